using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>Finds methods with barriers or shared arrays in them, or in what they call.</summary>
internal sealed class BarrierSearch(LoweringContext context)
{
    private readonly Dictionary<IMethodSymbol, bool> known = new(SymbolEqualityComparer.Default);

    public bool IsIn(IMethodSymbol method)
    {
        IMethodSymbol definition = (method.PartialImplementationPart ?? method).OriginalDefinition;
        if (known.TryGetValue(definition, out bool isIn))
            return isIn;
        known.Add(definition, false); // Until it is known: it may call itself.
        return known[definition] = !context.Library.IsForeign(definition)
            && SymbolNames.BodySyntax(definition, context.Cancellation) is { } body
            && context.ModelOf(body.SyntaxTree).GetOperation(body, context.Cancellation) is { } operation
            && operation.Descendants().OfType<IInvocationOperation>().Any(call => IsBarrier(call.TargetMethod) || IsIn(call.TargetMethod));
    }

    /// <summary>
    /// All that <c>Block</c>, <c>Grid</c> and <c>Cluster</c> can do needs all threads of a block; their properties are no methods.
    /// </summary>
    private static bool IsBarrier(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, ContainingType: { Name: "Block" or "Grid" or "Cluster" } type }
            && type.IsNamed("GpuKernels", type.Name);
}
