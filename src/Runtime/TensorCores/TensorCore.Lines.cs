using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <content>
/// Rows of the left factor and columns of the right one are lines here, since both lie in a warp's registers alike: element k of line i is
/// <c>x[i * line + k * step]</c>.
/// </content>
public static partial class TensorCore
{
    /// <summary>The elements from one row to the next.</summary>
    private static int Line(int leadingDimension, MatrixLayout layout) => layout == MatrixLayout.RowMajor ? leadingDimension : 1;

    /// <summary>The elements from one column to the next.</summary>
    private static int Step(int leadingDimension, MatrixLayout layout) => layout == MatrixLayout.RowMajor ? 1 : leadingDimension;

    private static FragmentWords LoadLines(ReadOnlySpan<ushort> x, int line, int step)
    {
        int first = Warp.LaneIndex / 4 * line + Warp.LaneIndex % 4 * 2 * step;
        return new()
        {
            Word0 = Pair(x, first, step),
            Word1 = Pair(x, first + 8 * line, step),
            Word2 = Pair(x, first + 8 * step, step),
            Word3 = Pair(x, first + 8 * line + 8 * step, step),
        };
    }

    /// <summary>Two elements, in one piece where they lie so.</summary>
    [CudaSource("""
        const unsigned short* p = x + i;
        #ifdef __CUDA_ARCH__
        if (step == 1 && ((unsigned long long)p & 3) == 0)
            return *(const unsigned*)p;
        #endif
        return p[0] | (unsigned)p[step] << 16;
        """, IsPure = true)]
    private static uint Pair(ReadOnlySpan<ushort> x, int i, int step) => x[i] | ((uint)x[i + step] << 16);

    private static FragmentWords LoadLines(ReadOnlySpan<byte> x, int line, int step)
    {
        int first = Warp.LaneIndex / 4 * line + Warp.LaneIndex % 4 * 4 * step;
        return new()
        {
            Word0 = Four(x, first, step),
            Word1 = Four(x, first + 8 * line, step),
            Word2 = Four(x, first + 16 * step, step),
            Word3 = Four(x, first + 8 * line + 16 * step, step),
        };
    }

    /// <summary>Four elements, in one piece where they lie so.</summary>
    [CudaSource("""
        const unsigned char* p = x + i;
        #ifdef __CUDA_ARCH__
        if (step == 1 && ((unsigned long long)p & 3) == 0)
            return *(const unsigned*)p;
        #endif
        return p[0] | (unsigned)p[step] << 8 | (unsigned)p[2 * step] << 16 | (unsigned)p[3 * step] << 24;
        """, IsPure = true)]
    private static uint Four(ReadOnlySpan<byte> x, int i, int step) =>
        x[i] | ((uint)x[i + step] << 8) | ((uint)x[i + 2 * step] << 16) | ((uint)x[i + 3 * step] << 24);

    private static FragmentWords LoadLines(ReadOnlySpan<float> x, int line, int step)
    {
        int first = Warp.LaneIndex / 4 * line + Warp.LaneIndex % 4 * step;
        return RoundToTf32(new()
        {
            Word0 = BitConverter.SingleToUInt32Bits(x[first]),
            Word1 = BitConverter.SingleToUInt32Bits(x[first + 8 * line]),
            Word2 = BitConverter.SingleToUInt32Bits(x[first + 4 * step]),
            Word3 = BitConverter.SingleToUInt32Bits(x[first + 8 * line + 4 * step]),
        });
    }

    private static FragmentWords RoundToTf32(FragmentWords words) =>
        new()
        {
            Word0 = Tf32Bits(words.Word0),
            Word1 = Tf32Bits(words.Word1),
            Word2 = Tf32Bits(words.Word2),
            Word3 = Tf32Bits(words.Word3),
        };

    /// <summary>Bits of a float, of which tensor cores do not read the last 13; what is no number stays none.</summary>
    private static uint Tf32Bits(uint bits) => (bits & 0x7fffffff) > 0x7f800000 ? 0x7fffe000 : (bits + 0x1000) & 0xffffe000;

    private static FragmentWords LoadLines(ReadOnlySpan<double> x, int line, int step)
    {
        int first = Warp.LaneIndex / 4 * line + Warp.LaneIndex % 4 * step;
        ulong upper = BitConverter.DoubleToUInt64Bits(x[first]), lower = BitConverter.DoubleToUInt64Bits(x[first + 8 * line]);
        return new() { Word0 = (uint)upper, Word1 = (uint)(upper >> 32), Word2 = (uint)lower, Word3 = (uint)(lower >> 32) };
    }
}
