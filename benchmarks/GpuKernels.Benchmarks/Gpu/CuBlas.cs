using System.Runtime.InteropServices;

namespace GpuKernels.Benchmarks.Gpu;

/// <summary>Matrix products by cuBLAS, for comparison. All matrices are square, and stored by rows.</summary>
internal sealed unsafe class CuBlas : IDisposable
{
    private const int NotTransposed = 0, DefaultAlgorithm = -1, SingleCompute = 68, BFloat16Data = 14, SingleData = 0;

    private readonly nint library, handle;

    private CuBlas(nint library, GpuStream stream)
    {
        this.library = library;
        nint created;
        Check(((delegate* unmanaged<nint*, int>)Export("cublasCreate_v2"))(&created), "cublasCreate");
        handle = created;
        Check(((delegate* unmanaged<nint, nint, int>)Export("cublasSetStream_v2"))(handle, stream.Handle), "cublasSetStream");
    }

    /// <summary>Null where there is no cuBLAS of CUDA 12 or 13 on the loader's path or in the toolkit.</summary>
    /// <param name="stream">The products are queued on it.</param>
    public static CuBlas? TryOpen(GpuStream stream)
    {
        string[] names = OperatingSystem.IsWindows() ? ["cublas64_13.dll", "cublas64_12.dll"] : ["libcublas.so.13", "libcublas.so.12"];
        string folder = Path.Combine(Environment.GetEnvironmentVariable("CUDA_PATH") ?? "/usr/local/cuda", OperatingSystem.IsWindows() ? "bin" : "lib64");
        foreach (string candidate in names.Concat(names.Select(name => Path.Combine(folder, name))))
        {
            if (NativeLibrary.TryLoad(candidate, out nint library)) return new(library, stream);
        }
        return null;
    }

    /// <summary>c = a·b of floats, in which cuBLAS's default mode uses no TF32.</summary>
    public void Multiply(int n, GpuArray<float> a, GpuArray<float> b, GpuArray<float> c)
    {
        float one = 1f, zero = 0f;
        var multiply = (delegate* unmanaged<nint, int, int, int, int, int, float*, nint, int, nint, int, float*, nint, int, int>)Export("cublasSgemm_v2");
        // cuBLAS stores by columns, where these are the transposed matrices: c' = b'·a'.
        int status = multiply(
            handle, NotTransposed, NotTransposed, n, n, n, &one, b.DevicePointer, n, a.DevicePointer, n, &zero, c.DevicePointer, n);
        Check(status, "cublasSgemm");
    }

    /// <summary>c = a·b of <see cref="BFloat16"/>, summed as floats on tensor cores, with a result of floats.</summary>
    public void Multiply(int n, GpuArray<BFloat16> a, GpuArray<BFloat16> b, GpuArray<float> c) =>
        Multiply(n, a.DevicePointer, b.DevicePointer, c.DevicePointer, SingleData);

    /// <summary>The same with a result of <see cref="BFloat16"/>.</summary>
    public void Multiply(int n, GpuArray<BFloat16> a, GpuArray<BFloat16> b, GpuArray<BFloat16> c) =>
        Multiply(n, a.DevicePointer, b.DevicePointer, c.DevicePointer, BFloat16Data);

    public void Dispose() => Check(((delegate* unmanaged<nint, int>)Export("cublasDestroy_v2"))(handle), "cublasDestroy");

    private void Multiply(int n, nint a, nint b, nint c, int resultType)
    {
        float one = 1f, zero = 0f;
        var multiply =
            (delegate* unmanaged<nint, int, int, int, int, int, float*, nint, int, int, nint, int, int, float*, nint, int, int, int, int, int>)Export("cublasGemmEx");
        int status = multiply(
            handle, NotTransposed, NotTransposed, n, n, n, &one, b, BFloat16Data, n, a, BFloat16Data, n, &zero, c, resultType, n, SingleCompute, DefaultAlgorithm);
        Check(status, "cublasGemmEx");
    }

    private nint Export(string name) => NativeLibrary.GetExport(library, name);

    private static void Check(int status, string function)
    {
        if (status != 0) throw new InvalidOperationException($"{function} returned cuBLAS status {status}.");
    }
}
