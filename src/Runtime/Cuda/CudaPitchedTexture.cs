using GpuKernels.TextureUnits;

namespace GpuKernels.Cuda;

/// <summary>
/// Texels in the memory of an array of ours: rows of an image at a distance, or one row that is read by its indices only.
/// </summary>
internal sealed class CudaPitchedTexture : CudaTexture
{
    private readonly TexelMemory memory;

    public CudaPitchedTexture(CudaDevice device, TextureLayout layout, TexelMemory memory) : base(device, layout)
    {
        this.memory = memory;
        Owner = memory.Owner;
        if (memory.Pointer % TexelMemory.Alignment != 0)
            throw new InvalidOperationException(
                $"The array starts at 0x{memory.Pointer:x}, and a texture over an array at a multiple of {TexelMemory.Alignment} bytes.");
        try
        {
            device.MakeCurrent();
            CreateObjects();
        }
        catch
        {
            Free();
            throw;
        }
    }

    public override ulong Surface => 0;

    protected override TextureResource Resource => new()
    {
        Type = Layout.IsLinear ? TextureResource.OfRow : TextureResource.OfRows,
        Place = memory.Pointer,
        Format = FormatOf(Layout.Component),
        Channels = (uint)Layout.Channels,
        Width = Layout.IsLinear ? RowBytes : (nuint)Layout.Width,
        Height = Layout.IsLinear ? 0 : Height,
        Pitch = Layout.IsLinear ? 0 : (nuint)memory.Pitch,
    };

    protected override PitchedSide Texels =>
        new() { MemoryType = PitchedSide.OfDevice, Device = memory.Pointer, Pitch = (nuint)memory.Pitch };
}
