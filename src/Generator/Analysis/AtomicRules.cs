using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// Where an atomic operation may reach a thread's own memory, <c>stackalloc</c> arrays and locals, through spans and references that
/// are passed to functions too. A GPU's atomic instructions reach global and shared memory only.
/// </summary>
internal static class AtomicRules
{
    /// <summary>The sites of such operations, in the order of the text.</summary>
    public static IReadOnlyList<int> OwnMemorySites(Kernel kernel)
    {
        HashSet<int> found = [];
        Dictionary<string, IReadOnlyList<HashSet<int>>> summaries = [];
        foreach (Function function in kernel.Functions)
            summaries[function.Name] = Summarize(function.Parameters, function.Body, summaries, found);
        Summarize(kernel.Parameters, kernel.Body, summaries, found);
        return [.. found.OrderBy(site => site)];
    }

    /// <summary>For each parameter, the sites that reach what it refers to.</summary>
    private static IReadOnlyList<HashSet<int>> Summarize(
        IReadOnlyList<Variable> parameters, IEnumerable<Statement> body, IReadOnlyDictionary<string, IReadOnlyList<HashSet<int>>> summaries, HashSet<int> found)
    {
        Statement[] all = [.. body.SelfAndDescendants()];
        SpanOrigins origins = new(parameters, all);
        HashSet<int> stack = [.. all.OfType<DeclareStackArrayStatement>().Select(array => array.Variable.Id)];
        HashSet<int>[] reached = [.. parameters.Select(_ => new HashSet<int>())];
        foreach (Statement statement in all)
        {
            if (statement is AtomicStatement atomic)
                Reach(new AddressOfExpression(atomic.Place), [atomic.Site]);
            if (statement is CallStatement call && summaries.TryGetValue(call.Function, out IReadOnlyList<HashSet<int>>? callee))
            {
                for (int i = 0; i < call.Arguments.Count; i++)
                    Reach(call.Arguments[i], callee[i]);
            }
        }
        return reached;

        void Reach(Expression argument, HashSet<int> sites)
        {
            int[] ids = [.. origins.Of(argument)];
            bool isOwnVariable = argument.WritablePlace()?.Base() is VariableExpression { Variable.IsReference: false, Type: not SpanType };
            if (isOwnVariable || ids.Any(stack.Contains))
                found.UnionWith(sites);
            foreach (int id in ids.Where(id => id < reached.Length))
                reached[id].UnionWith(sites);
        }
    }
}
