using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>The values, both ends included, that an integer can have.</summary>
internal readonly record struct ValueRange(long Min, long Max)
{
    public static ValueRange Of(long value) => new(value, value);

    /// <summary>All values of an integer type; of ulong those that fit a long, since no arithmetic is done on 64 bits here.</summary>
    public static ValueRange Of(IrType type) => (type as ScalarType)?.Kind switch
    {
        ScalarKind.SByte => new(sbyte.MinValue, sbyte.MaxValue),
        ScalarKind.Byte => new(byte.MinValue, byte.MaxValue),
        ScalarKind.Int16 => new(short.MinValue, short.MaxValue),
        ScalarKind.Char or ScalarKind.UInt16 => new(ushort.MinValue, ushort.MaxValue),
        ScalarKind.Int32 => new(int.MinValue, int.MaxValue),
        ScalarKind.UInt32 => new(uint.MinValue, uint.MaxValue),
        _ => new(long.MinValue, long.MaxValue),
    };

    public bool IsWithin(ValueRange other) => Min >= other.Min && Max <= other.Max;

    public ValueRange Union(ValueRange other) => new(Math.Min(Min, other.Min), Math.Max(Max, other.Max));

    public static ValueRange operator +(ValueRange a, ValueRange b) => new(a.Min + b.Min, a.Max + b.Max);

    public static ValueRange operator -(ValueRange a, ValueRange b) => new(a.Min - b.Max, a.Max - b.Min);

    public static ValueRange operator *(ValueRange a, ValueRange b)
    {
        long[] ends = [a.Min * b.Min, a.Min * b.Max, a.Max * b.Min, a.Max * b.Max];
        return new(ends.Min(), ends.Max());
    }

    /// <summary>Truncating division by positive values.</summary>
    public static ValueRange operator /(ValueRange a, ValueRange b)
        => new(a.Min < 0 ? a.Min / b.Min : a.Min / b.Max, a.Max < 0 ? a.Max / b.Max : a.Max / b.Min);

    /// <summary>The remainder of a division by positive values, which has the sign of the dividend.</summary>
    public static ValueRange operator %(ValueRange a, ValueRange b)
        => new(a.Min < 0 ? Math.Max(a.Min, 1 - b.Max) : 0, a.Max > 0 ? Math.Min(a.Max, b.Max - 1) : 0);
}
