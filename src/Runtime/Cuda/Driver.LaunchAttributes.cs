using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

// Launches with attributes.
internal static unsafe partial class Driver
{
    /// <summary>Since CUDA 11.8.</summary>
    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuLaunchKernelEx")]
    internal static partial int LaunchKernelWithAttributes(
        LaunchConfiguration* configuration, nint function, void** arguments, void** extra);
}

/// <summary><c>CUlaunchConfig</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct LaunchConfiguration
{
    public uint GridX, GridY, GridZ;
    public uint BlockX, BlockY, BlockZ;
    public uint SharedBytes;
    public nint Stream;
    public LaunchAttribute* Attributes;
    public uint Count;
}

/// <summary><c>CUlaunchAttribute</c>, of those whose value is an int.</summary>
[StructLayout(LayoutKind.Explicit, Size = 72)]
internal struct LaunchAttribute
{
    [FieldOffset(0)] public LaunchAttributeId Id;
    [FieldOffset(8)] public int Value;
}

/// <summary><c>CUlaunchAttributeID</c>.</summary>
internal enum LaunchAttributeId
{
    Cooperative = 2,
    ProgrammaticStreamSerialization = 6,
    Priority = 8,
    PreferredSharedMemoryCarveout = 14,
}
