using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;

namespace GpuKernels.CodeFixes;

/// <summary>Adds a modifier to the declaration whose name carries the diagnostic.</summary>
public abstract class AddModifierFix : CodeFixProvider
{
    private protected AddModifierFix(DiagnosticDescriptor descriptor) => FixableDiagnosticIds = [descriptor.Id];

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    private protected abstract string Title { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            TextSpan name = diagnostic.Location.SourceSpan;
            CodeAction action = CodeAction.Create(
                Title, cancellation => FixAsync(context.Document, name, cancellation), equivalenceKey: Title);
            context.RegisterCodeFix(action, diagnostic);
        }
        return Task.CompletedTask;
    }

    private protected abstract DeclarationModifiers Add(DeclarationModifiers modifiers);

    private async Task<Document> FixAsync(Document document, TextSpan name, CancellationToken cancellation)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        MemberDeclarationSyntax? declaration = editor.OriginalRoot.FindNode(name).FirstAncestorOrSelf<MemberDeclarationSyntax>();
        if (declaration is null)
            return document;
        editor.SetModifiers(declaration, Add(editor.Generator.GetModifiers(declaration)));
        return editor.GetChangedDocument();
    }
}
