using System.Runtime.CompilerServices;

namespace GpuKernels;

// What only the stream of a graph can do, and what it cannot.
public sealed partial class GpuStream
{
    /// <summary>A stream on which a graph is recorded.</summary>
    internal GpuStream(GpuDevice device, nint handle, GraphCapture capture)
        : this(device, handle) => Capture = capture;

    /// <summary>The graph that launches on this stream become a part of; null for a stream that runs them.</summary>
    internal GraphCapture? Capture { get; }

    /// <summary>
    /// In a graph: an array of zeros that is there while the graph runs; see <see cref="Allocate{T}(ReadOnlySpan{nint})"/>.
    /// </summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="length">The number of elements, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">The stream is no graph's, or a part of an If or While.</exception>
    /// <exception cref="NotSupportedException">The driver or the GPU has no memory pools.</exception>
    /// <exception cref="ObjectDisposedException">The stream is disposed of.</exception>
    public GpuArray<T> Allocate<T>(int length) where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return Allocate<T>([length]);
    }

    /// <summary>
    /// In a graph: an array of zeros that is there while the graph runs, from this place to where it is disposed of, or to the end of
    /// the delegate. Only the work of that delegate may use it. Arrays that are not there at the same time share memory, and the device
    /// has it only from the first launch of the graph on.
    /// </summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="lengths">The number of elements in each dimension, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is negative.</exception>
    /// <inheritdoc cref="Allocate{T}(int)"/>
    public GpuArray<T> Allocate<T>(params ReadOnlySpan<nint> lengths) where T : unmanaged
    {
        Shape shape = new(lengths);
        ThrowIfDisposed();
        if (Capture is null)
        {
            throw new InvalidOperationException(
                "stream.Allocate makes an array of a graph: call it on the stream that gpu.CaptureGraph gives to its delegate. " +
                "Others are made by gpu.Allocate.");
        }
        return new GpuArray<T>(Capture.Allocate(Handle, checked(shape.Count * Unsafe.SizeOf<T>())), shape);
    }

    /// <summary>
    /// In a graph: what <paramref name="body"/> launches runs where the first element of an array is not 0 when it is its turn. The host
    /// does not take part.
    /// </summary>
    /// <param name="condition">An array of this device; kernels before write it.</param>
    /// <param name="body">
    /// Launches kernels and copies on the stream that it is given, no calls of the host; nested If and While are fine.
    /// </param>
    /// <exception cref="InvalidOperationException">The stream is no graph's.</exception>
    /// <exception cref="ArgumentException"><paramref name="condition"/> is empty, or another device's.</exception>
    /// <exception cref="NotSupportedException">The driver has no conditions: it is older than CUDA 12.3.</exception>
    /// <exception cref="ObjectDisposedException">The stream or the array is disposed of.</exception>
    public void If(GpuArray<int> condition, Action<GpuStream> body) => Branch(condition, isLoop: false, body);

    /// <summary>
    /// In a graph: what <paramref name="body"/> launches runs again and again as long as the first element of an array is not 0; not at
    /// all if it is 0 at first.
    /// </summary>
    /// <remarks>The body has to write the array, or the graph never ends.</remarks>
    /// <inheritdoc cref="If"/>
    public void While(GpuArray<int> condition, Action<GpuStream> body) => Branch(condition, isLoop: true, body);

    /// <summary>The delegate that this stream was made for has ended.</summary>
    /// <returns>What <see cref="GridBarrier"/> took, which the graph needs; 0 for nothing.</returns>
    internal nint EndCapture()
    {
        isDisposed = true;
        nint barrier = gridBarrier;
        gridBarrier = 0;
        return barrier;
    }

    private void Branch(GpuArray<int> condition, bool isLoop, Action<GpuStream> body)
    {
        string name = isLoop ? "While" : "If";
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(body);
        ThrowIfDisposed();
        if (Capture is null)
            throw new InvalidOperationException(
                $"{name} is a part of a graph: call it on the stream that gpu.CaptureGraph gives to its delegate.");
        condition.ThrowIfDisposed(nameof(condition));
        if (condition.Device != Device)
            throw new ArgumentException($"The condition is on {condition.Device}, and the graph on {Device}.", nameof(condition));
        GraphCapture.ThrowIfElsewhere(condition.Memory, Capture, nameof(condition));
        if (condition.LongLength == 0)
            throw new ArgumentException(
                $"The condition of {name} is the first element of an array, and this one is empty.", nameof(condition));
        Capture.Branch(Handle, condition, isLoop, body);
    }

    private void ThrowIfCaptured(string call, string instead)
    {
        if (Capture is not null) GraphCapture.ThrowForbidden(call, instead);
    }
}
