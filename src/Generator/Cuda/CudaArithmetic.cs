using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Spells operators and conversions. Signed integers wrap in C# and must not overflow in C: what may overflow is computed
/// in the unsigned type, with one cast back around a whole chain, <c>(int)((unsigned)a * b + c)</c>.
/// </summary>
internal sealed partial class CudaArithmetic(CudaScope scope, Func<Expression, CudaText> write)
{
    /// <summary>CUDA's <c>threadIdx.x</c>, which is unsigned.</summary>
    public static CudaText Spell(ThreadIndexExpression index)
    {
        string kind = index.Kind switch
        {
            ThreadIndexKind.ThreadIdx => "threadIdx",
            ThreadIndexKind.BlockIdx => "blockIdx",
            ThreadIndexKind.BlockDim => "blockDim",
            _ => "gridDim",
        };
        return CudaText.Postfix($"{kind}.{index.Axis.ToString().ToLowerInvariant()}");
    }

    public CudaText Unary(UnaryExpression e)
    {
        if (e.Operator == UnaryOperator.BitwiseNot)
            return write(e.Operand).Prefixed("~");
        bool isPlain = e.Type is ScalarType { IsFloat: true } || NegatedOperand(e) is null && scope.Ranges.CannotOverflow(e);
        return isPlain ? write(e.Operand).Prefixed("-") : Wrapping(e);
    }

    public CudaText Binary(BinaryExpression e)
    {
        if (ConstantComparison.Find(e) is { } result)
            return CudaText.Postfix(result ? "true" : "false");
        if (PlainOperator(e) is not null)
            return Plain(e);
        return e.Operator switch
        {
            _ when NegatedOperand(e) is { } operand => e.Type is ScalarType { IsSigned: false } ? Negated(operand) : Wrapping(e),
            BinaryOperator.Divide or BinaryOperator.Remainder when IsUnsignedDivision(e) => Wrapping(e),
            BinaryOperator.Divide => Guarded("divide", e),
            BinaryOperator.Remainder when e.Type is ScalarType { IsFloat: true } =>
                CudaText.Call(e.Type == ScalarType.Single ? "fmodf" : "fmod", write(e.Left).Text, write(e.Right).Text),
            BinaryOperator.Remainder => Guarded("remainder", e),
            _ => Wrapping(e),
        };
    }

    /// <summary>The C operator where operands and result are spelled as they are, else null.</summary>
    public string? PlainOperator(BinaryExpression e)
    {
        ScalarType type = (ScalarType)e.Type;
        bool wraps = type is { IsInteger: true, IsSigned: true };
        return e.Operator switch
        {
            _ when NegatedOperand(e) is not null => null,
            BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply
                when wraps && !scope.Ranges.CannotOverflow(e) => null,
            BinaryOperator.Divide or BinaryOperator.Remainder
                when IsUnsignedDivision(e) || (type.IsInteger && !IsSafeDivisor(e.Right)) => null,
            BinaryOperator.Remainder when type.IsFloat => null,
            BinaryOperator.ShiftLeft or BinaryOperator.UnsignedShiftRight when wraps => null,
            _ => CudaOperators.Spell(e.Operator),
        };
    }

    public CudaText Convert(ConvertExpression e)
    {
        ScalarType from = (ScalarType)e.Operand.Type;
        if (from.IsNarrowFloat || e.To.IsNarrowFloat)
            return Narrow(e.To, from, write(e.Operand));
        if (from.IsFloat && e.To.IsInteger)
            return FromFloat(e.To, from, write(e.Operand));
        bool isPromotion = from.IsInteger && from.Size < 4 && e.To == ScalarType.Int32;
        if (isPromotion || from == e.To)
            return write(e.Operand);
        bool dropsSign = from.IsInteger && e.To.IsInteger && e.To.Size <= from.Size && from.Size >= 4;
        (CudaText operand, bool isUnsigned) = dropsSign ? Wrapped(e.Operand) : (write(e.Operand), false);
        bool isDone = isUnsigned && !e.To.IsSigned && e.To.Size == from.Size;
        return isDone ? operand : operand.Cast(CudaTypes.Scalar(e.To.Kind));
    }

    /// <summary>Through float. From a double it is cut off so that rounding the float gives what rounding the double would.</summary>
    private CudaText Narrow(ScalarType to, ScalarType from, CudaText operand)
    {
        if (from.IsNarrowFloat)
        {
            CudaText wide = CudaText.Call(scope.Needs($"gk_{NarrowName(from)}_to_float"), operand.Text);
            return to == ScalarType.Single ? wide : wide.Cast(CudaTypes.Scalar(to.Kind));
        }
        CudaText single = from == ScalarType.Single ? operand : CudaText.Call(scope.Needs("gk_double_to_odd"), operand.Text);
        return CudaText.Call(scope.Needs($"gk_float_to_{NarrowName(to)}"), single.Text);
    }

    private static string NarrowName(ScalarType type) => type.ToString().ToLowerInvariant();

    /// <summary>Saturates, and NaN gives 0; to less than 32 bits C# goes through int.</summary>
    private CudaText FromFloat(ScalarType to, ScalarType from, CudaText operand)
    {
        string target = to.Kind switch
        {
            ScalarKind.UInt32 => "uint",
            ScalarKind.Int64 => "long",
            ScalarKind.UInt64 => "ulong",
            _ => "int",
        };
        bool zeroForNaN = from == ScalarType.Single && to.Size <= 4;
        string function = zeroForNaN ? $"__float2{target}_rz" : scope.Needs($"gk_{from}_to_{target}");
        CudaText converted = CudaText.Call(function, operand.Text);
        return to.Size < 4 ? converted.Cast(CudaTypes.Scalar(to.Kind)) : converted;
    }

    private CudaText Plain(BinaryExpression e)
    {
        Precedence precedence = e.Operator.Precedence();
        (Precedence left, Precedence right) = CudaOperators.Operands(e.Operator, e.Left);
        return new($"{Operand(e.Left).At(left)} {CudaOperators.Spell(e.Operator)} {(scope.Rotations.MayEnd(e) ? HiddenCount(e).Text : Operand(e.Right).At(right))}", precedence);

        CudaText Operand(Expression operand) =>
            scope.Signs.Decides(e, operand) ? HiddenConstants.Spell((ConstantExpression)operand, scope)
            : scope.Signs.MayDecide(e, operand, scope.Facts) ? HiddenConstants.Blur(write(operand), scope)
            : write(operand);
    }

    /// <summary><c>(63 + gk_zero)</c></summary>
    private CudaText HiddenCount(BinaryExpression shift) => CudaText.Postfix($"({write(shift.Right)} + {scope.Needs("gk_zero")})");

    /// <summary>No device division: x / 0 and MinValue / −1 are undefined in C, and then any code around them is.</summary>
    private CudaText Guarded(string operation, BinaryExpression e)
        => CudaText.Call(scope.Needs($"gk_{operation}_{e.Type}"), write(e.Left).Text, write(e.Right).Text);

    private bool IsSafeDivisor(Expression divisor)
    {
        if (divisor is ConstantExpression constant)
            return constant.Bits != 0 && (constant.Bits != ulong.MaxValue || !constant.Scalar.IsSigned);
        return divisor.Type is ScalarType { Size: 4 } && scope.Ranges.Of(divisor).Min > 0;
    }

    /// <summary>
    /// Where neither operand can be negative: <c>blockDim.x / 2</c> is one shift, a signed division by 2 three operations.
    /// </summary>
    private bool IsUnsignedDivision(BinaryExpression e)
        => e.Operator is BinaryOperator.Divide or BinaryOperator.Remainder && e.Type == ScalarType.Int32
            && scope.Ranges.Of(e.Left).Min >= 0 && scope.Ranges.Of(e.Right).Min > 0;
}
