using System.Collections.Immutable;
using System.Globalization;
using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.Diagnostics;

/// <summary>Each rule: its number, the exact span and the message, and that nothing else is reported.</summary>
public class DiagnosticTests
{
    public static TheoryData<string> Names => [.. DiagnosticCases.All.Select(test => test.Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task A_mistake_is_one_diagnostic(string name)
    {
        DiagnosticCase test = DiagnosticCases.All.Single(test => test.Name == name);
        Markup markup = Markup.Parse(test.Source);
        CSharpCompilation compilation = Compile.Create(markup.Text);
        // Analyzers see what generators have made.
        Compile.Generate(compilation, out Compilation output);
        ImmutableArray<Diagnostic> found = await Compile.AnalyzeAsync(output, test.Architectures, saysFlat: test.Id == "GK0094");
        Assert.Equal(
            markup.Spans.Select(span => $"{test.Id} {span}"),
            found.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.SourceSpan}"));
        // A case marks what else is shown, or leaves it to those of the same rule that do.
        Assert.Equal(markup.Related, found.Where(_ => markup.Related.Any()).SelectMany(diagnostic => diagnostic.AdditionalLocations)
            .Select(location => location.SourceSpan)
            .Distinct().OrderBy(span => span.Start).ThenBy(span => span.End));
        Assert.All(found, diagnostic => Assert.Equal(test.Message, diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    /// <summary>The generated launcher must add no errors to the user's one.</summary>
    [Theory, MemberData(nameof(Names))]
    public void A_mistake_adds_no_errors_in_generated_code(string name)
    {
        CSharpCompilation compilation = Compile.Create(Markup.Parse(DiagnosticCases.All.Single(test => test.Name == name).Source).Text);
        Compile.Generate(compilation, out Compilation output);
        // A launch is an error until its launcher is there.
        Assert.Empty(Errors(output).Except(Errors(compilation)));
    }

    [Fact]
    public void Every_rule_has_a_case() =>
        Assert.Equal(
            DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Except(DiagnosticCases.TestedElsewhere).Order(),
            DiagnosticCases.All.Select(test => test.Id).Distinct().Order());

    [Fact]
    public async Task A_project_without_unsafe_code_is_told_to_allow_it()
    {
        const string source = "static partial class Kernels { [Kernel] static void [|K|](Span<int> x) { x[0] = 1; } }";
        CSharpCompilation compilation = Compile.Create(Markup.Parse(source).Text).WithOptions(Compile.Options.WithAllowUnsafe(false));
        Diagnostic found = Assert.Single(await Compile.AnalyzeAsync(compilation));
        Assert.Equal(DiagnosticDescriptors.UnsafeNotAllowed.Id, found.Id);
        Assert.Equal(Markup.Parse(source).Spans[0], found.Location.SourceSpan);
        Assert.Equal(
            "The launcher of kernel 'K' passes pointers: set <AllowUnsafeBlocks>true</AllowUnsafeBlocks> in the project file",
            found.GetMessage(CultureInfo.InvariantCulture));
        Compile.Generate(compilation, out Compilation output);
        Assert.Empty(Errors(output));
    }

    [Fact]
    public async Task A_mistake_in_a_helper_is_reported_once_for_all_kernels()
    {
        const string source = """
            static partial class Kernels
            {
                static int Helper(int x) => (int)[|new object()|].GetHashCode() + x;
                [Kernel] static void A(Span<int> x) { x[0] = Helper(1); }
                [Kernel] static void B(Span<int> x) { x[0] = Helper(2); }
            }
            """;
        Assert.Single(await Compile.AnalyzeAsync(Compile.Create(Markup.Parse(source).Text)));
    }

    [Fact]
    public async Task A_pragma_reaches_the_diagnostics()
    {
        const string source = """
            static partial class Kernels
            {
            #pragma warning disable GK0003
                [Kernel] static int K(Span<int> x) => x[0];
            }
            """;
        Assert.DoesNotContain(await Compile.AnalyzeAsync(Compile.Create(source)), diagnostic => !diagnostic.IsSuppressed);
    }

    [Theory, InlineData("sm_90", null), InlineData("sm_100, sm_90", null), InlineData("sm_90,sm_80", 80), InlineData(null, 75)]
    public async Task The_oldest_architecture_of_the_project_counts(string? architectures, int? reported)
    {
        const string source = """
            struct Pair { public long A, B; }
            static partial class Kernels { [Kernel] static void K(Span<Pair> x) { Atomic.Exchange(ref x[0], default); } }
            """;
        IEnumerable<string> found = (await Compile.AnalyzeAsync(Compile.Create(source), architectures)).Select(
            diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));
        IEnumerable<string> expected = reported is null
            ? []
            : [$"Atomic.Exchange needs sm_90, and the project is built for GPUs from sm_{reported} on: "
            + "set <GpuKernelsArchitectures>sm_90</GpuKernelsArchitectures> in the project file, or do without it"];
        Assert.Equal(expected, found);
    }

    private static IEnumerable<string> Errors(Compilation compilation) =>
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString());
}
