using System.Runtime.InteropServices;

namespace GpuKernels;

/// <content>Two elements written in one piece, where they lie so.</content>
public static partial class TensorCore
{
    internal static void StorePair(Span<float> x, int i, float first, float second) =>
        StorePair(MemoryMarshal.Cast<float, uint>(x), i, 1, BitConverter.SingleToUInt32Bits(first), BitConverter.SingleToUInt32Bits(second));

    internal static void StorePair(Span<BFloat16> x, int i, BFloat16 first, BFloat16 second) =>
        StorePair(MemoryMarshal.Cast<BFloat16, ushort>(x), i, 1, first.Bits, second.Bits);

    internal static void StorePair(Span<Half> x, int i, Half first, Half second) =>
        StorePair(MemoryMarshal.Cast<Half, ushort>(x), i, 1, BitConverter.HalfToUInt16Bits(first), BitConverter.HalfToUInt16Bits(second));

    [CudaSource("""
        unsigned* p = x + i;
        #ifdef __CUDA_ARCH__
        if (step == 1 && ((unsigned long long)p & 7) == 0)
        {
            *(uint2*)p = {first, second};
            return;
        }
        #endif
        p[0] = first;
        p[step] = second;
        """)]
    private static void StorePair(Span<uint> x, int i, int step, uint first, uint second)
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
