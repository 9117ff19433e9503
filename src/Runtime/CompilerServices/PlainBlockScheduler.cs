using System.Runtime.ExceptionServices;

namespace GpuKernels.CompilerServices;

/// <summary>
/// Hands the turn from one GPU thread of a block to the next. Only who has the turn touches this state, and handing it
/// over is a semaphore, so nothing here needs a lock.
/// </summary>
internal sealed class PlainBlockScheduler(Dim3 grid, Dim3 block, int sharedBytes, Action kernel) : IDisposable
{
    private readonly SemaphoreSlim finished = new(0);
    private readonly List<PlainRunner> runners = [];
    private readonly Stack<PlainRunner> idle = new();
    private readonly Queue<PlainRunner> waiting = new();
    private readonly Queue<PlainRunner> released = new();
    private readonly long threadsPerBlock = block.Count;
    private readonly PlainWarps warps = new(checked((int)block.Count));
    private long nextBlock;
    private long nextThread;
    private long live;
    private ExceptionDispatchInfo? error;

    public Dim3 Grid => grid;

    public Dim3 Block => block;

    public int SharedBytes => sharedBytes;

    public Dim3 BlockIdx { get; private set; }

    public PlainSharedMemory SharedMemory { get; } = new();

    public bool IsClosed { get; private set; }

    /// <summary>Runs all blocks; throws what a thread threw.</summary>
    public void Run()
    {
        BeginBlock();
        TakeIdleRunner().GiveTurn();
        finished.Wait();
        error?.Throw();
    }

    /// <summary>Runs threads that have not started yet, over all blocks, until another runner has to go on.</summary>
    public void RunThreads(PlainRunner runner)
    {
        do
        {
            while (nextThread < threadsPerBlock) RunThread(runner, nextThread++);
        }
        while (live == 0 && TryBeginNextBlock());
        idle.Push(runner);
        if (live == 0) finished.Release();
        else NextReleased().GiveTurn();
    }

    /// <summary>A barrier: returns when all threads of the block that have not ended are here.</summary>
    public void Sync(PlainRunner runner)
    {
        // Only while unwinding: a finally block of the kernel that synchronises.
        if (error is not null) throw new PlainExecutionAbortedException();
        waiting.Enqueue(runner);
        ReleaseIfAllWait();
        Wait(runner);
    }

    /// <summary>A warp operation: returns when the lanes that it names are there, and their results computed.</summary>
    public void Exchange(PlainRunner runner, int thread, in WarpArrival arrival, string operation)
    {
        if (error is not null) throw new PlainExecutionAbortedException();
        warps.Arrive(thread, runner, in arrival, operation, released);
        Wait(runner);
    }

    public void Dispose()
    {
        IsClosed = true;
        foreach (PlainRunner runner in runners) runner.GiveTurn();
        foreach (PlainRunner runner in runners) runner.Join();
        SharedMemory.Dispose();
    }

    private void RunThread(PlainRunner runner, long index)
    {
        runner.Context.Enter(Unflatten(index, block));
        try
        {
            kernel();
        }
        catch (PlainExecutionAbortedException) when (error is not null)
        {
            // The exception to report is the one that ended the run.
        }
        catch (Exception exception)
        {
            Abort(exception);
        }
        PlainThread.Leave();
        live--;
        ReleaseIfAllWait();
        warps.End((int)index, released);
    }

    /// <summary>Gives the turn to another until this one may go on.</summary>
    private void Wait(PlainRunner runner)
    {
        PlainRunner next = nextThread < threadsPerBlock ? TakeIdleRunner() : NextReleased();
        if (next != runner)
        {
            next.GiveTurn();
            runner.AwaitTurn();
        }
        if (error is not null) throw new PlainExecutionAbortedException();
    }

    /// <summary>One that may go on. All threads have started, and the caller waits or has ended.</summary>
    private PlainRunner NextReleased()
    {
        if (released.Count == 0) warps.ReleaseActive(released);
        if (released.Count == 0)
        {
            Abort(new GpuDivergenceException($"In block {Show(BlockIdx)} no thread can go on. "
                + warps.DescribeWait(thread => Show(Unflatten(thread, block)))));
        }
        return released.Dequeue();
    }

    /// <summary>Keeps the first exception, starts no more threads, and lets those that wait unwind.</summary>
    private void Abort(Exception exception)
    {
        error ??= ExceptionDispatchInfo.Capture(exception);
        live -= threadsPerBlock - nextThread;
        nextThread = threadsPerBlock;
        nextBlock = grid.Count;
        while (waiting.TryDequeue(out PlainRunner? runner)) released.Enqueue(runner);
        warps.ReleaseAll(released);
    }

    private void ReleaseIfAllWait()
    {
        if (waiting.Count != live) return;
        while (waiting.TryDequeue(out PlainRunner? runner)) released.Enqueue(runner);
    }

    private bool TryBeginNextBlock()
    {
        if (nextBlock == grid.Count) return false;
        BeginBlock();
        return true;
    }

    private void BeginBlock()
    {
        BlockIdx = Unflatten(nextBlock++, grid);
        nextThread = 0;
        live = threadsPerBlock;
        SharedMemory.BeginBlock();
        warps.BeginBlock();
    }

    private PlainRunner TakeIdleRunner()
    {
        if (idle.TryPop(out PlainRunner? runner)) return runner;
        runner = new PlainRunner(this);
        runners.Add(runner);
        return runner;
    }

    private static Dim3 Unflatten(long index, Dim3 extent) =>
        new((int)(index % extent.X), (int)(index / extent.X % extent.Y), (int)(index / extent.X / extent.Y));

    private static string Show(Dim3 index) => $"({index.X}, {index.Y}, {index.Z})";

    /// <summary>Unwinds a thread that waits when another thread of its block has thrown.</summary>
    private sealed class PlainExecutionAbortedException : Exception;
}
