namespace GpuKernels;

/// <summary>Rounding of <c>float</c> and <c>double</c> to formats of 8 and 16 bits, to nearest, ties to even.</summary>
internal static class NarrowFloat
{
    public const uint Sign = 0x8000_0000, Infinity = 0x7f80_0000;

    private const int SingleMantissaBits = 23;

    /// <summary>
    /// The bits of a finite magnitude in a format whose mantissa is <paramref name="dropped"/> bits shorter and whose exponent's
    /// bias is smaller by <paramref name="bias"/>, given in a float's exponent field. Does not look for overflow.
    /// </summary>
    public static uint Narrow(uint magnitude, int dropped, uint bias)
    {
        uint leastNormal = bias + (1u << SingleMantissaBits);
        if (magnitude >= leastNormal)
            return (magnitude + (1u << (dropped - 1)) - 1 + ((magnitude >> dropped) & 1) - bias) >> dropped;
        // Added to a number whose last bit is worth the format's least one, the magnitude is rounded to a multiple of that.
        uint aligner = leastNormal + ((uint)dropped << SingleMantissaBits);
        return BitConverter.SingleToUInt32Bits(
            BitConverter.UInt32BitsToSingle(magnitude) + BitConverter.UInt32BitsToSingle(aligner)) - aligner;
    }

    /// <summary>The float of a finite magnitude: the inverse of <see cref="Narrow"/>.</summary>
    public static float Widen(uint magnitude, int dropped, uint bias, bool isNegative)
    {
        float scale = BitConverter.UInt32BitsToSingle((127u << SingleMantissaBits) + bias);
        float value = BitConverter.UInt32BitsToSingle(magnitude << dropped) * scale;
        return isNegative ? -value : value;
    }

    /// <summary>
    /// A float from which rounding on gives what rounding the double at once would: cut off, with the last bit set where
    /// anything was.
    /// </summary>
    public static float ToOdd(double value)
    {
        float nearest = (float)value;
        if (nearest == value || double.IsNaN(value))
            return nearest;
        uint bits = BitConverter.SingleToUInt32Bits(nearest);
        if (Math.Abs((double)nearest) > Math.Abs(value))
            bits--;
        return BitConverter.UInt32BitsToSingle(bits | 1);
    }
}
