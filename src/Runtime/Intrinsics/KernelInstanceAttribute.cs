namespace GpuKernels;

/// <summary>
/// Asks for an instance of a generic kernel: <c>[KernelInstance(typeof(float))]</c>. Types with which the project's own code
/// launches the kernel are found without it; it is for those that only other assemblies, or generic methods, launch it with.
/// </summary>
/// <param name="typeArguments">One type for each type parameter of the kernel, in its order.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class KernelInstanceAttribute(params Type[] typeArguments) : Attribute
{
    /// <summary>One type for each type parameter of the kernel, in its order.</summary>
    public IReadOnlyList<Type> TypeArguments { get; } = typeArguments;
}
