using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GpuKernels.CompilerServices;

// What happens when no lane of the current warp can go on.
public unsafe ref partial struct CpuThreads
{
    private bool FindReady()
    {
        while (true)
        {
            if (TakeReady()) return true;
            int next = place + 1;
            if (next % warpsPerBlock == 0)
            {
                if (AnyPhaseEnded(next - warpsPerBlock) || OpenBlock(next - warpsPerBlock)) next -= warpsPerBlock;
                else if (next == warpCount)
                {
                    if (!OpenGrid()) return false;
                    next = 0;
                }
            }
            Visit(next);
        }
    }

    /// <summary>The warps of a block run in the order of their index, but where a check wants another.</summary>
    private void Visit(int next)
    {
        place = next;
        warp = checks is null ? next : next - next % warpsPerBlock + checks.WarpAt(next % warpsPerBlock);
    }

    private bool TakeReady()
    {
        ready = fresh[warp];
        fresh[warp] = 0;
        if (ready == 0 && atPhase[warp] != 0)
        {
            ready = PhasesEnded(warp);
            atPhase[warp] &= ~ready;
        }
        if (ready == 0 && warps[warp].Waiting != 0)
        {
            ready = warps[warp].Complete();
            if (ready != 0) checks?.WarpBarrier(LinearBlock(Block), warp % warpsPerBlock, ready);
            else ready = warps[warp].CompleteActive();
        }
        return ready != 0;
    }

    /// <summary>The lanes that wait for a phase which has ended.</summary>
    private readonly uint PhasesEnded(int warp)
    {
        uint ended = 0;
        for (uint rest = atPhase[warp]; rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            WarpArrival* arrival = arrivals + warp * Warp.Size + lane;
            if (((AsyncBarrier*)arrival->Value)->HasEnded(arrival->Argument)) ended |= 1u << lane;
        }
        return ended;
    }

    private readonly bool AnyPhaseEnded(int first)
    {
        for (int i = first; i < first + warpsPerBlock; i++)
        {
            if (atPhase[i] != 0 && PhasesEnded(i) != 0) return true;
        }
        return false;
    }

    /// <summary>Opens the barrier of a block when all its threads that have not ended are there.</summary>
    private readonly bool OpenBlock(int first)
    {
        uint any = 0;
        for (int i = first; i < first + warpsPerBlock; i++)
        {
            if (atBlock[i] != warps[i].Live) return false;
            any |= atBlock[i];
        }
        if (any == 0) return false;
        Open(atBlock, first, first + warpsPerBlock);
        checks?.BlockBarrier(first / warpsPerBlock);
        return true;
    }

    /// <summary>Opens the barrier of the grid; false when all threads have ended.</summary>
    private readonly bool OpenGrid()
    {
        uint any = 0;
        for (int i = 0; i < warpCount; i++)
        {
            if (atGrid[i] != warps[i].Live) ThrowDivergence();
            any |= atGrid[i];
        }
        if (any == 0) return false;
        if (cluster.Count == 1) ThrowIfBlockEnded();
        Open(atGrid, 0, warpCount);
        checks?.GroupBarrier();
        return true;
    }

    /// <summary>Lets all go on that wait at a barrier, if it is the same one.</summary>
    private readonly void Open(uint* waiting, int first, int end)
    {
        int one = -1;
        for (int i = first; i < end; i++)
        {
            for (uint rest = waiting[i]; rest != 0; rest &= rest - 1)
            {
                int other = i * Warp.Size + BitOperations.TrailingZeroCount(rest);
                if (one < 0) one = other;
                else if (arrivals[one].Site != arrivals[other].Site) ThrowDivergence(one, other);
            }
            fresh[i] = waiting[i];
            waiting[i] = 0;
        }
    }

    /// <summary>A GPU counts blocks, so none may have ended.</summary>
    private readonly void ThrowIfBlockEnded()
    {
        for (int first = 0; first < warpCount; first += warpsPerBlock)
        {
            uint any = 0;
            for (int i = first; i < first + warpsPerBlock; i++) any |= atGrid[i];
            if (any != 0) continue;
            throw new GpuDivergenceException(
                $"{kernel}: all threads of block {ShowBlock(first / warpsPerBlock)} have ended, and others of the grid wait for it at Grid.Sync.");
        }
    }

    [DoesNotReturn]
    private readonly void ThrowDivergence()
    {
        for (int i = 0; i < warpCount; i++)
        {
            if (atPhase[i] == 0) continue;
            int waiting = i * Warp.Size + BitOperations.TrailingZeroCount(atPhase[i]);
            throw new GpuDivergenceException(
                $"{kernel}: no thread of the block can go on. Thread {Show(waiting)} waits at {ShowSite(waiting)} for phase {arrivals[waiting].Argument}, which no thread ends.");
        }
        for (int i = 0; i < warpCount; i++)
        {
            if (warps[i].Waiting == 0) continue;
            int lane = BitOperations.TrailingZeroCount(warps[i].Waiting);
            ThrowDivergence(i * Warp.Size + lane, i * Warp.Size + warps[i].MissingFor(lane));
        }
        // No warp operation, so some wait for their block, and others for the grid or the cluster.
        ThrowDivergence(FirstOf(atBlock), FirstOf(atGrid));
    }

    private readonly int FirstOf(uint* waiting)
    {
        int first = 0;
        while (waiting[first] == 0) first++;
        return first * Warp.Size + BitOperations.TrailingZeroCount(waiting[first]);
    }

    [DoesNotReturn]
    private readonly void ThrowDivergence(int one, int other) => throw new GpuDivergenceException(
        $"{kernel}: no thread of the block can go on. Thread {Show(one)} waits at {ShowSite(one)} for thread {Show(other)}, " +
        $"which waits at {ShowSite(other)}{(arrivals[one].Site == arrivals[other].Site ? " with another mask" : "")}.");

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void ThrowNotInMask(int site, uint mask) => throw new ArgumentException(
        $"{kernel}: the mask 0x{mask:x8} of {sites[site]}{checks?.ShowLine(thread)} does not contain lane {thread % Warp.Size}, thread {Show(thread)}, which called it.");

    private readonly string ShowSite(int slot) => sites[arrivals[slot].Site] + checks?.ShowLine(slot);

    private readonly string Show(int slot)
    {
        CpuThreadIndex at = Indices[slot % (warpsPerBlock * Warp.Size)];
        return $"({at.X}, {at.Y}, {at.Z}) of block {ShowBlock(slot / (warpsPerBlock * Warp.Size))}";
    }

    private readonly Dim3 BlockIndex(int together) => CpuPosition.BlockIndex(grid, cluster, firstBlock, together);

    /// <summary>Among all blocks of the grid; x runs fastest, then y, then z.</summary>
    private readonly long LinearBlock(int together)
    {
        Dim3 at = BlockIndex(together);
        return ((long)at.Z * grid.Y + at.Y) * grid.X + at.X;
    }

    private readonly string ShowBlock(int together)
    {
        Dim3 at = BlockIndex(together);
        return $"({at.X}, {at.Y}, {at.Z})";
    }
}
