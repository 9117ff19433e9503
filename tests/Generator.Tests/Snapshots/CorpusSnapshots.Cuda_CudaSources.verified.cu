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

template <int bytes, typename T>
static __device__ __forceinline__ void gk_store(T& place, T value)
{
    Aligned<bytes, T> whole = {value};
    reinterpret_cast<Aligned<bytes, T>&>(place) = whole;
}

struct Int32__s0
{
    int First;
    int Second;
};
static_assert(sizeof(Int32__s0) == 8, "Int32__s0 has another layout than in C#");

static __device__ __forceinline__ Int32__s0 Swap_f0(Int32__s0 pair, int& count_1)
{
    [[maybe_unused]] int* const count = &count_1;
    #line 1 "GpuKernels.Tests.Kernels.CudaSources.Swap, [CudaSource]"
    auto swapped = pair;
    swapped.First = pair.Second;
    swapped.Second = pair.First + *count;
    *count += 1;
    return swapped;
#line 48 "GpuKernels.Tests.Kernels.CudaSources.Pairs.cu"
}

extern "C" __global__ void Pairs_3bce9dab(
    const Int32__s0* GK_RESTRICT x_0,
    int x_0_length,
    Int32__s0* GK_RESTRICT results_1,
    int results_1_length,
    int* GK_RESTRICT counts_2,
    int counts_2_length)
{
    int i_3 = (int)threadIdx.x;
    int temp_6 = i_3;
    Int32__s0 temp_4 = Swap_f0(gk_load<8>(x_0[i_3]), counts_2[i_3]);
    Int32__s0 temp_5 = Swap_f0(temp_4, counts_2[i_3]);
    gk_store<8>(results_1[temp_6], temp_5);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#line 1 "GpuKernels.Tests.Kernels.CudaSources.PowerOfTen, [CudaSource] Declarations"
static __device__ __forceinline__ int ten_power(int n)
{
    int result = 1;
    for (int i = 0; i < n; i++)
        result *= 10;
    return result;
}
#line 14 "GpuKernels.Tests.Kernels.CudaSources.Pure.cu"

[[maybe_unused]] static __constant__ const int Powers_t0[4] = {1, 10, 100, 1000};

static __device__ __forceinline__ unsigned ReverseBits_f0(unsigned x)
{
    #line 1 "GpuKernels.Tests.Kernels.CudaSources.ReverseBits, [CudaSource]"
    #ifdef __CUDA_ARCH__
    unsigned result;
    asm("brev.b32 %0, %1;" : "=r"(result) : "r"(x));
    return result;
    #else
    unsigned result = 0;
    for (int i = 0; i < 32; i++)
        result |= (x >> i & 1) << (31 - i);
    return result;
    #endif
#line 31 "GpuKernels.Tests.Kernels.CudaSources.Pure.cu"
}

static __device__ __forceinline__ int PowerOfTen_f1(int n)
{
    #line 1 "GpuKernels.Tests.Kernels.CudaSources.PowerOfTen, [CudaSource]"
    return ten_power(n & 3);
#line 38 "GpuKernels.Tests.Kernels.CudaSources.Pure.cu"
}

extern "C" __global__ void Pure_e487d0e6(
    const unsigned* GK_RESTRICT x_0,
    int x_0_length,
    unsigned* GK_RESTRICT results_1,
    int results_1_length,
    int* GK_RESTRICT powers_2,
    int powers_2_length)
{
    int i_3 = (int)threadIdx.x;
    results_1[i_3] = ReverseBits_f0(x_0[i_3]) ^ ReverseBits_f0(x_0[i_3] + 1u);
    int temp_5 = i_3;
    int temp_4 = PowerOfTen_f1(i_3);
    powers_2[temp_5] = temp_4;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#line 1 "GpuKernels.Tests.Kernels.CudaSources.IsSmall, [CudaSource] Declarations"
static __device__ __forceinline__ int times_ten(long long n) { return (int)n * 10; }
#line 8 "GpuKernels.Tests.Kernels.CudaSources.Small.cu"

static __device__ __forceinline__ bool IsSmall_f0(long long n)
{
    #line 1 "GpuKernels.Tests.Kernels.CudaSources.IsSmall, [CudaSource]"
    return times_ten(1) > n;
#line 14 "GpuKernels.Tests.Kernels.CudaSources.Small.cu"
}

extern "C" __global__ void Small_853f32b8(
    const long long* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length)
{
    int i_2 = (int)threadIdx.x;
    results_1[i_2] = IsSmall_f0(x_0[i_2]) ? 1 : 0;
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

static __device__ __forceinline__ void AddFirst_f0(Span<float> x_0, Span<const float> y_1, int first)
{
    [[maybe_unused]] float* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    [[maybe_unused]] const float* const y = y_1.pointer;
    [[maybe_unused]] const int y_length = y_1.length;
    #line 1 "GpuKernels.Tests.Kernels.CudaSources.AddFirst, [CudaSource]"
    if (first + 1 < x_length && y_length > 0)
    {
        x[first] += y[0];
        x[first + 1] = (float)x_length;
    }
#line 30 "GpuKernels.Tests.Kernels.CudaSources.Memory.cu"
}

extern "C" __global__ void Memory_441ace9b(
    float* GK_RESTRICT x_0,
    int x_0_length,
    const float* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)threadIdx.x * 4;
    AddFirst_f0(Span<float>{x_0, x_0_length}, Span<const float>{y_1, y_1_length}.slice(1), i_2);
    AddFirst_f0(Span<float>{x_0, x_0_length}.slice(i_2 + 2, 2), Span<const float>{y_1, y_1_length}, 0);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Circle_s0
{
    float X;
    float Y;
    unsigned char IsFilled;
};
static_assert(sizeof(Circle_s0) == 12, "Circle_s0 has another layout than in C#");

static __device__ __forceinline__ Circle_s0 Move_f0(
    Circle_s0 circle,
    float dx,
    bool isFilled,
    int& count_3,
    float& previous_4)
{
    using Circle [[maybe_unused]] = Circle_s0;
    [[maybe_unused]] int* const count = &count_3;
    [[maybe_unused]] float* const previous = &previous_4;
    #line 1 "GpuKernels.Tests.Kernels.CudaSources.Move, [CudaSource]"
    Circle moved = circle;
    moved.X += dx;
    moved.IsFilled = isFilled && circle.X > 0;
    *count += moved.IsFilled ? 1 : 2;
    *previous = circle.Y;
    return moved;
#line 31 "GpuKernels.Tests.Kernels.CudaSources.Circles.cu"
}

extern "C" __global__ void Circles_486870e0(
    const Circle_s0* GK_RESTRICT circles_0,
    int circles_0_length,
    Circle_s0* GK_RESTRICT moved_1,
    int moved_1_length,
    int* GK_RESTRICT counts_2,
    int counts_2_length,
    float* GK_RESTRICT previous_3,
    int previous_3_length)
{
    int i_4 = (int)threadIdx.x;
    int count_5 = i_4;
    Circle_s0 temp_6 = Move_f0(circles_0[i_4], 2.0f, (int)(i_4 % 3u) != 0, count_5, previous_3[i_4]);
    Circle_s0 circle_7 = temp_6;
    int temp_13 = i_4;
    Circle_s0 temp_9 = circle_7;
    bool temp_10 = circle_7.IsFilled != 0;
    int temp_11 = i_4;
    float before_8;
    Circle_s0 temp_12 = Move_f0(temp_9, -0x1p-1f, temp_10, counts_2[temp_11], before_8);
    moved_1[temp_13] = temp_12;
    counts_2[i_4] = (int)(counts_2[i_4] + (count_5 * 100u + __float2int_rz(before_8)));
}
