using GpuKernels.Cuda;
using GpuKernels.Cuda.Images;

namespace GpuKernels.Build;

/// <summary>The architectures that a build compiles for, as NVRTC has them.</summary>
internal sealed record BuildTargets(IReadOnlyList<ImageTarget> Targets, IReadOnlyList<string> Warnings)
{
    public static BuildTargets Choose(CompileOptions options, Nvrtc nvrtc)
    {
        List<ImageTarget> targets = [];
        List<string> unknown = [];
        foreach (int architecture in options.Real)
        {
            // As the runtime asks for it: sm_90a for 90.
            string? name = KernelCompiler.Architecture(architecture, nvrtc.SupportedArchitectures);
            if (name is not null && ImageTarget.TryParse(name) is { Kind: not ImageKind.Ptx } target) targets.Add(target);
            else unknown.Add($"sm_{architecture}");
        }
        foreach (int architecture in options.Virtual)
        {
            if (nvrtc.SupportedArchitectures.Contains(architecture)) targets.Add(new ImageTarget(architecture, ImageKind.Ptx));
            else unknown.Add($"compute_{architecture}");
        }
        if (options.Virtual.Count == 0 && targets.Count > 0)
            targets.Add(new ImageTarget(targets.Max(target => target.Architecture), ImageKind.Ptx));
        string supported = string.Join(", ", nvrtc.SupportedArchitectures.ToArray().Select(architecture => $"sm_{architecture}"));
        return new BuildTargets(targets, [.. unknown.Select(name =>
            $"warning GK2002: GpuKernelsArchitectures names {name}, for which NVRTC {nvrtc.Version} cannot compile; it knows {supported}.")]);
    }
}
