using System.Numerics;
using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

/// <content>Arrays in the order of texture units, and the objects by which kernels read and write them.</content>
internal static unsafe partial class Driver
{
    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuArray3DCreate_v2")]
    internal static partial int ArrayCreate(nint* array, ArrayDescription* description);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuArrayDestroy")]
    internal static partial int ArrayDestroy(nint array);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuTexObjectCreate")]
    internal static partial int TextureObjectCreate(ulong* texture, TextureResource* resource, TextureDescription* description, void* view);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuTexObjectDestroy")]
    internal static partial int TextureObjectDestroy(ulong texture);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuSurfObjectCreate")]
    internal static partial int SurfaceObjectCreate(ulong* surface, TextureResource* resource);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuSurfObjectDestroy")]
    internal static partial int SurfaceObjectDestroy(ulong surface);
}

/// <summary><c>CUDA_ARRAY3D_DESCRIPTOR</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct ArrayDescription
{
    /// <summary><c>CUDA_ARRAY3D_LAYERED</c> and <c>CUDA_ARRAY3D_SURFACE_LDST</c>.</summary>
    public const uint Layered = 1, SurfaceLoadStore = 2;

    public nuint Width, Height, Depth;
    public ArrayFormat Format;
    public uint Channels;
    public uint Flags;
}

/// <summary><c>CUarray_format</c>.</summary>
internal enum ArrayFormat
{
    UnsignedInt8 = 0x01,
    UnsignedInt16 = 0x02,
    UnsignedInt32 = 0x03,
    SignedInt8 = 0x08,
    SignedInt16 = 0x09,
    SignedInt32 = 0x0a,
    Half = 0x10,
    Float = 0x20,
}

/// <summary><c>CUDA_RESOURCE_DESC</c>: of an array, of a row in memory or of rows there.</summary>
[StructLayout(LayoutKind.Explicit, Size = 144)]
internal struct TextureResource
{
    /// <summary>Values of <c>CUresourcetype</c>.</summary>
    public const int OfArray = 0, OfRow = 2, OfRows = 3;

    [FieldOffset(0)]
    public int Type;

    /// <summary>A <c>CUarray</c> or an address.</summary>
    [FieldOffset(8)]
    public nint Place;

    // In memory only.
    [FieldOffset(16)]
    public ArrayFormat Format;

    [FieldOffset(20)]
    public uint Channels;

    /// <summary>Of a row its bytes, and of rows the texels of each.</summary>
    [FieldOffset(24)]
    public nuint Width;

    [FieldOffset(32)]
    public nuint Height;

    [FieldOffset(40)]
    public nuint Pitch;
}

/// <summary><c>CUDA_TEXTURE_DESC</c>.</summary>
[StructLayout(LayoutKind.Explicit, Size = 104)]
internal struct TextureDescription
{
    /// <summary><c>CU_TRSF_READ_AS_INTEGER</c> and <c>CU_TRSF_NORMALIZED_COORDINATES</c>.</summary>
    public const uint ReadAsInteger = 1, NormalizedCoordinates = 2;

    [FieldOffset(0)]
    public TextureAddress AddressX;

    [FieldOffset(4)]
    public TextureAddress AddressY;

    [FieldOffset(8)]
    public TextureAddress AddressZ;

    [FieldOffset(12)]
    public TextureFilter Filter;

    [FieldOffset(16)]
    public uint Flags;

    [FieldOffset(40)]
    public Vector4 BorderColor;
}
