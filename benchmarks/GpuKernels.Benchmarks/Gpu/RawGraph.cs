using System.Runtime.InteropServices;
using GpuKernels.Cuda;

namespace GpuKernels.Benchmarks.Gpu;

/// <summary>A graph of so many raw launches, captured, instantiated and launched by the driver's own functions.</summary>
internal sealed unsafe class RawGraph
{
    private const int Relaxed = 2;
    private const uint NonBlocking = 1;

    private static readonly nint Library = NativeLibrary.Load(OperatingSystem.IsWindows() ? "nvcuda.dll" : "libcuda.so.1");

    private static readonly delegate* unmanaged<nint*, uint, int> StreamCreate =
        (delegate* unmanaged<nint*, uint, int>)Export("cuStreamCreate");

    private static readonly delegate* unmanaged<nint, int, int> BeginCapture = (delegate* unmanaged<nint, int, int>)Export(
        "cuStreamBeginCapture_v2");

    private static readonly delegate* unmanaged<nint, nint*, int> EndCapture =
        (delegate* unmanaged<nint, nint*, int>)Export("cuStreamEndCapture");

    private static readonly delegate* unmanaged<nint*, nint, ulong, int> Instantiate =
        (delegate* unmanaged<nint*, nint, ulong, int>)Export("cuGraphInstantiateWithFlags");

    private static readonly delegate* unmanaged<nint, nint, int> GraphLaunch =
        (delegate* unmanaged<nint, nint, int>)Export("cuGraphLaunch");

    private readonly nint executable, stream;

    /// <param name="stream">Where it is launched.</param>
    /// <param name="nodes">How many kernels.</param>
    /// <param name="record">Launches one on the stream that it gets.</param>
    public RawGraph(nint stream, int nodes, Action<nint> record)
    {
        this.stream = stream;
        nint capturing, graph, instantiated;
        CudaFunctions.Check(StreamCreate(&capturing, NonBlocking), "cuStreamCreate");
        CudaFunctions.Check(BeginCapture(capturing, Relaxed), "cuStreamBeginCapture");
        for (int i = 0; i < nodes; i++) record(capturing);
        CudaFunctions.Check(EndCapture(capturing, &graph), "cuStreamEndCapture");
        CudaFunctions.Check(Instantiate(&instantiated, graph, 0), "cuGraphInstantiateWithFlags");
        executable = instantiated;
    }

    public void Launch()
    {
        UpperHalves.Clear();
        CudaFunctions.Check(GraphLaunch(executable, stream), "cuGraphLaunch");
    }

    private static nint Export(string name) => NativeLibrary.GetExport(Library, name);
}
