using System.Numerics;
using GpuKernels.Driver.Tests.Support;
using Calls = GpuKernels.Cuda.Driver;

namespace GpuKernels.Driver.Tests;

/// <summary>Memory, streams, contexts and descriptions of other libraries of the process.</summary>
public sealed unsafe class InteropTests : IDisposable
{
    private readonly GpuDevice gpu;

    public InteropTests()
    {
        StubDriver.Require();
        SetForeign();
        gpu = GpuDevice.Get("cuda:0");
    }

    public void Dispose()
    {
        SetForeign(type: 0);
        GpuDevice.Get("cuda:1").Dispose();
        gpu.Dispose();
        Assert.Equal(default, StubDriver.Live);
    }

    [Fact]
    public void An_array_over_a_pointer_is_the_same_memory()
    {
        using GpuArray<int> owner = gpu.Upload([1, 2, 3, 4, 5, 6]);
        using GpuArray<int> array = gpu.FromPointer<int>(owner.DevicePointer, [2, 3]);
        Assert.Equal((2, owner.DevicePointer), (array.Rank, array.DevicePointer));
        array[1].CopyFrom([7, 8, 9]);
        Assert.Equal([1, 2, 3, 7, 8, 9], owner.ToArray());
        array.Dispose();
        Assert.Equal([1, 2, 3, 7, 8, 9], owner.ToArray());
    }

    [Fact]
    public void Whose_memory_it_is_is_told_once_that_it_is_used_no_longer()
    {
        using GpuArray<int> owner = gpu.Upload([1, 2, 3]);
        int released = 0;
        GpuArray<int> array = gpu.FromPointer<int>(owner.DevicePointer, 3, () => Interlocked.Increment(ref released));
        array.Dispose();
        array.Dispose();
        Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref released) == 1, TimeSpan.FromMinutes(1)));
        Assert.Throws<ObjectDisposedException>(() => array.ToArray());
        // Also where the device has gone, or is lost.
        GpuDevice other = GpuDevice.Get("cuda:1");
        GpuArray<int> lost = other.FromPointer<int>(owner.DevicePointer, 3, () => Interlocked.Increment(ref released));
        GpuArray<int> gone = other.FromPointer<int>(owner.DevicePointer, 3, () => Interlocked.Increment(ref released));
        StubDriver.Fail("cuStreamAddCallback", 700);
        lost.Dispose();
        other.Dispose();
        gone.Dispose();
        Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref released) == 3, TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void A_pointer_is_checked()
    {
        const nint Pointer = 0x10000;
        Assert.StartsWith("The pointer is null.", Assert.Throws<ArgumentException>(() => gpu.FromPointer<int>(0, 1)).Message);
        Assert.StartsWith(
            "The pointer is 0x10002, and elements of Int32 start at multiples of 4 bytes.",
            Assert.Throws<ArgumentException>(() => gpu.FromPointer<int>(Pointer + 2, 1)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => gpu.FromPointer<int>(Pointer, -1));
        SetForeign(device: 1);
        Assert.StartsWith(
            "0x10000 is memory of cuda:1, and not of cuda:0.",
            Assert.Throws<ArgumentException>(() => gpu.FromPointer<int>(Pointer, 1)).Message);
        SetForeign(type: 0);
        Assert.StartsWith(
            "0x10000 is no memory that CUDA knows: it is the host's own, or was freed.",
            Assert.Throws<ArgumentException>(() => gpu.FromPointer<int>(Pointer, 1)).Message);
        SetForeign(type: 1, device: 1);
        gpu.FromPointer<int>(Pointer, 1).Dispose();
        gpu.FromPointer<int>(0, 0).Dispose();
        SetForeign();
        StubDriver.Fail("cuPointerGetAttribute", 1, skip: 1);
        Assert.Equal("cuPointerGetAttribute", Assert.Throws<GpuDriverException>(() => gpu.FromPointer<int>(Pointer, 1)).Call);
    }

    [Fact]
    public void A_stream_of_another_library_is_launched_on_and_not_destroyed()
    {
        int streams = StubDriver.Live.Streams;
        GpuStream stream = GpuStream.FromHandle(gpu, 0x7777);
        Assert.Equal((0x7777, gpu), (stream.Handle, stream.Device));
        using (GpuEvent mark = stream.Record()) gpu.DefaultStream.Wait(mark);
        stream.Synchronize();
        stream.Dispose();
        stream.Dispose();
        Assert.Throws<ObjectDisposedException>(() => stream.Synchronize());
        using GpuStream legacy = GpuStream.FromHandle(gpu, 0), thread = GpuStream.FromHandle(gpu, 2);
        legacy.Synchronize();
        Assert.Equal(streams + 1, StubDriver.Live.Streams);
    }

    [Fact]
    public void A_stream_that_orders_itself_with_nothing_is_ordered_by_another()
    {
        SetForeign(flags: 1);
        GpuStream stream = GpuStream.FromHandle(gpu, 0x7777);
        GpuArray<int> array = gpu.Upload([1, 2, 3]), large = gpu.Allocate<int>(1 << 20);
        StubDriver.TakeOrder();
        stream.Fill(array, 7);
        Assert.Equal("record ours, wait theirs, memory theirs, record theirs, wait ours", StubDriver.TakeOrder());
        // What the other library has launched there comes before the memory is used again, also where that is without a call of the driver.
        array.Dispose();
        Assert.Equal("record theirs, wait ours", StubDriver.TakeOrder());
        large.Dispose();
        Assert.StartsWith("record theirs, wait ours", StubDriver.TakeOrder());
        stream.Dispose();
        Assert.Equal("record theirs, wait ours", StubDriver.TakeOrder());
        gpu.Allocate<int>(3).Dispose();
        Assert.DoesNotContain("theirs", StubDriver.TakeOrder());
        GpuStream.FromHandle(gpu, 0x7777);
    }

    /// <summary>Where it waits for another stream, or that for it, the driver ends the capture with an error.</summary>
    [Fact]
    public void A_stream_that_the_other_library_captures_waits_for_no_other()
    {
        SetForeign(flags: 1);
        using GpuStream stream = GpuStream.FromHandle(gpu, 0x7777);
        GpuArray<int> array = gpu.Upload([1, 2, 3]);
        Assert.Equal(Calls.Success, Calls.StreamBeginCapture(0x7777, Calls.CaptureModeRelaxed));
        StubDriver.TakeOrder();
        stream.Fill(array, 7);
        gpu.Allocate<int>(3).Dispose();
        using GpuStream inside = GpuStream.FromHandle(gpu, 0x7777);
        inside.Fill(array, 8);
        Assert.Equal("memory theirs, memory theirs", StubDriver.TakeOrder());
        nint graph;
        Assert.Equal(Calls.Success, Calls.StreamEndCapture(0x7777, &graph));
        Assert.Equal(Calls.Success, Calls.GraphDestroy(graph));
        Assert.Equal([1, 2, 3], array.ToArray());
        StubDriver.TakeOrder();
        inside.Fill(array, 9);
        Assert.Equal("record ours, wait theirs, memory theirs, record theirs, wait ours", StubDriver.TakeOrder());
        array.Dispose();
        Assert.Equal("record theirs, wait ours, record theirs, wait ours", StubDriver.TakeOrder());
    }

    /// <summary>
    /// The driver takes for a part of the capture what threads do of which it is not told that they have nothing to do with it.
    /// </summary>
    [Fact]
    public void Memory_is_taken_and_given_back_while_another_library_captures()
    {
        const int Global = 0;
        GpuArray<byte> large = gpu.Allocate<byte>(5 << 20), small = gpu.Allocate<byte>(1000);
        using GpuEvent mark = gpu.DefaultStream.Record();
        Assert.Equal(Calls.Success, Calls.StreamBeginCapture(0x7777, Global));
        large.Dispose();
        small.Dispose();
        using GpuArray<byte> other = gpu.Allocate<byte>(6 << 20);
        using GpuHostMemory<byte> pinned = gpu.AllocatePinned<byte>(1000);
        Assert.True(mark.IsComplete && gpu.MemoryPool.ReservedBytes > 0);
        gpu.MemoryPool.Look();
        gpu.MemoryPool.Look();
        nint graph;
        Assert.Equal(Calls.Success, Calls.StreamEndCapture(0x7777, &graph));
        Assert.Equal(Calls.Success, Calls.GraphDestroy(graph));
        // The thread is as it was: what the other library does counts.
        Assert.Equal(Calls.Success, Calls.StreamBeginCapture(0x7777, Global));
        nint host;
        Assert.Equal(900, Calls.MemoryHostAllocate(&host, 16, 0));
        Assert.Equal(901, Calls.StreamEndCapture(0x7777, &graph));
    }

    [Theory]
    [InlineData("cuStreamCreate", 0)]
    [InlineData("cuEventCreate", 0)]
    [InlineData("cuEventCreate", 1)]
    public void A_stream_that_cannot_be_ordered_leaves_nothing(string call, int skip)
    {
        SetForeign(flags: 1);
        StubDriver.Fail(call, 2, skip);
        Assert.Equal(call, Assert.ThrowsAny<GpuDriverException>(() => GpuStream.FromHandle(gpu, 0x7777)).Call);
        using GpuStream stream = GpuStream.FromHandle(gpu, 0x7777);
        using GpuArray<int> array = gpu.Upload([1, 2, 3]);
        for (int i = 0; i < 2; i++)
        {
            foreach (string late in new[] { "cuEventRecord", "cuStreamWaitEvent" })
            {
                StubDriver.Fail(late, 400, skip: i);
                Assert.Equal(late, Assert.ThrowsAny<GpuDriverException>(() => stream.Fill(array, i)).Call);
            }
        }
        // Nobody is told of it where memory is given back.
        StubDriver.Fail("cuEventRecord", 400);
    }

    [Fact]
    public void A_stream_is_checked()
    {
        SetForeign(device: 1);
        Assert.StartsWith(
            "The stream 0x7777 is not one of the primary context of cuda:0.",
            Assert.Throws<ArgumentException>(() => GpuStream.FromHandle(gpu, 0x7777)).Message);
        SetForeign();
        foreach (string call in new[] { "cuStreamGetCtx", "cuStreamGetFlags" })
        {
            StubDriver.Fail(call, 400);
            Assert.Equal(call, Assert.Throws<GpuDriverException>(() => GpuStream.FromHandle(gpu, 0x7777)).Call);
        }
        Assert.Throws<NotSupportedException>(() => GpuStream.FromHandle(GpuDevice.Cpu, 0));
    }

    [Fact]
    public void A_context_is_its_devices()
    {
        GpuDevice other = GpuDevice.Get("cuda:1");
        Assert.Equal((0, 1, -1), (gpu.Ordinal, other.Ordinal, GpuDevice.Cpu.Ordinal));
        Assert.Equal((0x1000, 0x1001, 0), (gpu.ContextHandle, other.ContextHandle, GpuDevice.Cpu.ContextHandle));
        Assert.Same(other, GpuDevice.FromContextHandle(other.ContextHandle));
        Assert.StartsWith(
            "The context 0x1011 is not the primary one of cuda:1, which is 0x1001",
            Assert.Throws<NotSupportedException>(() => GpuDevice.FromContextHandle(0x1011)).Message);
        StubDriver.Fail("cuCtxGetDevice", 201);
        Assert.Equal("cuCtxGetDevice", Assert.Throws<GpuDriverException>(() => GpuDevice.FromContextHandle(other.ContextHandle)).Call);
    }

    [Fact]
    public void A_description_goes_to_others_and_comes_back()
    {
        using GpuArray<float> array = gpu.Upload([1f, 2, 3, 4, 5, 6]), matrix = array.Reshape(2, 3);
        GpuArrayDescriptor whole = matrix.ToDescriptor(), columns = matrix.Transpose().ToDescriptor();
        Assert.Equal(("<f4", 3, 1L, false), (whole.TypeString, whole.Version, whole.Stream, whole.IsReadOnly));
        Assert.Null(whole.Strides);
        Assert.Equal([4L, 12], columns.Strides!);
        Assert.Equal(
            $$"""{"shape":[2,3],"typestr":"\u003Cf4","data":[{{array.DevicePointer}},false],"version":3,"strides":null,"stream":1}""",
            whole.ToJson());
        foreach (GpuArrayDescriptor back in new[] { GpuArrayDescriptor.FromJson(columns.ToJson()),
            GpuArrayDescriptor.FromDictionary(columns.ToDictionary()) })
        {
            Assert.Equal(columns, back);
            using GpuArray<float> same = back.ToArray<float>(gpu);
            Assert.Equal([1f, 4, 2, 5, 3, 6], same.ToArray());
        }
    }

    [Fact]
    public void A_description_of_Python_is_understood()
    {
        using GpuArray<int> array = gpu.Upload([1, 2, 3, 4]);
        // As Python's json.dumps writes it, of an array of CuPy's in every second element.
        string json =
            $$"""{"shape": [2], "typestr": "<i4", "descr": [["", "<i4"]], "stream": 2, "version": 3, "strides": [8], "data": [{{array.DevicePointer}}, true]}""";
        GpuArrayDescriptor found = GpuArrayDescriptor.FromJson(json);
        Assert.Equal((2L, true), (found.Stream, found.IsReadOnly));
        using GpuArray<int> half = found.ToArray<int>(gpu);
        Assert.Equal([1, 3], half.ToArray());
    }

    [Fact]
    public void A_description_is_checked()
    {
        using GpuArray<float> array = gpu.Upload([1f, 2, 3, 4, 5, 6]);
        GpuArrayDescriptor six = array.ToDescriptor();
        Assert.StartsWith(
            "The elements are '<f4', and those of Int32 are '<i4'.", Assert.Throws<ArgumentException>(() => six.ToArray<int>(gpu)).Message);
        Assert.StartsWith(
            "The stride 6 of dimension 0 is no multiple of an element, which has 4 bytes.",
            Assert.Throws<ArgumentException>(() => (six with { Strides = [6] }).ToArray<float>(gpu)).Message);
        Assert.StartsWith(
            "The stride of dimension 0 is -4;",
            Assert.Throws<NotSupportedException>(() => (six with { Strides = [-4] }).ToArray<float>(gpu)).Message);
        Assert.StartsWith(
            "There are 2 strides for 1 dimensions.",
            Assert.Throws<ArgumentException>(() => (six with { Strides = [4, 4] }).ToArray<float>(gpu)).Message);
        Assert.StartsWith(
            "The shape [-1] has a negative length.",
            Assert.Throws<ArgumentException>(() => (six with { Shape = [-1] }).ToArray<float>(gpu)).Message);
        Assert.StartsWith(
            "The description has no 'data'; it has shape",
            Assert.Throws<ArgumentException>(() => GpuArrayDescriptor.FromJson("""{"shape":[1]}""")).Message);
        Assert.Throws<ArgumentException>(() => GpuArrayDescriptor.FromJson("[]"));
        Assert.Throws<ArgumentException>(() => GpuArrayDescriptor.FromJson("""{"shape":[1],"typestr":"<f4","data":[1],"version":3}"""));
        Assert.Throws<ArgumentException>(
            () => GpuArrayDescriptor.FromJson("""{"shape":["x"],"typestr":"<f4","data":[1,false],"version":3}"""));
        Assert.Throws<ArgumentException>(
            () => GpuArrayDescriptor.FromJson("""{"shape":[1],"typestr":"<f4","data":[1,false],"version":3,"mask":{}}"""));
    }

    [Fact]
    public void Each_type_has_its_name()
    {
        Check<bool>("|b1");
        Check<sbyte>("|i1");
        Check<ushort>("<u2");
        Check<Half>("<f2");
        Check<ulong>("<u8");
        Check<double>("<f8");
        Check<Complex>("<c16");
        Check<(int, long)>("|V16");
        using GpuArray<BFloat16> array = gpu.Allocate<BFloat16>(1);
        Assert.StartsWith("NumPy has no name for elements of BFloat16", Assert.Throws<NotSupportedException>(array.ToDescriptor).Message);

        void Check<T>(string name) where T : unmanaged
        {
            using GpuArray<T> array = gpu.Allocate<T>(1);
            Assert.Equal(name, array.ToDescriptor().TypeString);
            using GpuArray<T> back = array.ToDescriptor().ToArray<T>(gpu);
            Assert.Equal(array.DevicePointer, back.DevicePointer);
        }
    }

    [Fact]
    public void What_another_stream_was_given_comes_before()
    {
        using GpuArray<float> array = gpu.Upload([1f]);
        foreach (string call in new[] { "cuEventCreate", "cuEventRecord", "cuStreamWaitEvent" })
        {
            StubDriver.Fail(call, 400);
            GpuArrayDescriptor other = array.ToDescriptor() with { Stream = 0x7777 };
            Assert.Equal(call, Assert.Throws<GpuDriverException>(() => other.ToArray<float>(gpu)).Call);
            Assert.Equal(0, StubDriver.Live.Events);
        }
    }

    private static void SetForeign(int type = 2, int device = -1, int flags = 0) => StubDriver.SetForeign(type, device, flags);
}
