using System.Diagnostics;
using GpuKernels.CompilerServices;

namespace GpuKernels.Observability;

/// <summary>The activities of the source <c>GpuKernels</c>, listed in docs/runtime.md: spans of the host's time.</summary>
internal static class GpuActivities
{
    private static readonly ActivitySource Source = new(GpuMeter.Name);

    /// <summary>A launch asks this before it makes an activity; it costs a nanosecond.</summary>
    public static bool IsListening => Source.HasListeners();

    /// <summary>Null where nobody listens.</summary>
    public static Activity? StartLaunch(
        GpuDevice device, KernelHandle kernel, in Launch launch) => Source.StartActivity("gpukernels.launch")?
        .SetTag("kernel", kernel.Name).SetTag("device", device.Name)
        .SetTag("grid", launch.Grid.ToString()).SetTag("block", launch.Block.ToString());

    /// <summary>Null where nobody listens.</summary>
    public static Activity? StartCompilation(string kernel, string architecture) =>
        Source.StartActivity("gpukernels.compile")?.SetTag("kernel", kernel).SetTag("architecture", architecture);

    /// <summary>Null where nobody listens.</summary>
    public static Activity? StartLoading(string kernel, string device) =>
        Source.StartActivity("gpukernels.load")?.SetTag("kernel", kernel).SetTag("device", device);
}
