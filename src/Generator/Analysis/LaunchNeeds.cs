using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>What a kernel asks of its launches.</summary>
/// <param name="SharedBytes">The bytes of its <c>Block.Shared</c> arrays.</param>
/// <param name="Dynamic">Its <c>Block.DynamicShared</c> array, which is as long as the launch says; null where it has none.</param>
/// <param name="WholeWarp">A warp operation that all lanes of a warp take part in; null where there is none.</param>
/// <param name="OtherAxes">The first uses of Y and Z of <c>ThreadIdx</c> and <c>BlockIdx</c>, but for those that only number a block's threads.</param>
/// <param name="IsFlat">True where a launch by a count has no threads beyond it.</param>
/// <param name="Reached">The elements of spans that every thread reaches.</param>
internal sealed record LaunchNeeds(
    long SharedBytes, DeclareSharedStatement? Dynamic, WarpStatement? WholeWarp, IReadOnlyList<ThreadIndexExpression> OtherAxes, bool IsFlat, ReachedElements Reached)
{
    public static LaunchNeeds Of(Kernel kernel)
    {
        Statement[] statements = [.. kernel.AllStatements()];
        List<ThreadIndexExpression> others = [];
        foreach (Expression expression in statements.SelectMany(statement => statement.Expressions()))
            AddOtherAxes(expression, others);
        return new(
            SharedMemory.StaticBytes(kernel),
            statements.OfType<DeclareSharedStatement>().FirstOrDefault(array => array.Length == DeclareSharedStatement.Rest),
            statements.OfType<WarpStatement>().FirstOrDefault(TakesAllLanes),
            [.. others.GroupBy(index => index.Axis).Select(axis => axis.First()).OrderBy(index => index.Axis)],
            FlatKernel.Find(kernel) is not null,
            ReachedElements.Find(kernel));
    }

    private static bool TakesAllLanes(WarpStatement statement) =>
        statement.Mask is ConstantExpression mask && unchecked((uint)mask.Bits) == uint.MaxValue && statement.Width == ConstantExpression.Int32(WarpStatement.WarpSize)
        && statement.Operator != WarpOperator.Sync;

    /// <summary><c>ThreadIdx.Y * BlockDim.X</c> is 0 in a block with one axis, as it should be, so what is multiplied by an extent says nothing.</summary>
    private static void AddOtherAxes(Expression expression, List<ThreadIndexExpression> found)
    {
        if (expression is ThreadIndexExpression { Axis: not Axis.X, Kind: ThreadIndexKind.ThreadIdx or ThreadIndexKind.BlockIdx } index)
            found.Add(index);
        if (expression is BinaryExpression { Operator: BinaryOperator.Multiply } product && (HasExtentX(product.Left) || HasExtentX(product.Right)))
            return;
        foreach (Expression operand in expression.Operands())
            AddOtherAxes(operand, found);
    }

    private static bool HasExtentX(Expression expression) => expression.SelfAndDescendants()
        .Any(part => part is ThreadIndexExpression { Axis: Axis.X, Kind: ThreadIndexKind.BlockDim or ThreadIndexKind.GridDim });
}
