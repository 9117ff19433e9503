using GpuKernels;

namespace Classics;

/// <summary>How often each byte occurs.</summary>
public static partial class Histogram
{
    /// <summary>A count for each value of a byte.</summary>
    public const int Bins = 256;

    /// <summary>
    /// Adds to counts. Each block counts in its own shared memory, where an atomic operation is fast, and then adds its counts to
    /// those of all; threads step over the whole grid, so any grid will do.
    /// </summary>
    [Kernel]
    public static void Count(ReadOnlySpan<byte> values, Span<int> counts)
    {
        Span<int> mine = Block.Shared<int>(Bins);
        for (int bin = ThreadIdx.X; bin < Bins; bin += BlockDim.X) mine[bin] = 0;
        Block.Sync();
        for (int i = BlockIdx.X * BlockDim.X + ThreadIdx.X; i < values.Length; i += GridDim.X * BlockDim.X)
            Atomic.Add(ref mine[values[i]], 1);
        Block.Sync();
        for (int bin = ThreadIdx.X; bin < Bins; bin += BlockDim.X) Atomic.Add(ref counts[bin], mine[bin]);
    }
}
