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

extern "C" __global__ void __launch_bounds__(256) Mark_26ca54d5(
    int from_0,
    int to_1,
    unsigned char* GK_RESTRICT marks_2,
    int marks_2_length,
    short* GK_RESTRICT order_3,
    int order_3_length,
    long long gk_count)
{
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

extern "C" __global__ void __launch_bounds__(256) Widen_c127d6c0(
    const unsigned short* GK_RESTRICT x_0,
    int x_0_length,
    double* GK_RESTRICT y_1,
    int y_1_length,
    long long gk_count)
{
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
