using System.Runtime.CompilerServices;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>Graphs mean the same on the CPU device and on a GPU.</summary>
public sealed class GraphTests
{
    public static TheoryData<string> Devices => new("cpu", TestDevices.Cuda);

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_capture_runs_nothing_and_each_launch_runs_all(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<float> x = device.Upload([1f, 2f, 3f]), y = device.Upload([10f, 10f, 10f]);
        using GpuGraph graph = device.CaptureGraph(stream =>
        {
            TestKernels.LaunchSaxpy(stream.Launch(3), 2, x, y);
            TestKernels.LaunchSaxpy(stream.Launch(3), 1, y, x);
        });
        Assert.Equal([10f, 10f, 10f], y.ToArray());
        Assert.Equal(["TestKernels.Saxpy", "TestKernels.Saxpy"], graph.Kernels);
        Assert.Equal($"graph [TestKernels.Saxpy (2 times)] of {name}", graph.ToString());
        graph.Launch();
        Assert.Equal([12f, 14f, 16f], y.ToArray());
        Assert.Equal([13f, 16f, 19f], x.ToArray());
        using GpuStream stream = device.CreateStream();
        graph.Launch(stream);
        stream.Synchronize();
        Assert.Equal([38f, 46f, 54f], y.ToArray());
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_launch_is_ordered_with_others_of_its_stream(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> counts = device.Allocate<int>(1 << 16);
        using GpuStream stream = device.CreateStream();
        using GpuGraph graph = device.CaptureGraph(s =>
        {
            for (int i = 0; i < 5; i++) TestKernels.LaunchOn(TestKernels.CountThreads, s.Launch(1 << 16), counts);
        });
        for (int i = 0; i < 10; i++)
        {
            graph.Launch(stream);
            TestKernels.LaunchOn(TestKernels.CountThreads, stream.Launch(1 << 16), counts);
        }
        Assert.All(counts.ToArray(), count => Assert.Equal(60, count));
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void An_update_changes_arguments_or_all(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<float> x = device.Upload([1f]), y = device.Upload([0f]), z = device.Upload([0f]);
        using GpuGraph graph = device.CaptureGraph(stream => TestKernels.LaunchSaxpy(stream.Launch(1), 2, x, y));
        graph.Launch();
        bool inPlace = graph.Update(stream => TestKernels.LaunchSaxpy(stream.Launch(1), 5, x, z));
        Assert.Equal(device.Kind == GpuDeviceKind.Cuda, inPlace);
        graph.Launch();
        Assert.Equal((2f, 5f), (y.ToArray()[0], z.ToArray()[0]));
        Assert.False(graph.Update(stream =>
        {
            TestKernels.LaunchSaxpy(stream.Launch(1), 100, x, y);
            TestKernels.LaunchSaxpy(stream.Launch(1), 1, y, z);
        }));
        graph.Launch();
        Assert.Equal((102f, 107f), (y.ToArray()[0], z.ToArray()[0]));
        Assert.Equal(2, graph.Kernels.Count);
        graph.Rebuild(nodes => nodes.Add(stream => TestKernels.LaunchSaxpy(stream.Launch(1), -1, z, z)));
        graph.Launch();
        Assert.Equal(0f, z.ToArray()[0]);
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void The_host_is_called_in_its_turn(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        List<int> calls = [];
        GpuGraph graph = device.CaptureGraph(stream =>
        {
            stream.Enqueue(() => calls.Add(1));
            stream.Enqueue(() => calls.Add(2));
        });
        Assert.Empty(calls);
        graph.Launch();
        graph.Launch();
        device.Synchronize();
        graph.Update(stream => stream.Enqueue(() => calls.Add(3)));
        graph.Launch();
        graph.Dispose();
        device.Synchronize();
        Assert.Equal([1, 2, 1, 2, 3], calls);
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void Nodes_follow_those_that_they_name(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<float> x = device.Upload([1f]), left = device.Upload([0f]), right = device.Upload([0f]), sum = device.Upload([0f]);
        using GpuGraph graph = device.BuildGraph(nodes =>
        {
            GpuGraphNode first = nodes.Add(stream => TestKernels.LaunchSaxpy(stream.Launch(1), 1, x, x));
            GpuGraphNode a = nodes.Add(stream => TestKernels.LaunchSaxpy(stream.Launch(1), 10, x, left), first);
            GpuGraphNode b = nodes.Add(stream => TestKernels.LaunchSaxpy(stream.Launch(1), 100, x, right), first);
            nodes.Add(stream =>
            {
                TestKernels.LaunchSaxpy(stream.Launch(1), 1, left, sum);
                TestKernels.LaunchSaxpy(stream.Launch(1), 1, right, sum);
            }, a, b);
        });
        graph.Launch();
        Assert.Equal(220f, sum.ToArray()[0]);
        graph.Launch();
        // x is 4, left and right have 60 and 600.
        Assert.Equal(880f, sum.ToArray()[0]);
    }

    [Fact]
    public void A_node_belongs_to_its_graph()
    {
        GpuGraphNode foreign = default;
        GpuGraphBuilder? kept = null;
        using GpuGraph graph = GpuDevice.Cpu.BuildGraph(nodes => (kept, foreign) = (nodes, nodes.Add(_ => { })));
        Assert.Contains(
            "is of another",
            Assert.Throws<ArgumentException>(() => GpuDevice.Cpu.BuildGraph(nodes => nodes.Add(_ => { }, foreign))).Message);
        Assert.Contains("in the delegate of BuildGraph", Assert.Throws<InvalidOperationException>(() => kept!.Add(_ => { })).Message);
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_graph_is_no_part_of_another(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuGraph part = device.CaptureGraph(_ => { });
        Assert.StartsWith(
            "A launch of another graph cannot be a part of a graph",
            Assert.Throws<InvalidOperationException>(() => device.CaptureGraph(part.Launch)).Message);
        Assert.StartsWith(
            "A launch on another stream cannot be",
            Assert.Throws<InvalidOperationException>(() => device.CaptureGraph(_ => part.Launch())).Message);
        part.Launch();
        device.Synchronize();
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_part_runs_as_its_condition_says(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        SkipWithoutConditions(device);
        using GpuArray<int> loop = device.Upload([5, 0]), outer = device.Upload([3, 0]), isOn = device.Upload([1]),
            counts = device.Allocate<int>(1);
        using GpuGraph graph = device.CaptureGraph(stream =>
        {
            stream.While(outer, body =>
            {
                TestKernels.LaunchOn(TestKernels.CountDown, body.Launch(1, 1), outer);
                body.If(isOn, inner => TestKernels.LaunchOn(TestKernels.CountThreads, inner.Launch(1), counts));
                body.While(loop, inner => TestKernels.LaunchOn(TestKernels.CountDown, inner.Launch(1, 1), loop));
            });
            TestKernels.LaunchOn(TestKernels.CountThreads, stream.Launch(1), counts);
        });
        graph.Launch();
        Assert.Equal([0, 5], loop.ToArray());
        Assert.Equal([0, 3], outer.ToArray());
        Assert.Equal([4], counts.ToArray());
        // Not entered.
        graph.Launch();
        Assert.Equal([0, 3], outer.ToArray());
        Assert.Equal([5], counts.ToArray());
        outer.CopyFrom([2]);
        isOn.CopyFrom([0]);
        graph.Launch();
        Assert.Equal([0, 5], outer.ToArray());
        Assert.Equal([6], counts.ToArray());
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void Conditions_are_checked(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> condition = device.Allocate<int>(1), empty = device.Allocate<int>(0);
        using SeparateMemoryDevice other = new();
        using GpuArray<int> elsewhere = other.Allocate<int>(1);
        Assert.Contains(
            "While is a part of a graph",
            Assert.Throws<InvalidOperationException>(() => device.DefaultStream.While(condition, _ => { })).Message);
        Assert.Contains(
            "this one is empty", Assert.Throws<ArgumentException>(() => device.CaptureGraph(stream => stream.If(empty, _ => { }))).Message);
        Assert.Contains(
            "is on separate",
            Assert.Throws<ArgumentException>(() => device.CaptureGraph(stream => stream.If(elsewhere, _ => { }))).Message);
        SkipWithoutConditions(device);
        Assert.Contains(
            "A call of the host inside of If or While",
            Assert.Throws<InvalidOperationException>(
                () => device.CaptureGraph(stream => stream.If(condition, body => body.Enqueue(() => { })))).Message);
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_launch_allocates_nothing(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<float> x = device.Allocate<float>(100), y = device.Allocate<float>(100);
        using GpuGraph graph = device.CaptureGraph(stream =>
        {
            for (int i = 0; i < 10; i++) TestKernels.LaunchSaxpy(stream.Launch(100), 1, x, y);
        });
        Measure(graph, 100);
        Assert.Equal(0, Measure(graph, 1000));
        device.Synchronize();

        static long Measure(GpuGraph graph, int count)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < count; i++) graph.Launch();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_graph_keeps_its_arrays(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> counts = device.Allocate<int>(1);
        (GpuGraph graph, WeakReference memory) = Capture(device, counts);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.True(memory.IsAlive);
        graph.Launch();
        Assert.Equal([1], counts.ToArray());
        graph.Dispose();
        Assert.Contains("graph of", Assert.Throws<ObjectDisposedException>(graph.Launch).Message);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static (GpuGraph Graph, WeakReference Memory) Capture(GpuDevice device, GpuArray<int> counts)
        {
            GpuArray<int> other = device.Allocate<int>(1);
            GpuGraph graph = device.CaptureGraph(stream =>
            {
                TestKernels.LaunchOn(TestKernels.CountThreads, stream.Launch(1), other);
                TestKernels.LaunchOn(TestKernels.CountThreads, stream.Launch(1), counts);
            });
            return (graph, new WeakReference(other.Memory));
        }
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void An_array_that_is_gone_is_named(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<float> x = device.Upload([1f]), z = device.Upload([0f]);
        GpuArray<float> y = device.Upload([0f]);
        using GpuGraph graph = device.CaptureGraph(stream => TestKernels.LaunchSaxpy(stream.Launch(1), 2, x, y));
        y.Dispose();
        ObjectDisposedException thrown = Assert.Throws<ObjectDisposedException>(graph.Launch);
        Assert.Equal("y", thrown.ObjectName);
        Assert.StartsWith(
            "The graph cannot be launched: 'y' of TestKernels.Saxpy is disposed of. Keep what a graph uses until the graph is disposed of, or Update", thrown.Message);
        graph.Update(stream => TestKernels.LaunchSaxpy(stream.Launch(1), 2, x, z));
        graph.Launch();
        Assert.Equal([2f], z.ToArray());
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_graph_copies_from_and_to_pinned_memory(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuHostMemory<float> input = device.AllocatePinned<float>(3), output = device.AllocatePinned<float>(3);
        using GpuArray<float> x = device.Allocate<float>(3), y = device.Allocate<float>(3);
        using GpuGraph graph = device.CaptureGraph(stream =>
        {
            stream.Copy(input.Array, x);
            TestKernels.LaunchSaxpy(stream.Launch(3), 2, x, y);
            stream.Copy(y, output.Array);
        });
        for (int i = 1; i <= 3; i++)
        {
            input.Span.Fill(i);
            graph.Launch();
            device.Synchronize();
            Assert.Equal(i * (i + 1), output.Span[2]);
        }
        input.Dispose();
        Assert.Contains("'source' of stream.Copy is disposed of", Assert.Throws<ObjectDisposedException>(graph.Launch).Message);
    }

    private static void SkipWithoutConditions(GpuDevice device)
    {
        if (device.Kind == GpuDeviceKind.Cuda)
            Assert.SkipWhen(Cuda.CudaDriver.Current.Version < 12030, "The driver has no conditional nodes.");
    }
}
