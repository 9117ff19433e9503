namespace GpuKernels.Cuda;

/// <summary>
/// Copies between a GPU and memory that the system may swap out, by way of pinned buffers: while the GPU copies from or to one, threads of the host do so with
/// others. The driver does the same with one thread.
/// </summary>
/// <remarks>All of it is work of the null stream, so that it is ordered as other copies are.</remarks>
internal sealed unsafe class StagedCopies(CudaDevice device)
{
    /// <summary>Less is copied by the driver before other threads have woken up.</summary>
    public const long Worthwhile = 2 << 20;

    // Measured beside H200s, with 16 and 32 cores: shorter pieces wait for each other, larger ones and more threads leave the caches.
    private const long LargestPiece = 2 << 20, SmallestPiece = 1 << 20, WorthOneUpload = 5 << 20, WorthOneDownload = 3 << 20;
    private const int BuffersOfThread = 2, MostThreads = 12;

    // A buffer takes about a millisecond to make, as long as the driver takes for a copy of some megabytes. So none are made until so much was copied, and then not many by one copy.
    private const long WorthBuffers = 16 << 20;
    private const int MostMadeBySmallCopy = 4;

    private readonly Lock gate = new();
    private readonly int threads = Math.Clamp(Environment.ProcessorCount / 2, 2, MostThreads);
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
            int used = (int)Math.Clamp(bytes / (isToDevice ? WorthOneUpload : WorthOneDownload), 2, threads);
            int made = (int)Math.Max(MostMadeBySmallCopy, bytes / WorthBuffers);
            if (buffers.Length < used * BuffersOfThread) Grow(Math.Min(used * BuffersOfThread, buffers.Length + made));
            used = Math.Min(used, buffers.Length / BuffersOfThread);
            long piece = Math.Clamp(bytes / (threads * BuffersOfThread * 2) & ~4095L, SmallestPiece, LargestPiece);
            new StagedCopy(device, buffers, destination, source, bytes, piece, isToDevice).Run(used, helpers);
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
            while (buffers.Length + made.Count < count) made.Add(StagingBuffer.Allocate(device, LargestPiece));
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
