using System.Text;
using GpuKernels.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GpuKernels.Benchmarks;

/// <summary>
/// What the analyzer adds when a method has been edited: the time in its own callbacks, as Roslyn measures it. Lowering binds the C# of a
/// kernel and of what it calls; where another analyzer has looked at their operations, as the SDK's do, they are bound already. A
/// compilation is new after each edit, so nothing else is left from before.
/// </summary>
internal sealed class AnalysisBenchmark
{
    private const int Rounds = 40, MethodCount = 1000;

    /// <summary>As many edits later the runtime has compiled with optimizations what is called often.</summary>
    private const int WarmUps = 150;

    private static readonly CSharpCompilation empty = CSharpCompilation.Create(
        "Analysis", [], [.. TypingBenchmark.References()],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    private int edits;

    public static int Run()
    {
        var benchmark = new AnalysisBenchmark();
        (string Name, Func<int, string> Text, string? Method)[] cases =
        [
            ("block sum", edit => InKernels(TypingBenchmark.KernelText(0, edit)), "BlockSum0"),
            ("block sum and its launch", edit => InKernels(TypingBenchmark.KernelText(0, edit) + Launch), null),
            ("the product of MatrixProduct.cs", edit => Sample("MatrixProduct.cs", edit), "Multiply"),
            ("the product of TensorProduct.cs", edit => Sample("TensorProduct.cs", edit), "Multiply"),
            ($"{MethodCount} methods that are no kernels", OtherMethods, null),
        ];
        Func<double>[] runs =
        [
            .. cases.Select(test => (Func<double>)(() => benchmark.Time(test.Text, test.Method))),
            .. cases.Select(test => (Func<double>)(() => benchmark.Time(test.Text, test.Method, new BindingAnalyzer()))),
            () => benchmark.Time(OtherMethods, null, measured: new IdleAnalyzer()),
        ];
        Report("What the analyzer adds after an edit, one of the first in its process:", cases, Measure.Interleaved(Rounds, runs));
        for (int round = 0; round < WarmUps; round++)
        {
            foreach (Func<double> run in runs.Where((_, i) => i < runs.Length - 1 && cases[i % cases.Length].Text != OtherMethods)) run();
        }
        Report($"\nAfter {WarmUps} edits:", cases, Measure.Interleaved(Rounds, runs));
        Console.WriteLine();
        return CorpusAnalysis.Run();
    }

    private static void Report(string title, (string Name, Func<int, string> Text, string? Method)[] cases, Statistics[] times)
    {
        var table = new Table("edited", "median ms", "quartiles", "already bound", "quartiles");
        for (int i = 0; i < cases.Length; i++)
            table.Add(cases[i].Name, $"{times[i].Median:F2}", Quartiles(times[i]), $"{times[i + cases.Length].Median:F2}",
                Quartiles(times[i + cases.Length]));
        table.Add("the same by an analyzer that does nothing", $"{times[^1].Median:F2}", Quartiles(times[^1]), "", "");
        Console.WriteLine(title);
        table.Print();
    }

    private static string Quartiles(Statistics time) => $"{time.LowerQuartile:F2}–{time.UpperQuartile:F2}";

    /// <param name="text">By the number of the edit.</param>
    /// <param name="method">The one that is looked at; null for all of the file.</param>
    /// <param name="before">An analyzer that runs before.</param>
    /// <param name="measured">Null for ours.</param>
    private double Time(Func<int, string> text, string? method, DiagnosticAnalyzer? before = null, DiagnosticAnalyzer? measured = null)
    {
        Compilation compilation = empty.AddSyntaxTrees(TypingBenchmark.Parse(text(++edits)));
        CSharpGeneratorDriver.Create([new KernelGenerator().AsSourceGenerator()], parseOptions: TypingBenchmark.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        SyntaxTree tree = compilation.SyntaxTrees.First();
        MethodDeclarationSyntax? edited = method is null ? null
            : tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
                .First(found => found.Identifier.ValueText == method && found.AttributeLists.Count > 0);
        return AnalyzedEdit.Time(compilation, tree, edited, before, measured);
    }

    private static string InKernels(string members) =>
        $"using System;\nusing GpuKernels;\n\npublic static partial class ManyKernels\n{{\n{members}}}\n";

    private static string Sample(string file, int edit)
    {
        using StreamReader reader = new(typeof(AnalysisBenchmark).Assembly.GetManifestResourceStream($"Classics/{file}")!);
        return $"global using System;\n{reader.ReadToEnd()}\n// {edit}\n";
    }

    private const string Launch =
        "    public static void Run(GpuDevice gpu, GpuArray<float> x, GpuArray<float> sums) => BlockSum0(gpu.Launch(64, 256), x, sums);\n";

    private static string OtherMethods(int edit)
    {
        var text = new StringBuilder("using System;\n\npublic static class Other\n{\n");
        for (int method = 0; method < MethodCount; method++)
            text.Append(
                $"    public static double F{method}(double x) {{ Console.Out.Flush(); return Math.Sqrt(x) + Math.Max(x, {edit}); }}\n");
        return text.Append("}\n").ToString();
    }
}
