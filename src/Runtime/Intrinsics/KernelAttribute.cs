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

    /// <summary>
    /// The most registers that a thread may use, on each architecture that the project is built for; more fail the build. 0 for any number.
    /// </summary>
    public int MaxRegisters { get; set; }

    /// <summary>
    /// The most bytes of shared memory that a block may use, without those that a launch adds; more fail the build. 0 for any number.
    /// </summary>
    public int MaxSharedBytes { get; set; }

    /// <summary>True where registers that do not fit, and are kept in memory, fail the build.</summary>
    public bool NoSpills { get; set; }

    /// <summary>
    /// How many blocks, of the size that <see cref="LaunchBoundsAttribute"/> names, a multiprocessor has to have room for; fewer fail the
    /// build. 0 for any number.
    /// </summary>
    public int MinBlocksPerMultiprocessor { get; set; }

    /// <summary>
    /// How many elements a thread does where the kernel uses of its position only the global index and is launched by a count; rows, where
    /// it uses
    /// <c>GlobalIdx.Y</c> too. 1 to 64; 0 for the number that suits its arrays.
    /// </summary>
    public int ElementsPerThread { get; set; }
}
