using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Library;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// What a flat kernel does with one index: its body, in which the global indices are variables and guards may be known to hold.
/// </summary>
/// <param name="Indices">For each axis that it uses, an int, or a long where the kernel needs one.</param>
/// <param name="IsInside">True for an element of a thread all of whose elements are within the guards.</param>
internal sealed record FlatElement(IReadOnlyList<Variable> Indices, Variable IsInside, EquatableArray<Statement> Body)
{
    public static FlatElement Of(Kernel kernel, FlatKernel flat)
    {
        int next = kernel.UnusedId();
        ScalarType type = flat.IsLong ? ScalarType.Int64 : ScalarType.Int32;
        Dictionary<Axis, Variable> indices = flat.Axes.ToDictionary(
            axis => axis, axis => new Variable(next++, flat.HasRows ? $"index{axis}" : "index", type));
        Variable isInside = new(next, "inside", ScalarType.Bool);
        EquatableArray<Statement> guarded = IrCopies.With(kernel.Body, node => node is BinaryExpression comparison
            && flat.Guards.All.FirstOrDefault(guard => guard.Comparison == comparison) is { } guard
                ? Loosen(guard, new VariableExpression(isInside)) : node);
        return new([.. flat.Axes.Select(axis => indices[axis])], isInside, ReplaceIndices(guarded, indices));
    }

    /// <summary>
    /// The body in which each element that columns have side by side is a variable, and these variables in their order, with an element of
    /// each.
    /// </summary>
    public (EquatableArray<Statement> Body, IReadOnlyList<(Variable Variable, ColumnElement Element)> Elements) WithElements(
        FlatKernel flat, FlatColumns columns)
    {
        // The same element may stand there once more, with its index written in another way.
        Dictionary<Expression, (Variable Variable, ColumnElement Element)> elements = [];
        foreach (ColumnElement element in columns.Elements)
        {
            Expression own = WithIndices(flat, element.Element);
            if (!elements.ContainsKey(own))
                elements.Add(own, (NewElement(elements.Count, element.Span), element));
        }
        EquatableArray<Statement> body = WithElements(element => elements.TryGetValue(element, out var found) ? found.Variable : null);
        return (body, [.. elements.Values.OrderBy(element => element.Variable.Id)]);
    }

    /// <summary>
    /// The body in which the index's own element of each array is a variable, and these variables in the order of the arrays.
    /// </summary>
    public (EquatableArray<Statement> Body, IReadOnlyList<Variable> Elements) WithElements(IReadOnlyList<FlatArray> arrays)
    {
        IReadOnlyDictionary<int, DeclareStatement> definitions = Mentions.Definitions(Body);
        Dictionary<Variable, Variable> elements = [];
        foreach (FlatArray array in arrays)
            elements.Add(array.Span, NewElement(elements.Count, array.Span));
        EquatableArray<Statement> body = WithElements(element => element.Span is VariableExpression { Variable: var span }
            && elements.TryGetValue(span, out Variable own) && IsIndex(element.Index) ? own : null);
        return (body, [.. arrays.Select(array => elements[array.Span])]);

        bool IsIndex(Expression expression) => expression switch
        {
            VariableExpression e =>
                e.Variable == Indices[0]
                    || definitions.TryGetValue(e.Variable.Id, out DeclareStatement? definition) && IsIndex(definition.Initializer!),
            ConvertExpression { To: { IsInteger: true, Size: >= 4 } } e => IsIndex(e.Operand),
            _ => false,
        };
    }

    /// <summary>The expression in which the global indices are the variables.</summary>
    public Expression WithIndices(FlatKernel flat, Expression expression)
    {
        Dictionary<Axis, Variable> indices = flat.Axes.Zip(Indices, (axis, index) => (axis, index))
            .ToDictionary(pair => pair.axis, pair => pair.index);
        return ReplaceIndices(expression, indices);
    }

    private Variable NewElement(int number, Variable span) =>
        new(IsInside.Id + 1 + number, span.Name, ((SpanType)span.Type).Element, IsReference: true);

    private EquatableArray<Statement> WithElements(Func<ElementExpression, Variable?> find) =>
        IrCopies.With(Body, node =>
            node is ElementExpression element && find(element) is { } variable ? new VariableExpression(variable) : node);

    /// <summary><c>inside || i &lt; n</c>, <c>!inside &amp;&amp; i >= n</c></summary>
    private static BinaryExpression Loosen(FlatGuard guard, Expression isInside) => guard.Leaves
        ? new(BinaryOperator.LogicalAnd, new UnaryExpression(UnaryOperator.LogicalNot, isInside), guard.Comparison, ScalarType.Bool)
        : new(BinaryOperator.LogicalOr, isInside, guard.Comparison, ScalarType.Bool);

    private static T ReplaceIndices<T>(T part, IReadOnlyDictionary<Axis, Variable> indices) where T : notnull => IrCopies.With(part,
        node => node is BinaryExpression position && GlobalIndex.AxisOf(position) is { } axis
            ? Convert(new VariableExpression(indices[axis]), (ScalarType)position.Type) : node);

    private static Expression Convert(Expression index, ScalarType type) => index.Type == type ? index : new ConvertExpression(type, index);
}
