using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Lowering.BaseLibrary;

/// <summary>A value in the body of a library function; operators make larger ones, so that a body reads like its formula.</summary>
internal sealed class Term(Expression value)
{
    public Expression Value { get; } = value;

    private ScalarType Type => (ScalarType)Value.Type;

    public static Term operator +(Term a, Term b) => Arithmetic(BinaryOperator.Add, a, b);

    public static Term operator -(Term a, Term b) => Arithmetic(BinaryOperator.Subtract, a, b);

    public static Term operator *(Term a, Term b) => Arithmetic(BinaryOperator.Multiply, a, b);

    public static Term operator /(Term a, Term b) => Arithmetic(BinaryOperator.Divide, a, b);

    public static Term operator -(Term a) => new(new UnaryExpression(UnaryOperator.Negate, a.Value));

    public static Term operator !(Term a) => new(new UnaryExpression(UnaryOperator.LogicalNot, a.Value));

    public static Term operator <(Term a, Term b) => Comparison(BinaryOperator.LessThan, a, b);

    public static Term operator >(Term a, Term b) => Comparison(BinaryOperator.GreaterThan, a, b);

    /// <summary>The right one is evaluated only where it matters, as by <c>&amp;&amp;</c>.</summary>
    public static Term operator &(Term a, Term b) => Comparison(BinaryOperator.LogicalAnd, a, b);

    public static Term operator |(Term a, Term b) => Comparison(BinaryOperator.LogicalOr, a, b);

    public static Term AreEqual(Term a, Term b) => Comparison(BinaryOperator.Equal, a, b);

    public static Term Call(Intrinsic intrinsic, params Term[] arguments) =>
        new(new IntrinsicExpression(intrinsic, arguments.Select(argument => argument.Value).ToEquatableArray(), arguments[0].Type));

    public static Term Test(Intrinsic intrinsic, Term argument) =>
        new(new IntrinsicExpression(intrinsic, EquatableArray.Of(argument.Value), ScalarType.Bool));

    /// <summary><c>condition ? whenTrue : whenFalse</c>.</summary>
    public static Term Choose(Term condition, Term whenTrue, Term whenFalse) =>
        new(new ConditionalExpression(condition.Value, whenTrue.Value, whenFalse.Value));

    public Term AsDouble() => new(Operators.Convert(Value, ScalarType.Double));

    /// <summary>A constant of the type of this value.</summary>
    public Term Constant(double value) => Number(Type, value);

    public static Term Number(ScalarType type, double value) =>
        new(type.Kind == ScalarKind.Single ? Constants.Of(type, (float)value) : Constants.Of(type, value));

    public static Term Integer(int value) => new(ConstantExpression.Int32(value));

    private static Term Arithmetic(BinaryOperator op, Term a, Term b) => new(new BinaryExpression(op, a.Value, b.Value, a.Type));

    private static Term Comparison(BinaryOperator op, Term a, Term b) => new(new BinaryExpression(op, a.Value, b.Value, ScalarType.Bool));
}

/// <summary>A parameter of a library function: a number, or the components of a struct. A number stands for each component.</summary>
internal sealed record Operand(Term[] Components)
{
    public Term this[int component] => Components.Length == 1 ? Components[0] : Components[component];
}
