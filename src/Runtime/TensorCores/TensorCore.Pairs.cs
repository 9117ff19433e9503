namespace GpuKernels;

/// <content>Two elements of a row written in one piece, where they lie so.</content>
public static partial class TensorCore
{
    /// <summary>Rounds as C# does; what is no number has other bits.</summary>
    private const string RoundPair = """
        static __device__ __forceinline__ unsigned tensor_core_bfloat16_pair(float first, float second)
        {
        #if __CUDA_ARCH__ >= 800
            unsigned pair;
            asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(pair) : "f"(second), "f"(first));
            return pair;
        #else
            unsigned low = __float_as_uint(first), high = __float_as_uint(second);
            low = first != first ? 0x7fff0000u : low + 0x7fff + (low >> 16 & 1);
            high = second != second ? 0x7fff0000u : high + 0x7fff + (high >> 16 & 1);
            return low >> 16 | (high & 0xffff0000u);
        #endif
        }
        """;

    /// <summary>True where each two elements of a row, of which element i is the first one, lie at a multiple of their size.</summary>
    [CudaSource("return step == 1 && line % 2 == 0 && ((unsigned long long)(x + i) & 7) == 0;", IsPure = true)]
    internal static bool IsPaired(Span<uint> x, int i, int line, int step) => step == 1 && line % 2 == 0;

    /// <inheritdoc cref="IsPaired(Span{uint}, int, int, int)"/>
    [CudaSource("return step == 1 && line % 2 == 0 && ((unsigned long long)(x + i) & 3) == 0;", IsPure = true)]
    internal static bool IsPaired(Span<ushort> x, int i, int line, int step) => step == 1 && line % 2 == 0;

    [CudaSource("""
        unsigned* p = x + i;
        #ifdef __CUDA_ARCH__
        if (isPaired)
            *(uint2*)p = {first, second};
        else
        #endif
        {
            p[0] = first;
            p[step] = second;
        }
        """)]
    internal static void StorePair(Span<uint> x, int i, int step, bool isPaired, uint first, uint second)
    {
        x[i] = first;
        x[i + step] = second;
    }

    [CudaSource("""
        unsigned short* p = x + i;
        unsigned pair = first | (unsigned)second << 16;
        #ifdef __CUDA_ARCH__
        if (isPaired)
            *(unsigned*)p = pair;
        else
        #endif
        {
            p[0] = first;
            p[step] = second;
        }
        """)]
    internal static void StorePair(Span<ushort> x, int i, int step, bool isPaired, ushort first, ushort second)
    {
        x[i] = first;
        x[i + step] = second;
    }

    [CudaSource("""
        unsigned short* p = x + i;
        unsigned pair = tensor_core_bfloat16_pair(first, second);
        #ifdef __CUDA_ARCH__
        if (isPaired)
            *(unsigned*)p = pair;
        else
        #endif
        {
            p[0] = (unsigned short)pair;
            p[step] = (unsigned short)(pair >> 16);
        }
        """, Declarations = RoundPair)]
    internal static void StorePair(Span<BFloat16> x, int i, int step, bool isPaired, float first, float second)
    {
        x[i] = (BFloat16)first;
        x[i + step] = (BFloat16)second;
    }
}
