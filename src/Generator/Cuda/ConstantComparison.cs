using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Comparisons of an unsigned value with 0 that are always so: NVRTC warns of <c>u &gt;= 0</c>, so the result is written.
/// </summary>
internal static class ConstantComparison
{
    /// <summary>The result; null where it depends on the operands.</summary>
    public static bool? Find(BinaryExpression e) => e.Operator switch
    {
        BinaryOperator.GreaterThanOrEqual when IsUnsigned(e.Left) && IsZero(e.Right) => true,
        BinaryOperator.LessThanOrEqual when IsZero(e.Left) && IsUnsigned(e.Right) => true,
        BinaryOperator.LessThan when IsUnsigned(e.Left) && IsZero(e.Right) => false,
        BinaryOperator.GreaterThan when IsZero(e.Left) && IsUnsigned(e.Right) => false,
        _ => null,
    };

    private static bool IsZero(Expression x) => x is ConstantExpression { Bits: 0, Scalar.IsInteger: true };

    private static bool IsUnsigned(Expression x)
        => x.Type is ScalarType { IsInteger: true, IsSigned: false }
            || x is ConvertExpression { Operand.Type: ScalarType { IsInteger: true, IsSigned: false, Size: < 4 } };
}
