using System.Numerics;

namespace GpuKernels.CompilerServices;

/// <summary>The warps of one block in plain execution: who waits in a warp operation, and for whom.</summary>
internal sealed class PlainWarps
{
    private readonly int threads;

    // Pinned, as each warp points to its part.
    private readonly WarpArrival[] arrivals;
    private readonly WarpLanes[] warps;
    private readonly PlainRunner?[] runners;
    private readonly string[] operations;

    public PlainWarps(int threads)
    {
        this.threads = threads;
        int count = (threads + Warp.Size - 1) / Warp.Size;
        arrivals = GC.AllocateArray<WarpArrival>(count * Warp.Size, pinned: true);
        warps = new WarpLanes[count];
        runners = new PlainRunner[count * Warp.Size];
        operations = new string[count * Warp.Size];
    }

    public unsafe void BeginBlock()
    {
        for (int i = 0; i < warps.Length; i++)
        {
            int lanes = Math.Min(Warp.Size, threads - i * Warp.Size);
            fixed (WarpArrival* first = &arrivals[i * Warp.Size]) warps[i] = new() { Arrivals = first, Live = WarpLanes.First(lanes) };
        }
    }

    /// <summary>Puts those that go on to <paramref name="released"/>, the runner itself perhaps among them.</summary>
    public void Arrive(int thread, PlainRunner runner, in WarpArrival arrival, string operation, Queue<PlainRunner> released)
    {
        arrivals[thread] = arrival;
        runners[thread] = runner;
        operations[thread] = operation;
        ref WarpLanes warp = ref warps[thread / Warp.Size];
        warp.Waiting |= 1u << thread % Warp.Size;
        Release(thread / Warp.Size, warp.Complete(), released);
    }

    /// <summary>A thread has ended, for which others may have waited.</summary>
    public void End(int thread, Queue<PlainRunner> released)
    {
        ref WarpLanes warp = ref warps[thread / Warp.Size];
        warp.Live &= ~(1u << thread % Warp.Size);
        if (warp.Waiting != 0) Release(thread / Warp.Size, warp.Complete(), released);
    }

    /// <summary>When no thread can go on otherwise: lets those at one <c>Warp.ActiveMask</c> go on.</summary>
    public void ReleaseActive(Queue<PlainRunner> released)
    {
        for (int i = 0; i < warps.Length && released.Count == 0; i++) Release(i, warps[i].CompleteActive(), released);
    }

    /// <summary>Lets all go on that wait, since the run ends.</summary>
    public void ReleaseAll(Queue<PlainRunner> released)
    {
        for (int i = 0; i < warps.Length; i++)
        {
            Release(i, warps[i].Waiting, released);
            warps[i].Waiting = 0;
        }
    }

    /// <summary>
    /// Why no thread can go on: one that waits for another, which waits elsewhere. Null where none waits in a warp operation.
    /// </summary>
    public string? DescribeWait(Func<int, string> showThread)
    {
        int warp = Array.FindIndex(warps, warp => warp.Waiting != 0);
        if (warp < 0) return null;
        int lane = BitOperations.TrailingZeroCount(warps[warp].Waiting), missing = warps[warp].MissingFor(lane);
        bool isInWarp = (warps[warp].Waiting >> missing & 1) != 0;
        string elsewhere = isInWarp ? $"another Warp.{operations[warp * Warp.Size + missing]}, or with another mask" : "a barrier";
        return $"Thread {showThread(warp * Warp.Size + lane)} waits at Warp.{operations[warp * Warp.Size + lane]} for thread "
            + $"{showThread(warp * Warp.Size + missing)}, which waits at {elsewhere}.";
    }

    private void Release(int warp, uint lanes, Queue<PlainRunner> released)
    {
        for (uint rest = lanes; rest != 0; rest &= rest - 1)
            released.Enqueue(runners[warp * Warp.Size + BitOperations.TrailingZeroCount(rest)]!);
    }
}
