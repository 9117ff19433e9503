using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// Says which variables and expressions of a kernel the CPU form can keep and compute once for a block: all threads have the same value
/// there, wherever the variable is used, and it needs neither the index of a thread nor a call that has effects. <see cref="Divergences"/>
/// knows more of what is the same.
/// </summary>
internal sealed class Uniformity
{
    private readonly BodyUniformity body;

    public Uniformity(Kernel kernel) =>
        body = BodyUniformity.Of(kernel, new UniformityRules(kernel, ThreadScope.Block, isOncePerBlock: true));

    /// <summary>True where all control around barriers can be taken once for the block.</summary>
    public bool MeetsAtBarriers => body.Waits.Count == 0;

    public bool IsUniform(Variable variable) => body.Of(variable) is null;

    public bool IsUniform(Expression expression) => body.Of(expression) is null;

    /// <summary>
    /// True for a loop whose threads cannot leave it, or skip a part of its body, at different times: by its condition, or by
    /// a <c>break</c> or <c>continue</c> that not all of them reach. For a switch, likewise.
    /// </summary>
    public bool IsLeftTogether(Statement breakable) =>
        breakable.Condition() is { } condition && IsUniform(condition) && !body.IsBroken(breakable);
}
