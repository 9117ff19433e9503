using System.Buffers;
using GpuKernels.Copies;

namespace GpuKernels;

// Copies that are work of a stream: the host goes on.
public sealed unsafe partial class GpuArray<T>
{
    /// <summary>
    /// Copies host memory into the first elements, row by row, after what was launched on a stream before and before what is launched on
    /// it after. The host goes on at once. Pinned memory, of a <see cref="GpuHostMemory{T}"/>, the GPU reads itself; other memory a
    /// thread copies to pinned buffers in the stream's turn, which takes longer than <see cref="CopyFrom(ReadOnlySpan{T})"/>.
    /// </summary>
    /// <param name="source">At most <see cref="Length"/> elements, which do not change until the task has ended.</param>
    /// <param name="stream">A stream of the array's device; the default stream if it is not given.</param>
    /// <param name="cancellation">Ends the waiting, not the copy.</param>
    /// <returns>Ends when the copy has, with the exception of a kernel that threw or failed before.</returns>
    /// <exception cref="ArgumentException"><paramref name="source"/> does not fit, or the stream is another device's.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner, its device or the stream is disposed of.</exception>
    public Task CopyFromAsync(ReadOnlyMemory<T> source, GpuStream? stream = null, CancellationToken cancellation = default)
    {
        ThrowIfDisposed(null);
        ThrowIfReadOnly(null);
        Shape target = FirstElements(source.Length, nameof(source));
        GpuStream queue = FindStream(stream);
        if (cancellation.IsCancellationRequested) return Task.FromCanceled(cancellation);
        if (target.IsDense) return CopyAsync(queue, (nint)Span.Pointer, source, CopyDirection.ToDevice, cancellation);
        using GpuArray<T> between = new(DeviceMemory.Allocate(Device, (long)source.Length * sizeof(T)), new Shape(Lengths));
        between.Clear();
        Task copied = between.CopyAsync(queue, (nint)between.Span.Pointer, source, CopyDirection.ToDevice, cancellation);
        CopyFrom(between);
        return copied;
    }

    /// <summary>
    /// Copies all elements to the start of host memory, row by row, after what was launched on a stream before. The host goes on at
    /// once. Pinned memory, of a
    /// <see cref="GpuHostMemory{T}"/>, the GPU writes itself; to other memory a thread copies from pinned buffers in the stream's turn,
    /// which takes longer than
    /// <see cref="CopyTo(Span{T})"/>.
    /// </summary>
    /// <param name="destination">At least <see cref="Length"/> elements, which are not used until the task has ended.</param>
    /// <param name="stream">A stream of the array's device; the default stream if it is not given.</param>
    /// <param name="cancellation">Ends the waiting, not the copy.</param>
    /// <returns>Ends when the copy has, with the exception of a kernel that threw or failed before.</returns>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than this array, or the stream is another
    /// device's.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner, its device or the stream is disposed of.</exception>
    public Task CopyToAsync(Memory<T> destination, GpuStream? stream = null, CancellationToken cancellation = default)
    {
        ThrowIfDisposed(null);
        if (destination.Length < LongLength)
            throw new ArgumentException(
                $"The destination has {destination.Length} elements and the array {LongLength}.", nameof(destination));
        GpuStream queue = FindStream(stream);
        if (cancellation.IsCancellationRequested) return Task.FromCanceled(cancellation);
        if (IsDense) return CopyAsync(queue, (nint)Span.Pointer, destination[..(int)LongLength], CopyDirection.ToHost, cancellation);
        // The memory of the copy is used again only after the stream has read it.
        using GpuArray<T> dense = Clone();
        return dense.CopyToAsync(destination, queue, cancellation);
    }

    private GpuStream FindStream(GpuStream? stream)
    {
        GpuStream found = stream ?? Device.DefaultStream;
        found.ThrowIfDisposed();
        GraphCapture.Forbid(
            Device, "An asynchronous copy", "copy before or after graph.Launch(), or from and to pinned memory by stream.Copy");
        return found.Device == Device ? found
            : throw new ArgumentException($"The stream is one of {found.Device}, and the array is on {Device}.", nameof(stream));
    }

    private Task CopyAsync(GpuStream stream, nint pointer, ReadOnlyMemory<T> host, CopyDirection direction, CancellationToken cancellation)
    {
        long bytes = (long)host.Length * sizeof(T);
        MemoryHandle pin = host.Pin();
        Task used = Task.CompletedTask;
        try
        {
            (nint to, nint from) = direction == CopyDirection.ToDevice ? (pointer, (nint)pin.Pointer) : ((nint)pin.Pointer, pointer);
            if (bytes > 0) used = Device.CopyAsync(stream, to, from, bytes, direction);
            Device.Count(bytes, direction);
        }
        catch
        {
            pin.Dispose();
            throw;
        }
        return stream.HoldAsync(pin, used, this, cancellation);
    }
}
