using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GpuKernels.CompilerServices;

/// <summary>For the CPU form of kernels.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AsyncCopies
{
    /// <summary>What a bulk copy is a multiple of, in its size and its addresses, in bytes.</summary>
    private const int BulkUnit = 16;

    /// <summary>Copies a few elements.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="source">The first of them.</param>
    /// <param name="destination">Where it goes.</param>
    /// <param name="count">How many.</param>
    public static void Copy<T>(ref T source, ref T destination, int count) where T : unmanaged =>
        MemoryMarshal.CreateReadOnlySpan(ref source, count).CopyTo(MemoryMarshal.CreateSpan(ref destination, count));

    /// <summary>Copies elements as a GPU does in bulk, and checks what a GPU demands.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="source">The first of them.</param>
    /// <param name="destination">Where it goes.</param>
    /// <param name="count">How many.</param>
    /// <param name="room">How many the destination has.</param>
    /// <param name="start">Where the source starts in its array, which on a GPU starts at a multiple of the unit.</param>
    /// <exception cref="ArgumentException">A GPU could not copy them so.</exception>
    public static unsafe void Bulk<T>(ref T source, ref T destination, int count, int room, int start) where T : unmanaged
    {
        CheckSize(count, room, sizeof(T));
        CheckAligned((long)start * sizeof(T), nameof(source));
        CheckAligned((long)Unsafe.AsPointer(ref destination), nameof(destination));
        Copy(ref source, ref destination, count);
    }

    internal static void CheckSize(int count, int room, int size)
    {
        if (count != room)
            throw new ArgumentException($"{count} elements cannot be copied to {room}: take slices of one length.");
        if ((long)count * size % BulkUnit != 0)
            throw new ArgumentException($"{count} elements of {size} bytes cannot be copied in bulk: take a multiple of {BulkUnit} bytes.");
    }

    private static void CheckAligned(long address, string operand)
    {
        if (address % BulkUnit != 0)
            throw new ArgumentException(
                $"A bulk copy starts at a multiple of {BulkUnit} bytes, and its {operand} is {address % BulkUnit} bytes behind one.");
    }
}
