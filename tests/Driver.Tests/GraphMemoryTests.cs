using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

/// <summary>Arrays of graphs, as far as the driver takes part.</summary>
public sealed class GraphMemoryTests
{
    public GraphMemoryTests() => StubDriver.Require();

    [Fact]
    public void The_driver_gets_the_memory_back_with_the_graph()
    {
        using GpuDevice device = GpuDevice.Get("cuda:0");
        using GpuArray<int> result = device.Allocate<int>(3);
        int before = StubGraphs.Trims;
        GpuGraph graph = device.CaptureGraph(stream => StubGraphs.CopyThroughArray(stream, result));
        Assert.Equal((before, 1), (StubGraphs.Trims, StubGraphs.Live.Objects));
        // The driver changes no graph that has memory in its place.
        Assert.False(graph.Update(stream => StubGraphs.CopyThroughArray(stream, result)));
        Assert.Equal((before + 1, 1), (StubGraphs.Trims, StubGraphs.Live.Objects));
        StubDriver.Fail("cuDeviceGraphMemTrim", 1);
        graph.Dispose();
        Assert.False(StubDriver.IsPending);
        Assert.Equal((before + 2, default), (StubGraphs.Trims, StubGraphs.Live));
        device.MemoryPool.Trim();
        Assert.Equal(before + 3, StubGraphs.Trims);
    }

    [Fact]
    public void A_launch_without_room_says_what_the_arrays_need()
    {
        using GpuDevice device = GpuDevice.Get("cuda:0");
        using GpuArray<int> result = device.Allocate<int>(3);
        using GpuGraph graph = device.CaptureGraph(stream => StubGraphs.CopyThroughArray(stream, result));
        StubDriver.SetMemory(100);
        device.Allocate<byte>(64).Dispose();
        // There is room after the pool was trimmed.
        graph.Launch();
        Assert.Equal([7, 7, 7], result.ToArray());
        using GpuArray<byte> held = device.Allocate<byte>(80);
        GpuOutOfMemoryException thrown = Assert.Throws<GpuOutOfMemoryException>(graph.Launch);
        Assert.Equal(
            "cuda:0 has no room for 12 bytes: 4 of 100 bytes are free, and this process's arrays hold 92. " +
            "That is what the arrays of graph [] may need.",
            thrown.Message);
        Assert.Equal("cuGraphLaunch", Assert.IsType<GpuDriverException>(thrown.InnerException).Call);
    }

    [Fact]
    public void The_pool_counts_what_graphs_have_taken_and_limits_it()
    {
        using GpuDevice device = GpuDevice.Get("cuda:0");
        GpuMemoryPool pool = device.MemoryPool;
        using GpuArray<int> result = device.Allocate<int>(4);
        using GpuGraph graph = device.CaptureGraph(stream => StubGraphs.CopyThroughArray(stream, result));
        Assert.Equal((16, 16), (pool.UsedBytes, pool.ReservedBytes));
        graph.Launch();
        Assert.Equal((16, 32), (pool.UsedBytes, pool.ReservedBytes));
        pool.Limit = 40;
        graph.Launch();
        // What the graph has it can do without, until it runs again.
        using (GpuArray<int> beside = device.Allocate<int>(4))
        {
            Assert.Equal(32, pool.ReservedBytes);
            GpuOutOfMemoryException thrown = Assert.Throws<GpuOutOfMemoryException>(graph.Launch);
            Assert.Equal(
                "cuda:0 has no room for 16 bytes: its arrays hold 32 bytes, and the limit of its MemoryPool is 40. " +
                "That is what the arrays of graph [] may need.",
                thrown.Message);
        }
        graph.Launch();
        pool.Limit = long.MaxValue;
        Assert.Equal([7, 7, 7, 7], result.ToArray());
        StubDriver.Fail("cuDeviceGetGraphMemAttribute", 1);
        Assert.Equal("cuDeviceGetGraphMemAttribute", Assert.Throws<GpuDriverException>(() => pool.ReservedBytes).Call);
        pool.Trim();
        Assert.Equal(16, pool.ReservedBytes);
    }

    [Fact]
    public void Without_pools_there_are_none()
    {
        StubDriver.SetPools(false);
        using GpuDevice device = GpuDevice.Get("cuda:0");
        Assert.StartsWith(
            "Arrays of a graph need memory pools, which cuda:0 or its driver does not have",
            Assert.Throws<NotSupportedException>(() => device.CaptureGraph(stream => stream.Allocate<int>(1))).Message);
        Assert.Equal(default, StubGraphs.Live);
    }
}
