#pragma warning disable GK0064, GK0065, GK0066, GK0067, GK0068, GK0069, GK0070, GK0071, GK0072, GK0073, GK0074, GK0075, GK0076, GK0077, GK0078, GK0079 // what warnings say of these is right
namespace GpuKernels.Execution.Tests.Wrong;

/// <summary>Classic mistakes, each with a mark on the lines that a report may name.</summary>
internal static partial class WrongPrograms
{
    private const int Size = 64;

    [Kernel]
    public static void GuardOffByOne(int n, ReadOnlySpan<int> x, Span<int> y)
    {
        int i = GlobalIdx.X;
        if (i <= n)
            y[i] = x[i]; // wrong
    }

    [Kernel]
    public static void NoGuard(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = GlobalIdx.X;
        y[i] = x[i]; // wrong
    }

    [Kernel]
    public static void NeighbourWithoutHalo(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = GlobalIdx.X;
        if (i < y.Length)
            y[i] = x[i] + x[i + 1]; // wrong
    }

    [Kernel]
    public static void TileTooSmall(Span<int> x)
    {
        Span<int> tile = Block.Shared<int>(32);
        int t = ThreadIdx.X;
        tile[t] = x[t]; // wrong
        Block.Sync();
        x[t] = tile[31 - t % 32];
    }

    [Kernel]
    public static void TileWithoutGuard(ReadOnlySpan<int> x, Span<int> y)
    {
        Span<int> tile = Block.Shared<int>(Size);
        int t = ThreadIdx.X, i = GlobalIdx.X;
        tile[t] = x[i]; // wrong
        Block.Sync();
        if (i < y.Length)
            y[i] = tile[Size - 1 - t];
    }

    [Kernel]
    public static void NegativeRemainder(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = GlobalIdx.X;
        y[i] = x[(i - 1) % x.Length]; // wrong
    }

    [Kernel]
    public static void BinFromData(ReadOnlySpan<byte> values, Span<int> counts)
    {
        int i = GlobalIdx.X;
        if (i < values.Length)
            Atomic.Add(ref counts[values[i]], 1); // wrong
    }

    [Kernel]
    public static void SliceTooLong(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = GlobalIdx.X;
        ReadOnlySpan<int> part = x.Slice(i, 4); // wrong
        y[i] = part[0] + part[3];
    }

    [Kernel]
    public static void RowsForColumns(int width, int height, ReadOnlySpan<int> x, Span<int> y)
    {
        int column = ThreadIdx.X, row = ThreadIdx.Y;
        if (column < width && row < height)
            y[row * width + column] = x[column * width + row]; // wrong
    }

    private static int Right(ReadOnlySpan<int> x, int i)
    {
        return x[i + 1]; // wrong in a helper
    }

    [Kernel]
    public static void HelperReadsBeyond(ReadOnlySpan<int> x, Span<int> y) => y[GlobalIdx.X] = Right(x, GlobalIdx.X);

    [Kernel]
    public static void NoBarrier(Span<int> x)
    {
        Span<int> tile = Block.Shared<int>(Size);
        int t = ThreadIdx.X;
        tile[t] = x[t]; // wrong
        x[t] = tile[Size - 1 - t]; // wrong
    }

    [Kernel]
    public static void NoSecondBarrier(ReadOnlySpan<int> x, Span<int> sums)
    {
        Span<int> tile = Block.Shared<int>(Size);
        int t = ThreadIdx.X, sum = 0;
        for (int k = 0; k < x.Length; k += Size)
        {
            tile[t] = x[k + t]; // wrong
            Block.Sync();
            sum += tile[Size - 1 - t]; // wrong
        }
        sums[t] = sum;
    }

    [Kernel]
    public static void TreeWithoutBarrier(ReadOnlySpan<int> x, Span<int> sum)
    {
        Span<int> tile = Block.Shared<int>(Size);
        int t = ThreadIdx.X;
        tile[t] = x[t];
        Block.Sync();
        for (int half = Size / 2; half > 0; half /= 2)
        {
            if (t < half)
                tile[t] += tile[t + half]; // wrong
        }
        if (t == 0) sum[0] = tile[0];
    }

    [Kernel]
    public static void PingPongWithoutBarrier(Span<int> x)
    {
        Span<int> tiles = Block.Shared<int>(2 * Size);
        int t = ThreadIdx.X, from = 0;
        tiles[t] = x[t];
        Block.Sync();
        for (int round = 0; round < 3; round++)
        {
            int to = Size - from;
            tiles[to + t] = tiles[from + t] + tiles[from + (t + 1) % Size]; // wrong
            from = to;
        }
        x[t] = tiles[from + t];
    }

    [Kernel]
    public static void ScanInPlace(Span<int> x)
    {
        Span<int> tile = Block.Shared<int>(Size);
        int t = ThreadIdx.X;
        tile[t] = x[t];
        Block.Sync();
        for (int distance = 1; distance < Size; distance *= 2)
        {
            if (t >= distance)
                tile[t] += tile[t - distance]; // wrong
            Block.Sync();
        }
        x[t] = tile[t];
    }

    [Kernel]
    public static void SharedHistogramWithoutAtomics(ReadOnlySpan<byte> values, Span<int> counts)
    {
        Span<int> bins = Block.Shared<int>(4);
        int t = ThreadIdx.X;
        if (t < 4) bins[t] = 0;
        Block.Sync();
        bins[values[t] % 4]++; // wrong
        Block.Sync();
        if (t < 4) Atomic.Add(ref counts[t], bins[t]);
    }

    [Kernel]
    public static void HistogramWithoutAtomics(ReadOnlySpan<byte> values, Span<int> counts)
    {
        counts[values[GlobalIdx.X] % 4]++; // wrong
    }

    [Kernel]
    public static void StencilInPlace(Span<float> x)
    {
        int i = GlobalIdx.X;
        if (i > 0 && i < x.Length - 1)
            x[i] = (x[i - 1] + x[i] + x[i + 1]) / 3; // wrong
    }

    [Kernel]
    public static void SumToOneElement(ReadOnlySpan<float> x, Span<float> sum)
    {
        sum[0] += x[GlobalIdx.X]; // wrong
    }

    [Kernel]
    public static void NoWarpSync(Span<int> x)
    {
        Span<int> tile = Block.Shared<int>(32);
        int lane = ThreadIdx.X;
        tile[lane] = x[lane];
        Warp.Sync();
        int other = tile[lane ^ 1]; // wrong
        tile[lane] = other + 1; // wrong
        Warp.Sync();
        x[lane] = tile[lane];
    }

    [Kernel]
    public static void CounterReadTooEarly(Span<int> x)
    {
        Span<int> total = Block.Shared<int>(1);
        int t = ThreadIdx.X;
        if (t == 0) total[0] = 0;
        Block.Sync();
        Atomic.Add(ref total[0], x[t]); // wrong
        x[t] = total[0]; // wrong
    }

    [Kernel]
    public static void CounterClearedTooLate(Span<int> x)
    {
        Span<int> total = Block.Shared<int>(1);
        int t = ThreadIdx.X;
        if (t == 0) total[0] = 0; // wrong
        Atomic.Add(ref total[0], x[t]); // wrong
        Block.Sync();
        x[t] = total[0];
    }

    [Kernel]
    public static void TransposeInPlace(int n, Span<int> x)
    {
        int row = ThreadIdx.Y, column = ThreadIdx.X;
        x[row * n + column] = x[column * n + row]; // wrong
    }

    [Kernel]
    public static void WaitsForNoOtherBlock(Span<int> x)
    {
        int i = GlobalIdx.X;
        x[i] = i * i + 1; // wrong
        Block.Sync();
        int other = x[(i + Size) % x.Length]; // wrong
        Block.Sync();
        if (other == 0) x[i] = 0;
    }

    [Kernel]
    public static void CounterWithoutAtomics(ReadOnlySpan<int> x, Span<int> kept, Span<int> count)
    {
        int value = x[GlobalIdx.X];
        if (value % 2 == 0)
        {
            int slot = count[0]; // wrong
            count[0] = slot + 1; // wrong
            kept[slot] = value;
        }
    }

    private static void Put(Span<int> tile, int index, int value)
    {
        tile[index] = value; // wrong in a helper
    }

    [Kernel]
    public static void HelperWritesTheSame(Span<int> x)
    {
        Span<int> tile = Block.Shared<int>(Size);
        int t = ThreadIdx.X;
        Put(tile, t / 2, x[t]);
        Block.Sync();
        x[t] = tile[t / 2];
    }

    [Kernel]
    public static void NeverWritten(Span<float> x)
    {
        Span<float> sums = Block.Shared<float>(Size);
        int t = ThreadIdx.X;
        for (int i = 0; i < 2; i++)
            sums[t] += x[t]; // wrong
        x[t] = sums[t];
    }

    [Kernel]
    public static void HalfWritten(Span<int> x)
    {
        Span<int> tile = Block.Shared<int>(Size);
        int t = ThreadIdx.X;
        if (t < Size / 2) tile[t] = x[t];
        Block.Sync();
        x[t] = tile[Size - 1 - t]; // wrong
    }

    [Kernel]
    public static void BinsNotCleared(ReadOnlySpan<byte> values, Span<int> counts)
    {
        Span<int> bins = Block.Shared<int>(4);
        int t = ThreadIdx.X;
        Atomic.Add(ref bins[values[t] % 4], 1); // wrong
        Block.Sync();
        if (t < 4) counts[t] = bins[t];
    }

    [Kernel]
    public static void DynamicNotWritten(Span<int> x)
    {
        Span<int> tile = Block.DynamicShared<int>();
        int t = ThreadIdx.X;
        if (t > 0) tile[t] = x[t];
        Block.Sync();
        x[t] = tile[(t + 1) % Size]; // wrong
    }

    [Kernel]
    public static void ShuffleUnderIf(Span<int> x)
    {
        int t = ThreadIdx.X, value = x[t];
        if (t < 16)
            value += Warp.ShuffleDown(value, 8); // wrong
        Warp.Sync(); // wrong
        x[t] = value;
    }

    [Kernel]
    public static void TwoMasks(Span<int> x)
    {
        int t = ThreadIdx.X;
        uint mask = t < 16 ? 0xFFFFu : Warp.AllLanes;
        x[t] = Warp.ReduceAdd(x[t], 32, mask); // wrong
        Warp.Sync(); // wrong
    }

    [Kernel]
    public static void BarrierAgainstVote(Span<int> x)
    {
        int t = ThreadIdx.X;
        if (t == 40) x[t] = Warp.Any(true) ? 1 : 0; // wrong
        Block.Sync(); // wrong
        x[t]++;
    }

    [Kernel]
    public static void NotInItsMask(Span<int> x)
    {
        Warp.Sync(~2u); // wrong
        x[ThreadIdx.X]++;
    }
}
