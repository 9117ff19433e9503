using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GpuKernels.Generator.Tests.Pipeline;

/// <summary>
/// Broken files, other ones for each seed: the generator and the analyzer never throw and are never slow, and a
/// kernel that is not translated always has an error, from us or from C# (GK0045 says where one has none).
/// </summary>
public class NeverThrowsTests(ITestOutputHelper output)
{
    private const int BatchSize = 20;

    /// <summary>CI sets GPUKERNELS_BROKEN_FILES to 5000; the few of other runs take seconds.</summary>
    private static readonly int Count = Number("GPUKERNELS_BROKEN_FILES") ?? 400;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    // References are read once, for all compilations that come from this one.
    private static readonly CSharpCompilation Empty = Compile.Create();

    [Fact]
    public void Broken_files()
    {
        // The inputs are made of the sources, and so they are other ones after each change anyway; the same commit gives the same.
        int seed = Number("GPUKERNELS_BROKEN_SEED") ?? 1;
        output.WriteLine($"GPUKERNELS_BROKEN_SEED={seed}");
        ConcurrentQueue<string> problems = new();
        Parallel.For(0, Count / BatchSize, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (i, loop) =>
        {
            BrokenSources sources = new(unchecked(seed + i));
            foreach (string problem in FindProblems([.. Enumerable.Range(0, BatchSize).Select(_ => sources.Next())]))
                problems.Enqueue(problem);
            if (!problems.IsEmpty)
                loop.Stop();
        });
        Assert.True(problems.IsEmpty, $"GPUKERNELS_BROKEN_SEED={seed}\n{problems.FirstOrDefault()}");
    }

    /// <summary>What such files have found.</summary>
    [Theory]
    [InlineData(
        "[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)] struct S { [System.Runtime.InteropServices.FieldOffset(0)] public void Value; }", "S s")]
    public void Broken_files_of_before(string members, string parameters) =>
        Assert.Empty(
            FindProblems(
                [$"namespace Before; static partial class K {{ {members} [GpuKernels.Kernel] static void Run({parameters}) {{ }} }}"]));

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>Many files at once; where something is wrong, or slow, each alone. What is slow is so three times in a row.</summary>
    private static IEnumerable<string> FindProblems(string[] texts)
    {
        if (FindProblem(texts) is null)
            return [];
        return from text in texts
               let problem = Enumerable.Range(0, 3).Select(_ => FindProblem([text]))
                   .Aggregate((earlier, later) => later is null ? null : earlier)
               where problem is not null
               select $"{problem}\n{text}";
    }

    private static string? FindProblem(string[] texts)
    {
        CSharpCompilation compilation = Empty.AddSyntaxTrees(texts.Select((text, i) => Compile.Parse(Apart(text, i), $"Source{i}.cs")));
        TimeSpan start = ThreadTime.Now;
        GeneratorRunResult generated = Compile.Driver().RunGenerators(compilation).GetRunResult().Results.Single();
        TimeSpan time = ThreadTime.Now - start;
        if (generated.Exception is { } exception)
            return $"The generator throws: {exception}";
        ImmutableArray<Diagnostic> found;
        try
        {
            found = Analyze(compilation);
        }
        catch (Exception) when (CompilerThrows(compilation))
        {
            // Roslyn's own mistake: of such a file nothing can be said, but of the others of its batch.
            return texts.Length == 1 ? null : "The compiler throws.";
        }
        if (found.FirstOrDefault(diagnostic => diagnostic.Id is "AD0001" or "GK0045") is { } mistake)
            return mistake.ToString();
        // The analyzer does what the generator does, on other threads.
        return 2 * time > Limit ? $"The generator takes {time.TotalSeconds:0.0} s." : null;
    }

    /// <summary>True where the C# compiler cannot compile the files, with no analyzer and no generator.</summary>
    private static bool CompilerThrows(CSharpCompilation compilation)
    {
        try
        {
            compilation.Clone().GetDiagnostics();
            return false;
        }
        catch (Exception)
        {
            return true;
        }
    }

    /// <summary>In a namespace of its own, so that the files of a batch do not declare the same types.</summary>
    private static string Apart(string text, int index) => text.Replace("namespace ", $"namespace N{index}.");

    private static ImmutableArray<Diagnostic> Analyze(CSharpCompilation compilation)
    {
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        return compilation.WithAnalyzers([new KernelAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }
}
