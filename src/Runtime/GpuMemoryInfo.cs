namespace GpuKernels;

/// <summary>The state of a device's memory at one moment.</summary>
/// <param name="FreeBytes">What can still be allocated, in bytes.</param>
/// <param name="TotalBytes">What the device has, in bytes.</param>
public readonly record struct GpuMemoryInfo(long FreeBytes, long TotalBytes);
