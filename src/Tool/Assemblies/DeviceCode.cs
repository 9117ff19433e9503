using System.Text;
using GpuKernels.Build;
using GpuKernels.Cuda;
using GpuKernels.Cuda.Images;
using GpuKernels.Tool.Text;

namespace GpuKernels.Tool.Assemblies;

/// <summary>What one function of a kernel was compiled to, or is now where nothing was built ahead.</summary>
internal sealed class DeviceCode
{
    private const int UsualArchitecture = 90;

    private readonly BuiltAssembly assembly;
    private readonly KernelToBuild kernel;
    private readonly KernelForm form;
    private readonly Gpu? gpu;

    /// <param name="assembly">Which has the kernel.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="function">Its function's name.</param>
    /// <param name="gpu">For which it is; null for the newest that there is code for.</param>
    /// <exception cref="ToolException">There is no such function.</exception>
    public DeviceCode(BuiltAssembly assembly, KernelToBuild kernel, string function, Gpu? gpu)
    {
        (this.assembly, this.kernel, this.gpu) = (assembly, kernel, gpu);
        IReadOnlyList<KernelForm> forms = KernelForm.Of(kernel);
        form = forms.FirstOrDefault(form => form.Name == function)
            ?? throw new ToolException(
                $"--function is '{function}'; {kernel.Name} has {string.Join(", ", forms.Select(form => $"'{form.Name}'"))}.");
    }

    public string Ptx() => Encoding.UTF8.GetString(Find(isPtx: true) ?? Compile("compute")).TrimEnd('\0');

    /// <exception cref="ToolException">There is no program that shows it.</exception>
    public string Sass(NvidiaTools tools)
    {
        string? disassembler = tools.Find("nvdisasm"), objectDump = disassembler is null ? tools.Find("cuobjdump") : null;
        if (disassembler is null && objectDump is null)
            throw new ToolException(
                $"Machine code is shown by NVIDIA's nvdisasm or cuobjdump, and neither is on this machine. {NvidiaTools.Install}");
        byte[] cubin = Find(isPtx: false) ?? Compile("sm");
        string file = Path.Combine(Path.GetTempPath(), $"gpukernels-{Guid.NewGuid():N}.cubin");
        try
        {
            File.WriteAllBytes(file, cubin);
            return disassembler is not null ? NvidiaTools.Run(disassembler, "-c", file) : NvidiaTools.Run(objectDump!, "-sass", file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What was built ahead; null where there is nothing.</summary>
    private byte[]? Find(bool isPtx)
    {
        if (assembly.Images is not { } images) return null;
        ImageKey key = form.KeyOf(kernel);
        int[] entries = [.. Enumerable.Range(0, images.Count)
            .Where(i =>
                images.KeyOf(i) == key && images.TargetOf(i).Kind == ImageKind.Ptx == isPtx
                    && (gpu is null || images.TargetOf(i).RunsOn(gpu.Architecture)))];
        return entries.Length == 0 ? null : images.Read(entries.MaxBy(i => images.TargetOf(i).Rank));
    }

    private byte[] Compile(string kind)
    {
        int architecture = Math.Max(gpu?.Architecture ?? UsualArchitecture, kernel.Architecture);
        string target = $"{kind}_{architecture}{(architecture == UsualArchitecture ? "a" : "")}";
        Nvrtc nvrtc = Nvrtc.TryLoad(out string problem)
            ?? throw new ToolException(
                $"{assembly.Name} has no {Name(kind)} of {kernel.Name}{(gpu is null ? "" : $" for {gpu.Name}")}, and it cannot be compiled here: {problem}");
        NvrtcResult result = nvrtc.Compile(kernel.Text, kernel.Name, target, form.Options);
        return result.Image ?? throw new ToolException($"NVRTC {nvrtc.Version} reports {result.Error} for {target}: {result.Log}");
    }

    private static string Name(string kind) => kind == "sm" ? "machine code" : "PTX";
}
