using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary><c>i &lt; y.Length</c>, which says whether a thread has anything to do.</summary>
/// <param name="Comparison">As it stands in the kernel; where it stands once more, it has the same value.</param>
/// <param name="Axis">Of the index that is compared.</param>
/// <param name="Limit">What the index is compared with, of parameters alone.</param>
/// <param name="Operator">With the index to the left: <c>&lt;</c>, <c>&lt;=</c>, <c>></c> or <c>>=</c>.</param>
/// <param name="Leaves">True where a thread for which it holds returns: <c>if (i >= n) return;</c></param>
internal sealed record FlatGuard(BinaryExpression Comparison, Axis Axis, Expression Limit, BinaryOperator Operator, bool Leaves)
{
    /// <summary>What holds for a thread that goes on.</summary>
    public BinaryOperator Condition => Leaves ? Operator.Negated() : Operator;
}

/// <summary>
/// The comparisons of an index with a value that is the same for all threads, in leading returns and in an <c>if</c> around the rest. Where
/// they hold for the first and the last of a thread's elements, they hold for those between.
/// </summary>
/// <param name="All">Each of them.</param>
/// <param name="Rest">What a thread does for which they hold; null where it depends on something else too.</param>
internal sealed record FlatGuards(IReadOnlyList<FlatGuard> All, IReadOnlyList<Statement>? Rest)
{
    /// <summary>True where only assignments have effects, and nothing but guards ends a thread.</summary>
    public bool IsSimple =>
        Rest is { } rest && rest.SelfAndDescendants().All(statement => statement is DeclareStatement or AssignStatement or IfStatement);

    public static FlatGuards Find(Kernel kernel)
    {
        GuardSearch search = new(kernel);
        List<Statement> rest = [.. kernel.Body];
        bool isComplete = true;
        for (int i = 0; i < rest.Count && rest[i] is DeclareStatement or IfStatement { Else.Count: 0 }; i++)
        {
            if (rest[i] is IfStatement { Then: { Count: 1 } exit, Condition: var leaves } && exit[0] is ReturnStatement)
            {
                isComplete &= search.Add(leaves, BinaryOperator.LogicalOr, isLeaving: true);
                rest.RemoveAt(i--);
            }
            else if (rest[i] is IfStatement guard)
            {
                if (i < rest.Count - 1)
                    break;
                isComplete &= search.Add(guard.Condition, BinaryOperator.LogicalAnd, isLeaving: false);
                rest.RemoveAt(i);
                rest.AddRange(guard.Then);
                break;
            }
        }
        return new(search.Found, isComplete ? rest : null);
    }

    private sealed class GuardSearch(Kernel kernel)
    {
        private readonly HashSet<int> parameters = [.. kernel.Parameters.Select(parameter => parameter.Id)];
        private readonly IReadOnlyDictionary<int, DeclareStatement> definitions = Mentions.Definitions(kernel.Body);

        public List<FlatGuard> Found { get; } = [];

        /// <summary>True where all parts of the condition are guards.</summary>
        public bool Add(Expression condition, BinaryOperator connective, bool isLeaving)
        {
            if (condition is not BinaryExpression comparison)
                return false;
            if (comparison.Operator == connective)
                return Add(comparison.Left, connective, isLeaving) & Add(comparison.Right, connective, isLeaving);
            if (AxisOf(comparison.Left) is { } left && OfParameters(comparison.Right) is { } above)
                return Add(new(comparison, left, above, comparison.Operator, isLeaving));
            return AxisOf(comparison.Right) is { } right && OfParameters(comparison.Left) is { } below
                && Add(new(comparison, right, below, comparison.Operator.Mirrored(), isLeaving));
        }

        private bool Add(FlatGuard guard)
        {
            if (guard.Operator is not (BinaryOperator.LessThan or BinaryOperator.LessThanOrEqual or BinaryOperator.GreaterThan
                or BinaryOperator.GreaterThanOrEqual))
                return false;
            Found.Add(guard);
            return true;
        }

        private Axis? AxisOf(Expression expression) =>
            expression.Type is ScalarType { IsSigned: true } ? GlobalIndex.Follow(expression, definitions) : null;

        /// <summary>The same value without locals; null where it needs more than parameters.</summary>
        private Expression? OfParameters(Expression expression)
        {
            switch (expression)
            {
                case ConstantExpression:
                case VariableExpression e when parameters.Contains(e.Variable.Id):
                case SpanLengthExpression { Span: VariableExpression span } when parameters.Contains(span.Variable.Id):
                    return expression;
                case VariableExpression e when definitions.TryGetValue(e.Variable.Id, out DeclareStatement? definition):
                    return OfParameters(definition.Initializer!);
                case ConvertExpression { To.IsInteger: true } e when OfParameters(e.Operand) is { } operand:
                    return e with { Operand = operand };
                case BinaryExpression { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply } e
                    when OfParameters(e.Left) is { } left && OfParameters(e.Right) is { } right:
                    return e with { Left = left, Right = right };
                default:
                    return null;
            }
        }
    }
}
