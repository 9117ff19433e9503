namespace GpuKernels;

public sealed partial class GpuStream
{
    /// <summary>True for a stream of another library, which outlives this object.</summary>
    internal bool IsForeign { get; init; }

    /// <summary>A stream of another library, to launch on and to wait for. Disposing of it leaves the stream itself as it is.</summary>
    /// <param name="device">The GPU whose stream it is.</param>
    /// <param name="handle">A <c>CUstream</c> or <c>cudaStream_t</c>; 0 is CUDA's default stream, which orders itself with all others.</param>
    /// <exception cref="ArgumentException">The stream is another device's.</exception>
    /// <exception cref="NotSupportedException">
    /// The device is no GPU; or the stream was made not to wait for the default stream (<c>cudaStreamNonBlocking</c>), on which the order of copies and of memory rests here. Let the
    /// other library use a stream of this one then, <see cref="Handle"/>.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public static GpuStream FromHandle(GpuDevice device, nint handle)
    {
        ArgumentNullException.ThrowIfNull(device);
        device.ThrowIfDisposed();
        device.CheckForeignStream(handle);
        return device.AddForeignStream(handle);
    }
}
