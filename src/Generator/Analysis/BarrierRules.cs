using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <summary>Where a barrier may stand: every thread of the block has to reach it, so control around it must be uniform.</summary>
internal static class BarrierRules
{
    /// <summary>
    /// The sites of barriers that cannot be proven to be reached by all threads of a block, of its cluster or of the grid, together: under a varying
    /// condition, in a loop that some threads may leave earlier, or in a function that the kernel calls.
    /// </summary>
    public static EquatableArray<int> NonUniformSites(Kernel kernel, BarrierScope scope = BarrierScope.Block)
    {
        if (!kernel.AllStatements().OfType<BarrierStatement>().Any())
            return default;
        List<int> sites = [];
        if (scope == BarrierScope.Block || Has(kernel, scope))
            Visit(kernel.Body, new Uniformity(kernel, scope), isVarying: false, scope, sites);
        foreach (Function function in kernel.Functions)
            sites.AddRange(function.Body.SelfAndDescendants().OfType<BarrierStatement>().Where(barrier => barrier.Scope == scope).Select(barrier => barrier.Site));
        sites.Sort();
        return sites.ToEquatableArray();
    }

    /// <summary>True for a kernel whose blocks all have to run together.</summary>
    public static bool HasGridBarrier(Kernel kernel) => Has(kernel, BarrierScope.Grid);

    private static bool Has(Kernel kernel, BarrierScope scope) =>
        kernel.Body.SelfAndDescendants().Any(statement => statement is BarrierStatement barrier && barrier.Scope == scope);

    private static void Visit(IEnumerable<Statement> body, Uniformity uniformity, bool isVarying, BarrierScope scope, List<int> sites)
    {
        foreach (Statement statement in body)
        {
            if (statement is BarrierStatement barrier && barrier.Scope == scope && isVarying)
                sites.Add(barrier.Site);
            bool isControlVarying = statement switch
            {
                IfStatement s => !uniformity.IsUniform(s.Condition),
                _ => statement.Condition() is not null && !uniformity.IsLeftTogether(statement),
            };
            Visit(statement.Children(), uniformity, isVarying || isControlVarying, scope, sites);
        }
    }
}
