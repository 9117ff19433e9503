namespace GpuKernels;

// Copies and fills that are work of this stream alone; those of arrays are ordered with all streams.
public sealed unsafe partial class GpuStream
{
    /// <summary>
    /// Copies one array into the first elements of another in this stream's turn, before what is launched on it after; other streams do
    /// not wait. In a graph it is copied each time that the graph runs.
    /// </summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="source">Of this device, in one piece; so may pinned memory of the host be, by its array.</param>
    /// <param name="destination">At least as many elements, of this device and in one piece; the two do not overlap.</param>
    /// <exception cref="ArgumentException">
    /// An array is another device's or in several pieces, they overlap, or <paramref name="destination"/> is shorter.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The stream or an array is disposed of.</exception>
    public void Copy<T>(GpuArray<T> source, GpuArray<T> destination) where T : unmanaged
    {
        Check(source, nameof(source));
        Check(destination, nameof(destination));
        destination.ThrowIfReadOnly(nameof(destination));
        if (source.LongLength > destination.LongLength)
            throw new ArgumentException(
                $"The destination has {destination.LongLength} elements and the source {source.LongLength}.", nameof(destination));
        if (source.Span.Overlaps(destination.Span))
            throw new ArgumentException("The source and the destination overlap.", nameof(destination));
        long bytes = source.Span.ByteLength;
        Order?.Enter();
        if (bytes > 0) Device.CopyInStream(Handle, destination.DevicePointer, source.DevicePointer, bytes);
        Finish("stream.Copy", bytes);
        GC.KeepAlive(source);
        GC.KeepAlive(destination);
    }

    /// <summary>
    /// Writes a value to all elements of an array in this stream's turn; other streams do not wait. In a graph it is written each time
    /// that the graph runs.
    /// </summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="array">Of this device, in one piece.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The array is another device's, or in several pieces.</exception>
    /// <exception cref="ObjectDisposedException">The stream or the array is disposed of.</exception>
    public void Fill<T>(GpuArray<T> array, T value) where T : unmanaged
    {
        Check(array, nameof(array));
        array.ThrowIfReadOnly(nameof(array));
        Order?.Enter();
        if (array.LongLength > 0)
            Device.FillInStream(Handle, array.DevicePointer, new ReadOnlySpan<byte>(&value, sizeof(T)), array.LongLength);
        Finish("stream.Fill", bytes: 0);
        GC.KeepAlive(array);
    }

    private void Check<T>(GpuArray<T> array, string parameter) where T : unmanaged
    {
        ThrowIfDisposed();
        if (Capture is null) GraphCapture.Forbid(Device, "Work of another stream", "use the stream that the delegate is given");
        if (array is null) throw new ArgumentNullException(parameter);
        array.ThrowIfDisposed(parameter);
        if (array.Device != Device)
            throw new ArgumentException($"The array is on {array.Device}, and the stream is one of {Device}.", parameter);
        if (!array.IsDense)
            throw new ArgumentException(
                $"{array} is a view that does not lie in one piece: copy or fill it by a kernel, or outside of streams by its own methods.", parameter);
        GraphCapture.ThrowIfElsewhere(array.Memory, Capture, parameter);
        Capture?.Use(array.Memory, GraphUse.IsReleased, parameter);
    }

    private void Finish(string work, long bytes)
    {
        Order?.Leave();
        if (Capture is not null) Capture.Name(work);
        else Device.Counters.CountOnDevice(bytes);
    }
}
