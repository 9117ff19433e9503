using System.Runtime.InteropServices;

namespace GpuKernels;

/// <content>Stores of sums.</content>
public static partial class TensorCore
{
    /// <summary>Writes a part of a matrix, 16 rows and 16 columns.</summary>
    /// <param name="sum">The part.</param>
    /// <param name="destination">The matrix from the part's first element on.</param>
    /// <param name="leadingDimension">The elements from one row to the next, or from one column to the next where the layout says
    /// so.</param>
    /// <param name="layout">A constant, or the stores are slow. By rows, two elements are written at once where they lie at a multiple of
    /// their size.</param>
    [DeviceFunction]
    public static void Store(
        this Accumulator<float> sum, Span<float> destination, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor)
    {
        Accumulator<uint> bits = new()
        {
            X0 = BitConverter.SingleToUInt32Bits(sum.X0),
            X1 = BitConverter.SingleToUInt32Bits(sum.X1),
            X2 = BitConverter.SingleToUInt32Bits(sum.X2),
            X3 = BitConverter.SingleToUInt32Bits(sum.X3),
            X4 = BitConverter.SingleToUInt32Bits(sum.X4),
            X5 = BitConverter.SingleToUInt32Bits(sum.X5),
            X6 = BitConverter.SingleToUInt32Bits(sum.X6),
            X7 = BitConverter.SingleToUInt32Bits(sum.X7),
        };
        StoreBits(MemoryMarshal.Cast<float, uint>(destination), bits, leadingDimension, layout);
    }

    /// <inheritdoc cref="Store(Accumulator{float}, Span{float}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static void Store(
        this Accumulator<int> sum, Span<int> destination, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor)
    {
        Accumulator<uint> bits = new()
        {
            X0 = unchecked((uint)sum.X0),
            X1 = unchecked((uint)sum.X1),
            X2 = unchecked((uint)sum.X2),
            X3 = unchecked((uint)sum.X3),
            X4 = unchecked((uint)sum.X4),
            X5 = unchecked((uint)sum.X5),
            X6 = unchecked((uint)sum.X6),
            X7 = unchecked((uint)sum.X7),
        };
        StoreBits(MemoryMarshal.Cast<int, uint>(destination), bits, leadingDimension, layout);
    }

    /// <inheritdoc cref="Store(Accumulator{float}, Span{float}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static void Store(
        this Accumulator<double> sum, Span<double> destination, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor)
    {
        int line = Line(leadingDimension, layout), step = Step(leadingDimension, layout);
        destination[Row(0) * line + Column(0) * step] = sum.X0;
        destination[Row(1) * line + Column(1) * step] = sum.X1;
        destination[Row(2) * line + Column(2) * step] = sum.X2;
        destination[Row(3) * line + Column(3) * step] = sum.X3;
        destination[Row(4) * line + Column(4) * step] = sum.X4;
        destination[Row(5) * line + Column(5) * step] = sum.X5;
        destination[Row(6) * line + Column(6) * step] = sum.X6;
        destination[Row(7) * line + Column(7) * step] = sum.X7;
    }

    /// <inheritdoc cref="Store(Accumulator{float}, Span{float}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static void Store(
        this Accumulator<Half> sum, Span<Half> destination, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor)
    {
        Accumulator<ushort> bits = new()
        {
            X0 = BitConverter.HalfToUInt16Bits(sum.X0),
            X1 = BitConverter.HalfToUInt16Bits(sum.X1),
            X2 = BitConverter.HalfToUInt16Bits(sum.X2),
            X3 = BitConverter.HalfToUInt16Bits(sum.X3),
            X4 = BitConverter.HalfToUInt16Bits(sum.X4),
            X5 = BitConverter.HalfToUInt16Bits(sum.X5),
            X6 = BitConverter.HalfToUInt16Bits(sum.X6),
            X7 = BitConverter.HalfToUInt16Bits(sum.X7),
        };
        StoreBits(MemoryMarshal.Cast<Half, ushort>(destination), bits, leadingDimension, layout);
    }

    /// <summary>Writes a part of a matrix, each element rounded to nearest, of two as near to the one with an even last bit.</summary>
    /// <inheritdoc cref="Store(Accumulator{float}, Span{float}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static void Store(
        this Accumulator<float> sum, Span<Half> destination, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor)
    {
        Accumulator<ushort> bits = new()
        {
            X0 = BitConverter.HalfToUInt16Bits((Half)sum.X0),
            X1 = BitConverter.HalfToUInt16Bits((Half)sum.X1),
            X2 = BitConverter.HalfToUInt16Bits((Half)sum.X2),
            X3 = BitConverter.HalfToUInt16Bits((Half)sum.X3),
            X4 = BitConverter.HalfToUInt16Bits((Half)sum.X4),
            X5 = BitConverter.HalfToUInt16Bits((Half)sum.X5),
            X6 = BitConverter.HalfToUInt16Bits((Half)sum.X6),
            X7 = BitConverter.HalfToUInt16Bits((Half)sum.X7),
        };
        StoreBits(MemoryMarshal.Cast<Half, ushort>(destination), bits, leadingDimension, layout);
    }

    /// <inheritdoc cref="Store(Accumulator{float}, Span{Half}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static void Store(
        this Accumulator<float> sum, Span<BFloat16> destination, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor)
    {
        int line = Line(leadingDimension, layout), step = Step(leadingDimension, layout), first = Row(0) * line + Column(0) * step;
        bool isPaired = IsPaired(MemoryMarshal.Cast<BFloat16, ushort>(destination), first, line, step);
        StorePair(destination, first, step, isPaired, sum.X0, sum.X1);
        StorePair(destination, first + 8 * line, step, isPaired, sum.X2, sum.X3);
        StorePair(destination, first + 8 * step, step, isPaired, sum.X4, sum.X5);
        StorePair(destination, first + 8 * line + 8 * step, step, isPaired, sum.X6, sum.X7);
    }

    private static void StoreBits(Span<uint> destination, Accumulator<uint> bits, int leadingDimension, MatrixLayout layout)
    {
        int line = Line(leadingDimension, layout), step = Step(leadingDimension, layout), first = Row(0) * line + Column(0) * step;
        bool isPaired = IsPaired(destination, first, line, step);
        StorePair(destination, first, step, isPaired, bits.X0, bits.X1);
        StorePair(destination, first + 8 * line, step, isPaired, bits.X2, bits.X3);
        StorePair(destination, first + 8 * step, step, isPaired, bits.X4, bits.X5);
        StorePair(destination, first + 8 * line + 8 * step, step, isPaired, bits.X6, bits.X7);
    }

    private static void StoreBits(Span<ushort> destination, Accumulator<ushort> bits, int leadingDimension, MatrixLayout layout)
    {
        int line = Line(leadingDimension, layout), step = Step(leadingDimension, layout), first = Row(0) * line + Column(0) * step;
        bool isPaired = IsPaired(destination, first, line, step);
        StorePair(destination, first, step, isPaired, bits.X0, bits.X1);
        StorePair(destination, first + 8 * line, step, isPaired, bits.X2, bits.X3);
        StorePair(destination, first + 8 * step, step, isPaired, bits.X4, bits.X5);
        StorePair(destination, first + 8 * line + 8 * step, step, isPaired, bits.X6, bits.X7);
    }
}
