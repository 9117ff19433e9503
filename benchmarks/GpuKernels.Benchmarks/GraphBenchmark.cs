using System.Diagnostics;
using GpuKernels.Benchmarks.Gpu;

namespace GpuKernels.Benchmarks;

/// <summary>
/// What replaying a graph costs for each of its nodes, against the driver's own calls for the same graph and against launches one by one,
/// in one run.
/// </summary>
internal sealed unsafe class GraphBenchmark : IDisposable
{
    private const int Rounds = 301, Batch = 32, AllocationLaunches = 10_000;

    private static readonly int[] Sizes = [1, 10, 100, 1000];

    private readonly GpuDevice gpu = NeedsGpuException.RequireGpu("graph");
    private readonly GpuArray<float> x, y;
    private readonly Table table = new("nodes", "what", "graph.Launch", "cuGraphLaunch", "ratio", "launches one by one");

    private GraphBenchmark()
    {
        x = gpu.Allocate<float>(1024);
        y = gpu.Allocate<float>(1024);
        Launch(gpu.DefaultStream);
    }

    public static int Run()
    {
        using GraphBenchmark benchmark = new();
        Console.WriteLine(
            $"{benchmark.gpu.Description}; ns for each node, medians of {Rounds} rounds in turns, kernels of one block with 4 arguments:");
        foreach (int nodes in Sizes) benchmark.Measure(nodes);
        benchmark.table.Print();
        Console.WriteLine($"Allocated by {AllocationLaunches} launches of a graph: {benchmark.AllocatedBytes()} bytes");
        return 0;
    }

    public void Dispose()
    {
        gpu.Synchronize();
        x.Dispose();
        y.Dispose();
        gpu.Dispose();
    }

    private void Measure(int nodes)
    {
        nint function = KernelHandles.Find("Kernels.Empty").GetFunction(gpu, overlap: false), stream = gpu.DefaultStream.Handle;
        using GpuGraph graph = Capture(nodes);
        RawGraph raw = new(stream, nodes, capturing =>
        {
            using RawLaunch launch = new(function, capturing, 1, 2f, x, y);
            launch.Launch();
        });
        // As many as keep the driver's queue from being full.
        int batch = Math.Max(1, Math.Min(Batch, 1000 / nodes));
        Add(nodes, "on the host", batch, graph, raw, synchronize: false);
        Add(nodes, "with the device", batch, graph, raw, synchronize: true);
    }

    private void Add(int nodes, string what, int batch, GpuGraph graph, RawGraph raw, bool synchronize)
    {
        Func<double>[] contestants =
        [
            () => Time(() => graph.Launch(), nodes, batch, synchronize),
            () => Time(raw.Launch, nodes, batch, synchronize),
            () => Time(() => LaunchOneByOne(nodes), nodes, 1, synchronize),
        ];
        // All rounds of one node take less time than the runtime does to compile the launch with optimizations.
        Benchmarks.Measure.WarmUp(contestants);
        Statistics[] times = Benchmarks.Measure.Interleaved(Rounds, contestants);
        table.Add($"{nodes}", what, $"{times[0].Median:F0}", $"{times[1].Median:F0}", $"{times[0].Median / times[1].Median:F3}",
            $"{times[2].Median:F0}");
    }

    private double Time(Action launch, int nodes, int batch, bool synchronize)
    {
        gpu.Synchronize();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < batch; i++) launch();
        if (synchronize) gpu.DefaultStream.Synchronize();
        double nanoseconds = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        gpu.Synchronize();
        return nanoseconds / batch / nodes;
    }

    private GpuGraph Capture(int nodes) => gpu.CaptureGraph(stream =>
    {
        for (int i = 0; i < nodes; i++) Launch(stream);
    });

    private void LaunchOneByOne(int count)
    {
        for (int i = 0; i < count; i++) Launch(gpu.DefaultStream);
    }

    private void Launch(GpuStream stream) => Kernels.Empty(stream.Launch(1, 32), 1, 2f, x, y);

    private long AllocatedBytes()
    {
        using GpuGraph graph = Capture(10);
        graph.Launch();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < AllocationLaunches; i++) graph.Launch();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
