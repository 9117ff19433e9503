using GpuKernels.TextureUnits;

namespace GpuKernels.Cuda;

internal sealed partial class CudaDevice
{
    internal override DeviceTexture CreateDeviceTexture(TextureLayout layout, TexelMemory? array) =>
        array is { } memory ? new CudaPitchedTexture(this, layout, memory) : new CudaArrayTexture(this, layout);

    /// <summary>To be called when all that was launched before has ended.</summary>
    internal void Settle() => history.Settle();
}
