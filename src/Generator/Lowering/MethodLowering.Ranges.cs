using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary><c>x[^1]</c> is <c>x[x.Length - 1]</c>, and <c>x[1..^2]</c> is <c>x.Slice(1, x.Length - 2 - 1)</c>.</summary>
internal sealed partial class MethodLowering
{
    private Expression LowerImplicitIndexer(IImplicitIndexerReferenceOperation reference)
    {
        if (reference.Instance.Type.SpanElement(out _) is null)
            throw Rejection.Of(
                reference, DiagnosticDescriptors.UnsupportedExpression, "an index from the end, or a range, of anything but a span",
                "compute the index from the length");
        if (reference.Argument is IRangeOperation range)
            return CheckSpanUse(LowerRange(() => LowerExpression(reference.Instance), range), reference);
        Expression[] parts = LowerInOrder(() => LowerExpression(reference.Instance), () => LowerExpression(Count(reference.Argument)));
        Expression span = KeepInput(parts[0]);
        return ElementAt(span, FromStart(reference.Argument, span, parts[1]));
    }

    private SliceExpression LowerRange(Func<Expression> lowerSpan, IRangeOperation range)
    {
        IOperation[] ends = [.. new[] { range.LeftOperand, range.RightOperand }.OfType<IOperation>()];
        Expression[] parts = LowerInOrder([lowerSpan, .. ends.Select(end => (Func<Expression>)(() => LowerExpression(Count(end))))]);
        bool needsLength = range.RightOperand is not null || IsFromEnd(range.LeftOperand);
        Expression span = needsLength ? KeepInput(parts[0]) : parts[0];
        Expression start = range.LeftOperand is null ? ConstantExpression.Int32(0) : FromStart(range.LeftOperand, span, parts[1]);
        SpanType type = (SpanType)span.Type;
        if (range.RightOperand is null)
            return new(type, span, start, null);
        Expression end = FromStart(range.RightOperand, span, parts[parts.Length - 1]);
        return new(type, span, start, range.LeftOperand is null ? end : Subtract(end, start));
    }

    private static bool IsFromEnd(IOperation? index) => index is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat };

    /// <summary>The number in <c>^n</c>, or in an <c>int</c> that is converted to an Index.</summary>
    private static IOperation Count(IOperation index) => index switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd => fromEnd.Operand,
        IConversionOperation { Operand: { Type.SpecialType: SpecialType.System_Int32 } operand } => operand,
        { Type.SpecialType: SpecialType.System_Int32 } => index,
        _ => throw Rejection.Of(
            index, DiagnosticDescriptors.UnsupportedExpression, "a value of type Index or Range",
            "use int values for the start and the end"),
    };

    private static Expression FromStart(IOperation index, Expression span, Expression count) =>
        IsFromEnd(index) ? Subtract(LengthOf(span), count) : count;

    private static BinaryExpression Subtract(Expression left, Expression right) =>
        new(BinaryOperator.Subtract, left, right, ScalarType.Int32);
}
