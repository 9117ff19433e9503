namespace GpuKernels;

/// <summary>
/// What a read or write beyond the edge of a surface does; the values are CUDA's <c>cudaSurfaceBoundaryMode</c>. In kernels a constant.
/// </summary>
public enum SurfaceBoundary
{
    /// <summary>A read is zero, and a write is left out.</summary>
    Zero,

    /// <summary>The texel at the edge is read, or written.</summary>
    Clamp,

    /// <summary>An exception on the CPU. On a GPU the launch fails, and the device is lost to the process.</summary>
    Trap,
}
