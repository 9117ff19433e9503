using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.Generator.Lowering;

/// <summary>Names, and the few facts about symbols, that Lowering asks for.</summary>
internal static class SymbolNames
{
    /// <summary><c>Physics.Kernels.Step</c>, without <c>global::</c> or parameters.</summary>
    public static string FullName(ISymbol symbol)
    {
        if (symbol is ITypeParameterSymbol)
            return symbol.Name;
        string name = symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => "new",
            IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "lambda",
            INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } =>
                $"{symbol.Name}<{string.Join(", ", arguments.Select(FullName))}>",
            _ => symbol.Name,
        };
        return symbol.ContainingSymbol switch
        {
            // An extension block has no name.
            INamedTypeSymbol { TypeKind: TypeKind.Extension, ContainingSymbol: { } holder } => $"{FullName(holder)}.{name}",
            // A local function stands in a method.
            INamedTypeSymbol or IMethodSymbol => $"{FullName(symbol.ContainingSymbol)}.{name}",
            INamespaceSymbol { IsGlobalNamespace: false } space => $"{space.ToDisplayString()}.{name}",
            _ => name,
        };
    }

    /// <summary><c>Kernels.Square&lt;float&gt;</c>.</summary>
    public static string FullName(MethodInstance instance)
    {
        IEnumerable<string> arguments = instance.Definition.TypeParameters.Select(
            parameter => instance.Types.Close(parameter).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        return FullName(instance.Definition) + (instance.Definition.IsGenericMethod ? $"<{string.Join(", ", arguments)}>" : "");
    }

    /// <summary>The name without that of an interface whose member it implements explicitly: <c>Max</c>.</summary>
    public static string PlainName(ISymbol member) => member.Name.Substring(member.Name.LastIndexOf('.') + 1);

    /// <summary>FNV-1a, 32 bits: the same on every machine, unlike <c>string.GetHashCode</c>.</summary>
    public static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (byte b in Encoding.UTF8.GetBytes(text))
            hash = unchecked((hash ^ b) * 16777619);
        return hash;
    }

    /// <summary><c>class</c> becomes <c>@class</c>.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None
            ? name
            : "@" + name;

    /// <summary><c>partial class</c>, <c>partial record struct</c> …</summary>
    public static string PartialDeclaration(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Struct, true) => "partial record struct",
        (TypeKind.Struct, _) => type.IsRefLikeType ? "ref partial struct" : "partial struct",
        (TypeKind.Interface, _) => "partial interface",
        (_, true) => "partial record",
        _ => "partial class",
    };

    /// <summary>The type's name with its type parameters, as a declaration repeats it.</summary>
    public static string DeclaredName(INamedTypeSymbol type) =>
        Escape(type.Name) + (type.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", type.TypeParameters.Select(p => p.Name))}>");

    /// <summary>The declaration with the method's body, or null where there is none in this compilation.</summary>
    public static SyntaxNode? BodySyntax(IMethodSymbol method, CancellationToken cancellation)
    {
        IMethodSymbol implementation = method.PartialImplementationPart ?? method;
        foreach (SyntaxReference reference in implementation.DeclaringSyntaxReferences)
        {
            SyntaxNode syntax = reference.GetSyntax(cancellation);
            bool hasBody = syntax switch
            {
                BaseMethodDeclarationSyntax declaration => declaration.Body is not null || declaration.ExpressionBody is not null,
                LocalFunctionStatementSyntax function => function.Body is not null || function.ExpressionBody is not null,
                AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
                ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax => true,
                _ => false,
            };
            if (hasBody)
                return syntax;
        }
        return null;
    }

    /// <summary>True for the constructor of <c>struct Point(float x, float y)</c>.</summary>
    public static bool IsPrimaryConstructor(IMethodSymbol method, CancellationToken cancellation) =>
        method.MethodKind == MethodKind.Constructor
        && method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is TypeDeclarationSyntax { ParameterList: not null };

    public static bool IsNamed(this ITypeSymbol type, string space, string name) =>
        type.Name == name && type.ContainingType is null && type.ContainingNamespace is { } found && IsNamed(found, space);

    /// <summary>
    /// Compares part by part from the end: this is asked so often that making the whole name would take most of the time.
    /// </summary>
    private static bool IsNamed(INamespaceSymbol found, string space)
    {
        int end = space.Length;
        for (; !found.IsGlobalNamespace; found = found.ContainingNamespace)
        {
            int start = end - found.Name.Length;
            if (start < 0 || string.CompareOrdinal(space, start, found.Name, 0, found.Name.Length) != 0)
                return false;
            if (start == 0)
                return found.ContainingNamespace.IsGlobalNamespace;
            if (space[start - 1] != '.')
                return false;
            end = start - 1;
        }
        return false;
    }

    public static bool IsIndex(this ITypeSymbol? type) =>
        type is not null && (type.IsNamed("System", "Index") || type.IsNamed("System", "Range"));

    /// <summary>T of <c>TensorSpan&lt;T&gt;</c> and <c>ReadOnlyTensorSpan&lt;T&gt;</c>, else null.</summary>
    public static ITypeSymbol? TensorElement(this ITypeSymbol? type, out bool isReadOnly)
    {
        isReadOnly = type?.Name == "ReadOnlyTensorSpan";
        return type is INamedTypeSymbol { Arity: 1, Name: "TensorSpan" or "ReadOnlyTensorSpan" } named
            && named.IsNamed("System.Numerics.Tensors", named.Name)
            ? named.TypeArguments[0]
            : null;
    }

    /// <summary>T of a <c>SharedTile&lt;T></c>, else null.</summary>
    public static ITypeSymbol? TileElement(this ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 1, Name: "SharedTile" } named && named.IsNamed("GpuKernels", named.Name)
            ? named.TypeArguments[0]
            : null;

    /// <summary>T of a span or a tensor, else null.</summary>
    public static ITypeSymbol? ElementOf(this ITypeSymbol? type) => type.SpanElement(out _) ?? type.TensorElement(out _);

    /// <summary>T of <c>Span&lt;T&gt;</c> and <c>ReadOnlySpan&lt;T&gt;</c>, else null.</summary>
    public static ITypeSymbol? SpanElement(this ITypeSymbol? type, out bool isReadOnly)
    {
        isReadOnly = type?.Name == "ReadOnlySpan";
        return type is INamedTypeSymbol { Arity: 1, Name: "Span" or "ReadOnlySpan" } named && named.IsNamed("System", named.Name)
            ? named.TypeArguments[0]
            : null;
    }
}
