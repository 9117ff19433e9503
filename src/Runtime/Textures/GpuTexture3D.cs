using GpuKernels.TextureUnits;

namespace GpuKernels;

/// <summary>Texels in a volume: the argument for a <see cref="Texture3D{T}"/> or <see cref="Surface3D{T}"/>.</summary>
/// <inheritdoc/>
public sealed class GpuTexture3D<T> : GpuTexture<T> where T : unmanaged
{
    internal GpuTexture3D(GpuDevice device, DeviceTexture texture) : base(device, texture)
    {
    }

    /// <summary>The number of rows.</summary>
    public int Height => Layout.Height;

    /// <summary>The number of layers.</summary>
    public int Depth => Layout.Depth;
}
