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

static __device__ __forceinline__ unsigned long long gk_float_to_ulong(float x)
{
    return x != x ? 0 : __float2ull_rz(x);
}

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT values_0,
    int values_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length,
    unsigned long long* GK_RESTRICT unsignedResults_2,
    int unsignedResults_2_length,
    double* GK_RESTRICT doubles_3,
    int doubles_3_length,
    int index_7)
{
    int i_4 = index_7;
    if (!inside_8 && i_4 >= values_0_length)
    {
        return;
    }
    float x_5 = values_0[i_4];
    int o_6 = (int)(i_4 * 8u);
    results_1[o_6] = (long long)(signed char)__float2int_rz(x_5);
    results_1[o_6 + 1] = (long long)(unsigned char)__float2int_rz(x_5);
    results_1[o_6 + 2] = (long long)(short)__float2int_rz(x_5);
    results_1[o_6 + 3] = (long long)(unsigned short)__float2int_rz(x_5);
    results_1[o_6 + 4] = (long long)(unsigned short)__float2int_rz(x_5);
    results_1[o_6 + 5] = (long long)__float2int_rz(x_5);
    results_1[o_6 + 6] = (long long)__float2uint_rz(x_5);
    results_1[o_6 + 7] = gk_float_to_long(x_5);
    unsignedResults_2[i_4] = gk_float_to_ulong(x_5);
    doubles_3[i_4] = (double)x_5;
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_8>
static __device__ __forceinline__ void gk_wide_element(
    const float* GK_RESTRICT values_0,
    int values_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length,
    unsigned long long* GK_RESTRICT unsignedResults_2,
    int unsignedResults_2_length,
    double* GK_RESTRICT doubles_3,
    int doubles_3_length,
    float& values_9,
    unsigned long long& unsignedResults_10,
    double& doubles_11,
    int index_7)
{
    int i_4 = index_7;
    if (!inside_8 && i_4 >= values_0_length)
    {
        return;
    }
    float x_5 = values_9;
    int o_6 = (int)(i_4 * 8u);
    results_1[o_6] = (long long)(signed char)__float2int_rz(x_5);
    results_1[o_6 + 1] = (long long)(unsigned char)__float2int_rz(x_5);
    results_1[o_6 + 2] = (long long)(short)__float2int_rz(x_5);
    results_1[o_6 + 3] = (long long)(unsigned short)__float2int_rz(x_5);
    results_1[o_6 + 4] = (long long)(unsigned short)__float2int_rz(x_5);
    results_1[o_6 + 5] = (long long)__float2int_rz(x_5);
    results_1[o_6 + 6] = (long long)__float2uint_rz(x_5);
    results_1[o_6 + 7] = gk_float_to_long(x_5);
    unsignedResults_10 = gk_float_to_ulong(x_5);
    doubles_11 = (double)x_5;
}

#endif

extern "C" __global__ void __launch_bounds__(256) FromSingle_20b36a06(
    const float* GK_RESTRICT values_0,
    int values_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length,
    unsigned long long* GK_RESTRICT unsignedResults_2,
    int unsignedResults_2_length,
    double* GK_RESTRICT doubles_3,
    int doubles_3_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count && (int)gk_end < values_0_length;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)values_0_length && gk_wide<float, GK_WIDTH>::is_aligned(values_0);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)unsignedResults_2_length && gk_wide<unsigned long long, GK_WIDTH>::is_aligned(unsignedResults_2);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)doubles_3_length && gk_wide<double, GK_WIDTH>::is_aligned(doubles_3);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        if ((gk_end + 131072) < (unsigned)gk_count && (int)(gk_end + 131072) < values_0_length && (gk_end + 131072) < (unsigned)values_0_length)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
            {
                gk_ask(values_0 + (gk_first + j * 256 * GK_WIDTH + 131072));
            }
        }
        gk_wide<float, GK_WIDTH> values_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<unsigned long long, GK_WIDTH> unsignedResults_2_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<double, GK_WIDTH> doubles_3_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            values_0_wide[j].load(values_0 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(values_0, values_0_length, results_1, results_1_length, unsignedResults_2, unsignedResults_2_length, doubles_3, doubles_3_length, values_0_wide[j].at[k], unsignedResults_2_wide[j].at[k], doubles_3_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            unsignedResults_2_wide[j].store(unsignedResults_2 + (gk_first + j * 256 * GK_WIDTH));
            doubles_3_wide[j].store(doubles_3 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < values_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(values_0, values_0_length, results_1, results_1_length, unsignedResults_2, unsignedResults_2_length, doubles_3, doubles_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(values_0, values_0_length, results_1, results_1_length, unsignedResults_2, unsignedResults_2_length, doubles_3, doubles_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void FromSingle_20b36a06(
    const float* GK_RESTRICT values_0,
    int values_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length,
    unsigned long long* GK_RESTRICT unsignedResults_2,
    int unsignedResults_2_length,
    double* GK_RESTRICT doubles_3,
    int doubles_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= values_0_length)
    {
        return;
    }
    float x_5 = values_0[i_4];
    int o_6 = (int)(i_4 * 8u);
    results_1[o_6] = (long long)(signed char)__float2int_rz(x_5);
    results_1[o_6 + 1] = (long long)(unsigned char)__float2int_rz(x_5);
    results_1[o_6 + 2] = (long long)(short)__float2int_rz(x_5);
    results_1[o_6 + 3] = (long long)(unsigned short)__float2int_rz(x_5);
    results_1[o_6 + 4] = (long long)(unsigned short)__float2int_rz(x_5);
    results_1[o_6 + 5] = (long long)__float2int_rz(x_5);
    results_1[o_6 + 6] = (long long)__float2uint_rz(x_5);
    results_1[o_6 + 7] = gk_float_to_long(x_5);
    unsignedResults_2[i_4] = gk_float_to_ulong(x_5);
    doubles_3[i_4] = (double)x_5;
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

static __device__ __forceinline__ int gk_double_to_int(double x)
{
    return x != x ? 0 : __double2int_rz(x);
}

static __device__ __forceinline__ unsigned gk_double_to_uint(double x)
{
    return x != x ? 0 : __double2uint_rz(x);
}

static __device__ __forceinline__ long long gk_double_to_long(double x)
{
    return x != x ? 0 : __double2ll_rz(x);
}

static __device__ __forceinline__ unsigned long long gk_double_to_ulong(double x)
{
    return x != x ? 0 : __double2ull_rz(x);
}

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const double* GK_RESTRICT values_0,
    int values_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length,
    unsigned long long* GK_RESTRICT unsignedResults_2,
    int unsignedResults_2_length,
    float* GK_RESTRICT floats_3,
    int floats_3_length,
    int index_7)
{
    int i_4 = index_7;
    if (!inside_8 && i_4 >= values_0_length)
    {
        return;
    }
    double x_5 = values_0[i_4];
    int o_6 = (int)(i_4 * 8u);
    results_1[o_6] = (long long)(signed char)gk_double_to_int(x_5);
    results_1[o_6 + 1] = (long long)(unsigned char)gk_double_to_int(x_5);
    results_1[o_6 + 2] = (long long)(short)gk_double_to_int(x_5);
    results_1[o_6 + 3] = (long long)(unsigned short)gk_double_to_int(x_5);
    results_1[o_6 + 4] = (long long)(unsigned short)gk_double_to_int(x_5);
    results_1[o_6 + 5] = (long long)gk_double_to_int(x_5);
    results_1[o_6 + 6] = (long long)gk_double_to_uint(x_5);
    results_1[o_6 + 7] = gk_double_to_long(x_5);
    unsignedResults_2[i_4] = gk_double_to_ulong(x_5);
    floats_3[i_4] = (float)x_5;
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_8>
static __device__ __forceinline__ void gk_wide_element(
    const double* GK_RESTRICT values_0,
    int values_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length,
    unsigned long long* GK_RESTRICT unsignedResults_2,
    int unsignedResults_2_length,
    float* GK_RESTRICT floats_3,
    int floats_3_length,
    double& values_9,
    unsigned long long& unsignedResults_10,
    float& floats_11,
    int index_7)
{
    int i_4 = index_7;
    if (!inside_8 && i_4 >= values_0_length)
    {
        return;
    }
    double x_5 = values_9;
    int o_6 = (int)(i_4 * 8u);
    results_1[o_6] = (long long)(signed char)gk_double_to_int(x_5);
    results_1[o_6 + 1] = (long long)(unsigned char)gk_double_to_int(x_5);
    results_1[o_6 + 2] = (long long)(short)gk_double_to_int(x_5);
    results_1[o_6 + 3] = (long long)(unsigned short)gk_double_to_int(x_5);
    results_1[o_6 + 4] = (long long)(unsigned short)gk_double_to_int(x_5);
    results_1[o_6 + 5] = (long long)gk_double_to_int(x_5);
    results_1[o_6 + 6] = (long long)gk_double_to_uint(x_5);
    results_1[o_6 + 7] = gk_double_to_long(x_5);
    unsignedResults_10 = gk_double_to_ulong(x_5);
    floats_11 = (float)x_5;
}

#endif

extern "C" __global__ void __launch_bounds__(256) FromDouble_b5ca38c1(
    const double* GK_RESTRICT values_0,
    int values_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length,
    unsigned long long* GK_RESTRICT unsignedResults_2,
    int unsignedResults_2_length,
    float* GK_RESTRICT floats_3,
    int floats_3_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count && (int)gk_end < values_0_length;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)values_0_length && gk_wide<double, GK_WIDTH>::is_aligned(values_0);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)unsignedResults_2_length && gk_wide<unsigned long long, GK_WIDTH>::is_aligned(unsignedResults_2);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)floats_3_length && gk_wide<float, GK_WIDTH>::is_aligned(floats_3);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        gk_wide<double, GK_WIDTH> values_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<unsigned long long, GK_WIDTH> unsignedResults_2_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<float, GK_WIDTH> floats_3_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            values_0_wide[j].load(values_0 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(values_0, values_0_length, results_1, results_1_length, unsignedResults_2, unsignedResults_2_length, floats_3, floats_3_length, values_0_wide[j].at[k], unsignedResults_2_wide[j].at[k], floats_3_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            unsignedResults_2_wide[j].store(unsignedResults_2 + (gk_first + j * 256 * GK_WIDTH));
            floats_3_wide[j].store(floats_3 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < values_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(values_0, values_0_length, results_1, results_1_length, unsignedResults_2, unsignedResults_2_length, floats_3, floats_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(values_0, values_0_length, results_1, results_1_length, unsignedResults_2, unsignedResults_2_length, floats_3, floats_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void FromDouble_b5ca38c1(
    const double* GK_RESTRICT values_0,
    int values_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length,
    unsigned long long* GK_RESTRICT unsignedResults_2,
    int unsignedResults_2_length,
    float* GK_RESTRICT floats_3,
    int floats_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= values_0_length)
    {
        return;
    }
    double x_5 = values_0[i_4];
    int o_6 = (int)(i_4 * 8u);
    results_1[o_6] = (long long)(signed char)gk_double_to_int(x_5);
    results_1[o_6 + 1] = (long long)(unsigned char)gk_double_to_int(x_5);
    results_1[o_6 + 2] = (long long)(short)gk_double_to_int(x_5);
    results_1[o_6 + 3] = (long long)(unsigned short)gk_double_to_int(x_5);
    results_1[o_6 + 4] = (long long)(unsigned short)gk_double_to_int(x_5);
    results_1[o_6 + 5] = (long long)gk_double_to_int(x_5);
    results_1[o_6 + 6] = (long long)gk_double_to_uint(x_5);
    results_1[o_6 + 7] = gk_double_to_long(x_5);
    unsignedResults_2[i_4] = gk_double_to_ulong(x_5);
    floats_3[i_4] = (float)x_5;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const long long* GK_RESTRICT values_0,
    int values_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length,
    float* GK_RESTRICT floats_2,
    int floats_2_length,
    double* GK_RESTRICT doubles_3,
    int doubles_3_length,
    int index_7)
{
    int i_4 = index_7;
    if (!inside_8 && i_4 >= values_0_length)
    {
        return;
    }
    long long x_5 = values_0[i_4];
    int o_6 = (int)(i_4 * 8u);
    results_1[o_6] = (long long)(signed char)x_5;
    results_1[o_6 + 1] = (long long)(unsigned char)x_5;
    results_1[o_6 + 2] = (long long)(short)x_5;
    results_1[o_6 + 3] = (long long)(unsigned short)x_5;
    results_1[o_6 + 4] = (long long)(unsigned short)x_5;
    results_1[o_6 + 5] = (long long)(int)x_5;
    results_1[o_6 + 6] = (long long)(unsigned)x_5;
    results_1[o_6 + 7] = (long long)(int)((unsigned long long)x_5 * x_5 + 1ULL);
    floats_2[(int)(4u * i_4)] = (float)x_5;
    floats_2[(int)(4u * i_4) + 1] = (float)(unsigned long long)x_5;
    floats_2[(int)(4u * i_4) + 2] = (float)(int)x_5;
    floats_2[(int)(4u * i_4) + 3] = (float)(unsigned)x_5;
    doubles_3[(int)(4u * i_4)] = (double)x_5;
    doubles_3[(int)(4u * i_4) + 1] = (double)(unsigned long long)x_5;
    doubles_3[(int)(4u * i_4) + 2] = (double)(int)x_5;
    doubles_3[(int)(4u * i_4) + 3] = (double)(unsigned)x_5;
}

extern "C" __global__ void __launch_bounds__(256) FromInt64_29e31e04(
    const long long* GK_RESTRICT values_0,
    int values_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length,
    float* GK_RESTRICT floats_2,
    int floats_2_length,
    double* GK_RESTRICT doubles_3,
    int doubles_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < values_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(values_0, values_0_length, results_1, results_1_length, floats_2, floats_2_length, doubles_3, doubles_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(values_0, values_0_length, results_1, results_1_length, floats_2, floats_2_length, doubles_3, doubles_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void FromInt64_29e31e04(
    const long long* GK_RESTRICT values_0,
    int values_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length,
    float* GK_RESTRICT floats_2,
    int floats_2_length,
    double* GK_RESTRICT doubles_3,
    int doubles_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= values_0_length)
    {
        return;
    }
    long long x_5 = values_0[i_4];
    int o_6 = (int)(i_4 * 8u);
    results_1[o_6] = (long long)(signed char)x_5;
    results_1[o_6 + 1] = (long long)(unsigned char)x_5;
    results_1[o_6 + 2] = (long long)(short)x_5;
    results_1[o_6 + 3] = (long long)(unsigned short)x_5;
    results_1[o_6 + 4] = (long long)(unsigned short)x_5;
    results_1[o_6 + 5] = (long long)(int)x_5;
    results_1[o_6 + 6] = (long long)(unsigned)x_5;
    results_1[o_6 + 7] = (long long)(int)((unsigned long long)x_5 * x_5 + 1ULL);
    floats_2[(int)(4u * i_4)] = (float)x_5;
    floats_2[(int)(4u * i_4) + 1] = (float)(unsigned long long)x_5;
    floats_2[(int)(4u * i_4) + 2] = (float)(int)x_5;
    floats_2[(int)(4u * i_4) + 3] = (float)(unsigned)x_5;
    doubles_3[(int)(4u * i_4)] = (double)x_5;
    doubles_3[(int)(4u * i_4) + 1] = (double)(unsigned long long)x_5;
    doubles_3[(int)(4u * i_4) + 2] = (double)(int)x_5;
    doubles_3[(int)(4u * i_4) + 3] = (double)(unsigned)x_5;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_10>
static __device__ __forceinline__ void gk_element(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length,
    int index_9)
{
    int i_2 = index_9;
    if (!inside_10 && i_2 >= values_0_length)
    {
        return;
    }
    signed char a_3 = (signed char)values_0[i_2];
    unsigned char b_4 = (unsigned char)values_0[i_2];
    short c_5 = (short)values_0[i_2];
    unsigned short d_6 = (unsigned short)values_0[i_2];
    unsigned short e_7 = (unsigned short)values_0[i_2];
    int o_8 = (int)(i_2 * 8u);
    results_1[o_8] = (long long)a_3;
    results_1[o_8 + 1] = (long long)b_4;
    results_1[o_8 + 2] = (long long)c_5;
    results_1[o_8 + 3] = (long long)d_6;
    results_1[o_8 + 4] = (long long)e_7;
    results_1[o_8 + 5] = (long long)(unsigned)a_3;
    results_1[o_8 + 6] = (long long)((unsigned long long)(long long)(unsigned)values_0[i_2] + (long long)a_3);
    results_1[o_8 + 7] = (long long)(unsigned long long)a_3;
}

extern "C" __global__ void __launch_bounds__(256) Widen_1ac72824(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < values_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(values_0, values_0_length, results_1, results_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(values_0, values_0_length, results_1, results_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Widen_1ac72824(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_2 >= values_0_length)
    {
        return;
    }
    signed char a_3 = (signed char)values_0[i_2];
    unsigned char b_4 = (unsigned char)values_0[i_2];
    short c_5 = (short)values_0[i_2];
    unsigned short d_6 = (unsigned short)values_0[i_2];
    unsigned short e_7 = (unsigned short)values_0[i_2];
    int o_8 = (int)(i_2 * 8u);
    results_1[o_8] = (long long)a_3;
    results_1[o_8 + 1] = (long long)b_4;
    results_1[o_8 + 2] = (long long)c_5;
    results_1[o_8 + 3] = (long long)d_6;
    results_1[o_8 + 4] = (long long)e_7;
    results_1[o_8 + 5] = (long long)(unsigned)a_3;
    results_1[o_8 + 6] = (long long)((unsigned long long)(long long)(unsigned)values_0[i_2] + (long long)a_3);
    results_1[o_8 + 7] = (long long)(unsigned long long)a_3;
}

#endif
