using System.ComponentModel;

namespace GpuKernels.CompilerServices;

/// <summary>The range of blocks that one call of a kernel's CPU form runs; of a kernel with clusters, the range of these.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct CpuBlocks
{
    /// <param name="grid">The whole grid.</param>
    /// <param name="block">A block.</param>
    /// <param name="first">The first block.</param>
    /// <param name="end">The one after the last.</param>
    /// <param name="sharedBytes">Of the launch.</param>
    /// <param name="arena">Scratch memory.</param>
    /// <param name="count">Of a launch by a count, the threads; 0 for others.</param>
    internal CpuBlocks(Dim3 grid, Dim3 block, long first, long end, int sharedBytes, CpuArena arena, long count = 0)
    {
        Count = count > 0 ? count : long.MaxValue;
        Grid = grid;
        Block = block;
        First = first;
        End = end;
        SharedBytes = sharedBytes;
        Arena = arena;
    }

    /// <summary>The whole grid, in blocks.</summary>
    public readonly Dim3 Grid;

    /// <summary>A block, in threads.</summary>
    public readonly Dim3 Block;

    /// <summary>The linear index of the first block to run: x runs fastest, then y, then z.</summary>
    public readonly long First;

    /// <summary>The linear index after the last block to run.</summary>
    public readonly long End;

    /// <summary>The global index after the last, where a flat kernel is launched by a count; else one that no thread has.</summary>
    public readonly long Count;

    /// <summary>The bytes of shared memory that the launch adds to the kernel's own.</summary>
    public readonly int SharedBytes;

    /// <summary>Scratch memory until the call returns.</summary>
    public readonly CpuArena Arena;
}
