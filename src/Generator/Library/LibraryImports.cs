using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Library;

/// <summary>
/// What one kernel takes from referenced assemblies. A function that two units hold becomes one; one whose name is taken gets
/// another.
/// </summary>
internal sealed class LibraryImports(LoweringContext context)
{
    private readonly Dictionary<Function, string> imported = [];
    private readonly Dictionary<IAssemblySymbol, Dictionary<string, AttributeData>> codes = new(SymbolEqualityComparer.Default);

    public bool IsForeign(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly && !SymbolEqualityComparer.Default.Equals(assembly, context.Compilation.Assembly);

    /// <summary>True for a method or struct of another assembly that is there in translated form.</summary>
    public bool HasCode(ISymbol symbol) => IsForeign(symbol) && FindCode(symbol) is not null;

    /// <summary>For a call of a method that has neither source nor translated form.</summary>
    public static RejectedException Missing(IMethodSymbol method, IOperation operation)
    {
        string name = method.ToDisplayString();
        return IsOurs(method.ContainingAssembly)
            ? Rejection.Of(operation, DiagnosticDescriptors.NoDeviceCode, name, method.ContainingAssembly.Name, AttributeFor(method))
            : Rejection.Of(operation, DiagnosticDescriptors.CallWithoutSource, name);
    }

    private static string AttributeFor(IMethodSymbol method) => method.IsGenericMethod
        ? $"[DeviceFunction({string.Join(", ", method.TypeArguments.Select(type => $"typeof({type.ToDisplayString()})"))})]"
        : "[DeviceFunction]";

    /// <summary>True for a library whose author could add the attribute.</summary>
    public static bool IsOurs(IAssemblySymbol? assembly) =>
        assembly?.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == "GpuKernels")) == true;

    /// <summary>Adds the function, and those that it calls, to the kernel's.</summary>
    /// <exception cref="RejectedException">Another version of the generator wrote it.</exception>
    public Function Import(IMethodSymbol method, IOperation call)
    {
        if (Read(method) is not { } unit)
            throw Rejection.Of(call, DiagnosticDescriptors.OtherVersion, method.Name, method.ContainingAssembly.Name);
        CudaSourceRules.Require(method, unit.Functions.Max(function => function.Cuda?.MinimumArchitecture ?? 0), call, context);
        return unit.Functions[unit.Functions.Count - 1];
    }

    /// <summary>The struct's layout; null where its assembly does not say it.</summary>
    public StructDefinition? Import(INamedTypeSymbol type, Location location)
    {
        if (!HasCode(type))
            return null;
        if (Read(type) is { } unit)
            return unit.Structs[unit.Structs.Count - 1];
        context.Report(DiagnosticDescriptors.OtherVersion, location, type.Name, type.ContainingAssembly.Name);
        return null;
    }

    private DeviceUnit? Read(ISymbol symbol)
    {
        AttributeData code = FindCode(symbol)!;
        if (code.ConstructorArguments[1].Value is not int version || version != IrShape.Version)
            return null;
        Dictionary<string, string> names = [];
        Dictionary<int, TableExpression> tables = [];
        return new IrReader((string)code.ConstructorArguments[2].Value!, record => Place(record, names, tables)).Read<DeviceUnit>();
    }

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

    private AttributeData? FindCode(ISymbol symbol)
    {
        if (!codes.TryGetValue(symbol.ContainingAssembly, out Dictionary<string, AttributeData>? known))
            codes.Add(symbol.ContainingAssembly, known = FindCodes(symbol.ContainingAssembly));
        return known.Count > 0 && IdOf(symbol) is { } id && known.TryGetValue(id, out AttributeData? code) ? code : null;
    }

    /// <summary>By id. Attributes are read only of assemblies that can have some of ours.</summary>
    private static Dictionary<string, AttributeData> FindCodes(IAssemblySymbol assembly)
    {
        Dictionary<string, AttributeData> codes = [];
        foreach (AttributeData attribute in assembly.Name == "GpuKernels" || IsOurs(assembly) ? assembly.GetAttributes() : [])
        {
            bool isCode = attribute.AttributeClass?.IsNamed("GpuKernels.CompilerServices", "DeviceCodeAttribute") == true;
            if (isCode && attribute.ConstructorArguments.Length == 3 && attribute.ConstructorArguments[0].Value is string id)
                codes[id] = attribute;
        }
        return codes;
    }

    /// <summary>
    /// Gives what was read its place in the kernel. Tables stand before functions and callees before callers, so their new names are known.
    /// </summary>
    private object Place(object record, Dictionary<string, string> names, Dictionary<int, TableExpression> tables)
    {
        switch (record)
        {
            case StructDefinition definition:
                context.Types.Import(definition);
                return definition;
            case ConstantTable table:
                tables[table.Id] = context.UseTable(table.Name, table.Element, table.Length, table.Bits);
                return table;
            case TableExpression table:
                return tables[table.Id];
            case CallExpression call:
                return call with { Function = names[call.Function] };
            case CallStatement call:
                return call with { Function = names[call.Function] };
            // It is known by the kernel, having no place in its source.
            case OperationStatement operation:
                return operation with { Site = OperationStatement.NoSite };
            case Function function:
                return Place(function, names);
            default:
                return record;
        }
    }

    private Function Place(Function function, Dictionary<string, string> names)
    {
        bool isKnown = imported.TryGetValue(function, out string? name);
        if (!isKnown)
            imported.Add(function, name = context.UniqueName(function.Name));
        names[function.Name] = name!;
        Function placed = function with { Name = name! };
        if (!isKnown)
            context.Add(placed, placed.IsPure ? Effects.None : Effects.Memory);
        return placed;
    }
}
