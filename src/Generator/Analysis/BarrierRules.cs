using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <summary>Where a barrier may stand: every thread of the block has to reach it, so control around it must be uniform.</summary>
internal static class BarrierRules
{
    /// <summary>
    /// The sites of barriers that cannot be proven to be reached by all threads of a block together: under a varying
    /// condition, in a loop that some threads may leave earlier, or in a function that the kernel calls.
    /// </summary>
    public static EquatableArray<int> NonUniformSites(Kernel kernel)
    {
        if (!kernel.AllStatements().OfType<BarrierStatement>().Any())
            return default;
        List<int> sites = [];
        Visit(kernel.Body, new Uniformity(kernel), isVarying: false, sites);
        foreach (Function function in kernel.Functions)
            sites.AddRange(function.Body.SelfAndDescendants().OfType<BarrierStatement>().Select(barrier => barrier.Site));
        sites.Sort();
        return sites.ToEquatableArray();
    }

    private static void Visit(IEnumerable<Statement> body, Uniformity uniformity, bool isVarying, List<int> sites)
    {
        foreach (Statement statement in body)
        {
            if (statement is BarrierStatement barrier && isVarying)
                sites.Add(barrier.Site);
            bool isControlVarying = statement switch
            {
                IfStatement s => !uniformity.IsUniform(s.Condition),
                _ => statement.Condition() is not null && !uniformity.IsLeftTogether(statement),
            };
            Visit(statement.Children(), uniformity, isVarying || isControlVarying, sites);
        }
    }
}
