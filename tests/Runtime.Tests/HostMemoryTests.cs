using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>Memory that host and device both reach, and copies of it and of other memory that the host does not wait for.</summary>
public sealed class HostMemoryTests
{
    public static TheoryData<string> Devices => TestDevices.All;

    public static TheoryData<string> DevicesWithEvents =>
        new(TestDevices.All.Select(row => row.Data).Where(name => name is "cpu" or "cuda:0"));

    [Theory, MemberData(nameof(Devices))]
    public void Pinned_and_managed_memory_are_spans_and_arrays(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        if (name == TestDevices.Cuda) DeviceRoom.Require(device, 64 << 20);
        foreach (GpuHostMemoryKind kind in new[] { GpuHostMemoryKind.Pinned, GpuHostMemoryKind.Managed })
        {
            using GpuHostMemory<int> memory = kind == GpuHostMemoryKind.Pinned
                ? device.AllocatePinned<int>(1000)
                : device.AllocateManaged<int>(1000);
            Assert.Equal((kind, 1000, 1000, device), (memory.Kind, memory.Length, memory.Array.Length, memory.Device));
            Assert.Equal(new int[1000], memory.Span);
            for (int i = 0; i < 1000; i++) memory.Memory.Span[i] = i;
            Assert.Equal(Enumerable.Range(0, 1000), memory.Array.ToArray());
            using GpuArray<int> copy = memory.Array[500..].Clone();
            memory.Array[..500].CopyFrom(copy);
            device.Synchronize();
            Assert.Equal(500, memory.Span[0]);
            Assert.Contains($"memory of 1000 Int32 for {device}", memory.ToString());
        }
    }

    [Theory, MemberData(nameof(Devices))]
    public void An_array_of_the_host_is_registered_for_a_while(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        int[] numbers = [.. Enumerable.Range(0, 5000)];
        using (GpuHostMemory<int> memory = device.Register(numbers.AsMemory(1000, 3000)))
        {
            Assert.Equal((GpuHostMemoryKind.Registered, 3000), (memory.Kind, memory.Length));
            memory.Array[1..3].CopyFrom([-1, -2]);
            device.Synchronize();
            Assert.Throws<ArgumentException>("memory", () => RegisterAgain(device, numbers));
        }
        Assert.Equal([1000, -1, -2, 1003], numbers[1000..1004]);
        device.Register(numbers.AsMemory(1000, 3000)).Dispose();
        device.Register(Memory<int>.Empty).Dispose();

        // The driver has an error of its own for it.
        static void RegisterAgain(GpuDevice device, int[] numbers)
        {
            try
            {
                device.Register(numbers.AsMemory(1000, 3000));
            }
            catch (GpuDriverException exception) when (exception.Call == "cuMemHostRegister")
            {
                throw new ArgumentException(exception.Message, "memory");
            }
        }
    }

    [Theory, MemberData(nameof(Devices))]
    public void Memory_that_is_given_back_cannot_be_used(string name)
    {
        GpuHostMemory<int> memory = TestDevices.Open(name).AllocatePinned<int>(10), none = TestDevices.Open(name).AllocatePinned<int>(0);
        Memory<int> part = memory.Memory[2..];
        Assert.True(none.Span.IsEmpty);
        Assert.Empty(none.Array.ToArray());
        memory.Dispose();
        memory.Dispose();
        none.Dispose();
        Assert.Throws<ObjectDisposedException>(() => memory.Span.Length);
        Assert.Throws<ObjectDisposedException>(() => part.Span.Length);
        Assert.Throws<ObjectDisposedException>(memory.Array.ToArray);
        Assert.Throws<ObjectDisposedException>(() => memory.Pin());
        Assert.Throws<ArgumentOutOfRangeException>("length", () => TestDevices.Open(name).AllocatePinned<int>(-1));
    }

    [Theory, MemberData(nameof(DevicesWithEvents))]
    public async Task Copies_are_work_of_a_stream(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using GpuStream stream = device.CreateStream();
        using GpuHostMemory<float> pinned = device.AllocatePinned<float>(2000);
        for (int i = 0; i < 2000; i++) pinned.Span[i] = i;
        using GpuArray<float> array = device.Allocate<float>(40, 50);
        await array.CopyFromAsync(pinned.Memory, stream, cancellation);
        pinned.Span.Clear();
        await array.CopyToAsync(pinned.Memory, stream, cancellation);
        Assert.Equal(Enumerable.Range(0, 2000).Select(i => (float)i), pinned.Span.ToArray());
        float[] column = new float[40];
        await array[.., 3].CopyToAsync(column, cancellation: cancellation);
        Assert.Equal(Enumerable.Range(0, 40).Select(i => 50f * i + 3), column);
        await array[.., 4].CopyFromAsync(column, stream, cancellation);
        Assert.Equal(column, array[.., 4].ToArray());
        await array.CopyFromAsync(ReadOnlyMemory<float>.Empty, stream, cancellation);
    }

    [Theory, MemberData(nameof(DevicesWithEvents))]
    public async Task An_array_may_be_disposed_of_while_it_is_copied(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuStream stream = device.CreateStream();
        List<Task> copies = [];
        List<GpuHostMemory<int>> results = [];
        for (int i = 0; i < 20; i++)
        {
            GpuArray<int> array = device.Upload(Enumerable.Repeat(i, 10_000).ToArray());
            results.Add(device.AllocatePinned<int>(10_000));
            copies.Add(array.CopyToAsync(results[i].Memory, stream, TestContext.Current.CancellationToken));
            array.Dispose();
        }
        await Task.WhenAll(copies);
        for (int i = 0; i < 20; i++) Assert.Equal(Enumerable.Repeat(i, 10_000), results[i].Span.ToArray());
        results.ForEach(memory => memory.Dispose());
    }

    [Theory, MemberData(nameof(DevicesWithEvents))]
    public async Task What_an_asynchronous_copy_cannot_do_is_an_error(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using GpuArray<int> array = device.Allocate<int>(10);
        using GpuDevice other = GpuDevice.CreateCpu(new CpuDeviceOptions());
        Assert.Throws<ArgumentException>("source", () => { _ = array.CopyFromAsync(new int[11], null, cancellation); });
        Assert.Throws<ArgumentException>("destination", () => { _ = array.CopyToAsync(new int[9], null, cancellation); });
        Assert.Contains(
            $"The stream is one of {other}",
            Assert.Throws<ArgumentException>(
                "stream", () => { _ = array.CopyToAsync(new int[10], other.DefaultStream, cancellation); }).Message);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => array.CopyToAsync(new int[10], cancellation: new CancellationToken(canceled: true)));
    }

    /// <summary>Sizes around those from which on more than one thread copies.</summary>
    [Theory, MemberData(nameof(Devices))]
    public void Large_copies_arrive_whole(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        foreach (int length in new[] { (2 << 20) - 1, 2 << 20, (2 << 20) + 1, 3_333_333, 33_333_333 })
        {
            byte[] data = new byte[length];
            new Random(length).NextBytes(data);
            using GpuArray<byte> array = device.Upload<byte>(data);
            byte[] back = array.ToArray();
            Assert.True(data.AsSpan().SequenceEqual(back));
        }
    }

    [Theory, MemberData(nameof(Devices))]
    public void Threads_copy_at_the_same_time(string name)
    {
        GpuDevice device = TestDevices.Open(name == TestDevices.Cuda ? name : "cpu");
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            int[] data = [.. Enumerable.Range(i, 600_000)];
            using GpuArray<int> array = device.Upload<int>(data);
            Assert.Equal(data, array.ToArray());
        });
    }
}
