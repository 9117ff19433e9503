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

    /// <summary>Those of floats saturate, as the scalar ones do. Null for others, and where lanes would get another width.</summary>
    public static string? Conversion(ScalarType from, ScalarType to) => (from.Kind, to.Kind) switch
    {
        (ScalarKind.Single, ScalarKind.Int32) => "ConvertToInt32",
        (ScalarKind.Double, ScalarKind.Int64) => "ConvertToInt64",
        (ScalarKind.Int32, ScalarKind.Single) => "ConvertToSingle",
        (ScalarKind.Int64, ScalarKind.Double) => "ConvertToDouble",
        _ => from.Size == to.Size && from.IsInteger && to.IsInteger ? Reinterpretation(to) : null,
    };

    private static string? Reinterpretation(ScalarType to) => to.Kind switch
    {
        ScalarKind.Int32 => "AsVectorInt32",
        ScalarKind.UInt32 => "AsVectorUInt32",
        ScalarKind.Int64 => "AsVectorInt64",
        ScalarKind.UInt64 => "AsVectorUInt64",
        _ => null,
    };

    /// <summary>A mask of signed integers of what a comparison gives: of unsigned numbers, these.</summary>
    public static string ToMask(IrType compared, string result) =>
        IsUnsigned(compared, out ScalarType type) ? $"Vector.{(type.Size == 4 ? "AsVectorInt32" : "AsVectorInt64")}({result})" : result;

    /// <summary>The mask as a selection among numbers of the type takes it.</summary>
    public static string Selecting(IrType type, string mask) =>
        IsUnsigned(type, out ScalarType number) ? $"Vector.{Reinterpretation(number)}({mask})" : mask;

    private static bool IsUnsigned(IrType type, out ScalarType number)
    {
        number = type as ScalarType ?? ScalarType.Int32;
        return number is { IsInteger: true, IsSigned: false };
    }
}
