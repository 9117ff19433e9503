using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

// Copies and fills on the device in a stream's turn.
internal static unsafe partial class Driver
{
    /// <summary>Between memory of the device and pinned memory of the host, as the addresses say.</summary>
    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemcpyAsync")]
    internal static partial int MemoryCopyAsync(nint destination, nint source, nuint bytes, nint stream);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemsetD8Async")]
    internal static partial int MemorySetAsync(nint pointer, byte value, nuint count, nint stream);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemsetD16Async")]
    internal static partial int MemorySet16Async(nint pointer, ushort value, nuint count, nint stream);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemsetD32Async")]
    internal static partial int MemorySet32Async(nint pointer, uint value, nuint count, nint stream);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemsetD2D8Async")]
    internal static partial int MemorySetRowsAsync(nint pointer, nuint pitch, byte value, nuint width, nuint height, nint stream);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemsetD2D16Async")]
    internal static partial int MemorySetRows16Async(nint pointer, nuint pitch, ushort value, nuint width, nuint height, nint stream);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemsetD2D32Async")]
    internal static partial int MemorySetRows32Async(nint pointer, nuint pitch, uint value, nuint width, nuint height, nint stream);
}
