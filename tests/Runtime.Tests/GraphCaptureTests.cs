using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>What cannot be a part of a graph is an error that names it, after which all is as before.</summary>
public sealed class GraphCaptureTests
{
    private static readonly Dictionary<string, Action<GpuDevice, GpuStream, GpuArray<int>>> Forbidden = new()
    {
        ["stream.Synchronize()"] = (_, stream, _) => stream.Synchronize(),
        ["gpu.Synchronize()"] = (device, _, _) => device.Synchronize(),
        ["await stream"] = (_, stream, _) => stream.SynchronizeAsync(),
        ["stream.Record()"] = (_, stream, _) => stream.Record(),
        ["stream.Wait()"] = (device, stream, _) => stream.Wait(device.DefaultStream),
        ["Making an array"] = (device, _, _) => device.Allocate<int>(5),
        ["A copy of memory of the host"] = (_, _, array) => array.CopyFrom([1, 2]),
        ["A copy to memory of the host"] = (_, _, array) => array.ToArray(),
        ["array.CopyFrom(array)"] = (_, _, array) => array[..1].CopyFrom(array[1..]),
        ["Making memory of the host"] = (device, _, _) => device.AllocatePinned<int>(5),
        ["An asynchronous copy"] = (_, stream, array) => array.CopyFromAsync(new int[2], stream),
        ["array.Fill(value)"] = (_, _, array) => array.Fill(5),
        ["Work of another stream"] = (device, _, array) => device.DefaultStream.Fill(array, 5),
        ["A launch on another stream"] = (device, _, array) => TestKernels.LaunchOn(TestKernels.CountThreads, device.Launch(1), array),
        ["A launch with memory of the host"] = (_, stream, _) => TestKernels.LaunchSaxpy(stream.Launch(1), 1, [1f], new float[1]),
    };

    public static TheoryData<string, string> Cases => new(
        from device in new[] { "cpu", TestDevices.Cuda } from call in Forbidden.Keys select (device, call));

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_cannot_be_in_a_graph_is_named(string name, string call)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> array = device.Allocate<int>(2);
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => device.CaptureGraph(stream =>
        {
            TestKernels.LaunchOn(TestKernels.CountThreads, stream.Launch(2), array);
            Forbidden[call](device, stream, array);
        }));
        Assert.StartsWith($"{call} cannot be a part of a graph, and this thread captures one: ", thrown.Message);
        // Neither the device nor the thread is left in a capture.
        device.Synchronize();
        Assert.Equal([0, 0], array.ToArray());
        using GpuGraph graph = device.CaptureGraph(stream => TestKernels.LaunchOn(TestKernels.CountThreads, stream.Launch(2), array));
        graph.Launch();
        Assert.Equal([1, 1], array.ToArray());
    }

    [Theory]
    [InlineData("cpu")]
    [InlineData(TestDevices.Cuda)]
    public void An_exception_of_the_delegate_comes_out(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        Assert.Throws<FormatException>(() => device.CaptureGraph(_ => throw new FormatException()));
        Assert.Throws<FormatException>(() => device.BuildGraph(nodes => nodes.Add(_ => throw new FormatException())));
        using GpuGraph empty = device.CaptureGraph(_ => { });
        Assert.Throws<FormatException>(() => empty.Update(_ => throw new FormatException()));
        empty.Launch();
        device.Synchronize();
    }

    [Theory]
    [InlineData("cpu")]
    [InlineData(TestDevices.Cuda)]
    public void A_stream_of_a_graph_ends_with_its_delegate(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> array = device.Allocate<int>(1);
        GpuStream? kept = null;
        using GpuGraph graph = device.CaptureGraph(stream => kept = stream);
        Assert.Contains(
            "the delegate that it was given to has ended",
            Assert.Throws<ObjectDisposedException>(() => TestKernels.LaunchOn(TestKernels.CountThreads, kept!.Launch(1), array)).Message);
    }

    [Theory]
    [InlineData("cpu")]
    [InlineData(TestDevices.Cuda)]
    public void Other_threads_go_on_while_one_captures(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> array = device.Allocate<int>(4);
        using GpuGraph graph = device.CaptureGraph(stream =>
        {
            TestKernels.LaunchOn(TestKernels.CountThreads, stream.Launch(4), array);
            RunOnOtherThread(() => UseAll(device));
            TestKernels.LaunchOn(TestKernels.CountThreads, stream.Launch(4), array);
        });
        graph.Launch();
        Assert.Equal([2, 2, 2, 2], array.ToArray());
    }

    [Theory]
    [InlineData("cpu")]
    [InlineData(TestDevices.Cuda)]
    public void Graphs_of_several_threads_do_not_meet(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        Parallel.For(0, 8, worker =>
        {
            using GpuArray<int> array = device.Allocate<int>(1000);
            using GpuGraph graph = device.CaptureGraph(
                stream => TestKernels.LaunchOn(TestKernels.CountThreads, stream.Launch(1000), array));
            for (int i = 0; i < 10; i++)
            {
                graph.Launch();
                UseAll(device);
            }
            Assert.All(array.ToArray(), count => Assert.Equal(10, count));
        });
    }

    [Theory]
    [InlineData("cpu")]
    [InlineData(TestDevices.Cuda)]
    public void One_graph_may_be_launched_by_several_threads(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> array = device.Allocate<int>(1000);
        using GpuGraph graph = device.CaptureGraph(stream => TestKernels.LaunchOn(TestKernels.CountThreads, stream.Launch(1000), array));
        Parallel.For(0, 8, worker =>
        {
            using GpuStream stream = device.CreateStream();
            for (int i = 0; i < 25; i++) graph.Launch(stream);
            stream.Synchronize();
        });
        Assert.All(array.ToArray(), count => Assert.Equal(200, count));
    }

    [Fact]
    public void A_graph_of_another_device_is_refused()
    {
        using GpuDevice other = GpuDevice.CreateCpu(new CpuDeviceOptions { Threads = 1 });
        using GpuGraph graph = GpuDevice.Cpu.CaptureGraph(_ => { });
        Assert.Contains(
            "The graph is of cpu, and the stream of cpu:",
            Assert.Throws<ArgumentException>(() => graph.Launch(other.DefaultStream)).Message);
    }

    [Fact]
    public void Graphs_end_with_their_device()
    {
        GpuDevice device = GpuDevice.CreateCpu(new CpuDeviceOptions { Threads = 1 });
        GpuGraph graph = device.CaptureGraph(_ => { });
        device.Dispose();
        Assert.Throws<ObjectDisposedException>(graph.Launch);
        Assert.Throws<ObjectDisposedException>(() => device.CaptureGraph(_ => { }));
        graph.Dispose();
    }

    /// <summary>A device without graphs says so.</summary>
    [Fact]
    public void Not_every_device_has_graphs()
    {
        using SeparateMemoryDevice device = new();
        Assert.Equal("separate has no graphs.", Assert.Throws<NotSupportedException>(() => device.CaptureGraph(_ => { })).Message);
    }

    /// <summary>A task would run on this thread, since this one waits for it.</summary>
    private static void RunOnOtherThread(Action action)
    {
        Exception? thrown = null;
        Thread thread = new(() => thrown = Record.Exception(action));
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
    }

    private static void UseAll(GpuDevice device)
    {
        using GpuArray<int> mine = device.Upload([1, 2, 3]);
        TestKernels.LaunchOn(TestKernels.CountThreads, device.Launch(3), mine);
        using GpuStream stream = device.CreateStream();
        using GpuEvent mark = stream.Record();
        mark.Synchronize();
        device.Synchronize();
        Assert.Equal([2, 3, 4], mine.ToArray());
    }
}
