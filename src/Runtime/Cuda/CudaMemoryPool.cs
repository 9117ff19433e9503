using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

/// <summary>
/// A GPU's memory by the driver's own pool. Allocating and freeing are work of the null stream, as copies are: so memory that is given back
/// is used again only after what was launched before, on whichever stream, and nobody waits. A pool of our own, since settings of the
/// device's default pool would reach other libraries of the process.
/// </summary>
internal sealed unsafe partial class CudaMemoryPool(CudaDevice device, nint pool)
{
    /// <summary>The driver's version that has pools.</summary>
    private const int PoolingDriver = 11020;

    /// <summary>
    /// Null where the driver or the GPU has no pools; memory is then taken of the driver each time. The context is current.
    /// </summary>
    public static CudaMemoryPool? TryCreate(CudaDevice device, int ordinal)
    {
        int isSupported;
        if (CudaDriver.Current.Version < PoolingDriver) return null;
        device.Check(Driver.DeviceGetAttribute(&isSupported, DeviceAttribute.MemoryPoolsSupported, ordinal), "cuDeviceGetAttribute");
        if (isSupported == 0) return null;
        MemoryPoolProperties properties = new() { AllocationType = 1, LocationType = 1, Location = ordinal };
        nint created;
        device.Check(Driver.MemoryPoolCreate(&created, &properties), "cuMemPoolCreate");
        CudaMemoryPool pool = new(device, created);
        try
        {
            pool.SetReleaseThreshold(long.MaxValue);
            return pool;
        }
        catch
        {
            pool.Destroy();
            throw;
        }
    }

    public int Allocate(nint* pointer, nuint bytes)
    {
        using BesideCaptures scope = BesideCaptures.Enter();
        return AllocateIn(Driver.NullStream, pointer, bytes);
    }

    public int AllocateIn(nint stream, nint* pointer, nuint bytes) => Driver.MemoryAllocateFromPool(pointer, bytes, pool, stream);

    public static void Free(nint pointer)
    {
        using BesideCaptures scope = BesideCaptures.Enter();
        Driver.MemoryFreeAsync(pointer, Driver.NullStream);
    }

    public long ReadReservedBytes()
    {
        using BesideCaptures scope = BesideCaptures.Enter();
        ulong value;
        device.Check(Driver.MemoryPoolGetAttribute(pool, MemoryPoolAttribute.ReservedBytes, &value), "cuMemPoolGetAttribute");
        return (long)value;
    }

    public void SetReleaseThreshold(long bytes)
    {
        ulong value = (ulong)bytes;
        device.Check(Driver.MemoryPoolSetAttribute(pool, MemoryPoolAttribute.ReleaseThreshold, &value), "cuMemPoolSetAttribute");
    }

    /// <summary>Memory that was given back is free once what was launched before has ended, so that is waited for.</summary>
    public void Trim(long keptBytes)
    {
        device.SynchronizeAll();
        device.Check(Driver.MemoryPoolTrim(pool, (nuint)keptBytes), "cuMemPoolTrimTo");
    }

    /// <summary>0 where the driver does not tell.</summary>
    public long TryReadReservedBytes()
    {
        using BesideCaptures scope = BesideCaptures.Enter();
        ulong value;
        return Driver.MemoryPoolGetAttribute(pool, MemoryPoolAttribute.ReservedBytes, &value) == Driver.Success ? (long)value : 0;
    }

    /// <summary>Gives back what is free by now. Never throws.</summary>
    public void TryTrim(long keptBytes)
    {
        using BesideCaptures scope = BesideCaptures.Enter();
        Driver.MemoryPoolTrim(pool, (nuint)keptBytes);
    }

    /// <summary>Never throws.</summary>
    public void Destroy() => Driver.MemoryPoolDestroy(pool);
}

/// <summary><c>CUmemPoolProps</c>, of 88 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct MemoryPoolProperties
{
    /// <summary>1: memory that stays where it is.</summary>
    public int AllocationType;

    /// <summary>0: not to be shared with other processes.</summary>
    public int HandleTypes;

    /// <summary>1: on a device.</summary>
    public int LocationType;

    /// <summary>The device.</summary>
    public int Location;

    public nint SecurityAttributes;
    public nuint MaxBytes;
    private fixed byte reserved[56];
}

/// <summary><c>CUmemPool_attribute</c>.</summary>
internal enum MemoryPoolAttribute
{
    ReleaseThreshold = 4,
    ReservedBytes = 5,
}
