namespace GpuKernels.Generator.Ir;

/// <summary>How tightly operators bind, loosest first; C#'s and C's order is the same.</summary>
internal enum Precedence
{
    Conditional, LogicalOr, LogicalAnd, Or, ExclusiveOr, And, Equality, Relational, Shift, Additive, Multiplicative, Unary, Postfix,
}

/// <summary>What does not depend on the target about binary operators.</summary>
internal static class BinaryOperators
{
    /// <summary>As C# spells it; C does not have <c>>>></c>.</summary>
    public static string Symbol(this BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Remainder => "%",
        BinaryOperator.And => "&",
        BinaryOperator.Or => "|",
        BinaryOperator.ExclusiveOr => "^",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.UnsignedShiftRight => ">>>",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.LessThan => "<",
        BinaryOperator.LessThanOrEqual => "<=",
        BinaryOperator.GreaterThan => ">",
        BinaryOperator.GreaterThanOrEqual => ">=",
        BinaryOperator.LogicalAnd => "&&",
        _ => "||",
    };

    public static Precedence Precedence(this BinaryOperator op) => op switch
    {
        BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Remainder => Ir.Precedence.Multiplicative,
        BinaryOperator.Add or BinaryOperator.Subtract => Ir.Precedence.Additive,
        BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.UnsignedShiftRight => Ir.Precedence.Shift,
        BinaryOperator.And => Ir.Precedence.And,
        BinaryOperator.Or => Ir.Precedence.Or,
        BinaryOperator.ExclusiveOr => Ir.Precedence.ExclusiveOr,
        BinaryOperator.Equal or BinaryOperator.NotEqual => Ir.Precedence.Equality,
        BinaryOperator.LogicalAnd => Ir.Precedence.LogicalAnd,
        BinaryOperator.LogicalOr => Ir.Precedence.LogicalOr,
        _ => Ir.Precedence.Relational,
    };

    /// <summary>The operator of the same comparison with its sides exchanged: <c>&lt;</c> for <c>&gt;</c>.</summary>
    public static BinaryOperator Mirrored(this BinaryOperator op) => op switch
    {
        BinaryOperator.LessThan => BinaryOperator.GreaterThan,
        BinaryOperator.LessThanOrEqual => BinaryOperator.GreaterThanOrEqual,
        BinaryOperator.GreaterThan => BinaryOperator.LessThan,
        BinaryOperator.GreaterThanOrEqual => BinaryOperator.LessThanOrEqual,
        _ => op,
    };

    /// <summary>The operator of the comparison that holds where this one does not, of integers: <c>>=</c> for <c>&lt;</c>.</summary>
    public static BinaryOperator Negated(this BinaryOperator op) => op switch
    {
        BinaryOperator.LessThan => BinaryOperator.GreaterThanOrEqual,
        BinaryOperator.LessThanOrEqual => BinaryOperator.GreaterThan,
        BinaryOperator.GreaterThan => BinaryOperator.LessThanOrEqual,
        BinaryOperator.GreaterThanOrEqual => BinaryOperator.LessThan,
        BinaryOperator.Equal => BinaryOperator.NotEqual,
        BinaryOperator.NotEqual => BinaryOperator.Equal,
        _ => op,
    };
}
