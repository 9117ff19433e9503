using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using GpuKernels.TextureUnits;

namespace GpuKernels.CompilerServices;

/// <summary>For the CPU form of kernels, and for kernels that run as plain C#: reads and writes of surfaces.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class SurfaceAccess
{
    /// <summary>A texel by its indices; beyond the edge, what the <see cref="SurfaceBoundary"/> says.</summary>
    public static T Read1D<T>(ulong handle, int x, int boundary) where T : unmanaged =>
        Find(handle, x, 0, 0, boundary) is var texel && texel == null ? default : Unsafe.ReadUnaligned<T>(texel);

    /// <summary>A texel by its indices; beyond the edge, what the <see cref="SurfaceBoundary"/> says.</summary>
    public static T Read2D<T>(ulong handle, int x, int y, int boundary) where T : unmanaged =>
        Find(handle, x, y, 0, boundary) is var texel && texel == null ? default : Unsafe.ReadUnaligned<T>(texel);

    /// <summary>A texel by its indices; beyond the edge, what the <see cref="SurfaceBoundary"/> says.</summary>
    public static T Read3D<T>(ulong handle, int x, int y, int z, int boundary) where T : unmanaged =>
        Find(handle, x, y, z, boundary) is var texel && texel == null ? default : Unsafe.ReadUnaligned<T>(texel);

    /// <summary>Writes a texel.</summary>
    public static void Write1D<T>(ulong handle, int x, T value, int boundary) where T : unmanaged
    {
        byte* texel = Find(handle, x, 0, 0, boundary);
        if (texel != null) Unsafe.WriteUnaligned(texel, value);
    }

    /// <summary>Writes a texel.</summary>
    public static void Write2D<T>(ulong handle, int x, int y, T value, int boundary) where T : unmanaged
    {
        byte* texel = Find(handle, x, y, 0, boundary);
        if (texel != null) Unsafe.WriteUnaligned(texel, value);
    }

    /// <summary>Writes a texel.</summary>
    public static void Write3D<T>(ulong handle, int x, int y, int z, T value, int boundary) where T : unmanaged
    {
        byte* texel = Find(handle, x, y, z, boundary);
        if (texel != null) Unsafe.WriteUnaligned(texel, value);
    }

    /// <summary>A texel of a layer by its indices; beyond the edge, what the <see cref="SurfaceBoundary"/> says.</summary>
    public static T Read1DLayered<T>(ulong handle, int x, int layer, int boundary)
        where T : unmanaged => Read3D<T>(handle, x, 0, layer, boundary);

    /// <summary>A texel of a layer by its indices; beyond the edge, what the <see cref="SurfaceBoundary"/> says.</summary>
    public static T Read2DLayered<T>(ulong handle, int x, int y, int layer, int boundary)
        where T : unmanaged => Read3D<T>(handle, x, y, layer, boundary);

    /// <summary>Writes a texel of a layer.</summary>
    public static void Write1DLayered<T>(ulong handle, int x, int layer, T value, int boundary)
        where T : unmanaged => Write3D(handle, x, 0, layer, value, boundary);

    /// <summary>Writes a texel of a layer.</summary>
    public static void Write2DLayered<T>(ulong handle, int x, int y, int layer, T value, int boundary)
        where T : unmanaged => Write3D(handle, x, y, layer, value, boundary);

    /// <summary>Null beyond the edge, where nothing is read or written.</summary>
    private static byte* Find(ulong handle, int x, int y, int z, int boundary)
    {
        TextureDescriptor* surface = TextureDescriptor.Of(handle);
        bool isInside = (uint)x < (uint)surface->Width && (uint)y < (uint)surface->Height && (uint)z < (uint)surface->Depth;
        if (isInside) return surface->At(x, y, z);
        if (boundary == (int)SurfaceBoundary.Trap) ThrowOutside(surface, x, y, z);
        if (boundary == (int)SurfaceBoundary.Zero) return null;
        int layer = surface->Dimensions < 3 ? surface->LayerAt(z) : Math.Clamp(z, 0, surface->Depth - 1);
        return surface->At(Math.Clamp(x, 0, surface->Width - 1), Math.Clamp(y, 0, surface->Height - 1), layer);
    }

    [DoesNotReturn]
    private static void ThrowOutside(TextureDescriptor* surface, int x, int y, int z)
    {
        int[] indices = [x, y, z], lengths = [surface->Width, surface->Height, surface->Depth];
        string at = string.Join(", ", indices[..surface->Dimensions]), size = string.Join(" x ", lengths[..surface->Dimensions]);
        bool isLayered = surface->Dimensions < 3 && surface->Depth > 1;
        string inLayers = isLayered ? $" in each of {surface->Depth} layers" : "", inLayer = isLayered ? $" in layer {z}" : "";
        throw new IndexOutOfRangeException(
            $"The surface has {size} texels{inLayers}, and none at ({at}){inLayer}. To read and write beyond its edge, pass SurfaceBoundary.Zero or Clamp.");
    }
}
