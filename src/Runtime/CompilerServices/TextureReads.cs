using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using GpuKernels.TextureUnits;

namespace GpuKernels.CompilerServices;

/// <summary>
/// For the CPU form of kernels, and for kernels that run as plain C#: reads of textures. What a texel is read as is <c>float</c>,
/// <c>int</c>,
/// <c>uint</c>, or a struct of as many floats.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class TextureReads
{
    /// <summary>The texture at a place.</summary>
    public static T Sample1D<T>(ulong handle, float x) where T : unmanaged =>
        To<T>(TextureUnit.Sample(TextureDescriptor.Of(handle), x, 0, 0));

    /// <summary>The texture at a place.</summary>
    public static T Sample2D<T>(ulong handle, float x, float y) where T : unmanaged =>
        To<T>(TextureUnit.Sample(TextureDescriptor.Of(handle), x, y, 0));

    /// <summary>The texture at a place.</summary>
    public static T Sample3D<T>(ulong handle, float x, float y, float z) where T : unmanaged =>
        To<T>(TextureUnit.Sample(TextureDescriptor.Of(handle), x, y, z));

    /// <summary>A texel by its indices.</summary>
    public static T Fetch1D<T>(ulong handle, int x) where T : unmanaged =>
        To<T>(TextureUnit.Fetch(TextureDescriptor.Of(handle), x, 0, 0));

    /// <summary>A texel by its indices.</summary>
    public static T Fetch2D<T>(ulong handle, int x, int y) where T : unmanaged =>
        To<T>(TextureUnit.Fetch(TextureDescriptor.Of(handle), x, y, 0));

    /// <summary>A texel by its indices.</summary>
    public static T Fetch3D<T>(ulong handle, int x, int y, int z) where T : unmanaged =>
        To<T>(TextureUnit.Fetch(TextureDescriptor.Of(handle), x, y, z));

    /// <summary>The layer of a texture at a place.</summary>
    public static T Sample1DLayered<T>(ulong handle, float x, int layer) where T : unmanaged =>
        To<T>(TextureUnit.Sample(TextureDescriptor.Of(handle), x, 0, 0, TextureDescriptor.Of(handle)->LayerAt(layer)));

    /// <summary>The layer of a texture at a place.</summary>
    public static T Sample2DLayered<T>(ulong handle, float x, float y, int layer) where T : unmanaged =>
        To<T>(TextureUnit.Sample(TextureDescriptor.Of(handle), x, y, 0, TextureDescriptor.Of(handle)->LayerAt(layer)));

    /// <summary>A texel of a layer by its indices.</summary>
    public static T Fetch1DLayered<T>(ulong handle, int x, int layer) where T : unmanaged =>
        To<T>(TextureUnit.Fetch(TextureDescriptor.Of(handle), x, 0, 0, TextureDescriptor.Of(handle)->LayerAt(layer)));

    /// <summary>A texel of a layer by its indices.</summary>
    public static T Fetch2DLayered<T>(ulong handle, int x, int y, int layer) where T : unmanaged =>
        To<T>(TextureUnit.Fetch(TextureDescriptor.Of(handle), x, y, 0, TextureDescriptor.Of(handle)->LayerAt(layer)));

    /// <summary>A texel of a row in an array's memory; zeros beyond its ends.</summary>
    public static T Fetch1DLinear<T>(ulong handle, int x) where T : unmanaged => Fetch1D<T>(handle, x);

    /// <summary>The first components.</summary>
    private static T To<T>(Vector4 texel) where T : unmanaged => Unsafe.As<Vector4, T>(ref texel);
}
