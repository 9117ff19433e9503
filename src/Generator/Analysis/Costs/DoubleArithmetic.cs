using GpuKernels.Generator.Analysis.Findings;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis.Costs;

/// <summary>
/// Floats that become doubles for the sake of a literal or of <c>Math</c>, and floats again: <c>(float)(x[i] * 1.5)</c>. A sum of doubles
/// that are kept, or of floats that are converted with nothing else, is meant.
/// </summary>
internal static class DoubleArithmetic
{
    public const string Id = "GK0074";

    public static IEnumerable<Finding> Find(Kernel kernel) => kernel.AllExpressions().Where(IsFloatAgain).SelectMany(Causes);

    /// <summary>True for what is computed in double of floats only, and is no double in the end.</summary>
    private static bool IsFloatAgain(Expression expression) => expression switch
    {
        ConvertExpression { To.Kind: ScalarKind.Single, Operand: not ConvertExpression } e =>
            e.Operand.Type == ScalarType.Double && IsOfFloats(e.Operand),
        BinaryExpression { Type: ScalarType { Kind: ScalarKind.Bool } } e =>
            e.Left.Type == ScalarType.Double && IsOfFloats(e.Left) && IsOfFloats(e.Right)
                && (e.Left is ConstantExpression) != (e.Right is ConstantExpression),
        _ => false,
    };

    private static bool IsOfFloats(Expression value) => Leaves(value).All(leaf => leaf is ConstantExpression || IsFloat(leaf));

    private static bool IsFloat(Expression value) => value is ConvertExpression { Operand.Type: ScalarType { Kind: ScalarKind.Single } };

    private static IEnumerable<Expression> Leaves(Expression value) => IsOperation(value) ? value.Operands().SelectMany(Leaves) : [value];

    private static bool IsOperation(Expression value) =>
        value.Type == ScalarType.Double && value is BinaryExpression or UnaryExpression or IntrinsicExpression;

    private static IEnumerable<Finding> Causes(Expression expression)
    {
        if (!Inside(expression).Any(IsFloat))
            yield break;
        foreach (Expression cause in Inside(expression))
        {
            if (cause is ConstantExpression { Scalar.Kind: ScalarKind.Double })
                yield return new(Id, cause, [], cause, "end it with f");
            else if (cause is IntrinsicExpression call)
                yield return new(Id, cause, [], $"Math.{call.Intrinsic}", $"call MathF.{call.Intrinsic}");
        }
    }

    /// <summary>What is computed in double below the expression, each operand of an operation once.</summary>
    private static IEnumerable<Expression> Inside(Expression expression) =>
        expression.Operands().Where(operand => operand.Type == ScalarType.Double)
            .SelectMany(operand => IsOperation(operand) ? Inside(operand).Prepend(operand) : [operand]);
}
