namespace GpuKernels.Cuda;

// Graphs, and waiting beside those that are captured.
internal sealed unsafe partial class CudaDevice
{
    private readonly CaptureGate captures = new();

    internal override GraphRecorder BeginGraph() => new CudaRecorder(this, captures, conditions);

    internal override void LaunchGraph(GraphContent graph, GpuStream stream)
    {
        UpperHalves.Clear();
        if (currentId != Id) MakeCurrent();
        nint executable = ((CudaGraph)graph.Native).Executable;
        stream.Order?.Enter();
        int code = Driver.GraphLaunch(executable, stream.Handle);
        Check(code, "cuGraphLaunch");
        stream.Order?.Leave();
        history.Add(graph.Name);
        Counters.CountLaunches(graph.Kernels.Length);
    }

    internal nint Context => context;

    /// <summary>Waits for all that runs. The context is current.</summary>
    internal (int Code, string Call) WaitForContext()
    {
        if (!captures.TryEnterWait()) return WaitForStreams();
        try
        {
            return (Driver.ContextSynchronize(), "cuCtxSynchronize");
        }
        finally
        {
            captures.LeaveWait();
        }
    }

    /// <summary>A mark in the null stream comes after all that was launched on the others, but for those that are captured.</summary>
    private static (int Code, string Call) WaitForStreams()
    {
        nint mark;
        int code = Driver.EventCreate(&mark, flags: 0);
        if (code != Driver.Success) return (code, "cuEventCreate");
        string call = "cuEventRecord";
        code = Driver.EventRecord(mark, stream: 0);
        if (code == Driver.Success) (code, call) = (Driver.EventSynchronize(mark), "cuEventSynchronize");
        Driver.EventDestroy(mark);
        return (code, call);
    }
}
