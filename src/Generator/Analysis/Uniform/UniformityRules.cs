using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>What the analyses of a kernel and of its functions have in common.</summary>
/// <param name="kernel">The kernel.</param>
/// <param name="scope">Which threads have to have the same value.</param>
/// <param name="isOncePerBlock">True where a uniform value has to be one that can be computed without a thread.</param>
internal sealed class UniformityRules(Kernel kernel, ThreadScope scope, bool isOncePerBlock)
{
    public ThreadScope Scope => scope;

    public bool IsOncePerBlock => isOncePerBlock;

    public IReadOnlyDictionary<string, FunctionFacts> Facts { get; } = FunctionFacts.Find(kernel);

    public IReadOnlyDictionary<string, IReadOnlyList<SpanUse>> Summaries { get; } = SpanAccess.SummarizeFunctions(kernel);

    public FunctionUniformity Functions => field ??= new FunctionUniformity(kernel, this);

    /// <summary>True for a statement whose threads all have to come by.</summary>
    public bool IsWait(Statement statement) => statement switch
    {
        BarrierStatement s => s.Scope.Threads() == scope,
        WarpStatement s => scope == ThreadScope.Warp && WarpRules.WaitsForAll(s),
        CallStatement s => scope == ThreadScope.Warp && Functions.WaitForAll.Contains(s.Function),
        _ => false,
    };

    /// <summary>
    /// Why an index variable differs. Along Y and Z it is taken to be the same in a warp: blocks whose X is no multiple of 32 are left to
    /// their author.
    /// </summary>
    public Variation? Of(ThreadIndexExpression index) => (index.Kind, scope) switch
    {
        (ThreadIndexKind.ThreadIdx, ThreadScope.Warp) when index.Axis != Axis.X => null,
        (ThreadIndexKind.ThreadIdx, _) => new(index, isCertain: true),
        // A cluster's blocks may well have the same BlockIdx.X / 2.
        (ThreadIndexKind.BlockIdx, ThreadScope.Cluster or ThreadScope.Grid) => new(index, isCertain: scope == ThreadScope.Grid),
        _ => null,
    };

    /// <summary>Of what a warp operation gives.</summary>
    public Variation? ResultOf(WarpStatement operation, BodyUniformity body)
    {
        bool isSame = scope == ThreadScope.Warp && WarpRules.IsWhole(operation) && operation.Operator switch
        {
            WarpOperator.Shuffle => body.Of(operation.Argument!) is null || body.Of(operation.Value!) is null,
            WarpOperator.ShuffleUp or WarpOperator.ShuffleDown or WarpOperator.ShuffleXor => body.Of(operation.Value!) is null,
            WarpOperator.MatchAny or WarpOperator.InclusiveSum or WarpOperator.ExclusiveSum or WarpOperator.ActiveMask => false,
            _ => true,
        };
        return isSame ? null : new Variation(operation, isCertain: false);
    }
}

internal static class ThreadScopes
{
    public static ThreadScope Threads(this BarrierScope scope) => scope switch
    {
        BarrierScope.Grid => ThreadScope.Grid,
        BarrierScope.Cluster => ThreadScope.Cluster,
        _ => ThreadScope.Block,
    };
}
