namespace GpuKernels;

/// <summary>A device has no room for an array.</summary>
public sealed class GpuOutOfMemoryException : GpuException
{
    internal GpuOutOfMemoryException(string device, long requestedBytes, GpuMemoryInfo memory, Exception? inner = null)
        : base($"{device} has no room for {requestedBytes} bytes: {memory.FreeBytes} of {memory.TotalBytes} bytes are free.", inner)
    {
        RequestedBytes = requestedBytes;
        FreeBytes = memory.FreeBytes;
        TotalBytes = memory.TotalBytes;
    }

    /// <summary>The size that was asked for.</summary>
    public long RequestedBytes { get; }

    /// <summary>What the device had free, not necessarily in one piece.</summary>
    public long FreeBytes { get; }

    /// <summary>What the device has.</summary>
    public long TotalBytes { get; }
}
