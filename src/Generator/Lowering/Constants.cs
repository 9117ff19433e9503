using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Lowering;

/// <summary>C#'s constant values as IR constants, bit for bit.</summary>
internal static class Constants
{
    /// <summary>
    /// The boxed value of a Roslyn constant (an enum's is its underlying integer) as a constant of <paramref name="type"/>.
    /// </summary>
    public static ConstantExpression Of(ScalarType type, object value) => new(type, Bits(value));

    public static ConstantExpression Zero(ScalarType type) => new(type, 0);

    /// <summary>1, 1f or 1d.</summary>
    public static ConstantExpression One(ScalarType type) => type.Kind switch
    {
        ScalarKind.Single => Of(type, 1f),
        ScalarKind.Double => Of(type, 1d),
        _ => Of(type, 1),
    };

    /// <summary>The bits of the nearest number of 16 bits, ties to even; null for other types.</summary>
    public static ulong? Round(ConstantExpression number, ScalarType to)
    {
        if (number.Scalar.Kind is not (ScalarKind.Single or ScalarKind.Double) || to.Kind is not (ScalarKind.Half or ScalarKind.BFloat16))
            return null;
        double value = number.Scalar == ScalarType.Double
            ? BitConverter.Int64BitsToDouble((long)number.Bits)
            : BitConverter.ToSingle(BitConverter.GetBytes((uint)number.Bits), 0);
        int mantissaBits = to == ScalarType.Half ? 10 : 7, bias = to == ScalarType.Half ? 15 : 127;
        ulong sign = BitConverter.DoubleToInt64Bits(value) < 0 ? 0x8000UL : 0, infinity = 0x7fffUL >> mantissaBits << mantissaBits;
        if (double.IsNaN(value))
            return null;
        // What is too small for a leading one has the exponent of the smallest number that has one.
        int exponent = (int)(BitConverter.DoubleToInt64Bits(value) >> 52 & 0x7ff) - 1023;
        exponent = Math.Max(exponent, 1 - bias);
        double units = Math.Round(Math.Abs(value) * Math.Pow(2, mantissaBits - exponent), MidpointRounding.ToEven);
        return units >= Math.Pow(2, 30)
            ? sign | infinity
            : sign | Math.Min(infinity, ((ulong)(exponent + bias - 1) << mantissaBits) + (ulong)units);
    }

    private static ulong Bits(object value) => unchecked(value switch
    {
        bool b => b ? 1UL : 0UL,
        char c => c,
        sbyte n => (ulong)n,
        byte n => n,
        short n => (ulong)n,
        ushort n => n,
        int n => (ulong)n,
        uint n => n,
        long n => (ulong)n,
        ulong n => n,
        float f => SingleBits(f),
        double d => (ulong)BitConverter.DoubleToInt64Bits(d),
        _ => throw new ArgumentException($"a constant of type {value.GetType().Name} has no form in the IR", nameof(value)),
    });

    // BitConverter.SingleToInt32Bits is not in netstandard2.0.
    private static uint SingleBits(float value) => BitConverter.ToUInt32(BitConverter.GetBytes(value), 0);
}
