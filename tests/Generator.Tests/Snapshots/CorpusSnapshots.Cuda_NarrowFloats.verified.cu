#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <int bytes> struct gk_word;
template <> struct __align__(16) gk_word<16> { unsigned a, b, c, d; };
template <> struct __align__(8) gk_word<8> { unsigned a, b; };
template <> struct gk_word<4> { unsigned a; };
template <> struct gk_word<2> { unsigned short a; };
template <> struct gk_word<1> { unsigned char a; };

template <typename T, int count>
union gk_wide
{
    enum { bytes = sizeof(T) * count, alignment = bytes % 16 == 0 ? 16 : bytes % 8 == 0 ? 8 : bytes % 4 == 0 ? 4 : bytes % 2 == 0 ? 2 : 1 };
    typedef gk_word<alignment> word;

    T at[count];
    word words[bytes / alignment];

    static __device__ __forceinline__ bool is_aligned(const void* address) { return (unsigned long long)address % alignment == 0; }

    __device__ __forceinline__ void load(const T* from)
    {
        #pragma unroll
        for (int i = 0; i < bytes / alignment; i++)
            words[i] = ((const word*)from)[i];
    }

    __device__ __forceinline__ void store(T* to) const
    {
        #pragma unroll
        for (int i = 0; i < bytes / alignment; i++)
            ((word*)to)[i] = words[i];
    }
};

template <typename T>
static __device__ __forceinline__ void gk_ask([[maybe_unused]] const T* place)
{
#if __CUDA_ARCH__ >= 900
    asm volatile("prefetch.global.L2 [%0];" : : "l"(place));
#endif
}

static __device__ __forceinline__ float gk_half_to_float(unsigned short x)
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

static __device__ __forceinline__ long long gk_float_to_long(float x)
{
    return x != x ? 0 : __float2ll_rz(x);
}

static __device__ __forceinline__ unsigned long long gk_float_to_ulong(float x)
{
    return x != x ? 0 : __float2ull_rz(x);
}

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    const unsigned short* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT floats_1,
    int floats_1_length,
    double* GK_RESTRICT doubles_2,
    int doubles_2_length,
    long long* GK_RESTRICT integers_3,
    int integers_3_length,
    int* GK_RESTRICT bits_4,
    int bits_4_length,
    int index_8)
{
    int i_5 = index_8;
    if (!inside_9 && i_5 >= x_0_length)
    {
        return;
    }
    unsigned short h_6 = x_0[i_5];
    floats_1[i_5] = gk_half_to_float(h_6);
    doubles_2[i_5] = (double)gk_half_to_float(h_6);
    int o_7 = (int)(i_5 * 8u);
    integers_3[o_7] = (long long)__float2int_rz(gk_half_to_float(h_6));
    integers_3[o_7 + 1] = gk_float_to_long(gk_half_to_float(h_6));
    integers_3[o_7 + 2] = (long long)__float2uint_rz(gk_half_to_float(h_6));
    integers_3[o_7 + 3] = (long long)(signed char)__float2int_rz(gk_half_to_float(h_6));
    integers_3[o_7 + 4] = (long long)(short)__float2int_rz(gk_half_to_float(h_6));
    integers_3[o_7 + 5] = (long long)gk_float_to_ulong(gk_half_to_float(h_6));
    integers_3[o_7 + 6] = (long long)(isnan(gk_half_to_float(h_6)) ? 1 : isinf(gk_half_to_float(h_6)) ? 2 : isfinite(gk_half_to_float(h_6)) && signbit(gk_half_to_float(h_6)) ? 3 : 4);
    integers_3[o_7 + 7] = (long long)(gk_half_to_float(h_6) == gk_half_to_float(0) ? 1 : gk_half_to_float(h_6) > gk_half_to_float(15360) ? 2 : gk_half_to_float(h_6) <= gk_half_to_float(64511) ? 3 : 4);
    bits_4[i_5] = (unsigned short)(short)(i_5 ^ 4660);
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_9>
static __device__ __forceinline__ void gk_wide_element(
    const unsigned short* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT floats_1,
    int floats_1_length,
    double* GK_RESTRICT doubles_2,
    int doubles_2_length,
    long long* GK_RESTRICT integers_3,
    int integers_3_length,
    int* GK_RESTRICT bits_4,
    int bits_4_length,
    unsigned short& x_10,
    float& floats_11,
    double& doubles_12,
    int& bits_13,
    int index_8)
{
    int i_5 = index_8;
    if (!inside_9 && i_5 >= x_0_length)
    {
        return;
    }
    unsigned short h_6 = x_10;
    floats_11 = gk_half_to_float(h_6);
    doubles_12 = (double)gk_half_to_float(h_6);
    int o_7 = (int)(i_5 * 8u);
    integers_3[o_7] = (long long)__float2int_rz(gk_half_to_float(h_6));
    integers_3[o_7 + 1] = gk_float_to_long(gk_half_to_float(h_6));
    integers_3[o_7 + 2] = (long long)__float2uint_rz(gk_half_to_float(h_6));
    integers_3[o_7 + 3] = (long long)(signed char)__float2int_rz(gk_half_to_float(h_6));
    integers_3[o_7 + 4] = (long long)(short)__float2int_rz(gk_half_to_float(h_6));
    integers_3[o_7 + 5] = (long long)gk_float_to_ulong(gk_half_to_float(h_6));
    integers_3[o_7 + 6] = (long long)(isnan(gk_half_to_float(h_6)) ? 1 : isinf(gk_half_to_float(h_6)) ? 2 : isfinite(gk_half_to_float(h_6)) && signbit(gk_half_to_float(h_6)) ? 3 : 4);
    integers_3[o_7 + 7] = (long long)(gk_half_to_float(h_6) == gk_half_to_float(0) ? 1 : gk_half_to_float(h_6) > gk_half_to_float(15360) ? 2 : gk_half_to_float(h_6) <= gk_half_to_float(64511) ? 3 : 4);
    bits_13 = (unsigned short)(short)(i_5 ^ 4660);
}

#endif

extern "C" __global__ void __launch_bounds__(256) FromHalf_0d63d5d1(
    const unsigned short* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT floats_1,
    int floats_1_length,
    double* GK_RESTRICT doubles_2,
    int doubles_2_length,
    long long* GK_RESTRICT integers_3,
    int integers_3_length,
    int* GK_RESTRICT bits_4,
    int bits_4_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count && (int)gk_end < x_0_length;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)x_0_length && gk_wide<unsigned short, GK_WIDTH>::is_aligned(x_0);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)floats_1_length && gk_wide<float, GK_WIDTH>::is_aligned(floats_1);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)doubles_2_length && gk_wide<double, GK_WIDTH>::is_aligned(doubles_2);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)bits_4_length && gk_wide<int, GK_WIDTH>::is_aligned(bits_4);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        if ((gk_end + 131072) < (unsigned)gk_count && (int)(gk_end + 131072) < x_0_length && (gk_end + 131072) < (unsigned)x_0_length)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
            {
                gk_ask(x_0 + (gk_first + j * 256 * GK_WIDTH + 131072));
            }
        }
        gk_wide<unsigned short, GK_WIDTH> x_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<float, GK_WIDTH> floats_1_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<double, GK_WIDTH> doubles_2_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<int, GK_WIDTH> bits_4_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            x_0_wide[j].load(x_0 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(x_0, x_0_length, floats_1, floats_1_length, doubles_2, doubles_2_length, integers_3, integers_3_length, bits_4, bits_4_length, x_0_wide[j].at[k], floats_1_wide[j].at[k], doubles_2_wide[j].at[k], bits_4_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            floats_1_wide[j].store(floats_1 + (gk_first + j * 256 * GK_WIDTH));
            doubles_2_wide[j].store(doubles_2 + (gk_first + j * 256 * GK_WIDTH));
            bits_4_wide[j].store(bits_4 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < x_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, floats_1, floats_1_length, doubles_2, doubles_2_length, integers_3, integers_3_length, bits_4, bits_4_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, floats_1, floats_1_length, doubles_2, doubles_2_length, integers_3, integers_3_length, bits_4, bits_4_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void FromHalf_0d63d5d1(
    const unsigned short* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT floats_1,
    int floats_1_length,
    double* GK_RESTRICT doubles_2,
    int doubles_2_length,
    long long* GK_RESTRICT integers_3,
    int integers_3_length,
    int* GK_RESTRICT bits_4,
    int bits_4_length)
{
    int i_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_5 >= x_0_length)
    {
        return;
    }
    unsigned short h_6 = x_0[i_5];
    floats_1[i_5] = gk_half_to_float(h_6);
    doubles_2[i_5] = (double)gk_half_to_float(h_6);
    int o_7 = (int)(i_5 * 8u);
    integers_3[o_7] = (long long)__float2int_rz(gk_half_to_float(h_6));
    integers_3[o_7 + 1] = gk_float_to_long(gk_half_to_float(h_6));
    integers_3[o_7 + 2] = (long long)__float2uint_rz(gk_half_to_float(h_6));
    integers_3[o_7 + 3] = (long long)(signed char)__float2int_rz(gk_half_to_float(h_6));
    integers_3[o_7 + 4] = (long long)(short)__float2int_rz(gk_half_to_float(h_6));
    integers_3[o_7 + 5] = (long long)gk_float_to_ulong(gk_half_to_float(h_6));
    integers_3[o_7 + 6] = (long long)(isnan(gk_half_to_float(h_6)) ? 1 : isinf(gk_half_to_float(h_6)) ? 2 : isfinite(gk_half_to_float(h_6)) && signbit(gk_half_to_float(h_6)) ? 3 : 4);
    integers_3[o_7 + 7] = (long long)(gk_half_to_float(h_6) == gk_half_to_float(0) ? 1 : gk_half_to_float(h_6) > gk_half_to_float(15360) ? 2 : gk_half_to_float(h_6) <= gk_half_to_float(64511) ? 3 : 4);
    bits_4[i_5] = (unsigned short)(short)(i_5 ^ 4660);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

[[maybe_unused]] static __device__ __forceinline__ unsigned gk_narrow(unsigned magnitude, int dropped, unsigned bias)
{
    unsigned least_normal = bias + (1u << 23), aligner = least_normal + ((unsigned)dropped << 23);
    if (magnitude < least_normal)
        return __float_as_uint(__uint_as_float(magnitude) + __uint_as_float(aligner)) - aligner;
    return (magnitude + (1u << (dropped - 1)) - 1 + (magnitude >> dropped & 1) - bias) >> dropped;
}

static __device__ __forceinline__ float gk_double_to_odd(double x)
{
    float nearest = (float)x;
    if (nearest == x || x != x)
        return nearest;
    unsigned bits = __float_as_uint(nearest);
    return __uint_as_float((fabs((double)nearest) > fabs(x) ? bits - 1 : bits) | 1);
}

static __device__ __forceinline__ unsigned short gk_float_to_half(float x)
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

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    const double* GK_RESTRICT y_1,
    int y_1_length,
    const long long* GK_RESTRICT n_2,
    int n_2_length,
    unsigned short* GK_RESTRICT floats_3,
    int floats_3_length,
    unsigned short* GK_RESTRICT doubles_4,
    int doubles_4_length,
    unsigned short* GK_RESTRICT integers_5,
    int integers_5_length,
    int index_7)
{
    int i_6 = index_7;
    if (i_6 < x_0_length)
    {
        floats_3[i_6] = gk_float_to_half(x_0[i_6]);
    }
    if (i_6 < y_1_length)
    {
        doubles_4[i_6] = gk_float_to_half(gk_double_to_odd(y_1[i_6]));
    }
    if (i_6 >= n_2_length)
    {
        return;
    }
    integers_5[(int)(i_6 * 4u)] = gk_float_to_half((float)n_2[i_6]);
    integers_5[(int)(i_6 * 4u) + 1] = gk_float_to_half((float)(int)n_2[i_6]);
    integers_5[(int)(i_6 * 4u) + 2] = gk_float_to_half((float)(unsigned short)n_2[i_6]);
    integers_5[(int)(i_6 * 4u) + 3] = gk_float_to_half((float)(signed char)n_2[i_6]);
}

extern "C" __global__ void __launch_bounds__(256) ToHalf_f35c3be8(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    const double* GK_RESTRICT y_1,
    int y_1_length,
    const long long* GK_RESTRICT n_2,
    int n_2_length,
    unsigned short* GK_RESTRICT floats_3,
    int floats_3_length,
    unsigned short* GK_RESTRICT doubles_4,
    int doubles_4_length,
    unsigned short* GK_RESTRICT integers_5,
    int integers_5_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, n_2, n_2_length, floats_3, floats_3_length, doubles_4, doubles_4_length, integers_5, integers_5_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, n_2, n_2_length, floats_3, floats_3_length, doubles_4, doubles_4_length, integers_5, integers_5_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void ToHalf_f35c3be8(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    const double* GK_RESTRICT y_1,
    int y_1_length,
    const long long* GK_RESTRICT n_2,
    int n_2_length,
    unsigned short* GK_RESTRICT floats_3,
    int floats_3_length,
    unsigned short* GK_RESTRICT doubles_4,
    int doubles_4_length,
    unsigned short* GK_RESTRICT integers_5,
    int integers_5_length)
{
    int i_6 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_6 < x_0_length)
    {
        floats_3[i_6] = gk_float_to_half(x_0[i_6]);
    }
    if (i_6 < y_1_length)
    {
        doubles_4[i_6] = gk_float_to_half(gk_double_to_odd(y_1[i_6]));
    }
    if (i_6 >= n_2_length)
    {
        return;
    }
    integers_5[(int)(i_6 * 4u)] = gk_float_to_half((float)n_2[i_6]);
    integers_5[(int)(i_6 * 4u) + 1] = gk_float_to_half((float)(int)n_2[i_6]);
    integers_5[(int)(i_6 * 4u) + 2] = gk_float_to_half((float)(unsigned short)n_2[i_6]);
    integers_5[(int)(i_6 * 4u) + 3] = gk_float_to_half((float)(signed char)n_2[i_6]);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

[[maybe_unused]] static __device__ __forceinline__ unsigned gk_narrow(unsigned magnitude, int dropped, unsigned bias)
{
    unsigned least_normal = bias + (1u << 23), aligner = least_normal + ((unsigned)dropped << 23);
    if (magnitude < least_normal)
        return __float_as_uint(__uint_as_float(magnitude) + __uint_as_float(aligner)) - aligner;
    return (magnitude + (1u << (dropped - 1)) - 1 + (magnitude >> dropped & 1) - bias) >> dropped;
}

static __device__ __forceinline__ float gk_double_to_odd(double x)
{
    float nearest = (float)x;
    if (nearest == x || x != x)
        return nearest;
    unsigned bits = __float_as_uint(nearest);
    return __uint_as_float((fabs((double)nearest) > fabs(x) ? bits - 1 : bits) | 1);
}

static __device__ __forceinline__ float gk_half_to_float(unsigned short x)
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

static __device__ __forceinline__ unsigned short gk_float_to_half(float x)
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

static __device__ __forceinline__ float gk_max_float(float a, float b)
{
#if __CUDA_ARCH__ >= 800
    float result;
    asm("max.NaN.f32 %0, %1, %2;" : "=f"(result) : "f"(a), "f"(b));
    return result;
#else
    return a > b || a != a ? a : a < b || b != b ? b : __int_as_float(__float_as_int(a) & __float_as_int(b));
#endif
}

static __device__ __forceinline__ float gk_min_float(float a, float b)
{
#if __CUDA_ARCH__ >= 800
    float result;
    asm("min.NaN.f32 %0, %1, %2;" : "=f"(result) : "f"(a), "f"(b));
    return result;
#else
    return a < b || a != a ? a : a > b || b != b ? b : __int_as_float(__float_as_int(a) | __float_as_int(b));
#endif
}

#ifdef GK_ELEMENTS
template <bool inside_15>
static __device__ __forceinline__ void gk_element(
    const unsigned short* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned short* GK_RESTRICT b_1,
    int b_1_length,
    unsigned short* GK_RESTRICT results_2,
    int results_2_length,
    unsigned char* GK_RESTRICT comparisons_3,
    int comparisons_3_length,
    int index_14)
{
    int i_4 = index_14;
    if (!inside_15 && i_4 >= a_0_length)
    {
        return;
    }
    unsigned short x_5 = a_0[i_4];
    unsigned short y_6 = b_1[i_4];
    unsigned short z_7 = x_5;
    int o_8 = (int)(i_4 * 16u);
    int c_9 = (int)(i_4 * 4u);
    results_2[o_8] = gk_float_to_half(gk_half_to_float(x_5) + gk_half_to_float(y_6));
    results_2[o_8 + 1] = gk_float_to_half(gk_half_to_float(x_5) - gk_half_to_float(y_6));
    results_2[o_8 + 2] = gk_float_to_half(gk_half_to_float(x_5) * gk_half_to_float(y_6));
    results_2[o_8 + 3] = gk_float_to_half(gk_half_to_float(x_5) / gk_half_to_float(y_6));
    results_2[o_8 + 4] = gk_float_to_half(fmodf(gk_half_to_float(x_5), gk_half_to_float(y_6)));
    results_2[o_8 + 5] = gk_float_to_half(-gk_half_to_float(x_5));
    results_2[o_8 + 6] = gk_float_to_half(gk_max_float(gk_half_to_float(x_5), gk_half_to_float(y_6)));
    results_2[o_8 + 7] = gk_float_to_half(gk_min_float(gk_half_to_float(x_5), gk_half_to_float(y_6)));
    results_2[o_8 + 8] = gk_float_to_half(sqrtf(gk_half_to_float(gk_float_to_half(fabsf(gk_half_to_float(x_5))))));
    results_2[o_8 + 9] = gk_float_to_half(gk_half_to_float(gk_float_to_half(floorf(gk_half_to_float(x_5)))) + gk_half_to_float(gk_float_to_half(rintf(gk_half_to_float(y_6)))));
    results_2[o_8 + 10] = gk_float_to_half(fmaf(gk_half_to_float(x_5), gk_half_to_float(y_6), gk_half_to_float(16968)));
    int temp_11 = (int)(o_8 + 11u);
    unsigned short temp_10 = gk_float_to_half(gk_half_to_float(z_7) + 1.0f);
    z_7 = temp_10;
    results_2[temp_11] = temp_10;
    z_7 = gk_float_to_half(gk_half_to_float(z_7) + gk_half_to_float(y_6));
    z_7 = gk_float_to_half(gk_half_to_float(z_7) * gk_half_to_float(gk_float_to_half(0x1.333334p-2f)));
    int temp_13 = (int)(o_8 + 12u);
    unsigned short temp_12 = z_7;
    z_7 = gk_float_to_half(gk_half_to_float(temp_12) - 1.0f);
    results_2[temp_13] = temp_12;
    results_2[o_8 + 13] = gk_float_to_half(copysignf(gk_half_to_float(z_7), gk_half_to_float(y_6)));
    results_2[o_8 + 14] = gk_float_to_half(gk_double_to_odd((double)gk_half_to_float(x_5) + 0x1.8p0));
    results_2[o_8 + 15] = gk_half_to_float(gk_float_to_half(truncf(gk_half_to_float(x_5)))) == gk_half_to_float(x_5) ? 1 : 65024;
    comparisons_3[c_9] = gk_half_to_float(x_5) < gk_half_to_float(y_6);
    comparisons_3[c_9 + 1] = gk_half_to_float(x_5) >= gk_half_to_float(y_6);
    comparisons_3[c_9 + 2] = gk_half_to_float(x_5) != gk_half_to_float(y_6);
    comparisons_3[c_9 + 3] = gk_half_to_float(x_5) == gk_half_to_float(y_6) || (isnan(gk_half_to_float(x_5)) && isnan(gk_half_to_float(y_6)));
}

extern "C" __global__ void __launch_bounds__(256) HalfArithmetic_d3a63940(
    const unsigned short* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned short* GK_RESTRICT b_1,
    int b_1_length,
    unsigned short* GK_RESTRICT results_2,
    int results_2_length,
    unsigned char* GK_RESTRICT comparisons_3,
    int comparisons_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < a_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(a_0, a_0_length, b_1, b_1_length, results_2, results_2_length, comparisons_3, comparisons_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(a_0, a_0_length, b_1, b_1_length, results_2, results_2_length, comparisons_3, comparisons_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void HalfArithmetic_d3a63940(
    const unsigned short* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned short* GK_RESTRICT b_1,
    int b_1_length,
    unsigned short* GK_RESTRICT results_2,
    int results_2_length,
    unsigned char* GK_RESTRICT comparisons_3,
    int comparisons_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= a_0_length)
    {
        return;
    }
    unsigned short x_5 = a_0[i_4];
    unsigned short y_6 = b_1[i_4];
    unsigned short z_7 = x_5;
    int o_8 = (int)(i_4 * 16u);
    int c_9 = (int)(i_4 * 4u);
    results_2[o_8] = gk_float_to_half(gk_half_to_float(x_5) + gk_half_to_float(y_6));
    results_2[o_8 + 1] = gk_float_to_half(gk_half_to_float(x_5) - gk_half_to_float(y_6));
    results_2[o_8 + 2] = gk_float_to_half(gk_half_to_float(x_5) * gk_half_to_float(y_6));
    results_2[o_8 + 3] = gk_float_to_half(gk_half_to_float(x_5) / gk_half_to_float(y_6));
    results_2[o_8 + 4] = gk_float_to_half(fmodf(gk_half_to_float(x_5), gk_half_to_float(y_6)));
    results_2[o_8 + 5] = gk_float_to_half(-gk_half_to_float(x_5));
    results_2[o_8 + 6] = gk_float_to_half(gk_max_float(gk_half_to_float(x_5), gk_half_to_float(y_6)));
    results_2[o_8 + 7] = gk_float_to_half(gk_min_float(gk_half_to_float(x_5), gk_half_to_float(y_6)));
    results_2[o_8 + 8] = gk_float_to_half(sqrtf(gk_half_to_float(gk_float_to_half(fabsf(gk_half_to_float(x_5))))));
    results_2[o_8 + 9] = gk_float_to_half(gk_half_to_float(gk_float_to_half(floorf(gk_half_to_float(x_5)))) + gk_half_to_float(gk_float_to_half(rintf(gk_half_to_float(y_6)))));
    results_2[o_8 + 10] = gk_float_to_half(fmaf(gk_half_to_float(x_5), gk_half_to_float(y_6), gk_half_to_float(16968)));
    int temp_11 = (int)(o_8 + 11u);
    unsigned short temp_10 = gk_float_to_half(gk_half_to_float(z_7) + 1.0f);
    z_7 = temp_10;
    results_2[temp_11] = temp_10;
    z_7 = gk_float_to_half(gk_half_to_float(z_7) + gk_half_to_float(y_6));
    z_7 = gk_float_to_half(gk_half_to_float(z_7) * gk_half_to_float(gk_float_to_half(0x1.333334p-2f)));
    int temp_13 = (int)(o_8 + 12u);
    unsigned short temp_12 = z_7;
    z_7 = gk_float_to_half(gk_half_to_float(temp_12) - 1.0f);
    results_2[temp_13] = temp_12;
    results_2[o_8 + 13] = gk_float_to_half(copysignf(gk_half_to_float(z_7), gk_half_to_float(y_6)));
    results_2[o_8 + 14] = gk_float_to_half(gk_double_to_odd((double)gk_half_to_float(x_5) + 0x1.8p0));
    results_2[o_8 + 15] = gk_half_to_float(gk_float_to_half(truncf(gk_half_to_float(x_5)))) == gk_half_to_float(x_5) ? 1 : 65024;
    comparisons_3[c_9] = gk_half_to_float(x_5) < gk_half_to_float(y_6);
    comparisons_3[c_9 + 1] = gk_half_to_float(x_5) >= gk_half_to_float(y_6);
    comparisons_3[c_9 + 2] = gk_half_to_float(x_5) != gk_half_to_float(y_6);
    comparisons_3[c_9 + 3] = gk_half_to_float(x_5) == gk_half_to_float(y_6) || (isnan(gk_half_to_float(x_5)) && isnan(gk_half_to_float(y_6)));
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ float gk_half_to_float(unsigned short x)
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

static __device__ __forceinline__ float gk_bfloat16_to_float(unsigned short x)
{
    return __uint_as_float((unsigned)x << 16);
}

static __device__ __forceinline__ float gk_float8e4m3_to_float(unsigned char x)
{
    unsigned magnitude = x & 0x7fu, sign = (unsigned)(x >> 7) << 31;
    if (magnitude == 0x7f)
        return __uint_as_float(0x7fc00000u);
    return __uint_as_float(sign | __float_as_uint(__uint_as_float(magnitude << 20) * 0x1p120f));
}

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const unsigned short* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned short* GK_RESTRICT b_1,
    int b_1_length,
    const unsigned char* GK_RESTRICT scale_2,
    int scale_2_length,
    float* GK_RESTRICT sums_3,
    int sums_3_length,
    int index_7)
{
    int i_4 = index_7;
    if (!inside_8 && i_4 >= sums_3_length)
    {
        return;
    }
    float sum_5 = 0.0f;
    for (int k_6 = 0; k_6 < 8; k_6++)
    {
        sum_5 += gk_half_to_float(a_0[(int)(i_4 * 8u) + k_6]) * gk_bfloat16_to_float(b_1[(int)(i_4 * 8u) + k_6]) * gk_float8e4m3_to_float(scale_2[i_4]);
    }
    sums_3[i_4] = sum_5;
}

extern "C" __global__ void __launch_bounds__(256) Dot_450ad002(
    const unsigned short* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned short* GK_RESTRICT b_1,
    int b_1_length,
    const unsigned char* GK_RESTRICT scale_2,
    int scale_2_length,
    float* GK_RESTRICT sums_3,
    int sums_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < sums_3_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(a_0, a_0_length, b_1, b_1_length, scale_2, scale_2_length, sums_3, sums_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(a_0, a_0_length, b_1, b_1_length, scale_2, scale_2_length, sums_3, sums_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Dot_450ad002(
    const unsigned short* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned short* GK_RESTRICT b_1,
    int b_1_length,
    const unsigned char* GK_RESTRICT scale_2,
    int scale_2_length,
    float* GK_RESTRICT sums_3,
    int sums_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= sums_3_length)
    {
        return;
    }
    float sum_5 = 0.0f;
    for (int k_6 = 0; k_6 < 8; k_6++)
    {
        sum_5 += gk_half_to_float(a_0[(int)(i_4 * 8u) + k_6]) * gk_bfloat16_to_float(b_1[(int)(i_4 * 8u) + k_6]) * gk_float8e4m3_to_float(scale_2[i_4]);
    }
    sums_3[i_4] = sum_5;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

[[maybe_unused]] static __device__ __forceinline__ unsigned gk_narrow(unsigned magnitude, int dropped, unsigned bias)
{
    unsigned least_normal = bias + (1u << 23), aligner = least_normal + ((unsigned)dropped << 23);
    if (magnitude < least_normal)
        return __float_as_uint(__uint_as_float(magnitude) + __uint_as_float(aligner)) - aligner;
    return (magnitude + (1u << (dropped - 1)) - 1 + (magnitude >> dropped & 1) - bias) >> dropped;
}

static __device__ __forceinline__ float gk_double_to_odd(double x)
{
    float nearest = (float)x;
    if (nearest == x || x != x)
        return nearest;
    unsigned bits = __float_as_uint(nearest);
    return __uint_as_float((fabs((double)nearest) > fabs(x) ? bits - 1 : bits) | 1);
}

static __device__ __forceinline__ unsigned short gk_float_to_bfloat16(float x)
{
    unsigned bits = __float_as_uint(x);
    return (unsigned short)(x != x ? (bits >> 16 & 0x8000) | 0x7fc0 : (bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

static __device__ __forceinline__ unsigned char gk_float_to_float8e4m3(float x)
{
    unsigned bits = __float_as_uint(x), magnitude = bits & 0x7fffffffu;
    if (magnitude > 0x43e00000u && x == x)
        magnitude = 0x43e00000u;
    return (unsigned char)((bits >> 24 & 0x80) | (x != x ? 0x7fu : gk_narrow(magnitude, 20, 120u << 23)));
}

static __device__ __forceinline__ unsigned char gk_float_to_float8e5m2(float x)
{
    unsigned bits = __float_as_uint(x), magnitude = bits & 0x7fffffffu;
    if (magnitude > 0x47600000u && x == x)
        magnitude = 0x47600000u;
    return (unsigned char)((bits >> 24 & 0x80) | (x != x ? 0x7fu : gk_narrow(magnitude, 21, 112u << 23)));
}

#ifdef GK_ELEMENTS
template <bool inside_7>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    const double* GK_RESTRICT y_1,
    int y_1_length,
    unsigned short* GK_RESTRICT brain_2,
    int brain_2_length,
    unsigned char* GK_RESTRICT e4m3_3,
    int e4m3_3_length,
    unsigned char* GK_RESTRICT e5m2_4,
    int e5m2_4_length,
    int index_6)
{
    int i_5 = index_6;
    if (i_5 < x_0_length)
    {
        brain_2[(int)(2u * i_5)] = gk_float_to_bfloat16(x_0[i_5]);
        e4m3_3[(int)(2u * i_5)] = gk_float_to_float8e4m3(x_0[i_5]);
        e5m2_4[(int)(2u * i_5)] = gk_float_to_float8e5m2(x_0[i_5]);
    }
    if (i_5 < y_1_length)
    {
        brain_2[(int)(2u * i_5) + 1] = gk_float_to_bfloat16(gk_double_to_odd(y_1[i_5]));
        e4m3_3[(int)(2u * i_5) + 1] = gk_float_to_float8e4m3(gk_double_to_odd(y_1[i_5]));
        e5m2_4[(int)(2u * i_5) + 1] = gk_float_to_float8e5m2(gk_double_to_odd(y_1[i_5]));
    }
}

extern "C" __global__ void __launch_bounds__(256) ToStorage_09a25ac6(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    const double* GK_RESTRICT y_1,
    int y_1_length,
    unsigned short* GK_RESTRICT brain_2,
    int brain_2_length,
    unsigned char* GK_RESTRICT e4m3_3,
    int e4m3_3_length,
    unsigned char* GK_RESTRICT e5m2_4,
    int e5m2_4_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, brain_2, brain_2_length, e4m3_3, e4m3_3_length, e5m2_4, e5m2_4_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, brain_2, brain_2_length, e4m3_3, e4m3_3_length, e5m2_4, e5m2_4_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void ToStorage_09a25ac6(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    const double* GK_RESTRICT y_1,
    int y_1_length,
    unsigned short* GK_RESTRICT brain_2,
    int brain_2_length,
    unsigned char* GK_RESTRICT e4m3_3,
    int e4m3_3_length,
    unsigned char* GK_RESTRICT e5m2_4,
    int e5m2_4_length)
{
    int i_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_5 < x_0_length)
    {
        brain_2[(int)(2u * i_5)] = gk_float_to_bfloat16(x_0[i_5]);
        e4m3_3[(int)(2u * i_5)] = gk_float_to_float8e4m3(x_0[i_5]);
        e5m2_4[(int)(2u * i_5)] = gk_float_to_float8e5m2(x_0[i_5]);
    }
    if (i_5 < y_1_length)
    {
        brain_2[(int)(2u * i_5) + 1] = gk_float_to_bfloat16(gk_double_to_odd(y_1[i_5]));
        e4m3_3[(int)(2u * i_5) + 1] = gk_float_to_float8e4m3(gk_double_to_odd(y_1[i_5]));
        e5m2_4[(int)(2u * i_5) + 1] = gk_float_to_float8e5m2(gk_double_to_odd(y_1[i_5]));
    }
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ float gk_bfloat16_to_float(unsigned short x)
{
    return __uint_as_float((unsigned)x << 16);
}

static __device__ __forceinline__ unsigned short gk_float_to_bfloat16(float x)
{
    unsigned bits = __float_as_uint(x);
    return (unsigned short)(x != x ? (bits >> 16 & 0x8000) | 0x7fc0 : (bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

static __device__ __forceinline__ float gk_float8e4m3_to_float(unsigned char x)
{
    unsigned magnitude = x & 0x7fu, sign = (unsigned)(x >> 7) << 31;
    if (magnitude == 0x7f)
        return __uint_as_float(0x7fc00000u);
    return __uint_as_float(sign | __float_as_uint(__uint_as_float(magnitude << 20) * 0x1p120f));
}

static __device__ __forceinline__ float gk_float8e5m2_to_float(unsigned char x)
{
    unsigned magnitude = x & 0x7fu, sign = (unsigned)(x >> 7) << 31;
    if (magnitude >= 0x7c)
        return __uint_as_float(magnitude > 0x7c ? 0x7fc00000u : sign | 0x7f800000u);
    return __uint_as_float(sign | __float_as_uint(__uint_as_float(magnitude << 21) * 0x1p112f));
}

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

#ifdef GK_ELEMENTS
template <bool inside_13>
static __device__ __forceinline__ void gk_element(
    const unsigned short* GK_RESTRICT x_0,
    int x_0_length,
    const unsigned char* GK_RESTRICT e4m3_1,
    int e4m3_1_length,
    const unsigned char* GK_RESTRICT e5m2_2,
    int e5m2_2_length,
    unsigned short* GK_RESTRICT brain_3,
    int brain_3_length,
    float* GK_RESTRICT results_4,
    int results_4_length,
    int* GK_RESTRICT bits_5,
    int bits_5_length,
    int index_12)
{
    int i_6 = index_12;
    if (!inside_13 && i_6 >= results_4_length)
    {
        return;
    }
    unsigned short one_7 = (unsigned short)i_6;
    unsigned short other_8 = x_0[gk_remainder_int((int)(i_6 * 7u + 1u), x_0_length)];
    brain_3[i_6] = gk_float_to_bfloat16(gk_bfloat16_to_float(gk_float_to_bfloat16(gk_bfloat16_to_float(one_7) * gk_bfloat16_to_float(other_8))) + gk_bfloat16_to_float(gk_float_to_bfloat16(gk_bfloat16_to_float(gk_float_to_bfloat16(gk_bfloat16_to_float(one_7) - gk_bfloat16_to_float(other_8))) / gk_bfloat16_to_float(gk_float_to_bfloat16((float)3)))));
    results_4[i_6] = i_6 < 256 ? gk_float8e4m3_to_float(e4m3_1[i_6]) + gk_float8e5m2_to_float(e5m2_2[i_6]) * 1000.0f : gk_bfloat16_to_float(one_7);
    int temp_11 = i_6;
    int temp_10 = one_7 + (gk_bfloat16_to_float(one_7) < gk_bfloat16_to_float(other_8) ? 131072 : 0) + (gk_bfloat16_to_float(one_7) == gk_bfloat16_to_float(other_8) ? 262144 : 0);
    unsigned char temp_9 = (unsigned char)i_6;
    bits_5[temp_11] = temp_10 + temp_9 * 1048576;
}

extern "C" __global__ void __launch_bounds__(256) FromStorage_28f47c9d(
    const unsigned short* GK_RESTRICT x_0,
    int x_0_length,
    const unsigned char* GK_RESTRICT e4m3_1,
    int e4m3_1_length,
    const unsigned char* GK_RESTRICT e5m2_2,
    int e5m2_2_length,
    unsigned short* GK_RESTRICT brain_3,
    int brain_3_length,
    float* GK_RESTRICT results_4,
    int results_4_length,
    int* GK_RESTRICT bits_5,
    int bits_5_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < results_4_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, e4m3_1, e4m3_1_length, e5m2_2, e5m2_2_length, brain_3, brain_3_length, results_4, results_4_length, bits_5, bits_5_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, e4m3_1, e4m3_1_length, e5m2_2, e5m2_2_length, brain_3, brain_3_length, results_4, results_4_length, bits_5, bits_5_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void FromStorage_28f47c9d(
    const unsigned short* GK_RESTRICT x_0,
    int x_0_length,
    const unsigned char* GK_RESTRICT e4m3_1,
    int e4m3_1_length,
    const unsigned char* GK_RESTRICT e5m2_2,
    int e5m2_2_length,
    unsigned short* GK_RESTRICT brain_3,
    int brain_3_length,
    float* GK_RESTRICT results_4,
    int results_4_length,
    int* GK_RESTRICT bits_5,
    int bits_5_length)
{
    int i_6 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_6 >= results_4_length)
    {
        return;
    }
    unsigned short one_7 = (unsigned short)i_6;
    unsigned short other_8 = x_0[gk_remainder_int((int)(i_6 * 7u + 1u), x_0_length)];
    brain_3[i_6] = gk_float_to_bfloat16(gk_bfloat16_to_float(gk_float_to_bfloat16(gk_bfloat16_to_float(one_7) * gk_bfloat16_to_float(other_8))) + gk_bfloat16_to_float(gk_float_to_bfloat16(gk_bfloat16_to_float(gk_float_to_bfloat16(gk_bfloat16_to_float(one_7) - gk_bfloat16_to_float(other_8))) / gk_bfloat16_to_float(gk_float_to_bfloat16((float)3)))));
    results_4[i_6] = i_6 < 256 ? gk_float8e4m3_to_float(e4m3_1[i_6]) + gk_float8e5m2_to_float(e5m2_2[i_6]) * 1000.0f : gk_bfloat16_to_float(one_7);
    int temp_11 = i_6;
    int temp_10 = one_7 + (gk_bfloat16_to_float(one_7) < gk_bfloat16_to_float(other_8) ? 131072 : 0) + (gk_bfloat16_to_float(one_7) == gk_bfloat16_to_float(other_8) ? 262144 : 0);
    unsigned char temp_9 = (unsigned char)i_6;
    bits_5[temp_11] = temp_10 + temp_9 * 1048576;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <int bytes> struct gk_word;
template <> struct __align__(16) gk_word<16> { unsigned a, b, c, d; };
template <> struct __align__(8) gk_word<8> { unsigned a, b; };
template <> struct gk_word<4> { unsigned a; };
template <> struct gk_word<2> { unsigned short a; };
template <> struct gk_word<1> { unsigned char a; };

template <typename T, int count>
union gk_wide
{
    enum { bytes = sizeof(T) * count, alignment = bytes % 16 == 0 ? 16 : bytes % 8 == 0 ? 8 : bytes % 4 == 0 ? 4 : bytes % 2 == 0 ? 2 : 1 };
    typedef gk_word<alignment> word;

    T at[count];
    word words[bytes / alignment];

    static __device__ __forceinline__ bool is_aligned(const void* address) { return (unsigned long long)address % alignment == 0; }

    __device__ __forceinline__ void load(const T* from)
    {
        #pragma unroll
        for (int i = 0; i < bytes / alignment; i++)
            words[i] = ((const word*)from)[i];
    }

    __device__ __forceinline__ void store(T* to) const
    {
        #pragma unroll
        for (int i = 0; i < bytes / alignment; i++)
            ((word*)to)[i] = words[i];
    }
};

template <typename T>
static __device__ __forceinline__ void gk_ask([[maybe_unused]] const T* place)
{
#if __CUDA_ARCH__ >= 900
    asm volatile("prefetch.global.L2 [%0];" : : "l"(place));
#endif
}

static __device__ __forceinline__ long long gk_float_to_long(float x)
{
    return x != x ? 0 : __float2ll_rz(x);
}

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const long long* GK_RESTRICT x_0,
    int x_0_length,
    unsigned long long factor_1,
    long long* GK_RESTRICT results_2,
    int results_2_length,
    unsigned long long* GK_RESTRICT unsigned_3,
    int unsigned_3_length,
    int index_7)
{
    int i_4 = index_7;
    if (!inside_8 && i_4 >= x_0_length)
    {
        return;
    }
    long long n_5 = (long long)(x_0[i_4] * 3ULL + (long long)i_4);
    n_5 = (long long)((unsigned long long)n_5 << (i_4 & 63));
    unsigned long long u_6 = ((unsigned long long)n_5 * factor_1) >> 1;
    results_2[i_4] = n_5 > 7LL ? (long long)(n_5 - u_6) : (long long)((unsigned long long)(gk_float_to_long((float)i_4) % 5LL) - n_5);
    unsigned_3[i_4] = u_6 ^ (unsigned long long)(int)n_5;
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_8>
static __device__ __forceinline__ void gk_wide_element(
    const long long* GK_RESTRICT x_0,
    int x_0_length,
    unsigned long long factor_1,
    long long* GK_RESTRICT results_2,
    int results_2_length,
    unsigned long long* GK_RESTRICT unsigned_3,
    int unsigned_3_length,
    long long& x_9,
    long long& results_10,
    unsigned long long& unsigned_11,
    int index_7)
{
    int i_4 = index_7;
    if (!inside_8 && i_4 >= x_0_length)
    {
        return;
    }
    long long n_5 = (long long)(x_9 * 3ULL + (long long)i_4);
    n_5 = (long long)((unsigned long long)n_5 << (i_4 & 63));
    unsigned long long u_6 = ((unsigned long long)n_5 * factor_1) >> 1;
    results_10 = n_5 > 7LL ? (long long)(n_5 - u_6) : (long long)((unsigned long long)(gk_float_to_long((float)i_4) % 5LL) - n_5);
    unsigned_11 = u_6 ^ (unsigned long long)(int)n_5;
}

#endif

extern "C" __global__ void __launch_bounds__(256) NativeIntegers_30987554(
    const long long* GK_RESTRICT x_0,
    int x_0_length,
    unsigned long long factor_1,
    long long* GK_RESTRICT results_2,
    int results_2_length,
    unsigned long long* GK_RESTRICT unsigned_3,
    int unsigned_3_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count && (int)gk_end < x_0_length;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)x_0_length && gk_wide<long long, GK_WIDTH>::is_aligned(x_0);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)results_2_length && gk_wide<long long, GK_WIDTH>::is_aligned(results_2);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)unsigned_3_length && gk_wide<unsigned long long, GK_WIDTH>::is_aligned(unsigned_3);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        if ((gk_end + 131072) < (unsigned)gk_count && (int)(gk_end + 131072) < x_0_length && (gk_end + 131072) < (unsigned)x_0_length)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
            {
                gk_ask(x_0 + (gk_first + j * 256 * GK_WIDTH + 131072));
            }
        }
        gk_wide<long long, GK_WIDTH> x_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<long long, GK_WIDTH> results_2_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<unsigned long long, GK_WIDTH> unsigned_3_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            x_0_wide[j].load(x_0 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(x_0, x_0_length, factor_1, results_2, results_2_length, unsigned_3, unsigned_3_length, x_0_wide[j].at[k], results_2_wide[j].at[k], unsigned_3_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            results_2_wide[j].store(results_2 + (gk_first + j * 256 * GK_WIDTH));
            unsigned_3_wide[j].store(unsigned_3 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < x_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, factor_1, results_2, results_2_length, unsigned_3, unsigned_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, factor_1, results_2, results_2_length, unsigned_3, unsigned_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void NativeIntegers_30987554(
    const long long* GK_RESTRICT x_0,
    int x_0_length,
    unsigned long long factor_1,
    long long* GK_RESTRICT results_2,
    int results_2_length,
    unsigned long long* GK_RESTRICT unsigned_3,
    int unsigned_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= x_0_length)
    {
        return;
    }
    long long n_5 = (long long)(x_0[i_4] * 3ULL + (long long)i_4);
    n_5 = (long long)((unsigned long long)n_5 << (i_4 & 63));
    unsigned long long u_6 = ((unsigned long long)n_5 * factor_1) >> 1;
    results_2[i_4] = n_5 > 7LL ? (long long)(n_5 - u_6) : (long long)((unsigned long long)(gk_float_to_long((float)i_4) % 5LL) - n_5);
    unsigned_3[i_4] = u_6 ^ (unsigned long long)(int)n_5;
}

#endif
