using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Launches;

/// <summary>A kernel that a launch starts, with what it asks of its launches.</summary>
internal sealed record LaunchedKernel(string Name, Kernel Kernel, LaunchNeeds Needs, NodeOrigins Origins)
{
    /// <summary>The source of a node of the kernel; null where Lowering has made it.</summary>
    public SyntaxNode? SourceOf(object node) => Origins.Of(node);
}
