using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// Reports the barriers of a kernel that not all threads reach, with the branch and the value that make the ways of threads part.
/// </summary>
internal static class BarrierChecks
{
    public static void Report(Kernel kernel, IMethodSymbol method, LoweringContext context)
    {
        foreach (Divergences divergences in BarrierRules.Find(kernel))
        {
            foreach (DivergentWait wait in divergences.Waits)
                ReportWait(wait, method, context);
            foreach (DivergentWait wait in divergences.AfterReturns.Where(wait => SiteOf(wait, context).IsPartOfFunction))
            {
                context.Report(DiagnosticDescriptors.BlockFunctionAfterReturn, SiteOf(wait, context).Location,
                    Related(wait.Divergence, context),
                    SiteOf(wait, context).Name, method.Name, wait.Divergence.Cause.Reason);
            }
        }
    }

    private static void ReportWait(DivergentWait wait, IMethodSymbol method, LoweringContext context)
    {
        BarrierScope scope = ((BarrierStatement)wait.Statement).Scope;
        context.Report(DescriptorOf(scope, wait.Divergence.Cause), SiteOf(wait, context).Location, Related(wait.Divergence, context),
            SiteOf(wait, context).Name, method.Name, scope.ToString().ToLowerInvariant(), wait.Divergence.Cause.Reason);
    }

    private static BarrierSite SiteOf(DivergentWait wait, LoweringContext context) =>
        context.BarrierSites[((BarrierStatement)wait.Statement).Site];

    private static DiagnosticDescriptor DescriptorOf(BarrierScope scope, Variation cause) => scope switch
    {
        _ when cause.IsCertain => DiagnosticDescriptors.BarrierNotUniform,
        BarrierScope.Grid => DiagnosticDescriptors.GridBarrierNotUniform,
        BarrierScope.Cluster => DiagnosticDescriptors.ClusterBarrierNotUniform,
        _ => DiagnosticDescriptors.BarrierMayDiverge,
    };

    private static IEnumerable<Location> Related(Divergence divergence, LoweringContext context) =>
        divergence.Related.Select(node => context.Origins?.Of(node)?.GetLocation()).OfType<Location>();
}
