using System.Runtime.CompilerServices;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace GpuKernels.Generator.Tests.Snapshots;

/// <summary>
/// Compares text with the file <c>Class.Name.verified.ending</c> beside the test. Where they differ it writes
/// <c>Class.Name.received.ending</c>, which git ignores, and fails; moving that file over the verified one accepts it, and
/// running with GPUKERNELS_ACCEPT_SNAPSHOTS=1 accepts all. These are Verify's conventions.
/// </summary>
internal static class Snapshot
{
    private static bool AcceptsAll => Environment.GetEnvironmentVariable("GPUKERNELS_ACCEPT_SNAPSHOTS") == "1";

    public static void Match(string text, string name, string ending, [CallerFilePath] string testFile = "")
    {
        string stem = Path.Combine(FolderOf(testFile), $"{Path.GetFileNameWithoutExtension(testFile)}.{name}");
        string verified = $"{stem}.verified.{ending}", received = $"{stem}.received.{ending}";
        string? expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == text)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(AcceptsAll ? verified : received, text);
        Assert.True(AcceptsAll, expected is null
            ? $"There is no snapshot yet. Move {received} to {verified} to accept it."
            : $"{verified} differs:\n{Difference(expected, text)}");
    }

    /// <summary>
    /// The folder of the test's source. Deterministic builds may map the compiler's paths, so it is found below the
    /// repository's root.
    /// </summary>
    private static string FolderOf(string testFile) =>
        Directory.EnumerateFiles(Repository.PathOf("tests", "Generator.Tests"), Path.GetFileName(testFile), SearchOption.AllDirectories)
            .Select(path => Path.GetDirectoryName(path)!).Single();

    private static string Difference(
        string expected, string received) => string.Join('\n', new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, received).Lines
        .Select((line, i) => (Line: line, Number: i + 1))
        .Where(pair => pair.Line.Type != ChangeType.Unchanged)
        .Select(pair => $"{pair.Number,5} {(pair.Line.Type == ChangeType.Inserted ? '+' : '-')} {pair.Line.Text}"));
}
