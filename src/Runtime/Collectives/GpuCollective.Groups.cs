using GpuKernels.Collectives;

namespace GpuKernels;

// Calls that are made together. They are kept by the thread, so that a group allocates nothing.
public sealed partial class GpuCollective
{
    // The innermost Group that this thread is in.
    [ThreadStatic]
    private static GroupedCalls? group;

    // To be used again.
    [ThreadStatic]
    private static GroupedCalls? spare;

    /// <summary>
    /// Makes the calls of all ranks together, those of this process at least: sends and receives both ways, or operations of several ranks
    /// in one thread.
    /// </summary>
    /// <param name="calls">Calls operations of ranks; they are made when it returns. Where it throws, none is.</param>
    /// <exception cref="ArgumentException">The ranks are given different operations, or one sends what the other does not
    /// receive.</exception>
    /// <exception cref="ObjectDisposedException">The collective is disposed of.</exception>
    /// <exception cref="GpuCollectiveException">NCCL refused a call.</exception>
    public void Group(Action calls)
    {
        ArgumentNullException.ThrowIfNull(calls);
        ThrowIfDisposed();
        using GroupScope scope = new(this);
        scope.Collect(calls);
        scope.Run();
    }

    /// <summary>Makes a call, or keeps it for the end of the group that this thread is in.</summary>
    internal void Add(in CollectiveCall call)
    {
        ThrowIfDisposed();
        if (group is { } open && open.Collective == this) open.Add(in call);
        else Run([call]);
        GC.KeepAlive(call.Memory.Source);
        GC.KeepAlive(call.Memory.Destination);
    }

    private void Run(ReadOnlySpan<CollectiveCall> calls)
    {
        if (calls.IsEmpty) return;
        CollectiveChecks.Check(ranks, calls);
        if (GraphCapture.Current is { } capture && HasRankOn(capture.Device)) Record(calls, capture);
        else backend.Run(calls, captured: null);
    }

    private sealed class GroupedCalls
    {
        // One for each rank, mostly.
        private CollectiveCall[] calls = new CollectiveCall[8];
        private int count;

        public GpuCollective? Collective { get; set; }

        /// <summary>What the thread captures meanwhile.</summary>
        public GraphCapture? Capture { get; set; }

        public ReadOnlySpan<CollectiveCall> Calls => calls.AsSpan(0, count);

        public void Add(in CollectiveCall call)
        {
            if (GraphCapture.Current != Capture) ThrowGroupAroundCapture();
            if (count == calls.Length) Array.Resize(ref calls, 2 * count);
            calls[count++] = call;
        }

        public void Clear()
        {
            calls.AsSpan(0, count).Clear();
            (count, Collective, Capture) = (0, null, null);
        }
    }

    /// <summary>
    /// Calls of this thread that are kept until <see cref="Run"/>; within another group of the same collective they are part of that.
    /// </summary>
    private readonly ref struct GroupScope
    {
        private readonly GroupedCalls? outer;
        private readonly GroupedCalls own;

        public GroupScope(GpuCollective collective)
        {
            outer = group;
            if (outer?.Collective == collective)
            {
                own = outer;
                return;
            }
            own = spare ?? new GroupedCalls();
            spare = null;
            (own.Collective, own.Capture) = (collective, GraphCapture.Current);
        }

        public void Add(in CollectiveCall call) => own.Add(in call);

        /// <summary>Keeps what the delegate calls of ranks, too.</summary>
        public void Collect(Action calls)
        {
            group = own;
            try
            {
                calls();
            }
            finally
            {
                group = outer;
            }
        }

        public void Run()
        {
            if (own != outer) own.Collective!.Run(own.Calls);
        }

        public void Dispose()
        {
            if (own == outer) return;
            own.Clear();
            spare = own;
        }
    }
}
