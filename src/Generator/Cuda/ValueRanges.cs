using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Finds what values integers of at most 32 bits can have. Arithmetic that cannot overflow is written as plain signed
/// arithmetic: it reads better, and the device compiler splits and strength-reduces it where an index is 64 bits wide.
/// </summary>
internal sealed class ValueRanges
{
    private static readonly ValueRange Int32 = ValueRange.Of(ScalarType.Int32);

    private readonly Dictionary<int, ValueRange> variables = [];

    /// <summary>States what the variable's value is within, wherever text is written until it is removed.</summary>
    public void Set(Variable variable, ValueRange range) => variables[variable.Id] = range;

    public void Remove(Variable variable) => variables.Remove(variable.Id);

    /// <summary>True for the sum, difference, product or negation of ints whose exact value always is an int.</summary>
    public bool CannotOverflow(Expression expression)
        => expression.Type == ScalarType.Int32 && Exact(expression) is { } exact && exact.IsWithin(Int32);

    public ValueRange Of(Expression expression)
    {
        ValueRange ofType = ValueRange.Of(expression.Type);
        if (expression is ConstantExpression constant && constant.Type != ScalarType.UInt64)
            return ValueRange.Of((long)constant.Bits);
        if (expression.Type is not ScalarType { IsInteger: true, Size: <= 4 })
            return ofType;
        ValueRange? range = Exact(expression) ?? Bounded(expression);
        return range is { } found && found.IsWithin(ofType) ? found : ofType;
    }

    /// <summary>The range before the result wraps.</summary>
    private ValueRange? Exact(Expression expression) => expression switch
    {
        { Type: not ScalarType { IsInteger: true, Size: <= 4 } } => null,
        UnaryExpression { Operator: UnaryOperator.Negate } e => ValueRange.Of(0) - Of(e.Operand),
        BinaryExpression { Operator: BinaryOperator.Add } e => Of(e.Left) + Of(e.Right),
        BinaryExpression { Operator: BinaryOperator.Subtract } e => Of(e.Left) - Of(e.Right),
        // Two 32-bit factors fit a long, but for uint: MaxValue squared does not.
        BinaryExpression { Operator: BinaryOperator.Multiply } e when e.Type == ScalarType.Int32 => Of(e.Left) * Of(e.Right),
        _ => null,
    };

    private ValueRange? Bounded(Expression expression) => expression switch
    {
        VariableExpression e => variables.TryGetValue(e.Variable.Id, out ValueRange range) ? range : null,
        ThreadIndexExpression e => Of(e),
        SpanLengthExpression => new(0, int.MaxValue),
        ConvertExpression { Operand.Type: ScalarType { IsInteger: true, Size: <= 4 } } e => Of(e.Operand),
        ConditionalExpression e => Of(e.WhenTrue).Union(Of(e.WhenFalse)),
        BinaryExpression e => Bounded(e, Of(e.Left), Of(e.Right)),
        _ => null,
    };

    private static ValueRange? Bounded(BinaryExpression e, ValueRange left, ValueRange right) => e.Operator switch
    {
        BinaryOperator.Divide when right.Min > 0 => left / right,
        BinaryOperator.Remainder when right.Min > 0 => left % right,
        BinaryOperator.And when left.Min >= 0 && right.Min >= 0 => new(0, Math.Min(left.Max, right.Max)),
        BinaryOperator.And when left.Min >= 0 => new(0, left.Max),
        BinaryOperator.And when right.Min >= 0 => new(0, right.Max),
        BinaryOperator.ShiftLeft when e.Right is ConstantExpression => left * ValueRange.Of(1L << (int)right.Min),
        BinaryOperator.ShiftRight or BinaryOperator.UnsignedShiftRight when left.Min >= 0 =>
            e.Right is ConstantExpression ? new(left.Min >> (int)right.Min, left.Max >> (int)right.Min) : new(0, left.Max),
        _ => null,
    };

    /// <summary>The limits of every CUDA device; a launch beyond them is an exception.</summary>
    private static ValueRange Of(ThreadIndexExpression index)
    {
        long block = index.Axis == Axis.Z ? 64 : 1024;
        long grid = index.Axis == Axis.X ? int.MaxValue : 65535;
        return index.Kind switch
        {
            ThreadIndexKind.ThreadIdx => new(0, block - 1),
            ThreadIndexKind.BlockDim => new(1, block),
            ThreadIndexKind.BlockIdx => new(0, grid - 1),
            _ => new(1, grid),
        };
    }
}
