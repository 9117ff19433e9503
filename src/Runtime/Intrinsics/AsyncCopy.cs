using System.Runtime.CompilerServices;
using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>
/// Copies from global memory to a block's shared arrays that run beside the thread: CUDA's <c>cp.async</c>. A thread begins copies, makes a
/// group of them with <see cref="Commit"/>, and later waits for its groups with <see cref="Wait"/>; after a <see cref="Block.Sync"/> behind
/// that all threads see what was copied. GPUs before sm_80, and the CPU, copy at once.
/// </summary>
/// <remarks>What is copied at once starts at a multiple of its size, in both memories: 4 floats at an index that 4 divides.</remarks>
public static class AsyncCopy
{
    /// <summary>Begins to copy one element.</summary>
    /// <typeparam name="T">A type of 4, 8 or 16 bytes.</typeparam>
    /// <param name="source">An element of a span parameter of the kernel.</param>
    /// <param name="destination">An element of a shared array. It must not be touched before the copy is waited for.</param>
    public static void Copy<T>(ref readonly T source, ref T destination) where T : unmanaged => destination = source;

    /// <summary>Begins to copy a few elements: <c>AsyncCopy.Copy(x.Slice(i, 4), tile.Slice(j, 4))</c>.</summary>
    /// <typeparam name="T">An unmanaged type.</typeparam>
    /// <param name="source">A slice of a span parameter of the kernel, of constant length, of 4, 8 or 16 bytes.</param>
    /// <param name="destination">A slice of a shared array, of the same length. It must not be touched before the copy is waited
    /// for.</param>
    /// <exception cref="ArgumentException">The slices have different lengths.</exception>
    public static void Copy<T>(ReadOnlySpan<T> source, Span<T> destination) where T : unmanaged
    {
        if (source.Length != destination.Length)
            throw new ArgumentException(
                $"{source.Length} elements cannot be copied to {destination.Length}: take slices of one length.", nameof(destination));
        source.CopyTo(destination);
    }

    /// <summary>
    /// Begins to copy elements, as many as there is room for in shared memory, in one piece: CUDA's <c>cp.async.bulk</c>. The barrier's
    /// phase does not end before the copy is done; the thread that calls this arrives at the barrier after. GPUs from sm_90 on.
    /// </summary>
    /// <typeparam name="T">An unmanaged type.</typeparam>
    /// <param name="source">A slice of a span parameter of the kernel, not empty. It starts at a multiple of 16 bytes, and is a multiple of
    /// 16 bytes.</param>
    /// <param name="destination">A slice of a shared array of the same length, which starts at a multiple of 16 bytes. It must not be
    /// touched before the phase ends.</param>
    /// <param name="barrier">An element of a shared array.</param>
    /// <exception cref="ArgumentException">The slices have different lengths, or none of a multiple of 16 bytes.</exception>
    public static void Bulk<T>(ReadOnlySpan<T> source, Span<T> destination, ref AsyncBarrier barrier) where T : unmanaged
    {
        AsyncCopies.CheckSize(source.Length, destination.Length, Unsafe.SizeOf<T>());
        source.CopyTo(destination);
    }

    /// <summary>Makes a group of the copies that this thread began since the last call.</summary>
    public static void Commit()
    {
    }

    /// <summary>Waits until at most this many of this thread's groups, the latest ones, are still on their way.</summary>
    /// <param name="groupsLeft">A constant in a kernel, at least 0.</param>
    public static void Wait(int groupsLeft) => ArgumentOutOfRangeException.ThrowIfNegative(groupsLeft);
}
