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
static __device__ __forceinline__ void gk_store(T& place, T value)
{
    Aligned<bytes, T> whole = {value};
    reinterpret_cast<Aligned<bytes, T>&>(place) = whole;
}

struct Line_s0
{
    float _scale_P_0;
    float _offset_P_1;
    int Count_2;
    unsigned char steps_3;
};
static_assert(sizeof(Line_s0) == 16, "Line_s0 has another layout than in C#");

struct Interval_s1
{
    float Low_0;
    float High_1;
    int Kind_2;
};
static_assert(sizeof(Interval_s1) == 12, "Interval_s1 has another layout than in C#");

struct Sphere_s2
{
    float X_0;
    float Radius_1;
    float Volume_2;
};
static_assert(sizeof(Sphere_s2) == 12, "Sphere_s2 has another layout than in C#");

static __device__ __forceinline__ void new_f0(Line_s0& this_0, float scale_1, float offset_2, int start_3)
{
    this_0._scale_P_0 = scale_1;
    this_0._offset_P_1 = offset_2;
    this_0.Count_2 = (int)(start_3 * 2u);
    this_0.steps_3 = 3;
}

static __device__ __forceinline__ void Raise_f1(Line_s0& this_0, float by_1)
{
    this_0._offset_P_1 += by_1;
    this_0.Count_2 = (int)(this_0.Count_2 + 1u);
    this_0.steps_3 = (unsigned char)(this_0.steps_3 + 2);
}

static __device__ __forceinline__ void new_2_f2(Interval_s1& this_0, float center_1)
{
    this_0.Low_0 = 1.0f;
    this_0.High_1 = -1.0f;
    this_0.Kind_2 = 7;
    this_0.Kind_2 = (int)((unsigned)this_0.Kind_2 + __float2int_rz(this_0.High_1 - this_0.Low_0));
    float temp_2 = center_1;
    this_0.High_1 = temp_2;
    this_0.Low_0 = temp_2;
}

static __device__ __forceinline__ void new_f3(Interval_s1& this_0, float center_1, float width_2)
{
    new_2_f2(this_0, center_1);
    this_0.High_1 += width_2;
    this_0.Low_0 -= width_2;
}

static __device__ __forceinline__ void new_3_f4(Interval_s1& this_0, int kind_1)
{
    this_0 = Interval_s1{};
    this_0.Low_0 = 1.0f;
    this_0.High_1 = -1.0f;
    this_0.Kind_2 = 7;
    this_0.Kind_2 = kind_1;
}

static __device__ __forceinline__ void new_f5(Sphere_s2& this_0, float X_1, float Radius_2)
{
    this_0.X_0 = X_1;
    this_0.Radius_1 = Radius_2;
    this_0.Volume_2 = X_1 * Radius_2;
}

static __device__ __forceinline__ float get_Item_f6(Line_s0 this_0, float x_1)
{
    return this_0._scale_P_0 * x_1 + this_0._offset_P_1;
}

static __device__ __forceinline__ unsigned char get_Steps_f7(Line_s0& this_0)
{
    return this_0.steps_3;
}

static __device__ __forceinline__ float get_Area_f8(Sphere_s2 this_0)
{
    return this_0.Radius_1 * this_0.Radius_1;
}

#ifdef GK_ELEMENTS
template <bool inside_20>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length,
    Line_s0* GK_RESTRICT lines_2,
    int lines_2_length,
    Interval_s1* GK_RESTRICT intervals_3,
    int intervals_3_length,
    int index_19)
{
    int i_4 = index_19;
    if (!inside_20 && i_4 >= x_0_length)
    {
        return;
    }
    Line_s0 temp_5 = Line_s0{};
    new_f0(temp_5, x_0[i_4], 0x1p-1f, i_4);
    Line_s0 line_6 = temp_5;
    Raise_f1(line_6, x_0[i_4] * 2.0f);
    gk_store<16>(lines_2[i_4], line_6);
    Raise_f1(lines_2[i_4], 0x1p-2f);
    Interval_s1 temp_7 = Interval_s1{};
    new_f3(temp_7, x_0[i_4], 3.0f);
    Interval_s1 wide_8 = temp_7;
    Interval_s1 temp_9 = Interval_s1{};
    new_3_f4(temp_9, i_4);
    Interval_s1 zero_10 = temp_9;
    Interval_s1 temp_11 = Interval_s1{};
    new_2_f2(temp_11, 2.0f);
    temp_11.Kind_2 = 4;
    Interval_s1 given_12 = temp_11;
    intervals_3[i_4] = (int)(i_4 % 3u) == 0 ? wide_8 : (int)(i_4 % 3u) == 1 ? zero_10 : given_12;
    Sphere_s2 temp_13 = Sphere_s2{};
    new_f5(temp_13, x_0[i_4], 2.0f);
    Sphere_s2 sphere_14 = temp_13;
    Sphere_s2 temp_15 = sphere_14;
    temp_15.Radius_1 = 3.0f;
    Sphere_s2 other_16 = temp_15;
    Sphere_s2 temp_17 = Sphere_s2{};
    new_f5(temp_17, 5.0f, 4.0f);
    temp_17.Volume_2 = 6.0f;
    Sphere_s2 third_18 = temp_17;
    y_1[i_4] = get_Item_f6(line_6, x_0[i_4]) + (float)get_Steps_f7(line_6) + sphere_14.Volume_2 + other_16.Volume_2 * get_Area_f8(other_16) + third_18.Volume_2;
}

extern "C" __global__ void __launch_bounds__(256) Run_053fdad2(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length,
    Line_s0* GK_RESTRICT lines_2,
    int lines_2_length,
    Interval_s1* GK_RESTRICT intervals_3,
    int intervals_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < x_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, lines_2, lines_2_length, intervals_3, intervals_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, lines_2, lines_2_length, intervals_3, intervals_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Run_053fdad2(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length,
    Line_s0* GK_RESTRICT lines_2,
    int lines_2_length,
    Interval_s1* GK_RESTRICT intervals_3,
    int intervals_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= x_0_length)
    {
        return;
    }
    Line_s0 temp_5 = Line_s0{};
    new_f0(temp_5, x_0[i_4], 0x1p-1f, i_4);
    Line_s0 line_6 = temp_5;
    Raise_f1(line_6, x_0[i_4] * 2.0f);
    gk_store<16>(lines_2[i_4], line_6);
    Raise_f1(lines_2[i_4], 0x1p-2f);
    Interval_s1 temp_7 = Interval_s1{};
    new_f3(temp_7, x_0[i_4], 3.0f);
    Interval_s1 wide_8 = temp_7;
    Interval_s1 temp_9 = Interval_s1{};
    new_3_f4(temp_9, i_4);
    Interval_s1 zero_10 = temp_9;
    Interval_s1 temp_11 = Interval_s1{};
    new_2_f2(temp_11, 2.0f);
    temp_11.Kind_2 = 4;
    Interval_s1 given_12 = temp_11;
    intervals_3[i_4] = i_4 % 3 == 0 ? wide_8 : i_4 % 3 == 1 ? zero_10 : given_12;
    Sphere_s2 temp_13 = Sphere_s2{};
    new_f5(temp_13, x_0[i_4], 2.0f);
    Sphere_s2 sphere_14 = temp_13;
    Sphere_s2 temp_15 = sphere_14;
    temp_15.Radius_1 = 3.0f;
    Sphere_s2 other_16 = temp_15;
    Sphere_s2 temp_17 = Sphere_s2{};
    new_f5(temp_17, 5.0f, 4.0f);
    temp_17.Volume_2 = 6.0f;
    Sphere_s2 third_18 = temp_17;
    y_1[i_4] = get_Item_f6(line_6, x_0[i_4]) + (float)get_Steps_f7(line_6) + sphere_14.Volume_2 + other_16.Volume_2 * get_Area_f8(other_16) + third_18.Volume_2;
}

#endif
