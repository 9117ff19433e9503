using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu;

/// <summary>
/// Makes the bound of a loop over threads of a guard around all that they do: <c>if (t &lt; half) …</c>, or
/// <c>if (i >= n) return; …</c>. The guard compares the loop's own index with a uniform value.
/// </summary>
/// <param name="recomputation">Knows the definitions of variables: <c>int t = ThreadIdx.X</c>.</param>
/// <param name="expressions">Spells the uniform values.</param>
/// <param name="loops">Which index the loop runs over.</param>
internal sealed class GuardNarrowing(Recomputation recomputation, Uniformity uniformity, CpuExpressions expressions, ThreadLoops loops)
{
    private readonly HashSet<int> declaredInRegion = [];
    private string first = "";

    /// <summary>The loop's first index.</summary>
    public string Start { get; private set; } = "";

    /// <summary>The index after its last.</summary>
    public string End { get; private set; } = "";

    /// <summary>Uniform declarations that stand before the loop, because its bounds need them.</summary>
    public List<Statement> Uniform { get; } = [];

    /// <summary>
    /// Declarations that stand before the loop over a row, because they are the same all along it: <c>int y = BlockIdx.Y * BlockDim.Y +
    /// ThreadIdx.Y</c>.
    /// </summary>
    public List<DeclareStatement> OfRow { get; } = [];

    /// <summary>What is left for each thread to do.</summary>
    public List<Statement> Body { get; private set; } = [];

    /// <param name="mayReturn">True where a thread that returns needs no bookkeeping, so that it may as well never start.</param>
    /// <param name="isKept">True for variables that a later region needs, so that every thread has to compute them.</param>
    public void Narrow(IReadOnlyList<Statement> region, string start, string end, bool mayReturn, Func<Variable, bool> isKept)
    {
        (Start, End, first) = (start, end, start);
        declaredInRegion.UnionWith(region.SelfAndDescendants().Select(s => s.Declared()).OfType<Variable>().Select(v => v.Id));
        Statement[] leading = [.. region.TakeWhile(
            s => s is DeclareStatement d && recomputation.IsRecomputable(d.Variable) && !isKept(d.Variable))];
        foreach (DeclareStatement declaration in leading.OfType<DeclareStatement>())
        {
            bool isUniform = uniformity.IsUniform(declaration.Variable), isOfRow = !isUniform && IsSameAlongRow(declaration.Initializer!);
            if (isOfRow)
                OfRow.Add(declaration);
            else
                (isUniform ? Uniform : Body).Add(declaration);
            if (isUniform || isOfRow)
                declaredInRegion.Remove(declaration.Variable.Id);
        }
        List<Statement> rest = [.. region.Skip(leading.Length)];
        while (mayReturn && rest.Count > 0 && rest[0] is IfStatement { Then.Count: 1, Else.Count: 0 } exit
            && exit.Then[0] is ReturnStatement)
        {
            Expression? remaining = TakeBounds(exit.Condition, BinaryOperator.LogicalOr, isNegated: true);
            if (remaining == exit.Condition)
                break;
            rest.RemoveAt(0);
            if (remaining is not null)
                rest.Insert(0, exit with { Condition = remaining });
        }
        if (rest.Count == 1 && rest[0] is IfStatement { Else.Count: 0 } guard)
        {
            Expression? remaining = TakeBounds(guard.Condition, BinaryOperator.LogicalAnd, isNegated: false);
            rest = remaining is null ? [.. guard.Then] : [guard with { Condition = remaining }];
        }
        Body.AddRange(rest);
    }

    /// <summary>
    /// Turns the leading operands of <c>a &amp;&amp; b</c>, or those of <c>a || b</c> negated, into bounds; what is left, or null.
    /// </summary>
    private Expression? TakeBounds(Expression condition, BinaryOperator connective, bool isNegated)
    {
        if (condition is BinaryExpression both && both.Operator == connective)
        {
            Expression? left = TakeBounds(both.Left, connective, isNegated);
            if (left is null)
                return TakeBounds(both.Right, connective, isNegated);
            return left == both.Left ? condition : both with { Left = left };
        }
        if (condition.Type == ScalarType.Bool && IsSameAlongRow(condition))
        {
            string holds = expressions.Spell(condition, Precedence.LogicalOr);
            End = isNegated ? $"{holds} ? {first} : {End}" : $"{holds} ? {End} : {first}";
            return null;
        }
        return condition is BinaryExpression comparison && TakeBound(comparison, isNegated) ? null : condition;
    }

    /// <summary>True for what the threads of a row can have computed before them, once.</summary>
    private bool IsSameAlongRow(Expression expression) => loops == ThreadLoops.Rows
        && expression.SelfAndDescendants().All(part => part switch
    {
        VariableExpression e => !declaredInRegion.Contains(e.Variable.Id),
        ThreadIndexExpression e => !GlobalIndex.IsAlongX(e),
        _ => !MayThrow(part),
    });

    private bool TakeBound(BinaryExpression comparison, bool isNegated)
    {
        BinaryOperator op = isNegated ? comparison.Operator.Negated() : comparison.Operator;
        if (IsLoopIndex(comparison.Left) && IsKnownBefore(comparison.Right))
            return TakeBound(op, comparison.Right);
        return IsLoopIndex(comparison.Right) && IsKnownBefore(comparison.Left) && TakeBound(op.Mirrored(), comparison.Left);
    }

    private bool TakeBound(BinaryOperator op, Expression limit)
    {
        string value = expressions.Spell(limit);
        switch (op)
        {
            case BinaryOperator.LessThan:
                End = $"global::System.Math.Min({End}, {value})";
                return true;
            case BinaryOperator.LessThanOrEqual:
                // As longs: the value may be int.MaxValue.
                string bound = limit is ConstantExpression or VariableExpression or ThreadIndexExpression ? value : $"({value})";
                End = $"(int)global::System.Math.Min({End}, {bound} + 1L)";
                return true;
            case BinaryOperator.GreaterThanOrEqual:
                Start = $"global::System.Math.Max({Start}, {value})";
                return true;
            // No index is negative.
            case BinaryOperator.Equal when limit is ConstantExpression { Bits: 0 }:
                End = $"global::System.Math.Min({End}, 1)";
                return true;
            default:
                return false;
        }
    }

    private bool IsLoopIndex(Expression expression) => expression.Type == ScalarType.Int32
        && (loops != ThreadLoops.OfBlock ? GlobalIndex.Follow(expression, recomputation.Definitions) == Axis.X : IsThreadIndex(expression));

    private bool IsThreadIndex(Expression expression) => expression switch
    {
        VariableExpression e =>
            recomputation.Definitions.TryGetValue(e.Variable.Id, out DeclareStatement? definition)
                && IsThreadIndex(definition.Initializer!),
        _ => expression is ThreadIndexExpression { Kind: ThreadIndexKind.ThreadIdx, Axis: Axis.X },
    };

    private bool IsKnownBefore(Expression expression)
        => expression.Type == ScalarType.Int32 && (uniformity.IsUniform(expression) || IsSameAlongRow(expression))
            && !Mentions.Of(expression).Any(declaredInRegion.Contains)
            && !expression.SelfAndDescendants().Any(MayThrow);

    /// <summary>A bound is computed even where an earlier one leaves no thread to compute it.</summary>
    public static bool MayThrow(Expression expression)
        => expression is ElementExpression or SliceExpression or SpanCastExpression or CallExpression or IntrinsicExpression
            or BinaryExpression { Operator: BinaryOperator.Divide or BinaryOperator.Remainder, Right: not ConstantExpression };
}
