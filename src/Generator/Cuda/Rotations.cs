using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// ptxas (12.4 and 13.0) takes <c>(x &lt;&lt; n) + (x >> (64 - n))</c> of 64 bits for a rotation also where the shift to the right keeps
/// the sign, and NVRTC makes such a shift of <c>x * 2 - (x >>> 63)</c>. So the count of a shift to the right that may be a part of one is
/// hidden: <c>x >> 63 + gk_zero</c>.
/// </summary>
internal sealed class Rotations(Kernel kernel)
{
    private const int Bits = 64;

    /// <summary>
    /// For each shift to the left in the kernel, the count that would make a rotation of it; that of a doubling, which may be a sum.
    /// </summary>
    private readonly HashSet<int> counts =
    [
        Bits - 1,
        .. kernel.AllExpressions().OfType<BinaryExpression>().Select(LeftShift).Where(count => count > 0).Select(count => Bits - count),
    ];

    /// <summary>True for a shift whose count the compilers must not know.</summary>
    public bool MayEnd(BinaryExpression shift)
    {
        if (shift is not
            {
                Operator: BinaryOperator.ShiftRight
            or BinaryOperator.UnsignedShiftRight, Left.Type: ScalarType { Size: 8 } type, Right: ConstantExpression constant
            })
            return false;
        int count = (int)constant.Bits & (Bits - 1);
        bool keepsSign = shift.Operator == BinaryOperator.ShiftRight && type.IsSigned;
        return keepsSign ? counts.Contains(count) : count == Bits - 1;
    }

    /// <summary>By how much <c>x &lt;&lt; 3</c> and <c>x * 8</c> of 64 bits shift; 0 for others.</summary>
    private static int LeftShift(BinaryExpression expression) => expression switch
    {
        { Type: not ScalarType { IsInteger: true, Size: 8 } } => 0,
        { Operator: BinaryOperator.ShiftLeft, Right: ConstantExpression count } => (int)count.Bits & (Bits - 1),
        { Operator: BinaryOperator.Multiply, Right: ConstantExpression factor } => Exponent(factor.Bits),
        { Operator: BinaryOperator.Multiply, Left: ConstantExpression factor } => Exponent(factor.Bits),
        _ => 0,
    };

    private static int Exponent(ulong factor)
    {
        int exponent = 0;
        if (factor == 0 || (factor & (factor - 1)) != 0)
            return 0;
        while (factor >> exponent != 1)
            exponent++;
        return exponent;
    }
}
