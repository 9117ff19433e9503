namespace GpuKernels.Generator.Cpu;

/// <summary>What the loops of a kernel's CPU form run over.</summary>
internal enum ThreadLoops
{
    /// <summary>The threads of a block, and around them the blocks.</summary>
    OfBlock,

    /// <summary>The global index along X, of a range of blocks that lie in a line.</summary>
    Line,

    /// <summary>The threads of a block along Y and Z, and inside, the global index along X of blocks that are neighbours.</summary>
    Rows,
}
