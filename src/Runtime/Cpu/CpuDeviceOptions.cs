namespace GpuKernels;

/// <summary>What a CPU device of one's own is like: <see cref="GpuDevice.CreateCpu"/>.</summary>
public sealed record CpuDeviceOptions
{
    /// <summary>
    /// How many OS threads run the blocks of a launch, the caller's among them; null for the number that <c>GPUKERNELS_CPU_THREADS</c>
    /// names, else one for each core.
    /// </summary>
    public int? Threads { get; init; }

    /// <summary>
    /// True for a device that watches kernels as they run and throws a <see cref="GpuCheckException"/> where one reads or writes beyond an
    /// array, where two threads race, or where shared memory is read that nobody has written; null for what <c>GPUKERNELS_CHECKED</c>
    /// says, which is 1 or 0. Kernels have to be built with <c>GpuKernelsChecked</c>, which is on in Debug. It is slow, and runs on one
    /// thread.
    /// </summary>
    public bool? IsChecked { get; init; }

    /// <summary>In which order a checked device runs the threads.</summary>
    public CpuThreadOrder ThreadOrder { get; init; }

    /// <summary>
    /// For <see cref="CpuThreadOrder.Shuffled"/>: what the order follows from; null for another one each time, which reports name.
    /// </summary>
    public int? Seed { get; init; }

    /// <summary>
    /// True for a device that runs the user's own methods and no generated code, one OS thread for each thread that waits, so that
    /// breakpoints in kernels are hit. The same as <see cref="Launch.Debug"/> at each launch. It is slow.
    /// </summary>
    public bool IsDebug { get; init; }

    /// <summary>
    /// Whether several threads of a kernel run together in the lanes of vectors, where that gives the same results; null for yes, unless
    /// <c>GPUKERNELS_CPU_SIMD</c> is 0. Without vectors in the processor it changes nothing.
    /// </summary>
    public bool? UsesSimd { get; init; }
}
