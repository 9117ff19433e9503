using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Places;

/// <summary>A node of a kernel that checked code may name in a report, and the statement that it is a part of.</summary>
internal readonly record struct AccessSite(object Node, Statement Statement);

/// <summary>
/// The places in a kernel at which something can be wrong, in one order for all: Lowering, which knows their lines, writes these down, and
/// the emitter, which does not, finds them again.
/// </summary>
internal static class AccessSites
{
    public static IReadOnlyList<AccessSite> Find(Kernel kernel)
    {
        List<AccessSite> sites = [];
        foreach (Statement statement in kernel.AllStatements())
        {
            if (statement is BarrierStatement || statement.WaitsForThreads())
                sites.Add(new(statement, statement));
            foreach (Expression expression in statement.Expressions().SelectMany(root => root.SelfAndDescendants()).Where(IsAccess))
                sites.Add(new(expression, statement));
        }
        return sites;
    }

    private static bool IsAccess(Expression expression) => expression
        is ElementExpression or SliceExpression or VariableExpression { Variable.IsReference: true };

    /// <summary>The number of each node, told apart by reference; of one that stands in two places, the first.</summary>
    public static Dictionary<object, int> Number(Kernel kernel)
    {
        Dictionary<object, int> numbers = new(ReferenceComparer.Instance);
        IReadOnlyList<AccessSite> sites = Find(kernel);
        for (int i = 0; i < sites.Count; i++)
        {
            if (!numbers.ContainsKey(sites[i].Node))
                numbers.Add(sites[i].Node, i);
        }
        return numbers;
    }
}
