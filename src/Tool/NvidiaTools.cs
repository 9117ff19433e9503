using System.Diagnostics;

namespace GpuKernels.Tool;

/// <summary>NVIDIA's programs that this machine has.</summary>
/// <param name="environment">Reads an environment variable.</param>
internal sealed class NvidiaTools(Func<string, string?> environment)
{
    /// <summary>Where they come from.</summary>
    public const string Install =
        "Install the CUDA toolkit (on Debian the package nvidia-cuda-toolkit, in conda cuda-nvdisasm and cuda-nvcc), or add its folder bin to PATH.";

    public static NvidiaTools OfThisMachine() => new(Environment.GetEnvironmentVariable);

    /// <summary>The program's path, from PATH and then from where the CUDA toolkit is installed; null where it is not found.</summary>
    public string? Find(string program)
    {
        string file = OperatingSystem.IsWindows() ? program + ".exe" : program;
        return Folders().Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
    }

    /// <summary>What a program prints.</summary>
    /// <exception cref="ToolException">It has failed.</exception>
    public static string Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new ToolException($"{program} ended with code {process.ExitCode}: {errors.Result.Trim()}");
    }

    private IEnumerable<string> Folders()
    {
        IEnumerable<string> path = (environment("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> toolkits = new[] { "CUDA_PATH", "CUDA_HOME", "CONDA_PREFIX" }.Select(environment).OfType<string>();
        if (!OperatingSystem.IsWindows()) toolkits = toolkits.Append("/usr/local/cuda");
        return path.Concat(toolkits.Where(root => root.Length > 0).Select(root => Path.Combine(root, "bin")));
    }
}
