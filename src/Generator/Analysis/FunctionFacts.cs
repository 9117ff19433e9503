using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <summary>What a function does by itself or through those that it calls.</summary>
/// <param name="Indices">The index variables that it reads.</param>
/// <param name="HasBarrier">True where it waits at a barrier.</param>
/// <param name="HasWarpOperation">True where it waits for other lanes of its warp, or for a phase.</param>
internal sealed record FunctionFacts(IReadOnlyCollection<ThreadIndexExpression> Indices, bool HasBarrier, bool HasWarpOperation)
{
    /// <summary>By name, for each function of the kernel.</summary>
    public static IReadOnlyDictionary<string, FunctionFacts> Find(Kernel kernel) => ofKernels[kernel];

    private static readonly OncePer<Kernel, IReadOnlyDictionary<string, FunctionFacts>> ofKernels = new(FindAll);

    private static IReadOnlyDictionary<string, FunctionFacts> FindAll(Kernel kernel)
    {
        Dictionary<string, FunctionFacts> facts = [];
        foreach (Function function in kernel.Functions)
            facts[function.Name] = Find(function.Body, facts);
        // Of functions that call each other, the first was looked at before the others were known.
        IReadOnlyCollection<string> recursive = Recursion.Find(kernel);
        for (int round = 0; recursive.Count > 0 && round < kernel.Functions.Count; round++)
        {
            foreach (Function function in kernel.Functions)
                facts[function.Name] = Find(function.Body, facts);
        }
        return facts;
    }

    /// <summary>The same for any statements; <paramref name="known"/> holds the functions that they call.</summary>
    public static FunctionFacts Find(IEnumerable<Statement> body, IReadOnlyDictionary<string, FunctionFacts> known)
    {
        HashSet<ThreadIndexExpression> indices = [];
        HashSet<string> called = [];
        bool hasBarrier = false, hasWarpOperation = false;
        foreach (Statement statement in body.SelfAndDescendants())
        {
            hasBarrier |= statement is BarrierStatement;
            hasWarpOperation |= statement.WaitsForThreads();
            if (statement is CallStatement call)
                called.Add(call.Function);
            foreach (Expression expression in statement.Expressions())
                Collect(expression, indices, called);
        }
        foreach (FunctionFacts callee in called.Where(known.ContainsKey).Select(name => known[name]))
        {
            indices.UnionWith(callee.Indices);
            hasBarrier |= callee.HasBarrier;
            hasWarpOperation |= callee.HasWarpOperation;
        }
        return new FunctionFacts([.. indices.OrderBy(index => index.Kind).ThenBy(index => index.Axis)], hasBarrier, hasWarpOperation);
    }

    private static void Collect(Expression expression, HashSet<ThreadIndexExpression> indices, HashSet<string> called)
    {
        if (expression is ThreadIndexExpression index)
            indices.Add(index);
        else if (expression is CallExpression call)
            called.Add(call.Function);
        foreach (Expression operand in expression.Operands())
            Collect(operand, indices, called);
    }
}
