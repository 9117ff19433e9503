using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

// Memory that host and device both reach, and copies that the host does not wait for.
internal static unsafe partial class Driver
{
    /// <summary><c>CU_MEM_ATTACH_GLOBAL</c>: all streams may use it.</summary>
    internal const uint AttachGlobal = 1;

    /// <summary><c>CU_POINTER_ATTRIBUTE_MEMORY_TYPE</c>; the value <see cref="PitchedSide.OfHost"/> is memory that is pinned.</summary>
    internal const int PointerMemoryType = 2;

    internal const uint EventDisableTiming = 2;

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemHostRegister_v2")]
    internal static partial int MemoryHostRegister(nint host, nuint bytes, uint flags);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemHostUnregister")]
    internal static partial int MemoryHostUnregister(nint host);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemAllocManaged")]
    internal static partial int MemoryAllocateManaged(nint* pointer, nuint bytes, uint flags);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuPointerGetAttribute")]
    internal static partial int PointerGetAttribute(void* value, int attribute, nint pointer);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemcpyHtoDAsync_v2")]
    internal static partial int MemoryCopyFromHostAsync(nint destination, void* source, nuint bytes, nint stream);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemcpyDtoHAsync_v2")]
    internal static partial int MemoryCopyToHostAsync(void* destination, nint source, nuint bytes, nint stream);
}
