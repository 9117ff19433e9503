using System.Runtime.CompilerServices;

namespace GpuKernels.CompilerServices;

/// <summary>Compares and exchanges places of any size that GPUs have, by their bits.</summary>
internal static class AtomicBits
{
    private const int LockCount = 64;

    // Processors exchange at most 8 bytes; for more, a place has a lock, chosen by its address.
    private static readonly Lock[] Locks = [.. Enumerable.Range(0, LockCount).Select(_ => new Lock())];

    /// <summary>
    /// Sets <paramref name="seen"/> to what was there; true where that was what was expected, and the value is there now.
    /// </summary>
    public static bool TryUpdate<T>(ref T target, ref T seen, T value) where T : unmanaged
    {
        T expected = seen;
        seen = Unsafe.SizeOf<T>() switch
        {
            1 => Exchange<T, byte>(ref target, value, expected),
            2 => Exchange<T, ushort>(ref target, value, expected),
            4 => Exchange<T, uint>(ref target, value, expected),
            8 => Exchange<T, ulong>(ref target, value, expected),
            16 => ExchangeWide(ref target, value, expected),
            _ => throw new NotSupportedException(
                $"{typeof(T).Name} has {Unsafe.SizeOf<T>()} bytes; atomic operations take types of 1, 2, 4, 8 or 16."),
        };
        return AreSame(ref seen, ref expected);
    }

    private static T Exchange<T, TBits>(ref T target, T value, T expected)
        where T : unmanaged where TBits : unmanaged => Unsafe.BitCast<TBits, T>(
        Interlocked.CompareExchange(
            ref Unsafe.As<T, TBits>(ref target), Unsafe.BitCast<T, TBits>(value), Unsafe.BitCast<T, TBits>(expected)));

    private static unsafe T ExchangeWide<T>(ref T target, T value, T expected) where T : unmanaged
    {
        nuint address = (nuint)Unsafe.AsPointer(ref target);
        lock (Locks[(int)(address / 16 % LockCount)])
        {
            T found = target;
            if (AreSame(ref found, ref expected)) target = value;
            return found;
        }
    }

    private static bool AreSame<T>(ref T a, ref T b) where T : unmanaged => AsBytes(ref a).SequenceEqual(AsBytes(ref b));

    private static ReadOnlySpan<byte> AsBytes<T>(ref T value) where T : unmanaged =>
        System.Runtime.InteropServices.MemoryMarshal.AsBytes(new ReadOnlySpan<T>(ref value));
}
