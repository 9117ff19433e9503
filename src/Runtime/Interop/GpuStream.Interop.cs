using GpuKernels.Cuda;

namespace GpuKernels;

public sealed partial class GpuStream
{
    /// <summary>True for a stream of another library, which outlives this object.</summary>
    internal bool IsForeign { get; init; }

    /// <summary>What orders it with the null stream, where it does not do that itself.</summary>
    internal UnorderedStream? Order { get; init; }

    /// <summary>A stream of another library, to launch on and to wait for. Disposing of it leaves the stream itself as it is.</summary>
    /// <remarks>
    /// One that was made not to wait for CUDA's default stream (<c>cudaStreamNonBlocking</c>) is ordered with copies and with memory as
    /// others are, in what is launched here; a launch takes six calls of the driver more. Memory that is given back is used again only
    /// after what the other library has launched there, too; but copies do not wait for that: let <c>gpu.DefaultStream.Wait(stream)</c>
    /// come before.
    /// </remarks>
    /// <param name="device">The GPU whose stream it is.</param>
    /// <param name="handle">A <c>CUstream</c> or <c>cudaStream_t</c>; 0 is CUDA's default stream, which orders itself with all
    /// others.</param>
    /// <exception cref="ArgumentException">The stream is another device's.</exception>
    /// <exception cref="NotSupportedException">The device is no GPU.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public static GpuStream FromHandle(GpuDevice device, nint handle)
    {
        ArgumentNullException.ThrowIfNull(device);
        device.ThrowIfDisposed();
        return device.AddForeignStream(handle, device.OpenForeignStream(handle));
    }
}
