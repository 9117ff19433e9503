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
            UnaryExpression { Operator: UnaryOperator.Negate } e when !scope.Ranges.CannotOverflow(e) => (Negated(e), true),
            BinaryExpression { Operator: BinaryOperator.ShiftLeft or BinaryOperator.UnsignedShiftRight } e => (Shifted(e), true),
            BinaryExpression { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply } e
                when !scope.Ranges.CannotOverflow(e) => (Combined(e), true),
            BinaryExpression e when IsUnsignedDivision(e) => (Combined(e), true),
            ConvertExpression { Operand.Type: ScalarType { IsSigned: false, Size: >= 4 } from } e when from.Size == e.To.Size
                => (write(e.Operand), true),
            _ => (write(expression), false),
        };
    }

    private CudaText Negated(UnaryExpression e)
    {
        string zero = e.Type == ScalarType.Int64 ? "0ULL" : "0u";
        return new($"{zero} - {Wrapped(e.Operand).Text.At(Precedence.Multiplicative)}", Precedence.Additive);
    }

    private CudaText Shifted(BinaryExpression e)
    {
        string value = Unsigned(e.Left).At(Precedence.Unary), count = write(e.Right).At(Precedence.Unary);
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
