namespace GpuKernels.Cuda;

// Graphs, and waiting beside those that are captured.
internal sealed unsafe partial class CudaDevice
{
    private readonly CaptureGate captures = new();
    private volatile bool hasGraphMemory;

    internal override GraphRecorder BeginGraph() => new CudaRecorder(this, captures, conditions);

    internal override void LaunchGraph(GraphContent graph, GpuStream stream)
    {
        UpperHalves.Clear();
        if (graph.ArrayBytes > 0) MemoryPool.RequireRoom(graph);
        if (currentId != Id) MakeCurrent();
        nint executable = ((CudaGraph)graph.Native).Executable;
        stream.Order?.Enter();
        int code = Driver.GraphLaunch(executable, stream.Handle);
        if (code == DriverErrors.OutOfMemory) code = LaunchInFreedMemory(graph, executable, stream.Handle);
        Check(code, "cuGraphLaunch");
        stream.Order?.Leave();
        history.Add(graph.Name);
        Counters.CountLaunches(graph.Kernels.Length);
    }

    /// <summary>The first launch of a graph takes the memory of its arrays.</summary>
    private int LaunchInFreedMemory(GraphContent graph, nint executable, nint stream)
    {
        MemoryPool.Trim();
        int code = Driver.GraphLaunch(executable, stream);
        if (code != DriverErrors.OutOfMemory || graph.ArrayBytes == 0) return code;
        throw MemoryPool.NoRoom(graph, limit: null, DriverErrors.Make("cuGraphLaunch", code));
    }

    /// <summary>
    /// Memory of a graph that is captured: work of its stream. The driver takes it, from memory of all graphs, when the graph is
    /// launched.
    /// </summary>
    internal nint AllocateInGraph(nint stream, long bytes)
    {
        if (pool is null)
        {
            throw new NotSupportedException(
                $"Arrays of a graph need memory pools, which {Name} or its driver does not have: make them before, gpu.Allocate.");
        }
        MakeCurrent();
        hasGraphMemory = true;
        nint pointer;
        Check(pool.AllocateIn(stream, &pointer, RoundUp(bytes)), "cuMemAllocFromPoolAsync");
        return pointer;
    }

    internal override long ReadGraphBytes()
    {
        if (!hasGraphMemory) return 0;
        ulong bytes;
        Check(Driver.DeviceGetGraphMemoryAttribute(device, Driver.GraphMemoryReserved, &bytes), "cuDeviceGetGraphMemAttribute");
        return (long)bytes;
    }

    /// <summary>Gives back what no graph uses that runs. Never throws.</summary>
    internal void TrimGraphMemory()
    {
        if (hasGraphMemory) Driver.DeviceGraphMemoryTrim(device);
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
