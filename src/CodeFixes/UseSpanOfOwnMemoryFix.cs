using System.Composition;
using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.CodeFixes;

/// <summary>
/// GK0012: <c>float[] x = new float[4];</c> becomes <c>Span&lt;float> x = stackalloc float[4];</c>, or, at the top of a kernel,
/// <c>Span&lt;float> x = Block.Shared&lt;float>(4);</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseSpanOfOwnMemoryFix)), Shared]
public sealed class UseSpanOfOwnMemoryFix() : SyntaxFix(DiagnosticDescriptors.UnsupportedType)
{
    private const string OfThread = "Use an array of each thread: stackalloc", OfBlock = "Use an array of the whole block: Block.Shared";

    private protected override IEnumerable<Replacement> Find(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { Declaration.Variables.Count: 1 } declaration
            || declaration.Declaration.Variables[0] is not { Initializer.Value: { } value } variable
            || model.GetTypeInfo(value, cancellation).ConvertedType is not IArrayTypeSymbol { Rank: 1 } type)
        {
            yield break;
        }
        string element = type.ElementType.ToMinimalDisplayString(model, value.SpanStart);
        if (LengthOf(value, model) is { } length)
        {
            yield return Declare(OfThread, $"stackalloc {element}[{length}]");
            if (declaration.Parent is BlockSyntax { Parent: MethodDeclarationSyntax method } && IsKernel(method))
                yield return Declare(OfBlock, $"Block.Shared<{element}>({length})");
        }
        else if (ElementsOf(value) is { } elements)
        {
            yield return Declare(OfThread, $"stackalloc {element}[] {elements.WithoutTrivia()}");
        }

        Replacement Declare(string title, string memory) =>
            new(title, declaration,
                SyntaxFactory.ParseStatement($"Span<{element}> {variable.Identifier} = {memory};").WithTriviaFrom(declaration));
    }

    /// <summary><c>4</c> of <c>new float[4]</c>, where it is a constant, as a kernel's own memory has to be.</summary>
    private static ExpressionSyntax? LengthOf(ExpressionSyntax value, SemanticModel model)
    {
        if (value is not ArrayCreationExpressionSyntax { Initializer: null } creation)
            return null;
        ExpressionSyntax length = creation.Type.RankSpecifiers[0].Sizes[0];
        return model.GetConstantValue(length) is { HasValue: true, Value: int } ? length : null;
    }

    /// <summary><c>{ 1, 2 }</c>.</summary>
    private static InitializerExpressionSyntax? ElementsOf(ExpressionSyntax value) => value switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } elements } => elements,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer,
        InitializerExpressionSyntax elements => elements,
        _ => null,
    };

    /// <summary>By its name, since only there is <c>Block.Shared</c> sure to be allowed.</summary>
    private static bool IsKernel(MethodDeclarationSyntax method) =>
        method.AttributeLists.SelectMany(list => list.Attributes)
            .Any(attribute => attribute.Name.ToString() is "Kernel" or "KernelAttribute" or "GpuKernels.Kernel");
}
