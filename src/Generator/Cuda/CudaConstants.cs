using System.Globalization;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>C's spelling of constants, exact to the bit.</summary>
internal static class CudaConstants
{
    public static CudaText Spell(ConstantExpression constant) => constant.Scalar.Kind switch
    {
        ScalarKind.Bool => CudaText.Postfix(constant.Bits == 0 ? "false" : "true"),
        ScalarKind.UInt32 => CudaText.Postfix($"{Digits((uint)constant.Bits)}u"),
        ScalarKind.UInt64 => CudaText.Postfix($"{Digits(constant.Bits)}ULL"),
        ScalarKind.Int64 => Signed((long)constant.Bits, long.MinValue, "LL"),
        ScalarKind.Single => Single((uint)constant.Bits),
        ScalarKind.Double => Double(constant.Bits),
        _ => Signed((long)constant.Bits, int.MinValue, ""),
    };

    /// <summary>The constant modulo 2^32 or 2^64, as an operand of arithmetic that wraps: −1 is <c>0xffffffffu</c>.</summary>
    public static CudaText SpellUnsigned(ConstantExpression constant)
    {
        bool isLong = constant.Scalar.Size == 8;
        ulong bits = isLong ? constant.Bits : (uint)constant.Bits;
        bool isNegative = (long)constant.Bits < 0 && constant.Scalar.IsSigned;
        string digits = isNegative ? "0x" + bits.ToString("x", CultureInfo.InvariantCulture) : Digits(bits);
        return CudaText.Postfix(digits + (isLong ? "ULL" : "u"));
    }

    /// <summary>C has no negative literals, so the least value is the next one less 1.</summary>
    private static CudaText Signed(long value, long least, string suffix)
    {
        if (value == least)
            return new($"-{Digits((ulong)-(value + 1))}{suffix} - 1{suffix}", Precedence.Additive);
        return value < 0
            ? new($"-{Digits((ulong)-value)}{suffix}", Precedence.Unary)
            : CudaText.Postfix(Digits((ulong)value) + suffix);
    }

    private static CudaText Single(uint bits)
    {
        const int mantissaBits = 23;
        int exponent = (int)(bits >> mantissaBits) & 0xff;
        if (exponent == 0xff)
            return CudaText.Call("__int_as_float", $"(int)0x{bits.ToString("x", CultureInfo.InvariantCulture)}u");
        uint mantissa = bits & ((1u << mantissaBits) - 1);
        // Shifted by one, the 23 bits are six hexadecimal digits.
        return Float(bits >> 31 != 0, exponent, 127, (ulong)mantissa << 1, 6, "f");
    }

    private static CudaText Double(ulong bits)
    {
        const int mantissaBits = 52;
        int exponent = (int)(bits >> mantissaBits) & 0x7ff;
        if (exponent == 0x7ff)
            return CudaText.Call("__longlong_as_double", $"(long long)0x{bits.ToString("x", CultureInfo.InvariantCulture)}ULL");
        return Float(bits >> 63 != 0, exponent, 1023, bits & ((1UL << mantissaBits) - 1), 13, "");
    }

    /// <summary><c>2.0f</c> where the value is a small integer, else hexadecimal: <c>0x1.99999ap-4f</c> is 0.1f.</summary>
    private static CudaText Float(bool isNegative, int exponent, int bias, ulong mantissa, int digits, string suffix)
    {
        string sign = isNegative ? "-" : "";
        string? integer = SmallInteger(exponent - bias, mantissa, digits * 4);
        if (exponent == 0 && mantissa == 0)
            integer = "0";
        string fraction = mantissa.ToString("x", CultureInfo.InvariantCulture).PadLeft(digits, '0').TrimEnd('0');
        string point = fraction.Length == 0 ? "" : ".";
        // A denormal has no leading one, and the exponent of the smallest normal number.
        string power = (exponent == 0 ? 1 - bias : exponent - bias).ToString(CultureInfo.InvariantCulture);
        string text = integer is null ? $"0x{(exponent == 0 ? 0 : 1)}{point}{fraction}p{power}" : $"{integer}.0";
        return new(sign + text + suffix, isNegative ? Precedence.Unary : Precedence.Postfix);
    }

    private static string? SmallInteger(int power, ulong mantissa, int bits)
    {
        if (power is < 0 or > 20 || (mantissa & ((1UL << (bits - power)) - 1)) != 0)
            return null;
        return Digits((1UL << power) + (mantissa >> (bits - power)));
    }

    private static string Digits(ulong value) => value.ToString(CultureInfo.InvariantCulture);
}
