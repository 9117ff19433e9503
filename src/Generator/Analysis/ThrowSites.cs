using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>What a kernel may throw, itself or through its functions.</summary>
internal static class ThrowSites
{
    /// <summary>Each once, those of one line being one, in the order of the text; a GPU reports its index.</summary>
    public static IReadOnlyList<ThrowStatement> Find(Kernel kernel) =>
        [.. kernel.AllStatements().OfType<ThrowStatement>().Distinct()];
}
