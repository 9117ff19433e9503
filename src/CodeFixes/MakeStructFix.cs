using System.Collections.Immutable;
using System.Composition;
using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.CodeFixes;

/// <summary>GK0004, GK0012: a small class of values that a kernel takes becomes a struct.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeStructFix)), Shared]
public sealed class MakeStructFix : CodeFixProvider
{
    private const string Title = "Make the class a struct";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [DiagnosticDescriptors.UnsupportedParameter.Id, DiagnosticDescriptors.UnsupportedType.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in root is null || model is null ? [] : context.Diagnostics)
        {
            SyntaxNode node = root!.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (ClassOf(node, model!, context.CancellationToken) is not { } type
                || DeclarationOf(type, context.CancellationToken) is not { } declaration
                || context.Document.Project.Solution.GetDocument(declaration.SyntaxTree) is not { } document)
            {
                continue;
            }
            CodeAction action = CodeAction.Create(
                Title, cancellation => FixAsync(document, declaration, cancellation), equivalenceKey: Title);
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    private static async Task<Solution> FixAsync(Document document, TypeDeclarationSyntax declaration, CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(root.ReplaceNode(declaration, ToStruct(declaration))).Project.Solution;
    }

    /// <summary>The class of a parameter or local, or of the elements of a span of them.</summary>
    private static INamedTypeSymbol? ClassOf(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        ITypeSymbol? type = node switch
        {
            ParameterSyntax parameter => model.GetDeclaredSymbol(parameter, cancellation)?.Type,
            VariableDeclaratorSyntax variable => (model.GetDeclaredSymbol(variable, cancellation) as ILocalSymbol)?.Type,
            _ => model.GetTypeInfo(node, cancellation).Type,
        };
        if (type is INamedTypeSymbol { IsRefLikeType: true, Arity: 1 } span)
            type = span.TypeArguments[0];
        return type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsStatic: false, IsAbstract: false } found
            && found.BaseType is { SpecialType: SpecialType.System_Object } ? found : null;
    }

    /// <summary>The only declaration, of a class that holds values and nothing that a struct cannot have.</summary>
    private static TypeDeclarationSyntax? DeclarationOf(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.DeclaringSyntaxReferences.Length != 1
            || type.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is not TypeDeclarationSyntax declaration)
        {
            return null;
        }
        bool isPlain = type.GetMembers().All(member => member.IsImplicitlyDeclared
            || !member.IsVirtual && member.DeclaredAccessibility is not (Accessibility.Protected or Accessibility.ProtectedOrInternal)
            && (member is not IFieldSymbol { IsStatic: false } field || field.Type.IsUnmanagedType));
        return isPlain && declaration is ClassDeclarationSyntax or RecordDeclarationSyntax && !declaration.Members.Any(IsOfClassesOnly)
            ? declaration
            : null;
    }

    /// <summary>A finalizer, and initializers, for which a struct would need a constructor that all of its users call.</summary>
    private static bool IsOfClassesOnly(MemberDeclarationSyntax member) => member switch
    {
        DestructorDeclarationSyntax => true,
        PropertyDeclarationSyntax property => property.Initializer is not null && !property.Modifiers.Any(SyntaxKind.StaticKeyword),
        FieldDeclarationSyntax field => field.Declaration.Variables.Any(variable => variable.Initializer is not null)
            && !field.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.StaticKeyword or SyntaxKind.ConstKeyword),
        _ => false,
    };

    private static TypeDeclarationSyntax ToStruct(TypeDeclarationSyntax declaration)
    {
        SyntaxTokenList modifiers = [.. declaration.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.SealedKeyword))];
        SyntaxTriviaList leading = declaration.GetLeadingTrivia();
        SyntaxToken keyword = SyntaxFactory.Token(SyntaxKind.StructKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        TypeDeclarationSyntax changed = declaration switch
        {
            RecordDeclarationSyntax record => record.WithModifiers(modifiers).WithClassOrStructKeyword(keyword),
            _ => SyntaxFactory.StructDeclaration(
                declaration.AttributeLists, modifiers, keyword, declaration.Identifier, declaration.TypeParameterList,
                declaration.ParameterList, declaration.BaseList, declaration.ConstraintClauses, declaration.OpenBraceToken,
                declaration.Members, declaration.CloseBraceToken, declaration.SemicolonToken),
        };
        return changed.WithLeadingTrivia(leading);
    }
}
