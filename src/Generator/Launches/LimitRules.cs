using System.Collections.Immutable;
using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Launches;

/// <summary>GK0081, GK0085: what no GPU can launch, whatever the kernel is.</summary>
internal static class LimitRules
{
    private const string Smaller = "make the block smaller and the grid larger";
    private const int MaxThreads = 1024;
    private static readonly int[] MaxBlock = [1024, 1024, 64], MaxGrid = [int.MaxValue, 65535, 65535];

    public static IEnumerable<Diagnostic> Check(LaunchShape launch)
    {
        if (launch.Threads is not null)
            return [];
        ImmutableArray<Diagnostic> ofBlock = launch.Block is { } block ? [.. CheckAxes("block", block, MaxBlock, least: 1)] : [];
        if (ofBlock.IsEmpty && launch.Block is { Count: > MaxThreads } large)
            ofBlock = [Beyond(large.Syntax, $"A block of {large} has {large.Count} threads", $"at most {MaxThreads}", Smaller)];
        return launch.Grid is { } grid ? ofBlock.Concat(CheckAxes("grid", grid, MaxGrid, least: 0)) : ofBlock;
    }

    /// <summary>The argument of <c>Shared</c> alone, which is beyond what a block has.</summary>
    public static Diagnostic? CheckShared(LaunchShape launch) => launch.SharedBytes > SharedMemory.Limit
        ? Diagnostic.Create(DiagnosticDescriptors.LaunchSharedMemory, launch.Shared!.GetLocation(),
            $"The launch asks for {launch.SharedBytes} bytes of shared memory, and a block has {SharedMemory.Limit}",
            "ask for less, and work in parts")
        : null;

    private static IEnumerable<Diagnostic> CheckAxes(string what, LaunchExtent extent, int[] most, int least)
    {
        for (int i = 0; i < extent.Axes.Length; i++)
        {
            LaunchAxis axis = extent.Axes[i];
            string length = $"This {what} is {axis.Value} long along {"XYZ"[i]}";
            if (axis.Value < least)
                yield return Beyond(axis.Syntax, length, $"at least {least}", $"write {least} or more");
            else if (axis.Value > most[i])
                yield return Beyond(axis.Syntax, length, $"at most {most[i]}", i == 0 ? Smaller : "put the longest axis on X");
        }
    }

    private static Diagnostic Beyond(SyntaxNode syntax, string what, string limit, string instead) =>
        Diagnostic.Create(DiagnosticDescriptors.LaunchBeyondLimits, syntax.GetLocation(), what, limit, instead);
}
