using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// A method that is more than a function of its arguments: it waits, writes memory or makes a view of it. A row of a table in
/// docs/supported-csharp.md, which is printed from <see cref="MethodLowering.LibraryCalls"/>.
/// </summary>
/// <param name="Type">The type that has it, without type arguments.</param>
/// <param name="Name">The method's name.</param>
/// <param name="Form">What the documentation says, in Markdown.</param>
/// <param name="Lower">Lowers a call, or rejects it; the last argument is whether its value is used.</param>
internal sealed record LibraryCall(
    string Type, string Name, string Form, Func<MethodLowering, IInvocationOperation, bool, Expression> Lower)
{
    private static readonly SymbolDisplayFormat FullName =
        new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static readonly Lazy<ILookup<string, LibraryCall>> byName = new(() => MethodLowering.LibraryCalls.ToLookup(call => call.Name));

    /// <summary>Null for a method that is none of them.</summary>
    public static LibraryCall? Find(IMethodSymbol method) =>
        byName.Value[method.Name].FirstOrDefault(call => call.Type == TypeName(method.ContainingType));

    /// <summary><c>System.Span</c> of a <c>Span&lt;int&gt;</c>, <c>System.Single</c> of a <c>float</c>.</summary>
    public static string TypeName(ITypeSymbol type) => type.ToDisplayString(FullName);
}
