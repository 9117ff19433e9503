using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>Copies and fills in one stream, as they are and in graphs; the stub's devices run these tests too.</summary>
public sealed class StreamCopyTests
{
    public static TheoryData<string> Devices => TestDevices.All;

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_copy_goes_into_the_first_elements(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> x = device.Upload([1, 2, 3]), y = device.Upload([9, 9, 9, 9]);
        device.DefaultStream.Copy(x, y);
        Assert.Equal([1, 2, 3, 9], y.ToArray());
        device.DefaultStream.Copy(y[3..], y[..1]);
        Assert.Equal([9, 2, 3, 9], y.ToArray());
        using GpuArray<int> none = device.Allocate<int>(0);
        device.DefaultStream.Copy(none, y);
        device.DefaultStream.Fill(none, 1);
        Assert.Equal([9, 2, 3, 9], y.ToArray());
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void Any_element_fills(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        Fill(device, (byte)7);
        Fill(device, (short)-2);
        Fill(device, 0x01020304);
        Fill(device, 1.5f);
        Fill(device, 0.1);
        Fill(device, 0L);
        Fill(device, (1, 2, 3));
        Fill(device, new Pixel(1, 2, 3));
        Fill(device, new Words(1, 2, 3));
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_graph_copies_and_fills_each_time(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        Assert.SkipWhen(device.Name == "separate", "It has no graphs.");
        using GpuArray<int> x = device.Upload([1, 2, 3]), y = device.Allocate<int>(3);
        using GpuArray<double> z = device.Allocate<double>(4);
        using GpuGraph graph = device.CaptureGraph(stream =>
        {
            stream.Copy(x, y);
            stream.Fill(x, 7);
            stream.Fill(z, 0.1);
        });
        Assert.Empty(graph.Kernels);
        Assert.Equal([0, 0, 0], y.ToArray());
        graph.Launch();
        Assert.Equal([1, 2, 3], y.ToArray());
        Assert.Equal([7, 7, 7], x.ToArray());
        Assert.Equal([0.1, 0.1, 0.1, 0.1], z.ToArray());
        graph.Launch();
        Assert.Equal([7, 7, 7], y.ToArray());
        z.Dispose();
        Assert.Contains("'array' of stream.Fill is disposed of", Assert.Throws<ObjectDisposedException>(graph.Launch).Message);
    }

    [Fact]
    public void Arrays_that_do_not_fit_are_refused()
    {
        GpuStream stream = GpuDevice.Cpu.DefaultStream;
        using GpuArray<int> x = GpuDevice.Cpu.Allocate<int>(3), y = GpuDevice.Cpu.Allocate<int>(4);
        using GpuDevice other = GpuDevice.CreateCpu(new CpuDeviceOptions { Threads = 1 });
        using GpuArray<int> elsewhere = other.Allocate<int>(4);
        Assert.Contains(
            "The destination has 3 elements and the source 4.", Assert.Throws<ArgumentException>(() => stream.Copy(y, x)).Message);
        Assert.Contains("overlap", Assert.Throws<ArgumentException>(() => stream.Copy(y[..2], y[1..])).Message);
        Assert.Equal("destination", Assert.Throws<ArgumentException>(() => stream.Copy(x, elsewhere)).ParamName);
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => stream.Copy(null!, x)).ParamName);
        using GpuArray<int> plane = GpuDevice.Cpu.Allocate<int>(4, 4);
        Assert.Contains("does not lie in one piece", Assert.Throws<ArgumentException>(() => stream.Fill(plane[.., ..2], 1)).Message);
        y.Dispose();
        Assert.Throws<ObjectDisposedException>(() => stream.Fill(y, 1));
    }

    private static void Fill<T>(GpuDevice device, T value) where T : unmanaged
    {
        using GpuArray<T> array = device.Allocate<T>(7);
        device.DefaultStream.Fill(array[1..^1], value);
        Assert.Equal([default, value, value, value, value, value, default], array.ToArray());
    }

    private readonly record struct Pixel(byte Red, byte Green, byte Blue);

    private readonly record struct Words(short First, short Second, short Third);
}
