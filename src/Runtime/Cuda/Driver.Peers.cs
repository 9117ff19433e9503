using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

// What a GPU is, and what several have to do with each other.
internal static unsafe partial class Driver
{
    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuDeviceTotalMem_v2")]
    internal static partial int DeviceTotalMemory(nuint* bytes, int device);

    /// <summary>Of 16 bytes.</summary>
    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuDeviceGetUuid_v2")]
    internal static partial int DeviceGetUuid(byte* uuid, int device);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuDeviceGetPCIBusId")]
    internal static partial int DeviceGetPciBusId(byte* text, int length, int device);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuDeviceCanAccessPeer")]
    internal static partial int DeviceCanAccessPeer(int* canAccess, int device, int peer);

    /// <summary>The current context may use the other's memory.</summary>
    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuCtxEnablePeerAccess")]
    internal static partial int ContextEnablePeerAccess(nint peerContext, uint flags);

    /// <summary>The same for memory of a pool, which the call before does not reach.</summary>
    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemPoolSetAccess")]
    internal static partial int MemoryPoolSetAccess(nint pool, MemoryAccess* accesses, nuint count);
}

/// <summary><c>CUmemAccessDesc</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct MemoryAccess
{
    public const int ReadWrite = 3;

    /// <summary>1: a device.</summary>
    public int LocationType;

    /// <summary>The device that gets access.</summary>
    public int Location;

    public int Flags;
}
