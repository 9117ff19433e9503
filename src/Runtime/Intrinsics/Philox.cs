namespace GpuKernels;

/// <summary>
/// Random numbers that a counter makes, Philox4x32-10 of Salmon and others ("Parallel random numbers: as easy as 1, 2, 3", 2011): for
/// kernels, of which each thread has a subsequence of its own, and for the host. Integers and uniform floats are equal on all
/// devices, bit for bit.
/// </summary>
/// <remarks>
/// <c>Philox random = new(seed, subsequence: i); float u = random.NextSingle();</c> Sequences of different seeds or subsequences are
/// independent, each of 2^66 numbers of 32 bits. Two structs with the same three arguments give the same numbers.
/// </remarks>
[DeviceFunction]
public struct Philox
{
    private const uint Multiplier0 = 0xD2511F53, Multiplier1 = 0xCD9E8D57, Step0 = 0x9E3779B9, Step1 = 0xBB67AE85;
    private const int Rounds = 10;

    private readonly ulong seed;
    private readonly ulong subsequence;

    /// <summary>The block of four numbers that <see cref="Next4"/> makes next.</summary>
    private ulong block;

    /// <summary>The last block's numbers, of which the first <see cref="used"/> are given out.</summary>
    private uint number0, number1, number2, number3;
    private int used;

    /// <summary>The start of a sequence, or a place in it.</summary>
    /// <param name="seed">Any number: which sequences these are.</param>
    /// <param name="subsequence">Which of the seed's sequences; in kernels the index of the thread.</param>
    /// <param name="offset">How many numbers of 32 bits to skip, at least 0; it takes no time.</param>
    [DeviceFunction]
    public Philox(long seed, long subsequence = 0, long offset = 0)
    {
        this.seed = unchecked((ulong)seed);
        this.subsequence = unchecked((ulong)subsequence);
        block = unchecked((ulong)offset) >> 2;
        used = 4;
        if ((offset & 3) != 0)
        {
            Next4();
            used = (int)(offset & 3);
        }
    }

    /// <summary>32 random bits.</summary>
    [DeviceFunction]
    public uint NextUInt32()
    {
        if (used == 4)
            Next4();
        uint number = used == 0 ? number0 : used == 1 ? number1 : used == 2 ? number2 : number3;
        used++;
        return number;
    }

    /// <summary>64 random bits; it takes two numbers, the first for the lower half.</summary>
    [DeviceFunction]
    public ulong NextUInt64()
    {
        ulong low = NextUInt32();
        return low | ((ulong)NextUInt32() << 32);
    }

    /// <summary>A number from 0 to <paramref name="bound"/> − 1, each as likely as any other to within 2^−32 · bound.</summary>
    /// <param name="bound">At least 1.</param>
    [DeviceFunction]
    public int NextInt32(int bound) => (int)(((ulong)NextUInt32() * (uint)bound) >> 32);

    /// <summary>A multiple of 2^−24 from 0 to less than 1.</summary>
    [DeviceFunction]
    public float NextSingle() => (NextUInt32() >> 8) * (1f / (1 << 24));

    /// <summary>A multiple of 2^−53 from 0 to less than 1; it takes two numbers.</summary>
    [DeviceFunction]
    public double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1L << 53));

    /// <summary>
    /// A number of the normal distribution with mean 0 and deviation 1, by Box and Muller's transformation of two numbers. Devices
    /// differ in the last digits of logarithm and cosine: by less than 4e-6, as tests check.
    /// </summary>
    [DeviceFunction]
    public float NextNormal()
    {
        // From above 0, which has no logarithm, to 1.
        float radius = MathF.Sqrt(-2 * MathF.Log(((NextUInt32() >> 8) + 1) * (1f / (1 << 24))));
        return radius * MathF.Cos(2 * MathF.PI * NextSingle());
    }

    /// <summary>The function itself, for the tests: four numbers of a counter and a key.</summary>
    internal static (uint, uint, uint, uint) Generate(uint counter0, uint counter1, uint counter2, uint counter3, uint key0, uint key1)
    {
        for (int round = 0; round < Rounds; round++)
        {
            ulong product0 = (ulong)Multiplier0 * counter0, product1 = (ulong)Multiplier1 * counter2;
            counter0 = (uint)(product1 >> 32) ^ counter1 ^ key0;
            counter1 = unchecked((uint)product1);
            counter2 = (uint)(product0 >> 32) ^ counter3 ^ key1;
            counter3 = unchecked((uint)product0);
            key0 = unchecked(key0 + Step0);
            key1 = unchecked(key1 + Step1);
        }
        return (counter0, counter1, counter2, counter3);
    }

    private void Next4()
    {
        (number0, number1, number2, number3) = Generate(
            unchecked((uint)block), (uint)(block >> 32), unchecked((uint)subsequence), (uint)(subsequence >> 32), unchecked((uint)seed),
            (uint)(seed >> 32));
        block++;
        used = 0;
    }
}
