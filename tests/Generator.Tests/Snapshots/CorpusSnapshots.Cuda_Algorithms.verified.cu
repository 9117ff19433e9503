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

struct Tuple_int__int__s0
{
    int Item1_0;
    int Item2_1;
};
static_assert(sizeof(Tuple_int__int__s0) == 8, "Tuple_int__int__s0 has another layout than in C#");

extern "C" __global__ void BitonicSort_404786fb(int* GK_RESTRICT values_0, int values_0_length)
{
    __shared__ __align__(16) int tile_1[32];
    int t_2 = (int)threadIdx.x;
    int i_3 = (int)(blockIdx.x * 32u + t_2);
    tile_1[t_2] = values_0[i_3];
    __syncthreads();
    for (int size_4 = 2; size_4 <= 32; size_4 = (int)(size_4 * 2u))
    {
        for (int stride_5 = size_4 / 2; stride_5 > 0; stride_5 /= 2)
        {
            int partner_6 = t_2 ^ stride_5;
            if (partner_6 > t_2 && (tile_1[t_2] > tile_1[partner_6]) == ((t_2 & size_4) == 0))
            {
                Span<int> temp_8 = Span<int>{tile_1, 32};
                int temp_9 = t_2;
                Span<int> temp_10 = Span<int>{tile_1, 32};
                int temp_11 = partner_6;
                Tuple_int__int__s0 temp_7 = Tuple_int__int__s0{};
                temp_7.Item1_0 = tile_1[partner_6];
                temp_7.Item2_1 = tile_1[t_2];
                int temp_12 = temp_7.Item1_0;
                int temp_13 = temp_7.Item2_1;
                temp_8[temp_9] = temp_12;
                temp_10[temp_11] = temp_13;
            }
            __syncthreads();
        }
    }
    values_0[i_3] = tile_1[t_2];
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void OddEvenSort_70f3e8c7(float* GK_RESTRICT values_0, int values_0_length)
{
    int t_1 = (int)threadIdx.x;
    int start_2 = (int)(blockIdx.x * blockDim.x);
    for (int round_3 = 0; round_3 < (int)blockDim.x; round_3++)
    {
        int left_4 = (int)((unsigned)start_2 + t_1);
        int right_5 = (int)(left_4 + 1u);
        if ((t_1 & 1) == (round_3 & 1) && t_1 + 1 < (int)blockDim.x && values_0[left_4] > values_0[right_5])
        {
            float old_6 = values_0[left_4];
            values_0[left_4] = values_0[right_5];
            values_0[right_5] = old_6;
        }
        __syncthreads();
    }
}

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

static __device__ __forceinline__ int gk_divide_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? -1 : (int)(0 - (unsigned)a);
    return a / b;
}

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    int width_0,
    short* GK_RESTRICT values_1,
    int values_1_length,
    int index_7)
{
    int row_2 = index_7;
    if (row_2 >= gk_divide_int(values_1_length, width_0))
    {
        return;
    }
    Span<short> own_3 = Span<short>{values_1, values_1_length}.slice((int)((unsigned)row_2 * width_0), width_0);
    for (int i_4 = 1; i_4 < own_3.length; i_4++)
    {
        short value_5 = own_3[i_4];
        int k_6 = i_4 - 1;
        for (; k_6 >= 0 && own_3[k_6] > value_5; k_6 = (int)(k_6 - 1u))
        {
            own_3[k_6 + 1] = own_3[k_6];
        }
        own_3[k_6 + 1] = value_5;
    }
}

extern "C" __global__ void __launch_bounds__(256) SortRows_b1d6c492(
    int width_0,
    short* GK_RESTRICT values_1,
    int values_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(width_0, values_1, values_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(width_0, values_1, values_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void SortRows_b1d6c492(int width_0, short* GK_RESTRICT values_1, int values_1_length)
{
    int row_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (row_2 >= gk_divide_int(values_1_length, width_0))
    {
        return;
    }
    Span<short> own_3 = Span<short>{values_1, values_1_length}.slice((int)((unsigned)row_2 * width_0), width_0);
    for (int i_4 = 1; i_4 < own_3.length; i_4++)
    {
        short value_5 = own_3[i_4];
        int k_6 = i_4 - 1;
        for (; k_6 >= 0 && own_3[k_6] > value_5; k_6 = (int)(k_6 - 1u))
        {
            own_3[k_6 + 1] = own_3[k_6];
        }
        own_3[k_6 + 1] = value_5;
    }
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    const double* GK_RESTRICT values_0,
    int values_0_length,
    double* GK_RESTRICT sorted_1,
    int sorted_1_length,
    int index_5)
{
    int i_2 = index_5;
    int rank_3 = 0;
    if (!inside_6 && i_2 >= values_0_length)
    {
        return;
    }
    for (int k_4 = 0; k_4 < values_0_length; k_4++)
    {
        if (values_0[k_4] < values_0[i_2] || (values_0[k_4] == values_0[i_2] && k_4 < i_2))
        {
            rank_3 = (int)(rank_3 + 1u);
        }
    }
    sorted_1[rank_3] = values_0[i_2];
}

extern "C" __global__ void __launch_bounds__(256) RankSort_b73da743(
    const double* GK_RESTRICT values_0,
    int values_0_length,
    double* GK_RESTRICT sorted_1,
    int sorted_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < values_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(values_0, values_0_length, sorted_1, sorted_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(values_0, values_0_length, sorted_1, sorted_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void RankSort_b73da743(
    const double* GK_RESTRICT values_0,
    int values_0_length,
    double* GK_RESTRICT sorted_1,
    int sorted_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int rank_3 = 0;
    if (i_2 >= values_0_length)
    {
        return;
    }
    for (int k_4 = 0; k_4 < values_0_length; k_4++)
    {
        if (values_0[k_4] < values_0[i_2] || (values_0[k_4] == values_0[i_2] && k_4 < i_2))
        {
            rank_3 = (int)(rank_3 + 1u);
        }
    }
    sorted_1[rank_3] = values_0[i_2];
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void PrefixSums_0eab02ad(
    const long long* GK_RESTRICT values_0,
    int values_0_length,
    long long* GK_RESTRICT sums_1,
    int sums_1_length)
{
    __shared__ __align__(16) long long from_2[64];
    __shared__ __align__(16) long long to_3[64];
    int t_4 = (int)threadIdx.x;
    int i_5 = (int)(blockIdx.x * blockDim.x + t_4);
    from_2[t_4] = i_5 < values_0_length ? values_0[i_5] : 0LL;
    __syncthreads();
    for (int distance_6 = 1; distance_6 < (int)blockDim.x; distance_6 = (int)(distance_6 * 2u))
    {
        to_3[t_4] = t_4 >= distance_6 ? (long long)((unsigned long long)from_2[t_4] + from_2[(int)((unsigned)t_4 - distance_6)]) : from_2[t_4];
        __syncthreads();
        from_2[t_4] = to_3[t_4];
        __syncthreads();
    }
    if (i_5 < sums_1_length)
    {
        sums_1[i_5] = from_2[t_4];
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void TreeScan_6a27cba6(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    int* GK_RESTRICT sums_1,
    int sums_1_length)
{
    __shared__ __align__(16) int tree_2[32];
    int t_3 = (int)threadIdx.x;
    int i_4 = (int)(blockIdx.x * 32u + t_3);
    tree_2[t_3] = values_0[i_4];
    __syncthreads();
    for (int stride_5 = 1; stride_5 < 32; stride_5 = (int)(stride_5 * 2u))
    {
        int k_6 = (int)((unsigned)(t_3 + 1) * stride_5 * 2u - 1u);
        if (k_6 < 32)
        {
            tree_2[k_6] = (int)((unsigned)tree_2[k_6] + tree_2[(int)((unsigned)k_6 - stride_5)]);
        }
        __syncthreads();
    }
    if (t_3 == 31)
    {
        tree_2[t_3] = 0;
    }
    __syncthreads();
    for (int stride_7 = 16; stride_7 > 0; stride_7 = (int)(stride_7 / 2u))
    {
        int k_8 = (t_3 + 1) * stride_7 * 2 - 1;
        if (k_8 < 32)
        {
            int left_9 = tree_2[k_8 - stride_7];
            tree_2[k_8 - stride_7] = tree_2[k_8];
            tree_2[k_8] = (int)((unsigned)tree_2[k_8] + left_9);
        }
        __syncthreads();
    }
    sums_1[i_4] = tree_2[t_3];
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const unsigned* GK_RESTRICT sorted_0,
    int sorted_0_length,
    const unsigned* GK_RESTRICT values_1,
    int values_1_length,
    int* GK_RESTRICT places_2,
    int places_2_length,
    int index_7)
{
    int i_3 = index_7;
    if (!inside_8 && i_3 >= values_1_length)
    {
        return;
    }
    int low_4 = 0;
    int high_5 = sorted_0_length;
    while (low_4 < high_5)
    {
        int middle_6 = (int)((unsigned)low_4 + (int)((unsigned)high_5 - low_4) / 2);
        if (sorted_0[middle_6] < values_1[i_3])
        {
            low_4 = (int)(middle_6 + 1u);
        }
        else
        {
            high_5 = middle_6;
        }
    }
    places_2[i_3] = low_4;
}

extern "C" __global__ void __launch_bounds__(256) LowerBound_76f4e672(
    const unsigned* GK_RESTRICT sorted_0,
    int sorted_0_length,
    const unsigned* GK_RESTRICT values_1,
    int values_1_length,
    int* GK_RESTRICT places_2,
    int places_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < values_1_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(sorted_0, sorted_0_length, values_1, values_1_length, places_2, places_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(sorted_0, sorted_0_length, values_1, values_1_length, places_2, places_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void LowerBound_76f4e672(
    const unsigned* GK_RESTRICT sorted_0,
    int sorted_0_length,
    const unsigned* GK_RESTRICT values_1,
    int values_1_length,
    int* GK_RESTRICT places_2,
    int places_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= values_1_length)
    {
        return;
    }
    int low_4 = 0;
    int high_5 = sorted_0_length;
    while (low_4 < high_5)
    {
        int middle_6 = (int)((unsigned)low_4 + (int)((unsigned)high_5 - low_4) / 2);
        if (sorted_0[middle_6] < values_1[i_3])
        {
            low_4 = (int)(middle_6 + 1u);
        }
        else
        {
            high_5 = middle_6;
        }
    }
    places_2[i_3] = low_4;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ float gk_hidden_ff800000 = __builtin_bit_cast(float, 0xff800000u);

extern "C" __global__ void ArgMax_02658c7a(
    const float* GK_RESTRICT values_0,
    int values_0_length,
    int* GK_RESTRICT places_1,
    int places_1_length)
{
    __shared__ __align__(16) float best_2[32];
    __shared__ __align__(16) int at_3[32];
    int t_4 = (int)threadIdx.x;
    int i_5 = (int)(blockIdx.x * 32u + t_4);
    best_2[t_4] = i_5 < values_0_length ? values_0[i_5] : gk_hidden_ff800000;
    at_3[t_4] = i_5;
    __syncthreads();
    for (int half_6 = 16; half_6 > 0; half_6 = (int)(half_6 / 2u))
    {
        if (t_4 < half_6 && (best_2[t_4 + half_6] > best_2[t_4] || (best_2[t_4 + half_6] == best_2[t_4] && at_3[t_4 + half_6] < at_3[t_4])))
        {
            best_2[t_4] = best_2[t_4 + half_6];
            at_3[t_4] = at_3[t_4 + half_6];
        }
        __syncthreads();
    }
    if (t_4 == 0)
    {
        places_1[blockIdx.x] = at_3[0];
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void CountDigits_eb41d028(
    const unsigned* GK_RESTRICT values_0,
    int values_0_length,
    int shift_1,
    int* GK_RESTRICT counts_2,
    int counts_2_length)
{
    __shared__ __align__(16) int own_3[16];
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if ((int)threadIdx.x < 16)
    {
        own_3[threadIdx.x] = 0;
    }
    __syncthreads();
    if (i_4 < values_0_length)
    {
        atomicAdd(&own_3[(int)((values_0[i_4] >> (shift_1 & 31)) & 15u)], 1);
    }
    __syncthreads();
    if ((int)threadIdx.x < 16)
    {
        atomicAdd(&counts_2[threadIdx.x], own_3[threadIdx.x]);
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_11>
static __device__ __forceinline__ void gk_element(
    const unsigned char* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned char* GK_RESTRICT b_1,
    int b_1_length,
    int width_2,
    int* GK_RESTRICT lengths_3,
    int lengths_3_length,
    int index_10)
{
    int row_4 = index_10;
    if (!inside_11 && row_4 >= lengths_3_length)
    {
        return;
    }
    int last_5[17] = {};
    for (int i_6 = 0; i_6 < width_2; i_6++)
    {
        int diagonal_7 = 0;
        for (int k_8 = 0; k_8 < width_2; k_8++)
        {
            int above_9 = last_5[k_8 + 1];
            last_5[k_8 + 1] = a_0[(int)((unsigned)row_4 * width_2) + i_6] == b_1[(int)((unsigned)row_4 * width_2) + k_8] ? (int)(diagonal_7 + 1u) : max(above_9, last_5[k_8]);
            diagonal_7 = above_9;
        }
    }
    lengths_3[row_4] = last_5[width_2];
}

extern "C" __global__ void __launch_bounds__(256) CommonLength_6df2a839(
    const unsigned char* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned char* GK_RESTRICT b_1,
    int b_1_length,
    int width_2,
    int* GK_RESTRICT lengths_3,
    int lengths_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < lengths_3_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(a_0, a_0_length, b_1, b_1_length, width_2, lengths_3, lengths_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(a_0, a_0_length, b_1, b_1_length, width_2, lengths_3, lengths_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void CommonLength_6df2a839(
    const unsigned char* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned char* GK_RESTRICT b_1,
    int b_1_length,
    int width_2,
    int* GK_RESTRICT lengths_3,
    int lengths_3_length)
{
    int row_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (row_4 >= lengths_3_length)
    {
        return;
    }
    int last_5[17] = {};
    for (int i_6 = 0; i_6 < width_2; i_6++)
    {
        int diagonal_7 = 0;
        for (int k_8 = 0; k_8 < width_2; k_8++)
        {
            int above_9 = last_5[k_8 + 1];
            last_5[k_8 + 1] = a_0[(int)((unsigned)row_4 * width_2) + i_6] == b_1[(int)((unsigned)row_4 * width_2) + k_8] ? (int)(diagonal_7 + 1u) : max(above_9, last_5[k_8]);
            diagonal_7 = above_9;
        }
    }
    lengths_3[row_4] = last_5[width_2];
}

#endif
