namespace GpuKernels.Generator.Analysis.Lanes;

/// <summary>A condition that all threads decide alike, in a way that is not known.</summary>
internal sealed record Decision(Decision? Outer, object Condition, long Outcome)
{
    /// <summary>True where what is done under the one is done whenever the other is.</summary>
    public static bool Implies(Decision? inner, Decision? outer)
    {
        for (Decision? found = outer; found is not null; found = found.Outer)
        {
            if (Find(inner, found.Condition) != found.Outcome)
                return false;
        }
        return true;
    }

    /// <summary>How the condition has been decided, or null.</summary>
    public static long? Find(Decision? decisions, object condition) =>
        decisions is null ? null : decisions.Condition.Equals(condition) ? decisions.Outcome : Find(decisions.Outer, condition);
}

/// <summary>Which threads run a statement.</summary>
/// <param name="Active">Those that may.</param>
/// <param name="Stays">Those among them that have certainly not left the statements around it.</param>
/// <param name="Certain">Those that do, whatever is in memory.</param>
/// <param name="Decisions">What has to be decided so.</param>
internal sealed record Threads(bool[] Active, bool[] Stays, bool[] Certain, Decision? Decisions)
{
    public static Threads All(int count)
    {
        bool[] all = [.. Enumerable.Repeat(true, count)];
        return new(all, all, all, null);
    }

    public bool IsNone => Array.TrueForAll(Active, isActive => !isActive);

    public Threads None => new(new bool[Active.Length], new bool[Active.Length], new bool[Active.Length], Decisions);

    public bool Runs(int lane) => Stays[lane] && Certain[lane];

    /// <param name="isWithin">The threads that go on.</param>
    /// <param name="isSure">Whether it is certain that these do.</param>
    public Threads Only(Func<int, bool> isWithin, Func<int, bool> isSure)
    {
        bool[] active = new bool[Active.Length], certain = new bool[Active.Length];
        for (int lane = 0; lane < active.Length; lane++)
        {
            active[lane] = Active[lane] && isWithin(lane);
            certain[lane] = active[lane] && isSure(lane) && Runs(lane);
        }
        return new(active, active, certain, Decisions);
    }

    public Threads Decided(object condition, long outcome) => Only(_ => true, _ => true) with { Decisions = new(Decisions, condition, outcome) };

    /// <summary>Those of two parts of the same threads.</summary>
    public static Threads Union(Threads a, Threads b, Decision? decisions) =>
        new([.. a.Active.Zip(b.Active, (x, y) => x || y)], [.. a.Stays.Zip(b.Stays, (x, y) => x || y)], [.. a.Certain.Zip(b.Certain, (x, y) => x || y)], decisions);
}
