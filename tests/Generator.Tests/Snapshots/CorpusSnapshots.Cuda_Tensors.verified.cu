#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

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
    numbers_10[2] = (long long)(tStride0_4 * 10000ULL + tStride1_5 * 100ULL + tStride2_6);
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
        offset_9 = (long long)(temp_15 + (unsigned long long)temp_14 * (temp_13 == 2 ? xStride2_6 : temp_13 == 1 ? xStride1_5 : xStride0_4));
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
    last_7[(int)before_0] = t_1[(long long)(0ULL * tStride0_4 + 0ULL * tStride1_5)];
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
    last_7[(int)before_0] = t_1[(long long)(0ULL * tStride0_4 + 0ULL * tStride1_5)];
}
