using System.Globalization;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis.Findings;

/// <summary>Warp operations that wait for all lanes of a warp where not all of them come by, or for some where all do.</summary>
internal static class WarpFindings
{
    public static IEnumerable<Finding> Find(Kernel kernel)
    {
        if (!WarpRules.HasOperations(kernel))
            return [];
        HashSet<object> withBarrier = new(BeforeBarriers(kernel), ReferenceComparer.Instance);
        Divergences divergences = Divergences.Of(kernel, ThreadScope.Warp);
        // A block may be smaller than a warp, and then all of it is in a mask of so many lanes.
        bool isSmall = kernel.Bounds is { MaxThreads: < WarpStatement.WarpSize };
        return divergences.Waits.Where(wait => !withBarrier.Contains(wait.Statement)).Select(Describe)
            .Concat(isSmall ? [] : divergences.Unnamed.Select(Describe));
    }

    private static Finding Describe(DivergentWait wait) =>
        new("GK0066", wait.Statement, [.. wait.Divergence.Related], Name(wait.Statement), wait.Divergence.Cause.Reason);

    private static Finding Describe(WarpStatement operation) =>
        new("GK0067", operation, [operation.Mask!], Name(operation),
            "0x" + ((ConstantExpression)operation.Mask!).Bits.ToString("x8", CultureInfo.InvariantCulture));

    private static string Name(Statement statement) =>
        statement is CallStatement call ? $"'{UserText.OfFunction(call.Function)}'" : $"Warp.{((WarpStatement)statement).Operator}";

    /// <summary>A part of <c>Block.ReduceAdd</c>, say: what is wrong there is reported of its barriers.</summary>
    private static IEnumerable<Statement> BeforeBarriers(Kernel kernel) =>
        kernel.Body.SelfAndDescendants().Select(statement => statement.Children()).Prepend(kernel.Body)
            .SelectMany(body => body.Zip(body.Skip(1), (first, second) => (first, second)))
            .Where(pair => pair.second is BarrierStatement).Select(pair => pair.first);
}
