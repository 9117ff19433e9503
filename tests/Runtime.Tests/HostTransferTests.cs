using GpuKernels.CompilerServices;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

public sealed unsafe class HostTransferTests
{
    public static TheoryData<string> Devices => TestDevices.All;

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_launch_on_host_memory_writes_it(string name)
    {
        float[] x = [1, 2, 3], y = [10, 20, 30];
        TestKernels.LaunchSaxpy(TestDevices.Open(name).Launch(3), 2, x.AsSpan(), y);
        Assert.Equal([12, 24, 36], y);
        Assert.Equal([1, 2, 3], x);
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void Host_memory_that_overlaps_means_the_same_on_every_device(string name)
    {
        float[] data = [.. Enumerable.Range(0, 300).Select(i => (float)i)];
        TestKernels.LaunchSaxpy(TestDevices.Open(name).Launch(100), 2, data.AsSpan(0, 100), data.AsSpan(50, 1));
        Assert.Equal(2f * 0 + 50, data[50]);
        Assert.Equal(51, data[51]);
        // The same memory twice: each thread reads what it writes itself.
        TestKernels.LaunchSaxpy(TestDevices.Open(name).Launch(100), 1, data.AsSpan(100, 100), data.AsSpan(100, 100));
        for (int i = 100; i < 200; i++) Assert.Equal(2f * i, data[i]);
        Assert.Equal(200, data[200]);
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void Host_memory_may_be_empty(string name) =>
        TestKernels.LaunchSaxpy(TestDevices.Open(name).Launch(0), 2, ReadOnlySpan<float>.Empty, []);

    [Fact]
    public void Overlapping_ranges_share_memory_at_the_same_distance_and_others_do_not()
    {
        using SeparateMemoryDevice device = new();
        byte* host = stackalloc byte[1024];
        for (int i = 0; i < 1024; i++) host[i] = (byte)i;
        using HostTransfer transfer = device.Launch(1).Upload(
        [
            new HostSpan(host + 104, 10, 4, true), new HostSpan(host + 8, 100, 1, false), new HostSpan(host + 600, 1, 8, true),
            new HostSpan(host + 140, 30, 1, false), new HostSpan(null, 0, 4, true),
        ]);
        Assert.Equal(2, device.Live.Count);
        Assert.Equal(170 - 8 + 8, device.UploadedBytes);
        Assert.Equal(96, (byte*)transfer[0].Pointer - (byte*)transfer[1].Pointer);
        Assert.Equal(36, (byte*)transfer[3].Pointer - (byte*)transfer[0].Pointer);
        Assert.Equal((10, 40L), (transfer[0].Length, transfer[0].ByteLength));
        Assert.Equal((0, 0L), (transfer[4].Length, transfer[4].ByteLength));
        Assert.True(transfer[0].Overlaps(transfer[3]));
        Assert.True(transfer[0].Overlaps(transfer[1]));
        Assert.False(transfer[1].Overlaps(transfer[3]));
        Assert.False(transfer[0].Overlaps(transfer[2]));
        for (int i = 0; i < 4; i++)
            Assert.Equal(*(byte*)transfer[i].Pointer, new[] { 104, 8, 600 & 255, 140 }[i]);
    }

    [Fact]
    public void Memory_keeps_its_alignment()
    {
        using SeparateMemoryDevice device = new();
        byte[] bytes = GC.AllocateArray<byte>(1024, pinned: true);
        fixed (byte* host = bytes)
        {
            byte* aligned = host + (64 - (nuint)host % 64);
            using HostTransfer transfer = device.Launch(1).Upload(
                [new HostSpan(aligned + 4, 20, 1, false), new HostSpan(aligned + 8, 4, 8, true)]);
            Assert.Equal(4, (long)((nuint)transfer[0].Pointer % 64));
            Assert.Equal(8, (long)((nuint)transfer[1].Pointer % 64));
        }
    }

    [Fact]
    public void What_stands_alone_or_is_only_read_is_aligned_for_loads_of_16_bytes()
    {
        using SeparateMemoryDevice device = new();
        byte* host = stackalloc byte[256];
        using HostTransfer transfer = device.Launch(1).Upload(
            [new HostSpan(host + 4, 2, 16, false), new HostSpan(host + 12, 2, 16, false), new HostSpan(host + 108, 1, 16, true)]);
        for (int i = 0; i < 3; i++)
            Assert.Equal(0, (long)((nuint)transfer[i].Pointer % 16));
    }

    [Fact]
    public void Only_what_is_written_comes_back_and_everything_is_freed()
    {
        using SeparateMemoryDevice device = new();
        int* host = stackalloc int[20];
        using (HostTransfer transfer = device.Launch(1).Upload([new HostSpan(host, 10, 4, false), new HostSpan(host + 10, 5, 4, true)]))
        {
            ((int*)transfer[0].Pointer)[0] = 1;
            ((int*)transfer[1].Pointer)[0] = 2;
            transfer.Download();
            transfer.Dispose();
        }
        Assert.Equal((0, 2), (host[0], host[10]));
        Assert.Equal(20, device.DownloadedBytes);
        Assert.Empty(device.Live);
        Assert.Equal(2, device.FreeCount);
    }

    [Fact]
    public void The_CPU_device_uses_host_memory_in_place()
    {
        int* host = stackalloc int[20];
        using HostTransfer transfer = GpuDevice.Cpu.Launch(1).Upload([new HostSpan(host, 20, 4, true)]);
        Assert.Equal((nint)host, (nint)transfer[0].Pointer);
        transfer.Download();
    }

    [Fact]
    public void What_was_allocated_is_freed_when_there_is_no_room_for_the_rest()
    {
        using SeparateMemoryDevice device = new();
        int* host = stackalloc int[4];
        HostSpan[] spans = [new(host, 4, 4, false), new((void*)(nuint.MaxValue / 2), int.MaxValue, 8, false)];
        Assert.Throws<GpuOutOfMemoryException>(() => device.Launch(1).Upload(spans));
        Assert.Empty(device.Live);
    }

    [Fact]
    public void Spans_overlap_if_they_have_a_byte_in_common()
    {
        DeviceSpan a = Span(100, 50), empty = Span(120, 0);
        Assert.True(a.Overlaps(a));
        Assert.True(a.Overlaps(Span(149, 1)));
        Assert.True(Span(149, 1).Overlaps(a));
        Assert.True(a.Overlaps(Span(50, 51)));
        Assert.False(a.Overlaps(Span(150, 10)));
        Assert.False(a.Overlaps(Span(50, 50)));
        Assert.False(a.Overlaps(empty));
        Assert.False(empty.Overlaps(a));

        static DeviceSpan Span(nint start, int length) => new() { Pointer = (void*)start, Length = length, ByteLength = length };
    }
}
