using System.Diagnostics.Metrics;

namespace GpuKernels.Observability;

/// <summary>
/// The first meter of a process makes .NET's event source for metrics, which takes some 15 ms of a processor: a thread beside does that while a driver starts.
/// </summary>
internal static class MetricsWarmUp
{
    /// <summary>Returns at once. A meter without instruments is seen by nobody.</summary>
    public static void Start() => new Thread(static () => new Meter(GpuMeter.Name).Dispose()) { IsBackground = true, Name = "GpuKernels metrics" }.Start();
}
