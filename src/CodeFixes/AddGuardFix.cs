using System.Collections.Immutable;
using System.Composition;
using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace GpuKernels.CodeFixes;

/// <summary>
/// GK0080: the kernel that is launched gets <c>if (i >= x.Length) return;</c> before it first uses the index. Where threads wait for each
/// other or work together, they must stay, and there is no fix.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddGuardFix)), Shared]
public sealed class AddGuardFix : CodeFixProvider
{
    private const string Title = "Add the bounds guard";

    /// <summary>The types whose methods ask for all threads of a block or a warp.</summary>
    private static readonly string[] together =
        ["Block", "Warp", "Grid", "Cluster", "WarpGroup", "TensorCore", "AsyncCopy", "AsyncBarrier"];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticDescriptors.UnguardedIndex.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            ElementAccessExpressionSyntax? element = await FirstElement(diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (element is null || context.Document.Project.Solution.GetDocument(element.SyntaxTree) is not { } document
                || Guard(element) is not { } guard || StatementOf(element) is not { } statement)
            {
                continue;
            }
            CodeAction action = CodeAction.Create(
                Title, cancellation => FixAsync(document, statement, guard, cancellation), equivalenceKey: Title);
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    /// <summary>The elements are the diagnostic's additional locations, in the order of the text.</summary>
    private static async Task<ElementAccessExpressionSyntax?> FirstElement(Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (diagnostic.AdditionalLocations.FirstOrDefault() is not { SourceTree: { } tree } location)
            return null;
        SyntaxNode root = await tree.GetRootAsync(cancellation).ConfigureAwait(false);
        return root.FindNode(location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ElementAccessExpressionSyntax>();
    }

    private static StatementSyntax? Guard(ElementAccessExpressionSyntax element)
    {
        if (element is not { Expression: IdentifierNameSyntax span, ArgumentList.Arguments.Count: 1 }
            || element.ArgumentList.Arguments[0].Expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)
            || element.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } kernel || kernel.DescendantNodes().Any(IsTogether))
        {
            return null;
        }
        return SyntaxFactory.ParseStatement($"if ({element.ArgumentList.Arguments[0]} >= {span}.Length) return;");
    }

    private static bool IsTogether(SyntaxNode node) =>
        node is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax type }
            && Array.IndexOf(together, type.Identifier.ValueText) >= 0;

    /// <summary>The statement in the kernel's own block that reaches the element.</summary>
    private static StatementSyntax? StatementOf(ElementAccessExpressionSyntax element) =>
        element.Ancestors().OfType<StatementSyntax>()
            .FirstOrDefault(statement => statement.Parent is BlockSyntax { Parent: MethodDeclarationSyntax });

    private static async Task<Solution> FixAsync(
        Document document, StatementSyntax statement, StatementSyntax guard, CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        SyntaxTrivia newLine = statement.GetTrailingTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        StatementSyntax first = guard.WithLeadingTrivia(statement.GetLeadingTrivia())
            .WithTrailingTrivia(newLine == default ? SyntaxFactory.ElasticMarker : newLine);
        // Comments stay above both.
        IEnumerable<SyntaxTrivia> indentation = statement.GetLeadingTrivia().Reverse()
            .TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        StatementSyntax[] both = [first.WithAdditionalAnnotations(Formatter.Annotation), statement.WithLeadingTrivia(indentation)];
        return document.WithSyntaxRoot(root.ReplaceNode(statement, both)).Project.Solution;
    }
}
