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
        Assert.Equal(
            $"{device.Name} has no room for 401 bytes: its arrays hold 600 bytes, and the limit of its MemoryPool is 1000.",
            thrown.Message);
        Assert.Equal((401, 600, 600), (thrown.RequestedBytes, thrown.HeldBytes, device.MemoryPool.UsedBytes));
        using GpuArray<byte> rest = device.Allocate<byte>(400);
        device.MemoryPool.Limit = long.MaxValue;
        using GpuArray<byte> more = device.Allocate<byte>(401);
    }

    [Fact]
    public void Negative_bytes_are_refused()
    {
        GpuMemoryPool pool = GpuDevice.Cpu.MemoryPool;
        Assert.Equal(TimeSpan.FromSeconds(10), pool.ReleaseDelay);
        Assert.Throws<ArgumentOutOfRangeException>(() => pool.Limit = -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => pool.ReleaseThreshold = -1);
        Assert.Equal("keptBytes", Assert.Throws<ArgumentOutOfRangeException>(() => pool.Trim(-1)).ParamName);
    }

    /// <summary>Of sizes that are cleared by many, handed out again as they are, and given to the driver's pool.</summary>
    [Theory]
    [MemberData(nameof(TestDevices.All), MemberType = typeof(TestDevices))]
    public void Memory_that_is_given_back_early_is_used_again_only_after_the_launches_that_use_it(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuStream other = device.CreateStream();
        foreach (int length in new[] { 1 << 16, 1 << 19, 1 << 21 })
        {
            using GpuArray<float> sum = device.Allocate<float>(length), sumOfZeros = device.Allocate<float>(length);
            for (int i = 1; i <= 50; i++)
            {
                // Each array has the memory of the one before, while the launch that reads that one may still run, on this or the other
                // stream.
                GpuArray<float> x = device.Upload(Enumerable.Repeat((float)i, length).ToArray());
                TestKernels.LaunchSaxpy(device.Launch(length), 1, x, sum);
                x.Dispose();
                GpuArray<float> zeros = device.Allocate<float>(length);
                TestKernels.LaunchSaxpy(other.Launch(length), 1, zeros, sumOfZeros);
                zeros.Dispose();
            }
            Assert.True(sum.ToArray().AsSpan().IndexOfAnyExcept(50 * 51 / 2f) < 0);
            Assert.True(sumOfZeros.ToArray().AsSpan().IndexOfAnyExcept(0f) < 0);
        }
    }

    [Fact]
    public void What_nobody_uses_for_a_while_is_given_back()
    {
        GpuDevice device = TestDevices.Open(TestDevices.Cuda);
        const int Length = 256 << 20;
        GpuMemoryPool pool = device.MemoryPool;
        Assert.Equal(TimeSpan.FromSeconds(10), pool.ReleaseDelay);
        // The looks are made here.
        pool.ReleaseDelay = Timeout.InfiniteTimeSpan;
        pool.Trim();
        long before = pool.ReservedBytes;
        device.Allocate<byte>(Length).Dispose();
        device.Synchronize();
        pool.Look();
        Assert.InRange(pool.ReservedBytes, before + Length, long.MaxValue);
        pool.Look();
        Assert.InRange(pool.ReservedBytes, 0, before + Length / 2);
        pool.ReleaseDelay = TimeSpan.FromSeconds(10);
    }
}
