using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// Finds the type arguments with which generic kernels are launched. The launchers do not exist yet while the generator runs, so
/// the compiler cannot say what a call of one means; the types of its arguments say it.
/// </summary>
internal static class GenericLaunches
{
    /// <summary>The calls in a file that may launch a kernel of one of these names, by their syntax alone.</summary>
    public static ImmutableArray<InvocationExpressionSyntax> Find(SyntaxNode root, ICollection<string> names) =>
    [
        .. root.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.ArgumentList.Arguments.Count > 0 && names.Contains(NameOf(call)?.Identifier.ValueText ?? "")),
    ];

    /// <summary>The closed forms of <paramref name="kernel"/> that the calls and its own attributes ask for, each once.</summary>
    public static IEnumerable<IMethodSymbol> InstancesOf(
        IMethodSymbol kernel, IEnumerable<InvocationExpressionSyntax> calls, Compilation compilation, CancellationToken cancellation)
    {
        IEnumerable<IMethodSymbol?> launched = calls.Where(call => NameOf(call)?.Identifier.ValueText == kernel.Name)
            .Select(call => InstanceOf(kernel, call, compilation.GetSemanticModel(call.SyntaxTree), cancellation));
        return AttributeInstances(kernel, compilation).Concat(launched.OfType<IMethodSymbol>())
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default);
    }

    /// <summary>
    /// The closed form of <paramref name="kernel"/> that a call launches; null where it launches another, or none can be made.
    /// </summary>
    public static IMethodSymbol? InstanceOf(
        IMethodSymbol kernel, InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        bool isMeant = model.GetMemberGroup(call.Expression, cancellation)
            .Any(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, kernel));
        if (!isMeant
            || model.GetTypeInfo(call.ArgumentList.Arguments[0].Expression, cancellation).Type?.IsNamed("GpuKernels", "Launch") != true)
            return null;
        ITypeSymbol?[] types = NameOf(call) is GenericNameSyntax generic
            ? [.. generic.TypeArgumentList.Arguments.Select(argument => model.GetTypeInfo(argument, cancellation).Type)]
            : Infer(kernel, call, model, cancellation);
        return Close(kernel, types, model.Compilation);
    }

    /// <summary>True where the generated launcher can name the type: neither private elsewhere nor local to a file.</summary>
    public static bool CanName(IMethodSymbol kernel, ITypeSymbol type, Compilation compilation)
    {
        if (!compilation.IsSymbolAccessibleWithin(type, kernel.ContainingType))
            return false;
        for (INamedTypeSymbol? named = type as INamedTypeSymbol; named is not null; named = named.ContainingType)
        {
            if (named.IsFileLocal || named.TypeArguments.Any(argument => !CanName(kernel, argument, compilation)))
                return false;
        }
        return true;
    }

    /// <summary><c>Saxpy</c> of <c>Kernels.Saxpy(…)</c> and <c>Saxpy&lt;float&gt;(…)</c>.</summary>
    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        _ => null,
    };

    public static IEnumerable<AttributeData> Attributes(IMethodSymbol kernel) =>
        kernel.GetAttributes().Where(attribute => attribute.AttributeClass?.IsNamed("GpuKernels", "KernelInstanceAttribute") == true);

    /// <summary>The closed form that a <c>[KernelInstance]</c> asks for; null where its types do not fit the kernel.</summary>
    public static IMethodSymbol? InstanceOf(IMethodSymbol kernel, AttributeData attribute, Compilation compilation)
    {
        TypedConstant types = attribute.ConstructorArguments.FirstOrDefault();
        return types is { Kind: TypedConstantKind.Array, IsNull: false }
            ? Close(kernel, [.. types.Values.Select(value => value.Value as ITypeSymbol)], compilation)
            : null;
    }

    private static IEnumerable<IMethodSymbol> AttributeInstances(IMethodSymbol kernel, Compilation compilation)
    {
        foreach (AttributeData attribute in Attributes(kernel))
        {
            if (InstanceOf(kernel, attribute, compilation) is { } closed)
                yield return closed;
        }
    }

    /// <summary>Null where C# would not accept the type arguments, or the generated launcher could not name them.</summary>
    private static IMethodSymbol? Close(IMethodSymbol kernel, ITypeSymbol?[] types, Compilation compilation)
    {
        ITypeSymbol[] known = [.. types.OfType<ITypeSymbol>()];
        if (known.Length != kernel.Arity
            || !known.All(
                type => type is { IsUnmanagedType: true, TypeKind: not TypeKind.Error } && !TypeArguments.IsOpen(type)
                    && CanName(kernel, type, compilation)))
            return null;
        IMethodSymbol closed = kernel.Construct(known);
        TypeArguments arguments = TypeArguments.Of(closed, TypeArguments.None);
        return kernel.TypeParameters.All(
            parameter => parameter.ConstraintTypes.All(constraint => IsMet(arguments.Close(constraint), arguments.Close(parameter))))
                ? closed
                : null;
    }

    private static bool IsMet(ITypeSymbol constraint, ITypeSymbol type) =>
        constraint.TypeKind != TypeKind.Interface || type.AllInterfaces.Contains(constraint, SymbolEqualityComparer.Default);

    /// <summary>As C# infers: an array's elements say exactly what T is; else the values do, of which one must hold all others.</summary>
    private static ITypeSymbol?[] Infer(
        IMethodSymbol kernel, InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        Inference inference = new(kernel);
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        for (int i = 1; i < arguments.Count; i++)
        {
            IParameterSymbol? parameter = arguments[i].NameColon is { } name
                ? kernel.Parameters.FirstOrDefault(parameter => parameter.Name == name.Name.Identifier.ValueText)
                : i - 1 < kernel.Parameters.Length ? kernel.Parameters[i - 1] : null;
            if (parameter is not null && model.GetTypeInfo(arguments[i].Expression, cancellation).Type is { } type)
                inference.Add(parameter.Type, type);
        }
        return inference.Result(model.Compilation);
    }

    private sealed class Inference(IMethodSymbol kernel)
    {
        private readonly List<ITypeSymbol>[] exact = [.. kernel.TypeParameters.Select(_ => new List<ITypeSymbol>())];
        private readonly List<ITypeSymbol>[] values = [.. kernel.TypeParameters.Select(_ => new List<ITypeSymbol>())];

        public void Add(ITypeSymbol parameter, ITypeSymbol argument)
        {
            if (parameter is ITypeParameterSymbol open)
                values[open.Ordinal].Add(argument);
            else if (parameter.SpanElement(out _) is { } element && ElementOf(argument) is { } item)
                Unify(element, item);
            else
                Unify(parameter, argument);
        }

        public ITypeSymbol?[] Result(Compilation compilation) => [.. exact.Zip(values, (exactly, atLeast) =>
            exactly.FirstOrDefault()
                ?? atLeast.FirstOrDefault(type => atLeast.All(other => compilation.ClassifyConversion(other, type).IsImplicit)))];

        private void Unify(ITypeSymbol parameter, ITypeSymbol argument)
        {
            if (parameter is ITypeParameterSymbol open)
            {
                exact[open.Ordinal].Add(argument);
            }
            else if (parameter is INamedTypeSymbol { IsGenericType: true } one && argument is INamedTypeSymbol other
                && SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition))
            {
                foreach ((ITypeSymbol inner, ITypeSymbol type) in one.TypeArguments.Zip(
                    other.TypeArguments, (inner, type) => (inner, type)))
                    Unify(inner, type);
            }
        }

        /// <summary>T of what a launcher takes for a span: <c>GpuArray&lt;T&gt;</c>, <c>T[]</c>, <c>Span&lt;T&gt;</c>.</summary>
        private static ITypeSymbol? ElementOf(ITypeSymbol argument) => argument switch
        {
            IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
            INamedTypeSymbol { Arity: 1 } array when array.IsNamed("GpuKernels", "GpuArray") => array.TypeArguments[0],
            _ => argument.SpanElement(out _),
        };
    }
}
