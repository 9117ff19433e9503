namespace GpuKernels;

/// <content>Bits.</content>
public static partial class Atomic
{
    /// <summary>Combines the bits by <c>&amp;</c>.</summary>
    /// <param name="target">An element of global or shared memory, or a field of one.</param>
    /// <param name="value">The other bits.</param>
    /// <param name="scope">The threads that this is one step for; those beyond must not touch the place meanwhile.</param>
    /// <returns>The value before.</returns>
    public static int And(ref int target, int value, AtomicScope scope = AtomicScope.Device) =>
        Update<int, BitsOfBoth<int>>(ref target, value);

    /// <inheritdoc cref="And(ref int, int, AtomicScope)"/>
    public static uint And(ref uint target, uint value, AtomicScope scope = AtomicScope.Device) =>
        Update<uint, BitsOfBoth<uint>>(ref target, value);

    /// <inheritdoc cref="And(ref int, int, AtomicScope)"/>
    public static long And(ref long target, long value, AtomicScope scope = AtomicScope.Device) =>
        Update<long, BitsOfBoth<long>>(ref target, value);

    /// <inheritdoc cref="And(ref int, int, AtomicScope)"/>
    public static ulong And(ref ulong target, ulong value, AtomicScope scope = AtomicScope.Device) =>
        Update<ulong, BitsOfBoth<ulong>>(ref target, value);

    /// <inheritdoc cref="And(ref int, int, AtomicScope)"/>
    public static short And(ref short target, short value, AtomicScope scope = AtomicScope.Device) =>
        Update<short, BitsOfBoth<short>>(ref target, value);

    /// <inheritdoc cref="And(ref int, int, AtomicScope)"/>
    public static ushort And(ref ushort target, ushort value, AtomicScope scope = AtomicScope.Device) =>
        Update<ushort, BitsOfBoth<ushort>>(ref target, value);

    /// <inheritdoc cref="And(ref int, int, AtomicScope)"/>
    public static byte And(ref byte target, byte value, AtomicScope scope = AtomicScope.Device) =>
        Update<byte, BitsOfBoth<byte>>(ref target, value);

    /// <inheritdoc cref="And(ref int, int, AtomicScope)"/>
    public static sbyte And(ref sbyte target, sbyte value, AtomicScope scope = AtomicScope.Device) =>
        Update<sbyte, BitsOfBoth<sbyte>>(ref target, value);

    /// <inheritdoc cref="And(ref int, int, AtomicScope)"/>
    /// <typeparam name="T">An enum, of flags.</typeparam>
    public static T And<T>(ref T target, T value, AtomicScope scope = AtomicScope.Device) where T : unmanaged, Enum =>
        UpdateEnum<T, BitsOfBoth<byte>, BitsOfBoth<ushort>, BitsOfBoth<uint>, BitsOfBoth<ulong>>(ref target, value);

    /// <summary>Combines the bits by <c>|</c>.</summary>
    /// <param name="target">An element of global or shared memory, or a field of one.</param>
    /// <param name="value">The other bits.</param>
    /// <param name="scope">The threads that this is one step for; those beyond must not touch the place meanwhile.</param>
    /// <returns>The value before.</returns>
    public static int Or(ref int target, int value, AtomicScope scope = AtomicScope.Device) =>
        Update<int, BitsOfEither<int>>(ref target, value);

    /// <inheritdoc cref="Or(ref int, int, AtomicScope)"/>
    public static uint Or(ref uint target, uint value, AtomicScope scope = AtomicScope.Device) =>
        Update<uint, BitsOfEither<uint>>(ref target, value);

    /// <inheritdoc cref="Or(ref int, int, AtomicScope)"/>
    public static long Or(ref long target, long value, AtomicScope scope = AtomicScope.Device) =>
        Update<long, BitsOfEither<long>>(ref target, value);

    /// <inheritdoc cref="Or(ref int, int, AtomicScope)"/>
    public static ulong Or(ref ulong target, ulong value, AtomicScope scope = AtomicScope.Device) =>
        Update<ulong, BitsOfEither<ulong>>(ref target, value);

    /// <inheritdoc cref="Or(ref int, int, AtomicScope)"/>
    public static short Or(ref short target, short value, AtomicScope scope = AtomicScope.Device) =>
        Update<short, BitsOfEither<short>>(ref target, value);

    /// <inheritdoc cref="Or(ref int, int, AtomicScope)"/>
    public static ushort Or(ref ushort target, ushort value, AtomicScope scope = AtomicScope.Device) =>
        Update<ushort, BitsOfEither<ushort>>(ref target, value);

    /// <inheritdoc cref="Or(ref int, int, AtomicScope)"/>
    public static byte Or(ref byte target, byte value, AtomicScope scope = AtomicScope.Device) =>
        Update<byte, BitsOfEither<byte>>(ref target, value);

    /// <inheritdoc cref="Or(ref int, int, AtomicScope)"/>
    public static sbyte Or(ref sbyte target, sbyte value, AtomicScope scope = AtomicScope.Device) =>
        Update<sbyte, BitsOfEither<sbyte>>(ref target, value);

    /// <inheritdoc cref="Or(ref int, int, AtomicScope)"/>
    /// <typeparam name="T">An enum, of flags.</typeparam>
    public static T Or<T>(ref T target, T value, AtomicScope scope = AtomicScope.Device) where T : unmanaged, Enum =>
        UpdateEnum<T, BitsOfEither<byte>, BitsOfEither<ushort>, BitsOfEither<uint>, BitsOfEither<ulong>>(ref target, value);

    /// <summary>Combines the bits by <c>^</c>.</summary>
    /// <param name="target">An element of global or shared memory, or a field of one.</param>
    /// <param name="value">The other bits.</param>
    /// <param name="scope">The threads that this is one step for; those beyond must not touch the place meanwhile.</param>
    /// <returns>The value before.</returns>
    public static int Xor(ref int target, int value, AtomicScope scope = AtomicScope.Device) =>
        Update<int, BitsOfOne<int>>(ref target, value);

    /// <inheritdoc cref="Xor(ref int, int, AtomicScope)"/>
    public static uint Xor(ref uint target, uint value, AtomicScope scope = AtomicScope.Device) =>
        Update<uint, BitsOfOne<uint>>(ref target, value);

    /// <inheritdoc cref="Xor(ref int, int, AtomicScope)"/>
    public static long Xor(ref long target, long value, AtomicScope scope = AtomicScope.Device) =>
        Update<long, BitsOfOne<long>>(ref target, value);

    /// <inheritdoc cref="Xor(ref int, int, AtomicScope)"/>
    public static ulong Xor(ref ulong target, ulong value, AtomicScope scope = AtomicScope.Device) =>
        Update<ulong, BitsOfOne<ulong>>(ref target, value);

    /// <inheritdoc cref="Xor(ref int, int, AtomicScope)"/>
    public static short Xor(ref short target, short value, AtomicScope scope = AtomicScope.Device) =>
        Update<short, BitsOfOne<short>>(ref target, value);

    /// <inheritdoc cref="Xor(ref int, int, AtomicScope)"/>
    public static ushort Xor(ref ushort target, ushort value, AtomicScope scope = AtomicScope.Device) =>
        Update<ushort, BitsOfOne<ushort>>(ref target, value);

    /// <inheritdoc cref="Xor(ref int, int, AtomicScope)"/>
    public static byte Xor(ref byte target, byte value, AtomicScope scope = AtomicScope.Device) =>
        Update<byte, BitsOfOne<byte>>(ref target, value);

    /// <inheritdoc cref="Xor(ref int, int, AtomicScope)"/>
    public static sbyte Xor(ref sbyte target, sbyte value, AtomicScope scope = AtomicScope.Device) =>
        Update<sbyte, BitsOfOne<sbyte>>(ref target, value);

    /// <inheritdoc cref="Xor(ref int, int, AtomicScope)"/>
    /// <typeparam name="T">An enum, of flags.</typeparam>
    public static T Xor<T>(ref T target, T value, AtomicScope scope = AtomicScope.Device) where T : unmanaged, Enum =>
        UpdateEnum<T, BitsOfOne<byte>, BitsOfOne<ushort>, BitsOfOne<uint>, BitsOfOne<ulong>>(ref target, value);
}
