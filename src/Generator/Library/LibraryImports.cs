using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Library;

/// <summary>
/// What one kernel takes from referenced assemblies. A function that two units hold becomes one; one whose name is taken gets
/// another.
/// </summary>
internal sealed class LibraryImports(LoweringContext context)
{
    /// <summary>By the names in their libraries, the functions that the kernel has, and their names there.</summary>
    private readonly Dictionary<string, List<(Function Function, string Name)>> imported = [];

    public bool IsForeign(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly && !SymbolEqualityComparer.Default.Equals(assembly, context.Compilation.Assembly);

    /// <summary>True for a method or struct of another assembly that is there in translated form.</summary>
    public bool HasCode(ISymbol symbol) => IsForeign(symbol) && LibraryAssembly.Of(symbol.ContainingAssembly).Has(symbol);

    /// <summary>For a call of a method that has neither source nor translated form.</summary>
    public static RejectedException Missing(IMethodSymbol method, IOperation operation)
    {
        string name = method.ToDisplayString();
        return LibraryAssembly.IsOurs(method.ContainingAssembly)
            ? Rejection.Of(operation, DiagnosticDescriptors.NoDeviceCode, name, method.ContainingAssembly.Name, AttributeFor(method))
            : Rejection.Of(operation, DiagnosticDescriptors.CallWithoutSource, name);
    }

    private static string AttributeFor(IMethodSymbol method) => method.IsGenericMethod
        ? $"[DeviceFunction({string.Join(", ", method.TypeArguments.Select(type => $"typeof({type.ToDisplayString()})"))})]"
        : "[DeviceFunction]";

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
        LibraryAssembly library = LibraryAssembly.Of(symbol.ContainingAssembly);
        if (library.TextOf(symbol) is not { } text)
            return null;
        DeviceUnit unit = library.Read(text);
        Dictionary<string, string> names = [];
        if (unit.Tables.Count > 0)
        {
            Dictionary<int, TableExpression> tables = [];
            return new IrReader(text, record => Place(record, names, tables)).Read<DeviceUnit>();
        }
        foreach (StructDefinition definition in unit.Structs)
            context.Types.Import(definition);
        return unit with
        {
            Functions = unit.Functions.Select(function => Place(IrCopies.WithCallees(function, names), names))
            .ToEquatableArray()
        };
    }

    /// <summary>Null for one that the kernel does not have.</summary>
    private string? NameOf(Function function) => !imported.TryGetValue(
        function.Name, out List<(Function Function, string Name)>? same) ? null
        : same.Find(known => ReferenceEquals(known.Function, function) || known.Function.Equals(function)).Name;

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
            case Function function:
                return Place(function, names);
            default:
                return LibraryAssembly.WithoutSite(record);
        }
    }

    private Function Place(Function function, Dictionary<string, string> names)
    {
        if (NameOf(function) is { } known)
        {
            names[function.Name] = known;
            return function with { Name = known };
        }
        string name = names[function.Name] = context.UniqueName(function.Name);
        if (!imported.TryGetValue(function.Name, out List<(Function Function, string Name)>? same))
            imported[function.Name] = same = [];
        same.Add((function, name));
        Function placed = name == function.Name ? function : function with { Name = name };
        context.Add(placed, placed.IsPure ? Effects.None : Effects.Memory);
        return placed;
    }
}
