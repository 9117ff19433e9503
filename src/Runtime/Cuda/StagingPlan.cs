namespace GpuKernels.Cuda;

/// <summary>How a copy by way of pinned buffers is divided. Measured beside an H200 with 4, 8 and 16 cores (docs/performance.md).</summary>
/// <param name="Threads">How many copy, the caller's among them.</param>
/// <param name="Piece">The bytes that one takes at a time.</param>
/// <param name="PastCaches">Whether they write past the caches: <see cref="HostCopy"/>.</param>
internal readonly record struct StagingPlan(int Threads, long Piece, bool PastCaches)
{
    /// <summary>The size of a buffer: shorter pieces of a long copy wait for each other, and longer ones leave the caches.</summary>
    public const long LargestPiece = 2 << 20;

    // What one more thread is woken up for; the caller does less than that alone.
    private const long WorthOne = 256 << 10;

    private const long LargestUploaded = 1 << 20, SmallestOfTwo = 512 << 10;

    // More than that is faster from the caches than from the host's memory, which its threads read at the same time.
    private const long MostUploadedPastCaches = 64 << 20;

    // What is small may stay in the caches, where it mostly was before, for who reads it next.
    private const long LeastDownloadedPastCaches = 8 << 20;

    public static StagingPlan Of(long bytes, bool isToDevice, int mostThreads)
    {
        int threads = (int)Math.Clamp(bytes / WorthOne, 1, mostThreads);
        return isToDevice ? OfUpload(bytes, threads) : OfDownload(bytes, threads);
    }

    private static StagingPlan OfUpload(long bytes, int threads) => bytes > MostUploadedPastCaches
        ? new StagingPlan(threads, LargestPiece, PastCaches: false)
        : new StagingPlan(threads, Math.Min(Share(bytes, threads), LargestUploaded), PastCaches: threads > 1);

    /// <summary>Of much, a thread has two pieces at least: it copies the first while the GPU writes the second.</summary>
    private static StagingPlan OfDownload(long bytes, int threads) => bytes < LeastDownloadedPastCaches
        ? new StagingPlan(threads, Math.Min(Share(bytes, threads), LargestPiece), PastCaches: false)
        : new StagingPlan(threads, Math.Clamp(Share(bytes, 2 * threads), SmallestOfTwo, LargestPiece), PastCaches: true);

    /// <summary>Whole pages.</summary>
    private static long Share(long bytes, int parts) => (bytes + parts - 1) / parts + 4095 & ~4095L;
}
