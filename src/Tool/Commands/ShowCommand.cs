using System.CommandLine;
using GpuKernels.Build;
using GpuKernels.Tool.Assemblies;

namespace GpuKernels.Tool.Commands;

/// <summary><c>gpukernels show App.dll Saxpy --sass</c>.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        Argument<string> assembly = new("assembly") { Description = "The assembly that has the kernel: App.dll." };
        Argument<string> name =
            new("kernel") { Description = "The kernel's name, of which the end is enough: Saxpy for Physics.Kernels.Saxpy." };
        Option<bool> ir = new("--ir") { Description = "What the C# was lowered to, if it was kept: build with -p:GpuKernelsKeepIr=true." };
        Option<bool> cuda = new("--cuda") { Description = "The CUDA C that it was translated to." };
        Option<bool> ptx = new("--ptx") { Description = "NVIDIA's portable assembly; compiled by NVRTC where none was built ahead." };
        Option<bool> sass = new("--sass") { Description = "The machine code of a GPU, by nvdisasm or cuobjdump." };
        Option<bool> cpu = new("--cpu") { Description = "The C# that runs on the CPU device, out of the debug symbols." };
        Option<string> gpu = new("--gpu")
        {
            Description = "For --ptx and --sass, the GPU that it is for: H200, A100, sm_90, 8.6.",
            HelpName = "gpu"
        };
        Option<string> function =
            new("--function")
            {
                Description = "For --ptx and --sass, which of its functions: as `gpukernels list --all` calls them.",
                HelpName = "name"
            };
        Command command = new("show", "Shows what a kernel became.") { assembly, name, ir, cuda, ptx, sass, cpu, gpu, function };
        Option<bool>[] forms = [ir, cuda, ptx, sass, cpu];
        command.SetAction(result =>
        {
            Option<bool>[] chosen = [.. forms.Where(result.GetValue)];
            if (chosen.Length != 1)
            {
                throw new ToolException($"{(chosen.Length == 0 ? "Nothing is chosen" : $"{string.Join(" and ", chosen.Select(form => form.Name))} are chosen")}: " +
                    $"show takes one of {string.Join(", ", forms.Select(form => form.Name))}.");
            }
            Gpu? asked = result.GetValue(gpu) is { } text ? Gpu.Parse(text) : null;
            BuiltAssembly built = BuiltAssembly.Open(result.GetRequiredValue(assembly));
            KernelToBuild kernel = built.Find(result.GetRequiredValue(name));
            DeviceCode code = new(built, kernel, result.GetValue(function) ?? KernelForm.General, asked);
            result.InvocationConfiguration.Output.Write(
                chosen[0] == ir ? kernel.Ir ?? throw NoIr(built)
                : chosen[0] == cuda ? kernel.Source
                : chosen[0] == ptx ? code.Ptx()
                : chosen[0] == sass ? code.Sass(NvidiaTools.OfThisMachine())
                : GeneratedSource.Read(built, kernel));
        });
        return command;
    }

    private static ToolException NoIr(BuiltAssembly assembly) =>
        new($"{assembly.Name} was built without it: `dotnet build -p:GpuKernelsKeepIr=true` keeps the kernels' IR in the assembly.");
}
