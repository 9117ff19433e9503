using System.Numerics;
using GpuKernels.Cpu.Checked;

namespace GpuKernels.CompilerServices;

/// <content>What <see cref="CpuThreads"/> tells: which thread runs, and where threads have met.</content>
public sealed unsafe partial class KernelChecks
{
    // Where each thread of the blocks that run together last said that it is.
    private int[] lines = [];
    private int[] warpOrder = [];

    /// <summary>The thread is about to wait.</summary>
    /// <param name="site">Where.</param>
    public void Line(int site) => lines[blockInGroup * threadsPerBlock + (int)(current % threadsPerBlock)] = site + 1;

    /// <summary>Blocks begin, which run together.</summary>
    internal void Begin(int blocks)
    {
        foreach (ShadowMemory memory in memories.Where(memory => memory.IsShared)) memory.Clear();
        clock.Begin(blocks, threadsPerBlock);
        if (lines.Length != blocks * threadsPerBlock) lines = new int[blocks * threadsPerBlock];
        Array.Clear(lines);
        warpOrder = order.Warps(threadsPerBlock / Warp.Size);
    }

    /// <summary>A thread runs, until the next one does.</summary>
    /// <param name="linearBlock">In the grid.</param>
    /// <param name="together">The block among those that run together.</param>
    /// <param name="thread">In the block.</param>
    internal void Enter(long linearBlock, int together, int thread)
    {
        currentBlock = linearBlock;
        blockInGroup = together;
        current = linearBlock * threadsPerBlock + thread;
    }

    internal void BlockBarrier(int together) => clock.BlockBarrier(together);

    internal void GroupBarrier() => clock.GroupBarrier();

    /// <summary>Lanes have met in a warp operation.</summary>
    internal void WarpBarrier(long linearBlock, int warpOfBlock, uint lanes) =>
        clock.WarpBarrier(linearBlock * (threadsPerBlock / Warp.Size) + warpOfBlock, lanes);

    /// <summary>Which of the lanes goes on next.</summary>
    internal int Choose(uint ready) => order.Lane(ready);

    /// <summary>Which warp of a block comes in that place.</summary>
    internal int WarpAt(int place) => warpOrder[place];

    /// <summary><c>, at Kernels.cs:12</c>, where a thread waits.</summary>
    internal string ShowLine(int thread) => lines[thread] == 0 ? "" : $" at {sites[lines[thread] - 1]}";
}
