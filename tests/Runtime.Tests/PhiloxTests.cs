namespace GpuKernels.Runtime.Tests;

public sealed class PhiloxTests
{
    /// <summary>The known answers that come with Random123, the authors' own implementation.</summary>
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0u, 0u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(~0u, ~0u, ~0u, ~0u, ~0u, ~0u, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(
        0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, 0xd16cfe09u, 0x94fdcceb, 0x5001e420u, 0x24126ea1u)]
    public void The_function_is_that_of_its_authors(
        uint counter0, uint counter1, uint counter2, uint counter3, uint key0, uint key1, uint first, uint second, uint third,
        uint fourth) =>
        Assert.Equal((first, second, third, fourth), Philox.Generate(counter0, counter1, counter2, counter3, key0, key1));

    [Fact]
    public void Seed_subsequence_and_place_are_key_and_counter()
    {
        Philox random = new(unchecked((long)0x299f31d0a4093822), 0x0370734413198a2e);
        (uint, uint, uint, uint) start = (random.NextUInt32(), random.NextUInt32(), random.NextUInt32(), random.NextUInt32());
        Assert.Equal(Philox.Generate(0, 0, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0), start);
        Assert.Equal(Philox.Generate(1, 0, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0).Item1, random.NextUInt32());
        Philox far = new(0, 0, offset: (1L << 40) + 2);
        (_, _, uint third, uint fourth) = Philox.Generate(0, 1 << 6, 0, 0, 0, 0);
        Assert.Equal((third, fourth), (far.NextUInt32(), far.NextUInt32()));
    }

    [Fact]
    public void Floats_have_the_upper_bits_and_stay_below_one()
    {
        Philox bits = new(7), floats = new(7), doubles = new(7), dice = new(7);
        for (int i = 0; i < 1000; i++)
        {
            uint low = bits.NextUInt32(), high = bits.NextUInt32();
            Assert.Equal((low >> 8) / 16777216f, floats.NextSingle());
            Assert.Equal((high >> 8) / 16777216f, floats.NextSingle());
            Assert.Equal((((ulong)high << 32 | low) >> 11) / 9007199254740992.0, doubles.NextDouble());
            Assert.Equal((int)((ulong)low * 10 >> 32), dice.NextInt32(10));
            Assert.InRange(dice.NextInt32(int.MaxValue), 0, int.MaxValue - 1);
        }
    }
}
