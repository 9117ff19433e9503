using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>A barrier as it stands in C#.</summary>
/// <param name="Call"><c>Block.Sync()</c>, or what else waits.</param>
/// <param name="IsPartOfFunction">True for what is done by <c>Block.ReduceAdd</c> and its kin.</param>
internal sealed record BarrierSite(IInvocationOperation Call, bool IsPartOfFunction)
{
    public Location Location => Call.Syntax.GetLocation();

    /// <summary><c>Block.Sync</c>.</summary>
    public string Name => $"{Call.TargetMethod.ContainingType.Name}.{Call.TargetMethod.Name}";
}
