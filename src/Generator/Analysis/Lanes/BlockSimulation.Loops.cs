using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis.Lanes;

/// <content>Loops.</content>
internal sealed partial class BlockSimulation
{
    /// <summary>How often a loop of which it is known that it goes on runs, with a barrier and without, and any other.</summary>
    private const int RoundsWithBarrier = 12, KnownRounds = 4, OtherRounds = 2;

    private Threads RunLoop(Statement loop, Expression condition, EquatableArray<Statement> body, Statement[] updates, Threads threads)
    {
        Round? outer = round;
        Around around = new(isLoop: true, shape.Count);
        frame.Around.Push(around);
        bool[] exits = new bool[shape.Count], returnedBefore = [.. frame.Returned];
        int writesBefore = written.Count;
        bool isWhole = false, isOpen = false;
        int known = loopsWithBarrier.Contains(loop) ? RoundsWithBarrier : KnownRounds;
        Threads inside = threads;
        for (int number = 0; ; number++)
        {
            if (!(loop is DoStatement && number == 0))
            {
                (inside, Threads done) = Split(condition, inside);
                isOpen |= Enumerable.Range(0, shape.Count).Any(lane => inside.Active[lane] && done.Active[lane]);
                Add(exits, done.Active);
            }
            isWhole = inside.IsNone && !isOpen;
            bool isSure = Enumerable.Range(0, shape.Count).Any(inside.Runs);
            if (inside.IsNone || steps > MaxSteps || observer.IsDone || number >= (isOpen || !isSure ? OtherRounds : known))
                break;
            round = new(outer, loop, number);
            inside = RunRound(body, updates, inside, around);
        }
        frame.Around.Pop();
        round = outer;
        Add(exits, inside.Active);
        Add(exits, around.Broken);
        if (!isWhole)
            Forget(loop, writesBefore);
        bool[] stays = [.. exits.Select((isActive, lane) => isActive && threads.Stays[lane] && frame.Returned[lane] == returnedBefore[lane])];
        return new(exits, stays, threads.Certain, threads.Decisions);
    }

    private Threads RunRound(EquatableArray<Statement> body, Statement[] updates, Threads inside, Around around)
    {
        around.Decisions = inside.Decisions;
        Array.Clear(around.Continued, 0, shape.Count);
        bool[] returnedBefore = [.. frame.Returned];
        Threads after = Run(body, inside);
        bool[] active = [.. after.Active.Zip(around.Continued, (isActive, isContinued) => isActive || isContinued)];
        bool[] stays = [.. active.Select((isActive, lane) => isActive && inside.Stays[lane] && !around.Left[lane] && frame.Returned[lane] == returnedBefore[lane])];
        Threads next = new(active, stays, inside.Certain, inside.Decisions);
        if (!next.IsNone)
            Run(updates.ToEquatableArray(), next);
        return next;
    }

    /// <summary>After a loop that was not run to its end: what it changes may be anything, and arrays that it writes may be written everywhere.</summary>
    private void Forget(Statement loop, int writesBefore)
    {
        foreach (int id in Mentions.ChangedIn([loop]))
        {
            if (store.TryGetValue((frame.Id, id), out object value) && value is not LaneValue { IsDifferent: true })
                store[(frame.Id, id)] = value is LaneValue { IsUniform: true } ? LaneValue.OfSymbol(symbols.New()) : LaneValue.Unknown;
        }
        foreach (Variable array in written.Skip(writesBefore).Distinct().ToArray())
            observer.OnUnseenWrites(array);
    }

    private static void Add(bool[] lanes, bool[] added)
    {
        for (int lane = 0; lane < lanes.Length; lane++)
            lanes[lane] |= added[lane];
    }
}
