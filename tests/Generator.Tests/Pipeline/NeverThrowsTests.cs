using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using GpuKernels.Generator.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GpuKernels.Generator.Tests.Pipeline;

/// <summary>
/// Thousands of broken files, other ones in each run: the generator and the analyzer never throw and are never slow, and a
/// kernel that is not translated always has an error, from us or from C#.
/// </summary>
public class NeverThrowsTests(ITestOutputHelper output)
{
    private const int Count = 5000;
    private const int BatchSize = 20;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    // References are read once, for all compilations that come from this one.
    private static readonly CSharpCompilation Empty = Compile.Create();

static int processed;
    [Fact]
    public void Broken_files()
    {
        int seed = Environment.GetEnvironmentVariable("GPUKERNELS_FUZZ_SEED") is { Length: > 0 } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : Random.Shared.Next(1_000_000_000);
        output.WriteLine($"GPUKERNELS_FUZZ_SEED={seed}");
        ConcurrentQueue<string> problems = new();
        Parallel.For(0, Count / BatchSize, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (i, loop) =>
        {
            BrokenSources sources = new(unchecked(seed + i));
            Interlocked.Add(ref processed, BatchSize); if (i % 10 == 0) Console.WriteLine($"{processed} {ThreadTime.Now}");
            foreach (string problem in FindProblems([.. Enumerable.Range(0, BatchSize).Select(_ => sources.Next())]))
                problems.Enqueue(problem);
            if (!problems.IsEmpty)
                loop.Stop();
        });
        Assert.True(problems.IsEmpty, $"GPUKERNELS_FUZZ_SEED={seed}\n{problems.FirstOrDefault()}");
    }

    /// <summary>Many files at once; where something is wrong, or slow, each alone. What is slow is so three times in a row.</summary>
    private static IEnumerable<string> FindProblems(string[] texts)
    {
        if (FindProblem(texts) is null)
            return [];
        return from text in texts
               let problem = Enumerable.Range(0, 3).Select(_ => FindProblem([text])).Aggregate((earlier, later) => later is null ? null : earlier)
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
        ImmutableArray<Diagnostic> found = Analyze(compilation);
        if (found.FirstOrDefault(diagnostic => diagnostic.Id == "AD0001") is { } thrown)
            return $"The analyzer throws: {thrown}";
        // The analyzer does what the generator does, on other threads.
        if (2 * time > Limit)
            return $"The generator takes {time.TotalSeconds:0.0} s.";
        return FindSilentRefusal(compilation, [.. found.Select(diagnostic => diagnostic.Location.SourceTree)]);
    }

    /// <summary>In a namespace of its own, so that the files of a batch do not declare the same types.</summary>
    private static string Apart(string text, int index) => text.Replace("namespace ", $"namespace N{index}.");

    private static ImmutableArray<Diagnostic> Analyze(CSharpCompilation compilation)
    {
        CompilationWithAnalyzersOptions options = new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        return compilation.WithAnalyzers([new KernelAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    /// <summary>A kernel that is not translated, in a file in which nobody reports anything.</summary>
    private static string? FindSilentRefusal(CSharpCompilation compilation, HashSet<SyntaxTree?> reported)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees.Where(tree => !reported.Contains(tree)))
        {
            SemanticModel semantics = compilation.GetSemanticModel(tree);
            foreach (IMethodSymbol method in tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Select(syntax => semantics.GetDeclaredSymbol(syntax)!))
            {
                bool isKernel = method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "KernelAttribute");
                if (isKernel && KernelLowering.Lower(method, compilation, default).Model.Kernel is null
                    && !compilation.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                    return $"Kernel {method.Name} is refused without an error.";
            }
        }
        return null;
    }
}
