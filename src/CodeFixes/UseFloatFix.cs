using System.Composition;
using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.CodeFixes;

/// <summary>GK0074: <c>1.0</c> becomes <c>1f</c>, and <c>(float)Math.Sqrt(x)</c> becomes <c>MathF.Sqrt(x)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseFloatFix)), Shared]
public sealed class UseFloatFix() : SyntaxFix(DiagnosticDescriptors.DoubleArithmetic)
{
    private const string Literal = "Write it as a float", Function = "Use MathF";

    private protected override IEnumerable<Replacement> Find(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (node is not ExpressionSyntax wrong || Floats.Rewrite(wrong, model) is not { } right)
            yield break;
        ExpressionSyntax old = WithCast(wrong);
        if (wrong is LiteralExpressionSyntax)
            yield return new(Literal, old, right.WithTriviaFrom(old));
        else if (IsFloat(right, wrong.SpanStart, model))
            yield return new(Function, old, right.WithTriviaFrom(old));
    }

    /// <summary>False where MathF has no such function, and where an argument is a double of its own.</summary>
    private static bool IsFloat(ExpressionSyntax right, int position, SemanticModel model) =>
        model.GetSpeculativeSymbolInfo(position, right, SpeculativeBindingOption.BindAsExpression).Symbol is not null
        && model.GetSpeculativeTypeInfo(
            position, right, SpeculativeBindingOption.BindAsExpression).Type?.SpecialType == SpecialType.System_Single;

    /// <summary>With <c>(float)</c> before it, which would convert nothing.</summary>
    private static ExpressionSyntax WithCast(ExpressionSyntax wrong)
    {
        ExpressionSyntax outer = wrong;
        while (outer.Parent is ParenthesizedExpressionSyntax parentheses)
            outer = parentheses;
        bool isCast = outer.Parent is CastExpressionSyntax { Type: PredefinedTypeSyntax type }
            && type.Keyword.IsKind(SyntaxKind.FloatKeyword);
        return isCast ? (CastExpressionSyntax)outer.Parent! : wrong;
    }
}

/// <summary>Writes double arithmetic as that of floats.</summary>
internal static class Floats
{
    /// <summary>The same expression with floats for the doubles that it writes itself; null where nothing in it is one.</summary>
    public static ExpressionSyntax? Rewrite(ExpressionSyntax expression, SemanticModel model)
    {
        SyntaxNode[] doubles = [.. expression.DescendantNodesAndSelf().Where(node => Replace(node, model) is not null)];
        return doubles.Length == 0 ? null : expression.ReplaceNodes(doubles, (old, _) => Replace(old, model)!.WithTriviaFrom(old));
    }

    private static ExpressionSyntax? Replace(SyntaxNode node, SemanticModel model) => node switch
    {
        LiteralExpressionSyntax literal when literal.Token.Value is double => SyntaxFactory.ParseExpression(Spell(literal.Token.Text)),
        IdentifierNameSyntax { Identifier.ValueText: "Math" } name when IsMath(name, model) => SyntaxFactory.IdentifierName("MathF"),
        _ => null,
    };

    private static bool IsMath(IdentifierNameSyntax name, SemanticModel model) =>
        model.GetSymbolInfo(name).Symbol is INamedTypeSymbol type && type.ToDisplayString() == "System.Math";

    /// <summary><c>1f</c> of <c>1.0</c>, <c>0.5f</c> of <c>0.5</c> and <c>0.5d</c>.</summary>
    private static string Spell(string text)
    {
        string digits = text.TrimEnd('d', 'D');
        return (digits.EndsWith(".0", StringComparison.Ordinal) ? digits.Substring(0, digits.Length - 2) : digits) + "f";
    }
}
