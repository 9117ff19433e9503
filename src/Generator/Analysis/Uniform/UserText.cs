using System.Globalization;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>Spells parts of a kernel for messages, as a user would recognise them: without numbers, conversions and temporaries.</summary>
internal static class UserText
{
    /// <summary>The name of a variable that Lowering made.</summary>
    public const string Temporary = "temp";

    private const string Unknown = "…";

    /// <summary><c>x[i + 1].Mass</c>, with <c>…</c> for what would be too long.</summary>
    public static string Of(Expression expression) => expression switch
    {
        VariableExpression { Variable.Name: not Temporary } e => e.Variable.Name,
        TableExpression e => OfFunction(e.Name),
        FieldExpression e => $"{Of(e.Instance)}.{e.Field.Name}",
        ArrayElementExpression e => $"{Of(e.Array)}[{Of(e.Index)}]",
        ElementExpression e => $"{Of(e.Span)}[{Of(e.Index)}]",
        SpanLengthExpression e => $"{Of(e.Span)}.Length",
        ThreadIndexExpression e => $"{e.Kind}.{e.Axis}",
        ConstantExpression { Scalar.IsInteger: true } e => unchecked((long)e.Bits).ToString(CultureInfo.InvariantCulture),
        ConvertExpression e => Of(e.Operand),
        BinaryExpression e when IsSimple(e.Left) && IsSimple(e.Right) => $"{Of(e.Left)} {e.Operator.Symbol()} {Of(e.Right)}",
        SliceExpression e => Of(e.Span),
        SpanCastExpression e => Of(e.Span),
        ClusterSpanExpression e => Of(e.Array),
        _ => Unknown,
    };

    /// <summary><c>Helpers.Sum</c> of <c>Company.Helpers.Sum</c>.</summary>
    public static string OfFunction(string name)
    {
        string[] parts = name.Split('.');
        return string.Join(".", parts.Skip(parts.Length - 2));
    }

    private static bool IsSimple(Expression expression) => expression is VariableExpression or ConstantExpression or ThreadIndexExpression;
}
