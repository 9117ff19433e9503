using System.Security.Cryptography;
using System.Text;
using Microsoft.Build.Framework;

namespace GpuKernels.Build;

/// <summary>
/// Compiles the kernels of an assembly that changed. Whether one did is found out here, in a few milliseconds; only then is the
/// program started that has NVRTC in it, in a process of its own.
/// </summary>
public sealed class CompileDeviceCode : ITask
{
    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The compiled assembly whose kernels are read.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>Where the device code is written, the file that is embedded. It exists.</summary>
    [Required]
    public string Output { get; set; } = "";

    /// <summary>Where the task notes for what it has compiled last.</summary>
    [Required]
    public string State { get; set; } = "";

    /// <summary>The program, <c>GpuKernels.Build.dll</c>.</summary>
    [Required]
    public string Program { get; set; } = "";

    /// <summary>Its options: a change compiles all kernels again.</summary>
    public string[] Options { get; set; } = [];

    /// <summary>Those with which the C# compiler has made the assembly.</summary>
    public ITaskItem[] CompilerArguments { get; set; } = [];

    /// <summary>Where the arguments are written with which the C# compiler makes it again.</summary>
    [Required]
    public string ResponseFile { get; set; } = "";

    /// <summary>True where the device code is another than before, so that it has to be embedded.</summary>
    [Output]
    public bool Changed { get; set; }

    /// <inheritdoc/>
    public bool Execute()
    {
        IReadOnlyList<KernelConstants> kernels = KernelConstants.Read(Assembly);
        string options = Hash(string.Join("\n", Options)), state = $"{options}\n{Hash(string.Concat(kernels.SelectMany(Texts)))}\n";
        string[] last = File.Exists(State) ? File.ReadAllLines(State) : [];
        if (string.Join("\n", last) + "\n" == state) return true;
        if (kernels.Count == 0 && new FileInfo(Output).Length == 0) return Keep(state);

        DateTime before = File.GetLastWriteTimeUtc(Output);
        List<string> arguments = ["compile", "--assembly", Assembly, "--output", Output, .. Options];
        if (last.Length == 0 || last[0] != options) arguments.Add("--all");
        ProgramRun run = new(BuildEngine);
        if (!run.Start(Program, arguments)) return false;
        Changed = File.GetLastWriteTimeUtc(Output) != before;
        if (Changed)
            File.WriteAllLines(
                ResponseFile, CompilerArguments.Select(argument => argument.ItemSpec).Where(IsForBoth).Select(Quote).Concat(SecondRun));
        // Without a compiler there may be one the next time.
        return run.IsCompilerMissing || Keep(state);
    }

    /// <summary>Warnings would be printed a second time, and a log be overwritten by one without them.</summary>
    private static IEnumerable<string> SecondRun => ["/skipanalyzers+", "/warn:0", "/warnaserror-"];

    private static bool IsForBoth(string argument) =>
        argument != "/noconfig"
            && !new[] { "/errorlog", "/reportanalyzer" }.Any(only => argument.StartsWith(only, StringComparison.Ordinal));

    /// <summary>
    /// MSBuild has taken the quotes from around an argument, <c>"/my programs/app.cs"</c>; those inside of one are there.
    /// </summary>
    private static string Quote(string argument) =>
        argument.Any(char.IsWhiteSpace) && !argument.Contains('"') ? $"\"{argument}\"" : argument;

    private static IEnumerable<string> Texts(KernelConstants kernel) =>
        kernel.All.SelectMany(constant => new[] { kernel.Name, "\0", constant.Key, "\0", constant.Value, "\0" });

    private bool Keep(string state)
    {
        File.WriteAllText(State, state);
        return true;
    }

    private static string Hash(string text)
    {
        using SHA256 hash = SHA256.Create();
        return BitConverter.ToString(hash.ComputeHash(Encoding.UTF8.GetBytes(text))).Replace("-", "");
    }
}
