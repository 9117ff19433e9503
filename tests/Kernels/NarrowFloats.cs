#pragma warning disable GK0076 // 8 elements for each thread, which lie together
namespace GpuKernels.Tests.Kernels;

/// <summary>Half, BFloat16 and the two floats of 8 bits.</summary>
public static partial class NarrowFloats
{
    [Kernel(Strict = true)]
    public static void FromHalf(ReadOnlySpan<Half> x, Span<float> floats, Span<double> doubles, Span<long> integers, Span<int> bits)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        Half h = x[i];
        floats[i] = (float)h;
        doubles[i] = (double)h;
        int o = i * 8;
        integers[o] = (int)h;
        integers[o + 1] = (long)h;
        integers[o + 2] = (uint)h;
        integers[o + 3] = (sbyte)(int)h;
        integers[o + 4] = (short)(int)h;
        integers[o + 5] = (long)(ulong)h;
        integers[o + 6] = Half.IsNaN(h) ? 1 : Half.IsInfinity(h) ? 2 : Half.IsFinite(h) && Half.IsNegative(h) ? 3 : 4;
        integers[o + 7] = h == Half.Zero ? 1 : h > Half.One ? 2 : h <= Half.MinValue ? 3 : 4;
        bits[i] = BitConverter.HalfToUInt16Bits(BitConverter.Int16BitsToHalf((short)(i ^ 0x1234)));
    }

    [Kernel(Strict = true)]
    public static void ToHalf(ReadOnlySpan<float> x, ReadOnlySpan<double> y, ReadOnlySpan<long> n, Span<Half> floats, Span<Half> doubles, Span<Half> integers)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length) floats[i] = (Half)x[i];
        if (i < y.Length) doubles[i] = (Half)y[i];
        if (i >= n.Length) return;
        integers[i * 4] = (Half)n[i];
        integers[i * 4 + 1] = (Half)(int)n[i];
        integers[i * 4 + 2] = (Half)(ushort)n[i];
        integers[i * 4 + 3] = (sbyte)n[i];
    }

    [Kernel(Strict = true)]
    public static void HalfArithmetic(ReadOnlySpan<Half> a, ReadOnlySpan<Half> b, Span<Half> results, Span<bool> comparisons)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= a.Length) return;
        Half x = a[i], y = b[i], z = x;
        int o = i * 16, c = i * 4;
        results[o] = x + y;
        results[o + 1] = x - y;
        results[o + 2] = x * y;
        results[o + 3] = x / y;
        results[o + 4] = x % y;
        results[o + 5] = -x;
        results[o + 6] = Half.Max(x, y);
        results[o + 7] = Half.Min(x, y);
        results[o + 8] = Half.Sqrt(Half.Abs(x));
        results[o + 9] = Half.Floor(x) + Half.Round(y);
        results[o + 10] = Half.FusedMultiplyAdd(x, y, Half.Pi);
        results[o + 11] = ++z;
        z += y;
        z *= (Half)0.3f;
        results[o + 12] = z--;
        results[o + 13] = Half.CopySign(z, y);
        results[o + 14] = (Half)((float)x + 1.5);
        results[o + 15] = Half.Truncate(x) == x ? Half.Epsilon : Half.NaN;
        comparisons[c] = x < y;
        comparisons[c + 1] = x >= y;
        comparisons[c + 2] = x != y;
        comparisons[c + 3] = x.Equals(y);
    }

    /// <summary>A sum in float of products of halves, as matrix products are computed.</summary>
    [Kernel(Strict = true)]
    public static void Dot(ReadOnlySpan<Half> a, ReadOnlySpan<BFloat16> b, ReadOnlySpan<Float8E4M3> scale, Span<float> sums)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= sums.Length) return;
        float sum = 0;
        for (int k = 0; k < 8; k++) sum += (float)a[i * 8 + k] * b[i * 8 + k] * scale[i];
        sums[i] = sum;
    }

    [Kernel(Strict = true)]
    public static void ToStorage(ReadOnlySpan<float> x, ReadOnlySpan<double> y, Span<BFloat16> brain, Span<Float8E4M3> e4m3, Span<Float8E5M2> e5m2)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length)
        {
            brain[2 * i] = (BFloat16)x[i];
            e4m3[2 * i] = (Float8E4M3)x[i];
            e5m2[2 * i] = (Float8E5M2)x[i];
        }
        if (i < y.Length)
        {
            brain[2 * i + 1] = (BFloat16)y[i];
            e4m3[2 * i + 1] = (Float8E4M3)y[i];
            e5m2[2 * i + 1] = (Float8E5M2)y[i];
        }
    }

    [Kernel(Strict = true)]
    public static void FromStorage(ReadOnlySpan<BFloat16> x, ReadOnlySpan<Float8E4M3> e4m3, ReadOnlySpan<Float8E5M2> e5m2, Span<BFloat16> brain, Span<float> results, Span<int> bits)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= results.Length) return;
        BFloat16 one = BFloat16.FromBits((ushort)i), other = x[(i * 7 + 1) % x.Length];
        brain[i] = one * other + (one - other) / (BFloat16)3;
        results[i] = i < 256 ? e4m3[i] + e5m2[i] * 1000 : one;
        bits[i] = one.Bits + (one < other ? 1 << 17 : 0) + (one == other ? 1 << 18 : 0) + Float8E4M3.FromBits((byte)i).Bits * (1 << 20);
    }

    /// <summary>Integers as wide as a pointer, which have 64 bits.</summary>
    [Kernel]
    public static void NativeIntegers(ReadOnlySpan<nint> x, nuint factor, Span<nint> results, Span<nuint> unsigned)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        nint n = x[i] * 3 + i;
        n <<= i;
        nuint u = (nuint)n * factor >> 1;
        results[i] = n > 7 ? n - (nint)u : (nint)(float)i % 5 - n;
        unsigned[i] = u ^ (nuint)(int)n;
    }
}
