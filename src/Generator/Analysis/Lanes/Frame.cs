namespace GpuKernels.Generator.Analysis.Lanes;

/// <summary>A loop or a switch that threads may leave by a jump.</summary>
internal sealed class Around(bool isLoop, int count)
{
    public bool IsLoop => isLoop;

    public LaneSet Broken { get; private set; } = LaneSet.None(count);

    public LaneSet Continued { get; private set; } = LaneSet.None(count);

    /// <summary>What has been decided where the round began: a jump under a further decision is one that the threads do not take.</summary>
    public Decision? Decisions { get; private set; }

    /// <summary>Those that may have left.</summary>
    public LaneSet Left { get; private set; } = LaneSet.None(count);

    public void Begin(Threads round) => (Decisions, Continued) = (round.Decisions, LaneSet.None(count));

    public Threads Break(Threads threads)
    {
        Broken = Broken.Or(threads.Active);
        if (ReferenceEquals(threads.Decisions, Decisions))
            Left = Left.Or(threads.Active);
        return threads.None;
    }

    public Threads Continue(Threads threads)
    {
        Continued = Continued.Or(threads.Active);
        return threads.None;
    }
}

/// <summary>A method that runs.</summary>
internal sealed class Frame(int id, int count)
{
    public int Id => id;

    public Stack<Around> Around { get; } = new();

    /// <summary>Those that may have returned.</summary>
    public LaneSet Returned { get; private set; } = LaneSet.None(count);

    public object? Result { get; private set; }

    public Threads Return(object value, Threads threads, LaneArithmetic arithmetic)
    {
        bool isSecond = threads.Active.Overlaps(Returned);
        Result = (Result, value) switch
        {
            (null, _) => value,
            (LaneValue old, LaneValue next) when LaneValue.AreEqual(old, next) => old,
            (LaneValue old, LaneValue next) when !isSecond => arithmetic.Select(threads.Active, next, old),
            (LaneValue old, LaneValue next) when old.IsDifferent && next.IsDifferent => LaneValue.Mixed,
            _ => LaneValue.Unknown,
        };
        Returned = Returned.Or(threads.Active);
        return threads.None;
    }
}
