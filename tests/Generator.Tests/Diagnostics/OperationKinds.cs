using GpuKernels.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace GpuKernels.Generator.Tests.Diagnostics;

/// <summary>Which kinds of operations the kernels of the corpus consist of, and which the diagnostic cases are about.</summary>
internal static class OperationKinds
{
    /// <summary>Those of all kernels of the corpus and of the methods that they call.</summary>
    public static HashSet<OperationKind> OfCorpus() => [.. Corpus.FileNames.Select(Corpus.Compilation)
        .SelectMany(compilation => OfKernels(compilation))
        .Select(operation => operation.Kind)];

    /// <summary>Those that stand, wholly or in part, where a case expects its diagnostic.</summary>
    public static HashSet<OperationKind> OfDiagnosticCases() => [.. DiagnosticCases.All.SelectMany(OfCase)];

    private static IEnumerable<OperationKind> OfCase(DiagnosticCase test)
    {
        Markup markup = Markup.Parse(test.Source);
        CSharpCompilation compilation = Compile.Create(markup.Text);
        return OfKernels(compilation).Where(operation => markup.Spans.Any(span => Touches(operation, span)))
            .Select(operation => operation.Kind);
    }

    /// <summary>
    /// The operation is the marked one, is its child, or begins or ends with it, as a statement does with its expression.
    /// </summary>
    private static bool Touches(IOperation operation, TextSpan span)
    {
        TextSpan own = operation.Syntax.Span;
        return span.Contains(own) || (own.Start == span.Start && own.Contains(span)) || (own.Contains(span) && own.End - span.End <= 1);
    }

    /// <summary>The operations of all kernels, and of the methods that they call.</summary>
    public static IEnumerable<IOperation> OfKernels(CSharpCompilation compilation)
    {
        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
        Queue<IMethodSymbol> methods = new(KernelsOf(compilation));
        while (methods.TryDequeue(out IMethodSymbol? method))
        {
            if (!seen.Add(method))
                continue;
            foreach (IOperation operation in Bodies(method, compilation).SelectMany(body => body.DescendantsAndSelf()))
            {
                foreach (IMethodSymbol called in Called(operation))
                    methods.Enqueue(called.OriginalDefinition);
                yield return operation;
            }
        }
    }

    private static IEnumerable<IMethodSymbol> KernelsOf(CSharpCompilation compilation) =>
        from tree in compilation.SyntaxTrees
        from syntax in tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        let method = compilation.GetSemanticModel(tree).GetDeclaredSymbol(syntax)
        where method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "KernelAttribute")
        select method;

    private static IEnumerable<IOperation> Bodies(IMethodSymbol method, CSharpCompilation compilation) => method.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax()).Select(syntax => compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax))
            .OfType<IOperation>();

    private static IEnumerable<IMethodSymbol> Called(IOperation operation) => operation switch
    {
        IInvocationOperation call => [call.TargetMethod],
        IObjectCreationOperation { Constructor: { } constructor } => [constructor],
        IPropertyReferenceOperation { Property: var property } => new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>(),
        IBinaryOperation { OperatorMethod: { } method } => [method],
        IUnaryOperation { OperatorMethod: { } method } => [method],
        ICompoundAssignmentOperation { OperatorMethod: { } method } => [method],
        IConversionOperation { OperatorMethod: { } method } => [method],
        IDelegateCreationOperation { Target: IMethodReferenceOperation reference } => [reference.Method],
        _ => [],
    };
}
