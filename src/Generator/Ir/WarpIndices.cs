namespace GpuKernels.Generator.Ir;

/// <summary>
/// Where a thread stands among the lanes, in terms of the index variables. Targets may know these values by a shorter name.
/// </summary>
internal static class WarpIndices
{
    /// <summary>The thread's index in its block; x runs fastest.</summary>
    public static BinaryExpression Linear { get; } = Binary(
        BinaryOperator.Add, Row(Axis.X, Binary(BinaryOperator.Add, Row(Axis.Y, Thread(Axis.Z)), Thread(Axis.Y))), Thread(Axis.X));

    /// <summary>The threads of a block.</summary>
    public static BinaryExpression ThreadCount { get; } = Row(
        Axis.Z, Row(Axis.Y, new ThreadIndexExpression(ThreadIndexKind.BlockDim, Axis.X)));

    /// <summary><c>Warp.LaneIndex</c>.</summary>
    public static BinaryExpression Lane { get; } = Binary(BinaryOperator.And, Linear, ConstantExpression.Int32(WarpStatement.WarpSize - 1));

    /// <summary><c>Warp.Index</c>.</summary>
    public static BinaryExpression Warp { get; } = Binary(BinaryOperator.ShiftRight, Linear, ConstantExpression.Int32(5));

    /// <summary>Null for another expression.</summary>
    public static string? NameOf(BinaryExpression expression) => expression.Operator switch
    {
        BinaryOperator.And when expression.Equals(Lane) => "Warp.LaneIndex",
        BinaryOperator.ShiftRight when expression.Equals(Warp) => "Warp.Index",
        _ => null,
    };

    private static BinaryExpression Row(Axis axis, Expression index) =>
        Binary(BinaryOperator.Multiply, index, new ThreadIndexExpression(ThreadIndexKind.BlockDim, axis));

    private static ThreadIndexExpression Thread(Axis axis) => new(ThreadIndexKind.ThreadIdx, axis);

    private static BinaryExpression Binary(BinaryOperator op, Expression left, Expression right) => new(op, left, right, left.Type);
}
