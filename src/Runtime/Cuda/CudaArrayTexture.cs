using GpuKernels.TextureUnits;

namespace GpuKernels.Cuda;

/// <summary>Texels in an array of CUDA's, in the order in which texture units read best, and a surface object where it has one.</summary>
internal sealed unsafe class CudaArrayTexture : CudaTexture
{
    /// <summary>As much memory as is taken for the zeros of a new texture, but for a row that is longer.</summary>
    private const long MostZeros = 16 << 20;

    private nint array;
    private ulong surface;

    public CudaArrayTexture(CudaDevice device, TextureLayout layout) : base(device, layout)
    {
        device.MemoryPool.Take(layout.Bytes);
        try
        {
            device.MakeCurrent();
            CreateArray();
            CreateObjects();
            if (layout.Options.IsSurface) CreateSurface();
            Clear();
        }
        catch
        {
            Free();
            throw;
        }
    }

    public override ulong Surface => surface;

    protected override TextureResource Resource => new() { Type = TextureResource.OfArray, Place = array };

    protected override PitchedSide Texels => new() { MemoryType = PitchedSide.OfArray, Array = array };

    public override void Free()
    {
        base.Free();
        if (Device.TryMakeCurrent())
        {
            if (surface != 0) Driver.SurfaceObjectDestroy(surface);
            if (array != 0) Driver.ArrayDestroy(array);
        }
        Device.MemoryPool.Return(Layout.Bytes);
    }

    private void CreateArray()
    {
        ArrayDescription description = new()
        {
            Width = (nuint)Layout.Width,
            Height = (nuint)Layout.Height,
            Depth = (nuint)Layout.Depth,
            Format = FormatOf(Layout.Component),
            Channels = (uint)Layout.Channels,
            Flags = (Layout.IsLayered ? ArrayDescription.Layered : 0) | (Layout.Options.IsSurface ? ArrayDescription.SurfaceLoadStore : 0),
        };
        nint created;
        int code = Driver.ArrayCreate(&created, &description);
        if (code == DriverErrors.OutOfMemory) throw Device.MemoryPool.NoRoom(Layout.Bytes, DriverErrors.Make("cuArray3DCreate", code));
        Device.Check(code, "cuArray3DCreate");
        array = created;
    }

    private void CreateSurface()
    {
        TextureResource resource = Resource;
        ulong created;
        Device.Check(Driver.SurfaceObjectCreate(&created, &resource), "cuSurfObjectCreate");
        surface = created;
    }

    /// <summary>The driver has no fill for arrays, so zeros are copied, some rows of a plane at a time.</summary>
    private void Clear()
    {
        nuint rows = (nuint)Math.Clamp(MostZeros / (long)RowBytes, 1, (long)Height);
        long bytes = (long)(rows * RowBytes);
        nint zeros = Device.AllocateBytes(bytes);
        try
        {
            Device.Clear(zeros, bytes);
            for (nuint plane = 0; plane < Depth; plane++)
            {
                for (nuint row = 0; row < Height; row += rows)
                    Copy(OfDevice(zeros), Texels with { Y = row, Z = plane }, Math.Min(rows, Height - row), depth: 1);
            }
        }
        finally
        {
            Device.FreeBytes(zeros);
        }
    }
}
