using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Spells operators and conversions. Signed integers wrap in C# and must not overflow in C: what may overflow is computed
/// in the unsigned type, with one cast back around a whole chain, <c>(int)((unsigned)a * b + c)</c>.
/// </summary>
internal sealed class CudaArithmetic(CudaScope scope, Func<Expression, CudaText> write)
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

    /// <summary>
    /// An index into a span. Where a sum overflows by a term that is not negative, the wrapped sum is negative and no index of
    /// any span. So plain signed arithmetic is right for every index that is: <c>x[(int)((unsigned)row * n) + k]</c>.
    /// </summary>
    public CudaText Index(Expression index)
    {
        if (index is ThreadIndexExpression thread)
            return Spell(thread);
        if (index is BinaryExpression division && IsUnsignedDivision(division))
            return Combined(division);
        if (index is not BinaryExpression { Type: ScalarType { Kind: ScalarKind.Int32 } } e || PlainOperator(e) is not null)
            return write(index);
        return e.Operator switch
        {
            BinaryOperator.Add => IndexSum(e),
            // int.MinValue − 1 wraps to int.MaxValue, and an index is less than a length.
            BinaryOperator.Subtract when scope.Ranges.Of(e.Right) is { Min: >= 0, Max: <= 1 } => Plain(e),
            _ => write(index),
        };
    }

    /// <summary>First the terms of any sign, which wrap among themselves, then those that are not negative and together fit an int.</summary>
    private CudaText IndexSum(BinaryExpression sum)
    {
        Expression? wrapping = null;
        List<Expression> added = [];
        ValueRange total = ValueRange.Of(0);
        foreach (Expression term in Terms(sum))
        {
            ValueRange range = scope.Ranges.Of(term);
            if (range.Min >= 0 && (total + range).Max <= int.MaxValue)
            {
                added.Add(term);
                total += range;
            }
            else
            {
                wrapping = wrapping is null ? term : new BinaryExpression(BinaryOperator.Add, wrapping, term, term.Type);
            }
        }
        IEnumerable<string> rest = added.Select(term => write(term).At(Precedence.Multiplicative));
        IEnumerable<string> parts = wrapping is null ? rest : rest.Prepend(write(wrapping).At(Precedence.Additive));
        return new(string.Join(" + ", parts), added.Count == 0 ? Precedence.Postfix : Precedence.Additive);
    }

    private static IEnumerable<Expression> Terms(Expression sum)
        => sum is BinaryExpression { Operator: BinaryOperator.Add } e ? Terms(e.Left).Concat(Terms(e.Right)) : [sum];

    public CudaText Unary(UnaryExpression e)
    {
        if (e.Operator == UnaryOperator.BitwiseNot)
            return write(e.Operand).Prefixed("~");
        bool isPlain = e.Type is ScalarType { IsFloat: true } || scope.Ranges.CannotOverflow(e);
        return isPlain ? write(e.Operand).Prefixed("-") : Wrapping(e);
    }

    public CudaText Binary(BinaryExpression e)
    {
        if (PlainOperator(e) is not null)
            return ComparisonOfUnsignedWithZero(e) ?? Plain(e);
        return e.Operator switch
        {
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
            BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply when wraps && !scope.Ranges.CannotOverflow(e) => null,
            BinaryOperator.Divide or BinaryOperator.Remainder when IsUnsignedDivision(e) || (type.IsInteger && !IsSafeDivisor(e.Right)) => null,
            BinaryOperator.Remainder when type.IsFloat => null,
            BinaryOperator.ShiftLeft or BinaryOperator.UnsignedShiftRight when wraps => null,
            _ => Operators.Spell(e.Operator),
        };
    }

    public CudaText Convert(ConvertExpression e)
    {
        ScalarType from = (ScalarType)e.Operand.Type;
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

    /// <summary>What is always so: NVRTC warns of <c>u &gt;= 0</c>.</summary>
    private CudaText? ComparisonOfUnsignedWithZero(BinaryExpression e)
    {
        bool isAlwaysTrue = (e.Operator == BinaryOperator.GreaterThanOrEqual && IsZero(e.Right) && IsUnsigned(e.Left))
            || (e.Operator == BinaryOperator.LessThanOrEqual && IsZero(e.Left) && IsUnsigned(e.Right));
        bool isAlwaysFalse = (e.Operator == BinaryOperator.LessThan && IsZero(e.Right) && IsUnsigned(e.Left))
            || (e.Operator == BinaryOperator.GreaterThan && IsZero(e.Left) && IsUnsigned(e.Right));
        return isAlwaysTrue || isAlwaysFalse ? CudaText.Postfix(isAlwaysTrue ? "true" : "false") : null;

        static bool IsZero(Expression x) => x is ConstantExpression { Bits: 0, Scalar.IsInteger: true };

        static bool IsUnsigned(Expression x)
            => x.Type is ScalarType { IsInteger: true, IsSigned: false } || x is ConvertExpression { Operand.Type: ScalarType { IsInteger: true, IsSigned: false, Size: < 4 } };
    }

    private CudaText Plain(BinaryExpression e)
    {
        Precedence precedence = Operators.PrecedenceOf(e.Operator);
        (Precedence left, Precedence right) = Operators.Operands(e.Operator, e.Left);
        return new($"{write(e.Left).At(left)} {Operators.Spell(e.Operator)} {write(e.Right).At(right)}", precedence);
    }

    /// <summary>No device division: x / 0 and MinValue / −1 are undefined in C, and then any code around them is.</summary>
    private CudaText Guarded(string operation, BinaryExpression e)
        => CudaText.Call(scope.Needs($"gk_{operation}_{e.Type}"), write(e.Left).Text, write(e.Right).Text);

    private bool IsSafeDivisor(Expression divisor)
    {
        if (divisor is ConstantExpression constant)
            return constant.Bits != 0 && (constant.Bits != ulong.MaxValue || !constant.Scalar.IsSigned);
        return divisor.Type is ScalarType { Size: 4 } && scope.Ranges.Of(divisor).Min > 0;
    }

    /// <summary>Of two ints without a sign: unsigned, a division by a power of two is one shift, and signed it is three instructions.</summary>
    private bool IsUnsignedDivision(BinaryExpression e)
        => e.Operator is BinaryOperator.Divide or BinaryOperator.Remainder && e.Type == ScalarType.Int32
            && scope.Ranges.Of(e.Left).Min >= 0 && scope.Ranges.Of(e.Right).Min > 0;

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
        => new($"{(e.Type == ScalarType.Int64 ? "0ULL" : "0u")} - {Wrapped(e.Operand).Text.At(Precedence.Multiplicative)}", Precedence.Additive);

    private CudaText Shifted(BinaryExpression e)
        => new($"{Unsigned(e.Left).At(Precedence.Unary)} {Operators.Spell(e.Operator)} {write(e.Right).At(Precedence.Unary)}", Precedence.Shift);

    /// <summary>One unsigned operand makes the whole operation unsigned.</summary>
    private CudaText Combined(BinaryExpression e)
    {
        (CudaText left, bool leftIsUnsigned) = Wrapped(e.Left);
        (CudaText right, bool rightIsUnsigned) = Wrapped(e.Right);
        if (!leftIsUnsigned && !rightIsUnsigned)
            left = left.Cast(CudaTypes.Unsigned(e.Type));
        (Precedence leftMinimum, Precedence rightMinimum) = Operators.Operands(e.Operator, e.Left);
        // Modulo 2^n, a + (b + c) is a + b + c, and from an unsigned a on, all of it is unsigned.
        if (leftIsUnsigned && e.Operator == BinaryOperator.Add)
            rightMinimum = Precedence.Additive;
        return new(
            $"{left.At(leftMinimum)} {Operators.Spell(e.Operator)} {right.At(rightMinimum)}", Operators.PrecedenceOf(e.Operator));
    }

    private CudaText Unsigned(Expression e)
    {
        (CudaText text, bool isUnsigned) = Wrapped(e);
        return isUnsigned ? text : text.Cast(CudaTypes.Unsigned(e.Type));
    }
}
