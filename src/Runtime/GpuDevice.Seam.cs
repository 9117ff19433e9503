using GpuKernels.CompilerServices;
using GpuKernels.Cuda;
using GpuKernels.Observability;

namespace GpuKernels;

// What a device has to implement, and what is the same for all of them: who owns which memory and streams.
public abstract unsafe partial class GpuDevice
{
    private static long lastId;

    private readonly Lock resources = new();
    private readonly AddressTable allocations = new();
    private readonly HashSet<GpuStream> streams = [];
    private HashSet<nint>? events;

    /// <summary>What kernels on this device threw.</summary>
    internal KernelReports Reports { get; }

    /// <summary>What was done on this device, for those who watch.</summary>
    internal DeviceCounters Counters { get; } = new();

    /// <summary>Unlike any other device's of this process, also of one that was disposed of.</summary>
    internal long Id { get; } = Interlocked.Increment(ref lastId);

    /// <summary>True if kernels can use host memory where it is.</summary>
    internal abstract bool SharesHostMemory { get; }

    /// <summary>At least one byte, with undefined contents, aligned to 64 bytes or more.</summary>
    internal abstract nint AllocateBytes(long bytes);

    /// <summary>The same; tells whether the contents are zeros.</summary>
    private protected virtual nint AllocateBytes(long bytes, out bool isZero)
    {
        isZero = false;
        return AllocateBytes(bytes);
    }

    /// <summary>Never throws: finalizers call it, and a broken device still has to be disposed of.</summary>
    internal abstract void FreeBytes(nint pointer);

    /// <summary>The same where the size is known, for devices that keep small pieces.</summary>
    private protected virtual void FreeBytes(nint pointer, long bytes) => FreeBytes(pointer);

    /// <summary>What was taken of the driver; 0 where nothing is kept beside what arrays hold.</summary>
    internal virtual long ReadReservedBytes() => 0;

    /// <summary>What the arrays of graphs have taken of the driver, where it does not come from what other arrays have.</summary>
    internal virtual long ReadGraphBytes() => 0;

    internal virtual void SetReleaseThreshold(long bytes)
    {
    }

    internal virtual void TrimMemory(long keptBytes)
    {
    }

    /// <summary>True where what arrays gave back is kept.</summary>
    internal virtual bool KeepsMemory => false;

    /// <summary>Gives back what is kept beyond so many bytes and can be given back without waiting. Never throws.</summary>
    /// <returns>True where later there may be more.</returns>
    internal virtual bool ReleaseIdle(long keptBytes) => false;

    /// <summary>Writes zeros, after what was launched before and before what is launched after.</summary>
    internal abstract void Clear(nint pointer, long bytes);

    /// <summary>Returns when the source may change; after what was launched before, before what is launched after.</summary>
    internal abstract void CopyFromHost(nint destination, void* source, long bytes);

    /// <summary>Returns when the bytes have arrived; after what was launched before, on whichever stream.</summary>
    internal abstract void CopyToHost(void* destination, nint source, long bytes);

    /// <summary>Between two places of the device's memory that do not overlap; ordered as the other copies are.</summary>
    internal abstract void CopyOnDevice(nint destination, nint source, long bytes);

    internal abstract nint CreateNativeStream(GpuStreamPriority priority);

    /// <summary>The queue of <see cref="DefaultStream"/>.</summary>
    internal virtual nint CreateDefaultNativeStream() => CreateNativeStream(GpuStreamPriority.Normal);

    /// <summary>Never throws.</summary>
    internal abstract void DestroyNativeStream(nint handle);

    internal abstract void SynchronizeStream(nint handle);

    internal abstract void SynchronizeAll();

    /// <summary>Throws what a kernel has thrown that has run to its end since the last call.</summary>
    internal virtual void ThrowIfFailed() => Reports.ThrowIfAny();

    /// <summary>Waits for what runs. Never throws.</summary>
    internal abstract void Drain();

    /// <summary>True where launches run the user's own methods.</summary>
    internal virtual bool IsDebug => false;

    /// <summary>The seam: everything above hands a launch to this. The launch is within the limits and not empty.</summary>
    internal abstract void LaunchKernel(KernelHandle kernel, in Launch launch, void** arguments, bool overlap);

    /// <summary>The grid and the block of a flat kernel that is launched by a count.</summary>
    internal virtual (Dim3 Grid, Dim3 Block) ChooseGrid(KernelHandle kernel, in FlatCount count, bool overlap)
    {
        if (kernel.HasRows)
            return count.ForRows(kernel.ElementsOf(overlap), overlap ? 1 : kernel.ElementsTogether, kernel.HasPlanes, Limits.MaxGrid);
        (Dim3 grid, Dim3 block) = count.ForLines(kernel.ElementsOf(overlap));
        Limits.Check(Name, grid, block);
        return (grid, block);
    }

    /// <summary>
    /// How many threads a block has of a kernel that is launched by a count and would run in blocks of any size: at most a power of two.
    /// </summary>
    internal virtual int ChooseBlock(KernelHandle kernel, int most, bool overlap, void** arguments) => most;

    /// <summary>Host memory that kernels write. A device whose launches throw the exceptions of kernels themselves has none.</summary>
    internal virtual MappedMemory AllocateMapped(int bytes) => throw new NotSupportedException($"{Name} has no mapped memory.");

    /// <summary>Never throws.</summary>
    internal virtual void FreeMapped(MappedMemory memory)
    {
    }

    /// <summary>Compiles and loads a kernel. <see cref="KernelHandle.GetFunction"/> keeps the result.</summary>
    internal abstract nint LoadFunction(KernelHandle kernel, KernelVariant variant);

    /// <summary>Loads what the build made of a kernel; 0 where that is nothing for this device.</summary>
    internal virtual nint LoadAhead(KernelHandle kernel, KernelVariant variant) => 0;

    /// <summary>True where a kernel can be compiled for the values of its arguments.</summary>
    internal virtual bool CanSpecialize => false;

    /// <summary>Gives back the rest of the device; arrays and streams are freed. Never throws.</summary>
    internal abstract void Close();

    /// <summary>A device like this one, which is disposed of.</summary>
    private protected virtual GpuDevice Reopen() => DeviceRegistry.Get(Name);

    /// <summary>True where the default stream is the only one, so that waiting for it is waiting for all.</summary>
    private protected bool HasOneStream => streams.Count == 0;

    internal nint AllocateTracked(long bytes) => AllocateTracked(bytes, out _);

    /// <param name="bytes">At least 0.</param>
    /// <param name="isZero">True where the contents are zeros; else they are undefined, and what uses them first is to be work that is
    /// ordered with all streams.</param>
    internal nint AllocateTracked(long bytes, out bool isZero)
    {
        isZero = true;
        if (bytes == 0) return 0;
        ThrowIfDisposed();
        MemoryPool.Take(bytes);
        nint pointer = 0;
        try
        {
            pointer = AllocateBytes(bytes, out isZero);
            lock (resources)
            {
                ThrowIfDisposed();
                allocations.Add(pointer, bytes);
            }
            return pointer;
        }
        catch
        {
            if (pointer != 0) FreeBytes(pointer);
            MemoryPool.Return(bytes);
            throw;
        }
    }

    internal void FreeTracked(nint pointer)
    {
        lock (resources)
        {
            // A device that is disposed of has freed everything itself.
            if (isDisposed || !allocations.Remove(pointer, out long bytes)) return;
            AwaitUnordered();
            FreeBytes(pointer, bytes);
            MemoryPool.Return(bytes);
        }
    }

    /// <summary>False if the stream is not to be closed: it is closed already, or is the default stream.</summary>
    internal bool CloseStream(GpuStream stream)
    {
        lock (resources)
        {
            if (isDisposed || !streams.Remove(stream)) return false;
            if (stream.IsForeign) CloseForeign(stream);
            else DestroyNativeStream(stream.Handle);
            return true;
        }
    }

    internal nint OpenEvent()
    {
        lock (resources)
        {
            ThrowIfDisposed();
            nint handle = CreateNativeEvent();
            (events ??= []).Add(handle);
            return handle;
        }
    }

    /// <summary>Never throws: finalizers call it.</summary>
    internal void CloseEvent(nint handle)
    {
        lock (resources)
        {
            // A device that is disposed of has freed everything itself.
            if (!isDisposed && events is not null && events.Remove(handle)) DestroyNativeEvent(handle);
        }
    }

    private void FreeAll()
    {
        Leaks.ReportAll();
        Drain();
        FreeTextures();
        allocations.Clear((pointer, bytes) =>
        {
            FreeBytes(pointer);
            MemoryPool.Return(bytes);
        });
        FreeGraphs();
        FreeAllHostMemory();
        foreach (nint handle in events ?? []) DestroyNativeEvent(handle);
        foreach (GpuStream stream in streams.Where(stream => !stream.IsForeign)) DestroyNativeStream(stream.Handle);
        foreach (UnorderedStream order in unordered) order.Close();
        if (defaultStream is not null) DestroyNativeStream(defaultStream.Handle);
        events = null;
        streams.Clear();
    }
}
