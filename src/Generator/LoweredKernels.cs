using System.Collections.Concurrent;
using GpuKernels.Generator.Lowering;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator;

/// <summary>A kernel that the analyzer has lowered, with the syntax of its nodes.</summary>
internal sealed record LoweredKernel(LoweringResult Result, NodeOrigins Origins);

/// <summary>The kernels of one compilation: each is lowered once, whether its own method or a launch of it is looked at first.</summary>
internal sealed class LoweredKernels(Compilation compilation)
{
    private readonly ConcurrentDictionary<IMethodSymbol, LoweredKernel> kernels = new(SymbolEqualityComparer.Default);

    public LoweredKernel Get(IMethodSymbol kernel, CancellationToken cancellation) => kernels.GetOrAdd(kernel, method =>
    {
        NodeOrigins origins = new();
        return new(KernelLowering.Lower(method, compilation, cancellation, origins), origins);
    });
}
