#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

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

static __device__ __forceinline__ int gk_reduce_max_int(unsigned mask, int value, int width)
{
#if __CUDA_ARCH__ >= 800
    if (width == 32)
        return (int)__reduce_max_sync(mask, value);
#endif
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            int other = __shfl_xor_sync(mask, value, distance);
            value = max(value, other);
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
        value = isFirst ? other : max(value, other);
        isFirst = false;
    }
    return value;
}

extern "C" __global__ void Branches_33419f81(int* GK_RESTRICT x_0, int x_0_length)
{
    int t_1 = (int)threadIdx.x;
    if (t_1 < 20)
    {
        int temp_3 = t_1;
        int temp_2 = gk_reduce_add_int(4294967295u, 1, 32);
        x_0[temp_3] = temp_2;
    }
    else
    {
        int temp_5 = t_1;
        int temp_4 = gk_reduce_max_int(4294967295u, 1, 32);
        x_0[temp_5] = temp_4;
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Barrier_e161dfe6(int* GK_RESTRICT x_0, int x_0_length)
{
    int t_1 = (int)threadIdx.x;
    if (t_1 == 64)
    {
        int temp_3 = t_1;
        bool temp_2 = __any_sync(4294967295u, true) != 0;
        x_0[temp_3] = temp_2 ? 1 : 0;
    }
    __syncthreads();
    x_0[t_1] = (int)(x_0[t_1] + 1u);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Masks_33b10990(int* GK_RESTRICT x_0, int x_0_length)
{
    int t_1 = (int)threadIdx.x;
    int temp_3 = t_1;
    unsigned temp_2 = __ballot_sync(t_1 < 31 ? 4294967295u : 2147483649u, true);
    x_0[temp_3] = (int)temp_2;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_GRID_SYNC
#define GK_GRID_SYNC(arrived) gk_wait_for_blocks(arrived)

static __device__ __forceinline__ void gk_wait_for_blocks(unsigned* arrived)
{
    __shared__ unsigned chosen;
    unsigned thread = (threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x;
    atomicExch(&chosen, thread);
    __syncthreads();
    if (chosen == thread)
    {
        unsigned blocks = gridDim.x * gridDim.y * gridDim.z;
        __threadfence();
        unsigned old = atomicAdd(arrived, (blockIdx.x | blockIdx.y | blockIdx.z) == 0 ? 0x80000000u - (blocks - 1) : 1u);
        while (((old ^ *(volatile unsigned*)arrived) & 0x80000000u) == 0)
        {
        }
        __threadfence();
    }
    __syncthreads();
}
#endif

static __device__ __forceinline__ void gk_grid_sync(unsigned* arrived)
{
    GK_GRID_SYNC(arrived);
}

extern "C" __global__ void BlockReturns_17e50fad(int* GK_RESTRICT x_0, int x_0_length, unsigned* gk_grid)
{
    if ((int)blockIdx.x == 1)
    {
        return;
    }
    gk_grid_sync(gk_grid);
    x_0[blockIdx.x] = 1;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void WithoutItself_e33f9a7e(int* GK_RESTRICT x_0, int x_0_length)
{
    __syncwarp(4294967293u);
    x_0[threadIdx.x] = (int)(x_0[threadIdx.x] + 1u);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <typename B>
static __device__ __forceinline__ void gk_barrier_initialize(B* barrier, int arrivals)
{
#ifdef __CUDA_ARCH__
    unsigned counter = (unsigned)__cvta_generic_to_shared(barrier);
    asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;\n\tfence.proxy.async.shared::cta;" : : "r"(counter), "r"(arrivals) : "memory");
#else
    host::initialize(barrier, arrivals);
#endif
}

template <typename B>
static __device__ __forceinline__ void gk_barrier_arrive(B* barrier)
{
#ifdef __CUDA_ARCH__
    unsigned counter = (unsigned)__cvta_generic_to_shared(barrier);
    asm volatile("{ .reg .b64 state; mbarrier.arrive.shared::cta.b64 state, [%0]; }" : : "r"(counter) : "memory");
#else
    host::arrive(barrier);
#endif
}

template <typename B>
static __device__ __forceinline__ void gk_barrier_wait(B* barrier, int phase)
{
#ifdef __CUDA_ARCH__
    unsigned counter = (unsigned)__cvta_generic_to_shared(barrier), ended;
    do
    {
        asm volatile("{ .reg .pred p; mbarrier.try_wait.parity.shared::cta.b64 p, [%1], %2; selp.u32 %0, 1, 0, p; }"
            : "=r"(ended) : "r"(counter), "r"(phase & 1) : "memory");
    }
    while (ended == 0);
#else
    host::wait_for_phase(barrier, phase, __LINE__);
#endif
}

struct AsyncBarrier_s0
{
    unsigned short arrivals_0;
    unsigned short missing_1;
    unsigned phase_2;
};
static_assert(sizeof(AsyncBarrier_s0) == 8, "AsyncBarrier_s0 has another layout than in C#");

extern "C" __global__ void Phase_eadbc352(int* GK_RESTRICT x_0, int x_0_length)
{
    __shared__ __align__(16) AsyncBarrier_s0 barriers_1[1];
    if ((int)threadIdx.x == 0)
    {
        gk_barrier_initialize(&barriers_1[0], 2);
    }
    __syncthreads();
    if ((int)threadIdx.x == 3)
    {
        gk_barrier_arrive(&barriers_1[0]);
    }
    gk_barrier_wait(&barriers_1[0], 0);
    x_0[threadIdx.x] = 1;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <typename T, typename B>
static __device__ __forceinline__ void gk_copy_bulk(const T* source, T* destination, int count, [[maybe_unused]] int room, [[maybe_unused]] B* barrier)
{
#ifdef __CUDA_ARCH__
    unsigned bytes = (unsigned)count * (unsigned)sizeof(T);
    unsigned to = (unsigned)__cvta_generic_to_shared(destination), counter = (unsigned)__cvta_generic_to_shared(barrier);
    asm volatile("mbarrier.expect_tx.relaxed.cta.shared::cta.b64 [%0], %1;" : : "r"(counter), "r"(bytes) : "memory");
    asm volatile("cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1], %2, [%3];"
        : : "r"(to), "l"(source), "r"(bytes), "r"(counter) : "memory");
#else
    memcpy((void*)destination, (const void*)source, (size_t)count * sizeof(T));
#endif
}

template <typename B>
static __device__ __forceinline__ void gk_barrier_initialize(B* barrier, int arrivals)
{
#ifdef __CUDA_ARCH__
    unsigned counter = (unsigned)__cvta_generic_to_shared(barrier);
    asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;\n\tfence.proxy.async.shared::cta;" : : "r"(counter), "r"(arrivals) : "memory");
#else
    host::initialize(barrier, arrivals);
#endif
}

template <typename B>
static __device__ __forceinline__ void gk_barrier_arrive(B* barrier)
{
#ifdef __CUDA_ARCH__
    unsigned counter = (unsigned)__cvta_generic_to_shared(barrier);
    asm volatile("{ .reg .b64 state; mbarrier.arrive.shared::cta.b64 state, [%0]; }" : : "r"(counter) : "memory");
#else
    host::arrive(barrier);
#endif
}

template <typename B>
static __device__ __forceinline__ void gk_barrier_wait(B* barrier, int phase)
{
#ifdef __CUDA_ARCH__
    unsigned counter = (unsigned)__cvta_generic_to_shared(barrier), ended;
    do
    {
        asm volatile("{ .reg .pred p; mbarrier.try_wait.parity.shared::cta.b64 p, [%1], %2; selp.u32 %0, 1, 0, p; }"
            : "=r"(ended) : "r"(counter), "r"(phase & 1) : "memory");
    }
    while (ended == 0);
#else
    host::wait_for_phase(barrier, phase, __LINE__);
#endif
}

struct AsyncBarrier_s0
{
    unsigned short arrivals_0;
    unsigned short missing_1;
    unsigned phase_2;
};
static_assert(sizeof(AsyncBarrier_s0) == 8, "AsyncBarrier_s0 has another layout than in C#");

extern "C" __global__ void Copy_3c4de3dc(
    int count_0,
    int from_1,
    int to_2,
    unsigned char* GK_RESTRICT x_3,
    int x_3_length)
{
    __shared__ __align__(16) unsigned char tile_4[128];
    __shared__ __align__(16) AsyncBarrier_s0 barriers_5[1];
    gk_barrier_initialize(&barriers_5[0], 1);
    gk_copy_bulk(&x_3[from_1], &tile_4[to_2], count_0, count_0, &barriers_5[0]);
    gk_barrier_arrive(&barriers_5[0]);
    gk_barrier_wait(&barriers_5[0], 0);
    x_3[0] = tile_4[to_2];
}
