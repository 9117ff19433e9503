namespace GpuKernels;

/// <summary>
/// Puts the elements of a kernel's <c>ReadOnlySpan&lt;T></c> parameter into a GPU's constant memory, which is fastest where the threads
/// of a warp read the same element: <c>[ConstantMemory(64)] ReadOnlySpan&lt;float> weights</c>. The launcher takes a span of the host there
/// and copies it into the launch itself, so launches on any number of streams have each their own.
/// </summary>
/// <param name="length">The most elements that a launch may pass, at least 1.</param>
/// <remarks>All parameters of a kernel together have at most 32764 bytes; beyond 4096, a driver of CUDA 12.1 or later is needed.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ConstantMemoryAttribute(int length) : Attribute
{
    /// <summary>The most elements that a launch may pass.</summary>
    public int Length { get; } = length;
}
