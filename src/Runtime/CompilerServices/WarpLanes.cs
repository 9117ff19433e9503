using System.Numerics;

namespace GpuKernels.CompilerServices;

/// <summary>The lanes of one warp, a bit for each, and what those that wait in a warp operation have brought.</summary>
internal unsafe struct WarpLanes
{
    /// <summary>One for each lane.</summary>
    public WarpArrival* Arrivals;

    /// <summary>The lanes that have not ended. A lane that the block is too small for never was.</summary>
    public uint Live;

    /// <summary>The lanes that wait in a warp operation.</summary>
    public uint Waiting;

    /// <summary>All lanes of a warp of <paramref name="count"/> threads.</summary>
    public static uint First(int count) => uint.MaxValue >> (Warp.Size - count);

    /// <summary>
    /// Runs the operations whose lanes are all there: those that a lane names in its mask and that have not ended. Returns the lanes
    /// that go on.
    /// </summary>
    public uint Complete()
    {
        uint released = 0;
        for (uint rest = Waiting; rest != 0;)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            uint group = MeetingWith(lane, rest);
            rest &= ~group;
            if (group != (Arrivals[lane].Mask & Live)) continue;
            Arrivals[lane].Operation(Arrivals, group);
            released |= group;
        }
        Waiting &= ~released;
        return released;
    }

    /// <summary>Lets the lanes of one <c>Warp.ActiveMask</c> go on, those that are there when no lane can go on otherwise.</summary>
    public uint CompleteActive()
    {
        for (uint rest = Waiting; rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            if (Arrivals[lane].Operation != null) continue;
            uint group = MeetingWith(lane, rest);
            for (uint members = group; members != 0; members &= members - 1)
                *(uint*)Arrivals[BitOperations.TrailingZeroCount(members)].Value = group;
            Waiting &= ~group;
            return group;
        }
        return 0;
    }

    /// <summary>A lane that has not ended, that <paramref name="lane"/> waits for, and that waits elsewhere.</summary>
    public readonly int MissingFor(int lane) =>
        BitOperations.TrailingZeroCount(Arrivals[lane].Mask & Live & ~MeetingWith(lane, Waiting));

    private readonly uint MeetingWith(int lane, uint candidates)
    {
        uint group = 0;
        for (uint rest = candidates; rest != 0; rest &= rest - 1)
        {
            int other = BitOperations.TrailingZeroCount(rest);
            if (Arrivals[other].Meets(in Arrivals[lane])) group |= 1u << other;
        }
        return group;
    }
}
