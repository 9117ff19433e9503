using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering.BaseLibrary;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// The members of <c>INumber&lt;T&gt;</c> and its bases that primitive types implement without a function of <c>Math</c>.
/// </summary>
internal static class NumberRules
{
    /// <summary><c>T.Zero</c>, <c>T.MaxValue</c>, <c>T.Pi</c> …; null where the type has none of this name.</summary>
    public static ConstantExpression? Property(ScalarType type, ITypeSymbol symbol, string name) => name switch
    {
        _ when type.IsNarrowFloat => NarrowFloats.Constant(type, name),
        "Zero" or "AdditiveIdentity" => Constants.Zero(type),
        "One" or "MultiplicativeIdentity" => Constants.One(type),
        "NegativeOne" when type.IsFloat => Constants.Of(type, type == ScalarType.Double ? -1d : (object)-1f),
        "NegativeOne" when type.IsSigned => Constants.Of(type, -1),
        _ => symbol.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault(field => field.IsConst) is { ConstantValue: { } value }
            ? Constants.Of(type, value)
            : null,
    };

    /// <summary>Tests of one number that need no function; null for all else.</summary>
    public static IntrinsicRule? Find(IMethodSymbol method)
    {
        if (method.Parameters.Length != 1 || TypeLowering.Scalar(method.Parameters[0].Type) is not { } type || type == ScalarType.Bool
            || !IsOfNumbers(method.ContainingType))
            return null;
        Func<Expression, Expression>? test = (SymbolNames.PlainName(method), type.IsFloat) switch
        {
            ("IsZero", _) => value => Compare(BinaryOperator.Equal, value),
            ("IsNegative", false) => value => Compare(BinaryOperator.LessThan, value),
            ("IsPositive", false) => value => Compare(BinaryOperator.GreaterThanOrEqual, value),
            ("IsPositive", true) => value => new UnaryExpression(UnaryOperator.LogicalNot, Ask(Intrinsic.IsNegative, value)),
            ("IsNaN" or "IsInfinity", false) => _ => ConstantExpression.Bool(false),
            ("IsFinite", false) => _ => ConstantExpression.Bool(true),
            ("IsEvenInteger", false) => value => Compare(BinaryOperator.Equal, LowestBit(value)),
            ("IsOddInteger", false) => value => Compare(BinaryOperator.NotEqual, LowestBit(value)),
            _ => AsciiRules.Find(method),
        };
        return test is null ? null : new(1, (arguments, _) => test(arguments[0]));
    }

    /// <summary><c>T.CreateChecked(x)</c> and its kin. Null where the value may not fit and C# would throw.</summary>
    public static Expression? Create(string name, Expression value, ScalarType to)
    {
        if (value.Type is not ScalarType { Kind: not ScalarKind.Bool } from || to == ScalarType.Bool)
            return null;
        if (to.IsFloat || Covers(to, from) || value is ConstantExpression { Scalar.IsInteger: true } constant && Fits(constant, to))
            return Operators.Convert(value, to);
        return name switch
        {
            "CreateTruncating" when from.IsInteger => Operators.Convert(value, to),
            // A float outside of the range becomes the nearest limit, truncating or saturating.
            "CreateTruncating" or "CreateSaturating" =>
                Clamp(from.IsInteger ? value : Operators.Convert(value, to.Size < 4 ? ScalarType.Int32 : to), to),
            _ => null,
        };
    }

    /// <summary>−1, 0 or 1; narrow integers give the difference, and NaN is less than all else, as in C#.</summary>
    public static Expression CompareTo(Expression left, Expression right)
    {
        ScalarType type = Operators.Promote((ScalarType)left.Type);
        Expression one = Operators.Convert(left, type), other = Operators.Convert(right, type);
        if (type != left.Type)
            return new BinaryExpression(BinaryOperator.Subtract, one, other, type);
        Expression otherwise = type.IsFloat
            ? Choose(Compare(BinaryOperator.Equal, one, other), 0,
                Choose(Ask(Intrinsic.IsNaN, one), Choose(Ask(Intrinsic.IsNaN, other), 0, -1), 1))
            : ConstantExpression.Int32(0);
        return Choose(
            Compare(BinaryOperator.LessThan, one, other), -1, Choose(Compare(BinaryOperator.GreaterThan, one, other), 1, otherwise));
    }

    private static ConditionalExpression Choose(Expression condition, int whenTrue, Expression whenFalse) =>
        new(condition, ConstantExpression.Int32(whenTrue), whenFalse);

    private static ConditionalExpression Choose(Expression condition, Expression whenTrue, int whenFalse) =>
        new(condition, whenTrue, ConstantExpression.Int32(whenFalse));

    private static ConditionalExpression Choose(Expression condition, int whenTrue, int whenFalse) =>
        Choose(condition, whenTrue, ConstantExpression.Int32(whenFalse));

    private static bool IsOfNumbers(INamedTypeSymbol type) =>
        TypeLowering.Scalar(type) is not null
            || type.Name == "INumberBase" && type.ContainingNamespace?.ToDisplayString() == "System.Numerics";

    private static BinaryExpression Compare(BinaryOperator comparison, Expression value)
    {
        ScalarType type = Operators.Promote((ScalarType)value.Type);
        return Compare(comparison, Operators.Convert(value, type), Constants.Zero(type));
    }

    private static BinaryExpression Compare(BinaryOperator comparison, Expression left, Expression right) =>
        new(comparison, left, right, ScalarType.Bool);

    private static BinaryExpression LowestBit(Expression value)
    {
        ScalarType type = Operators.Promote((ScalarType)value.Type);
        return new(BinaryOperator.And, Operators.Convert(value, type), Constants.One(type), type);
    }

    private static IntrinsicExpression Ask(Intrinsic intrinsic, Expression value) =>
        new(intrinsic, EquatableArray.Of(value), ScalarType.Bool);

    /// <summary>The value, or the limit of <paramref name="to"/> that it lies beyond.</summary>
    private static Expression Clamp(Expression value, ScalarType to)
    {
        ScalarType type = Operators.Promote((ScalarType)value.Type);
        value = Operators.Convert(value, type);
        if (Lowest(to) > Lowest(type))
            value = new IntrinsicExpression(Intrinsic.Max, EquatableArray.Of(value, Constants.Of(type, (long)Lowest(to))), type);
        if (Highest(to) < Highest(type))
            value = new IntrinsicExpression(Intrinsic.Min, EquatableArray.Of(value, Constants.Of(type, (long)Highest(to))), type);
        return Operators.Convert(value, to);
    }

    private static bool Covers(ScalarType to, ScalarType from) =>
        from.IsInteger && Lowest(to) <= Lowest(from) && Highest(to) >= Highest(from);

    private static bool Fits(ConstantExpression constant, ScalarType to)
    {
        decimal value = constant.Scalar.IsSigned ? unchecked((long)constant.Bits) : constant.Bits;
        return Lowest(to) <= value && value <= Highest(to);
    }

    /// <summary>Of an integer type; decimal holds all of them.</summary>
    private static decimal Lowest(ScalarType type) => type.IsSigned ? -PowerOfTwo(type.Size * 8 - 1) : 0;

    private static decimal Highest(ScalarType type) => PowerOfTwo(type.Size * 8 - (type.IsSigned ? 1 : 0)) - 1;

    private static decimal PowerOfTwo(int exponent) => exponent < 64 ? 1ul << exponent : (decimal)ulong.MaxValue + 1;
}
