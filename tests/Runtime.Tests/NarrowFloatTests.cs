namespace GpuKernels.Runtime.Tests;

/// <summary>
/// The floats of 8 and 16 bits: each value comes back from a float as itself, and rounding turns exactly in the middle between
/// two neighbours, where the even one wins.
/// </summary>
public class NarrowFloatTests
{
    [Fact]
    public void BFloat16_rounds_in_the_middle() =>
        CheckAll(Enumerable.Range(0, 0x7f80), bits => BFloat16.FromBits((ushort)bits), x => ((BFloat16)x).Bits, x => ((BFloat16)x).Bits,
            0x8000);

    [Fact]
    public void Float8E4M3_rounds_in_the_middle() =>
        CheckAll(Enumerable.Range(0, 0x7f), bits => Float8E4M3.FromBits((byte)bits), x => ((Float8E4M3)x).Bits, x => ((Float8E4M3)x).Bits,
            0x80);

    [Fact]
    public void Float8E5M2_rounds_in_the_middle() =>
        CheckAll(Enumerable.Range(0, 0x7c), bits => Float8E5M2.FromBits((byte)bits), x => ((Float8E5M2)x).Bits, x => ((Float8E5M2)x).Bits,
            0x80);

    [Theory]
    [InlineData(
        448f,
        0x7e), InlineData(
            448.1f,
            0x7e), InlineData(
                1e30f,
                0x7e), InlineData(
                    float.PositiveInfinity, 0x7e), InlineData(float.NegativeInfinity, 0xfe), InlineData(0.001f, 1), InlineData(-1f, 0xb8)]
    public void Float8E4M3_has_the_bits_of_the_format(float value, int bits) => Assert.Equal(bits, ((Float8E4M3)value).Bits);

    [Theory]
    [InlineData(
        57344f,
        0x7b), InlineData(
            60000f,
            0x7b), InlineData(
                float.PositiveInfinity, 0x7b), InlineData(float.NegativeInfinity, 0xfb), InlineData(1f, 0x3c), InlineData(-1.75f, 0xbf)]
    public void Float8E5M2_has_the_bits_of_the_format(float value, int bits) => Assert.Equal(bits, ((Float8E5M2)value).Bits);

    [Theory]
    [InlineData(
        1f,
        0x3f80), InlineData(
            float.MaxValue, 0x7f80), InlineData(float.NegativeInfinity, 0xff80), InlineData(-0f, 0x8000), InlineData(3.140625f, 0x4049)]
    public void BFloat16_has_the_bits_of_the_format(float value, int bits) => Assert.Equal(bits, ((BFloat16)value).Bits);

    [Fact]
    public void NaN_stays_NaN_and_infinities_of_8_bits_can_be_read()
    {
        Assert.True(BFloat16.IsNaN((BFloat16)float.NaN));
        Assert.True(float.IsNaN((Float8E4M3)float.NaN));
        Assert.True(float.IsNaN((Float8E5M2)double.NaN));
        Assert.True(float.IsNaN(Float8E4M3.NaN) && float.IsNaN(Float8E5M2.NaN) && float.IsNaN(BFloat16.NaN));
        Assert.Equal(float.NegativeInfinity, (float)Float8E5M2.FromBits(0xfc));
        Assert.Equal(float.PositiveInfinity, (float)BFloat16.PositiveInfinity);
        Assert.True(BFloat16.NaN.Equals(BFloat16.NaN));
        Assert.False(BFloat16.NaN == (BFloat16)float.NaN);
    }

    [Fact]
    public void BFloat16_computes_in_float_and_rounds()
    {
        BFloat16 third = BFloat16.One / (BFloat16)3;
        Assert.Equal(0x3eab, third.Bits);
        Assert.Equal((BFloat16)1.0, third + third + third);
        Assert.True(-third < BFloat16.Zero && third >= -third);
    }

    /// <summary>A double near the middle is rounded once: as a float first, it would be the middle itself.</summary>
    private static void CheckAll(
        IEnumerable<int> finite, Func<int, float> widen, Func<float, int> fromSingle, Func<double, int> fromDouble, int sign)
    {
        int[] all = [.. finite];
        foreach (int bits in all)
        {
            float value = widen(bits);
            Assert.Equal(bits, fromSingle(value));
            Assert.Equal(bits, fromDouble(value));
            Assert.Equal(bits | sign, fromSingle(-value));
            if (bits + 1 == all.Length)
                continue;
            double middle = ((double)value + widen(bits + 1)) / 2;
            int even = bits % 2 == 0 ? bits : bits + 1;
            Assert.Equal(even, fromDouble(middle));
            Assert.Equal(bits, fromDouble(double.BitDecrement(middle)));
            Assert.Equal(bits + 1, fromDouble(double.BitIncrement(middle)));
            if ((float)middle == middle)
                Assert.Equal(
                    (even, bits, bits + 1),
                    (fromSingle((float)middle), fromSingle(
                        float.BitDecrement((float)middle)), fromSingle(float.BitIncrement((float)middle))));
        }
    }
}
