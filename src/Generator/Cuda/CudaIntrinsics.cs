using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>Spells functions of the base class library. What CUDA defines otherwise is a function of the prelude.</summary>
internal static class CudaIntrinsics
{
    public static CudaText Spell(IntrinsicExpression e, CudaScope scope, Func<Expression, CudaText> write)
    {
        ScalarType type = (ScalarType)e.Arguments[0].Type;
        CudaText[] arguments = [.. e.Arguments.Select(write)];
        string[] texts = [.. arguments.Select(argument => argument.Text)];
        return Function(e.Intrinsic, type) switch
        {
            { } function => CudaText.Call(function.StartsWith("gk_", StringComparison.Ordinal) ? scope.Needs(function) : function, texts),
            null => Inline(e.Intrinsic, type, arguments),
        };
    }

    private static string? Function(Intrinsic intrinsic, ScalarType type)
    {
        bool isFloat = type == ScalarType.Single;
        bool isLong = type.Size == 8;
        string? c = CFunction(intrinsic);
        if (c is not null)
            return isFloat ? c + "f" : c;
        return intrinsic switch
        {
            Intrinsic.Abs when type.IsFloat => isFloat ? "fabsf" : "fabs",
            Intrinsic.Min when !type.IsFloat => "min",
            Intrinsic.Max when !type.IsFloat => "max",
            Intrinsic.Abs or Intrinsic.Min or Intrinsic.Max or Intrinsic.Clamp or Intrinsic.Sign or Intrinsic.ILogB
                or Intrinsic.MaxMagnitude or Intrinsic.MinMagnitude or Intrinsic.IsPow2 or Intrinsic.RotateLeft or Intrinsic.RotateRight
                => $"gk_{SnakeCase(intrinsic)}_{type}",
            Intrinsic.ReciprocalSqrtEstimate => isFloat ? "rsqrtf" : "rsqrt",
            Intrinsic.IsNaN => "isnan",
            Intrinsic.IsInfinity => "isinf",
            Intrinsic.IsFinite => "isfinite",
            Intrinsic.IsNegative => "signbit",
            Intrinsic.MultiplyHigh => type.IsSigned ? "__mul64hi" : "__umul64hi",
            Intrinsic.PopCount => isLong ? "__popcll" : "__popc",
            Intrinsic.LeadingZeroCount => isLong ? "__clzll" : "__clz",
            Intrinsic.SingleToInt32Bits => "__float_as_int",
            Intrinsic.SingleToUInt32Bits => "__float_as_uint",
            Intrinsic.Int32BitsToSingle => "__int_as_float",
            Intrinsic.UInt32BitsToSingle => "__uint_as_float",
            Intrinsic.DoubleToInt64Bits => "__double_as_longlong",
            Intrinsic.Int64BitsToDouble => "__longlong_as_double",
            _ => null,
        };
    }

    /// <summary>C functions that mean what C#'s do; the name is that for double, and <c>f</c> behind it makes it float's.</summary>
    private static string? CFunction(Intrinsic intrinsic) => intrinsic switch
    {
        Intrinsic.Ceiling => "ceil",
        Intrinsic.Truncate => "trunc",
        // In C, round() goes away from zero.
        Intrinsic.Round => "rint",
        Intrinsic.RoundAwayFromZero => "round",
        Intrinsic.FusedMultiplyAdd => "fma",
        Intrinsic.ScaleB => "scalbn",
        Intrinsic.IEEERemainder => "remainder",
        Intrinsic.Sqrt or Intrinsic.Cbrt or Intrinsic.Floor or Intrinsic.CopySign or Intrinsic.Exp or Intrinsic.Log or Intrinsic.Log2
            or Intrinsic.Log10 or Intrinsic.Pow or Intrinsic.Sin or Intrinsic.Cos or Intrinsic.Tan or Intrinsic.Asin or Intrinsic.Acos
            or Intrinsic.Atan or Intrinsic.Atan2 or Intrinsic.Sinh or Intrinsic.Cosh or Intrinsic.Tanh or Intrinsic.Asinh
            or Intrinsic.Acosh or Intrinsic.Atanh or Intrinsic.Hypot => intrinsic.ToString().ToLowerInvariant(),
        _ => null,
    };

    private static CudaText Inline(Intrinsic intrinsic, ScalarType type, CudaText[] arguments)
    {
        bool isLong = type.Size == 8;
        CudaText x = arguments[0];
        return intrinsic switch
        {
            Intrinsic.BitIncrement => Next(type, x, "0x7f800000", "0x7ff0000000000000LL"),
            Intrinsic.BitDecrement => Next(type, x, "(int)0xff800000u", "(long long)0xfff0000000000000ULL"),
            Intrinsic.ReciprocalEstimate => new($"{(isLong ? "1.0" : "1.0f")} / {x.At(Precedence.Unary)}", Precedence.Multiplicative),
            Intrinsic.TrailingZeroCount => isLong
                ? CudaText.Call("__clzll", CudaText.Call("__brevll", x.Text).Text)
                : CudaText.Call("__clz", CudaText.Call("__brev", x.Text).Text),
            // Of 0, too, the logarithm is 0 in C#.
            Intrinsic.IntegerLog2 => isLong
                ? new($"63 - __clzll({x.At(Precedence.Unary)} | 1)", Precedence.Additive)
                : new($"31 - __clz({x.At(Precedence.Unary)} | 1)", Precedence.Additive),
            Intrinsic.Likely => CudaText.Call("__builtin_expect", x.Text, "1").Cast("bool"),
            Intrinsic.Unlikely => CudaText.Call("__builtin_expect", x.Text, "0").Cast("bool"),
            Intrinsic.NarrowFloatToBits or Intrinsic.BitsToNarrowFloat or Intrinsic.Uniform => x,
            Intrinsic.DoubleToUInt64Bits => CudaText.Call("__double_as_longlong", x.Text).Cast("unsigned long long"),
            Intrinsic.UInt64BitsToDouble => CudaText.Call("__longlong_as_double", x.Cast("long long").Text),
            _ => throw new ArgumentOutOfRangeException(nameof(intrinsic), intrinsic, $"has no CUDA C form for {type}"),
        };
    }

    private static CudaText Next(ScalarType type, CudaText x, string towards, string towardsLong) => type == ScalarType.Single
        ? CudaText.Call("nextafterf", x.Text, $"__int_as_float({towards})")
        : CudaText.Call("nextafter", x.Text, $"__longlong_as_double({towardsLong})");

    private static string SnakeCase(Intrinsic intrinsic)
        => string.Concat(intrinsic.ToString().Select((c, i) => (char.IsUpper(c) && i > 0 ? "_" : "") + char.ToLowerInvariant(c)));
}
