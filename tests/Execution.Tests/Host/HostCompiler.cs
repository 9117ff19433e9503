using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using GpuKernels.CompilerServices;

namespace GpuKernels.Execution.Tests.Host;

/// <summary>Compiles kernels' CUDA C for the host with a C++ compiler, and a sanitizer that finds undefined behaviour.</summary>
internal sealed class HostCompiler
{
    // -ffp-contract=off gives C#'s floats. The sanitizer's own library is not linked: the header has its functions.
    private static readonly string[] CommonOptions =
    [
        "-std=c++17", "-fPIC", "-ffp-contract=off", "-fsanitize=undefined,float-cast-overflow", "-fsanitize-recover=all", "-fno-rtti", "-fno-exceptions", "-fno-strict-aliasing",
    ];

    private static readonly Lazy<string> Header = new(() => Read("cuda_on_host.h")), TextureHeader = new(() => Read("textures_on_host.h"));
    private readonly string program;
    private readonly string[] options;
    private readonly Lazy<string> version;

    private HostCompiler(string program, params string[] options)
    {
        this.program = program;
        this.options = [.. CommonOptions, .. options];
        version = new(() => Run(program, "--version").Split('\n')[0]);
        Problem = FindProblem();
    }

    // Without this option GCC 12 makes -x of 0.0f - x where it knows that x is no -0, and of +0 gets -0.
    public static HostCompiler Gnu { get; } = new("g++", "-frounding-math");

    // This check of clang's needs the run-time type information that is left out.
    public static HostCompiler Clang { get; } = new("clang++", "-fno-sanitize=function");

    /// <summary>Why kernels cannot be compiled here; null if they can.</summary>
    public string? Problem { get; }

    /// <summary><c>g++ (Debian 12.2.0-14) 12.2.0</c></summary>
    public string Version => version.Value;

    /// <summary>The function of a library that runs a kernel.</summary>
    public static string Entry(KernelHandle kernel) => $"host_run_{kernel.EntryPoint}";

    /// <summary>The shared library with one kernel. It stays in the temporary folder, by a hash of what made it.</summary>
    public string Compile(KernelHandle kernel, KernelVariant variant)
    {
        string text = Text([(kernel, variant)]);
        string[] all = [.. options, "-O1", .. variant.Overlap ? ["-DGK_RESTRICT="] : Array.Empty<string>()];
        string key = Hash($"{Version}\n{string.Join(' ', all)}\n{text}");
        string folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"gpukernels-tests-{Environment.UserName}")).FullName;
        string library = Path.Combine(folder, $"{kernel.EntryPoint}-{key}.so");
        if (!File.Exists(library))
            Compile(text, all, library);
        return library;
    }

    /// <summary>A library with many kernels that nothing else will ask for. Without optimization: most of the time is the compiler's.</summary>
    /// <param name="kernels">Each once, with the options of one of its functions.</param>
    /// <param name="library">The path.</param>
    public void CompileTogether(IReadOnlyCollection<(KernelHandle Kernel, KernelVariant Variant)> kernels, string library) =>
        Compile(Text(kernels), [.. options, "-O0"], library);

    /// <summary>Of many kernels each text stands in a namespace of its own, for all have the same prelude, and behind its own options.</summary>
    private static string Text(IReadOnlyCollection<(KernelHandle Kernel, KernelVariant Variant)> kernels)
    {
        StringBuilder text = new(Header.Value);
        if (kernels.Any(function => UsesTextures(function.Kernel.CudaSource)))
            text.Append(TextureHeader.Value);
        foreach ((KernelHandle kernel, KernelVariant variant) in kernels)
        {
            (string begin, string end) = kernels.Count > 1 ? ($"inline namespace kernel_{kernel.EntryPoint} {{", "}\n#undef GK_ELEMENTS\n#undef GK_WIDTH") : ("", "");
            text.Append($"\n{Defines(variant)}{begin}\n#line 1 \"{kernel.EntryPoint}.cu\"\n{kernel.CudaSource}\n{end}\n");
            text.Append($"extern \"C\" void {Entry(kernel)}(void** arguments, const unsigned* launch, char* message, size_t capacity) ");
            text.Append($"{{ host::run<{kernel.EntryPoint}>(arguments, launch, message, capacity); }}\n");
        }
        return text.ToString();
    }

    /// <summary>One line for each, <c>#define GK_WIDTH 4</c> for <c>-DGK_WIDTH=4</c>.</summary>
    private static string Defines(KernelVariant variant) => string.Concat(variant.Defines.Select(option => $"#define {option[2..].Replace('=', ' ')}\n"));

    private static bool UsesTextures(string cuda) =>
        new[] { "tex1D", "tex2D", "tex3D", "cudaSurfaceBoundaryMode" }.Any(name => cuda.Contains(name, StringComparison.Ordinal));

    /// <summary>Two test programs may compile one kernel at a time, so each writes files of its own and moves the last into place.</summary>
    private void Compile(string text, string[] all, string library)
    {
        string start = Path.Combine(Path.GetDirectoryName(library)!, Guid.NewGuid().ToString("N"));
        string source = start + ".cpp", compiled = start + ".o", linked = start + ".so";
        try
        {
            File.WriteAllText(source, text);
            Run(program, [.. all, "-c", source, "-o", compiled]);
            // An entry point named like a function of libc, such as sync, is to be found in the library itself.
            Run(program, "-shared", "-Wl,-Bsymbolic", compiled, "-o", linked);
            File.Move(linked, library, overwrite: true);
        }
        finally
        {
            File.Delete(source);
            File.Delete(compiled);
        }
    }

    private string? FindProblem()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.ProcessArchitecture != Architecture.X64)
            return "CUDA C runs on the host under Linux on x64 only.";
        try
        {
            _ = Version;
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return $"{program} is not installed; it compiles CUDA C for the host.";
        }
    }

    private static string Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{errors.Result}");
        return output;
    }

    private static string Read(string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        return new StreamReader(stream).ReadToEnd();
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
}
