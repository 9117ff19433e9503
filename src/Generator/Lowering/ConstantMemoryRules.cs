using System.Collections.Immutable;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>Parameters of kernels that are marked <c>[ConstantMemory(length)]</c>.</summary>
internal static class ConstantMemoryRules
{
    /// <summary>What CUDA 12.1 and later take in bytes for the parameters of a kernel.</summary>
    private const int ParameterLimit = 32764;

    private const int PointerSize = 8, LengthSize = 4, ElementsAlignment = 16;

    /// <summary>The most elements; 0 for a parameter without the attribute, or with a wrong one.</summary>
    public static int LengthOf(IParameterSymbol parameter) =>
        parameter.Type.SpanElement(out bool isReadOnly) is not null && isReadOnly && Declared(parameter) is > 0 and var length ? length : 0;

    /// <summary>Those of a kernel. Reports what is wrong with them.</summary>
    public static EquatableArray<ConstantParameter> Read(IMethodSymbol kernel, EquatableArray<Variable> parameters, LoweringContext context)
    {
        List<ConstantParameter> found = [];
        foreach (IParameterSymbol parameter in kernel.Parameters.Where(parameter => Declared(parameter) is not null))
        {
            if (LengthOf(parameter) is > 0 and var length)
                found.Add(new(parameters.First(variable => variable.Name == parameter.Name).Id, length));
            else
                context.Report(DiagnosticDescriptors.NotConstantMemory, parameter.Locations[0], parameter.Name, Reason(parameter));
        }
        long bytes = found.Count == 0 ? 0 : Bytes(parameters, found, context);
        if (bytes > ParameterLimit)
        {
            string name = parameters[found.OrderByDescending(constant => constant.Length).First().Id].Name;
            IParameterSymbol largest = kernel.Parameters.First(parameter => parameter.Name == name);
            context.Report(DiagnosticDescriptors.NotConstantMemory, largest.Locations[0], largest.Name,
                $"the kernel's parameters would take {bytes} bytes, and a GPU has room for {ParameterLimit}; "
                + "pass fewer elements, or a span in global memory, without the attribute");
        }
        return found.ToEquatableArray();
    }

    /// <summary>For a method that is no kernel.</summary>
    public static ImmutableArray<Diagnostic> AnalyzeHelper(IMethodSymbol method) =>
    [
        .. method.Parameters.Where(parameter => Declared(parameter) is not null).Select(parameter => Diagnostic.Create(
            DiagnosticDescriptors.NotConstantMemory, parameter.Locations[0], parameter.Name,
            "it is not a kernel's; a helper takes the span that the kernel passes on")),
    ];

    private static int? Declared(IParameterSymbol parameter) =>
        ListedValues.Find(parameter, "ConstantMemoryAttribute")?.ConstructorArguments is { Length: 1 } arguments
            ? arguments[0].Value as int?
            : null;

    private static string Reason(IParameterSymbol parameter) => Declared(parameter) < 1
        ? $"{Declared(parameter)} is no length; write how many elements a launch passes at most"
        : $"its type is {parameter.Type.ToDisplayString()}; only a ReadOnlySpan<T> is in constant memory";

    private static long RoundUp(long bytes, int multiple) => (bytes + multiple - 1) / multiple * multiple;

    private static long Bytes(EquatableArray<Variable> parameters, List<ConstantParameter> constants, LoweringContext context)
    {
        long end = 0;
        foreach (Variable parameter in parameters)
        {
            int length = constants.Where(constant => constant.Id == parameter.Id).Select(constant => constant.Length).FirstOrDefault();
            if (length > 0)
                Add(RoundUp(length * (long)context.Types.SizeOf(((SpanType)parameter.Type).Element), ElementsAlignment), ElementsAlignment);
            else if (parameter.Type is SpanType)
                Add(PointerSize, PointerSize);
            else
                Add(context.Types.SizeOf(parameter.Type), PointerSize);
            if (parameter.Type is SpanType { IsWide: var isWide })
                Add(isWide ? PointerSize : LengthSize, isWide ? PointerSize : LengthSize);
        }
        return end;

        void Add(long size, int alignment) => end = RoundUp(end, alignment) + size;
    }
}
