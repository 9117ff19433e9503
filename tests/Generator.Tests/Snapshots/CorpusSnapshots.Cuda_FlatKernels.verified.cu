#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_4>
static __device__ __forceinline__ void gk_element(
    float a_0,
    const float* GK_RESTRICT x_1,
    int x_1_length,
    float* GK_RESTRICT y_2,
    int y_2_length,
    int index_3)
{
    y_2[index_3] += a_0 * x_1[index_3];
}

extern "C" __global__ void __launch_bounds__(256) Axpy_97f88cf6(
    float a_0,
    const float* GK_RESTRICT x_1,
    int x_1_length,
    float* GK_RESTRICT y_2,
    int y_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(a_0, x_1, x_1_length, y_2, y_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(a_0, x_1, x_1_length, y_2, y_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Axpy_97f88cf6(
    float a_0,
    const float* GK_RESTRICT x_1,
    int x_1_length,
    float* GK_RESTRICT y_2,
    int y_2_length)
{
    y_2[(int)(blockIdx.x * blockDim.x) + (int)threadIdx.x] += a_0 * x_1[(int)(blockIdx.x * blockDim.x) + (int)threadIdx.x];
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_5>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length,
    int index_4)
{
    int i_2 = index_4;
    int last_3 = x_0_length - 1;
    if ((inside_5 || i_2 > 0) && (inside_5 || i_2 < last_3) && x_0[i_2] < 900.0f)
    {
        y_1[i_2] = (x_0[i_2 - 1] + x_0[i_2] + x_0[1 + i_2]) / 3.0f;
    }
}

extern "C" __global__ void __launch_bounds__(256) Smooth_f443d220(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_first > 0 && (int)gk_last < x_0_length - 1)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Smooth_f443d220(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int last_3 = x_0_length - 1;
    if (i_2 > 0 && i_2 < last_3 && x_0[i_2] < 900.0f)
    {
        y_1[i_2] = (x_0[i_2 - 1] + x_0[i_2] + x_0[i_2 + 1]) / 3.0f;
    }
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

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    int from_0,
    int to_1,
    unsigned char* GK_RESTRICT marks_2,
    int marks_2_length,
    short* GK_RESTRICT order_3,
    int order_3_length,
    int index_5)
{
    int i_4 = index_5;
    if ((!inside_6 && i_4 >= marks_2_length) || (!inside_6 && from_0 > i_4))
    {
        return;
    }
    if (!inside_6 && i_4 > to_1)
    {
        return;
    }
    marks_2[i_4] = (unsigned char)(marks_2[i_4] ^ i_4);
    order_3[i_4] = (short)(3u * i_4);
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_6>
static __device__ __forceinline__ void gk_wide_element(
    int from_0,
    int to_1,
    unsigned char* GK_RESTRICT marks_2,
    int marks_2_length,
    short* GK_RESTRICT order_3,
    int order_3_length,
    unsigned char& marks_7,
    short& order_8,
    int index_5)
{
    int i_4 = index_5;
    if ((!inside_6 && i_4 >= marks_2_length) || (!inside_6 && from_0 > i_4))
    {
        return;
    }
    if (!inside_6 && i_4 > to_1)
    {
        return;
    }
    marks_7 = (unsigned char)(marks_7 ^ i_4);
    order_8 = (short)(3u * i_4);
}

#endif

extern "C" __global__ void __launch_bounds__(256) Mark_26ca54d5(
    int from_0,
    int to_1,
    unsigned char* GK_RESTRICT marks_2,
    int marks_2_length,
    short* GK_RESTRICT order_3,
    int order_3_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count && (int)gk_end < marks_2_length && (int)gk_start >= from_0 && (int)gk_end <= to_1;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)marks_2_length && gk_wide<unsigned char, GK_WIDTH>::is_aligned(marks_2);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)order_3_length && gk_wide<short, GK_WIDTH>::is_aligned(order_3);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        gk_wide<unsigned char, GK_WIDTH> marks_2_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<short, GK_WIDTH> order_3_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            marks_2_wide[j].load(marks_2 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(from_0, to_1, marks_2, marks_2_length, order_3, order_3_length, marks_2_wide[j].at[k], order_3_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            marks_2_wide[j].store(marks_2 + (gk_first + j * 256 * GK_WIDTH));
            order_3_wide[j].store(order_3 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < marks_2_length && (int)gk_first >= from_0 && (int)gk_last <= to_1)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(from_0, to_1, marks_2, marks_2_length, order_3, order_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(from_0, to_1, marks_2, marks_2_length, order_3, order_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Mark_26ca54d5(
    int from_0,
    int to_1,
    unsigned char* GK_RESTRICT marks_2,
    int marks_2_length,
    short* GK_RESTRICT order_3,
    int order_3_length)
{
    int i_4 = (int)(threadIdx.x + blockDim.x * blockIdx.x);
    if (i_4 >= marks_2_length || from_0 > i_4)
    {
        return;
    }
    if (i_4 > to_1)
    {
        return;
    }
    marks_2[i_4] = (unsigned char)(marks_2[i_4] ^ i_4);
    order_3[i_4] = (short)(3u * i_4);
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

#ifdef GK_ELEMENTS
template <bool inside_4>
static __device__ __forceinline__ void gk_element(
    const unsigned short* GK_RESTRICT x_0,
    int x_0_length,
    double* GK_RESTRICT y_1,
    int y_1_length,
    long long index_3)
{
    long long i_2 = index_3;
    if (!inside_4 && i_2 >= (long long)x_0_length)
    {
        return;
    }
    y_1[(int)i_2] = (double)gk_half_to_float(x_0[(int)i_2]) * 0x1p-1;
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_4>
static __device__ __forceinline__ void gk_wide_element(
    const unsigned short* GK_RESTRICT x_0,
    int x_0_length,
    double* GK_RESTRICT y_1,
    int y_1_length,
    unsigned short& x_5,
    double& y_6,
    long long index_3)
{
    long long i_2 = index_3;
    if (!inside_4 && i_2 >= (long long)x_0_length)
    {
        return;
    }
    y_6 = (double)gk_half_to_float(x_5) * 0x1p-1;
}

#endif

extern "C" __global__ void __launch_bounds__(256) Widen_c127d6c0(
    const unsigned short* GK_RESTRICT x_0,
    int x_0_length,
    double* GK_RESTRICT y_1,
    int y_1_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    long long gk_start = blockIdx.x * (256LL * GK_ELEMENTS), gk_end = gk_start + 256LL * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (long long)gk_count && (long long)gk_end < (long long)x_0_length;
    gk_is_wide = gk_is_wide && gk_end < (long long)x_0_length && gk_wide<unsigned short, GK_WIDTH>::is_aligned(x_0);
    gk_is_wide = gk_is_wide && gk_end < (long long)y_1_length && gk_wide<double, GK_WIDTH>::is_aligned(y_1);
    if (gk_is_wide)
    {
        long long gk_first = (long long)gk_start + (int)threadIdx.x * GK_WIDTH;
        if ((gk_end + 262144) < (long long)gk_count && (long long)(gk_end + 262144) < (long long)x_0_length && (gk_end + 262144) < (long long)x_0_length)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
            {
                gk_ask(x_0 + (gk_first + j * 256 * GK_WIDTH + 262144));
            }
        }
        gk_wide<unsigned short, GK_WIDTH> x_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<double, GK_WIDTH> y_1_wide[GK_ELEMENTS / GK_WIDTH];
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
                gk_wide_element<true>(x_0, x_0_length, y_1, y_1_length, x_0_wide[j].at[k], y_1_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            y_1_wide[j].store(y_1 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    long long gk_first = blockIdx.x * (256LL * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256LL * (GK_ELEMENTS - 1);
    if (gk_last < (long long)gk_count && (long long)gk_last < (long long)x_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, (long long)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (long long)gk_count; j++, gk_first += 256LL)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, (long long)gk_first);
        }
    }
}
#else

extern "C" __global__ void Widen_c127d6c0(
    const unsigned short* GK_RESTRICT x_0,
    int x_0_length,
    double* GK_RESTRICT y_1,
    int y_1_length)
{
    long long i_2 = (long long)((unsigned long long)(long long)(int)blockIdx.x * (long long)(int)blockDim.x + (long long)(int)threadIdx.x);
    if (i_2 >= (long long)x_0_length)
    {
        return;
    }
    y_1[(int)i_2] = (double)gk_half_to_float(x_0[(int)i_2]) * 0x1p-1;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <typename T>
static __device__ __forceinline__ void gk_ask([[maybe_unused]] const T* place)
{
#if __CUDA_ARCH__ >= 900
    asm volatile("prefetch.global.L2 [%0];" : : "l"(place));
#endif
}

#ifdef GK_ELEMENTS
template <bool inside_4>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    double* GK_RESTRICT y_1,
    int y_1_length,
    int index_3)
{
    int i_2 = index_3;
    if (inside_4 || i_2 < y_1_length)
    {
        y_1[i_2] = (double)x_0[i_2] * 0x1p-1;
    }
}

extern "C" __global__ void __launch_bounds__(256) Extend_676f15f7(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    double* GK_RESTRICT y_1,
    int y_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < y_1_length)
    {
        if ((gk_last + 262144) < (unsigned)gk_count && (int)(gk_last + 262144) < y_1_length && (gk_last + 262144) < (unsigned)x_0_length)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_ask(x_0 + ((int)gk_first + j * 256 + 262144));
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Extend_676f15f7(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    double* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_2 < y_1_length)
    {
        y_1[i_2] = (double)x_0[i_2] * 0x1p-1;
    }
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_5>
static __device__ __forceinline__ void gk_element(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT counts_1,
    int counts_1_length,
    int index_4)
{
    int i_2 = index_4;
    if (inside_5 || i_2 < x_0_length)
    {
        for (int value_3 = x_0[i_2]; value_3 > 0; value_3 /= 10)
        {
            atomicAdd(&counts_1[value_3 % 10], 1);
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) Count_fcec741f(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT counts_1,
    int counts_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < x_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, counts_1, counts_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, counts_1, counts_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Count_fcec741f(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT counts_1,
    int counts_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_2 < x_0_length)
    {
        for (int value_3 = x_0[i_2]; value_3 > 0; value_3 /= 10)
        {
            atomicAdd(&counts_1[value_3 % 10], 1);
        }
    }
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

#ifdef GK_ELEMENTS
template <bool inside_4>
static __device__ __forceinline__ void gk_element(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length,
    int index_3)
{
    int i_2 = index_3;
    if (inside_4 || i_2 < y_1_length)
    {
        y_1[i_2] = (int)(gk_zero - x_0[i_2]);
    }
}

extern "C" __global__ void __launch_bounds__(256) Negate_fd653bea(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < y_1_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Negate_fd653bea(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_2 < y_1_length)
    {
        y_1[i_2] = (int)(gk_zero - x_0[i_2]);
    }
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

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    int weight_0,
    const unsigned char* GK_RESTRICT x_1,
    int x_1_length,
    unsigned char* GK_RESTRICT y_2,
    int y_2_length,
    int index_5)
{
    int i_3 = index_5;
    if (!inside_6 && i_3 >= y_2_length)
    {
        return;
    }
    int sum_4 = (int)((unsigned)weight_0 * x_1[i_3] + (256u - weight_0) * y_2[i_3]);
    y_2[i_3] = (unsigned char)(sum_4 >> 8);
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_6>
static __device__ __forceinline__ void gk_wide_element(
    int weight_0,
    const unsigned char* GK_RESTRICT x_1,
    int x_1_length,
    unsigned char* GK_RESTRICT y_2,
    int y_2_length,
    unsigned char& x_7,
    unsigned char& y_8,
    int index_5)
{
    int i_3 = index_5;
    if (!inside_6 && i_3 >= y_2_length)
    {
        return;
    }
    int sum_4 = (int)((unsigned)weight_0 * x_7 + (256u - weight_0) * y_8);
    y_8 = (unsigned char)(sum_4 >> 8);
}

#endif

extern "C" __global__ void __launch_bounds__(256) Blend_652226d0(
    int weight_0,
    const unsigned char* GK_RESTRICT x_1,
    int x_1_length,
    unsigned char* GK_RESTRICT y_2,
    int y_2_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count && (int)gk_end < y_2_length;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)x_1_length && gk_wide<unsigned char, GK_WIDTH>::is_aligned(x_1);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)y_2_length && gk_wide<unsigned char, GK_WIDTH>::is_aligned(y_2);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        gk_wide<unsigned char, GK_WIDTH> x_1_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<unsigned char, GK_WIDTH> y_2_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            x_1_wide[j].load(x_1 + (gk_first + j * 256 * GK_WIDTH));
            y_2_wide[j].load(y_2 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(weight_0, x_1, x_1_length, y_2, y_2_length, x_1_wide[j].at[k], y_2_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            y_2_wide[j].store(y_2 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < y_2_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(weight_0, x_1, x_1_length, y_2, y_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(weight_0, x_1, x_1_length, y_2, y_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Blend_652226d0(
    int weight_0,
    const unsigned char* GK_RESTRICT x_1,
    int x_1_length,
    unsigned char* GK_RESTRICT y_2,
    int y_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= y_2_length)
    {
        return;
    }
    int sum_4 = (int)((unsigned)weight_0 * x_1[i_3] + (256u - weight_0) * y_2[i_3]);
    y_2[i_3] = (unsigned char)(sum_4 >> 8);
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

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const unsigned char* GK_RESTRICT x_0,
    int x_0_length,
    const unsigned char* GK_RESTRICT isDouble_1,
    int isDouble_1_length,
    const float* GK_RESTRICT table_2,
    int table_2_length,
    float* GK_RESTRICT y_3,
    int y_3_length,
    unsigned char* GK_RESTRICT isLarge_4,
    int isLarge_4_length,
    int index_7)
{
    int i_5 = index_7;
    float value_6 = table_2[gk_remainder_int(x_0[i_5], table_2_length)];
    if (isDouble_1[i_5] != 0)
    {
        value_6 *= 2.0f;
    }
    y_3[i_5] = value_6;
    isLarge_4[i_5] = value_6 > 100.0f;
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_8>
static __device__ __forceinline__ void gk_wide_element(
    const unsigned char* GK_RESTRICT x_0,
    int x_0_length,
    const unsigned char* GK_RESTRICT isDouble_1,
    int isDouble_1_length,
    const float* GK_RESTRICT table_2,
    int table_2_length,
    float* GK_RESTRICT y_3,
    int y_3_length,
    unsigned char* GK_RESTRICT isLarge_4,
    int isLarge_4_length,
    unsigned char& x_9,
    unsigned char& isDouble_10,
    float& y_11,
    unsigned char& isLarge_12,
    int index_7)
{
    [[maybe_unused]] int i_5 = index_7;
    float value_6 = table_2[gk_remainder_int(x_9, table_2_length)];
    if (isDouble_10 != 0)
    {
        value_6 *= 2.0f;
    }
    y_11 = value_6;
    isLarge_12 = value_6 > 100.0f;
}

#endif

extern "C" __global__ void __launch_bounds__(256) Scale_0298ee01(
    const unsigned char* GK_RESTRICT x_0,
    int x_0_length,
    const unsigned char* GK_RESTRICT isDouble_1,
    int isDouble_1_length,
    const float* GK_RESTRICT table_2,
    int table_2_length,
    float* GK_RESTRICT y_3,
    int y_3_length,
    unsigned char* GK_RESTRICT isLarge_4,
    int isLarge_4_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)x_0_length && gk_wide<unsigned char, GK_WIDTH>::is_aligned(x_0);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)isDouble_1_length && gk_wide<unsigned char, GK_WIDTH>::is_aligned(isDouble_1);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)y_3_length && gk_wide<float, GK_WIDTH>::is_aligned(y_3);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)isLarge_4_length && gk_wide<unsigned char, GK_WIDTH>::is_aligned(isLarge_4);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        if ((gk_end + 419430) < (unsigned)gk_count && (gk_end + 419430) < (unsigned)x_0_length && (gk_end + 419430) < (unsigned)isDouble_1_length)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
            {
                gk_ask(x_0 + (gk_first + j * 256 * GK_WIDTH + 419430));
                gk_ask(isDouble_1 + (gk_first + j * 256 * GK_WIDTH + 419430));
            }
        }
        gk_wide<unsigned char, GK_WIDTH> x_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<unsigned char, GK_WIDTH> isDouble_1_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<float, GK_WIDTH> y_3_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<unsigned char, GK_WIDTH> isLarge_4_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            x_0_wide[j].load(x_0 + (gk_first + j * 256 * GK_WIDTH));
            isDouble_1_wide[j].load(isDouble_1 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(x_0, x_0_length, isDouble_1, isDouble_1_length, table_2, table_2_length, y_3, y_3_length, isLarge_4, isLarge_4_length, x_0_wide[j].at[k], isDouble_1_wide[j].at[k], y_3_wide[j].at[k], isLarge_4_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            y_3_wide[j].store(y_3 + (gk_first + j * 256 * GK_WIDTH));
            isLarge_4_wide[j].store(isLarge_4 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, isDouble_1, isDouble_1_length, table_2, table_2_length, y_3, y_3_length, isLarge_4, isLarge_4_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, isDouble_1, isDouble_1_length, table_2, table_2_length, y_3, y_3_length, isLarge_4, isLarge_4_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Scale_0298ee01(
    const unsigned char* GK_RESTRICT x_0,
    int x_0_length,
    const unsigned char* GK_RESTRICT isDouble_1,
    int isDouble_1_length,
    const float* GK_RESTRICT table_2,
    int table_2_length,
    float* GK_RESTRICT y_3,
    int y_3_length,
    unsigned char* GK_RESTRICT isLarge_4,
    int isLarge_4_length)
{
    int i_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    float value_6 = table_2[gk_remainder_int(x_0[i_5], table_2_length)];
    if (isDouble_1[i_5] != 0)
    {
        value_6 *= 2.0f;
    }
    y_3[i_5] = value_6;
    isLarge_4[i_5] = value_6 > 100.0f;
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

[[maybe_unused]] static __device__ __forceinline__ unsigned gk_narrow(unsigned magnitude, int dropped, unsigned bias)
{
    unsigned least_normal = bias + (1u << 23), aligner = least_normal + ((unsigned)dropped << 23);
    if (magnitude < least_normal)
        return __float_as_uint(__uint_as_float(magnitude) + __uint_as_float(aligner)) - aligner;
    return (magnitude + (1u << (dropped - 1)) - 1 + (magnitude >> dropped & 1) - bias) >> dropped;
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

#ifdef GK_ELEMENTS
template <bool inside_5>
static __device__ __forceinline__ void gk_element(
    unsigned short a_0,
    const unsigned short* GK_RESTRICT x_1,
    int x_1_length,
    unsigned short* GK_RESTRICT y_2,
    int y_2_length,
    long long index_4)
{
    long long i_3 = index_4;
    if (inside_5 || i_3 < (long long)y_2_length)
    {
        y_2[(int)i_3] = gk_float_to_half(gk_half_to_float(y_2[(int)i_3]) + gk_half_to_float(gk_float_to_half(gk_half_to_float(a_0) * gk_half_to_float(x_1[(int)i_3]))));
    }
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_5>
static __device__ __forceinline__ void gk_wide_element(
    unsigned short a_0,
    const unsigned short* GK_RESTRICT x_1,
    int x_1_length,
    unsigned short* GK_RESTRICT y_2,
    int y_2_length,
    unsigned short& x_6,
    unsigned short& y_7,
    long long index_4)
{
    long long i_3 = index_4;
    if (inside_5 || i_3 < (long long)y_2_length)
    {
        y_7 = gk_float_to_half(gk_half_to_float(y_7) + gk_half_to_float(gk_float_to_half(gk_half_to_float(a_0) * gk_half_to_float(x_6))));
    }
}

#endif

extern "C" __global__ void __launch_bounds__(256) HalfAxpy_5582367b(
    unsigned short a_0,
    const unsigned short* GK_RESTRICT x_1,
    int x_1_length,
    unsigned short* GK_RESTRICT y_2,
    int y_2_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    long long gk_start = blockIdx.x * (256LL * GK_ELEMENTS), gk_end = gk_start + 256LL * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (long long)gk_count && (long long)gk_end < (long long)y_2_length;
    gk_is_wide = gk_is_wide && gk_end < (long long)x_1_length && gk_wide<unsigned short, GK_WIDTH>::is_aligned(x_1);
    gk_is_wide = gk_is_wide && gk_end < (long long)y_2_length && gk_wide<unsigned short, GK_WIDTH>::is_aligned(y_2);
    if (gk_is_wide)
    {
        long long gk_first = (long long)gk_start + (int)threadIdx.x * GK_WIDTH;
        gk_wide<unsigned short, GK_WIDTH> x_1_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<unsigned short, GK_WIDTH> y_2_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            x_1_wide[j].load(x_1 + (gk_first + j * 256 * GK_WIDTH));
            y_2_wide[j].load(y_2 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(a_0, x_1, x_1_length, y_2, y_2_length, x_1_wide[j].at[k], y_2_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            y_2_wide[j].store(y_2 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    long long gk_first = blockIdx.x * (256LL * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256LL * (GK_ELEMENTS - 1);
    if (gk_last < (long long)gk_count && (long long)gk_last < (long long)y_2_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(a_0, x_1, x_1_length, y_2, y_2_length, (long long)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (long long)gk_count; j++, gk_first += 256LL)
        {
            gk_element<false>(a_0, x_1, x_1_length, y_2, y_2_length, (long long)gk_first);
        }
    }
}
#else

extern "C" __global__ void HalfAxpy_5582367b(
    unsigned short a_0,
    const unsigned short* GK_RESTRICT x_1,
    int x_1_length,
    unsigned short* GK_RESTRICT y_2,
    int y_2_length)
{
    long long i_3 = (long long)((unsigned long long)(long long)(int)blockIdx.x * (long long)(int)blockDim.x + (long long)(int)threadIdx.x);
    if (i_3 < (long long)y_2_length)
    {
        y_2[(int)i_3] = gk_float_to_half(gk_half_to_float(y_2[(int)i_3]) + gk_half_to_float(gk_float_to_half(gk_half_to_float(a_0) * gk_half_to_float(x_1[(int)i_3]))));
    }
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

struct Color_s0
{
    unsigned char Red_0;
    unsigned char Green_1;
    unsigned char Blue_2;
};
static_assert(sizeof(Color_s0) == 3, "Color_s0 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_4>
static __device__ __forceinline__ void gk_element(
    const Color_s0* GK_RESTRICT colors_0,
    int colors_0_length,
    unsigned char* GK_RESTRICT gray_1,
    int gray_1_length,
    int index_3)
{
    Color_s0 color_2 = colors_0[index_3];
    gray_1[index_3] = (unsigned char)((77 * color_2.Red_0 + 150 * color_2.Green_1 + 29 * color_2.Blue_2) >> 8);
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_4>
static __device__ __forceinline__ void gk_wide_element(
    const Color_s0* GK_RESTRICT colors_0,
    int colors_0_length,
    unsigned char* GK_RESTRICT gray_1,
    int gray_1_length,
    Color_s0& colors_5,
    unsigned char& gray_6,
    int index_3)
{
    Color_s0 color_2 = colors_5;
    gray_6 = (unsigned char)((77 * color_2.Red_0 + 150 * color_2.Green_1 + 29 * color_2.Blue_2) >> 8);
}

#endif

extern "C" __global__ void __launch_bounds__(256) Gray_f4398d08(
    const Color_s0* GK_RESTRICT colors_0,
    int colors_0_length,
    unsigned char* GK_RESTRICT gray_1,
    int gray_1_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)colors_0_length && gk_wide<Color_s0, GK_WIDTH>::is_aligned(colors_0);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)gray_1_length && gk_wide<unsigned char, GK_WIDTH>::is_aligned(gray_1);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        gk_wide<Color_s0, GK_WIDTH> colors_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<unsigned char, GK_WIDTH> gray_1_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            colors_0_wide[j].load(colors_0 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(colors_0, colors_0_length, gray_1, gray_1_length, colors_0_wide[j].at[k], gray_1_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            gray_1_wide[j].store(gray_1 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(colors_0, colors_0_length, gray_1, gray_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(colors_0, colors_0_length, gray_1, gray_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Gray_f4398d08(
    const Color_s0* GK_RESTRICT colors_0,
    int colors_0_length,
    unsigned char* GK_RESTRICT gray_1,
    int gray_1_length)
{
    Color_s0 color_2 = colors_0[(int)(blockIdx.x * blockDim.x) + (int)threadIdx.x];
    gray_1[(int)(blockIdx.x * blockDim.x) + (int)threadIdx.x] = (unsigned char)((77 * color_2.Red_0 + 150 * color_2.Green_1 + 29 * color_2.Blue_2) >> 8);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_5>
static __device__ __forceinline__ void gk_element(
    const unsigned char* GK_RESTRICT mask_0,
    int mask_0_length,
    const short* GK_RESTRICT x_1,
    int x_1_length,
    short* GK_RESTRICT y_2,
    int y_2_length,
    int index_4)
{
    int i_3 = index_4;
    if ((inside_5 || i_3 < mask_0_length) && (int)(mask_0[i_3] % 3u) != 0)
    {
        y_2[i_3] = x_1[i_3];
    }
}

extern "C" __global__ void __launch_bounds__(256) Select_bf77038b(
    const unsigned char* GK_RESTRICT mask_0,
    int mask_0_length,
    const short* GK_RESTRICT x_1,
    int x_1_length,
    short* GK_RESTRICT y_2,
    int y_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < mask_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(mask_0, mask_0_length, x_1, x_1_length, y_2, y_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(mask_0, mask_0_length, x_1, x_1_length, y_2, y_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Select_bf77038b(
    const unsigned char* GK_RESTRICT mask_0,
    int mask_0_length,
    const short* GK_RESTRICT x_1,
    int x_1_length,
    short* GK_RESTRICT y_2,
    int y_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 < mask_0_length && (int)(mask_0[i_3] % 3u) != 0)
    {
        y_2[i_3] = x_1[i_3];
    }
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

#ifdef GK_ELEMENTS
template <bool inside_2>
static __device__ __forceinline__ void gk_element(signed char* GK_RESTRICT x_0, int x_0_length, int index_1)
{
    x_0[index_1] = (signed char)~x_0[index_1];
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_2>
static __device__ __forceinline__ void gk_wide_element(
    signed char* GK_RESTRICT x_0,
    int x_0_length,
    signed char& x_3,
    int index_1)
{
    x_3 = (signed char)~x_3;
}

#endif

extern "C" __global__ void __launch_bounds__(256) Invert_cedb4754(
    signed char* GK_RESTRICT x_0,
    int x_0_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)x_0_length && gk_wide<signed char, GK_WIDTH>::is_aligned(x_0);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        gk_wide<signed char, GK_WIDTH> x_0_wide[GK_ELEMENTS / GK_WIDTH];
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
                gk_wide_element<true>(x_0, x_0_length, x_0_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            x_0_wide[j].store(x_0 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Invert_cedb4754(signed char* GK_RESTRICT x_0, int x_0_length)
{
    x_0[(int)(blockIdx.x * blockDim.x) + (int)threadIdx.x] = (signed char)~x_0[(int)(blockIdx.x * blockDim.x) + (int)threadIdx.x];
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_SPECIALIZE_n_0
#define GK_SPECIALIZE_n_0 n_0_argument
#endif

#ifdef GK_ELEMENTS
template <bool inside_4>
static __device__ __forceinline__ void gk_element(int n_0_argument, int* GK_RESTRICT x_1, int x_1_length, int index_3)
{
    [[maybe_unused]] int n_0 = GK_SPECIALIZE_n_0;
    int i_2 = index_3;
    if ((inside_4 || i_2 < n_0) && (inside_4 || i_2 < x_1_length))
    {
        x_1[i_2] = (int)((unsigned)x_1[i_2] + n_0);
    }
}

extern "C" __global__ void __launch_bounds__(256) Front_efbfe292(
    int n_0_argument,
    int* GK_RESTRICT x_1,
    int x_1_length,
    long long gk_count)
{
    [[maybe_unused]] int n_0 = GK_SPECIALIZE_n_0;
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < n_0 && (int)gk_last < x_1_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(n_0_argument, x_1, x_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(n_0_argument, x_1, x_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Front_efbfe292(int n_0_argument, int* GK_RESTRICT x_1, int x_1_length)
{
    [[maybe_unused]] int n_0 = GK_SPECIALIZE_n_0;
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_2 < n_0 && i_2 < x_1_length)
    {
        x_1[i_2] = (int)((unsigned)x_1[i_2] + n_0);
    }
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

struct gk_extent { long long x; int y, z; };

[[maybe_unused]] static __device__ __forceinline__ void gk_fetch_piece([[maybe_unused]] const void* place)
{
#if __CUDA_ARCH__ >= 900 && __CUDACC_VER_MAJOR__ >= 12
    asm volatile("cp.async.bulk.prefetch.L2.global [%0], 16;" : : "l"((unsigned long long)place & ~15ull));
#endif
}

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int height_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length,
    int indexX_7,
    int indexY_8)
{
    int x_4 = indexX_7;
    int y_5 = indexY_8;
    if ((!inside_9 && x_4 < 1) || (!inside_9 && y_5 < 1) || (!inside_9 && x_4 >= (int)(width_0 - 1u)) || (!inside_9 && y_5 >= (int)(height_1 - 1u)))
    {
        return;
    }
    int i_6 = (int)((unsigned)y_5 * width_0 + x_4);
    target_3[i_6] = source_2[(int)((unsigned)i_6 - width_0)] + source_2[i_6 - 1] + source_2[i_6 + 1] + source_2[(int)((unsigned)i_6 + width_0)] - 4.0f * source_2[i_6];
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_WIDTH > 1
template <bool inside_9>
static __device__ __forceinline__ void gk_wide_element(
    int width_0,
    int height_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length,
    float& target_10,
    float& source_11,
    float& source_12,
    float& source_13,
    float& source_14,
    float& source_15,
    int indexX_7,
    int indexY_8)
{
    int x_4 = indexX_7;
    int y_5 = indexY_8;
    if ((!inside_9 && x_4 < 1) || (!inside_9 && y_5 < 1) || (!inside_9 && x_4 >= (int)(width_0 - 1u)) || (!inside_9 && y_5 >= (int)(height_1 - 1u)))
    {
        return;
    }
    [[maybe_unused]] int i_6 = (int)((unsigned)y_5 * width_0 + x_4);
    target_10 = source_11 + source_12 + source_13 + source_14 - 4.0f * source_15;
}

template <int gk_steps>
static __device__ __forceinline__ void gk_columns(
    int width_0,
    int height_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length,
    unsigned gk_mask,
    bool gk_is_whole,
    int indexX_7,
    int gk_first)
{
    if (gk_mask != (1u << GK_WIDTH) - 1 && !gk_is_whole)
    {
        #pragma unroll 1
        for (int i = 0; i < GK_WIDTH * gk_steps; i++)
        {
            int j = i / GK_WIDTH, k = i % GK_WIDTH;
            if (gk_mask >> k & 1)
            {
                int indexY_8 = gk_first + j;
                gk_element<true>(width_0, height_1, source_2, source_2_length, target_3, target_3_length, indexX_7 + k, indexY_8);
            }
        }
        return;
    }
    if (gk_mask != (1u << GK_WIDTH) - 1)
    {
        #pragma unroll
        for (int j = 0; j < gk_steps; j++)
        {
            int indexY_8 = gk_first + j;
            gk_fetch_piece(target_3 + (int)(indexX_7 + (unsigned)width_0 * indexY_8));
        }
    }
    gk_wide<float, GK_WIDTH> source_2_words2[gk_steps] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k - 1) >= GK_WIDTH && gk_mask >> k & 1)
            {
                int indexY_8 = gk_first + j;
                source_2_words2[j].at[k] = (source_2 + (int)(indexX_7 + (unsigned)width_0 * indexY_8))[k - 1];
            }
        }
    }
    gk_wide<float, GK_WIDTH> source_2_words3[gk_steps] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k + 1) >= GK_WIDTH && gk_mask >> k & 1)
            {
                int indexY_8 = gk_first + j;
                source_2_words3[j].at[k] = (source_2 + (int)(indexX_7 + (unsigned)width_0 * indexY_8))[k + 1];
            }
        }
    }
    gk_wide<float, GK_WIDTH> target_3_words0[gk_steps];
    gk_wide<float, GK_WIDTH> source_2_words1[gk_steps + 2];
    #pragma unroll
    for (int j = 0; j < gk_steps + 2; j++)
    {
        int indexY_8 = gk_first + j;
        source_2_words1[j].load(source_2 + (int)((unsigned)indexX_7 - width_0 + (unsigned)width_0 * indexY_8));
    }
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k - 1) < GK_WIDTH)
            {
                source_2_words2[j].at[k] = source_2_words1[j + 1].at[(k - 1) & (GK_WIDTH - 1)];
            }
        }
    }
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k + 1) < GK_WIDTH)
            {
                source_2_words3[j].at[k] = source_2_words1[j + 1].at[(k + 1) & (GK_WIDTH - 1)];
            }
        }
    }
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_8 = gk_first + j;
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            gk_wide_element<true>(width_0, height_1, source_2, source_2_length, target_3, target_3_length, target_3_words0[j].at[k], source_2_words1[j].at[k], source_2_words2[j].at[k], source_2_words3[j].at[k], source_2_words1[j + 2].at[k], source_2_words1[j + 1].at[k], indexX_7 + k, indexY_8);
        }
        if (gk_mask == (1u << GK_WIDTH) - 1)
        {
            target_3_words0[j].store(target_3 + (int)(indexX_7 + (unsigned)width_0 * indexY_8));
        }
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask != (1u << GK_WIDTH) - 1 && gk_mask >> k & 1)
            {
                (target_3 + (int)(indexX_7 + (unsigned)width_0 * indexY_8))[k] = target_3_words0[j].at[k];
            }
        }
    }
}
#endif

extern "C" __global__ void __launch_bounds__(256, 2) Laplace_6fa5459a(
    int width_0,
    int height_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length,
    gk_extent gk_count)
{
    unsigned gk_rows = gk_count.y;
    #if GK_WIDTH > 1
    bool gk_is_wide = width_0 % GK_WIDTH == 0 && gk_wide<float, GK_WIDTH>::is_aligned(target_3) && gk_wide<float, GK_WIDTH>::is_aligned(source_2);
    if (gk_is_wide)
    {
        bool gk_is_whole = source_2_length % GK_WIDTH == 0;
        long long gk_x = ((long long)blockIdx.x * blockDim.x + threadIdx.x) * GK_WIDTH, gk_right = gk_x + (GK_WIDTH - 1);
        unsigned gk_mask = (1u << GK_WIDTH) - 1;
        if (!(gk_right < gk_count.x && (int)gk_x >= 1 && (int)gk_right < (int)(width_0 - 1u)))
        {
            gk_mask = 0;
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                if (gk_x + k < gk_count.x && (int)(gk_x + k) >= 1 && (int)(gk_x + k) < (int)(width_0 - 1u))
                {
                    gk_mask |= 1u << k;
                }
            }
            if (gk_mask == 0)
            {
                return;
            }
        }
        for (unsigned gk_z = blockIdx.z; gk_z < (unsigned)gk_count.z; gk_z += gridDim.z)
        for (unsigned gk_first = (blockIdx.y * blockDim.y + threadIdx.y) * GK_ELEMENTS; gk_first < gk_rows; gk_first += gridDim.y * blockDim.y * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_rows && (int)gk_first >= 1 && (int)gk_last < (int)(height_1 - 1u))
            {
                gk_columns<GK_ELEMENTS>(width_0, height_1, source_2, source_2_length, target_3, target_3_length, gk_mask, gk_is_whole, (int)gk_x, (int)gk_first);
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    if ((int)(gk_first + j) >= 1 && (int)(gk_first + j) < (int)(height_1 - 1u))
                    {
                        gk_columns<1>(width_0, height_1, source_2, source_2_length, target_3, target_3_length, gk_mask, gk_is_whole, (int)gk_x, (int)(gk_first + j));
                    }
                }
            }
        }
        return;
    }
    #endif
    #pragma unroll 1
    for (int k = 0; k < GK_WIDTH; k++)
    {
        long long gk_x = ((long long)blockIdx.x * GK_WIDTH + k) * blockDim.x + threadIdx.x;
        if (gk_x >= gk_count.x)
        {
            return;
        }
        for (unsigned gk_z = blockIdx.z; gk_z < (unsigned)gk_count.z; gk_z += gridDim.z)
        for (unsigned gk_first = (blockIdx.y * blockDim.y + threadIdx.y) * GK_ELEMENTS; gk_first < gk_rows; gk_first += gridDim.y * blockDim.y * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_rows && (int)gk_x >= 1 && (int)gk_first >= 1 && (int)gk_x < (int)(width_0 - 1u) && (int)gk_last < (int)(height_1 - 1u))
            {
                #pragma unroll
                for (int j = 0; j < GK_ELEMENTS; j++)
                {
                    gk_element<true>(width_0, height_1, source_2, source_2_length, target_3, target_3_length, (int)gk_x, (int)gk_first + j);
                }
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    gk_element<false>(width_0, height_1, source_2, source_2_length, target_3, target_3_length, (int)gk_x, (int)gk_first + j);
                }
            }
        }
    }
}
#else

extern "C" __global__ void Laplace_6fa5459a(
    int width_0,
    int height_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length)
{
    int x_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_5 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (x_4 < 1 || y_5 < 1 || x_4 >= (int)(width_0 - 1u) || y_5 >= (int)(height_1 - 1u))
    {
        return;
    }
    int i_6 = (int)((unsigned)y_5 * width_0 + x_4);
    target_3[i_6] = source_2[(int)((unsigned)i_6 - width_0)] + source_2[i_6 - 1] + source_2[i_6 + 1] + source_2[(int)((unsigned)i_6 + width_0)] - 4.0f * source_2[i_6];
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

struct gk_extent { long long x; int y, z; };

#ifdef GK_ELEMENTS
template <bool inside_16>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int height_1,
    int depth_2,
    float rate_3,
    const float* GK_RESTRICT source_4,
    int source_4_length,
    float* GK_RESTRICT target_5,
    int target_5_length,
    int indexX_13,
    int indexY_14,
    int indexZ_15)
{
    int x_6 = indexX_13;
    int y_7 = indexY_14;
    int z_8 = indexZ_15;
    int plane_9 = (int)((unsigned)width_0 * height_1);
    if ((!inside_16 && x_6 < 2) || (!inside_16 && x_6 >= (int)(width_0 - 6u)))
    {
        return;
    }
    int i_10 = (int)(((unsigned)z_8 * height_1 + y_7) * width_0 + x_6);
    float sum_11 = source_4[(int)(i_10 - 2u)] + source_4[i_10 + 1] + source_4[i_10 + 6] + source_4[(int)((unsigned)plane_9 + i_10)] + source_4[(int)((unsigned)i_10 + width_0) - 1];
    float old_12 = target_5[i_10];
    if (sum_11 > 10.0f)
    {
        old_12 += source_4[i_10];
    }
    target_5[i_10] = old_12 + rate_3 * sum_11;
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_WIDTH > 1
template <bool inside_16>
static __device__ __forceinline__ void gk_wide_element(
    int width_0,
    int height_1,
    int depth_2,
    float rate_3,
    const float* GK_RESTRICT source_4,
    int source_4_length,
    float* GK_RESTRICT target_5,
    int target_5_length,
    float& source_17,
    float& source_18,
    float& source_19,
    float& source_20,
    float& source_21,
    float& target_22,
    int indexX_13,
    int indexY_14,
    int indexZ_15)
{
    int x_6 = indexX_13;
    int y_7 = indexY_14;
    int z_8 = indexZ_15;
    [[maybe_unused]] int plane_9 = (int)((unsigned)width_0 * height_1);
    if ((!inside_16 && x_6 < 2) || (!inside_16 && x_6 >= (int)(width_0 - 6u)))
    {
        return;
    }
    int i_10 = (int)(((unsigned)z_8 * height_1 + y_7) * width_0 + x_6);
    float sum_11 = source_17 + source_18 + source_19 + source_20 + source_21;
    float old_12 = target_22;
    if (sum_11 > 10.0f)
    {
        old_12 += source_4[i_10];
    }
    target_22 = old_12 + rate_3 * sum_11;
}

template <int gk_steps>
static __device__ __forceinline__ void gk_columns(
    int width_0,
    int height_1,
    int depth_2,
    float rate_3,
    const float* GK_RESTRICT source_4,
    int source_4_length,
    float* GK_RESTRICT target_5,
    int target_5_length,
    unsigned gk_mask,
    bool gk_is_whole,
    int indexX_13,
    int gk_first,
    int indexZ_15)
{
    if (gk_mask != (1u << GK_WIDTH) - 1 && !gk_is_whole)
    {
        #pragma unroll 1
        for (int i = 0; i < GK_WIDTH * gk_steps; i++)
        {
            int j = i / GK_WIDTH, k = i % GK_WIDTH;
            if (gk_mask >> k & 1)
            {
                int indexY_14 = gk_first + j;
                gk_element<true>(width_0, height_1, depth_2, rate_3, source_4, source_4_length, target_5, target_5_length, indexX_13 + k, indexY_14, indexZ_15);
            }
        }
        return;
    }
    gk_wide<float, GK_WIDTH> source_4_words0[gk_steps] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask >> k & 1)
            {
                int indexY_14 = gk_first + j;
                source_4_words0[j].at[k] = (source_4 + (int)(indexX_13 + (unsigned)width_0 * height_1 * indexZ_15 + (unsigned)width_0 * indexY_14))[k - 2];
            }
        }
    }
    gk_wide<float, GK_WIDTH> source_4_words1[gk_steps] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask >> k & 1)
            {
                int indexY_14 = gk_first + j;
                source_4_words1[j].at[k] = (source_4 + (int)(indexX_13 + (unsigned)width_0 * height_1 * indexZ_15 + (unsigned)width_0 * indexY_14))[k + 1];
            }
        }
    }
    gk_wide<float, GK_WIDTH> source_4_words2[gk_steps] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask >> k & 1)
            {
                int indexY_14 = gk_first + j;
                source_4_words2[j].at[k] = (source_4 + (int)(indexX_13 + (unsigned)width_0 * height_1 * indexZ_15 + (unsigned)width_0 * indexY_14 + 4u))[k + 2];
            }
        }
    }
    gk_wide<float, GK_WIDTH> source_4_words4[gk_steps] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask >> k & 1)
            {
                int indexY_14 = gk_first + j;
                source_4_words4[j].at[k] = (source_4 + (int)((unsigned)indexX_13 + width_0 + (unsigned)width_0 * height_1 * indexZ_15 + (unsigned)width_0 * indexY_14))[k - 1];
            }
        }
    }
    gk_wide<float, GK_WIDTH> source_4_words3[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_14 = gk_first + j;
        source_4_words3[j].load(source_4 + (int)(indexX_13 + (unsigned)width_0 * height_1 + (unsigned)width_0 * height_1 * indexZ_15 + (unsigned)width_0 * indexY_14));
    }
    gk_wide<float, GK_WIDTH> target_5_words5[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_14 = gk_first + j;
        target_5_words5[j].load(target_5 + (int)(indexX_13 + (unsigned)width_0 * height_1 * indexZ_15 + (unsigned)width_0 * indexY_14));
    }
    if (gk_mask == (1u << GK_WIDTH) - 1)
    {
        #pragma unroll
        for (int j = 0; j < gk_steps; j++)
        {
            int indexY_14 = gk_first + j;
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(width_0, height_1, depth_2, rate_3, source_4, source_4_length, target_5, target_5_length, source_4_words0[j].at[k], source_4_words1[j].at[k], source_4_words2[j].at[k], source_4_words3[j].at[k], source_4_words4[j].at[k], target_5_words5[j].at[k], indexX_13 + k, indexY_14, indexZ_15);
            }
            target_5_words5[j].store(target_5 + (int)(indexX_13 + (unsigned)width_0 * height_1 * indexZ_15 + (unsigned)width_0 * indexY_14));
        }
    }
    else
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask >> k & 1)
            {
                #pragma unroll
                for (int j = 0; j < gk_steps; j++)
                {
                    int indexY_14 = gk_first + j;
                    gk_wide_element<true>(width_0, height_1, depth_2, rate_3, source_4, source_4_length, target_5, target_5_length, source_4_words0[j].at[k], source_4_words1[j].at[k], source_4_words2[j].at[k], source_4_words3[j].at[k], source_4_words4[j].at[k], target_5_words5[j].at[k], indexX_13 + k, indexY_14, indexZ_15);
                    (target_5 + (int)(indexX_13 + (unsigned)width_0 * height_1 * indexZ_15 + (unsigned)width_0 * indexY_14))[k] = target_5_words5[j].at[k];
                }
            }
        }
    }
}
#endif

extern "C" __global__ void __launch_bounds__(256, 2) Diffuse_3304701b(
    int width_0,
    int height_1,
    int depth_2,
    float rate_3,
    const float* GK_RESTRICT source_4,
    int source_4_length,
    float* GK_RESTRICT target_5,
    int target_5_length,
    gk_extent gk_count)
{
    unsigned gk_rows = gk_count.y;
    #if GK_WIDTH > 1
    bool gk_is_wide = width_0 % GK_WIDTH == 0 && gk_wide<float, GK_WIDTH>::is_aligned(source_4) && gk_wide<float, GK_WIDTH>::is_aligned(target_5);
    if (gk_is_wide)
    {
        bool gk_is_whole = source_4_length % GK_WIDTH == 0 && target_5_length % GK_WIDTH == 0;
        long long gk_x = ((long long)blockIdx.x * blockDim.x + threadIdx.x) * GK_WIDTH, gk_right = gk_x + (GK_WIDTH - 1);
        unsigned gk_mask = (1u << GK_WIDTH) - 1;
        if (!(gk_right < gk_count.x && (int)gk_x >= 2 && (int)gk_right < (int)(width_0 - 6u)))
        {
            gk_mask = 0;
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                if (gk_x + k < gk_count.x && (int)(gk_x + k) >= 2 && (int)(gk_x + k) < (int)(width_0 - 6u))
                {
                    gk_mask |= 1u << k;
                }
            }
            if (gk_mask == 0)
            {
                return;
            }
        }
        for (unsigned gk_z = blockIdx.z; gk_z < (unsigned)gk_count.z; gk_z += gridDim.z)
        for (unsigned gk_first = (blockIdx.y * blockDim.y + threadIdx.y) * GK_ELEMENTS; gk_first < gk_rows; gk_first += gridDim.y * blockDim.y * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_rows)
            {
                gk_columns<GK_ELEMENTS>(width_0, height_1, depth_2, rate_3, source_4, source_4_length, target_5, target_5_length, gk_mask, gk_is_whole, (int)gk_x, (int)gk_first, (int)gk_z);
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    gk_columns<1>(width_0, height_1, depth_2, rate_3, source_4, source_4_length, target_5, target_5_length, gk_mask, gk_is_whole, (int)gk_x, (int)(gk_first + j), (int)gk_z);
                }
            }
        }
        return;
    }
    #endif
    #pragma unroll 1
    for (int k = 0; k < GK_WIDTH; k++)
    {
        long long gk_x = ((long long)blockIdx.x * GK_WIDTH + k) * blockDim.x + threadIdx.x;
        if (gk_x >= gk_count.x)
        {
            return;
        }
        for (unsigned gk_z = blockIdx.z; gk_z < (unsigned)gk_count.z; gk_z += gridDim.z)
        for (unsigned gk_first = (blockIdx.y * blockDim.y + threadIdx.y) * GK_ELEMENTS; gk_first < gk_rows; gk_first += gridDim.y * blockDim.y * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_rows && (int)gk_x >= 2 && (int)gk_x < (int)(width_0 - 6u))
            {
                #pragma unroll
                for (int j = 0; j < GK_ELEMENTS; j++)
                {
                    gk_element<true>(width_0, height_1, depth_2, rate_3, source_4, source_4_length, target_5, target_5_length, (int)gk_x, (int)gk_first + j, (int)gk_z);
                }
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    gk_element<false>(width_0, height_1, depth_2, rate_3, source_4, source_4_length, target_5, target_5_length, (int)gk_x, (int)gk_first + j, (int)gk_z);
                }
            }
        }
    }
}
#else

extern "C" __global__ void Diffuse_3304701b(
    int width_0,
    int height_1,
    int depth_2,
    float rate_3,
    const float* GK_RESTRICT source_4,
    int source_4_length,
    float* GK_RESTRICT target_5,
    int target_5_length)
{
    int x_6 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_7 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    int z_8 = (int)blockIdx.z * (int)blockDim.z + (int)threadIdx.z;
    int plane_9 = (int)((unsigned)width_0 * height_1);
    if (x_6 < 2 || x_6 >= (int)(width_0 - 6u))
    {
        return;
    }
    int i_10 = (int)(((unsigned)z_8 * height_1 + y_7) * width_0 + x_6);
    float sum_11 = source_4[(int)(i_10 - 2u)] + source_4[i_10 + 1] + source_4[i_10 + 6] + source_4[(int)((unsigned)plane_9 + i_10)] + source_4[(int)((unsigned)i_10 + width_0) - 1];
    float old_12 = target_5[i_10];
    if (sum_11 > 10.0f)
    {
        old_12 += source_4[i_10];
    }
    target_5[i_10] = old_12 + rate_3 * sum_11;
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

struct gk_extent { long long x; int y, z; };

#ifdef GK_ELEMENTS
template <bool inside_11>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int height_1,
    const unsigned char* GK_RESTRICT mask_2,
    int mask_2_length,
    const short* depths_3,
    int depths_3_length,
    float* light_4,
    int light_4_length,
    int indexX_9,
    int indexY_10)
{
    int x_5 = indexX_9;
    int y_6 = indexY_10;
    if ((!inside_11 && x_5 >= width_0) || (!inside_11 && y_6 >= height_1))
    {
        return;
    }
    int i_7 = (int)(x_5 + (unsigned)width_0 * y_6);
    float value_8 = (float)depths_3[i_7] * 0x1p-1f;
    if ((int)(y_6 + 1u) < height_1 && mask_2[(int)((unsigned)i_7 + width_0)] > 7)
    {
        value_8 = -value_8;
    }
    light_4[i_7] = mask_2[i_7] != 0 ? value_8 : light_4[i_7];
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_WIDTH > 1
template <bool inside_11>
static __device__ __forceinline__ void gk_wide_element(
    int width_0,
    int height_1,
    const unsigned char* GK_RESTRICT mask_2,
    int mask_2_length,
    const short* depths_3,
    int depths_3_length,
    float* light_4,
    int light_4_length,
    short& depths_12,
    float& light_13,
    unsigned char& mask_14,
    int indexX_9,
    int indexY_10)
{
    int x_5 = indexX_9;
    int y_6 = indexY_10;
    if ((!inside_11 && x_5 >= width_0) || (!inside_11 && y_6 >= height_1))
    {
        return;
    }
    int i_7 = (int)(x_5 + (unsigned)width_0 * y_6);
    float value_8 = (float)depths_12 * 0x1p-1f;
    if ((int)(y_6 + 1u) < height_1 && mask_2[(int)((unsigned)i_7 + width_0)] > 7)
    {
        value_8 = -value_8;
    }
    light_13 = mask_14 != 0 ? value_8 : light_13;
}

template <int gk_steps>
static __device__ __forceinline__ void gk_columns(
    int width_0,
    int height_1,
    const unsigned char* GK_RESTRICT mask_2,
    int mask_2_length,
    const short* depths_3,
    int depths_3_length,
    float* light_4,
    int light_4_length,
    unsigned gk_mask,
    bool gk_is_whole,
    int indexX_9,
    int gk_first)
{
    if (gk_mask != (1u << GK_WIDTH) - 1 && !gk_is_whole)
    {
        #pragma unroll 1
        for (int i = 0; i < GK_WIDTH * gk_steps; i++)
        {
            int j = i / GK_WIDTH, k = i % GK_WIDTH;
            if (gk_mask >> k & 1)
            {
                int indexY_10 = gk_first + j;
                gk_element<true>(width_0, height_1, mask_2, mask_2_length, depths_3, depths_3_length, light_4, light_4_length, indexX_9 + k, indexY_10);
            }
        }
        return;
    }
    gk_wide<short, GK_WIDTH> depths_3_words0[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_10 = gk_first + j;
        depths_3_words0[j].load(depths_3 + (int)(indexX_9 + (unsigned)width_0 * indexY_10));
    }
    gk_wide<float, GK_WIDTH> light_4_words1[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_10 = gk_first + j;
        light_4_words1[j].load(light_4 + (int)(indexX_9 + (unsigned)width_0 * indexY_10));
    }
    gk_wide<unsigned char, GK_WIDTH> mask_2_words2[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_10 = gk_first + j;
        mask_2_words2[j].load(mask_2 + (int)(indexX_9 + (unsigned)width_0 * indexY_10));
    }
    if (gk_mask == (1u << GK_WIDTH) - 1)
    {
        #pragma unroll
        for (int j = 0; j < gk_steps; j++)
        {
            int indexY_10 = gk_first + j;
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(width_0, height_1, mask_2, mask_2_length, depths_3, depths_3_length, light_4, light_4_length, depths_3_words0[j].at[k], light_4_words1[j].at[k], mask_2_words2[j].at[k], indexX_9 + k, indexY_10);
            }
            light_4_words1[j].store(light_4 + (int)(indexX_9 + (unsigned)width_0 * indexY_10));
        }
    }
    else
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask >> k & 1)
            {
                #pragma unroll
                for (int j = 0; j < gk_steps; j++)
                {
                    int indexY_10 = gk_first + j;
                    gk_wide_element<true>(width_0, height_1, mask_2, mask_2_length, depths_3, depths_3_length, light_4, light_4_length, depths_3_words0[j].at[k], light_4_words1[j].at[k], mask_2_words2[j].at[k], indexX_9 + k, indexY_10);
                    (light_4 + (int)(indexX_9 + (unsigned)width_0 * indexY_10))[k] = light_4_words1[j].at[k];
                }
            }
        }
    }
}
#endif

extern "C" __global__ void __launch_bounds__(256, 2) Shade_60cde452(
    int width_0,
    int height_1,
    const unsigned char* GK_RESTRICT mask_2,
    int mask_2_length,
    const short* depths_3,
    int depths_3_length,
    float* light_4,
    int light_4_length,
    gk_extent gk_count)
{
    unsigned gk_rows = gk_count.y;
    #if GK_WIDTH > 1
    bool gk_is_wide = width_0 % GK_WIDTH == 0 && gk_wide<short, GK_WIDTH>::is_aligned(depths_3) && gk_wide<float, GK_WIDTH>::is_aligned(light_4) && gk_wide<unsigned char, GK_WIDTH>::is_aligned(mask_2);
    if (gk_is_wide)
    {
        bool gk_is_whole = depths_3_length % GK_WIDTH == 0 && light_4_length % GK_WIDTH == 0 && mask_2_length % GK_WIDTH == 0;
        long long gk_x = ((long long)blockIdx.x * blockDim.x + threadIdx.x) * GK_WIDTH, gk_right = gk_x + (GK_WIDTH - 1);
        unsigned gk_mask = (1u << GK_WIDTH) - 1;
        if (!(gk_right < gk_count.x && (int)gk_right < width_0))
        {
            gk_mask = 0;
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                if (gk_x + k < gk_count.x && (int)(gk_x + k) < width_0)
                {
                    gk_mask |= 1u << k;
                }
            }
            if (gk_mask == 0)
            {
                return;
            }
        }
        for (unsigned gk_z = blockIdx.z; gk_z < (unsigned)gk_count.z; gk_z += gridDim.z)
        for (unsigned gk_first = (blockIdx.y * blockDim.y + threadIdx.y) * GK_ELEMENTS; gk_first < gk_rows; gk_first += gridDim.y * blockDim.y * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_rows && (int)gk_last < height_1)
            {
                gk_columns<GK_ELEMENTS>(width_0, height_1, mask_2, mask_2_length, depths_3, depths_3_length, light_4, light_4_length, gk_mask, gk_is_whole, (int)gk_x, (int)gk_first);
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    if ((int)(gk_first + j) < height_1)
                    {
                        gk_columns<1>(width_0, height_1, mask_2, mask_2_length, depths_3, depths_3_length, light_4, light_4_length, gk_mask, gk_is_whole, (int)gk_x, (int)(gk_first + j));
                    }
                }
            }
        }
        return;
    }
    #endif
    #pragma unroll 1
    for (int k = 0; k < GK_WIDTH; k++)
    {
        long long gk_x = ((long long)blockIdx.x * GK_WIDTH + k) * blockDim.x + threadIdx.x;
        if (gk_x >= gk_count.x)
        {
            return;
        }
        for (unsigned gk_z = blockIdx.z; gk_z < (unsigned)gk_count.z; gk_z += gridDim.z)
        for (unsigned gk_first = (blockIdx.y * blockDim.y + threadIdx.y) * GK_ELEMENTS; gk_first < gk_rows; gk_first += gridDim.y * blockDim.y * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_rows && (int)gk_x < width_0 && (int)gk_last < height_1)
            {
                #pragma unroll
                for (int j = 0; j < GK_ELEMENTS; j++)
                {
                    gk_element<true>(width_0, height_1, mask_2, mask_2_length, depths_3, depths_3_length, light_4, light_4_length, (int)gk_x, (int)gk_first + j);
                }
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    gk_element<false>(width_0, height_1, mask_2, mask_2_length, depths_3, depths_3_length, light_4, light_4_length, (int)gk_x, (int)gk_first + j);
                }
            }
        }
    }
}
#else

extern "C" __global__ void Shade_60cde452(
    int width_0,
    int height_1,
    const unsigned char* GK_RESTRICT mask_2,
    int mask_2_length,
    const short* depths_3,
    int depths_3_length,
    float* light_4,
    int light_4_length)
{
    int x_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_6 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (x_5 >= width_0 || y_6 >= height_1)
    {
        return;
    }
    int i_7 = (int)(x_5 + (unsigned)width_0 * y_6);
    float value_8 = (float)depths_3[i_7] * 0x1p-1f;
    if (y_6 + 1 < height_1 && mask_2[(int)((unsigned)i_7 + width_0)] > 7)
    {
        value_8 = -value_8;
    }
    light_4[i_7] = mask_2[i_7] != 0 ? value_8 : light_4[i_7];
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

struct gk_extent { long long x; int y, z; };

[[maybe_unused]] static __device__ __forceinline__ void gk_fetch_piece([[maybe_unused]] const void* place)
{
#if __CUDA_ARCH__ >= 900 && __CUDACC_VER_MAJOR__ >= 12
    asm volatile("cp.async.bulk.prefetch.L2.global [%0], 16;" : : "l"((unsigned long long)place & ~15ull));
#endif
}

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    int width_0,
    const double* GK_RESTRICT source_1,
    int source_1_length,
    double* GK_RESTRICT target_2,
    int target_2_length,
    int indexX_4,
    int indexY_5)
{
    int i_3 = (int)((unsigned)indexY_5 * width_0 + indexX_4);
    target_2[i_3] = source_1[i_3] * 2.0 - source_1[i_3 + 1];
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_WIDTH > 1
template <bool inside_6>
static __device__ __forceinline__ void gk_wide_element(
    int width_0,
    const double* GK_RESTRICT source_1,
    int source_1_length,
    double* GK_RESTRICT target_2,
    int target_2_length,
    double& target_7,
    double& source_8,
    double& source_9,
    int indexX_4,
    int indexY_5)
{
    [[maybe_unused]] int i_3 = (int)((unsigned)indexY_5 * width_0 + indexX_4);
    target_7 = source_8 * 2.0 - source_9;
}

template <int gk_steps>
static __device__ __forceinline__ void gk_columns(
    int width_0,
    const double* GK_RESTRICT source_1,
    int source_1_length,
    double* GK_RESTRICT target_2,
    int target_2_length,
    unsigned gk_mask,
    bool gk_is_whole,
    int indexX_4,
    int gk_first)
{
    if (gk_mask != (1u << GK_WIDTH) - 1 && !gk_is_whole)
    {
        #pragma unroll 1
        for (int i = 0; i < GK_WIDTH * gk_steps; i++)
        {
            int j = i / GK_WIDTH, k = i % GK_WIDTH;
            if (gk_mask >> k & 1)
            {
                int indexY_5 = gk_first + j;
                gk_element<true>(width_0, source_1, source_1_length, target_2, target_2_length, indexX_4 + k, indexY_5);
            }
        }
        return;
    }
    if (gk_mask != (1u << GK_WIDTH) - 1)
    {
        #pragma unroll
        for (int j = 0; j < gk_steps; j++)
        {
            int indexY_5 = gk_first + j;
            gk_fetch_piece(target_2 + (int)(indexX_4 + (unsigned)width_0 * indexY_5));
        }
    }
    gk_wide<double, GK_WIDTH> source_1_words2[gk_steps] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k + 1) >= GK_WIDTH && gk_mask >> k & 1)
            {
                int indexY_5 = gk_first + j;
                source_1_words2[j].at[k] = (source_1 + (int)(indexX_4 + (unsigned)width_0 * indexY_5))[k + 1];
            }
        }
    }
    gk_wide<double, GK_WIDTH> target_2_words0[gk_steps];
    gk_wide<double, GK_WIDTH> source_1_words1[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_5 = gk_first + j;
        source_1_words1[j].load(source_1 + (int)(indexX_4 + (unsigned)width_0 * indexY_5));
    }
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k + 1) < GK_WIDTH)
            {
                source_1_words2[j].at[k] = source_1_words1[j].at[(k + 1) & (GK_WIDTH - 1)];
            }
        }
    }
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_5 = gk_first + j;
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            gk_wide_element<true>(width_0, source_1, source_1_length, target_2, target_2_length, target_2_words0[j].at[k], source_1_words1[j].at[k], source_1_words2[j].at[k], indexX_4 + k, indexY_5);
        }
        if (gk_mask == (1u << GK_WIDTH) - 1)
        {
            target_2_words0[j].store(target_2 + (int)(indexX_4 + (unsigned)width_0 * indexY_5));
        }
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask != (1u << GK_WIDTH) - 1 && gk_mask >> k & 1)
            {
                (target_2 + (int)(indexX_4 + (unsigned)width_0 * indexY_5))[k] = target_2_words0[j].at[k];
            }
        }
    }
}
#endif

extern "C" __global__ void __launch_bounds__(256, 2) Turn_639ccfee(
    int width_0,
    const double* GK_RESTRICT source_1,
    int source_1_length,
    double* GK_RESTRICT target_2,
    int target_2_length,
    gk_extent gk_count)
{
    unsigned gk_rows = gk_count.y;
    #if GK_WIDTH > 1
    bool gk_is_wide = width_0 % GK_WIDTH == 0 && gk_wide<double, GK_WIDTH>::is_aligned(target_2) && gk_wide<double, GK_WIDTH>::is_aligned(source_1);
    if (gk_is_wide)
    {
        bool gk_is_whole = source_1_length % GK_WIDTH == 0;
        long long gk_x = ((long long)blockIdx.x * blockDim.x + threadIdx.x) * GK_WIDTH, gk_right = gk_x + (GK_WIDTH - 1);
        unsigned gk_mask = (1u << GK_WIDTH) - 1;
        if (!(gk_right < gk_count.x))
        {
            gk_mask = 0;
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                if (gk_x + k < gk_count.x)
                {
                    gk_mask |= 1u << k;
                }
            }
            if (gk_mask == 0)
            {
                return;
            }
        }
        for (unsigned gk_z = blockIdx.z; gk_z < (unsigned)gk_count.z; gk_z += gridDim.z)
        for (unsigned gk_first = (blockIdx.y * blockDim.y + threadIdx.y) * GK_ELEMENTS; gk_first < gk_rows; gk_first += gridDim.y * blockDim.y * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_rows)
            {
                gk_columns<GK_ELEMENTS>(width_0, source_1, source_1_length, target_2, target_2_length, gk_mask, gk_is_whole, (int)gk_x, (int)gk_first);
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    gk_columns<1>(width_0, source_1, source_1_length, target_2, target_2_length, gk_mask, gk_is_whole, (int)gk_x, (int)(gk_first + j));
                }
            }
        }
        return;
    }
    #endif
    #pragma unroll 1
    for (int k = 0; k < GK_WIDTH; k++)
    {
        long long gk_x = ((long long)blockIdx.x * GK_WIDTH + k) * blockDim.x + threadIdx.x;
        if (gk_x >= gk_count.x)
        {
            return;
        }
        for (unsigned gk_z = blockIdx.z; gk_z < (unsigned)gk_count.z; gk_z += gridDim.z)
        for (unsigned gk_first = (blockIdx.y * blockDim.y + threadIdx.y) * GK_ELEMENTS; gk_first < gk_rows; gk_first += gridDim.y * blockDim.y * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_rows)
            {
                #pragma unroll
                for (int j = 0; j < GK_ELEMENTS; j++)
                {
                    gk_element<true>(width_0, source_1, source_1_length, target_2, target_2_length, (int)gk_x, (int)gk_first + j);
                }
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    gk_element<false>(width_0, source_1, source_1_length, target_2, target_2_length, (int)gk_x, (int)gk_first + j);
                }
            }
        }
    }
}
#else

extern "C" __global__ void Turn_639ccfee(
    int width_0,
    const double* GK_RESTRICT source_1,
    int source_1_length,
    double* GK_RESTRICT target_2,
    int target_2_length)
{
    int i_3 = (int)((unsigned)((int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y) * width_0 + blockIdx.x * blockDim.x + threadIdx.x);
    target_2[i_3] = source_1[i_3] * 2.0 - source_1[i_3 + 1];
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

#ifdef GK_ELEMENTS
template <bool inside_5>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int* GK_RESTRICT values_1,
    int values_1_length,
    int indexX_3,
    int indexY_4)
{
    int i_2 = (int)((unsigned)indexY_4 * width_0 + indexX_3);
    values_1[(int)(2u * i_2)] = (int)(values_1[(int)(2u * i_2) + 1] + 1u);
}

extern "C" __global__ void __launch_bounds__(256) Weave_4ead08ef(
    int width_0,
    int* GK_RESTRICT values_1,
    int values_1_length,
    gk_extent gk_count)
{
    unsigned gk_rows = gk_count.y;
    long long gk_x = (long long)blockIdx.x * blockDim.x + threadIdx.x;
    if (gk_x >= gk_count.x)
    {
        return;
    }
    for (unsigned gk_z = blockIdx.z; gk_z < (unsigned)gk_count.z; gk_z += gridDim.z)
    for (unsigned gk_first = (blockIdx.y * blockDim.y + threadIdx.y) * GK_ELEMENTS; gk_first < gk_rows; gk_first += gridDim.y * blockDim.y * GK_ELEMENTS)
    {
        unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
        if (gk_last < gk_rows)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(width_0, values_1, values_1_length, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(width_0, values_1, values_1_length, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void Weave_4ead08ef(int width_0, int* GK_RESTRICT values_1, int values_1_length)
{
    int i_2 = (int)((unsigned)((int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y) * width_0 + blockIdx.x * blockDim.x + threadIdx.x);
    values_1[(int)(2u * i_2)] = (int)(values_1[(int)(2u * i_2) + 1] + 1u);
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

struct gk_extent { long long x; int y, z; };

[[maybe_unused]] static __device__ __forceinline__ void gk_fetch_piece([[maybe_unused]] const void* place)
{
#if __CUDA_ARCH__ >= 900 && __CUDACC_VER_MAJOR__ >= 12
    asm volatile("cp.async.bulk.prefetch.L2.global [%0], 16;" : : "l"((unsigned long long)place & ~15ull));
#endif
}

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int height_1,
    int* GK_RESTRICT numbers_2,
    int numbers_2_length,
    int indexX_3,
    int indexY_4,
    int indexZ_5)
{
    numbers_2[(int)(((unsigned)indexZ_5 * height_1 + indexY_4) * width_0) + indexX_3] = (int)(10000u * indexZ_5 + 100u * indexY_4 + indexX_3);
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_WIDTH > 1
template <bool inside_6>
static __device__ __forceinline__ void gk_wide_element(
    int width_0,
    int height_1,
    int* GK_RESTRICT numbers_2,
    int numbers_2_length,
    int& numbers_7,
    int indexX_3,
    int indexY_4,
    int indexZ_5)
{
    numbers_7 = (int)(10000u * indexZ_5 + 100u * indexY_4 + indexX_3);
}

template <int gk_steps>
static __device__ __forceinline__ void gk_columns(
    int width_0,
    int height_1,
    int* GK_RESTRICT numbers_2,
    int numbers_2_length,
    unsigned gk_mask,
    bool gk_is_whole,
    int indexX_3,
    int gk_first,
    int indexZ_5)
{
    if (gk_mask != (1u << GK_WIDTH) - 1 && !gk_is_whole)
    {
        #pragma unroll 1
        for (int i = 0; i < GK_WIDTH * gk_steps; i++)
        {
            int j = i / GK_WIDTH, k = i % GK_WIDTH;
            if (gk_mask >> k & 1)
            {
                int indexY_4 = gk_first + j;
                gk_element<true>(width_0, height_1, numbers_2, numbers_2_length, indexX_3 + k, indexY_4, indexZ_5);
            }
        }
        return;
    }
    if (gk_mask != (1u << GK_WIDTH) - 1)
    {
        #pragma unroll
        for (int j = 0; j < gk_steps; j++)
        {
            int indexY_4 = gk_first + j;
            gk_fetch_piece(numbers_2 + (int)(indexX_3 + (unsigned)width_0 * height_1 * indexZ_5 + (unsigned)width_0 * indexY_4));
        }
    }
    gk_wide<int, GK_WIDTH> numbers_2_words0[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_4 = gk_first + j;
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            gk_wide_element<true>(width_0, height_1, numbers_2, numbers_2_length, numbers_2_words0[j].at[k], indexX_3 + k, indexY_4, indexZ_5);
        }
        if (gk_mask == (1u << GK_WIDTH) - 1)
        {
            numbers_2_words0[j].store(numbers_2 + (int)(indexX_3 + (unsigned)width_0 * height_1 * indexZ_5 + (unsigned)width_0 * indexY_4));
        }
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask != (1u << GK_WIDTH) - 1 && gk_mask >> k & 1)
            {
                (numbers_2 + (int)(indexX_3 + (unsigned)width_0 * height_1 * indexZ_5 + (unsigned)width_0 * indexY_4))[k] = numbers_2_words0[j].at[k];
            }
        }
    }
}
#endif

extern "C" __global__ void __launch_bounds__(256, 2) Number_ef9defe3(
    int width_0,
    int height_1,
    int* GK_RESTRICT numbers_2,
    int numbers_2_length,
    gk_extent gk_count)
{
    unsigned gk_rows = gk_count.y;
    #if GK_WIDTH > 1
    bool gk_is_wide = width_0 % GK_WIDTH == 0 && gk_wide<int, GK_WIDTH>::is_aligned(numbers_2);
    if (gk_is_wide)
    {
        bool gk_is_whole = true;
        long long gk_x = ((long long)blockIdx.x * blockDim.x + threadIdx.x) * GK_WIDTH, gk_right = gk_x + (GK_WIDTH - 1);
        unsigned gk_mask = (1u << GK_WIDTH) - 1;
        if (!(gk_right < gk_count.x))
        {
            gk_mask = 0;
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                if (gk_x + k < gk_count.x)
                {
                    gk_mask |= 1u << k;
                }
            }
            if (gk_mask == 0)
            {
                return;
            }
        }
        for (unsigned gk_z = blockIdx.z; gk_z < (unsigned)gk_count.z; gk_z += gridDim.z)
        for (unsigned gk_first = (blockIdx.y * blockDim.y + threadIdx.y) * GK_ELEMENTS; gk_first < gk_rows; gk_first += gridDim.y * blockDim.y * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_rows)
            {
                gk_columns<GK_ELEMENTS>(width_0, height_1, numbers_2, numbers_2_length, gk_mask, gk_is_whole, (int)gk_x, (int)gk_first, (int)gk_z);
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    gk_columns<1>(width_0, height_1, numbers_2, numbers_2_length, gk_mask, gk_is_whole, (int)gk_x, (int)(gk_first + j), (int)gk_z);
                }
            }
        }
        return;
    }
    #endif
    #pragma unroll 1
    for (int k = 0; k < GK_WIDTH; k++)
    {
        long long gk_x = ((long long)blockIdx.x * GK_WIDTH + k) * blockDim.x + threadIdx.x;
        if (gk_x >= gk_count.x)
        {
            return;
        }
        for (unsigned gk_z = blockIdx.z; gk_z < (unsigned)gk_count.z; gk_z += gridDim.z)
        for (unsigned gk_first = (blockIdx.y * blockDim.y + threadIdx.y) * GK_ELEMENTS; gk_first < gk_rows; gk_first += gridDim.y * blockDim.y * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_rows)
            {
                #pragma unroll
                for (int j = 0; j < GK_ELEMENTS; j++)
                {
                    gk_element<true>(width_0, height_1, numbers_2, numbers_2_length, (int)gk_x, (int)gk_first + j, (int)gk_z);
                }
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    gk_element<false>(width_0, height_1, numbers_2, numbers_2_length, (int)gk_x, (int)gk_first + j, (int)gk_z);
                }
            }
        }
    }
}
#else

extern "C" __global__ void Number_ef9defe3(int width_0, int height_1, int* GK_RESTRICT numbers_2, int numbers_2_length)
{
    numbers_2[(int)(((unsigned)((int)blockIdx.z * (int)blockDim.z + (int)threadIdx.z) * height_1 + (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y) * width_0 + blockIdx.x * blockDim.x) + (int)threadIdx.x] = (int)(10000u * ((int)blockIdx.z * (int)blockDim.z + (int)threadIdx.z) + 100u * ((int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y) + blockIdx.x * blockDim.x + threadIdx.x);
}

#endif
