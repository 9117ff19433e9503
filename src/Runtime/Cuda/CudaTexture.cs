using GpuKernels.TextureUnits;

namespace GpuKernels.Cuda;

/// <summary>
/// A CUDA array with the objects by which kernels reach it: a texture object that reads as the options say, another that reads texels by their
/// indices, and a surface object where it has one.
/// </summary>
internal sealed unsafe class CudaTexture : DeviceTexture
{
    private readonly CudaDevice device;
    private nint array;
    private ulong sampler, fetcher, surface;

    public CudaTexture(CudaDevice device, TextureLayout layout) : base(layout)
    {
        this.device = device;
        device.MemoryPool.Take(layout.Bytes);
        try
        {
            device.MakeCurrent();
            CreateArray();
            CreateObjects();
            Clear();
        }
        catch
        {
            Free();
            throw;
        }
    }

    public override TextureHandles Handles => new(sampler, fetcher);

    public override ulong Surface => surface;

    /// <summary>The driver does not say that it waits for kernels that read the array.</summary>
    public override bool IsFreedIdle => true;

    private nuint Height => (nuint)Math.Max(Layout.Height, 1);

    private nuint Depth => (nuint)Math.Max(Layout.Depth, 1);

    public override void CopyFromHost(void* source) => Copy(OfHost(source), Whole);

    public override void CopyToHost(void* destination)
    {
        Copy(Whole, OfHost(destination));
        device.Settle();
    }

    public override void CopyFromDevice(nint source) => Copy(OfDevice(source), Whole);

    public override void CopyToDevice(nint destination) => Copy(Whole, OfDevice(destination));

    public override void Free()
    {
        if (device.TryMakeCurrent())
        {
            if (surface != 0) Driver.SurfaceObjectDestroy(surface);
            if (fetcher != 0 && fetcher != sampler) Driver.TextureObjectDestroy(fetcher);
            if (sampler != 0) Driver.TextureObjectDestroy(sampler);
            if (array != 0) Driver.ArrayDestroy(array);
        }
        device.MemoryPool.Return(Layout.Bytes);
    }

    private PitchedSide Whole => new() { MemoryType = PitchedSide.OfArray, Array = array };

    private static PitchedSide OfHost(void* memory) => new() { MemoryType = PitchedSide.OfHost, Host = (nint)memory };

    private static PitchedSide OfDevice(nint memory) => new() { MemoryType = PitchedSide.OfDevice, Device = memory };

    private void CreateArray()
    {
        ArrayDescription description = new()
        {
            Width = (nuint)Layout.Width,
            Height = (nuint)Layout.Height,
            Depth = (nuint)Layout.Depth,
            Format = FormatOf(Layout.Component),
            Channels = (uint)Layout.Channels,
            Flags = Layout.Options.IsSurface ? ArrayDescription.SurfaceLoadStore : 0,
        };
        nint created;
        int code = Driver.ArrayCreate(&created, &description);
        if (code == DriverErrors.OutOfMemory) throw device.MemoryPool.NoRoom(Layout.Bytes, DriverErrors.Make("cuArray3DCreate", code));
        device.Check(code, "cuArray3DCreate");
        array = created;
    }

    private void CreateObjects()
    {
        sampler = CreateTextureObject(Layout.Options);
        fetcher = Layout.Fetched == Layout ? sampler : CreateTextureObject(Layout.Fetched.Options);
        if (!Layout.Options.IsSurface) return;
        ArrayResource resource = new() { Array = array };
        ulong created;
        device.Check(Driver.SurfaceObjectCreate(&created, &resource), "cuSurfObjectCreate");
        surface = created;
    }

    private ulong CreateTextureObject(TextureOptions options)
    {
        ArrayResource resource = new() { Array = array };
        TextureDescription description = new()
        {
            AddressX = options.AddressX,
            // A row is an image of one line to the texture unit, at whose edge a filter would find the border.
            AddressY = Layout.Dimensions > 1 ? options.AddressY : TextureAddress.Clamp,
            AddressZ = Layout.Dimensions > 2 ? options.AddressZ : TextureAddress.Clamp,
            Filter = options.Filter,
            Flags = (Layout.IsInteger ? TextureDescription.ReadAsInteger : 0) | (options.IsNormalized ? TextureDescription.NormalizedCoordinates : 0),
            BorderColor = options.BorderColor,
        };
        ulong created;
        device.Check(Driver.TextureObjectCreate(&created, &resource, &description, null), "cuTexObjectCreate");
        return created;
    }

    /// <summary>The driver has no fill for arrays, so zeros are copied.</summary>
    private void Clear()
    {
        nint zeros = device.AllocateBytes(Layout.Bytes);
        try
        {
            device.Clear(zeros, Layout.Bytes);
            CopyFromDevice(zeros);
        }
        finally
        {
            device.FreeBytes(zeros);
        }
    }

    private void Copy(PitchedSide source, PitchedSide destination)
    {
        device.MakeCurrent();
        nuint rowBytes = (nuint)Layout.Width * (nuint)Layout.TexelBytes;
        source.Pitch = destination.Pitch = rowBytes;
        source.Height = destination.Height = Height;
        PitchedCopy copy = new() { Source = source, Destination = destination, WidthInBytes = rowBytes, Height = Height, Depth = Depth };
        device.Check(Driver.MemoryCopy3D(&copy), "cuMemcpy3D");
    }

    private static ArrayFormat FormatOf(TexelComponent component) => component switch
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
}
