using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// Calls of <c>[Conditional("DEBUG")]</c> methods: C# leaves them out, with their arguments, where the symbol is not defined.
/// </summary>
internal static class ConditionalCalls
{
    public static bool IsOmitted(IMethodSymbol target, IOperation call)
    {
        string?[] symbols =
        [
            .. target.GetAttributes()
                .Where(attribute => attribute.AttributeClass?.IsNamed("System.Diagnostics", "ConditionalAttribute") == true)
                .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string),
        ];
        return symbols.Length > 0 && !symbols.Any(symbol => IsDefined(symbol, call.Syntax.SyntaxTree));
    }

    /// <summary>By the project, or by a <c>#define</c>, which can only stand before a file's first token.</summary>
    private static bool IsDefined(string? symbol, SyntaxTree tree)
    {
        bool isDefined = tree.Options.PreprocessorSymbolNames.Contains(symbol);
        foreach (SyntaxTrivia trivia in tree.GetRoot().GetFirstToken(includeZeroWidth: true).LeadingTrivia)
        {
            if (trivia.GetStructure() is DefineDirectiveTriviaSyntax { IsActive: true } define && define.Name.ValueText == symbol)
                isDefined = true;
            else if (trivia.GetStructure() is UndefDirectiveTriviaSyntax { IsActive: true } undefine && undefine.Name.ValueText == symbol)
                isDefined = false;
        }
        return isDefined;
    }
}
