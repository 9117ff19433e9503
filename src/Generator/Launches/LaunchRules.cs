using System.Collections.Immutable;
using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Launches;

/// <summary>What does not fit between a launch and its kernel, where both are certain.</summary>
internal static class LaunchRules
{
    private static readonly Func<LaunchShape, LaunchedKernel, IEnumerable<Diagnostic>>[] rules =
        [CheckAttributes, CheckSharedMemory, CheckWarps, CheckRank, CheckGuard];

    public static IEnumerable<Diagnostic> Check(LaunchShape launch, LaunchedKernel kernel) =>
        rules.SelectMany(rule => rule(launch, kernel));

    /// <summary>GK0082: <c>[LaunchBounds]</c> and <c>[Cluster]</c>.</summary>
    private static IEnumerable<Diagnostic> CheckAttributes(LaunchShape launch, LaunchedKernel kernel)
    {
        // Of a count, the runtime chooses the block.
        if (kernel.Kernel.Bounds is { } bounds && launch.Block is { Count: { } threads } block && block.Syntax != launch.Syntax
            && threads > bounds.MaxThreads)
        {
            yield return Diagnostic.Create(
                DiagnosticDescriptors.LaunchAgainstAttribute, block.Syntax.GetLocation(), kernel.Name, $"LaunchBounds({bounds.MaxThreads})",
                $"a block here has {threads} threads", $"launch blocks of {bounds.MaxThreads}, or change the attribute");
        }
        if (kernel.Kernel.Cluster is not { } cluster || launch.Grid is not { } grid)
            yield break;
        int[] extents = [cluster.X, cluster.Y, cluster.Z];
        for (int i = 0; i < extents.Length; i++)
        {
            int? blocks = i < grid.Axes.Length ? grid.Axes[i].Value : 1;
            if (blocks % extents[i] is not > 0)
                continue;
            yield return Diagnostic.Create(
                DiagnosticDescriptors.LaunchAgainstAttribute, grid.Syntax.GetLocation(), kernel.Name,
                $"Cluster({string.Join(", ", extents)})",
                $"the grid has {blocks} blocks along {(Axis)i}, no multiple of {extents[i]}",
                $"launch {(blocks + extents[i] - 1) / extents[i] * extents[i]}");
        }
    }

    /// <summary>GK0085, where the kernel's own arrays count.</summary>
    private static IEnumerable<Diagnostic> CheckSharedMemory(LaunchShape launch, LaunchedKernel kernel)
    {
        long own = kernel.Needs.SharedBytes;
        if (launch.SharedBytes is { } bytes and > 0 && bytes <= SharedMemory.Limit && own + bytes > SharedMemory.Limit)
        {
            yield return Diagnostic.Create(DiagnosticDescriptors.LaunchSharedMemory, launch.Shared!.GetLocation(),
                $"Kernel '{kernel.Name}' has {own} bytes of shared arrays and the launch adds {bytes}, and a block has {SharedMemory.Limit}",
                $"ask for {SharedMemory.Limit - own} at most");
        }
        if (kernel.Needs.Dynamic is { } array && launch.SharedBytes == 0)
        {
            yield return Diagnostic.Create(DiagnosticDescriptors.LaunchSharedMemory, launch.Syntax.GetLocation(), Locations(kernel, array),
                $"Kernel '{kernel.Name}' has '{array.Variable.Name}' in dynamic shared memory, and the launch asks for none",
                "write .Shared(bytes) behind it");
        }
    }

    /// <summary>GK0083 where lanes that are not there are asked, else GK0084.</summary>
    private static IEnumerable<Diagnostic> CheckWarps(LaunchShape launch, LaunchedKernel kernel)
    {
        const int Warp = WarpStatement.WarpSize;
        if (launch.Threads is not null || launch.Block is not { Count: > Warp and { } threads } block || threads % Warp == 0)
            yield break;
        long missing = Warp - threads % Warp, next = threads + missing;
        yield return kernel.Needs.WholeWarp is { } operation
            ? Diagnostic.Create(DiagnosticDescriptors.PartialWarpInOperation, block.Syntax.GetLocation(), Locations(kernel, operation),
                threads, missing, kernel.Name, operation.Operator, next)
            : Diagnostic.Create(DiagnosticDescriptors.PartialWarp, block.Syntax.GetLocation(), threads, missing, next);
    }

    /// <summary>GK0086.</summary>
    private static IEnumerable<Diagnostic> CheckRank(LaunchShape launch, LaunchedKernel kernel)
    {
        if (launch.IsLine && kernel.Needs.OtherAxes.FirstOrDefault() is { } index)
        {
            string counts = index.Axis == Axis.Y ? "(columns, rows)" : "(columns, rows, slices)";
            string extents = kernel.Needs.IsFlat ? counts : $"{counts}, {(index.Axis == Axis.Y ? "(16, 16)" : "(8, 8, 8)")}";
            yield return Diagnostic.Create(
                DiagnosticDescriptors.LaunchOfWrongRank, launch.Syntax.GetLocation(), Locations(kernel, index),
                kernel.Name, $"{index.Kind}.{index.Axis}", index.Axis, extents);
        }
    }

    /// <summary>GK0080.</summary>
    private static IEnumerable<Diagnostic> CheckGuard(LaunchShape launch, LaunchedKernel kernel)
    {
        if (kernel.Needs.IsFlat || launch.Threads is not { } threads || threads.Value % LaunchShape.DefaultBlock == 0
            || kernel.Needs.Reached.ByThread.Count == 0)
            yield break;
        ElementExpression element = kernel.Needs.Reached.ByThread[0];
        string shown = kernel.SourceOf(element)?.ToString() ?? "an element", span = ((VariableExpression)element.Span).Variable.Name;
        string index = element.Index is VariableExpression variable ? variable.Variable.Name : "GlobalIdx.X";
        yield return Diagnostic.Create(
            DiagnosticDescriptors.UnguardedIndex, launch.Syntax.GetLocation(), Locations(kernel, [.. kernel.Needs.Reached.ByThread]),
            threads.Syntax.ToString(), shown, kernel.Name, index, span);
    }

    private static ImmutableArray<Location> Locations(LaunchedKernel kernel, params object[] nodes) =>
        [.. nodes.Select(node => kernel.SourceOf(node)?.GetLocation()).OfType<Location>().Distinct()];
}
