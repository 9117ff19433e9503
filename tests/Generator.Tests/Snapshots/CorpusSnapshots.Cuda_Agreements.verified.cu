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

extern "C" __global__ void SortUntilSettled_5544684f(
    int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT rounds_1,
    int rounds_1_length)
{
    __shared__ __align__(16) int tile_2[64];
    __shared__ __align__(16) int moved_3[1];
    int t_4 = (int)threadIdx.x;
    int n_5 = (int)blockDim.x;
    int count_6 = 0;
    tile_2[t_4] = x_0[(int)(blockIdx.x * n_5) + t_4];
    do
    {
        __syncthreads();
        if (t_4 == 0)
        {
            moved_3[0] = 0;
        }
        __syncthreads();
        for (int first_7 = 0; first_7 < 2; first_7++)
        {
            if ((int)(t_4 % 2u) == first_7 && t_4 + 1 < n_5 && tile_2[t_4] > tile_2[t_4 + 1])
            {
                Span<int> temp_9 = Span<int>{tile_2, 64};
                int temp_10 = t_4;
                Span<int> temp_11 = Span<int>{tile_2, 64};
                int temp_12 = t_4 + 1;
                Tuple_int__int__s0 temp_8 = Tuple_int__int__s0{};
                temp_8.Item1_0 = tile_2[t_4 + 1];
                temp_8.Item2_1 = tile_2[t_4];
                int temp_13 = temp_8.Item1_0;
                int temp_14 = temp_8.Item2_1;
                temp_9[temp_10] = temp_13;
                temp_11[temp_12] = temp_14;
                atomicExch(&moved_3[0], 1);
            }
            __syncthreads();
        }
        count_6 = (int)(count_6 + 1u);
    } while (moved_3[0] != 0);
    x_0[(int)(blockIdx.x * n_5) + t_4] = tile_2[t_4];
    if (t_4 == 0)
    {
        rounds_1[blockIdx.x] = count_6;
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

#ifndef GK_SHARED
extern __shared__ __align__(1024) unsigned char gk_shared[];
#define GK_SHARED gk_shared
#endif

static __device__ __forceinline__ int gk_shared_bytes()
{
#ifdef __CUDA_ARCH__
    int bytes;
    asm("mov.u32 %0, %%dynamic_smem_size;" : "=r"(bytes));
    return bytes;
#else
    return host::shared_bytes;
#endif
}

extern "C" __global__ void TakeTurns_2eb923e5(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT next_1,
    int next_1_length,
    int* GK_RESTRICT sums_2,
    int sums_2_length)
{
    __shared__ __align__(16) int part_3[1];
    long long* tile_4 = (long long*)(GK_SHARED);
    [[maybe_unused]] int tile_4_length = (gk_shared_bytes()) / (int)sizeof(long long);
    int t_5 = (int)threadIdx.y * (int)blockDim.x + (int)threadIdx.x;
    int n_6 = (int)blockDim.x * (int)blockDim.y;
    while (true)
    {
        if (t_5 == 0)
        {
            Span<int> temp_8 = Span<int>{part_3, 1};
            int temp_7 = atomicAdd(&next_1[0], 1);
            temp_8[0] = temp_7;
        }
        __syncthreads();
        int own_9 = part_3[0];
        if (own_9 >= sums_2_length)
        {
            break;
        }
        tile_4[t_5] = (long long)((int)((unsigned)own_9 * n_6 + t_5) < x_0_length ? x_0[(int)((unsigned)own_9 * n_6) + t_5] : 0);
        __syncthreads();
        if (t_5 == 0)
        {
            long long sum_10 = 0LL;
            for (int i_11 = 0; i_11 < n_6; i_11++)
            {
                sum_10 = (long long)((unsigned long long)sum_10 + tile_4[i_11]);
            }
            sums_2[own_9] = (int)sum_10;
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

static __constant__ unsigned gk_zero = 0;

extern "C" __global__ void FollowOrders_bbde3778(int* orders_0, int orders_0_length, int* x_1, int x_1_length)
{
    __shared__ __align__(16) int tile_2[32];
    int own_3[2] = {};
    Span<int> rest_4 = Span<int>{x_1, x_1_length}.slice((int)(blockIdx.x * blockDim.x));
    int t_5 = (int)threadIdx.x;
    int value_6 = rest_4[t_5];
    own_3[t_5 & 1] = value_6;
    switch (orders_0[blockIdx.x])
    {
        case 0:
        {
            int value_7 = value_6;
            int n_8 = (int)blockDim.x;
            for (int k_9 = 0; k_9 < 1; k_9++)
            {
                __syncthreads();
                tile_2[threadIdx.x] = value_7;
                __syncthreads();
                value_7 = tile_2[(unsigned)((int)threadIdx.x + 1) % n_8];
            }
            int temp_10 = value_7;
            value_6 = temp_10;
            break;
        }
        case 1:
        {
            if (orders_0[1] == 1)
            {
                tile_2[t_5] = (int)(own_3[t_5 & 1] * 2u);
                __syncthreads();
                own_3[0] = (int)((unsigned)own_3[0] + tile_2[t_5 ^ 1]);
            }
            int value_11 = own_3[0];
            int times_12 = (int)(orders_0[0] + 3u);
            int n_13 = (int)blockDim.x;
            for (int k_14 = 0; k_14 < times_12; k_14++)
            {
                __syncthreads();
                tile_2[threadIdx.x] = value_11;
                __syncthreads();
                value_11 = tile_2[(unsigned)((int)threadIdx.x + 1) % n_13];
            }
            int temp_15 = value_11;
            value_6 = temp_15;
            break;
        }
        default:
        {
            value_6 = (int)(gk_zero - value_6);
            break;
        }
    }
    rest_4[t_5] = (int)((unsigned)value_6 + own_3[t_5 & 1]);
    if (t_5 == 0)
    {
        orders_0[(int)blockIdx.x + (int)gridDim.x] = value_6;
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void SkipTheRest_bb8a0237(int rounds_0, int* x_1, int x_1_length)
{
    __shared__ __align__(16) int tile_2[64];
    int t_3 = (int)threadIdx.x;
    int n_4 = (int)blockDim.x;
    int own_5 = x_1[t_3];
    tile_2[t_3] = own_5;
    if (t_3 > n_4 - 4)
    {
        return;
    }
    for (int k_6 = 0; k_6 < rounds_0; k_6++)
    {
        __syncthreads();
        int other_7 = tile_2[(int)((unsigned)t_3 + k_6) % n_4];
        __syncthreads();
        own_5 = (int)((unsigned)own_5 + other_7);
        if ((int)(t_3 % 3u) == (int)(k_6 % 3u))
        {
            continue;
        }
        tile_2[t_3] = own_5;
        if (k_6 == 5)
        {
            return;
        }
    }
    x_1[t_3] = own_5;
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

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

static __device__ __forceinline__ int Limited_f0(int value_0, Span<float> limits_1)
{
    float temp_2 = limits_1[0];
    return temp_2 < 2.0f ? value_0 & 65535 : value_0;
}

extern "C" __global__ void RunProgram_8097cdb5(
    unsigned char* GK_RESTRICT program_0,
    int program_0_length,
    float* limits_1,
    int limits_1_length,
    int* x_2,
    int x_2_length,
    int* GK_RESTRICT used_3,
    int used_3_length)
{
    __shared__ __align__(16) int tile_4[48];
    int t_5 = (int)threadIdx.x;
    int n_6 = (int)blockDim.x;
    int i_7 = (int)(blockIdx.x * n_6 + t_5);
    int position_8 = (int)blockIdx.x;
    int value_9 = x_2[i_7];
    int own_10 = n_6 + t_5 - t_5;
    tile_4[t_5] = value_9;
    if (t_5 == 5)
    {
        return;
    }
    while (true)
    {
        unsigned char temp_11 = program_0[position_8];
        if (!(temp_11 != 2))
        {
            break;
        }
        tile_4[t_5] = value_9;
        __syncthreads();
        unsigned char temp_12 = program_0[position_8];
        bool temp_14 = temp_12 == 0;
        if (temp_14)
        {
            bool temp_13 = limits_1[0] > 0x1p-1f;
            temp_14 = temp_13;
        }
        if (temp_14)
        {
            Span<int> temp_17 = Span<int>{tile_4, 48};
            int temp_16 = t_5 + 1;
            int temp_15 = own_10;
            value_9 = temp_17[gk_remainder_int(temp_16, temp_15)];
            __syncthreads();
        }
        else
        {
            value_9 = (int)((unsigned)value_9 + Limited_f0(tile_4[t_5], Span<float>{limits_1, limits_1_length}));
        }
        __syncthreads();
        position_8 = (int)(position_8 + 1u);
    }
    x_2[i_7] = value_9;
    if (t_5 == 0)
    {
        program_0[program_0_length - 1 - (int)blockIdx.x] = 1;
    }
    if (t_5 == 0)
    {
        used_3[blockIdx.x] = position_8;
    }
    if (t_5 == 1)
    {
        limits_1[1 + (int)blockIdx.x] = (float)position_8;
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void StateTooMuch_eb545b80(int* GK_RESTRICT x_0, int x_0_length)
{
    int t_1 = (int)threadIdx.x + (int)threadIdx.y * (int)blockDim.x;
    int temp_2 = x_0[t_1];
    if (temp_2 > 0)
    {
        __syncthreads();
    }
    x_0[t_1] = 0;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ void Take_f0(int& count_0, int other_1)
{
    count_0 = (int)(other_1 + 1u);
}

extern "C" __global__ void ReuseVariables_d0305260(int rounds_0, int* x_1, int x_1_length)
{
    __shared__ __align__(16) int tile_2[40];
    int t_3 = (int)threadIdx.x;
    int n_4 = x_1[t_3];
    int step_5 = 1;
    tile_2[t_3] = n_4;
    if (n_4 < 0)
    {
        step_5 = n_4;
        x_1[t_3] = (int)(step_5 * 2u);
        return;
    }
    n_4 = rounds_0;
    for (int k_6 = 0; k_6 < n_4; k_6 = (int)((unsigned)k_6 + step_5))
    {
        __syncthreads();
        int other_7 = tile_2[(t_3 + 1) % blockDim.x];
        __syncthreads();
        tile_2[t_3] = (int)((unsigned)other_7 + k_6);
    }
    n_4 = tile_2[t_3];
    x_1[t_3] = n_4;
    Take_f0(n_4, rounds_0);
    if (n_4 > 3)
    {
        __syncthreads();
        x_1[t_3] = (int)((unsigned)x_1[t_3] + tile_2[(int)blockDim.x - 1 - t_3]);
    }
}
