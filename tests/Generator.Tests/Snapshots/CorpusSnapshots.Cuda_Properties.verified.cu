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

struct Clock_s0
{
    int ticks_0;
    int Reads_1;
};
static_assert(sizeof(Clock_s0) == 8, "Clock_s0 has another layout than in C#");

static __device__ __forceinline__ int get_Ticks_f0(Clock_s0& this_0)
{
    this_0.Reads_1 = (int)(this_0.Reads_1 + 1u);
    return this_0.ticks_0;
}

static __device__ __forceinline__ void set_Ticks_f1(Clock_s0& this_0, int value_1)
{
    this_0.ticks_0 = value_1 % 1000;
}

static __device__ __forceinline__ int Next_f2(int& n_0)
{
    int temp_1 = n_0;
    n_0 = (int)(temp_1 + 1u);
    return temp_1;
}

static __device__ __forceinline__ unsigned char get_Item_f3(Clock_s0 this_0, int shift_1, int scale_2)
{
    return (unsigned char)(this_0.ticks_0 >> (shift_1 & 31));
}

static __device__ __forceinline__ void set_Item_f4(Clock_s0& this_0, int shift_1, int scale_2, unsigned char value_3)
{
    this_0.ticks_0 = (int)(this_0.ticks_0 + (unsigned)value_3 * scale_2);
}

static __device__ __forceinline__ int get_Half_f5(Clock_s0 this_0)
{
    return this_0.ticks_0 / 2;
}

#ifdef GK_ELEMENTS
template <bool inside_39>
static __device__ __forceinline__ void gk_element(
    Clock_s0* GK_RESTRICT clocks_0,
    int clocks_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length,
    int index_38)
{
    int i_2 = index_38;
    int n_3 = i_2;
    int o_4 = (int)(i_2 * 8u);
    if (!inside_39 && i_2 >= clocks_0_length)
    {
        return;
    }
    Clock_s0 clock_5 = gk_load<8>(clocks_0[i_2]);
    int temp_6 = get_Ticks_f0(clock_5);
    int temp_7 = (int)(temp_6 + 7u);
    set_Ticks_f1(clock_5, temp_7);
    int temp_10 = o_4;
    int temp_8 = get_Ticks_f0(clock_5);
    int temp_9 = (int)(temp_8 + 1u);
    set_Ticks_f1(clock_5, temp_9);
    results_1[temp_10] = temp_8;
    int temp_13 = (int)(o_4 + 1u);
    int temp_11 = get_Ticks_f0(clock_5);
    int temp_12 = (int)(temp_11 - 1u);
    set_Ticks_f1(clock_5, temp_12);
    results_1[temp_13] = (int)(temp_12 * 2u);
    int temp_17 = (int)(o_4 + 2u);
    int temp_14 = get_Ticks_f0(clock_5);
    int temp_15 = Next_f2(n_3);
    int temp_16 = (int)(temp_14 * (3u + temp_15));
    set_Ticks_f1(clock_5, temp_16);
    results_1[temp_17] = temp_16;
    int temp_18 = Next_f2(n_3);
    int temp_19 = temp_18 & 7;
    unsigned char temp_20 = get_Item_f3(clock_5, temp_19, 2);
    unsigned char temp_21 = (unsigned char)(temp_20 + 5);
    set_Item_f4(clock_5, temp_19, 2, temp_21);
    int temp_25 = (int)(o_4 + 3u);
    int temp_22 = Next_f2(n_3);
    unsigned char temp_23 = get_Item_f3(clock_5, 1, temp_22);
    unsigned char temp_24 = (unsigned char)(temp_23 - 1);
    set_Item_f4(clock_5, 1, temp_22, temp_24);
    results_1[temp_25] = temp_23;
    gk_store<8>(clocks_0[i_2], clock_5);
    int temp_26 = Next_f2(n_3);
    int temp_27 = (int)((unsigned)temp_26 - i_2 - 3u + i_2);
    int temp_28 = get_Ticks_f0(clocks_0[temp_27]);
    int temp_29 = (int)((unsigned)temp_28 - n_3);
    set_Ticks_f1(clocks_0[temp_27], temp_29);
    results_1[o_4 + 4] = n_3;
    int temp_33 = (int)(o_4 + 5u);
    int temp_30 = i_2;
    int temp_31 = get_Ticks_f0(clocks_0[temp_30]);
    int temp_32 = (int)(temp_31 + 1u);
    set_Ticks_f1(clocks_0[temp_30], temp_32);
    results_1[temp_33] = (int)((unsigned)temp_32 + get_Half_f5(gk_load<8>(clocks_0[i_2])));
    int temp_34 = n_3 & 3;
    n_3 = temp_34;
    int temp_35 = (int)(n_3 + 1u);
    unsigned char temp_36 = get_Item_f3(clock_5, temp_34, temp_35);
    unsigned char temp_37 = (unsigned char)((unsigned)temp_36 << 2);
    set_Item_f4(clock_5, temp_34, temp_35, temp_37);
    results_1[o_4 + 6] = get_Item_f3(clock_5, 0, 0);
    results_1[o_4 + 7] = clock_5.Reads_1;
}

extern "C" __global__ void __launch_bounds__(256) Update_f182ee52(
    Clock_s0* GK_RESTRICT clocks_0,
    int clocks_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < clocks_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(clocks_0, clocks_0_length, results_1, results_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(clocks_0, clocks_0_length, results_1, results_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Update_f182ee52(
    Clock_s0* GK_RESTRICT clocks_0,
    int clocks_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int n_3 = i_2;
    int o_4 = (int)(i_2 * 8u);
    if (i_2 >= clocks_0_length)
    {
        return;
    }
    Clock_s0 clock_5 = gk_load<8>(clocks_0[i_2]);
    int temp_6 = get_Ticks_f0(clock_5);
    int temp_7 = (int)(temp_6 + 7u);
    set_Ticks_f1(clock_5, temp_7);
    int temp_10 = o_4;
    int temp_8 = get_Ticks_f0(clock_5);
    int temp_9 = (int)(temp_8 + 1u);
    set_Ticks_f1(clock_5, temp_9);
    results_1[temp_10] = temp_8;
    int temp_13 = (int)(o_4 + 1u);
    int temp_11 = get_Ticks_f0(clock_5);
    int temp_12 = (int)(temp_11 - 1u);
    set_Ticks_f1(clock_5, temp_12);
    results_1[temp_13] = (int)(temp_12 * 2u);
    int temp_17 = (int)(o_4 + 2u);
    int temp_14 = get_Ticks_f0(clock_5);
    int temp_15 = Next_f2(n_3);
    int temp_16 = (int)(temp_14 * (3u + temp_15));
    set_Ticks_f1(clock_5, temp_16);
    results_1[temp_17] = temp_16;
    int temp_18 = Next_f2(n_3);
    int temp_19 = temp_18 & 7;
    unsigned char temp_20 = get_Item_f3(clock_5, temp_19, 2);
    unsigned char temp_21 = (unsigned char)(temp_20 + 5);
    set_Item_f4(clock_5, temp_19, 2, temp_21);
    int temp_25 = (int)(o_4 + 3u);
    int temp_22 = Next_f2(n_3);
    unsigned char temp_23 = get_Item_f3(clock_5, 1, temp_22);
    unsigned char temp_24 = (unsigned char)(temp_23 - 1);
    set_Item_f4(clock_5, 1, temp_22, temp_24);
    results_1[temp_25] = temp_23;
    gk_store<8>(clocks_0[i_2], clock_5);
    int temp_26 = Next_f2(n_3);
    int temp_27 = (int)((unsigned)temp_26 - i_2 - 3u + i_2);
    int temp_28 = get_Ticks_f0(clocks_0[temp_27]);
    int temp_29 = (int)((unsigned)temp_28 - n_3);
    set_Ticks_f1(clocks_0[temp_27], temp_29);
    results_1[o_4 + 4] = n_3;
    int temp_33 = (int)(o_4 + 5u);
    int temp_30 = i_2;
    int temp_31 = get_Ticks_f0(clocks_0[temp_30]);
    int temp_32 = (int)(temp_31 + 1u);
    set_Ticks_f1(clocks_0[temp_30], temp_32);
    results_1[temp_33] = (int)((unsigned)temp_32 + get_Half_f5(gk_load<8>(clocks_0[i_2])));
    int temp_34 = n_3 & 3;
    n_3 = temp_34;
    int temp_35 = (int)(n_3 + 1u);
    unsigned char temp_36 = get_Item_f3(clock_5, temp_34, temp_35);
    unsigned char temp_37 = (unsigned char)((unsigned)temp_36 << 2);
    set_Item_f4(clock_5, temp_34, temp_35, temp_37);
    results_1[o_4 + 6] = get_Item_f3(clock_5, 0, 0);
    results_1[o_4 + 7] = clock_5.Reads_1;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Angle_s0
{
    short Degrees_0;
};
static_assert(sizeof(Angle_s0) == 2, "Angle_s0 has another layout than in C#");

struct Hand_s1
{
    Angle_s0 angle_0;
};
static_assert(sizeof(Hand_s1) == 2, "Hand_s1 has another layout than in C#");

static __device__ __forceinline__ Angle_s0 op_Increment_f0(Angle_s0 a_0)
{
    Angle_s0 temp_1 = Angle_s0{};
    temp_1.Degrees_0 = (short)((a_0.Degrees_0 + 10) % 360);
    return temp_1;
}

static __device__ __forceinline__ Angle_s0 op_Decrement_f1(Angle_s0 a_0)
{
    Angle_s0 temp_1 = Angle_s0{};
    temp_1.Degrees_0 = (short)((a_0.Degrees_0 + 350) % 360);
    return temp_1;
}

static __device__ __forceinline__ Angle_s0 get_Angle_f2(Hand_s1 this_0)
{
    return this_0.angle_0;
}

static __device__ __forceinline__ Angle_s0 op_Addition_f3(Angle_s0 a_0, int b_1)
{
    Angle_s0 temp_2 = Angle_s0{};
    temp_2.Degrees_0 = (short)((int)((unsigned)a_0.Degrees_0 + b_1) % 360);
    return temp_2;
}

static __device__ __forceinline__ void set_Angle_f4(Hand_s1& this_0, Angle_s0 value_1)
{
    this_0.angle_0 = op_Addition_f3(value_1, 1);
}

#ifdef GK_ELEMENTS
template <bool inside_22>
static __device__ __forceinline__ void gk_element(
    Angle_s0* GK_RESTRICT angles_0,
    int angles_0_length,
    Hand_s1* GK_RESTRICT hands_1,
    int hands_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length,
    int index_21)
{
    int i_3 = index_21;
    if (!inside_22 && i_3 >= angles_0_length)
    {
        return;
    }
    Angle_s0 temp_4 = angles_0[i_3];
    angles_0[i_3] = op_Increment_f0(temp_4);
    Angle_s0 a_5 = temp_4;
    int temp_6 = i_3;
    Angle_s0 temp_7 = op_Increment_f0(angles_0[i_3]);
    angles_0[temp_6] = temp_7;
    Angle_s0 b_8 = temp_7;
    Angle_s0 temp_9 = a_5;
    a_5 = op_Decrement_f1(temp_9);
    Angle_s0 c_10 = temp_9;
    int temp_11 = i_3;
    Angle_s0 temp_12 = get_Angle_f2(hands_1[temp_11]);
    Angle_s0 temp_13 = op_Addition_f3(temp_12, 90);
    set_Angle_f4(hands_1[temp_11], temp_13);
    int temp_14 = i_3;
    Angle_s0 temp_15 = get_Angle_f2(hands_1[temp_14]);
    Angle_s0 temp_16 = op_Increment_f0(temp_15);
    set_Angle_f4(hands_1[temp_14], temp_16);
    int temp_17 = i_3;
    Angle_s0 temp_18 = get_Angle_f2(hands_1[temp_17]);
    Angle_s0 temp_19 = op_Decrement_f1(temp_18);
    set_Angle_f4(hands_1[temp_17], temp_19);
    Angle_s0 d_20 = temp_18;
    a_5 = op_Addition_f3(a_5, 5);
    results_2[i_3] = a_5.Degrees_0 + b_8.Degrees_0 * 7 + c_10.Degrees_0 * 11 + d_20.Degrees_0 * 13;
}

extern "C" __global__ void __launch_bounds__(256) Angles_23f5729e(
    Angle_s0* GK_RESTRICT angles_0,
    int angles_0_length,
    Hand_s1* GK_RESTRICT hands_1,
    int hands_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < angles_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(angles_0, angles_0_length, hands_1, hands_1_length, results_2, results_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(angles_0, angles_0_length, hands_1, hands_1_length, results_2, results_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Angles_23f5729e(
    Angle_s0* GK_RESTRICT angles_0,
    int angles_0_length,
    Hand_s1* GK_RESTRICT hands_1,
    int hands_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= angles_0_length)
    {
        return;
    }
    Angle_s0 temp_4 = angles_0[i_3];
    angles_0[i_3] = op_Increment_f0(temp_4);
    Angle_s0 a_5 = temp_4;
    int temp_6 = i_3;
    Angle_s0 temp_7 = op_Increment_f0(angles_0[i_3]);
    angles_0[temp_6] = temp_7;
    Angle_s0 b_8 = temp_7;
    Angle_s0 temp_9 = a_5;
    a_5 = op_Decrement_f1(temp_9);
    Angle_s0 c_10 = temp_9;
    int temp_11 = i_3;
    Angle_s0 temp_12 = get_Angle_f2(hands_1[temp_11]);
    Angle_s0 temp_13 = op_Addition_f3(temp_12, 90);
    set_Angle_f4(hands_1[temp_11], temp_13);
    int temp_14 = i_3;
    Angle_s0 temp_15 = get_Angle_f2(hands_1[temp_14]);
    Angle_s0 temp_16 = op_Increment_f0(temp_15);
    set_Angle_f4(hands_1[temp_14], temp_16);
    int temp_17 = i_3;
    Angle_s0 temp_18 = get_Angle_f2(hands_1[temp_17]);
    Angle_s0 temp_19 = op_Decrement_f1(temp_18);
    set_Angle_f4(hands_1[temp_17], temp_19);
    Angle_s0 d_20 = temp_18;
    a_5 = op_Addition_f3(a_5, 5);
    results_2[i_3] = a_5.Degrees_0 + b_8.Degrees_0 * 7 + c_10.Degrees_0 * 11 + d_20.Degrees_0 * 13;
}

#endif
