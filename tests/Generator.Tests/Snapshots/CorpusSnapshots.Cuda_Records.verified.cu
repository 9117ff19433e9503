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

struct Inner_s0
{
    unsigned char Kind_0;
    float Value_1;
};
static_assert(sizeof(Inner_s0) == 8, "Inner_s0 has another layout than in C#");

struct Outer_s1
{
    Inner_s0 Inner_0;
    int Number_1;
    unsigned char IsSet_2;
};
static_assert(sizeof(Outer_s1) == 16, "Outer_s1 has another layout than in C#");

struct Plain_s2
{
    Inner_s0 First_0;
    Outer_s1 Second_1;
    int Third_2;
};
static_assert(sizeof(Plain_s2) == 28, "Plain_s2 has another layout than in C#");

static __device__ __forceinline__ int Next_f0(int& n_0)
{
    int temp_1 = (int)(n_0 + 1u);
    n_0 = temp_1;
    return temp_1;
}

extern "C" __global__ void Run_68e3b63b(
    const Outer_s1* GK_RESTRICT left_0,
    int left_0_length,
    const Outer_s1* GK_RESTRICT right_1,
    int right_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length,
    Outer_s1* GK_RESTRICT changed_3,
    int changed_3_length)
{
    int i_4 = (int)threadIdx.x;
    int n_5 = 0;
    Outer_s1 one_6 = gk_load<16>(left_0[i_4]);
    Outer_s1 other_7 = gk_load<16>(right_1[i_4]);
    int result_8 = one_6.Inner_0.Kind_0 == other_7.Inner_0.Kind_0 && (one_6.Inner_0.Value_1 == other_7.Inner_0.Value_1 || (isnan(one_6.Inner_0.Value_1) && isnan(other_7.Inner_0.Value_1))) && one_6.Number_1 == other_7.Number_1 && (one_6.IsSet_2 != 0) == (other_7.IsSet_2 != 0) ? 1 : 0;
    Outer_s1 temp_10 = one_6;
    Outer_s1 temp_9 = gk_load<16>(right_1[i_4]);
    if (!(temp_10.Inner_0.Kind_0 == temp_9.Inner_0.Kind_0 && (temp_10.Inner_0.Value_1 == temp_9.Inner_0.Value_1 || (isnan(temp_10.Inner_0.Value_1) && isnan(temp_9.Inner_0.Value_1))) && temp_10.Number_1 == temp_9.Number_1 && (temp_10.IsSet_2 != 0) == (temp_9.IsSet_2 != 0)))
    {
        result_8 = (int)(result_8 + 2u);
    }
    Inner_s0 temp_11 = left_0[i_4].Inner_0;
    if (temp_11.Kind_0 == other_7.Inner_0.Kind_0 && (temp_11.Value_1 == other_7.Inner_0.Value_1 || (isnan(temp_11.Value_1) && isnan(other_7.Inner_0.Value_1))))
    {
        result_8 = (int)(result_8 + 4u);
    }
    Outer_s1 temp_12 = one_6;
    temp_12.Number_1 = other_7.Number_1;
    temp_12.IsSet_2 = other_7.IsSet_2 != 0;
    if (temp_12.Inner_0.Kind_0 == other_7.Inner_0.Kind_0 && (temp_12.Inner_0.Value_1 == other_7.Inner_0.Value_1 || (isnan(temp_12.Inner_0.Value_1) && isnan(other_7.Inner_0.Value_1))) && temp_12.Number_1 == other_7.Number_1 && (temp_12.IsSet_2 != 0) == (other_7.IsSet_2 != 0))
    {
        result_8 = (int)(result_8 + 8u);
    }
    Plain_s2 temp_13 = Plain_s2{};
    int temp_14 = Next_f0(n_5);
    temp_13.Third_2 = temp_14;
    int temp_15 = Next_f0(n_5);
    temp_13.First_0.Kind_0 = (unsigned char)temp_15;
    temp_13.First_0.Value_1 = (float)n_5;
    Inner_s0 temp_16 = one_6.Inner_0;
    int temp_17 = Next_f0(n_5);
    temp_16.Value_1 = (float)temp_17;
    temp_13.Second_1.Inner_0 = temp_16;
    Plain_s2 plain_18 = temp_13;
    results_2[i_4] = (int)(result_8 * 1000u + plain_18.Third_2 + plain_18.First_0.Kind_0 * 10 + __float2int_rz(plain_18.First_0.Value_1) * 100u + __float2int_rz(plain_18.Second_1.Inner_0.Value_1));
    int temp_21 = i_4;
    Outer_s1 temp_19 = one_6;
    Inner_s0 temp_20 = other_7.Inner_0;
    temp_20.Kind_0 = plain_18.Second_1.Inner_0.Kind_0;
    temp_19.Inner_0 = temp_20;
    gk_store<16>(changed_3[temp_21], temp_19);
}
