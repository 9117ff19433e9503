namespace GpuKernels.Generator.Cuda;

/// <content>Floats of 8 and 16 bits, as their bits. NVRTC comes without the headers that would have them.</content>
internal static partial class CudaPrelude
{
    // Below the least normal number, adding one whose last bit is worth the format's least rounds to a multiple of that.
    // A GPU has an instruction for Half, and then does not call it.
    private const string Narrow = """
        [[maybe_unused]] static __device__ __forceinline__ unsigned gk_narrow(unsigned magnitude, int dropped, unsigned bias)
        {
            unsigned least_normal = bias + (1u << 23), aligner = least_normal + ((unsigned)dropped << 23);
            if (magnitude < least_normal)
                return __float_as_uint(__uint_as_float(magnitude) + __uint_as_float(aligner)) - aligner;
            return (magnitude + (1u << (dropped - 1)) - 1 + (magnitude >> dropped & 1) - bias) >> dropped;
        }
        """;

    /// <summary>A property: fields of other files may be initialized before one here.</summary>
    private static string[] NarrowFloats =>
    [
        """
        float gk_double_to_odd(double x)
        {
            float nearest = (float)x;
            if (nearest == x || x != x)
                return nearest;
            unsigned bits = __float_as_uint(nearest);
            return __uint_as_float((fabs((double)nearest) > fabs(x) ? bits - 1 : bits) | 1);
        }
        """,
        """
        float gk_half_to_float(unsigned short x)
        {
        #ifdef __CUDA_ARCH__
            float result;
            asm("cvt.f32.f16 %0, %1;" : "=f"(result) : "h"(x));
            return result;
        #else
            unsigned magnitude = x & 0x7fffu, sign = (unsigned)(x >> 15) << 31;
            if (magnitude >= 0x7c00)
                return __uint_as_float(sign | 0x7f800000u | (magnitude & 0x3ff) << 13);
            return __uint_as_float(sign | __float_as_uint(__uint_as_float(magnitude << 13) * 0x1p112f));
        #endif
        }
        """,
        """
        unsigned short gk_float_to_half(float x)
        {
        #ifdef __CUDA_ARCH__
            unsigned short result;
            asm("cvt.rn.f16.f32 %0, %1;" : "=h"(result) : "f"(x));
            return result;
        #else
            unsigned bits = __float_as_uint(x), magnitude = bits & 0x7fffffffu, sign = bits >> 16 & 0x8000;
            if (magnitude > 0x7f800000u)
                return (unsigned short)(sign | 0x7e00);
            return (unsigned short)(sign | (magnitude >= 0x477ff000u ? 0x7c00u : gk_narrow(magnitude, 13, 112u << 23)));
        #endif
        }
        """,
        """
        float gk_bfloat16_to_float(unsigned short x)
        {
            return __uint_as_float((unsigned)x << 16);
        }
        """,
        """
        unsigned short gk_float_to_bfloat16(float x)
        {
            unsigned bits = __float_as_uint(x);
            return (unsigned short)(x != x ? (bits >> 16 & 0x8000) | 0x7fc0 : (bits + 0x7fff + (bits >> 16 & 1)) >> 16);
        }
        """,
        """
        float gk_float8e4m3_to_float(unsigned char x)
        {
            unsigned magnitude = x & 0x7fu, sign = (unsigned)(x >> 7) << 31;
            if (magnitude == 0x7f)
                return __uint_as_float(0x7fc00000u);
            return __uint_as_float(sign | __float_as_uint(__uint_as_float(magnitude << 20) * 0x1p120f));
        }
        """,
        """
        unsigned char gk_float_to_float8e4m3(float x)
        {
            unsigned bits = __float_as_uint(x), magnitude = bits & 0x7fffffffu;
            if (magnitude > 0x43e00000u && x == x)
                magnitude = 0x43e00000u;
            return (unsigned char)((bits >> 24 & 0x80) | (x != x ? 0x7fu : gk_narrow(magnitude, 20, 120u << 23)));
        }
        """,
        """
        float gk_float8e5m2_to_float(unsigned char x)
        {
            unsigned magnitude = x & 0x7fu, sign = (unsigned)(x >> 7) << 31;
            if (magnitude >= 0x7c)
                return __uint_as_float(magnitude > 0x7c ? 0x7fc00000u : sign | 0x7f800000u);
            return __uint_as_float(sign | __float_as_uint(__uint_as_float(magnitude << 21) * 0x1p112f));
        }
        """,
        """
        unsigned char gk_float_to_float8e5m2(float x)
        {
            unsigned bits = __float_as_uint(x), magnitude = bits & 0x7fffffffu;
            if (magnitude > 0x47600000u && x == x)
                magnitude = 0x47600000u;
            return (unsigned char)((bits >> 24 & 0x80) | (x != x ? 0x7fu : gk_narrow(magnitude, 21, 112u << 23)));
        }
        """,
    ];
}
