using GpuKernels.TextureUnits;

namespace GpuKernels;

/// <summary>Several images of texels: the argument for a <see cref="Texture2DLayered{T}"/> or <see cref="Surface2DLayered{T}"/>.</summary>
/// <inheritdoc/>
public sealed class GpuTexture2DLayered<T> : GpuTexture<T> where T : unmanaged
{
    internal GpuTexture2DLayered(GpuDevice device, DeviceTexture texture) : base(device, texture)
    {
    }

    /// <summary>The rows of an image.</summary>
    public int Height => Layout.Height;

    /// <summary>The number of images.</summary>
    public int Layers => Layout.Depth;
}
