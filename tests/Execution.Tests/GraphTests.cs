using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Kernels of all kinds in graphs, with the launchers that are generated for them; on the CPU device as it is, checked and debugged, and on a GPU.</summary>
[Collection(nameof(ReportTests))]
public class GraphTests
{
    public static TheoryData<string> All => [.. Executor.Names.Where(name => name != Host.HostCudaDevice.DeviceName)];

    [Theory, MemberData(nameof(All))]
    public void Flat_kernels_and_others(string executor)
    {
        GpuDevice device = Executor.Open(executor);
        using GpuArray<float> x = device.Upload([.. Enumerable.Range(0, 1000).Select(i => (float)i)]), y = device.Allocate<float>(1000), z = device.Allocate<float>(1000);
        using GpuGraph graph = device.CaptureGraph(stream =>
        {
            FlatKernels.Axpy(stream.Launch(1000), 2, x, y);
            // The weights are those of the capture.
            Span<float> weights = [0.25f, 0.5f, 0.25f];
            ConstantMemory.Blur(stream.Launch(1000), y, z, weights);
            weights.Clear();
            FlatKernels.Axpy(stream.Launch(500), 1, z, z[500..]);
        });
        graph.Launch();
        graph.Launch();
        // y has 4 i, and z the same of the neighbour, but for its last two elements.
        float[] ofY = y.ToArray(), ofZ = z.ToArray();
        Assert.Equal(Enumerable.Range(0, 1000).Select(i => 4f * i), ofY);
        Assert.Equal(Enumerable.Range(0, 500).Select(i => 4f * i + 4), ofZ[..500]);
        Assert.Equal(Enumerable.Range(500, 490).Select(i => 4f * i + 4 + 4f * (i - 500) + 4), ofZ[500..990]);
    }

    [Theory, MemberData(nameof(All))]
    public void Kernels_whose_blocks_wait_for_each_other(string executor)
    {
        GpuDevice device = Executor.Open(executor);
        float[] start = [.. Enumerable.Range(0, 200).Select(i => i == 70 ? 1f : 0f)];
        using GpuArray<float> even = device.Upload(start), odd = device.Allocate<float>(200), otherEven = device.Upload(start), otherOdd = device.Allocate<float>(200);
        // Side by side, so each node's blocks need a place of their own to meet.
        using GpuGraph graph = device.BuildGraph(nodes =>
        {
            nodes.Add(stream => Grids.Diffuse(stream.Launch(4, 32), 8, even, odd));
            nodes.Add(stream => Grids.Diffuse(stream.Launch(4, 32), 8, otherEven, otherOdd));
        });
        graph.Launch();
        graph.Launch();
        float[] startOdd = new float[200];
        Grids.Diffuse(GpuDevice.Cpu.Launch(4, 32), 8, start, startOdd);
        Grids.Diffuse(GpuDevice.Cpu.Launch(4, 32), 8, start, startOdd);
        Assert.Equal(start, even.ToArray());
        Assert.Equal(start, otherEven.ToArray());
    }

    [Theory, MemberData(nameof(All))]
    public void A_kernel_that_throws_is_told_where_somebody_waits(string executor)
    {
        GpuDevice device = Executor.Open(executor);
        using GpuArray<int> values = device.Upload([6, 6, 1, 6]), results = device.Allocate<int>(4);
        using GpuGraph graph = device.CaptureGraph(stream => Reports.Throws(stream.Launch(1, 4), values, results));
        using GpuStream stream = device.CreateStream();
        GpuKernelException thrown = Assert.Throws<GpuKernelException>(() =>
        {
            graph.Launch(stream);
            stream.Synchronize();
        });
        Assert.Equal(("GpuKernels.Tests.Kernels.Reports.Throws", 2), (thrown.KernelName, thrown.Thread.X));
        Assert.Equal("one", Assert.IsType<InvalidOperationException>(thrown.InnerException).Message);
        device.Synchronize();
    }
}
