#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#ifdef __CUDA_ARCH__
#define GK_ALIGN(bytes) __align__(bytes)
#endif
#endif
#ifndef GK_ALIGN
#define GK_ALIGN(bytes)
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

#ifndef GK_EXIT
#define GK_EXIT asm volatile("exit;")
#endif

__device__ volatile unsigned* gk_report[2];
__device__ unsigned gk_report_claimed;

[[maybe_unused]] static __device__ __forceinline__ void gk_throw(unsigned site)
{
    if (atomicExch(&gk_report_claimed, 1u) == 0)
    {
        volatile unsigned* slot = gk_report[0];
        slot[1] = site;
        slot[2] = blockIdx.x;
        slot[3] = blockIdx.y;
        slot[4] = blockIdx.z;
        slot[5] = threadIdx.x;
        slot[6] = threadIdx.y;
        slot[7] = threadIdx.z;
        __threadfence_system();
        slot[0] = 1;
        __threadfence_system();
        *gk_report[1] = 1;
    }
    GK_EXIT;
}

struct Box_s0
{
    float Width_0;
    float Height_1;
    unsigned char tag_2;
    float Depth_3;
};
static_assert(sizeof(Box_s0) == 16, "Box_s0 has another layout than in C#");

struct Tuple_float__int__s1
{
    float Item1_0;
    int Item2_1;
};
static_assert(sizeof(Tuple_float__int__s1) == 8, "Tuple_float__int__s1 has another layout than in C#");

[[maybe_unused]] static __constant__ const float Factors_t0[3] = {1.0f, 0x1p-1f, 0x1p-2f};

static __device__ __forceinline__ void Grow_f0(Box_s0& this_0, float factor_1)
{
    this_0.Width_0 *= factor_1;
    this_0.Height_1 *= factor_1;
    this_0.tag_2 = (unsigned char)(this_0.tag_2 + 1);
}

static __device__ __forceinline__ float Scaled_f1(float value_0, int step_1)
{
    return value_0 * Factors_t0[step_1 % 3];
}

static __device__ __forceinline__ float Area_f2(Box_s0 this_0)
{
    return Scaled_f1(this_0.Width_0 * this_0.Height_1, this_0.tag_2);
}

static __device__ __forceinline__ Tuple_float__int__s1 Total_f3(Span<const Box_s0> boxes_0, int first_1)
{
    float area_2 = 0.0f;
    int count_3 = 0;
    for (int i_4 = first_1; i_4 < boxes_0.length; i_4++)
    {
        if (boxes_0[i_4].Width_0 < 0.0f)
        {
            gk_throw(0); // ArgumentException
            return {};
        }
        area_2 += Area_f2(boxes_0[i_4]);
        count_3 = (int)(count_3 + 1u);
    }
    Tuple_float__int__s1 temp_5 = Tuple_float__int__s1{};
    temp_5.Item1_0 = area_2;
    temp_5.Item2_1 = count_3;
    return temp_5;
}

static __device__ __forceinline__ float Scaled_f4(float value_0)
{
    return value_0 + 0x1p-1f;
}

extern "C" __global__ void Boxes_8ba9831e(
    const Box_s0* GK_RESTRICT boxes_0,
    int boxes_0_length,
    Box_s0* GK_RESTRICT grown_1,
    int grown_1_length,
    float* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)threadIdx.x;
    Box_s0 box_4 = gk_load<16>(boxes_0[i_3]);
    Grow_f0(box_4, 0x1.8p0f);
    float area_5;
    int count_6;
    Tuple_float__int__s1 temp_7 = Total_f3(Span<const Box_s0>{boxes_0, boxes_0_length}, i_3);
    float temp_8 = temp_7.Item1_0;
    int temp_9 = temp_7.Item2_1;
    area_5 = temp_8;
    count_6 = temp_9;
    Tuple_float__int__s1 temp_10 = Tuple_float__int__s1{};
    temp_10.Item1_0 = Scaled_f4(Area_f2(box_4));
    temp_10.Item2_1 = 2;
    Tuple_float__int__s1 other_11 = temp_10;
    results_2[i_3] = area_5 + (float)(int)(count_6 * 100u) + other_11.Item1_0 * (float)other_11.Item2_1;
    gk_store<16>(grown_1[i_3], box_4);
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

template <int bytes, typename T>
static __device__ __forceinline__ void gk_store(T& place, T value)
{
    Aligned<bytes, T> whole = {value};
    reinterpret_cast<Aligned<bytes, T>&>(place) = whole;
}

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

struct Box_s0
{
    float Width_0;
    float Height_1;
    unsigned char tag_2;
    float Depth_3;
};
static_assert(sizeof(Box_s0) == 16, "Box_s0 has another layout than in C#");

[[maybe_unused]] static __constant__ const float Factors_t0[3] = {1.0f, 0x1p-1f, 0x1p-2f};

static __device__ __forceinline__ void new_f0(Box_s0& this_0, float width_1, float height_2)
{
    this_0.Width_0 = width_1;
    this_0.Height_1 = height_2;
}

static __device__ __forceinline__ Box_s0 op_Addition_f1(Box_s0 left_0, Box_s0 right_1)
{
    Box_s0 temp_2 = Box_s0{};
    new_f0(temp_2, left_0.Width_0 + right_1.Width_0, gk_max_float(left_0.Height_1, right_1.Height_1));
    return temp_2;
}

static __device__ __forceinline__ int get_Tag_f2(Box_s0 this_0)
{
    return this_0.tag_2 * 2;
}

static __device__ __forceinline__ void set_Tag_f3(Box_s0& this_0, int value_1)
{
    this_0.tag_2 = (unsigned char)(value_1 + 1u);
}

static __device__ __forceinline__ float Scaled_f4(float value_0, int step_1)
{
    return value_0 * Factors_t0[step_1 % 3];
}

static __device__ __forceinline__ float Area_f5(Box_s0 this_0)
{
    return Scaled_f4(this_0.Width_0 * this_0.Height_1, this_0.tag_2);
}

static __device__ __forceinline__ float op_Explicit_f6(Box_s0 box_0)
{
    return Area_f5(box_0);
}

extern "C" __global__ void Members_de2594e0(
    const Box_s0* GK_RESTRICT boxes_0,
    int boxes_0_length,
    Box_s0* GK_RESTRICT sums_1,
    int sums_1_length,
    float* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)threadIdx.x;
    Box_s0 temp_5 = gk_load<16>(boxes_0[i_3]);
    Box_s0 temp_4 = Box_s0{};
    new_f0(temp_4, (float)i_3, 2.0f);
    Box_s0 sum_6 = op_Addition_f1(temp_5, temp_4);
    int temp_7 = get_Tag_f2(sum_6);
    int temp_8 = (int)((unsigned)temp_7 + i_3);
    set_Tag_f3(sum_6, temp_8);
    sum_6.Depth_3 = (float)(int)((unsigned)get_Tag_f2(sum_6) + get_Tag_f2(gk_load<16>(boxes_0[i_3])));
    sum_6 = op_Addition_f1(sum_6, sum_6);
    gk_store<16>(sums_1[i_3], sum_6);
    results_2[i_3] = op_Explicit_f6(sum_6) + sum_6.Depth_3;
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

static __device__ __forceinline__ int Square_f0(int n_0)
{
    return (int)((unsigned)n_0 * n_0);
}

static __device__ __forceinline__ void Raise_f1(int& place_0, Span<int> counts_1, int amount_2)
{
    place_0 = (int)((unsigned)place_0 + Square_f0(amount_2));
    atomicAdd(&counts_1[0], place_0);
}

extern "C" __global__ void Calls_2c8cb5fb(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    int* GK_RESTRICT counts_1,
    int counts_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)threadIdx.x;
    int n_4 = values_0[i_3];
    Raise_f1(n_4, Span<int>{counts_1, counts_1_length}, i_3);
    results_2[i_3] = (int)((unsigned)n_4 + Square_f0((int)(Square_f0(i_3) + 1u)));
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

struct Tuple_float__float__s0
{
    float Item1_0;
    float Item2_1;
};
static_assert(sizeof(Tuple_float__float__s0) == 8, "Tuple_float__float__s0 has another layout than in C#");

struct Tuple_int__int__s1
{
    int Item1_0;
    int Item2_1;
};
static_assert(sizeof(Tuple_int__int__s1) == 8, "Tuple_int__int__s1 has another layout than in C#");

struct Doubling_s2
{
};
static_assert(sizeof(Doubling_s2) == 1, "Doubling_s2 has another layout than in C#");

static __device__ __forceinline__ float Lesser_float__f0(float a_0, float b_1)
{
    return a_0 < b_1 ? a_0 : b_1;
}

static __device__ __forceinline__ float Spread_float__f1(Span<const float> values_0)
{
    float least_1 = values_0[0];
    float most_2 = values_0[0];
    Span<const float> temp_3 = values_0;
    for (int index_4 = 0; index_4 < temp_3.length; index_4++)
    {
        float value_5 = temp_3[index_4];
        Tuple_float__float__s0 temp_6 = Tuple_float__float__s0{};
        temp_6.Item1_0 = Lesser_float__f0(least_1, value_5);
        temp_6.Item2_1 = gk_max_float(most_2, value_5);
        float temp_7 = temp_6.Item1_0;
        float temp_8 = temp_6.Item2_1;
        least_1 = temp_7;
        most_2 = temp_8;
    }
    return most_2 - least_1;
}

static __device__ __forceinline__ float Named_float__f2(Span<const float> values_0)
{
    return Spread_float__f1(values_0);
}

static __device__ __forceinline__ int Lesser_int__f3(int a_0, int b_1)
{
    return a_0 < b_1 ? a_0 : b_1;
}

static __device__ __forceinline__ int Spread_int__f4(Span<const int> values_0)
{
    int least_1 = values_0[0];
    int most_2 = values_0[0];
    Span<const int> temp_3 = values_0;
    for (int index_4 = 0; index_4 < temp_3.length; index_4++)
    {
        int value_5 = temp_3[index_4];
        Tuple_int__int__s1 temp_6 = Tuple_int__int__s1{};
        temp_6.Item1_0 = Lesser_int__f3(least_1, value_5);
        temp_6.Item2_1 = max(most_2, value_5);
        int temp_7 = temp_6.Item1_0;
        int temp_8 = temp_6.Item2_1;
        least_1 = temp_7;
        most_2 = temp_8;
    }
    return (int)((unsigned)most_2 - least_1);
}

static __device__ __forceinline__ int Apply_f5(Doubling_s2 this_0, int value_1)
{
    return (int)(2u * value_1);
}

static __device__ __forceinline__ int Twice_int__Doubling__f6(int value_0)
{
    Doubling_s2 temp_1 = Doubling_s2{};
    Doubling_s2 temp_2 = Doubling_s2{};
    return Apply_f5(temp_1, Apply_f5(temp_2, value_0));
}

extern "C" __global__ void Generic_28da6347(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    const int* GK_RESTRICT n_1,
    int n_1_length,
    float* GK_RESTRICT floats_2,
    int floats_2_length,
    int* GK_RESTRICT ints_3,
    int ints_3_length)
{
    int i_4 = (int)threadIdx.x;
    floats_2[i_4] = Spread_float__f1(Span<const float>{x_0, x_0_length}.slice(i_4)) + Named_float__f2(Span<const float>{x_0, x_0_length}.slice(0, i_4 + 1));
    ints_3[i_4] = (int)((unsigned)Spread_int__f4(Span<const int>{n_1, n_1_length}.slice(i_4)) + Twice_int__Doubling__f6(n_1[i_4]));
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ unsigned Funnel_f0(unsigned high, unsigned low, int n)
{
    #line 1 "Library.Geometry.Funnel, [CudaSource]"
    #ifdef __CUDA_ARCH__
    return __funnelshift_l(low, high, n);
    #else
    return n % 32 == 0 ? high : high << n % 32 | low >> (32 - n % 32);
    #endif
#line 14 "GpuKernels.Tests.Kernels.Libraries.Funnels.cu"
}

extern "C" __global__ void Funnels_5c3ae9bd(
    const unsigned* GK_RESTRICT x_0,
    int x_0_length,
    unsigned* GK_RESTRICT results_1,
    int results_1_length)
{
    int i_2 = (int)threadIdx.x;
    results_1[i_2] = Funnel_f0(x_0[i_2], x_0[i_2 + 1], i_2 * 7);
}
