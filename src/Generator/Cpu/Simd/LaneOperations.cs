using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu.Simd;

/// <summary>How operations are spelled for vectors: those that give in each lane, to the bit, what they give for a scalar.</summary>
internal static class LaneOperations
{
    /// <summary>Functions of <c>System.Numerics.Vector</c>.</summary>
    private static readonly Dictionary<Intrinsic, string> Functions = new()
    {
        [Intrinsic.Sqrt] = "SquareRoot",
        [Intrinsic.Abs] = "Abs",
        [Intrinsic.Min] = "Min",
        [Intrinsic.Max] = "Max",
        [Intrinsic.Floor] = "Floor",
        [Intrinsic.Ceiling] = "Ceiling",
        [Intrinsic.Truncate] = "Truncate",
        [Intrinsic.Round] = "Round",
        [Intrinsic.FusedMultiplyAdd] = "FusedMultiplyAdd",
        [Intrinsic.SingleToInt32Bits] = "AsVectorInt32",
        [Intrinsic.Int32BitsToSingle] = "AsVectorSingle",
        [Intrinsic.DoubleToInt64Bits] = "AsVectorInt64",
        [Intrinsic.Int64BitsToDouble] = "AsVectorDouble",
    };

    /// <summary>Math.Abs of an integer throws for the smallest, which Vector.Abs does not.</summary>
    public static bool Has(IntrinsicExpression call) =>
        Functions.ContainsKey(call.Intrinsic) && (call.Intrinsic != Intrinsic.Abs || call.Type is ScalarType { IsFloat: true });

    public static string Call(IntrinsicExpression call, string arguments) => $"Vector.{Functions[call.Intrinsic]}({arguments})";

    /// <summary>The function of a comparison; null for what C# has an operator for.</summary>
    public static string? Comparison(BinaryOperator op) => op switch
    {
        BinaryOperator.Equal => "Equals",
        BinaryOperator.LessThan => "LessThan",
        BinaryOperator.LessThanOrEqual => "LessThanOrEqual",
        BinaryOperator.GreaterThan => "GreaterThan",
        BinaryOperator.GreaterThanOrEqual => "GreaterThanOrEqual",
        _ => null,
    };

    /// <summary>Both saturate, as the scalar conversions do.</summary>
    public static string Conversion(ScalarType to) => to.Kind switch
    {
        ScalarKind.Int32 => "ConvertToInt32",
        ScalarKind.Int64 => "ConvertToInt64",
        ScalarKind.Single => "ConvertToSingle",
        _ => "ConvertToDouble",
    };
}
