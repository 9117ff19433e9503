using System.Globalization;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>NCCL's operations in graphs of a GPU, alone and in several processes.</summary>
public sealed class CollectiveGraphTests(ITestOutputHelper output)
{
    private const int Length = 1 << 20;

    [Fact]
    public void A_GPU_alone_reduces_in_a_graph()
    {
        TestDevices.SkipWithoutGpu();
        Assert.SkipUnless(GpuCollective.HasNccl, GpuCollective.NcclProblem ?? "");
        ReduceInGraph(GpuCollective.Create(GpuDevice.Get("cuda:0")));
    }

    [Fact]
    public void Several_processes_reduce_in_graphs()
    {
        int count = GpuDevice.Names.Count - 1;
        Assert.SkipWhen(count < 2, $"This machine has {count} GPUs, and the test needs two.");
        Assert.SkipUnless(GpuCollective.HasNccl, GpuCollective.NcclProblem ?? "");
        int port = FreePort.Find();
        OtherProcess[] processes = [.. Enumerable.Range(0, count)
            .Select(rank => new OtherProcess(nameof(RankOfGraphs), Variables(rank, count, port)))];
        foreach (OtherProcess process in processes)
        {
            using (process) output.WriteLine(process.WaitForSuccess());
        }
    }

    [Fact(Explicit = true)]
    public void RankOfGraphs() => ReduceInGraph(GpuCollective.FromEnvironment(TimeSpan.FromSeconds(60)));

    /// <summary>A kernel, the sum over all ranks, and a kernel that reads it, three times.</summary>
    private static void ReduceInGraph(GpuCollective all)
    {
        GpuDevice gpu = all.Ranks.Single().Device;
        using CudaModule module = CudaModule.Compile(gpu, """
            extern "C" __global__ void add(const int* x, int* y, int n)
            {
                int i = blockIdx.x * blockDim.x + threadIdx.x;
                if (i < n) y[i] += x[i];
            }
            """);
        CudaKernel add = module.GetKernel("add");
        using GpuArray<int> one = gpu.Upload(Enumerable.Repeat(1, Length).ToArray()), sum = gpu.Allocate<int>(Length),
            total = gpu.Allocate<int>(Length);
        using GpuGraph graph = gpu.CaptureGraph(stream =>
        {
            add.Launch(stream.Launch(Length), one, sum, Length);
            all.AllReduce([sum]);
            add.Launch(stream.Launch(Length), sum, total, Length);
        });
        Assert.Equal(0, total.ToArray()[^1]);
        int expectedSum = 0, expectedTotal = 0;
        for (int i = 0; i < 3; i++)
        {
            graph.Launch();
            expectedSum = (expectedSum + 1) * all.WorldSize;
            expectedTotal += expectedSum;
        }
        all.Synchronize(TimeSpan.FromSeconds(30));
        Assert.Equal(Enumerable.Repeat(expectedTotal, Length), total.ToArray());
        // NCCL waits for the graphs that have its operations.
        all.Dispose();
        Assert.Throws<ObjectDisposedException>(graph.Launch);
    }

    private static KeyValuePair<string, string>[] Variables(int rank, int count, int port) =>
    [
        new("RANK", Text(rank)), new("LOCAL_RANK", Text(rank)), new("WORLD_SIZE", Text(count)), new("MASTER_ADDR", "127.0.0.1"),
        new("MASTER_PORT", Text(port)),
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
