using System.Numerics;

namespace GpuKernels.Cpu.Checked;

/// <summary>The order of the threads in one launch.</summary>
internal sealed class ThreadOrder(CpuThreadOrder kind, int seed)
{
    private readonly Random random = new(seed);

    /// <summary>For a message; empty where the order is the same each time.</summary>
    public string Description =>
        kind == CpuThreadOrder.Shuffled
            ? $"The threads ran in random order; {nameof(CpuDeviceOptions)}.{nameof(CpuDeviceOptions.Seed)} = {seed} repeats it."
            : "";

    /// <summary>One of the lanes of which <paramref name="ready"/> has a bit.</summary>
    public int Lane(uint ready)
    {
        if (kind == CpuThreadOrder.Forward) return BitOperations.TrailingZeroCount(ready);
        if (kind == CpuThreadOrder.Reverse) return BitOperations.Log2(ready);
        for (int skip = random.Next(BitOperations.PopCount(ready)); skip > 0; skip--) ready &= ready - 1;
        return BitOperations.TrailingZeroCount(ready);
    }

    /// <summary>The warps of a block.</summary>
    public int[] Warps(int count) => Arrange(count);

    /// <summary>The numbers from 0 to <paramref name="count"/> − 1.</summary>
    public int[] Arrange(int count)
    {
        int[] numbers = [.. Enumerable.Range(0, count)];
        if (kind == CpuThreadOrder.Reverse) Array.Reverse(numbers);
        if (kind == CpuThreadOrder.Shuffled) random.Shuffle(numbers);
        return numbers;
    }
}
