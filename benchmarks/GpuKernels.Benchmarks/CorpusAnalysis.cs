using System.Reflection;
using GpuKernels.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.Benchmarks;

/// <summary>What the analyzer adds after an edit in each kernel of the corpus and of the samples.</summary>
internal sealed class CorpusAnalysis
{
    private const int Rounds = 7, WarmUps = 2, Shown = 6;

    /// <summary>
    /// Milliseconds. Beside other programs on its processors an edit takes longer; the fastest tells what is the analyzer's.
    /// </summary>
    private const double Goal = 5;

    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.Linq; global using GpuKernels;";

    /// <summary>Has the samples' kernels in it.</summary>
    private static readonly string Itself = Path.GetFileName(Assembly.GetExecutingAssembly().Location);

    private static readonly CSharpCompilation empty = CSharpCompilation.Create(
        "Corpus", [TypingBenchmark.Parse(Usings)],
        [.. TypingBenchmark.References().Where(reference => reference.Display?.EndsWith(Itself, StringComparison.Ordinal) != true)],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    private sealed record EditedKernel(Compilation Compilation, SyntaxTree Tree, int Number, string Name);

    private int edits;

    public static int Run()
    {
        var benchmark = new CorpusAnalysis();
        EditedKernel[] kernels = [.. AllKernels()];
        List<double>[] alone = [.. kernels.Select(_ => new List<double>())], bound = [.. kernels.Select(_ => new List<double>())];
        for (int round = 0; round < WarmUps + Rounds; round++)
        {
            for (int i = 0; i < kernels.Length; i++)
            {
                (double ofAlone, double ofBound) = (benchmark.Time(kernels[i], isBound: false), benchmark.Time(kernels[i], isBound: true));
                if (round < WarmUps) continue;
                alone[i].Add(ofAlone);
                bound[i].Add(ofBound);
            }
        }
        Console.WriteLine($"The medians of {Rounds} edits in each of {kernels.Length} kernels, after {WarmUps} in each:");
        var table = new Table("", "mean ms", "median", "nine of ten", $"over {Goal} ms", "so in the fastest edit", "largest");
        Summarize(table, "the C# is bound for the analyzer", kernels, alone);
        Summarize(table, "the C# is already bound", kernels, bound);
        table.Print();
        return 0;
    }

    private static void Summarize(Table table, string title, EditedKernel[] kernels, List<double>[] times)
    {
        (string Name, double Median)[] sorted = [.. kernels.Zip(times, (kernel, times) =>
            ($"{kernel.Tree.FilePath}.{kernel.Name}", Statistics.Of(times).Median)).OrderBy(kernel => kernel.Median)];
        double At(double share) => sorted[(int)(share * (sorted.Length - 1))].Median;
        string largest = string.Join(", ", sorted.Reverse().Take(Shown).Select(kernel => $"{kernel.Name} {kernel.Median:F1}"));
        table.Add(title, $"{sorted.Average(kernel => kernel.Median):F2}", $"{At(0.5):F2}", $"{At(0.9):F2}",
            $"{sorted.Count(kernel => kernel.Median > Goal)}",
            $"{times.Count(ofKernel => ofKernel.Min() > Goal)}", largest);
    }

    /// <summary>A file of the corpus needs no other; the samples call each other's methods.</summary>
    private static IEnumerable<EditedKernel> AllKernels()
    {
        ILookup<bool, string> files = Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.EndsWith(".cs", StringComparison.Ordinal))
            .ToLookup(name => name.StartsWith("Corpus/", StringComparison.Ordinal));
        return files[true].Select(file => new[] { file }).Append([.. files[false]]).SelectMany(KernelsOf);
    }

    private static IEnumerable<EditedKernel> KernelsOf(string[] files)
    {
        SyntaxTree[] trees = [.. files.Select(Read)];
        CSharpGeneratorDriver.Create([new KernelGenerator().AsSourceGenerator()], parseOptions: TypingBenchmark.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(empty.AddSyntaxTrees(trees), out Compilation compilation, out _);
        return trees.SelectMany(
            tree => KernelsIn(tree).Select((kernel, i) => new EditedKernel(compilation, tree, i, kernel.Identifier.ValueText)));
    }

    private static SyntaxTree Read(string file)
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!);
        return CSharpSyntaxTree.ParseText(reader.ReadToEnd(), TypingBenchmark.ParseOptions, path: Path.GetFileNameWithoutExtension(file));
    }

    private static IEnumerable<MethodDeclarationSyntax> KernelsIn(SyntaxTree tree) => tree.GetRoot().DescendantNodes()
        .OfType<MethodDeclarationSyntax>()
        .Where(method => method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() == "Kernel"));

    private double Time(EditedKernel kernel, bool isBound)
    {
        SyntaxTree edited = TypingBenchmark.Parse($"{kernel.Tree}\n// {++edits}\n");
        return AnalyzedEdit.Time(
            kernel.Compilation.ReplaceSyntaxTree(kernel.Tree, edited), edited, KernelsIn(edited).ElementAt(kernel.Number),
            isBound ? new BindingAnalyzer() : null);
    }
}
