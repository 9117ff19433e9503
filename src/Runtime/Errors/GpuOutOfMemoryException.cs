namespace GpuKernels;

/// <summary>
/// A device has no room for an array, also after arrays that nobody holds were collected and what its memory pool kept was given back.
/// </summary>
public sealed class GpuOutOfMemoryException : GpuException
{
    internal GpuOutOfMemoryException(
        string device, long requestedBytes, GpuMemoryInfo memory, long heldBytes, long? limit, Exception? inner = null, string note = "")
        : base(Describe(device, requestedBytes, memory, heldBytes, limit) + note, inner)
    {
        RequestedBytes = requestedBytes;
        FreeBytes = memory.FreeBytes;
        TotalBytes = memory.TotalBytes;
        HeldBytes = heldBytes;
    }

    /// <summary>The size that was asked for.</summary>
    public long RequestedBytes { get; }

    /// <summary>What the device had free, not necessarily in one piece.</summary>
    public long FreeBytes { get; }

    /// <summary>What the device has.</summary>
    public long TotalBytes { get; }

    /// <summary>What this process's arrays on the device hold.</summary>
    public long HeldBytes { get; }

    private static string Describe(string device, long requested, GpuMemoryInfo memory, long held, long? limit) => limit is { } most
        ? $"{device} has no room for {requested} bytes: its arrays hold {held} bytes, and the limit of its MemoryPool is {most}."
        : $"{device} has no room for {requested} bytes: {memory.FreeBytes} of {memory.TotalBytes} bytes are free, and this process's arrays hold {held}.";
}
