using System.Diagnostics;
using System.Threading.Channels;

namespace GpuKernels.Package.Tests;

public sealed class WatchTests(PackedFeed feed)
{
    private const int MinutesForOneLine = 5;

    [Fact]
    public async Task A_watched_program_runs_again_with_the_changed_kernel()
    {
        TestProject project = TestProject.CreateProgram(feed, "Watched");
        project.Run("restore").AssertSuccess();
        using Process watch = feed.Start(project.Folder, "watch --non-interactive run", "dotnet", ("DOTNET_USE_POLLING_FILE_WATCHER", "1"));
        try
        {
            Channel<string> lines = Channel.CreateUnbounded<string>();
            watch.OutputDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "");
            watch.ErrorDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "");
            watch.BeginOutputReadLine();
            watch.BeginErrorReadLine();
            string first = await ReadUntil(lines.Reader, "12 24 36 48");
            await ReadUntil(lines.Reader, "Waiting for a file to change");
            project.WriteKernel("a * x[i]", "2 * a * x[i]");
            Assert.Equal(first.Replace("12 24 36 48", "14 28 42 56"), await ReadUntil(lines.Reader, "14 28 42 56"));
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync();
        }
    }

    private static async Task<string> ReadUntil(ChannelReader<string> lines, string text)
    {
        List<string> seen = [];
        using CancellationTokenSource limit = new(TimeSpan.FromMinutes(MinutesForOneLine));
        try
        {
            while (true)
            {
                seen.Add(await lines.ReadAsync(limit.Token));
                if (seen[^1].Contains(text, StringComparison.Ordinal)) return seen[^1];
            }
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"dotnet watch did not print '{text}', but:\n{string.Join("\n", seen)}");
        }
    }
}
