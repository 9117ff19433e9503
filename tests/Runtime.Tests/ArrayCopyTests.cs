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

    [Fact]
    public void An_array_that_does_not_fit_is_an_error()
    {
        GpuDevice cpu = GpuDevice.Get("cpu");
        using GpuArray<int> x = cpu.Allocate<int>(3), y = cpu.Allocate<int>(2), other = TestDevices.Open(TestDevices.Separate).Allocate<int>(1);
        Assert.Contains("has 3 elements and the array 2", Assert.Throws<ArgumentException>(() => y.CopyFrom(x)).Message);
        Assert.Contains("is on separate", Assert.Throws<ArgumentException>(() => y.CopyFrom(other)).Message);
        x.Dispose();
        Assert.Throws<ObjectDisposedException>(() => y.CopyFrom(x));
        Assert.Throws<ObjectDisposedException>(() => x.Clone());
    }
}
