using System.Diagnostics;

namespace GpuKernels.Cpu;

/// <summary>
/// Runs a launch's blocks: first on the caller, in chunks that double, with an eye on the clock; what is too much for one
/// thread goes to the workers. So a launch of a few microseconds never pays for waking them.
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
        long start = Stopwatch.GetTimestamp();
        for (long chunk = 1; done < total; chunk = NextChunk(chunk, done, total))
        {
            long end = Math.Min(total, done + chunk);
            call.Run(done, end);
            done = end;
            if (done == total) return;
            long elapsed = Stopwatch.GetTimestamp() - start;
            double perBlock = (double)elapsed / done;
            if (elapsed < Measurable || perBlock * (total - done) < WorthSharing) continue;
            // While another launch has the workers, this one goes on alone and asks again after its next chunk.
            if (workers.TryRun(in call, done, ChunkSize(total - done, perBlock, workers.Count + 1))) return;
        }
    }

    private static long NextChunk(long chunk, long done, long total) => Math.Min(chunk * 2, Math.Max(1, (total - done + 1) / 2));

    /// <summary>About eight chunks a thread even out blocks of different cost; fewer where blocks are very short.</summary>
    private static long ChunkSize(long remaining, double perBlock, int threads)
    {
        long even = Math.Max(1, remaining / (threads * 8L));
        long worthTaking = (long)Math.Min(remaining, ChunkTime / Math.Max(perBlock, 1e-9)) + 1;
        return Math.Max(even, Math.Min(worthTaking, Math.Max(1, remaining / threads)));
    }

    private static long Ticks(int microseconds) => Stopwatch.Frequency * microseconds / 1_000_000;
}
