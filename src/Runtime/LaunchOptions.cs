namespace GpuKernels;

/// <summary>
/// What a launch asks of the GPU beside its grid and block: <c>gpu.Launch(n).With(options)</c>. The CPU device, and drivers older than
/// CUDA 11.8, do without, and have the same results. To be made once and used for many launches.
/// </summary>
public sealed record LaunchOptions
{
    /// <summary>
    /// Whose blocks the GPU starts first, among those of all streams and, in a graph, of all nodes that may run; null for the stream's.
    /// </summary>
    public GpuStreamPriority? Priority { get; init; }

    /// <summary>
    /// How much of the memory that is both first-level cache and shared memory is to be shared memory, in per cent: 0 for kernels that
    /// live on their cache, 100 for the most blocks with much shared memory; null for the driver's choice. The GPU takes the next size
    /// that it has and the kernel needs.
    /// </summary>
    public int? SharedMemoryCarveout { get; init; }

    /// <summary>
    /// True to let the kernel start while the one before it on the stream still runs: when all blocks of that have ended, or have called
    /// <c>cudaTriggerProgrammaticLaunchCompletion()</c>. Only for kernels of a <see cref="CudaModule"/> that call
    /// <c>cudaGridDependencySynchronize()</c>, or have <c>griddepcontrol.wait</c>, before they use what was written before. GPUs before
    /// compute capability 9.0 start it afterwards as ever.
    /// </summary>
    public bool OverlapsPrevious { get; init; }
}
