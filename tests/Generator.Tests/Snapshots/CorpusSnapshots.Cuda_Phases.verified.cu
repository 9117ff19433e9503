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

static __device__ __forceinline__ void Fill_f0(
    Span<const float> x_0,
    int tile_1,
    Span<float> tiles_2,
    Span<AsyncBarrier_s0> filled_3)
{
    int stage_4 = tile_1 % 3;
    int temp_5 = (int)(tile_1 * 256u);
    int temp_6 = stage_4 * 256;
    gk_copy_bulk(&x_0[temp_5], &tiles_2[temp_6], 256, 256, &filled_3[stage_4]);
    gk_barrier_arrive(&filled_3[stage_4]);
}

extern "C" __global__ void Staged_f197ef6f(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT sums_1,
    int sums_1_length)
{
    __shared__ __align__(16) float tiles_2[768];
    __shared__ __align__(16) AsyncBarrier_s0 filled_3[3];
    int t_4 = (int)threadIdx.x;
    int count_5 = (int)(x_0_length / 256u);
    if (t_4 == 0)
    {
        for (int stage_6 = 0; stage_6 < 3; stage_6++)
        {
            gk_barrier_initialize(&filled_3[stage_6], 1);
        }
    }
    __syncthreads();
    if (t_4 == 0)
    {
        for (int tile_7 = 0; tile_7 < min(3, count_5); tile_7++)
        {
            Fill_f0(Span<const float>{x_0, x_0_length}, tile_7, Span<float>{tiles_2, 768}, Span<AsyncBarrier_s0>{filled_3, 3});
        }
    }
    float sum_8 = 0.0f;
    for (int tile_9 = 0; tile_9 < count_5; tile_9++)
    {
        int stage_10 = (int)(tile_9 % 3u);
        gk_barrier_wait(&filled_3[stage_10], (int)(tile_9 / 3u));
        for (int k_11 = (int)((t_4 + 1) % blockDim.x); k_11 < 256; k_11 += (int)blockDim.x)
        {
            sum_8 += tiles_2[stage_10 * 256 + k_11];
        }
        __syncthreads();
        if (t_4 == 0 && tile_9 + 3 < count_5)
        {
            Fill_f0(Span<const float>{x_0, x_0_length}, tile_9 + 3, Span<float>{tiles_2, 768}, Span<AsyncBarrier_s0>{filled_3, 3});
        }
    }
    sums_1[t_4] = sum_8;
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

static __device__ __forceinline__ void AwaitPhase_f0(Span<AsyncBarrier_s0> barriers_0, int stage_1, int round_2)
{
    gk_barrier_wait(&barriers_0[stage_1], round_2);
}

extern "C" __global__ void Fetched_5ad135a6(
    const int* x_0,
    int x_0_length,
    const long long* y_1,
    int y_1_length,
    long long* results_2,
    int results_2_length)
{
    __shared__ __align__(16) int left_3[128];
    __shared__ __align__(16) long long right_4[128];
    __shared__ __align__(16) AsyncBarrier_s0 barriers_5[4];
    int t_6 = (int)threadIdx.x;
    int tiles_7 = (int)(x_0_length + 63u) / 64;
    Span<AsyncBarrier_s0> filled_8 = Span<AsyncBarrier_s0>{barriers_5, 4}.slice(0, 2);
    Span<AsyncBarrier_s0> empty_9 = Span<AsyncBarrier_s0>{barriers_5, 4}.slice(2);
    if (t_6 < 2)
    {
        gk_barrier_initialize(&filled_8[t_6], 1);
        gk_barrier_initialize(&empty_9[t_6], 64);
    }
    __syncthreads();
    if (t_6 >= 64)
    {
        if (t_6 > 64)
        {
            return;
        }
        for (int tile_10 = 0; tile_10 < tiles_7; tile_10++)
        {
            int stage_11 = (int)(tile_10 % 2u);
            int count_12 = min(64, x_0_length - tile_10 * 64);
            AwaitPhase_f0(empty_9, stage_11, (int)(tile_10 / 2u) - 1);
            int temp_13 = tile_10 * 64;
            int temp_14 = count_12;
            int temp_15 = stage_11 * 64;
            int temp_16 = count_12;
            gk_copy_bulk(&x_0[temp_13], &left_3[temp_15], temp_14, temp_16, &filled_8[stage_11]);
            int temp_17 = tile_10 * 64;
            int temp_18 = count_12;
            int temp_19 = stage_11 * 64;
            int temp_20 = count_12;
            gk_copy_bulk(&y_1[temp_17], &right_4[temp_19], temp_18, temp_20, &filled_8[stage_11]);
            gk_barrier_arrive(&filled_8[stage_11]);
        }
        return;
    }
    long long sum_21 = 0LL;
    for (int tile_22 = 0; tile_22 < tiles_7; tile_22++)
    {
        int stage_23 = (int)(tile_22 % 2u);
        AwaitPhase_f0(filled_8, stage_23, (int)(tile_22 / 2u));
        int from_24 = 63 - t_6;
        if (tile_22 * 64 + from_24 < x_0_length)
        {
            sum_21 = (long long)(sum_21 * 3ULL + (unsigned long long)(long long)left_3[stage_23 * 64 + from_24] * right_4[stage_23 * 64 + from_24]);
        }
        gk_barrier_arrive(&empty_9[stage_23]);
    }
    results_2[t_6] = sum_21;
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

extern "C" __global__ void HalfWaits_8e1d2763(int rounds_0, int* GK_RESTRICT x_1, int x_1_length)
{
    __shared__ __align__(16) int values_2[32];
    __shared__ __align__(16) AsyncBarrier_s0 barriers_3[2];
    int t_4 = (int)threadIdx.x;
    if (t_4 == 0)
    {
        gk_barrier_initialize(&barriers_3[0], 32);
    }
    if (t_4 == 1)
    {
        gk_barrier_initialize(&barriers_3[1], 32);
    }
    __syncthreads();
    int own_5 = x_1[t_4];
    for (int round_6 = 0; round_6 < rounds_0; round_6++)
    {
        if (t_4 < 32)
        {
            gk_barrier_wait(&barriers_3[0], round_6);
            own_5 = (int)(own_5 + (unsigned)values_2[31 - t_4] * (round_6 + 1));
            gk_barrier_arrive(&barriers_3[1]);
        }
        else
        {
            gk_barrier_wait(&barriers_3[1], round_6 - 1);
            values_2[t_4 - 32] = (int)((unsigned)own_5 + round_6);
            gk_barrier_arrive(&barriers_3[0]);
        }
    }
    x_1[t_4] = own_5;
}
