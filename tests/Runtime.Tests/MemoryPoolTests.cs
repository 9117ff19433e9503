using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

public sealed class MemoryPoolTests
{
    [Theory]
    [InlineData("cpu")]
    [InlineData(TestDevices.Cuda)]
    public void What_arrays_hold_is_counted(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        GpuMemoryPool pool = device.MemoryPool;
        long before = pool.UsedBytes;
        using (GpuArray<int> array = device.Allocate<int>(1000))
        {
            using GpuArray<int> slice = array.Slice(10, 20);
            Assert.Equal(before + 4000, pool.UsedBytes);
            Assert.InRange(pool.PeakUsedBytes, before + 4000, long.MaxValue);
            Assert.InRange(pool.ReservedBytes, before + 4000, long.MaxValue);
        }
        Assert.Equal(before, pool.UsedBytes);
        pool.ResetPeak();
        Assert.Equal(before, pool.PeakUsedBytes);
        pool.Trim();
    }

    [Fact]
    public void Beyond_the_limit_there_is_no_room()
    {
        using GpuDevice device = GpuDevice.CreateCpu(new CpuDeviceOptions());
        device.MemoryPool.Limit = 1000;
        using GpuArray<byte> array = device.Allocate<byte>(600);
        GpuOutOfMemoryException thrown = Assert.Throws<GpuOutOfMemoryException>(() => device.Allocate<byte>(401));
        Assert.Equal($"{device.Name} has no room for 401 bytes: its arrays hold 600 bytes, and the limit of its MemoryPool is 1000.", thrown.Message);
        Assert.Equal((401, 600, 600), (thrown.RequestedBytes, thrown.HeldBytes, device.MemoryPool.UsedBytes));
        using GpuArray<byte> rest = device.Allocate<byte>(400);
        device.MemoryPool.Limit = long.MaxValue;
        using GpuArray<byte> more = device.Allocate<byte>(401);
    }

    [Fact]
    public void Negative_bytes_are_refused()
    {
        GpuMemoryPool pool = GpuDevice.Cpu.MemoryPool;
        Assert.Throws<ArgumentOutOfRangeException>(() => pool.Limit = -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => pool.ReleaseThreshold = -1);
        Assert.Equal("keptBytes", Assert.Throws<ArgumentOutOfRangeException>(() => pool.Trim(-1)).ParamName);
    }

    [Theory]
    [MemberData(nameof(TestDevices.All), MemberType = typeof(TestDevices))]
    public void Memory_that_is_given_back_early_is_used_again_only_after_the_launches_that_use_it(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        const int Length = 1 << 16;
        using GpuArray<float> sum = device.Allocate<float>(Length);
        for (int i = 1; i <= 50; i++)
        {
            // Each array has the memory of the one before, while the launch that reads that one may still run.
            GpuArray<float> x = device.Upload(Enumerable.Repeat((float)i, Length).ToArray());
            TestKernels.LaunchSaxpy(device.Launch(Length), 1, x, sum);
            x.Dispose();
        }
        Assert.All(sum.ToArray(), value => Assert.Equal(50 * 51 / 2, value));
    }
}
