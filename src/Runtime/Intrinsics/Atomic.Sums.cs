namespace GpuKernels;

/// <content>Sums and differences.</content>
public static partial class Atomic
{
    /// <summary>Adds <paramref name="value"/>. Integers wrap.</summary>
    /// <param name="target">An element of global or shared memory, or a field of one.</param>
    /// <param name="value">What to add.</param>
    /// <param name="scope">The threads that this is one step for; those beyond must not touch the place meanwhile.</param>
    /// <returns>The value before.</returns>
    public static int Add(ref int target, int value, AtomicScope scope = AtomicScope.Device) =>
        unchecked(Interlocked.Add(ref target, value) - value);

    /// <inheritdoc cref="Add(ref int, int, AtomicScope)"/>
    public static uint Add(ref uint target, uint value, AtomicScope scope = AtomicScope.Device) =>
        unchecked(Interlocked.Add(ref target, value) - value);

    /// <inheritdoc cref="Add(ref int, int, AtomicScope)"/>
    public static long Add(ref long target, long value, AtomicScope scope = AtomicScope.Device) =>
        unchecked(Interlocked.Add(ref target, value) - value);

    /// <inheritdoc cref="Add(ref int, int, AtomicScope)"/>
    public static ulong Add(ref ulong target, ulong value, AtomicScope scope = AtomicScope.Device) =>
        unchecked(Interlocked.Add(ref target, value) - value);

    /// <inheritdoc cref="Add(ref int, int, AtomicScope)"/>
    public static float Add(ref float target, float value, AtomicScope scope = AtomicScope.Device) =>
        Update<float, Sum<float>>(ref target, value);

    /// <inheritdoc cref="Add(ref int, int, AtomicScope)"/>
    public static double Add(ref double target, double value, AtomicScope scope = AtomicScope.Device) =>
        Update<double, Sum<double>>(ref target, value);

    /// <inheritdoc cref="Add(ref int, int, AtomicScope)"/>
    public static short Add(ref short target, short value, AtomicScope scope = AtomicScope.Device) =>
        Update<short, Sum<short>>(ref target, value);

    /// <inheritdoc cref="Add(ref int, int, AtomicScope)"/>
    public static ushort Add(ref ushort target, ushort value, AtomicScope scope = AtomicScope.Device) =>
        Update<ushort, Sum<ushort>>(ref target, value);

    /// <inheritdoc cref="Add(ref int, int, AtomicScope)"/>
    public static byte Add(ref byte target, byte value, AtomicScope scope = AtomicScope.Device) =>
        Update<byte, Sum<byte>>(ref target, value);

    /// <inheritdoc cref="Add(ref int, int, AtomicScope)"/>
    public static sbyte Add(ref sbyte target, sbyte value, AtomicScope scope = AtomicScope.Device) =>
        Update<sbyte, Sum<sbyte>>(ref target, value);

    /// <inheritdoc cref="Add(ref int, int, AtomicScope)"/>
    public static Half Add(ref Half target, Half value, AtomicScope scope = AtomicScope.Device) =>
        Update<Half, Sum<Half>>(ref target, value);

    /// <inheritdoc cref="Add(ref int, int, AtomicScope)"/>
    public static BFloat16 Add(ref BFloat16 target, BFloat16 value, AtomicScope scope = AtomicScope.Device) =>
        Update<BFloat16, SumOfBFloat16>(ref target, value);

    /// <summary>Subtracts <paramref name="value"/>. Integers wrap.</summary>
    /// <param name="target">An element of global or shared memory, or a field of one.</param>
    /// <param name="value">What to subtract.</param>
    /// <param name="scope">The threads that this is one step for; those beyond must not touch the place meanwhile.</param>
    /// <returns>The value before.</returns>
    public static int Subtract(ref int target, int value, AtomicScope scope = AtomicScope.Device) =>
        unchecked(Interlocked.Add(ref target, -value) + value);

    /// <inheritdoc cref="Subtract(ref int, int, AtomicScope)"/>
    public static uint Subtract(ref uint target, uint value, AtomicScope scope = AtomicScope.Device) =>
        unchecked(Interlocked.Add(ref target, 0 - value) + value);

    /// <inheritdoc cref="Subtract(ref int, int, AtomicScope)"/>
    public static long Subtract(ref long target, long value, AtomicScope scope = AtomicScope.Device) =>
        unchecked(Interlocked.Add(ref target, -value) + value);

    /// <inheritdoc cref="Subtract(ref int, int, AtomicScope)"/>
    public static ulong Subtract(ref ulong target, ulong value, AtomicScope scope = AtomicScope.Device) =>
        unchecked(Interlocked.Add(ref target, 0 - value) + value);

    /// <inheritdoc cref="Subtract(ref int, int, AtomicScope)"/>
    public static float Subtract(ref float target, float value, AtomicScope scope = AtomicScope.Device) =>
        Update<float, Difference<float>>(ref target, value);

    /// <inheritdoc cref="Subtract(ref int, int, AtomicScope)"/>
    public static double Subtract(ref double target, double value, AtomicScope scope = AtomicScope.Device) =>
        Update<double, Difference<double>>(ref target, value);

    /// <inheritdoc cref="Subtract(ref int, int, AtomicScope)"/>
    public static short Subtract(ref short target, short value, AtomicScope scope = AtomicScope.Device) =>
        Update<short, Difference<short>>(ref target, value);

    /// <inheritdoc cref="Subtract(ref int, int, AtomicScope)"/>
    public static ushort Subtract(ref ushort target, ushort value, AtomicScope scope = AtomicScope.Device) =>
        Update<ushort, Difference<ushort>>(ref target, value);

    /// <inheritdoc cref="Subtract(ref int, int, AtomicScope)"/>
    public static byte Subtract(ref byte target, byte value, AtomicScope scope = AtomicScope.Device) =>
        Update<byte, Difference<byte>>(ref target, value);

    /// <inheritdoc cref="Subtract(ref int, int, AtomicScope)"/>
    public static sbyte Subtract(ref sbyte target, sbyte value, AtomicScope scope = AtomicScope.Device) =>
        Update<sbyte, Difference<sbyte>>(ref target, value);

    /// <inheritdoc cref="Subtract(ref int, int, AtomicScope)"/>
    public static Half Subtract(ref Half target, Half value, AtomicScope scope = AtomicScope.Device) =>
        Update<Half, Difference<Half>>(ref target, value);

    /// <inheritdoc cref="Subtract(ref int, int, AtomicScope)"/>
    public static BFloat16 Subtract(ref BFloat16 target, BFloat16 value, AtomicScope scope = AtomicScope.Device) =>
        Update<BFloat16, DifferenceOfBFloat16>(ref target, value);
}
