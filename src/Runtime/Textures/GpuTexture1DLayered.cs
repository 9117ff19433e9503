using GpuKernels.TextureUnits;

namespace GpuKernels;

/// <summary>Several rows of texels: the argument for a <see cref="Texture1DLayered{T}"/> or <see cref="Surface1DLayered{T}"/>.</summary>
/// <inheritdoc/>
public sealed class GpuTexture1DLayered<T> : GpuTexture<T> where T : unmanaged
{
    internal GpuTexture1DLayered(GpuDevice device, DeviceTexture texture) : base(device, texture)
    {
    }

    /// <summary>The number of rows.</summary>
    public int Layers => Layout.Depth;
}
