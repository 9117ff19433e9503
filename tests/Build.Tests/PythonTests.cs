using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GpuKernels.Build.Tests;

/// <summary>samples/InPython: .NET in a Python process. NumPy, PyTorch and CuPy take part where they are installed.</summary>
public sealed class PythonTests(ITestOutputHelper output)
{
    [Fact]
    public void Kernels_run_in_a_Python_process()
    {
        string sample = Path.Combine(TestProject.Repository, "samples", "InPython"),
            library = Path.Combine(sample, "bin", TestProject.Configuration, "net10.0");
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The sample looks for the .NET host's library as Linux names it.");
        Assert.SkipUnless(Directory.Exists(library), $"{library} was not built.");
        (int version, string problem) = Run("-c", "import ctypes");
        Assert.SkipUnless(version == 0, $"There is no python3 here: {problem}");
        (int code, string text) = Run(Path.Combine(sample, "in_python.py"), library);
        output.WriteLine(text);
        Assert.True(code == 0, text);
        Assert.Contains("right: a kernel of the CPU device", text);
    }

    private static (int Code, string Text) Run(params string[] arguments)
    {
        ProcessStartInfo start = new("python3", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // The one that runs this.
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));
        try
        {
            using Process python = Process.Start(start)!;
            Task<string> errors = python.StandardError.ReadToEndAsync();
            string text = python.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
            python.WaitForExit();
            return (python.ExitCode, text);
        }
        catch (Win32Exception exception)
        {
            return (-1, exception.Message);
        }
    }
}
