using System.Collections.Immutable;
using System.Globalization;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Lowering;

/// <summary>Parameters of kernels that are marked <c>[Specialize]</c>.</summary>
internal static class SpecializeRules
{
    /// <summary>Those of a kernel, with the values that its source names. Reports what is wrong with them.</summary>
    public static EquatableArray<SpecializedParameter> Read(IMethodSymbol kernel, EquatableArray<Variable> parameters, LoweringContext context)
    {
        List<SpecializedParameter> found = [];
        foreach (IParameterSymbol parameter in kernel.Parameters)
        {
            if (Find(parameter) is not { } attribute)
                continue;
            if (TypeLowering.Scalar(parameter.Type) is not { IsNarrowFloat: false } scalar)
            {
                Report(parameter, $"its type is {parameter.Type.ToDisplayString()}; only integers, bool, char, enums, float and double become constants", context.Report);
                continue;
            }
            List<ulong> values = [];
            foreach (TypedConstant value in Values(attribute))
            {
                if (Convert(value, parameter.Type, scalar) is { } bits)
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
        foreach (IParameterSymbol parameter in method.Parameters.Where(parameter => Find(parameter) is not null))
        {
            Report(parameter, "it is not a kernel's; what a kernel passes on of its own constants is constant in the methods that it calls",
                (descriptor, location, arguments) => diagnostics.Add(Diagnostic.Create(descriptor, location, arguments)));
        }
        return diagnostics.ToImmutable();
    }

    private delegate void Reporter(DiagnosticDescriptor descriptor, Location location, params object[] arguments);

    private static void Report(IParameterSymbol parameter, string reason, Reporter report) =>
        report(DiagnosticDescriptors.NotSpecialized, parameter.Locations[0], parameter.Name, reason);

    private static AttributeData? Find(IParameterSymbol parameter) =>
        parameter.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.IsNamed("GpuKernels", "SpecializeAttribute") == true);

    private static IEnumerable<TypedConstant> Values(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } values ? values.Values : [];

    /// <summary>As C# converts a constant: 16 is a long and a byte, and 300 no byte.</summary>
    private static ulong? Convert(TypedConstant value, ITypeSymbol type, ScalarType scalar)
    {
        bool isEnum = value.Kind == TypedConstantKind.Enum, isSame = SymbolEqualityComparer.Default.Equals(value.Type, type);
        if (value.Value is not { } found || (isEnum || type.TypeKind == TypeKind.Enum) && !isSame)
            return null;
        if (isSame)
            return Constants.Of(scalar, found).Bits;
        bool isFraction = found is float or double;
        if (found is bool or char or string || scalar.Kind is ScalarKind.Bool or ScalarKind.Char || isFraction && (!scalar.IsFloat || found is double && scalar.Kind == ScalarKind.Single))
            return null;
        try
        {
            return Constants.Of(scalar, System.Convert.ChangeType(found, ClrType(scalar), CultureInfo.InvariantCulture)).Bits;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Type ClrType(ScalarType scalar) => scalar.Kind switch
    {
        ScalarKind.SByte => typeof(sbyte),
        ScalarKind.Byte => typeof(byte),
        ScalarKind.Int16 => typeof(short),
        ScalarKind.UInt16 => typeof(ushort),
        ScalarKind.Int32 => typeof(int),
        ScalarKind.UInt32 => typeof(uint),
        ScalarKind.Int64 => typeof(long),
        ScalarKind.UInt64 => typeof(ulong),
        ScalarKind.Single => typeof(float),
        _ => typeof(double),
    };
}
