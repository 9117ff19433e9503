namespace GpuKernels;

/// <summary>In which order a checked CPU device runs the threads of a block, of which a GPU promises nothing.</summary>
public enum CpuThreadOrder
{
    /// <summary>By their index.</summary>
    Forward,

    /// <summary>The last first, of blocks, warps and lanes.</summary>
    Reverse,

    /// <summary>At random, again at each step, from <see cref="CpuDeviceOptions.Seed"/>.</summary>
    Shuffled,
}
