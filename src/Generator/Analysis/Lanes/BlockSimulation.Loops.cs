using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis.Lanes;

/// <content>Loops.</content>
internal sealed partial class BlockSimulation
{
    /// <summary>How often a loop of which it is known that it goes on runs, with a barrier and without, and any other.</summary>
    private const int RoundsWithBarrier = 12, KnownRounds = 3, OtherRounds = 2;

    private Threads RunLoop(
        Statement loop, Expression condition, EquatableArray<Statement> body, EquatableArray<Statement> updates, Threads threads)
    {
        Round? outer = round;
        Around around = new(isLoop: true, shape.Count);
        frame.Around.Push(around);
        LaneSet exits = LaneSet.None(shape.Count), returnedBefore = frame.Returned;
        int writesBefore = written.Count;
        bool isWhole = false, isOpen = false;
        int known = kernel.HasBarrier(loop) ? RoundsWithBarrier : KnownRounds;
        Threads inside = threads;
        for (int number = 0; ; number++)
        {
            if (!(loop is DoStatement && number == 0))
            {
                (inside, Threads done) = Split(condition, inside);
                isOpen |= inside.Active.Overlaps(done.Active);
                exits = exits.Or(done.Active);
            }
            isWhole = inside.IsNone && !isOpen;
            bool isSure = !inside.Running.IsNone;
            if (inside.IsNone || steps > MaxSteps || observer.IsDone || number >= (isOpen || !isSure ? OtherRounds : known))
                break;
            round = new(outer, loop, number);
            inside = RunRound(body, updates, inside, around);
        }
        frame.Around.Pop();
        round = outer;
        exits = exits.Or(inside.Active).Or(around.Broken);
        if (!isWhole)
            Forget(loop, writesBefore);
        LaneSet stays = exits.And(threads.Stays).Except(frame.Returned.Except(returnedBefore));
        return new(exits, stays, threads.Certain, threads.Possible, threads.Decisions);
    }

    private Threads RunRound(EquatableArray<Statement> body, EquatableArray<Statement> updates, Threads inside, Around around)
    {
        around.Begin(inside);
        LaneSet returnedBefore = frame.Returned;
        Threads after = Run(body, inside);
        LaneSet active = after.Active.Or(around.Continued);
        LaneSet stays = active.And(inside.Stays).Except(around.Left).Except(frame.Returned.Except(returnedBefore));
        Threads next = new(active, stays, inside.Certain, inside.Possible, inside.Decisions);
        if (!next.IsNone)
            Run(updates, next);
        return next;
    }

    /// <summary>
    /// After a loop that was not run to its end: what it changes may be anything, and arrays that it writes may be written everywhere.
    /// </summary>
    private void Forget(Statement loop, int writesBefore)
    {
        foreach (int id in kernel.ChangedIn(loop))
        {
            if (store[frame.Id, id] is { } value and not LaneValue { IsDifferent: true })
                store[frame.Id, id] = value is LaneValue { IsUniform: true } ? LaneValue.OfSymbol(symbols.New()) : LaneValue.Unknown;
        }
        foreach (Variable array in written.Skip(writesBefore).Distinct().ToArray())
            observer.OnUnseenWrites(array);
    }
}
