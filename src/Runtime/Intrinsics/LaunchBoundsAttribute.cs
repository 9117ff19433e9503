namespace GpuKernels;

/// <summary>
/// Promises that a kernel is launched with blocks of limited size, so that the device compiler may give each thread more registers:
/// CUDA's <c>__launch_bounds__</c>. A launch with more threads is an exception, on every device.
/// </summary>
/// <param name="maxThreads">The most threads of a block, 1 to 1024.</param>
/// <param name="minBlocks">How many blocks one multiprocessor should be able to run at a time, 1 to 32; 0 says nothing.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LaunchBoundsAttribute(int maxThreads, int minBlocks = 0) : Attribute
{
    /// <summary>The most threads of a block.</summary>
    public int MaxThreads { get; } = maxThreads;

    /// <summary>How many blocks one multiprocessor should be able to run at a time; 0 says nothing.</summary>
    public int MinBlocks { get; } = minBlocks;
}
