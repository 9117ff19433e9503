using System.Diagnostics.CodeAnalysis;
using GpuKernels.Collectives;

namespace GpuKernels;

// Operations that become a part of a graph. NCCL gives a communicator back only when all graphs that have its operations are gone.
public sealed partial class GpuCollective
{
    private readonly List<WeakReference<GpuGraph>> graphs = [];

    /// <summary>A graph has operations of this; it ends with this.</summary>
    internal void Own(GpuGraph graph)
    {
        lock (graphs)
        {
            graphs.RemoveAll(known => !known.TryGetTarget(out GpuGraph? target) || target == graph);
            graphs.Add(new WeakReference<GpuGraph>(graph));
        }
    }

    private void DisposeGraphs()
    {
        lock (graphs)
        {
            foreach (WeakReference<GpuGraph> known in graphs)
            {
                if (known.TryGetTarget(out GpuGraph? graph)) graph.Dispose();
            }
            graphs.Clear();
        }
    }

    private bool HasRankOn(GpuDevice device)
    {
        foreach (GpuRank rank in ranks)
        {
            if (rank.Device == device) return true;
        }
        return false;
    }

    [DoesNotReturn]
    private static void ThrowGroupAroundCapture() => GraphCapture.ThrowForbidden(
        "A collective operation whose Group began before the capture", "begin the Group in the delegate that records the graph");

    private void Record(ReadOnlySpan<CollectiveCall> calls, GraphCapture capture)
    {
        ThrowIfUnfit(capture);
        foreach (ref readonly CollectiveCall call in calls)
        {
            if (call.Memory.Source is { } source) capture.Use(source, GraphUse.IsReleased, "source");
            if (call.Memory.Destination is { } destination) capture.Use(destination, GraphUse.IsReleased, "destination");
        }
        capture.Add(this);
        capture.Name(calls.Length == 1 ? $"collective.{calls[0].Kind}" : "collective.Group");
        backend.Run(calls, capture.Stream);
    }

    private void ThrowIfUnfit(GraphCapture capture)
    {
        const string What = "A collective operation";
        if (!backend.CanBeCaptured) GraphCapture.ThrowForbidden($"{What} without NCCL", "run it before or after graph.Launch()");
        if (ranks.Length > 1)
        {
            GraphCapture.ThrowForbidden(
                $"{What} of {ranks.Length} GPUs of one process",
                "run it before or after graph.Launch(), or give each GPU a collective of its own, GpuCollective.Join in a thread or process for each, and capture a graph on each");
        }
        if (capture.IsInBranch) GraphCapture.ThrowForbidden($"{What} inside of If or While", "put it before or after");
        if (capture.Stream is null) GraphCapture.ThrowForbidden($"{What} between nodes", "put it into a node's delegate");
    }
}
