using System.Globalization;
using System.Text;
using GpuKernels.Cuda;

namespace GpuKernels.Tool.Commands;

/// <summary>A machine for people, with what to do where something is missing.</summary>
internal static class DoctorText
{
    private const int Column = 10;

    public static string Describe(MachineFacts machine)
    {
        StringBuilder text = new();
        Add(text, "driver", machine.DriverVersion == 0 ? [] : [$"serves CUDA {Version(machine.DriverVersion)}"], DriverAdvice(machine));
        foreach (DeviceFacts device in machine.Devices)
            Add(text, device.Name, device.Problem is null ? [device.Description] : [],
                device.Problem is null ? DeviceAdvice(machine, device) : [$"cannot be used: {device.Problem}"]);
        Add(text, "NVRTC", machine.Nvrtc.Version is { } version ? [$"{version}, {machine.Nvrtc.Path}, {Range(machine.Nvrtc)}"] : [],
            NvrtcAdvice(machine));
        Add(text, "cache", [machine.Cache.Describe()]);
        foreach ((string program, string? path) in machine.Programs)
            Add(text, program, [path ?? $"not found; only {UseOf(program)} it"]);
        if (machine.Programs.Values.Any(path => path is null)) Add(text, "", [NvidiaTools.Install]);
        return text.Append('\n').Append(Summary(machine)).Append('\n').ToString();
    }

    private static void Add(StringBuilder text, string name, params string[][] lines)
    {
        foreach (string line in lines.SelectMany(part => part))
        {
            text.Append(name.PadRight(Column)).Append(line).Append('\n');
            name = "";
        }
    }

    private static string UseOf(string program) =>
        program == "ptxas" ? "a [CudaSource] text that is tried out by hand needs" : "`gpukernels show --sass` needs";

    private static string[] DriverAdvice(MachineFacts machine) => machine.DriverProblem is not { } problem ? []
        : machine.DriverVersion > 0 ? [problem]
        : [$"missing: {problem}",
            "Install NVIDIA's driver for the GPU. Inside a container, start it with --gpus all and NVIDIA's container toolkit."];

    /// <summary>
    /// A compiler that does not know the GPU yet makes PTX, which the driver translates; one that has left it behind makes nothing.
    /// </summary>
    private static string[] DeviceAdvice(MachineFacts machine, DeviceFacts device) =>
        machine.Nvrtc.Version is { } version
            && KernelCompiler.Architecture(device.ComputeCapability, [.. machine.Nvrtc.Architectures]) is null
            ? [$"is too old for NVRTC {version}: install an older one, or launch only kernels that were built ahead."]
            : [];

    private static string[] NvrtcAdvice(MachineFacts machine)
    {
        if (machine.Nvrtc.Version is not { } version) return [$"missing: {machine.Nvrtc.Problem}"];
        bool isNewer = machine.DriverVersion > 0 && version.Major * 1000 + version.Minor * 10 > machine.DriverVersion;
        return isNewer
            ? [$"is newer than the driver, which serves CUDA {Version(machine.DriverVersion)} and may refuse its PTX: update the driver, or install NVRTC {machine.DriverVersion / 1000}."]
            : [];
    }

    private static string Range(NvrtcFacts nvrtc) => nvrtc.Architectures.Count == 0 ? "for no GPU that it names"
        : $"for sm_{nvrtc.Architectures.Min()} to sm_{nvrtc.Architectures.Max()}";

    private static string Summary(MachineFacts machine) =>
        !machine.CanRun ? "No GPU kernel can run here; the CPU device runs them all."
        : machine.Nvrtc.Version is null ? "GPU kernels run here if their device code was built ahead."
        : "GPU kernels run here.";

    private static string Version(int version) => string.Create(CultureInfo.InvariantCulture, $"{version / 1000}.{version % 1000 / 10}");
}
