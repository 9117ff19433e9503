using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// Finds the functions of a kernel that call themselves, directly or through others. They cannot be inlined, and not all of them can
/// stand before their callers.
/// </summary>
internal static class Recursion
{
    /// <summary>Their names; empty for most kernels.</summary>
    public static IReadOnlyCollection<string> Find(Kernel kernel) => ofKernels[kernel];

    private static readonly OncePer<Kernel, IReadOnlyCollection<string>> ofKernels = new(FindAll);

    private static IReadOnlyCollection<string> FindAll(Kernel kernel)
    {
        Dictionary<string, HashSet<string>> reached = kernel.Functions.ToDictionary(function => function.Name, Callees);
        // Without a call of a function that stands later, or of itself, there is no cycle.
        HashSet<string> before = [];
        bool hasCycle = false;
        foreach (Function function in kernel.Functions)
        {
            hasCycle |= !reached[function.Name].IsSubsetOf(before);
            before.Add(function.Name);
        }
        while (hasCycle && reached.Values.Count(callees => Extend(callees, reached)) > 0)
        {
        }
        return [.. kernel.Functions.Select(function => function.Name).Where(name => reached[name].Contains(name))];
    }

    /// <summary>True where the callees' callees are not all there yet.</summary>
    private static bool Extend(HashSet<string> callees, Dictionary<string, HashSet<string>> reached)
    {
        int count = callees.Count;
        callees.UnionWith([.. callees.SelectMany(name => reached[name])]);
        return callees.Count > count;
    }

    private static HashSet<string> Callees(Function function)
    {
        HashSet<string> callees = [];
        foreach (Statement statement in function.Body.SelfAndDescendants())
        {
            if (statement is CallStatement call)
                callees.Add(call.Function);
            foreach (Expression expression in statement.Expressions())
                Add(expression, callees);
        }
        return callees;
    }

    private static void Add(Expression expression, HashSet<string> callees)
    {
        if (expression is CallExpression call)
            callees.Add(call.Function);
        foreach (Expression operand in expression.Operands())
            Add(operand, callees);
    }
}
