namespace GpuKernels.Generator.Analysis.Lanes;

/// <summary>Two ways through the code: the threads that take each, and those that come to its end.</summary>
internal sealed record Fork(Threads WhenTrue, Threads WhenFalse, Threads AfterTrue, Threads AfterFalse)
{
    /// <summary>For each thread that has come out, whether it came by the first way.</summary>
    public bool[] IsTrue { get; } =
        [.. AfterTrue.Active.Select((isActive, lane) => isActive && !(AfterFalse.Active[lane] && WhenFalse.Certain[lane] && !WhenTrue.Certain[lane]))];

    /// <summary>True where a thread may have come out by either.</summary>
    public bool IsOpen { get; } = Enumerable.Range(0, AfterTrue.Active.Length)
        .Any(lane => AfterTrue.Active[lane] && AfterFalse.Active[lane] && WhenTrue.Certain[lane] == WhenFalse.Certain[lane]);

    /// <summary>True where all threads take the same way.</summary>
    public bool IsDecision => !ReferenceEquals(WhenTrue.Decisions, WhenFalse.Decisions);

    public Threads After(Threads before)
    {
        int count = before.Active.Length;
        bool[] active = new bool[count], stays = new bool[count];
        for (int lane = 0; lane < count; lane++)
        {
            active[lane] = AfterTrue.Active[lane] || AfterFalse.Active[lane];
            bool isWhole = (!WhenTrue.Active[lane] || AfterTrue.Stays[lane]) && (!WhenFalse.Active[lane] || AfterFalse.Stays[lane]);
            stays[lane] = active[lane] && before.Stays[lane]
                && (isWhole || WhenTrue.Certain[lane] && AfterTrue.Stays[lane] || WhenFalse.Certain[lane] && AfterFalse.Stays[lane]);
        }
        return new(active, stays, before.Certain, before.Decisions);
    }
}
