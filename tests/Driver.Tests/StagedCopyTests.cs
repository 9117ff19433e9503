using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

/// <summary>Large copies of memory that is not pinned, which go by way of buffers that are.</summary>
public sealed class StagedCopyTests
{
    public StagedCopyTests() => StubDriver.Require();

    /// <summary>The last is more than an upload writes past the caches.</summary>
    [Theory]
    [InlineData(64 << 10)]
    [InlineData((1 << 20) - 1)]
    [InlineData((4 << 20) + 1)]
    [InlineData(16_777_213)]
    [InlineData((64 << 20) + 5)]
    public void They_arrive_whole_from_and_to_any_address(int length)
    {
        using GpuDevice device = GpuDevice.Get("cuda:0");
        MakeBuffers(device);
        byte[] data = new byte[length + 3], back = new byte[length + 3];
        new Random(length).NextBytes(data);
        using GpuArray<byte> array = device.Allocate<byte>(length);
        for (int offset = 0; offset < 3; offset++)
        {
            array.CopyFrom(data.AsSpan(offset, length));
            array.CopyTo(back.AsSpan(3 - offset, length));
            Assert.True(data.AsSpan(offset, length).SequenceEqual(back.AsSpan(3 - offset, length)));
        }
        Assert.InRange(StubDriver.Live.HostAllocations, 4, 20);
    }

    [Fact]
    public void An_error_of_one_thread_ends_the_copy_and_the_next_one_works()
    {
        using GpuDevice device = GpuDevice.Get("cuda:0");
        MakeBuffers(device);
        byte[] data = new byte[8 << 20];
        using GpuArray<byte> array = device.Allocate<byte>(data.Length);
        StubDriver.Fail("cuMemcpyHtoDAsync_v2", 1, skip: 3);
        Assert.Throws<GpuDriverException>(() => array.CopyFrom(data));
        array.CopyFrom(data);
        StubDriver.Fail("cuMemcpyDtoHAsync_v2", 1, skip: 3);
        Assert.Throws<GpuDriverException>(() => array.CopyTo(data));
        array.CopyTo(data);
    }

    /// <summary>None are made for a program's first copies.</summary>
    private static void MakeBuffers(GpuDevice device)
    {
        using GpuArray<byte> array = device.Allocate<byte>(32 << 20);
        array.CopyFrom(new byte[32 << 20]);
    }
}
