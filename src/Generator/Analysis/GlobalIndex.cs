using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// Recognises the global index <c>BlockIdx.X * BlockDim.X + ThreadIdx.X</c>, in any order of its operands and in any
/// integer type of 32 bits or more. A kernel that uses no other index runs as one plain loop.
/// </summary>
internal static class GlobalIndex
{
    public static bool Matches(Expression expression)
        => expression is BinaryExpression { Operator: BinaryOperator.Add } sum
            && (IsBlockStart(sum.Left) && Is(sum.Right, ThreadIndexKind.ThreadIdx) || IsBlockStart(sum.Right) && Is(sum.Left, ThreadIndexKind.ThreadIdx));

    /// <summary>True where each use of ThreadIdx and BlockIdx is part of the global index.</summary>
    public static bool IsOnlyIndex(Kernel kernel)
    {
        IReadOnlyDictionary<string, FunctionFacts> facts = FunctionFacts.Find(kernel);
        if (facts.Values.Any(function => function.Indices.Any(IsThreadOrBlock)))
            return false;
        Expression[] roots = [.. kernel.Body.SelfAndDescendants().SelectMany(statement => statement.Expressions())];
        return roots.All(HasNoOther) && roots.SelectMany(e => e.SelfAndDescendants()).Any(Matches);
    }

    /// <summary>True where, besides, nothing depends on how many threads a block or the grid has.</summary>
    public static bool IsOnlyPosition(Kernel kernel)
    {
        IReadOnlyDictionary<string, FunctionFacts> facts = FunctionFacts.Find(kernel);
        return IsOnlyIndex(kernel) && facts.Values.All(function => function.Indices.Count == 0)
            && kernel.Body.SelfAndDescendants().SelectMany(statement => statement.Expressions()).All(expression => HasNoOther(expression, _ => true));
    }

    private static bool HasNoOther(Expression expression) => HasNoOther(expression, IsThreadOrBlock);

    private static bool HasNoOther(Expression expression, Func<ThreadIndexExpression, bool> isOther) =>
        Matches(expression) || !(expression is ThreadIndexExpression index && isOther(index)) && expression.Operands().All(operand => HasNoOther(operand, isOther));

    private static bool IsThreadOrBlock(ThreadIndexExpression index) => index.Kind is ThreadIndexKind.ThreadIdx or ThreadIndexKind.BlockIdx;

    private static bool IsBlockStart(Expression expression)
        => WithoutWidening(expression) is BinaryExpression { Operator: BinaryOperator.Multiply } product
            && (Is(product.Left, ThreadIndexKind.BlockIdx) && Is(product.Right, ThreadIndexKind.BlockDim)
                || Is(product.Right, ThreadIndexKind.BlockIdx) && Is(product.Left, ThreadIndexKind.BlockDim));

    private static bool Is(Expression expression, ThreadIndexKind kind)
        => WithoutWidening(expression) is ThreadIndexExpression { Axis: Axis.X } index && index.Kind == kind;

    private static Expression WithoutWidening(Expression expression)
        => expression is ConvertExpression { To: { IsInteger: true, Size: >= 4 } } convert ? WithoutWidening(convert.Operand) : expression;
}
