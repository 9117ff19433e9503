using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.Diagnostics;

/// <summary>The pages in docs/diagnostics are programs too: their wrong form has the mistake, their right form has none.</summary>
public class DocumentationTests
{
    public static TheoryData<string> Ids => [.. DiagnosticDescriptors.All.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Numbers_are_in_order_and_unique()
    {
        string[] ids = [.. DiagnosticDescriptors.All.Select(descriptor => descriptor.Id)];
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
    }

    [Fact]
    public void All_descriptors_are_listed()
    {
        IEnumerable<object?> fields = typeof(DiagnosticDescriptors).GetFields().Select(field => field.GetValue(null));
        Assert.Equal(fields.OfType<DiagnosticDescriptor>(), DiagnosticDescriptors.All);
    }

    [Fact]
    public void Every_page_belongs_to_a_rule() =>
        Assert.Equal(
            DiagnosticDescriptors.All.Select(descriptor => descriptor.Id),
            Directory.EnumerateFiles(Repository.PathOf("docs", "diagnostics"), "GK*.md")
                .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_has_a_row_in_the_release_notes(string id)
    {
        DiagnosticDescriptor rule = Find(id);
        string rows = Repository.Read("src", "Generator", "AnalyzerReleases.Unshipped.md")
            + Repository.Read("src", "Generator", "AnalyzerReleases.Shipped.md");
        Assert.Contains($"\n{id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}\n", rows);
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_its_title_behind_its_link(string id)
    {
        Assert.EndsWith($"/docs/diagnostics/{id}.md", Find(id).HelpLinkUri);
        Assert.StartsWith($"# {id}: {Find(id).Title}\n", Page(id));
    }

    /// <summary>
    /// A mistake of the generator has no wrong form: one that is known is mended. That a kernel is flat is no mistake. What depends on the
    /// last build,
    /// <see cref="OccupancyTests"/> look at.
    /// </summary>
    public static TheoryData<string> IdsWithForms => [.. DiagnosticDescriptors.All
        .Except([DiagnosticDescriptors.InternalError, DiagnosticDescriptors.LowOccupancy, DiagnosticDescriptors.FlatKernelFound])
            .Select(rule => rule.Id)];

    [Theory, MemberData(nameof(IdsWithForms))]
    public async Task The_wrong_form_on_the_page_has_the_mistake(string id)
    {
        Diagnostic[] found = [.. await Analyze(id, "Wrong")];
        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => Assert.Equal(id, diagnostic.Id));
    }

    [Theory, MemberData(nameof(IdsWithForms))]
    public async Task The_right_form_on_the_page_has_none(string id) => Assert.Empty(await Analyze(id, "Right"));

    public static TheoryData<string> IdsToSilence =>
        [.. DiagnosticDescriptors.All.Where(rule => rule.DefaultSeverity != DiagnosticSeverity.Error).Select(rule => rule.Id)];

    [Theory, MemberData(nameof(IdsToSilence))]
    public void The_page_of_a_warning_or_suggestion_says_how_to_silence_it(string id)
    {
        string[] sections = Page(id).Split("\n## Silence\n");
        Assert.Equal(2, sections.Length);
        Assert.Contains($"#pragma warning disable {id}", sections[1]);
        Assert.Contains($"\ndotnet_diagnostic.{id}.severity = none\n", sections[1]);
    }

    public static TheoryData<string> IdsOfFormsToSilence =>
        [.. IdsToSilence.Select(row => row.Data).Intersect(IdsWithForms.Select(row => row.Data))];

    [Theory, MemberData(nameof(IdsOfFormsToSilence))]
    public async Task The_lines_on_the_page_switch_it_off(string id)
    {
        Match lines = Regex.Match(Page(id), "^## Silence\n.*?^```ini\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);
        AnalyzerConfig config = AnalyzerConfig.Parse(lines.Groups[1].Value, $"{Folder}.editorconfig");
        Assert.Empty(await Analyze(id, "Wrong", new EditorConfig(AnalyzerConfigSet.Create(new[] { config }))));
    }

    private const string Folder = "/project/";

    /// <summary>What the compiler's command line makes of the file.</summary>
    private sealed class EditorConfig(AnalyzerConfigSet configs) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GetOptionsForSourcePath(Folder + tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }

    private static DiagnosticDescriptor Find(string id) => DiagnosticDescriptors.All.Single(descriptor => descriptor.Id == id);

    private static string Page(string id) => Repository.Read("docs", "diagnostics", id + ".md");

    /// <summary>
    /// Checks the C# under a heading; GK0006 is about the project file, where the code is the same. A page may say which GPUs its project
    /// is for.
    /// </summary>
    private static async Task<ImmutableArray<Diagnostic>> Analyze(string id, string heading, SyntaxTreeOptionsProvider? project = null)
    {
        Match code = CodeUnder(heading).Match(Page(id));
        Assert.True(code.Success, $"{id}.md has no C# under '## {heading}'");
        bool allowsUnsafe = id != DiagnosticDescriptors.UnsafeNotAllowed.Id || heading == "Right";
        CSharpCompilation compilation = Compile.Create(code.Groups[1].Value)
            .WithOptions(Compile.Options.WithAllowUnsafe(allowsUnsafe).WithSyntaxTreeOptionsProvider(project));
        Compile.Generate(compilation, out Compilation output);
        if (heading == "Right")
            Compile.AssertClean(output.GetDiagnostics());
        // Analyzers see what generators have made.
        Match architectures = Regex.Match(Page(id), "<GpuKernelsArchitectures>(.*?)<");
        bool isForThem = architectures.Success && id != DiagnosticDescriptors.ArchitectureTooOld.Id;
        return await Compile.AnalyzeAsync(output, isForThem ? architectures.Groups[1].Value : null);
    }

    private static Regex CodeUnder(string heading) =>
        new($"^## {heading}\n.*?^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);
}
