using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// <c>t[2..6, ..]</c>, also as <c>t.Slice(2..6, ..)</c> and <c>t.Slice(2, 0)</c>: the memory from element <c>2 * tStride0</c>, shorter
/// lengths, and the same strides.
/// </summary>
internal sealed partial class MethodLowering
{
    /// <summary>Null for what is no slice.</summary>
    private TensorExpression? FindTensorSlice(IOperation operation)
    {
        IOperation[] parts = TensorRank.SliceParts(operation);
        if (parts.Length == 0)
            return null;
        IOperation instance = (operation as IInvocationOperation)?.Instance ?? ((IPropertyReferenceOperation)operation).Instance!;
        TensorExpression tensor = LowerTensor(instance);
        CheckRank(instance, parts, tensor);
        (Expression Start, Expression Length)[] ranges = [.. parts.Select((part, i) => LowerTensorRange(part, tensor.Lengths[i]))];
        Expression offset = Keep(Offset(ranges.Select(range => range.Start), tensor));
        return new(
            new SliceExpression((SpanType)tensor.Data.Type, tensor.Data, offset, null), [.. ranges.Select(range => range.Length)],
            tensor.Strides);
    }

    private static void CheckRank(IOperation instance, IReadOnlyList<IOperation> parts, TensorExpression tensor)
    {
        int rank = tensor.Lengths.Count;
        if (parts.Count != rank)
            throw Rejection.Of(
                instance.Parent!, DiagnosticDescriptors.TensorRank, instance.Syntax.ToString(), $"is {rank}: use {rank} indices");
    }

    private static Expression Offset(IEnumerable<Expression> indices, TensorExpression tensor) =>
        indices.Zip(tensor.Strides, (index, stride) => Wide(BinaryOperator.Multiply, index, stride))
            .Aggregate((sum, term) => Wide(BinaryOperator.Add, sum, term));

    /// <summary>Both are kept, so that later assignments to the variables of a range do not move the slice.</summary>
    private (Expression Start, Expression Length) LowerTensorRange(IOperation part, Expression whole)
    {
        if (part.Type is { SpecialType: SpecialType.System_IntPtr })
        {
            Expression first = Keep(LowerTensorIndex(part));
            return (first, Keep(Wide(BinaryOperator.Subtract, whole, first)));
        }
        if ((part as IConversionOperation)?.Operand is not IRangeOperation range)
        {
            throw Rejection.Of(
                part, DiagnosticDescriptors.UnsupportedExpression, "a range that is not written here",
                "write it with int values: t[first..last, ..]");
        }
        Expression start = range.LeftOperand is { } left ? Keep(LowerTensorEnd(left, whole)) : Constants.Zero(ScalarType.Int64);
        Expression end = range.RightOperand is { } right ? LowerTensorEnd(right, whole) : whole;
        return (start, range.LeftOperand is null && range.RightOperand is null ? whole : Keep(Wide(BinaryOperator.Subtract, end, start)));
    }

    private Expression LowerTensorEnd(IOperation end, Expression whole)
    {
        Expression count = Operators.Convert(LowerExpression(Count(end)), ScalarType.Int64);
        return IsFromEnd(end) ? Wide(BinaryOperator.Subtract, whole, count) : count;
    }
}
