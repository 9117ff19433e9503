using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Launches;

/// <summary>How long a grid or a block is along one axis.</summary>
/// <param name="Value">Null where it is no constant.</param>
internal sealed record LaunchAxis(int? Value, SyntaxNode Syntax);

/// <summary>A grid or a block, with the axes that are written: one of <c>256</c>, two of <c>(16, 16)</c>.</summary>
internal sealed record LaunchExtent(ImmutableArray<LaunchAxis> Axes, SyntaxNode Syntax)
{
    /// <summary>The product of its axes; null where one of them is no constant.</summary>
    public long? Count => Axes.Aggregate((long?)1, (count, axis) => count * axis.Value);

    public override string ToString() => string.Join(" x ", Axes.Select(axis => axis.Value));
}

/// <summary>A launch as far as the source says what it is: <c>gpu.Launch((64, 64), (16, 16)).Shared(1024)</c>.</summary>
/// <param name="Syntax">The expression with <c>Launch</c>.</param>
/// <param name="Device">The device or stream.</param>
/// <param name="Threads">Of <c>gpu.Launch(n)</c>; null where grid and block are said.</param>
/// <param name="Grid">Null where it is not known.</param>
/// <param name="Block">Null where it is not known.</param>
/// <param name="Shared">The argument of the last <c>Shared</c>; null where there is none.</param>
/// <param name="SharedBytes">0 where there is no <c>Shared</c>; null where its argument is no constant.</param>
internal sealed record LaunchShape(
    SyntaxNode Syntax, IOperation? Device, LaunchAxis? Threads, LaunchExtent? Grid, LaunchExtent? Block, SyntaxNode? Shared,
    int? SharedBytes)
{
    /// <summary>The threads of a block of <c>gpu.Launch(n)</c>.</summary>
    public const int DefaultBlock = 256;

    /// <summary>True where grid and block have only X.</summary>
    public bool IsLine => Threads is not null || Grid?.Axes.Length == 1 && Block?.Axes.Length == 1;
}
