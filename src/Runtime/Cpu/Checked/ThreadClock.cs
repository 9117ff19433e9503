namespace GpuKernels.Cpu.Checked;

/// <summary>
/// Which accesses are ordered. Threads run one after the other here, so time is a number that grows with each barrier, fence and atomic
/// operation; an access is before all that follow a barrier which its thread and the later one have passed.
/// </summary>
internal sealed class ThreadClock
{
    private readonly Dictionary<long, List<uint>> releases = [];
    private readonly Dictionary<long, uint> acquires = [];

    // What the lanes of a warp know of each other, of those warps that have met in this group.
    private readonly Dictionary<long, uint[]> warps = [];
    private uint[] lastBarrier = [];
    private uint groupStart, groupBarrier;
    private long threadsPerBlock = 1;

    /// <summary>Never 0.</summary>
    public uint Now { get; private set; } = 1;

    /// <summary>The next blocks begin, which run together.</summary>
    /// <param name="blocks">How many.</param>
    /// <param name="threads">Of each block, with those that would fill its last warp.</param>
    public void Begin(int blocks, int threads)
    {
        threadsPerBlock = threads;
        if (lastBarrier.Length < blocks) lastBarrier = new uint[blocks];
        groupStart = groupBarrier = ++Now;
        Array.Fill(lastBarrier, Now);
        warps.Clear();
    }

    /// <summary>All threads of a block have met.</summary>
    /// <param name="block">Among those that run together.</param>
    public void BlockBarrier(int block) => lastBarrier[block] = ++Now;

    /// <summary>All threads of the blocks that run together have met.</summary>
    public void GroupBarrier() => groupBarrier = ++Now;

    /// <summary>Lanes of a warp have met.</summary>
    /// <param name="warp">Unlike any other warp's.</param>
    /// <param name="lanes">A bit for each.</param>
    public void WarpBarrier(long warp, uint lanes)
    {
        if (!warps.TryGetValue(warp, out uint[]? known)) warps.Add(warp, known = new uint[Warp.Size * Warp.Size]);
        Now++;
        for (int lane = 0; lane < Warp.Size; lane++)
        {
            uint latest = (lanes >> lane & 1) != 0 ? Now : LatestOf(known, lane, lanes);
            for (int member = 0; member < Warp.Size; member++)
            {
                if ((lanes >> member & 1) != 0) known[member * Warp.Size + lane] = latest;
            }
        }
    }

    /// <summary>What the block has written is to be seen by those that acquire it.</summary>
    public void Release(long block)
    {
        if (!releases.TryGetValue(block, out List<uint>? times)) releases.Add(block, times = []);
        times.Add(++Now);
    }

    /// <summary>The block sees what others have released.</summary>
    public void Acquire(long block) => acquires[block] = ++Now;

    /// <summary>True where an access is before what <paramref name="thread"/> does now.</summary>
    /// <param name="access">The earlier one.</param>
    /// <param name="thread">Of a block.</param>
    /// <param name="blockInGroup">The block among those that run together.</param>
    public bool IsBefore(in ShadowAccess access, long thread, int blockInGroup)
    {
        if (access.Time == 0 || access.Thread == thread) return true;
        long block = thread / threadsPerBlock, other = access.Thread / threadsPerBlock;
        if (access.Time >= groupStart)
        {
            if (access.Time < groupBarrier || block == other && access.Time < lastBarrier[blockInGroup]) return true;
            // A block has whole warps.
            long warp = thread / Warp.Size;
            if (warp == access.Thread / Warp.Size && warps.TryGetValue(warp, out uint[]? known)
                && access.Time < known[thread % Warp.Size * Warp.Size + access.Thread % Warp.Size]) return true;
        }
        return IsReleased(access.Time, other, block);
    }

    private bool IsReleased(uint time, long from, long to)
    {
        if (!releases.TryGetValue(from, out List<uint>? times) || !acquires.TryGetValue(to, out uint acquired)) return false;
        int next = times.BinarySearch(time);
        next = next < 0 ? ~next : next + 1;
        return next < times.Count && times[next] < acquired;
    }

    private static uint LatestOf(uint[] known, int lane, uint members)
    {
        uint latest = 0;
        for (int member = 0; member < Warp.Size; member++)
        {
            if ((members >> member & 1) != 0) latest = Math.Max(latest, known[member * Warp.Size + lane]);
        }
        return latest;
    }
}
