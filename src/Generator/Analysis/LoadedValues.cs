using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// From whose memory a local's value was read, where that is all there is to it: after <c>int a = x[1]; int b = -a;</c> both come from
/// <c>x</c>. A function's parameter is a source of its own, known by its Id. Order is ignored, as in <see cref="SpanOrigins"/>.
/// </summary>
internal sealed class LoadedValues
{
    private readonly SpanOrigins origins;
    private readonly OriginSets sources = new();

    /// <param name="valueParameters">Those whose values a caller may have read from memory; none of a kernel's.</param>
    public LoadedValues(SpanOrigins origins, IEnumerable<Variable> valueParameters, IReadOnlyList<Statement> allStatements)
    {
        this.origins = origins;
        foreach (Variable parameter in valueParameters)
            sources.Add(parameter, [parameter.Id]);
        while (allStatements.Count(Follow) > 0)
        {
        }
    }

    /// <summary>Those of each local.</summary>
    public IEnumerable<IReadOnlyCollection<int>> All => sources.All;

    /// <summary>None for what is computed of several values.</summary>
    public IEnumerable<int> Of(Expression value) => value switch
    {
        VariableExpression { Variable: { IsReference: false, Type: not SpanType } variable } => sources.Of(variable),
        VariableExpression or ElementExpression => origins.Of(value),
        FieldExpression e => Of(e.Instance),
        ConvertExpression e => Of(e.Operand),
        UnaryExpression e => Of(e.Operand),
        BinaryExpression { Right: ConstantExpression } e => Of(e.Left),
        BinaryExpression { Left: ConstantExpression } e => Of(e.Right),
        ConditionalExpression e => Of(e.WhenTrue).Concat(Of(e.WhenFalse)),
        CallExpression e => Single(e.Arguments),
        _ => [],
    };

    /// <summary>True where the statement gave a local a source that it did not have.</summary>
    private bool Follow(Statement statement) => statement switch
    {
        DeclareStatement { Variable.Type: not SpanType, Initializer: { } value } s => sources.Add(s.Variable, Of(value)),
        AssignStatement { Place: VariableExpression { Type: not SpanType, Variable: { IsReference: false } variable } } s =>
            sources.Add(variable, Of(s.Value)),
        CallStatement { Result: { Type: not SpanType } result } s => sources.Add(result, Single(s.Arguments)),
        _ => false,
    };

    /// <summary>A function of one source may return what it got of it; what it mixes itself is found in it.</summary>
    private IEnumerable<int> Single(EquatableArray<Expression> arguments)
    {
        int[] found = [.. arguments.SelectMany(Of).Distinct()];
        return found.Length == 1 ? found : [];
    }
}
