using System.Numerics;

namespace GpuKernels.Tests.Kernels;

/// <summary>Functions of the base class library.</summary>
public static partial class MathFunctions
{
    /// <summary>Those whose result is exact.</summary>
    [Kernel(Strict = true)]
    public static void ExactSingle(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= left.Length) return;
        float a = left[i], b = right[i];
        int o = i * 16;
        results[o] = MathF.Abs(a);
        results[o + 1] = MathF.Min(a, b);
        results[o + 2] = MathF.Max(a, b);
        results[o + 3] = MathF.Sqrt(a);
        results[o + 4] = MathF.Floor(a);
        results[o + 5] = MathF.Ceiling(a);
        results[o + 6] = MathF.Truncate(a);
        results[o + 7] = MathF.Round(a);
        results[o + 8] = MathF.Round(a, MidpointRounding.AwayFromZero);
        results[o + 9] = MathF.FusedMultiplyAdd(a, b, a);
        results[o + 10] = MathF.CopySign(a, b);
        results[o + 11] = MathF.BitIncrement(a);
        results[o + 12] = MathF.BitDecrement(a);
        results[o + 13] = MathF.MaxMagnitude(a, b);
        results[o + 14] = MathF.MinMagnitude(a, b);
        results[o + 15] = float.IsNaN(a) ? 0 : Math.Clamp(a, -2f, 100f);
    }

    [Kernel(Strict = true)]
    public static void ExactDouble(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= left.Length) return;
        double a = left[i], b = right[i];
        int o = i * 16;
        results[o] = Math.Abs(a);
        results[o + 1] = Math.Min(a, b);
        results[o + 2] = Math.Max(a, b);
        results[o + 3] = Math.Sqrt(a);
        results[o + 4] = Math.Floor(a);
        results[o + 5] = Math.Ceiling(a);
        results[o + 6] = Math.Truncate(a);
        results[o + 7] = Math.Round(a);
        results[o + 8] = Math.Round(a, MidpointRounding.AwayFromZero);
        results[o + 9] = Math.FusedMultiplyAdd(a, b, a);
        results[o + 10] = Math.CopySign(a, b);
        results[o + 11] = Math.BitIncrement(a);
        results[o + 12] = Math.BitDecrement(a);
        results[o + 13] = Math.MaxMagnitude(a, b);
        results[o + 14] = Math.MinMagnitude(a, b);
        results[o + 15] = double.IsNaN(a) ? 0 : Math.Clamp(a, -2, 100);
    }

    /// <summary>Each platform has its own last digits of these.</summary>
    [Kernel]
    public static void Transcendental(ReadOnlySpan<float> values, Span<float> results, Span<double> doubles)
    {
        int i = ThreadIdx.X;
        float x = values[i];
        double d = values[i];
        int o = i * 8;
        results[o] = MathF.Exp(x);
        results[o + 1] = MathF.Log(x);
        results[o + 2] = MathF.Sin(x);
        results[o + 3] = MathF.Cos(x);
        results[o + 4] = MathF.Tanh(x);
        results[o + 5] = MathF.Pow(x, 1.7f);
        results[o + 6] = MathF.Atan2(x, 0.3f);
        results[o + 7] = MathF.Cbrt(x);
        doubles[o] = Math.Exp(d);
        doubles[o + 1] = Math.Log2(d);
        doubles[o + 2] = Math.Sin(d);
        doubles[o + 3] = Math.Acos(d);
        doubles[o + 4] = Math.Sinh(d);
        doubles[o + 5] = Math.Pow(d, 1.7);
        doubles[o + 6] = Math.Atan(d);
        doubles[o + 7] = Math.Log10(d);
    }

    [Kernel]
    public static void Integers(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<long> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= left.Length) return;
        int a = left[i], b = right[i];
        int o = i * 16;
        results[o] = a == int.MinValue ? 0 : Math.Abs(a);
        results[o + 1] = Math.Min(a, b);
        results[o + 2] = Math.Max((uint)a, (uint)b);
        results[o + 3] = Math.Clamp(a, -10, 10);
        results[o + 4] = Math.Sign(a);
        results[o + 5] = Math.BigMul(a, b);
        results[o + 6] = BitOperations.PopCount((uint)a);
        results[o + 7] = BitOperations.LeadingZeroCount((uint)a);
        results[o + 8] = BitOperations.TrailingZeroCount((uint)a);
        results[o + 9] = BitOperations.Log2((uint)a);
        results[o + 10] = BitOperations.RotateLeft((uint)a, b);
        results[o + 11] = BitOperations.RotateRight((uint)a, b);
        results[o + 12] = BitOperations.IsPow2((uint)a) ? 1 : 0;
        results[o + 13] = BitOperations.LeadingZeroCount((ulong)(long)a) + 100 * BitOperations.TrailingZeroCount((ulong)(long)a);
        results[o + 14] = (long)BitOperations.RotateLeft((ulong)(long)a, b);
        results[o + 15] = Math.Max((byte)a, (byte)b) + BitOperations.PopCount((ulong)(long)b);
    }

    [Kernel]
    public static void Bits(ReadOnlySpan<float> floats, ReadOnlySpan<double> doubles, Span<long> results)
    {
        int i = ThreadIdx.X;
        float x = floats[i];
        double d = doubles[i];
        int o = i * 8;
        results[o] = float.IsNaN(x) ? 1 : BitConverter.SingleToInt32Bits(x);
        results[o + 1] = double.IsNaN(d) ? 1 : BitConverter.DoubleToInt64Bits(d);
        results[o + 2] = float.IsNaN(x) || float.IsInfinity(d > 0 ? x : -x) ? 1 : 0;
        results[o + 3] = float.IsFinite(x) ? 1 : 0;
        results[o + 4] = float.IsNegative(x) && !float.IsNaN(x) ? 1 : 0;
        results[o + 5] = BitConverter.Int32BitsToSingle(0x3f800000 + i) > 1f ? 1 : 0;
        results[o + 6] = MathF.ILogB(x);
        results[o + 7] = float.IsNaN(x) ? 0 : MathF.Sign(x);
    }
}
