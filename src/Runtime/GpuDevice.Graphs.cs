namespace GpuKernels;

// Graphs: how they are made, and what a device implements for them.
public abstract partial class GpuDevice
{
    private readonly HashSet<NativeGraph> graphs = [];

    /// <summary>
    /// Makes a graph of what a delegate launches on the stream that it is given:
    /// <c>gpu.CaptureGraph(stream =&gt; Kernels.Step(stream.Launch(n), x, y))</c>. Nothing runs yet but the delegate; each
    /// <see cref="GpuGraph.Launch()"/> runs the work.
    /// </summary>
    /// <param name="work">
    /// Launches, copies between arrays and calls of the host, on its stream. It makes no arrays but by <see
    /// cref="GpuStream.Allocate{T}(int)"/>, copies nothing to or from the host's own memory, and waits for nothing.
    /// </param>
    /// <exception cref="InvalidOperationException">The delegate did what cannot be a part of a graph; the message names it.</exception>
    /// <exception cref="NotSupportedException">The driver has no graphs: it is older than CUDA 11.4.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public GpuGraph CaptureGraph(Action<GpuStream> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return MakeGraph(capture => capture.Record(capture.Recorder.Stream, work));
    }

    /// <summary>
    /// Makes a graph of nodes that follow each other as the delegate says:
    /// <c>gpu.BuildGraph(graph =&gt; graph.Add(stream =&gt; …, after))</c>.
    /// </summary>
    /// <param name="work">Adds the nodes.</param>
    /// <inheritdoc cref="CaptureGraph"/>
    public GpuGraph BuildGraph(Action<GpuGraphBuilder> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return MakeGraph(capture => GpuGraphBuilder.Run(capture, work));
    }

    private GpuGraph MakeGraph(Action<GraphCapture> record)
    {
        ThrowIfDisposed();
        using GraphCapture capture = new(this);
        record(capture);
        GpuGraph graph = new(this, capture.Finish(previous: null));
        capture.GiveTo(graph);
        return graph;
    }

    /// <summary>Starts to record the work of a graph.</summary>
    internal virtual GraphRecorder BeginGraph() => throw new NotSupportedException($"{Name} has no graphs.");

    /// <summary>Runs a graph in the stream's turn.</summary>
    internal virtual void LaunchGraph(GraphContent graph, GpuStream stream) => throw new NotSupportedException($"{Name} has no graphs.");

    internal void KeepGraph(NativeGraph graph)
    {
        lock (resources)
        {
            if (!isDisposed)
            {
                graphs.Add(graph);
                return;
            }
        }
        graph.Destroy();
        ThrowIfDisposed();
    }

    /// <summary>Never throws: finalizers call it.</summary>
    internal void CloseGraph(NativeGraph graph)
    {
        lock (resources)
        {
            // A device that is disposed of has freed everything itself.
            if (!isDisposed && graphs.Remove(graph)) graph.Destroy();
        }
    }

    private void FreeGraphs()
    {
        foreach (NativeGraph graph in graphs) graph.Destroy();
        graphs.Clear();
    }
}
