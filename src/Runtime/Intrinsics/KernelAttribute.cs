namespace GpuKernels;

/// <summary>
/// Marks a static method as a GPU kernel. Every GPU thread of a launch runs the method once. A launcher of the same name is
/// generated beside it; its first argument is a <see cref="Launch"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class KernelAttribute : Attribute
{
    /// <summary>
    /// True for floating-point results that are bit-equal on all devices: <c>a * b + c</c> then rounds twice, as in C#,
    /// and is not fused. False, the default, is faster on a GPU.
    /// </summary>
    public bool Strict { get; set; }
}
