namespace GpuKernels.Generator.Analysis.Lanes;

/// <summary>A loop or a switch that threads may leave by a jump.</summary>
internal sealed class Around(bool isLoop, int count)
{
    public bool IsLoop => isLoop;

    public bool[] Broken { get; } = new bool[count];

    public bool[] Continued { get; } = new bool[count];

    /// <summary>What has been decided where the round began: a jump under a further decision is one that the threads do not take.</summary>
    public Decision? Decisions { get; set; }

    /// <summary>Those that may have left.</summary>
    public bool[] Left { get; } = new bool[count];

    public Threads Break(Threads threads) => Jump(threads, Broken);

    public Threads Continue(Threads threads) => Jump(threads, Continued);

    private Threads Jump(Threads threads, bool[] target)
    {
        for (int lane = 0; lane < target.Length; lane++)
        {
            target[lane] |= threads.Active[lane];
            Left[lane] |= threads.Active[lane] && target == Broken && ReferenceEquals(threads.Decisions, Decisions);
        }
        return threads.None;
    }
}

/// <summary>A method that runs.</summary>
internal sealed class Frame(int id, int count)
{
    public int Id => id;

    public Stack<Around> Around { get; } = new();

    /// <summary>Those that may have returned.</summary>
    public bool[] Returned { get; } = new bool[count];

    public object? Result { get; private set; }

    public Threads Return(object value, Threads threads, LaneArithmetic arithmetic)
    {
        bool isSecond = threads.Active.Zip(Returned, (isActive, hasReturned) => isActive && hasReturned).Any(isBoth => isBoth);
        Result = (Result, value) switch
        {
            (null, _) => value,
            (LaneValue old, LaneValue next) when LaneValue.AreEqual(old, next) => old,
            (LaneValue old, LaneValue next) when !isSecond => arithmetic.Select(threads.Active, next, old),
            (LaneValue old, LaneValue next) when old.IsDifferent && next.IsDifferent => LaneValue.Mixed,
            _ => LaneValue.Unknown,
        };
        for (int lane = 0; lane < Returned.Length; lane++)
            Returned[lane] |= threads.Active[lane];
        return threads.None;
    }
}
