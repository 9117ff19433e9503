using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// Recognises the global index <c>BlockIdx.X * BlockDim.X + ThreadIdx.X</c>, and that of the other axes, in any order of its operands and
/// in any integer type of 32 bits or more. A kernel that uses no other index than X's runs as one plain loop.
/// </summary>
internal static class GlobalIndex
{
    /// <summary>The axes, in their order.</summary>
    public static readonly Axis[] Axes = [Axis.X, Axis.Y, Axis.Z];

    /// <summary>True for that of X.</summary>
    public static bool Matches(Expression expression) => Matches(expression, Axis.X);

    /// <summary>The axis of which the expression is the global index; null for all others.</summary>
    public static Axis? AxisOf(Expression expression)
    {
        foreach (Axis axis in Axes)
        {
            if (Matches(expression, axis))
                return axis;
        }
        return null;
    }

    /// <summary>
    /// The axis whose global index the expression is, also through locals that have it for good and where it is widened; null for all
    /// others.
    /// </summary>
    /// <param name="expression">Of any type.</param>
    /// <param name="definitions">As <see cref="Mentions.Definitions"/> gives them.</param>
    /// <param name="isAnyInteger">True to accept conversions that may cut an index off, which then is out of every array's range.</param>
    public static Axis? Follow(
        Expression expression, IReadOnlyDictionary<int, DeclareStatement> definitions, bool isAnyInteger = false) => expression switch
        {
            VariableExpression e =>
                definitions.TryGetValue(e.Variable.Id, out DeclareStatement? definition)
                    ? Follow(definition.Initializer!, definitions, isAnyInteger)
                    : null,
            ConvertExpression { To.IsInteger: true } e when e.To.Size == 8 || isAnyInteger && e.To.Size == 4 =>
                Follow(e.Operand, definitions, isAnyInteger),
            _ => AxisOf(expression),
        };

    private static bool Matches(Expression expression, Axis axis)
        => expression is BinaryExpression { Operator: BinaryOperator.Add } sum
            && (IsBlockStart(sum.Left, axis) && Is(sum.Right, ThreadIndexKind.ThreadIdx, axis)
                || IsBlockStart(sum.Right, axis) && Is(sum.Left, ThreadIndexKind.ThreadIdx, axis));

    /// <summary>True where each use of ThreadIdx and BlockIdx is part of the global index.</summary>
    public static bool IsOnlyIndex(Kernel kernel)
    {
        IReadOnlyDictionary<string, FunctionFacts> facts = FunctionFacts.Find(kernel);
        if (facts.Values.Any(function => function.Indices.Any(IsThreadOrBlock)))
            return false;
        Expression[] roots = [.. kernel.Body.SelfAndDescendants().SelectMany(statement => statement.Expressions())];
        return roots.All(root => HasNoOther(root, Matches, IsThreadOrBlock)) && roots.SelectMany(e => e.SelfAndDescendants()).Any(Matches);
    }

    /// <summary>
    /// True where that holds of the axis X, whatever is used of the others: threads that are neighbours along it may run as one row, of
    /// whichever blocks they are.
    /// </summary>
    public static bool IsOnlyIndexAlongX(Kernel kernel)
    {
        if (FunctionFacts.Find(kernel).Values.Any(function => function.Indices.Any(IsAlongX)))
            return false;
        Expression[] roots = [.. kernel.Body.SelfAndDescendants().SelectMany(statement => statement.Expressions())];
        return roots.All(root => HasNoOther(root, Matches, IsAlongX)) && roots.SelectMany(e => e.SelfAndDescendants()).Any(Matches);
    }

    /// <summary>True for an index that neighbours along X have different ones of, or may have.</summary>
    public static bool IsAlongX(ThreadIndexExpression index) => IsThreadOrBlock(index) && index.Axis == Axis.X;

    /// <summary>
    /// The axes whose global indices are all that the kernel uses of its position, so that nothing depends on how many threads a block or
    /// the grid has; null where it uses something else, or nothing.
    /// </summary>
    public static IReadOnlyList<Axis>? OnlyPositions(Kernel kernel)
    {
        Expression[] roots = [.. kernel.Body.SelfAndDescendants().SelectMany(statement => statement.Expressions())];
        if (FunctionFacts.Find(kernel).Values.Any(function => function.Indices.Count > 0)
            || !roots.All(root => HasNoOther(root, e => AxisOf(e) is not null, _ => true)))
            return null;
        HashSet<Axis> used = [.. roots.SelectMany(root => root.SelfAndDescendants()).Select(AxisOf).OfType<Axis>()];
        return used.Count == 0 ? null : [.. Axes.Where(used.Contains)];
    }

    private static bool HasNoOther(
        Expression expression, Func<Expression, bool> isIndex, Func<ThreadIndexExpression, bool> isOther) => isIndex(expression)
        || !(expression is ThreadIndexExpression index && isOther(index))
            && expression.Operands().All(operand => HasNoOther(operand, isIndex, isOther));

    private static bool IsThreadOrBlock(ThreadIndexExpression index) => index.Kind is ThreadIndexKind.ThreadIdx or ThreadIndexKind.BlockIdx;

    private static bool IsBlockStart(Expression expression, Axis axis)
        => WithoutWidening(expression) is BinaryExpression { Operator: BinaryOperator.Multiply } product
            && (Is(product.Left, ThreadIndexKind.BlockIdx, axis) && Is(product.Right, ThreadIndexKind.BlockDim, axis)
                || Is(product.Right, ThreadIndexKind.BlockIdx, axis) && Is(product.Left, ThreadIndexKind.BlockDim, axis));

    private static bool Is(Expression expression, ThreadIndexKind kind, Axis axis)
        => WithoutWidening(expression) is ThreadIndexExpression index && index.Kind == kind && index.Axis == axis;

    private static Expression WithoutWidening(Expression expression)
        => expression is ConvertExpression { To: { IsInteger: true, Size: >= 4 } } convert ? WithoutWidening(convert.Operand) : expression;
}
