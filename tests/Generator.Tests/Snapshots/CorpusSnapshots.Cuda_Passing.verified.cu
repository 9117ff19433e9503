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

extern "C" __global__ void NamedArguments_55877a43(
    int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    Span<int> part_2 = Span<int>{x_0, x_0_length}.slice(3, 2);
    int i_3 = 1;
    y_1[0] = (int)((unsigned)part_2[0] + part_2.length);
    int temp_4 = i_3;
    i_3 = (int)(temp_4 + 1u);
    int temp_5 = atomicAdd(&x_0[i_3], temp_4);
    y_1[1] = temp_5;
    y_1[2] = i_3;
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

static __constant__ unsigned gk_zero = 0;

struct Pair_s0
{
    int A_0;
    int B_1;
};
static_assert(sizeof(Pair_s0) == 8, "Pair_s0 has another layout than in C#");

static __device__ __forceinline__ void new_f0(Pair_s0& this_0, int a_1, int b_2)
{
    this_0.A_0 = a_1;
    this_0.B_1 = b_2;
}

static __device__ __forceinline__ Pair_s0 op_Addition_f1(Pair_s0& x_0, Pair_s0& y_1)
{
    Pair_s0 temp_2 = Pair_s0{};
    new_f0(temp_2, (int)((unsigned)x_0.A_0 + y_1.A_0), (int)((unsigned)x_0.B_1 + y_1.B_1));
    return temp_2;
}

static __device__ __forceinline__ Pair_s0 op_UnaryNegation_f2(Pair_s0& x_0)
{
    Pair_s0 temp_1 = Pair_s0{};
    new_f0(temp_1, (int)(gk_zero - x_0.A_0), (int)(gk_zero - x_0.B_1));
    return temp_1;
}

static __device__ __forceinline__ int op_Implicit_f3(Pair_s0& x_0)
{
    return (int)(x_0.A_0 * 100u + x_0.B_1);
}

extern "C" __global__ void InOperators_111d1ea4(
    const Pair_s0* GK_RESTRICT x_0,
    int x_0_length,
    Pair_s0* GK_RESTRICT y_1,
    int y_1_length,
    int* GK_RESTRICT numbers_2,
    int numbers_2_length)
{
    int i_3 = (int)threadIdx.x;
    Pair_s0 temp_4 = gk_load<8>(x_0[i_3]);
    Pair_s0 temp_5 = gk_load<8>(y_1[i_3]);
    Pair_s0 sum_6 = op_Addition_f1(temp_4, temp_5);
    Pair_s0 temp_7 = sum_6;
    Pair_s0 temp_8 = gk_load<8>(x_0[i_3]);
    sum_6 = op_Addition_f1(temp_7, temp_8);
    int temp_10 = i_3;
    Pair_s0 temp_9 = sum_6;
    gk_store<8>(y_1[temp_10], op_UnaryNegation_f2(temp_9));
    int temp_14 = i_3;
    Pair_s0 temp_11 = gk_load<8>(y_1[i_3]);
    Pair_s0 temp_12 = sum_6;
    Pair_s0 temp_13 = op_Addition_f1(temp_11, temp_12);
    numbers_2[temp_14] = op_Implicit_f3(temp_13);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Celsius_s0
{
    int tenths_0;
};
static_assert(sizeof(Celsius_s0) == 4, "Celsius_s0 has another layout than in C#");

struct Renamed_s1
{
    int Other_0;
    int Value_1;
};
static_assert(sizeof(Renamed_s1) == 8, "Renamed_s1 has another layout than in C#");

static __device__ __forceinline__ void set_Degrees_f0(Celsius_s0& this_0, int value_1)
{
    this_0.tenths_0 = (int)(value_1 * 10u);
}

static __device__ __forceinline__ void new_f1(Renamed_s1& this_0, int Value_1, int Other_2)
{
    this_0.Other_0 = Other_2;
}

static __device__ __forceinline__ int get_Tenths_f2(Celsius_s0 this_0)
{
    return this_0.tenths_0;
}

static __device__ __forceinline__ int get_Degrees_f3(Celsius_s0 this_0)
{
    return this_0.tenths_0 / 10;
}

extern "C" __global__ void InitAccessors_d190c4a4(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)threadIdx.x;
    Celsius_s0 temp_3 = Celsius_s0{};
    set_Degrees_f0(temp_3, x_0[i_2]);
    Celsius_s0 value_4 = temp_3;
    Renamed_s1 temp_5 = Renamed_s1{};
    new_f1(temp_5, x_0[i_2], (int)(x_0[i_2] + 1u));
    Renamed_s1 other_6 = temp_5;
    y_1[i_2] = (int)((unsigned)get_Tenths_f2(value_4) + get_Degrees_f3(value_4) + other_6.Value_1 + other_6.Other_0 * 10000u);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Counter_s0
{
    int Count_0;
};
static_assert(sizeof(Counter_s0) == 4, "Counter_s0 has another layout than in C#");

struct Pair_s1
{
    int A_0;
    int B_1;
};
static_assert(sizeof(Pair_s1) == 8, "Pair_s1 has another layout than in C#");

static __device__ __forceinline__ Counter_s0 Copy_f0(Counter_s0 this_0)
{
    return this_0;
}

static __device__ __forceinline__ int Next_f1(Counter_s0& this_0)
{
    int temp_1 = (int)(this_0.Count_0 + 1u);
    this_0.Count_0 = temp_1;
    return temp_1;
}

static __device__ __forceinline__ Pair_s1 Both_f2(Counter_s0 this_0)
{
    Pair_s1 temp_1 = Pair_s1{};
    Counter_s0 temp_2 = Copy_f0(this_0);
    int temp_3 = Next_f1(temp_2);
    temp_1.A_0 = temp_3;
    temp_1.B_1 = this_0.Count_0;
    return temp_1;
}

static __device__ __forceinline__ int Kept_f3(Counter_s0 this_0)
{
    Pair_s1 temp_1 = Pair_s1{};
    Counter_s0 temp_2 = this_0;
    int temp_3 = Next_f1(temp_2);
    temp_1.A_0 = temp_3;
    Pair_s1 next_4 = temp_1;
    return (int)(next_4.A_0 * 10u + this_0.Count_0);
}

extern "C" __global__ void ReadOnlyReceivers_651056ed(
    const Counter_s0* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)threadIdx.x;
    Pair_s1 both_3 = Both_f2(x_0[i_2]);
    y_1[i_2] = (int)(both_3.A_0 * 100u + both_3.B_1 * 10u + Kept_f3(x_0[i_2]));
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Renamed_s0
{
    int Other_0;
    int Value_1;
};
static_assert(sizeof(Renamed_s0) == 8, "Renamed_s0 has another layout than in C#");

extern "C" __global__ void Records_36059649(Renamed_s0* GK_RESTRICT x_0, int x_0_length)
{
    int i_1 = (int)threadIdx.x;
    x_0[i_1].Value_1 = (int)(x_0[i_1].Value_1 + 1u);
    x_0[i_1].Other_0 = (int)(x_0[i_1].Other_0 * 2u);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void TwoGuards_07f6e5a0(int least_0, int most_1, int* GK_RESTRICT y_2, int y_2_length)
{
    int i_3 = (int)threadIdx.x;
    if (i_3 < least_0 && i_3 <= most_1)
    {
        y_2[i_3] = 1;
    }
}
