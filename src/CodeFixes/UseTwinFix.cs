using System.Composition;
using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace GpuKernels.CodeFixes;

/// <summary>
/// GK0013, GK0014: a call of the base class library that no kernel can make becomes one of GpuKernels that does the same.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseTwinFix)), Shared]
public sealed class UseTwinFix() : SyntaxFix(DiagnosticDescriptors.UnsupportedCall, DiagnosticDescriptors.CallWithoutSource)
{
    private protected override IEnumerable<Replacement> Find(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method
            || Twins.Find(method) is not { } twin || twin.Rewrite(new(call, method.Name)) is not { } text)
        {
            yield break;
        }
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(text);
        // The names are written in full, which an editor makes as short as the file's using directives allow.
        yield return new($"Use {twin.Name}", call, expression.ReplaceNodes(
            expression.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>(),
            (_, access) => access.WithAdditionalAnnotations(Simplifier.Annotation)).WithTriviaFrom(call));
    }
}
