using GpuKernels.CompilerServices;
using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

/// <summary>How large blocks are in a launch by a count, which does not say it.</summary>
public sealed unsafe class BlockSizeTests
{
    /// <summary>A multiprocessor has 2048 threads, or as many as the registers leave room for.</summary>
    [Theory]
    [InlineData(2048, 256)]
    [InlineData(512, 256)]
    [InlineData(640, 128)]
    [InlineData(448, 64)]
    [InlineData(300, 256)]
    [InlineData(100, 64)]
    public void The_largest_block_is_taken_that_keeps_most_threads_at_work(int room, int expected)
    {
        using GpuDevice device = Open(room);
        KernelHandle kernel = Make();
        device.Launch(1024).Run(kernel, null, overlap: false);
        Assert.Equal(expected, StubDriver.LastBlock);
        // Asked once for each kernel and device.
        StubDriver.SetRoom(2048);
        device.Launch(1024).Run(kernel, null, overlap: false);
        Assert.Equal(expected, StubDriver.LastBlock);
        Run(device, kernel, 1000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Run(device, kernel, 1000);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Kernels_that_were_written_for_a_size_keep_it()
    {
        using GpuDevice device = Open(room: 64);
        device.Launch(1024).Run(Make(staticSharedBytes: 4), null, overlap: false);
        Assert.Equal(256, StubDriver.LastBlock);
        device.Launch(1024).Shared(4).Run(Make(), null, overlap: false);
        Assert.Equal(256, StubDriver.LastBlock);
        device.Launch(1024).Run(Make(staticSharedBytes: 4, maxThreads: 192), null, overlap: false);
        Assert.Equal(128, StubDriver.LastBlock);
        device.Launch(4, 512).Run(Make(), null, overlap: false);
        Assert.Equal(512, StubDriver.LastBlock);
    }

    [Theory]
    [InlineData(128, 128)]
    [InlineData(100, 64)]
    [InlineData(1, 1)]
    [InlineData(1024, 256)]
    public void Bounds_are_kept(int maxThreads, int expected)
    {
        using GpuDevice device = Open(room: 2048);
        device.Launch(1024).Run(Make(maxThreads: maxThreads), null, overlap: false);
        Assert.Equal(expected, StubDriver.LastBlock);
    }

    [Fact]
    public void A_driver_that_does_not_answer_is_an_error()
    {
        using GpuDevice device = Open(room: 2048);
        KernelHandle kernel = Make();
        StubDriver.Fail("cuOccupancyMaxActiveBlocksPerMultiprocessor", 1);
        Assert.Contains(
            "cuOccupancyMaxActiveBlocksPerMultiprocessor failed with CUDA_ERROR_INVALID_VALUE (1)",
            Assert.Throws<GpuDriverException>(() => device.Launch(1024).Run(kernel, null, overlap: false)).Message);
        device.Launch(1024).Run(kernel, null, overlap: false);
        Assert.Equal(256, StubDriver.LastBlock);
    }

    private static GpuDevice Open(int room)
    {
        StubDriver.RequireWithNvrtc();
        StubDriver.SetRoom(room);
        return GpuDevice.Get("cuda:0");
    }

    private static void Run(GpuDevice device, KernelHandle kernel, int times)
    {
        for (int i = 0; i < times; i++) device.Launch(1024).Run(kernel, null, overlap: false);
    }

    private static KernelHandle Make(int staticSharedBytes = 0, int maxThreads = 0) =>
        new("Kernels.Counted", "counted", "extern \"C\" __global__ void counted() { }", false, staticSharedBytes,
            null)
        { MaxThreads = maxThreads };
}
