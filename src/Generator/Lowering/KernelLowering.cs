using System.Collections.Immutable;
using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Lowering;

/// <summary>What one <c>[Kernel]</c> method became: the model for the generator, the diagnostics for the analyzer.</summary>
internal sealed record LoweringResult(KernelModel Model, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>
/// The first stage: reads a kernel and all that it calls as IOperation and writes IR. The default is to reject: what has
/// no rule here is a diagnostic on its own span, and nothing is dropped or copied through.
/// </summary>
internal static class KernelLowering
{
    public static LoweringResult Lower(IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
    {
        LoweringContext context = new(compilation, cancellation);
        Kernel? kernel = SignatureRules.Check(method, context) ? LowerKernel(method, context) : null;
        if (context.HasErrors)
            kernel = null;
        return new(Describe(method, kernel), context.Diagnostics.ToImmutableArray());
    }

    private static Kernel? LowerKernel(IMethodSymbol method, LoweringContext context)
    {
        MethodLowering lowering = new(context, method, isKernel: true, captures: []);
        context.Begin(MethodInstance.Of(method, TypeArguments.None));
        EquatableArray<Statement> body = lowering.LowerBody();
        if (context.HasErrors)
            return null;
        Kernel kernel = new(
            SymbolNames.FullName(method), EntryPoint(method), lowering.Parameters, body,
            context.Functions.ToEquatableArray(), context.Types.Structs.ToEquatableArray(), IsStrict(method),
            context.Tables.ToEquatableArray());
        foreach (int site in BarrierRules.NonUniformSites(kernel))
            context.Report(DiagnosticDescriptors.BarrierNotUniform, context.BarrierLocations[site], method.Name);
        if (SharedMemory.StaticBytes(kernel) is var bytes and > SharedMemory.Limit)
            context.Report(DiagnosticDescriptors.SharedMemoryTooLarge, method.Locations[0], method.Name, bytes, SharedMemory.Limit);
        return kernel;
    }

    /// <summary><c>Saxpy_1a2b3c4d</c>: the name to find it by in a profiler, the hash to tell overloads apart.</summary>
    private static string EntryPoint(IMethodSymbol method)
    {
        string signature = SymbolNames.FullName(method) + "(" + string.Join(",", method.Parameters.Select(p => p.Type.ToDisplayString())) + ")";
        return $"{Identifiers.ToAscii(method.Name)}_{SymbolNames.Hash(signature):x8}";
    }

    private static bool IsStrict(IMethodSymbol method) =>
        method.GetAttributes().Any(attribute =>
            attribute.AttributeClass?.IsNamed("GpuKernels", "KernelAttribute") == true
            && attribute.NamedArguments.Any(argument => argument is { Key: "Strict", Value.Value: true }));

    private static KernelModel Describe(IMethodSymbol method, Kernel? kernel)
    {
        List<ContainingType> types = [];
        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.ContainingType)
            types.Insert(0, new(SymbolNames.PartialDeclaration(type), SymbolNames.DeclaredName(type)));
        INamespaceSymbol space = method.ContainingNamespace;
        return new(
            space is null or { IsGlobalNamespace: true } ? "" : space.ToDisplayString(),
            types.ToEquatableArray(),
            SymbolNames.Escape(method.Name),
            SyntaxFacts.GetText(method.DeclaredAccessibility),
            method.Parameters.Select(DescribeParameter).ToEquatableArray(),
            kernel,
            EntryPoint(method));
    }

    private static LauncherParameter DescribeParameter(IParameterSymbol parameter)
    {
        ITypeSymbol? element = parameter.Type.SpanElement(out bool isReadOnly);
        ParameterKind kind = element is null ? ParameterKind.Value : isReadOnly ? ParameterKind.ReadOnlySpan : ParameterKind.Span;
        return new(SymbolNames.Escape(parameter.Name), (element ?? parameter.Type).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), kind, DefaultValues.Spell(parameter));
    }
}
