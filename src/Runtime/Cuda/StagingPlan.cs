namespace GpuKernels.Cuda;

/// <summary>How a copy by way of pinned buffers is divided. Measured beside an H200 with 4, 8 and 16 cores (docs/performance.md).</summary>
/// <param name="Threads">How many copy, the caller's among them.</param>
/// <param name="Piece">The bytes that one takes at a time.</param>
/// <param name="PastCaches">Whether they write past the caches: <see cref="HostCopy"/>.</param>
internal readonly record struct StagingPlan(int Threads, long Piece, bool PastCaches)
{
    /// <summary>The size of a buffer: shorter pieces of a long copy wait for each other, and longer ones leave the caches.</summary>
    public const long LargestPiece = 2 << 20;

    // What a thread is woken up for; a shorter copy is over before it comes.
    private const long WorthOneUpload = 512 << 10, WorthOneDownload = 1 << 20;
    private const long SmallestUploaded = 256 << 10, LargestUploaded = 1 << 20, SmallestDownloaded = 512 << 10;

    // More than that is faster from the caches than from the host's memory, which its threads read at the same time.
    private const long MostUploadedPastCaches = 64 << 20;

    public static StagingPlan Of(long bytes, bool isToDevice, int mostThreads) =>
        isToDevice ? OfUpload(bytes, mostThreads) : OfDownload(bytes, mostThreads);

    private static StagingPlan OfUpload(long bytes, int mostThreads)
    {
        if (bytes > MostUploadedPastCaches) return new StagingPlan(mostThreads, LargestPiece, PastCaches: false);
        int threads = (int)Math.Clamp(bytes / WorthOneUpload, 2, mostThreads);
        return new StagingPlan(threads, PieceOf(bytes, 4 * threads, SmallestUploaded, LargestUploaded), PastCaches: true);
    }

    private static StagingPlan OfDownload(long bytes, int mostThreads)
    {
        int threads = (int)Math.Clamp(bytes / WorthOneDownload, 2, mostThreads);
        return new StagingPlan(threads, PieceOf(bytes, 2 * threads, SmallestDownloaded, LargestPiece), PastCaches: true);
    }

    private static long PieceOf(long bytes, int pieces, long least, long most) => Math.Clamp(bytes / pieces & ~4095L, least, most);
}
