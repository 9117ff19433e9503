#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    const int* GK_RESTRICT starts_0,
    int starts_0_length,
    const int* GK_RESTRICT columns_1,
    int columns_1_length,
    const double* GK_RESTRICT values_2,
    int values_2_length,
    const double* GK_RESTRICT x_3,
    int x_3_length,
    double* GK_RESTRICT y_4,
    int y_4_length,
    int index_8)
{
    int row_5 = index_8;
    if (!inside_9 && row_5 >= y_4_length)
    {
        return;
    }
    double sum_6 = 0.0;
    for (int k_7 = starts_0[row_5]; k_7 < starts_0[1 + row_5]; k_7++)
    {
        sum_6 += values_2[k_7] * x_3[columns_1[k_7]];
    }
    y_4[row_5] = sum_6;
}

extern "C" __global__ void __launch_bounds__(256) SparseTimesVector_75c34e5a(
    const int* GK_RESTRICT starts_0,
    int starts_0_length,
    const int* GK_RESTRICT columns_1,
    int columns_1_length,
    const double* GK_RESTRICT values_2,
    int values_2_length,
    const double* GK_RESTRICT x_3,
    int x_3_length,
    double* GK_RESTRICT y_4,
    int y_4_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < y_4_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(starts_0, starts_0_length, columns_1, columns_1_length, values_2, values_2_length, x_3, x_3_length, y_4, y_4_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(starts_0, starts_0_length, columns_1, columns_1_length, values_2, values_2_length, x_3, x_3_length, y_4, y_4_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void SparseTimesVector_75c34e5a(
    const int* GK_RESTRICT starts_0,
    int starts_0_length,
    const int* GK_RESTRICT columns_1,
    int columns_1_length,
    const double* GK_RESTRICT values_2,
    int values_2_length,
    const double* GK_RESTRICT x_3,
    int x_3_length,
    double* GK_RESTRICT y_4,
    int y_4_length)
{
    int row_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (row_5 >= y_4_length)
    {
        return;
    }
    double sum_6 = 0.0;
    for (int k_7 = starts_0[row_5]; k_7 < starts_0[row_5 + 1]; k_7++)
    {
        sum_6 += values_2[k_7] * x_3[columns_1[k_7]];
    }
    y_4[row_5] = sum_6;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void IntegerProduct_e03b4977(
    int size_0,
    const int* GK_RESTRICT a_1,
    int a_1_length,
    const int* GK_RESTRICT b_2,
    int b_2_length,
    int* GK_RESTRICT c_3,
    int c_3_length)
{
    __shared__ __align__(16) int left_4[64];
    __shared__ __align__(16) int right_5[64];
    int x_6 = (int)threadIdx.x;
    int y_7 = (int)threadIdx.y;
    int column_8 = (int)(blockIdx.x * 8u + x_6);
    int row_9 = (int)blockIdx.y * 8 + y_7;
    int sum_10 = 0;
    for (int start_11 = 0; start_11 < size_0; start_11 = (int)(start_11 + 8u))
    {
        left_4[y_7 * 8 + x_6] = row_9 < size_0 && (int)((unsigned)start_11 + x_6) < size_0 ? a_1[(int)((unsigned)row_9 * size_0 + start_11) + x_6] : 0;
        right_5[y_7 * 8 + x_6] = (int)((unsigned)start_11 + y_7) < size_0 && column_8 < size_0 ? b_2[(int)(((unsigned)start_11 + y_7) * size_0 + column_8)] : 0;
        __syncthreads();
        for (int k_12 = 0; k_12 < 8; k_12++)
        {
            sum_10 = (int)(sum_10 + (unsigned)left_4[y_7 * 8 + k_12] * right_5[k_12 * 8 + x_6]);
        }
        __syncthreads();
    }
    if (row_9 < size_0 && column_8 < size_0)
    {
        c_3[(int)((unsigned)row_9 * size_0 + column_8)] = sum_10;
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void DotRows_d68fafbd(
    int width_0,
    const float* GK_RESTRICT a_1,
    int a_1_length,
    const float* GK_RESTRICT b_2,
    int b_2_length,
    float* GK_RESTRICT results_3,
    int results_3_length)
{
    __shared__ __align__(16) float parts_4[16];
    int t_5 = (int)threadIdx.x;
    int start_6 = (int)(blockIdx.x * width_0);
    float sum_7 = 0.0f;
    for (int k_8 = t_5; k_8 < width_0; k_8 = (int)(k_8 + 16u))
    {
        sum_7 += a_1[(int)((unsigned)start_6 + k_8)] * b_2[(int)((unsigned)start_6 + k_8)];
    }
    parts_4[t_5] = sum_7;
    __syncthreads();
    for (int half_9 = 8; half_9 > 0; half_9 >>= 1)
    {
        if (t_5 < half_9)
        {
            parts_4[t_5] += parts_4[t_5 + half_9];
        }
        __syncthreads();
    }
    if (t_5 == 0)
    {
        results_3[blockIdx.x] = parts_4[0];
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Eliminate_8e27f0ce(int size_0, double* GK_RESTRICT matrix_1, int matrix_1_length)
{
    int row_2 = (int)threadIdx.x;
    for (int pivot_3 = 0; pivot_3 < size_0; pivot_3++)
    {
        if (row_2 > pivot_3 && row_2 < size_0)
        {
            double factor_4 = matrix_1[(int)((unsigned)row_2 * size_0) + pivot_3] / matrix_1[(int)((unsigned)pivot_3 * size_0) + pivot_3];
            for (int k_5 = pivot_3; k_5 < size_0; k_5++)
            {
                matrix_1[(int)((unsigned)row_2 * size_0) + k_5] -= factor_4 * matrix_1[(int)((unsigned)pivot_3 * size_0) + k_5];
            }
        }
        __syncthreads();
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void FloydWarshall_624aebc4(int size_0, int* GK_RESTRICT distances_1, int distances_1_length)
{
    int x_2 = (int)threadIdx.x;
    int y_3 = (int)threadIdx.y;
    for (int k_4 = 0; k_4 < size_0; k_4++)
    {
        int through_5 = (int)((unsigned)distances_1[(int)((unsigned)y_3 * size_0) + k_4] + distances_1[(int)((unsigned)k_4 * size_0) + x_2]);
        __syncthreads();
        if (through_5 < distances_1[(int)((unsigned)y_3 * size_0) + x_2])
        {
            distances_1[(int)((unsigned)y_3 * size_0) + x_2] = through_5;
        }
        __syncthreads();
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    int distance_0,
    const int* GK_RESTRICT starts_1,
    int starts_1_length,
    const int* GK_RESTRICT neighbours_2,
    int neighbours_2_length,
    const int* GK_RESTRICT before_3,
    int before_3_length,
    int* GK_RESTRICT after_4,
    int after_4_length,
    int* GK_RESTRICT found_5,
    int found_5_length,
    int index_8)
{
    int i_6 = index_8;
    if (!inside_9 && i_6 >= before_3_length)
    {
        return;
    }
    after_4[i_6] = before_3[i_6];
    if (before_3[i_6] >= 0)
    {
        return;
    }
    for (int k_7 = starts_1[i_6]; k_7 < starts_1[1 + i_6]; k_7++)
    {
        if (before_3[neighbours_2[k_7]] != distance_0)
        {
            continue;
        }
        after_4[i_6] = (int)(distance_0 + 1u);
        atomicAdd(&found_5[0], 1);
        break;
    }
}

extern "C" __global__ void __launch_bounds__(256) SearchStep_6fc7fcd2(
    int distance_0,
    const int* GK_RESTRICT starts_1,
    int starts_1_length,
    const int* GK_RESTRICT neighbours_2,
    int neighbours_2_length,
    const int* GK_RESTRICT before_3,
    int before_3_length,
    int* GK_RESTRICT after_4,
    int after_4_length,
    int* GK_RESTRICT found_5,
    int found_5_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < before_3_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(distance_0, starts_1, starts_1_length, neighbours_2, neighbours_2_length, before_3, before_3_length, after_4, after_4_length, found_5, found_5_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(distance_0, starts_1, starts_1_length, neighbours_2, neighbours_2_length, before_3, before_3_length, after_4, after_4_length, found_5, found_5_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void SearchStep_6fc7fcd2(
    int distance_0,
    const int* GK_RESTRICT starts_1,
    int starts_1_length,
    const int* GK_RESTRICT neighbours_2,
    int neighbours_2_length,
    const int* GK_RESTRICT before_3,
    int before_3_length,
    int* GK_RESTRICT after_4,
    int after_4_length,
    int* GK_RESTRICT found_5,
    int found_5_length)
{
    int i_6 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_6 >= before_3_length)
    {
        return;
    }
    after_4[i_6] = before_3[i_6];
    if (before_3[i_6] >= 0)
    {
        return;
    }
    for (int k_7 = starts_1[i_6]; k_7 < starts_1[i_6 + 1]; k_7++)
    {
        if (before_3[neighbours_2[k_7]] != distance_0)
        {
            continue;
        }
        after_4[i_6] = (int)(distance_0 + 1u);
        atomicAdd(&found_5[0], 1);
        break;
    }
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ double gk_max_double(double a, double b)
{
    return a > b || a != a ? a : a < b || b != b ? b : __longlong_as_double(__double_as_longlong(a) & __double_as_longlong(b));
}

#ifdef GK_ELEMENTS
template <bool inside_13>
static __device__ __forceinline__ void gk_element(
    const double* GK_RESTRICT spots_0,
    int spots_0_length,
    double strike_1,
    double up_2,
    double probability_3,
    double* GK_RESTRICT prices_4,
    int prices_4_length,
    int index_12)
{
    int i_5 = index_12;
    if (!inside_13 && i_5 >= spots_0_length)
    {
        return;
    }
    double values_6[9] = {};
    double price_7 = spots_0[i_5];
    for (int k_8 = 0; k_8 < 8; k_8++)
    {
        price_7 /= up_2;
    }
    for (int k_9 = 0; k_9 <= 8; k_9++)
    {
        values_6[k_9] = gk_max_double(price_7 - strike_1, 0.0);
        price_7 *= up_2 * up_2;
    }
    for (int step_10 = 8; step_10 > 0; step_10--)
    {
        for (int k_11 = 0; k_11 < step_10; k_11++)
        {
            values_6[k_11] = (values_6[k_11] * (1.0 - probability_3) + values_6[k_11 + 1] * probability_3) * 0x1.fae147ae147aep-1;
        }
    }
    prices_4[i_5] = values_6[0];
}

extern "C" __global__ void __launch_bounds__(256) BinomialPrices_49e499a5(
    const double* GK_RESTRICT spots_0,
    int spots_0_length,
    double strike_1,
    double up_2,
    double probability_3,
    double* GK_RESTRICT prices_4,
    int prices_4_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < spots_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(spots_0, spots_0_length, strike_1, up_2, probability_3, prices_4, prices_4_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(spots_0, spots_0_length, strike_1, up_2, probability_3, prices_4, prices_4_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void BinomialPrices_49e499a5(
    const double* GK_RESTRICT spots_0,
    int spots_0_length,
    double strike_1,
    double up_2,
    double probability_3,
    double* GK_RESTRICT prices_4,
    int prices_4_length)
{
    int i_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_5 >= spots_0_length)
    {
        return;
    }
    double values_6[9] = {};
    double price_7 = spots_0[i_5];
    for (int k_8 = 0; k_8 < 8; k_8++)
    {
        price_7 /= up_2;
    }
    for (int k_9 = 0; k_9 <= 8; k_9++)
    {
        values_6[k_9] = gk_max_double(price_7 - strike_1, 0.0);
        price_7 *= up_2 * up_2;
    }
    for (int step_10 = 8; step_10 > 0; step_10--)
    {
        for (int k_11 = 0; k_11 < step_10; k_11++)
        {
            values_6[k_11] = (values_6[k_11] * (1.0 - probability_3) + values_6[k_11 + 1] * probability_3) * 0x1.fae147ae147aep-1;
        }
    }
    prices_4[i_5] = values_6[0];
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

static __device__ __forceinline__ float Normal_f0(float x_0)
{
    float k_1 = 1.0f / (1.0f + 0x1.da6712p-3f * fabsf(x_0));
    float tail_2 = 0x1.988454p-2f * expf(-0x1p-1f * x_0 * x_0) * k_1 * (0x1.470bf4p-2f + k_1 * (-0x1.6d1f0ep-2f + k_1 * (0x1.c80efp0f + k_1 * (-0x1.d23dd4p0f + k_1 * 0x1.548cdep0f))));
    return x_0 > 0.0f ? 1.0f - tail_2 : tail_2;
}

#ifdef GK_ELEMENTS
template <bool inside_11>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT spots_0,
    int spots_0_length,
    float strike_1,
    float years_2,
    float* GK_RESTRICT calls_3,
    int calls_3_length,
    float* GK_RESTRICT puts_4,
    int puts_4_length,
    int index_10)
{
    int i_5 = index_10;
    if (!inside_11 && i_5 >= spots_0_length)
    {
        return;
    }
    float deviation_6 = 0x1.333334p-2f * sqrtf(years_2);
    float d1_7 = (logf(spots_0[i_5] / strike_1) + 0x1.0a3d7p-4f * years_2) / deviation_6;
    float d2_8 = d1_7 - deviation_6;
    float discounted_9 = strike_1 * expf(-0x1.47ae14p-6f * years_2);
    calls_3[i_5] = spots_0[i_5] * Normal_f0(d1_7) - discounted_9 * Normal_f0(d2_8);
    puts_4[i_5] = discounted_9 * Normal_f0(-d2_8) - spots_0[i_5] * Normal_f0(-d1_7);
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_11>
static __device__ __forceinline__ void gk_wide_element(
    const float* GK_RESTRICT spots_0,
    int spots_0_length,
    float strike_1,
    float years_2,
    float* GK_RESTRICT calls_3,
    int calls_3_length,
    float* GK_RESTRICT puts_4,
    int puts_4_length,
    float& spots_12,
    float& calls_13,
    float& puts_14,
    int index_10)
{
    int i_5 = index_10;
    if (!inside_11 && i_5 >= spots_0_length)
    {
        return;
    }
    float deviation_6 = 0x1.333334p-2f * sqrtf(years_2);
    float d1_7 = (logf(spots_12 / strike_1) + 0x1.0a3d7p-4f * years_2) / deviation_6;
    float d2_8 = d1_7 - deviation_6;
    float discounted_9 = strike_1 * expf(-0x1.47ae14p-6f * years_2);
    calls_13 = spots_12 * Normal_f0(d1_7) - discounted_9 * Normal_f0(d2_8);
    puts_14 = discounted_9 * Normal_f0(-d2_8) - spots_12 * Normal_f0(-d1_7);
}

#endif

extern "C" __global__ void __launch_bounds__(256) BlackScholes_0f8323e4(
    const float* GK_RESTRICT spots_0,
    int spots_0_length,
    float strike_1,
    float years_2,
    float* GK_RESTRICT calls_3,
    int calls_3_length,
    float* GK_RESTRICT puts_4,
    int puts_4_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count && (int)gk_end < spots_0_length;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)spots_0_length && gk_wide<float, GK_WIDTH>::is_aligned(spots_0);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)calls_3_length && gk_wide<float, GK_WIDTH>::is_aligned(calls_3);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)puts_4_length && gk_wide<float, GK_WIDTH>::is_aligned(puts_4);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        if ((gk_end + 262144) < (unsigned)gk_count && (int)(gk_end + 262144) < spots_0_length && (gk_end + 262144) < (unsigned)spots_0_length)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
            {
                gk_ask(spots_0 + (gk_first + j * 256 * GK_WIDTH + 262144));
            }
        }
        gk_wide<float, GK_WIDTH> spots_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<float, GK_WIDTH> calls_3_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<float, GK_WIDTH> puts_4_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            spots_0_wide[j].load(spots_0 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(spots_0, spots_0_length, strike_1, years_2, calls_3, calls_3_length, puts_4, puts_4_length, spots_0_wide[j].at[k], calls_3_wide[j].at[k], puts_4_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            calls_3_wide[j].store(calls_3 + (gk_first + j * 256 * GK_WIDTH));
            puts_4_wide[j].store(puts_4 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < spots_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(spots_0, spots_0_length, strike_1, years_2, calls_3, calls_3_length, puts_4, puts_4_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(spots_0, spots_0_length, strike_1, years_2, calls_3, calls_3_length, puts_4, puts_4_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void BlackScholes_0f8323e4(
    const float* GK_RESTRICT spots_0,
    int spots_0_length,
    float strike_1,
    float years_2,
    float* GK_RESTRICT calls_3,
    int calls_3_length,
    float* GK_RESTRICT puts_4,
    int puts_4_length)
{
    int i_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_5 >= spots_0_length)
    {
        return;
    }
    float deviation_6 = 0x1.333334p-2f * sqrtf(years_2);
    float d1_7 = (logf(spots_0[i_5] / strike_1) + 0x1.0a3d7p-4f * years_2) / deviation_6;
    float d2_8 = d1_7 - deviation_6;
    float discounted_9 = strike_1 * expf(-0x1.47ae14p-6f * years_2);
    calls_3[i_5] = spots_0[i_5] * Normal_f0(d1_7) - discounted_9 * Normal_f0(d2_8);
    puts_4[i_5] = discounted_9 * Normal_f0(-d2_8) - spots_0[i_5] * Normal_f0(-d1_7);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Pi_51f6b559(int size_0, int* GK_RESTRICT hits_1, int hits_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int own_3 = 0;
    for (int x_4 = i_2; x_4 < size_0; x_4 = (int)(x_4 + gridDim.x * blockDim.x))
    {
        for (int y_5 = 0; y_5 < size_0; y_5++)
        {
            if ((long long)((unsigned long long)(long long)x_4 * (long long)x_4 + (unsigned long long)(long long)y_5 * (long long)y_5) < (long long)((unsigned long long)(long long)size_0 * (long long)size_0))
            {
                own_3 = (int)(own_3 + 1u);
            }
        }
    }
    atomicAdd(&hits_1[0], own_3);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_12>
static __device__ __forceinline__ void gk_element(
    const double* GK_RESTRICT coefficients_0,
    int coefficients_0_length,
    int steps_1,
    double* GK_RESTRICT results_2,
    int results_2_length,
    int index_11)
{
    int i_3 = index_11;
    if (!inside_12 && i_3 >= results_2_length)
    {
        return;
    }
    double end_4 = (double)(int)(i_3 + 1u);
    double width_5 = end_4 / (double)steps_1;
    double sum_6 = 0.0;
    for (int k_7 = 0; k_7 <= steps_1; k_7 = (int)(k_7 + 1u))
    {
        double x_8 = (double)k_7 * width_5;
        double value_9 = 0.0;
        for (int c_10 = coefficients_0_length - 1; c_10 >= 0; c_10--)
        {
            value_9 = value_9 * x_8 + coefficients_0[c_10];
        }
        sum_6 += value_9 * (double)(k_7 == 0 || k_7 == steps_1 ? 1 : k_7 % 2 == 0 ? 2 : 4);
    }
    results_2[i_3] = sum_6 * width_5 / 3.0;
}

extern "C" __global__ void __launch_bounds__(256) Integrate_8acd73cd(
    const double* GK_RESTRICT coefficients_0,
    int coefficients_0_length,
    int steps_1,
    double* GK_RESTRICT results_2,
    int results_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < results_2_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(coefficients_0, coefficients_0_length, steps_1, results_2, results_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(coefficients_0, coefficients_0_length, steps_1, results_2, results_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Integrate_8acd73cd(
    const double* GK_RESTRICT coefficients_0,
    int coefficients_0_length,
    int steps_1,
    double* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= results_2_length)
    {
        return;
    }
    double end_4 = (double)(int)(i_3 + 1u);
    double width_5 = end_4 / (double)steps_1;
    double sum_6 = 0.0;
    for (int k_7 = 0; k_7 <= steps_1; k_7 = (int)(k_7 + 1u))
    {
        double x_8 = (double)k_7 * width_5;
        double value_9 = 0.0;
        for (int c_10 = coefficients_0_length - 1; c_10 >= 0; c_10--)
        {
            value_9 = value_9 * x_8 + coefficients_0[c_10];
        }
        sum_6 += value_9 * (double)(k_7 == 0 || k_7 == steps_1 ? 1 : k_7 % 2 == 0 ? 2 : 4);
    }
    results_2[i_3] = sum_6 * width_5 / 3.0;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Compact_7a5ed97c(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    int* GK_RESTRICT packed_1,
    int packed_1_length,
    int* GK_RESTRICT counts_2,
    int counts_2_length)
{
    __shared__ __align__(16) int places_3[32];
    int t_4 = (int)threadIdx.x;
    int i_5 = (int)(blockIdx.x * 32u + t_4);
    bool isKept_6 = i_5 < values_0_length && values_0[i_5] % 3 == 0;
    places_3[t_4] = isKept_6 ? 1 : 0;
    __syncthreads();
    for (int distance_7 = 1; distance_7 < 32; distance_7 = (int)(distance_7 * 2u))
    {
        int before_8 = t_4 >= distance_7 ? places_3[(int)((unsigned)t_4 - distance_7)] : 0;
        __syncthreads();
        places_3[t_4] = (int)((unsigned)places_3[t_4] + before_8);
        __syncthreads();
    }
    if (isKept_6)
    {
        packed_1[(int)(blockIdx.x * 32u + places_3[t_4]) - 1] = values_0[i_5];
    }
    if (t_4 == 31)
    {
        counts_2[blockIdx.x] = places_3[31];
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_4>
static __device__ __forceinline__ void gk_element(
    const signed char* GK_RESTRICT values_0,
    int values_0_length,
    unsigned char* GK_RESTRICT starts_1,
    int starts_1_length,
    int index_3)
{
    int i_2 = index_3;
    if (inside_4 || i_2 < values_0_length)
    {
        starts_1[i_2] = i_2 == 0 || values_0[i_2] != values_0[i_2 - 1];
    }
}

extern "C" __global__ void __launch_bounds__(256) RunStarts_9102162a(
    const signed char* GK_RESTRICT values_0,
    int values_0_length,
    unsigned char* GK_RESTRICT starts_1,
    int starts_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < values_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(values_0, values_0_length, starts_1, starts_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(values_0, values_0_length, starts_1, starts_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void RunStarts_9102162a(
    const signed char* GK_RESTRICT values_0,
    int values_0_length,
    unsigned char* GK_RESTRICT starts_1,
    int starts_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_2 < values_0_length)
    {
        starts_1[i_2] = i_2 == 0 || values_0[i_2] != values_0[i_2 - 1];
    }
}

#endif
