using System.Globalization;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>The values that an attribute of a parameter lists: <c>[Specialize(16, 32)]</c>.</summary>
internal static class ListedValues
{
    public static AttributeData? Find(IParameterSymbol parameter, string attribute) =>
        parameter.GetAttributes().FirstOrDefault(found => found.AttributeClass?.IsNamed("GpuKernels", attribute) == true);

    public static IEnumerable<TypedConstant> Of(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } values ? values.Values : [];

    /// <summary>As C# converts a constant: 16 is a long and a byte, and 300 no byte.</summary>
    public static ulong? Convert(TypedConstant value, ITypeSymbol type, ScalarType scalar)
    {
        bool isEnum = value.Kind == TypedConstantKind.Enum, isSame = SymbolEqualityComparer.Default.Equals(value.Type, type);
        if (value.Value is not { } found || (isEnum || type.TypeKind == TypeKind.Enum) && !isSame)
            return null;
        if (isSame)
            return Constants.Of(scalar, found).Bits;
        bool isFraction = found is float or double;
        if (found is bool or char or string || scalar.Kind is ScalarKind.Bool or ScalarKind.Char
            || isFraction && (!scalar.IsFloat || found is double && scalar.Kind == ScalarKind.Single))
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
