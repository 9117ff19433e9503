namespace GpuKernels;

/// <summary>
/// A graph that <see cref="GpuDevice.BuildGraph"/> puts together of nodes: what a node does not follow, directly or through others, may
/// run beside it.
/// </summary>
public sealed class GpuGraphBuilder
{
    private readonly GraphCapture capture;
    private readonly List<nint[]> leaves = [];
    private readonly nint[] roots;
    private bool isOpen = true;

    private GpuGraphBuilder(GraphCapture capture)
    {
        this.capture = capture;
        roots = capture.Recorder.Leaves();
    }

    /// <summary>Adds a node.</summary>
    /// <param name="work">Launches what the node does, in its order, on the stream that it gets, which ends with the delegate.</param>
    /// <param name="after">The nodes that have to end before; none for one that starts with the graph.</param>
    /// <returns>The node, for those that follow.</returns>
    /// <exception cref="ArgumentException">A node is another graph's.</exception>
    /// <exception cref="InvalidOperationException">
    /// The delegate of <see cref="GpuDevice.BuildGraph"/> has ended, or the work cannot be a part of a graph.
    /// </exception>
    public GpuGraphNode Add(Action<GpuStream> work, params ReadOnlySpan<GpuGraphNode> after)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (!isOpen) throw new InvalidOperationException("The graph is finished: nodes are added in the delegate of BuildGraph.");
        HashSet<nint> before = [];
        foreach (ref readonly GpuGraphNode node in after)
        {
            if (node.Builder != this)
                throw new ArgumentException("A node follows nodes of its own graph, and this one is of another.", nameof(after));
            before.UnionWith(leaves[node.Index]);
        }
        capture.Recorder.Follow(after.IsEmpty ? roots : [.. before]);
        capture.Record(capture.Recorder.Stream, work);
        leaves.Add(capture.Recorder.Leaves());
        return new GpuGraphNode(this, leaves.Count - 1);
    }

    internal static void Run(GraphCapture capture, Action<GpuGraphBuilder> work)
    {
        GpuGraphBuilder builder = new(capture);
        try
        {
            work(builder);
        }
        finally
        {
            builder.isOpen = false;
        }
    }
}

/// <summary>A node of a graph that <see cref="GpuGraphBuilder"/> puts together.</summary>
public readonly struct GpuGraphNode
{
    internal GpuGraphNode(GpuGraphBuilder builder, int index)
    {
        Builder = builder;
        Index = index;
    }

    internal GpuGraphBuilder? Builder { get; }

    internal int Index { get; }
}
