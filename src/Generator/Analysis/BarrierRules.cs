using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>Where a barrier may stand: all threads that it is for have to reach it, so control around it must be uniform.</summary>
internal static class BarrierRules
{
    /// <summary>Of barriers of the block, the cluster and the grid, as far as the kernel has them.</summary>
    public static IReadOnlyList<Divergences> Find(Kernel kernel) =>
        [.. Barriers(kernel).Select(barrier => barrier.Scope.Threads()).Distinct().OrderBy(scope => scope)
            .Select(scope => Divergences.Of(kernel, scope))];

    /// <summary>True where all control around the barriers of the block can be taken once for all its threads.</summary>
    public static bool CanSplit(Kernel kernel) =>
        !Barriers(kernel).Any(barrier => barrier.Scope == BarrierScope.Block) || new Uniformity(kernel).MeetsAtBarriers;

    /// <summary>True for a kernel whose blocks all have to run together.</summary>
    public static bool HasGridBarrier(Kernel kernel) => Barriers(kernel).Any(barrier => barrier.Scope == BarrierScope.Grid);

    /// <summary>None is in a function: a helper with a barrier is lowered where it is called.</summary>
    private static IEnumerable<BarrierStatement> Barriers(Kernel kernel) => kernel.Body.SelfAndDescendants().OfType<BarrierStatement>();
}
