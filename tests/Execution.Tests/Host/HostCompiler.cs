using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using GpuKernels.CompilerServices;

namespace GpuKernels.Execution.Tests.Host;

/// <summary>Compiles a kernel's CUDA C for the host with g++, once: results stay in the temporary folder, by a hash of what made them.</summary>
internal static class HostCompiler
{
    public const string Entry = "host_run";

    // -ffp-contract=off gives C#'s floats. The sanitizer's own library is not linked: the header has its functions.
    private static readonly string[] CompilerOptions =
    [
        "-std=c++17", "-O1", "-fPIC", "-ffp-contract=off", "-fsanitize=undefined,float-cast-overflow", "-fsanitize-recover=all", "-fno-rtti",
        "-fno-exceptions",
    ];

    private static readonly Lazy<string> Header = new(ReadHeader);
    private static readonly Lazy<string> CompilerVersion = new(() => Run("g++", "--version"));

    /// <summary>Why kernels cannot be compiled here; null if they can.</summary>
    public static string? Problem { get; } = FindProblem();

    /// <summary>The shared library with the kernel; <see cref="Entry"/> runs it.</summary>
    public static string Compile(KernelHandle kernel, bool overlap)
    {
        string text = $"{Header.Value}\n#line 1 \"{kernel.EntryPoint}.cu\"\n{kernel.CudaSource}\n" +
            $"extern \"C\" void {Entry}(void** arguments, const unsigned* launch, char* message, size_t capacity) " +
            $"{{ host::run<{kernel.EntryPoint}>(arguments, launch, message, capacity); }}\n";
        string[] options = overlap ? [.. CompilerOptions, "-DGK_RESTRICT="] : CompilerOptions;
        string key = Hash($"{CompilerVersion.Value}\n{string.Join(' ', options)}\n{text}");
        string folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"gpukernels-tests-{Environment.UserName}")).FullName;
        string library = Path.Combine(folder, $"{kernel.EntryPoint}-{key}.so");
        if (!File.Exists(library))
            Compile(text, options, library);
        return library;
    }

    /// <summary>Two test programs may compile one kernel at a time, so each writes files of its own and moves the last into place.</summary>
    private static void Compile(string text, string[] options, string library)
    {
        string start = Path.Combine(Path.GetDirectoryName(library)!, Guid.NewGuid().ToString("N"));
        string source = start + ".cpp", compiled = start + ".o", linked = start + ".so";
        try
        {
            File.WriteAllText(source, text);
            Run("g++", [.. options, "-c", source, "-o", compiled]);
            // An entry point named like a function of libc, such as sync, is to be found in the library itself.
            Run("g++", "-shared", "-Wl,-Bsymbolic", compiled, "-o", linked);
            File.Move(linked, library, overwrite: true);
        }
        finally
        {
            File.Delete(source);
            File.Delete(compiled);
        }
    }

    private static string? FindProblem()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.ProcessArchitecture != Architecture.X64)
            return "CUDA C runs on the host under Linux on x64 only.";
        try
        {
            _ = CompilerVersion.Value;
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "g++ is not installed; it compiles CUDA C for the host.";
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

    private static string ReadHeader()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("cuda_on_host.h")!;
        return new StreamReader(stream).ReadToEnd();
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
}
