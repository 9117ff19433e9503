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

static __device__ __forceinline__ void gk_cluster_sync()
{
#ifdef __CUDA_ARCH__
    asm volatile("barrier.cluster.arrive.release;\n\tbarrier.cluster.wait.acquire;" : : : "memory");
#else
    host::grid_barrier(__LINE__);
#endif
}

template <typename T>
static __device__ __forceinline__ T* gk_cluster_shared(T* own, int rank)
{
#ifdef __CUDA_ARCH__
    T* other;
    asm("mapa.u64 %0, %1, %2;" : "=l"(other) : "l"(own), "r"(rank));
    return other;
#else
    return (T*)host::shared_of((char*)own, rank);
#endif
}

extern "C" __global__ void __cluster_dims__(4, 1, 1) Histogram_dd79d490(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT counts_1,
    int counts_1_length)
{
    __shared__ __align__(16) int bins_2[32];
    int t_3 = (int)threadIdx.x;
    if (t_3 < 32)
    {
        bins_2[t_3] = 0;
    }
    gk_cluster_sync();
    for (int i_4 = (int)(blockIdx.x * blockDim.x + t_3); i_4 < x_0_length; i_4 = (int)(i_4 + gridDim.x * blockDim.x))
    {
        int bin_5 = x_0[i_4] % 128;
        int temp_6 = bin_5 / 32;
        Span<int> theirs_7 = Span<int>{gk_cluster_shared(bins_2, temp_6), 32};
        atomicAdd(&theirs_7[bin_5 % 32], 1);
    }
    gk_cluster_sync();
    if (t_3 < 32)
    {
        atomicAdd(&counts_1[(int)(blockIdx.x % 4u) * 32 + t_3], bins_2[t_3]);
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

static __device__ __forceinline__ void gk_cluster_sync()
{
#ifdef __CUDA_ARCH__
    asm volatile("barrier.cluster.arrive.release;\n\tbarrier.cluster.wait.acquire;" : : : "memory");
#else
    host::grid_barrier(__LINE__);
#endif
}

template <typename T>
static __device__ __forceinline__ T* gk_cluster_shared(T* own, int rank)
{
#ifdef __CUDA_ARCH__
    T* other;
    asm("mapa.u64 %0, %1, %2;" : "=l"(other) : "l"(own), "r"(rank));
    return other;
#else
    return (T*)host::shared_of((char*)own, rank);
#endif
}

static __device__ __forceinline__ unsigned gk_lane()
{
#ifdef __CUDA_ARCH__
    unsigned lane;
    asm("mov.u32 %0, %%laneid;" : "=r"(lane));
    return lane;
#else
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) % 32;
#endif
}

static __device__ __forceinline__ int gk_reduce_add_int(unsigned mask, int value, int width)
{
#if __CUDA_ARCH__ >= 800
    if (width == 32)
        return (int)__reduce_add_sync(mask, value);
#endif
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            int other = __shfl_xor_sync(mask, value, distance);
            value = (int)((unsigned)value + (unsigned)other);
        }
        return value;
    }
    int own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        int other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : (int)((unsigned)value + (unsigned)other);
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ int First_f0(Span<const int> tile_0)
{
    return tile_0[0];
}

static __device__ __forceinline__ int OwnRank_f1(int scale_0)
{
    return (int)((unsigned)((int)(blockIdx.x % 2u) + 2 * ((int)(blockIdx.y % 2u) + 2 * (int)(blockIdx.z % 2u))) * scale_0);
}

extern "C" __global__ void __cluster_dims__(2, 2, 2) Neighbours_7ed35912(
    int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT ranks_1,
    int ranks_1_length)
{
    __shared__ __align__(16) int tile_2[16];
    __shared__ __align__(16) long long sums_3[1];
    int t_4 = (int)threadIdx.x;
    int block_5 = (int)((blockIdx.z * gridDim.y + blockIdx.y) * gridDim.x + blockIdx.x);
    if (t_4 == 0)
    {
        sums_3[0] = (long long)block_5;
    }
    int value_6 = (int)(block_5 * 100u + t_4);
    tile_2[threadIdx.x] = value_6;
    gk_cluster_sync();
    int other_7 = (int)(((int)(blockIdx.x % 2u) + 2 * ((int)(blockIdx.y % 2u) + 2 * (int)(blockIdx.z % 2u)) + 3) % 8u);
    int temp_8 = other_7;
    Span<int> theirs_9 = Span<int>{gk_cluster_shared(tile_2, temp_8), 16};
    int sum_10 = (int)((unsigned)theirs_9[15 - t_4] + First_f0(theirs_9.slice(4).as_const()) + First_f0(Span<int>{gk_cluster_shared(tile_2, 0), 16}.as_const()));
    for (int rank_11 = 0; rank_11 < 8; rank_11++)
    {
        int temp_13 = sum_10;
        int temp_12 = rank_11;
        sum_10 = (int)((unsigned)temp_13 + (int)Span<long long>{gk_cluster_shared(sums_3, temp_12), 1}[0]);
    }
    gk_cluster_sync();
    if (t_4 >= 8)
    {
        return;
    }
    theirs_9[t_4] = sum_10;
    gk_cluster_sync();
    int temp_16 = (int)(block_5 * 8u + t_4);
    int temp_15 = tile_2[t_4];
    int temp_14 = gk_reduce_add_int(255u, 1, 32);
    x_0[temp_16] = (int)((unsigned)temp_15 + temp_14);
    if (t_4 == 0)
    {
        ranks_1[block_5] = OwnRank_f1(10);
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

static __device__ __forceinline__ void gk_cluster_sync()
{
#ifdef __CUDA_ARCH__
    asm volatile("barrier.cluster.arrive.release;\n\tbarrier.cluster.wait.acquire;" : : : "memory");
#else
    host::grid_barrier(__LINE__);
#endif
}

template <typename T>
static __device__ __forceinline__ T* gk_cluster_shared(T* own, int rank)
{
#ifdef __CUDA_ARCH__
    T* other;
    asm("mapa.u64 %0, %1, %2;" : "=l"(other) : "l"(own), "r"(rank));
    return other;
#else
    return (T*)host::shared_of((char*)own, rank);
#endif
}

extern "C" __global__ void __cluster_dims__(1, 4, 1) Ring_eceb132a(int rounds_0, float* GK_RESTRICT x_1, int x_1_length)
{
    __shared__ __align__(16) float even_2[64];
    float* odd_3 = (float*)(GK_SHARED);
    [[maybe_unused]] int odd_3_length = (gk_shared_bytes()) / (int)sizeof(float);
    int t_4 = (int)threadIdx.x;
    int i_5 = (int)blockIdx.y * (int)blockDim.x + t_4;
    int next_6 = (int)(((int)(blockIdx.y % 4u) + 1) % 4u);
    even_2[t_4] = x_1[i_5];
    gk_cluster_sync();
    for (int round_7 = 0; round_7 < rounds_0; round_7++)
    {
        if ((int)(round_7 % 2u) == 0)
        {
            int temp_8 = next_6;
            Span<float>{gk_cluster_shared(odd_3, temp_8), odd_3_length}[t_4] = even_2[t_4] + (float)t_4;
        }
        else
        {
            int temp_9 = next_6;
            Span<float>{gk_cluster_shared(even_2, temp_9), 64}[t_4] = odd_3[t_4] * 0x1p-1f;
        }
        gk_cluster_sync();
    }
    x_1[i_5] = even_2[t_4] + (rounds_0 > 0 ? odd_3[t_4] : 0.0f);
}
