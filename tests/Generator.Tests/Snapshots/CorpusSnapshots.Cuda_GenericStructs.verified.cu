#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <int bytes> struct gk_word;
template <> struct __align__(16) gk_word<16> { unsigned a, b, c, d; };
template <> struct __align__(8) gk_word<8> { unsigned a, b; };
template <> struct gk_word<4> { unsigned a; };
template <> struct gk_word<2> { unsigned short a; };
template <> struct gk_word<1> { unsigned char a; };

template <typename T, int count>
union gk_wide
{
    enum { bytes = sizeof(T) * count, alignment = bytes % 16 == 0 ? 16 : bytes % 8 == 0 ? 8 : bytes % 4 == 0 ? 4 : bytes % 2 == 0 ? 2 : 1 };
    typedef gk_word<alignment> word;

    T at[count];
    word words[bytes / alignment];

    static __device__ __forceinline__ bool is_aligned(const void* address) { return (unsigned long long)address % alignment == 0; }

    __device__ __forceinline__ void load(const T* from)
    {
        #pragma unroll
        for (int i = 0; i < bytes / alignment; i++)
            words[i] = ((const word*)from)[i];
    }

    __device__ __forceinline__ void store(T* to) const
    {
        #pragma unroll
        for (int i = 0; i < bytes / alignment; i++)
            ((word*)to)[i] = words[i];
    }
};

struct Single__s0
{
    unsigned char Tag_0;
    float First_1;
    float Second_2;
};
static_assert(sizeof(Single__s0) == 12, "Single__s0 has another layout than in C#");

struct Double__s1
{
    unsigned char Tag_0;
    double First_1;
    double Second_2;
};
static_assert(sizeof(Double__s1) == 24, "Double__s1 has another layout than in C#");

struct Int16__s2
{
    short Key_0;
    unsigned char Value_1;
};
static_assert(sizeof(Int16__s2) == 4, "Int16__s2 has another layout than in C#");

struct Byte__s3
{
    unsigned char Tag_0;
    unsigned char First_1;
    unsigned char Second_2;
};
static_assert(sizeof(Byte__s3) == 3, "Byte__s3 has another layout than in C#");

struct Byte__s4
{
    Int16__s2 Item_0;
    Byte__s3 Pair_1;
};
static_assert(sizeof(Byte__s4) == 8, "Byte__s4 has another layout than in C#");

struct Boolean__s5
{
    unsigned char Key_0;
    int Value_1;
};
static_assert(sizeof(Boolean__s5) == 8, "Boolean__s5 has another layout than in C#");

struct Tuple_float__float__s6
{
    float Item1_0;
    float Item2_1;
};
static_assert(sizeof(Tuple_float__float__s6) == 8, "Tuple_float__float__s6 has another layout than in C#");

struct Int32__s7
{
    unsigned char Tag_0;
    int First_1;
    int Second_2;
};
static_assert(sizeof(Int32__s7) == 12, "Int32__s7 has another layout than in C#");

struct Int32___s8
{
    unsigned char Tag_0;
    Int32__s7 First_1;
    Int32__s7 Second_2;
};
static_assert(sizeof(Int32___s8) == 28, "Int32___s8 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_14>
static __device__ __forceinline__ void gk_element(
    const Single__s0* GK_RESTRICT x_0,
    int x_0_length,
    Double__s1* GK_RESTRICT y_1,
    int y_1_length,
    Byte__s4* GK_RESTRICT nested_2,
    int nested_2_length,
    Boolean__s5 parameter_3,
    int index_13)
{
    int i_4 = index_13;
    if (!inside_14 && i_4 >= x_0_length)
    {
        return;
    }
    Single__s0 pair_5 = x_0[i_4];
    Tuple_float__float__s6 temp_6 = Tuple_float__float__s6{};
    temp_6.Item1_0 = pair_5.Second_2;
    temp_6.Item2_1 = pair_5.First_1;
    float temp_7 = temp_6.Item1_0;
    float temp_8 = temp_6.Item2_1;
    pair_5.First_1 = temp_7;
    pair_5.Second_2 = temp_8;
    int temp_10 = i_4;
    Double__s1 temp_9 = Double__s1{};
    temp_9.Tag_0 = (unsigned char)(pair_5.Tag_0 + 1);
    temp_9.First_1 = (double)pair_5.First_1 * 2.0;
    temp_9.Second_2 = (double)pair_5.Second_2;
    y_1[temp_10] = temp_9;
    Int32___s8 temp_11 = Int32___s8{};
    temp_11.First_1.First_1 = i_4;
    temp_11.First_1.Second_2 = 2;
    temp_11.Second_2.Second_2 = parameter_3.Value_1;
    Int32___s8 deep_12 = temp_11;
    if (parameter_3.Key_0 != 0)
    {
        nested_2[i_4].Item_0.Value_1 = (unsigned char)deep_12.First_1.First_1;
    }
    nested_2[i_4].Pair_1.Second_2 = (unsigned char)((unsigned)deep_12.Second_2.Second_2 + deep_12.First_1.Second_2);
    nested_2[i_4].Item_0.Key_0 = (short)(nested_2[i_4].Item_0.Key_0 - 1);
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_14>
static __device__ __forceinline__ void gk_wide_element(
    const Single__s0* GK_RESTRICT x_0,
    int x_0_length,
    Double__s1* GK_RESTRICT y_1,
    int y_1_length,
    Byte__s4* GK_RESTRICT nested_2,
    int nested_2_length,
    Boolean__s5 parameter_3,
    Single__s0& x_15,
    Double__s1& y_16,
    int index_13)
{
    int i_4 = index_13;
    if (!inside_14 && i_4 >= x_0_length)
    {
        return;
    }
    Single__s0 pair_5 = x_15;
    Tuple_float__float__s6 temp_6 = Tuple_float__float__s6{};
    temp_6.Item1_0 = pair_5.Second_2;
    temp_6.Item2_1 = pair_5.First_1;
    float temp_7 = temp_6.Item1_0;
    float temp_8 = temp_6.Item2_1;
    pair_5.First_1 = temp_7;
    pair_5.Second_2 = temp_8;
    [[maybe_unused]] int temp_10 = i_4;
    Double__s1 temp_9 = Double__s1{};
    temp_9.Tag_0 = (unsigned char)(pair_5.Tag_0 + 1);
    temp_9.First_1 = (double)pair_5.First_1 * 2.0;
    temp_9.Second_2 = (double)pair_5.Second_2;
    y_16 = temp_9;
    Int32___s8 temp_11 = Int32___s8{};
    temp_11.First_1.First_1 = i_4;
    temp_11.First_1.Second_2 = 2;
    temp_11.Second_2.Second_2 = parameter_3.Value_1;
    Int32___s8 deep_12 = temp_11;
    if (parameter_3.Key_0 != 0)
    {
        nested_2[i_4].Item_0.Value_1 = (unsigned char)deep_12.First_1.First_1;
    }
    nested_2[i_4].Pair_1.Second_2 = (unsigned char)((unsigned)deep_12.Second_2.Second_2 + deep_12.First_1.Second_2);
    nested_2[i_4].Item_0.Key_0 = (short)(nested_2[i_4].Item_0.Key_0 - 1);
}

#endif

extern "C" __global__ void __launch_bounds__(256) Run_67dba708(
    const Single__s0* GK_RESTRICT x_0,
    int x_0_length,
    Double__s1* GK_RESTRICT y_1,
    int y_1_length,
    Byte__s4* GK_RESTRICT nested_2,
    int nested_2_length,
    Boolean__s5 parameter_3,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count && (int)gk_end < x_0_length;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)x_0_length && gk_wide<Single__s0, GK_WIDTH>::is_aligned(x_0);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)y_1_length && gk_wide<Double__s1, GK_WIDTH>::is_aligned(y_1);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        gk_wide<Single__s0, GK_WIDTH> x_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<Double__s1, GK_WIDTH> y_1_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            x_0_wide[j].load(x_0 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(x_0, x_0_length, y_1, y_1_length, nested_2, nested_2_length, parameter_3, x_0_wide[j].at[k], y_1_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            y_1_wide[j].store(y_1 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < x_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, nested_2, nested_2_length, parameter_3, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, nested_2, nested_2_length, parameter_3, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Run_67dba708(
    const Single__s0* GK_RESTRICT x_0,
    int x_0_length,
    Double__s1* GK_RESTRICT y_1,
    int y_1_length,
    Byte__s4* GK_RESTRICT nested_2,
    int nested_2_length,
    Boolean__s5 parameter_3)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= x_0_length)
    {
        return;
    }
    Single__s0 pair_5 = x_0[i_4];
    Tuple_float__float__s6 temp_6 = Tuple_float__float__s6{};
    temp_6.Item1_0 = pair_5.Second_2;
    temp_6.Item2_1 = pair_5.First_1;
    float temp_7 = temp_6.Item1_0;
    float temp_8 = temp_6.Item2_1;
    pair_5.First_1 = temp_7;
    pair_5.Second_2 = temp_8;
    int temp_10 = i_4;
    Double__s1 temp_9 = Double__s1{};
    temp_9.Tag_0 = (unsigned char)(pair_5.Tag_0 + 1);
    temp_9.First_1 = (double)pair_5.First_1 * 2.0;
    temp_9.Second_2 = (double)pair_5.Second_2;
    y_1[temp_10] = temp_9;
    Int32___s8 temp_11 = Int32___s8{};
    temp_11.First_1.First_1 = i_4;
    temp_11.First_1.Second_2 = 2;
    temp_11.Second_2.Second_2 = parameter_3.Value_1;
    Int32___s8 deep_12 = temp_11;
    if (parameter_3.Key_0 != 0)
    {
        nested_2[i_4].Item_0.Value_1 = (unsigned char)deep_12.First_1.First_1;
    }
    nested_2[i_4].Pair_1.Second_2 = (unsigned char)((unsigned)deep_12.Second_2.Second_2 + deep_12.First_1.Second_2);
    nested_2[i_4].Item_0.Key_0 = (short)(nested_2[i_4].Item_0.Key_0 - 1);
}

#endif

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

[[maybe_unused]] static __device__ __forceinline__ unsigned gk_narrow(unsigned magnitude, int dropped, unsigned bias)
{
    unsigned least_normal = bias + (1u << 23), aligner = least_normal + ((unsigned)dropped << 23);
    if (magnitude < least_normal)
        return __float_as_uint(__uint_as_float(magnitude) + __uint_as_float(aligner)) - aligner;
    return (magnitude + (1u << (dropped - 1)) - 1 + (magnitude >> dropped & 1) - bias) >> dropped;
}

static __device__ __forceinline__ float gk_half_to_float(unsigned short x)
{
#ifdef __CUDA_ARCH__
    float result;
    asm("cvt.f32.f16 %0, %1;" : "=f"(result) : "h"(x));
    return result;
#else
    unsigned magnitude = x & 0x7fffu, sign = (unsigned)(x >> 15) << 31;
    if (magnitude >= 0x7c00)
        return __uint_as_float(sign | 0x7f800000u | (magnitude & 0x3ff) << 13);
    return __uint_as_float(sign | __float_as_uint(__uint_as_float(magnitude << 13) * 0x1p112f));
#endif
}

static __device__ __forceinline__ unsigned short gk_float_to_half(float x)
{
#ifdef __CUDA_ARCH__
    unsigned short result;
    asm("cvt.rn.f16.f32 %0, %1;" : "=h"(result) : "f"(x));
    return result;
#else
    unsigned bits = __float_as_uint(x), magnitude = bits & 0x7fffffffu, sign = bits >> 16 & 0x8000;
    if (magnitude > 0x7f800000u)
        return (unsigned short)(sign | 0x7e00);
    return (unsigned short)(sign | (magnitude >= 0x477ff000u ? 0x7c00u : gk_narrow(magnitude, 13, 112u << 23)));
#endif
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

static __device__ __forceinline__ float gk_min_float(float a, float b)
{
#if __CUDA_ARCH__ >= 800
    float result;
    asm("min.NaN.f32 %0, %1, %2;" : "=f"(result) : "f"(a), "f"(b));
    return result;
#else
    return a < b || a != a ? a : a > b || b != b ? b : __int_as_float(__float_as_int(a) | __float_as_int(b));
#endif
}

struct Int16__s0
{
    short _low_P_0;
    short _high_P_1;
    int Hits_2;
};
static_assert(sizeof(Int16__s0) == 8, "Int16__s0 has another layout than in C#");

struct Single__s1
{
    float _low_P_0;
    float _high_P_1;
    int Hits_2;
};
static_assert(sizeof(Single__s1) == 12, "Single__s1 has another layout than in C#");

struct Half__s2
{
    unsigned short _low_P_0;
    unsigned short _high_P_1;
    int Hits_2;
};
static_assert(sizeof(Half__s2) == 8, "Half__s2 has another layout than in C#");

struct Vector3_s3
{
    float X_0;
    float Y_1;
    float Z_2;
};
static_assert(sizeof(Vector3_s3) == 12, "Vector3_s3 has another layout than in C#");

struct Int32__s4
{
    int Value_0;
    Vector3_s3 Place_1;
};
static_assert(sizeof(Int32__s4) == 16, "Int32__s4 has another layout than in C#");

static __device__ __forceinline__ void new_f0(Single__s1& this_0, float low_1, float high_2)
{
    this_0._low_P_0 = low_1;
    this_0._high_P_1 = high_2;
}

static __device__ __forceinline__ bool Include_f1(Single__s1& this_0, float value_1)
{
    this_0.Hits_2 = (int)(this_0.Hits_2 + 1u);
    bool isNew_2 = value_1 < this_0._low_P_0 || value_1 > this_0._high_P_1;
    this_0._low_P_0 = gk_min_float(this_0._low_P_0, value_1);
    this_0._high_P_1 = gk_max_float(this_0._high_P_1, value_1);
    return isNew_2;
}

static __device__ __forceinline__ float get_Item_f2(Single__s1 this_0, int times_1)
{
    return this_0._low_P_0 * (float)times_1;
}

static __device__ __forceinline__ float get_Width_f3(Single__s1 this_0)
{
    return this_0._high_P_1 - this_0._low_P_0;
}

static __device__ __forceinline__ Single__s1 op_Addition_f4(Single__s1 a_0, float b_1)
{
    Single__s1 temp_2 = Single__s1{};
    new_f0(temp_2, get_Item_f2(a_0, 1) + b_1, get_Width_f3(a_0) + get_Item_f2(a_0, 1) + b_1);
    temp_2.Hits_2 = (int)((unsigned)a_0.Hits_2 + (b_1 > 1.0f ? 1 : 0));
    return temp_2;
}

static __device__ __forceinline__ bool Include_2_f5(Int16__s0& this_0, short value_1)
{
    this_0.Hits_2 = (int)(this_0.Hits_2 + 1u);
    bool isNew_2 = value_1 < this_0._low_P_0 || value_1 > this_0._high_P_1;
    this_0._low_P_0 = (short)min(this_0._low_P_0, value_1);
    this_0._high_P_1 = (short)max(this_0._high_P_1, value_1);
    return isNew_2;
}

static __device__ __forceinline__ short get_Item_2_f6(Int16__s0 this_0, int times_1)
{
    return (short)(this_0._low_P_0 * (short)times_1);
}

static __device__ __forceinline__ short get_Width_2_f7(Int16__s0 this_0)
{
    return (short)(this_0._high_P_1 - this_0._low_P_0);
}

static __device__ __forceinline__ void new_2_f8(Int16__s0& this_0, short low_1, short high_2)
{
    this_0._low_P_0 = low_1;
    this_0._high_P_1 = high_2;
}

static __device__ __forceinline__ Int16__s0 op_Addition_2_f9(Int16__s0 a_0, short b_1)
{
    Int16__s0 temp_2 = Int16__s0{};
    new_2_f8(temp_2, (short)(get_Item_2_f6(a_0, 1) + b_1), (short)((short)(get_Width_2_f7(a_0) + get_Item_2_f6(a_0, 1)) + b_1));
    temp_2.Hits_2 = (int)((unsigned)a_0.Hits_2 + (b_1 > 1 ? 1 : 0));
    return temp_2;
}

static __device__ __forceinline__ void new_3_f10(Half__s2& this_0, unsigned short low_1, unsigned short high_2)
{
    this_0._low_P_0 = low_1;
    this_0._high_P_1 = high_2;
}

static __device__ __forceinline__ bool Include_3_f11(Half__s2& this_0, unsigned short value_1)
{
    this_0.Hits_2 = (int)(this_0.Hits_2 + 1u);
    bool isNew_2 = gk_half_to_float(value_1) < gk_half_to_float(this_0._low_P_0) || gk_half_to_float(value_1) > gk_half_to_float(this_0._high_P_1);
    this_0._low_P_0 = gk_float_to_half(gk_min_float(gk_half_to_float(this_0._low_P_0), gk_half_to_float(value_1)));
    this_0._high_P_1 = gk_float_to_half(gk_max_float(gk_half_to_float(this_0._high_P_1), gk_half_to_float(value_1)));
    return isNew_2;
}

static __device__ __forceinline__ unsigned short get_Item_3_f12(Half__s2 this_0, int times_1)
{
    return gk_float_to_half(gk_half_to_float(this_0._low_P_0) * gk_half_to_float(gk_float_to_half((float)times_1)));
}

static __device__ __forceinline__ unsigned short get_Width_3_f13(Half__s2 this_0)
{
    return gk_float_to_half(gk_half_to_float(this_0._high_P_1) - gk_half_to_float(this_0._low_P_0));
}

static __device__ __forceinline__ Half__s2 op_Addition_3_f14(Half__s2 a_0, unsigned short b_1)
{
    Half__s2 temp_2 = Half__s2{};
    new_3_f10(temp_2, gk_float_to_half(gk_half_to_float(get_Item_3_f12(a_0, 1)) + gk_half_to_float(b_1)), gk_float_to_half(gk_half_to_float(gk_float_to_half(gk_half_to_float(get_Width_3_f13(a_0)) + gk_half_to_float(get_Item_3_f12(a_0, 1)))) + gk_half_to_float(b_1)));
    temp_2.Hits_2 = (int)((unsigned)a_0.Hits_2 + (gk_half_to_float(b_1) > gk_half_to_float(15360) ? 1 : 0));
    return temp_2;
}

static __device__ __forceinline__ Vector3_s3 new_f15(float a_0)
{
    Vector3_s3 result_1 = Vector3_s3{};
    result_1.X_0 = a_0;
    result_1.Y_1 = a_0;
    result_1.Z_2 = a_0;
    return result_1;
}

static __device__ __forceinline__ void new_f16(Int32__s4& this_0, int Value_1, Vector3_s3 Place_2)
{
    this_0.Value_0 = Value_1;
    this_0.Place_1 = Place_2;
}

static __device__ __forceinline__ bool Equals_f17(Vector3_s3 a_0, Vector3_s3 b_1)
{
    return (a_0.X_0 == b_1.X_0 || (isnan(a_0.X_0) && isnan(b_1.X_0))) && (a_0.Y_1 == b_1.Y_1 || (isnan(a_0.Y_1) && isnan(b_1.Y_1))) && (a_0.Z_2 == b_1.Z_2 || (isnan(a_0.Z_2) && isnan(b_1.Z_2)));
}

#ifdef GK_ELEMENTS
template <bool inside_23>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT widths_1,
    int widths_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length,
    Int16__s0* GK_RESTRICT ranges_3,
    int ranges_3_length,
    unsigned short* GK_RESTRICT halves_4,
    int halves_4_length,
    int index_22)
{
    int i_5 = index_22;
    if (!inside_23 && i_5 >= x_0_length)
    {
        return;
    }
    Single__s1 temp_6 = Single__s1{};
    new_f0(temp_6, x_0[i_5], x_0[i_5] + 1.0f);
    Single__s1 range_7 = temp_6;
    bool temp_8 = Include_f1(range_7, x_0[i_5] * 2.0f);
    bool isNew_9 = temp_8;
    int temp_11 = i_5;
    Single__s1 temp_10 = op_Addition_f4(range_7, 3.0f);
    widths_1[temp_11] = get_Width_f3(temp_10);
    Include_2_f5(ranges_3[i_5], (short)i_5);
    gk_store<8>(ranges_3[i_5], op_Addition_2_f9(gk_load<8>(ranges_3[i_5]), 7));
    Half__s2 temp_12 = Half__s2{};
    new_3_f10(temp_12, 0, gk_float_to_half(x_0[i_5]));
    Half__s2 half_13 = temp_12;
    Include_3_f11(half_13, 15360);
    int temp_15 = i_5;
    Half__s2 temp_14 = op_Addition_3_f14(half_13, gk_float_to_half(0x1.99999ap-4f));
    halves_4[temp_15] = get_Width_3_f13(temp_14);
    int temp_17 = i_5;
    Vector3_s3 temp_16 = new_f15(x_0[i_5]);
    Int32__s4 temp_18 = Int32__s4{};
    new_f16(temp_18, temp_17, temp_16);
    Int32__s4 one_19 = temp_18;
    Int32__s4 temp_20 = one_19;
    temp_20.Value_0 = 5;
    Int32__s4 other_21 = temp_20;
    results_2[i_5] = (int)((unsigned)range_7.Hits_2 + (isNew_9 ? 10 : 0) + (one_19.Value_0 == other_21.Value_0 && Equals_f17(one_19.Place_1, other_21.Place_1) ? 100 : 0) + get_Item_2_f6(gk_load<8>(ranges_3[i_5]), 2));
}

extern "C" __global__ void __launch_bounds__(256) Members_be764f5c(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT widths_1,
    int widths_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length,
    Int16__s0* GK_RESTRICT ranges_3,
    int ranges_3_length,
    unsigned short* GK_RESTRICT halves_4,
    int halves_4_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < x_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, widths_1, widths_1_length, results_2, results_2_length, ranges_3, ranges_3_length, halves_4, halves_4_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, widths_1, widths_1_length, results_2, results_2_length, ranges_3, ranges_3_length, halves_4, halves_4_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Members_be764f5c(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT widths_1,
    int widths_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length,
    Int16__s0* GK_RESTRICT ranges_3,
    int ranges_3_length,
    unsigned short* GK_RESTRICT halves_4,
    int halves_4_length)
{
    int i_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_5 >= x_0_length)
    {
        return;
    }
    Single__s1 temp_6 = Single__s1{};
    new_f0(temp_6, x_0[i_5], x_0[i_5] + 1.0f);
    Single__s1 range_7 = temp_6;
    bool temp_8 = Include_f1(range_7, x_0[i_5] * 2.0f);
    bool isNew_9 = temp_8;
    int temp_11 = i_5;
    Single__s1 temp_10 = op_Addition_f4(range_7, 3.0f);
    widths_1[temp_11] = get_Width_f3(temp_10);
    Include_2_f5(ranges_3[i_5], (short)i_5);
    gk_store<8>(ranges_3[i_5], op_Addition_2_f9(gk_load<8>(ranges_3[i_5]), 7));
    Half__s2 temp_12 = Half__s2{};
    new_3_f10(temp_12, 0, gk_float_to_half(x_0[i_5]));
    Half__s2 half_13 = temp_12;
    Include_3_f11(half_13, 15360);
    int temp_15 = i_5;
    Half__s2 temp_14 = op_Addition_3_f14(half_13, gk_float_to_half(0x1.99999ap-4f));
    halves_4[temp_15] = get_Width_3_f13(temp_14);
    int temp_17 = i_5;
    Vector3_s3 temp_16 = new_f15(x_0[i_5]);
    Int32__s4 temp_18 = Int32__s4{};
    new_f16(temp_18, temp_17, temp_16);
    Int32__s4 one_19 = temp_18;
    Int32__s4 temp_20 = one_19;
    temp_20.Value_0 = 5;
    Int32__s4 other_21 = temp_20;
    results_2[i_5] = (int)((unsigned)range_7.Hits_2 + (isNew_9 ? 10 : 0) + (one_19.Value_0 == other_21.Value_0 && Equals_f17(one_19.Place_1, other_21.Place_1) ? 100 : 0) + get_Item_2_f6(gk_load<8>(ranges_3[i_5]), 2));
}

#endif
