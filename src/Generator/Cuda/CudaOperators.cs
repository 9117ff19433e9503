using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>C's binary operators.</summary>
internal static class CudaOperators
{
    /// <summary>Which shift it is, the type of the left operand says in C.</summary>
    public static string Spell(BinaryOperator op) => op == BinaryOperator.UnsignedShiftRight ? ">>" : op.Symbol();

    /// <summary>
    /// How tightly the operands have to bind. Shifts, bitwise operators and comparisons ask for more than C does, since few
    /// readers know where C puts them.
    /// </summary>
    public static (Precedence Left, Precedence Right) Operands(BinaryOperator op, Expression left)
    {
        Precedence own = op.Precedence();
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
