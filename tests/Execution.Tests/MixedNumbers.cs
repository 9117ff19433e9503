namespace GpuKernels.Execution.Tests;

/// <summary>Numbers without an order, the same in each run.</summary>
internal static class MixedNumbers
{
    /// <summary>The first of a sequence over all of a long's values (SplitMix64).</summary>
    public static IEnumerable<long> Mixed(int count) => Enumerable.Range(1, count).Select(Number);

    private static long Number(int index)
    {
        ulong x = unchecked((ulong)index * 0x9E3779B97F4A7C15);
        x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9;
        x = (x ^ x >> 27) * 0x94D049BB133111EB;
        return unchecked((long)(x ^ x >> 31));
    }
}
