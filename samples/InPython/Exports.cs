using System.Runtime.InteropServices;
using GpuKernels;

namespace InPython;

/// <summary>
/// What Python calls, as functions of C: in_python.py finds them by their names. Arrays go through it as handles; each function returns
/// null, or the text of an exception, which <see cref="FreeText"/> takes.
/// </summary>
public static unsafe class Exports
{
    /// <summary>The array of a DLPack tensor, which belongs to the array from then on.</summary>
    [UnmanagedCallersOnly]
    public static nint ImportTensor(nint tensor, nint* array) => Run(() => *array = Open(Dlpack.Import<float>(tensor)));

    /// <summary>The array of a <c>__cuda_array_interface__</c>, as JSON. Python keeps what it is of until the array is closed.</summary>
    [UnmanagedCallersOnly]
    public static nint ImportDescription(nint json, nint device, nint* array) =>
        Run(() => *array = Open(GpuArrayDescriptor.FromJson(Text(json)).ToArray<float>(GpuDevice.Get(Text(device)))));

    /// <summary>A new array of 0, 1, 2, …</summary>
    [UnmanagedCallersOnly]
    public static nint Count(nint device, int length, nint* array) => Run(() =>
    {
        GpuDevice gpu = GpuDevice.Get(Text(device));
        GpuArray<float> x = gpu.Allocate<float>(length);
        Kernels.Count(gpu.Launch(length), x);
        *array = Open(x);
    });

    /// <summary>y becomes a x + y; on a stream of Python's, or on the device's own for 0.</summary>
    [UnmanagedCallersOnly]
    public static nint Saxpy(float a, nint x, nint y, nint stream) => Run(() =>
    {
        GpuDevice gpu = Array(y).Device;
        using GpuStream? theirs = stream == 0 ? null : GpuStream.FromHandle(gpu, stream);
        Kernels.Saxpy((theirs ?? gpu.DefaultStream).Launch(Array(y).Length), a, Array(x), Array(y));
    });

    /// <summary>A DLPack tensor of the array, for the consumer's stream. Its memory lives until both sides have let go of it.</summary>
    [UnmanagedCallersOnly]
    public static nint ExportTensor(nint array, nint stream, nint* tensor) => Run(() => *tensor = Dlpack.Export(Array(array), stream));

    /// <summary>The array as a <c>__cuda_array_interface__</c>, in JSON; the text is the result.</summary>
    [UnmanagedCallersOnly]
    public static nint Describe(nint array, nint* json) =>
        Run(() => *json = Marshal.StringToCoTaskMemUTF8(Array(array).ToDescriptor().ToJson()));

    /// <summary>Disposes of the array.</summary>
    [UnmanagedCallersOnly]
    public static nint Close(nint array) => Run(() =>
    {
        Array(array).Dispose();
        GCHandle.FromIntPtr(array).Free();
    });

    [UnmanagedCallersOnly]
    public static void FreeText(nint text) => Marshal.FreeCoTaskMem(text);

    private static nint Open(GpuArray<float> array) => GCHandle.ToIntPtr(GCHandle.Alloc(array));

    private static GpuArray<float> Array(nint handle) => (GpuArray<float>)GCHandle.FromIntPtr(handle).Target!;

    private static string Text(nint utf8) => Marshal.PtrToStringUTF8(utf8)!;

    /// <summary>No exception may leave a function that C calls.</summary>
    private static nint Run(Action action)
    {
        try
        {
            action();
            return 0;
        }
        catch (Exception exception)
        {
            return Marshal.StringToCoTaskMemUTF8($"{exception.GetType().Name}: {exception.Message}");
        }
    }
}
