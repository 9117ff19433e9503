using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis.Lanes;

/// <content>Conditions and switches.</content>
internal sealed partial class BlockSimulation
{
    private Threads RunIf(IfStatement statement, Threads threads)
    {
        (Threads whenTrue, Threads whenFalse) = Split(statement.Condition, threads);
        observer.OnBranch(statement, whenTrue, whenFalse);
        if (whenTrue.IsNone || whenFalse.IsNone)
        {
            Threads after = Run(whenTrue.IsNone ? statement.Else : statement.Then, whenTrue.IsNone ? whenFalse : whenTrue);
            return (whenTrue.IsNone
                ? new Fork(whenTrue, whenFalse, whenTrue, after)
                : new Fork(whenTrue, whenFalse, after, whenFalse)).After(threads);
        }
        ValueStore before = store.Copy();
        Threads afterTrue = Run(statement.Then, whenTrue);
        ValueStore storeOfTrue = store;
        store = before;
        Threads afterFalse = Run(statement.Else, whenFalse);
        Fork fork = new(whenTrue, whenFalse, afterTrue, afterFalse);
        store = Merge(storeOfTrue, store, fork);
        return fork.After(threads);
    }

    private ValueStore Merge(ValueStore whenTrue, ValueStore whenFalse, Fork fork)
    {
        if (fork.AfterFalse.IsNone || fork.AfterTrue.IsNone)
            return fork.AfterFalse.IsNone ? whenTrue : whenFalse;
        whenTrue.Merge(whenFalse, (left, right) => Merge(left, right, fork));
        return whenTrue;
    }

    private object Merge(object whenTrue, object whenFalse, Fork fork)
    {
        if (whenTrue is not LaneValue left || whenFalse is not LaneValue right)
            return whenTrue.Equals(whenFalse) ? whenTrue : LaneValue.Unknown;
        if (LaneValue.AreEqual(left, right))
            return left;
        if (!fork.IsOpen)
            return arithmetic.Select(fork.IsTrue, left, right);
        if (fork.IsDecision && left.IsUniform && right.IsUniform)
            return LaneValue.OfSymbol(symbols.New());
        return left.IsDifferent && right.IsDifferent ? LaneValue.Mixed : LaneValue.Unknown;
    }

    private Threads RunSwitch(SwitchStatement statement, Threads threads)
    {
        LaneValue value = Number(statement.Value, threads);
        Around around = new(isLoop: false, shape.Count);
        around.Begin(threads);
        Around? loop = frame.Around.FirstOrDefault(outer => outer.IsLoop);
        (LaneSet returnedBefore, LaneSet? continuedBefore) = (frame.Returned, loop?.Continued);
        frame.Around.Push(around);
        ValueStore before = store.Copy();
        HashSet<long> labels = [.. statement.Sections.SelectMany(section => section.Labels).Select(label => unchecked((long)label.Bits))];
        LaneSet exits = statement.Sections.Any(section => section.IsDefault) ? LaneSet.None(shape.Count) : threads.Active;
        for (int i = 0; i < statement.Sections.Count; i++)
            exits = exits.Or(Run(statement.Sections[i].Body, Taken(statement.Sections[i], i, value, labels, threads)).Active);
        exits = exits.Or(around.Broken);
        frame.Around.Pop();
        foreach (int id in kernel.ChangedIn(statement).Where(id => before[frame.Id, id] is not null))
            store[frame.Id, id] = LaneValue.Unknown;
        LaneSet stays = exits.And(threads.Stays).Except(frame.Returned.Except(returnedBefore));
        if (continuedBefore is not null)
            stays = stays.Except(loop!.Continued.Except(continuedBefore));
        return new(exits, stays, threads.Certain, threads.Possible, threads.Decisions);
    }

    private Threads Taken(SwitchSection section, int number, LaneValue value, HashSet<long> labels, Threads threads)
    {
        if (value.IsUniform && !value.IsNumber)
            return threads.Decided($"switch {value.Key}", number);
        LaneSet taken = value.IsNumber ? LaneSet.Where(shape.Count, lane => IsTaken(section, value.Number.Of(lane), labels)) : all;
        return threads.Only(taken, value.IsNumber && !value.IsAssumed ? all : LaneSet.None(shape.Count));
    }

    private static bool IsTaken(SwitchSection section, long value, HashSet<long> labels) =>
        section.Labels.Any(label => unchecked((long)label.Bits) == value) || section.IsDefault && !labels.Contains(value);

    /// <summary>
    /// The threads for which the condition holds, and those for which it does not; where that is not known, they are among both.
    /// </summary>
    private (Threads True, Threads False) Split(Expression condition, Threads threads)
    {
        if (condition is UnaryExpression { Operator: UnaryOperator.LogicalNot } not)
        {
            (Threads whenTrue, Threads whenFalse) = Split(not.Operand, threads);
            return (whenFalse, whenTrue);
        }
        if (condition is BinaryExpression { Operator: BinaryOperator.LogicalAnd } and)
        {
            (Threads left, Threads notLeft) = Split(and.Left, threads);
            (Threads both, Threads notRight) = Split(and.Right, left);
            return (both, Threads.Union(notLeft, notRight, threads.Decisions));
        }
        if (condition is BinaryExpression { Operator: BinaryOperator.LogicalOr } or)
        {
            (Threads left, Threads notLeft) = Split(or.Left, threads);
            (Threads right, Threads neither) = Split(or.Right, notLeft);
            return (Threads.Union(left, right, threads.Decisions), neither);
        }
        return Split(Number(condition, threads), threads);
    }

    private (Threads True, Threads False) Split(LaneValue condition, Threads threads)
    {
        if (condition.IsNumber)
        {
            LaneSet holds = LaneSet.WhereNot0(shape.Count, condition.Number), fails = all.Except(holds);
            bool isSure = !condition.IsAssumed;
            return (threads.Only(isSure ? holds : all, holds), threads.Only(isSure ? fails : all, fails));
        }
        if (!condition.IsUniform)
        {
            Threads either = threads.Only(all, LaneSet.None(shape.Count), areFree: condition.IsDifferent);
            return (either, either);
        }
        return Decision.Find(threads.Decisions, condition.Key) switch
        {
            1 => (threads, threads.None),
            0 => (threads.None, threads),
            _ => (threads.Decided(condition.Key, 1), threads.Decided(condition.Key, 0)),
        };
    }
}
