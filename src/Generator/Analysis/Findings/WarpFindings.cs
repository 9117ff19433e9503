using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis.Findings;

/// <summary>Warp operations that wait for all lanes of a warp where not all of them come by.</summary>
internal static class WarpFindings
{
    public static IEnumerable<Finding> Find(Kernel kernel)
    {
        if (!WarpRules.HasOperations(kernel))
            return [];
        HashSet<object> withBarrier = new(BeforeBarriers(kernel), ReferenceComparer.Instance);
        return Divergences.Of(kernel, ThreadScope.Warp).Waits.Where(wait => !withBarrier.Contains(wait.Statement)).Select(Describe);
    }

    private static Finding Describe(DivergentWait wait) =>
        new("GK0066", wait.Statement, [.. wait.Divergence.Related], Name(wait.Statement), wait.Divergence.Cause.Reason);

    private static string Name(Statement statement) =>
        statement is CallStatement call ? $"'{UserText.OfFunction(call.Function)}'" : $"Warp.{((WarpStatement)statement).Operator}";

    /// <summary>A part of <c>Block.ReduceAdd</c>, say: what is wrong there is reported of its barriers.</summary>
    private static IEnumerable<Statement> BeforeBarriers(Kernel kernel) =>
        kernel.Body.SelfAndDescendants().Select(statement => statement.Children()).Prepend(kernel.Body)
            .SelectMany(body => body.Zip(body.Skip(1), (first, second) => (first, second)))
            .Where(pair => pair.second is BarrierStatement).Select(pair => pair.first);
}
