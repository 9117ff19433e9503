namespace GpuKernels.Cuda;

// Memory. Where there is a pool, taking it and giving it back is work of the null stream, which orders itself with all others.
internal sealed unsafe partial class CudaDevice
{
    public override GpuMemoryInfo GetMemoryInfo()
    {
        ThrowIfDisposed();
        MakeCurrent();
        nuint free, total;
        Check(Driver.MemoryGetInfo(&free, &total), "cuMemGetInfo");
        return new GpuMemoryInfo((long)free, (long)total);
    }

    private protected override nint AllocateBytes(long bytes, out bool isZero)
    {
        if (pool is not null && fault is null && kept.TryTake((long)RoundUp(bytes), out nint found, out isZero)) return found;
        isZero = false;
        return AllocateBytes(bytes);
    }

    /// <summary>What other GPUs may use is not kept here: they have to be waited for.</summary>
    private protected override void FreeBytes(nint pointer, long bytes)
    {
        if (pool is null || readers.Length > 0 || !kept.TryKeep(pointer, (long)RoundUp(bytes))) FreeBytes(pointer);
    }

    internal override nint AllocateBytes(long bytes)
    {
        UpperHalves.Clear();
        MakeCurrent();
        return ManagedBytes == 0 ? TakeBytes(bytes) : TakeBytesBesideManaged(bytes);
    }

    private nint TakeBytes(long bytes)
    {
        nint pointer;
        nuint size = RoundUp(bytes);
        string call = pool is null ? "cuMemAlloc" : "cuMemAllocFromPoolAsync";
        int code = pool is null ? Driver.MemoryAllocate(&pointer, size) : pool.Allocate(&pointer, size);
        if (code == DriverErrors.OutOfMemory)
        {
            // The pool has taken all that was left, and would keep it.
            pool?.TryTrim(keptBytes: 0);
            throw MemoryPool.NoRoom(bytes, DriverErrors.Make(call, code));
        }
        Check(code, call);
        return pointer;
    }

    internal override void FreeBytes(nint pointer)
    {
        // With a broken context the memory is gone anyway.
        AwaitReaders();
        UpperHalves.Clear();
        if (!TryMakeCurrent()) return;
        if (pool is null) Driver.MemoryFree(pointer);
        else CudaMemoryPool.Free(pointer);
    }

    internal override bool FreeWaits => pool is null;

    internal override long ReadReservedBytes()
    {
        MakeCurrent();
        return pool?.ReadReservedBytes() ?? 0;
    }

    internal override void SetReleaseThreshold(long bytes)
    {
        MakeCurrent();
        kept.Empty(kept: bytes);
        pool?.SetReleaseThreshold(bytes);
    }

    internal override void TrimMemory(long keptBytes)
    {
        MakeCurrent();
        kept.Empty(kept: MemoryPool.ReleaseThreshold);
        pool?.Trim(keptBytes);
        TrimGraphMemory();
    }

    internal override bool KeepsMemory => pool is not null;

    /// <summary>
    /// On a thread of its own, so it waits for nothing, and lets the captures of other libraries alone: work of the null stream would
    /// end some of them.
    /// </summary>
    internal override bool ReleaseIdle(long keptBytes)
    {
        int status;
        if (pool is null || fault is not null || !TryMakeCurrent()) return false;
        if (Driver.StreamIsCapturing(Driver.NullStream, &status) != Driver.Success) return true;
        long before = pool.TryReadReservedBytes();
        if (before <= keptBytes) return false;
        bool hasKept = kept.Empty(kept: MemoryPool.ReleaseThreshold);
        pool.TryTrim(keptBytes);
        // What was given to the pool just now it can let go of later.
        return hasKept || pool.TryReadReservedBytes() < before;
    }

    /// <summary>To whole words: an atomic operation on a byte or short reads and writes the word around it.</summary>
    private static nuint RoundUp(long bytes) => ((nuint)bytes + 15) & ~(nuint)15;

    private CudaMemoryPool? OpenPool()
    {
        try
        {
            MakeCurrent();
            return CudaMemoryPool.TryCreate(this, device);
        }
        catch
        {
            Driver.DevicePrimaryContextRelease(device);
            throw;
        }
    }
}
