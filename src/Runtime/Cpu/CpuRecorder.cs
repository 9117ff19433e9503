namespace GpuKernels.Cpu;

/// <summary>Records what would be queued on a stream.</summary>
internal sealed unsafe class CpuRecorder : GraphRecorder
{
    private readonly CpuStreams streams;
    private readonly CpuDevice device;
    private readonly CpuGraph graph;
    private bool isFinished;

    public CpuRecorder(CpuDevice device, CpuStreams streams)
    {
        (this.device, this.streams) = (device, streams);
        graph = new CpuGraph(device);
        Stream = streams.OpenRecording(graph);
    }

    public override nint Stream { get; }

    /// <summary>The graph keeps it between its runs.</summary>
    public override nint Allocate(nint stream, long bytes)
    {
        nint pointer = device.AllocateTracked(bytes);
        graph.Keep(pointer);
        return pointer;
    }

    public override void Free(nint stream, nint pointer)
    {
    }

    public override void Call(nint stream, Action action) => streams.Enqueue(stream, action);

    public override void Branch(nint stream, nint condition, bool isLoop, Action<nint> body)
    {
        CpuGraph part = new(device);
        nint inner = streams.OpenRecording(part);
        try
        {
            body(inner);
        }
        finally
        {
            streams.Close(inner);
        }
        streams.Enqueue(stream, isLoop ? () => Repeat(condition, part) : () => RunIf(condition, part));
    }

    /// <summary>
    /// Another graph of the same kind has no state beside its steps, so what was launched of the previous one keeps that.
    /// </summary>
    public override NativeGraph Finish(NativeGraph? previous)
    {
        isFinished = true;
        return graph;
    }

    public override void Dispose()
    {
        streams.Close(Stream);
        if (!isFinished) graph.Destroy();
    }

    private static void RunIf(nint condition, CpuGraph part)
    {
        if (IsSet(condition)) part.Run();
    }

    private static void Repeat(nint condition, CpuGraph part)
    {
        while (IsSet(condition)) part.Run();
    }

    private static bool IsSet(nint condition) => Volatile.Read(ref *(int*)condition) != 0;
}
