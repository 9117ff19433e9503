using System.Globalization;

namespace GpuKernels.Generator.Ir;

/// <summary>
/// Spells expressions as C# would, but with each operand that is an operation in parentheses, so that the text shows the tree
/// without a table of precedences, and with each variable's number behind its name.
/// </summary>
internal static class ExpressionPrinter
{
    public static string Print(Expression expression) => expression switch
    {
        ConstantExpression e => Constant(e),
        DefaultExpression e => $"default({e.Type})",
        VariableExpression e => Name(e.Variable),
        TableExpression e => $"{e.Name}_t{e.Id}",
        FieldExpression e => $"{Operand(e.Instance)}.{e.Field.Name}",
        ArrayElementExpression e => $"{Operand(e.Array)}[{Print(e.Index)}]",
        ArraySpanExpression e => $"({e.SpanType}){Operand(e.Array)}",
        ElementExpression e => $"{Operand(e.Span)}[{Print(e.Index)}]",
        SpanLengthExpression e => $"{Operand(e.Span)}.Length",
        SpanCastExpression e => $"Cast<{e.SpanType.Element}>({Print(e.Span)})",
        SliceExpression e => Slice(e),
        ClusterSpanExpression e => $"Cluster.Shared({Print(e.Array)}, {Print(e.Rank)})",
        ThreadIndexExpression e => $"{e.Kind}.{e.Axis}",
        UnaryExpression e => $"{Symbol(e.Operator)}{Operand(e.Operand)}",
        BinaryExpression e => $"{Operand(e.Left)} {e.Operator.Symbol()} {Operand(e.Right)}",
        ConditionalExpression e => $"{Operand(e.Condition)} ? {Operand(e.WhenTrue)} : {Operand(e.WhenFalse)}",
        ConvertExpression e => $"({e.To}){Operand(e.Operand)}",
        IntrinsicExpression e => $"{e.Intrinsic}({Arguments(e.Arguments)})",
        CallExpression e => $"{e.Function}({Arguments(e.Arguments)})",
        AddressOfExpression e => $"ref {Print(e.Place)}",
        AccessExpression e => $"{e.Kind}#{e.Site}({Print(e.Operand)})",
        BoundsCheckExpression e => $"Bounds#{e.Site}({Arguments(e.Operands())})",
        _ => throw new ArgumentException($"The printer has no rule for {expression.GetType().Name}", nameof(expression)),
    };

    /// <summary><c>x_1</c>.</summary>
    public static string Name(Variable variable) => $"{variable.Name}_{variable.Id}";

    public static string Arguments(IEnumerable<Expression> arguments) => string.Join(", ", arguments.Select(Print));

    private static string Operand(Expression expression)
    {
        bool isOperation = expression
            is UnaryExpression or BinaryExpression or ConditionalExpression or ConvertExpression or SliceExpression or ArraySpanExpression;
        return isOperation ? $"({Print(expression)})" : Print(expression);
    }

    private static string Slice(SliceExpression e)
    {
        string length = e.Length is null ? "" : $", {Print(e.Length)}";
        string slice = $"{Operand(e.Span)}.Slice({Print(e.Start)}{length})";
        // A span read as a read-only one is a slice too, of another type.
        return e.SpanType == e.Span.Type ? slice : $"({e.SpanType}){slice}";
    }

    private static string Constant(ConstantExpression e) => e.Scalar.Kind switch
    {
        ScalarKind.Bool => e.Bits != 0 ? "true" : "false",
        ScalarKind.Int32 => Signed(e.Bits),
        ScalarKind.UInt32 => Unsigned(e.Bits) + "u",
        ScalarKind.Int64 => Signed(e.Bits) + "L",
        ScalarKind.UInt64 => Unsigned(e.Bits) + "UL",
        ScalarKind.Single => Float(SingleFromBits((uint)e.Bits), e.Bits, "f"),
        ScalarKind.Double => Float(BitConverter.Int64BitsToDouble(unchecked((long)e.Bits)), e.Bits, "d"),
        >= ScalarKind.Half => $"({e.Scalar})bits(0x{e.Bits:X})",
        _ => $"({e.Scalar}){(e.Scalar.IsSigned ? Signed(e.Bits) : Unsigned(e.Bits))}",
    };

    private static string Signed(ulong bits) => unchecked((long)bits).ToString(CultureInfo.InvariantCulture);

    private static string Unsigned(ulong bits) => bits.ToString(CultureInfo.InvariantCulture);

    /// <summary>The shortest decimal that reads back as the value; what has none shows its bits, and −0 its sign.</summary>
    private static string Float<T>(T value, ulong bits, string suffix)
        where T : IFormattable
    {
        double wide = ((IConvertible)value).ToDouble(CultureInfo.InvariantCulture);
        if (double.IsNaN(wide) || double.IsInfinity(wide))
            return $"bits(0x{bits:X}){suffix}";
        bool isNegativeZero = wide == 0 && bits != 0;
        return (isNegativeZero ? "-0" : value.ToString("R", CultureInfo.InvariantCulture)) + suffix;
    }

    private static float SingleFromBits(uint bits) => BitConverter.ToSingle(BitConverter.GetBytes(bits), 0);

    private static string Symbol(UnaryOperator op) => op switch
    {
        UnaryOperator.Negate => "-",
        UnaryOperator.BitwiseNot => "~",
        _ => "!",
    };
}
