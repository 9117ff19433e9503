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
/// <param name="Possible">Those that do for some data, each on its own.</param>
/// <param name="Decisions">What has to be decided so.</param>
internal sealed record Threads(LaneSet Active, LaneSet Stays, LaneSet Certain, LaneSet Possible, Decision? Decisions)
{
    public static Threads All(int count)
    {
        LaneSet all = LaneSet.All(count);
        return new(all, all, all, all, null);
    }

    public bool IsNone => Active.IsNone;

    public Threads None
    {
        get
        {
            LaneSet none = LaneSet.None(Active.Count);
            return new(none, none, none, none, Decisions);
        }
    }

    /// <summary>Those that certainly run it.</summary>
    public LaneSet Running => field ??= Stays.And(Certain);

    /// <summary>Those that run it for some data.</summary>
    public LaneSet MayRun => field ??= Stays.And(Possible);

    public bool Runs(int lane) => Running[lane];

    /// <param name="within">The threads that go on.</param>
    /// <param name="sure">Those of which it is certain that they do.</param>
    /// <param name="areFree">True where data decides it for each.</param>
    public Threads Only(LaneSet within, LaneSet sure, bool areFree = false)
    {
        LaneSet active = Active.And(within);
        LaneSet possible = areFree ? active : active.And(sure);
        return new(active, active, active.And(sure).And(Running), possible.And(MayRun), Decisions);
    }

    public Threads Decided(object condition, long outcome) => Only(Active, Active) with { Decisions = new(Decisions, condition, outcome) };

    /// <summary>Those of two parts of the same threads.</summary>
    public static Threads Union(Threads a, Threads b, Decision? decisions) =>
        new(a.Active.Or(b.Active), a.Stays.Or(b.Stays), a.Certain.Or(b.Certain), a.Possible.Or(b.Possible), decisions);
}
