using System.Runtime.CompilerServices;

namespace GpuKernels;

/// <summary>
/// Read-modify-write operations on memory that several threads share. Each is one indivisible step; none orders other
/// memory accesses of a kernel. Integers wrap.
/// </summary>
public static class Atomic
{
    /// <summary>Adds <paramref name="value"/> to <paramref name="target"/>.</summary>
    /// <param name="target">An element of global or shared memory.</param>
    /// <param name="value">What to add.</param>
    /// <returns>The value before.</returns>
    public static int Add(ref int target, int value) => unchecked(Interlocked.Add(ref target, value) - value);

    /// <inheritdoc cref="Add(ref int, int)"/>
    public static uint Add(ref uint target, uint value) => unchecked(Interlocked.Add(ref target, value) - value);

    /// <inheritdoc cref="Add(ref int, int)"/>
    public static long Add(ref long target, long value) => unchecked(Interlocked.Add(ref target, value) - value);

    /// <inheritdoc cref="Add(ref int, int)"/>
    public static ulong Add(ref ulong target, ulong value) => unchecked(Interlocked.Add(ref target, value) - value);

    /// <inheritdoc cref="Add(ref int, int)"/>
    public static float Add(ref float target, float value)
    {
        ref int bits = ref Unsafe.As<float, int>(ref target);
        // Bits are compared, not values: NaN is unequal to itself and would loop for ever.
        int seen = Volatile.Read(ref bits);
        while (true)
        {
            float old = BitConverter.Int32BitsToSingle(seen);
            int found = Interlocked.CompareExchange(ref bits, BitConverter.SingleToInt32Bits(old + value), seen);
            if (found == seen) return old;
            seen = found;
        }
    }

    /// <inheritdoc cref="Add(ref int, int)"/>
    public static double Add(ref double target, double value)
    {
        ref long bits = ref Unsafe.As<double, long>(ref target);
        long seen = Volatile.Read(ref bits);
        while (true)
        {
            double old = BitConverter.Int64BitsToDouble(seen);
            long found = Interlocked.CompareExchange(ref bits, BitConverter.DoubleToInt64Bits(old + value), seen);
            if (found == seen) return old;
            seen = found;
        }
    }
}
