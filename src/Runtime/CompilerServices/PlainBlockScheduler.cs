using System.Runtime.ExceptionServices;

namespace GpuKernels.CompilerServices;

/// <summary>
/// Hands the turn from one GPU thread to the next. Blocks run one after the other, but for those that wait for their cluster or for the
/// whole grid. Only who has the turn touches this state, and handing it over is a semaphore, so nothing here needs a lock.
/// </summary>
internal sealed class PlainBlockScheduler(Dim3 grid, Dim3 block, Dim3 cluster, int sharedBytes, Action kernel) : IDisposable
{
    private readonly SemaphoreSlim finished = new(0);
    private readonly List<PlainRunner> runners = [];
    private readonly Stack<PlainRunner> idle = new();
    private readonly Queue<PlainRunner> released = new();

    // Of a kernel with clusters, those that wait for their cluster.
    private readonly Queue<PlainRunner> atGrid = new();
    private readonly List<(PlainRunner Runner, nint Barrier, int Phase)> atPhase = [];
    private readonly long threadsPerBlock = block.Count;

    // Those that have begun and not ended; the last one's threads may not all have begun. And others, to be used again.
    private readonly List<PlainBlock> blocks = [];
    private readonly Stack<PlainBlock> ended = new();
    private PlainBlock current = null!;
    private long nextBlock;
    private long nextThread;
    private ExceptionDispatchInfo? error;

    public Dim3 Grid => grid;

    public Dim3 Block => block;

    public Dim3 Cluster => cluster;

    public int SharedBytes => sharedBytes;

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
        while (current.Live == 0 && TryBeginNextBlock());
        idle.Push(runner);
        if (blocks.Count == 0) finished.Release();
        else Next().GiveTurn();
    }

    /// <summary>A barrier: returns when all threads of the block that have not ended are here.</summary>
    public void Sync(PlainRunner runner)
    {
        ThrowIfAborted();
        runner.Context.InBlock.Arrive(runner, released);
        Wait(runner);
    }

    /// <summary>The block of the same cluster with this rank.</summary>
    public PlainBlock InCluster(PlainBlock own, int rank)
    {
        if (rank < 0 || rank >= cluster.Count)
            throw new ArgumentOutOfRangeException(
                nameof(rank), rank, $"A cluster of {cluster} blocks has the ranks 0 to {cluster.Count - 1}.");
        Dim3 first = new(own.Index.X / cluster.X * cluster.X, own.Index.Y / cluster.Y * cluster.Y, own.Index.Z / cluster.Z * cluster.Z),
            at = Unflatten(rank, cluster);
        Dim3 index = new(first.X + at.X, first.Y + at.Y, first.Z + at.Z);
        return blocks.Find(one => one.Index == index) ?? throw new InvalidOperationException(
            $"Block {Show(index)} has not begun, or has ended, and block {Show(own.Index)} reaches for its shared memory: call Cluster.Sync before the first access and after the last.");
    }

    /// <summary>A barrier of all threads of all blocks, or of the cluster.</summary>
    public void SyncGrid(PlainRunner runner)
    {
        ThrowIfAborted();
        atGrid.Enqueue(runner);
        Wait(runner);
    }

    /// <summary>Returns when a phase of the barrier, which is in shared memory, has ended.</summary>
    public void WaitForPhase(PlainRunner runner, nint barrier, int phase)
    {
        ThrowIfAborted();
        atPhase.Add((runner, barrier, phase));
        Wait(runner);
    }

    /// <summary>A warp operation: returns when the lanes that it names are there, and their results computed.</summary>
    public void Exchange(PlainRunner runner, int thread, in WarpArrival arrival, string operation)
    {
        ThrowIfAborted();
        runner.Context.InBlock.Warps.Arrive(thread, runner, in arrival, operation, released);
        Wait(runner);
    }

    public void Dispose()
    {
        IsClosed = true;
        foreach (PlainRunner runner in runners) runner.GiveTurn();
        foreach (PlainRunner runner in runners) runner.Join();
        foreach (PlainBlock one in blocks.Concat(ended)) one.Dispose();
    }

    private void RunThread(PlainRunner runner, long index)
    {
        PlainBlock own = current;
        runner.Context.Enter(own, Unflatten(index, block));
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
        own.End((int)index, released);
        if (own.Live > 0) return;
        blocks.Remove(own);
        ended.Push(own);
    }

    /// <summary>Gives the turn to another until this one may go on.</summary>
    private void Wait(PlainRunner runner)
    {
        PlainRunner next = Next();
        if (next != runner)
        {
            next.GiveTurn();
            runner.AwaitTurn();
        }
        ThrowIfAborted();
    }

    /// <summary>Only while unwinding: a finally block of the kernel that synchronises.</summary>
    private void ThrowIfAborted()
    {
        if (error is not null) throw new PlainExecutionAbortedException();
    }

    /// <summary>One that may go on, where the caller waits or has ended.</summary>
    private PlainRunner Next()
    {
        if (nextThread < threadsPerBlock) return TakeIdleRunner();
        if (released.Count == 0) ReleasePhases(isEnd: false);
        foreach (PlainBlock one in blocks)
        {
            if (released.Count == 0) one.Warps.ReleaseActive(released);
        }
        if (released.Count == 0 && atGrid.Count > 0)
        {
            if (TryBeginNextBlock()) return TakeIdleRunner();
            if (atGrid.Count == blocks.Sum(one => one.Live) && (HasClusters || blocks.Count == grid.Count)) ReleaseGrid();
        }
        if (released.Count == 0) Abort(new GpuDivergenceException(DescribeWait()));
        return released.Dequeue();
    }

    private unsafe void ReleasePhases(bool isEnd) => atPhase.RemoveAll(one =>
    {
        bool goesOn = isEnd || ((AsyncBarrier*)one.Barrier)->HasEnded(one.Phase);
        if (goesOn) released.Enqueue(one.Runner);
        return goesOn;
    });

    private void ReleaseGrid()
    {
        while (atGrid.TryDequeue(out PlainRunner? runner)) released.Enqueue(runner);
    }

    private string DescribeWait()
    {
        foreach (PlainBlock one in blocks)
        {
            if (one.Warps.DescribeWait(thread => Show(Unflatten(thread, block))) is { } wait)
                return $"In block {Show(one.Index)} no thread can go on. {wait}";
        }
        if (atPhase.Count > 0)
            return $"Thread {Show(atPhase[0].Runner.Context.ThreadIdx)} of block {Show(atPhase[0].Runner.Context.BlockIdx)} waits at AsyncBarrier.Wait " +
                $"for phase {atPhase[0].Phase}, which no thread ends.";
        if (HasClusters) return "No thread can go on: some wait at Block.Sync, and others of their block at Cluster.Sync.";
        if (blocks.Count < grid.Count)
        {
            Dim3 missing = Enumerable.Range(0, (int)grid.Count).Select(index => Unflatten(index, grid))
                .Except(blocks.Select(one => one.Index)).First();
            return $"All threads of block {Show(missing)} have ended, and others of the grid wait for it at Grid.Sync.";
        }
        return "No thread can go on: some wait at Block.Sync, and others of their block at Grid.Sync.";
    }

    /// <summary>Keeps the first exception, starts no more threads, and lets those that wait unwind.</summary>
    private void Abort(Exception exception)
    {
        error ??= ExceptionDispatchInfo.Capture(exception);
        foreach (PlainBlock one in blocks) one.Abort(one == current ? threadsPerBlock - nextThread : 0, released);
        nextThread = threadsPerBlock;
        nextBlock = grid.Count;
        ReleasePhases(isEnd: true);
        ReleaseGrid();
    }

    private bool TryBeginNextBlock()
    {
        // A cluster begins when the one before has ended.
        if (nextBlock == grid.Count || HasClusters && nextBlock % cluster.Count == 0 && blocks.Count > 0) return false;
        BeginBlock();
        return true;
    }

    private void BeginBlock()
    {
        if (!ended.TryPop(out PlainBlock? next)) next = new PlainBlock(checked((int)threadsPerBlock));
        next.Begin(BlockAt(nextBlock++));
        blocks.Add(next);
        current = next;
        nextThread = 0;
    }

    private bool HasClusters => cluster.Count > 1;

    /// <summary>The blocks of a cluster follow each other.</summary>
    private Dim3 BlockAt(long position)
    {
        Dim3 of = Unflatten(position / cluster.Count, new Dim3(grid.X / cluster.X, grid.Y / cluster.Y, grid.Z / cluster.Z)),
            at = Unflatten(position % cluster.Count, cluster);
        return new(of.X * cluster.X + at.X, of.Y * cluster.Y + at.Y, of.Z * cluster.Z + at.Z);
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
}

/// <summary>Unwinds a thread that waits when another thread has thrown.</summary>
internal sealed class PlainExecutionAbortedException : Exception;
