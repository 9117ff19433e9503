using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

public sealed class MemoryTests
{
    public MemoryTests() => StubDriver.Require();

    [Fact]
    public void A_full_device_says_what_was_asked_for_and_what_is_free()
    {
        StubDriver.SetMemory(10_000);
        using GpuDevice device = GpuDevice.Get("cuda:0");
        using GpuArray<byte> held = device.Allocate<byte>(6000);
        GpuOutOfMemoryException thrown = Assert.Throws<GpuOutOfMemoryException>(() => device.Allocate<int>(2000));
        Assert.Equal("cuda:0 has no room for 8000 bytes: 4000 of 10000 bytes are free.", thrown.Message);
        Assert.Equal(2, Assert.IsType<GpuDriverException>(thrown.InnerException).Code);
        using GpuArray<byte> rest = device.Allocate<byte>(4000);
    }

    [Fact]
    public void Room_that_arrays_hold_which_nobody_has_is_found()
    {
        StubDriver.SetMemory(10_000);
        using GpuDevice device = GpuDevice.Get("cuda:0");
        Forget(device);
        using GpuArray<byte> array = device.Allocate<byte>(9000);

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static void Forget(GpuDevice device) => device.Allocate<byte>(5000);
    }

    [Fact]
    public void A_device_gives_back_what_it_has_when_it_is_disposed_of()
    {
        GpuDevice device = GpuDevice.Get("cuda:1");
        GpuArray<int> kept = device.Upload([1, 2, 3]);
        GpuStream stream = device.CreateStream();
        device.Dispose();
        Assert.Equal(default, StubDriver.Live);
        kept.Dispose();
        stream.Dispose();
        Assert.Equal(default, StubDriver.Live);
    }

    [Fact]
    public void Eight_threads_that_allocate_launch_and_free_leave_nothing()
    {
        StubDriver.RequireWithNvrtc();
        const int Threads = 8, Rounds = 2000;
        using (GpuDevice device = GpuDevice.Get("cuda:0"))
        {
            Actions.Run("launch", device);
            Holdings before = StubDriver.Live;
            int launches = StubDriver.Launches;
            Thread[] threads = [.. Enumerable.Range(0, Threads).Select(_ => new Thread(() => Repeat(device)))];
            foreach (Thread thread in threads) thread.Start();
            foreach (Thread thread in threads) thread.Join();
            Assert.Equal(before, StubDriver.Live);
            Assert.Equal(launches + Threads * Rounds, StubDriver.Launches);
        }
        Assert.Equal(default, StubDriver.Live);

        static void Repeat(GpuDevice device)
        {
            for (int i = 0; i < Rounds; i++)
            {
                using GpuArray<int> array = device.Allocate<int>(10 + i % 100);
                Actions.Run("launch", device);
            }
        }
    }
}
