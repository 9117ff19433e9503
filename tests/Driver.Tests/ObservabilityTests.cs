using System.Diagnostics;
using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

public sealed unsafe class ObservabilityTests
{
    [Fact]
    public void A_listener_sees_what_is_launched_and_loaded()
    {
        StubDriver.RequireWithNvrtc();
        List<Activity> ended = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == "GpuKernels",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using GpuDevice device = GpuDevice.Get("cuda:0");
        Actions.Run("launch", device);
        Actions.Run("launch", device);
        Activity[] launches = [.. ended.Where(activity => activity.OperationName == "gpukernels.launch")];
        Assert.Equal(2, launches.Length);
        Assert.Equal(
            [new("kernel", "Kernels.Plain"), new("device", "cuda:0"), new("grid", "1 x 1 x 1"), new("block", "32 x 1 x 1")],
            launches[0].TagObjects);
        Activity load = Assert.Single(ended, activity => activity.OperationName == "gpukernels.load");
        Assert.Equal(launches[0].SpanId, load.ParentSpanId);
    }

    [Fact]
    public void The_profiler_records_between_start_and_stop()
    {
        StubDriver.Require();
        var isProfiling = (delegate* unmanaged<int>)StubDriver.Export("stub_profiling");
        using GpuDevice device = GpuDevice.Get("cuda:0");
        GpuProfiler.Start(device);
        Assert.Equal(1, isProfiling());
        GpuProfiler.Stop(device);
        Assert.Equal(0, isProfiling());
        StubDriver.Fail("cuProfilerStart", 1);
        Assert.Equal("cuProfilerStart", Assert.Throws<GpuDriverException>(() => GpuProfiler.Start(device)).Call);
    }
}
