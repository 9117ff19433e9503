using System.Runtime.InteropServices;

namespace GpuKernels;

/// <content>Stores of sums.</content>
public static partial class TensorCore
{
    /// <summary>Writes a part of a matrix, 16 rows and 16 columns.</summary>
    /// <param name="sum">The part.</param>
    /// <param name="destination">The matrix from the part's first element on.</param>
    /// <param name="leadingDimension">The elements from one row to the next, or from one column to the next where the layout says so.</param>
    /// <param name="layout">A constant, or the stores are slow. By rows, two elements are written at once where they lie at a multiple of their size.</param>
    [DeviceFunction]
    public static void Store(this Accumulator<float> sum, Span<float> destination, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor)
    {
        int line = Line(leadingDimension, layout), step = Step(leadingDimension, layout), first = Row(0) * line + Column(0) * step;
        StorePair(destination, first, step, sum.X0, sum.X1);
        StorePair(destination, first + 8 * line, step, sum.X2, sum.X3);
        StorePair(destination, first + 8 * step, step, sum.X4, sum.X5);
        StorePair(destination, first + 8 * line + 8 * step, step, sum.X6, sum.X7);
    }

    /// <summary>Writes a part of a matrix, each element rounded to nearest, of two as near to the one with an even last bit.</summary>
    /// <inheritdoc cref="Store(Accumulator{float}, Span{float}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static void Store(this Accumulator<float> sum, Span<BFloat16> destination, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor)
    {
        Accumulator<ushort> bits = new()
        {
            X0 = ((BFloat16)sum.X0).Bits,
            X1 = ((BFloat16)sum.X1).Bits,
            X2 = ((BFloat16)sum.X2).Bits,
            X3 = ((BFloat16)sum.X3).Bits,
            X4 = ((BFloat16)sum.X4).Bits,
            X5 = ((BFloat16)sum.X5).Bits,
            X6 = ((BFloat16)sum.X6).Bits,
            X7 = ((BFloat16)sum.X7).Bits,
        };
        StoreBits(MemoryMarshal.Cast<BFloat16, ushort>(destination), bits, leadingDimension, layout);
    }

    /// <inheritdoc cref="Store(Accumulator{float}, Span{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static void Store(this Accumulator<float> sum, Span<Half> destination, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor)
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

    private static void StoreBits(Span<ushort> destination, Accumulator<ushort> bits, int leadingDimension, MatrixLayout layout)
    {
        int line = Line(leadingDimension, layout), step = Step(leadingDimension, layout), first = Row(0) * line + Column(0) * step;
        StorePair(destination, first, step, bits.X0, bits.X1);
        StorePair(destination, first + 8 * line, step, bits.X2, bits.X3);
        StorePair(destination, first + 8 * step, step, bits.X4, bits.X5);
        StorePair(destination, first + 8 * line + 8 * step, step, bits.X6, bits.X7);
    }

    internal static void StorePair(Span<BFloat16> x, int i, BFloat16 first, BFloat16 second) =>
        StorePair(MemoryMarshal.Cast<BFloat16, ushort>(x), i, 1, first.Bits, second.Bits);

    internal static void StorePair(Span<Half> x, int i, Half first, Half second) =>
        StorePair(MemoryMarshal.Cast<Half, ushort>(x), i, 1, BitConverter.HalfToUInt16Bits(first), BitConverter.HalfToUInt16Bits(second));

    [CudaSource("""
        float* p = x + i;
        #ifdef __CUDA_ARCH__
        if (step == 1 && ((unsigned long long)p & 7) == 0)
        {
            *(float2*)p = {first, second};
            return;
        }
        #endif
        p[0] = first;
        p[step] = second;
        """)]
    internal static void StorePair(Span<float> x, int i, int step, float first, float second)
    {
        x[i] = first;
        x[i + step] = second;
    }

    [CudaSource("""
        unsigned short* p = x + i;
        #ifdef __CUDA_ARCH__
        if (step == 1 && ((unsigned long long)p & 3) == 0)
        {
            *(unsigned*)p = first | (unsigned)second << 16;
            return;
        }
        #endif
        p[0] = first;
        p[step] = second;
        """)]
    private static void StorePair(Span<ushort> x, int i, int step, ushort first, ushort second)
    {
        x[i] = first;
        x[i + step] = second;
    }
}
