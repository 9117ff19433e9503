using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;

namespace GpuKernels.Build;

/// <summary>Runs the build program and logs what it prints: lines in the compilers' form are errors and warnings of this build.</summary>
internal sealed class ProgramRun(IBuildEngine engine)
{
    /// <summary>The code of the one message where there is no NVRTC.</summary>
    private const string CompilerMissing = "GK2000";

    private static readonly Regex Form = new(
        @"^(?:(?<file>.+?)\((?<line>\d+),(?<column>\d+)\): )?(?<kind>error|warning) (?<code>GK\d{4}): (?<text>.*)$",
        RegexOptions.CultureInvariant);

    public bool IsCompilerMissing { get; private set; }

    /// <summary>False where the build has failed.</summary>
    public bool Start(string program, IReadOnlyList<string> arguments)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            Arguments = string.Join(" ", arguments.Prepend(program).Select(Quote)),
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            RedirectStandardError = true,
        };
        using Process? process = TryStart(start);
        if (process is null) return false;
        List<string> lines = [];
        process.ErrorDataReceived += (_, data) => Add(data.Data);
        process.BeginErrorReadLine();
        while (process.StandardOutput.ReadLine() is { } line) Add(line);
        process.WaitForExit();
        bool hasErrors = false;
        foreach (string line in lines) hasErrors |= Log(line);
        if (process.ExitCode == 0 || hasErrors) return !hasErrors;
        Error($"GpuKernels.Build ended with code {process.ExitCode}: {string.Join(" ", lines)}", "GK2004");
        return false;

        void Add(string? line)
        {
            if (line is null) return;
            lock (lines) lines.Add(line);
        }
    }

    private Process? TryStart(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception exception)
        {
            Error($"'{start.FileName}', which compiles the kernels, could not be started: {exception.Message}. Put the .NET SDK on the PATH.", "GK2004");
            return null;
        }
    }

    /// <summary>True for an error.</summary>
    private bool Log(string line)
    {
        Match match = Form.Match(line);
        if (!match.Success)
        {
            engine.LogMessageEvent(new BuildMessageEventArgs(line, null, nameof(CompileDeviceCode), MessageImportance.Low));
            return false;
        }
        string file = match.Groups["file"].Success ? match.Groups["file"].Value : engine.ProjectFileOfTaskNode;
        string code = match.Groups["code"].Value, text = match.Groups["text"].Value;
        int row = Number("line"), column = Number("column");
        IsCompilerMissing |= code == CompilerMissing;
        bool isError = match.Groups["kind"].Value == "error";
        if (isError)
            engine.LogErrorEvent(new BuildErrorEventArgs(null, code, file, row, column, 0, 0, text, null, nameof(CompileDeviceCode)));
        else engine.LogWarningEvent(new BuildWarningEventArgs(null, code, file, row, column, 0, 0, text, null, nameof(CompileDeviceCode)));
        return isError;

        int Number(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
    }

    private void Error(string text, string code) =>
        engine.LogErrorEvent(
            new BuildErrorEventArgs(null, code, engine.ProjectFileOfTaskNode, 0, 0, 0, 0, text, null, nameof(CompileDeviceCode)));

    private static string Quote(string argument) => argument.Length > 0 && !argument.Any(c => char.IsWhiteSpace(c) || c == '"') ? argument
        : $"\"{Regex.Replace(argument, @"(\\*)(""|$)", "$1$1$2").Replace("\"", "\\\"")}\"";
}
