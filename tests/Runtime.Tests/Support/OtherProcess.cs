using System.Diagnostics;

namespace GpuKernels.Runtime.Tests.Support;

/// <summary>This test program once more, for one explicit test.</summary>
internal sealed class OtherProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;

    /// <param name="method">The test's name.</param>
    /// <param name="environment">What the test gets to know.</param>
    public OtherProcess(string method, params IEnumerable<KeyValuePair<string, string>> environment)
    {
        string program = Environment.ProcessPath!;
        bool isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        ProcessStartInfo start = new(
            program,
            [.. isHost ? new[] { typeof(OtherProcess).Assembly.Location } : [], "--explicit", "only", "--filter-method", $"*.{method}"])
        {
            RedirectStandardOutput = true,
        };
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        process = Process.Start(start)!;
        output = process.StandardOutput.ReadToEndAsync();
    }

    /// <summary>What it has printed, when it has ended.</summary>
    public string WaitForSuccess()
    {
        string text = output.GetAwaiter().GetResult();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, text);
        Assert.Contains("succeeded: 1", text);
        return text;
    }

    public void Dispose() => process.Dispose();
}
