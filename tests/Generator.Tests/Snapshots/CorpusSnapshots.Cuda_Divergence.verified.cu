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

extern "C" __global__ void Loop_0652aec7(int* GK_RESTRICT x_0, int x_0_length)
{
    __shared__ __align__(16) int seen_1[1];
    int t_2 = (int)threadIdx.x;
    int own_3 = 0;
    if (t_2 == 0)
    {
        seen_1[0] = 0;
    }
    __syncthreads();
    while (true)
    {
        int temp_4 = atomicAdd(&seen_1[0], 1);
        if (!(temp_4 < 3))
        {
            break;
        }
        own_3 = (int)(own_3 + 1u);
        __syncthreads();
    }
    x_0[t_2] = own_3;
    __syncthreads();
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

template <typename To, typename From>
static __device__ __forceinline__ Span<To> gk_cast_span(Span<From> span)
{
    return {(To*)span.pointer, (int)(span.length * (long long)sizeof(From) / (long long)sizeof(To))};
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

struct Single__s0
{
    float X0;
    float X1;
    float X2;
    float X3;
    float X4;
    float X5;
    float X6;
    float X7;
};
static_assert(sizeof(Single__s0) == 32, "Single__s0 has another layout than in C#");

struct FragmentWords_s1
{
    unsigned Word0;
    unsigned Word1;
    unsigned Word2;
    unsigned Word3;
};
static_assert(sizeof(FragmentWords_s1) == 16, "FragmentWords_s1 has another layout than in C#");

struct Half__s2
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(Half__s2) == 16, "Half__s2 has another layout than in C#");

struct Half__s3
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(Half__s3) == 16, "Half__s3 has another layout than in C#");

struct Double__s4
{
    double X0_0;
    double X1_1;
    double X2_2;
    double X3_3;
    double X4_4;
    double X5_5;
    double X6_6;
    double X7_7;
};
static_assert(sizeof(Double__s4) == 64, "Double__s4 has another layout than in C#");

struct HalfPair_s5
{
};
static_assert(sizeof(HalfPair_s5) == 1, "HalfPair_s5 has another layout than in C#");

struct UInt32__s6
{
    unsigned X0_0;
    unsigned X1_1;
    unsigned X2_2;
    unsigned X3_3;
    unsigned X4_4;
    unsigned X5_5;
    unsigned X6_6;
    unsigned X7_7;
};
static_assert(sizeof(UInt32__s6) == 32, "UInt32__s6 has another layout than in C#");

static __device__ __forceinline__ int Line_f0(int leadingDimension_0, int layout_1)
{
    return layout_1 == 0 ? leadingDimension_0 : 1;
}

static __device__ __forceinline__ int Step_f1(int leadingDimension_0, int layout_1)
{
    return layout_1 == 0 ? 1 : leadingDimension_0;
}

static __device__ __forceinline__ unsigned Pair_f2(Span<const unsigned short> x_0, int i, int step)
{
    [[maybe_unused]] const unsigned short* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.Pair, [CudaSource]"
    const unsigned short* p = x + i;
    #ifdef __CUDA_ARCH__
    if (step == 1 && ((unsigned long long)p & 3) == 0)
        return *(const unsigned*)p;
    #endif
    return p[0] | (unsigned)p[step] << 16;
#line 121 "GpuKernels.Tests.Kernels.Divergence.Products.cu"
}

static __device__ __forceinline__ FragmentWords_s1 LoadLines_f3(Span<const unsigned short> x_0, int line_1, int step_2)
{
    int first_3 = (int)((int)gk_lane() / 4u * line_1 + (unsigned)((int)((int)gk_lane() % 4u) * 2) * step_2);
    FragmentWords_s1 temp_4 = FragmentWords_s1{};
    temp_4.Word0 = Pair_f2(x_0, first_3, step_2);
    temp_4.Word1 = Pair_f2(x_0, (int)(first_3 + 8u * line_1), step_2);
    temp_4.Word2 = Pair_f2(x_0, (int)(first_3 + 8u * step_2), step_2);
    temp_4.Word3 = Pair_f2(x_0, (int)(first_3 + 8u * line_1 + 8u * step_2), step_2);
    return temp_4;
}

static __device__ __forceinline__ Half__s2 LoadA_f4(
    Span<const unsigned short> source_0,
    int leadingDimension_1,
    int layout_2)
{
    Half__s2 temp_3 = Half__s2{};
    temp_3.Words_0 = LoadLines_f3(gk_cast_span<const unsigned short>(source_0), Line_f0(leadingDimension_1, layout_2), Step_f1(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Half__s3 LoadB_f5(
    Span<const unsigned short> source_0,
    int leadingDimension_1,
    int layout_2)
{
    Half__s3 temp_3 = Half__s3{};
    temp_3.Words_0 = LoadLines_f3(gk_cast_span<const unsigned short>(source_0), Step_f1(leadingDimension_1, layout_2), Line_f0(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Single__s0 MultiplyAddHalf_f6(FragmentWords_s1 a, FragmentWords_s1 b, Single__s0 sum)
{
    using FragmentWords [[maybe_unused]] = FragmentWords_s1;
    #line 1 "GpuKernels.TensorCore.MultiplyAddHalf, [CudaSource]"
    auto d = sum;
    #ifdef __CUDA_ARCH__
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+f"(d.X0), "+f"(d.X1), "+f"(d.X2), "+f"(d.X3)
        : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word0), "r"(b.Word2));
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+f"(d.X4), "+f"(d.X5), "+f"(d.X6), "+f"(d.X7)
        : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word1), "r"(b.Word3));
    #else
    GK_MMA(f16, d, a, b);
    #endif
    return d;
#line 171 "GpuKernels.Tests.Kernels.Divergence.Products.cu"
}

static __device__ __forceinline__ Single__s0 MultiplyAdd_f7(Half__s2 a_0, Half__s3 b_1, Single__s0 sum_2)
{
    Single__s0 temp_3 = MultiplyAddHalf_f6(a_0.Words_0, b_1.Words_0, sum_2);
    return temp_3;
}

static __device__ __forceinline__ int Row_f8(int element_0)
{
    return (int)((int)gk_lane() / 4u) + (int)((unsigned)(element_0 & 2) << 2);
}

static __device__ __forceinline__ int Column_f9(int element_0)
{
    return (int)((int)gk_lane() % 4u) * 2 + (element_0 & 1) + (int)((unsigned)(element_0 & 4) << 1);
}

static __device__ __forceinline__ bool IsPaired_f10(Span<unsigned> x_0, int i, int line, int step)
{
    [[maybe_unused]] unsigned* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.IsPaired, [CudaSource]"
    return step == 1 && line % 2 == 0 && ((unsigned long long)(x + i) & 7) == 0;
#line 196 "GpuKernels.Tests.Kernels.Divergence.Products.cu"
}

static __device__ __forceinline__ void StorePair_f11(
    Span<unsigned> x_0,
    int i,
    int step,
    bool isPaired,
    unsigned first,
    unsigned second)
{
    [[maybe_unused]] unsigned* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.StorePair, [CudaSource]"
    unsigned* p = x + i;
    #ifdef __CUDA_ARCH__
    if (isPaired)
        *(uint2*)p = {first, second};
    else
    #endif
    {
        p[0] = first;
        p[step] = second;
    }
#line 220 "GpuKernels.Tests.Kernels.Divergence.Products.cu"
}

static __device__ __forceinline__ void StoreBits_f12(
    Span<unsigned> destination_0,
    UInt32__s6 bits_1,
    int leadingDimension_2,
    int layout_3)
{
    int line_4 = Line_f0(leadingDimension_2, layout_3);
    int step_5 = Step_f1(leadingDimension_2, layout_3);
    int first_6 = (int)((unsigned)Row_f8(0) * line_4 + (unsigned)Column_f9(0) * step_5);
    bool isPaired_7 = IsPaired_f10(destination_0, first_6, line_4, step_5);
    StorePair_f11(destination_0, first_6, step_5, isPaired_7, bits_1.X0_0, bits_1.X1_1);
    StorePair_f11(destination_0, (int)(first_6 + 8u * line_4), step_5, isPaired_7, bits_1.X2_2, bits_1.X3_3);
    StorePair_f11(destination_0, (int)(first_6 + 8u * step_5), step_5, isPaired_7, bits_1.X4_4, bits_1.X5_5);
    StorePair_f11(destination_0, (int)(first_6 + 8u * line_4 + 8u * step_5), step_5, isPaired_7, bits_1.X6_6, bits_1.X7_7);
}

static __device__ __forceinline__ void Store_f13(
    Single__s0 sum_0,
    Span<float> destination_1,
    int leadingDimension_2,
    int layout_3)
{
    UInt32__s6 temp_4 = UInt32__s6{};
    temp_4.X0_0 = __float_as_uint(sum_0.X0);
    temp_4.X1_1 = __float_as_uint(sum_0.X1);
    temp_4.X2_2 = __float_as_uint(sum_0.X2);
    temp_4.X3_3 = __float_as_uint(sum_0.X3);
    temp_4.X4_4 = __float_as_uint(sum_0.X4);
    temp_4.X5_5 = __float_as_uint(sum_0.X5);
    temp_4.X6_6 = __float_as_uint(sum_0.X6);
    temp_4.X7_7 = __float_as_uint(sum_0.X7);
    UInt32__s6 bits_5 = temp_4;
    StoreBits_f12(gk_cast_span<unsigned>(destination_1), bits_5, leadingDimension_2, layout_3);
}

extern "C" __global__ void Products_52cfd831(
    const unsigned short* GK_RESTRICT a_0,
    int a_0_length,
    float* GK_RESTRICT x_1,
    int x_1_length)
{
    Single__s0 sum_2 = Single__s0{};
    if ((int)gk_lane() < 16)
    {
        Single__s0 temp_3 = MultiplyAdd_f7(LoadA_f4(Span<const unsigned short>{a_0, a_0_length}, 16, 0), LoadB_f5(Span<const unsigned short>{a_0, a_0_length}, 16, 0), sum_2);
        sum_2 = temp_3;
    }
    else
    {
        Single__s0 temp_4 = MultiplyAdd_f7(LoadA_f4(Span<const unsigned short>{a_0, a_0_length}, 16, 0), LoadB_f5(Span<const unsigned short>{a_0, a_0_length}, 16, 1), sum_2);
        sum_2 = temp_4;
    }
    Store_f13(sum_2, Span<float>{x_1, x_1_length}, 16, 0);
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
