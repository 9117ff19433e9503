using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// A variable that a for statement counts: set in its header, changed only by its update, and kept within a bound by its
/// condition. In <c>for (int i = 0; i &lt; n; i++)</c> the body sees i within 0 and int.MaxValue − 1, so i + 1 cannot overflow.
/// </summary>
internal static class CountedLoop
{
    /// <summary>The counted variables with their range in the body and at the update.</summary>
    public static IEnumerable<(Variable Variable, ValueRange Range)> Find(ForStatement loop, VariableFacts facts, ValueRanges ranges)
    {
        foreach (AssignStatement update in loop.Updates)
        {
            if (update is { Place: VariableExpression { Variable: var variable }, Value: BinaryExpression step }
                && step.Left.Equals(update.Place) && variable.Type == ScalarType.Int32
                && Start(loop, variable, facts) is { } start
                && Range(step, ranges.Of(start), ranges.Of(step.Right), Bounds(loop.Condition, variable, ranges)) is { } range)
            {
                yield return (variable, range);
            }
        }
    }

    private static Expression? Start(ForStatement loop, Variable variable, VariableFacts facts)
    {
        if (facts.IsByReference(variable) || variable.IsReference)
            return null;
        foreach (Statement initializer in loop.Initializers)
        {
            if (initializer is DeclareStatement declare && declare.Variable == variable && facts.Writes(variable) == 1)
                return declare.Initializer;
        }
        return null;
    }

    private static ValueRange? Range(BinaryExpression step, ValueRange start, ValueRange by, ValueRange bounds) => step.Operator switch
    {
        BinaryOperator.Add when by.Min >= 0 && bounds.Max + by.Max <= int.MaxValue
            => new(start.Min, Math.Max(start.Min, bounds.Max)),
        BinaryOperator.Subtract when by.Min >= 0 && bounds.Min - by.Max >= int.MinValue
            => new(Math.Min(start.Max, bounds.Min), start.Max),
        BinaryOperator.Divide when by.Min >= 1 && start.Min >= 0 => new(0, start.Max),
        BinaryOperator.ShiftRight when start.Min >= 0 => new(0, start.Max),
        _ => null,
    };

    /// <summary>What a condition like <c>i &lt; n &amp;&amp; …</c> lets pass.</summary>
    private static ValueRange Bounds(Expression condition, Variable variable, ValueRanges ranges)
    {
        ValueRange all = ValueRange.Of(ScalarType.Int32);
        if (condition is not BinaryExpression e)
            return all;
        if (e.Operator == BinaryOperator.LogicalAnd)
        {
            ValueRange left = Bounds(e.Left, variable, ranges), right = Bounds(e.Right, variable, ranges);
            return new(Math.Max(left.Min, right.Min), Math.Min(left.Max, right.Max));
        }
        bool isLeft = e.Left is VariableExpression l && l.Variable == variable;
        bool isRight = e.Right is VariableExpression r && r.Variable == variable;
        if (isLeft == isRight)
            return all;
        ValueRange other = ranges.Of(isLeft ? e.Right : e.Left);
        return (isLeft ? e.Operator : e.Operator.Mirrored()) switch
        {
            BinaryOperator.LessThan => all with { Max = other.Max - 1 },
            BinaryOperator.LessThanOrEqual => all with { Max = other.Max },
            BinaryOperator.GreaterThan => all with { Min = other.Min + 1 },
            BinaryOperator.GreaterThanOrEqual => all with { Min = other.Min },
            _ => all,
        };
    }
}
