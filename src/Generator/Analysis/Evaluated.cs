using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>The expressions that a thread evaluates in any case.</summary>
internal static class Evaluated
{
    /// <summary>Of statements without loops that it comes to, not those of branches.</summary>
    public static IEnumerable<Expression> Always(IEnumerable<Statement> statements) => statements.SelectMany(statement => statement switch
    {
        IfStatement branch => Always(branch.Condition),
        _ => statement.Expressions().SelectMany(Always),
    });

    private static IEnumerable<Expression> Always(Expression expression) => expression switch
    {
        ConditionalExpression e => Always(e.Condition),
        BinaryExpression { Operator: BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr } e => Always(e.Left),
        _ => expression.Operands().SelectMany(Always).Prepend(expression),
    };
}
