using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>C's binary operators.</summary>
internal static class Operators
{
    public static string Spell(BinaryOperator op) => op switch
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
        BinaryOperator.ShiftRight or BinaryOperator.UnsignedShiftRight => ">>",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.LessThan => "<",
        BinaryOperator.LessThanOrEqual => "<=",
        BinaryOperator.GreaterThan => ">",
        BinaryOperator.GreaterThanOrEqual => ">=",
        BinaryOperator.LogicalAnd => "&&",
        _ => "||",
    };

    public static Precedence PrecedenceOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Remainder => Precedence.Multiplicative,
        BinaryOperator.Add or BinaryOperator.Subtract => Precedence.Additive,
        BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.UnsignedShiftRight => Precedence.Shift,
        BinaryOperator.And => Precedence.And,
        BinaryOperator.Or => Precedence.Or,
        BinaryOperator.ExclusiveOr => Precedence.ExclusiveOr,
        BinaryOperator.Equal or BinaryOperator.NotEqual => Precedence.Equality,
        BinaryOperator.LogicalAnd => Precedence.LogicalAnd,
        BinaryOperator.LogicalOr => Precedence.LogicalOr,
        _ => Precedence.Relational,
    };

    /// <summary>
    /// How tightly the operands have to bind. Shifts, bitwise operators and comparisons ask for more than C does, since few
    /// readers know where C puts them.
    /// </summary>
    public static (Precedence Left, Precedence Right) Operands(BinaryOperator op, Expression left)
    {
        Precedence own = PrecedenceOf(op);
        switch (own)
        {
            case Precedence.Shift:
                return (Precedence.Unary, Precedence.Unary);
            case Precedence.And or Precedence.Or or Precedence.ExclusiveOr:
                return (left is BinaryExpression e && e.Operator == op ? own : Precedence.Unary, Precedence.Unary);
            case Precedence.Equality or Precedence.Relational:
                return (Precedence.Additive, Precedence.Additive);
            case Precedence.LogicalOr:
                // a && b || c is legal, and warned of by some compilers.
                return (left is BinaryExpression { Operator: BinaryOperator.LogicalOr } ? own : Precedence.Or, Precedence.Or);
            default:
                return (own, own + 1);
        }
    }
}
