using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GpuKernels.CompilerServices;

/// <summary>What the intrinsics read: the GPU thread that this OS thread is, in a <see cref="PlainExecution"/>.</summary>
internal sealed unsafe class PlainThread(PlainBlockScheduler scheduler, PlainRunner runner)
{
    [ThreadStatic]
    private static PlainThread? current;

    private int sharedCalls;

    public static PlainThread Current => current ?? ThrowOutsideKernel();

    public Dim3 Grid => scheduler.Grid;

    public Dim3 Block => scheduler.Block;

    public Dim3 BlockIdx => InBlock.Index;

    public Dim3 ClusterBlocks => scheduler.Cluster;

    /// <summary>The block's index in its cluster; x runs fastest, then y, then z.</summary>
    public int BlockRank
    {
        get
        {
            Dim3 cluster = scheduler.Cluster;
            return (BlockIdx.Z % cluster.Z * cluster.Y + BlockIdx.Y % cluster.Y) * cluster.X + BlockIdx.X % cluster.X;
        }
    }

    public PlainBlock InBlock { get; private set; } = null!;

    public Dim3 ThreadIdx { get; private set; }

    /// <summary>In the block; x runs fastest, then y, then z.</summary>
    public int LinearIndex => (ThreadIdx.Z * Block.Y + ThreadIdx.Y) * Block.X + ThreadIdx.X;

    /// <summary>Makes this the thread that the intrinsics of the calling OS thread answer for.</summary>
    public void Enter(PlainBlock block, Dim3 threadIdx)
    {
        InBlock = block;
        ThreadIdx = threadIdx;
        sharedCalls = 0;
        current = this;
    }

    public static void Leave() => current = null;

    public Span<T> Shared<T>(int length) where T : unmanaged => InBlock.SharedMemory.Get<T>(sharedCalls++, length);

    public Span<T> DynamicShared<T>() where T : unmanaged => Shared<T>(scheduler.SharedBytes / Unsafe.SizeOf<T>());

    public void Sync() => scheduler.Sync(runner);

    public void SyncGrid() => scheduler.SyncGrid(runner);

    public void SyncCluster()
    {
        if (scheduler.Cluster.Count > 1) scheduler.SyncGrid(runner);
        else Sync();
    }

    /// <param name="barrier">In shared memory, which does not move.</param>
    /// <param name="phase">The phase.</param>
    public void WaitForPhase(ref AsyncBarrier barrier, int phase)
    {
        if (!barrier.HasEnded(phase)) scheduler.WaitForPhase(runner, (nint)Unsafe.AsPointer(ref barrier), phase);
    }

    public Span<T> SharedOf<T>(Span<T> own, int rank) where T : unmanaged =>
        scheduler.InCluster(InBlock, rank).SharedMemory.Find<T>(InBlock.SharedMemory.IndexOf(own), own.Length);

    /// <summary>Waits for the other lanes of a warp operation, and returns this lane's result.</summary>
    public TResult Exchange<T, TResult>(
        delegate*<WarpArrival*, uint, void> operation, T value, int argument, int width, uint mask, [CallerMemberName] string name = "")
        where T : unmanaged where TResult : unmanaged
    {
        int thread = LinearIndex;
        if (operation != null && (mask >> thread % Warp.Size & 1) == 0)
            throw new ArgumentException(
                $"The mask 0x{mask:x8} of Warp.{name} does not contain lane {thread % Warp.Size}, which called it.", nameof(mask));
        byte* slot = stackalloc byte[Math.Max(sizeof(T), sizeof(ulong))];
        *(T*)slot = value;
        WarpArrival arrival = new()
        {
            Operation = operation,
            Value = slot,
            Site = HashCode.Combine(name, typeof(T)),
            Argument = argument,
            Width = width,
            Mask = mask,
        };
        scheduler.Exchange(runner, thread, in arrival, name);
        return *(TResult*)slot;
    }

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PlainThread ThrowOutsideKernel() => throw new InvalidOperationException(
        "ThreadIdx, BlockIdx, BlockDim, GridDim, Block, Warp and Grid have a meaning only in a running kernel. Call the generated launcher, whose " +
        "first argument is a launch: Kernels.Saxpy(gpu.Launch(n), ...).");
}
