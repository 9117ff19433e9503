using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Formatting;

namespace GpuKernels.CodeFixes;

/// <summary>What a fix puts in the place of a node.</summary>
/// <param name="Title">What an editor shows; the same for all places that one "fix all" mends.</param>
/// <param name="Old">A node of the document.</param>
/// <param name="New">One node, or several where <paramref name="Old"/> is a statement of a block.</param>
internal sealed record Replacement(string Title, SyntaxNode Old, params IReadOnlyList<SyntaxNode> New)
{
    public SyntaxNode Apply(SyntaxNode root)
    {
        SyntaxNode[] formatted = [.. New.Select(node => node.WithAdditionalAnnotations(Formatter.Annotation))];
        return formatted.Length == 1 ? root.ReplaceNode(Old, formatted[0]) : root.ReplaceNode(Old, formatted);
    }
}

/// <summary>Replaces the syntax at a diagnostic, in one way or in several to choose from.</summary>
public abstract class SyntaxFix : CodeFixProvider
{
    private protected SyntaxFix(params DiagnosticDescriptor[] descriptors) =>
        FixableDiagnosticIds = [.. descriptors.Select(descriptor => descriptor.Id)];

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in root is null || model is null ? [] : context.Diagnostics)
        {
            SyntaxNode node = root!.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            foreach (Replacement replacement in Find(node, model!, context.CancellationToken))
            {
                Task<Document> Change(CancellationToken _) => Task.FromResult(context.Document.WithSyntaxRoot(replacement.Apply(root)));
                context.RegisterCodeFix(CodeAction.Create(replacement.Title, Change, equivalenceKey: replacement.Title), diagnostic);
            }
        }
    }

    /// <summary>The ways to mend what <paramref name="node"/> is; none where it would not mean the same.</summary>
    private protected abstract IEnumerable<Replacement> Find(SyntaxNode node, SemanticModel model, CancellationToken cancellation);
}
