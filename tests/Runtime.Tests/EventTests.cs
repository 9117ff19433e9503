using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

public sealed class EventTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Devices => new("cpu", TestDevices.Cuda);

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_stream_waits_for_a_mark_in_another(string name)
    {
        const int Length = 1 << 20, Rounds = 40;
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<float> x = device.Upload(Enumerable.Repeat(1f, Length).ToArray()), y = device.Allocate<float>(Length),
            sum = device.Allocate<float>(Length);
        using GpuStream first = device.CreateStream(GpuStreamPriority.Low), second = device.CreateStream(GpuStreamPriority.High);
        using GpuEvent written = device.CreateEvent(), read = device.CreateEvent();
        for (int i = 0; i < Rounds; i++)
        {
            // Without the waits, sum would take what y has by chance.
            first.Wait(read);
            TestKernels.LaunchSaxpy(first.Launch(Length), 1, x, y);
            first.Record(written);
            second.Wait(written);
            TestKernels.LaunchSaxpy(second.Launch(Length), 1, y, sum);
            second.Record(read);
        }
        second.Synchronize();
        Assert.All(sum.ToArray(), value => Assert.Equal(Rounds * (Rounds + 1) / 2, value));
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public async Task A_stream_is_awaited(string name)
    {
        const int Length = 1 << 20;
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> counts = device.Allocate<int>(Length);
        using GpuStream stream = device.CreateStream();
        int calls = 0;
        for (int i = 0; i < 10; i++)
        {
            TestKernels.LaunchOn(TestKernels.CountThreads, stream.Launch(Length), counts);
            stream.Enqueue(() => calls++);
        }
        await stream;
        Assert.Equal(10, calls);
        await stream.SynchronizeAsync(TestContext.Current.CancellationToken);
        Assert.All(counts.ToArray(), count => Assert.Equal(10, count));
        await device.DefaultStream;
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public async Task Waiting_can_be_given_up(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuStream stream = device.CreateStream();
        using ManualResetEventSlim go = new();
        using CancellationTokenSource cancellation = new();
        stream.Enqueue(() => go.Wait(Long));
        using GpuEvent mark = stream.Record();
        Task waiting = stream.SynchronizeAsync(cancellation.Token);
        Assert.False(mark.IsComplete);
        Assert.False(waiting.IsCompleted);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stream.SynchronizeAsync(cancellation.Token));
        go.Set();
        mark.Synchronize();
        Assert.True(mark.IsComplete);
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void The_time_between_two_marks_is_that_of_the_work(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuStream stream = device.CreateStream();
        using GpuEvent start = stream.Record();
        stream.Enqueue(() => Thread.Sleep(20));
        using GpuEvent end = stream.Record();
        TimeSpan time = end.Since(start);
        // A GPU's clock for this is not the host's.
        Assert.InRange(time, TimeSpan.FromMilliseconds(15), Long);
        Assert.Equal(TimeSpan.Zero, start.Since(start));
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void An_event_that_was_never_recorded_is_complete_and_has_no_time(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuEvent mark = device.CreateEvent(), other = device.DefaultStream.Record();
        Assert.True(mark.IsComplete);
        mark.Synchronize();
        device.DefaultStream.Wait(mark);
        Assert.Throws<InvalidOperationException>(() => other.Since(mark));
        Assert.Throws<InvalidOperationException>(() => mark.Since(other));
    }

    [Fact]
    public void What_a_call_throws_comes_from_the_next_wait_on_the_CPU()
    {
        using GpuDevice device = GpuDevice.CreateCpu(new CpuDeviceOptions());
        using GpuStream stream = device.CreateStream();
        stream.Enqueue(() => throw new InvalidOperationException("thrown by the call"));
        Assert.Equal("thrown by the call", Assert.Throws<InvalidOperationException>(stream.Synchronize).Message);
        stream.Synchronize();
    }

    [Fact]
    public void What_was_disposed_of_or_is_another_devices_is_refused()
    {
        using GpuDevice device = GpuDevice.CreateCpu(new CpuDeviceOptions()), other = GpuDevice.CreateCpu(new CpuDeviceOptions());
        using GpuStream stream = device.CreateStream();
        GpuEvent mark = stream.Record();
        Assert.Throws<ArgumentException>(() => other.DefaultStream.Record(mark));
        using (GpuEvent foreign = other.DefaultStream.Record()) Assert.Throws<ArgumentException>(() => mark.Since(foreign));
        stream.Wait(other.DefaultStream);
        mark.Dispose();
        mark.Dispose();
        Assert.Throws<ObjectDisposedException>(() => mark.IsComplete);
        Assert.Throws<ObjectDisposedException>(() => stream.Wait(mark));
        Assert.Throws<ObjectDisposedException>(() => stream.Record(mark));
        Assert.Throws<ArgumentNullException>(() => stream.Enqueue(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => device.CreateStream((GpuStreamPriority)7));
        stream.Dispose();
        Assert.Throws<ObjectDisposedException>(stream.Record);
        Assert.Throws<ObjectDisposedException>(WaitForStream);
        device.Dispose();
        Assert.Throws<ObjectDisposedException>(device.CreateEvent);

        void WaitForStream() => _ = stream.SynchronizeAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public async Task Many_threads_record_wait_and_await(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuStream hub = device.CreateStream();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            using GpuStream stream = device.CreateStream();
            using GpuArray<int> counts = device.Allocate<int>(1000);
            for (int i = 0; i < 25; i++)
            {
                stream.Wait(hub);
                TestKernels.LaunchOn(TestKernels.CountThreads, stream.Launch(1000), counts);
                using GpuEvent mark = stream.Record();
                hub.Wait(mark);
                await stream;
            }
            Assert.All(counts.ToArray(), count => Assert.Equal(25, count));
        }));
        hub.Synchronize();
    }
}
