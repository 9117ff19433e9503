using System.Collections.Concurrent;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Library;

/// <summary>
/// The device code in a referenced assembly, which stays the same while a project that uses it is edited: it is read once, for all kernels
/// and edits.
/// </summary>
internal sealed class LibraryAssembly
{
    private static readonly OncePer<IAssemblySymbol, LibraryAssembly> known = new(assembly => new(assembly));

    private readonly Dictionary<string, AttributeData> codes = [];
    private readonly ConcurrentDictionary<string, DeviceUnit> units = [];

    /// <summary>Attributes are read only of assemblies that can have some of ours.</summary>
    private LibraryAssembly(IAssemblySymbol assembly)
    {
        foreach (AttributeData attribute in assembly.Name == "GpuKernels" || IsOurs(assembly) ? assembly.GetAttributes() : [])
        {
            bool isCode = attribute.AttributeClass?.IsNamed("GpuKernels.CompilerServices", "DeviceCodeAttribute") == true;
            if (isCode && attribute.ConstructorArguments.Length == 3 && attribute.ConstructorArguments[0].Value is string id)
                codes[id] = attribute;
        }
    }

    public static LibraryAssembly Of(IAssemblySymbol assembly) => known[assembly];

    /// <summary>True for a library whose author could add the attribute.</summary>
    public static bool IsOurs(IAssemblySymbol? assembly) =>
        assembly?.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == "GpuKernels")) == true;

    public bool Has(ISymbol symbol) => codes.Count > 0 && IdOf(symbol) is { } id && codes.ContainsKey(id);

    /// <summary>The code's text; null where another version of the generator wrote it.</summary>
    public string? TextOf(ISymbol symbol)
    {
        AttributeData code = codes[IdOf(symbol)!];
        return code.ConstructorArguments[1].Value is int version && version == IrShape.Version
            ? (string)code.ConstructorArguments[2].Value!
            : null;
    }

    public DeviceUnit Read(string text) => units.GetOrAdd(text, static text => new IrReader(text, WithoutSite).Read<DeviceUnit>());

    /// <summary>It has no place in the source of the kernel, which knows operations by their places.</summary>
    public static object WithoutSite(object record) =>
        record is OperationStatement operation ? operation with { Site = OperationStatement.NoSite } : record;

    /// <summary>
    /// By which device code is found: the documentation comment's id, and behind it the types of a generic method,
    /// <c>M:Lib.Sum``1(System.ReadOnlySpan{``0})&lt;float></c>. Null for what has none.
    /// </summary>
    public static string? IdOf(ISymbol symbol)
    {
        string? id = symbol.OriginalDefinition.GetDocumentationCommentId();
        return symbol is IMethodSymbol { IsGenericMethod: true } method
            ? $"{id}<{string.Join(", ", method.TypeArguments.Select(type => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)))}>"
            : id;
    }
}
