using System.CommandLine;
using System.Globalization;
using GpuKernels.Tool.Assemblies;

namespace GpuKernels.Tool.Commands;

/// <summary><c>gpukernels list App.dll</c>.</summary>
internal static class ListCommand
{
    private const int MaxThreads = 1024;

    public static Command Create()
    {
        Argument<string> assembly = new("assembly") { Description = "The assembly that has the kernels: App.dll." };
        Option<string> gpu =
            new("--gpu")
            {
                Description = "The GPU that it is for: H200, A100, sm_90, 8.6. Without it, all that there is code for.",
                HelpName = "gpu"
            };
        Option<string> block =
            new("--block")
            {
                Description =
                "How many threads a block has, for the occupancy; without it what [LaunchBounds] says, else 256.",
                HelpName = "threads"
            };
        Option<bool> all =
            new("--all")
            {
                Description =
                "Also the functions for arrays that overlap, for launches by a count, and for values of [Specialize]."
            };
        Option<bool> json = new("--json") { Description = "As JSON." };
        Command command = new(
            "list",
            "Lists the kernels of an assembly: what each uses of registers and memory, and its occupancy.") { assembly, gpu, block, all,
                json };
        command.SetAction(result =>
        {
            int threads = result.GetValue(block) is { } number ? Threads(number) : 0;
            Gpu? asked = result.GetValue(gpu) is { } name ? Gpu.Parse(name) : null;
            BuiltAssembly built = BuiltAssembly.Open(result.GetRequiredValue(assembly));
            KernelRow[] rows = [.. KernelRow.Of(built, asked, threads, result.GetValue(all))];
            TextWriter output = result.InvocationConfiguration.Output;
            if (result.GetValue(json)) ListJson.Write(output, rows);
            else ListText.Write(output, built, asked, rows, result.GetValue(all));
            return rows.Any(row => row.IsDamaged) ? 1 : 0;
        });
        return command;
    }

    private static int Threads(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int threads) && threads is >= 1 and <= MaxThreads ? threads
        : throw new ToolException($"--block is '{text}'; a block has 1 to {MaxThreads} threads.");
}
