using GpuKernels.Cuda;
using GpuKernels.Cuda.Images;

namespace GpuKernels.Build;

/// <summary>Compiles the kernels of an assembly to a file of images, and takes over what the file already has.</summary>
internal static class CompileCommand
{
    private const int UsageCode = 2;

    public static int ShowUsage(TextWriter output)
    {
        output.WriteLine(
            "GpuKernels.Build compile --assembly App.dll --output App.gpu.bin --architectures sm_80,sm_90,compute_90 " +
            "[--nvrtc path] [--line-info] [--require] [--all]");
        return UsageCode;
    }

    /// <summary>0 where the file is right, or there is no compiler; 1 where a kernel was refused.</summary>
    public static int Run(ReadOnlySpan<string> arguments, TextWriter output)
    {
        CompileOptions options = CompileOptions.Parse(arguments);
        IReadOnlyList<KernelToBuild> kernels = KernelToBuild.In(options.Assembly);
        ImageArchive? last = File.Exists(options.Output) ? ImageArchive.TryOpen(File.ReadAllBytes(options.Output)) : null;
        if (kernels.Count == 0)
        {
            Write(options.Output, []);
            UsageFile.Write(UsagePath(options), [], new Dictionary<ImageName, BuiltImage>());
            return 0;
        }
        (Nvrtc? nvrtc, string problem) = FindCompiler(options);
        if (nvrtc is null)
        {
            output.WriteLine(options.Require
                ? $"error GK2000: GpuKernelsRequireDeviceCode is true, and kernels cannot be compiled: {problem}"
                : $"warning GK2000: Kernels are not compiled ahead, and will be when they are first launched: {problem}");
            return options.Require ? 1 : 0;
        }
        BuildTargets targets = BuildTargets.Choose(options, nvrtc);
        foreach (string warning in targets.Warnings) output.WriteLine(warning);
        CompiledKernels compiled = CompiledKernels.Compile(kernels, targets, nvrtc, options, last);
        foreach (string line in compiled.Messages) output.WriteLine(line);
        if (compiled.HasErrors) return 1;
        Write(options.Output, ImageArchive.Write(nvrtc.Version, compiled.Images));
        UsageFile.Write(UsagePath(options), kernels, compiled.Images);
        output.WriteLine(
            $"Compiled {compiled.Images.Count - compiled.Reused} images with NVRTC {nvrtc.Version}, {compiled.Reused} were there.");
        return 0;
    }

    private static (Nvrtc? Compiler, string Problem) FindCompiler(CompileOptions options)
    {
        if (options.NvrtcPath.Length == 0) return Nvrtc.Find(new NvrtcLocator(Environment.GetEnvironmentVariable, driverMajor: 0));
        return (Nvrtc.TryLoadFrom(options.NvrtcPath), $"GpuKernelsNvrtcPath is '{options.NvrtcPath}', which cannot be loaded as NVRTC.");
    }

    /// <summary><c>App.gpu.usage</c> beside <c>App.gpu.bin</c>.</summary>
    private static string UsagePath(CompileOptions options) =>
        Path.ChangeExtension(options.Output, Path.GetExtension(KernelUsage.FileEnding));

    /// <summary>A file that stays as it is keeps its time, by which the build sees that there is nothing to embed.</summary>
    private static void Write(string path, byte[] content)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content)) return;
        File.WriteAllBytes(path, content);
    }
}
