using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.Generator.Lowering;

/// <summary>Finds where the type that declares a static field writes it, or an element of the array that it holds.</summary>
internal static class TableRules
{
    /// <summary>Methods of <c>System.Array</c> that write the array which they are given.</summary>
    private static readonly HashSet<string> Writers = ["Clear", "ConstrainedCopy", "Copy", "Fill", "Reverse", "Sort"];

    /// <summary>The number of a line that writes it, or makes a span or reference that could; null where there is none.</summary>
    public static int? FindWrite(ISymbol symbol, Compilation compilation, CancellationToken cancellation)
    {
        foreach (SyntaxReference declaration in symbol.ContainingType.DeclaringSyntaxReferences)
        {
            SyntaxNode type = declaration.GetSyntax(cancellation);
            foreach (IdentifierNameSyntax name in type.DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (name.Identifier.ValueText != symbol.Name)
                    continue;
                SemanticModel model = compilation.GetSemanticModel(name.SyntaxTree);
                ExpressionSyntax use = Whole(name);
                ISymbol? found = MayWrite(use, model, cancellation) ? model.GetSymbolInfo(name, cancellation).Symbol : null;
                if (SymbolEqualityComparer.Default.Equals(found, symbol))
                    return use.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            }
        }
        return null;
    }

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
        return place.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == place || IsWritableSpan(use, model, cancellation),
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
            _ => IsWritableSpan(use, model, cancellation),
        };
    }

    private static bool IsWritableSpan(ExpressionSyntax use, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(use, cancellation).ConvertedType.SpanElement(out bool isReadOnly) is not null && !isReadOnly;
}
