using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// Finds the spans that must not be promised to be apart (<c>__restrict__</c>), because an access may be to one or to another:
/// <c>Span&lt;int> s = c ? x : y</c>, and also <c>c ? x[1] : y[i]</c> or <c>v = y[i]; … c ? x[1] : v</c>, of which NVRTC makes one load
/// from a chosen address. Of such an access NVRTC (12.4 and 13.0) believes that it is to neither of them: it moves it across writes to
/// <c>y</c>, or reads by <c>ld.global.nc</c> what the kernel itself has written.
/// </summary>
internal sealed class MixedSpans
{
    private readonly IReadOnlyDictionary<string, HashSet<(int, int)>> callees;
    private readonly SpanOrigins origins;
    private readonly LoadedValues values;
    private readonly HashSet<(int, int)> pairs = [];

    private MixedSpans(
        IReadOnlyDictionary<string, HashSet<(int, int)>> callees, SpanOrigins origins, EquatableArray<Variable> parameters,
        EquatableArray<Statement> body, bool isKernel)
    {
        (this.callees, this.origins) = (callees, origins);
        Statement[] all = [.. body.SelfAndDescendants()];
        values = new LoadedValues(
            origins, isKernel ? [] : parameters.Where(parameter => parameter is { IsReference: false, Type: not SpanType }), all);
        VisitBlock([.. body]);
        // int v = y[0]; if (c) v = x[1];
        foreach (IReadOnlyCollection<int> sources in values.All)
            Pair(sources, sources);
    }

    /// <summary>The Ids of those parameters of the kernel. Where nothing is written, no mistake can be made.</summary>
    public static HashSet<int> Find(Kernel kernel)
    {
        Dictionary<string, HashSet<(int, int)>> found = [];
        foreach (Function function in kernel.Functions)
            found[function.Name] = new MixedSpans(
                found, SpanOrigins.Of(function), function.Parameters, function.Body, isKernel: false).pairs;
        IReadOnlyList<SpanUse> uses = SpanAccess.Find(kernel);
        // Shared and stackalloc arrays come behind the parameters; they are there to be written.
        bool isWritten(int id) => id >= uses.Count || uses[id].HasFlag(SpanUse.Write);
        return [.. new MixedSpans(found, SpanOrigins.Of(kernel), kernel.Parameters, kernel.Body, isKernel: true).pairs
            .Where(pair => isWritten(pair.Item1) || isWritten(pair.Item2)).SelectMany(pair => new[] { pair.Item1, pair.Item2 })];
    }

    private void VisitBlock(IReadOnlyList<Statement> block)
    {
        for (int i = 0; i < block.Count; i++)
        {
            Statement statement = block[i];
            foreach (Expression expression in statement.Expressions().SelectMany(e => e.SelfAndDescendants()))
                Visit(expression);
            if (statement is CallStatement call)
                VisitCall(call.Function, call.Arguments);
            IReadOnlyList<Statement>[] branches = [.. Branches(statement)];
            for (int b = 1; b < branches.Length; b++)
                Pair(Accessed(branches.Take(b).SelectMany(branch => branch)), Accessed(branches[b]));
            // if (c) return x[1]; return y[1];
            if (branches.SelectMany(branch => branch).SelfAndDescendants().Any(part => LeavesBlock(part, statement)))
                Pair(Accessed(branches.SelectMany(branch => branch)), Accessed(block.Skip(i + 1)));
            foreach (IReadOnlyList<Statement> branch in branches)
                VisitBlock(branch);
        }
    }

    private void Visit(Expression expression)
    {
        if (expression.Type is SpanType || expression is AddressOfExpression)
        {
            int[] chosen = [.. origins.Of(expression).Distinct()];
            Pair(chosen, chosen);
        }
        if (expression is ConditionalExpression e)
            Pair(Accessed(e.WhenTrue).Concat(values.Of(e.WhenTrue)), Accessed(e.WhenFalse).Concat(values.Of(e.WhenFalse)));
        if (expression is CallExpression call)
            VisitCall(call.Function, call.Arguments);
    }

    /// <summary>What a function mixes of its parameters, is mixed of the arguments.</summary>
    private void VisitCall(string function, EquatableArray<Expression> arguments)
    {
        foreach ((int first, int second) in callees.TryGetValue(function, out HashSet<(int, int)>? mixed) ? mixed : [])
        {
            if (first < arguments.Count && second < arguments.Count)
                Pair(SourcesOf(arguments[first]), SourcesOf(arguments[second]));
        }
    }

    private IEnumerable<int> SourcesOf(Expression argument) =>
        argument.Type is SpanType || argument is AddressOfExpression ? origins.Of(argument) : values.Of(argument);

    private void Pair(IEnumerable<int> some, IEnumerable<int> others)
    {
        int[] second = [.. others];
        foreach (int a in some)
            pairs.UnionWith(second.Where(b => a != b).Select(b => (a, b)));
    }

    private IEnumerable<int> Accessed(IEnumerable<Statement> body) =>
        body.SelfAndDescendants().SelectMany(statement => statement.Expressions()).SelectMany(Accessed).Distinct();

    /// <summary>A function that gets a span may read and write it.</summary>
    private IEnumerable<int> Accessed(Expression expression) => expression.SelfAndDescendants()
        .Where(e => e is ElementExpression || e.Type is SpanType || e is AddressOfExpression).SelectMany(origins.Of);

    private static IEnumerable<IReadOnlyList<Statement>> Branches(Statement statement) => statement switch
    {
        IfStatement s => [s.Then, s.Else],
        SwitchStatement s => s.Sections.Select(section => (IReadOnlyList<Statement>)section.Body),
        _ => [[.. statement.Children()]],
    };

    /// <summary>Of the jumps inside a loop or switch most stay inside it.</summary>
    private static bool LeavesBlock(Statement jump, Statement outer) =>
        jump is ReturnStatement || jump is BreakStatement or ContinueStatement && outer is IfStatement;
}
