using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

/// <summary>
/// Operations of a collective in graphs: each GPU has a collective of its own, as processes have, and a graph of its own.
/// </summary>
public sealed class CollectiveGraphTests : IDisposable
{
    private readonly GpuDevice first, second;

    public CollectiveGraphTests()
    {
        StubNccl.Require();
        StubNccl.Capture(true);
        (first, second) = (GpuDevice.Get("cuda:0"), GpuDevice.Get("cuda:1"));
    }

    public void Dispose()
    {
        StubNccl.Capture(false);
        first.Dispose();
        second.Dispose();
        Assert.Equal(0, StubNccl.Counts.Communicators);
        Assert.Equal(default, StubGraphs.Live);
        Assert.Equal(default, StubDriver.Live);
    }

    [Fact]
    public async Task Each_launch_of_the_graphs_runs_the_operation_once()
    {
        (GpuCollective mine, GpuCollective theirs) = await JoinAsync();
        using GpuArray<int> x = first.Upload([1, 2]), y = second.Upload([10, 20]);
        using GpuGraph left = Capture(first, mine, x), right = Capture(second, theirs, y);
        Assert.Equal([1, 2], x.ToArray());
        for (int i = 0; i < 2; i++) await Task.WhenAll(InThread(left.Launch), InThread(right.Launch));
        Assert.Equal([22, 44], x.ToArray());
        Assert.Equal([22, 44], y.ToArray());
        mine.Dispose();
        theirs.Dispose();

        static GpuGraph Capture(GpuDevice device, GpuCollective collective, GpuArray<int> array) =>
            device.CaptureGraph(_ => collective.AllReduce([array]));
    }

    [Fact]
    public void A_graph_has_groups_nodes_and_the_rank_by_itself()
    {
        using GpuCollective alone = GpuCollective.Create(first);
        using GpuArray<int> x = first.Upload([3]), y = first.Allocate<int>(1), z = first.Allocate<int>(1);
        using GpuGraph graph = first.BuildGraph(nodes =>
        {
            GpuGraphNode copies = nodes.Add(_ => alone.Ranks[0].AllGather(x, y));
            nodes.Add(stream => alone.Group(() =>
            {
                alone.Ranks[0].AllReduce(y, z);
                alone.Ranks[0].Broadcast(y);
            }), copies);
        });
        Assert.Equal([0], y.ToArray());
        graph.Launch();
        Assert.Equal((3, 3), (y.ToArray()[0], z.ToArray()[0]));
        alone.AllReduce([x]);
    }

    [Fact]
    public void What_a_graph_uses_is_asked_for_at_each_launch()
    {
        using GpuCollective alone = GpuCollective.Create(first);
        using GpuArray<int> x = first.Upload([3]);
        GpuArray<int> y = first.Allocate<int>(1);
        using GpuGraph graph = first.CaptureGraph(_ => alone.Ranks[0].AllReduce(x, y));
        y.Dispose();
        ObjectDisposedException gone = Assert.Throws<ObjectDisposedException>(graph.Launch);
        Assert.StartsWith("The graph cannot be launched: 'destination' of collective.AllReduce is disposed of.", gone.Message);
    }

    [Fact]
    public void A_collective_takes_its_graphs_with_it()
    {
        GpuCollective alone = GpuCollective.Create(first);
        using GpuArray<int> x = first.Upload([3]);
        using GpuGraph captured = first.CaptureGraph(_ => alone.AllReduce([x])), updated = first.CaptureGraph(stream => stream.Fill(x, 1));
        updated.Update(_ => alone.AllReduce([x]));
        alone.Dispose();
        Assert.Equal(default, StubGraphs.Live);
        Assert.Throws<ObjectDisposedException>(captured.Launch);
        Assert.Throws<ObjectDisposedException>(updated.Launch);
    }

    [Fact]
    public void What_cannot_be_a_part_of_a_graph_says_what_to_do()
    {
        using GpuCollective alone = GpuCollective.Create(first), both = GpuCollective.Create(first, second);
        using GpuArray<int> x = first.Upload([3]), y = second.Upload([4]);
        Assert.Equal(
            "A collective operation of 2 GPUs of one process cannot be a part of a graph, and this thread captures one: run it before or after graph.Launch(), or give each GPU " +
            "a collective of its own, GpuCollective.Join in a thread or process for each, and capture a graph on each.",
            Refused(_ => both.AllReduce([x, y])));
        Assert.StartsWith(
            "A collective operation inside of If or While cannot be a part of a graph",
            Refused(stream => stream.If(x, _ => alone.AllReduce([x]))));
        alone.Group(
            () => Assert.StartsWith(
                "A collective operation whose Group began before the capture cannot be", Refused(_ => alone.AllReduce([x]))));
        string between = Assert.Throws<InvalidOperationException>(() => first.BuildGraph(_ => alone.AllReduce([x])).Dispose()).Message;
        Assert.StartsWith(
            "A collective operation between nodes cannot be a part of a graph, and this thread captures one: put it into a node's delegate.", between);
        // Another GPU's operations go on meanwhile.
        using GpuCollective other = GpuCollective.Create(second);
        first.CaptureGraph(_ => other.AllReduce([y])).Dispose();

        string Refused(Action<GpuStream> work) =>
            Assert.Throws<InvalidOperationException>(() => first.CaptureGraph(work).Dispose()).Message;
    }

    private async Task<(GpuCollective First, GpuCollective Second)> JoinAsync()
    {
        int port = FreePort.Find();
        Task<GpuCollective> joining = Task.Factory.StartNew(
            () => GpuCollective.Join(second, new GpuProcessGroup(1, 2, "127.0.0.1", port, 1)), CancellationToken.None,
            TaskCreationOptions.LongRunning, TaskScheduler.Default);
        GpuCollective mine = GpuCollective.Join(first, new GpuProcessGroup(0, 2, "127.0.0.1", port));
        return (mine, await joining);
    }

    private static Task InThread(Action action) =>
        Task.Factory.StartNew(action, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
