namespace GpuKernels.Package.Tests;

/// <summary>What a command printed, and how it ended.</summary>
public sealed record CommandResult(string Command, int ExitCode, string Output)
{
    public CommandResult AssertSuccess()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>The lines with this text, each once: MSBuild repeats warnings and errors at the end.</summary>
    public string[] Lines(string text) =>
        [.. Output.Split('\n').Where(line => line.Contains(text, StringComparison.Ordinal)).Select(line => line.Trim()).Distinct()];
}
