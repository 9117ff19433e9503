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
        public Access? Writer, Reader, OtherReader;
        public int WriterLane, ReaderLane, OtherReaderLane;
    }

    private readonly Dictionary<(string Symbols, long Unit), Cell> cells = [];
    private readonly HashSet<long> writtenUnits = [];

    /// <summary>True where a write may have been anywhere.</summary>
    public bool IsWritten { get; set; }

    /// <summary>True where nothing has been written yet.</summary>
    public bool IsFresh => !IsWritten && writtenUnits.Count == 0;

    /// <summary>Reads of elements that nobody has written, though others are written: the block has not the shape that the kernel is for.</summary>
    public bool HasUnwrittenReads { get; private set; }

    public void Synchronize() => cells.Clear();

    /// <summary>The races that the access adds, at most one of two writes and one of a write and a read.</summary>
    public IReadOnlyCollection<Race> Add(Access access)
    {
        LaneValue offset = access.Place.Offset;
        bool isRead = access.Kind == AccessKind.Read;
        if (!offset.IsKnown || offset.SymbolicKey is not { } symbols)
        {
            IsWritten |= !isRead;
            return [];
        }
        IsWritten |= !isRead && !offset.IsNumber;
        Race? ofWrites = null, ofRead = null;
        foreach (int lane in Lanes(access.Threads, offset.Number.IsUniform))
        {
            long start = offset.Number.Of(lane);
            for (long at = Floor(start); at <= Floor(start + access.Width - 1); at++)
            {
                NoteWritten(access, lane, at, isRead && offset.IsNumber);
                if (!access.Threads.Runs(lane) || access.Kind == AccessKind.Atomic || Add(access, lane, (symbols, at)) is not { } race)
                    continue;
                if (race.IsWriteOnly) ofWrites ??= race;
                else ofRead ??= race;
            }
        }
        return [.. new[] { ofWrites, ofRead }.OfType<Race>()];
    }

    /// <summary>Of threads that all do the same, two say it all.</summary>
    private static IEnumerable<int> Lanes(Threads threads, bool areSame)
    {
        int certain = 0;
        for (int lane = 0; lane < threads.Active.Length && certain < (areSame ? 2 : int.MaxValue); lane++)
        {
            if (threads.Active[lane])
                yield return lane;
            certain += threads.Runs(lane) ? 1 : 0;
        }
    }

    private long Floor(long bytes) => bytes >= 0 ? bytes / unit : (bytes + 1) / unit - 1;

    private void NoteWritten(Access access, int lane, long at, bool isRead)
    {
        if (access.Kind != AccessKind.Read) writtenUnits.Add(at);
        else if (isRead && !IsWritten && access.Threads.Runs(lane) && !writtenUnits.Contains(at)) HasUnwrittenReads = true;
    }

    private Race? Add(Access access, int lane, (string, long) key)
    {
        if (!cells.TryGetValue(key, out Cell cell))
            cells[key] = cell = new();
        return access.Kind == AccessKind.Read ? AddRead(access, lane, cell) : AddWrite(access, lane, cell);
    }

    private static Race? AddRead(Access access, int lane, Cell cell)
    {
        if (cell.Reader is null)
            (cell.Reader, cell.ReaderLane) = (access, lane);
        else if (cell.ReaderLane != lane)
            (cell.OtherReader, cell.OtherReaderLane) = (access, lane);
        return cell.Writer is { } writer && cell.WriterLane != lane && MeetIn(writer, access) ? new(writer, cell.WriterLane, access, lane) : null;
    }

    private static Race? AddWrite(Access access, int lane, Cell cell)
    {
        (Access? writer, int writerLane) = (cell.Writer, cell.WriterLane);
        (cell.Writer, cell.WriterLane) = (access, lane);
        if (writer is not null && writerLane != lane && MeetIn(writer, access) && IsLost(writer, writerLane, access, lane))
            return new(writer, writerLane, access, lane);
        if (cell.Reader is { } reader && cell.ReaderLane != lane && MeetIn(reader, access))
            return new(reader, cell.ReaderLane, access, lane);
        return cell.OtherReader is { } other && cell.OtherReaderLane != lane && MeetIn(other, access) ? new(other, cell.OtherReaderLane, access, lane) : null;
    }

    /// <summary>True where a launch makes both.</summary>
    private static bool MeetIn(Access a, Access b) =>
        Decision.Implies(a.Threads.Decisions, b.Threads.Decisions) || Decision.Implies(b.Threads.Decisions, a.Threads.Decisions);

    /// <summary>Threads that write the same value do not harm each other.</summary>
    private static bool IsLost(Access a, int laneOfA, Access b, int laneOfB) =>
        a.IsUpdate && b.IsUpdate || LaneValue.AreDifferent(a.Value, laneOfA, b.Value, laneOfB);
}
