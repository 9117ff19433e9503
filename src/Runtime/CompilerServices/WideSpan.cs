using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace GpuKernels.CompilerServices;

/// <summary>The memory of a tensor, of which there may be more than an <c>int</c> can count, in the CPU form of a kernel.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="pointer">The first element.</param>
/// <param name="length">The number of elements.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct WideSpan<T>(void* pointer, long length) where T : unmanaged
{
    private readonly T* pointer = (T*)pointer;
    private readonly long length = length;

    internal T* Pointer => pointer;

    internal long Length => length;

    /// <summary>An element.</summary>
    /// <param name="index">Its offset.</param>
    /// <exception cref="IndexOutOfRangeException">The offset is not within the memory.</exception>
    public ref T this[long index]
    {
        get
        {
            if ((ulong)index >= (ulong)length) ThrowOutside(index);
            return ref pointer[index];
        }
    }

    /// <summary>The memory from an element on.</summary>
    /// <param name="start">Its offset.</param>
    /// <exception cref="IndexOutOfRangeException">The offset is not within the memory, nor its end.</exception>
    public WideSpan<T> Slice(long start)
    {
        if ((ulong)start > (ulong)length) ThrowOutside(start);
        return new(pointer + start, length - start);
    }

    [DoesNotReturn]
    private void ThrowOutside(long index) =>
        throw new IndexOutOfRangeException($"The offset {index} is not within the tensor's memory of {length} elements.");
}
