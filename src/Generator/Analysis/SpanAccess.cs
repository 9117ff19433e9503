using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <summary>What is done to the memory behind a span or a reference.</summary>
[Flags]
internal enum SpanUse { None = 0, Read = 1, Write = 2, ReadWrite = 3 }

/// <summary>
/// Finds which span parameters a kernel reads and writes, through locals, slices, conditionals and calls. What cannot be
/// followed counts as both read and written.
/// </summary>
internal sealed class SpanAccess
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<SpanUse>> summaries;
    private readonly IReadOnlyList<Variable> parameters;
    private readonly List<Statement> statements;

    /// <summary>For each span local, by Id: the parameters in whose memory it may lie.</summary>
    private readonly Dictionary<int, HashSet<int>> origins = [];
    private readonly SpanUse[] uses;

    private SpanAccess(
        IReadOnlyDictionary<string, IReadOnlyList<SpanUse>> summaries, IReadOnlyList<Variable> parameters, IEnumerable<Statement> body)
    {
        this.summaries = summaries;
        this.parameters = parameters;
        statements = [.. body.SelfAndDescendants()];
        uses = new SpanUse[parameters.Count];
    }

    /// <summary>One entry for each parameter of the kernel; None for values and for spans whose memory is not touched.</summary>
    public static IReadOnlyList<SpanUse> Find(Kernel kernel)
        => new SpanAccess(SummarizeFunctions(kernel), kernel.Parameters, kernel.Body).Run();

    /// <summary>For each function, one entry for each parameter, spans and references.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<SpanUse>> SummarizeFunctions(Kernel kernel)
    {
        Dictionary<string, IReadOnlyList<SpanUse>> summaries = [];
        foreach (Function function in kernel.Functions)
            summaries[function.Name] = new SpanAccess(summaries, function.Parameters, function.Body).Run();
        return summaries;
    }

    private IReadOnlyList<SpanUse> Run()
    {
        foreach (Variable parameter in parameters)
        {
            if (parameter.Type is SpanType || parameter.IsReference)
                origins[parameter.Id] = [parameter.Id];
        }
        while (statements.Count(FollowOrigins) > 0)
        {
        }
        foreach (Statement statement in statements)
            CollectUses(statement);
        return uses;
    }

    /// <summary>True where the statement gave a span variable an origin that it did not have.</summary>
    private bool FollowOrigins(Statement statement)
    {
        bool isNew = statement switch
        {
            DeclareStatement { Variable.Type: SpanType, Initializer: { } value } s => AddOrigins(s.Variable, Origins(value)),
            AssignStatement { Place: VariableExpression { Type: SpanType } place } s => AddOrigins(place.Variable, Origins(s.Value)),
            CallStatement { Result: { Type: SpanType } result } s => AddOrigins(result, s.Arguments.SelectMany(Origins)),
            _ => false,
        };
        foreach (EquatableArray<Expression> arguments in Calls(statement).Select(call => call.Arguments))
        {
            // A span passed by reference may come back as any of the spans passed with it.
            foreach (Variable variable in arguments.Select(SpanPassedByReference).OfType<Variable>())
                isNew |= AddOrigins(variable, arguments.SelectMany(Origins));
        }
        return isNew;
    }

    private bool AddOrigins(Variable variable, IEnumerable<int> added)
    {
        if (!origins.TryGetValue(variable.Id, out HashSet<int>? known))
            origins[variable.Id] = known = [];
        int before = known.Count;
        known.UnionWith([.. added]);
        return known.Count > before;
    }

    /// <summary>The parameters, by Id, in whose memory a span, a place or a reference may lie.</summary>
    private IEnumerable<int> Origins(Expression expression) => expression switch
    {
        VariableExpression e => origins.TryGetValue(e.Variable.Id, out HashSet<int>? known) ? known : [],
        SliceExpression e => Origins(e.Span),
        ElementExpression e => Origins(e.Span),
        FieldExpression e => Origins(e.Instance),
        AddressOfExpression e => Origins(e.Place),
        ConditionalExpression e => Origins(e.WhenTrue).Concat(Origins(e.WhenFalse)),
        CallExpression { Type: SpanType } e => e.Arguments.SelectMany(Origins),
        _ => [],
    };

    private void CollectUses(Statement statement)
    {
        IEnumerable<Expression> read = statement.Expressions();
        if (statement is AssignStatement assign)
        {
            CollectWrite(assign.Place, SpanUse.Write);
            read = assign.Place.Base().Operands().Append(assign.Value);
        }
        if (statement is AtomicStatement atomic)
            CollectWrite(atomic.Place, SpanUse.ReadWrite);
        foreach (Expression expression in read)
            CollectReads(expression);
        if (statement is CallStatement call)
            CollectCall(call.Function, call.Arguments);
    }

    /// <summary>A span variable that is itself assigned leaves the memory behind it alone, unless it is a caller's.</summary>
    private void CollectWrite(Expression place, SpanUse use)
    {
        Expression target = place.Base();
        if (target is ElementExpression or VariableExpression { Variable.IsReference: true })
            Add(target, use);
    }

    private void CollectReads(Expression expression)
    {
        switch (expression)
        {
            // What a call does to it, the call's summary says.
            case AddressOfExpression e:
                foreach (Expression operand in e.Place.Base().Operands())
                    CollectReads(operand);
                return;
            case ElementExpression or VariableExpression { Variable.IsReference: true }:
                Add(expression, SpanUse.Read);
                break;
            case CallExpression e:
                CollectCall(e.Function, e.Arguments);
                break;
        }
        foreach (Expression operand in expression.Operands())
            CollectReads(operand);
    }

    private void CollectCall(string function, EquatableArray<Expression> arguments)
    {
        bool isKnown = summaries.TryGetValue(function, out IReadOnlyList<SpanUse>? summary);
        for (int i = 0; i < arguments.Count; i++)
        {
            Expression argument = arguments[i];
            if (SpanPassedByReference(argument) is not null || !isKnown)
                Add(argument, argument.Type is SpanType { IsReadOnly: true } ? SpanUse.Read : SpanUse.ReadWrite);
            else if (argument.Type is SpanType || argument is AddressOfExpression)
                Add(argument, summary![i]);
        }
    }

    private void Add(Expression expression, SpanUse use)
    {
        // A parameter's Id is its position.
        foreach (int id in Origins(expression))
            uses[id] |= use;
    }

    private static Variable? SpanPassedByReference(Expression argument)
        => argument is AddressOfExpression { Place: VariableExpression { Type: SpanType } place } ? place.Variable : null;

    private static IEnumerable<(string Function, EquatableArray<Expression> Arguments)> Calls(Statement statement)
    {
        if (statement is CallStatement call)
            yield return (call.Function, call.Arguments);
        foreach (CallExpression e in statement.Expressions().SelectMany(e => e.SelfAndDescendants()).OfType<CallExpression>())
            yield return (e.Function, e.Arguments);
    }
}
