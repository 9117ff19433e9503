using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu;

/// <summary>Spells expressions in C#, with the parentheses that C#'s precedence needs.</summary>
/// <param name="functions">What the kernel's functions use, by name: they get the index variables as arguments.</param>
/// <param name="isFlattened">True where <see cref="CpuNames.GlobalIndex"/> stands for the global index.</param>
/// <param name="isChecked">True where functions get the object that watches, too.</param>
internal sealed partial class CpuExpressions(IReadOnlyDictionary<string, FunctionFacts> functions, bool isFlattened, bool isChecked = false)
{
    /// <summary>The name of the helper that keeps the C# compiler from folding: it would fold some operators to other values.</summary>
    public const string NotConstant = "NotConstant";

    public string Spell(Expression expression) => Spell(expression, Precedence.Conditional);

    /// <summary>The arguments of a call; those of a kernel's function end with the index variables that it uses.</summary>
    public string SpellArguments(IEnumerable<Expression> arguments, string? function = null)
    {
        IEnumerable<string> spelled = arguments.Select(SpellArgument);
        if (function is not null)
            spelled = (isChecked ? [Checks, .. spelled] : spelled).Concat(functions[function].Indices.Select(CpuNames.Of));
        return string.Join(", ", spelled);
    }

    /// <summary>Comparisons get parentheses: <c>F(a &lt; b, c > (d))</c> would be a call of a generic method.</summary>
    private string SpellArgument(Expression argument)
        => Spell(argument,
            argument.Type == ScalarType.Bool && argument is not AddressOfExpression ? Precedence.Postfix : Precedence.Conditional);

    public string Spell(Expression expression, Precedence required)
    {
        Precedence precedence = PrecedenceOf(expression);
        string text = SpellBare(expression);
        return precedence < required ? $"({text})" : text;
    }

    private string SpellBare(Expression expression)
    {
        if (isFlattened && GlobalIndex.Matches(expression))
            return expression.Type == ScalarType.Int32 ? CpuNames.GlobalIndex : $"({CpuNames.Of(expression.Type)}){CpuNames.GlobalIndex}";
        return expression switch
        {
            ConstantExpression e => CpuConstants.Spell(e),
            DefaultExpression e => $"default({CpuNames.Of(e.Type)})",
            VariableExpression e => CpuNames.Of(e.Variable),
            TableExpression e => CpuNames.OfTable(e.Id, e.Name),
            FieldExpression e => $"{Spell(e.Instance, Precedence.Postfix)}.{CpuNames.Of(e.Field)}",
            ArrayElementExpression e => $"{Spell(e.Array, Precedence.Postfix)}[{Spell(e.Index)}]",
            ArraySpanExpression e => $"({CpuNames.Of(e.SpanType)}){Spell(e.Array, Precedence.Unary)}",
            ElementExpression e => $"{Spell(e.Span, Precedence.Postfix)}[{Spell(e.Index)}]",
            SpanLengthExpression e => $"{Spell(e.Span, Precedence.Postfix)}.Length",
            SpanCastExpression e => SpellCast(e),
            SliceExpression e => SpellSlice(e),
            ClusterSpanExpression e => SpellOtherBlock(e),
            ThreadIndexExpression e => CpuNames.Of(e),
            UnaryExpression e => SpellUnary(e),
            BinaryExpression e => SpellBinary(e),
            ConditionalExpression e =>
                $"{Spell(e.Condition, Precedence.LogicalOr)} ? {Spell(e.WhenTrue, Precedence.LogicalOr)} : {Spell(e.WhenFalse, Precedence.LogicalOr)}",
            ConvertExpression e => SpellConvert(e),
            IntrinsicExpression e => CpuIntrinsics.Call(e, SpellArguments(e.Arguments)),
            CallExpression e => $"{CpuNames.OfFunction(e.Function)}({SpellArguments(e.Arguments, e.Function)})",
            AddressOfExpression e => SpellAddress(e.Place),
            AccessExpression e => SpellAccess(e),
            _ => throw new InvalidOperationException($"no C# for {expression.GetType().Name}"),
        };
    }

    private string SpellCast(SpanCastExpression cast) =>
        $"global::System.Runtime.InteropServices.MemoryMarshal.Cast<{CpuNames.Of(((SpanType)cast.Span.Type).Element)}, {CpuNames.Of(cast.SpanType.Element)}>({Spell(cast.Span)})";

    /// <summary>A writable span becomes a read-only one by itself, wherever it is used.</summary>
    private string SpellSlice(SliceExpression slice)
    {
        if (slice.Length is null && slice.Start is ConstantExpression { Bits: 0 })
            return Spell(slice.Span, Precedence.Postfix);
        string span = Spell(slice.Span, Precedence.Postfix);
        return slice.Length is null ? $"{span}.Slice({Spell(slice.Start)})" : $"{span}.Slice({Spell(slice.Start)}, {Spell(slice.Length)})";
    }

    /// <summary>The arrays of the blocks that run together lie one behind the other.</summary>
    private string SpellOtherBlock(ClusterSpanExpression span)
    {
        string length = $"{CpuNames.Of(span.Array.Variable)}.Length";
        return $"{CpuNames.MemoryOfBlocks(span.Array.Variable)}.Slice(checked({Spell(span.Rank, Precedence.Multiplicative)} * {length}), {length})";
    }

    private string SpellUnary(UnaryExpression expression)
    {
        string symbol = expression.Operator switch { UnaryOperator.Negate => "-", UnaryOperator.BitwiseNot => "~", _ => "!" };
        string operand = expression.Operand is ConstantExpression constant ? Opaque(constant) : Spell(expression.Operand, Precedence.Unary);
        // C#'s own minus makes a long of a uint.
        if (IsUnsignedNegation(expression))
            return $"(0u - {operand})";
        // --x would be a decrement.
        return operand[0] == '-' ? $"{symbol}({operand})" : symbol + operand;
    }

    private string SpellBinary(BinaryExpression expression)
    {
        Precedence precedence = PrecedenceOf(expression);
        bool isDivisionByZero = expression.Operator is BinaryOperator.Divide or BinaryOperator.Remainder
            && expression.Right is ConstantExpression { Bits: 0 };
        bool isConstant = expression.Left is ConstantExpression && expression.Right is ConstantExpression;
        string left = isConstant ? Opaque((ConstantExpression)expression.Left) : Spell(expression.Left, precedence);
        string right = isDivisionByZero ? Opaque((ConstantExpression)expression.Right) : Spell(expression.Right, precedence + 1);
        return $"{left} {expression.Operator.Symbol()} {right}";
    }

    /// <summary>A float goes to the narrow integers through int, whatever the runtime's own cast does.</summary>
    private string SpellConvert(ConvertExpression expression)
    {
        if (expression.Operand.Type == expression.To)
            return SpellBare(expression.Operand);
        string operand = expression.Operand is ConstantExpression constant ? Opaque(constant) : Spell(expression.Operand, Precedence.Unary);
        // After a name in parentheses a minus would be a subtraction.
        if (expression.To.IsNarrowFloat && operand[0] == '-')
            operand = $"({operand})";
        bool isFromFloat = expression.Operand.Type is ScalarType { IsFloat: true };
        return isFromFloat && expression.To is { IsInteger: true, Size: < 4 }
            ? $"({expression.To})(int){operand}"
            : $"({CpuNames.Of(expression.To)}){operand}";
    }

    private static bool IsUnsignedNegation(UnaryExpression expression)
        => expression is { Operator: UnaryOperator.Negate, Type: ScalarType { IsSigned: false } };

    private static string Opaque(ConstantExpression constant) => $"{NotConstant}({CpuConstants.Spell(constant)})";

    private string SpellAddress(Expression place)
    {
        bool isReadOnly = place.Base() is ElementExpression { Span.Type: SpanType { IsReadOnly: true } };
        return isReadOnly ? $"ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in {Spell(place)})" : $"ref {Spell(place)}";
    }

    private Precedence PrecedenceOf(Expression expression) => expression switch
    {
        _ when isFlattened && GlobalIndex.Matches(expression) =>
            expression.Type == ScalarType.Int32 ? Precedence.Postfix : Precedence.Unary,
        ConstantExpression e => CpuConstants.Spell(e)[0] is '-' or '(' ? Precedence.Unary : Precedence.Postfix,
        UnaryExpression e => IsUnsignedNegation(e) ? Precedence.Postfix : Precedence.Unary,
        ConvertExpression e => e.Operand.Type == e.To ? PrecedenceOf(e.Operand) : Precedence.Unary,
        SliceExpression { Length: null, Start: ConstantExpression { Bits: 0 } } => Precedence.Postfix,
        ArraySpanExpression => Precedence.Unary,
        ConditionalExpression or AddressOfExpression => Precedence.Conditional,
        BinaryExpression e => e.Operator.Precedence(),
        _ => Precedence.Postfix,
    };
}
