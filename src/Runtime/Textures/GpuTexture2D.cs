using GpuKernels.TextureUnits;

namespace GpuKernels;

/// <summary>Texels in an image: the argument for a <see cref="Texture2D{T}"/> or <see cref="Surface2D{T}"/>.</summary>
/// <inheritdoc/>
public sealed class GpuTexture2D<T> : GpuTexture<T> where T : unmanaged
{
    internal GpuTexture2D(GpuDevice device, DeviceTexture texture) : base(device, texture)
    {
    }

    /// <summary>The number of rows.</summary>
    public int Height => Layout.Height;
}
