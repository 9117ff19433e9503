#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

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
