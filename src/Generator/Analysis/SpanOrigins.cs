using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// Finds in whose memory the spans and references of one method may lie: a parameter's, a shared array's or a
/// <c>stackalloc</c>'s, each known by its variable's Id. Order is ignored: the answer holds anywhere in the method.
/// </summary>
internal sealed class SpanOrigins
{
    /// <summary>Added to the Id of a shared array where it is that of another block.</summary>
    public const int OtherBlock = 1 << 24;

    private static readonly OncePer<Kernel, SpanOrigins> ofKernels = new(
        kernel => new(kernel.Parameters, kernel.Body.SelfAndDescendants()));
    private static readonly OncePer<Function, SpanOrigins> ofFunctions = new(
        function => new(function.Parameters, function.Body.SelfAndDescendants()));

    private readonly OriginSets origins = new();

    public SpanOrigins(IEnumerable<Variable> parameters, IReadOnlyList<Statement> allStatements)
    {
        IEnumerable<Variable> arrays = allStatements
            .Where(statement => statement is DeclareSharedStatement or DeclareStackArrayStatement)
            .Select(statement => statement.Declared()!);
        foreach (Variable variable in parameters.Where(p => p.Type is SpanType || p.IsReference).Concat(arrays))
            origins.Add(variable, [variable.Id]);
        // The arguments of calls that may assign a span of the caller's.
        EquatableArray<Expression>[] passed = [.. allStatements.SelectMany(Calls)
            .Where(arguments => arguments.Any(argument => SpanPassedByReference(argument) is not null))];
        Statement[] spans = [.. allStatements.Where(GivesSpan)];
        while (spans.Count(Follow) + passed.Count(Follow) > 0)
        {
        }
    }

    /// <summary>Those of the kernel's own body.</summary>
    public static SpanOrigins Of(Kernel kernel) => ofKernels[kernel];

    public static SpanOrigins Of(Function function) => ofFunctions[function];

    private static bool GivesSpan(Statement statement) => statement
        is DeclareStatement { Variable.Type: SpanType } or AssignStatement { Place: VariableExpression { Type: SpanType } }
            or CallStatement { Result.Type: SpanType };

    /// <summary>The Ids of the variables in whose memory a span, a place or a reference may lie; none for a plain local.</summary>
    public IEnumerable<int> Of(Expression expression) => expression switch
    {
        VariableExpression e => Of(e.Variable),
        SliceExpression e => Of(e.Span),
        SpanCastExpression e => Of(e.Span),
        ClusterSpanExpression e => [e.Array.Variable.Id + OtherBlock],
        ElementExpression e => Of(e.Span),
        FieldExpression e => Of(e.Instance),
        ArrayElementExpression e => Of(e.Array),
        ArraySpanExpression e => Of(e.Array),
        AddressOfExpression e => Of(e.Place),
        AccessExpression e => Of(e.Operand),
        ConditionalExpression e => Of(e.WhenTrue).Concat(Of(e.WhenFalse)),
        CallExpression { Type: SpanType } e => e.Arguments.SelectMany(Of),
        _ => [],
    };

    public IEnumerable<int> Of(Variable variable) => origins.Of(variable);

    /// <summary>The span variable whose address is the argument, or null.</summary>
    public static Variable? SpanPassedByReference(Expression argument)
        => argument is AddressOfExpression { Place: VariableExpression { Type: SpanType } place } ? place.Variable : null;

    /// <summary>True where the statement gave a span variable an origin that it did not have.</summary>
    private bool Follow(Statement statement) => statement switch
    {
        DeclareStatement { Variable.Type: SpanType, Initializer: { } value } s => origins.Add(s.Variable, Of(value)),
        AssignStatement { Place: VariableExpression { Type: SpanType } place } s => origins.Add(place.Variable, Of(s.Value)),
        CallStatement { Result: { Type: SpanType } result } s => origins.Add(result, s.Arguments.SelectMany(Of)),
        _ => false,
    };

    /// <summary>A span passed by reference may come back as any of the spans passed with it.</summary>
    private bool Follow(EquatableArray<Expression> arguments) =>
        arguments.Select(SpanPassedByReference).OfType<Variable>().Count(variable => origins.Add(variable, arguments.SelectMany(Of))) > 0;

    private static List<EquatableArray<Expression>> Calls(Statement statement)
    {
        List<EquatableArray<Expression>> calls = [];
        if (statement is CallStatement call)
            calls.Add(call.Arguments);
        foreach (Expression expression in statement.Expressions())
            AddCalls(expression, calls);
        return calls;
    }

    private static void AddCalls(Expression expression, List<EquatableArray<Expression>> calls)
    {
        if (expression is CallExpression call)
            calls.Add(call.Arguments);
        foreach (Expression operand in expression.Operands())
            AddCalls(operand, calls);
    }
}
