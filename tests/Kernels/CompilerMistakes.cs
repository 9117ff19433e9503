#pragma warning disable GK0076 // slices of 8 elements for each thread, which the compilers got wrong
namespace GpuKernels.Tests.Kernels;

/// <summary>What NVIDIA's compilers make something else of, if they get it as it is written.</summary>
public static partial class CompilerMistakes
{
    public const int SignResults = 20;

    /// <summary>Where ptxas knows a sign, it forgets NaN.</summary>
    [Kernel]
    public static void Signs(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<bool> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        float a = x[i], b = y[i], size = MathF.Abs(a);
        int o = i * SignResults;
        results[o] = size >= 0f;
        results[o + 1] = size > -1f;
        results[o + 2] = -1f <= size;
        results[o + 3] = a * a >= 0f;
        results[o + 4] = a * a + b * b > -0.5f;
        results[o + 5] = -size <= 0f;
        results[o + 6] = 1f > -size;
        results[o + 7] = MathF.CopySign(a, -1f) <= 1f;
        results[o + 8] = 0f >= -(a * a);
        results[o + 9] = size + MathF.Abs(b) is >= 0f;
        results[o + 10] = !(size < 0f);
        results[o + 11] = IsBelow(-size, 2f);
        results[o + 12] = MathF.Max(size, -1f) >= 0f;
        results[o + 13] = -0f <= size * 3f;
        results[o + 14] = 1u >= MathF.CopySign(a, float.IsNaN(b) ? 1 : -1);
        results[o + 15] = -2f * size < 1f;
        results[o + 16] = -size <= float.PositiveInfinity;
        results[o + 17] = size >= float.NegativeInfinity;
        float least = 0f;
        results[o + 18] = size >= least;
        if (b > 2f) least = -3f;
        results[o + 19] = a * a > least - 1f || least > -size;
    }

    private static bool IsBelow(float value, float bound) => value < bound + 1f && value <= 1f;

    /// <summary>ptxas makes an integer of a choice between −0 and ±1.</summary>
    [Kernel]
    public static void NegativeZeros(ReadOnlySpan<int> n, Span<float> results, Span<double> doubles)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= n.Length) return;
        bool isOne = n[i] == 1;
        float branch = -1f;
        if (isOne) branch = -0f;
        results[i * 4] = isOne ? -0f : 1f;
        results[i * 4 + 1] = isOne ? -1f : -0f;
        results[i * 4 + 2] = branch;
        results[i * 4 + 3] = n[i] switch { 1 => -0f, 2 => 1f, _ => 0f };
        doubles[i * 2] = isOne ? -0.0 : 1;
        doubles[i * 2 + 1] = isOne ? -1 : -0.0;
    }

    /// <summary>NVRTC does not compute ∞ − ∞, and takes it for equal to itself.</summary>
    [Kernel]
    public static void Infinities(int n, Span<float> results, Span<double> doubles)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        float most = float.NegativeInfinity, old = most;
        most -= most;
        if (!(old - old <= most))
        {
            int rounds = n;
            do results[i] += 1; while (rounds-- > 0);
        }
        double limit = double.PositiveInfinity, range = limit - limit;
        if (range >= limit - limit) return;
        int count = n;
        do doubles[i] += 1; while (count-- > 0);
    }

    /// <summary>NVRTC makes one access of two, to a chosen address, and then forgets that it may be to what the kernel writes.</summary>
    [Kernel]
    public static void ChosenMemory(ReadOnlySpan<int> x, Span<int> y, Span<int> z, int rounds)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        Span<int> mine = y.Slice(i * 8, 8), other = z.Slice(i * 8, 8), stack = stackalloc int[8];
        for (int k = 0; k < rounds; k++)
            mine[1] = (i > 3 ? x[1] : mine[(mine[1] + k) & 7]) + k;
        for (int k = 0; k < rounds; k++)
        {
            int value;
            if (i > 2) value = x[k];
            else value = mine[2];
            mine[2] = value * 3 + 1;
        }
        ReadOnlySpan<int> chosen = i > 1 ? x : mine;
        mine[3] = chosen[4];
        mine[4] = chosen[3];
        mine[5] += chosen[4];
        mine[6] = Choose(x, mine, i > 5) + mine[6];
        mine[6] = Choose(x, mine, i > 5) + mine[6];
        Span<int> written = (i & 1) == 0 ? mine : other;
        int before = mine[7];
        written[7] = before + 1;
        mine[0] += mine[7];
        other[0] += other[7];
        Span<int> local = (i & 2) == 0 ? stack : other;
        local[6] += 5;
        other[6] += stack[6] + other[6];
    }

    /// <summary>The same, where one was read before: a value in a variable, in one of several, or passed on.</summary>
    [Kernel]
    public static void ChosenValues(ReadOnlySpan<int> x, Span<int> y, Span<int> z)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        Span<int> mine = y.Slice(i * 8, 8), other = z.Slice(i * 8, 8);
        int first = mine[0], chosen = mine[7] > 100 ? first : x[i & 7];
        mine[0] <<= 1;
        int place = Math.Max(1, chosen) & 7;
        mine[place] += 1;
        mine[1] ^= mine[place];
        int last = other[2];
        other[2] = -5;
        if (i > 3) last = x[(i + 1) & 7];
        other[3] = last * 2 + other[2];
        int before = other[4], copy = before;
        other[4] += 7;
        other[5] = Either(copy, x, i) + other[4];
    }

    private static int Either(int value, ReadOnlySpan<int> x, int i) => (i & 1) == 0 ? value : x[i & 7];

    private static int Choose(ReadOnlySpan<int> x, ReadOnlySpan<int> y, bool isFirst)
    {
        if (isFirst) return x[6];
        return y[6];
    }

    public const int NegationResults = 15;

    /// <summary>ptxas loses the negation of the largest of three, and takes one of 16 bits for one of 32.</summary>
    [Kernel]
    public static void Negations(ReadOnlySpan<int> p, ReadOnlySpan<int> q, ReadOnlySpan<short> a, Span<int> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= p.Length) return;
        int x = p[i], y = q[i], o = i * NegationResults;
        short s = a[i];
        results[o] = Math.Max(Math.Max(unchecked(-x), y), y / 100);
        results[o + 1] = Math.Min(Math.Min(unchecked(0 - x), y), y / 100);
        results[o + 2] = Math.Max(Math.Max(y, unchecked(x * -1)), unchecked(-y));
        results[o + 3] = Math.Max(Math.Max(-s, y), y / 100);
        results[o + 4] = unchecked((char)(sbyte)-s);
        results[o + 5] = unchecked((short)-s) < y ? 1 : 0;
        results[o + 6] = unchecked((short)-s) / 7;
        results[o + 7] = unchecked((ushort)((short)(s * -1) >> (y & 15)));
        results[o + 8] = unchecked((int)Math.Max(Math.Max(0u - (uint)x, (uint)y), (uint)y / 100));
        int negative = unchecked(-x);
        int most = negative > y ? negative : y;
        results[o + 9] = most > s ? most : s;
        results[o + 10] = Math.Max(Math.Max(x == int.MinValue ? 0 : Math.Abs(x), y), y / 100);
        results[o + 12] = unchecked((ushort)(sbyte)((ushort)s * ulong.MaxValue));
        results[o + 13] = unchecked((short)-(long)s) / 7;
        int rounds = 0;
        for (int k = 3; k > 1; k -= 0)
        {
            if (++rounds > (y & 7)) break;
        }
        results[o + 14] = rounds;
        results[o + 11] = Math.Min(Math.Min(x == int.MinValue ? 0 : -Math.Abs(x), y), s);
    }

    /// <summary>Bounds of a guard that are no simple values.</summary>
    [Kernel]
    public static void Guards(int n, Span<int> results)
    {
        Span<int> shared = Block.Shared<int>(64);
        int t = ThreadIdx.X;
        shared[t] = 0;
        Block.Sync();
        for (int k = 0; k < 3; k++)
        {
            if (t <= (n > 2 ? GridDim.X + 2 : n)) shared[t] += 1;
            Block.Sync();
            if (-128 >>> (k + 27) >= t) shared[t] += 10;
            Block.Sync();
            if (t <= (n | k)) shared[t] += 100;
            Block.Sync();
        }
        results[BlockIdx.X * BlockDim.X + t] = shared[t];
    }

    /// <summary>Sums with a shift that keeps the sign, which are no rotations.</summary>
    [Kernel]
    public static void Rotations(ReadOnlySpan<long> x, Span<long> results)
    {
        int t = ThreadIdx.X;
        long w = x[t];
        results[4 * t] = unchecked(w + w - (w >>> 63));
        results[4 * t + 1] = unchecked((w << 8) + (w >> 56));
        results[4 * t + 2] = unchecked(w * 4294967296L + (w >> 32));
        results[4 * t + 3] = unchecked((w << 1) + (w >> 63));
    }
}
