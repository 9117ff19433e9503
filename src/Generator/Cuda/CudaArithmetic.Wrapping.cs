using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <content>Arithmetic modulo 2^32 and 2^64.</content>
internal sealed partial class CudaArithmetic
{
    private CudaText Wrapping(Expression e) => Wrapped(e).Text.Cast(CudaTypes.Scalar(((ScalarType)e.Type).Kind));

    /// <summary>The value modulo 2^32 or 2^64, and whether the text has an unsigned C type already.</summary>
    private (CudaText Text, bool IsUnsigned) Wrapped(Expression expression)
    {
        if (expression.Type is not ScalarType { IsInteger: true, IsSigned: true, Size: >= 4 })
            return (write(expression), expression.Type is ScalarType { Size: >= 4 });
        return expression switch
        {
            ConstantExpression e => (CudaConstants.SpellUnsigned(e), true),
            ThreadIndexExpression e => (Spell(e), true),
            _ when NegatedOperand(expression) is { } operand => (Negated(operand), true),
            BinaryExpression { Operator: BinaryOperator.ShiftLeft or BinaryOperator.UnsignedShiftRight } e => (Shifted(e), true),
            BinaryExpression { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply } e
                when !scope.Ranges.CannotOverflow(e) => (Combined(e), true),
            BinaryExpression e when IsUnsignedDivision(e) => (Combined(e), true),
            ConvertExpression { Operand.Type: ScalarType { IsSigned: false, Size: >= 4 } from } e when from.Size == e.To.Size
                => (write(e.Operand), true),
            _ => (write(expression), false),
        };
    }

    private CudaText Negated(Expression operand)
    {
        (CudaText text, bool isUnsigned) = Wrapped(operand);
        bool isLong = operand.Type is ScalarType { Size: 8 };
        // gk_zero is an unsigned, which does not make a long long unsigned.
        if (isLong && !isUnsigned)
            text = text.Cast(CudaTypes.Unsigned(operand.Type));
        return new($"{scope.Needs("gk_zero")} - {text.At(Precedence.Multiplicative)}", Precedence.Additive);
    }

    /// <summary>
    /// What is negated, by <c>-x</c>, <c>0 - x</c> or <c>x * -1</c> of 32 or 64 bits; else null. ptxas (13.0) takes the negation of 16
    /// bits, which NVRTC makes of <c>(short)-x</c>, for one of 32, so that -short.MinValue is 32768; and it forgets the negation in
    /// <c>Math.Max(Math.Max(-x, y), z)</c>, which is one instruction of sm_90. A zero that it does not know keeps it from both:
    /// <c>gk_zero - x</c>.
    /// </summary>
    private static Expression? NegatedOperand(Expression expression) => expression switch
    {
        { Type: not ScalarType { IsInteger: true, Size: >= 4 } } => null,
        UnaryExpression { Operator: UnaryOperator.Negate } e => e.Operand,
        BinaryExpression { Operator: BinaryOperator.Subtract, Left: ConstantExpression { Bits: 0 } } e => e.Right,
        BinaryExpression { Operator: BinaryOperator.Multiply, Left: var left, Right: ConstantExpression c } when IsMinusOne(c) => left,
        BinaryExpression { Operator: BinaryOperator.Multiply, Left: ConstantExpression c, Right: var right } when IsMinusOne(c) => right,
        _ => null,
    };

    /// <summary>−1, or what is −1 modulo 2^32 or 2^64.</summary>
    private static bool IsMinusOne(ConstantExpression constant) =>
        constant.Scalar.Size == 8 ? constant.Bits == ulong.MaxValue : (uint)constant.Bits == uint.MaxValue;

    private CudaText Shifted(BinaryExpression e)
    {
        string value = Unsigned(e.Left).At(Precedence.Unary),
            count = (scope.Rotations.MayEnd(e) ? HiddenCount(e) : write(e.Right)).At(Precedence.Unary);
        return new($"{value} {CudaOperators.Spell(e.Operator)} {count}", Precedence.Shift);
    }

    /// <summary>One unsigned operand makes the whole operation unsigned.</summary>
    private CudaText Combined(BinaryExpression e)
    {
        (CudaText left, bool leftIsUnsigned) = Wrapped(e.Left);
        (CudaText right, bool rightIsUnsigned) = Wrapped(e.Right);
        if (!leftIsUnsigned && !rightIsUnsigned)
            left = left.Cast(CudaTypes.Unsigned(e.Type));
        (Precedence leftMinimum, Precedence rightMinimum) = CudaOperators.Operands(e.Operator, e.Left);
        // Modulo 2^n, a + (b + c) is a + b + c, and from an unsigned a on, all of it is unsigned.
        if (leftIsUnsigned && e.Operator == BinaryOperator.Add)
            rightMinimum = Precedence.Additive;
        return new(
            $"{left.At(leftMinimum)} {CudaOperators.Spell(e.Operator)} {right.At(rightMinimum)}", e.Operator.Precedence());
    }

    private CudaText Unsigned(Expression e)
    {
        (CudaText text, bool isUnsigned) = Wrapped(e);
        return isUnsigned ? text : text.Cast(CudaTypes.Unsigned(e.Type));
    }
}
