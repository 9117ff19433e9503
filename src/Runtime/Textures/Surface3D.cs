using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>
/// A parameter of a kernel for which a launch passes a <see cref="GpuTexture3D{T}"/> with <see cref="TextureOptions.IsSurface"/>: texels in
/// a volume, which kernels read and write. CUDA's surface object.
/// </summary>
/// <remarks>
/// What a kernel writes is seen by its own threads' reads of the surface as memory is, and by reads of the texture in later launches only.
/// </remarks>
/// <typeparam name="T">The type of a texel: <c>float</c>, <c>Vector2</c>, <c>Vector4</c>, <c>int</c> or <c>uint</c>.</typeparam>
public readonly struct Surface3D<T> where T : unmanaged
{
    private readonly ulong handle;

    internal Surface3D(ulong handle) => this.handle = handle;

    /// <summary>A texel as it is.</summary>
    /// <param name="x">0 to <c>Width</c> − 1.</param>
    /// <param name="y">0 to <c>Height</c> − 1.</param>
    /// <param name="z">0 to <c>Depth</c> − 1.</param>
    /// <param name="boundary">What happens beyond the edge; a constant.</param>
    /// <exception cref="IndexOutOfRangeException">The surface has no such texel, and <paramref name="boundary"/> is
    /// <see cref="SurfaceBoundary.Trap"/>.</exception>
    public T Read(int x, int y, int z, SurfaceBoundary boundary = SurfaceBoundary.Trap) =>
        SurfaceAccess.Read3D<T>(handle, x, y, z, (int)boundary);

    /// <summary>Writes a texel.</summary>
    /// <param name="x">0 to <c>Width</c> − 1.</param>
    /// <param name="y">0 to <c>Height</c> − 1.</param>
    /// <param name="z">0 to <c>Depth</c> − 1.</param>
    /// <param name="value">The new texel.</param>
    /// <param name="boundary">What happens beyond the edge; a constant.</param>
    /// <exception cref="IndexOutOfRangeException">The surface has no such texel, and <paramref name="boundary"/> is
    /// <see cref="SurfaceBoundary.Trap"/>.</exception>
    public void Write(int x, int y, int z, T value, SurfaceBoundary boundary = SurfaceBoundary.Trap) =>
        SurfaceAccess.Write3D(handle, x, y, z, value, (int)boundary);
}
