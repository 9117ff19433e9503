using GpuKernels.TextureUnits;

namespace GpuKernels;

/// <summary>A row of texels in the memory of an array: the argument for a <see cref="Texture1DLinear{T}"/>.</summary>
/// <inheritdoc/>
public sealed class GpuTexture1DLinear<T> : GpuTexture<T> where T : unmanaged
{
    internal GpuTexture1DLinear(GpuDevice device, DeviceTexture texture) : base(device, texture)
    {
    }
}
