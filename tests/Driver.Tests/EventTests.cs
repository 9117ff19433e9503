using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

public sealed unsafe class EventTests
{
    [Fact]
    public void Events_are_given_back()
    {
        StubDriver.Require();
        GpuDevice device = GpuDevice.Get("cuda:0");
        GpuEvent kept = device.CreateEvent();
        using (GpuEvent start = device.DefaultStream.Record(), end = device.DefaultStream.Record())
            Assert.Equal(TimeSpan.FromMilliseconds(0.5), end.Since(start));
        Assert.Equal(1, StubDriver.Live.Events);
        device.Dispose();
        Assert.Equal(default, StubDriver.Live);
        kept.Dispose();
        Assert.Throws<ObjectDisposedException>(() => kept.IsComplete);
        Assert.Equal(default, StubDriver.Live);
    }

    [Theory]
    [InlineData(GpuStreamPriority.Low, 0)]
    [InlineData(GpuStreamPriority.High, -5)]
    public void A_priority_is_the_end_of_the_devices_range(GpuStreamPriority priority, int number)
    {
        StubDriver.Require();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        using GpuStream stream = device.CreateStream(priority);
        Assert.Equal(number, ((delegate* unmanaged<int>)StubDriver.Export("stub_priority"))());
    }

    [Fact]
    public void A_stream_waits_for_another_devices()
    {
        StubDriver.Require();
        using GpuDevice first = GpuDevice.Get("cuda:0"), second = GpuDevice.Get("cuda:1");
        first.DefaultStream.Wait(second.DefaultStream);
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => first.DefaultStream.Wait(GpuDevice.Cpu.DefaultStream));
        Assert.Contains("A stream of cuda:0 cannot wait for an event of cpu: wait on the host, event.Synchronize().", thrown.Message);
        Assert.Contains("The event is of cuda:1, and the stream of cuda:0.", Assert.Throws<ArgumentException>(RecordForeign).Message);

        void RecordForeign()
        {
            using GpuEvent mark = second.CreateEvent();
            first.DefaultStream.Record(mark);
        }
    }
}
