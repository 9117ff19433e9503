using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GpuKernels.CompilerServices;

/// <summary>
/// Says which thread goes on, in the CPU form of a kernel whose threads wait for each other one by one. The generated code runs a thread
/// until it waits or ends, says so, and asks for the next. Warps run one after the other until each of their lanes has ended or
/// waits for other warps, so that the lanes of a warp meet while what they touch is in the cache; blocks likewise.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe ref partial struct CpuThreads
{
    private readonly Dim3 grid, block, cluster;
    private readonly string kernel;
    private readonly string[] sites;
    private readonly KernelChecks? checks;
    private readonly int blockCount, warpsPerBlock, warpCount;

    // One for each thread, with room for whole warps.
    private readonly WarpArrival* arrivals;
    private readonly int* states;

    // One for each warp. A bit for each lane: those that wait for their block, for the grid, for the phase of a barrier, and those that can
    // go on.
    private readonly WarpLanes* warps;
    private readonly uint* atBlock, atGrid, atPhase, fresh;
    private readonly CpuPosition* position;

    private long firstBlock;
    private int warp;

    // Which warp that is in the order in which they run.
    private int place;

    // The lanes of the current warp that can go on.
    private uint ready;
    private int thread;

    /// <summary>Makes the threads of as many blocks as run together: one after the other, the blocks of a range run on them.</summary>
    /// <param name="blocks">The blocks to run.</param>
    /// <param name="together">How many run at a time: 1, or all of the grid.</param>
    /// <param name="kernel">The kernel's name, for messages.</param>
    /// <param name="sites">What stands at each place where threads wait, for messages.</param>
    public CpuThreads(in CpuBlocks blocks, int together, string kernel, string[] sites) : this(in blocks, together, 1, kernel, sites)
    {
    }

    private CpuThreads(in CpuBlocks blocks, int together, Dim3 cluster, string kernel, string[] sites)
    {
        this.cluster = cluster;
        (grid, block, blockCount, this.kernel, this.sites, checks) = (blocks.Grid, blocks.Block, together, kernel, sites, blocks.Checks);
        int threads = checked((int)block.Count);
        warpsPerBlock = (threads + Warp.Size - 1) / Warp.Size;
        warpCount = checked(warpsPerBlock * together);
        arrivals = Allocate<WarpArrival>(in blocks, Capacity);
        states = Allocate<int>(in blocks, Capacity);
        warps = Allocate<WarpLanes>(in blocks, warpCount);
        atBlock = Allocate<uint>(in blocks, warpCount);
        atGrid = Allocate<uint>(in blocks, warpCount);
        atPhase = Allocate<uint>(in blocks, warpCount);
        fresh = Allocate<uint>(in blocks, warpCount);
        Indices = Allocate<CpuThreadIndex>(in blocks, threads);
        for (int i = 0; i < threads; i++) Indices[i] = new(i % block.X, i / block.X % block.Y, i / block.X / block.Y);
        position = Allocate<CpuPosition>(in blocks, 1);
        *position = new() { WarpsPerBlock = warpsPerBlock, Cluster = cluster };
        blocks.Watch(position);
    }

    /// <summary>Makes the threads of a cluster.</summary>
    /// <param name="blocks">The clusters to run.</param>
    /// <param name="cluster">A cluster, in blocks.</param>
    /// <param name="kernel">The kernel's name, for messages.</param>
    /// <param name="sites">What stands at each place where threads wait, for messages.</param>
    public CpuThreads(in CpuBlocks blocks, Dim3 cluster, string kernel, string[] sites)
        : this(in blocks, (int)cluster.Count, cluster, kernel, sites)
    {
    }

    /// <summary>The number of threads, with those that would fill each block's last warp.</summary>
    public readonly int Capacity => checked(warpCount * Warp.Size);

    /// <summary>Where each thread of a block stands in it.</summary>
    public readonly CpuThreadIndex* Indices { get; }

    /// <summary>The thread that goes on, among all.</summary>
    public readonly int Thread => thread;

    /// <summary>Its block, among those that run together.</summary>
    public readonly int Block => warp / warpsPerBlock;

    /// <summary>The first thread of that block.</summary>
    public readonly int FirstOfBlock => Block * warpsPerBlock * Warp.Size;

    /// <summary>Where it goes on: what it said when it waited; 0 at the start.</summary>
    public readonly int State => states[thread];

    /// <summary>Puts all threads to the kernel's start.</summary>
    /// <param name="block">The linear index of the first block in the grid; with clusters, that of the cluster.</param>
    public void Begin(long block)
    {
        firstBlock = block;
        position->Block = block;
        new Span<int>(states, Capacity).Clear();
        new Span<uint>(atBlock, warpCount).Clear();
        new Span<uint>(atGrid, warpCount).Clear();
        new Span<uint>(atPhase, warpCount).Clear();
        int lanesOfLast = (int)this.block.Count - (warpsPerBlock - 1) * Warp.Size;
        for (int i = 0; i < warpCount; i++)
        {
            fresh[i] = WarpLanes.First((i + 1) % warpsPerBlock == 0 ? lanesOfLast : Warp.Size);
            warps[i] = new() { Arrivals = arrivals + i * Warp.Size, Live = fresh[i] };
        }
        ready = 0;
        checks?.Begin(blockCount);
        Visit(0);
    }

    /// <summary>Chooses the next thread; false when all have ended.</summary>
    /// <exception cref="GpuDivergenceException">Threads wait for others that wait elsewhere.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Next()
    {
        if (ready == 0 && !FindReady()) return false;
        int lane = checks is null ? BitOperations.TrailingZeroCount(ready) : checks.Choose(ready);
        thread = warp * Warp.Size + lane;
        position->X = thread;
        ready &= ~(1u << lane);
        if (checks is not null) Enter(checks);
        return true;
    }

    /// <summary>The thread waits for all others of its block.</summary>
    /// <param name="state">Where it goes on.</param>
    /// <param name="site">Which barrier this is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void WaitForBlock(int state, int site)
    {
        states[thread] = state;
        arrivals[thread].Site = site;
        atBlock[warp] |= LaneBit;
    }

    /// <summary>The thread waits for all others of the grid.</summary>
    /// <inheritdoc cref="WaitForBlock"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void WaitForGrid(int state, int site)
    {
        states[thread] = state;
        arrivals[thread].Site = site;
        atGrid[warp] |= LaneBit;
    }

    /// <summary>The thread waits for all others of the blocks that run together.</summary>
    /// <inheritdoc cref="WaitForBlock"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void WaitForCluster(int state, int site) => WaitForGrid(state, site);

    /// <summary>The thread waits until a phase of a barrier has ended.</summary>
    /// <param name="state">Where it goes on.</param>
    /// <param name="site">Which wait this is.</param>
    /// <param name="barrier">The <see cref="AsyncBarrier"/>, in shared memory.</param>
    /// <param name="phase">The phase.</param>
    public readonly void WaitForPhase(int state, int site, void* barrier, int phase)
    {
        states[thread] = state;
        WarpArrival* arrival = arrivals + thread;
        arrival->Value = barrier;
        arrival->Site = site;
        arrival->Argument = phase;
        atPhase[warp] |= LaneBit;
    }

    /// <summary>The thread waits for other lanes of its warp.</summary>
    /// <param name="state">Where it goes on.</param>
    /// <param name="site">Which operation this is.</param>
    /// <param name="operation">What computes the results; null for <c>Warp.ActiveMask</c>.</param>
    /// <param name="value">What the thread brings, and where it finds its result.</param>
    /// <param name="argument">A shuffle's lane or distance.</param>
    /// <param name="width">The lanes of a part of the warp.</param>
    /// <param name="mask">The lanes that take part.</param>
    /// <exception cref="ArgumentException">The thread's own lane is not in the mask.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void WaitForLanes(
        int state, int site, delegate*<WarpArrival*, uint, void> operation, void* value, int argument, int width, uint mask)
    {
        if ((mask & LaneBit) == 0 && operation != null) ThrowNotInMask(site, mask);
        states[thread] = state;
        // One by one: a struct that is made and then copied is read before its parts have been written.
        WarpArrival* arrival = arrivals + thread;
        arrival->Operation = operation;
        arrival->Value = value;
        arrival->Site = site;
        arrival->Argument = argument;
        arrival->Width = width;
        arrival->Mask = mask;
        warps[warp].Waiting |= LaneBit;
    }

    /// <summary>The thread has returned from the kernel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void End() => warps[warp].Live &= ~LaneBit;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void Enter(KernelChecks watching) => watching.Enter(LinearBlock(Block), Block, thread - FirstOfBlock);

    // A shift counts modulo 32.
    private readonly uint LaneBit => 1u << thread;

    private static T* Allocate<T>(in CpuBlocks blocks, int length) where T : unmanaged =>
        (T*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(blocks.Arena.Allocate<T>(length)));
}

/// <summary>Where a thread stands in its block.</summary>
/// <param name="X">0 to the block's X − 1.</param>
/// <param name="Y">0 to the block's Y − 1.</param>
/// <param name="Z">0 to the block's Z − 1.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct CpuThreadIndex(int X, int Y, int Z);
