using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

// What memory, streams and contexts of other libraries are.
internal static unsafe partial class Driver
{
    /// <summary>For <see cref="PointerGetAttribute"/>: the number of the device.</summary>
    internal const int PointerDeviceOrdinal = 9;

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuStreamGetFlags")]
    internal static partial int StreamGetFlags(nint stream, uint* flags);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuStreamGetCtx")]
    internal static partial int StreamGetContext(nint stream, nint* context);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuCtxGetDevice")]
    internal static partial int ContextGetDevice(int* device);
}
