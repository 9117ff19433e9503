using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>A method with what its type parameters and its delegates stand for: each instance becomes a function of its own.</summary>
/// <param name="Definition">The method, local function or lambda as its body knows it, with open type parameters.</param>
/// <param name="Delegates">What the parameters of delegate types are, and those and the locals of the methods around it.</param>
internal sealed record MethodInstance(IMethodSymbol Definition, TypeArguments Types, ImmutableDictionary<ISymbol, MethodInstance> Delegates)
{
    public static ImmutableDictionary<ISymbol, MethodInstance> NoDelegates { get; } = ImmutableDictionary.Create<ISymbol, MethodInstance>(
        SymbolEqualityComparer.Default);

    /// <summary>True for a local function and a lambda, which see what is around them.</summary>
    public bool IsNested => IsNestedMethod(Definition);

    /// <summary>The method with its type arguments.</summary>
    public IMethodSymbol Closed =>
        Definition.IsGenericMethod ? Definition.Construct([.. Definition.TypeParameters.Select(Types.Close)]) : Definition;

    /// <param name="method">Closed.</param>
    /// <param name="around">The type arguments of the method that a local function or a lambda stands in.</param>
    /// <param name="delegates">What the delegates of that method are.</param>
    public static MethodInstance Of(IMethodSymbol method, TypeArguments around, ImmutableDictionary<ISymbol, MethodInstance> delegates) =>
        new(method.OriginalDefinition, TypeArguments.Of(method, around), IsNestedMethod(method) ? delegates : NoDelegates);

    public static bool IsNestedMethod(IMethodSymbol method) =>
        method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction;

    public bool Equals(MethodInstance? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Definition, other.Definition) && Types.Equals(other.Types)
        && Delegates.Count == other.Delegates.Count
        && (ReferenceEquals(Delegates, other.Delegates)
            || Delegates.All(pair => other.Delegates.TryGetValue(pair.Key, out MethodInstance? value) && pair.Value.Equals(value)));

    public override int GetHashCode() => unchecked(SymbolEqualityComparer.Default.GetHashCode(Definition) * 31 + Types.GetHashCode());
}
