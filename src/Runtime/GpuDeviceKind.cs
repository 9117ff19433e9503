namespace GpuKernels;

/// <summary>What runs the kernels of a <see cref="GpuDevice"/>.</summary>
public enum GpuDeviceKind
{
    /// <summary>The cores of this machine's processor.</summary>
    Cpu,

    /// <summary>An NVIDIA GPU.</summary>
    Cuda,
}
