using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis.Lanes;

/// <summary>The blocks that a kernel may be meant for: nothing says so, but its constants and what it knows of its threads.</summary>
internal static class BlockShapes
{
    private const int MostThreads = 1024, MostConstants = 6;

    private static readonly int[][] usual =
    [
        [32, 64, 128, 256, 512, 1024, 16, 8, 4, 2],
        [16, 16, 32, 8, 32, 32, 8, 8, 32, 4, 32, 2, 16, 8, 64, 4, 8, 16, 32, 16, 4, 4],
        [8, 8, 4, 4, 4, 4, 8, 8, 8, 16, 4, 4, 32, 2, 2, 2, 2, 2],
    ];

    /// <summary>Those that the kernel's constants name come first. None where all threads do the same.</summary>
    public static IEnumerable<BlockShape> Of(Kernel kernel)
    {
        HashSet<Axis> axes = [];
        HashSet<long> constants = [], blocks = [];
        foreach (Statement statement in kernel.AllStatements())
        {
            foreach (Expression expression in statement.Expressions())
                Collect(expression, axes, constants, blocks);
        }
        if (axes.Count == 0)
            return [];
        int most = kernel.Bounds?.MaxThreads ?? MostThreads;
        IEnumerable<BlockShape> bounded = kernel.Bounds is null || axes.Count > 1 ? [] : [Along(axes.First(), most)];
        return bounded.Concat(Made(blocks, axes)).Concat(Usual(axes)).Concat(Made(constants, axes)).Distinct()
            .Where(shape => shape.Count >= 2 && shape.Count <= most);
    }

    private static IEnumerable<BlockShape> Usual(HashSet<Axis> axes)
    {
        int[] list = usual[axes.Contains(Axis.Z) ? 2 : axes.Count - 1];
        int count = axes.Contains(Axis.Z) ? 3 : axes.Count;
        for (int i = 0; i < list.Length; i += count)
        {
            BlockShape shape = count switch
            {
                1 => Along(axes.First(), list[i]),
                2 => new(list[i], list[i + 1], 1),
                _ => new(list[i], list[i + 1], list[i + 2]),
            };
            if (IsFor(shape, axes))
                yield return shape;
        }
    }

    private static bool IsFor(BlockShape shape, HashSet<Axis> axes) => axes.Count == 1 || axes.Contains(Axis.Z) || shape.Z == 1;

    private static BlockShape Along(Axis axis, int extent) => axis switch
    {
        Axis.X => new(extent, 1, 1),
        Axis.Y => new(1, extent, 1),
        _ => new(1, 1, extent),
    };

    private static IEnumerable<BlockShape> Made(IEnumerable<long> extents, HashSet<Axis> axes)
    {
        if (axes.Count == 1)
            return extents.Select(extent => Along(axes.First(), (int)extent));
        IEnumerable<BlockShape> pairs =
            from x in extents.Take(MostConstants)
            from y in extents.Take(MostConstants)
            select new BlockShape((int)x, (int)y, 1);
        return pairs.Where(shape => IsFor(shape, axes));
    }

    /// <param name="axes">Those of the thread's index that it asks for; the first where it asks for its number in the block, as
    /// <c>Warp.LaneIndex</c> does.</param>
    /// <param name="constants">What may be an extent of a block.</param>
    /// <param name="blocks">What the block's index is multiplied by.</param>
    private static void Collect(Expression expression, HashSet<Axis> axes, HashSet<long> constants, HashSet<long> blocks)
    {
        if (expression.Equals(WarpIndices.Linear))
        {
            axes.Add(Axis.X);
            return;
        }
        if (expression is ThreadIndexExpression { Kind: ThreadIndexKind.ThreadIdx } index)
            axes.Add(index.Axis);
        if (expression is ConstantExpression { Scalar.Kind: ScalarKind.Int32, Bits: >= 2 and <= MostThreads } constant)
            constants.Add((long)constant.Bits);
        if (expression is BinaryExpression { Operator: BinaryOperator.Multiply, Left: ThreadIndexExpression { Kind: ThreadIndexKind.BlockIdx } } product
            && product.Right is ConstantExpression { Bits: >= 2 and <= MostThreads } extent)
        {
            blocks.Add((long)extent.Bits);
        }
        foreach (Expression operand in expression.Operands())
            Collect(operand, axes, constants, blocks);
    }
}
