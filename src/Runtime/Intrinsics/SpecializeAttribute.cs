namespace GpuKernels;

/// <summary>
/// Makes a kernel's parameter a constant of its device code: a GPU runs a variant of the kernel that is compiled for the very value
/// that a launch passes, with loops unrolled and branches resolved. The kernel means the same with it and without.
/// </summary>
/// <param name="values">Values that are known ahead: each has its variant, however many there are.</param>
/// <remarks>
/// For integers, <c>bool</c>, <c>char</c>, enums, <c>float</c> and <c>double</c>. A variant is compiled at its first launch and kept on
/// disk as kernels are. A process loads at most 64 variants of a kernel for values that are not named here; other values run the general
/// variant.
/// The CPU device always runs the general one.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class SpecializeAttribute(params object[] values) : Attribute
{
    /// <summary>Values that are known ahead.</summary>
    public IReadOnlyList<object> Values { get; } = values;
}
