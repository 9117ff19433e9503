using System.Collections.Immutable;
using GpuKernels.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GpuKernels.Generator.Tests.CodeFixes;

public class CodeFixTests
{
    [Theory]
    [InlineData("static class K { [Kernel] static void M(Span<int> x) { } }", "static partial class K { [Kernel] static void M(Span<int> x) { } }")]
    [InlineData("class K { [Kernel] static void M(Span<int> x) { } }", "partial class K { [Kernel] static void M(Span<int> x) { } }")]
    [InlineData(
        "/// <summary>Documented.</summary>\npublic readonly struct K\n{\n    [Kernel] static void M(Span<int> x) { }\n}\n",
        "/// <summary>Documented.</summary>\npublic readonly partial struct K\n{\n    [Kernel] static void M(Span<int> x) { }\n}\n")]
    [InlineData(
        "partial class Outer { record Inner { [Kernel] static void M(Span<int> x) { } } }",
        "partial class Outer { partial record Inner { [Kernel] static void M(Span<int> x) { } } }")]
    public async Task The_type_becomes_partial(string source, string expected) =>
        Assert.Equal(expected, await FixFirst(new MakeTypePartialFix(), source));

    [Theory]
    [InlineData("partial class K { [Kernel] void M(Span<int> x) { } }", "partial class K { [Kernel] static void M(Span<int> x) { } }")]
    [InlineData(
        "partial class K\n{\n    /// <summary>Documented.</summary>\n    [Kernel]\n    public void M(Span<int> x) { }\n}\n",
        "partial class K\n{\n    /// <summary>Documented.</summary>\n    [Kernel]\n    public static void M(Span<int> x) { }\n}\n")]
    public async Task The_kernel_becomes_static(string source, string expected) =>
        Assert.Equal(expected, await FixFirst(new MakeMethodStaticFix(), source));

    [Fact]
    public async Task All_types_become_partial_at_once() => Assert.Equal(
        "partial class Outer { partial class Inner { [Kernel] static void M(Span<int> x) { } } }\npartial struct S { [Kernel] static void M(Span<int> x) { } }",
        await FixAll(
            new MakeTypePartialFix(),
            "class Outer { class Inner { [Kernel] static void M(Span<int> x) { } } }\nstruct S { [Kernel] static void M(Span<int> x) { } }"));

    [Fact]
    public async Task All_kernels_become_static_at_once() => Assert.Equal(
        "partial class K { [Kernel] static void A(Span<int> x) { } [Kernel] static void B(Span<int> x) { } }",
        await FixAll(new MakeMethodStaticFix(), "partial class K { [Kernel] void A(Span<int> x) { } [Kernel] void B(Span<int> x) { } }"));

    private static async Task<string> FixFirst(CodeFixProvider provider, string source)
    {
        Document document = OpenDocument(source);
        Diagnostic diagnostic = (await FixableDiagnostics(provider, document)).First();
        List<CodeAction> actions = [];
        await provider.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return await Apply(Assert.Single(actions), document);
    }

    private static async Task<string> FixAll(CodeFixProvider provider, string source)
    {
        Document document = OpenDocument(source);
        ImmutableArray<Diagnostic> diagnostics = await FixableDiagnostics(provider, document);
        List<CodeAction> actions = [];
        await provider.RegisterCodeFixesAsync(new(document, diagnostics[0], (action, _) => actions.Add(action), CancellationToken.None));
        FixAllContext context = new(
            document, provider, FixAllScope.Document, actions[0].EquivalenceKey, provider.FixableDiagnosticIds, new Known(diagnostics), CancellationToken.None);
        return await Apply((await provider.GetFixAllProvider()!.GetFixAsync(context))!, document);
    }

    private static Document OpenDocument(string source) => new AdhocWorkspace()
        .AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Test", "Test", LanguageNames.CSharp)
            .WithCompilationOptions(Compile.Options).WithParseOptions(Compile.ParseOptions).WithMetadataReferences(Compile.References))
        .AddDocument("Usings.cs", "global using System; global using GpuKernels;").Project
        .AddDocument("Test.cs", source);

    private static async Task<ImmutableArray<Diagnostic>> FixableDiagnostics(CodeFixProvider provider, Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        return [.. (await Compile.AnalyzeAsync(compilation)).Where(diagnostic => provider.FixableDiagnosticIds.Contains(diagnostic.Id))];
    }

    private static async Task<string> Apply(CodeAction action, Document document)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }

    /// <summary>Diagnostics that are known already, as an IDE has them.</summary>
    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
