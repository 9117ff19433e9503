using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>What a kernel asks of its launches.</summary>
/// <param name="SharedBytes">The bytes of its <c>Block.Shared</c> arrays.</param>
/// <param name="Dynamic">Its <c>Block.DynamicShared</c> array, which is as long as the launch says; null where it has none.</param>
/// <param name="WholeWarp">A warp operation that all lanes of a warp take part in; null where there is none.</param>
/// <param name="OtherAxes">
/// The first uses of Y and Z of <c>ThreadIdx</c> and <c>BlockIdx</c>, but for those that only number a block's threads, and for axes along
/// which the kernel goes in strides.
/// </param>
/// <param name="IsFlat">True where a launch by a count has no threads beyond it.</param>
/// <param name="Reached">The elements of spans that every thread reaches.</param>
internal sealed record LaunchNeeds(
    long SharedBytes,
    DeclareSharedStatement? Dynamic,
    WarpStatement? WholeWarp,
    IReadOnlyList<ThreadIndexExpression> OtherAxes,
    bool IsFlat,
    ReachedElements Reached)
{
    public static LaunchNeeds Of(Kernel kernel)
    {
        Statement[] statements = [.. kernel.AllStatements()];
        Expression[] roots = [.. statements.SelectMany(statement => statement.Expressions())];
        List<ThreadIndexExpression> others = [];
        foreach (Expression expression in roots)
            AddOtherAxes(expression, others);
        others.RemoveAll(index => roots.Any(root => IsStride(root, index.Axis)));
        return new(
            SharedMemory.StaticBytes(kernel),
            statements.OfType<DeclareSharedStatement>().FirstOrDefault(array => array.Length == DeclareSharedStatement.Rest),
            statements.OfType<WarpStatement>().FirstOrDefault(TakesAllLanes),
            [.. others.GroupBy(index => index.Axis).Select(axis => axis.First()).OrderBy(index => index.Axis)],
            FlatKernel.Find(kernel) is not null,
            ReachedElements.Find(kernel));
    }

    private static bool TakesAllLanes(WarpStatement statement) =>
        statement.Operator != WarpOperator.Sync && statement.Width == ConstantExpression.Int32(WarpStatement.WarpSize)
        && statement.Mask is ConstantExpression mask && unchecked((uint)mask.Bits) == uint.MaxValue;

    /// <summary>
    /// <c>ThreadIdx.Y * BlockDim.X</c> is 0 in a block with one axis, as it should be, so what is multiplied by an extent is left out.
    /// </summary>
    private static void AddOtherAxes(Expression expression, List<ThreadIndexExpression> found)
    {
        if (expression is ThreadIndexExpression { Axis: not Axis.X, Kind: ThreadIndexKind.ThreadIdx or ThreadIndexKind.BlockIdx } index)
            found.Add(index);
        if (expression is BinaryExpression { Operator: BinaryOperator.Multiply } && HasExtentX(expression))
            return;
        foreach (Expression operand in expression.Operands())
            AddOtherAxes(operand, found);
    }

    /// <summary><c>row += BlockDim.Y</c>: a loop with it is right however many threads there are along the axis, one too.</summary>
    private static bool IsStride(Expression root, Axis axis)
    {
        ThreadIndexExpression[] ofAxis = [.. root.SelfAndDescendants().OfType<ThreadIndexExpression>().Where(index => index.Axis == axis)];
        return ofAxis.Length > 0 && ofAxis.All(index => index.Kind is ThreadIndexKind.BlockDim or ThreadIndexKind.GridDim);
    }

    private static bool HasExtentX(Expression expression) => expression.SelfAndDescendants()
        .Any(part => part is ThreadIndexExpression { Axis: Axis.X, Kind: ThreadIndexKind.BlockDim or ThreadIndexKind.GridDim });
}
