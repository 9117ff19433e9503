using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

// Memory that host and device both reach.
internal sealed unsafe partial class CudaDevice
{
    /// <summary>
    /// Stays free where there is managed memory. Its pages come to the GPU when that uses them, and where there is no room for a page,
    /// the driver breaks the context (CUDA_ERROR_ILLEGAL_ADDRESS), also for pages that were there before. On an NVIDIA H200, 3 MiB were
    /// too little and 5 enough.
    /// </summary>
    private const long RoomForPages = 32 << 20;

    private protected override MappedMemory AllocateHostBytes(long bytes, GpuHostMemoryKind kind)
    {
        MappedMemory found = kind == GpuHostMemoryKind.Managed ? AllocateManagedBytes(bytes) : AllocatePinnedBytes(bytes);
        NativeMemory.Clear((void*)found.Host, (nuint)bytes);
        return found;
    }

    private protected override nint RegisterHostBytes(nint host, long bytes)
    {
        MakeCurrent();
        nint mapped;
        Check(Driver.MemoryHostRegister(host, (nuint)bytes, Driver.MemoryHostPortable | Driver.MemoryHostDeviceMap), "cuMemHostRegister");
        int code = Driver.MemoryHostGetDevicePointer(&mapped, host, flags: 0);
        if (code != Driver.Success) Driver.MemoryHostUnregister(host);
        Check(code, "cuMemHostGetDevicePointer");
        return mapped;
    }

    private protected override void FreeHostBytes(nint host, GpuHostMemoryKind kind)
    {
        // What a broken context has mapped goes with it, but what is registered is the program's.
        if (!TryMakeCurrent()) return;
        WaitForContext();
        if (kind == GpuHostMemoryKind.Pinned) Driver.MemoryFreeHost(host);
        else if (kind == GpuHostMemoryKind.Managed) Driver.MemoryFree(host);
        else Driver.MemoryHostUnregister(host);
    }

    internal override MappedMemory AllocateMapped(int bytes) => AllocatePinnedBytes(bytes);

    internal override void FreeMapped(MappedMemory memory)
    {
        if (TryMakeCurrent()) Driver.MemoryFreeHost(memory.Host);
    }

    private MappedMemory AllocatePinnedBytes(long bytes)
    {
        MakeCurrent();
        using BesideCaptures scope = BesideCaptures.Enter();
        nint host, mapped;
        Check(Driver.MemoryHostAllocate(&host, (nuint)bytes, Driver.MemoryHostPortable | Driver.MemoryHostDeviceMap), "cuMemHostAlloc");
        int code = Driver.MemoryHostGetDevicePointer(&mapped, host, flags: 0);
        if (code != Driver.Success) Driver.MemoryFreeHost(host);
        Check(code, "cuMemHostGetDevicePointer");
        return new MappedMemory(host, mapped);
    }

    private MappedMemory AllocateManagedBytes(long bytes)
    {
        if (Read(DeviceAttribute.ManagedMemory) == 0) throw new NotSupportedException($"{Name} has no managed memory: use AllocatePinned.");
        long room = GetMemoryInfo().FreeBytes - RoomForPages - (ManagedBytes - bytes);
        if (bytes > room)
        {
            throw MemoryPool.NoRoom(
                bytes,
                note: $" Managed memory is never more than is free, less {RoomForPages} bytes and what other managed memory holds: " +
                    $"{Math.Max(0, room)} bytes.");
        }
        nint pointer;
        int code = Driver.MemoryAllocateManaged(&pointer, (nuint)bytes, Driver.AttachGlobal);
        if (code == DriverErrors.OutOfMemory) throw MemoryPool.NoRoom(bytes, DriverErrors.Make("cuMemAllocManaged", code));
        Check(code, "cuMemAllocManaged");
        return new MappedMemory(pointer, pointer);
    }

    /// <summary>For arrays, which leave the room that managed memory needs. What the pool has already takes none.</summary>
    private nint TakeBytesBesideManaged(long bytes)
    {
        long before = pool?.TryReadReservedBytes() ?? 0;
        nint pointer = TakeBytes(bytes);
        bool isFromPool = pool is not null && pool.TryReadReservedBytes() <= before;
        nuint free, total;
        if (isFromPool || Driver.MemoryGetInfo(&free, &total) != Driver.Success || (long)free >= RoomForPages) return pointer;
        FreeBytes(pointer);
        TrimMemory(keptBytes: 0);
        throw MemoryPool.NoRoom(bytes, note: $" While there is managed memory, {RoomForPages} bytes stay free for it.");
    }
}
