using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

public sealed class MemoryTests
{
    private const int Mebi = 1 << 20;

    public MemoryTests() => StubDriver.Require();

    [Theory]
    [InlineData(true, "cuMemAllocFromPoolAsync")]
    [InlineData(false, "cuMemAlloc")]
    public void A_full_device_says_what_was_asked_for_and_what_is_free(bool hasPools, string call)
    {
        StubDriver.SetMemory(10_000);
        StubDriver.SetPools(hasPools);
        using GpuDevice device = GpuDevice.Get("cuda:0");
        using GpuArray<byte> held = device.Allocate<byte>(6000);
        GpuOutOfMemoryException thrown = Assert.Throws<GpuOutOfMemoryException>(() => device.Allocate<int>(2000));
        Assert.Equal(
            "cuda:0 has no room for 8000 bytes: 4000 of 10000 bytes are free, and this process's arrays hold 6000.", thrown.Message);
        Assert.Equal((8000, 4000, 10_000, 6000), (thrown.RequestedBytes, thrown.FreeBytes, thrown.TotalBytes, thrown.HeldBytes));
        GpuDriverException driver = Assert.IsType<GpuDriverException>(thrown.InnerException);
        Assert.Equal((2, call), (driver.Code, driver.Call));
        using GpuArray<byte> rest = device.Allocate<byte>(4000);
    }

    [Fact]
    public void The_pool_counts_what_arrays_hold_and_keeps_what_they_gave_back()
    {
        using GpuDevice device = GpuDevice.Get("cuda:0");
        GpuMemoryPool pool = device.MemoryPool;
        GpuArray<byte> first = device.Allocate<byte>(1600), second = device.Allocate<byte>(3200);
        Assert.Equal((4800, 4800, 4800), (pool.UsedBytes, pool.PeakUsedBytes, pool.ReservedBytes));
        second.Dispose();
        Assert.Equal((1600, 4800, 4800), (pool.UsedBytes, pool.PeakUsedBytes, pool.ReservedBytes));
        pool.Trim(2000);
        Assert.Equal(2000, pool.ReservedBytes);
        pool.Trim();
        Assert.Equal(1600, pool.ReservedBytes);
        pool.ResetPeak();
        Assert.Equal(1600, pool.PeakUsedBytes);
        first.Dispose();
        Assert.Equal(0, pool.UsedBytes);
        device.Dispose();
        Assert.Throws<ObjectDisposedException>(() => pool.ReservedBytes);
        Assert.Throws<ObjectDisposedException>(() => pool.Trim());
    }

    [Fact]
    public void The_driver_is_asked_again_after_the_pool_was_trimmed()
    {
        using GpuDevice device = GpuDevice.Get("cuda:0");
        StubDriver.Fail("cuMemAllocFromPoolAsync", 2);
        using GpuArray<int> array = device.Allocate<int>(100);
        Assert.False(StubDriver.IsPending);
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

    /// <summary>
    /// CUDA's pool takes all that is left for an array that does not fit, and keeps it: other processes would find the device full.
    /// </summary>
    [Fact]
    public void An_array_that_does_not_fit_leaves_the_memory_free()
    {
        using GpuDevice device = GpuDevice.Get("cuda:0");
        StubDriver.SetMemory(10_000);
        using GpuArray<byte> held = device.Allocate<byte>(1600);
        Assert.Equal(8400, Assert.Throws<GpuOutOfMemoryException>(() => device.Allocate<byte>(9000)).FreeBytes);
        Assert.Equal((8400, 1600), (device.GetMemoryInfo().FreeBytes, device.MemoryPool.ReservedBytes));
    }

    [Fact]
    public void Managed_memory_is_never_more_than_the_device_has_free()
    {
        StubDriver.SetMemory(100 * Mebi);
        using GpuDevice device = GpuDevice.Get("cuda:0");
        using GpuArray<byte> array = device.Allocate<byte>(40 * Mebi);
        using GpuHostMemory<byte> first = device.AllocateManaged<byte>(10 * Mebi);
        GpuOutOfMemoryException thrown = Assert.Throws<GpuOutOfMemoryException>(() => device.AllocateManaged<byte>(8 * Mebi + 1));
        // Of the 50 MiB that are free, 10 may be those that the first will take, and 32 are for pages.
        string most = $"less {32 * Mebi} bytes and what other managed memory holds: {8 * Mebi} bytes.";
        Assert.EndsWith($"Managed memory is never more than is free, {most}", thrown.Message);
        Assert.Equal(50 * Mebi, device.MemoryPool.UsedBytes);
        using GpuHostMemory<byte> second = device.AllocateManaged<byte>(8 * Mebi);
    }

    [Fact]
    public void Managed_memory_has_the_room_that_the_pool_kept()
    {
        StubDriver.SetMemory(100 * Mebi);
        using GpuDevice device = GpuDevice.Get("cuda:0");
        device.Allocate<byte>(90 * Mebi).Dispose();
        Assert.Equal(10 * Mebi, device.GetMemoryInfo().FreeBytes);
        using GpuHostMemory<byte> managed = device.AllocateManaged<byte>(1000);
        Assert.InRange(device.GetMemoryInfo().FreeBytes, 99 * Mebi, 100 * Mebi);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Arrays_leave_room_for_the_pages_of_managed_memory(bool hasPools)
    {
        StubDriver.SetMemory(100 * Mebi);
        StubDriver.SetPools(hasPools);
        using GpuDevice device = GpuDevice.Get("cuda:0");
        using (GpuHostMemory<byte> managed = device.AllocateManaged<byte>(Mebi))
        {
            GpuOutOfMemoryException thrown = Assert.Throws<GpuOutOfMemoryException>(() => device.Allocate<byte>(68 * Mebi));
            Assert.EndsWith(
                $"this process's arrays hold {Mebi}. While there is managed memory, {32 * Mebi} bytes stay free for it.", thrown.Message);
            Assert.Equal((99 * Mebi, 1), (device.GetMemoryInfo().FreeBytes, StubDriver.Live.Allocations));
            device.Allocate<byte>(67 * Mebi).Dispose();
        }
        using GpuArray<byte> whole = device.Allocate<byte>(100 * Mebi);
    }

    [Fact]
    public void What_the_pool_has_is_handed_out_also_where_no_room_is_left_for_pages()
    {
        StubDriver.SetMemory(100 * Mebi);
        using GpuDevice device = GpuDevice.Get("cuda:0");
        using GpuHostMemory<byte> managed = device.AllocateManaged<byte>(Mebi);
        device.Allocate<byte>(60 * Mebi).Dispose();
        // The driver has the pages on the device, where they are used, or another process has taken the rest.
        StubDriver.SetMemory(70 * Mebi);
        using GpuArray<byte> again = device.Allocate<byte>(50 * Mebi);
        Assert.Throws<GpuOutOfMemoryException>(() => device.Allocate<byte>(15 * Mebi));
    }

    [Fact]
    public void Large_copies_go_by_pinned_buffers_unless_the_memory_is_pinned()
    {
        using GpuDevice device = GpuDevice.Get("cuda:0");
        using GpuHostMemory<byte> pinned = device.AllocatePinned<byte>(4 << 20);
        int before = StubDriver.AsynchronousCopies;
        using GpuArray<byte> array = device.Upload<byte>(pinned.Span);
        array.CopyTo(pinned.Span);
        // The buffers are made when they have come to be worth it.
        for (int i = 0; i < 3; i++) array.ToArray();
        Assert.Equal(before, StubDriver.AsynchronousCopies);
        array.ToArray();
        // A piece for each of two to eight threads, as this machine has cores.
        Assert.InRange(StubDriver.AsynchronousCopies, before + 2, before + 8);
        before = StubDriver.AsynchronousCopies;
        array[..1000].ToArray();
        Assert.Equal(before, StubDriver.AsynchronousCopies);
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
    public void Small_arrays_are_handed_out_again_as_zeros_without_a_call_of_the_driver()
    {
        using GpuDevice device = GpuDevice.Get("cuda:0");
        Recycle(device, 40);
        int launches = StubDriver.Launches, allocations = StubDriver.Live.Allocations;
        Assert.Equal(40, allocations);
        Recycle(device, 40);
        Assert.Equal((launches + 1, allocations), (StubDriver.Launches, StubDriver.Live.Allocations));
        StubDriver.Fail("cuLaunchKernel", 1);
        Assert.Equal("cuLaunchKernel", Assert.Throws<GpuDriverException>(() => device.Allocate<byte>(1000)).Call);
        Recycle(device, 40);
        Assert.Equal(allocations, StubDriver.Live.Allocations);
        Assert.Equal(0, device.MemoryPool.UsedBytes);
        device.MemoryPool.ReleaseThreshold = 0;
        Assert.Equal(0, StubDriver.Live.Allocations);
        Recycle(device, 40);
        Assert.Equal(0, StubDriver.Live.Allocations);

        static void Recycle(GpuDevice device, int count)
        {
            List<GpuArray<byte>> arrays = [.. Enumerable.Range(0, count).Select(_ => device.Allocate<byte>(1000))];
            foreach (GpuArray<byte> array in arrays) Assert.All(array.ToArray(), value => Assert.Equal(0, value));
            foreach (GpuArray<byte> array in arrays) array.Fill(7);
            foreach (GpuArray<byte> array in arrays) array.Dispose();
        }
    }

    [Fact]
    public void Arrays_of_1_MiB_are_cleared_by_eights()
    {
        using GpuDevice device = GpuDevice.Get("cuda:0");
        for (int i = 0; i < 8; i++) device.Allocate<byte>(1 << 20).Dispose();
        int launches = StubDriver.Launches;
        for (int i = 0; i < 8; i++) device.Allocate<byte>(1 << 20).Dispose();
        Assert.Equal((launches + 1, 8), (StubDriver.Launches, StubDriver.Live.Allocations));
    }

    [Fact]
    public void Arrays_of_up_to_4_MiB_are_handed_out_again_without_an_allocation_and_cleared()
    {
        using GpuDevice device = GpuDevice.Get("cuda:0");
        const int Length = 2 << 20;
        GpuArray<byte> first = device.Allocate<byte>(Length);
        nint address = first.DevicePointer;
        first.Fill(7);
        first.Dispose();
        StubDriver.Fail("cuMemAllocFromPoolAsync", 1);
        using (GpuArray<byte> second = device.Allocate<byte>(Length))
        {
            Assert.Equal(address, second.DevicePointer);
            Assert.DoesNotContain((byte)7, second.ToArray());
            Assert.Throws<GpuDriverException>(() => device.Allocate<byte>(Length));
        }
        Assert.False(StubDriver.IsPending);
        using (GpuArray<byte> filled = device.Upload<byte>([.. Enumerable.Repeat((byte)5, Length)]))
            Assert.Equal(address, filled.DevicePointer);
        device.Allocate<byte>(5 << 20).Dispose();
        Assert.Equal(1, StubDriver.Live.Allocations);
        device.MemoryPool.Trim();
        Assert.Equal(0, StubDriver.Live.Allocations);
    }

    [Fact]
    public void Small_arrays_of_many_sizes_do_not_keep_the_memory()
    {
        StubDriver.SetMemory(80 << 20);
        using GpuDevice device = GpuDevice.Get("cuda:0");
        for (int i = 0; i < 3000; i++) device.Allocate<byte>(65536 - 16 * i).Dispose();
        Assert.InRange(StubDriver.Live.Allocations, 1, 3000);
        using GpuArray<byte> array = device.Allocate<byte>(70 << 20);
        Assert.Equal(1, StubDriver.Live.Allocations);
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
            device.MemoryPool.Trim();
            // With the kernel that clears what was given back.
            Assert.Equal(before with { Modules = before.Modules + 1 }, StubDriver.Live);
            Assert.InRange(StubDriver.Launches, launches + Threads * Rounds + 1, launches + Threads * Rounds * 1.1);
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
