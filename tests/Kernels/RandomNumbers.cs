namespace GpuKernels.Tests.Kernels;

/// <summary>Philox, a struct of the runtime's own assembly.</summary>
public static partial class RandomNumbers
{
    [Kernel]
    public static void Uniform(long seed, Span<uint> bits, Span<ulong> wide, Span<float> floats, Span<double> doubles, Span<int> dice)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= bits.Length)
            return;
        Philox random = new(seed, subsequence: i);
        for (int skipped = 0; skipped < i % 7; skipped++)
            random.NextUInt32();
        bits[i] = random.NextUInt32();
        wide[i] = random.NextUInt64();
        floats[i] = random.NextSingle();
        doubles[i] = random.NextDouble();
        dice[i] = random.NextInt32(6) + 1;
    }

    /// <summary>Starts in the middle of the sequence: the same numbers as by skipping.</summary>
    [Kernel]
    public static void Offsets(Span<uint> bits)
    {
        int i = ThreadIdx.X;
        Philox random = new(-1, 1L << 40, i);
        bits[i] = random.NextUInt32();
    }

    [Kernel]
    public static void Normal(long seed, Span<float> values)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= values.Length)
            return;
        Philox random = new(seed, i);
        random.NextSingle();
        values[i] = random.NextNormal();
    }
}
