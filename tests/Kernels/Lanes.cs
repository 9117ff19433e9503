using System;
using GpuKernels;

namespace GpuKernels.Tests.Kernels;

/// <summary>Kernels that the CPU device runs in the lanes of vectors, with what can go wrong there.</summary>
public static partial class Lanes
{
    /// <summary>A part of <paramref name="results"/> for each operation.</summary>
    [Kernel(Strict = true)]
    public static void Floats(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> results)
    {
        int i = GlobalIdx.X, n = a.Length;
        if (i >= n) return;
        float x = a[i], y = b[i];
        results[i] = x * y + x / y - -x;
        results[n + i] = MathF.Min(x, y);
        results[2 * n + i] = MathF.Max(x, y);
        results[3 * n + i] = MathF.Sqrt(x) + MathF.Abs(y);
        results[4 * n + i] = MathF.Floor(x);
        results[5 * n + i] = MathF.Ceiling(x);
        results[6 * n + i] = MathF.Truncate(x);
        results[7 * n + i] = MathF.Round(x);
        results[8 * n + i] = MathF.FusedMultiplyAdd(x, y, 1.5f);
        results[9 * n + i] = x < y ? x : x >= y ? y : 7f;
        results[10 * n + i] = x == y ? 1f : x != y ? 2f : 3f;
        results[11 * n + i] = (int)x;
        results[12 * n + i] = BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(x) ^ int.MinValue);
    }

    [Kernel(Strict = true)]
    public static void Doubles(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> results, Span<long> longs)
    {
        int i = GlobalIdx.X, n = a.Length;
        if (i >= n) return;
        double x = a[i], y = b[i];
        results[i] = x * y + x / y - -x;
        results[n + i] = Math.Min(x, y);
        results[2 * n + i] = Math.Max(x, y);
        results[3 * n + i] = Math.Sqrt(x) + Math.Abs(y);
        results[4 * n + i] = x > y && y <= 1d ? Math.Floor(x) : Math.Ceiling(x);
        longs[i] = (long)x;
        longs[n + i] = BitConverter.DoubleToInt64Bits(y);
        results[5 * n + i] = (double)BitConverter.DoubleToInt64Bits(y);
    }

    [Kernel]
    public static void Unsigned(int shift, ReadOnlySpan<uint> a, ReadOnlySpan<uint> b, Span<uint> results)
    {
        int i = GlobalIdx.X, n = a.Length;
        if (i >= n) return;
        uint x = a[i], y = b[i], most = Math.Max(x, y);
        results[i] = x * y - (x ^ ~y);
        results[n + i] = (x << shift) + (y >> shift) + (x >>> 3);
        results[2 * n + i] = x > y ? (uint)i : x != y ? most : 5u;
        results[3 * n + i] = (uint)((int)x >> 1) + (uint)-(int)y;
        if (x >= 0x80000000u && y != uint.MaxValue)
            most = Math.Min(most, 77u) + y;
        results[4 * n + i] = most;
        results[5 * n + i] = x <= y == x < 100u ? 1u : 0u;
    }

    [Kernel]
    public static void UnsignedLongs(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> results)
    {
        int i = GlobalIdx.X, n = a.Length;
        if (i >= n) return;
        ulong x = a[i], y = b[i];
        results[i] = x * 3 + (y | x >> 7) - Math.Min(x, y);
        for (int round = 0; x > y && round < 4; round++)
            x -= y == 0 ? 2 : y;
        results[n + i] = (ulong)((long)x >> 2);
    }

    [Kernel]
    public static void Integers(int shift, ReadOnlySpan<int> a, ReadOnlySpan<int> b, Span<int> results)
    {
        int i = GlobalIdx.X, n = a.Length;
        if (i >= n) return;
        int x = a[i], y = b[i];
        results[i] = x + y * 3 - (x ^ y);
        results[n + i] = (x & ~y) | -x;
        results[2 * n + i] = (x << shift) + (y >> shift) + (x >>> shift);
        results[3 * n + i] = Math.Min(x, y) - Math.Max(x, y);
        results[4 * n + i] = x > y ? i : x == y ? -i : 5;
        results[5 * n + i] = x * y;
        bool isSmall = x < 100, isEven = (y & 1) == 0;
        results[6 * n + i] = isSmall && !isEven || x == int.MinValue ? 1 : 0;
        results[7 * n + i] = BitConverter.SingleToInt32Bits((float)x);
    }

    [Kernel]
    public static void Longs(int shift, ReadOnlySpan<long> a, ReadOnlySpan<long> b, Span<long> results)
    {
        int i = GlobalIdx.X, n = a.Length;
        if (i >= n) return;
        long x = a[i], y = b[i];
        results[i] = x * y + (x ^ y);
        results[n + i] = (x << shift) - (y >> shift) + (x >>> shift);
        results[2 * n + i] = x < y ? Math.Min(x, 7L) : -y;
        results[3 * n + i] = BitConverter.DoubleToInt64Bits((double)x);
    }

    /// <summary>Lanes take different branches, loops and rounds, and leave by returns and continues.</summary>
    [Kernel]
    public static void Ways(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = GlobalIdx.X;
        if (i >= x.Length) return;
        int value = x[i] & 1023, rounds = 0, skipped = 0;
        if (value == 3) return;
        if (value > 500) value -= 500;
        else if (value > 100)
        {
            value += Halvings(value);
            rounds = 1000;
        }
        for (int k = value; k > 1; k = (k & 1) == 0 ? k >> 1 : 3 * k + 1)
        {
            if ((k & 7) == 5)
            {
                skipped++;
                continue;
            }
            for (int j = 0; j < 3; j++) rounds += j;
        }
        do
        {
            rounds ^= value;
            value >>= 2;
        }
        while (value > 0);
        y[i] = rounds * 100 + skipped;
    }

    private static int Halvings(int value)
    {
        if (value < 120) return -1;
        int count = 0;
        while (value > 1)
        {
            value >>= 1;
            count++;
        }
        if ((count & 1) == 0) return count;
        return count * 2;
    }

    /// <summary>Only some lanes read and write, and those that do not lie partly beyond the spans.</summary>
    [Kernel(Strict = true)]
    public static void Inner(int width, int height, ReadOnlySpan<float> source, Span<float> target)
    {
        int x = BlockIdx.X * BlockDim.X + ThreadIdx.X, y = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
        if (x >= width || y >= height) return;
        int i = y * width + x;
        float own = source[i];
        if (x > 0 && x < width - 1 && y > 0 && y < height - 1)
            own = own * 0.5f + (source[i - 1] + source[i + 1] + source[i - width] + source[i + width]);
        if (source[i] >= 0f) target[i] = own;
        target[width * height + i] = x > 1 ? source[i - 2] : i + 2 < source.Length ? source[i + 2] : 0f;
    }

    /// <summary>Every third element is another block's.</summary>
    [Kernel]
    public static void OthersBetween(Span<int> x)
    {
        int t = ThreadIdx.X, rest = t;
        for (; rest > 2; rest -= 3)
        {
        }
        if (rest == BlockIdx.X) x[t] += 1000 * (BlockIdx.X + 1) + t;
    }

    /// <summary>Steps over the whole grid; the last round is of some lanes only.</summary>
    [Kernel]
    public static void Strides(ReadOnlySpan<int> x, Span<int> y)
    {
        for (int i = GlobalIdx.X; i < x.Length; i += GridDim.X * BlockDim.X)
            y[i] = x[i] * 3 + i;
    }

    /// <summary>A struct of each thread's own outlives a barrier; afterwards its fields are vectors.</summary>
    [Kernel(Strict = true)]
    public static void Fields(ReadOnlySpan<Spot> spots, Span<float> results)
    {
        Span<Spot> tile = Block.Shared<Spot>(32);
        int t = ThreadIdx.X;
        Spot own = spots[t];
        tile[t] = own;
        Block.Sync();
        float sum = 0f;
        for (int j = 0; j < BlockDim.X; j++)
        {
            Spot other = tile[j];
            float dx = other.Place.X - own.Place.X, dy = other.Place.Y - own.Place.Y;
            if (dx < 0f) sum += other.Weight * dx;
            sum += dy / (1f + dx * dx) * own.Weight;
        }
        results[t] = sum;
    }

    public struct Place
    {
        public float X, Y;
    }

    public struct Spot
    {
        public byte Tag;
        public Place Place;
        public float Weight;
    }

    /// <summary>Reads and writes beyond the ends, as far as <paramref name="first"/> says.</summary>
    [Kernel]
    public static void Shifted(int first, ReadOnlySpan<int> x, Span<int> y)
    {
        int t = ThreadIdx.X;
        y[t] = x[first + t] + t;
    }

    /// <summary>Indices that wrap around are compared in lanes of 64 bits.</summary>
    [Kernel]
    public static void Wrapping(int offset, ReadOnlySpan<double> x, Span<double> y)
    {
        int t = ThreadIdx.X;
        double value = x[t];
        if (t + offset > 0) value += 1d;
        y[t] = offset + t == int.MinValue ? -value : value;
    }
}
