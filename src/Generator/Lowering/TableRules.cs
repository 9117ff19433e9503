using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// Finds where a static field is written, or an element of the array that it holds: a private one in its type, others anywhere.
/// </summary>
internal static class TableRules
{
    /// <summary>Methods of <c>System.Array</c> that write the array which they are given.</summary>
    private static readonly HashSet<string> Writers = ["Clear", "ConstrainedCopy", "Copy", "Fill", "Reverse", "Sort"];

    /// <summary>What was found in a compilation, for all kernels that read the field.</summary>
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<ISymbol, string>> Known = new();

    /// <summary>
    /// Where names stand in a file, by the name: a file without the field's has no use of it, and needs no look at its nodes.
    /// </summary>
    private static readonly ConditionalWeakTable<SyntaxTree, ILookup<string, int>> Names = new();

    /// <summary>Says which line writes it, or makes a span or reference that could; null where there is none.</summary>
    public static string? FindWrite(ISymbol symbol, LoweringContext context)
    {
        ConcurrentDictionary<ISymbol, string> known = Known.GetValue(context.Compilation, _ => new(SymbolEqualityComparer.Default));
        string found = known.GetOrAdd(symbol, _ => Search(symbol, context) ?? "");
        return found.Length == 0 ? null : found;
    }

    private static string? Search(ISymbol symbol, LoweringContext context)
    {
        IEnumerable<SyntaxReference> own = symbol.ContainingType.DeclaringSyntaxReferences;
        if (FindWrite(
            symbol,
            own.SelectMany(
                declaration =>
                    Uses(symbol, declaration.SyntaxTree).Where(name => declaration.Span.Contains(name.Span))), context) is { } use)
            return $"line {LineOf(use)}";
        IEnumerable<SyntaxTree> others = symbol.DeclaredAccessibility == Accessibility.Private ? [] : context.Compilation.SyntaxTrees;
        return FindWrite(symbol, others.SelectMany(tree => Uses(symbol, tree)), context) is { } other
            ? $"line {LineOf(other)} of {FileOf(other)}"
            : null;
    }

    private static IEnumerable<IdentifierNameSyntax> Uses(ISymbol symbol, SyntaxTree tree) =>
        Names.GetValue(tree, NamesIn)[symbol.Name].Select(position => tree.GetRoot().FindToken(position).Parent)
            .OfType<IdentifierNameSyntax>();

    private static ILookup<string, int> NamesIn(SyntaxTree tree) => tree.GetRoot().DescendantTokens()
        .Where(static token => token.IsKind(SyntaxKind.IdentifierToken))
            .ToLookup(static token => token.ValueText, static token => token.SpanStart);

    private static ExpressionSyntax? FindWrite(ISymbol symbol, IEnumerable<IdentifierNameSyntax> names, LoweringContext context)
    {
        foreach (IdentifierNameSyntax name in names)
        {
            SemanticModel model = context.ModelOf(name.SyntaxTree);
            ExpressionSyntax use = Whole(name);
            ISymbol? found = MayWrite(use, model, context.Cancellation) ? model.GetSymbolInfo(name, context.Cancellation).Symbol : null;
            if (SymbolEqualityComparer.Default.Equals(found, symbol))
                return use;
        }
        return null;
    }

    private static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private static string FileOf(SyntaxNode node) =>
        node.SyntaxTree.FilePath.Substring(node.SyntaxTree.FilePath.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary><c>(Kernels.Weights)</c> around <c>Weights</c>.</summary>
    private static ExpressionSyntax Whole(ExpressionSyntax name)
    {
        ExpressionSyntax whole = name;
        while (whole.Parent is ParenthesizedExpressionSyntax
            || whole.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
            || whole.Parent is MemberAccessExpressionSyntax member && member.Name == whole)
            whole = (ExpressionSyntax)whole.Parent;
        return whole;
    }

    private static bool MayWrite(ExpressionSyntax use, SemanticModel model, CancellationToken cancellation)
    {
        ExpressionSyntax place = use.Parent is ElementAccessExpressionSyntax element && element.Expression == use ? Whole(element) : use;
        // Of an element, no span is made, and what it is need not be asked.
        bool isWhole = place == use;
        return place.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == place || isWhole && IsWritableSpan(use, model, cancellation),
            PrefixUnaryExpressionSyntax prefix =>
                prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
            PostfixUnaryExpressionSyntax or RefExpressionSyntax => true,
            ArgumentSyntax { RefOrOutKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } => true,
            ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple }
                when assignment.Left == tuple => true,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } }
                when Writers.Contains(method.Name.Identifier.ValueText)
                    && method.Expression.ToString().EndsWith("Array", StringComparison.Ordinal) => true,
            MemberAccessExpressionSyntax member when member.Expression == use =>
                member.Name.Identifier.ValueText is "AsSpan" or "AsMemory" or "SetValue",
            _ => isWhole && IsWritableSpan(use, model, cancellation),
        };
    }

    private static bool IsWritableSpan(ExpressionSyntax use, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(use, cancellation).ConvertedType.SpanElement(out bool isReadOnly) is not null && !isReadOnly;
}
