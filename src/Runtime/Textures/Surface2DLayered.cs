using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>
/// A parameter of a kernel for which a launch passes a <see cref="GpuTexture2DLayered{T}"/> with <see cref="TextureOptions.IsSurface"/>:
/// several images of texels, which kernels read and write. CUDA's layered surface object.
/// </summary>
/// <remarks>
/// What a kernel writes is seen by its own threads' reads of the surface as memory is, and by reads of the texture in later launches only.
/// </remarks>
/// <typeparam name="T">The type of a texel: <c>float</c>, <c>Vector2</c>, <c>Vector4</c>, <c>int</c> or <c>uint</c>.</typeparam>
public readonly struct Surface2DLayered<T> where T : unmanaged
{
    private readonly ulong handle;

    internal Surface2DLayered(ulong handle) => this.handle = handle;

    /// <summary>A texel as it is.</summary>
    /// <param name="x">0 to <c>Width</c> − 1.</param>
    /// <param name="y">0 to <c>Height</c> − 1.</param>
    /// <param name="layer">The number of the image, 0 to <c>Layers</c> − 1.</param>
    /// <param name="boundary">What happens beyond the edge; a constant.</param>
    /// <exception cref="IndexOutOfRangeException">The surface has no such texel, and <paramref name="boundary"/> is
    /// <see cref="SurfaceBoundary.Trap"/>.</exception>
    public T Read(int x, int y, int layer, SurfaceBoundary boundary = SurfaceBoundary.Trap) =>
        SurfaceAccess.Read2DLayered<T>(handle, x, y, layer, (int)boundary);

    /// <summary>Writes a texel.</summary>
    /// <param name="x">0 to <c>Width</c> − 1.</param>
    /// <param name="y">0 to <c>Height</c> − 1.</param>
    /// <param name="layer">The number of the image, 0 to <c>Layers</c> − 1.</param>
    /// <param name="value">The new texel.</param>
    /// <param name="boundary">What happens beyond the edge; a constant.</param>
    /// <exception cref="IndexOutOfRangeException">The surface has no such texel, and <paramref name="boundary"/> is
    /// <see cref="SurfaceBoundary.Trap"/>.</exception>
    public void Write(int x, int y, int layer, T value, SurfaceBoundary boundary = SurfaceBoundary.Trap) =>
        SurfaceAccess.Write2DLayered(handle, x, y, layer, value, (int)boundary);
}
