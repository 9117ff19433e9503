using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GpuKernels.Generator.Tests.CodeFixes;

/// <summary>Applies fixes to a text as an editor does.</summary>
internal static class FixRunner
{
    /// <summary>The text after the fix of the first diagnostic; the one with this title where there are several.</summary>
    public static async Task<string> FixFirst(CodeFixProvider provider, string source, string? title = null)
    {
        Document document = OpenDocument(source);
        ImmutableArray<Diagnostic> diagnostics = await FixableDiagnostics(provider, document);
        return await Apply(await ActionFor(provider, document, diagnostics[0], title), document);
    }

    /// <summary>The text after one "fix all in document".</summary>
    public static async Task<string> FixAll(CodeFixProvider provider, string source, string? title = null)
    {
        Document document = OpenDocument(source);
        ImmutableArray<Diagnostic> diagnostics = await FixableDiagnostics(provider, document);
        CodeAction first = await ActionFor(provider, document, diagnostics[0], title);
        FixAllContext context = new(
            document, provider, FixAllScope.Document, first.EquivalenceKey, provider.FixableDiagnosticIds, new Known(diagnostics),
            CancellationToken.None);
        return await Apply((await provider.GetFixAllProvider()!.GetFixAsync(context))!, document);
    }

    /// <summary>The titles that are offered for the diagnostics of the text.</summary>
    public static async Task<IReadOnlyList<string>> Titles(CodeFixProvider provider, string source)
    {
        Document document = OpenDocument(source);
        List<string> titles = [];
        foreach (Diagnostic diagnostic in await FixableDiagnostics(provider, document))
            titles.AddRange((await ActionsFor(provider, document, diagnostic)).Select(action => action.Title));
        return titles;
    }

    /// <summary>What is wrong with a text: the compiler's errors, and all that the analyzer says.</summary>
    public static async Task<IReadOnlyList<string>> Problems(string source)
    {
        Compilation compilation = await WithLaunchers(OpenDocument(source));
        IEnumerable<Diagnostic> errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return [.. errors.Concat(await Compile.AnalyzeAsync(compilation, Compile.NewestArchitecture))
            .Select(diagnostic => diagnostic.ToString())];
    }

    private static async Task<CodeAction> ActionFor(CodeFixProvider provider, Document document, Diagnostic diagnostic, string? title) =>
        (await ActionsFor(provider, document, diagnostic)).Single(action => title is null || action.Title == title);

    private static async Task<List<CodeAction>> ActionsFor(CodeFixProvider provider, Document document, Diagnostic diagnostic)
    {
        List<CodeAction> actions = [];
        await provider.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static Document OpenDocument(string source) => new AdhocWorkspace()
        .AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Test", "Test", LanguageNames.CSharp)
            .WithCompilationOptions(Compile.Options).WithParseOptions(Compile.ParseOptions).WithMetadataReferences(Compile.References))
        .AddDocument("Usings.cs", "global using System; global using GpuKernels;").Project
        .AddDocument("Test.cs", source);

    private static async Task<ImmutableArray<Diagnostic>> FixableDiagnostics(CodeFixProvider provider, Document document) =>
        [.. (await Compile.AnalyzeAsync(await WithLaunchers(document), Compile.NewestArchitecture)).Where(
            diagnostic => provider.FixableDiagnosticIds.Contains(diagnostic.Id))];

    private static async Task<Compilation> WithLaunchers(Document document)
    {
        Compile.Driver().RunGeneratorsAndUpdateCompilation((await document.Project.GetCompilationAsync())!, out Compilation output, out _);
        return output;
    }

    private static async Task<string> Apply(CodeAction action, Document document)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(
            document.Project.Solution, new Progress<CodeAnalysisProgress>(), CancellationToken.None);
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
