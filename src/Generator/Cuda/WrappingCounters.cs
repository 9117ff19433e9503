using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Counters that start at one constant, are compared with another and wrap before the comparison fails:
/// <c>for (int k = int.MaxValue - 5; k &lt; int.MaxValue - 1; k += 3)</c>. In C# and in PTX such a loop goes on from
/// int.MinValue. ptxas (seen in 12.4 and 13.0) takes the count of its rounds from the constants as if nothing wrapped,
/// and ends it, so it must not know the start: the counter begins at <c>2147483642 + gk_hidden_zero</c>.
/// </summary>
internal static class WrappingCounters
{
    /// <summary>The ids of those variables.</summary>
    public static HashSet<int> Find(IReadOnlyCollection<Statement> body, VariableFacts facts)
    {
        Dictionary<int, decimal> starts = [], steps = [];
        foreach (Statement statement in body)
        {
            if (statement is DeclareStatement { Initializer: ConstantExpression { Scalar.IsInteger: true } start } declare)
                starts[declare.Variable.Id] = Value(start);
            if (statement is AssignStatement { Place: VariableExpression { Variable: var counter }, Value: BinaryExpression update }
                && facts.Writes(counter) == 1 && !facts.IsByReference(counter) && Step(counter, update) is { } step)
                steps[counter.Id] = step;
        }
        if (steps.Count == 0)
            return [];
        return [.. body.SelectMany(statement => statement.Expressions()).SelectMany(expression => expression.SelfAndDescendants())
            .Select(expression => Comparison(expression))
            .Where(found => found is { } e && starts.TryGetValue(e.Counter.Id, out decimal start) && steps.TryGetValue(e.Counter.Id, out decimal step)
                && Wraps(start, step, e.Operator, e.Bound, (ScalarType)e.Counter.Type))
            .Select(found => found!.Value.Counter.Id)];
    }

    /// <summary><c>k = k + 3</c> has the step 3.</summary>
    private static decimal? Step(Variable counter, BinaryExpression update)
    {
        bool isCounted = update.Left is VariableExpression left && left.Variable == counter && update.Right is ConstantExpression { Scalar.IsInteger: true };
        return (isCounted, update.Operator) switch
        {
            (true, BinaryOperator.Add) => Value((ConstantExpression)update.Right),
            (true, BinaryOperator.Subtract) => -Value((ConstantExpression)update.Right),
            _ => null,
        };
    }

    private static (Variable Counter, BinaryOperator Operator, decimal Bound)? Comparison(Expression expression) => expression switch
    {
        BinaryExpression { Left: VariableExpression counter, Right: ConstantExpression { Scalar.IsInteger: true } bound } e
            => (counter.Variable, e.Operator, Value(bound)),
        BinaryExpression { Left: ConstantExpression { Scalar.IsInteger: true } bound, Right: VariableExpression counter } e
            => (counter.Variable, e.Operator.Mirrored(), Value(bound)),
        _ => null,
    };

    private static bool Wraps(decimal start, decimal step, BinaryOperator comparison, decimal bound, ScalarType type)
    {
        // The last value with which the loop goes on.
        decimal? limit = (comparison, step > 0) switch
        {
            (BinaryOperator.LessThan, true) => bound - 1,
            (BinaryOperator.LessThanOrEqual, true) => bound,
            (BinaryOperator.GreaterThan, false) => bound + 1,
            (BinaryOperator.GreaterThanOrEqual, false) => bound,
            (BinaryOperator.NotEqual, _) when step != 0 && (bound - start) % step != 0 => step > 0 ? decimal.MaxValue / 2 : decimal.MinValue / 2,
            _ => null,
        };
        if (limit is not { } last || (step > 0 ? start > last : start < last))
            return false;
        decimal next = start + (decimal.Floor((last - start) / step) + 1) * step;
        return next > Max(type) || next < Min(type);
    }

    private static decimal Value(ConstantExpression constant) =>
        constant.Scalar.IsSigned ? (long)constant.Bits : constant.Bits;

    private static decimal Max(ScalarType type) => type.Kind switch
    {
        ScalarKind.Int64 => long.MaxValue,
        ScalarKind.UInt64 => ulong.MaxValue,
        _ => ValueRange.Of(type).Max,
    };

    private static decimal Min(ScalarType type) => type.IsSigned ? ValueRange.Of(type).Min : 0;
}
