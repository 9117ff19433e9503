using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>An array of which each thread of a flat kernel uses the element that its index names.</summary>
/// <param name="Span">The parameter.</param>
/// <param name="Size">Of an element, in bytes.</param>
/// <param name="IsRead">True where the element is read, or a part of it written.</param>
/// <param name="IsWritten">True where it gets a value.</param>
/// <param name="CanBeWide">
/// True where a thread may read and write several side by side as one: all that the kernel writes of the array is this element, and each
/// thread writes it.
/// </param>
/// <param name="IsAlways">True where each thread reads or writes it.</param>
internal sealed record FlatArray(Variable Span, int Size, bool IsRead, bool IsWritten, bool CanBeWide, bool IsAlways)
{
    public static IReadOnlyList<FlatArray> Find(Kernel kernel, FlatGuards guards)
    {
        IReadOnlyDictionary<int, DeclareStatement> definitions = Mentions.Definitions(kernel.Body);
        IReadOnlyList<SpanUse> uses = SpanAccess.Find(kernel);
        Expression[] all = [.. kernel.Body.AllExpressions()];
        Expression[] places = [.. kernel.Body.SelfAndDescendants().OfType<AssignStatement>().Select(assign => assign.Place)];
        List<FlatArray> arrays = [];
        for (int i = 0; i < kernel.Parameters.Count; i++)
        {
            Variable span = kernel.Parameters[i];
            if (span.Type is not SpanType { IsWide: false } type || !all.Any(e => IsOwn(e, span, definitions)))
                continue;
            bool isWritten = uses[i].HasFlag(SpanUse.Write),
                isRead = all.Count(e => IsOwn(e, span, definitions)) > places.Count(e => IsOwn(e, span, definitions));
            bool isAlwaysWritten = guards.Rest?.OfType<AssignStatement>().Any(assign => IsOwn(assign.Place, span, definitions)) == true;
            bool isAlwaysRead = guards.Rest is { } rest && Evaluated.Always(rest).Any(e => IsOwn(e, span, definitions));
            // Each mention is an element's, or the length's.
            bool isAllOwn = all.Count(e => IsNamed(e, span)) == all.Count(
                e => IsOwn(e, span, definitions) || e is SpanLengthExpression length && IsNamed(length.Span, span));
            arrays.Add(new(
                span, kernel.SizeOf(type.Element), isRead, isWritten, !isWritten || isAlwaysWritten && isAllOwn,
                isAlwaysRead || isAlwaysWritten));
        }
        return arrays;
    }

    /// <summary><c>x[i]</c>, where <c>i</c> is the global index.</summary>
    private static bool IsOwn(Expression expression, Variable span, IReadOnlyDictionary<int, DeclareStatement> definitions) =>
        expression is ElementExpression element && IsNamed(element.Span, span)
            && GlobalIndex.Follow(element.Index, definitions, isAnyInteger: true) == Axis.X;

    private static bool IsNamed(Expression expression, Variable span) => expression is VariableExpression e && e.Variable == span;
}
