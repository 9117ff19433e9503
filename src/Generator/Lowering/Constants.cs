using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Lowering;

/// <summary>C#'s constant values as IR constants, bit for bit.</summary>
internal static class Constants
{
    /// <summary>The boxed value of a Roslyn constant (an enum's is its underlying integer) as a constant of <paramref name="type"/>.</summary>
    public static ConstantExpression Of(ScalarType type, object value) => new(type, Bits(value));

    public static ConstantExpression Zero(ScalarType type) => new(type, 0);

    /// <summary>1, 1f or 1d.</summary>
    public static ConstantExpression One(ScalarType type) => type.Kind switch
    {
        ScalarKind.Single => Of(type, 1f),
        ScalarKind.Double => Of(type, 1d),
        _ => Of(type, 1),
    };

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
