using System.Runtime.CompilerServices;

namespace GpuKernels.Observability;

/// <summary>
/// The first meter of a process makes .NET's event source for metrics, which takes some 15 ms of a processor, and its instruments some
/// more: a thread beside does that while a driver starts.
/// </summary>
internal static class MetricsWarmUp
{
    /// <summary>Returns at once.</summary>
    public static void Start() =>
        new Thread(static () => RuntimeHelpers.RunClassConstructor(typeof(GpuMeter).TypeHandle))
        {
            IsBackground = true,
            Name = "GpuKernels metrics"
        }.Start();
}
