using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>Where a barrier may stand: all threads that it is for have to reach it, so control around it must be uniform.</summary>
internal static class BarrierRules
{
    /// <summary>
    /// The barriers that cannot be proven to be reached by all threads of a block, of its cluster or of the grid, together: under a varying
    /// condition, or in a loop that some threads may leave earlier.
    /// </summary>
    public static IReadOnlyList<DivergentWait> Find(Kernel kernel) =>
        [.. Barriers(kernel).Select(barrier => barrier.Scope.Threads()).Distinct().OrderBy(scope => scope).SelectMany(scope => Uniformity.Of(kernel, scope).Waits)];

    /// <summary>True where all control around the barriers of the block can be taken once for all its threads.</summary>
    public static bool CanSplit(Kernel kernel) =>
        !Barriers(kernel).Any(barrier => barrier.Scope == BarrierScope.Block) || Uniformity.OncePerBlock(kernel).Waits.Count == 0;

    /// <summary>True for a kernel whose blocks all have to run together.</summary>
    public static bool HasGridBarrier(Kernel kernel) => Barriers(kernel).Any(barrier => barrier.Scope == BarrierScope.Grid);

    /// <summary>None is in a function: a helper with a barrier is lowered where it is called.</summary>
    private static IEnumerable<BarrierStatement> Barriers(Kernel kernel) => kernel.Body.SelfAndDescendants().OfType<BarrierStatement>();
}
