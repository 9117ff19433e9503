using System.Collections.Immutable;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Lowering;

/// <summary>Parameters of kernels that are marked <c>[Specialize]</c>.</summary>
internal static class SpecializeRules
{
    private const string Attribute = "SpecializeAttribute";

    /// <summary>Those of a kernel, with the values that its source names. Reports what is wrong with them.</summary>
    public static EquatableArray<SpecializedParameter> Read(
        IMethodSymbol kernel, EquatableArray<Variable> parameters, LoweringContext context)
    {
        List<SpecializedParameter> found = [];
        foreach (IParameterSymbol parameter in kernel.Parameters)
        {
            if (ListedValues.Find(parameter, Attribute) is not { } attribute)
                continue;
            if (TypeLowering.Scalar(parameter.Type) is not { IsNarrowFloat: false } scalar)
            {
                Report(parameter,
                    $"its type is {parameter.Type.ToDisplayString()}; only integers, bool, char, enums, float and double become constants", context.Report);
                continue;
            }
            List<ulong> values = [];
            foreach (TypedConstant value in ListedValues.Of(attribute))
            {
                if (ListedValues.Convert(value, parameter.Type, scalar) is { } bits)
                    values.Add(bits);
                else
                    Report(parameter, $"the value {value.ToCSharpString()} is no {parameter.Type.ToDisplayString()}", context.Report);
            }
            found.Add(new(parameters.First(variable => variable.Name == parameter.Name).Id, values.Distinct().ToEquatableArray()));
        }
        return found.ToEquatableArray();
    }

    /// <summary>For a method that is no kernel.</summary>
    public static ImmutableArray<Diagnostic> AnalyzeHelper(IMethodSymbol method)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (IParameterSymbol parameter in method.Parameters.Where(parameter => ListedValues.Find(parameter, Attribute) is not null))
        {
            Report(parameter, "it is not a kernel's; what a kernel passes on of its own constants is constant in the methods that it calls",
                (descriptor, location, arguments) => diagnostics.Add(Diagnostic.Create(descriptor, location, arguments)));
        }
        return diagnostics.ToImmutable();
    }

    private delegate void Reporter(DiagnosticDescriptor descriptor, Location location, params object[] arguments);

    private static void Report(IParameterSymbol parameter, string reason, Reporter report) =>
        report(DiagnosticDescriptors.NotSpecialized, parameter.Locations[0], parameter.Name, reason);
}
