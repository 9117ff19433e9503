using GpuKernels.Generator.Cpu;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>The default values of a kernel's parameters, which its launchers' parameters have too.</summary>
internal static class DefaultValues
{
    /// <summary>The value as a constant of C#; null where there is none.</summary>
    public static string? Spell(IParameterSymbol parameter)
    {
        if (!parameter.HasExplicitDefaultValue)
            return null;
        if (parameter.ExplicitDefaultValue is not { } value || TypeLowering.Scalar(parameter.Type) is not { } scalar)
            return "default";
        string text = value is float or double && SpellUncommon(scalar, System.Convert.ToDouble(value)) is { } uncommon
            ? uncommon
            : CpuConstants.Spell(Constants.Of(scalar, value));
        return parameter.Type.TypeKind == TypeKind.Enum
            ? $"({parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})({text})"
            : text;
    }

    /// <summary>Numbers without a literal of their own; null for all others.</summary>
    private static string? SpellUncommon(ScalarType type, double value) => value switch
    {
        double.NaN => $"{type}.NaN",
        double.PositiveInfinity => $"{type}.PositiveInfinity",
        double.NegativeInfinity => $"{type}.NegativeInfinity",
        0 when double.IsNegativeInfinity(1 / value) => $"-({type})0",
        _ => null,
    };
}
