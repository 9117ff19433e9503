using GpuKernels.Copies;

namespace GpuKernels;

// Copies from and to the host and other arrays, and fills; of views as of whole arrays.
public sealed unsafe partial class GpuArray<T>
{
    /// <summary>Copies host memory into the first elements, row by row. Waits for what was launched before.</summary>
    /// <param name="source">At most <see cref="Length"/> elements; just as many for a view that is not
    /// <see cref="IsDense">dense</see>.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is longer than this array, or shorter than a view that is not
    /// dense.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    /// <exception cref="GpuKernelException">A kernel that was launched before threw.</exception>
    /// <exception cref="GpuLaunchException">A kernel that was launched before failed.</exception>
    public void CopyFrom(ReadOnlySpan<T> source)
    {
        ThrowIfDisposed(null);
        ThrowIfReadOnly(null);
        GraphCapture.Forbid(Device, "A copy of memory of the host", "copy before graph.Launch(), or from pinned memory by stream.Copy");
        Shape target = FirstElements(source.Length, nameof(source));
        fixed (T* pointer = source) Device.Copy((nint)Span.Pointer, target, (nint)pointer, null, sizeof(T), CopyDirection.ToDevice);
        GC.KeepAlive(this);
        Device.ThrowIfFailed();
    }

    /// <summary>
    /// Copies another array into this one, after what was launched before and before what is launched after: into the first elements, row
    /// by row, or into a view of the same dimensions.
    /// </summary>
    /// <param name="source">At most as many elements; where one of the two is not <see cref="IsDense">dense</see>, just as many. It may be
    /// another device's, and may overlap this one.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> does not fit.</exception>
    /// <exception cref="ObjectDisposedException">An array, its owner or its device is disposed of.</exception>
    /// <exception cref="GpuOutOfMemoryException">The copy needs memory between the two, and a device has no room.</exception>
    public void CopyFrom(GpuArray<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        ThrowIfDisposed(null);
        ThrowIfReadOnly(null);
        source.ThrowIfDisposed(nameof(source));
        GraphCapture.Forbid(Device, "array.CopyFrom(array)", "write stream.Copy(source, array)");
        (Shape to, Shape from) = Match(source);
        if (source.Device != Device)
        {
            CopyFromOtherDevice(source, to, from);
        }
        else if (Span.Overlaps(source.Span))
        {
            // What is read must not have been written.
            using GpuArray<T> between = source.Clone();
            CopyFrom(between.View(0, new Shape(from.Lengths)));
        }
        else
        {
            Device.Copy((nint)Span.Pointer, to, (nint)source.Span.Pointer, from, sizeof(T), CopyDirection.OnDevice);
        }
        GC.KeepAlive(this);
        GC.KeepAlive(source);
    }

    /// <summary>
    /// A new array of the same device with the same dimensions and elements, which lie row by row also if those of a view do not.
    /// </summary>
    /// <exception cref="GpuOutOfMemoryException">The device has no room.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public GpuArray<T> Clone()
    {
        ThrowIfDisposed(null);
        return Device.AllocateFilled<T, GpuArray<T>>(new Shape(Lengths), this, static (copy, source) => copy.CopyFrom(source));
    }

    /// <summary>Copies all elements to the start of host memory, row by row. Waits for what was launched before.</summary>
    /// <param name="destination">At least <see cref="Length"/> elements.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than this array.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    /// <exception cref="GpuKernelException">A kernel that was launched before threw.</exception>
    /// <exception cref="GpuLaunchException">A kernel that was launched before failed.</exception>
    public void CopyTo(Span<T> destination)
    {
        ThrowIfDisposed(null);
        GraphCapture.Forbid(Device, "A copy to memory of the host", "copy after graph.Launch(), or to pinned memory by stream.Copy");
        if (destination.Length < LongLength)
            throw new ArgumentException(
                $"The destination has {destination.Length} elements and the array {LongLength}.", nameof(destination));
        fixed (T* pointer = destination) Device.Copy((nint)pointer, null, (nint)Span.Pointer, shape, sizeof(T), CopyDirection.ToHost);
        GC.KeepAlive(this);
        Device.ThrowIfFailed();
    }

    /// <summary>All elements in a new host array, row by row. Waits for what was launched before.</summary>
    /// <exception cref="InvalidOperationException">There are more than an array of the host has.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    /// <exception cref="GpuLaunchException">A kernel that was launched before failed.</exception>
    public T[] ToArray()
    {
        ThrowIfDisposed(null);
        if (LongLength > Array.MaxLength)
            throw new InvalidOperationException(
                $"{this} has {LongLength} elements, and an array of the host at most {Array.MaxLength}: copy parts of it, Slice(...).CopyTo(...).");
        T[] result = GC.AllocateUninitializedArray<T>((int)LongLength);
        CopyTo(result);
        return result;
    }

    /// <summary>Writes a value to all elements, after what was launched before and before what is launched after.</summary>
    /// <param name="value">Of any type; how many bytes it has does not matter.</param>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public void Fill(T value)
    {
        ThrowIfDisposed(null);
        ThrowIfReadOnly(null);
        GraphCapture.Forbid(Device, "array.Fill(value)", "write stream.Fill(array, value)");
        if (LongLength > 0) Device.Fill((nint)Span.Pointer, &value, CopyLayout.OfFill(shape, sizeof(T)));
        GC.KeepAlive(this);
    }

    /// <summary>Writes zeros to an array that is new.</summary>
    internal void Clear()
    {
        if (LongLength > 0 && !memory.IsZero) Device.Clear((nint)Span.Pointer, Span.ByteLength);
    }

    /// <summary>Where so many elements go, counted row by row.</summary>
    private Shape FirstElements(long count, string parameter)
    {
        if (count > LongLength) throw new ArgumentException($"The source has {count} elements and the array {LongLength}.", parameter);
        if (count == LongLength) return shape;
        return IsDense ? new Shape([(nint)count])
            : throw new ArgumentException(
                $"The source has {count} elements and the view {LongLength}; it does not lie in one piece, and takes just as many.",
                parameter);
    }

    /// <summary>Shapes of the same lengths for a copy of another array into this one.</summary>
    private (Shape To, Shape From) Match(GpuArray<T> source)
    {
        Shape to = FirstElements(source.LongLength, nameof(source)), from = source.shape;
        if (to.Lengths.SequenceEqual(from.Lengths)) return (to, from);
        if (from.IsDense) return (to, new Shape(to.Lengths));
        return to.IsDense ? (new Shape(from.Lengths), from)
            : throw new ArgumentException(
                $"The source is a view [{from}] and the array one [{to}], and neither lies in one piece: give both the same dimensions.",
                nameof(source));
    }

    private void CopyFromOtherDevice(GpuArray<T> source, Shape to, Shape from)
    {
        if (!from.IsDense)
        {
            using GpuArray<T> dense = source.Clone();
            CopyFrom(dense);
            return;
        }
        if (!to.IsDense)
        {
            using GpuArray<T> dense = Device.AllocateFilled<T, GpuArray<T>>(
                new Shape(to.Lengths), source, static (array, source) => array.CopyFrom(source));
            CopyFrom(dense);
            return;
        }
        if (source.LongLength > 0)
            Device.CopyFromDevice((nint)Span.Pointer, source.Device, (nint)source.Span.Pointer, source.Span.ByteLength);
    }
}
