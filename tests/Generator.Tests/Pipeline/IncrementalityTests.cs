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
        AssertReasons(result, TrackingNames.Methods, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Unchanged);
        AssertReasons(result, TrackingNames.Kernels, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached);
        AssertReasons(result, TrackingNames.Sources, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached);
        AssertOutputsCached(result);
    }

    [Fact]
    public void A_comment_in_a_kernel_changes_no_model()
    {
        GeneratorRunResult result = RunTwice(
            [Kernels, Other], file: 0, "\n// moves every position\n" + Kernels.Replace("*= 2f", "/* two */ *= 2f"));
        AssertReasons(result, TrackingNames.Kernels, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Unchanged);
        AssertReasons(result, TrackingNames.Sources, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached);
        AssertOutputsCached(result);
    }

    [Fact]
    public void An_edit_above_a_kernel_changes_only_the_file_with_the_places()
    {
        GeneratorRunResult result = RunTwice([Kernels, Other], file: 0, "\n" + Kernels, projectFolder: "/");
        AssertReasons(result, TrackingNames.Kernels, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Unchanged);
        AssertReasons(result, TrackingNames.Sources, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached);
        AssertReasons(result, TrackingNames.Places, IncrementalStepRunReason.Modified);
        result = RunTwice([Kernels, Other], file: 1, "\n" + Other, projectFolder: "/");
        AssertReasons(result, TrackingNames.Places, IncrementalStepRunReason.Cached);
        AssertOutputsCached(result);
    }

    [Fact]
    public void An_edit_in_a_kernel_emits_that_one_again()
    {
        GeneratorRunResult result = RunTwice([Kernels, Other], file: 0, Kernels.Replace("2f", "4f"));
        AssertReasons(result, TrackingNames.Kernels, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached);
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

    [Fact]
    public void An_edit_above_a_kernel_writes_only_its_lines_again_where_it_is_checked()
    {
        GeneratorRunResult result = RunTwice([Kernels, Other], file: 0, "\n// moves every position\n" + Kernels, isChecked: true);
        AssertReasons(result, TrackingNames.Kernels, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Unchanged);
        AssertReasons(result, TrackingNames.Sources, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached);
        // The same text gets other numbers in it.
        AssertReasons(result, TrackingNames.PlacedSources, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified);
        Assert.Equal(2, result.GeneratedSources.Count(source => source.SourceText.ToString().Contains("private static class Checked")));
    }

    private const string GenericKernels =
        "static partial class Kernels { [Kernel] internal static void Fill<T>(T value, Span<T> x) where T : unmanaged { x[0] = value; } }";

    private const string Launches =
        "static class Host { static void Run(Launch launch, float[] x) { Kernels.Fill(launch, 1, x); Kernels.Fill<int>(launch, 1, null); } }";

    [Fact]
    public void An_edit_that_adds_no_instance_emits_no_generic_kernel_again()
    {
        GeneratorRunResult result = RunTwice(
            [GenericKernels, Launches, Other], file: 2, "class Other { int value; void Fill(int x) { Fill(x); } }");
        AssertReasons(result, TrackingNames.GenericKernels, IncrementalStepRunReason.Cached);
        AssertReasons(result, TrackingNames.Sources, IncrementalStepRunReason.Cached);
        AssertOutputsCached(result);
        result = RunTwice([GenericKernels, Launches, Other], file: 1, "// moves the launches\n" + Launches);
        AssertReasons(result, TrackingNames.GenericKernels, IncrementalStepRunReason.Cached);
        AssertOutputsCached(result);
    }

    [Fact]
    public void A_file_without_a_launch_is_searched_once()
    {
        GeneratorRunResult result = RunTwice([GenericKernels, Launches, Other], file: 2, "class Other { int another; }");
        Assert.All(result.TrackedSteps[TrackingNames.Launches].SelectMany(run => run.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void A_launch_with_another_type_adds_an_instance()
    {
        const string launch = "class Other { void Run(Launch launch, GpuArray<byte> x) => Kernels.Fill(launch, (byte)1, x); }";
        GeneratorRunResult result = RunTwice([GenericKernels, Launches, Other], file: 2, launch);
        AssertReasons(result, TrackingNames.GenericKernels, IncrementalStepRunReason.Modified);
        string text = Assert.Single(result.GeneratedSources).SourceText.ToString();
        Assert.All(new[] { "float", "int", "byte" }, type => Assert.Contains($"if (typeof(T) == typeof({type}))", text));
    }

    private static GeneratorRunResult RunTwice(
        string[] sources, int file, string changed, string? projectFolder = null, bool isChecked = false)
    {
        CSharpCompilation before = Compile.Create(sources);
        SyntaxTree old = before.SyntaxTrees.Single(tree => tree.FilePath == $"Source{file}.cs");
        CSharpCompilation after = before.ReplaceSyntaxTree(old, Compile.Parse(changed, old.FilePath));
        GeneratorRunResult result = Compile.Driver(
            projectFolder: projectFolder, isChecked: isChecked).RunGenerators(before).RunGenerators(after)
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
