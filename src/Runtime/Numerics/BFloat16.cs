using System.Globalization;

namespace GpuKernels;

/// <summary>
/// A float of 16 bits with the exponent of a <c>float</c> and 8 bits of precision: half the memory at the same range. Arithmetic is
/// that of <c>float</c>, and each result is rounded to nearest, ties to even. The same on the host, on the CPU device and on GPUs.
/// </summary>
public readonly struct BFloat16 : IEquatable<BFloat16>
{
    private const int Dropped = 16;

    private readonly ushort bits;

    private BFloat16(ushort bits) => this.bits = bits;

    /// <summary>The sign, 8 bits of exponent and 7 of mantissa.</summary>
    public ushort Bits => bits;

    /// <summary>0.</summary>
    public static BFloat16 Zero => default;

    /// <summary>1.</summary>
    public static BFloat16 One => FromBits(0x3f80);

    /// <summary>The largest finite value, about 3.39e38.</summary>
    public static BFloat16 MaxValue => FromBits(0x7f7f);

    /// <summary>The least finite value, about −3.39e38.</summary>
    public static BFloat16 MinValue => FromBits(0xff7f);

    /// <summary>The least value above 0, about 9.18e-41.</summary>
    public static BFloat16 Epsilon => FromBits(1);

    /// <summary>Infinity.</summary>
    public static BFloat16 PositiveInfinity => FromBits(0x7f80);

    /// <summary>Minus infinity.</summary>
    public static BFloat16 NegativeInfinity => FromBits(0xff80);

    /// <summary>Not a number.</summary>
    public static BFloat16 NaN => FromBits(0x7fc0);

    /// <summary>The value with these bits.</summary>
    /// <param name="bits">As <see cref="Bits"/> gives them.</param>
    public static BFloat16 FromBits(ushort bits) => new(bits);

    /// <summary>True for NaN.</summary>
    /// <param name="value">Any value.</param>
    public static bool IsNaN(BFloat16 value) => float.IsNaN(value);

    /// <summary>True for infinity and minus infinity.</summary>
    /// <param name="value">Any value.</param>
    public static bool IsInfinity(BFloat16 value) => float.IsInfinity(value);

    /// <summary>The same value; always exact.</summary>
    /// <param name="value">Any value.</param>
    public static implicit operator float(BFloat16 value) => BitConverter.UInt32BitsToSingle((uint)value.bits << Dropped);

    /// <summary>The nearest value, of two as near the one with an even last bit; infinity beyond the range.</summary>
    /// <param name="value">Any value.</param>
    public static explicit operator BFloat16(float value)
    {
        uint source = BitConverter.SingleToUInt32Bits(value);
        return float.IsNaN(value)
            ? FromBits((ushort)((source & NarrowFloat.Sign) >> Dropped | 0x7fc0))
            : FromBits((ushort)((source + 0x7fff + (source >> Dropped & 1)) >> Dropped));
    }

    /// <summary>The nearest value, rounded once.</summary>
    /// <param name="value">Any value.</param>
    public static explicit operator BFloat16(double value) => (BFloat16)NarrowFloat.ToOdd(value);

    /// <summary>The nearest value to the integer as a <c>float</c>.</summary>
    /// <param name="value">Any value.</param>
    public static explicit operator BFloat16(int value) => (BFloat16)(float)value;

    /// <summary>The sum of the values as floats, rounded.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static BFloat16 operator +(BFloat16 left, BFloat16 right) => (BFloat16)((float)left + right);

    /// <summary>The difference of the values as floats, rounded.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static BFloat16 operator -(BFloat16 left, BFloat16 right) => (BFloat16)((float)left - right);

    /// <summary>The product of the values as floats, rounded.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static BFloat16 operator *(BFloat16 left, BFloat16 right) => (BFloat16)((float)left * right);

    /// <summary>The quotient of the values as floats, rounded.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static BFloat16 operator /(BFloat16 left, BFloat16 right) => (BFloat16)((float)left / right);

    /// <summary>The value with the other sign.</summary>
    /// <param name="value">Any value.</param>
    public static BFloat16 operator -(BFloat16 value) => (BFloat16)(-(float)value);

    /// <summary>Equality of numbers: NaN equals nothing, −0 equals 0.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator ==(BFloat16 left, BFloat16 right) => (float)left == right;

    /// <summary>The opposite of <c>==</c>.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator !=(BFloat16 left, BFloat16 right) => (float)left != right;

    /// <summary>False where one is NaN.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator <(BFloat16 left, BFloat16 right) => (float)left < right;

    /// <summary>False where one is NaN.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator >(BFloat16 left, BFloat16 right) => (float)left > right;

    /// <summary>False where one is NaN.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator <=(BFloat16 left, BFloat16 right) => (float)left <= right;

    /// <summary>False where one is NaN.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator >=(BFloat16 left, BFloat16 right) => (float)left >= right;

    /// <summary>Equality in which NaN equals NaN, as for <c>float</c>.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(BFloat16 other) => ((float)this).Equals(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BFloat16 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((float)this).GetHashCode();

    /// <summary>The value in decimal.</summary>
    public override string ToString() => ((float)this).ToString(CultureInfo.InvariantCulture);
}
