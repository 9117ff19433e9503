using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Ir;

/// <summary>
/// A value. Expressions have no effects: what writes memory, calls a function with effects or waits is a statement.
/// So the order in which a target evaluates operands cannot be seen. They may read variables and memory.
/// <c>&amp;&amp;</c>, <c>||</c> and <c>?:</c> evaluate only the operands that C# evaluates.
/// </summary>
internal abstract record Expression(IrType Type)
{
    /// <summary>True for what can be assigned to: a variable, an element, or a field of one.</summary>
    public bool IsPlace => this switch
    {
        VariableExpression or ElementExpression => true,
        FieldExpression access => access.Instance.IsPlace,
        ArrayElementExpression access => access.Array.IsPlace,
        AccessExpression access => access.Operand.IsPlace,
        _ => false,
    };
}

/// <summary>
/// A literal or C# constant. <paramref name="Bits"/> holds the value's bits, sign-extended for signed integers, the IEEE
/// bits for <c>float</c> (low half) and <c>double</c>, so that equality and spelling are exact for NaN and −0 too.
/// </summary>
internal sealed record ConstantExpression(ScalarType Scalar, ulong Bits) : Expression(Scalar)
{
    public static ConstantExpression Int32(int value) => new(ScalarType.Int32, unchecked((ulong)(long)value));

    public static ConstantExpression Bool(bool value) => new(ScalarType.Bool, value ? 1UL : 0UL);
}

/// <summary><c>default(T)</c> of a struct or span: all bits zero, an empty span.</summary>
internal sealed record DefaultExpression(IrType Type) : Expression(Type);

/// <summary>A parameter or local. One whose <see cref="Variable.IsReference"/> is set reads or writes what it refers to.</summary>
internal sealed record VariableExpression(Variable Variable) : Expression(Variable.Type);

/// <summary><c>body.Mass</c>.</summary>
internal sealed record FieldExpression(Expression Instance, StructField Field) : Expression(Field.Type);

/// <summary>
/// <c>body.Masses[i]</c>: an element of an array that lies in a struct, and is part of the struct's value; the index is an <c>int</c>.
/// </summary>
internal sealed record ArrayElementExpression(Expression Array, Expression Index) : Expression(((ArrayType)Array.Type).Element);

/// <summary>
/// An array that lies in a struct, as a span: <c>Sum(body.Masses)</c>. It or a slice of it is only an argument, so that no span of a
/// variable outlives the call.
/// </summary>
internal sealed record ArraySpanExpression(SpanType SpanType, Expression Array) : Expression(SpanType);

/// <summary><c>x[i]</c> of a span; the index is an <c>int</c>, of a wide span a <c>long</c>.</summary>
internal sealed record ElementExpression(Expression Span, Expression Index) : Expression(((SpanType)Span.Type).Element);

/// <summary>A <see cref="ConstantTable"/> of the kernel as a read-only span: <c>Weights</c>.</summary>
internal sealed record TableExpression(int Id, string Name, int Length, SpanType SpanType) : Expression(SpanType);

/// <summary><c>x.Length</c>, an <c>int</c>.</summary>
internal sealed record SpanLengthExpression(Expression Span) : Expression(ScalarType.Int32);

/// <summary>
/// <c>x.Slice(start, length)</c>; without a length, the rest. Also a span read as read-only (start 0, no length). A wide span's start is a
/// <c>long</c>, and it has no length.
/// </summary>
internal sealed record SliceExpression(SpanType SpanType, Expression Span, Expression Start, Expression? Length) : Expression(SpanType);

/// <summary>
/// <c>MemoryMarshal.Cast&lt;float, Vector4>(x)</c>: the same memory as elements of another type, as many as fit. It is at a multiple of the
/// size of a struct of 8 or 16 bytes, so that a target may read and write one in one piece.
/// </summary>
internal sealed record SpanCastExpression(SpanType SpanType, Expression Span) : Expression(SpanType);

/// <summary>
/// <c>Cluster.Shared(tile, rank)</c>: the shared array of another block of the cluster. The own array is a
/// <see cref="DeclareSharedStatement"/>'s, which is never assigned.
/// </summary>
internal sealed record ClusterSpanExpression(VariableExpression Array, Expression Rank) : Expression(Array.Type);

/// <summary>CUDA's four built-in index variables.</summary>
internal enum ThreadIndexKind { ThreadIdx, BlockIdx, BlockDim, GridDim }

internal enum Axis { X, Y, Z }

/// <summary><c>ThreadIdx.X</c>, an <c>int</c>.</summary>
internal sealed record ThreadIndexExpression(ThreadIndexKind Kind, Axis Axis) : Expression(ScalarType.Int32);

internal enum UnaryOperator { Negate, BitwiseNot, LogicalNot }

/// <summary>Integers wrap. Operands are already promoted: int, uint, long, ulong, float, double; bool for LogicalNot.</summary>
internal sealed record UnaryExpression(UnaryOperator Operator, Expression Operand) : Expression(Operand.Type);

internal enum BinaryOperator
{
    /// <summary>Integers wrap.</summary>
    Add,
    Subtract,
    Multiply,

    /// <summary>
    /// Integer division truncates. By zero, and MinValue / −1: C# throws, and so does the CPU device; a GPU gives what its
    /// hardware gives (a / 0 = −1 or all ones, MinValue / −1 = MinValue).
    /// </summary>
    Divide,

    /// <summary>The sign of the dividend; for floats C's fmod. On a GPU a % 0 = a and MinValue % −1 = 0.</summary>
    Remainder,
    And,
    Or,
    ExclusiveOr,

    /// <summary>The count, an int, is already masked to 31 or 63. ShiftRight is arithmetic for signed types.</summary>
    ShiftLeft,
    ShiftRight,
    UnsignedShiftRight,
    Equal,
    NotEqual,
    LessThan,
    LessThanOrEqual,
    GreaterThan,
    GreaterThanOrEqual,

    /// <summary><c>&amp;&amp;</c> and <c>||</c>: the right operand is evaluated only where C# does.</summary>
    LogicalAnd,
    LogicalOr,
}

/// <summary>
/// Both operands have the same promoted type (int, uint, long, ulong, float, double, or bool for <c>&amp; | ^ == !=</c>
/// and the logical ones), but for shifts, whose right operand is an int.
/// </summary>
internal sealed record BinaryExpression(BinaryOperator Operator, Expression Left, Expression Right, IrType Type) : Expression(Type);

/// <summary><c>condition ? whenTrue : whenFalse</c>, over any type but void.</summary>
internal sealed record ConditionalExpression(Expression Condition, Expression WhenTrue, Expression WhenFalse) : Expression(WhenTrue.Type);

/// <summary>
/// A numeric conversion between scalar types, unchecked: integers truncate or extend; float to integer saturates to the
/// range of int, uint, long or ulong, NaN to 0; to a narrower integer it goes through int and truncates. A narrow float is
/// the nearest to a float or double, ties to even.
/// </summary>
internal sealed record ConvertExpression(ScalarType To, Expression Operand) : Expression(To);

/// <summary>A function of the base class library that each target spells in its own way.</summary>
internal sealed record IntrinsicExpression(Intrinsic Intrinsic, EquatableArray<Expression> Arguments, IrType Type) : Expression(Type);

/// <summary>A call of a function without effects (<see cref="Function.IsPure"/>).</summary>
internal sealed record CallExpression(string Function, EquatableArray<Expression> Arguments, IrType Type) : Expression(Type);

/// <summary><c>ref place</c>: only as the argument for a parameter that <see cref="Variable.IsReference"/>.</summary>
internal sealed record AddressOfExpression(Expression Place) : Expression(Place.Type);
