namespace GpuKernels.CompilerServices;

/// <summary>A block that plain execution has begun: what its threads share, and who of them waits.</summary>
internal sealed class PlainBlock(int threads) : IDisposable
{
    private readonly Queue<PlainRunner> waiting = new();

    public Dim3 Index { get; private set; }

    public PlainSharedMemory SharedMemory { get; } = new();

    public PlainWarps Warps { get; } = new(threads);

    /// <summary>The threads that have not ended.</summary>
    public long Live { get; private set; }

    public void Begin(Dim3 index)
    {
        Index = index;
        Live = threads;
        SharedMemory.BeginBlock();
        Warps.BeginBlock();
    }

    /// <summary>A barrier: all go on when those that have not ended are here.</summary>
    public void Arrive(PlainRunner runner, Queue<PlainRunner> released)
    {
        waiting.Enqueue(runner);
        ReleaseIfAllWait(released);
    }

    public void End(int thread, Queue<PlainRunner> released)
    {
        Live--;
        ReleaseIfAllWait(released);
        Warps.End(thread, released);
    }

    /// <summary>Gives up the threads that have not begun, and lets all go on that wait, since the run ends.</summary>
    public void Abort(long notBegun, Queue<PlainRunner> released)
    {
        Live -= notBegun;
        while (waiting.TryDequeue(out PlainRunner? runner)) released.Enqueue(runner);
        Warps.ReleaseAll(released);
    }

    public void Dispose() => SharedMemory.Dispose();

    private void ReleaseIfAllWait(Queue<PlainRunner> released)
    {
        if (waiting.Count != Live) return;
        while (waiting.TryDequeue(out PlainRunner? runner)) released.Enqueue(runner);
    }
}
