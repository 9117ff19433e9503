namespace GpuKernels;

/// <summary>
/// Makes a method callable from the kernels of other projects: its translated form becomes part of this assembly, with all that
/// it calls. On a struct, makes it a type that those kernels may use.
/// </summary>
/// <remarks>Within one project no method needs it. Generic methods cannot have it.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Struct)]
public sealed class DeviceFunctionAttribute : Attribute;
