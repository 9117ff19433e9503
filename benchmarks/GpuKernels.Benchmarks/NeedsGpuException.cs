namespace GpuKernels.Benchmarks;

/// <summary>What is to be measured is a GPU, and the device is none.</summary>
internal sealed class NeedsGpuException(string benchmark, GpuDevice device)
    : Exception(
        $"The benchmark '{benchmark}' needs a GPU, and the default device is {device.Name}. Devices here: {string.Join(", ", GpuDevice.Names)}.")
{
    /// <summary>The default device.</summary>
    /// <exception cref="NeedsGpuException">It is the CPU.</exception>
    public static GpuDevice RequireGpu(string benchmark)
    {
        GpuDevice device = GpuDevice.Default;
        return device.Kind == GpuDeviceKind.Cuda ? device : throw new NeedsGpuException(benchmark, device);
    }
}
