using System.Diagnostics;
using System.Globalization;
using GpuKernels.CompilerServices;
using GpuKernels.Observability;

namespace GpuKernels.Cuda;

/// <summary>Makes a kernel's image for a GPU: with NVRTC, or from the cache on disk.</summary>
internal static class KernelCompiler
{
    /// <summary>The options for a kernel, but for the architecture.</summary>
    public static string[] Options(bool isStrict, bool overlap, params ReadOnlySpan<string> defines)
    {
        List<string> options = ["--std=c++17"];
        if (isStrict) options.Add("-fmad=false");
        // The text says GK_RESTRICT for __restrict__; where memory overlaps, that promise would be false.
        if (overlap) options.Add("-DGK_RESTRICT=");
        options.AddRange(defines);
        return [.. options];
    }

    /// <summary>
    /// <c>sm_80</c>, machine code, where the compiler knows the GPU; else <c>compute_89</c>, PTX of the newest architecture
    /// before it, which the driver translates. Null if all are newer than the GPU. <c>sm_90a</c> has what no later GPU has.
    /// </summary>
    public static string? Architecture(int computeCapability, ReadOnlySpan<int> supported)
    {
        int best = 0;
        foreach (int architecture in supported)
        {
            if (architecture <= computeCapability) best = Math.Max(best, architecture);
        }
        if (best == 0) return null;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(best == computeCapability ? "sm" : "compute")}_{best}{(computeCapability == 90 && best == 90 ? "a" : "")}");
    }

    /// <summary>A cubin, or PTX with a final zero.</summary>
    /// <exception cref="GpuCompilationException">NVRTC is not found, is too new for the GPU, or refuses the text.</exception>
    public static byte[] GetImage(
        KernelHandle kernel, string device, int computeCapability, bool overlap, params ReadOnlySpan<string> defines)
    {
        (Nvrtc nvrtc, string architecture) = Find(kernel.Name, device, computeCapability);
        string[] options = Options(kernel.IsStrict, overlap, defines);
        KernelCache cache = KernelCache.OfUser();
        string key = KernelCache.Key(kernel.CudaSource, options, architecture, nvrtc.Version);
        byte[]? kept = cache.TryRead(key);
        GpuMeter.CountLookup(isHit: kept is not null);
        if (kept is null) return CompileAndKeep(kernel, nvrtc, architecture, options, cache, key);
        GpuLogging.FromCache(kernel.Name, architecture);
        return kept;
    }

    /// <summary>The compiler, and what it compiles to for a GPU.</summary>
    /// <exception cref="GpuCompilationException">NVRTC is not found, or is too new for the GPU.</exception>
    public static (Nvrtc Compiler, string Architecture) Find(string name, string device, int computeCapability)
    {
        Nvrtc nvrtc = Nvrtc.TryLoad(out string problem) ?? throw Failure(name, device, problem);
        return (nvrtc, Architecture(computeCapability, nvrtc.SupportedArchitectures)
            ?? throw Failure(name, device, DescribeTooNew(nvrtc, computeCapability)));
    }

    public static GpuCompilationException Failure(string name, string target, string problem, string log = "") =>
        new(name, $"{name} could not be compiled for {target}: {problem}", log);

    /// <summary>What the compiler says of a text, for those who watch too.</summary>
    public static NvrtcResult Compile(string name, Nvrtc nvrtc, NvrtcProgram program, string architecture, string[] options)
    {
        using Activity? activity = GpuActivities.StartCompilation(name, architecture);
        long start = Stopwatch.GetTimestamp();
        NvrtcResult result = nvrtc.Compile(program, architecture, options);
        TimeSpan duration = Stopwatch.GetElapsedTime(start);
        GpuMeter.CountCompilation(name, architecture, duration);
        GpuLogging.Compiled(name, architecture, duration);
        return result;
    }

    private static byte[] CompileAndKeep(
        KernelHandle kernel, Nvrtc nvrtc, string architecture, string[] options, KernelCache cache, string key)
    {
        NvrtcResult result = Compile(kernel.Name, nvrtc, new NvrtcProgram(kernel.CudaSource, kernel.Name + ".cu"), architecture, options);
        if (result.Image is null)
            throw Failure(kernel.Name, architecture, LoadFailures.Describe(nvrtc.Version, nvrtc.Path, result), result.Log);
        cache.Write(key, result.Image);
        return result.Image;
    }

    private static string DescribeTooNew(Nvrtc nvrtc, int computeCapability)
    {
        if (nvrtc.SupportedArchitectures.IsEmpty)
            return $"NVRTC {nvrtc.Version} ({nvrtc.Path}) does not say which architectures it serves.";
        int oldest = nvrtc.SupportedArchitectures.ToArray().Min();
        return $"the GPU's compute capability is {computeCapability / 10}.{computeCapability % 10}, and NVRTC {nvrtc.Version} " +
            $"({nvrtc.Path}) serves {oldest / 10}.{oldest % 10} and later. Install an older NVRTC.";
    }
}
