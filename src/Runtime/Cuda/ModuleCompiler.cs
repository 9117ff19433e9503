using System.Text;
using System.Text.RegularExpressions;

namespace GpuKernels.Cuda;

/// <summary>An image with the names of what C++ calls otherwise.</summary>
internal sealed record ModuleImage(byte[] Image, IReadOnlyDictionary<string, string> LoweredNames);

/// <summary>Makes an image of a user's CUDA C: with NVRTC, or from the cache on disk.</summary>
internal static partial class ModuleCompiler
{
    /// <exception cref="GpuCompilationException">NVRTC is not found, is too new for the GPU, or refuses the text.</exception>
    /// <exception cref="ArgumentException">The options name an architecture.</exception>
    public static ModuleImage GetImage(string source, CudaModuleOptions options, string device, int computeCapability)
    {
        (Nvrtc nvrtc, string architecture) = KernelCompiler.Find(options.Name, device, computeCapability);
        string[] flags = Flags(options);
        if (!IsSelfContained(source, options)) return Compile(nvrtc, source, options, flags, architecture);
        KernelCache cache = KernelCache.OfUser();
        string key = Key(source, options, flags, architecture, nvrtc.Version);
        return Read(cache, key, options) ?? CompileAndKeep(nvrtc, source, options, flags, architecture, cache, key);
    }

    /// <summary>NVRTC's options, but for the architecture.</summary>
    public static string[] Flags(CudaModuleOptions options)
    {
        if (options.CompilerOptions.FirstOrDefault(
            option => option.StartsWith("--gpu-architecture", StringComparison.Ordinal)
                || option.StartsWith("-arch", StringComparison.Ordinal)) is { } own)
            throw new ArgumentException($"The option {own} cannot be given: the architecture is that of the device.", nameof(options));
        List<string> flags = [.. options.CompilerOptions];
        bool hasStandard = flags.Exists(
            flag => flag.StartsWith("--std", StringComparison.Ordinal) || flag.StartsWith("-std", StringComparison.Ordinal));
        if (!hasStandard) flags.Add("--std=c++17");
        flags.AddRange(options.IncludePaths.Select(path => $"--include-path={path}"));
        flags.AddRange(options.Defines.Select(define => define.Value is null ? $"-D{define.Key}" : $"-D{define.Key}={define.Value}"));
        return [.. flags];
    }

    /// <summary>True where nothing on the disk decides what comes out, so that the result may be kept.</summary>
    private static bool IsSelfContained(string source, CudaModuleOptions options)
    {
        bool namesFiles = options.IncludePaths.Count > 0 || options.CompilerOptions.Any(option =>
            option.Contains("include", StringComparison.Ordinal) || option.StartsWith("-I", StringComparison.Ordinal));
        return !namesFiles && options.Headers.Values.Append(source).SelectMany(text => Includes().Matches(text))
            .All(include => options.Headers.ContainsKey(include.Groups[1].Value));
    }

    private static ModuleImage Compile(Nvrtc nvrtc, string source, CudaModuleOptions options, string[] flags, string architecture)
    {
        NvrtcProgram program = new(source, options.Name) { Headers = options.Headers, NameExpressions = options.NameExpressions };
        NvrtcResult result = KernelCompiler.Compile(options.Name, nvrtc, program, architecture, flags);
        if (result.Image is null)
            throw KernelCompiler.Failure(options.Name, architecture, LoadFailures.Describe(nvrtc.Version, nvrtc.Path, result), result.Log);
        return new ModuleImage(result.Image, result.LoweredNames);
    }

    private static ModuleImage CompileAndKeep(
        Nvrtc nvrtc, string source, CudaModuleOptions options, string[] flags, string architecture, KernelCache cache, string key)
    {
        ModuleImage module = Compile(nvrtc, source, options, flags, architecture);
        if (options.NameExpressions.Count > 0)
            cache.Write(
                NamesKey(key),
                Encoding.UTF8.GetBytes(string.Join('\n', options.NameExpressions.Select(name => module.LoweredNames[name]))));
        cache.Write(key, module.Image);
        return module;
    }

    private static ModuleImage? Read(KernelCache cache, string key, CudaModuleOptions options)
    {
        if (cache.TryRead(key) is not { } image) return null;
        if (options.NameExpressions.Count == 0) return new ModuleImage(image, new Dictionary<string, string>());
        string[] lowered = cache.TryRead(NamesKey(key)) is { } names ? Encoding.UTF8.GetString(names).Split('\n') : [];
        return lowered.Length != options.NameExpressions.Count ? null
            : new ModuleImage(image, options.NameExpressions.Zip(lowered).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    /// <summary>What is included and asked for is part of the text that the key is made of.</summary>
    private static string Key(string source, CudaModuleOptions options, string[] flags, string architecture, Version compiler)
    {
        IEnumerable<string> headers = options.Headers.OrderBy(header => header.Key, StringComparer.Ordinal)
            .SelectMany(header => new[] { header.Key, header.Value });
        return KernelCache.Key(string.Join('\0', [source, .. headers, "", .. options.NameExpressions]), flags, architecture, compiler);
    }

    private static string NamesKey(string key) => key + "-names";

    [GeneratedRegex("""^\s*#\s*include\s*(?:[<"]([^>"]*)[>"])?""", RegexOptions.Multiline)]
    private static partial Regex Includes();
}
