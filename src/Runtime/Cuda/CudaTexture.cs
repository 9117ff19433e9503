using GpuKernels.TextureUnits;

namespace GpuKernels.Cuda;

/// <summary>
/// The objects by which kernels read texels, wherever these lie: a texture object that reads as the options say, and another that reads
/// texels by their indices.
/// </summary>
internal abstract unsafe class CudaTexture(CudaDevice device, TextureLayout layout) : DeviceTexture(layout)
{
    private ulong sampler, fetcher;

    public override TextureHandles Handles => new(sampler, fetcher);

    /// <summary>The driver does not say that it waits for kernels that read the texels.</summary>
    public override bool IsFreedIdle => true;

    protected CudaDevice Device => device;

    /// <summary>What the objects are of.</summary>
    protected abstract TextureResource Resource { get; }

    /// <summary>The texels as a side of a copy.</summary>
    protected abstract PitchedSide Texels { get; }

    protected nuint Height => (nuint)Math.Max(Layout.Height, 1);

    protected nuint Depth => (nuint)Math.Max(Layout.Depth, 1);

    protected nuint RowBytes => (nuint)Layout.Width * (nuint)Layout.TexelBytes;

    public override void CopyFromHost(void* source) => Copy(new() { MemoryType = PitchedSide.OfHost, Host = (nint)source }, Texels);

    public override void CopyToHost(void* destination)
    {
        Copy(Texels, new() { MemoryType = PitchedSide.OfHost, Host = (nint)destination });
        device.Settle();
    }

    public override void CopyFromDevice(nint source) => Copy(OfDevice(source), Texels);

    public override void CopyToDevice(nint destination) => Copy(Texels, OfDevice(destination));

    public override void Free()
    {
        if (!device.TryMakeCurrent()) return;
        if (fetcher != 0 && fetcher != sampler) Driver.TextureObjectDestroy(fetcher);
        if (sampler != 0) Driver.TextureObjectDestroy(sampler);
    }

    protected static PitchedSide OfDevice(nint memory) => new() { MemoryType = PitchedSide.OfDevice, Device = memory };

    /// <summary>The context is current, and the texels are there.</summary>
    protected void CreateObjects()
    {
        sampler = CreateTextureObject(Layout.Options);
        fetcher = Layout.Fetched == Layout ? sampler : CreateTextureObject(Layout.Fetched.Options);
    }

    /// <summary>
    /// Copies as many planes and rows as <paramref name="depth"/> and <paramref name="height"/> say; a side in memory without a pitch has
    /// its rows one behind the other.
    /// </summary>
    protected void Copy(PitchedSide source, PitchedSide destination, nuint height, nuint depth)
    {
        device.MakeCurrent();
        Complete(ref source, height);
        Complete(ref destination, height);
        PitchedCopy copy = new() { Source = source, Destination = destination, WidthInBytes = RowBytes, Height = height, Depth = depth };
        device.Check(Driver.MemoryCopy3D(&copy), "cuMemcpy3D");
    }

    protected static ArrayFormat FormatOf(TexelComponent component) => component switch
    {
        TexelComponent.Half => ArrayFormat.Half,
        TexelComponent.Byte => ArrayFormat.UnsignedInt8,
        TexelComponent.UInt16 => ArrayFormat.UnsignedInt16,
        TexelComponent.SByte => ArrayFormat.SignedInt8,
        TexelComponent.Int16 => ArrayFormat.SignedInt16,
        TexelComponent.Int32 => ArrayFormat.SignedInt32,
        TexelComponent.UInt32 => ArrayFormat.UnsignedInt32,
        _ => ArrayFormat.Float,
    };

    private void Copy(PitchedSide source, PitchedSide destination) => Copy(source, destination, Height, Depth);

    private void Complete(ref PitchedSide side, nuint height)
    {
        if (side.Pitch == 0) side.Pitch = RowBytes;
        side.Height = height;
    }

    private ulong CreateTextureObject(TextureOptions options)
    {
        TextureResource resource = Resource;
        TextureDescription description = new()
        {
            AddressX = options.AddressX,
            // A row is an image of one line to the texture unit, at whose edge a filter would find the border.
            AddressY = Layout.Dimensions > 1 ? options.AddressY : TextureAddress.Clamp,
            AddressZ = Layout.Dimensions > 2 ? options.AddressZ : TextureAddress.Clamp,
            Filter = options.Filter,
            Flags = (Layout.IsInteger ? TextureDescription.ReadAsInteger : 0)
                | (options.IsNormalized ? TextureDescription.NormalizedCoordinates : 0),
            BorderColor = options.BorderColor,
        };
        ulong created;
        device.Check(Driver.TextureObjectCreate(&created, &resource, &description, null), "cuTexObjectCreate");
        return created;
    }
}
