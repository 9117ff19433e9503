using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// Where threads of a warp, a block, a cluster or the grid wait for others that may not come, and why. Parameters, constants, BlockDim and
/// GridDim are the same for all; ThreadIdx, results of atomics and warp operations, and what is loaded from memory that the kernel writes
/// may differ, and so may what is assigned where only some of the threads come by. What a variable has at one place says nothing about
/// another.
/// </summary>
internal sealed class Divergences
{
    private Divergences(BodyUniformity body) =>
        (Waits, AfterReturns, Unnamed) = ([.. body.Waits], [.. body.AfterReturns], body.SomeReturn ? [] : [.. body.Unnamed]);

    public static Divergences Of(Kernel kernel, ThreadScope scope) =>
        new(BodyUniformity.Of(kernel, new UniformityRules(kernel, scope, isOncePerBlock: false)));

    /// <summary>Under control that parts the threads.</summary>
    public IReadOnlyList<DivergentWait> Waits { get; }

    /// <summary>The barriers before which some threads may have returned from the kernel, whatever control is there.</summary>
    public IReadOnlyList<DivergentWait> AfterReturns { get; }

    /// <summary>The warp operations to which all lanes come, with a mask that names only some.</summary>
    public IReadOnlyList<WarpStatement> Unnamed { get; }
}
