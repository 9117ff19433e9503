using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

// Copies of more than one run of bytes, and fills.
internal static unsafe partial class Driver
{
    /// <summary>In the null stream, as the copies of single runs are.</summary>
    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemcpy3D_v2")]
    internal static partial int MemoryCopy3D(PitchedCopy* copy);

    /// <summary>Ordered with all that was and is launched on both devices.</summary>
    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemcpyPeer")]
    internal static partial int MemoryCopyPeer(nint destination, nint destinationContext, nint source, nint sourceContext, nuint bytes);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemsetD16_v2")]
    internal static partial int MemorySet16(nint pointer, ushort value, nuint count);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemsetD32_v2")]
    internal static partial int MemorySet32(nint pointer, uint value, nuint count);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemsetD2D8_v2")]
    internal static partial int MemorySetRows(nint pointer, nuint pitch, byte value, nuint width, nuint height);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemsetD2D16_v2")]
    internal static partial int MemorySetRows16(nint pointer, nuint pitch, ushort value, nuint width, nuint height);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemsetD2D32_v2")]
    internal static partial int MemorySetRows32(nint pointer, nuint pitch, uint value, nuint width, nuint height);
}

/// <summary><c>CUDA_MEMCPY3D</c>, of 200 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PitchedCopy
{
    public PitchedSide Source;
    public PitchedSide Destination;

    /// <summary>Of a row.</summary>
    public nuint WidthInBytes;

    /// <summary>Rows of a plane.</summary>
    public nuint Height;

    /// <summary>Planes.</summary>
    public nuint Depth;
}

/// <summary>One of the two sides of a <see cref="PitchedCopy"/>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PitchedSide
{
    public const int OfHost = 1, OfDevice = 2, OfArray = 3;

    public nuint XInBytes;
    public nuint Y;
    public nuint Z;
    public nuint LevelOfDetail;

    /// <summary><see cref="OfHost"/>, <see cref="OfDevice"/> or <see cref="OfArray"/>.</summary>
    public int MemoryType;

    public nint Host;
    public nint Device;
    public nint Array;
    public nint Reserved;

    /// <summary>Bytes from one row to the next.</summary>
    public nuint Pitch;

    /// <summary>Rows from one plane to the next.</summary>
    public nuint Height;
}
