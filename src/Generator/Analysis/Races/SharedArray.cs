using System.Runtime.CompilerServices;
using GpuKernels.Generator.Analysis.Lanes;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis.Races;

/// <summary>Two accesses of one element by two threads of a block, with no barrier between.</summary>
internal sealed record Race(Access First, int FirstLane, Access Second, int SecondLane)
{
    public bool IsWriteOnly => First.Kind == AccessKind.Write && Second.Kind == AccessKind.Write;

    public bool IsOfStatement => ReferenceEquals(First.Statement, Second.Statement);

    public Variable Array => First.Place.Origin;

    /// <summary>True where it is between the same two places of the source.</summary>
    public bool IsLike(Race other) =>
        ReferenceEquals(First.Node, other.First.Node) && ReferenceEquals(Second.Node, other.Second.Node) && First.Kind == other.First.Kind
            && Second.Kind == other.Second.Kind;
}

/// <summary>Who has touched each element of a shared array since the last barrier, and which were ever written.</summary>
/// <param name="unit">The bytes of the smallest number in it.</param>
internal sealed class SharedArray(int unit)
{
    /// <summary>By the symbols of the offset, and then by the number of the unit.</summary>
    private readonly Dictionary<string, UnitMap<SharedCell>> cells = [];
    private readonly UnitMap<bool> writtenUnits = new();
    private bool hasWrittenUnits;

    /// <summary>
    /// Since the last barrier, a write of the threads' own elements, and an access to elements that are read from memory, which may be any.
    /// </summary>
    private Access? ofOwn, ofAny;

    /// <summary>Counts the barriers.</summary>
    private int interval;

    /// <summary>True where a write may have been anywhere.</summary>
    public bool IsWritten { get; set; }

    /// <summary>True where nothing has been written yet.</summary>
    public bool IsFresh => !IsWritten && !hasWrittenUnits;

    /// <summary>
    /// Reads of elements that nobody has written, though others are written: the block has not the shape that the kernel is for.
    /// </summary>
    public bool HasUnwrittenReads { get; private set; }

    public void Synchronize()
    {
        interval++;
        (ofOwn, ofAny) = (null, null);
    }

    /// <summary>The races that the access adds, at most one of two writes and one of a write and a read.</summary>
    [MethodImpl(LaneNumbers.Optimized)]
    public IReadOnlyCollection<Race> Add(Access access)
    {
        LaneValue offset = access.Place.Offset;
        bool isRead = access.Kind == AccessKind.Read;
        if (!offset.IsKnown || offset.SymbolicKey is not { } symbols)
        {
            IsWritten |= !isRead;
            return [.. AddAny(access)];
        }
        IsWritten |= !isRead && !offset.IsNumber;
        if (!cells.TryGetValue(symbols, out UnitMap<SharedCell>? touched))
            cells[symbols] = touched = new();
        (Race? ofWrites, Race? ofRead) = Add(access, offset, touched);
        return [.. new[] { ofWrites, ofRead ?? AddOwn(access) }.OfType<Race>()];
    }

    [MethodImpl(LaneNumbers.Optimized)]
    private (Race? OfWrites, Race? OfRead) Add(Access access, LaneValue offset, UnitMap<SharedCell> touched)
    {
        Race? ofWrites = null, ofRead = null;
        Term number = offset.Number;
        bool isKnownRead = access.Kind == AccessKind.Read && offset.IsNumber;
        // Of threads that all do the same, two say it all.
        int certain = number.IsUniform ? 2 : int.MaxValue;
        LaneSet active = access.Threads.Active, mayRun = access.Threads.MayRun, running = access.Threads.Running;
        for (int lane = 0; lane < active.Count && certain > 0; lane++)
        {
            if (!active[lane])
                continue;
            long start = number.Of(lane), end = Floor(start + access.Width - 1);
            for (long at = Floor(start); at <= end; at++)
            {
                NoteWritten(access, lane, at, isKnownRead);
                if (!mayRun[lane] || access.Kind == AccessKind.Atomic
                    || (touched[at] ??= new()).Add(access, lane, interval) is not { } race)
                    continue;
                if (race.IsWriteOnly) ofWrites ??= race;
                else ofRead ??= race;
            }
            certain -= running[lane] ? 1 : 0;
        }
        return (ofWrites, ofRead);
    }

    private long Floor(long bytes) => bytes >= 0 ? bytes / unit : (bytes + 1) / unit - 1;

    private void NoteWritten(Access access, int lane, long at, bool isRead)
    {
        if (access.Kind != AccessKind.Read) writtenUnits[at] = hasWrittenUnits = true;
        else if (isRead && !IsWritten && access.Threads.Runs(lane) && !writtenUnits[at]) HasUnwrittenReads = true;
    }

    private Race? AddOwn(Access access)
    {
        bool isOwn = !access.Place.Offset.Number.IsUniform && access.Threads.Runs(0) && access.Threads.Runs(1);
        if (!isOwn || access.Kind == AccessKind.Atomic)
            return null;
        if (access.Kind == AccessKind.Write)
            ofOwn = access;
        return ofAny is { } any && any.Kind == AccessKind.Read != (access.Kind == AccessKind.Read) && SharedCell.MeetIn(any, access)
            ? new(any, 1, access, 0)
            : null;
    }

    /// <summary>Of elements that data chooses, some are those that other threads have written.</summary>
    private IEnumerable<Race> AddAny(Access access)
    {
        if (access.Place.Offset.Knowledge != Knowledge.Data || access.Kind == AccessKind.Write || !access.Threads.Runs(0)
            || !access.Threads.Runs(1))
            yield break;
        ofAny = access;
        if (ofOwn is { } own && SharedCell.MeetIn(own, access))
            yield return new(own, 0, access, 1);
    }
}
