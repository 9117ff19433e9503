using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <content>Indices into spans.</content>
internal sealed partial class CudaArithmetic
{
    /// <summary>
    /// An index into a span. Where a sum overflows by a term that is not negative, the wrapped sum is negative and no index of
    /// any span. So plain signed arithmetic is right for every index that is: <c>x[(int)((unsigned)row * n) + k]</c>.
    /// </summary>
    public CudaText Index(Expression index)
    {
        if (index is ThreadIndexExpression thread)
            return Spell(thread);
        if (index is not BinaryExpression { Type: ScalarType { Kind: ScalarKind.Int32 } } e || PlainOperator(e) is not null)
            return write(index);
        return e.Operator switch
        {
            BinaryOperator.Add => IndexSum(e),
            // Without a sign in an index: x[t % 32u].
            BinaryOperator.Divide or BinaryOperator.Remainder when IsUnsignedDivision(e) => Combined(e),
            // int.MinValue − 1 wraps to int.MaxValue, and an index is less than a length.
            BinaryOperator.Subtract when scope.Ranges.Of(e.Right) is { Min: >= 0, Max: <= 1 } => Plain(e),
            _ => write(index),
        };
    }

    /// <summary>First the terms of any sign, which wrap as one sum, then those that are not negative and together fit an int.</summary>
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
}
