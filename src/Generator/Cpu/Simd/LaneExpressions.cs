using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu.Simd;

/// <summary>Spells what varies from lane to lane as <c>Vector&lt;T&gt;</c>; a bool is a mask of integers, all bits set for true.</summary>
/// <param name="scalars">Spells what is the same for all lanes, and of consecutive values the first lane's.</param>
/// <param name="width">The bytes of a lane.</param>
internal sealed class LaneExpressions(LaneShapes shapes, CpuExpressions scalars, int width)
{
    /// <summary><c>Vector&lt;int&gt;</c>, of as many lanes as there are numbers.</summary>
    public string Mask => width == 4 ? "Vector<int>" : "Vector<long>";

    public string TypeOf(IrType type) => type == ScalarType.Bool ? Mask : $"Vector<{type}>";

    /// <param name="expression">What <see cref="LaneRules"/> found to have a spelling.</param>
    /// <param name="mask">The name of the mask of those lanes that need the value; null for all.</param>
    public string Spell(Expression expression, string? mask) => Spell(expression, mask, Precedence.Conditional);

    /// <summary>As the right operand of <c>&amp;</c>.</summary>
    public string SpellOperand(Expression expression, string? mask) => Spell(expression, mask, Precedence.Equality);

    public string SpellScalar(Expression expression) => scalars.Spell(expression);

    private string Spell(Expression expression, string? mask, Precedence required)
    {
        (string text, Precedence precedence) = SpellBare(expression, mask);
        return precedence < required ? $"({text})" : text;
    }

    private (string Text, Precedence Precedence) SpellBare(Expression expression, string? mask)
    {
        switch (shapes.Of(expression))
        {
            case LaneShape.Uniform:
                return (Broadcast(expression), Precedence.Postfix);
            case LaneShape.Consecutive:
                return ($"Vector.Create({scalars.Spell(expression)}) + Vector<{expression.Type}>.Indices", Precedence.Additive);
        }
        return expression switch
        {
            VariableExpression e => (CpuNames.Of(e.Variable), Precedence.Postfix),
            FieldExpression e => (LaneLoad.NameOf(e), Precedence.Postfix),
            ElementExpression e =>
                ($"CpuLanes.Load({scalars.Spell(e.Span)}, {scalars.Spell(e.Index)}{(mask is null ? "" : $", {mask}")})", Precedence.Postfix),
            UnaryExpression e =>
                ($"{(e.Operator == UnaryOperator.Negate ? "-" : "~")}{Spell(e.Operand, mask, Precedence.Postfix)}", Precedence.Unary),
            BinaryExpression e => SpellBinary(e, mask),
            ConditionalExpression e => (SpellConditional(e, mask), Precedence.Postfix),
            ConvertExpression e when e.Operand.Type == e.To => SpellBare(e.Operand, mask),
            ConvertExpression e =>
                ($"Vector.{LaneOperations.Conversion((ScalarType)e.Operand.Type, e.To)}({Spell(e.Operand, mask)})", Precedence.Postfix),
            IntrinsicExpression e =>
                (LaneOperations.Call(e, string.Join(", ", e.Arguments.Select(argument => Spell(argument, mask)))), Precedence.Postfix),
            _ => throw new InvalidOperationException($"no vector for {expression.GetType().Name}"),
        };
    }

    private string Broadcast(Expression expression)
    {
        if (expression.Type != ScalarType.Bool)
            return $"Vector.Create({scalars.Spell(expression)})";
        return expression is ConstantExpression { Bits: var bits }
            ? $"{Mask}.{(bits != 0 ? "AllBitsSet" : "Zero")}"
            : $"({scalars.Spell(expression)} ? {Mask}.AllBitsSet : {Mask}.Zero)";
    }

    private (string Text, Precedence Precedence) SpellBinary(BinaryExpression e, string? mask)
    {
        bool isShort = e.Operator is BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr;
        BinaryOperator op = e.Operator switch
        {
            BinaryOperator.LogicalAnd =>
            BinaryOperator.And,
            BinaryOperator.LogicalOr => BinaryOperator.Or,
            _ => e.Operator
        };
        Precedence precedence = op.Precedence();
        if (op == BinaryOperator.NotEqual)
            return ("~"
                + LaneOperations.ToMask(
                    e.Left.Type, $"Vector.Equals({SpellCompared(e, e.Left, mask)}, {SpellCompared(e, e.Right, mask)})"), Precedence.Unary);
        if (LaneOperations.Comparison(op) is { } function)
            return (LaneOperations.ToMask(
                e.Left.Type,
                $"Vector.{function}({SpellCompared(e, e.Left, mask)}, {SpellCompared(e, e.Right, mask)})"), Precedence.Postfix);
        string left = Spell(e.Left, mask, precedence);
        if (precedence == Precedence.Shift)
            return ($"{left} {op.Symbol()} ({scalars.Spell(e.Right)})", precedence);
        string right = Spell(
            e.Right, isShort ? Narrowed(e.Right, mask, e.Left, e.Operator == BinaryOperator.LogicalOr) : mask, precedence + 1);
        return ($"{left} {op.Symbol()} {right}", precedence);
    }

    private string SpellCompared(BinaryExpression comparison, Expression operand, string? mask)
    {
        if (width == 4 || !LaneRules.IsComparisonOfIndices(comparison, shapes))
            return Spell(operand, mask);
        return shapes.Of(operand) == LaneShape.Uniform
            ? $"Vector.Create((long)({scalars.Spell(operand)}))"
            : $"CpuLanes.Wide({scalars.Spell(operand)})";
    }

    private string SpellConditional(ConditionalExpression e, string? mask)
    {
        bool isUniform = shapes.Of(e.Condition) == LaneShape.Uniform;
        string whenTrue = Spell(
            e.WhenTrue, isUniform ? mask : Narrowed(e.WhenTrue, mask, e.Condition, isNegated: false), Precedence.LogicalOr);
        string whenFalse = Spell(
            e.WhenFalse, isUniform ? mask : Narrowed(e.WhenFalse, mask, e.Condition, isNegated: true), Precedence.LogicalOr);
        return isUniform
            ? $"({scalars.Spell(e.Condition)} ? {whenTrue} : {whenFalse})"
            : $"Vector.ConditionalSelect({LaneOperations.Selecting(e.Type, Spell(e.Condition, mask))}, {whenTrue}, {whenFalse})";
    }

    /// <summary>The lanes among those of the mask that need an operand; only loads look at it.</summary>
    private string? Narrowed(Expression operand, string? mask, Expression condition, bool isNegated)
    {
        if (!operand.SelfAndDescendants().Any(part => part is ElementExpression && shapes.Of(part) == LaneShape.Varying))
            return mask;
        string narrowed = $"{(isNegated ? "~" : "")}{Spell(condition, mask, isNegated ? Precedence.Postfix : Precedence.And)}";
        return mask is null ? narrowed : $"{mask} & {narrowed}";
    }
}
