#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Zeros_5e0b97d8(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT floats_1,
    int floats_1_length,
    double* GK_RESTRICT doubles_2,
    int doubles_2_length)
{
    int i_3 = (int)threadIdx.x;
    float zero_4 = x_0[0];
    floats_1[2 * i_3] = 0.0f - x_0[i_3];
    floats_1[2 * i_3 + 1] = -x_0[i_3] + zero_4 * 0.0f;
    doubles_2[2 * i_3] = 0.0 - (double)x_0[i_3];
    doubles_2[2 * i_3 + 1] = (double)-(0.0f - x_0[i_3]);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const int* GK_RESTRICT left_0,
    int left_0_length,
    const int* GK_RESTRICT right_1,
    int right_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length,
    int index_7)
{
    int i_3 = index_7;
    if (!inside_8 && i_3 >= left_0_length)
    {
        return;
    }
    int a_4 = left_0[i_3];
    int b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 16u);
    results_2[o_6] = (int)((unsigned)a_4 + b_5);
    results_2[o_6 + 1] = (int)((unsigned)a_4 - b_5);
    results_2[o_6 + 2] = (int)((unsigned)a_4 * b_5);
    results_2[o_6 + 3] = (int)(gk_zero - a_4);
    results_2[o_6 + 4] = ~a_4;
    results_2[o_6 + 5] = a_4 & b_5;
    results_2[o_6 + 6] = a_4 | b_5;
    results_2[o_6 + 7] = a_4 ^ b_5;
    results_2[o_6 + 8] = (int)((unsigned)a_4 << (b_5 & 31));
    results_2[o_6 + 9] = a_4 >> (b_5 & 31);
    results_2[o_6 + 10] = (int)((unsigned)a_4 >> (b_5 & 31));
    results_2[o_6 + 11] = (int)((unsigned)a_4 * b_5 + a_4 - (b_5 - a_4 * 3u));
    results_2[o_6 + 12] = a_4 / 7 + b_5 % 10;
    results_2[o_6 + 13] = (int)((unsigned)a_4 * a_4) >> 20;
    results_2[o_6 + 14] = (int)(a_4 + 1u) > a_4 ? 1 : 0;
    results_2[o_6 + 15] = (int)((unsigned)a_4 << 31);
}

extern "C" __global__ void __launch_bounds__(256) Int32_0d9d2897(
    const int* GK_RESTRICT left_0,
    int left_0_length,
    const int* GK_RESTRICT right_1,
    int right_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < left_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Int32_0d9d2897(
    const int* GK_RESTRICT left_0,
    int left_0_length,
    const int* GK_RESTRICT right_1,
    int right_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= left_0_length)
    {
        return;
    }
    int a_4 = left_0[i_3];
    int b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 16u);
    results_2[o_6] = (int)((unsigned)a_4 + b_5);
    results_2[o_6 + 1] = (int)((unsigned)a_4 - b_5);
    results_2[o_6 + 2] = (int)((unsigned)a_4 * b_5);
    results_2[o_6 + 3] = (int)(gk_zero - a_4);
    results_2[o_6 + 4] = ~a_4;
    results_2[o_6 + 5] = a_4 & b_5;
    results_2[o_6 + 6] = a_4 | b_5;
    results_2[o_6 + 7] = a_4 ^ b_5;
    results_2[o_6 + 8] = (int)((unsigned)a_4 << (b_5 & 31));
    results_2[o_6 + 9] = a_4 >> (b_5 & 31);
    results_2[o_6 + 10] = (int)((unsigned)a_4 >> (b_5 & 31));
    results_2[o_6 + 11] = (int)((unsigned)a_4 * b_5 + a_4 - (b_5 - a_4 * 3u));
    results_2[o_6 + 12] = a_4 / 7 + b_5 % 10;
    results_2[o_6 + 13] = (int)((unsigned)a_4 * a_4) >> 20;
    results_2[o_6 + 14] = (int)(a_4 + 1u) > a_4 ? 1 : 0;
    results_2[o_6 + 15] = (int)((unsigned)a_4 << 31);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    const unsigned* GK_RESTRICT left_0,
    int left_0_length,
    const unsigned* GK_RESTRICT right_1,
    int right_1_length,
    unsigned* GK_RESTRICT results_2,
    int results_2_length,
    int index_8)
{
    int i_3 = index_8;
    if (!inside_9 && i_3 >= left_0_length)
    {
        return;
    }
    unsigned a_4 = left_0[i_3];
    unsigned b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 16u);
    int n_7 = (int)b_5;
    results_2[o_6] = a_4 + b_5;
    results_2[o_6 + 1] = a_4 - b_5;
    results_2[o_6 + 2] = a_4 * b_5;
    results_2[o_6 + 3] = (unsigned)(gk_zero - (unsigned long long)(long long)a_4);
    results_2[o_6 + 4] = ~a_4;
    results_2[o_6 + 5] = a_4 & b_5;
    results_2[o_6 + 6] = a_4 | b_5;
    results_2[o_6 + 7] = a_4 ^ b_5;
    results_2[o_6 + 8] = a_4 << (n_7 & 31);
    results_2[o_6 + 9] = a_4 >> (n_7 & 31);
    results_2[o_6 + 10] = a_4 >> (n_7 & 31);
    results_2[o_6 + 11] = a_4 / 7u + b_5 % 10u;
    results_2[o_6 + 12] = (unsigned)((unsigned long long)(long long)a_4 - (long long)n_7);
    results_2[o_6 + 13] = (unsigned)((long long)((unsigned long long)(long long)n_7 + (long long)a_4) >> 3);
    results_2[o_6 + 14] = true ? 1u : 0u;
    results_2[o_6 + 15] = a_4 + 1u > a_4 ? 1u : 0u;
}

extern "C" __global__ void __launch_bounds__(256) UInt32_9fddf1f7(
    const unsigned* GK_RESTRICT left_0,
    int left_0_length,
    const unsigned* GK_RESTRICT right_1,
    int right_1_length,
    unsigned* GK_RESTRICT results_2,
    int results_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < left_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void UInt32_9fddf1f7(
    const unsigned* GK_RESTRICT left_0,
    int left_0_length,
    const unsigned* GK_RESTRICT right_1,
    int right_1_length,
    unsigned* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= left_0_length)
    {
        return;
    }
    unsigned a_4 = left_0[i_3];
    unsigned b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 16u);
    int n_7 = (int)b_5;
    results_2[o_6] = a_4 + b_5;
    results_2[o_6 + 1] = a_4 - b_5;
    results_2[o_6 + 2] = a_4 * b_5;
    results_2[o_6 + 3] = (unsigned)(gk_zero - (unsigned long long)(long long)a_4);
    results_2[o_6 + 4] = ~a_4;
    results_2[o_6 + 5] = a_4 & b_5;
    results_2[o_6 + 6] = a_4 | b_5;
    results_2[o_6 + 7] = a_4 ^ b_5;
    results_2[o_6 + 8] = a_4 << (n_7 & 31);
    results_2[o_6 + 9] = a_4 >> (n_7 & 31);
    results_2[o_6 + 10] = a_4 >> (n_7 & 31);
    results_2[o_6 + 11] = a_4 / 7u + b_5 % 10u;
    results_2[o_6 + 12] = (unsigned)((unsigned long long)(long long)a_4 - (long long)n_7);
    results_2[o_6 + 13] = (unsigned)((long long)((unsigned long long)(long long)n_7 + (long long)a_4) >> 3);
    results_2[o_6 + 14] = true ? 1u : 0u;
    results_2[o_6 + 15] = a_4 + 1u > a_4 ? 1u : 0u;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    const long long* GK_RESTRICT left_0,
    int left_0_length,
    const long long* GK_RESTRICT right_1,
    int right_1_length,
    long long* GK_RESTRICT results_2,
    int results_2_length,
    int index_8)
{
    int i_3 = index_8;
    if (!inside_9 && i_3 >= left_0_length)
    {
        return;
    }
    long long a_4 = left_0[i_3];
    long long b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 16u);
    int n_7 = (int)b_5;
    results_2[o_6] = (long long)((unsigned long long)a_4 + b_5);
    results_2[o_6 + 1] = (long long)((unsigned long long)a_4 - b_5);
    results_2[o_6 + 2] = (long long)((unsigned long long)a_4 * b_5);
    results_2[o_6 + 3] = (long long)(gk_zero - (unsigned long long)a_4);
    results_2[o_6 + 4] = ~a_4;
    results_2[o_6 + 5] = a_4 & b_5;
    results_2[o_6 + 6] = a_4 | b_5;
    results_2[o_6 + 7] = a_4 ^ b_5;
    results_2[o_6 + 8] = (long long)((unsigned long long)a_4 << (n_7 & 63));
    results_2[o_6 + 9] = a_4 >> (n_7 & 63);
    results_2[o_6 + 10] = (long long)((unsigned long long)a_4 >> (n_7 & 63));
    results_2[o_6 + 11] = (long long)(a_4 * 3ULL - (b_5 + 5ULL) * a_4);
    results_2[o_6 + 12] = (long long)((unsigned long long)(a_4 / 1000LL) + b_5 % 77LL);
    results_2[o_6 + 13] = (long long)((unsigned long long)(long long)n_7 * (long long)n_7);
    results_2[o_6 + 14] = (long long)(int)((unsigned)n_7 * n_7);
    results_2[o_6 + 15] = (long long)((long long)(a_4 - 1ULL) < a_4 ? 1 : 0);
}

extern "C" __global__ void __launch_bounds__(256) Int64_e4fcd173(
    const long long* GK_RESTRICT left_0,
    int left_0_length,
    const long long* GK_RESTRICT right_1,
    int right_1_length,
    long long* GK_RESTRICT results_2,
    int results_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < left_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Int64_e4fcd173(
    const long long* GK_RESTRICT left_0,
    int left_0_length,
    const long long* GK_RESTRICT right_1,
    int right_1_length,
    long long* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= left_0_length)
    {
        return;
    }
    long long a_4 = left_0[i_3];
    long long b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 16u);
    int n_7 = (int)b_5;
    results_2[o_6] = (long long)((unsigned long long)a_4 + b_5);
    results_2[o_6 + 1] = (long long)((unsigned long long)a_4 - b_5);
    results_2[o_6 + 2] = (long long)((unsigned long long)a_4 * b_5);
    results_2[o_6 + 3] = (long long)(gk_zero - (unsigned long long)a_4);
    results_2[o_6 + 4] = ~a_4;
    results_2[o_6 + 5] = a_4 & b_5;
    results_2[o_6 + 6] = a_4 | b_5;
    results_2[o_6 + 7] = a_4 ^ b_5;
    results_2[o_6 + 8] = (long long)((unsigned long long)a_4 << (n_7 & 63));
    results_2[o_6 + 9] = a_4 >> (n_7 & 63);
    results_2[o_6 + 10] = (long long)((unsigned long long)a_4 >> (n_7 & 63));
    results_2[o_6 + 11] = (long long)(a_4 * 3ULL - (b_5 + 5ULL) * a_4);
    results_2[o_6 + 12] = (long long)((unsigned long long)(a_4 / 1000LL) + b_5 % 77LL);
    results_2[o_6 + 13] = (long long)((unsigned long long)(long long)n_7 * (long long)n_7);
    results_2[o_6 + 14] = (long long)(int)((unsigned)n_7 * n_7);
    results_2[o_6 + 15] = (long long)((long long)(a_4 - 1ULL) < a_4 ? 1 : 0);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    const unsigned long long* GK_RESTRICT left_0,
    int left_0_length,
    const unsigned long long* GK_RESTRICT right_1,
    int right_1_length,
    unsigned long long* GK_RESTRICT results_2,
    int results_2_length,
    int index_8)
{
    int i_3 = index_8;
    if (!inside_9 && i_3 >= left_0_length)
    {
        return;
    }
    unsigned long long a_4 = left_0[i_3];
    unsigned long long b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 16u);
    int n_7 = (int)b_5;
    results_2[o_6] = a_4 + b_5;
    results_2[o_6 + 1] = a_4 - b_5;
    results_2[o_6 + 2] = a_4 * b_5;
    results_2[o_6 + 3] = ~a_4;
    results_2[o_6 + 4] = a_4 & b_5;
    results_2[o_6 + 5] = a_4 | b_5;
    results_2[o_6 + 6] = a_4 ^ b_5;
    results_2[o_6 + 7] = a_4 << (n_7 & 63);
    results_2[o_6 + 8] = a_4 >> (n_7 & 63);
    results_2[o_6 + 9] = a_4 >> (n_7 & 63);
    results_2[o_6 + 10] = a_4 / 1000ULL + b_5 % 77ULL;
    results_2[o_6 + 11] = a_4 * 11400714819323198485ULL;
}

extern "C" __global__ void __launch_bounds__(256) UInt64_d3185d21(
    const unsigned long long* GK_RESTRICT left_0,
    int left_0_length,
    const unsigned long long* GK_RESTRICT right_1,
    int right_1_length,
    unsigned long long* GK_RESTRICT results_2,
    int results_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < left_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void UInt64_d3185d21(
    const unsigned long long* GK_RESTRICT left_0,
    int left_0_length,
    const unsigned long long* GK_RESTRICT right_1,
    int right_1_length,
    unsigned long long* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= left_0_length)
    {
        return;
    }
    unsigned long long a_4 = left_0[i_3];
    unsigned long long b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 16u);
    int n_7 = (int)b_5;
    results_2[o_6] = a_4 + b_5;
    results_2[o_6 + 1] = a_4 - b_5;
    results_2[o_6 + 2] = a_4 * b_5;
    results_2[o_6 + 3] = ~a_4;
    results_2[o_6 + 4] = a_4 & b_5;
    results_2[o_6 + 5] = a_4 | b_5;
    results_2[o_6 + 6] = a_4 ^ b_5;
    results_2[o_6 + 7] = a_4 << (n_7 & 63);
    results_2[o_6 + 8] = a_4 >> (n_7 & 63);
    results_2[o_6 + 9] = a_4 >> (n_7 & 63);
    results_2[o_6 + 10] = a_4 / 1000ULL + b_5 % 77ULL;
    results_2[o_6 + 11] = a_4 * 11400714819323198485ULL;
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
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    signed char* GK_RESTRICT signedBytes_0,
    int signedBytes_0_length,
    unsigned char* GK_RESTRICT bytes_1,
    int bytes_1_length,
    short* GK_RESTRICT shorts_2,
    int shorts_2_length,
    unsigned short* GK_RESTRICT unsignedShorts_3,
    int unsignedShorts_3_length,
    unsigned short* GK_RESTRICT chars_4,
    int chars_4_length,
    const int* GK_RESTRICT values_5,
    int values_5_length,
    int index_8)
{
    int i_6 = index_8;
    if (!inside_9 && i_6 >= values_5_length)
    {
        return;
    }
    int v_7 = values_5[i_6];
    signedBytes_0[i_6] = (signed char)(signedBytes_0[i_6] + (signed char)v_7);
    signedBytes_0[i_6] = (signed char)(signedBytes_0[i_6] - 1);
    bytes_1[i_6] = (unsigned char)(bytes_1[i_6] + (unsigned char)v_7);
    bytes_1[i_6] = (unsigned char)((unsigned)bytes_1[i_6] << 1);
    shorts_2[i_6] = (short)(shorts_2[i_6] * (short)v_7);
    shorts_2[i_6] = (short)(shorts_2[i_6] + 1);
    unsignedShorts_3[i_6] = (unsigned short)((unsigned)unsignedShorts_3[i_6] * unsignedShorts_3[i_6] + v_7);
    unsignedShorts_3[i_6] = (unsigned short)(unsignedShorts_3[i_6] >> 3);
    chars_4[i_6] = (unsigned short)(chars_4[i_6] ^ (unsigned short)v_7);
    chars_4[i_6] = (unsigned short)(chars_4[i_6] + 1);
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_9>
static __device__ __forceinline__ void gk_wide_element(
    signed char* GK_RESTRICT signedBytes_0,
    int signedBytes_0_length,
    unsigned char* GK_RESTRICT bytes_1,
    int bytes_1_length,
    short* GK_RESTRICT shorts_2,
    int shorts_2_length,
    unsigned short* GK_RESTRICT unsignedShorts_3,
    int unsignedShorts_3_length,
    unsigned short* GK_RESTRICT chars_4,
    int chars_4_length,
    const int* GK_RESTRICT values_5,
    int values_5_length,
    signed char& signedBytes_10,
    unsigned char& bytes_11,
    short& shorts_12,
    unsigned short& unsignedShorts_13,
    unsigned short& chars_14,
    int& values_15,
    int index_8)
{
    int i_6 = index_8;
    if (!inside_9 && i_6 >= values_5_length)
    {
        return;
    }
    int v_7 = values_15;
    signedBytes_10 = (signed char)(signedBytes_10 + (signed char)v_7);
    signedBytes_10 = (signed char)(signedBytes_10 - 1);
    bytes_11 = (unsigned char)(bytes_11 + (unsigned char)v_7);
    bytes_11 = (unsigned char)((unsigned)bytes_11 << 1);
    shorts_12 = (short)(shorts_12 * (short)v_7);
    shorts_12 = (short)(shorts_12 + 1);
    unsignedShorts_13 = (unsigned short)((unsigned)unsignedShorts_13 * unsignedShorts_13 + v_7);
    unsignedShorts_13 = (unsigned short)(unsignedShorts_13 >> 3);
    chars_14 = (unsigned short)(chars_14 ^ (unsigned short)v_7);
    chars_14 = (unsigned short)(chars_14 + 1);
}

#endif

extern "C" __global__ void __launch_bounds__(256) Small_9d1ce493(
    signed char* GK_RESTRICT signedBytes_0,
    int signedBytes_0_length,
    unsigned char* GK_RESTRICT bytes_1,
    int bytes_1_length,
    short* GK_RESTRICT shorts_2,
    int shorts_2_length,
    unsigned short* GK_RESTRICT unsignedShorts_3,
    int unsignedShorts_3_length,
    unsigned short* GK_RESTRICT chars_4,
    int chars_4_length,
    const int* GK_RESTRICT values_5,
    int values_5_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count && (int)gk_end < values_5_length;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)signedBytes_0_length && gk_wide<signed char, GK_WIDTH>::is_aligned(signedBytes_0);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)bytes_1_length && gk_wide<unsigned char, GK_WIDTH>::is_aligned(bytes_1);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)shorts_2_length && gk_wide<short, GK_WIDTH>::is_aligned(shorts_2);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)unsignedShorts_3_length && gk_wide<unsigned short, GK_WIDTH>::is_aligned(unsignedShorts_3);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)chars_4_length && gk_wide<unsigned short, GK_WIDTH>::is_aligned(chars_4);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)values_5_length && gk_wide<int, GK_WIDTH>::is_aligned(values_5);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        gk_wide<signed char, GK_WIDTH> signedBytes_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<unsigned char, GK_WIDTH> bytes_1_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<short, GK_WIDTH> shorts_2_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<unsigned short, GK_WIDTH> unsignedShorts_3_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<unsigned short, GK_WIDTH> chars_4_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<int, GK_WIDTH> values_5_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            signedBytes_0_wide[j].load(signedBytes_0 + (gk_first + j * 256 * GK_WIDTH));
            bytes_1_wide[j].load(bytes_1 + (gk_first + j * 256 * GK_WIDTH));
            shorts_2_wide[j].load(shorts_2 + (gk_first + j * 256 * GK_WIDTH));
            unsignedShorts_3_wide[j].load(unsignedShorts_3 + (gk_first + j * 256 * GK_WIDTH));
            chars_4_wide[j].load(chars_4 + (gk_first + j * 256 * GK_WIDTH));
            values_5_wide[j].load(values_5 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(signedBytes_0, signedBytes_0_length, bytes_1, bytes_1_length, shorts_2, shorts_2_length, unsignedShorts_3, unsignedShorts_3_length, chars_4, chars_4_length, values_5, values_5_length, signedBytes_0_wide[j].at[k], bytes_1_wide[j].at[k], shorts_2_wide[j].at[k], unsignedShorts_3_wide[j].at[k], chars_4_wide[j].at[k], values_5_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            signedBytes_0_wide[j].store(signedBytes_0 + (gk_first + j * 256 * GK_WIDTH));
            bytes_1_wide[j].store(bytes_1 + (gk_first + j * 256 * GK_WIDTH));
            shorts_2_wide[j].store(shorts_2 + (gk_first + j * 256 * GK_WIDTH));
            unsignedShorts_3_wide[j].store(unsignedShorts_3 + (gk_first + j * 256 * GK_WIDTH));
            chars_4_wide[j].store(chars_4 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < values_5_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(signedBytes_0, signedBytes_0_length, bytes_1, bytes_1_length, shorts_2, shorts_2_length, unsignedShorts_3, unsignedShorts_3_length, chars_4, chars_4_length, values_5, values_5_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(signedBytes_0, signedBytes_0_length, bytes_1, bytes_1_length, shorts_2, shorts_2_length, unsignedShorts_3, unsignedShorts_3_length, chars_4, chars_4_length, values_5, values_5_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Small_9d1ce493(
    signed char* GK_RESTRICT signedBytes_0,
    int signedBytes_0_length,
    unsigned char* GK_RESTRICT bytes_1,
    int bytes_1_length,
    short* GK_RESTRICT shorts_2,
    int shorts_2_length,
    unsigned short* GK_RESTRICT unsignedShorts_3,
    int unsignedShorts_3_length,
    unsigned short* GK_RESTRICT chars_4,
    int chars_4_length,
    const int* GK_RESTRICT values_5,
    int values_5_length)
{
    int i_6 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_6 >= values_5_length)
    {
        return;
    }
    int v_7 = values_5[i_6];
    signedBytes_0[i_6] = (signed char)(signedBytes_0[i_6] + (signed char)v_7);
    signedBytes_0[i_6] = (signed char)(signedBytes_0[i_6] - 1);
    bytes_1[i_6] = (unsigned char)(bytes_1[i_6] + (unsigned char)v_7);
    bytes_1[i_6] = (unsigned char)((unsigned)bytes_1[i_6] << 1);
    shorts_2[i_6] = (short)(shorts_2[i_6] * (short)v_7);
    shorts_2[i_6] = (short)(shorts_2[i_6] + 1);
    unsignedShorts_3[i_6] = (unsigned short)((unsigned)unsignedShorts_3[i_6] * unsignedShorts_3[i_6] + v_7);
    unsignedShorts_3[i_6] = (unsigned short)(unsignedShorts_3[i_6] >> 3);
    chars_4[i_6] = (unsigned short)(chars_4[i_6] ^ (unsigned short)v_7);
    chars_4[i_6] = (unsigned short)(chars_4[i_6] + 1);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int gk_divide_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? -1 : (int)(0 - (unsigned)a);
    return a / b;
}

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

static __device__ __forceinline__ unsigned gk_divide_uint(unsigned a, unsigned b)
{
    return b == 0 ? ~(unsigned)0 : a / b;
}

static __device__ __forceinline__ unsigned gk_remainder_uint(unsigned a, unsigned b)
{
    return b == 0 ? a : a % b;
}

static __device__ __forceinline__ long long gk_divide_long(long long a, long long b)
{
    if ((unsigned long long)b + 1 <= 1)
        return b == 0 ? -1 : (long long)(0 - (unsigned long long)a);
    return a / b;
}

static __device__ __forceinline__ long long gk_remainder_long(long long a, long long b)
{
    if ((unsigned long long)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

static __device__ __forceinline__ unsigned long long gk_divide_ulong(unsigned long long a, unsigned long long b)
{
    return b == 0 ? ~(unsigned long long)0 : a / b;
}

static __device__ __forceinline__ unsigned long long gk_remainder_ulong(unsigned long long a, unsigned long long b)
{
    return b == 0 ? a : a % b;
}

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const int* GK_RESTRICT a_0,
    int a_0_length,
    const int* GK_RESTRICT b_1,
    int b_1_length,
    int* GK_RESTRICT ints_2,
    int ints_2_length,
    const long long* GK_RESTRICT c_3,
    int c_3_length,
    const long long* GK_RESTRICT d_4,
    int d_4_length,
    long long* GK_RESTRICT longs_5,
    int longs_5_length,
    int index_7)
{
    int i_6 = index_7;
    if (i_6 < a_0_length)
    {
        ints_2[(int)(4u * i_6)] = gk_divide_int(a_0[i_6], b_1[i_6]);
        ints_2[(int)(4u * i_6) + 1] = gk_remainder_int(a_0[i_6], b_1[i_6]);
        ints_2[(int)(4u * i_6) + 2] = (int)gk_divide_uint((unsigned)a_0[i_6], (unsigned)b_1[i_6]);
        ints_2[(int)(4u * i_6) + 3] = (int)gk_remainder_uint((unsigned)a_0[i_6], (unsigned)b_1[i_6]);
    }
    if (i_6 < c_3_length)
    {
        longs_5[(int)(4u * i_6)] = gk_divide_long(c_3[i_6], d_4[i_6]);
        longs_5[(int)(4u * i_6) + 1] = gk_remainder_long(c_3[i_6], d_4[i_6]);
        longs_5[(int)(4u * i_6) + 2] = (long long)gk_divide_ulong((unsigned long long)c_3[i_6], (unsigned long long)d_4[i_6]);
        longs_5[(int)(4u * i_6) + 3] = (long long)gk_remainder_ulong((unsigned long long)c_3[i_6], (unsigned long long)d_4[i_6]);
    }
}

extern "C" __global__ void __launch_bounds__(256) Divide_0b038dd1(
    const int* GK_RESTRICT a_0,
    int a_0_length,
    const int* GK_RESTRICT b_1,
    int b_1_length,
    int* GK_RESTRICT ints_2,
    int ints_2_length,
    const long long* GK_RESTRICT c_3,
    int c_3_length,
    const long long* GK_RESTRICT d_4,
    int d_4_length,
    long long* GK_RESTRICT longs_5,
    int longs_5_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(a_0, a_0_length, b_1, b_1_length, ints_2, ints_2_length, c_3, c_3_length, d_4, d_4_length, longs_5, longs_5_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(a_0, a_0_length, b_1, b_1_length, ints_2, ints_2_length, c_3, c_3_length, d_4, d_4_length, longs_5, longs_5_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Divide_0b038dd1(
    const int* GK_RESTRICT a_0,
    int a_0_length,
    const int* GK_RESTRICT b_1,
    int b_1_length,
    int* GK_RESTRICT ints_2,
    int ints_2_length,
    const long long* GK_RESTRICT c_3,
    int c_3_length,
    const long long* GK_RESTRICT d_4,
    int d_4_length,
    long long* GK_RESTRICT longs_5,
    int longs_5_length)
{
    int i_6 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_6 < a_0_length)
    {
        ints_2[(int)(4u * i_6)] = gk_divide_int(a_0[i_6], b_1[i_6]);
        ints_2[(int)(4u * i_6) + 1] = gk_remainder_int(a_0[i_6], b_1[i_6]);
        ints_2[(int)(4u * i_6) + 2] = (int)gk_divide_uint((unsigned)a_0[i_6], (unsigned)b_1[i_6]);
        ints_2[(int)(4u * i_6) + 3] = (int)gk_remainder_uint((unsigned)a_0[i_6], (unsigned)b_1[i_6]);
    }
    if (i_6 < c_3_length)
    {
        longs_5[(int)(4u * i_6)] = gk_divide_long(c_3[i_6], d_4[i_6]);
        longs_5[(int)(4u * i_6) + 1] = gk_remainder_long(c_3[i_6], d_4[i_6]);
        longs_5[(int)(4u * i_6) + 2] = (long long)gk_divide_ulong((unsigned long long)c_3[i_6], (unsigned long long)d_4[i_6]);
        longs_5[(int)(4u * i_6) + 3] = (long long)gk_remainder_ulong((unsigned long long)c_3[i_6], (unsigned long long)d_4[i_6]);
    }
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT left_0,
    int left_0_length,
    const float* GK_RESTRICT right_1,
    int right_1_length,
    float* GK_RESTRICT results_2,
    int results_2_length,
    int index_7)
{
    int i_3 = index_7;
    if (!inside_8 && i_3 >= left_0_length)
    {
        return;
    }
    float a_4 = left_0[i_3];
    float b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 8u);
    results_2[o_6] = a_4 + b_5;
    results_2[o_6 + 1] = a_4 - b_5;
    results_2[o_6 + 2] = a_4 * b_5;
    results_2[o_6 + 3] = a_4 / b_5;
    results_2[o_6 + 4] = fmodf(a_4, b_5);
    results_2[o_6 + 5] = -a_4;
    results_2[o_6 + 6] = a_4 * b_5 + a_4;
    results_2[o_6 + 7] = a_4 + 0x1.99999ap-4f - 0x0.022d84p-126f;
}

extern "C" __global__ void __launch_bounds__(256) Single_fda4ecb2(
    const float* GK_RESTRICT left_0,
    int left_0_length,
    const float* GK_RESTRICT right_1,
    int right_1_length,
    float* GK_RESTRICT results_2,
    int results_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < left_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Single_fda4ecb2(
    const float* GK_RESTRICT left_0,
    int left_0_length,
    const float* GK_RESTRICT right_1,
    int right_1_length,
    float* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= left_0_length)
    {
        return;
    }
    float a_4 = left_0[i_3];
    float b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 8u);
    results_2[o_6] = a_4 + b_5;
    results_2[o_6 + 1] = a_4 - b_5;
    results_2[o_6 + 2] = a_4 * b_5;
    results_2[o_6 + 3] = a_4 / b_5;
    results_2[o_6 + 4] = fmodf(a_4, b_5);
    results_2[o_6 + 5] = -a_4;
    results_2[o_6 + 6] = a_4 * b_5 + a_4;
    results_2[o_6 + 7] = a_4 + 0x1.99999ap-4f - 0x0.022d84p-126f;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const double* GK_RESTRICT left_0,
    int left_0_length,
    const double* GK_RESTRICT right_1,
    int right_1_length,
    double* GK_RESTRICT results_2,
    int results_2_length,
    int index_7)
{
    int i_3 = index_7;
    if (!inside_8 && i_3 >= left_0_length)
    {
        return;
    }
    double a_4 = left_0[i_3];
    double b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 8u);
    results_2[o_6] = a_4 + b_5;
    results_2[o_6 + 1] = a_4 - b_5;
    results_2[o_6 + 2] = a_4 * b_5;
    results_2[o_6 + 3] = a_4 / b_5;
    results_2[o_6 + 4] = fmod(a_4, b_5);
    results_2[o_6 + 5] = -a_4;
    results_2[o_6 + 6] = a_4 * b_5 + a_4;
    results_2[o_6 + 7] = a_4 + 0x1.999999999999ap-4 - (double)(float)b_5;
}

extern "C" __global__ void __launch_bounds__(256) Double_e21b63ee(
    const double* GK_RESTRICT left_0,
    int left_0_length,
    const double* GK_RESTRICT right_1,
    int right_1_length,
    double* GK_RESTRICT results_2,
    int results_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < left_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Double_e21b63ee(
    const double* GK_RESTRICT left_0,
    int left_0_length,
    const double* GK_RESTRICT right_1,
    int right_1_length,
    double* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= left_0_length)
    {
        return;
    }
    double a_4 = left_0[i_3];
    double b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 8u);
    results_2[o_6] = a_4 + b_5;
    results_2[o_6 + 1] = a_4 - b_5;
    results_2[o_6 + 2] = a_4 * b_5;
    results_2[o_6 + 3] = a_4 / b_5;
    results_2[o_6 + 4] = fmod(a_4, b_5);
    results_2[o_6 + 5] = -a_4;
    results_2[o_6 + 6] = a_4 * b_5 + a_4;
    results_2[o_6 + 7] = a_4 + 0x1.999999999999ap-4 - (double)(float)b_5;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Increments_a83e559d(int* GK_RESTRICT values_0, int values_0_length)
{
    int i_1 = (int)threadIdx.x;
    int a_2 = values_0[i_1];
    int temp_3 = a_2;
    a_2 = (int)(temp_3 + 1u);
    int temp_4 = (int)(a_2 + 1u);
    a_2 = temp_4;
    int b_5 = (int)((unsigned)temp_3 + temp_4);
    a_2 = (int)(a_2 - 3u);
    a_2 = (int)((unsigned)a_2 << 2);
    int temp_7 = a_2;
    int temp_6 = b_5;
    b_5 = (int)(temp_6 - 1u);
    a_2 = temp_7 ^ temp_6;
    b_5 %= 11;
    values_0[i_1] = (int)(a_2 * 31u + b_5);
    values_0[i_1] = (int)(values_0[i_1] + 1u);
    values_0[i_1] = (int)(values_0[i_1] - 1u);
    values_0[i_1] = (int)(values_0[i_1] + 2147483647u);
}
