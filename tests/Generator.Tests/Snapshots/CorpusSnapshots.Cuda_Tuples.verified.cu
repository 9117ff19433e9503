#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int gk_divide_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? -1 : (int)(0 - (unsigned)a);
    return a / b;
}

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

static __device__ __forceinline__ long long gk_float_to_long(float x)
{
    return x != x ? 0 : __float2ll_rz(x);
}

static __device__ __forceinline__ long long gk_double_to_long(double x)
{
    return x != x ? 0 : __double2ll_rz(x);
}

struct Tuple_int__int__s0
{
    int Item1_0;
    int Item2_1;
};
static_assert(sizeof(Tuple_int__int__s0) == 8, "Tuple_int__int__s0 has another layout than in C#");

struct Tuple_int__long__s1
{
    int Item1_0;
    long long Item2_1;
};
static_assert(sizeof(Tuple_int__long__s1) == 16, "Tuple_int__long__s1 has another layout than in C#");

struct Tuple_long__double__s2
{
    long long Item1_0;
    double Item2_1;
};
static_assert(sizeof(Tuple_long__double__s2) == 16, "Tuple_long__double__s2 has another layout than in C#");

struct Tuple_Tuple_int__int___float__s3
{
    Tuple_int__int__s0 Item1_0;
    float Item2_1;
};
static_assert(sizeof(Tuple_Tuple_int__int___float__s3) == 12, "Tuple_Tuple_int__int___float__s3 has another layout than in C#");

struct Tuple_int__int__int__s4
{
    int Item1_0;
    int Item2_1;
    int Item3_2;
};
static_assert(sizeof(Tuple_int__int__int__s4) == 12, "Tuple_int__int__int__s4 has another layout than in C#");

struct Tuple_int__byte__s5
{
    int Item1_0;
    unsigned char Item2_1;
};
static_assert(sizeof(Tuple_int__byte__s5) == 8, "Tuple_int__byte__s5 has another layout than in C#");

struct Tuple_long__Tuple_int__byte___s6
{
    long long Item1_0;
    Tuple_int__byte__s5 Item2_1;
};
static_assert(sizeof(Tuple_long__Tuple_int__byte___s6) == 16, "Tuple_long__Tuple_int__byte___s6 has another layout than in C#");

struct Tuple_int__Tuple_int__int___s7
{
    int Item1_0;
    Tuple_int__int__s0 Item2_1;
};
static_assert(sizeof(Tuple_int__Tuple_int__int___s7) == 12, "Tuple_int__Tuple_int__int___s7 has another layout than in C#");

static __device__ __forceinline__ Tuple_int__int__s0 Divide_f0(int value_0, int divisor_1)
{
    Tuple_int__int__s0 temp_2 = Tuple_int__int__s0{};
    temp_2.Item1_0 = gk_divide_int(value_0, divisor_1);
    temp_2.Item2_1 = gk_remainder_int(value_0, divisor_1);
    return temp_2;
}

static __device__ __forceinline__ int Next_f1(int& n_0)
{
    int temp_1 = (int)(n_0 + 1u);
    n_0 = temp_1;
    return temp_1;
}

static __device__ __forceinline__ Tuple_Tuple_int__int___float__s3 Nest_f2(int n_0, Tuple_int__int__s0 pair_1)
{
    Tuple_int__int__s0 temp_2 = Tuple_int__int__s0{};
    temp_2.Item1_0 = pair_1.Item2_1;
    temp_2.Item2_1 = n_0;
    Tuple_Tuple_int__int___float__s3 temp_3 = Tuple_Tuple_int__int___float__s3{};
    temp_3.Item1_0 = temp_2;
    temp_3.Item2_1 = (float)n_0 * 0x1p-1f;
    return temp_3;
}

extern "C" __global__ void Run_f7c6956a(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length,
    long long* GK_RESTRICT wide_2,
    int wide_2_length)
{
    int i_3 = (int)threadIdx.x;
    int a_4 = x_0[i_3];
    int b_5 = i_3;
    int n_6 = 0;
    Tuple_int__int__s0 temp_7 = Tuple_int__int__s0{};
    temp_7.Item1_0 = b_5;
    temp_7.Item2_1 = a_4;
    int temp_8 = temp_7.Item1_0;
    int temp_9 = temp_7.Item2_1;
    a_4 = temp_8;
    b_5 = temp_9;
    int quotient_10;
    int remainder_11;
    Tuple_int__int__s0 temp_12 = Divide_f0(a_4, (int)(b_5 + 100u));
    int temp_13 = temp_12.Item1_0;
    int temp_14 = temp_12.Item2_1;
    quotient_10 = temp_13;
    remainder_11 = temp_14;
    Tuple_int__long__s1 temp_15 = Tuple_int__long__s1{};
    temp_15.Item1_0 = quotient_10;
    temp_15.Item2_1 = 7LL;
    Tuple_int__long__s1 pair_16 = temp_15;
    Tuple_long__double__s2 temp_17 = Tuple_long__double__s2{};
    temp_17.Item1_0 = (long long)remainder_11;
    temp_17.Item2_1 = (double)a_4;
    Tuple_long__double__s2 named_18 = temp_17;
    pair_16.Item1_0 = (int)((unsigned)pair_16.Item1_0 + b_5);
    int temp_19 = Next_f1(n_6);
    int temp_21 = (int)((unsigned)temp_19 + 4 * i_3);
    int temp_20 = Next_f1(n_6);
    int temp_25 = (int)((unsigned)temp_20 + 4 * i_3);
    int temp_23 = (int)(n_6 * 10u);
    int temp_22 = Next_f1(n_6);
    Tuple_int__int__s0 temp_24 = Tuple_int__int__s0{};
    temp_24.Item1_0 = temp_23;
    temp_24.Item2_1 = temp_22;
    int temp_26 = temp_24.Item1_0;
    int temp_27 = temp_24.Item2_1;
    y_1[temp_21] = temp_26;
    y_1[temp_25] = temp_27;
    int temp_30 = 4 * i_3;
    int temp_28 = y_1[4 * i_3 + 1];
    y_1[4 * i_3] = 5;
    Tuple_int__int__s0 temp_29 = Tuple_int__int__s0{};
    temp_29.Item1_0 = temp_28;
    temp_29.Item2_1 = 5;
    int temp_31 = temp_29.Item1_0;
    y_1[temp_30] = temp_31;
    int p_32;
    int q_33;
    float r_34;
    int temp_36 = i_3;
    Tuple_int__int__s0 temp_35 = Tuple_int__int__s0{};
    temp_35.Item1_0 = a_4;
    temp_35.Item2_1 = b_5;
    Tuple_Tuple_int__int___float__s3 temp_37 = Nest_f2(temp_36, temp_35);
    int temp_38 = temp_37.Item1_0.Item1_0;
    int temp_39 = temp_37.Item1_0.Item2_1;
    float temp_40 = temp_37.Item2_1;
    p_32 = temp_38;
    q_33 = temp_39;
    r_34 = temp_40;
    Tuple_int__int__int__s4 temp_41 = Tuple_int__int__int__s4{};
    temp_41.Item1_0 = b_5;
    temp_41.Item2_1 = n_6;
    temp_41.Item3_2 = a_4;
    int temp_42 = temp_41.Item1_0;
    int temp_43 = temp_41.Item2_1;
    int temp_44 = temp_41.Item3_2;
    a_4 = temp_42;
    b_5 = temp_43;
    n_6 = temp_44;
    long long temp_46 = (long long)a_4;
    Tuple_int__byte__s5 temp_45 = Tuple_int__byte__s5{};
    temp_45.Item1_0 = b_5;
    temp_45.Item2_1 = (unsigned char)n_6;
    Tuple_long__Tuple_int__byte___s6 temp_47 = Tuple_long__Tuple_int__byte___s6{};
    temp_47.Item1_0 = temp_46;
    temp_47.Item2_1 = temp_45;
    Tuple_long__Tuple_int__byte___s6 mixed_48 = temp_47;
    wide_2[2 * i_3] = (long long)((unsigned long long)(long long)pair_16.Item1_0 + pair_16.Item2_1 + named_18.Item1_0 + gk_double_to_long(named_18.Item2_1) + (long long)(int)(p_32 * 3u) + (long long)(int)(q_33 * 5u) + gk_float_to_long(r_34 * 2.0f) + mixed_48.Item1_0 - (long long)mixed_48.Item2_1.Item2_1);
    int temp_61 = 2 * i_3 + 1;
    Tuple_int__int__s0 temp_49 = Tuple_int__int__s0{};
    temp_49.Item1_0 = a_4;
    temp_49.Item2_1 = b_5;
    Tuple_int__int__s0 temp_50 = Tuple_int__int__s0{};
    temp_50.Item1_0 = b_5;
    temp_50.Item2_1 = a_4;
    int temp_60;
    if (temp_49.Item1_0 == temp_50.Item1_0 && temp_49.Item2_1 == temp_50.Item2_1)
    {
        temp_60 = 1;
    }
    else
    {
        Tuple_int__long__s1 temp_51 = Tuple_int__long__s1{};
        temp_51.Item1_0 = p_32;
        temp_51.Item2_1 = (long long)q_33;
        Tuple_int__long__s1 temp_52 = Tuple_int__long__s1{};
        temp_52.Item1_0 = q_33;
        temp_52.Item2_1 = (long long)p_32;
        bool temp_59 = !(temp_51.Item1_0 == temp_52.Item1_0 && temp_51.Item2_1 == temp_52.Item2_1);
        if (temp_59)
        {
            int temp_54 = quotient_10;
            Tuple_int__int__s0 temp_53 = Tuple_int__int__s0{};
            temp_53.Item1_0 = a_4;
            temp_53.Item2_1 = n_6;
            Tuple_int__Tuple_int__int___s7 temp_55 = Tuple_int__Tuple_int__int___s7{};
            temp_55.Item1_0 = temp_54;
            temp_55.Item2_1 = temp_53;
            int temp_57 = quotient_10;
            Tuple_int__int__s0 temp_56 = Tuple_int__int__s0{};
            temp_56.Item1_0 = a_4;
            temp_56.Item2_1 = n_6;
            Tuple_int__Tuple_int__int___s7 temp_58 = Tuple_int__Tuple_int__int___s7{};
            temp_58.Item1_0 = temp_57;
            temp_58.Item2_1 = temp_56;
            temp_59 = temp_55.Item1_0 == temp_58.Item1_0 && (temp_55.Item2_1.Item1_0 == temp_58.Item2_1.Item1_0 && temp_55.Item2_1.Item2_1 == temp_58.Item2_1.Item2_1);
        }
        temp_60 = temp_59 ? 2 : 3;
    }
    wide_2[temp_61] = (long long)temp_60;
    y_1[4 * i_3 + 3] = (int)(a_4 + (unsigned)b_5 * n_6);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Tuple_int__int__s0
{
    int Item1_0;
    int Item2_1;
};
static_assert(sizeof(Tuple_int__int__s0) == 8, "Tuple_int__int__s0 has another layout than in C#");

extern "C" __global__ void SwappedParameters_ddc602b8(int a_0, int b_1, int* GK_RESTRICT y_2, int y_2_length)
{
    int a_3 = a_0;
    int b_4 = b_1;
    if ((int)(threadIdx.x % 2u) == 0)
    {
        Tuple_int__int__s0 temp_5 = Tuple_int__int__s0{};
        temp_5.Item1_0 = b_4;
        temp_5.Item2_1 = a_3;
        int temp_6 = temp_5.Item1_0;
        int temp_7 = temp_5.Item2_1;
        a_3 = temp_6;
        b_4 = temp_7;
    }
    y_2[threadIdx.x] = (int)(a_3 * 10u + b_4);
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

struct Point_s0
{
    int X_0;
    long long Y_1;
};
static_assert(sizeof(Point_s0) == 16, "Point_s0 has another layout than in C#");

struct Tuple_int__long__s1
{
    int Item1_0;
    long long Item2_1;
};
static_assert(sizeof(Tuple_int__long__s1) == 16, "Tuple_int__long__s1 has another layout than in C#");

extern "C" __global__ void Positional_f5c8ae69(
    const Point_s0* GK_RESTRICT points_0,
    int points_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length)
{
    int i_2 = (int)threadIdx.x;
    int x_3;
    long long y_4;
    Point_s0 temp_5 = gk_load<16>(points_0[i_2]);
    int temp_6 = temp_5.X_0;
    long long temp_7 = temp_5.Y_1;
    x_3 = temp_6;
    y_4 = temp_7;
    int p_8;
    Point_s0 temp_9 = gk_load<16>(points_0[i_2]);
    int temp_10 = temp_9.X_0;
    p_8 = temp_10;
    Tuple_int__long__s1 temp_11 = Tuple_int__long__s1{};
    temp_11.Item1_0 = x_3;
    temp_11.Item2_1 = y_4;
    long long other_12;
    int temp_14;
    if (temp_11.Item1_0 == 0 && temp_11.Item2_1 == 0LL)
    {
        temp_14 = 1;
    }
    else
    {
        bool temp_13 = temp_11.Item1_0 > 0;
        if (temp_13)
        {
            other_12 = temp_11.Item2_1;
            temp_13 = true;
        }
        temp_14 = temp_13 && other_12 > 3LL ? 2 : temp_11.Item2_1 < 0LL ? 3 : 4;
    }
    int result_15 = temp_14;
    Point_s0 temp_16 = gk_load<16>(points_0[i_2]);
    int first_17 = temp_16.X_0;
    if (temp_16.Y_1 > 1LL && temp_16.X_0 < 100)
    {
        result_15 = (int)(result_15 + first_17 * 10u);
    }
    results_1[i_2] = (int)(result_15 * 7u + p_8);
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

struct Angle_s0
{
    int Seconds_0;
    int Reads_1;
};
static_assert(sizeof(Angle_s0) == 8, "Angle_s0 has another layout than in C#");

struct Tuple_int__long__s1
{
    int Item1_0;
    long long Item2_1;
};
static_assert(sizeof(Tuple_int__long__s1) == 16, "Tuple_int__long__s1 has another layout than in C#");

struct Tuple_int__Tuple_int__long___s2
{
    int Item1_0;
    Tuple_int__long__s1 Item2_1;
};
static_assert(sizeof(Tuple_int__Tuple_int__long___s2) == 24, "Tuple_int__Tuple_int__long___s2 has another layout than in C#");

struct Angle__int__s3
{
    Angle_s0 Item1_0;
    int Item2_1;
};
static_assert(sizeof(Angle__int__s3) == 12, "Angle__int__s3 has another layout than in C#");

static __device__ __forceinline__ void Deconstruct_f0(Angle_s0& this_0, int& degrees_1, int& minutes_2)
{
    this_0.Reads_1 = (int)(this_0.Reads_1 + 1u);
    degrees_1 = this_0.Seconds_0 / 3600;
    minutes_2 = this_0.Seconds_0 / 60 % 60;
}

static __device__ __forceinline__ void Deconstruct_f1(
    Angle_s0 angle_0,
    int& degrees_1,
    long long& minutes_2,
    short& seconds_3)
{
    int rest_4;
    int temp_5;
    int temp_6;
    Angle_s0 temp_7 = angle_0;
    Deconstruct_f0(temp_7, temp_5, temp_6);
    degrees_1 = temp_5;
    rest_4 = temp_6;
    minutes_2 = (long long)rest_4;
    seconds_3 = (short)(angle_0.Seconds_0 % 60);
}

extern "C" __global__ void Deconstructed_9c8c4ace(
    const Angle_s0* GK_RESTRICT angles_0,
    int angles_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length)
{
    int i_2 = (int)threadIdx.x;
    int degrees_3;
    int minutes_4;
    Angle_s0 temp_5 = gk_load<8>(angles_0[i_2]);
    int temp_6;
    int temp_7;
    Angle_s0 temp_8 = temp_5;
    Deconstruct_f0(temp_8, temp_6, temp_7);
    degrees_3 = temp_6;
    minutes_4 = temp_7;
    int d_9;
    Tuple_int__long__s1 rest_10;
    int temp_12 = degrees_3;
    Tuple_int__long__s1 temp_11 = Tuple_int__long__s1{};
    temp_11.Item1_0 = minutes_4;
    temp_11.Item2_1 = 3LL;
    Tuple_int__Tuple_int__long___s2 temp_13 = Tuple_int__Tuple_int__long___s2{};
    temp_13.Item1_0 = temp_12;
    temp_13.Item2_1 = temp_11;
    int temp_14 = temp_13.Item1_0;
    Tuple_int__long__s1 temp_15 = temp_13.Item2_1;
    d_9 = temp_14;
    rest_10 = temp_15;
    long long wide_16;
    short seconds_17;
    Angle_s0 temp_18 = gk_load<8>(angles_0[i_2]);
    int temp_19;
    long long temp_20;
    short temp_21;
    Deconstruct_f1(temp_18, temp_19, temp_20, temp_21);
    wide_16 = temp_20;
    seconds_17 = temp_21;
    Angle_s0 temp_22 = gk_load<8>(angles_0[i_2]);
    int temp_23;
    int temp_24;
    Angle_s0 temp_25 = temp_22;
    Deconstruct_f0(temp_25, temp_23, temp_24);
    int m_26;
    bool temp_27 = temp_23 > 0;
    if (temp_27)
    {
        m_26 = temp_24;
        temp_27 = true;
    }
    bool temp_31 = temp_27;
    if (temp_31)
    {
        int temp_28;
        long long temp_29;
        short temp_30;
        Deconstruct_f1(temp_22, temp_28, temp_29, temp_30);
        temp_31 = temp_30 < 30;
    }
    if (temp_31)
    {
        results_1[i_2] = (long long)m_26;
    }
    int temp_40 = i_2;
    long long temp_41 = results_1[temp_40];
    Angle__int__s3 temp_32 = Angle__int__s3{};
    temp_32.Item1_0 = gk_load<8>(angles_0[i_2]);
    temp_32.Item2_1 = i_2;
    int temp_33;
    int temp_34;
    Angle_s0 temp_35 = temp_32.Item1_0;
    Deconstruct_f0(temp_35, temp_33, temp_34);
    int temp_39;
    if (temp_33 == 1)
    {
        temp_39 = 1000;
    }
    else
    {
        int temp_36;
        int temp_37;
        Angle_s0 temp_38 = temp_32.Item1_0;
        Deconstruct_f0(temp_38, temp_36, temp_37);
        temp_39 = temp_36 == 0 && temp_37 > 30 && temp_32.Item2_1 == 2 ? 2000 : 3000;
    }
    results_1[temp_40] = (long long)((unsigned long long)temp_41 + (long long)temp_39);
    results_1[i_2] = (long long)(results_1[i_2] * 100ULL + (long long)degrees_3 + (long long)d_9 + (long long)rest_10.Item1_0 + wide_16 * 7ULL + (long long)(seconds_17 * 11) + (long long)angles_0[i_2].Reads_1);
}
