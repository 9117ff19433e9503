using System.Globalization;

namespace GpuKernels.Execution.Tests;

/// <summary>Equality of results: to the bit, but that one NaN is as good as another.</summary>
internal static class Equality
{
    public static bool AreEqual(object expected, object actual, int ulps) => (expected, actual) switch
    {
        (float e, float a) => (float.IsNaN(e) && float.IsNaN(a)) || Distance(Ordinal(e), Ordinal(a)) <= ulps,
        (double e, double a) => (double.IsNaN(e) && double.IsNaN(a)) || Distance(Ordinal(e), Ordinal(a)) <= ulps,
        (Half e, Half a) => (Half.IsNaN(e) && Half.IsNaN(a)) || BitConverter.HalfToInt16Bits(e) == BitConverter.HalfToInt16Bits(a),
        (BFloat16 e, BFloat16 a) => (BFloat16.IsNaN(e) && BFloat16.IsNaN(a)) || e.Bits == a.Bits,
        _ => expected.Equals(actual),
    };

    public static string Show(object value) => value switch
    {
        float x => string.Create(CultureInfo.InvariantCulture, $"{x:R} (0x{BitConverter.SingleToUInt32Bits(x):x8})"),
        double x => string.Create(CultureInfo.InvariantCulture, $"{x:R} (0x{BitConverter.DoubleToUInt64Bits(x):x16})"),
        Half x => string.Create(CultureInfo.InvariantCulture, $"{x} (0x{BitConverter.HalfToUInt16Bits(x):x4})"),
        BFloat16 x => string.Create(CultureInfo.InvariantCulture, $"{x} (0x{x.Bits:x4})"),
        char x => string.Create(CultureInfo.InvariantCulture, $"'\\u{(int)x:x4}'"),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static Int128 Distance(Int128 a, Int128 b) => Int128.Abs(a - b);

    /// <summary>Floats in order as integers in order: neighbours differ by 1, and −0 is one less than +0.</summary>
    private static long Ordinal(float x)
    {
        int bits = BitConverter.SingleToInt32Bits(x);
        return bits >= 0 ? bits : int.MinValue - (long)bits - 1;
    }

    private static Int128 Ordinal(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        return bits >= 0 ? bits : long.MinValue - (Int128)bits - 1;
    }
}
