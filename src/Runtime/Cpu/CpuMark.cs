using System.Diagnostics;

namespace GpuKernels.Cpu;

/// <summary>
/// One recording of an event on the CPU device: who waits for it waits for this one, wherever the event is recorded later.
/// </summary>
internal sealed class CpuMark
{
    private readonly ManualResetEventSlim reached = new();

    /// <summary>For an event that was never recorded, and so is complete.</summary>
    public static CpuMark Initial { get; } = Reached();

    /// <summary>When it was reached, by <see cref="Stopwatch"/>.</summary>
    public long Timestamp { get; private set; }

    public bool IsReached => reached.IsSet;

    public static CpuMark Reached()
    {
        CpuMark mark = new();
        mark.Reach();
        return mark;
    }

    public void Reach()
    {
        Timestamp = Stopwatch.GetTimestamp();
        reached.Set();
    }

    public void Wait() => reached.Wait();
}
