using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>Reports the barriers of a kernel that not all threads reach, with the branch and the value that make the ways of threads part.</summary>
internal static class BarrierChecks
{
    public static void Report(Kernel kernel, IMethodSymbol method, LoweringContext context)
    {
        foreach (DivergentWait wait in BarrierRules.Find(kernel))
        {
            BarrierStatement barrier = (BarrierStatement)wait.Statement;
            BarrierSite site = context.BarrierSites[barrier.Site];
            string threads = barrier.Scope.ToString().ToLowerInvariant();
            context.Report(DescriptorOf(barrier.Scope, wait.Divergence.Cause), site.Location, Related(wait.Divergence, context),
                site.Name, method.Name, threads, wait.Divergence.Cause.Reason);
        }
        int[] ofFunctions = [.. Enumerable.Range(0, context.BarrierSites.Count).Where(site => context.BarrierSites[site].IsPartOfFunction)];
        foreach (DivergentWait wait in BlockFunctionRules.AfterReturns(kernel, ofFunctions))
        {
            BarrierSite site = context.BarrierSites[((BarrierStatement)wait.Statement).Site];
            context.Report(DiagnosticDescriptors.BlockFunctionAfterReturn, site.Location, Related(wait.Divergence, context),
                site.Name, method.Name, wait.Divergence.Cause.Reason);
        }
    }

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
