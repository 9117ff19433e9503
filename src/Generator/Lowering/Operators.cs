using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>C#'s built-in operators over IR operands: promotion, masked shifts, the types of results.</summary>
internal static class Operators
{
    /// <summary>
    /// A built-in binary operator. Roslyn shows promotions as conversions of the operands, but for enums and the targets
    /// of compound assignments (<c>b += 1</c> of a byte is <c>b = (byte)((int)b + 1)</c>), which are promoted here.
    /// </summary>
    public static Expression Binary(
        IOperation operation, BinaryOperatorKind kind, Expression left, Expression right, ScalarType? resultType)
    {
        if (Find(kind) is not { } binary || left.Type is not ScalarType leftType || right.Type is not ScalarType rightType)
            throw Unsupported.Expression(operation);
        if (binary is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.UnsignedShiftRight)
            return Shift(binary, Convert(left, Promote(leftType)), Convert(right, ScalarType.Int32));
        ScalarType common = Common(leftType, rightType);
        BinaryExpression result = new(
            binary, Convert(left, common), Convert(right, common), IsComparison(binary) ? ScalarType.Bool : common);
        return resultType is not null ? Convert(result, resultType) : throw Unsupported.Expression(operation);
    }

    /// <summary><c>-x</c>; C# has none of uint and ulong, but <c>INumber&lt;T&gt;</c> has.</summary>
    public static Expression Negate(Expression value) => value.Type is ScalarType { IsFloat: false, IsSigned: false } type
        ? new BinaryExpression(BinaryOperator.Subtract, Constants.Zero(type), value, type)
        : new UnaryExpression(UnaryOperator.Negate, value);

    /// <summary>
    /// A shift of <c>INumber&lt;T&gt;</c>, which stays within T where it is narrower than int: the count is cut to T's bits, and
    /// <c>>>></c> fills with zeros from T's highest bit.
    /// </summary>
    public static Expression NarrowShift(BinaryOperatorKind kind, Expression value, Expression count)
    {
        ScalarType type = (ScalarType)value.Type;
        if (kind == BinaryOperatorKind.UnsignedRightShift)
            value = Convert(value, type.Size == 1 ? ScalarType.Byte : ScalarType.UInt16);
        BinaryExpression masked = new(
            BinaryOperator.And, Convert(count, ScalarType.Int32), ConstantExpression.Int32(type.Size * 8 - 1), ScalarType.Int32);
        return Convert(new BinaryExpression(Find(kind)!.Value, Convert(value, ScalarType.Int32), masked, ScalarType.Int32), type);
    }

    public static bool IsShift(BinaryOperatorKind kind) =>
        kind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift;

    /// <summary>A comparison of two values of the same promoted type.</summary>
    public static BinaryExpression Compare(IOperation operation, BinaryOperatorKind kind, Expression left, Expression right) =>
        Find(kind) is { } comparison && left.Type == right.Type && left.Type is ScalarType
            ? new(comparison, left, right, ScalarType.Bool)
            : throw Unsupported.Expression(operation);

    /// <summary>C# uses the low 5 bits of a shift count, 6 for 64-bit values: <c>x &lt;&lt; 33</c> is <c>x &lt;&lt; 1</c>.</summary>
    private static Expression Shift(BinaryOperator shift, Expression value, Expression count)
    {
        int mask = ((ScalarType)value.Type).Size * 8 - 1;
        Expression masked = count is ConstantExpression constant
            ? ConstantExpression.Int32((int)(constant.Bits & (ulong)mask))
            : new BinaryExpression(BinaryOperator.And, count, ConstantExpression.Int32(mask), ScalarType.Int32);
        return new BinaryExpression(shift, value, masked, value.Type);
    }

    public static Expression Convert(Expression value, IrType type) =>
        value.Type == type || type is not ScalarType to ? value
        : NeedsFloat((ScalarType)value.Type, to) ? Convert(new ConvertExpression(ScalarType.Single, value), to)
        : value is ConstantExpression { Scalar: { IsInteger: true } from } constant && to is { IsInteger: true, Size: >= 4 }
            && from.Size <= to.Size ? Widen(constant, to)
        : new ConvertExpression(to, value);

    /// <summary>Narrow floats, to all but floats, and from them, go through float.</summary>
    private static bool NeedsFloat(ScalarType from, ScalarType to) =>
        from != ScalarType.Single && to != ScalarType.Single
            && (from.IsNarrowFloat && to != ScalarType.Double || to.IsNarrowFloat && from != ScalarType.Double);

    /// <summary>
    /// An integer constant of the same or a wider type: its bits are already extended; only a 32-bit unsigned one is cut.
    /// </summary>
    private static ConstantExpression Widen(ConstantExpression constant, ScalarType to) => to.Kind switch
    {
        ScalarKind.UInt32 => new(to, (uint)constant.Bits),
        ScalarKind.Int32 => new(to, unchecked((ulong)(int)constant.Bits)),
        _ => new(to, constant.Bits),
    };

    /// <summary>int for what is narrower than int, float for what is narrower than float; bool stays.</summary>
    public static ScalarType Promote(ScalarType type) =>
        type.IsNarrowFloat ? ScalarType.Single : type.IsInteger && type.Size < 4 ? ScalarType.Int32 : type;

    /// <summary>
    /// The type in which two operands meet. They differ only in compound assignments, where the value has the
    /// operator's type: <c>b += 1.5</c> of a byte computes in double.
    /// </summary>
    public static ScalarType Common(ScalarType left, ScalarType right)
    {
        left = Promote(left);
        right = Promote(right);
        if (left == right)
            return left;
        if (left.IsFloat || right.IsFloat)
            return left == ScalarType.Double || right == ScalarType.Double ? ScalarType.Double : ScalarType.Single;
        if (left.Size == right.Size)
            return left.Size == 4 ? ScalarType.Int64 : ScalarType.UInt64;
        return left.Size > right.Size ? left : right;
    }

    private static bool IsComparison(BinaryOperator binary) => binary is >= BinaryOperator.Equal and <= BinaryOperator.GreaterThanOrEqual;

    private static BinaryOperator? Find(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => BinaryOperator.Add,
        BinaryOperatorKind.Subtract => BinaryOperator.Subtract,
        BinaryOperatorKind.Multiply => BinaryOperator.Multiply,
        BinaryOperatorKind.Divide => BinaryOperator.Divide,
        BinaryOperatorKind.Remainder => BinaryOperator.Remainder,
        BinaryOperatorKind.LeftShift => BinaryOperator.ShiftLeft,
        BinaryOperatorKind.RightShift => BinaryOperator.ShiftRight,
        BinaryOperatorKind.UnsignedRightShift => BinaryOperator.UnsignedShiftRight,
        BinaryOperatorKind.And => BinaryOperator.And,
        BinaryOperatorKind.Or => BinaryOperator.Or,
        BinaryOperatorKind.ExclusiveOr => BinaryOperator.ExclusiveOr,
        BinaryOperatorKind.Equals => BinaryOperator.Equal,
        BinaryOperatorKind.NotEquals => BinaryOperator.NotEqual,
        BinaryOperatorKind.LessThan => BinaryOperator.LessThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperator.LessThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperator.GreaterThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperator.GreaterThanOrEqual,
        _ => null,
    };
}
