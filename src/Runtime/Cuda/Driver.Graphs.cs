using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

// Graphs: capture, instantiation, replay and conditions. Graphs, their nodes and what is instantiated of them are nint.
internal static unsafe partial class Driver
{
    internal const uint StreamNonBlocking = 1;

    /// <summary>What the arrays of graphs have taken of the device.</summary>
    internal const int GraphMemoryReserved = 2;

    /// <summary>Other calls of the capturing thread, and of all others, stay allowed.</summary>
    internal const int CaptureModeRelaxed = 2;

    /// <summary>What follows is to follow the given nodes alone.</summary>
    internal const uint SetCaptureDependencies = 1;
    internal const uint UserObjectNoDestructorSync = 1;
    internal const uint GraphUserObjectMove = 1;

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuStreamBeginCapture_v2")]
    internal static partial int StreamBeginCapture(nint stream, int mode);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuStreamEndCapture")]
    internal static partial int StreamEndCapture(nint stream, nint* graph);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuStreamGetCaptureInfo_v2")]
    internal static partial int StreamGetCaptureInfo(nint stream, int* status, ulong* id, nint* graph, nint** nodes, nuint* count);

    /// <summary>Of the null stream: an error where work of that stream would end the capture of another.</summary>
    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuStreamIsCapturing")]
    internal static partial int StreamIsCapturing(nint stream, int* status);

    /// <summary>Whether the calling thread respects captures of others; gives what it was.</summary>
    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuThreadExchangeStreamCaptureMode")]
    internal static partial int ThreadExchangeStreamCaptureMode(int* mode);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuStreamUpdateCaptureDependencies")]
    internal static partial int StreamUpdateCaptureDependencies(nint stream, nint* nodes, nuint count, uint flags);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuGraphInstantiateWithFlags")]
    internal static partial int GraphInstantiate(nint* executable, nint graph, ulong flags);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuGraphLaunch")]
    internal static partial int GraphLaunch(nint executable, nint stream);

    /// <summary>Since CUDA 12.0.</summary>
    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuGraphExecUpdate_v2")]
    internal static partial int GraphUpdate(nint executable, nint graph, GraphUpdateResult* result);

    /// <summary>Gives back memory of graphs that is not used.</summary>
    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuDeviceGraphMemTrim")]
    internal static partial int DeviceGraphMemoryTrim(int device);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuDeviceGetGraphMemAttribute")]
    internal static partial int DeviceGetGraphMemoryAttribute(int device, int attribute, ulong* value);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuGraphDestroy")]
    internal static partial int GraphDestroy(nint graph);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuGraphExecDestroy")]
    internal static partial int GraphExecutableDestroy(nint executable);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuUserObjectCreate")]
    internal static partial int UserObjectCreate(
        nint* created, nint data, delegate* unmanaged[Stdcall]<nint, void> destroy, uint count, uint flags);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuUserObjectRelease")]
    internal static partial int UserObjectRelease(nint released, uint count);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuGraphRetainUserObject")]
    internal static partial int GraphRetainUserObject(nint graph, nint retained, uint count, uint flags);

    /// <summary>Since CUDA 12.3, as are the next two.</summary>
    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuGraphConditionalHandleCreate")]
    internal static partial int GraphConditionalHandleCreate(ulong* handle, nint graph, nint context, uint value, uint flags);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuGraphAddNode")]
    internal static partial int GraphAddNode(nint* node, nint graph, nint* nodes, nuint count, ConditionalNodeParameters* parameters);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuStreamBeginCaptureToGraph")]
    internal static partial int StreamBeginCaptureToGraph(nint stream, nint graph, nint* nodes, void* edges, nuint count, int mode);
}

/// <summary><c>CUgraphExecUpdateResultInfo</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct GraphUpdateResult
{
    public int Result;
    public nint Node;
    public nint FromNode;
}

/// <summary><c>CUgraphNodeParams</c> of a conditional node.</summary>
[StructLayout(LayoutKind.Explicit, Size = 256)]
internal unsafe struct ConditionalNodeParameters
{
    /// <summary>13.</summary>
    [FieldOffset(0)] public int NodeType;
    [FieldOffset(16)] public ulong Handle;

    /// <summary>0: if; 1: while.</summary>
    [FieldOffset(24)] public int ConditionType;

    /// <summary>How many bodies there are.</summary>
    [FieldOffset(28)] public uint Size;

    /// <summary>The driver's array of the bodies.</summary>
    [FieldOffset(32)] public nint* Bodies;
    [FieldOffset(40)] public nint Context;
}
