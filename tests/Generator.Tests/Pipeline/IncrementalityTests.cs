using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.Pipeline;

/// <summary>What runs again after an edit: the price of typing.</summary>
public class IncrementalityTests
{
    private const string Kernels = """
        public static partial class Kernels
        {
            [Kernel] public static void Double(Span<float> x) { x[ThreadIdx.X] *= 2f; }
            [Kernel] public static void Triple(Span<float> x) { x[ThreadIdx.X] *= 3f; }
        }
        """;

    private const string Other = "class Other { int value; }";

    [Fact]
    public void An_edit_in_another_file_changes_nothing_step_by_step()
    {
        GeneratorRunResult result = RunTwice([Kernels, Other], file: 1, "class Other { int value, another; void Method() { } }");
        AssertReasons(result, TrackingNames.Kernels, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Unchanged);
        AssertReasons(result, TrackingNames.Sources, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached);
        AssertOutputsCached(result);
    }

    [Fact]
    public void A_comment_in_a_kernel_changes_no_model()
    {
        GeneratorRunResult result = RunTwice([Kernels, Other], file: 0, "\n// moves every position\n" + Kernels.Replace("*= 2f", "/* two */ *= 2f"));
        AssertReasons(result, TrackingNames.Kernels, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Unchanged);
        AssertReasons(result, TrackingNames.Sources, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached);
        AssertOutputsCached(result);
    }

    [Fact]
    public void An_edit_in_a_kernel_emits_that_one_again()
    {
        GeneratorRunResult result = RunTwice([Kernels, Other], file: 0, Kernels.Replace("2f", "4f"));
        AssertReasons(result, TrackingNames.Kernels, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged);
        AssertReasons(result, TrackingNames.Sources, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void An_edit_in_a_helper_of_another_file_reaches_its_kernel()
    {
        string[] sources =
        [
            "static partial class Kernels { [Kernel] static void Square(Span<int> x) { x[0] = Helpers.Square(x[0]); } }",
            "static class Helpers { public static int Square(int x) => x * x; }",
        ];
        GeneratorRunResult result = RunTwice(sources, file: 1, sources[1].Replace("x * x", "x * x * 1"));
        AssertReasons(result, TrackingNames.Kernels, IncrementalStepRunReason.Modified);
    }

    private static GeneratorRunResult RunTwice(string[] sources, int file, string changed)
    {
        CSharpCompilation before = Compile.Create(sources);
        SyntaxTree old = before.SyntaxTrees.Single(tree => tree.FilePath == $"Source{file}.cs");
        CSharpCompilation after = before.ReplaceSyntaxTree(old, Compile.Parse(changed, old.FilePath));
        GeneratorRunResult result = Compile.Driver().RunGenerators(before).RunGenerators(after)
            .GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result;
    }

    private static void AssertReasons(GeneratorRunResult result, string step, params IncrementalStepRunReason[] expected) =>
        Assert.Equal(expected, result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason));

    private static void AssertOutputsCached(GeneratorRunResult result) =>
        Assert.All(
            result.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(run => run.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
}
