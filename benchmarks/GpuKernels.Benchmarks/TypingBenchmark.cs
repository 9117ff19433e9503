using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using GpuKernels.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Benchmarks;

/// <summary>
/// What the generator costs at each keystroke in a project with a file of a hundred kernels: the time of one incremental
/// run after an edit in another file, beside the kernels in their own file, and inside one of them. Then what the analyzer costs.
/// </summary>
internal sealed class TypingBenchmark
{
    private const int KernelCount = 100, Rounds = 100;
    internal static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private GeneratorDriver driver = CSharpGeneratorDriver.Create([new KernelGenerator().AsSourceGenerator()], parseOptions: ParseOptions);
    private Compilation compilation = CSharpCompilation.Create(
        "Typing",
        [Parse(KernelsFile(0, 0)), Parse(OtherFile(0))],
        [.. References()],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    private int edits;

    public static int Run()
    {
        var benchmark = new TypingBenchmark();
        benchmark.CheckFirstRun();
        Statistics[] times = Measure.Interleaved(
            Rounds,
            () => benchmark.TimeEdit(file: 1, edit => OtherFile(edit)),
            () => benchmark.TimeEdit(file: 0, edit => KernelsFile(outside: edit, inside: 0)),
            () => benchmark.TimeEdit(file: 0, edit => KernelsFile(outside: 0, inside: edit)));

        var table = new Table("edit", "median ms", "quartiles");
        foreach ((string name, Statistics time) in new[] { "in another file", "beside the kernels", "in one kernel" }.Zip(times))
            table.Add(name, $"{time.Median:F2}", $"{time.LowerQuartile:F2}–{time.UpperQuartile:F2}");
        Console.WriteLine($"One run of the generator after an edit, with {KernelCount} kernels in one file:");
        table.Print();
        return AnalysisBenchmark.Run();
    }

    /// <summary>Milliseconds that the generator takes; parsing the file is the editor's work and not in it.</summary>
    private double TimeEdit(int file, Func<int, string> newText)
    {
        SyntaxTree old = compilation.SyntaxTrees.ElementAt(file);
        compilation = compilation.ReplaceSyntaxTree(old, Parse(newText(++edits)));
        long start = Stopwatch.GetTimestamp();
        driver = driver.RunGenerators(compilation);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>A benchmark of a generator that fails, or of code that does not compile, would be quick and worth nothing.</summary>
    private void CheckFirstRun()
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Diagnostic? error = diagnostics.Concat(output.GetDiagnostics()).FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
        if (error is not null) throw new InvalidOperationException($"The benchmark's own source does not compile: {error}");
        int files = driver.GetRunResult().GeneratedTrees.Length;
        if (files < KernelCount) throw new InvalidOperationException($"{KernelCount} kernels gave {files} generated files.");
    }

    internal static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, ParseOptions);

    internal static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));

    private static string OtherFile(int edit) => $"internal static class Other {{ public static int Value() => {edit}; }}\n";

    private static string KernelsFile(int outside, int inside)
    {
        var text = new StringBuilder("using System;\nusing GpuKernels;\n\npublic static partial class ManyKernels\n{\n");
        for (int kernel = 0; kernel < KernelCount; kernel++)
            text.Append(KernelText(kernel, edited: kernel == KernelCount / 2 ? inside : 0));
        return text.Append($"    public static int Beside() => {outside};\n}}\n").ToString();
    }

    internal static string KernelText(int number, int edited) => $$"""
            [Kernel]
            public static void BlockSum{{number}}(ReadOnlySpan<float> x, Span<float> sums)
            {
                Span<float> tile = Block.Shared<float>(256);
                int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
                tile[t] = i < x.Length ? x[i] + {{edited}} : 0f;
                Block.Sync();
                for (int half = BlockDim.X / 2; half > 0; half /= 2)
                {
                    if (t < half) tile[t] += tile[t + half];
                    Block.Sync();
                }
                if (t == 0) sums[BlockIdx.X] = tile[0];
            }

        """.ReplaceLineEndings("\n");
}
