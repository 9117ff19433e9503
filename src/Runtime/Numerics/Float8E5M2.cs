using System.Globalization;

namespace GpuKernels;

/// <summary>
/// A float of 8 bits for storage: 5 bits of exponent and 2 of mantissa, up to 57344, with infinities. It has no arithmetic of
/// its own; in an expression it becomes a <c>float</c>. Values beyond the range become the largest finite one, as with CUDA's
/// <c>__NV_SATFINITE</c>.
/// </summary>
public readonly struct Float8E5M2 : IEquatable<Float8E5M2>
{
    private const int Dropped = 21;
    private const uint Bias = 112u << 23, Largest = 0x4760_0000;
    private const byte NaNBits = 0x7f;

    private readonly byte bits;

    private Float8E5M2(byte bits) => this.bits = bits;

    /// <summary>The sign, 5 bits of exponent and 2 of mantissa.</summary>
    public byte Bits => bits;

    /// <summary>The largest finite value, 57344.</summary>
    public static Float8E5M2 MaxValue => FromBits(0x7b);

    /// <summary>The least finite value, −57344.</summary>
    public static Float8E5M2 MinValue => FromBits(0xfb);

    /// <summary>Not a number.</summary>
    public static Float8E5M2 NaN => FromBits(NaNBits);

    /// <summary>The value with these bits.</summary>
    /// <param name="bits">As <see cref="Bits"/> gives them.</param>
    public static Float8E5M2 FromBits(byte bits) => new(bits);

    /// <summary>The same value; always exact.</summary>
    /// <param name="value">Any value.</param>
    public static implicit operator float(Float8E5M2 value)
    {
        uint magnitude = value.bits & 0x7fu;
        bool isNegative = value.bits != magnitude;
        if (magnitude >= 0x7c)
            return magnitude > 0x7c ? float.NaN : isNegative ? float.NegativeInfinity : float.PositiveInfinity;
        return NarrowFloat.Widen(magnitude, Dropped, Bias, isNegative);
    }

    /// <summary>
    /// The nearest value, of two as near the one with an even last bit; the largest finite one beyond the range, also for infinity.
    /// </summary>
    /// <param name="value">Any value.</param>
    public static explicit operator Float8E5M2(float value)
    {
        uint source = BitConverter.SingleToUInt32Bits(value), magnitude = source & ~NarrowFloat.Sign;
        uint result = float.IsNaN(value) ? NaNBits : NarrowFloat.Narrow(Math.Min(magnitude, Largest), Dropped, Bias);
        return FromBits((byte)(result | (source & NarrowFloat.Sign) >> 24));
    }

    /// <summary>The nearest value, rounded once.</summary>
    /// <param name="value">Any value.</param>
    public static explicit operator Float8E5M2(double value) => (Float8E5M2)NarrowFloat.ToOdd(value);

    /// <summary>Equality in which NaN equals NaN, as for <c>float</c>.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(Float8E5M2 other) => ((float)this).Equals(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Float8E5M2 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((float)this).GetHashCode();

    /// <summary>The value in decimal.</summary>
    public override string ToString() => ((float)this).ToString(CultureInfo.InvariantCulture);
}
