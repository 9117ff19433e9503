namespace GpuKernels.Tests.Kernels;

/// <summary>Operators of each type, at values where signed arithmetic wraps.</summary>
public static partial class Arithmetic
{
    /// <summary>How many results each kernel writes for an element.</summary>
    public const int Results = 16;

    /// <summary>0 - x is +0 for both zeros, and -x turns each.</summary>
    [Kernel]
    public static void Zeros(ReadOnlySpan<float> x, Span<float> floats, Span<double> doubles)
    {
        int i = ThreadIdx.X;
        float zero = x[0];
        floats[2 * i] = 0f - x[i];
        floats[2 * i + 1] = -x[i] + zero * 0f;
        doubles[2 * i] = 0.0 - (double)x[i];
        doubles[2 * i + 1] = -(0f - x[i]);
    }

    [Kernel]
    public static void Int32(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<int> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= left.Length) return;
        int a = left[i], b = right[i], o = i * Results;
        results[o] = a + b;
        results[o + 1] = a - b;
        results[o + 2] = a * b;
        results[o + 3] = -a;
        results[o + 4] = ~a;
        results[o + 5] = a & b;
        results[o + 6] = a | b;
        results[o + 7] = a ^ b;
        results[o + 8] = a << b;
        results[o + 9] = a >> b;
        results[o + 10] = a >>> b;
        results[o + 11] = a * b + a - (b - a * 3);
        results[o + 12] = a / 7 + b % 10;
        results[o + 13] = (a * a) >> 20;
        results[o + 14] = a + 1 > a ? 1 : 0;
        results[o + 15] = a << 31;
    }

    [Kernel]
    public static void UInt32(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right, Span<uint> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= left.Length) return;
        uint a = left[i], b = right[i];
        int o = i * Results, n = (int)b;
        results[o] = a + b;
        results[o + 1] = a - b;
        results[o + 2] = a * b;
        results[o + 3] = (uint)(-a);
        results[o + 4] = ~a;
        results[o + 5] = a & b;
        results[o + 6] = a | b;
        results[o + 7] = a ^ b;
        results[o + 8] = a << n;
        results[o + 9] = a >> n;
        results[o + 10] = a >>> n;
        results[o + 11] = a / 7 + b % 10;
        results[o + 12] = (uint)(a - (long)n);
        results[o + 13] = (uint)((n + a) >> 3);
        results[o + 14] = a >= 0 ? 1u : 0u;
        results[o + 15] = a + 1 > a ? 1u : 0u;
    }

    [Kernel]
    public static void Int64(ReadOnlySpan<long> left, ReadOnlySpan<long> right, Span<long> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= left.Length) return;
        long a = left[i], b = right[i];
        int o = i * Results, n = (int)b;
        results[o] = a + b;
        results[o + 1] = a - b;
        results[o + 2] = a * b;
        results[o + 3] = -a;
        results[o + 4] = ~a;
        results[o + 5] = a & b;
        results[o + 6] = a | b;
        results[o + 7] = a ^ b;
        results[o + 8] = a << n;
        results[o + 9] = a >> n;
        results[o + 10] = a >>> n;
        results[o + 11] = a * 3 - (b + 5) * a;
        results[o + 12] = a / 1000 + b % 77;
        results[o + 13] = (long)n * n;
        results[o + 14] = n * n;
        results[o + 15] = a - 1 < a ? 1 : 0;
    }

    [Kernel]
    public static void UInt64(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= left.Length) return;
        ulong a = left[i], b = right[i];
        int o = i * Results, n = (int)b;
        results[o] = a + b;
        results[o + 1] = a - b;
        results[o + 2] = a * b;
        results[o + 3] = ~a;
        results[o + 4] = a & b;
        results[o + 5] = a | b;
        results[o + 6] = a ^ b;
        results[o + 7] = a << n;
        results[o + 8] = a >> n;
        results[o + 9] = a >>> n;
        results[o + 10] = a / 1000 + b % 77;
        results[o + 11] = a * 0x9E3779B97F4A7C15UL;
    }

    /// <summary>Types below int compute as int, and a compound assignment narrows.</summary>
    [Kernel]
    public static void Small(
        Span<sbyte> signedBytes, Span<byte> bytes, Span<short> shorts, Span<ushort> unsignedShorts, Span<char> chars, ReadOnlySpan<int> values)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= values.Length) return;
        int v = values[i];
        signedBytes[i] += (sbyte)v;
        signedBytes[i]--;
        bytes[i] += (byte)v;
        bytes[i] <<= 1;
        shorts[i] *= (short)v;
        shorts[i]++;
        unsignedShorts[i] = (ushort)(unsignedShorts[i] * unsignedShorts[i] + v);
        unsignedShorts[i] >>= 3;
        chars[i] ^= (char)v;
        chars[i]++;
    }

    /// <summary>The divisors may be anything but those at which C# throws.</summary>
    [Kernel]
    public static void Divide(
        ReadOnlySpan<int> a, ReadOnlySpan<int> b, Span<int> ints, ReadOnlySpan<long> c, ReadOnlySpan<long> d, Span<long> longs)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < a.Length)
        {
            ints[4 * i] = a[i] / b[i];
            ints[4 * i + 1] = a[i] % b[i];
            ints[4 * i + 2] = (int)((uint)a[i] / (uint)b[i]);
            ints[4 * i + 3] = (int)((uint)a[i] % (uint)b[i]);
        }
        if (i < c.Length)
        {
            longs[4 * i] = c[i] / d[i];
            longs[4 * i + 1] = c[i] % d[i];
            longs[4 * i + 2] = (long)((ulong)c[i] / (ulong)d[i]);
            longs[4 * i + 3] = (long)((ulong)c[i] % (ulong)d[i]);
        }
    }

    [Kernel(Strict = true)]
    public static void Single(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= left.Length) return;
        float a = left[i], b = right[i];
        int o = i * 8;
        results[o] = a + b;
        results[o + 1] = a - b;
        results[o + 2] = a * b;
        results[o + 3] = a / b;
        results[o + 4] = a % b;
        results[o + 5] = -a;
        results[o + 6] = a * b + a;
        results[o + 7] = a + 0.1f - 1e-40f;
    }

    [Kernel(Strict = true)]
    public static void Double(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= left.Length) return;
        double a = left[i], b = right[i];
        int o = i * 8;
        results[o] = a + b;
        results[o + 1] = a - b;
        results[o + 2] = a * b;
        results[o + 3] = a / b;
        results[o + 4] = a % b;
        results[o + 5] = -a;
        results[o + 6] = a * b + a;
        results[o + 7] = a + 0.1 - (float)b;
    }

    [Kernel]
    public static void Increments(Span<int> values)
    {
        int i = ThreadIdx.X;
        int a = values[i];
        int b = a++ + ++a;
        a -= 3;
        a <<= 2;
        a ^= b--;
        b %= 11;
        values[i] = a * 31 + b;
        values[i]++;
        --values[i];
        values[i] += int.MaxValue;
    }
}
