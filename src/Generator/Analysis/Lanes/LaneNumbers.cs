using System.Runtime.CompilerServices;

namespace GpuKernels.Generator.Analysis.Lanes;

/// <summary>
/// The loops over the numbers of all threads, in which most of a simulation's time goes. They are optimized at their first call: the
/// runtime would else run them many times slower for the first hundred edits, until it has counted enough calls.
/// </summary>
internal static class LaneNumbers
{
    /// <summary><c>AggressiveOptimization</c>, for which .NET Standard 2.0 has no name.</summary>
    public const MethodImplOptions Optimized = (MethodImplOptions)512;

    [MethodImpl(Optimized)]
    public static long[] Add(long[] left, long[] right)
    {
        if (left.Length < right.Length)
            return Add(right, left);
        long[] sums = new long[left.Length];
        bool isUniform = right.Length == 1;
        for (int i = 0; i < sums.Length; i++)
            sums[i] = unchecked(left[i] + right[isUniform ? 0 : i]);
        return sums;
    }

    [MethodImpl(Optimized)]
    public static long[] Multiply(long[] left, long[] right)
    {
        if (left.Length < right.Length)
            return Multiply(right, left);
        long[] products = new long[left.Length];
        bool isUniform = right.Length == 1;
        for (int i = 0; i < products.Length; i++)
            products[i] = unchecked(left[i] * right[isUniform ? 0 : i]);
        return products;
    }

    [MethodImpl(Optimized)]
    public static long[] Negate(long[] numbers)
    {
        long[] negated = new long[numbers.Length];
        for (int i = 0; i < negated.Length; i++)
            negated[i] = unchecked(-numbers[i]);
        return negated;
    }

    [MethodImpl(Optimized)]
    public static bool AreEqual(long[] numbers)
    {
        long first = numbers[0];
        for (int i = 1; i < numbers.Length; i++)
        {
            if (numbers[i] != first)
                return false;
        }
        return true;
    }

    /// <summary>Sets the bit of each number that is not 0.</summary>
    [MethodImpl(Optimized)]
    public static void FindNot0(long[] numbers, ulong[] bits)
    {
        for (int i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] != 0)
                bits[i >> 6] |= 1UL << (i & 63);
        }
    }

    [MethodImpl(Optimized)]
    public static bool AreBetween(long[] numbers, long least, long most)
    {
        for (int i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] < least || numbers[i] > most)
                return false;
        }
        return true;
    }

    /// <param name="left">As many as there are threads, or one for all of them.</param>
    /// <param name="right">Likewise.</param>
    /// <param name="operation">Of the two of each thread.</param>
    [MethodImpl(Optimized)]
    public static long[] Zip(long[] left, long[] right, Func<long, long, long> operation)
    {
        long[] result = new long[Math.Max(left.Length, right.Length)];
        for (int i = 0; i < result.Length; i++)
            result[i] = operation(left[left.Length == 1 ? 0 : i], right[right.Length == 1 ? 0 : i]);
        return result;
    }
}
