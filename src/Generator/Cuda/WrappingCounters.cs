using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Counters that start at one constant, are compared with another and wrap before the comparison fails:
/// <c>for (int k = int.MaxValue - 5; k &lt; int.MaxValue - 1; k += 3)</c>. In C# and in PTX such a loop goes on from
/// int.MinValue. ptxas (seen in 12.4 and 13.0) takes the count of its rounds from the constants as if nothing wrapped,
/// and ends it, so it must not know the start: the counter begins at <c>2147483642 + gk_hidden_zero</c>.
/// NVRTC (12.4 and 13.0) does the like where it knows how far the start is from the bound, and the counter goes away from
/// the bound: of <c>for (uint k = n; k &gt;= n; k += 2)</c>, which ends only when k has wrapped, it runs one round.
/// </summary>
internal static class WrappingCounters
{
    /// <summary>The ids of those variables.</summary>
    public static HashSet<int> Find(IReadOnlyCollection<Statement> body, VariableFacts facts)
    {
        Dictionary<int, decimal> starts = [], steps = [];
        HashSet<int> computed = [];
        foreach (Statement statement in body)
        {
            if (statement is DeclareStatement { Initializer: ConstantExpression { Scalar.IsInteger: true } start } declare)
                starts[declare.Variable.Id] = Value(start);
            else if (statement is DeclareStatement { Initializer: not null } other)
                computed.Add(other.Variable.Id);
            if (statement is AssignStatement { Place: VariableExpression { Variable: var counter }, Value: BinaryExpression update }
                && facts.Writes(counter) == 1 && !facts.IsByReference(counter) && Step(counter, update) is { } step)
                steps[counter.Id] = step;
        }
        if (steps.Count == 0)
            return [];
        return
        [
            .. Comparisons(body.SelectMany(statement => statement.Expressions()), steps)
                .Where(e => e.Bound is ConstantExpression bound && starts.TryGetValue(e.Counter.Id, out decimal start)
                    && Wraps(start, steps[e.Counter.Id], e.Operator, Value(bound), (ScalarType)e.Counter.Type))
                .Select(e => e.Counter.Id),
            .. Comparisons(body.Select(GoesOn).OfType<Expression>(), steps)
                .Where(e => computed.Contains(e.Counter.Id) && GoesAway(steps[e.Counter.Id], e.Operator, BinaryOperator.GreaterThanOrEqual))
                .Select(e => e.Counter.Id),
            .. Comparisons(body.Select(Ends).OfType<Expression>(), steps)
                .Where(e => computed.Contains(e.Counter.Id) && GoesAway(steps[e.Counter.Id], e.Operator, BinaryOperator.LessThan))
                .Select(e => e.Counter.Id),
        ];
    }

    /// <summary><c>k &gt;= n</c> while k grows, or its mirror image; of <c>k &gt; n</c> the compilers count the rounds rightly.</summary>
    private static bool GoesAway(decimal step, BinaryOperator comparison, BinaryOperator whileGrowing) =>
        step != 0 && comparison == (step > 0 ? whileGrowing : whileGrowing.Mirrored());

    /// <summary>What has to hold for another round.</summary>
    private static Expression? GoesOn(Statement statement) => statement switch
    {
        ForStatement loop => loop.Condition,
        WhileStatement loop => loop.Condition,
        DoStatement loop => loop.Condition,
        _ => null,
    };

    /// <summary>The condition of <c>if (k &lt; n) break;</c>.</summary>
    private static Expression? Ends(Statement statement) =>
        statement is IfStatement { Then: { Count: 1 } then } test && then[0] is BreakStatement or ReturnStatement ? test.Condition : null;

    private static IEnumerable<(Variable Counter, BinaryOperator Operator, Expression Bound)> Comparisons(
        IEnumerable<Expression> expressions, Dictionary<int, decimal> steps) =>
        expressions.SelectMany(expression => expression.SelfAndDescendants()).Select(expression => Comparison(expression, steps))
            .Where(found => found is not null).Select(found => found!.Value);

    /// <summary><c>k = k + 3</c> has the step 3.</summary>
    private static decimal? Step(Variable counter, BinaryExpression update)
    {
        bool isCounted = update.Left is VariableExpression left && left.Variable == counter
            && update.Right is ConstantExpression { Scalar.IsInteger: true };
        return (isCounted, update.Operator) switch
        {
            (true, BinaryOperator.Add) => Value((ConstantExpression)update.Right),
            (true, BinaryOperator.Subtract) => -Value((ConstantExpression)update.Right),
            _ => null,
        };
    }

    /// <summary>A comparison of a counter, which is the side that a step was found for.</summary>
    private static (Variable Counter, BinaryOperator Operator, Expression Bound)? Comparison(
        Expression expression, Dictionary<int, decimal> steps) =>
        expression switch
        {
            BinaryExpression { Left: VariableExpression counter } e when steps.ContainsKey(counter.Variable.Id)
                => (counter.Variable, e.Operator, e.Right),
            BinaryExpression { Right: VariableExpression counter } e when steps.ContainsKey(counter.Variable.Id)
                => (counter.Variable, e.Operator.Mirrored(), e.Left),
            _ => null,
        };

    private static bool Wraps(decimal start, decimal step, BinaryOperator comparison, decimal bound, ScalarType type)
    {
        if (step == 0)
            return false;
        // The last value with which the loop goes on.
        decimal? limit = (comparison, step > 0) switch
        {
            (BinaryOperator.LessThan, true) => bound - 1,
            (BinaryOperator.LessThanOrEqual, true) => bound,
            (BinaryOperator.GreaterThan, false) => bound + 1,
            (BinaryOperator.GreaterThanOrEqual, false) => bound,
            (BinaryOperator.NotEqual, _) when step != 0 && (bound - start) % step != 0 =>
                step > 0 ? decimal.MaxValue / 2 : decimal.MinValue / 2,
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
