#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

#ifdef GK_ELEMENTS
template <bool inside_14>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT x_0,
    long long x_0_length,
    long long xLength0_1,
    long long xLength1_2,
    long long xStride0_3,
    long long xStride1_4,
    float* GK_RESTRICT y_5,
    long long y_5_length,
    long long yLength0_6,
    long long yLength1_7,
    long long yStride0_8,
    long long yStride1_9,
    int indexX_12,
    int indexY_13)
{
    int i_10 = indexX_12;
    int j_11 = indexY_13;
    if ((inside_14 || i_10 < (int)xLength0_1) && (inside_14 || j_11 < (int)xLength1_2))
    {
        y_5[(long long)((unsigned long long)(long long)j_11 * yStride0_8 + (unsigned long long)(long long)i_10 * yStride1_9)] = x_0[(long long)((unsigned long long)(long long)i_10 * xStride0_3 + (unsigned long long)(long long)j_11 * xStride1_4)];
    }
}

extern "C" __global__ void __launch_bounds__(256) Transpose_607c4314(
    const float* GK_RESTRICT x_0,
    long long x_0_length,
    long long xLength0_1,
    long long xLength1_2,
    long long xStride0_3,
    long long xStride1_4,
    float* GK_RESTRICT y_5,
    long long y_5_length,
    long long yLength0_6,
    long long yLength1_7,
    long long yStride0_8,
    long long yStride1_9,
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
        if (gk_last < gk_rows && (int)gk_x < (int)xLength0_1 && (int)gk_last < (int)xLength1_2)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(x_0, x_0_length, xLength0_1, xLength1_2, xStride0_3, xStride1_4, y_5, y_5_length, yLength0_6, yLength1_7, yStride0_8, yStride1_9, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(x_0, x_0_length, xLength0_1, xLength1_2, xStride0_3, xStride1_4, y_5, y_5_length, yLength0_6, yLength1_7, yStride0_8, yStride1_9, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void Transpose_607c4314(
    const float* GK_RESTRICT x_0,
    long long x_0_length,
    long long xLength0_1,
    long long xLength1_2,
    long long xStride0_3,
    long long xStride1_4,
    float* GK_RESTRICT y_5,
    long long y_5_length,
    long long yLength0_6,
    long long yLength1_7,
    long long yStride0_8,
    long long yStride1_9)
{
    int i_10 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int j_11 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (i_10 < (int)xLength0_1 && j_11 < (int)xLength1_2)
    {
        y_5[(long long)((unsigned long long)(long long)j_11 * yStride0_8 + (unsigned long long)(long long)i_10 * yStride1_9)] = x_0[(long long)((unsigned long long)(long long)i_10 * xStride0_3 + (unsigned long long)(long long)j_11 * xStride1_4)];
    }
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Shapes_9f0d79f9(
    int* GK_RESTRICT t_0,
    long long t_0_length,
    long long tLength0_1,
    long long tLength1_2,
    long long tLength2_3,
    long long tStride0_4,
    long long tStride1_5,
    long long tStride2_6,
    const unsigned char* GK_RESTRICT one_7,
    long long one_7_length,
    long long oneLength0_8,
    long long oneStride0_9,
    long long* GK_RESTRICT numbers_10,
    int numbers_10_length)
{
    int i_11 = (int)threadIdx.x;
    if (i_11 > 0 || (tLength0_1 == 0LL || tLength1_2 == 0LL || tLength2_3 == 0LL))
    {
        return;
    }
    numbers_10[0] = 3LL;
    for (int d_12 = 0; d_12 < 3; d_12++)
    {
        numbers_10[1] = (long long)(numbers_10[1] * 100ULL + (long long)(d_12 == 0 ? (int)tLength0_1 : d_12 == 1 ? (int)tLength1_2 : (int)tLength2_3));
    }
    numbers_10[2] = (long long)((tLength0_1 > 1LL ? tStride0_4 : 0LL) * 10000ULL + (tLength1_2 > 1LL ? tStride1_5 : 0LL) * 100ULL + (tLength2_3 > 1LL ? tStride2_6 : 0LL));
    numbers_10[3] = (long long)((unsigned long long)tLength0_1 * tLength1_2 * tLength2_3 + (long long)(1 * 1000));
    numbers_10[4] = (long long)one_7[(long long)(2ULL * oneStride0_9)];
    t_0[(long long)(0ULL * tStride0_4 + 1ULL * tStride1_5 + 2ULL * tStride2_6)] = (int)(t_0[(long long)(0ULL * tStride0_4 + 1ULL * tStride1_5 + 2ULL * tStride2_6)] + 1000u);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ float RowSum_f0(
    const float* m_0,
    long long mLength0_1,
    long long mLength1_2,
    long long mStride0_3,
    long long mStride1_4,
    long long row_5)
{
    float sum_6 = 0.0f;
    for (int j_7 = 0; j_7 < (int)mLength1_2; j_7++)
    {
        sum_6 += m_0[(long long)((unsigned long long)row_5 * mStride0_3 + (unsigned long long)(long long)j_7 * mStride1_4)];
    }
    return sum_6;
}

static __device__ __forceinline__ void Scale_f1(
    float* m_0,
    long long mLength0_1,
    long long mLength1_2,
    long long mStride0_3,
    long long mStride1_4,
    float factor_5,
    int row_6)
{
    for (int j_7 = 0; j_7 < (int)mLength1_2; j_7++)
    {
        m_0[(long long)((unsigned long long)(long long)row_6 * mStride0_3 + (unsigned long long)(long long)j_7 * mStride1_4)] *= factor_5;
    }
}

extern "C" __global__ void Helpers_5f246b63(
    float* GK_RESTRICT m_0,
    long long m_0_length,
    long long mLength0_1,
    long long mLength1_2,
    long long mStride0_3,
    long long mStride1_4,
    float* GK_RESTRICT sums_5,
    int sums_5_length)
{
    int i_6 = (int)threadIdx.x;
    sums_5[i_6] = RowSum_f0(m_0, mLength0_1, mLength1_2, mStride0_3, mStride1_4, (long long)i_6) * 100.0f + RowSum_f0(m_0, mLength0_1, mLength1_2, mStride0_3, mStride1_4, (long long)i_6);
    Scale_f1(m_0, mLength0_1, mLength1_2, mStride0_3, mStride1_4, 2.0f, i_6);
    long long DiagonalIndex_7 = (long long)((unsigned long long)(long long)i_6 * mStride0_3 + (unsigned long long)(long long)i_6 * mStride1_4);
    m_0[DiagonalIndex_7] += 1.0f;
    long long firstIndex_8 = (long long)((unsigned long long)(long long)i_6 * mStride0_3 + 0ULL * mStride1_4);
    __syncthreads();
    m_0[firstIndex_8] -= m_0[(long long)((unsigned long long)(long long)i_6 * mStride0_3 + 1ULL * mStride1_4)];
    sums_5[i_6] += m_0[firstIndex_8];
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ void Increment_f0(float& value_0)
{
    value_0 += 1.0f;
}

extern "C" __global__ void References_6cd4ed1d(
    float* x_0,
    long long x_0_length,
    long long xLength0_1,
    long long xLength1_2,
    long long xStride0_3,
    long long xStride1_4,
    float* y_5,
    long long y_5_length,
    long long yLength0_6,
    long long yLength1_7,
    long long yStride0_8,
    long long yStride1_9)
{
    int i_10 = (int)threadIdx.x;
    float* placeSpan_11 = x_0;
    long long placeIndex_12 = (long long)((unsigned long long)(long long)i_10 * xStride0_3 + 0ULL * xStride1_4);
    if ((int)(i_10 % 2u) == 0)
    {
        long long temp_13 = (long long)((unsigned long long)(long long)i_10 * yStride0_8 + 1ULL * yStride1_9);
        placeSpan_11 = y_5;
        placeIndex_12 = temp_13;
    }
    bool temp_14 = i_10 < 2;
    Increment_f0((temp_14 ? x_0 : y_5)[temp_14 ? (long long)((unsigned long long)(long long)i_10 * xStride0_3 + 2ULL * xStride1_4) : (long long)((unsigned long long)(long long)i_10 * yStride0_8 + 2ULL * yStride1_9)]);
    placeSpan_11[placeIndex_12] = (float)i_10;
    __syncthreads();
    placeSpan_11[placeIndex_12] += x_0[(long long)((unsigned long long)(long long)(i_10 ^ 1) * xStride0_3 + 1ULL * xStride1_4)] + y_5[(long long)((unsigned long long)(long long)(i_10 ^ 1) * yStride0_8 + 0ULL * yStride1_9)];
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Cell_s0
{
    float Value_0;
    int Count_1;
};
static_assert(sizeof(Cell_s0) == 8, "Cell_s0 has another layout than in C#");

extern "C" __global__ void FourDimensions_afdb0a7d(
    const short* GK_RESTRICT x_0,
    long long x_0_length,
    long long xLength0_1,
    long long xLength1_2,
    long long xLength2_3,
    long long xLength3_4,
    long long xStride0_5,
    long long xStride1_6,
    long long xStride2_7,
    long long xStride3_8,
    Cell_s0* GK_RESTRICT y_9,
    long long y_9_length,
    long long yLength0_10,
    long long yLength1_11,
    long long yLength2_12,
    long long yLength3_13,
    long long yStride0_14,
    long long yStride1_15,
    long long yStride2_16,
    long long yStride3_17,
    int* GK_RESTRICT counts_18,
    int counts_18_length)
{
    int n_19 = (int)blockIdx.x;
    int c_20 = (int)threadIdx.x;
    int h_21 = (int)threadIdx.y;
    int w_22 = (int)threadIdx.z;
    y_9[(long long)((unsigned long long)(long long)n_19 * yStride0_14 + (unsigned long long)(long long)c_20 * yStride1_15 + (unsigned long long)(long long)h_21 * yStride2_16 + (unsigned long long)(long long)w_22 * yStride3_17)].Value_0 += (float)x_0[(long long)((unsigned long long)(long long)n_19 * xStride0_5 + (unsigned long long)(long long)c_20 * xStride1_6 + (unsigned long long)(long long)h_21 * xStride2_7 + (unsigned long long)(long long)w_22 * xStride3_8)] * 0x1p-1f;
    atomicAdd(&y_9[(long long)((unsigned long long)(long long)n_19 * yStride0_14 + (unsigned long long)(long long)c_20 * yStride1_15 + 0ULL * yStride2_16 + 0ULL * yStride3_17)].Count_1, h_21 + w_22);
    atomicAdd(&counts_18[c_20], x_0[(long long)((unsigned long long)(long long)n_19 * xStride0_5 + (unsigned long long)(long long)c_20 * xStride1_6 + (unsigned long long)(long long)h_21 * xStride2_7 + (unsigned long long)(long long)w_22 * xStride3_8)]);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

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

extern "C" __global__ void Extents_1c9b92ce(
    const int* GK_RESTRICT x_0,
    long long x_0_length,
    long long xLength0_1,
    long long xLength1_2,
    long long xLength2_3,
    long long xStride0_4,
    long long xStride1_5,
    long long xStride2_6,
    long long* GK_RESTRICT offsets_7,
    int offsets_7_length)
{
    long long rest_8 = (long long)(int)threadIdx.x;
    long long offset_9 = 0LL;
    for (int d_10 = 3 - 1; d_10 >= 0; d_10--)
    {
        long long temp_15 = offset_9;
        long long temp_12 = rest_8;
        int temp_11 = d_10;
        long long temp_14 = gk_remainder_long(temp_12, temp_11 == 2 ? xLength2_3 : temp_11 == 1 ? xLength1_2 : xLength0_1);
        int temp_13 = d_10;
        offset_9 = (long long)(temp_15 + (unsigned long long)temp_14 * (temp_13 == 2 ? xLength2_3 > 1LL ? xStride2_6 : 0LL : temp_13 == 1 ? xLength1_2 > 1LL ? xStride1_5 : 0LL : xLength0_1 > 1LL ? xStride0_4 : 0LL));
        long long temp_17 = rest_8;
        int temp_16 = d_10;
        rest_8 = gk_divide_long(temp_17, temp_16 == 2 ? xLength2_3 : temp_16 == 1 ? xLength1_2 : xLength0_1);
    }
    offsets_7[threadIdx.x] = (long long)(offset_9 * 1000ULL + (long long)x_0[(long long)(0ULL * xStride0_4 + 1ULL * xStride1_5 + 0ULL * xStride2_6)]);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Shifted_4807147a(
    int* GK_RESTRICT x_0,
    long long x_0_length,
    long long xLength0_1,
    long long xStride0_2,
    const int* GK_RESTRICT y_3,
    long long y_3_length,
    long long yLength0_4,
    long long yStride0_5)
{
    if ((int)threadIdx.x > 0)
    {
        return;
    }
    for (int i_6 = 0; i_6 < (int)xLength0_1; i_6++)
    {
        x_0[(long long)((unsigned long long)(long long)i_6 * xStride0_2)] = (int)(y_3[(long long)((unsigned long long)(long long)i_6 * yStride0_5)] + 1u);
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ float Corner_f0(
    const float* m_0,
    long long mLength0_1,
    long long mLength1_2,
    long long mStride0_3,
    long long mStride1_4)
{
    return m_0[(long long)(0ULL * mStride0_3 + 0ULL * mStride1_4)] * 10.0f + m_0[(long long)((unsigned long long)(long long)(int)((int)mLength0_1 - 1u) * mStride0_3 + (unsigned long long)(long long)(int)((int)mLength1_2 - 1u) * mStride1_4)];
}

extern "C" __global__ void Slices_2b5435a6(
    int first_0,
    float* GK_RESTRICT x_1,
    long long x_1_length,
    long long xLength0_2,
    long long xLength1_3,
    long long xStride0_4,
    long long xStride1_5,
    const float* GK_RESTRICT y_6,
    long long y_6_length,
    long long yLength0_7,
    long long yLength1_8,
    long long yStride0_9,
    long long yStride1_10,
    float* GK_RESTRICT results_11,
    int results_11_length)
{
    int first_12 = first_0;
    int i_13 = (int)threadIdx.x;
    int o_14 = i_13 * 8;
    int last_15 = (int)(first_12 + 3u);
    long long temp_16 = (long long)i_13;
    long long temp_17 = (long long)((unsigned long long)(long long)(i_13 + 1) - temp_16);
    long long temp_18 = (long long)first_12;
    long long temp_19 = (long long)((unsigned long long)(long long)last_15 - temp_18);
    long long temp_20 = (long long)((unsigned long long)temp_16 * xStride0_4 + (unsigned long long)temp_18 * xStride1_5);
    [[maybe_unused]] long long temp_21 = (long long)(yLength0_7 - 1ULL);
    long long temp_22 = (long long)i_13;
    long long temp_23 = (long long)((unsigned long long)yLength1_8 - temp_22);
    long long temp_24 = (long long)(1ULL * yStride0_9 + (unsigned long long)temp_22 * yStride1_10);
    long long temp_25 = (long long)(yLength0_7 - 1ULL - 1ULL);
    long long temp_26 = (long long)(yLength1_8 - 4ULL);
    long long temp_27 = (long long)((unsigned long long)yLength1_8 - temp_26);
    long long temp_28 = (long long)(1ULL * yStride0_9 + (unsigned long long)temp_26 * yStride1_10);
    long long temp_29 = (long long)(0ULL * yStride0_9 + 0ULL * yStride1_10);
    last_15 = -1;
    first_12 = -1;
    for (int j_30 = 0; j_30 < (int)temp_19; j_30++)
    {
        (x_1 + temp_20)[(long long)(0ULL * xStride0_4 + (unsigned long long)(long long)j_30 * xStride1_5)] = -(x_1 + temp_20)[(long long)(0ULL * xStride0_4 + (unsigned long long)(long long)j_30 * xStride1_5)] - (float)i_13;
    }
    results_11[o_14] = (float)(long long)((unsigned long long)temp_17 * temp_19) + 100.0f * (float)temp_17 + 1000.0f * (float)(temp_17 > 1LL ? xStride0_4 : 0LL);
    results_11[o_14 + 1] = (y_6 + temp_24)[(long long)(0ULL * yStride0_9 + 0ULL * yStride1_10)] + (float)temp_23 * 1000.0f;
    results_11[o_14 + 2] = (y_6 + temp_28)[(long long)(0ULL * yStride0_9 + 3ULL * yStride1_10)] + (float)temp_25 * 1000.0f + (float)temp_27 * 10000.0f;
    int temp_35 = o_14 + 3;
    [[maybe_unused]] long long temp_31 = (long long)(2ULL - 1ULL);
    long long temp_32 = (long long)(i_13 & 1);
    [[maybe_unused]] long long temp_33 = (long long)((unsigned long long)temp_27 - temp_32);
    long long temp_34 = (long long)(1ULL * yStride0_9 + (unsigned long long)temp_32 * yStride1_10);
    results_11[temp_35] = ((y_6 + temp_28) + temp_34)[(long long)(0ULL * yStride0_9 + 0ULL * yStride1_10)];
    int temp_40 = o_14 + 4;
    long long temp_36 = (long long)i_13;
    long long temp_37 = (long long)((unsigned long long)(long long)(i_13 + 2) - temp_36);
    long long temp_38 = (long long)(yLength1_8 - 1ULL);
    long long temp_39 = (long long)((unsigned long long)temp_36 * yStride0_9 + 1ULL * yStride1_10);
    results_11[temp_40] = Corner_f0((y_6 + temp_39), temp_37, temp_38, yStride0_9, yStride1_10);
    results_11[o_14 + 5] = Corner_f0((y_6 + temp_29), yLength0_7, yLength1_8, yStride0_9, yStride1_10) + Corner_f0((x_1 + temp_20), temp_17, temp_19, xStride0_4, xStride1_5);
    long long temp_41 = (long long)i_13;
    [[maybe_unused]] long long temp_42 = (long long)((unsigned long long)(long long)(i_13 + 1) - temp_41);
    long long temp_43 = (long long)((unsigned long long)temp_41 * xStride0_4 + 0ULL * xStride1_5);
    long long placeIndex_44 = (long long)(0ULL * xStride0_4 + 0ULL * xStride1_5);
    (x_1 + temp_43)[placeIndex_44] += 0x1p-2f;
    int temp_47 = o_14 + 6;
    long long temp_45 = (long long)(1ULL - 1ULL);
    [[maybe_unused]] long long temp_46 = (long long)(1ULL * yStride0_9 + 0ULL * yStride1_10);
    results_11[temp_47] = temp_45 == 0LL || yLength1_8 == 0LL ? (x_1 + temp_43)[placeIndex_44] : 0.0f;
    int temp_51 = o_14 + 7;
    [[maybe_unused]] long long temp_48 = (long long)(yLength0_7 - 2ULL);
    [[maybe_unused]] long long temp_49 = (long long)(yLength1_8 - 2ULL);
    long long temp_50 = (long long)(2ULL * yStride0_9 + 2ULL * yStride1_10);
    results_11[temp_51] = (y_6 + temp_50)[(long long)((unsigned long long)(long long)(i_13 & 1) * yStride0_9 + 1ULL * yStride1_10)];
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Fill_611fb3fb(
    long long before_0,
    double* GK_RESTRICT t_1,
    long long t_1_length,
    long long tLength0_2,
    long long tLength1_3,
    long long tStride0_4,
    long long tStride1_5,
    double value_6,
    double* GK_RESTRICT last_7,
    int last_7_length)
{
    t_1[(long long)((unsigned long long)(long long)(int)threadIdx.x * tStride0_4 + (unsigned long long)(long long)(int)threadIdx.y * tStride1_5)] = value_6;
    last_7[(int)before_0] = t_1[(long long)((unsigned long long)(long long)(int)threadIdx.x * tStride0_4 + (unsigned long long)(long long)(int)threadIdx.y * tStride1_5)];
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Fill_639d24b1(
    long long before_0,
    unsigned char* GK_RESTRICT t_1,
    long long t_1_length,
    long long tLength0_2,
    long long tLength1_3,
    long long tStride0_4,
    long long tStride1_5,
    unsigned char value_6,
    unsigned char* GK_RESTRICT last_7,
    int last_7_length)
{
    t_1[(long long)((unsigned long long)(long long)(int)threadIdx.x * tStride0_4 + (unsigned long long)(long long)(int)threadIdx.y * tStride1_5)] = value_6;
    last_7[(int)before_0] = t_1[(long long)((unsigned long long)(long long)(int)threadIdx.x * tStride0_4 + (unsigned long long)(long long)(int)threadIdx.y * tStride1_5)];
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ unsigned char First_f0(
    const unsigned char* t_0,
    long long tLength0_1,
    long long tLength1_2,
    long long tStride0_3,
    long long tStride1_4)
{
    return t_0[(long long)(0ULL * tStride0_3 + 0ULL * tStride1_4)];
}

extern "C" __global__ void Far_4362c115(
    unsigned char* GK_RESTRICT t_0,
    long long t_0_length,
    long long tLength0_1,
    long long tLength1_2,
    long long tStride0_3,
    long long tStride1_4,
    unsigned char* GK_RESTRICT results_5,
    int results_5_length)
{
    int i_6 = (int)threadIdx.x;
    int row_7 = (int)((int)tLength0_1 - 1u);
    t_0[(long long)((unsigned long long)(long long)row_7 * tStride0_3 + (unsigned long long)(long long)i_6 * tStride1_4)] = (unsigned char)(13 * (i_6 + 3));
    long long temp_8 = (long long)(tLength0_1 - 1ULL);
    [[maybe_unused]] long long temp_9 = (long long)((unsigned long long)tLength0_1 - temp_8);
    long long temp_10 = (long long)((unsigned long long)temp_8 * tStride0_3 + 0ULL * tStride1_4);
    long long placeIndex_11 = (long long)((unsigned long long)(long long)row_7 * tStride0_3 + (unsigned long long)(long long)i_6 * tStride1_4);
    int temp_19 = i_6;
    unsigned char temp_18;
    if (i_6 == 0)
    {
        temp_18 = t_0[(long long)((unsigned long long)(long long)row_7 * tStride0_3 + 0ULL * tStride1_4)];
    }
    else
    {
        unsigned char temp_17;
        if (i_6 == 1)
        {
            temp_17 = (t_0 + temp_10)[(long long)(0ULL * tStride0_3 + 1ULL * tStride1_4)];
        }
        else
        {
            unsigned char temp_16;
            if (i_6 == 2)
            {
                long long temp_12 = (long long)row_7;
                long long temp_13 = (long long)((unsigned long long)tLength0_1 - temp_12);
                long long temp_14 = (long long)(tLength1_2 - 2ULL);
                long long temp_15 = (long long)((unsigned long long)temp_12 * tStride0_3 + 2ULL * tStride1_4);
                temp_16 = First_f0((t_0 + temp_15), temp_13, temp_14, tStride0_3, tStride1_4);
            }
            else
            {
                temp_16 = t_0[placeIndex_11];
            }
            temp_17 = temp_16;
        }
        temp_18 = temp_17;
    }
    results_5[temp_19] = temp_18;
}
