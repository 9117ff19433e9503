using System.ComponentModel;

namespace GpuKernels.CompilerServices;

/// <summary>The range of blocks that one call of a kernel's CPU form runs; of a kernel with clusters, the range of these.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct CpuBlocks
{
    internal CpuBlocks(Dim3 grid, Dim3 block, long first, long end, int sharedBytes, CpuArena arena, KernelChecks? checks = null)
    {
        Grid = grid;
        Block = block;
        First = first;
        End = end;
        SharedBytes = sharedBytes;
        Arena = arena;
        Checks = checks;
    }

    /// <summary>The whole grid, in blocks.</summary>
    public readonly Dim3 Grid;

    /// <summary>A block, in threads.</summary>
    public readonly Dim3 Block;

    /// <summary>The linear index of the first block to run: x runs fastest, then y, then z.</summary>
    public readonly long First;

    /// <summary>The linear index after the last block to run.</summary>
    public readonly long End;

    /// <summary>The bytes of shared memory that the launch adds to the kernel's own.</summary>
    public readonly int SharedBytes;

    /// <summary>Scratch memory until the call returns.</summary>
    public readonly CpuArena Arena;

    /// <summary>Watches the launch; null on a device that is not checked, which never runs the form that asks for it.</summary>
    public readonly KernelChecks? Checks;
}
