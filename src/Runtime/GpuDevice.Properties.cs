namespace GpuKernels;

public abstract partial class GpuDevice
{
    private GpuDeviceProperties? properties;

    /// <summary>
    /// All that the driver tells of the device. <see cref="GpuDeviceProperties.ReadAll"/> has those of all devices, without opening them.
    /// </summary>
    /// <exception cref="GpuDriverException">The driver does not tell.</exception>
    public GpuDeviceProperties Properties => properties ??= ReadProperties();

    private protected virtual GpuDeviceProperties ReadProperties() => new()
    {
        Name = Name,
        Description = Description,
        Kind = Kind,
        Limits = Limits,
        Multiprocessors = Multiprocessors,
        WarpSize = 32,
        TotalMemoryBytes = GetMemoryInfo().TotalBytes,
        IsIntegrated = SharesHostMemory,
    };
}
