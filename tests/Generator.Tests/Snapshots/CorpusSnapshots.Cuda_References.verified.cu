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

struct Node_s0
{
    int Value_0;
    int Next_1;
};
static_assert(sizeof(Node_s0) == 8, "Node_s0 has another layout than in C#");

static __device__ __forceinline__ void Twice_f0(int& n_0)
{
    n_0 = (int)(n_0 * 2u);
}

extern "C" __global__ void Locals_b02ec865(
    int* GK_RESTRICT x_0,
    int x_0_length,
    Node_s0* GK_RESTRICT nodes_1,
    int nodes_1_length)
{
    int i_2 = (int)threadIdx.x;
    int own_3 = 5;
    int aIndex_4 = (int)(i_2 * 2u);
    i_2 = (int)(i_2 + 100u);
    x_0[aIndex_4] = (int)((unsigned)x_0[aIndex_4] + i_2);
    own_3 = (int)(own_3 * 3u);
    int nodeIndex_5 = (int)(i_2 - 100u);
    nodes_1[nodeIndex_5].Value_0 = (int)(nodes_1[nodeIndex_5].Value_0 + ((unsigned)own_3 + x_0[aIndex_4]));
    int temp_6 = x_0[aIndex_4];
    x_0[aIndex_4] = (int)(temp_6 - 1u);
    nodes_1[nodeIndex_5].Next_1 = temp_6;
    Twice_f0(nodes_1[nodeIndex_5].Value_0);
    int temp_7 = nodes_1[nodeIndex_5].Value_0;
    nodes_1[nodeIndex_5].Value_0 = (int)(temp_7 + 1u);
    own_3 = 7;
    x_0[aIndex_4] = (int)(temp_7 + 7u + own_3);
    Span<int> temp_8 = Span<int>{x_0, x_0_length}.slice((int)((i_2 - 100u) * 2u), 2);
    for (int index_9 = 0; index_9 < temp_8.length; index_9++)
    {
        temp_8[index_9] ^= own_3;
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

struct Grid_s0
{
    int Width_0;
};
static_assert(sizeof(Grid_s0) == 4, "Grid_s0 has another layout than in C#");

extern "C" __global__ void Returned_64e62a43(
    float* GK_RESTRICT matrix_0,
    int matrix_0_length,
    int* GK_RESTRICT x_1,
    int x_1_length)
{
    int i_2 = (int)threadIdx.x;
    int rest_3 = 0;
    if (i_2 > 1)
    {
        int index_4 = i_2 * 4;
        index_4 = (int)(index_4 + 1u);
        int AtIndex_5 = index_4;
        matrix_0[AtIndex_5] = 0x1.4p1f;
    }
    int column_6 = i_2 & 3;
    int index_7 = i_2 * 4;
    index_7 = (int)((unsigned)index_7 + column_6);
    int AtIndex_8 = index_7;
    int index_9 = i_2 * 4;
    index_9 = (int)(index_9 + 2u);
    int AtIndex_10 = index_9;
    matrix_0[AtIndex_10] += matrix_0[AtIndex_8];
    matrix_0[AtIndex_8] = matrix_0[AtIndex_8] * 2.0f + (float)i_2;
    Grid_s0 temp_11 = Grid_s0{};
    temp_11.Width_0 = 4;
    Grid_s0 grid_12 = temp_11;
    int AtIndex_13 = (int)((unsigned)i_2 * grid_12.Width_0 + 3u);
    float temp_16 = matrix_0[AtIndex_13];
    int aIndex_14 = i_2 * 4;
    bool temp_15 = matrix_0[aIndex_14] > matrix_0[AtIndex_8];
    matrix_0[AtIndex_13] = temp_16 - (temp_15 ? matrix_0[aIndex_14] : matrix_0[AtIndex_8]);
    int own_17 = i_2 * 2;
    Span<int> mine_18 = Span<int>{x_1, x_1_length}.slice(own_17, 2);
    Span<int> temp_20 = mine_18;
    int temp_19 = own_17;
    own_17 = (int)(temp_19 + 1u);
    int i_21 = temp_19 & 1;
    bool temp_22 = (int)(i_21 % 2u) == 0;
    if (temp_22)
    {
        temp_20[i_21] = (int)((temp_22 ? temp_20[i_21] : rest_3) + (10u + own_17));
    }
    else
    {
        rest_3 = (int)((temp_22 ? temp_20[i_21] : rest_3) + (10u + own_17));
    }
    int i_23 = own_17 & 1;
    bool temp_24 = (int)(i_23 % 2u) == 0;
    Span<int> tempSpan_25 = temp_24 ? mine_18 : Span<int>{};
    if (temp_24)
    {
        tempSpan_25[i_23] = (int)((temp_24 ? tempSpan_25[i_23] : rest_3) + 1u);
    }
    else
    {
        rest_3 = (int)((temp_24 ? tempSpan_25[i_23] : rest_3) + 1u);
    }
    mine_18[1] = (int)((unsigned)mine_18[1] + rest_3);
    if (i_2 == 7)
    {
        int LastIndex_26 = x_1_length - 1;
        int temp_28 = x_1[LastIndex_26];
        int LastIndex_27 = matrix_0_length - 1;
        x_1[LastIndex_26] = (int)((unsigned)temp_28 + __float2int_rz(matrix_0[LastIndex_27]));
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

struct Node_s0
{
    int Value_0;
    int Next_1;
};
static_assert(sizeof(Node_s0) == 8, "Node_s0 has another layout than in C#");

static __device__ __forceinline__ void Twice_f0(int& n_0)
{
    n_0 = (int)(n_0 * 2u);
}

extern "C" __global__ void Chosen_3a532e0d(
    int* x_0,
    int x_0_length,
    int* y_1,
    int y_1_length,
    Node_s0* GK_RESTRICT nodes_2,
    int nodes_2_length)
{
    int i_3 = (int)threadIdx.x;
    int one_4 = 1;
    int two_5 = 2;
    bool temp_6 = (int)(i_3 % 3u) == 0;
    if (temp_6)
    {
        x_0[i_3] = 7;
    }
    else
    {
        y_1[i_3] = 7;
    }
    bool temp_7 = (int)(i_3 % 2u) == 0;
    if (temp_7)
    {
        one_4 = (int)((temp_7 ? one_4 : two_5) + 10u);
    }
    else
    {
        two_5 = (int)((temp_7 ? one_4 : two_5) + 10u);
    }
    bool temp_8 = i_3 < 4;
    int farIndex_9 = temp_8 ? i_3 + 8 : 0;
    int farIndex_10 = !temp_8 ? x_0[i_3 + 8] : 0;
    if (temp_8)
    {
        x_0[farIndex_9] = (int)((temp_8 ? x_0[farIndex_9] : y_1[farIndex_10]) + (one_4 * 100u + two_5));
    }
    else
    {
        y_1[farIndex_10] = (int)((temp_8 ? x_0[farIndex_9] : y_1[farIndex_10]) + (one_4 * 100u + two_5));
    }
    bool temp_11 = i_3 > 2;
    Twice_f0(x_0[temp_11 ? i_3 : i_3 + 8]);
    bool temp_12 = i_3 > 3;
    int nodeIndex_13 = !temp_12 ? 15 - i_3 : 0;
    int tempIndex_14 = temp_12 ? i_3 : 0;
    if (temp_12)
    {
        nodes_2[tempIndex_14].Next_1 = (int)((unsigned)(temp_12 ? gk_load<8>(nodes_2[tempIndex_14]) : gk_load<8>(nodes_2[nodeIndex_13])).Next_1 + i_3);
    }
    else
    {
        nodes_2[nodeIndex_13].Next_1 = (int)((unsigned)(temp_12 ? gk_load<8>(nodes_2[tempIndex_14]) : gk_load<8>(nodes_2[nodeIndex_13])).Next_1 + i_3);
    }
    bool temp_15 = i_3 > 5;
    int tempIndex_16 = temp_15 ? i_3 : 0;
    int tempIndex_17 = !temp_15 ? i_3 : 0;
    if (temp_15)
    {
        nodes_2[tempIndex_16].Value_0 = (int)((temp_15 ? nodes_2[tempIndex_16].Value_0 : nodes_2[tempIndex_17].Next_1) + 1u);
    }
    else
    {
        nodes_2[tempIndex_17].Next_1 = (int)((temp_15 ? nodes_2[tempIndex_16].Value_0 : nodes_2[tempIndex_17].Next_1) + 1u);
    }
    int i_18 = i_3 & 1;
    bool temp_19 = i_18 == 0;
    int tempIndex_20 = temp_19 ? i_3 : 0;
    int tempIndex_21 = !temp_19 ? i_3 : 0;
    if (temp_19)
    {
        nodes_2[tempIndex_20].Value_0 = (int)((temp_19 ? nodes_2[tempIndex_20].Value_0 : nodes_2[tempIndex_21].Next_1) + 1000u);
    }
    else
    {
        nodes_2[tempIndex_21].Next_1 = (int)((temp_19 ? nodes_2[tempIndex_20].Value_0 : nodes_2[tempIndex_21].Next_1) + 1000u);
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

struct Node_s0
{
    int Value_0;
    int Next_1;
};
static_assert(sizeof(Node_s0) == 8, "Node_s0 has another layout than in C#");

extern "C" __global__ void Reassigned_3330e208(Node_s0* nodes_0, int nodes_0_length, int* sums_1, int sums_1_length)
{
    int i_2 = (int)threadIdx.x;
    int sum_3 = 0;
    Span<Node_s0> nodeSpan_4 = Span<Node_s0>{nodes_0, nodes_0_length};
    int nodeIndex_5 = i_2;
    for (int step_6 = 0; step_6 < 5; step_6++)
    {
        sum_3 = (int)(sum_3 * 10u + nodeSpan_4[nodeIndex_5].Value_0);
        int temp_7 = nodeSpan_4[nodeIndex_5].Next_1;
        nodeSpan_4 = Span<Node_s0>{nodes_0, nodes_0_length};
        nodeIndex_5 = temp_7;
    }
    Span<int> mostSpan_8 = Span<int>{sums_1, sums_1_length};
    int mostIndex_9 = 0;
    if (sum_3 % 2 == 0)
    {
        int temp_10 = i_2 + 1;
        mostSpan_8 = Span<int>{sums_1, sums_1_length};
        mostIndex_9 = temp_10;
    }
    else
    {
        bool temp_11 = nodes_0[i_2].Next_1 > 3;
        int temp_12 = temp_11 ? i_2 + 9 : i_2 + 17;
        mostSpan_8 = Span<int>{sums_1, sums_1_length};
        mostIndex_9 = temp_12;
    }
    mostSpan_8[mostIndex_9] = sum_3;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void AcrossBarriers_14426264(
    int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT counts_1,
    int counts_1_length)
{
    int i_2 = (int)threadIdx.x;
    __shared__ __align__(16) int tile_3[8];
    int own_4[2] = {};
    int keptIndex_5 = i_2 & 1;
    int counterIndex_6 = x_0[i_2] & 3;
    tile_3[i_2] = x_0[i_2];
    own_4[keptIndex_5] = i_2;
    __syncthreads();
    x_0[i_2] = (int)(tile_3[7 - i_2] + own_4[keptIndex_5] * 100u);
    atomicAdd(&counts_1[counterIndex_6], 1);
    __syncthreads();
    int beforeIndex_7 = i_2 ^ 1;
    tile_3[i_2] = (int)(tile_3[i_2] + 1u);
    __syncthreads();
    x_0[i_2] = (int)(x_0[i_2] + ((unsigned)tile_3[beforeIndex_7] + own_4[0] + own_4[1]));
}
