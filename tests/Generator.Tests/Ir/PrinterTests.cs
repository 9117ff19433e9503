using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Tests.Ir;

/// <summary>How constants read; whole kernels are among the snapshots.</summary>
public class PrinterTests
{
    [Theory]
    [InlineData((int)ScalarKind.Bool, 1UL, "true")]
    [InlineData((int)ScalarKind.Char, 65UL, "(char)65")]
    [InlineData((int)ScalarKind.SByte, ulong.MaxValue, "(sbyte)-1")]
    [InlineData((int)ScalarKind.UInt16, 65535UL, "(ushort)65535")]
    [InlineData((int)ScalarKind.Int32, 0xFFFFFFFF80000000UL, "-2147483648")]
    [InlineData((int)ScalarKind.UInt32, 4294967295UL, "4294967295u")]
    [InlineData((int)ScalarKind.Int64, 0x8000000000000000UL, "-9223372036854775808L")]
    [InlineData((int)ScalarKind.UInt64, ulong.MaxValue, "18446744073709551615UL")]
    [InlineData((int)ScalarKind.Single, 0x3DCCCCCDUL, "0.1f")]
    [InlineData((int)ScalarKind.Single, 0x80000000UL, "-0f")]
    [InlineData((int)ScalarKind.Single, 0x7FC00000UL, "bits(0x7FC00000)f")]
    [InlineData((int)ScalarKind.Double, 0x3FB999999999999AUL, "0.1d")]
    [InlineData((int)ScalarKind.Double, 0xFFF0000000000000UL, "bits(0xFFF0000000000000)d")]
    public void A_constant_shows_its_type_and_exact_value(int kind, ulong bits, string expected) =>
        Assert.Equal(expected, ExpressionPrinter.Print(new ConstantExpression(new ScalarType((ScalarKind)kind), bits)));

    [Fact]
    public void Operands_that_are_operations_stand_in_parentheses()
    {
        VariableExpression x = new(new Variable(0, "x", ScalarType.Int32));
        BinaryExpression sum = new(BinaryOperator.Add, x, ConstantExpression.Int32(1), ScalarType.Int32);
        Assert.Equal("(x_0 + 1) * (-(x_0 + 1))", ExpressionPrinter.Print(
            new BinaryExpression(BinaryOperator.Multiply, sum, new UnaryExpression(UnaryOperator.Negate, sum), ScalarType.Int32)));
    }
}
