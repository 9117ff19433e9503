using System.Runtime.CompilerServices;
using GpuKernels.Generator.Analysis.Lanes;

namespace GpuKernels.Generator.Analysis.Races;

/// <summary>
/// Who has touched a unit of a shared array since the last barrier. The same object serves in all intervals between barriers: a new one in
/// each would be most of what a simulation allocates.
/// </summary>
internal sealed class SharedCell
{
    private Access? writer, reader, otherReader;
    private int writerLane, readerLane, otherReaderLane, interval;

    /// <summary>The last one that writes for some data.</summary>
    private Access? mayWrite;
    private int mayWriteLane;

    /// <param name="access">One that is not atomic.</param>
    /// <param name="lane">The thread that makes it.</param>
    /// <param name="now">How many barriers there have been.</param>
    /// <returns>The race that it makes, if it does.</returns>
    [MethodImpl(LaneNumbers.Optimized)]
    public Race? Add(Access access, int lane, int now)
    {
        if (interval != now)
            (interval, writer, reader, otherReader, mayWrite) = (now, null, null, null, null);
        return access.Kind == AccessKind.Read
            ? AddRead(access, lane)
            : access.Threads.Runs(lane) ? AddWrite(access, lane) : AddPossibleWrite(access, lane);
    }

    [MethodImpl(LaneNumbers.Optimized)]
    private Race? AddRead(Access access, int lane)
    {
        if (!access.Threads.Runs(lane))
            return null;
        if (reader is null)
            (reader, readerLane) = (access, lane);
        else if (readerLane != lane)
            (otherReader, otherReaderLane) = (access, lane);
        return Meets(writer, writerLane, access, lane) ?? Meets(mayWrite, mayWriteLane, access, lane);
    }

    private Race? AddPossibleWrite(Access access, int lane)
    {
        (mayWrite, mayWriteLane) = (access, lane);
        return OfReader(access, lane);
    }

    [MethodImpl(LaneNumbers.Optimized)]
    private Race? AddWrite(Access access, int lane)
    {
        (Access? last, int lastLane) = (writer, writerLane);
        (writer, writerLane) = (access, lane);
        return Meets(last, lastLane, access, lane) is { } race && IsLost(race) ? race : OfReader(access, lane);
    }

    private Race? OfReader(Access access, int lane) =>
        Meets(reader, readerLane, access, lane) ?? Meets(otherReader, otherReaderLane, access, lane);

    /// <summary>Null where there was no access before, or it was the same thread's, or no launch makes both.</summary>
    private static Race? Meets(Access? before, int laneBefore, Access access, int lane) =>
        before is not null && laneBefore != lane && MeetIn(before, access) ? new(before, laneBefore, access, lane) : null;

    /// <summary>True where a launch makes both.</summary>
    public static bool MeetIn(Access a, Access b) =>
        Decision.Implies(a.Threads.Decisions, b.Threads.Decisions) || Decision.Implies(b.Threads.Decisions, a.Threads.Decisions);

    /// <summary>Threads that write the same value do not harm each other.</summary>
    private static bool IsLost(Race race) =>
        race.First.IsUpdate && race.Second.IsUpdate
            || LaneValue.AreDifferent(race.First.Value, race.FirstLane, race.Second.Value, race.SecondLane);
}
