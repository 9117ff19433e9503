using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>Kernels that are marked <c>[Cluster(x, y, z)]</c>.</summary>
internal static class ClusterRules
{
    /// <summary>More than that only some GPUs have, on request.</summary>
    private const int MostBlocks = 8;

    /// <summary>Null where each block is on its own. Reports sizes that no GPU has.</summary>
    public static ClusterShape? Read(IMethodSymbol method, LoweringContext context)
    {
        AttributeData? attribute = method.GetAttributes()
            .FirstOrDefault(found => found.AttributeClass?.IsNamed("GpuKernels", "ClusterAttribute") == true);
        int[] extents = [.. attribute?.ConstructorArguments.Select(argument => argument.Value).OfType<int>() ?? []];
        if (attribute is null || extents.Length != 3)
            return null;
        Location location = attribute.ApplicationSyntaxReference?.GetSyntax(context.Cancellation).GetLocation() ?? method.Locations[0];
        if (extents.Any(extent => extent is < 1 or > MostBlocks) || extents[0] * extents[1] * extents[2] > MostBlocks)
        {
            context.Report(DiagnosticDescriptors.WrongCluster, location, extents[0], extents[1], extents[2]);
            return null;
        }
        ClusterShape shape = new(extents[0], extents[1], extents[2]);
        if (shape.Count == 1)
            return null;
        context.Requirements.Add(new("[Cluster]", ArchitectureNeeds.ClusterArchitecture, location));
        return shape;
    }

    /// <summary>Reports what a kernel with clusters cannot have.</summary>
    public static void Check(Kernel kernel, IMethodSymbol method, LoweringContext context)
    {
        if (kernel.Cluster is null)
            return;
        foreach (BarrierStatement barrier in kernel.Body.SelfAndDescendants().OfType<BarrierStatement>()
            .Where(barrier => barrier.Scope == BarrierScope.Grid))
            Report(context.BarrierSites[barrier.Site].Location, "Grid.Sync in a kernel with [Cluster]",
                "remove [Cluster], or end the kernel there and launch another");
        if (Arrays(kernel).Overlaps(Assigned(kernel)))
            Report(method.Locations[0], "Cluster.Shared of a variable that is assigned", "use another local for what is assigned");

        void Report(Location location, string what, string instead) =>
            context.Report(DiagnosticDescriptors.UnsupportedExpression, location, what, instead);
    }

    private static HashSet<int> Arrays(Kernel kernel) =>
        [.. Expressions(kernel).OfType<ClusterSpanExpression>().Select(span => span.Array.Variable.Id)];

    private static IEnumerable<int> Assigned(Kernel kernel) => kernel.Body.SelfAndDescendants().OfType<AssignStatement>()
        .SelectMany(Mentions.Changed)
        .Concat(Expressions(kernel).Select(SpanOrigins.SpanPassedByReference).OfType<Variable>().Select(variable => variable.Id));

    private static IEnumerable<Expression> Expressions(Kernel kernel) =>
        kernel.Body.AllExpressions();
}
