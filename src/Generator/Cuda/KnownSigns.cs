using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Where ptxas (12.4 and 13.0) knows the sign of a <c>float</c>, it decides comparisons with constants as if there were no NaN:
/// <c>MathF.Abs(x) >= 0f</c>, <c>x * x > -1f</c> and <c>-x * x &lt;= 0f</c> become true. It knows the signs of absolute values and squares,
/// and of sums and products of them, across variables and functions; so a kernel that has any of these hides the constants of such
/// comparisons.
/// </summary>
internal sealed class KnownSigns
{
    private readonly bool hasPositive;
    private readonly bool hasNegative;

    public KnownSigns(Kernel kernel)
    {
        Expression[] all = [.. kernel.AllExpressions().Where(expression => expression.Type == ScalarType.Single)];
        hasPositive = all.Any(e => e is BinaryExpression { Operator: BinaryOperator.Multiply }
            or IntrinsicExpression { Intrinsic: Intrinsic.Abs or Intrinsic.CopySign or Intrinsic.FusedMultiplyAdd });
        hasNegative = hasPositive && all.Any(e => e is UnaryExpression or IntrinsicExpression { Intrinsic: Intrinsic.CopySign }
            or BinaryExpression { Operator: BinaryOperator.Subtract, Left: ConstantExpression }
                || e is ConstantExpression constant && Value(constant) < 0);
    }

    /// <summary>True where the operand is a constant that the sign of the other operand alone would decide the comparison with.</summary>
    public bool Decides(BinaryExpression comparison, Expression operand) =>
        operand is ConstantExpression { Scalar.Kind: ScalarKind.Single } constant && Decides(comparison, operand, Value(constant));

    /// <summary>True where the operand is a variable that may have such a value: <c>float limit = 0f;</c></summary>
    public bool MayDecide(BinaryExpression comparison, Expression operand, VariableFacts facts) =>
        operand is VariableExpression { Type: ScalarType { Kind: ScalarKind.Single } } local
        && facts.ConstantsOf(local.Variable).Any(constant => Decides(comparison, operand, Value(constant)));

    private bool Decides(BinaryExpression comparison, Expression operand, float value)
    {
        BinaryOperator op = ReferenceEquals(operand, comparison.Left) ? comparison.Operator.Mirrored() : comparison.Operator;
        return op switch
        {
            BinaryOperator.GreaterThanOrEqual => hasPositive && value <= 0,
            BinaryOperator.GreaterThan => hasPositive && value < 0,
            BinaryOperator.LessThanOrEqual => hasNegative && value >= 0,
            BinaryOperator.LessThan => hasNegative && value > 0,
            _ => false,
        };
    }

    private static float Value(ConstantExpression constant) => BitConverter.ToSingle(BitConverter.GetBytes((uint)constant.Bits), 0);
}
