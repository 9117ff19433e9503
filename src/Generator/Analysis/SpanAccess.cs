using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;
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
    private static readonly OncePer<Kernel, IReadOnlyDictionary<string, IReadOnlyList<SpanUse>>> ofFunctions = new(FindOfFunctions);
    private static readonly OncePer<Kernel, IReadOnlyList<SpanUse>> ofKernels =
        new(kernel => new SpanAccess(SummarizeFunctions(kernel), SpanOrigins.Of(kernel), kernel.Parameters.Count).Run(kernel.Body));

    private readonly IReadOnlyDictionary<string, IReadOnlyList<SpanUse>> summaries;
    private readonly SpanOrigins origins;
    private readonly SpanUse[] uses;

    private SpanAccess(IReadOnlyDictionary<string, IReadOnlyList<SpanUse>> summaries, SpanOrigins origins, int parameters) =>
        (this.summaries, this.origins, uses) = (summaries, origins, new SpanUse[parameters]);

    /// <summary>One entry for each parameter of the kernel; None for values and for spans whose memory is not touched.</summary>
    public static IReadOnlyList<SpanUse> Find(Kernel kernel) => ofKernels[kernel];

    /// <summary>For each function, one entry for each parameter, spans and references.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<SpanUse>> SummarizeFunctions(Kernel kernel) => ofFunctions[kernel];

    private static IReadOnlyDictionary<string, IReadOnlyList<SpanUse>> FindOfFunctions(Kernel kernel)
    {
        Dictionary<string, IReadOnlyList<SpanUse>> summaries = [];
        foreach (Function function in kernel.Functions)
            summaries[function.Name] = function.Cuda is null
                ? new SpanAccess(summaries, SpanOrigins.Of(function), function.Parameters.Count).Run(function.Body)
                : OfCuda(function);
        return summaries;
    }

    /// <summary>What a user's CUDA C does, nobody has looked at: all that it may do.</summary>
    private static IReadOnlyList<SpanUse> OfCuda(Function function) =>
        [.. function.Parameters.Select(
            parameter => function.IsPure || parameter.Type is SpanType { IsReadOnly: true } ? SpanUse.Read : SpanUse.ReadWrite)];

    private IReadOnlyList<SpanUse> Run(IEnumerable<Statement> body)
    {
        foreach (Statement statement in body.SelfAndDescendants())
            CollectUses(statement);
        return uses;
    }

    private void CollectUses(Statement statement)
    {
        IEnumerable<Expression> read = statement.Expressions();
        if (statement is AssignStatement assign)
        {
            CollectWrite(assign.Place, SpanUse.Write);
            read = assign.Place.Addressing().Append(assign.Value);
        }
        if (statement is OperationStatement operation)
            CollectOperands(operation);
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

    private void CollectOperands(OperationStatement statement)
    {
        Operand[] operands = OperationTable.Of(statement).Operands;
        for (int i = 0; i < operands.Length; i++)
        {
            if (statement.Arguments[i] is AddressOfExpression { Place: var place })
                CollectWrite(
                    place, (operands[i].IsRead ? SpanUse.Read : SpanUse.None) | (operands[i].IsWritten ? SpanUse.Write : SpanUse.None));
        }
    }

    private void CollectReads(Expression expression)
    {
        switch (expression)
        {
            // What a call does to it, the call's summary says.
            case AddressOfExpression e:
                CollectAddressing(e.Place);
                return;
            case ArraySpanExpression e:
                CollectAddressing(e.Array);
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

    private void CollectAddressing(Expression place)
    {
        foreach (Expression part in place.Addressing())
            CollectReads(part);
    }

    private void CollectCall(string function, EquatableArray<Expression> arguments)
    {
        bool isKnown = summaries.TryGetValue(function, out IReadOnlyList<SpanUse>? summary);
        for (int i = 0; i < arguments.Count; i++)
        {
            Expression argument = arguments[i];
            if (SpanOrigins.SpanPassedByReference(argument) is not null || !isKnown)
                Add(argument, argument.Type is SpanType { IsReadOnly: true } ? SpanUse.Read : SpanUse.ReadWrite);
            else if (argument.Type is SpanType || argument is AddressOfExpression)
                Add(argument, summary![i]);
        }
    }

    private void Add(Expression expression, SpanUse use)
    {
        // A parameter's Id is its position; those behind are arrays of the method's own.
        foreach (int id in origins.Of(expression).Where(id => id < uses.Length))
            uses[id] |= use;
    }
}
