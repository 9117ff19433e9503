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

static __constant__ float gk_hidden_00000000 = 0.0f;

static __constant__ float gk_hidden_3f800000 = 1.0f;

static __constant__ float gk_hidden_7f800000 = __builtin_bit_cast(float, 0x7f800000u);

static __constant__ float gk_hidden_80000000 = -0.0f;

static __constant__ float gk_hidden_bf000000 = -0x1p-1f;

static __constant__ float gk_hidden_bf800000 = -1.0f;

static __constant__ float gk_hidden_ff800000 = __builtin_bit_cast(float, 0xff800000u);

static __device__ __forceinline__ bool IsBelow_f0(float value_0, float bound_1)
{
    return value_0 < bound_1 + 1.0f && value_0 <= gk_hidden_3f800000;
}

#ifdef GK_ELEMENTS
template <bool inside_12>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    const float* GK_RESTRICT y_1,
    int y_1_length,
    unsigned char* GK_RESTRICT results_2,
    int results_2_length,
    int index_11)
{
    int i_3 = index_11;
    if (!inside_12 && i_3 >= x_0_length)
    {
        return;
    }
    float a_4 = x_0[i_3];
    float b_5 = y_1[i_3];
    float size_6 = fabsf(a_4);
    int o_7 = (int)(i_3 * 20u);
    results_2[o_7] = size_6 >= gk_hidden_00000000;
    results_2[o_7 + 1] = size_6 > gk_hidden_bf800000;
    results_2[o_7 + 2] = gk_hidden_bf800000 <= size_6;
    results_2[o_7 + 3] = a_4 * a_4 >= gk_hidden_00000000;
    results_2[o_7 + 4] = a_4 * a_4 + b_5 * b_5 > gk_hidden_bf000000;
    results_2[o_7 + 5] = -size_6 <= gk_hidden_00000000;
    results_2[o_7 + 6] = gk_hidden_3f800000 > -size_6;
    results_2[o_7 + 7] = copysignf(a_4, -1.0f) <= gk_hidden_3f800000;
    results_2[o_7 + 8] = gk_hidden_00000000 >= -(a_4 * a_4);
    int temp_9 = (int)(o_7 + 9u);
    float temp_8 = size_6 + fabsf(b_5);
    results_2[temp_9] = temp_8 >= gk_hidden_00000000;
    results_2[o_7 + 10] = !(size_6 < 0.0f);
    results_2[o_7 + 11] = IsBelow_f0(-size_6, 2.0f);
    results_2[o_7 + 12] = gk_max_float(size_6, -1.0f) >= gk_hidden_00000000;
    results_2[o_7 + 13] = gk_hidden_80000000 <= size_6 * 3.0f;
    results_2[o_7 + 14] = gk_hidden_3f800000 >= copysignf(a_4, (float)(isnan(b_5) ? 1 : -1));
    results_2[o_7 + 15] = -2.0f * size_6 < gk_hidden_3f800000;
    results_2[o_7 + 16] = -size_6 <= gk_hidden_7f800000;
    results_2[o_7 + 17] = size_6 >= gk_hidden_ff800000;
    float least_10 = 0.0f;
    results_2[o_7 + 18] = size_6 >= least_10 + gk_hidden_80000000;
    if (b_5 > 2.0f)
    {
        least_10 = -3.0f;
    }
    results_2[o_7 + 19] = a_4 * a_4 > least_10 - 1.0f || least_10 > -size_6;
}

extern "C" __global__ void __launch_bounds__(256) Signs_ba409730(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    const float* GK_RESTRICT y_1,
    int y_1_length,
    unsigned char* GK_RESTRICT results_2,
    int results_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < x_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, results_2, results_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, results_2, results_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Signs_ba409730(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    const float* GK_RESTRICT y_1,
    int y_1_length,
    unsigned char* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= x_0_length)
    {
        return;
    }
    float a_4 = x_0[i_3];
    float b_5 = y_1[i_3];
    float size_6 = fabsf(a_4);
    int o_7 = (int)(i_3 * 20u);
    results_2[o_7] = size_6 >= gk_hidden_00000000;
    results_2[o_7 + 1] = size_6 > gk_hidden_bf800000;
    results_2[o_7 + 2] = gk_hidden_bf800000 <= size_6;
    results_2[o_7 + 3] = a_4 * a_4 >= gk_hidden_00000000;
    results_2[o_7 + 4] = a_4 * a_4 + b_5 * b_5 > gk_hidden_bf000000;
    results_2[o_7 + 5] = -size_6 <= gk_hidden_00000000;
    results_2[o_7 + 6] = gk_hidden_3f800000 > -size_6;
    results_2[o_7 + 7] = copysignf(a_4, -1.0f) <= gk_hidden_3f800000;
    results_2[o_7 + 8] = gk_hidden_00000000 >= -(a_4 * a_4);
    int temp_9 = (int)(o_7 + 9u);
    float temp_8 = size_6 + fabsf(b_5);
    results_2[temp_9] = temp_8 >= gk_hidden_00000000;
    results_2[o_7 + 10] = !(size_6 < 0.0f);
    results_2[o_7 + 11] = IsBelow_f0(-size_6, 2.0f);
    results_2[o_7 + 12] = gk_max_float(size_6, -1.0f) >= gk_hidden_00000000;
    results_2[o_7 + 13] = gk_hidden_80000000 <= size_6 * 3.0f;
    results_2[o_7 + 14] = gk_hidden_3f800000 >= copysignf(a_4, (float)(isnan(b_5) ? 1 : -1));
    results_2[o_7 + 15] = -2.0f * size_6 < gk_hidden_3f800000;
    results_2[o_7 + 16] = -size_6 <= gk_hidden_7f800000;
    results_2[o_7 + 17] = size_6 >= gk_hidden_ff800000;
    float least_10 = 0.0f;
    results_2[o_7 + 18] = size_6 >= least_10 + gk_hidden_80000000;
    if (b_5 > 2.0f)
    {
        least_10 = -3.0f;
    }
    results_2[o_7 + 19] = a_4 * a_4 > least_10 - 1.0f || least_10 > -size_6;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ float gk_hidden_80000000 = -0.0f;

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    const int* GK_RESTRICT n_0,
    int n_0_length,
    float* GK_RESTRICT results_1,
    int results_1_length,
    double* GK_RESTRICT doubles_2,
    int doubles_2_length,
    int index_8)
{
    int i_3 = index_8;
    if (!inside_9 && i_3 >= n_0_length)
    {
        return;
    }
    bool isOne_4 = n_0[i_3] == 1;
    float branch_5 = -1.0f;
    if (isOne_4)
    {
        branch_5 = gk_hidden_80000000;
    }
    results_1[(int)(i_3 * 4u)] = isOne_4 ? gk_hidden_80000000 : 1.0f;
    results_1[(int)(i_3 * 4u) + 1] = isOne_4 ? -1.0f : gk_hidden_80000000;
    results_1[(int)(i_3 * 4u) + 2] = branch_5;
    int temp_7 = (int)(i_3 * 4u + 3u);
    int temp_6 = n_0[i_3];
    results_1[temp_7] = temp_6 == 1 ? gk_hidden_80000000 : temp_6 == 2 ? 1.0f : 0.0f;
    doubles_2[(int)(i_3 * 2u)] = isOne_4 ? -0.0 : 1.0;
    doubles_2[(int)(i_3 * 2u) + 1] = isOne_4 ? -1.0 : -0.0;
}

extern "C" __global__ void __launch_bounds__(256) NegativeZeros_99cc99da(
    const int* GK_RESTRICT n_0,
    int n_0_length,
    float* GK_RESTRICT results_1,
    int results_1_length,
    double* GK_RESTRICT doubles_2,
    int doubles_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < n_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(n_0, n_0_length, results_1, results_1_length, doubles_2, doubles_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(n_0, n_0_length, results_1, results_1_length, doubles_2, doubles_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void NegativeZeros_99cc99da(
    const int* GK_RESTRICT n_0,
    int n_0_length,
    float* GK_RESTRICT results_1,
    int results_1_length,
    double* GK_RESTRICT doubles_2,
    int doubles_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= n_0_length)
    {
        return;
    }
    bool isOne_4 = n_0[i_3] == 1;
    float branch_5 = -1.0f;
    if (isOne_4)
    {
        branch_5 = gk_hidden_80000000;
    }
    results_1[(int)(i_3 * 4u)] = isOne_4 ? gk_hidden_80000000 : 1.0f;
    results_1[(int)(i_3 * 4u) + 1] = isOne_4 ? -1.0f : gk_hidden_80000000;
    results_1[(int)(i_3 * 4u) + 2] = branch_5;
    int temp_7 = (int)(i_3 * 4u + 3u);
    int temp_6 = n_0[i_3];
    results_1[temp_7] = temp_6 == 1 ? gk_hidden_80000000 : temp_6 == 2 ? 1.0f : 0.0f;
    doubles_2[(int)(i_3 * 2u)] = isOne_4 ? -0.0 : 1.0;
    doubles_2[(int)(i_3 * 2u) + 1] = isOne_4 ? -1.0 : -0.0;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ double gk_hidden_7ff0000000000000 = __builtin_bit_cast(double, 0x7ff0000000000000ULL);

static __constant__ float gk_hidden_ff800000 = __builtin_bit_cast(float, 0xff800000u);

#ifdef GK_ELEMENTS
template <bool inside_15>
static __device__ __forceinline__ void gk_element(
    int n_0,
    float* results_1,
    int results_1_length,
    double* doubles_2,
    int doubles_2_length,
    int index_14)
{
    int i_3 = index_14;
    float most_4 = gk_hidden_ff800000;
    float old_5 = most_4;
    most_4 -= most_4;
    if (!(old_5 - old_5 <= most_4))
    {
        int rounds_6 = n_0;
        bool isNext_8 = false;
        while (true)
        {
            if (isNext_8)
            {
                int temp_7 = rounds_6;
                rounds_6 = (int)(temp_7 - 1u);
                if (!(temp_7 > 0))
                {
                    break;
                }
            }
            isNext_8 = true;
            results_1[i_3] += 1.0f;
        }
    }
    double limit_9 = gk_hidden_7ff0000000000000;
    double range_10 = limit_9 - limit_9;
    if (range_10 >= limit_9 - limit_9)
    {
        return;
    }
    int count_11 = n_0;
    bool isNext_13 = false;
    while (true)
    {
        if (isNext_13)
        {
            int temp_12 = count_11;
            count_11 = (int)(temp_12 - 1u);
            if (!(temp_12 > 0))
            {
                break;
            }
        }
        isNext_13 = true;
        doubles_2[i_3] += 1.0;
    }
}

extern "C" __global__ void __launch_bounds__(256) Infinities_86b3d1c9(
    int n_0,
    float* results_1,
    int results_1_length,
    double* doubles_2,
    int doubles_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(n_0, results_1, results_1_length, doubles_2, doubles_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(n_0, results_1, results_1_length, doubles_2, doubles_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Infinities_86b3d1c9(
    int n_0,
    float* results_1,
    int results_1_length,
    double* doubles_2,
    int doubles_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    float most_4 = gk_hidden_ff800000;
    float old_5 = most_4;
    most_4 -= most_4;
    if (!(old_5 - old_5 <= most_4))
    {
        int rounds_6 = n_0;
        bool isNext_8 = false;
        while (true)
        {
            if (isNext_8)
            {
                int temp_7 = rounds_6;
                rounds_6 = (int)(temp_7 - 1u);
                if (!(temp_7 > 0))
                {
                    break;
                }
            }
            isNext_8 = true;
            results_1[i_3] += 1.0f;
        }
    }
    double limit_9 = gk_hidden_7ff0000000000000;
    double range_10 = limit_9 - limit_9;
    if (range_10 >= limit_9 - limit_9)
    {
        return;
    }
    int count_11 = n_0;
    bool isNext_13 = false;
    while (true)
    {
        if (isNext_13)
        {
            int temp_12 = count_11;
            count_11 = (int)(temp_12 - 1u);
            if (!(temp_12 > 0))
            {
                break;
            }
        }
        isNext_13 = true;
        doubles_2[i_3] += 1.0;
    }
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <typename T>
struct Span
{
    T* pointer;
    int length;

    __device__ __forceinline__ T& operator[](int index) const { return pointer[index]; }
    __device__ __forceinline__ Span slice(int start) const { return {pointer + start, length - start}; }
    __device__ __forceinline__ Span slice(int start, int count) const { return {pointer + start, count}; }
    __device__ __forceinline__ Span<const T> as_const() const { return {pointer, length}; }
};

static __device__ __forceinline__ int Choose_f0(Span<const int> x_0, Span<const int> y_1, bool isFirst_2)
{
    if (isFirst_2)
    {
        return x_0[6];
    }
    return y_1[6];
}

#ifdef GK_ELEMENTS
template <bool inside_16>
static __device__ __forceinline__ void gk_element(
    const int* x_0,
    int x_0_length,
    int* y_1,
    int y_1_length,
    int* z_2,
    int z_2_length,
    int rounds_3,
    int index_15)
{
    int i_4 = index_15;
    Span<int> mine_5 = Span<int>{y_1, y_1_length}.slice((int)(i_4 * 8u), 8);
    Span<int> other_6 = Span<int>{z_2, z_2_length}.slice((int)(i_4 * 8u), 8);
    int stack_7[8] = {};
    for (int k_8 = 0; k_8 < rounds_3; k_8++)
    {
        mine_5[1] = (int)((unsigned)(i_4 > 3 ? x_0[1] : mine_5[(int)((unsigned)mine_5[1] + k_8) & 7]) + k_8);
    }
    for (int k_9 = 0; k_9 < rounds_3; k_9++)
    {
        int value_10;
        if (i_4 > 2)
        {
            value_10 = x_0[k_9];
        }
        else
        {
            value_10 = mine_5[2];
        }
        mine_5[2] = (int)(value_10 * 3u + 1u);
    }
    Span<const int> chosen_11 = i_4 > 1 ? Span<const int>{x_0, x_0_length} : mine_5.as_const();
    mine_5[3] = chosen_11[4];
    mine_5[4] = chosen_11[3];
    mine_5[5] = (int)((unsigned)mine_5[5] + chosen_11[4]);
    mine_5[6] = (int)((unsigned)Choose_f0(Span<const int>{x_0, x_0_length}, mine_5.as_const(), i_4 > 5) + mine_5[6]);
    mine_5[6] = (int)((unsigned)Choose_f0(Span<const int>{x_0, x_0_length}, mine_5.as_const(), i_4 > 5) + mine_5[6]);
    Span<int> written_12 = (i_4 & 1) == 0 ? mine_5 : other_6;
    int before_13 = mine_5[7];
    written_12[7] = (int)(before_13 + 1u);
    mine_5[0] = (int)((unsigned)mine_5[0] + mine_5[7]);
    other_6[0] = (int)((unsigned)other_6[0] + other_6[7]);
    Span<int> local_14 = (i_4 & 2) == 0 ? Span<int>{stack_7, 8} : other_6;
    local_14[6] = (int)(local_14[6] + 5u);
    other_6[6] = (int)(other_6[6] + ((unsigned)stack_7[6] + other_6[6]));
}

extern "C" __global__ void __launch_bounds__(256) ChosenMemory_f890d953(
    const int* x_0,
    int x_0_length,
    int* y_1,
    int y_1_length,
    int* z_2,
    int z_2_length,
    int rounds_3,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, z_2, z_2_length, rounds_3, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, z_2, z_2_length, rounds_3, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void ChosenMemory_f890d953(
    const int* x_0,
    int x_0_length,
    int* y_1,
    int y_1_length,
    int* z_2,
    int z_2_length,
    int rounds_3)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    Span<int> mine_5 = Span<int>{y_1, y_1_length}.slice((int)(i_4 * 8u), 8);
    Span<int> other_6 = Span<int>{z_2, z_2_length}.slice((int)(i_4 * 8u), 8);
    int stack_7[8] = {};
    for (int k_8 = 0; k_8 < rounds_3; k_8++)
    {
        mine_5[1] = (int)((unsigned)(i_4 > 3 ? x_0[1] : mine_5[(int)((unsigned)mine_5[1] + k_8) & 7]) + k_8);
    }
    for (int k_9 = 0; k_9 < rounds_3; k_9++)
    {
        int value_10;
        if (i_4 > 2)
        {
            value_10 = x_0[k_9];
        }
        else
        {
            value_10 = mine_5[2];
        }
        mine_5[2] = (int)(value_10 * 3u + 1u);
    }
    Span<const int> chosen_11 = i_4 > 1 ? Span<const int>{x_0, x_0_length} : mine_5.as_const();
    mine_5[3] = chosen_11[4];
    mine_5[4] = chosen_11[3];
    mine_5[5] = (int)((unsigned)mine_5[5] + chosen_11[4]);
    mine_5[6] = (int)((unsigned)Choose_f0(Span<const int>{x_0, x_0_length}, mine_5.as_const(), i_4 > 5) + mine_5[6]);
    mine_5[6] = (int)((unsigned)Choose_f0(Span<const int>{x_0, x_0_length}, mine_5.as_const(), i_4 > 5) + mine_5[6]);
    Span<int> written_12 = (i_4 & 1) == 0 ? mine_5 : other_6;
    int before_13 = mine_5[7];
    written_12[7] = (int)(before_13 + 1u);
    mine_5[0] = (int)((unsigned)mine_5[0] + mine_5[7]);
    other_6[0] = (int)((unsigned)other_6[0] + other_6[7]);
    Span<int> local_14 = (i_4 & 2) == 0 ? Span<int>{stack_7, 8} : other_6;
    local_14[6] = (int)(local_14[6] + 5u);
    other_6[6] = (int)(other_6[6] + ((unsigned)stack_7[6] + other_6[6]));
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <typename T>
struct Span
{
    T* pointer;
    int length;

    __device__ __forceinline__ T& operator[](int index) const { return pointer[index]; }
    __device__ __forceinline__ Span slice(int start) const { return {pointer + start, length - start}; }
    __device__ __forceinline__ Span slice(int start, int count) const { return {pointer + start, count}; }
    __device__ __forceinline__ Span<const T> as_const() const { return {pointer, length}; }
};

static __device__ __forceinline__ int Either_f0(int value_0, Span<const int> x_1, int i_2)
{
    return (i_2 & 1) == 0 ? value_0 : x_1[i_2 & 7];
}

#ifdef GK_ELEMENTS
template <bool inside_13>
static __device__ __forceinline__ void gk_element(
    const int* x_0,
    int x_0_length,
    int* y_1,
    int y_1_length,
    int* z_2,
    int z_2_length,
    int index_12)
{
    int i_3 = index_12;
    Span<int> mine_4 = Span<int>{y_1, y_1_length}.slice((int)(i_3 * 8u), 8);
    Span<int> other_5 = Span<int>{z_2, z_2_length}.slice((int)(i_3 * 8u), 8);
    int first_6 = mine_4[0];
    int chosen_7 = mine_4[7] > 100 ? first_6 : x_0[i_3 & 7];
    mine_4[0] = (int)((unsigned)mine_4[0] << 1);
    int place_8 = max(1, chosen_7) & 7;
    mine_4[place_8] = (int)(mine_4[place_8] + 1u);
    mine_4[1] ^= mine_4[place_8];
    int last_9 = other_5[2];
    other_5[2] = -5;
    if (i_3 > 3)
    {
        last_9 = x_0[(int)(i_3 + 1u) & 7];
    }
    other_5[3] = (int)(last_9 * 2u + other_5[2]);
    int before_10 = other_5[4];
    int copy_11 = before_10;
    other_5[4] = (int)(other_5[4] + 7u);
    other_5[5] = (int)((unsigned)Either_f0(copy_11, Span<const int>{x_0, x_0_length}, i_3) + other_5[4]);
}

extern "C" __global__ void __launch_bounds__(256) ChosenValues_55c87c51(
    const int* x_0,
    int x_0_length,
    int* y_1,
    int y_1_length,
    int* z_2,
    int z_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, z_2, z_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, z_2, z_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void ChosenValues_55c87c51(
    const int* x_0,
    int x_0_length,
    int* y_1,
    int y_1_length,
    int* z_2,
    int z_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    Span<int> mine_4 = Span<int>{y_1, y_1_length}.slice((int)(i_3 * 8u), 8);
    Span<int> other_5 = Span<int>{z_2, z_2_length}.slice((int)(i_3 * 8u), 8);
    int first_6 = mine_4[0];
    int chosen_7 = mine_4[7] > 100 ? first_6 : x_0[i_3 & 7];
    mine_4[0] = (int)((unsigned)mine_4[0] << 1);
    int place_8 = max(1, chosen_7) & 7;
    mine_4[place_8] = (int)(mine_4[place_8] + 1u);
    mine_4[1] ^= mine_4[place_8];
    int last_9 = other_5[2];
    other_5[2] = -5;
    if (i_3 > 3)
    {
        last_9 = x_0[(int)(i_3 + 1u) & 7];
    }
    other_5[3] = (int)(last_9 * 2u + other_5[2]);
    int before_10 = other_5[4];
    int copy_11 = before_10;
    other_5[4] = (int)(other_5[4] + 7u);
    other_5[5] = (int)((unsigned)Either_f0(copy_11, Span<const int>{x_0, x_0_length}, i_3) + other_5[4]);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

static __device__ __forceinline__ int gk_abs_int(int x)
{
    return x < 0 ? (int)(0 - (unsigned)x) : x;
}

#ifdef GK_ELEMENTS
template <bool inside_15>
static __device__ __forceinline__ void gk_element(
    const int* GK_RESTRICT p_0,
    int p_0_length,
    const int* GK_RESTRICT q_1,
    int q_1_length,
    const short* GK_RESTRICT a_2,
    int a_2_length,
    int* GK_RESTRICT results_3,
    int results_3_length,
    int index_14)
{
    int i_4 = index_14;
    if (!inside_15 && i_4 >= p_0_length)
    {
        return;
    }
    int x_5 = p_0[i_4];
    int y_6 = q_1[i_4];
    int o_7 = (int)(i_4 * 15u);
    short s_8 = a_2[i_4];
    results_3[o_7] = max(max((int)(gk_zero - x_5), y_6), y_6 / 100);
    results_3[o_7 + 1] = min(min((int)(gk_zero - x_5), y_6), y_6 / 100);
    results_3[o_7 + 2] = max(max(y_6, (int)(gk_zero - x_5)), (int)(gk_zero - y_6));
    results_3[o_7 + 3] = max(max((int)(gk_zero - s_8), y_6), y_6 / 100);
    results_3[o_7 + 4] = (unsigned short)(signed char)(gk_zero - s_8);
    results_3[o_7 + 5] = (short)(gk_zero - s_8) < y_6 ? 1 : 0;
    results_3[o_7 + 6] = (short)(gk_zero - s_8) / 7;
    results_3[o_7 + 7] = (unsigned short)((short)(gk_zero - s_8) >> (y_6 & 15 & 31));
    results_3[o_7 + 8] = (int)max(max(gk_zero - (unsigned)x_5, (unsigned)y_6), (unsigned)y_6 / 100u);
    int negative_9 = (int)(gk_zero - x_5);
    int most_10 = negative_9 > y_6 ? negative_9 : y_6;
    results_3[o_7 + 9] = most_10 > s_8 ? most_10 : s_8;
    results_3[o_7 + 10] = max(max(x_5 == -2147483647 - 1 ? 0 : gk_abs_int(x_5), y_6), y_6 / 100);
    results_3[o_7 + 12] = (unsigned short)(signed char)(gk_zero - (unsigned long long)(unsigned short)s_8);
    results_3[o_7 + 13] = (short)(gk_zero - (unsigned long long)(long long)s_8) / 7;
    int rounds_11 = 0;
    for (int k_12 = 3; k_12 > 1; k_12 -= 0)
    {
        int temp_13 = (int)(rounds_11 + 1u);
        rounds_11 = temp_13;
        if (temp_13 > (y_6 & 7))
        {
            break;
        }
    }
    results_3[o_7 + 14] = rounds_11;
    results_3[o_7 + 11] = min(min(x_5 == -2147483647 - 1 ? 0 : (int)(gk_zero - gk_abs_int(x_5)), y_6), s_8);
}

extern "C" __global__ void __launch_bounds__(256) Negations_68424306(
    const int* GK_RESTRICT p_0,
    int p_0_length,
    const int* GK_RESTRICT q_1,
    int q_1_length,
    const short* GK_RESTRICT a_2,
    int a_2_length,
    int* GK_RESTRICT results_3,
    int results_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < p_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(p_0, p_0_length, q_1, q_1_length, a_2, a_2_length, results_3, results_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(p_0, p_0_length, q_1, q_1_length, a_2, a_2_length, results_3, results_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Negations_68424306(
    const int* GK_RESTRICT p_0,
    int p_0_length,
    const int* GK_RESTRICT q_1,
    int q_1_length,
    const short* GK_RESTRICT a_2,
    int a_2_length,
    int* GK_RESTRICT results_3,
    int results_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= p_0_length)
    {
        return;
    }
    int x_5 = p_0[i_4];
    int y_6 = q_1[i_4];
    int o_7 = (int)(i_4 * 15u);
    short s_8 = a_2[i_4];
    results_3[o_7] = max(max((int)(gk_zero - x_5), y_6), y_6 / 100);
    results_3[o_7 + 1] = min(min((int)(gk_zero - x_5), y_6), y_6 / 100);
    results_3[o_7 + 2] = max(max(y_6, (int)(gk_zero - x_5)), (int)(gk_zero - y_6));
    results_3[o_7 + 3] = max(max((int)(gk_zero - s_8), y_6), y_6 / 100);
    results_3[o_7 + 4] = (unsigned short)(signed char)(gk_zero - s_8);
    results_3[o_7 + 5] = (short)(gk_zero - s_8) < y_6 ? 1 : 0;
    results_3[o_7 + 6] = (short)(gk_zero - s_8) / 7;
    results_3[o_7 + 7] = (unsigned short)((short)(gk_zero - s_8) >> (y_6 & 15 & 31));
    results_3[o_7 + 8] = (int)max(max(gk_zero - (unsigned)x_5, (unsigned)y_6), (unsigned)y_6 / 100u);
    int negative_9 = (int)(gk_zero - x_5);
    int most_10 = negative_9 > y_6 ? negative_9 : y_6;
    results_3[o_7 + 9] = most_10 > s_8 ? most_10 : s_8;
    results_3[o_7 + 10] = max(max(x_5 == -2147483647 - 1 ? 0 : gk_abs_int(x_5), y_6), y_6 / 100);
    results_3[o_7 + 12] = (unsigned short)(signed char)(gk_zero - (unsigned long long)(unsigned short)s_8);
    results_3[o_7 + 13] = (short)(gk_zero - (unsigned long long)(long long)s_8) / 7;
    int rounds_11 = 0;
    for (int k_12 = 3; k_12 > 1; k_12 -= 0)
    {
        int temp_13 = (int)(rounds_11 + 1u);
        rounds_11 = temp_13;
        if (temp_13 > (y_6 & 7))
        {
            break;
        }
    }
    results_3[o_7 + 14] = rounds_11;
    results_3[o_7 + 11] = min(min(x_5 == -2147483647 - 1 ? 0 : (int)(gk_zero - gk_abs_int(x_5)), y_6), s_8);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Guards_96f21dd8(int n_0, int* GK_RESTRICT results_1, int results_1_length)
{
    __shared__ __align__(16) int shared_2[64];
    int t_3 = (int)threadIdx.x;
    shared_2[t_3] = 0;
    __syncthreads();
    for (int k_4 = 0; k_4 < 3; k_4++)
    {
        if (t_3 <= (n_0 > 2 ? (int)(gridDim.x + 2u) : n_0))
        {
            shared_2[t_3] = (int)(shared_2[t_3] + 1u);
        }
        __syncthreads();
        if ((int)(0xffffff80u >> ((k_4 + 27) & 31)) >= t_3)
        {
            shared_2[t_3] = (int)(shared_2[t_3] + 10u);
        }
        __syncthreads();
        if (t_3 <= (n_0 | k_4))
        {
            shared_2[t_3] = (int)(shared_2[t_3] + 100u);
        }
        __syncthreads();
    }
    results_1[(int)(blockIdx.x * blockDim.x) + t_3] = shared_2[t_3];
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

extern "C" __global__ void Rotations_6f18e866(
    const long long* GK_RESTRICT x_0,
    int x_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length)
{
    int t_2 = (int)threadIdx.x;
    long long w_3 = x_0[t_2];
    results_1[4 * t_2] = (long long)((unsigned long long)w_3 + w_3 - ((unsigned long long)w_3 >> (63 + gk_zero)));
    results_1[4 * t_2 + 1] = (long long)(((unsigned long long)w_3 << 8) + (w_3 >> (56 + gk_zero)));
    results_1[4 * t_2 + 2] = (long long)(w_3 * 4294967296ULL + (w_3 >> (32 + gk_zero)));
    results_1[4 * t_2 + 3] = (long long)(((unsigned long long)w_3 << 1) + (w_3 >> (63 + gk_zero)));
}
