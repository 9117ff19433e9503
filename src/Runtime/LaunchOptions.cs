namespace GpuKernels;

/// <summary>
/// What a launch asks of the GPU beside its grid and block: <c>gpu.Launch(n).With(options)</c>. Hints, which change no result: the CPU device, and drivers older than
/// CUDA 11.8, do without. To be made once and used for many launches.
/// </summary>
public sealed record LaunchOptions
{
    /// <summary>Whose blocks the GPU starts first, among those of all streams and, in a graph, of all nodes that may run; null for the stream's.</summary>
    public GpuStreamPriority? Priority { get; init; }

    /// <summary>
    /// How much of the memory that is both first-level cache and shared memory is to be shared memory, in per cent: 0 for kernels that live on their cache, 100 for the most blocks with much
    /// shared memory; null for the driver's choice. The GPU takes the next size that it has and the kernel needs.
    /// </summary>
    public int? SharedMemoryCarveout { get; init; }
}
