using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>What the threads of a block do together. To be called in kernels only.</summary>
public static partial class Block
{
    /// <summary>
    /// An array that all threads of the block share. Its contents are undefined at first, and gone when the block ends.
    /// Every thread of the block must reach the same calls in the same order.
    /// </summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="length">The number of elements, a constant in a kernel.</param>
    /// <exception cref="InvalidOperationException">
    /// Called outside of a kernel, or with another length or type than by another thread of the block.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    public static Span<T> Shared<T>(int length) where T : unmanaged => PlainThread.Current.Shared<T>(length);

    /// <summary>
    /// The shared memory that the launch asks for with <see cref="Launch.Shared"/>, as an array of as many elements as fit. In a kernel at
    /// most once. Its contents are undefined at first.
    /// </summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <exception cref="InvalidOperationException">Called outside of a kernel.</exception>
    public static Span<T> DynamicShared<T>() where T : unmanaged => PlainThread.Current.DynamicShared<T>();

    /// <summary>A matrix that all threads of the block share, as <see cref="Shared{T}"/> does an array.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="rows">The number of rows, a constant in a kernel.</param>
    /// <param name="columns">The number of columns, a constant in a kernel.</param>
    /// <exception cref="InvalidOperationException">Called outside of a kernel, or otherwise than by another thread of the
    /// block.</exception>
    public static SharedTile<T> SharedTile<T>(int rows, int columns) where T : unmanaged =>
        new(Shared<T>(GpuKernels.SharedTile<T>.Length(rows, columns)), rows, columns);

    /// <summary>
    /// Waits until every thread of the block that has not returned has called this. What any of them wrote before is
    /// visible to all of them after. CUDA's <c>__syncthreads()</c>.
    /// </summary>
    /// <exception cref="InvalidOperationException">Called outside of a kernel.</exception>
    public static void Sync() => PlainThread.Current.Sync();
}
