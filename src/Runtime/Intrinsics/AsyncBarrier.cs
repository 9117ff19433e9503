using System.Runtime.CompilerServices;
using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>
/// A barrier in shared memory at which threads of a block arrive and others wait: CUDA's <c>mbarrier</c>. It goes through phases, 0, 1, 2
/// …, each of which ends when as many have arrived as <see cref="Initialize"/> said, and when the copies of <see cref="AsyncCopy.Bulk"/>
/// that belong to it are done. On GPUs from sm_90 on.
/// </summary>
/// <remarks>
/// <c>Span&lt;AsyncBarrier> filled = Block.Shared&lt;AsyncBarrier>(2);</c> One thread initializes them, and <see cref="Block.Sync"/>
/// follows before others use them. Nothing else may read or write them.
/// </remarks>
[DeviceFunction]
public struct AsyncBarrier
{
    private const int MostArrivals = 32767;

    private ushort arrivals, missing;
    private uint phase;

    /// <summary>Begins with phase 0.</summary>
    /// <param name="barrier">An element of a shared array.</param>
    /// <param name="arrivals">How many arrivals end a phase, 1 to 32767.</param>
    /// <exception cref="ArgumentOutOfRangeException">There cannot be so many.</exception>
    public static void Initialize(ref AsyncBarrier barrier, int arrivals)
    {
        if (arrivals is < 1 or > MostArrivals)
            throw new ArgumentOutOfRangeException(nameof(arrivals), arrivals, $"A phase ends with 1 to {MostArrivals} arrivals.");
        barrier = new() { arrivals = (ushort)arrivals, missing = (ushort)arrivals };
    }

    /// <summary>Arrives, and goes on. What the thread wrote before is visible to those that wait for the phase.</summary>
    /// <param name="barrier">An element of a shared array.</param>
    public static void Arrive(ref AsyncBarrier barrier)
    {
        if (--barrier.missing > 0) return;
        barrier.missing = barrier.arrivals;
        barrier.phase++;
    }

    /// <summary>
    /// Waits until a phase has ended. The barrier knows only its last two phases, so a thread that waits is in the phase that it waits for,
    /// or in the next one.
    /// </summary>
    /// <param name="barrier">An element of a shared array.</param>
    /// <param name="phase">From 0: where stages go round, how often this one was used before. −1 has always ended.</param>
    /// <exception cref="InvalidOperationException">Called outside of a kernel.</exception>
    public static void Wait(ref AsyncBarrier barrier, int phase) => PlainThread.Current.WaitForPhase(ref barrier, phase);

    /// <summary>True where the phase of this parity, of the last two, has ended.</summary>
    internal readonly bool HasEnded(int phase) => ((this.phase ^ phase) & 1) != 0;
}
