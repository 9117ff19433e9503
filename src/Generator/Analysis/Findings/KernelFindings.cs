using GpuKernels.Generator.Analysis.Costs;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis.Findings;

/// <summary>
/// All that is looked for in a kernel that has no errors. The analyzer does it and the generator does not, so nothing here changes what is
/// generated, and an edit pays for it once.
/// </summary>
internal static class KernelFindings
{
    private static readonly Func<Kernel, IEnumerable<Finding>>[] searches =
        [WarpFindings.Find, BlockFindings.Find, DoubleArithmetic.Find, SlowDivision.Find, LocalArrays.Find];

    public static IEnumerable<Finding> Find(Kernel kernel) => searches.SelectMany(search => search(kernel));
}
