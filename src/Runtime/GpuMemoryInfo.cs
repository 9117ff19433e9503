namespace GpuKernels;

/// <summary>The state of a device's memory at one moment.</summary>
/// <param name="FreeBytes">What the driver has left, in bytes; what the device's <see cref="GpuMemoryPool"/> keeps comes on top.</param>
/// <param name="TotalBytes">What the device has, in bytes.</param>
public readonly record struct GpuMemoryInfo(long FreeBytes, long TotalBytes);
