using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// What the type parameters of a method, and of all that stands around it, are. The body of a generic method is one tree of
/// operations in terms of its parameters, whatever they stand for; a symbol from it is closed here before anything is asked of it.
/// </summary>
internal sealed class TypeArguments : IEquatable<TypeArguments>
{
    private readonly ImmutableDictionary<ITypeParameterSymbol, ITypeSymbol> arguments;
    private int? hash;

    private TypeArguments(ImmutableDictionary<ITypeParameterSymbol, ITypeSymbol> arguments) => this.arguments = arguments;

    public static TypeArguments None { get; } = new(
        ImmutableDictionary.Create<ITypeParameterSymbol, ITypeSymbol>(SymbolEqualityComparer.Default, SymbolEqualityComparer.Default));

    public bool IsEmpty => arguments.IsEmpty;

    /// <summary>Those of a closed method; a local function also sees those of the method <paramref name="around"/> it.</summary>
    public static TypeArguments Of(IMethodSymbol method, TypeArguments around)
    {
        ImmutableDictionary<ITypeParameterSymbol, ITypeSymbol>.Builder all = MethodInstance.IsNestedMethod(method)
            ? around.arguments.ToBuilder()
            : None.arguments.ToBuilder();
        Add(all, method.OriginalDefinition.TypeParameters, method.TypeArguments);
        // The two halves of a partial method have type parameters of their own, and the body is in terms of the second's.
        if (method.OriginalDefinition.PartialImplementationPart is { } implementation)
            Add(all, implementation.TypeParameters, method.TypeArguments);
        for (INamedTypeSymbol? type = MethodInstance.IsNestedMethod(method)
            ? null
            : method.ContainingType; type is not null; type = type.ContainingType)
            Add(all, type.OriginalDefinition.TypeParameters, type.TypeArguments);
        return all.Count == 0 ? None : new(all.ToImmutable());
    }

    public ITypeSymbol Close(ITypeSymbol type) => IsEmpty ? type : type switch
    {
        ITypeParameterSymbol parameter => arguments.TryGetValue(parameter.OriginalDefinition, out ITypeSymbol? argument) ? argument : type,
        INamedTypeSymbol named => Close(named),
        _ => type,
    };

    public IMethodSymbol Close(IMethodSymbol method)
    {
        if (IsEmpty)
            return method;
        IMethodSymbol member = MethodInstance.IsNestedMethod(method)
            ? method.ConstructedFrom
            : Member(Close(method.ContainingType), method.ConstructedFrom);
        return method.IsGenericMethod ? member.Construct([.. method.TypeArguments.Select(Close)]) : member;
    }

    public IPropertySymbol Close(IPropertySymbol property) => IsEmpty ? property : Member(Close(property.ContainingType), property);

    private INamedTypeSymbol Close(INamedTypeSymbol type)
    {
        if (type.ContainingType is { IsGenericType: true } outer && Close(outer) is var container && !Equal(container, outer))
            type = Reconstruct(
                container.GetTypeMembers(type.Name, type.Arity).First(nested => Equal(nested.OriginalDefinition, type.OriginalDefinition)),
                type);
        return type.IsGenericType && type.Arity > 0 ? Reconstruct(type.ConstructedFrom, type) : type;
    }

    private INamedTypeSymbol Reconstruct(INamedTypeSymbol definition, INamedTypeSymbol like) =>
        like.Arity == 0 ? definition : definition.ConstructedFrom.Construct([.. like.TypeArguments.Select(Close)]);

    /// <summary>
    /// The member of a closed type that stands for <paramref name="member"/>, which belongs to the same type in its open form.
    /// </summary>
    private static TMember Member<TMember>(INamedTypeSymbol container, TMember member)
        where TMember : class, ISymbol =>
        Equal(container, member.ContainingType)
            ? member
            : container.GetMembers(member.Name).OfType<TMember>()
                .First(found => Equal(found.OriginalDefinition, member.OriginalDefinition));

    private static void Add(
        ImmutableDictionary<ITypeParameterSymbol, ITypeSymbol>.Builder all, ImmutableArray<ITypeParameterSymbol> parameters,
        ImmutableArray<ITypeSymbol> arguments)
    {
        for (int i = 0; i < parameters.Length; i++)
            all[parameters[i]] = arguments[i];
    }

    /// <summary>True for a type that is, or has in it, a type parameter.</summary>
    public static bool IsOpen(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => IsOpen(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsOpen) || named.ContainingType is { } outer && IsOpen(outer),
        _ => false,
    };

    private static bool Equal(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);

    public bool Equals(TypeArguments? other) =>
        other is not null && arguments.Count == other.arguments.Count
        && (IsEmpty || ReferenceEquals(arguments, other.arguments)
            || arguments.All(pair => other.arguments.TryGetValue(pair.Key, out ITypeSymbol? argument) && Equal(pair.Value, argument)));

    public override bool Equals(object? other) => Equals(other as TypeArguments);

    /// <summary>The order in which a dictionary has them is none: so nothing but a sum.</summary>
    public override int GetHashCode() =>
        IsEmpty ? 0 : hash ??= arguments.Values.Aggregate(
            0, static (sum, type) => unchecked(sum + SymbolEqualityComparer.Default.GetHashCode(type)));
}
