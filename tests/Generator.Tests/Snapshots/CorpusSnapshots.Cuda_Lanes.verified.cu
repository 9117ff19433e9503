#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

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
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT a_0,
    int a_0_length,
    const float* GK_RESTRICT b_1,
    int b_1_length,
    float* GK_RESTRICT results_2,
    int results_2_length,
    int index_7)
{
    int i_3 = index_7;
    int n_4 = a_0_length;
    if (!inside_8 && i_3 >= n_4)
    {
        return;
    }
    float x_5 = a_0[i_3];
    float y_6 = b_1[i_3];
    results_2[i_3] = x_5 * y_6 + x_5 / y_6 - -x_5;
    results_2[i_3 + n_4] = gk_min_float(x_5, y_6);
    results_2[(int)(2u * n_4) + i_3] = gk_max_float(x_5, y_6);
    results_2[(int)(3u * n_4) + i_3] = sqrtf(x_5) + fabsf(y_6);
    results_2[(int)(4u * n_4) + i_3] = floorf(x_5);
    results_2[(int)(5u * n_4) + i_3] = ceilf(x_5);
    results_2[(int)(6u * n_4) + i_3] = truncf(x_5);
    results_2[(int)(7u * n_4) + i_3] = rintf(x_5);
    results_2[(int)(8u * n_4) + i_3] = fmaf(x_5, y_6, 0x1.8p0f);
    results_2[(int)(9u * n_4) + i_3] = x_5 < y_6 ? x_5 : x_5 >= y_6 ? y_6 : 7.0f;
    results_2[(int)(10u * n_4) + i_3] = x_5 == y_6 ? 1.0f : x_5 != y_6 ? 2.0f : 3.0f;
    results_2[(int)(11u * n_4) + i_3] = (float)__float2int_rz(x_5);
    results_2[(int)(12u * n_4) + i_3] = __int_as_float(__float_as_int(x_5) ^ (-2147483647 - 1));
}

extern "C" __global__ void __launch_bounds__(256) Floats_c77b3f64(
    const float* GK_RESTRICT a_0,
    int a_0_length,
    const float* GK_RESTRICT b_1,
    int b_1_length,
    float* GK_RESTRICT results_2,
    int results_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < a_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(a_0, a_0_length, b_1, b_1_length, results_2, results_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(a_0, a_0_length, b_1, b_1_length, results_2, results_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Floats_c77b3f64(
    const float* GK_RESTRICT a_0,
    int a_0_length,
    const float* GK_RESTRICT b_1,
    int b_1_length,
    float* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int n_4 = a_0_length;
    if (i_3 >= n_4)
    {
        return;
    }
    float x_5 = a_0[i_3];
    float y_6 = b_1[i_3];
    results_2[i_3] = x_5 * y_6 + x_5 / y_6 - -x_5;
    results_2[i_3 + n_4] = gk_min_float(x_5, y_6);
    results_2[(int)(2u * n_4 + i_3)] = gk_max_float(x_5, y_6);
    results_2[(int)(3u * n_4 + i_3)] = sqrtf(x_5) + fabsf(y_6);
    results_2[(int)(4u * n_4 + i_3)] = floorf(x_5);
    results_2[(int)(5u * n_4 + i_3)] = ceilf(x_5);
    results_2[(int)(6u * n_4 + i_3)] = truncf(x_5);
    results_2[(int)(7u * n_4 + i_3)] = rintf(x_5);
    results_2[(int)(8u * n_4 + i_3)] = fmaf(x_5, y_6, 0x1.8p0f);
    results_2[(int)(9u * n_4 + i_3)] = x_5 < y_6 ? x_5 : x_5 >= y_6 ? y_6 : 7.0f;
    results_2[(int)(10u * n_4 + i_3)] = x_5 == y_6 ? 1.0f : x_5 != y_6 ? 2.0f : 3.0f;
    results_2[(int)(11u * n_4 + i_3)] = (float)__float2int_rz(x_5);
    results_2[(int)(12u * n_4 + i_3)] = __int_as_float(__float_as_int(x_5) ^ (-2147483647 - 1));
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

static __device__ __forceinline__ long long gk_double_to_long(double x)
{
    return x != x ? 0 : __double2ll_rz(x);
}

static __device__ __forceinline__ double gk_max_double(double a, double b)
{
    return a > b || a != a ? a : a < b || b != b ? b : __longlong_as_double(__double_as_longlong(a) & __double_as_longlong(b));
}

static __device__ __forceinline__ double gk_min_double(double a, double b)
{
    return a < b || a != a ? a : a > b || b != b ? b : __longlong_as_double(__double_as_longlong(a) | __double_as_longlong(b));
}

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    const double* GK_RESTRICT a_0,
    int a_0_length,
    const double* GK_RESTRICT b_1,
    int b_1_length,
    double* GK_RESTRICT results_2,
    int results_2_length,
    long long* GK_RESTRICT longs_3,
    int longs_3_length,
    int index_8)
{
    int i_4 = index_8;
    int n_5 = a_0_length;
    if (!inside_9 && i_4 >= n_5)
    {
        return;
    }
    double x_6 = a_0[i_4];
    double y_7 = b_1[i_4];
    results_2[i_4] = x_6 * y_7 + x_6 / y_7 - -x_6;
    results_2[i_4 + n_5] = gk_min_double(x_6, y_7);
    results_2[(int)(2u * n_5) + i_4] = gk_max_double(x_6, y_7);
    results_2[(int)(3u * n_5) + i_4] = sqrt(x_6) + fabs(y_7);
    results_2[(int)(4u * n_5) + i_4] = x_6 > y_7 && y_7 <= 1.0 ? floor(x_6) : ceil(x_6);
    longs_3[i_4] = gk_double_to_long(x_6);
    longs_3[i_4 + n_5] = __double_as_longlong(y_7);
    results_2[(int)(5u * n_5) + i_4] = (double)__double_as_longlong(y_7);
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_9>
static __device__ __forceinline__ void gk_wide_element(
    const double* GK_RESTRICT a_0,
    int a_0_length,
    const double* GK_RESTRICT b_1,
    int b_1_length,
    double* GK_RESTRICT results_2,
    int results_2_length,
    long long* GK_RESTRICT longs_3,
    int longs_3_length,
    double& a_10,
    double& b_11,
    int index_8)
{
    int i_4 = index_8;
    int n_5 = a_0_length;
    if (!inside_9 && i_4 >= n_5)
    {
        return;
    }
    double x_6 = a_10;
    double y_7 = b_11;
    results_2[i_4] = x_6 * y_7 + x_6 / y_7 - -x_6;
    results_2[i_4 + n_5] = gk_min_double(x_6, y_7);
    results_2[(int)(2u * n_5) + i_4] = gk_max_double(x_6, y_7);
    results_2[(int)(3u * n_5) + i_4] = sqrt(x_6) + fabs(y_7);
    results_2[(int)(4u * n_5) + i_4] = x_6 > y_7 && y_7 <= 1.0 ? floor(x_6) : ceil(x_6);
    longs_3[i_4] = gk_double_to_long(x_6);
    longs_3[i_4 + n_5] = __double_as_longlong(y_7);
    results_2[(int)(5u * n_5) + i_4] = (double)__double_as_longlong(y_7);
}

#endif

extern "C" __global__ void __launch_bounds__(256) Doubles_a920a3e1(
    const double* GK_RESTRICT a_0,
    int a_0_length,
    const double* GK_RESTRICT b_1,
    int b_1_length,
    double* GK_RESTRICT results_2,
    int results_2_length,
    long long* GK_RESTRICT longs_3,
    int longs_3_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count && (int)gk_end < a_0_length;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)a_0_length && gk_wide<double, GK_WIDTH>::is_aligned(a_0);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)b_1_length && gk_wide<double, GK_WIDTH>::is_aligned(b_1);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        gk_wide<double, GK_WIDTH> a_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<double, GK_WIDTH> b_1_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            a_0_wide[j].load(a_0 + (gk_first + j * 256 * GK_WIDTH));
            b_1_wide[j].load(b_1 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(a_0, a_0_length, b_1, b_1_length, results_2, results_2_length, longs_3, longs_3_length, a_0_wide[j].at[k], b_1_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < a_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(a_0, a_0_length, b_1, b_1_length, results_2, results_2_length, longs_3, longs_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(a_0, a_0_length, b_1, b_1_length, results_2, results_2_length, longs_3, longs_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Doubles_a920a3e1(
    const double* GK_RESTRICT a_0,
    int a_0_length,
    const double* GK_RESTRICT b_1,
    int b_1_length,
    double* GK_RESTRICT results_2,
    int results_2_length,
    long long* GK_RESTRICT longs_3,
    int longs_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int n_5 = a_0_length;
    if (i_4 >= n_5)
    {
        return;
    }
    double x_6 = a_0[i_4];
    double y_7 = b_1[i_4];
    results_2[i_4] = x_6 * y_7 + x_6 / y_7 - -x_6;
    results_2[i_4 + n_5] = gk_min_double(x_6, y_7);
    results_2[(int)(2u * n_5 + i_4)] = gk_max_double(x_6, y_7);
    results_2[(int)(3u * n_5 + i_4)] = sqrt(x_6) + fabs(y_7);
    results_2[(int)(4u * n_5 + i_4)] = x_6 > y_7 && y_7 <= 1.0 ? floor(x_6) : ceil(x_6);
    longs_3[i_4] = gk_double_to_long(x_6);
    longs_3[i_4 + n_5] = __double_as_longlong(y_7);
    results_2[(int)(5u * n_5 + i_4)] = (double)__double_as_longlong(y_7);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

#ifdef GK_ELEMENTS
template <bool inside_10>
static __device__ __forceinline__ void gk_element(
    int shift_0,
    const unsigned* GK_RESTRICT a_1,
    int a_1_length,
    const unsigned* GK_RESTRICT b_2,
    int b_2_length,
    unsigned* GK_RESTRICT results_3,
    int results_3_length,
    int index_9)
{
    int i_4 = index_9;
    int n_5 = a_1_length;
    if (!inside_10 && i_4 >= n_5)
    {
        return;
    }
    unsigned x_6 = a_1[i_4];
    unsigned y_7 = b_2[i_4];
    unsigned most_8 = max(x_6, y_7);
    results_3[i_4] = x_6 * y_7 - (x_6 ^ ~y_7);
    results_3[i_4 + n_5] = (x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + (x_6 >> 3);
    results_3[(int)(2u * n_5) + i_4] = x_6 > y_7 ? (unsigned)i_4 : x_6 != y_7 ? most_8 : 5u;
    results_3[(int)(3u * n_5) + i_4] = (unsigned)((int)x_6 >> 1) + (gk_zero - y_7);
    if (x_6 >= 2147483648u && y_7 != 4294967295u)
    {
        most_8 = min(most_8, 77u) + y_7;
    }
    results_3[(int)(4u * n_5) + i_4] = most_8;
    results_3[(int)(5u * n_5) + i_4] = (x_6 <= y_7) == (x_6 < 100u) ? 1u : 0u;
}

extern "C" __global__ void __launch_bounds__(256) Unsigned_c455d381(
    int shift_0,
    const unsigned* GK_RESTRICT a_1,
    int a_1_length,
    const unsigned* GK_RESTRICT b_2,
    int b_2_length,
    unsigned* GK_RESTRICT results_3,
    int results_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < a_1_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(shift_0, a_1, a_1_length, b_2, b_2_length, results_3, results_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(shift_0, a_1, a_1_length, b_2, b_2_length, results_3, results_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Unsigned_c455d381(
    int shift_0,
    const unsigned* GK_RESTRICT a_1,
    int a_1_length,
    const unsigned* GK_RESTRICT b_2,
    int b_2_length,
    unsigned* GK_RESTRICT results_3,
    int results_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int n_5 = a_1_length;
    if (i_4 >= n_5)
    {
        return;
    }
    unsigned x_6 = a_1[i_4];
    unsigned y_7 = b_2[i_4];
    unsigned most_8 = max(x_6, y_7);
    results_3[i_4] = x_6 * y_7 - (x_6 ^ ~y_7);
    results_3[i_4 + n_5] = (x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + (x_6 >> 3);
    results_3[(int)(2u * n_5 + i_4)] = x_6 > y_7 ? (unsigned)i_4 : x_6 != y_7 ? most_8 : 5u;
    results_3[(int)(3u * n_5 + i_4)] = (unsigned)((int)x_6 >> 1) + (gk_zero - y_7);
    if (x_6 >= 2147483648u && y_7 != 4294967295u)
    {
        most_8 = min(most_8, 77u) + y_7;
    }
    results_3[(int)(4u * n_5 + i_4)] = most_8;
    results_3[(int)(5u * n_5 + i_4)] = (x_6 <= y_7) == (x_6 < 100u) ? 1u : 0u;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    const unsigned long long* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned long long* GK_RESTRICT b_1,
    int b_1_length,
    unsigned long long* GK_RESTRICT results_2,
    int results_2_length,
    int index_8)
{
    int i_3 = index_8;
    int n_4 = a_0_length;
    if (!inside_9 && i_3 >= n_4)
    {
        return;
    }
    unsigned long long x_5 = a_0[i_3];
    unsigned long long y_6 = b_1[i_3];
    results_2[i_3] = x_5 * 3ULL + (y_6 | (x_5 >> 7)) - min(x_5, y_6);
    for (int round_7 = 0; x_5 > y_6 && round_7 < 4; round_7++)
    {
        x_5 -= y_6 == 0ULL ? 2ULL : y_6;
    }
    results_2[i_3 + n_4] = (unsigned long long)((long long)x_5 >> 2);
}

extern "C" __global__ void __launch_bounds__(256) UnsignedLongs_095cbd56(
    const unsigned long long* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned long long* GK_RESTRICT b_1,
    int b_1_length,
    unsigned long long* GK_RESTRICT results_2,
    int results_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < a_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(a_0, a_0_length, b_1, b_1_length, results_2, results_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(a_0, a_0_length, b_1, b_1_length, results_2, results_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void UnsignedLongs_095cbd56(
    const unsigned long long* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned long long* GK_RESTRICT b_1,
    int b_1_length,
    unsigned long long* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int n_4 = a_0_length;
    if (i_3 >= n_4)
    {
        return;
    }
    unsigned long long x_5 = a_0[i_3];
    unsigned long long y_6 = b_1[i_3];
    results_2[i_3] = x_5 * 3ULL + (y_6 | (x_5 >> 7)) - min(x_5, y_6);
    for (int round_7 = 0; x_5 > y_6 && round_7 < 4; round_7++)
    {
        x_5 -= y_6 == 0ULL ? 2ULL : y_6;
    }
    results_2[i_3 + n_4] = (unsigned long long)((long long)x_5 >> 2);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

#ifdef GK_ELEMENTS
template <bool inside_11>
static __device__ __forceinline__ void gk_element(
    int shift_0,
    const int* GK_RESTRICT a_1,
    int a_1_length,
    const int* GK_RESTRICT b_2,
    int b_2_length,
    int* GK_RESTRICT results_3,
    int results_3_length,
    int index_10)
{
    int i_4 = index_10;
    int n_5 = a_1_length;
    if (!inside_11 && i_4 >= n_5)
    {
        return;
    }
    int x_6 = a_1[i_4];
    int y_7 = b_2[i_4];
    results_3[i_4] = (int)(x_6 + y_7 * 3u - (x_6 ^ y_7));
    results_3[i_4 + n_5] = (x_6 & ~y_7) | (int)(gk_zero - x_6);
    results_3[(int)(2u * n_5) + i_4] = (int)(((unsigned)x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + ((unsigned)x_6 >> (shift_0 & 31)));
    results_3[(int)(3u * n_5) + i_4] = (int)((unsigned)min(x_6, y_7) - max(x_6, y_7));
    results_3[(int)(4u * n_5) + i_4] = x_6 > y_7 ? i_4 : x_6 == y_7 ? (int)(gk_zero - i_4) : 5;
    results_3[(int)(5u * n_5) + i_4] = (int)((unsigned)x_6 * y_7);
    bool isSmall_8 = x_6 < 100;
    bool isEven_9 = (y_7 & 1) == 0;
    results_3[(int)(6u * n_5) + i_4] = (isSmall_8 && !isEven_9) || x_6 == -2147483647 - 1 ? 1 : 0;
    results_3[(int)(7u * n_5) + i_4] = __float_as_int((float)x_6);
}

extern "C" __global__ void __launch_bounds__(256) Integers_db4797a4(
    int shift_0,
    const int* GK_RESTRICT a_1,
    int a_1_length,
    const int* GK_RESTRICT b_2,
    int b_2_length,
    int* GK_RESTRICT results_3,
    int results_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < a_1_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(shift_0, a_1, a_1_length, b_2, b_2_length, results_3, results_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(shift_0, a_1, a_1_length, b_2, b_2_length, results_3, results_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Integers_db4797a4(
    int shift_0,
    const int* GK_RESTRICT a_1,
    int a_1_length,
    const int* GK_RESTRICT b_2,
    int b_2_length,
    int* GK_RESTRICT results_3,
    int results_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int n_5 = a_1_length;
    if (i_4 >= n_5)
    {
        return;
    }
    int x_6 = a_1[i_4];
    int y_7 = b_2[i_4];
    results_3[i_4] = (int)(x_6 + y_7 * 3u - (x_6 ^ y_7));
    results_3[i_4 + n_5] = (x_6 & ~y_7) | (int)(gk_zero - x_6);
    results_3[(int)(2u * n_5 + i_4)] = (int)(((unsigned)x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + ((unsigned)x_6 >> (shift_0 & 31)));
    results_3[(int)(3u * n_5 + i_4)] = (int)((unsigned)min(x_6, y_7) - max(x_6, y_7));
    results_3[(int)(4u * n_5 + i_4)] = x_6 > y_7 ? i_4 : x_6 == y_7 ? (int)(gk_zero - i_4) : 5;
    results_3[(int)(5u * n_5 + i_4)] = (int)((unsigned)x_6 * y_7);
    bool isSmall_8 = x_6 < 100;
    bool isEven_9 = (y_7 & 1) == 0;
    results_3[(int)(6u * n_5 + i_4)] = (isSmall_8 && !isEven_9) || x_6 == -2147483647 - 1 ? 1 : 0;
    results_3[(int)(7u * n_5 + i_4)] = __float_as_int((float)x_6);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    int shift_0,
    const long long* GK_RESTRICT a_1,
    int a_1_length,
    const long long* GK_RESTRICT b_2,
    int b_2_length,
    long long* GK_RESTRICT results_3,
    int results_3_length,
    int index_8)
{
    int i_4 = index_8;
    int n_5 = a_1_length;
    if (!inside_9 && i_4 >= n_5)
    {
        return;
    }
    long long x_6 = a_1[i_4];
    long long y_7 = b_2[i_4];
    results_3[i_4] = (long long)((unsigned long long)x_6 * y_7 + (x_6 ^ y_7));
    results_3[i_4 + n_5] = (long long)(((unsigned long long)x_6 << (shift_0 & 63)) - (y_7 >> (shift_0 & 63)) + ((unsigned long long)x_6 >> (shift_0 & 63)));
    results_3[(int)(2u * n_5) + i_4] = x_6 < y_7 ? min(x_6, 7LL) : (long long)(gk_zero - (unsigned long long)y_7);
    results_3[(int)(3u * n_5) + i_4] = __double_as_longlong((double)x_6);
}

extern "C" __global__ void __launch_bounds__(256) Longs_da652ebd(
    int shift_0,
    const long long* GK_RESTRICT a_1,
    int a_1_length,
    const long long* GK_RESTRICT b_2,
    int b_2_length,
    long long* GK_RESTRICT results_3,
    int results_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < a_1_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(shift_0, a_1, a_1_length, b_2, b_2_length, results_3, results_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(shift_0, a_1, a_1_length, b_2, b_2_length, results_3, results_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Longs_da652ebd(
    int shift_0,
    const long long* GK_RESTRICT a_1,
    int a_1_length,
    const long long* GK_RESTRICT b_2,
    int b_2_length,
    long long* GK_RESTRICT results_3,
    int results_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int n_5 = a_1_length;
    if (i_4 >= n_5)
    {
        return;
    }
    long long x_6 = a_1[i_4];
    long long y_7 = b_2[i_4];
    results_3[i_4] = (long long)((unsigned long long)x_6 * y_7 + (x_6 ^ y_7));
    results_3[i_4 + n_5] = (long long)(((unsigned long long)x_6 << (shift_0 & 63)) - (y_7 >> (shift_0 & 63)) + ((unsigned long long)x_6 >> (shift_0 & 63)));
    results_3[(int)(2u * n_5 + i_4)] = x_6 < y_7 ? min(x_6, 7LL) : (long long)(gk_zero - (unsigned long long)y_7);
    results_3[(int)(3u * n_5 + i_4)] = __double_as_longlong((double)x_6);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int Halvings_f0(int value_0)
{
    if (value_0 < 120)
    {
        return -1;
    }
    int count_1 = 0;
    while (value_0 > 1)
    {
        value_0 >>= 1;
        count_1 = (int)(count_1 + 1u);
    }
    if ((count_1 & 1) == 0)
    {
        return count_1;
    }
    return (int)(count_1 * 2u);
}

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length,
    int index_8)
{
    int i_2 = index_8;
    if (!inside_9 && i_2 >= x_0_length)
    {
        return;
    }
    int value_3 = x_0[i_2] & 1023;
    int rounds_4 = 0;
    int skipped_5 = 0;
    if (value_3 == 3)
    {
        return;
    }
    if (value_3 > 500)
    {
        value_3 = (int)(value_3 - 500u);
    }
    else if (value_3 > 100)
    {
        value_3 = (int)((unsigned)value_3 + Halvings_f0(value_3));
        rounds_4 = 1000;
    }
    for (int k_6 = value_3; k_6 > 1; k_6 = (k_6 & 1) == 0 ? k_6 >> 1 : (int)(3u * k_6 + 1u))
    {
        if ((k_6 & 7) == 5)
        {
            skipped_5 = (int)(skipped_5 + 1u);
            continue;
        }
        for (int j_7 = 0; j_7 < 3; j_7++)
        {
            rounds_4 = (int)((unsigned)rounds_4 + j_7);
        }
    }
    do
    {
        rounds_4 ^= value_3;
        value_3 >>= 2;
    } while (value_3 > 0);
    y_1[i_2] = (int)(rounds_4 * 100u + skipped_5);
}

extern "C" __global__ void __launch_bounds__(256) Ways_471e8568(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < x_0_length)
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

extern "C" __global__ void Ways_471e8568(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_2 >= x_0_length)
    {
        return;
    }
    int value_3 = x_0[i_2] & 1023;
    int rounds_4 = 0;
    int skipped_5 = 0;
    if (value_3 == 3)
    {
        return;
    }
    if (value_3 > 500)
    {
        value_3 = (int)(value_3 - 500u);
    }
    else if (value_3 > 100)
    {
        value_3 = (int)((unsigned)value_3 + Halvings_f0(value_3));
        rounds_4 = 1000;
    }
    for (int k_6 = value_3; k_6 > 1; k_6 = (k_6 & 1) == 0 ? k_6 >> 1 : (int)(3u * k_6 + 1u))
    {
        if ((k_6 & 7) == 5)
        {
            skipped_5 = (int)(skipped_5 + 1u);
            continue;
        }
        for (int j_7 = 0; j_7 < 3; j_7++)
        {
            rounds_4 = (int)((unsigned)rounds_4 + j_7);
        }
    }
    do
    {
        rounds_4 ^= value_3;
        value_3 >>= 2;
    } while (value_3 > 0);
    y_1[i_2] = (int)(rounds_4 * 100u + skipped_5);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

static __constant__ float gk_hidden_00000000 = 0.0f;

#ifdef GK_ELEMENTS
template <bool inside_10>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int height_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length,
    int indexX_8,
    int indexY_9)
{
    int x_4 = indexX_8;
    int y_5 = indexY_9;
    if ((!inside_10 && x_4 >= width_0) || (!inside_10 && y_5 >= height_1))
    {
        return;
    }
    int i_6 = (int)((unsigned)y_5 * width_0 + x_4);
    float own_7 = source_2[i_6];
    if (x_4 > 0 && x_4 < (int)(width_0 - 1u) && y_5 > 0 && y_5 < (int)(height_1 - 1u))
    {
        own_7 = own_7 * 0x1p-1f + (source_2[i_6 - 1] + source_2[i_6 + 1] + source_2[(int)((unsigned)i_6 - width_0)] + source_2[(int)((unsigned)i_6 + width_0)]);
    }
    if (source_2[i_6] >= gk_hidden_00000000)
    {
        target_3[i_6] = own_7;
    }
    target_3[(int)((unsigned)width_0 * height_1 + i_6)] = x_4 > 1 ? source_2[(int)(i_6 - 2u)] : (int)(i_6 + 2u) < source_2_length ? source_2[i_6 + 2] : 0.0f;
}

extern "C" __global__ void __launch_bounds__(256) Inner_f04be744(
    int width_0,
    int height_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length,
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
        if (gk_last < gk_rows && (int)gk_x < width_0 && (int)gk_last < height_1)
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
#else

extern "C" __global__ void Inner_f04be744(
    int width_0,
    int height_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length)
{
    int x_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_5 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (x_4 >= width_0 || y_5 >= height_1)
    {
        return;
    }
    int i_6 = (int)((unsigned)y_5 * width_0 + x_4);
    float own_7 = source_2[i_6];
    if (x_4 > 0 && x_4 < (int)(width_0 - 1u) && y_5 > 0 && y_5 < (int)(height_1 - 1u))
    {
        own_7 = own_7 * 0x1p-1f + (source_2[i_6 - 1] + source_2[i_6 + 1] + source_2[(int)((unsigned)i_6 - width_0)] + source_2[(int)((unsigned)i_6 + width_0)]);
    }
    if (source_2[i_6] >= gk_hidden_00000000)
    {
        target_3[i_6] = own_7;
    }
    target_3[(int)((unsigned)width_0 * height_1 + i_6)] = x_4 > 1 ? source_2[(int)(i_6 - 2u)] : (int)(i_6 + 2u) < source_2_length ? source_2[i_6 + 2] : 0.0f;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void OthersBetween_49e2c359(int* GK_RESTRICT x_0, int x_0_length)
{
    int t_1 = (int)threadIdx.x;
    int rest_2 = t_1;
    for (; rest_2 > 2; rest_2 = (int)(rest_2 - 3u))
    {
    }
    if (rest_2 == (int)blockIdx.x)
    {
        x_0[t_1] = (int)(x_0[t_1] + (1000u * ((int)blockIdx.x + 1) + t_1));
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Strides_83c7e06c(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    for (int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x); i_2 < x_0_length; i_2 = (int)(i_2 + gridDim.x * blockDim.x))
    {
        y_1[i_2] = (int)(x_0[i_2] * 3u + i_2);
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#ifdef __CUDA_ARCH__
#define GK_ALIGN(bytes) __align__(bytes)
#endif
#endif
#ifndef GK_ALIGN
#define GK_ALIGN(bytes)
#endif

template <int bytes, typename T>
struct GK_ALIGN(bytes) Aligned
{
    T value;
};

template <int bytes, typename T>
static __device__ __forceinline__ T gk_load(const T& place)
{
    Aligned<bytes, T> whole = reinterpret_cast<const Aligned<bytes, T>&>(place);
    return whole.value;
}

template <int bytes, typename T>
static __device__ __forceinline__ void gk_store(T& place, T value)
{
    Aligned<bytes, T> whole = {value};
    reinterpret_cast<Aligned<bytes, T>&>(place) = whole;
}

struct Place_s0
{
    float X_0;
    float Y_1;
};
static_assert(sizeof(Place_s0) == 8, "Place_s0 has another layout than in C#");

struct Spot_s1
{
    unsigned char Tag_0;
    Place_s0 Place_1;
    float Weight_2;
};
static_assert(sizeof(Spot_s1) == 16, "Spot_s1 has another layout than in C#");

extern "C" __global__ void Fields_8b679837(
    const Spot_s1* GK_RESTRICT spots_0,
    int spots_0_length,
    float* GK_RESTRICT results_1,
    int results_1_length)
{
    __shared__ __align__(16) Spot_s1 tile_2[32];
    int t_3 = (int)threadIdx.x;
    Spot_s1 own_4 = gk_load<16>(spots_0[t_3]);
    gk_store<16>(tile_2[t_3], own_4);
    __syncthreads();
    float sum_5 = 0.0f;
    for (int j_6 = 0; j_6 < (int)blockDim.x; j_6++)
    {
        Spot_s1 other_7 = gk_load<16>(tile_2[j_6]);
        float dx_8 = other_7.Place_1.X_0 - own_4.Place_1.X_0;
        float dy_9 = other_7.Place_1.Y_1 - own_4.Place_1.Y_1;
        if (dx_8 < 0.0f)
        {
            sum_5 += other_7.Weight_2 * dx_8;
        }
        sum_5 += dy_9 / (1.0f + dx_8 * dx_8) * own_4.Weight_2;
    }
    results_1[t_3] = sum_5;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Shifted_da039c1a(
    int first_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    int* GK_RESTRICT y_2,
    int y_2_length)
{
    int t_3 = (int)threadIdx.x;
    y_2[t_3] = (int)((unsigned)x_1[first_0 + t_3] + t_3);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Wrapping_a6363caf(
    int offset_0,
    const double* GK_RESTRICT x_1,
    int x_1_length,
    double* GK_RESTRICT y_2,
    int y_2_length)
{
    int t_3 = (int)threadIdx.x;
    double value_4 = x_1[t_3];
    if ((int)((unsigned)t_3 + offset_0) > 0)
    {
        value_4 += 1.0;
    }
    y_2[t_3] = (int)((unsigned)offset_0 + t_3) == -2147483647 - 1 ? -value_4 : value_4;
}
