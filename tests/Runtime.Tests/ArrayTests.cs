using System.Runtime.CompilerServices;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

public sealed class ArrayTests
{
    public static TheoryData<string> Devices => TestDevices.All;

    [Theory]
    [MemberData(nameof(Devices))]
    public void What_is_uploaded_comes_back(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        int[] data = [.. Enumerable.Range(0, 1000)];
        using GpuArray<int> array = device.Upload(data);
        Assert.Equal(1000, array.Length);
        Assert.Same(device, array.Device);
        Assert.NotEqual(0, array.DevicePointer);
        Assert.Equal(data, array.ToArray());
        Assert.Equal($"GpuArray<Int32>[1000] on {device.Name}", array.ToString());
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_new_array_holds_zeros(string name)
    {
        using GpuArray<double> array = TestDevices.Open(name).Allocate<double>(100);
        Assert.All(array.ToArray(), value => Assert.Equal(0, value));
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void An_array_may_be_empty(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> array = device.Allocate<int>(0);
        using GpuArray<int> uploaded = device.Upload(ReadOnlySpan<int>.Empty);
        array.CopyFrom([]);
        array.CopyTo([]);
        Assert.Empty(array.ToArray());
        Assert.Empty(uploaded.ToArray());
        Assert.Equal(0, array.DevicePointer);
        Assert.Equal(0, array.Slice(0, 0).Length);
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void Copies_may_be_shorter_than_what_they_go_to(string name)
    {
        using GpuArray<int> array = TestDevices.Open(name).Upload([1, 2, 3]);
        array.CopyFrom([10, 20]);
        int[] result = [0, 0, 0, 99];
        array.CopyTo(result);
        Assert.Equal([10, 20, 3, 99], result);
        Assert.Equal("source", Assert.Throws<ArgumentException>(() => array.CopyFrom(new int[4])).ParamName);
        Assert.Equal("destination", Assert.Throws<ArgumentException>(() => array.CopyTo(new int[2])).ParamName);
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_slice_is_a_view(string name)
    {
        using GpuArray<int> array = TestDevices.Open(name).Upload([1, 2, 3, 4, 5]);
        GpuArray<int> slice = array.Slice(1, 3);
        Assert.Equal([2, 3, 4], slice.ToArray());
        slice.CopyFrom([20, 30, 40]);
        Assert.Equal([1, 20, 30, 40, 5], array.ToArray());
        Assert.Equal([30], slice.Slice(1, 1).ToArray());
        Assert.Equal(array.DevicePointer + 4, slice.DevicePointer);
        slice.Dispose();
        Assert.Throws<ObjectDisposedException>(slice.ToArray);
        Assert.Equal([1, 20, 30, 40, 5], array.ToArray());
    }

    [Theory]
    [InlineData(-1, 1, "start")]
    [InlineData(6, 0, "start")]
    [InlineData(2, 4, "length")]
    [InlineData(2, -1, "length")]
    [InlineData(1, int.MaxValue, "length")]
    public void A_slice_is_within_the_array(int start, int length, string parameter)
    {
        using GpuArray<int> array = GpuDevice.Cpu.Allocate<int>(5);
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => array.Slice(start, length)).ParamName);
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_disposed_array_cannot_be_used(string name)
    {
        GpuArray<int> array = TestDevices.Open(name).Upload([1, 2, 3]);
        GpuArray<int> slice = array.Slice(0, 2);
        array.Dispose();
        array.Dispose();
        Assert.Throws<ObjectDisposedException>(array.ToArray);
        Assert.Throws<ObjectDisposedException>(() => array.CopyFrom([1]));
        Assert.Throws<ObjectDisposedException>(() => array.CopyTo(new int[3]));
        Assert.Throws<ObjectDisposedException>(() => array.Slice(0, 1));
        Assert.Throws<ObjectDisposedException>(() => array.DevicePointer);
        Assert.Contains("view", Assert.Throws<ObjectDisposedException>(slice.ToArray).Message);
    }

    [Fact]
    public void Disposing_twice_does_not_free_what_took_the_place()
    {
        using SeparateMemoryDevice device = new();
        GpuArray<int> first = device.Allocate<int>(64);
        nint address = first.DevicePointer;
        first.Dispose();
        using GpuArray<int> second = device.Allocate<int>(64);
        Assert.Equal(address, second.DevicePointer);
        first.Dispose();
        Assert.Single(device.Live);
    }

    [Fact]
    public void A_device_frees_the_arrays_that_are_left()
    {
        SeparateMemoryDevice device = new();
        GpuArray<int> kept = device.Upload([1, 2, 3]);
        GpuArray<int> freed = device.Upload([4, 5]);
        freed.Dispose();
        Assert.Single(device.Live);
        device.Dispose();
        Assert.Empty(device.Live);
        kept.Dispose();
        Assert.Equal(2, device.FreeCount);
        Assert.Contains("device", Assert.Throws<ObjectDisposedException>(kept.ToArray).Message);
    }

    [Fact]
    public void An_array_that_nobody_holds_is_freed()
    {
        SeparateMemoryDevice device = new();
        Forget(device);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.Empty(device.Live);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Forget(GpuDevice device) => device.Upload([1, 2, 3]);
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_device_without_room_says_what_it_has(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        GpuOutOfMemoryException error = Assert.Throws<GpuOutOfMemoryException>(() => device.Allocate<Huge>(int.MaxValue));
        Assert.Equal((long)int.MaxValue * 65536, error.RequestedBytes);
        Assert.True(error.TotalBytes > 0);
        Assert.Contains(error.RequestedBytes.ToString(), error.Message);
        using GpuArray<int> array = device.Upload([1]);
        Assert.Equal([1], array.ToArray());
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void An_array_has_a_shape(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> array = device.Allocate<int>(2, 3, 4);
        Assert.Equal(3, array.Rank);
        Assert.Equal([2, 3, 4], array.Lengths);
        Assert.Equal([12, 4, 1], array.Strides);
        Assert.Equal(24, array.Length);
        Assert.Equal($"GpuArray<Int32>[2, 3, 4] on {device.Name}", array.ToString());
        GpuArray<int> rows = array.Reshape(6, 4);
        rows.CopyFrom([.. Enumerable.Range(0, 24)]);
        Assert.Equal(Enumerable.Range(0, 24), array.ToArray());
        Assert.Equal([5], array.Slice(3, 5).Lengths);
        ArgumentException error = Assert.Throws<ArgumentException>("lengths", () => array.Reshape(5, 5));
        Assert.Contains("The shape [5, 5] has 25 elements and the array 24.", error.Message);
        Assert.Throws<ArgumentOutOfRangeException>("lengths", () => device.Allocate<int>(3, -1));
    }

    [Fact]
    public void An_array_may_be_longer_than_a_span_which_then_cannot_be_it()
    {
        // Its memory is never touched.
        using GpuArray<byte> array = new(DeviceMemory.Allocate(GpuDevice.Cpu, 1), new Shape([3, 1 << 30]));
        Assert.Equal(3L << 30, array.LongLength);
        Assert.Throws<OverflowException>(() => array.Length);
        ArgumentException error = Assert.Throws<ArgumentException>("x", () => GpuDevice.Cpu.Launch(1).Bind(array, "x"));
        Assert.Contains("'x' has 3221225472 elements, and a span at most 2147483647", error.Message);
    }

    [Fact]
    public void A_length_is_not_negative() =>
        Assert.Equal("length", Assert.Throws<ArgumentOutOfRangeException>(() => GpuDevice.Cpu.Allocate<int>(-1)).ParamName);

    [Fact]
    public void Memory_on_the_CPU_is_aligned_to_a_cache_line()
    {
        for (int length = 1; length < 100; length += 7)
        {
            using GpuArray<byte> array = GpuDevice.Cpu.Allocate<byte>(length);
            Assert.Equal(0, array.DevicePointer % 64);
        }
    }

    [InlineArray(65536)]
    private struct Huge
    {
        public byte First;
    }
}
