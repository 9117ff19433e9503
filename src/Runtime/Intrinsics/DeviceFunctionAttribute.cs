namespace GpuKernels;

/// <summary>
/// Makes a method, or a constructor of a struct, callable from the kernels of other projects: its translated form becomes part of this
/// assembly, with all that it calls. On a struct, makes it a type that those kernels may use.
/// </summary>
/// <remarks>
/// Within one project no method needs it. A generic method has it once for each list of types that others may call it with.
/// </remarks>
/// <param name="typeArguments">For a generic method, one type for each of its type parameters, in their order; else none.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class DeviceFunctionAttribute(params Type[] typeArguments) : Attribute
{
    /// <summary>For a generic method, one type for each of its type parameters, in their order; else none.</summary>
    public IReadOnlyList<Type> TypeArguments { get; } = typeArguments;
}
