using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// What is known of a kernel that uses of its position only the global index, so that a launch by a count may choose grid and block, and how
/// many elements a thread does.
/// </summary>
/// <param name="IsLong">True where the index is used as a number of 64 bits; else a launch has at most 2^31 − 1 threads.</param>
/// <param name="Elements">How many elements a thread does: enough bytes of each array are on their way at once.</param>
/// <param name="Guards">
/// Comparisons of the index with a value that is the same for all threads, around all that a thread does. Where they hold for the first and the last
/// of a thread's elements, they hold for those between.
/// </param>
internal sealed record FlatKernel(bool IsLong, int Elements, IReadOnlyList<FlatGuard> Guards)
{
    /// <summary>A thread of a flat launch is one of this many.</summary>
    public const int BlockSize = 256;

    /// <summary>Null for a kernel that is not flat.</summary>
    public static FlatKernel? Find(Kernel kernel)
    {
        if (kernel.Cluster is not null || kernel.Constants.Count > 0 || kernel.Bounds is { MaxThreads: < BlockSize } || !IsFlat(kernel))
            return null;
        bool isLong = kernel.Body.AllExpressions().Any(expression => GlobalIndex.Matches(expression) && ((ScalarType)expression.Type).Size == 8);
        return new(isLong, FlatElements.Choose(kernel), FlatGuard.Find(kernel));
    }

    /// <summary>CUDA C that a user has written may read threadIdx.</summary>
    private static bool IsFlat(Kernel kernel)
    {
        FunctionFacts facts = FunctionFacts.Find(kernel.Body, FunctionFacts.Find(kernel));
        return !facts.HasBarrier && !facts.HasWarpOperation && kernel.Functions.All(function => function.Cuda is null)
            && !kernel.Body.SelfAndDescendants().Any(statement => statement is DeclareSharedStatement) && GlobalIndex.IsOnlyPosition(kernel);
    }
}

/// <summary><c>i &lt; y.Length</c>, which says whether a thread has anything to do.</summary>
/// <param name="Comparison">As it stands in the kernel; where it stands once more, it has the same value.</param>
/// <param name="Limit">What the index is compared with, of parameters alone.</param>
/// <param name="Operator">With the index to the left: <c>&lt;</c>, <c>&lt;=</c>, <c>></c> or <c>>=</c>.</param>
/// <param name="Leaves">True where a thread for which it holds returns: <c>if (i >= n) return;</c></param>
internal sealed record FlatGuard(BinaryExpression Comparison, Expression Limit, BinaryOperator Operator, bool Leaves)
{
    /// <summary>What holds for a thread that goes on.</summary>
    public BinaryOperator Condition => Leaves ? Operator.Negated() : Operator;

    /// <summary>The guards of leading returns, and of an <c>if</c> around the rest.</summary>
    public static IReadOnlyList<FlatGuard> Find(Kernel kernel)
    {
        GuardSearch search = new(kernel);
        foreach (Statement statement in kernel.Body)
        {
            if (statement is IfStatement { Then: { Count: 1 } exit, Else.Count: 0, Condition: var leaves } && exit[0] is ReturnStatement)
                search.Add(leaves, BinaryOperator.LogicalOr, isLeaving: true);
            else if (statement is IfStatement { Else.Count: 0, Condition: var condition } && ReferenceEquals(statement, kernel.Body[kernel.Body.Count - 1]))
                search.Add(condition, BinaryOperator.LogicalAnd, isLeaving: false);
            else if (statement is not DeclareStatement)
                break;
        }
        return search.Found;
    }

    private sealed class GuardSearch(Kernel kernel)
    {
        private readonly HashSet<int> parameters = [.. kernel.Parameters.Select(parameter => parameter.Id)];
        private readonly IReadOnlyDictionary<int, DeclareStatement> definitions = Mentions.Definitions(kernel.Body);

        public List<FlatGuard> Found { get; } = [];

        public void Add(Expression condition, BinaryOperator connective, bool isLeaving)
        {
            if (condition is not BinaryExpression comparison)
                return;
            if (comparison.Operator == connective)
            {
                Add(comparison.Left, connective, isLeaving);
                Add(comparison.Right, connective, isLeaving);
            }
            else if (IsIndex(comparison.Left) && OfParameters(comparison.Right) is { } right)
                Add(new(comparison, right, comparison.Operator, isLeaving));
            else if (IsIndex(comparison.Right) && OfParameters(comparison.Left) is { } left)
                Add(new(comparison, left, comparison.Operator.Mirrored(), isLeaving));
        }

        private void Add(FlatGuard guard)
        {
            if (guard.Operator is BinaryOperator.LessThan or BinaryOperator.LessThanOrEqual or BinaryOperator.GreaterThan or BinaryOperator.GreaterThanOrEqual)
                Found.Add(guard);
        }

        /// <summary>Widened, it has the same value.</summary>
        private bool IsIndex(Expression expression) => expression switch
        {
            VariableExpression e => definitions.TryGetValue(e.Variable.Id, out DeclareStatement? definition) && IsIndex(definition.Initializer!),
            ConvertExpression { To: { IsInteger: true, Size: 8 } } e => IsIndex(e.Operand),
            _ => GlobalIndex.Matches(expression) && expression.Type is ScalarType { IsSigned: true },
        };

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
