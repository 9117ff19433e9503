using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>Arrays that are there while a graph runs.</summary>
public sealed class GraphArrayTests
{
    public static TheoryData<string> Devices => new("cpu", TestDevices.Cuda);

    [Theory]
    [MemberData(nameof(Devices))]
    public void They_are_zeros_in_each_run(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<float> x = device.Upload([1f, 2f, 3f]), y = device.Upload([0f, 0f, 0f]);
        using GpuGraph graph = device.CaptureGraph(stream =>
        {
            using (GpuArray<float> first = stream.Allocate<float>(3))
            {
                TestKernels.LaunchSaxpy(stream.Launch(3), 2, x, first);
                TestKernels.LaunchSaxpy(stream.Launch(3), 1, first, y);
            }
            // Not disposed of: it ends with the delegate.
            GpuArray<float> second = stream.Allocate<float>(1, 3);
            Assert.Equal([1, 3], second.Lengths.ToArray());
            TestKernels.LaunchSaxpy(stream.Launch(3), 10, x, second);
            stream.Copy(second, x);
            stream.Allocate<float>(0).Dispose();
        });
        graph.Launch();
        Assert.Equal([2f, 4f, 6f], y.ToArray());
        Assert.Equal([10f, 20f, 30f], x.ToArray());
        graph.Launch();
        Assert.Equal([22f, 44f, 66f], y.ToArray());
        Assert.Equal([100f, 200f, 300f], x.ToArray());
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_graph_with_arrays_is_made_anew(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<float> x = device.Upload([1f]), y = device.Upload([0f]);
        using GpuGraph graph = device.CaptureGraph(stream => Add(stream, 1));
        graph.Launch();
        Assert.False(graph.Update(stream => Add(stream, 10)));
        graph.Launch();
        graph.Launch();
        Assert.Equal([21f], y.ToArray());
        Assert.False(graph.Rebuild(nodes => nodes.Add(stream => Add(stream, 300), nodes.Add(stream => Add(stream, 100)))));
        graph.Launch();
        Assert.Equal([421f], y.ToArray());

        void Add(GpuStream stream, float factor)
        {
            GpuArray<float> product = stream.Allocate<float>(1);
            TestKernels.LaunchSaxpy(stream.Launch(1), factor, x, product);
            TestKernels.LaunchSaxpy(stream.Launch(1), 1, product, y);
        }
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void What_they_have_taken_is_counted_and_limited(string name)
    {
        const int Length = 64 << 20;
        using GpuDevice? own = name == "cpu" ? GpuDevice.CreateCpu(new CpuDeviceOptions()) : null;
        GpuDevice device = own ?? TestDevices.Open(name);
        GpuMemoryPool pool = device.MemoryPool;
        pool.Trim();
        long before = pool.ReservedBytes;
        using (GpuGraph graph = device.CaptureGraph(stream => stream.Fill(stream.Allocate<byte>(Length), (byte)1)))
        {
            graph.Launch();
            Assert.InRange(pool.ReservedBytes, before + Length, before + 2 * Length);
            pool.Limit = pool.UsedBytes + Length / 2;
            Assert.Throws<GpuOutOfMemoryException>(() => Launch(device));
            pool.Limit = long.MaxValue;
        }
        device.Synchronize();
        pool.Trim();
        Assert.InRange(pool.ReservedBytes, 0, before);

        // The CPU device has no memory for it while it is captured, a GPU when it is launched.
        static void Launch(GpuDevice device)
        {
            using GpuGraph other = device.CaptureGraph(stream => stream.Fill(stream.Allocate<byte>(Length), (byte)1));
            other.Launch();
        }
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void One_that_was_kept_says_what_it_was(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> other = device.Allocate<int>(3);
        GpuArray<int>? kept = null, view = null;
        using GpuGraph graph = device.CaptureGraph(stream =>
        {
            kept = stream.Allocate<int>(3);
            view = kept[1..];
            stream.Fill(kept, 5);
            stream.Copy(kept, other);
        });
        graph.Launch();
        Assert.Equal([5, 5, 5], other.ToArray());
        const string Reason =
            "cannot be used: it is an array of a graph, and there only while the graph runs. " +
            "Let the graph copy what is to be kept to an array that was made before, stream.Copy(array, kept).";
        Assert.StartsWith($"GpuArray<Int32> {Reason}", Assert.Throws<ObjectDisposedException>(() => kept!.ToArray()).Message);
        Assert.StartsWith($"GpuArray<Int32> {Reason}", Assert.Throws<ObjectDisposedException>(() => view!.Fill(1)).Message);
        Assert.StartsWith($"'y' {Reason}", Assert.Throws<ObjectDisposedException>(() => Count(device.Launch(3), kept!)).Message);
        Assert.StartsWith(
            $"'source' {Reason}", Assert.Throws<ObjectDisposedException>(() => device.DefaultStream.Copy(kept!, other)).Message);
        Assert.StartsWith(
            $"'y' {Reason}",
            Assert.Throws<ObjectDisposedException>(() => device.CaptureGraph(stream => Count(stream.Launch(3), kept!))).Message);
        kept!.Dispose();
        graph.Launch();
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void Work_that_is_no_part_of_the_graph_does_not_get_it(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        Exception? onOther = null, inOther = null, disposed = null;
        using GpuGraph graph = device.CaptureGraph(stream =>
        {
            GpuArray<int> array = stream.Allocate<int>(3);
            Thread thread = new(() =>
            {
                onOther = Record.Exception(() => Count(device.Launch(3), array));
                inOther = Record.Exception(() => device.CaptureGraph(other => other.Fill(array, 3)));
            });
            thread.Start();
            thread.Join();
            array.Dispose();
            disposed = Record.Exception(() => stream.Fill(array, 3));
        });
        const string Reason =
            "is an array of a graph that is being captured, and is there only while that graph runs: use it on the stream that made it.";
        Assert.Equal($"'y' {Reason}", Assert.IsType<InvalidOperationException>(onOther).Message);
        Assert.Equal($"'array' {Reason}", Assert.IsType<InvalidOperationException>(inOther).Message);
        Assert.IsType<ObjectDisposedException>(disposed);
        graph.Launch();
        device.Synchronize();
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void Where_none_can_be_made_is_an_error(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        Assert.StartsWith(
            "stream.Allocate makes an array of a graph",
            Assert.Throws<InvalidOperationException>(() => device.DefaultStream.Allocate<int>(1)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => device.CaptureGraph(stream => stream.Allocate<int>(-1)));
        Assert.SkipUnless(
            device.Kind == GpuDeviceKind.Cpu || Cuda.CudaDriver.Current.Version >= 12030,
            "The driver has no conditions: it is older than CUDA 12.3.");
        using GpuArray<int> condition = device.Allocate<int>(1);
        Assert.StartsWith(
            "Making an array inside of If or While cannot be a part of a graph",
            Assert.Throws<InvalidOperationException>(
                () => device.CaptureGraph(stream => stream.If(condition, body => body.Allocate<int>(1)))).Message);
    }

    [Fact]
    public void The_memory_is_given_back_with_the_graph()
    {
        using GpuDevice device = GpuDevice.CreateCpu(new CpuDeviceOptions());
        using GpuArray<int> array = device.Allocate<int>(10);
        GpuGraph graph = device.CaptureGraph(stream => stream.Copy(stream.Allocate<int>(10), array));
        Assert.Equal(80, device.MemoryPool.UsedBytes);
        Assert.Throws<FormatException>(() => graph.Update(stream =>
        {
            stream.Allocate<int>(100);
            throw new FormatException();
        }));
        Assert.Equal(80, device.MemoryPool.UsedBytes);
        graph.Update(stream => stream.Copy(stream.Allocate<int>(5), array));
        Assert.Equal(60, device.MemoryPool.UsedBytes);
        graph.Dispose();
        Assert.Equal(40, device.MemoryPool.UsedBytes);
    }

    private static void Count(Launch launch, GpuArray<int> array) => TestKernels.LaunchOn(TestKernels.CountThreads, launch, array);
}
