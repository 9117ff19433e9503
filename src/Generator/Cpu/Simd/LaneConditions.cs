using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu.Simd;

/// <summary>
/// Takes the operands of <c>&amp;&amp;</c> that are the same for all lanes out of a condition, to be tested once: <c>x &lt; width
/// &amp;&amp; y &lt; height</c>.
/// </summary>
internal static class LaneConditions
{
    /// <returns>Null where there is nothing to take out, or where an operand that throws could be passed over.</returns>
    public static (Expression Uniform, Expression Varying)? Split(Expression condition, LaneShapes shapes)
    {
        ILookup<bool, Expression> operands = Conjuncts(condition, isNegated: false)
            .ToLookup(operand => shapes.Of(operand) == LaneShape.Uniform);
        if (!operands[true].Any() || condition.SelfAndDescendants().Any(GuardNarrowing.MayThrow))
            return null;
        return (operands[true].Aggregate(And), operands[false].Aggregate(And));
    }

    private static Expression And(Expression left, Expression right) =>
        new BinaryExpression(BinaryOperator.LogicalAnd, left, right, ScalarType.Bool);

    /// <summary>All of them have to hold: <c>!(a || b)</c> is <c>!a &amp;&amp; !b</c>.</summary>
    private static IEnumerable<Expression> Conjuncts(Expression condition, bool isNegated) => condition switch
    {
        UnaryExpression { Operator: UnaryOperator.LogicalNot } e => Conjuncts(e.Operand, !isNegated),
        BinaryExpression e when e.Operator == (isNegated ? BinaryOperator.LogicalOr : BinaryOperator.LogicalAnd)
            => Conjuncts(e.Left, isNegated).Concat(Conjuncts(e.Right, isNegated)),
        _ => [isNegated ? new UnaryExpression(UnaryOperator.LogicalNot, condition) : condition],
    };
}
