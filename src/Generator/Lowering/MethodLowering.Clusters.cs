using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <content>What the blocks of a cluster do together.</content>
internal sealed partial class MethodLowering
{
    /// <summary>The Ids of the kernel's shared arrays, in which other blocks have theirs.</summary>
    private readonly HashSet<int> sharedArrays = [];

    private Expression LowerClusterSync(IInvocationOperation call)
    {
        RequireCluster(call, "Cluster.Sync");
        return LowerBarrier(call, BarrierScope.Cluster);
    }

    /// <summary><c>BlockRank</c> follows from BlockIdx, and <c>BlockCount</c> is a constant.</summary>
    private Expression LowerClusterProperty(IPropertyReferenceOperation property)
    {
        ClusterShape cluster = RequireCluster(property, $"Cluster.{property.Property.Name}");
        return property.Property.Name == "BlockRank" ? cluster.BlockRank : ConstantExpression.Int32(cluster.Count);
    }

    private Expression LowerClusterShared(IInvocationOperation call)
    {
        RequireCluster(call, "Cluster.Shared");
        IOperation own = call.Arguments.First(argument => argument.Parameter!.Ordinal == 0).Value;
        Expression[] arguments = LowerArguments(null, call.Arguments);
        if (arguments[0] is not VariableExpression array || !sharedArrays.Contains(array.Variable.Id))
            throw Rejection.Of(
                own, DiagnosticDescriptors.UnsupportedExpression, "Cluster.Shared of this",
                "pass the local that Block.Shared or Block.DynamicShared initialized, and take a slice of the result");
        return new ClusterSpanExpression(array, Keep(arguments[1]));
    }

    private ClusterShape RequireCluster(IOperation operation, string what) =>
        context.Cluster ?? throw Rejection.Of(operation, DiagnosticDescriptors.NeedsCluster, what);
}
