using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.Generator.Lowering;

/// <summary>What is said of flat kernels, and of <c>[Kernel(ElementsPerThread = 4)]</c>.</summary>
internal static class FlatRules
{
    private const string Property = "ElementsPerThread";

    private const int MostElements = 64;

    /// <summary>0 where the source says nothing, or something that is not possible, which is reported.</summary>
    public static int ElementsPerThread(IMethodSymbol method, LoweringContext context)
    {
        if (Attribute(method) is not { } attribute
            || attribute.NamedArguments.FirstOrDefault(argument => argument.Key == Property).Value.Value is not int elements)
            return 0;
        if (elements is >= 0 and <= MostElements)
            return elements;
        context.Report(DiagnosticDescriptors.WrongElementsPerThread, Locate(attribute, method, context), elements);
        return 0;
    }

    public static void Check(Kernel kernel, IMethodSymbol method, LoweringContext context)
    {
        if (kernel.ElementsPerThread > 0 && FlatKernel.Find(kernel) is null && Attribute(method) is { } attribute)
            context.Report(
                DiagnosticDescriptors.ElementsOfNoFlatKernel, Locate(attribute, method, context), method.Name, FlatKernel.Obstacle(kernel));
    }

    /// <summary>GK0094; null for a kernel that is not flat.</summary>
    public static Diagnostic? Describe(Kernel kernel, IMethodSymbol method)
    {
        if (FlatKernel.Find(kernel) is not { } flat)
            return null;
        string together = flat.Columns is not null ? $" of {flat.Width} columns that are read and written as one"
            : flat.Width > 1 ? $", {flat.Width} of them read and written as one" : "";
        string element = flat.HasPlanes ? "plane" : flat.HasRows ? "row" : "element";
        string elements = flat.Elements == 1 ? $"one {element}{together}" : $"{flat.Elements} {element}s{together}";
        (string launch, string indices) = !flat.HasRows ? ("gpu.Launch(n)", "the indices below n")
            : flat.Axes.Contains(Axis.Z)
            ? ("gpu.Launch((width, height, depth))", "the indices below these")
            : ("gpu.Launch((width, height))", "the indices below these");
        return Diagnostic.Create(DiagnosticDescriptors.FlatKernelFound, method.Locations[0], method.Name, launch, indices, elements);
    }

    private static AttributeData? Attribute(IMethodSymbol method) =>
        method.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.IsNamed("GpuKernels", "KernelAttribute") == true);

    /// <summary>The argument.</summary>
    private static Location Locate(AttributeData attribute, IMethodSymbol method, LoweringContext context)
    {
        SyntaxNode? syntax = attribute.ApplicationSyntaxReference?.GetSyntax(context.Cancellation);
        AttributeArgumentSyntax? argument = (syntax as AttributeSyntax)?.ArgumentList?.Arguments.FirstOrDefault(
            argument => argument.NameEquals?.Name.Identifier.ValueText == Property);
        return (argument ?? syntax)?.GetLocation() ?? method.Locations[0];
    }
}
