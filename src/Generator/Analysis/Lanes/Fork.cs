namespace GpuKernels.Generator.Analysis.Lanes;

/// <summary>Two ways through the code: the threads that take each, and those that come to its end.</summary>
internal sealed record Fork(Threads WhenTrue, Threads WhenFalse, Threads AfterTrue, Threads AfterFalse)
{
    /// <summary>Of the threads that have come out, those that came by the first way.</summary>
    public LaneSet IsTrue => AfterTrue.Active.Except(AfterFalse.Active.And(WhenFalse.Certain).Except(WhenTrue.Certain));

    /// <summary>True where a thread may have come out by either.</summary>
    public bool IsOpen
    {
        get
        {
            LaneSet knowTheirWay = WhenTrue.Certain.Except(WhenFalse.Certain).Or(WhenFalse.Certain.Except(WhenTrue.Certain));
            return !AfterTrue.Active.And(AfterFalse.Active).IsWithin(knowTheirWay);
        }
    }

    /// <summary>True where all threads take the same way.</summary>
    public bool IsDecision => !ReferenceEquals(WhenTrue.Decisions, WhenFalse.Decisions);

    public Threads After(Threads before)
    {
        LaneSet active = AfterTrue.Active.Or(AfterFalse.Active);
        LaneSet mayHaveLeft = WhenTrue.Active.Except(AfterTrue.Stays).Or(WhenFalse.Active.Except(AfterFalse.Stays));
        LaneSet certainlyStay = WhenTrue.Certain.And(AfterTrue.Stays).Or(WhenFalse.Certain.And(AfterFalse.Stays));
        LaneSet stays = active.And(before.Stays).Except(mayHaveLeft.Except(certainlyStay));
        return new(active, stays, before.Certain, before.Possible, before.Decisions);
    }
}
