using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>Spells spans: a kernel's own spans and arrays as pointers, others as the prelude's <c>Span</c>.</summary>
internal sealed class CudaSpans(CudaScope scope, Func<Expression, CudaText> write, Func<Expression, CudaText> place)
{
    /// <summary>What stands before <c>[i]</c>.</summary>
    public string Indexed(Expression span)
        => scope.Direct(span) is not null ? Name(span) : Value(span).At(Precedence.Postfix);

    public CudaText Length(Expression span)
        => CudaText.Postfix(scope.Direct(span) is { } direct ? direct.Length : $"{Value(span).At(Precedence.Postfix)}.length");

    /// <summary>True where the pointer does not let the elements be written.</summary>
    public bool IsConst(Expression span)
        => ((SpanType)span.Type).IsReadOnly || scope.Direct(span) is { IsConst: true };

    public CudaText Value(Expression span)
    {
        if (((SpanType)span.Type).IsWide)
            return CudaText.Postfix(Pointer(span));
        scope.Needs("Span");
        if (span is SliceExpression slice)
            return Slice(slice);
        if (span is SpanCastExpression cast)
            return CudaText.Call($"{scope.Needs("gk_cast_span")}<{scope.Types.Pointee(cast.SpanType)}>", Value(cast.Span).Text);
        if (span is ClusterSpanExpression other)
            return OfOtherBlock(other);
        if (span is ArraySpanExpression array)
            return Array(array);
        if (scope.Direct(span) is { } direct)
            return Direct(span, (SpanType)span.Type, direct);
        return span is VariableExpression ? CudaText.Postfix(Name(span)) : write(span);
    }

    /// <summary>A tensor's memory, which needs no length; read as read-only memory, it is the same pointer.</summary>
    private string Pointer(Expression span) => span switch
    {
        SliceExpression { Start: ConstantExpression { Bits: 0 } } slice => Pointer(slice.Span),
        SliceExpression slice => $"({Pointer(slice.Span)} + {write(slice.Start).At(Precedence.Additive)})",
        ConditionalExpression choice =>
            $"({write(choice.Condition).At(Precedence.LogicalOr)} ? {Pointer(choice.WhenTrue)} : {Pointer(choice.WhenFalse)})",
        _ => Name(span),
    };

    private CudaText Slice(SliceExpression slice)
    {
        CudaText whole = scope.Direct(slice.Span) is { } direct ? Direct(slice.Span, slice.SpanType, direct) : Converted(slice);
        if (slice is { Start: ConstantExpression { Bits: 0 }, Length: null })
            return whole;
        string start = write(slice.Start).Text;
        return CudaText.Call(
            whole.At(Precedence.Postfix) + ".slice", slice.Length is null ? [start] : [start, write(slice.Length).Text]);
    }

    /// <summary>The pointer of one that is only read may be to constant memory.</summary>
    private CudaText Array(ArraySpanExpression span)
        => CudaText.Postfix($"Span<{scope.Types.Pointee(span.SpanType)}>{{{place(span.Array)}, {((ArrayType)span.Array.Type).Length}}}");

    private CudaText OfOtherBlock(ClusterSpanExpression span)
    {
        string pointer = $"{scope.Needs("gk_cluster_shared")}({Indexed(span.Array)}, {write(span.Rank).Text})";
        return CudaText.Postfix($"Span<{scope.Types.Pointee((SpanType)span.Type)}>{{{pointer}, {Length(span.Array).Text}}}");
    }

    private CudaText Converted(SliceExpression slice)
    {
        CudaText span = Value(slice.Span);
        bool becomesReadOnly = slice.SpanType.IsReadOnly && !((SpanType)slice.Span.Type).IsReadOnly;
        return becomesReadOnly ? CudaText.Call(span.At(Precedence.Postfix) + ".as_const") : span;
    }

    private CudaText Direct(Expression span, SpanType type, DirectSpan direct)
        => CudaText.Postfix($"Span<{scope.Types.Pointee(type)}>{{{Name(span)}, {direct.Length}}}");

    private static string Name(Expression span) =>
        span is TableExpression table ? CudaNames.Table(table.Id, table.Name) : CudaNames.Variable(((VariableExpression)span).Variable);
}
