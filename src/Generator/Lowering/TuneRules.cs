using System.Collections.Immutable;
using System.Globalization;
using GpuKernels.Generator.Cpu;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Lowering;

/// <summary>Parameters of kernels that are marked <c>[Tune]</c>.</summary>
internal static class TuneRules
{
    private const string Attribute = "TuneAttribute";

    /// <summary>How many combinations of values are measured at most.</summary>
    private const int MostCandidates = 256;

    /// <summary>The values of a parameter; empty for one without the attribute, or with a mistake in it.</summary>
    public static EquatableArray<TunedValue> Read(IParameterSymbol parameter)
    {
        if (ListedValues.Find(parameter, Attribute) is not { } attribute || Problem(parameter, attribute) is not null)
            return default;
        ScalarType scalar = TypeLowering.Scalar(parameter.Type)!;
        return ListedValues.Of(attribute).Select(value => new TunedValue(
            System.Convert.ToString(value.Value, CultureInfo.InvariantCulture),
            Spell(parameter.Type, scalar, ListedValues.Convert(value, parameter.Type, scalar)!.Value)))
            .Distinct().ToEquatableArray();
    }

    /// <summary>Reports what is wrong with those of a kernel.</summary>
    public static void Check(IMethodSymbol kernel, LoweringContext context)
    {
        int candidates = 1;
        foreach (IParameterSymbol parameter in kernel.Parameters)
        {
            if (ListedValues.Find(parameter, Attribute) is not { } attribute)
                continue;
            candidates *= Math.Max(1, ListedValues.Of(attribute).Count());
            string? problem = kernel.IsGenericMethod ? "the kernel is generic; write a kernel for each type"
                : candidates > MostCandidates ? $"the kernel has more than {MostCandidates} combinations of values; list fewer"
                : Problem(parameter, attribute);
            if (problem is not null)
                context.Report(DiagnosticDescriptors.NotTuned, parameter.Locations[0], parameter.Name, problem);
        }
    }

    /// <summary>For a method that is no kernel.</summary>
    public static ImmutableArray<Diagnostic> AnalyzeHelper(IMethodSymbol method) =>
    [
        .. method.Parameters.Where(parameter => ListedValues.Find(parameter, Attribute) is not null).Select(parameter =>
            Diagnostic.Create(DiagnosticDescriptors.NotTuned, parameter.Locations[0], parameter.Name, "it is not a kernel's")),
    ];

    private static string? Problem(IParameterSymbol parameter, AttributeData attribute)
    {
        TypedConstant[] values = [.. ListedValues.Of(attribute)];
        if (TypeLowering.Scalar(parameter.Type) is not { IsNarrowFloat: false } scalar)
            return $"its type is {parameter.Type.ToDisplayString()}; integers, bool, char, enums, float and double are tuned";
        if (values.Length == 0)
            return "it lists no values; list at least one";
        return values.Where(value => ListedValues.Convert(value, parameter.Type, scalar) is null)
            .Select(value => $"the value {value.ToCSharpString()} is no {parameter.Type.ToDisplayString()}").FirstOrDefault();
    }

    private static string Spell(ITypeSymbol type, ScalarType scalar, ulong bits)
    {
        string text = CpuConstants.Spell(new ConstantExpression(scalar, bits));
        return type.TypeKind == TypeKind.Enum || scalar.Size < 4
            ? $"({type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})({text})"
            : text;
    }
}
