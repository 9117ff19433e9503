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
        ReferenceEquals(First.Node, other.First.Node) && ReferenceEquals(Second.Node, other.Second.Node) && First.Kind == other.First.Kind && Second.Kind == other.Second.Kind;
}

/// <summary>Who has touched each element of a shared array since the last barrier, and which were ever written.</summary>
/// <param name="unit">The bytes of the smallest number in it.</param>
internal sealed class SharedArray(int unit)
{
    private sealed class Cell
    {
        /// <summary>The last one that writes for some data.</summary>
        public Access? Writer, Reader, OtherReader, MayWrite;
        public int WriterLane, ReaderLane, OtherReaderLane, MayWriteLane;

        private int interval;

        /// <summary>The same object serves in all intervals between barriers: a new one in each would be most of what a simulation allocates.</summary>
        public void Begin(int interval)
        {
            if (this.interval == interval)
                return;
            this.interval = interval;
            Writer = Reader = OtherReader = MayWrite = null;
        }
    }

    /// <summary>By the symbols of the offset, and then by the number of the unit.</summary>
    private readonly Dictionary<string, Dictionary<long, Cell>> cells = [];
    private readonly HashSet<long> writtenUnits = [];

    /// <summary>Since the last barrier, a write of the threads' own elements, and an access to elements that are read from memory, which may be any.</summary>
    private Access? ofOwn, ofAny;

    /// <summary>Counts the barriers.</summary>
    private int interval;

    /// <summary>True where a write may have been anywhere.</summary>
    public bool IsWritten { get; set; }

    /// <summary>True where nothing has been written yet.</summary>
    public bool IsFresh => !IsWritten && writtenUnits.Count == 0;

    /// <summary>Reads of elements that nobody has written, though others are written: the block has not the shape that the kernel is for.</summary>
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
        if (!cells.TryGetValue(symbols, out Dictionary<long, Cell>? touched))
            cells[symbols] = touched = [];
        Race? ofWrites = null, ofRead = null;
        foreach (int lane in Lanes(access.Threads, offset.Number.IsUniform))
        {
            long start = offset.Number.Of(lane);
            for (long at = Floor(start); at <= Floor(start + access.Width - 1); at++)
            {
                NoteWritten(access, lane, at, isRead && offset.IsNumber);
                if (!access.Threads.MayRun[lane] || access.Kind == AccessKind.Atomic || Add(access, lane, touched, at) is not { } race)
                    continue;
                if (race.IsWriteOnly) ofWrites ??= race;
                else ofRead ??= race;
            }
        }
        return [.. new[] { ofWrites, ofRead ?? AddOwn(access) }.OfType<Race>()];
    }

    /// <summary>Of threads that all do the same, two say it all.</summary>
    private static IEnumerable<int> Lanes(Threads threads, bool areSame)
    {
        int certain = 0;
        foreach (int lane in threads.Active.Lanes)
        {
            yield return lane;
            certain += threads.Runs(lane) ? 1 : 0;
            if (areSame && certain == 2)
                yield break;
        }
    }

    private long Floor(long bytes) => bytes >= 0 ? bytes / unit : (bytes + 1) / unit - 1;

    private void NoteWritten(Access access, int lane, long at, bool isRead)
    {
        if (access.Kind != AccessKind.Read) writtenUnits.Add(at);
        else if (isRead && !IsWritten && access.Threads.Runs(lane) && !writtenUnits.Contains(at)) HasUnwrittenReads = true;
    }

    [MethodImpl(LaneNumbers.Optimized)]
    private Race? Add(Access access, int lane, Dictionary<long, Cell> touched, long unit)
    {
        if (!touched.TryGetValue(unit, out Cell cell))
            touched[unit] = cell = new();
        cell.Begin(interval);
        return access.Kind == AccessKind.Read ? AddRead(access, lane, cell)
            : access.Threads.Runs(lane) ? AddWrite(access, lane, cell) : AddPossibleWrite(access, lane, cell);
    }

    [MethodImpl(LaneNumbers.Optimized)]
    private static Race? AddRead(Access access, int lane, Cell cell)
    {
        if (!access.Threads.Runs(lane))
            return null;
        if (cell.Reader is null)
            (cell.Reader, cell.ReaderLane) = (access, lane);
        else if (cell.ReaderLane != lane)
            (cell.OtherReader, cell.OtherReaderLane) = (access, lane);
        if (cell.Writer is { } writer && cell.WriterLane != lane && MeetIn(writer, access))
            return new(writer, cell.WriterLane, access, lane);
        return cell.MayWrite is { } other && cell.MayWriteLane != lane && MeetIn(other, access) ? new(other, cell.MayWriteLane, access, lane) : null;
    }

    private static Race? AddPossibleWrite(Access access, int lane, Cell cell)
    {
        (cell.MayWrite, cell.MayWriteLane) = (access, lane);
        return OfReader(access, lane, cell);
    }

    [MethodImpl(LaneNumbers.Optimized)]
    private static Race? AddWrite(Access access, int lane, Cell cell)
    {
        (Access? writer, int writerLane) = (cell.Writer, cell.WriterLane);
        (cell.Writer, cell.WriterLane) = (access, lane);
        if (writer is not null && writerLane != lane && MeetIn(writer, access) && IsLost(writer, writerLane, access, lane))
            return new(writer, writerLane, access, lane);
        return OfReader(access, lane, cell);
    }

    private static Race? OfReader(Access access, int lane, Cell cell)
    {
        if (cell.Reader is { } reader && cell.ReaderLane != lane && MeetIn(reader, access))
            return new(reader, cell.ReaderLane, access, lane);
        return cell.OtherReader is { } other && cell.OtherReaderLane != lane && MeetIn(other, access) ? new(other, cell.OtherReaderLane, access, lane) : null;
    }

    private Race? AddOwn(Access access)
    {
        bool isOwn = !access.Place.Offset.Number.IsUniform && access.Threads.Runs(0) && access.Threads.Runs(1);
        if (!isOwn || access.Kind == AccessKind.Atomic)
            return null;
        if (access.Kind == AccessKind.Write)
            ofOwn = access;
        return ofAny is { } any && any.Kind == AccessKind.Read != (access.Kind == AccessKind.Read) && MeetIn(any, access) ? new(any, 1, access, 0) : null;
    }

    /// <summary>Of elements that data chooses, some are those that other threads have written.</summary>
    private IEnumerable<Race> AddAny(Access access)
    {
        if (access.Place.Offset.Knowledge != Knowledge.Data || access.Kind == AccessKind.Write || !access.Threads.Runs(0) || !access.Threads.Runs(1))
            yield break;
        ofAny = access;
        if (ofOwn is { } own && MeetIn(own, access))
            yield return new(own, 0, access, 1);
    }

    /// <summary>True where a launch makes both.</summary>
    private static bool MeetIn(Access a, Access b) =>
        Decision.Implies(a.Threads.Decisions, b.Threads.Decisions) || Decision.Implies(b.Threads.Decisions, a.Threads.Decisions);

    /// <summary>Threads that write the same value do not harm each other.</summary>
    private static bool IsLost(Access a, int laneOfA, Access b, int laneOfB) =>
        a.IsUpdate && b.IsUpdate || LaneValue.AreDifferent(a.Value, laneOfA, b.Value, laneOfB);
}
