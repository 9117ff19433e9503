using GpuKernels.Cuda;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>Copies between arrays of one device.</summary>
public sealed class ArrayCopyTests
{
    public static TheoryData<string> Devices => TestDevices.All;

    [Theory, MemberData(nameof(Devices))]
    public void An_array_is_copied_to_another(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> x = device.Upload<int>([1, 2, 3, 4, 5, 6]), y = device.Allocate<int>(7), none = device.Allocate<int>(0);
        y.CopyFrom(x.Slice(1, 3));
        y.CopyFrom(none);
        Assert.Equal([2, 3, 4, 0, 0, 0, 0], y.ToArray());
        using GpuArray<int> copy = x.Reshape(2, 3).Clone();
        x.CopyFrom([9, 9]);
        Assert.Equal([1, 2, 3, 4, 5, 6], copy.ToArray());
        Assert.Equal(2, copy.Rank);
    }

    [Theory, MemberData(nameof(Devices))]
    public void An_array_of_another_device_is_copied(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        foreach (string other in new[] { "cpu", TestDevices.Separate })
        {
            GpuDevice second = TestDevices.Open(other);
            using GpuArray<int> x = device.Upload<int>([1, 2, 3, 4, 5, 6]), y = second.Allocate<int>(2, 3);
            y.CopyFrom(x);
            Assert.Equal([1, 2, 3, 4, 5, 6], y.ToArray());
            y.Transpose().CopyFrom(x);
            Assert.Equal([1, 3, 5, 2, 4, 6], y.ToArray());
            x.CopyFrom(y.Transpose());
            Assert.Equal([1, 2, 3, 4, 5, 6], x.ToArray());
        }
    }

    [Fact]
    public void Arrays_are_copied_between_GPUs()
    {
        TestDevices.SkipWithoutGpu();
        Assert.SkipWhen(CudaDriver.Current.DeviceCount < 2, "There is one GPU.");
        GpuDevice first = GpuDevice.Get("cuda:0"), second = GpuDevice.Get("cuda:1");
        int[] data = [.. Enumerable.Range(0, 1 << 20)];
        using GpuArray<int> x = first.Upload<int>(data), y = second.Allocate<int>(1024, 1024);
        y.CopyFrom(x);
        Assert.Equal(data, y.ToArray());
        x.Reshape(1024, 1024).Transpose().CopyFrom(y);
        Assert.Equal(1024, x[..2].ToArray()[1]);
    }

    [Fact]
    public void An_array_that_does_not_fit_is_an_error()
    {
        GpuDevice cpu = GpuDevice.Get("cpu");
        using GpuArray<int> x = cpu.Allocate<int>(3), y = cpu.Allocate<int>(2);
        Assert.Contains("has 3 elements and the array 2", Assert.Throws<ArgumentException>(() => y.CopyFrom(x)).Message);
        x.Dispose();
        Assert.Throws<ObjectDisposedException>(() => y.CopyFrom(x));
        Assert.Throws<ObjectDisposedException>(() => x.Clone());
    }
}
