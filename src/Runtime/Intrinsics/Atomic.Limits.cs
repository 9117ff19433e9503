using System.Runtime.CompilerServices;

namespace GpuKernels;

/// <content>The lesser, the greater, and counters that begin again.</content>
public static partial class Atomic
{
    /// <summary>
    /// Keeps the lesser of the value there and <paramref name="value"/>, as <c>Math.Min</c> does: of floats, NaN comes before all, and −0
    /// before +0.
    /// </summary>
    /// <param name="target">An element of global or shared memory, or a field of one.</param>
    /// <param name="value">What to compare with.</param>
    /// <param name="scope">The threads that this is one step for; those beyond must not touch the place meanwhile.</param>
    /// <returns>The value before.</returns>
    public static int Min(ref int target, int value, AtomicScope scope = AtomicScope.Device) => Update<int, Least<int>>(ref target, value);

    /// <inheritdoc cref="Min(ref int, int, AtomicScope)"/>
    public static uint Min(ref uint target, uint value, AtomicScope scope = AtomicScope.Device) =>
        Update<uint, Least<uint>>(ref target, value);

    /// <inheritdoc cref="Min(ref int, int, AtomicScope)"/>
    public static long Min(ref long target, long value, AtomicScope scope = AtomicScope.Device) =>
        Update<long, Least<long>>(ref target, value);

    /// <inheritdoc cref="Min(ref int, int, AtomicScope)"/>
    public static ulong Min(ref ulong target, ulong value, AtomicScope scope = AtomicScope.Device) =>
        Update<ulong, Least<ulong>>(ref target, value);

    /// <inheritdoc cref="Min(ref int, int, AtomicScope)"/>
    public static float Min(ref float target, float value, AtomicScope scope = AtomicScope.Device) =>
        Update<float, Least<float>>(ref target, value);

    /// <inheritdoc cref="Min(ref int, int, AtomicScope)"/>
    public static double Min(ref double target, double value, AtomicScope scope = AtomicScope.Device) =>
        Update<double, Least<double>>(ref target, value);

    /// <inheritdoc cref="Min(ref int, int, AtomicScope)"/>
    public static short Min(ref short target, short value, AtomicScope scope = AtomicScope.Device) =>
        Update<short, Least<short>>(ref target, value);

    /// <inheritdoc cref="Min(ref int, int, AtomicScope)"/>
    public static ushort Min(ref ushort target, ushort value, AtomicScope scope = AtomicScope.Device) =>
        Update<ushort, Least<ushort>>(ref target, value);

    /// <inheritdoc cref="Min(ref int, int, AtomicScope)"/>
    public static byte Min(ref byte target, byte value, AtomicScope scope = AtomicScope.Device) =>
        Update<byte, Least<byte>>(ref target, value);

    /// <inheritdoc cref="Min(ref int, int, AtomicScope)"/>
    public static sbyte Min(ref sbyte target, sbyte value, AtomicScope scope = AtomicScope.Device) =>
        Update<sbyte, Least<sbyte>>(ref target, value);

    /// <inheritdoc cref="Min(ref int, int, AtomicScope)"/>
    public static Half Min(ref Half target, Half value, AtomicScope scope = AtomicScope.Device) =>
        Update<Half, Least<Half>>(ref target, value);

    /// <inheritdoc cref="Min(ref int, int, AtomicScope)"/>
    public static BFloat16 Min(ref BFloat16 target, BFloat16 value, AtomicScope scope = AtomicScope.Device) =>
        Update<BFloat16, LeastOfBFloat16>(ref target, value);

    /// <summary>
    /// Keeps the greater of the value there and <paramref name="value"/>, as <c>Math.Max</c> does: of floats, NaN comes before all, and +0
    /// before −0.
    /// </summary>
    /// <param name="target">An element of global or shared memory, or a field of one.</param>
    /// <param name="value">What to compare with.</param>
    /// <param name="scope">The threads that this is one step for; those beyond must not touch the place meanwhile.</param>
    /// <returns>The value before.</returns>
    public static int Max(ref int target, int value, AtomicScope scope = AtomicScope.Device) =>
        Update<int, Greatest<int>>(ref target, value);

    /// <inheritdoc cref="Max(ref int, int, AtomicScope)"/>
    public static uint Max(ref uint target, uint value, AtomicScope scope = AtomicScope.Device) =>
        Update<uint, Greatest<uint>>(ref target, value);

    /// <inheritdoc cref="Max(ref int, int, AtomicScope)"/>
    public static long Max(ref long target, long value, AtomicScope scope = AtomicScope.Device) =>
        Update<long, Greatest<long>>(ref target, value);

    /// <inheritdoc cref="Max(ref int, int, AtomicScope)"/>
    public static ulong Max(ref ulong target, ulong value, AtomicScope scope = AtomicScope.Device) =>
        Update<ulong, Greatest<ulong>>(ref target, value);

    /// <inheritdoc cref="Max(ref int, int, AtomicScope)"/>
    public static float Max(ref float target, float value, AtomicScope scope = AtomicScope.Device) =>
        Update<float, Greatest<float>>(ref target, value);

    /// <inheritdoc cref="Max(ref int, int, AtomicScope)"/>
    public static double Max(ref double target, double value, AtomicScope scope = AtomicScope.Device) =>
        Update<double, Greatest<double>>(ref target, value);

    /// <inheritdoc cref="Max(ref int, int, AtomicScope)"/>
    public static short Max(ref short target, short value, AtomicScope scope = AtomicScope.Device) =>
        Update<short, Greatest<short>>(ref target, value);

    /// <inheritdoc cref="Max(ref int, int, AtomicScope)"/>
    public static ushort Max(ref ushort target, ushort value, AtomicScope scope = AtomicScope.Device) =>
        Update<ushort, Greatest<ushort>>(ref target, value);

    /// <inheritdoc cref="Max(ref int, int, AtomicScope)"/>
    public static byte Max(ref byte target, byte value, AtomicScope scope = AtomicScope.Device) =>
        Update<byte, Greatest<byte>>(ref target, value);

    /// <inheritdoc cref="Max(ref int, int, AtomicScope)"/>
    public static sbyte Max(ref sbyte target, sbyte value, AtomicScope scope = AtomicScope.Device) =>
        Update<sbyte, Greatest<sbyte>>(ref target, value);

    /// <inheritdoc cref="Max(ref int, int, AtomicScope)"/>
    public static Half Max(ref Half target, Half value, AtomicScope scope = AtomicScope.Device) =>
        Update<Half, Greatest<Half>>(ref target, value);

    /// <inheritdoc cref="Max(ref int, int, AtomicScope)"/>
    public static BFloat16 Max(ref BFloat16 target, BFloat16 value, AtomicScope scope = AtomicScope.Device) =>
        Update<BFloat16, GreatestOfBFloat16>(ref target, value);

    /// <summary>Adds 1; from <paramref name="limit"/>, or beyond it, goes to 0. Numbers are compared as if they had no sign.</summary>
    /// <param name="target">An element of global or shared memory, or a field of one.</param>
    /// <param name="limit">The greatest value.</param>
    /// <param name="scope">The threads that this is one step for; those beyond must not touch the place meanwhile.</param>
    /// <returns>The value before.</returns>
    public static uint Increment(ref uint target, uint limit, AtomicScope scope = AtomicScope.Device) =>
        Update<uint, NextWithin<uint>>(ref target, limit);

    /// <inheritdoc cref="Increment(ref uint, uint, AtomicScope)"/>
    public static int Increment(ref int target, int limit, AtomicScope scope = AtomicScope.Device) =>
        unchecked((int)Increment(ref Unsafe.As<int, uint>(ref target), unchecked((uint)limit)));

    /// <inheritdoc cref="Increment(ref uint, uint, AtomicScope)"/>
    public static ulong Increment(ref ulong target, ulong limit, AtomicScope scope = AtomicScope.Device) =>
        Update<ulong, NextWithin<ulong>>(ref target, limit);

    /// <inheritdoc cref="Increment(ref uint, uint, AtomicScope)"/>
    public static long Increment(ref long target, long limit, AtomicScope scope = AtomicScope.Device) =>
        unchecked((long)Increment(ref Unsafe.As<long, ulong>(ref target), unchecked((ulong)limit)));

    /// <summary>
    /// Subtracts 1; from 0, and from beyond <paramref name="limit"/>, goes to <paramref name="limit"/>. Numbers are compared as if they had
    /// no sign.
    /// </summary>
    /// <param name="target">An element of global or shared memory, or a field of one.</param>
    /// <param name="limit">The greatest value.</param>
    /// <param name="scope">The threads that this is one step for; those beyond must not touch the place meanwhile.</param>
    /// <returns>The value before.</returns>
    public static uint Decrement(ref uint target, uint limit, AtomicScope scope = AtomicScope.Device) =>
        Update<uint, PreviousWithin<uint>>(ref target, limit);

    /// <inheritdoc cref="Decrement(ref uint, uint, AtomicScope)"/>
    public static int Decrement(ref int target, int limit, AtomicScope scope = AtomicScope.Device) =>
        unchecked((int)Decrement(ref Unsafe.As<int, uint>(ref target), unchecked((uint)limit)));

    /// <inheritdoc cref="Decrement(ref uint, uint, AtomicScope)"/>
    public static ulong Decrement(ref ulong target, ulong limit, AtomicScope scope = AtomicScope.Device) =>
        Update<ulong, PreviousWithin<ulong>>(ref target, limit);

    /// <inheritdoc cref="Decrement(ref uint, uint, AtomicScope)"/>
    public static long Decrement(ref long target, long limit, AtomicScope scope = AtomicScope.Device) =>
        unchecked((long)Decrement(ref Unsafe.As<long, ulong>(ref target), unchecked((ulong)limit)));
}
