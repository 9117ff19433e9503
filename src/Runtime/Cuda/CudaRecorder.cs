using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

/// <summary>
/// Records by the driver's capture of a stream that does not order itself with the null stream, so that this and other threads go on
/// working with the device meanwhile. What other libraries launch on that stream is recorded too.
/// </summary>
internal sealed unsafe class CudaRecorder : GraphRecorder
{
    /// <summary>The oldest driver that has all that is called here, but for conditions and updates.</summary>
    private const int GraphDriver = 11040, UpdatingDriver = 12000;

    /// <summary><c>CU_GRAPH_NODE_TYPE_CONDITIONAL</c>.</summary>
    private const int Conditional = 13;

    private readonly CudaDevice device;
    private readonly CaptureGate gate;
    private readonly CudaConditions conditions;

    // What the host is to be called for, until the graph owns it.
    private readonly List<GCHandle> calls = [];
    private bool isCapturing, hasMemory;
    private int freed;

    public CudaRecorder(CudaDevice device, CaptureGate gate, CudaConditions conditions)
    {
        (this.device, this.gate, this.conditions) = (device, gate, conditions);
        int version = CudaDriver.Current.Version;
        if (version < GraphDriver)
            throw new NotSupportedException(
                $"Graphs need a driver of CUDA 11.4 or newer; that of {device.Name} serves {version / 1000}.{version % 1000 / 10}.");
        device.MakeCurrent();
        Stream = device.CreateUnorderedStream();
        gate.EnterCapture();
        int code = Driver.StreamBeginCapture(Stream, Driver.CaptureModeRelaxed);
        isCapturing = code == Driver.Success;
        if (!isCapturing) Dispose();
        device.Check(code, "cuStreamBeginCapture");
    }

    public override nint Stream { get; }

    public override nint[] Leaves() => ReadState(Stream).Leaves;

    public override void Follow(ReadOnlySpan<nint> nodes)
    {
        fixed (nint* pointer = nodes) Follow(Stream, pointer, nodes.Length);
    }

    public override nint Allocate(nint stream, long bytes)
    {
        hasMemory = true;
        return device.AllocateInGraph(stream, bytes);
    }

    public override void Free(nint stream, nint pointer)
    {
        int code = Driver.MemoryFreeAsync(pointer, stream);
        if (freed == Driver.Success) freed = code;
    }

    public override void Call(nint stream, Action action)
    {
        GCHandle handle = GCHandle.Alloc(action);
        calls.Add(handle);
        device.Check(Driver.LaunchHostFunction(stream, &CallHost, GCHandle.ToIntPtr(handle)), "cuLaunchHostFunc");
    }

    public override void Branch(nint stream, nint condition, bool isLoop, Action<nint> body)
    {
        CudaConditions.ThrowIfUnsupported(device.Name);
        ulong handle;
        device.Check(
            Driver.GraphConditionalHandleCreate(&handle, ReadState(stream).Graph, device.Context, value: 0, flags: 0),
            "cuGraphConditionalHandleCreate");
        conditions.Set(stream, handle, condition);
        nint bodyGraph = AddCondition(stream, handle, isLoop);
        nint inner = device.CreateUnorderedStream();
        bool isOpen = false;
        try
        {
            device.Check(
                Driver.StreamBeginCaptureToGraph(inner, bodyGraph, null, null, 0, Driver.CaptureModeRelaxed),
                "cuStreamBeginCaptureToGraph");
            isOpen = true;
            body(inner);
            if (isLoop) conditions.Set(inner, handle, condition);
            isOpen = false;
            nint ended;
            device.Check(Driver.StreamEndCapture(inner, &ended), "cuStreamEndCapture");
        }
        finally
        {
            nint abandoned;
            if (isOpen) Driver.StreamEndCapture(inner, &abandoned);
            Driver.StreamDestroy(inner);
        }
    }

    public override NativeGraph Finish(NativeGraph? previous)
    {
        nint graph, executable;
        device.MakeCurrent();
        device.Check(freed, "cuMemFreeAsync");
        isCapturing = false;
        device.Check(Driver.StreamEndCapture(Stream, &graph), "cuStreamEndCapture");
        try
        {
            while (calls.Count > 0) HandOver(graph, calls[^1]);
            if (previous is CudaGraph existing && TryUpdate(existing, graph)) return existing;
            device.Check(Driver.GraphInstantiate(&executable, graph, flags: 0), "cuGraphInstantiateWithFlags");
            return new CudaGraph(device, executable, hasMemory);
        }
        finally
        {
            Driver.GraphDestroy(graph);
        }
    }

    public override void Dispose()
    {
        nint graph;
        if (device.TryMakeCurrent())
        {
            if (isCapturing && Driver.StreamEndCapture(Stream, &graph) == Driver.Success) Driver.GraphDestroy(graph);
            Driver.StreamDestroy(Stream);
        }
        gate.LeaveCapture();
        foreach (GCHandle handle in calls) handle.Free();
    }

    private (nint Graph, nint[] Leaves) ReadState(nint stream)
    {
        int status;
        ulong id;
        nint graph;
        nint* nodes;
        nuint count;
        device.Check(Driver.StreamGetCaptureInfo(stream, &status, &id, &graph, &nodes, &count), "cuStreamGetCaptureInfo");
        return (graph, new ReadOnlySpan<nint>(nodes, (int)count).ToArray());
    }

    private void Follow(nint stream, nint* nodes, int count) =>
        device.Check(
            Driver.StreamUpdateCaptureDependencies(stream, nodes, (nuint)count, Driver.SetCaptureDependencies),
            "cuStreamUpdateCaptureDependencies");

    /// <summary>
    /// Adds the node that runs a graph of its own where the driver's variable is set; what comes next on the stream follows it.
    /// </summary>
    /// <returns>That graph.</returns>
    private nint AddCondition(nint stream, ulong handle, bool isLoop)
    {
        (nint graph, nint[] leaves) = ReadState(stream);
        ConditionalNodeParameters parameters = new()
        {
            NodeType = Conditional,
            Handle = handle,
            ConditionType = isLoop ? 1 : 0,
            Size = 1,
            Context = device.Context,
        };
        nint node;
        fixed (nint* before = leaves) device.Check(
            Driver.GraphAddNode(&node, graph, before, (nuint)leaves.Length, &parameters), "cuGraphAddNode");
        Follow(stream, &node, 1);
        return parameters.Bodies[0];
    }

    /// <summary>
    /// From here on, the driver frees what the host is to be called for: when the last launch of the last graph has ended that calls it.
    /// </summary>
    private void HandOver(nint graph, GCHandle call)
    {
        nint owner;
        device.Check(
            Driver.UserObjectCreate(&owner, GCHandle.ToIntPtr(call), &FreeCall, 1, Driver.UserObjectNoDestructorSync),
            "cuUserObjectCreate");
        calls.Remove(call);
        int code = Driver.GraphRetainUserObject(graph, owner, 1, Driver.GraphUserObjectMove);
        if (code != Driver.Success) Driver.UserObjectRelease(owner, 1);
        device.Check(code, "cuGraphRetainUserObject");
    }

    /// <summary>False where the two have different shapes, or the driver cannot change what is different.</summary>
    private bool TryUpdate(CudaGraph existing, nint graph)
    {
        GraphUpdateResult result;
        if (CudaDriver.Current.Version < UpdatingDriver) return false;
        int code = Driver.GraphUpdate(existing.Executable, graph, &result);
        if (code == DriverErrors.GraphUpdateRefused) return false;
        device.Check(code, "cuGraphExecUpdate");
        return true;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvStdcall)])]
    private static void CallHost(nint data) => ((Action)GCHandle.FromIntPtr(data).Target!)();

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvStdcall)])]
    private static void FreeCall(nint data) => GCHandle.FromIntPtr(data).Free();
}
