#pragma warning disable GK0076 // a row of each array for each thread
#pragma warning disable GK0078 // a table of dynamic programming, which no register has room for
namespace GpuKernels.Tests.Kernels;

/// <summary>Sorting, searching and counting: what programs do with arrays.</summary>
public static partial class Algorithms
{
    /// <summary>Sorts each block's 32 values by a bitonic network.</summary>
    [Kernel]
    public static void BitonicSort(Span<int> values)
    {
        Span<int> tile = Block.Shared<int>(32);
        int t = ThreadIdx.X, i = BlockIdx.X * 32 + t;
        tile[t] = values[i];
        Block.Sync();
        for (int size = 2; size <= 32; size *= 2)
        {
            for (int stride = size / 2; stride > 0; stride /= 2)
            {
                int partner = t ^ stride;
                if (partner > t && tile[t] > tile[partner] == ((t & size) == 0)) (tile[t], tile[partner]) = (tile[partner], tile[t]);
                Block.Sync();
            }
        }
        values[i] = tile[t];
    }

    /// <summary>Sorts each block's values by odd and even exchanges.</summary>
    [Kernel]
    public static void OddEvenSort(Span<float> values)
    {
        int t = ThreadIdx.X, start = BlockIdx.X * BlockDim.X;
        for (int round = 0; round < BlockDim.X; round++)
        {
            int left = start + t, right = left + 1;
            if ((t & 1) == (round & 1) && t + 1 < BlockDim.X && values[left] > values[right])
            {
                float old = values[left];
                values[left] = values[right];
                values[right] = old;
            }
            Block.Sync();
        }
    }

    /// <summary>Insertion sort of one row a thread.</summary>
    [Kernel]
    public static void SortRows(int width, Span<short> values)
    {
        int row = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (row >= values.Length / width) return;
        Span<short> own = values.Slice(row * width, width);
        for (int i = 1; i < own.Length; i++)
        {
            short value = own[i];
            int k = i - 1;
            for (; k >= 0 && own[k] > value; k--) own[k + 1] = own[k];
            own[k + 1] = value;
        }
    }

    /// <summary>The rank of each value is its place when sorted.</summary>
    [Kernel]
    public static void RankSort(ReadOnlySpan<double> values, Span<double> sorted)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X, rank = 0;
        if (i >= values.Length) return;
        for (int k = 0; k < values.Length; k++)
            if (values[k] < values[i] || values[k] == values[i] && k < i) rank++;
        sorted[rank] = values[i];
    }

    /// <summary>Inclusive prefix sums of each block (Hillis and Steele), by two arrays that take turns.</summary>
    [Kernel]
    public static void PrefixSums(ReadOnlySpan<long> values, Span<long> sums)
    {
        Span<long> from = Block.Shared<long>(64), to = Block.Shared<long>(64);
        int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
        from[t] = i < values.Length ? values[i] : 0;
        Block.Sync();
        for (int distance = 1; distance < BlockDim.X; distance *= 2)
        {
            to[t] = t >= distance ? from[t] + from[t - distance] : from[t];
            Block.Sync();
            from[t] = to[t];
            Block.Sync();
        }
        if (i < sums.Length) sums[i] = from[t];
    }

    /// <summary>Exclusive prefix sums of each block (Blelloch), up and down a tree.</summary>
    [Kernel]
    public static void TreeScan(ReadOnlySpan<int> values, Span<int> sums)
    {
        Span<int> tree = Block.Shared<int>(32);
        int t = ThreadIdx.X, i = BlockIdx.X * 32 + t;
        tree[t] = values[i];
        Block.Sync();
        for (int stride = 1; stride < 32; stride *= 2)
        {
            int k = (t + 1) * stride * 2 - 1;
            if (k < 32) tree[k] += tree[k - stride];
            Block.Sync();
        }
        if (t == 31) tree[t] = 0;
        Block.Sync();
        for (int stride = 16; stride > 0; stride /= 2)
        {
            int k = (t + 1) * stride * 2 - 1;
            if (k < 32)
            {
                int left = tree[k - stride];
                tree[k - stride] = tree[k];
                tree[k] += left;
            }
            Block.Sync();
        }
        sums[i] = tree[t];
    }

    /// <summary>The first place where a sorted array is not below the value.</summary>
    [Kernel]
    public static void LowerBound(ReadOnlySpan<uint> sorted, ReadOnlySpan<uint> values, Span<int> places)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= values.Length) return;
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (sorted[middle] < values[i]) low = middle + 1;
            else high = middle;
        }
        places[i] = low;
    }

    /// <summary>The greatest value of each block and where it is.</summary>
    [Kernel]
    public static void ArgMax(ReadOnlySpan<float> values, Span<int> places)
    {
        Span<float> best = Block.Shared<float>(32);
        Span<int> at = Block.Shared<int>(32);
        int t = ThreadIdx.X, i = BlockIdx.X * 32 + t;
        best[t] = i < values.Length ? values[i] : float.NegativeInfinity;
        at[t] = i;
        Block.Sync();
        for (int half = 16; half > 0; half /= 2)
        {
            if (t < half && (best[t + half] > best[t] || best[t + half] == best[t] && at[t + half] < at[t]))
            {
                best[t] = best[t + half];
                at[t] = at[t + half];
            }
            Block.Sync();
        }
        if (t == 0) places[BlockIdx.X] = at[0];
    }

    /// <summary>Counts by digit, in shared memory and then over all blocks.</summary>
    [Kernel]
    public static void CountDigits(ReadOnlySpan<uint> values, int shift, Span<int> counts)
    {
        Span<int> own = Block.Shared<int>(16);
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (ThreadIdx.X < 16) own[ThreadIdx.X] = 0;
        Block.Sync();
        if (i < values.Length) Atomic.Add(ref own[(int)(values[i] >> shift & 15)], 1);
        Block.Sync();
        if (ThreadIdx.X < 16) Atomic.Add(ref counts[ThreadIdx.X], own[ThreadIdx.X]);
    }

    /// <summary>Longest common subsequence of two rows of bytes, one pair a thread.</summary>
    [Kernel]
    public static void CommonLength(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int width, Span<int> lengths)
    {
        int row = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (row >= lengths.Length) return;
        Span<int> last = stackalloc int[17];
        for (int i = 0; i < width; i++)
        {
            int diagonal = 0;
            for (int k = 0; k < width; k++)
            {
                int above = last[k + 1];
                last[k + 1] = a[row * width + i] == b[row * width + k] ? diagonal + 1 : Math.Max(above, last[k]);
                diagonal = above;
            }
        }
        lengths[row] = last[width];
    }
}
