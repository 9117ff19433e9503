namespace GpuKernels.Cuda;

/// <summary>
/// Copies between a GPU and memory that the system may swap out, by way of pinned buffers: while the GPU copies from or to one, threads of
/// the host do so with others. The driver does the same with one thread.
/// </summary>
/// <remarks>All of it is work of the null stream, so that it is ordered as other copies are.</remarks>
internal sealed unsafe class StagedCopies(CudaDevice device)
{
    /// <summary>Less the driver puts into its own commands.</summary>
    public const long Worthwhile = 64 << 10;

    // More threads than that wait for the GPU's end of the bus.
    private const int BuffersOfThread = 2, MostThreads = 8;

    // A buffer takes about a millisecond to make, as long as the driver takes for a copy of some megabytes. So none are made until so much
    // was copied, and then not many by one copy.
    private const long WorthBuffers = 16 << 20;
    private const int MostMadeBySmallCopy = 4;

    private readonly Lock gate = new();
    private readonly int threads = Math.Clamp(Environment.ProcessorCount * 3 / 4, 2, MostThreads);
    private readonly CopyThreads helpers = new(device.Name);
    private StagingBuffer[] buffers = [];
    private long copied;

    /// <summary>False where another thread uses the buffers, or none are worth making yet; the driver has its own.</summary>
    public bool TryCopy(nint destination, nint source, long bytes, bool isToDevice)
    {
        if (!gate.TryEnter()) return false;
        try
        {
            if (buffers.Length == 0 && (copied += bytes) < WorthBuffers) return false;
            StagingPlan plan = StagingPlan.Of(bytes, isToDevice, threads);
            int wanted = plan.Threads * BuffersOfThread, made = (int)Math.Max(MostMadeBySmallCopy, bytes / WorthBuffers);
            if (buffers.Length < wanted) Grow(Math.Min(wanted, buffers.Length + made));
            int used = Math.Min(plan.Threads, buffers.Length / BuffersOfThread);
            new StagedCopy(device, buffers, destination, source, bytes, plan, isToDevice).Run(used, helpers);
            return true;
        }
        finally
        {
            gate.Exit();
        }
    }

    /// <summary>Ends the threads as well. Never throws.</summary>
    public void Free()
    {
        helpers.End();
        foreach (StagingBuffer buffer in buffers) buffer.Free();
    }

    private void Grow(int count)
    {
        List<StagingBuffer> made = [];
        try
        {
            while (buffers.Length + made.Count < count) made.Add(StagingBuffer.Allocate(device, StagingPlan.LargestPiece));
        }
        catch
        {
            made.ForEach(buffer => buffer.Free());
            throw;
        }
        buffers = [.. buffers, .. made];
    }
}

/// <param name="Memory">Pinned.</param>
/// <param name="Ended">The event of the last copy that uses it.</param>
internal sealed unsafe record StagingBuffer(nint Memory, nint Ended)
{
    public static StagingBuffer Allocate(CudaDevice device, long bytes)
    {
        device.MakeCurrent();
        using BesideCaptures scope = BesideCaptures.Enter();
        nint memory, ended = device.CreateMark();
        int code = Driver.MemoryHostAllocate(&memory, (nuint)bytes, Driver.MemoryHostPortable);
        if (code != Driver.Success) Driver.EventDestroy(ended);
        device.Check(code, "cuMemHostAlloc");
        return new StagingBuffer(memory, ended);
    }

    /// <summary>Never throws.</summary>
    public void Free()
    {
        Driver.EventDestroy(Ended);
        Driver.MemoryFreeHost(Memory);
    }
}
