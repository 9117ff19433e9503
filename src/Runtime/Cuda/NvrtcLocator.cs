namespace GpuKernels.Cuda;

/// <summary>The places where NVRTC is usually installed, in the order in which they are tried.</summary>
/// <param name="environment">Reads an environment variable.</param>
/// <param name="driverMajor">The newest major version of CUDA that the driver takes; 0 if there is no driver.</param>
internal sealed class NvrtcLocator(Func<string, string?> environment, int driverMajor)
{
    public const string Variable = "GPUKERNELS_NVRTC";

    private readonly LibraryFolders folders = new(environment);

    public static NvrtcLocator OfThisMachine() => new(Environment.GetEnvironmentVariable, CudaDriver.Current.Version / 1000);

    /// <summary>What to load: names for the system's loader, and paths of files that exist.</summary>
    public IEnumerable<string> Candidates()
    {
        string? chosen = environment(Variable);
        // Who names a library gets that one or an error, not another.
        if (!string.IsNullOrEmpty(chosen)) return [chosen];
        return Versions().SelectMany(CandidatesOf);
    }

    public string DescribeFailure()
    {
        string? chosen = environment(Variable);
        if (!string.IsNullOrEmpty(chosen)) return $"{Variable} names '{chosen}', which cannot be loaded as NVRTC.";
        return
            $"NVRTC, NVIDIA's run-time compiler, was not found. Looked for {string.Join(", ", Versions().Select(FileName))} on the " +
            $"loader's path and in {string.Join(", ", Versions().SelectMany(Folders).Distinct())}. Install one of: the apt package " +
            $"libnvrtc12 (Debian's component non-free), the Python wheel nvidia-cuda-nvrtc (for CUDA 12: nvidia-cuda-nvrtc-cu12), " +
            $"the CUDA toolkit; or set {Variable} to the library's path.";
    }

    private static string FileName(string version) => OperatingSystem.IsWindows()
        ? $"nvrtc64_{version}0_0.dll"
        : $"libnvrtc.so.{version}";

    /// <summary>The newest first, but one that is newer than the driver last: the driver may refuse what it makes.</summary>
    private IEnumerable<string> Versions() => driverMajor is > 0 and < 13 ? ["12", "13"] : ["13", "12"];

    private IEnumerable<string> CandidatesOf(string version)
    {
        string name = FileName(version);
        return Folders(version).Select(folder => Path.Combine(folder, name)).Where(File.Exists).Prepend(name);
    }

    /// <summary>Folders that may hold the library: the toolkit's, then those of Python wheels.</summary>
    private IEnumerable<string> Folders(string version)
    {
        string[] inToolkit = OperatingSystem.IsWindows()
            ? ["bin", "bin/x64", "Library/bin"]
            : ["lib64", "targets/x86_64-linux/lib", "targets/sbsa-linux/lib", "lib"];
        string[] inWheels = OperatingSystem.IsWindows()
            ? ["nvidia/cuda_nvrtc/bin", $"nvidia/cu{version}/bin/x86_64", $"nvidia/cu{version}/bin"]
            : ["nvidia/cuda_nvrtc/lib", $"nvidia/cu{version}/lib"];
        return folders.InToolkits(inToolkit).Concat(folders.InPythonPackages(inWheels));
    }
}
