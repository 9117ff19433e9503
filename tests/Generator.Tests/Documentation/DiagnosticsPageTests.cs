using System.Globalization;
using GpuKernels.CodeFixes;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Tests.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace GpuKernels.Generator.Tests.Documentation;

/// <summary>
/// docs/diagnostics/README.md is the text of diagnostics.template.md, beside this file, with the table of all diagnostics in it.
/// </summary>
public class DiagnosticsPageTests
{
    private static bool AcceptsAll => Environment.GetEnvironmentVariable("GPUKERNELS_ACCEPT_SNAPSHOTS") == "1";

    /// <summary>Files of tests/Kernels.Wrong.</summary>
    private static readonly string[] examples = ["BarrierInBranch", "TileWithoutBarrier", "IndexWithoutGuard"];

    [Fact]
    public async Task The_page_is_printed_from_the_descriptors()
    {
        string page = Repository.Read("tests", "Generator.Tests", "Documentation", "diagnostics.template.md")
            .Replace("{{diagnostics}}", string.Join('\n', DiagnosticDescriptors.All.Select(Row)))
            .Replace("{{terminal}}", string.Join("\n\n", await Task.WhenAll(examples.Select(Show))));
        if (AcceptsAll)
            File.WriteAllText(Repository.PathOf("docs", "diagnostics", "README.md"), page);
        Assert.True(page == Repository.Read("docs", "diagnostics", "README.md"),
            "docs/diagnostics/README.md differs from the descriptors: run with GPUKERNELS_ACCEPT_SNAPSHOTS=1 and read what git diff shows. " +
            "Prose stands in tests/Generator.Tests/Documentation/diagnostics.template.md.");
    }

    /// <summary>A wrong kernel, and below it what <c>dotnet build</c> writes in a terminal of 120 columns.</summary>
    private static async Task<string> Show(string file)
    {
        string source = Carets.Remove(Repository.Read("tests", "Kernels.Wrong", file + ".cs"));
        Compile.Generate(Compile.Create(source), out Compilation output);
        IEnumerable<string> lines = (await Compile.AnalyzeAsync(output)).Select(diagnostic => Line(diagnostic, file))
            .SelectMany(line => line.Chunk(120).Select(part => new string(part).TrimEnd()));
        return $"```csharp\n{source.TrimEnd()}\n```\n\n```text\n{string.Join('\n', lines)}\n```";
    }

    private static string Line(Diagnostic diagnostic, string file)
    {
        LinePosition start = diagnostic.Location.GetLineSpan().StartLinePosition;
        string severity = diagnostic.Severity.ToString().ToLowerInvariant(), message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        return $"    {file}.cs({start.Line + 1},{start.Character + 1}): {severity} {diagnostic.Id}: {message} ({diagnostic.Descriptor.HelpLinkUri})";
    }

    [Fact]
    public void Every_fix_mends_a_rule() => Assert.All(Fixes(), fix => Assert.All(fix.FixableDiagnosticIds, id =>
        Assert.Contains(DiagnosticDescriptors.All, rule => rule.Id == id)));

    [Fact]
    public void Every_fix_mends_all_at_once() => Assert.All(Fixes(), fix => Assert.NotNull(fix.GetFixAllProvider()));

    private static string Row(DiagnosticDescriptor rule) =>
        $"| [{rule.Id}]({rule.Id}.md) | {Escape(rule.Title.ToString())} | {rule.DefaultSeverity} | {rule.Category} | {(Fixable.Contains(rule.Id) ? "yes" : "")} |";

    /// <summary>In Markdown <c>[x]</c> before a parenthesis would be a link, and <c>&lt;T&gt;</c> HTML.</summary>
    private static string Escape(string text) => text.Replace("[", "\\[").Replace("<", "&lt;");

    private static HashSet<string> Fixable { get; } = [.. Fixes().SelectMany(fix => fix.FixableDiagnosticIds)];

    private static IEnumerable<CodeFixProvider> Fixes() => typeof(SyntaxFix).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!);
}
