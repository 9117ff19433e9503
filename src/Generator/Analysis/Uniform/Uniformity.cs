using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// Says of each variable and expression of a kernel whether all threads of a block, or of a warp, a cluster or the grid, have the same value
/// there (uniform), and if that cannot be proven, why not. Parameters, constants, BlockDim and GridDim are uniform; ThreadIdx, results
/// of atomics and warp operations, and what is loaded from memory that the kernel writes vary, and so does what is assigned where only some
/// of the threads come by.
/// </summary>
internal sealed class Uniformity
{
    private readonly BodyUniformity body;

    private Uniformity(Kernel kernel, UniformityRules rules)
    {
        IReadOnlyList<SpanUse> uses = SpanAccess.Find(kernel);
        HashSet<int> neverWritten = [.. kernel.Parameters.Where((_, i) => (uses[i] & SpanUse.Write) == 0).Select(parameter => parameter.Id)];
        body = new BodyUniformity(rules, kernel.Parameters, kernel.Body, neverWritten, isFunction: false);
        body.Run();
    }

    /// <summary>What can be proven.</summary>
    public static Uniformity Of(Kernel kernel, ThreadScope scope) => new(kernel, new UniformityRules(kernel, scope, isOncePerBlock: false));

    /// <summary>
    /// Less than that: what is uniform here can also be computed once for a block, without the index of a thread and without calls that have
    /// effects, and control that is uniform can be taken once.
    /// </summary>
    public static Uniformity OncePerBlock(Kernel kernel) => new(kernel, new UniformityRules(kernel, ThreadScope.Block, isOncePerBlock: true));

    /// <summary>Where threads wait for others that may not come.</summary>
    public IReadOnlyList<DivergentWait> Waits => body.Waits;

    /// <summary>Why the value may differ; null where it is uniform.</summary>
    public Variation? Why(Expression expression) => body.Of(expression);

    public bool IsUniform(Variable variable) => body.Of(variable) is null;

    public bool IsUniform(Expression expression) => Why(expression) is null;

    /// <summary>
    /// True for a loop whose threads cannot leave it, or skip a part of its body, at different times: by its condition, or by
    /// a <c>break</c> or <c>continue</c> that not all of them reach. For a switch, likewise.
    /// </summary>
    public bool IsLeftTogether(Statement breakable) => breakable.Condition() is { } condition && IsUniform(condition) && !body.IsBroken(breakable);
}
