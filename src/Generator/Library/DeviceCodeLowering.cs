using System.Collections.Immutable;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Library;

/// <summary>What one <c>[DeviceFunction]</c> became.</summary>
/// <param name="Id">The documentation comment's id, by which other compilations find it.</param>
/// <param name="Text">A <see cref="DeviceUnit"/> as text.</param>
internal sealed record DeviceCode(string Id, string Text);

/// <summary>Lowers methods and structs with <c>[DeviceFunction]</c>, as a kernel that uses them would.</summary>
internal static class DeviceCodeLowering
{
    /// <summary>One text; of a generic method, one for each list of types that its attributes name.</summary>
    public static (ImmutableArray<DeviceCode> Codes, ImmutableArray<Diagnostic> Diagnostics) Lower(
        ISymbol symbol, Compilation compilation, CancellationToken cancellation)
    {
        ImmutableArray<DeviceCode>.Builder codes = ImmutableArray.CreateBuilder<DeviceCode>();
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (AttributeData attribute in symbol.GetAttributes().Where(IsDeviceFunction))
        {
            LoweringContext context = new(compilation, cancellation) { IsForLibrary = true };
            ISymbol? closed = Explain(symbol) is { } reason ? Refuse(symbol, reason, context) : Close(symbol, attribute, context);
            if (closed is not null && LowerInstance(closed, context) is { } code)
                codes.Add(code);
            diagnostics.AddRange(context.Diagnostics);
        }
        return (codes.ToImmutable(), diagnostics.ToImmutable());
    }

    public static bool IsDeviceFunction(AttributeData attribute) =>
        attribute.AttributeClass?.IsNamed("GpuKernels", "DeviceFunctionAttribute") == true;

    private static ISymbol? Refuse(ISymbol symbol, string reason, LoweringContext context)
    {
        context.Report(DiagnosticDescriptors.NotDeviceFunction, symbol.Locations[0], symbol.Name, reason);
        return null;
    }

    /// <summary>The method with the types that the attribute names; null where they do not fit it.</summary>
    private static ISymbol? Close(ISymbol symbol, AttributeData attribute, LoweringContext context)
    {
        int arity = (symbol as IMethodSymbol)?.Arity ?? 0;
        if (arity == 0)
            return attribute.ConstructorArguments.FirstOrDefault() is not { Kind: TypedConstantKind.Array, IsNull: false, Values.Length: > 0 }
                ? symbol : Refuse(symbol, "it is not generic, so its attribute names no types", context);
        return GenericLaunches.InstanceOf((IMethodSymbol)symbol, attribute, context.Compilation) ?? Refuse(
            symbol,
            $"name {(arity == 1 ? "one type" : $"{arity} types")}, unmanaged and accessible, that meet{(arity == 1 ? "s" : "")} its constraints: [DeviceFunction(typeof(float))]", context);
    }

    private static DeviceCode? LowerInstance(ISymbol symbol, LoweringContext context)
    {
        if (symbol is INamedTypeSymbol type)
            LowerStruct(type, context);
        else
            LowerMethod((IMethodSymbol)symbol, context);
        if (CallsBackwards(context.Functions))
            context.Report(
                DiagnosticDescriptors.NotDeviceFunction, symbol.Locations[0], symbol.Name, "it calls itself, directly or through others");
        DeviceUnit unit = new(
            context.Types.Structs.ToEquatableArray(), context.Tables.ToEquatableArray(), context.Functions.ToEquatableArray());
        return !context.HasErrors && LibraryAssembly.IdOf(symbol) is { } id ? new(id, IrWriter.Write(unit)) : null;
    }

    private static string? Explain(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol { IsGenericType: true } or { ContainingType.IsGenericType: true } =>
            "generic types do not travel in assemblies; make it a generic method, and name its types: [DeviceFunction(typeof(float))]",
        IMethodSymbol { RefKind: not RefKind.None } => "it returns a reference; return the value, or the index",
        IMethodSymbol
        {
            MethodKind: not (MethodKind.Ordinary or MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion
                or MethodKind.PropertyGet or MethodKind.PropertySet)
        } =>
            "it must be a method, an operator, an accessor or a constructor",
        IMethodSymbol { IsStatic: false, ContainingType.TypeKind: not TypeKind.Struct } => "make it static, or a method of a struct",
        _ => null,
    };

    /// <summary>True where a function calls itself, or one that stands behind it.</summary>
    private static bool CallsBackwards(List<Function> functions)
    {
        HashSet<string> known = [];
        foreach (Function function in functions)
        {
            Statement[] body = [.. function.Body.SelfAndDescendants()];
            IEnumerable<string> called = body.OfType<CallStatement>().Select(call => call.Function)
                .Concat(body.SelectMany(s => s.Expressions()).SelectMany(e => e.SelfAndDescendants()).OfType<CallExpression>()
                    .Select(call => call.Function));
            if (!called.All(known.Contains))
                return true;
            known.Add(function.Name);
        }
        return false;
    }

    private static void LowerStruct(INamedTypeSymbol type, LoweringContext context)
    {
        if (context.Types.Find(type, type.Locations[0]) is null && !context.HasErrors)
            context.Report(DiagnosticDescriptors.UnsupportedType, type.Locations[0], type.ToDisplayString(), context.Types.Explain(type));
    }

    public static void LowerMethod(IMethodSymbol method, LoweringContext context)
    {
        SyntaxNode? body = SymbolNames.BodySyntax(method, context.Cancellation);
        IOperation? operation = body is null
            ? null
            : context.Compilation.GetSemanticModel(body.SyntaxTree).GetOperation(body, context.Cancellation);
        if (operation is null)
            context.Report(DiagnosticDescriptors.NotDeviceFunction, method.Locations[0], method.Name, "it has no body");
        else
            context.LowerFunction(MethodInstance.Of(method, TypeArguments.None, MethodInstance.NoDelegates), operation, captures: []);
    }
}
