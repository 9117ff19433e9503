namespace GpuKernels;

// What a device implements for copies and fills in one stream. For test devices, whose launches have ended when they return, any order is
// the stream's.
public abstract unsafe partial class GpuDevice
{
    /// <summary>Between two places of the device's memory that do not overlap.</summary>
    internal virtual void CopyInStream(nint stream, nint destination, nint source, long bytes) => CopyOnDevice(destination, source, bytes);

    /// <param name="stream">In whose turn.</param>
    /// <param name="destination">The first element.</param>
    /// <param name="element">Its bytes, which are read before the call returns.</param>
    /// <param name="count">At least 1.</param>
    internal virtual void FillInStream(nint stream, nint destination, ReadOnlySpan<byte> element, long count)
    {
        fixed (byte* bytes = element)
        {
            for (long i = 0; i < count; i++) CopyFromHost(destination + (nint)(i * element.Length), bytes, element.Length);
        }
    }
}
