using GpuKernels.Cuda.Images;

namespace GpuKernels.Cuda;

/// <summary>Says why there is no device code for a kernel, and what to do about it.</summary>
internal static class LoadFailures
{
    private const int UnsupportedPtxVersion = 222;

    /// <summary>What NVRTC says of a text that it did not compile.</summary>
    /// <param name="version">NVRTC's.</param>
    /// <param name="path">NVRTC's.</param>
    /// <param name="result">Without an image.</param>
    public static string Describe(Version version, string path, NvrtcResult result)
    {
        // NVRTC opens a library of its own when it first compiles.
        string advice = result.Error == "NVRTC_ERROR_BUILTIN_OPERATION_FAILURE"
            ? $"\n{path} lacks libnvrtc-builtins of its version, which belongs beside it: install NVRTC again, or name another one in {NvrtcLocator.Variable}." : "";
        return $"NVRTC {version} reports {result.Error}:\n{result.Log}{advice}";
    }

    /// <summary>An image that the driver did not take.</summary>
    /// <param name="target">What it is for.</param>
    /// <param name="code">The driver's answer, and its <paramref name="name"/>.</param>
    /// <param name="name">As CUDA calls it.</param>
    /// <param name="driver">The newest CUDA that the driver serves, 1000 · major + 10 · minor.</param>
    /// <param name="compiler">Of which NVRTC the image is.</param>
    public static string Refused(ImageTarget target, int code, string name, int driver, Version compiler)
    {
        string advice = code == UnsupportedPtxVersion || target.Kind == ImageKind.Ptx
            ? $": the driver serves CUDA {driver / 1000}.{driver % 1000 / 10}, and the code is of NVRTC {compiler}: update the driver, or build with an older NVRTC" : "";
        return $"{target}, which the driver refused with {name}{advice}";
    }

    /// <summary>What an assembly has, and what would have helped.</summary>
    /// <param name="assembly">Its name.</param>
    /// <param name="kernel">The kernel's name.</param>
    /// <param name="archive">Its device code; null where there is none.</param>
    /// <param name="key">Of the kernel's function.</param>
    /// <param name="computeCapability">The GPU's, 90 for 9.0.</param>
    /// <param name="refused">The images that the driver did not take, as <see cref="Refused"/> says it.</param>
    public static string Missing(
        string assembly, string kernel, ImageArchive? archive, ImageKey key, int computeCapability, IReadOnlyList<string> refused)
    {
        if (archive is null) return $"{assembly} has no device code built ahead: build it where there is an NVRTC.";
        if (refused.Count > 0) return $"{assembly} has {string.Join(", and ", refused)}.";
        string[] targets = [.. archive.TargetsOf(key).Select(target => target.ToString())];
        return targets.Length == 0 ? $"{assembly} has no device code of {kernel} built ahead: build it anew."
            : $"{assembly} has device code for {string.Join(", ", targets)}: add sm_{computeCapability} to its GpuKernelsArchitectures.";
    }
}
