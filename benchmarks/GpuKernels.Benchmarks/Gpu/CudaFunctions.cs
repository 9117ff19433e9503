using System.Runtime.InteropServices;
using GpuKernels.Cuda;

namespace GpuKernels.Benchmarks.Gpu;

/// <summary>The driver's own functions, so that what is compared with the library owes nothing to it.</summary>
internal static unsafe class CudaFunctions
{
    private static readonly nint Library = NativeLibrary.Load(OperatingSystem.IsWindows() ? "nvcuda.dll" : "libcuda.so.1");

    /// <summary>function, grid x y z, block x y z, shared bytes, stream, arguments, extra.</summary>
    public static readonly delegate* unmanaged<nint, uint, uint, uint, uint, uint, uint, uint, nint, void**, void**, int> LaunchKernel =
        (delegate* unmanaged<nint, uint, uint, uint, uint, uint, uint, uint, nint, void**, void**, int>)Export("cuLaunchKernel");

    private static readonly delegate* unmanaged<nint*, uint, int> EventCreate =
        (delegate* unmanaged<nint*, uint, int>)Export("cuEventCreate");

    private static readonly delegate* unmanaged<nint, nint, int> EventRecord =
        (delegate* unmanaged<nint, nint, int>)Export("cuEventRecord");

    private static readonly delegate* unmanaged<nint, int> EventSynchronize = (delegate* unmanaged<nint, int>)Export("cuEventSynchronize");

    private static readonly delegate* unmanaged<float*, nint, nint, int> EventElapsedTime =
        (delegate* unmanaged<float*, nint, nint, int>)Export("cuEventElapsedTime");

    private static readonly delegate* unmanaged<nint*, int, int> DeviceGetDefaultMemPool =
        (delegate* unmanaged<nint*, int, int>)Export("cuDeviceGetDefaultMemPool");

    /// <summary>The pool of the first device, set to keep what it has.</summary>
    public static nint OpenMemoryPool()
    {
        nint pool;
        ulong kept = ulong.MaxValue;
        Check(DeviceGetDefaultMemPool(&pool, 0), "cuDeviceGetDefaultMemPool");
        Check(Driver.MemoryPoolSetAttribute(pool, MemoryPoolAttribute.ReleaseThreshold, &kept), "cuMemPoolSetAttribute");
        return pool;
    }

    public static nint CreateEvent()
    {
        nint created;
        Check(EventCreate(&created, 0), "cuEventCreate");
        return created;
    }

    public static void Record(nint happening, nint stream) => Check(EventRecord(happening, stream), "cuEventRecord");

    /// <summary>Waits for the second event and gives the milliseconds between the two.</summary>
    public static double Milliseconds(nint from, nint to)
    {
        float milliseconds;
        Check(EventSynchronize(to), "cuEventSynchronize");
        Check(EventElapsedTime(&milliseconds, from, to), "cuEventElapsedTime");
        return milliseconds;
    }

    /// <exception cref="InvalidOperationException">The driver's result is not 0, success.</exception>
    public static void Check(int result, string function)
    {
        if (result != 0) throw new InvalidOperationException($"{function} returned CUDA error {result}.");
    }

    private static nint Export(string name) => NativeLibrary.GetExport(Library, name);
}
