using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

/// <summary>What is given back of itself. The looks that a timer makes are made by the tests.</summary>
public sealed class IdleMemoryTests
{
    public IdleMemoryTests() => StubDriver.Require();

    [Fact]
    public void What_was_not_used_since_the_last_look_is_given_back()
    {
        using GpuDevice device = GpuDevice.Get("cuda:0");
        GpuMemoryPool pool = device.MemoryPool;
        using GpuArray<byte> held = device.Allocate<byte>(8 << 20);
        device.Allocate<byte>(32 << 20).Dispose();
        device.Allocate<byte>(1 << 20).Dispose();
        // Since the device was opened, as much was used as is reserved.
        pool.Look();
        Assert.Equal(40 << 20, pool.ReservedBytes);
        // Since then, what is held.
        pool.Look();
        Assert.Equal((8 << 20, 1), (pool.ReservedBytes, StubDriver.Live.Allocations));
        pool.Look();
        Assert.Equal(8 << 20, pool.ReservedBytes);
    }

    [Fact]
    public void What_is_used_again_and_again_is_kept()
    {
        using GpuDevice device = GpuDevice.Get("cuda:0");
        for (int i = 0; i < 3; i++)
        {
            device.Allocate<byte>(32 << 20).Dispose();
            device.MemoryPool.Look();
            Assert.Equal(32 << 20, device.MemoryPool.ReservedBytes);
        }
    }

    [Theory]
    [InlineData("cuStreamIsCapturing", 906)]
    [InlineData("cuThreadExchangeStreamCaptureMode", 1)]
    [InlineData("cuMemPoolTrimTo", 1)]
    [InlineData("cuMemPoolGetAttribute", 1)]
    [InlineData("cuMemFreeAsync", 1)]
    public void A_look_that_fails_is_no_error(string call, int code)
    {
        using (GpuDevice device = GpuDevice.Get("cuda:0"))
        {
            device.Allocate<byte>(32 << 20).Dispose();
            device.Allocate<byte>(1 << 20).Dispose();
            device.MemoryPool.Look();
            StubDriver.Fail(call, code);
            device.MemoryPool.Look();
            Assert.False(StubDriver.IsPending);
            device.MemoryPool.Look();
            Assert.Equal(0, device.MemoryPool.ReservedBytes);
        }
        Assert.Equal(default, StubDriver.Live);
    }

    [Fact]
    public void A_timer_looks_until_nothing_is_left()
    {
        using GpuDevice device = GpuDevice.Get("cuda:0");
        device.MemoryPool.ReleaseDelay = TimeSpan.FromMilliseconds(1);
        device.Allocate<byte>(32 << 20).Dispose();
        Assert.True(SpinWait.SpinUntil(() => device.MemoryPool.ReservedBytes == 0, TimeSpan.FromMinutes(2)));
    }

    [Fact]
    public void A_delay_is_at_least_a_millisecond_or_infinite()
    {
        using GpuDevice device = GpuDevice.Get("cuda:0");
        GpuMemoryPool pool = device.MemoryPool;
        Assert.Equal(TimeSpan.FromSeconds(10), pool.ReleaseDelay);
        pool.ReleaseDelay = Timeout.InfiniteTimeSpan;
        Assert.Equal(Timeout.InfiniteTimeSpan, pool.ReleaseDelay);
        Assert.Throws<ArgumentOutOfRangeException>(() => pool.ReleaseDelay = TimeSpan.Zero);
        Assert.Throws<ArgumentOutOfRangeException>(() => pool.ReleaseDelay = TimeSpan.FromDays(50));
        device.Dispose();
        pool.Look();
        Assert.Equal(default, StubDriver.Live);
    }
}
