using GpuKernels.CompilerServices;

namespace GpuKernels.Cpu;

/// <summary>One launch on the CPU: what every range of its blocks is called with.</summary>
internal readonly unsafe struct CpuCall(
    delegate*<void**, in CpuBlocks, void> kernel, void** arguments, Dim3 grid, Dim3 block, int sharedBytes, int blocksTogether,
    bool usesSimd, long count = 0, KernelChecks? checks = null)
{
    private readonly delegate*<void**, in CpuBlocks, void> kernel = kernel;
    private readonly void** arguments = arguments;

    /// <summary>Where blocks run in clusters, the clusters.</summary>
    public long BlockCount { get; } = grid.Count / blocksTogether;

    /// <summary>Runs the blocks from <paramref name="first"/> up to, without, <paramref name="end"/> on the calling thread.</summary>
    public void Run(long first, long end)
    {
        CpuArena arena = CpuArena.Current;
        // A kernel of the same thread may be on the stack, so only what this call takes is given back.
        (int, nuint) mark = arena.Mark;
        CpuPosition* outer = arena.Position;
        arena.Position = null;
        try
        {
            CpuBlocks blocks = new(grid, block, first, end, sharedBytes, usesSimd, arena, count, checks);
            kernel(arguments, in blocks);
        }
        // Filters run while the frames of the kernel are still there.
        catch (Exception exception) when (Note(exception, arena.Position))
        {
            throw;
        }
        finally
        {
            arena.Release(mark);
            arena.Position = outer;
        }
    }

    private bool Note(Exception exception, CpuPosition* position)
    {
        if (position == null) return false;
        (Dim3 thrower, Dim3 thread) = position->In(grid, block, exception.Data[CpuLanes.LaneKey] as int? ?? 0);
        CpuFault.Note(exception, thrower, thread);
        return false;
    }
}
