namespace GpuKernels.Tests.Kernels;

/// <summary>Conversions between numeric types.</summary>
public static partial class Conversions
{
    [Kernel(Strict = true)]
    public static void FromSingle(ReadOnlySpan<float> values, Span<long> results, Span<ulong> unsignedResults, Span<double> doubles)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= values.Length) return;
        float x = values[i];
        int o = i * 8;
        results[o] = (sbyte)x;
        results[o + 1] = (byte)x;
        results[o + 2] = (short)x;
        results[o + 3] = (ushort)x;
        results[o + 4] = (char)x;
        results[o + 5] = (int)x;
        results[o + 6] = (uint)x;
        results[o + 7] = (long)x;
        unsignedResults[i] = (ulong)x;
        doubles[i] = x;
    }

    [Kernel(Strict = true)]
    public static void FromDouble(ReadOnlySpan<double> values, Span<long> results, Span<ulong> unsignedResults, Span<float> floats)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= values.Length) return;
        double x = values[i];
        int o = i * 8;
        results[o] = (sbyte)x;
        results[o + 1] = (byte)x;
        results[o + 2] = (short)x;
        results[o + 3] = (ushort)x;
        results[o + 4] = (char)x;
        results[o + 5] = (int)x;
        results[o + 6] = (uint)x;
        results[o + 7] = (long)x;
        unsignedResults[i] = (ulong)x;
        floats[i] = (float)x;
    }

    [Kernel(Strict = true)]
    public static void FromInt64(ReadOnlySpan<long> values, Span<long> results, Span<float> floats, Span<double> doubles)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= values.Length) return;
        long x = values[i];
        int o = i * 8;
        results[o] = (sbyte)x;
        results[o + 1] = (byte)x;
        results[o + 2] = (short)x;
        results[o + 3] = (ushort)x;
        results[o + 4] = (char)x;
        results[o + 5] = (int)x;
        results[o + 6] = (uint)x;
        results[o + 7] = (int)(x * x + 1);
        floats[4 * i] = x;
        floats[4 * i + 1] = (ulong)x;
        floats[4 * i + 2] = (int)x;
        floats[4 * i + 3] = (uint)x;
        doubles[4 * i] = x;
        doubles[4 * i + 1] = (ulong)x;
        doubles[4 * i + 2] = (int)x;
        doubles[4 * i + 3] = (uint)x;
    }

    /// <summary>Narrow values widen by their own sign.</summary>
    [Kernel]
    public static void Widen(ReadOnlySpan<int> values, Span<long> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= values.Length) return;
        sbyte a = (sbyte)values[i];
        byte b = (byte)values[i];
        short c = (short)values[i];
        ushort d = (ushort)values[i];
        char e = (char)values[i];
        int o = i * 8;
        results[o] = a;
        results[o + 1] = b;
        results[o + 2] = c;
        results[o + 3] = d;
        results[o + 4] = e;
        results[o + 5] = (uint)a;
        results[o + 6] = (uint)values[i] + a;
        results[o + 7] = (long)(ulong)a;
    }
}
