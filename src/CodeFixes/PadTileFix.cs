using System.Composition;
using System.Globalization;
using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.CodeFixes;

/// <summary>
/// GK0077: rows of a shared array get one element more, so that the elements of a column are in different banks.
/// <c>Block.Shared&lt;float>(32 * 32)</c> becomes <c>Block.Shared&lt;float>(32 * 33)</c>, and <c>tile[y * 32 + x]</c> becomes
/// <c>tile[y * 33 + x]</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PadTileFix)), Shared]
public sealed class PadTileFix() : SyntaxFix(DiagnosticDescriptors.BankConflict)
{
    private const string Title = "Make the rows of the shared array one element longer";

    private protected override IEnumerable<Replacement> Find(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<ElementAccessExpressionSyntax>() is not { Expression: IdentifierNameSyntax tile }
            || model.GetSymbolInfo(tile, cancellation).Symbol is not ILocalSymbol local || LengthOf(local, cancellation) is not { } length
            || node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { Body: { } body })
        {
            yield break;
        }
        IEnumerable<ExpressionSyntax?> pitches = body.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, local))
            .Select(name => PitchOf(name, model));
        ExpressionSyntax[] known = [.. pitches.OfType<ExpressionSyntax>()];
        int[] values = [.. known.Select(pitch => Constant(pitch, model)!.Value).Distinct()];
        // Where one use is of another form, the array's layout is not known.
        if (pitches.Contains(null) || values.Length != 1 || Pad(length, values[0], model) is not { } padded)
            yield break;
        SyntaxNode Change(ExpressionSyntax old) => (old == length ? padded : Next(old)).WithTriviaFrom(old);
        yield return new(Title, body, body.ReplaceNodes(known.Append(length), (old, _) => Change(old)));
    }

    /// <summary><c>32 * 32</c> of <c>Span&lt;float> tile = Block.Shared&lt;float>(32 * 32);</c>.</summary>
    private static ExpressionSyntax? LengthOf(ILocalSymbol local, CancellationToken cancellation) =>
        local.DeclaringSyntaxReferences.Length == 1
        && local.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is VariableDeclaratorSyntax declared
        && declared.Initializer?.Value is InvocationExpressionSyntax call
        && call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Shared" }, ArgumentList.Arguments.Count: 1 }
            ? call.ArgumentList.Arguments[0].Expression
            : null;

    /// <summary><c>32</c> of <c>tile[y * 32 + x]</c>; null for a use of another form.</summary>
    private static ExpressionSyntax? PitchOf(IdentifierNameSyntax tile, SemanticModel model)
    {
        if (tile.Parent is not ElementAccessExpressionSyntax { ArgumentList.Arguments.Count: 1 } access
            || access.Expression != tile || Plain(access.ArgumentList.Arguments[0].Expression) is not BinaryExpressionSyntax sum
            || !sum.IsKind(SyntaxKind.AddExpression))
        {
            return null;
        }
        ExpressionSyntax[] factors = [.. new[] { sum.Left, sum.Right }.Select(Plain).OfType<BinaryExpressionSyntax>()
            .Where(product => product.IsKind(SyntaxKind.MultiplyExpression)).SelectMany(product => new[] { product.Left, product.Right })
            .Where(factor => Constant(factor, model) is not null)];
        return factors.Length == 1 ? factors[0] : null;
    }

    /// <summary>The length of as many rows, each one element longer.</summary>
    private static ExpressionSyntax? Pad(ExpressionSyntax length, int pitch, SemanticModel model)
    {
        if (Constant(length, model) is not { } all || all % pitch != 0)
            return null;
        if (Plain(length) is BinaryExpressionSyntax product && product.IsKind(SyntaxKind.MultiplyExpression)
            && Constant(product.Right, model) == pitch)
        {
            return product.WithRight(Next(product.Right).WithTriviaFrom(product.Right));
        }
        return SyntaxFactory.ParseExpression(string.Format(CultureInfo.InvariantCulture, "{0} * {1}", all / pitch, pitch + 1));
    }

    /// <summary><c>33</c> of <c>32</c>, <c>(Width + 1)</c> of <c>Width</c>.</summary>
    private static ExpressionSyntax Next(ExpressionSyntax number) => SyntaxFactory.ParseExpression(
        number is LiteralExpressionSyntax { Token.Value: int value }
            ? (value + 1).ToString(CultureInfo.InvariantCulture)
            : $"({number} + 1)");

    private static ExpressionSyntax Plain(ExpressionSyntax expression) =>
        expression is ParenthesizedExpressionSyntax parentheses ? Plain(parentheses.Expression) : expression;

    private static int? Constant(ExpressionSyntax expression, SemanticModel model) =>
        model.GetConstantValue(expression) is { HasValue: true, Value: int value } ? value : null;
}
