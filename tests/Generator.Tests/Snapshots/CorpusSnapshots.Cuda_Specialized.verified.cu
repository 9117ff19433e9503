#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_SPECIALIZE_n_2
#define GK_SPECIALIZE_n_2 n_2_argument
#endif

static __device__ __forceinline__ int Power_f0(int x_0, int n_1)
{
    int result_2 = 1;
    for (int i_3 = 0; i_3 < n_1; i_3++)
    {
        result_2 = (int)((unsigned)result_2 * x_0);
    }
    return result_2;
}

#ifdef GK_ELEMENTS
template <bool inside_5>
static __device__ __forceinline__ void gk_element(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length,
    int n_2_argument,
    int index_4)
{
    [[maybe_unused]] int n_2 = GK_SPECIALIZE_n_2;
    int i_3 = index_4;
    if (inside_5 || i_3 < y_1_length)
    {
        y_1[i_3] = Power_f0(x_0[i_3], n_2);
    }
}

extern "C" __global__ void __launch_bounds__(256) Powers_988d0d4f(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length,
    int n_2_argument,
    long long gk_count)
{
    [[maybe_unused]] int n_2 = GK_SPECIALIZE_n_2;
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < y_1_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, n_2_argument, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, n_2_argument, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Powers_988d0d4f(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length,
    int n_2_argument)
{
    [[maybe_unused]] int n_2 = GK_SPECIALIZE_n_2;
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 < y_1_length)
    {
        y_1[i_3] = Power_f0(x_0[i_3], n_2);
    }
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ long long gk_divide_long(long long a, long long b)
{
    if ((unsigned long long)b + 1 <= 1)
        return b == 0 ? -1 : (long long)(0 - (unsigned long long)a);
    return a / b;
}

#ifndef GK_SPECIALIZE_isNegative_1
#define GK_SPECIALIZE_isNegative_1 isNegative_1_argument
#endif

#ifndef GK_SPECIALIZE_filter_2
#define GK_SPECIALIZE_filter_2 filter_2_argument
#endif

#ifndef GK_SPECIALIZE_divisor_3
#define GK_SPECIALIZE_divisor_3 divisor_3_argument
#endif

#ifndef GK_SPECIALIZE_factor_4
#define GK_SPECIALIZE_factor_4 factor_4_argument
#endif

#ifndef GK_SPECIALIZE_offset_5
#define GK_SPECIALIZE_offset_5 offset_5_argument
#endif

#ifndef GK_SPECIALIZE_mask_6
#define GK_SPECIALIZE_mask_6 mask_6_argument
#endif

#ifndef GK_SPECIALIZE_letter_7
#define GK_SPECIALIZE_letter_7 letter_7_argument
#endif

#ifndef GK_SPECIALIZE_most_8
#define GK_SPECIALIZE_most_8 most_8_argument
#endif

#ifndef GK_SPECIALIZE_small_9
#define GK_SPECIALIZE_small_9 small_9_argument
#endif

extern "C" __global__ void Types_ca1919ec(
    double* GK_RESTRICT y_0,
    int y_0_length,
    unsigned char isNegative_1_argument,
    unsigned char filter_2_argument,
    long long divisor_3_argument,
    float factor_4_argument,
    double offset_5_argument,
    unsigned mask_6_argument,
    unsigned short letter_7_argument,
    unsigned long long most_8_argument,
    signed char small_9_argument)
{
    [[maybe_unused]] bool isNegative_1 = GK_SPECIALIZE_isNegative_1;
    [[maybe_unused]] unsigned char filter_2 = GK_SPECIALIZE_filter_2;
    [[maybe_unused]] long long divisor_3 = GK_SPECIALIZE_divisor_3;
    [[maybe_unused]] float factor_4 = GK_SPECIALIZE_factor_4;
    [[maybe_unused]] double offset_5 = GK_SPECIALIZE_offset_5;
    [[maybe_unused]] unsigned mask_6 = GK_SPECIALIZE_mask_6;
    [[maybe_unused]] unsigned short letter_7 = GK_SPECIALIZE_letter_7;
    [[maybe_unused]] unsigned long long most_8 = GK_SPECIALIZE_most_8;
    [[maybe_unused]] signed char small_9 = GK_SPECIALIZE_small_9;
    int i_10 = (int)threadIdx.x;
    long long number_11 = (long long)((unsigned long long)gk_divide_long((long long)(i_10 - 5), divisor_3) + (long long)(unsigned)((long long)i_10 & (long long)mask_6) + (long long)letter_7 + (most_8 >> 60) + (long long)small_9);
    if (filter_2 == 3)
    {
        number_11 = (long long)(number_11 * 2ULL);
    }
    double value_12 = (double)((float)number_11 * factor_4) + offset_5;
    y_0[i_10] = isNegative_1 ? -value_12 : value_12;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_SPECIALIZE_n_1
#define GK_SPECIALIZE_n_1 n_1_argument
#endif

static __device__ __forceinline__ void Half_f0(int& n_0, int t_1)
{
    n_0 = (int)((unsigned)n_0 + t_1 / 2);
}

extern "C" __global__ void Changed_ee6a523d(int* GK_RESTRICT y_0, int y_0_length, int n_1_argument)
{
    [[maybe_unused]] int n_1 = GK_SPECIALIZE_n_1;
    int n_2 = n_1;
    __shared__ __align__(16) int tile_3[64];
    int t_4 = (int)threadIdx.x;
    tile_3[t_4] = (int)((unsigned)t_4 * n_2);
    for (; n_2 > 0; n_2 = (int)(n_2 - 1u))
    {
        __syncthreads();
        int other_5 = tile_3[(t_4 + 1) % blockDim.x];
        __syncthreads();
        tile_3[t_4] = (int)((unsigned)tile_3[t_4] + other_5);
    }
    int rest_6 = n_2;
    Half_f0(rest_6, t_4);
    y_0[t_4] = (int)((unsigned)tile_3[t_4] + rest_6);
}
