using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>A method with what its type parameters stand for: each instance becomes a function of its own.</summary>
/// <param name="Definition">The method as its body knows it, with open type parameters.</param>
internal sealed record MethodInstance(IMethodSymbol Definition, TypeArguments Types)
{
    /// <param name="method">Closed.</param>
    /// <param name="around">The type arguments of the method that a local function stands in.</param>
    public static MethodInstance Of(IMethodSymbol method, TypeArguments around) =>
        new(method.OriginalDefinition, TypeArguments.Of(method, around));

    public bool Equals(MethodInstance? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Definition, other.Definition) && Types.Equals(other.Types);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Definition);
}
