using System.Diagnostics;

namespace GpuKernels.Cpu;

/// <summary>
/// Runs a launch's blocks: first on the caller, in chunks that double until they can be timed; what is then too much for
/// one thread goes to the workers. So a launch of a few microseconds never pays for waking them.
/// </summary>
internal static class CpuLauncher
{
    // Waking a worker and waiting for it costs about as much.
    private static readonly long WorthSharing = Ticks(microseconds: 20);

    // Shorter spans of time say little about what a block costs.
    private static readonly long Measurable = Ticks(microseconds: 1);

    // A chunk this long makes the cost of taking it disappear.
    private static readonly long ChunkTime = Ticks(microseconds: 10);

    public static void Run(in CpuCall call, CpuWorkers workers)
    {
        long total = call.BlockCount, done = 0;
        if (total == 1 || workers.Count == 0)
        {
            call.Run(0, total);
            return;
        }
        long start = Stopwatch.GetTimestamp();
        for (long chunk = 1; ; chunk = Math.Min(chunk, total - done))
        {
            call.Run(done, done + chunk);
            done += chunk;
            if (done == total) return;
            long elapsed = Stopwatch.GetTimestamp() - start;
            double perBlock = (double)elapsed / done;
            if (elapsed < Measurable) chunk *= 2;
            else if (perBlock * (total - done) < WorthSharing) chunk = total - done;
            else if (workers.TryRun(in call, done, ChunkSize(total - done, perBlock, workers.Count + 1))) return;
            // While another launch has the workers, this one goes on alone, and asks again after its next chunk.
            else chunk = 1 + (long)(WorthSharing / perBlock);
        }
    }

    /// <summary>About eight chunks a thread even out blocks of different cost; fewer where blocks are very short.</summary>
    private static long ChunkSize(long remaining, double perBlock, int threads)
    {
        long even = Math.Max(1, remaining / (threads * 8L));
        long worthTaking = Math.Min(1 + (long)(ChunkTime / perBlock), (remaining + 1) / 2);
        return Math.Max(even, worthTaking);
    }

    private static long Ticks(int microseconds) => Stopwatch.Frequency * microseconds / 1_000_000;
}
