using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <content>Exchanges, and what is made of them.</content>
public static partial class Atomic
{
    /// <summary>Puts <paramref name="value"/> in the place of what is there.</summary>
    /// <typeparam name="T">A type of 1, 2, 4, 8 or 16 bytes, but for <c>bool</c>; a struct without gaps between its fields.</typeparam>
    /// <param name="target">An element of global or shared memory, or a field of one; of 16 bytes, at a multiple of them.</param>
    /// <param name="value">The new value.</param>
    /// <param name="scope">The threads that this is one step for; those beyond must not touch the place meanwhile.</param>
    /// <returns>The value before.</returns>
    /// <remarks>16 bytes need sm_90. On the CPU they are one step only for this class.</remarks>
    public static T Exchange<T>(ref T target, T value, AtomicScope scope = AtomicScope.Device) where T : unmanaged
    {
        T seen = target;
        while (!TryUpdate(ref target, ref seen, value, scope))
        {
        }
        return seen;
    }

    /// <summary>Puts <paramref name="value"/> there where the bits that are there equal those of <paramref name="comparand"/>.</summary>
    /// <inheritdoc cref="Exchange{T}(ref T, T, AtomicScope)"/>
    /// <param name="target">An element of global or shared memory, or a field of one; of 16 bytes, at a multiple of them.</param>
    /// <param name="value">The new value.</param>
    /// <param name="comparand">What has to be there.</param>
    /// <param name="scope">The threads that this is one step for; those beyond must not touch the place meanwhile.</param>
    public static T CompareExchange<T>(ref T target, T value, T comparand, AtomicScope scope = AtomicScope.Device) where T : unmanaged
    {
        T seen = comparand;
        TryUpdate(ref target, ref seen, value, scope);
        return seen;
    }

    /// <summary>
    /// Puts <paramref name="value"/> there where the bits that are there equal those of <paramref name="expected"/>, which becomes what
    /// was there: what a loop needs that computes the new value from the old one.
    /// </summary>
    /// <inheritdoc cref="Exchange{T}(ref T, T, AtomicScope)"/>
    /// <param name="target">An element of global or shared memory, or a field of one; of 16 bytes, at a multiple of them.</param>
    /// <param name="expected">A local: what has to be there, and then what was.</param>
    /// <param name="value">The new value.</param>
    /// <param name="scope">The threads that this is one step for; those beyond must not touch the place meanwhile.</param>
    /// <returns>True where the value was put there.</returns>
    public static bool TryUpdate<T>(ref T target, ref T expected, T value, AtomicScope scope = AtomicScope.Device) where T : unmanaged =>
        AtomicBits.TryUpdate(ref target, ref expected, value);

    /// <summary>Replaces what is there by <paramref name="operation"/> of it and <paramref name="argument"/>.</summary>
    /// <inheritdoc cref="Exchange{T}(ref T, T, AtomicScope)"/>
    /// <param name="target">An element of global or shared memory, or a field of one; of 16 bytes, at a multiple of them.</param>
    /// <param name="argument">The second operand.</param>
    /// <param name="operation">Computes the new value; called again where another thread came between.</param>
    public static T Update<T>(ref T target, T argument, Func<T, T, T> operation) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(operation);
        T seen = target;
        while (!TryUpdate(ref target, ref seen, operation(seen, argument)))
        {
        }
        return seen;
    }

    /// <inheritdoc cref="Exchange{T}(ref T, T, AtomicScope)"/>
    public static int Exchange(ref int target, int value, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.Exchange(ref target, value);

    /// <inheritdoc cref="CompareExchange{T}(ref T, T, T, AtomicScope)"/>
    public static int CompareExchange(ref int target, int value, int comparand, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.CompareExchange(ref target, value, comparand);

    /// <inheritdoc cref="Exchange{T}(ref T, T, AtomicScope)"/>
    public static uint Exchange(ref uint target, uint value, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.Exchange(ref target, value);

    /// <inheritdoc cref="CompareExchange{T}(ref T, T, T, AtomicScope)"/>
    public static uint CompareExchange(ref uint target, uint value, uint comparand, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.CompareExchange(ref target, value, comparand);

    /// <inheritdoc cref="Exchange{T}(ref T, T, AtomicScope)"/>
    public static long Exchange(ref long target, long value, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.Exchange(ref target, value);

    /// <inheritdoc cref="CompareExchange{T}(ref T, T, T, AtomicScope)"/>
    public static long CompareExchange(ref long target, long value, long comparand, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.CompareExchange(ref target, value, comparand);

    /// <inheritdoc cref="Exchange{T}(ref T, T, AtomicScope)"/>
    public static ulong Exchange(ref ulong target, ulong value, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.Exchange(ref target, value);

    /// <inheritdoc cref="CompareExchange{T}(ref T, T, T, AtomicScope)"/>
    public static ulong CompareExchange(ref ulong target, ulong value, ulong comparand, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.CompareExchange(ref target, value, comparand);

    /// <inheritdoc cref="Exchange{T}(ref T, T, AtomicScope)"/>
    public static short Exchange(ref short target, short value, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.Exchange(ref target, value);

    /// <inheritdoc cref="CompareExchange{T}(ref T, T, T, AtomicScope)"/>
    public static short CompareExchange(ref short target, short value, short comparand, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.CompareExchange(ref target, value, comparand);

    /// <inheritdoc cref="Exchange{T}(ref T, T, AtomicScope)"/>
    public static ushort Exchange(ref ushort target, ushort value, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.Exchange(ref target, value);

    /// <inheritdoc cref="CompareExchange{T}(ref T, T, T, AtomicScope)"/>
    public static ushort CompareExchange(ref ushort target, ushort value, ushort comparand, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.CompareExchange(ref target, value, comparand);

    /// <inheritdoc cref="Exchange{T}(ref T, T, AtomicScope)"/>
    public static byte Exchange(ref byte target, byte value, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.Exchange(ref target, value);

    /// <inheritdoc cref="CompareExchange{T}(ref T, T, T, AtomicScope)"/>
    public static byte CompareExchange(ref byte target, byte value, byte comparand, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.CompareExchange(ref target, value, comparand);

    /// <inheritdoc cref="Exchange{T}(ref T, T, AtomicScope)"/>
    public static sbyte Exchange(ref sbyte target, sbyte value, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.Exchange(ref target, value);

    /// <inheritdoc cref="CompareExchange{T}(ref T, T, T, AtomicScope)"/>
    public static sbyte CompareExchange(ref sbyte target, sbyte value, sbyte comparand, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.CompareExchange(ref target, value, comparand);

    /// <inheritdoc cref="Exchange{T}(ref T, T, AtomicScope)"/>
    public static float Exchange(ref float target, float value, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.Exchange(ref target, value);

    /// <inheritdoc cref="CompareExchange{T}(ref T, T, T, AtomicScope)"/>
    public static float CompareExchange(ref float target, float value, float comparand, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.CompareExchange(ref target, value, comparand);

    /// <inheritdoc cref="Exchange{T}(ref T, T, AtomicScope)"/>
    public static double Exchange(ref double target, double value, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.Exchange(ref target, value);

    /// <inheritdoc cref="CompareExchange{T}(ref T, T, T, AtomicScope)"/>
    public static double CompareExchange(ref double target, double value, double comparand, AtomicScope scope = AtomicScope.Device) =>
        Interlocked.CompareExchange(ref target, value, comparand);

    /// <summary>Reads; what this thread reads and writes after that is not done before (acquire).</summary>
    /// <typeparam name="T">A type of 1, 2, 4 or 8 bytes, but for <c>bool</c>.</typeparam>
    /// <param name="source">An element of global or shared memory, or a field of one.</param>
    /// <param name="scope">The threads that this is one step for.</param>
    public static T Load<T>(ref readonly T source, AtomicScope scope = AtomicScope.Device) where T : unmanaged
    {
        T value = source;
        Interlocked.MemoryBarrier();
        return value;
    }

    /// <summary>Writes; what this thread read and wrote before that is done before (release).</summary>
    /// <typeparam name="T">A type of 1, 2, 4 or 8 bytes, but for <c>bool</c>.</typeparam>
    /// <param name="target">An element of global or shared memory, or a field of one.</param>
    /// <param name="value">The new value.</param>
    /// <param name="scope">The threads that this is one step for.</param>
    public static void Store<T>(ref T target, T value, AtomicScope scope = AtomicScope.Device) where T : unmanaged
    {
        Interlocked.MemoryBarrier();
        target = value;
    }
}
