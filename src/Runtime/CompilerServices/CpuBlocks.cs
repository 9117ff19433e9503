using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

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
    /// <param name="usesSimd">Whether threads may run in the lanes of vectors.</param>
    /// <param name="arena">Scratch memory.</param>
    /// <param name="count">Of a launch by a count, the threads; 0 for others.</param>
    /// <param name="checks">What watches the launch; null on devices that are not checked.</param>
    internal CpuBlocks(
        Dim3 grid, Dim3 block, long first, long end, int sharedBytes, bool usesSimd, CpuArena arena, long count = 0,
        KernelChecks? checks = null)
    {
        Count = count > 0 ? count : long.MaxValue;
        Grid = grid;
        Block = block;
        First = first;
        End = end;
        SharedBytes = sharedBytes;
        UsesSimd = usesSimd;
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

    /// <summary>The global index after the last, where a flat kernel is launched by a count; else one that no thread has.</summary>
    public readonly long Count;

    /// <summary>The bytes of shared memory that the launch adds to the kernel's own.</summary>
    public readonly int SharedBytes;

    /// <summary>Whether threads may run in the lanes of vectors.</summary>
    public readonly bool UsesSimd;

    /// <summary>Scratch memory until the call returns.</summary>
    public readonly CpuArena Arena;

    /// <summary>Watches the launch; null on a device that is not checked, which never runs the form that asks for it.</summary>
    public readonly KernelChecks? Checks;

    /// <summary>Says where generated code keeps which thread it runs, until its method returns.</summary>
    /// <param name="position">In the frame of the method, or in the <see cref="Arena"/>.</param>
    public readonly unsafe void Watch(CpuPosition* position) => Arena.Position = position;

    /// <summary>Of threads for which <c>Gpu.Uniform</c> has different values.</summary>
    /// <param name="kernel">The kernel's name.</param>
    /// <param name="index">The block's index in the grid.</param>
    /// <param name="one">The linear index of a thread in the block.</param>
    /// <param name="value">Its value.</param>
    /// <param name="other">The linear index of another thread.</param>
    /// <param name="otherValue">The value of that one.</param>
    /// <exception cref="GpuDivergenceException">Always.</exception>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly void ThrowDisagreement<T>(string kernel, CpuThreadIndex index, int one, T value, int other, T otherValue)
        where T : unmanaged => throw new GpuDivergenceException(string.Create(CultureInfo.InvariantCulture,
            $"{kernel}: Gpu.Uniform has different values in block ({index.X}, {index.Y}, {index.Z}): {value} for thread {Show(one)}, and {otherValue} for thread {Show(other)}."));

    private readonly string Show(int thread) => $"({thread % Block.X}, {thread / Block.X % Block.Y}, {thread / Block.X / Block.Y})";
}
