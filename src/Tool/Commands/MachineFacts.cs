using GpuKernels.Cuda;

namespace GpuKernels.Tool.Commands;

/// <summary>A GPU as the driver describes it.</summary>
/// <param name="Name"><c>cuda:0</c>.</param>
/// <param name="Description">Its model, capability and memory.</param>
/// <param name="ComputeCapability">90 for 9.0; 0 where it cannot be used.</param>
/// <param name="Problem">Why it cannot be used; null where it can.</param>
internal sealed record DeviceFacts(string Name, string Description, int ComputeCapability, string? Problem);

/// <summary>NVRTC, or why there is none.</summary>
/// <param name="Version">Null where there is none.</param>
/// <param name="Path">As it was loaded.</param>
/// <param name="Architectures">That it compiles for, 90 for sm_90.</param>
/// <param name="Problem">Why there is none, and how to install it.</param>
internal sealed record NvrtcFacts(Version? Version, string Path, IReadOnlyList<int> Architectures, string Problem);

/// <summary>What decides whether GPU kernels run on a machine.</summary>
/// <param name="DriverVersion">The newest CUDA that the driver serves, 1000 · major + 10 · minor; 0 without a driver.</param>
/// <param name="DriverProblem">Why there is no GPU; null where there is one.</param>
/// <param name="Devices">The GPUs.</param>
/// <param name="Nvrtc">The compiler.</param>
/// <param name="Cache">Of compiled kernels.</param>
/// <param name="Programs">The paths of NVIDIA's programs; null for those that are missing.</param>
internal sealed record MachineFacts(
    int DriverVersion, string? DriverProblem, IReadOnlyList<DeviceFacts> Devices, NvrtcFacts Nvrtc, CacheFacts Cache,
    IReadOnlyDictionary<string, string?> Programs)
{
    /// <summary>True where a kernel whose device code was built ahead runs; without NVRTC others do not.</summary>
    public bool CanRun => Devices.Any(device => device.Problem is null);

    public static MachineFacts OfThisMachine()
    {
        CudaDriver driver = CudaDriver.Current;
        NvidiaTools tools = NvidiaTools.OfThisMachine();
        Nvrtc? nvrtc = Cuda.Nvrtc.TryLoad(out string problem);
        return new MachineFacts(
            driver.Version, driver.Problem, [.. Enumerable.Range(0, driver.DeviceCount).Select(Describe)],
            nvrtc is null
                ? new NvrtcFacts(null, "", [], problem)
                : new NvrtcFacts(nvrtc.Version, nvrtc.Path, nvrtc.SupportedArchitectures.ToArray(), ""),
            CacheFacts.OfThisMachine(), new[] { "ptxas", "nvdisasm" }.ToDictionary(name => name, tools.Find));
    }

    /// <summary>Opens it, since only that shows whether it can be used.</summary>
    private static DeviceFacts Describe(int ordinal)
    {
        string name = $"cuda:{ordinal}";
        try
        {
            using GpuDevice device = GpuDevice.Get(name);
            Version capability = device.ComputeCapability!;
            string description =
                $"{device.Description}, compute capability {capability}, {Text.Sizes.Describe(device.GetMemoryInfo().TotalBytes)}";
            return new DeviceFacts(name, description, capability.Major * 10 + capability.Minor, null);
        }
        catch (GpuException problem)
        {
            return new DeviceFacts(name, "", 0, problem.Message);
        }
    }
}
