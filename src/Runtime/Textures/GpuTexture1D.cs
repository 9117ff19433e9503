using GpuKernels.TextureUnits;

namespace GpuKernels;

/// <summary>Texels in a row: the argument for a <see cref="Texture1D{T}"/> or <see cref="Surface1D{T}"/>.</summary>
/// <inheritdoc/>
public sealed class GpuTexture1D<T> : GpuTexture<T> where T : unmanaged
{
    internal GpuTexture1D(GpuDevice device, DeviceTexture texture) : base(device, texture)
    {
    }
}
