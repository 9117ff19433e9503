using System.ComponentModel;
using System.Diagnostics;

namespace GpuKernels.Benchmarks.Gpu;

/// <summary>NVIDIA's compiler, where it is on the path.</summary>
internal static class Nvcc
{
    /// <summary>False where there is no nvcc.</summary>
    /// <exception cref="InvalidOperationException">It ends with an error.</exception>
    public static bool Run(string[] arguments)
    {
        try
        {
            using Process nvcc = Process.Start(new ProcessStartInfo("nvcc", arguments) { RedirectStandardError = true })!;
            string errors = nvcc.StandardError.ReadToEnd();
            nvcc.WaitForExit();
            return nvcc.ExitCode == 0 ? true : throw new InvalidOperationException($"nvcc ended with {nvcc.ExitCode}: {errors}");
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
