using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering.BaseLibrary;

/// <summary>
/// Half, BFloat16, Float8E4M3 and Float8E5M2: what .NET computes with them it computes with floats, and rounds the result.
/// </summary>
internal static class NarrowFloats
{
    /// <summary>The types by their full names.</summary>
    public static Dictionary<string, ScalarType> Types { get; } = new()
    {
        ["System.Half"] = ScalarType.Half,
        ["GpuKernels.BFloat16"] = ScalarType.BFloat16,
        ["GpuKernels.Float8E4M3"] = ScalarType.Float8E4M3,
        ["GpuKernels.Float8E5M2"] = ScalarType.Float8E5M2,
    };

    private static readonly Dictionary<string, BinaryOperator> Operations = new()
    {
        ["op_Addition"] = BinaryOperator.Add,
        ["op_Subtraction"] = BinaryOperator.Subtract,
        ["op_Multiply"] = BinaryOperator.Multiply,
        ["op_Division"] = BinaryOperator.Divide,
        ["op_Modulus"] = BinaryOperator.Remainder,
        ["op_Equality"] = BinaryOperator.Equal,
        ["op_Inequality"] = BinaryOperator.NotEqual,
        ["op_LessThan"] = BinaryOperator.LessThan,
        ["op_LessThanOrEqual"] = BinaryOperator.LessThanOrEqual,
        ["op_GreaterThan"] = BinaryOperator.GreaterThan,
        ["op_GreaterThanOrEqual"] = BinaryOperator.GreaterThanOrEqual,
    };

    /// <summary>Functions that .NET computes in float; the next number up is not among them.</summary>
    private static readonly Dictionary<string, Intrinsic> Functions =
        FunctionGroup.Numbers.Functions.Concat(FunctionGroup.Exact.Functions).Concat(FunctionGroup.Approximate.Functions)
            .Where(row => row.Value is not (Intrinsic.BitIncrement or Intrinsic.BitDecrement or Intrinsic.IEEERemainder))
            .ToDictionary(row => row.Key, row => row.Value);

    /// <summary>The bits of constants, by property: of Half, BFloat16, Float8E4M3 and Float8E5M2.</summary>
    private static readonly Dictionary<string, ushort?[]> ConstantBits = new()
    {
        ["Zero"] = [0, 0, null, null],
        ["AdditiveIdentity"] = [0, 0, null, null],
        ["MultiplicativeIdentity"] = [0x3c00, 0x3f80, null, null],
        ["NegativeZero"] = [0x8000, null, null, null],
        ["One"] = [0x3c00, 0x3f80, null, null],
        ["NegativeOne"] = [0xbc00, null, null, null],
        ["E"] = [0x4170, null, null, null],
        ["Pi"] = [0x4248, null, null, null],
        ["Tau"] = [0x4648, null, null, null],
        ["Epsilon"] = [1, 1, null, null],
        ["MaxValue"] = [0x7bff, 0x7f7f, 0x7e, 0x7b],
        ["MinValue"] = [0xfbff, 0xff7f, 0xfe, 0xfb],
        ["PositiveInfinity"] = [0x7c00, 0x7f80, null, null],
        ["NegativeInfinity"] = [0xfc00, 0xff80, null, null],
        ["NaN"] = [0xfe00, 0x7fc0, 0x7f, 0x7f],
    };

    /// <summary>The functions and constants with a name in C#, for the documentation.</summary>
    public static IEnumerable<string> Names => Functions.Keys.Concat(ConstantBits.Keys);

    public static ScalarType? Find(ITypeSymbol? type)
    {
        if (type is not { TypeKind: TypeKind.Struct, Name: var name }
            || name is not ("Half" or "BFloat16") && !name.StartsWith("Float8", StringComparison.Ordinal))
            return null;
        string space = name == "Half" ? "System" : "GpuKernels";
        return type.IsNamed(space, name) && Types.TryGetValue($"{space}.{name}", out ScalarType? found) ? found : null;
    }

    public static bool Has(ISymbol target) => Find(target.ContainingType) is not null || IsBitConversion(target);

    /// <summary>The member's value; null where it has no rule.</summary>
    public static Expression? Call(ISymbol target, Expression[] operands, IrType returnType)
    {
        if (IsBitConversion(target) || target.Name is "get_Bits" or "FromBits")
            return ConvertBits(operands[0], (ScalarType)returnType);
        ScalarType type = Find(target.ContainingType)!;
        if (Operations.TryGetValue(target.Name, out BinaryOperator operation))
            return Compute(operation, operands, returnType);
        if (target.Name.StartsWith("get_", StringComparison.Ordinal))
            return Constant(type, target.Name.Substring("get_".Length));
        return target.Name switch
        {
            "op_Implicit" or "op_Explicit" or "CreateChecked" or "CreateTruncating" or "CreateSaturating" =>
                Operators.Convert(operands[0], returnType),
            "op_UnaryPlus" => operands[0],
            "op_UnaryNegation" => Operators.Convert(new UnaryExpression(UnaryOperator.Negate, Float(operands[0])), returnType),
            "op_Increment" => Compute(BinaryOperator.Add, [operands[0], One], returnType),
            "op_Decrement" => Compute(BinaryOperator.Subtract, [operands[0], One], returnType),
            "Equals" => AreSame(operands),
            _ => Functions.TryGetValue(target.Name, out Intrinsic function) && operands.Length == IntrinsicRules.Arity(function)
                ? CallFunction(function, operands, (ScalarType)returnType) : null,
        };
    }

    private static Expression One => Constants.One(ScalarType.Single);

    private static Expression Float(Expression value) => Operators.Convert(value, ScalarType.Single);

    private static Expression Compute(BinaryOperator operation, Expression[] operands, IrType returnType)
    {
        IrType type = returnType == ScalarType.Bool ? ScalarType.Bool : ScalarType.Single;
        return Operators.Convert(new BinaryExpression(operation, Float(operands[0]), Float(operands[1]), type), returnType);
    }

    /// <summary>The result of a function is a float to be rounded, or an int or a bool.</summary>
    private static Expression CallFunction(Intrinsic function, Expression[] operands, ScalarType returnType)
    {
        Expression[] floats = [.. operands.Select(
            operand => operand.Type is ScalarType { IsNarrowFloat: true } ? Float(operand) : operand)];
        ScalarType type = returnType.IsNarrowFloat ? ScalarType.Single : returnType;
        return Operators.Convert(new IntrinsicExpression(function, floats.ToEquatableArray(), type), returnType);
    }

    /// <summary>To Equals, NaN is equal to NaN.</summary>
    private static Expression AreSame(Expression[] operands)
    {
        Term left = new(Float(operands[0])), right = new(Float(operands[1]));
        return (Term.AreEqual(left, right) | (Term.Test(Intrinsic.IsNaN, left) & Term.Test(Intrinsic.IsNaN, right))).Value;
    }

    /// <summary><c>Half.Pi</c>; null where the type has none of this name.</summary>
    public static ConstantExpression? Constant(ScalarType type, string name) =>
        ConstantBits.TryGetValue(name, out ushort?[]? bits) && bits[type.Kind - ScalarKind.Half] is { } found ? new(type, found) : null;

    /// <summary>BitConverter.HalfToInt16Bits and its kin.</summary>
    private static bool IsBitConversion(ISymbol target) =>
        target is
        {
            Name: "HalfToInt16Bits" or "HalfToUInt16Bits" or "Int16BitsToHalf"
            or "UInt16BitsToHalf", ContainingType: { Name: "BitConverter" } type
        }
        && type.IsNamed("System", "BitConverter");

    private static Expression ConvertBits(Expression operand, ScalarType returnType)
    {
        ScalarType narrow = returnType.IsNarrowFloat ? returnType : (ScalarType)operand.Type;
        ScalarType bits = narrow.Size == 1 ? ScalarType.Byte : ScalarType.UInt16;
        return returnType.IsNarrowFloat
            ? new IntrinsicExpression(Intrinsic.BitsToNarrowFloat, EquatableArray.Of(Operators.Convert(operand, bits)), narrow)
            : Operators.Convert(new IntrinsicExpression(Intrinsic.NarrowFloatToBits, EquatableArray.Of(operand), bits), returnType);
    }
}
