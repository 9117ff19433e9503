#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

struct Single__s0
{
    float first_0[4];
};
static_assert(sizeof(Single__s0) == 16, "Single__s0 has another layout than in C#");

struct Int32__s1
{
    int first_0[4];
};
static_assert(sizeof(Int32__s1) == 16, "Int32__s1 has another layout than in C#");

static __device__ __forceinline__ float get_First_f0(Single__s0 this_0)
{
    return this_0.first_0[0];
}

static __device__ __forceinline__ void set_First_f1(Single__s0& this_0, float value_1)
{
    this_0.first_0[0] = value_1;
}

#ifdef GK_ELEMENTS
template <bool inside_19>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length,
    int* GK_RESTRICT counts_2,
    int counts_2_length,
    int index_18)
{
    int i_3 = index_18;
    if (!inside_19 && i_3 >= x_0_length)
    {
        return;
    }
    Single__s0 sorted_4 = Single__s0{};
    for (int k_5 = 0; k_5 < 4; k_5++)
    {
        sorted_4.first_0[k_5] = x_0[gk_remainder_int((int)((unsigned)i_3 + k_5 * k_5), x_0_length)];
    }
    for (int k_6 = 1; k_6 < 4; k_6++)
    {
        float value_7 = sorted_4.first_0[k_6];
        int at_8 = k_6;
        while (at_8 > 0 && sorted_4.first_0[at_8 - 1] > value_7)
        {
            sorted_4.first_0[at_8] = sorted_4.first_0[at_8 - 1];
            at_8 = (int)(at_8 - 1u);
        }
        sorted_4.first_0[at_8] = value_7;
    }
    Single__s0 copy_9 = sorted_4;
    copy_9.first_0[i_3 & 3] += 0x1p-1f;
    float temp_10 = get_First_f0(copy_9);
    float temp_11 = temp_10 - 1.0f;
    set_First_f1(copy_9, temp_11);
    int lastIndex_12 = 4 - 1;
    copy_9.first_0[lastIndex_12] *= 2.0f;
    Int32__s1 histogram_13 = Int32__s1{};
    for (int k_14 = 0; k_14 < 4; k_14++)
    {
        int temp_15 = __float2int_rz(fabsf(x_0[gk_remainder_int((int)((unsigned)i_3 + k_14), x_0_length)])) & 3;
        histogram_13.first_0[temp_15] = (int)(histogram_13.first_0[temp_15] + 1u);
    }
    int next_16 = 0;
    int temp_17 = next_16;
    next_16 = (int)(temp_17 + 1u);
    histogram_13.first_0[temp_17] = (int)(histogram_13.first_0[temp_17] + 10u * histogram_13.first_0[next_16]);
    y_1[i_3] = sorted_4.first_0[0] + 2.0f * sorted_4.first_0[4 - 2] + 3.0f * copy_9.first_0[i_3 & 3] + copy_9.first_0[3] + get_First_f0(copy_9) + sorted_4.first_0[(int)(i_3 + 1u) & 3];
    counts_2[i_3] = (int)(histogram_13.first_0[0] + 100u * histogram_13.first_0[1] + 10000u * histogram_13.first_0[2] + 1000000u * histogram_13.first_0[3]);
}

extern "C" __global__ void __launch_bounds__(256) Locals_6976bc6a(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length,
    int* GK_RESTRICT counts_2,
    int counts_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < x_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, counts_2, counts_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, counts_2, counts_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Locals_6976bc6a(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length,
    int* GK_RESTRICT counts_2,
    int counts_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= x_0_length)
    {
        return;
    }
    Single__s0 sorted_4 = Single__s0{};
    for (int k_5 = 0; k_5 < 4; k_5++)
    {
        sorted_4.first_0[k_5] = x_0[gk_remainder_int((int)((unsigned)i_3 + k_5 * k_5), x_0_length)];
    }
    for (int k_6 = 1; k_6 < 4; k_6++)
    {
        float value_7 = sorted_4.first_0[k_6];
        int at_8 = k_6;
        while (at_8 > 0 && sorted_4.first_0[at_8 - 1] > value_7)
        {
            sorted_4.first_0[at_8] = sorted_4.first_0[at_8 - 1];
            at_8 = (int)(at_8 - 1u);
        }
        sorted_4.first_0[at_8] = value_7;
    }
    Single__s0 copy_9 = sorted_4;
    copy_9.first_0[i_3 & 3] += 0x1p-1f;
    float temp_10 = get_First_f0(copy_9);
    float temp_11 = temp_10 - 1.0f;
    set_First_f1(copy_9, temp_11);
    int lastIndex_12 = 4 - 1;
    copy_9.first_0[lastIndex_12] *= 2.0f;
    Int32__s1 histogram_13 = Int32__s1{};
    for (int k_14 = 0; k_14 < 4; k_14++)
    {
        int temp_15 = __float2int_rz(fabsf(x_0[gk_remainder_int((int)((unsigned)i_3 + k_14), x_0_length)])) & 3;
        histogram_13.first_0[temp_15] = (int)(histogram_13.first_0[temp_15] + 1u);
    }
    int next_16 = 0;
    int temp_17 = next_16;
    next_16 = (int)(temp_17 + 1u);
    histogram_13.first_0[temp_17] = (int)(histogram_13.first_0[temp_17] + 10u * histogram_13.first_0[next_16]);
    y_1[i_3] = sorted_4.first_0[0] + 2.0f * sorted_4.first_0[4 - 2] + 3.0f * copy_9.first_0[i_3 & 3] + copy_9.first_0[3] + get_First_f0(copy_9) + sorted_4.first_0[(int)(i_3 + 1u) & 3];
    counts_2[i_3] = (int)(histogram_13.first_0[0] + 100u * histogram_13.first_0[1] + 10000u * histogram_13.first_0[2] + 1000000u * histogram_13.first_0[3]);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Single__s0
{
    float first_0[4];
};
static_assert(sizeof(Single__s0) == 16, "Single__s0 has another layout than in C#");

struct Flags_s1
{
    unsigned char first_0[3];
};
static_assert(sizeof(Flags_s1) == 3, "Flags_s1 has another layout than in C#");

struct Point_s2
{
    float X_0;
    float Y_1;
};
static_assert(sizeof(Point_s2) == 8, "Point_s2 has another layout than in C#");

struct Point__s3
{
    Point_s2 first_0[4];
};
static_assert(sizeof(Point__s3) == 32, "Point__s3 has another layout than in C#");

struct Particle_s4
{
    unsigned char Kind_0;
    Single__s0 Values_1;
    Flags_s1 Marks_2;
    Point__s3 Trail_3;
};
static_assert(sizeof(Particle_s4) == 56, "Particle_s4 has another layout than in C#");

static __device__ __forceinline__ void Scale_f0(Particle_s4& this_0, float factor_1)
{
    for (int i_2 = 0; i_2 < 4; i_2++)
    {
        this_0.Values_1.first_0[i_2] *= factor_1;
    }
}

static __device__ __forceinline__ float get_Item_f1(Particle_s4 this_0, int i_1)
{
    return this_0.Values_1.first_0[i_1];
}

static __device__ __forceinline__ void new_f2(Point_s2& this_0, float x_1, float y_2)
{
    this_0.X_0 = x_1;
    this_0.Y_1 = y_2;
}

static __device__ __forceinline__ void Negate_f3(Point_s2& this_0)
{
    this_0.X_0 = -this_0.X_0;
    this_0.Y_1 = -this_0.Y_1;
}

static __device__ __forceinline__ float Total_f4(Single__s0& values_0)
{
    float sum_1 = 0.0f;
    for (int index_2 = 0; index_2 < 4; index_2++)
    {
        float value_3 = values_0.first_0[index_2];
        sum_1 += value_3;
    }
    return sum_1;
}

static __device__ __forceinline__ void Change_f5(float& value_0, Point_s2& vector_1)
{
    vector_1.X_0 += 1.0f;
    value_0 += vector_1.X_0;
}

#ifdef GK_ELEMENTS
template <bool inside_10>
static __device__ __forceinline__ void gk_element(
    Single__s0 weights_0,
    Particle_s4 start_1,
    const Particle_s4* GK_RESTRICT x_2,
    int x_2_length,
    Particle_s4* GK_RESTRICT y_3,
    int y_3_length,
    int index_9)
{
    Particle_s4 start_4 = start_1;
    int i_5 = index_9;
    if (!inside_10 && i_5 >= y_3_length)
    {
        return;
    }
    Particle_s4 p_6 = x_2[i_5];
    Scale_f0(p_6, weights_0.first_0[i_5 & 3]);
    p_6.Values_1.first_0[(int)(i_5 + 1u) & 3] += x_2[i_5].Values_1.first_0[i_5 & 3] + start_4.Values_1.first_0[2] + get_Item_f1(x_2[i_5], 1);
    p_6.Marks_2.first_0[i_5 % 3u] = !(x_2[i_5].Marks_2.first_0[(int)(i_5 + 1u) % 3] != 0);
    int temp_8 = i_5 & 3;
    Point_s2 temp_7 = Point_s2{};
    new_f2(temp_7, (float)i_5, weights_0.first_0[1]);
    p_6.Trail_3.first_0[temp_8] = temp_7;
    p_6.Trail_3.first_0[3].Y_1 += p_6.Trail_3.first_0[i_5 & 3].X_0;
    y_3[i_5] = p_6;
    Negate_f3(y_3[i_5].Trail_3.first_0[0]);
    y_3[i_5].Values_1.first_0[0] = Total_f4(y_3[i_5].Values_1) + Total_f4(p_6.Values_1);
    if (start_4.Marks_2.first_0[1] != 0)
    {
        y_3[i_5].Kind_0 = (unsigned char)(y_3[i_5].Kind_0 + 1);
    }
    start_4.Values_1.first_0[0] = (float)i_5;
    y_3[i_5].Values_1.first_0[1] += start_4.Values_1.first_0[0];
    Change_f5(y_3[i_5].Values_1.first_0[2], p_6.Trail_3.first_0[1]);
}

extern "C" __global__ void __launch_bounds__(256) Elements_81c9320d(
    Single__s0 weights_0,
    Particle_s4 start_1,
    const Particle_s4* GK_RESTRICT x_2,
    int x_2_length,
    Particle_s4* GK_RESTRICT y_3,
    int y_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < y_3_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(weights_0, start_1, x_2, x_2_length, y_3, y_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(weights_0, start_1, x_2, x_2_length, y_3, y_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Elements_81c9320d(
    Single__s0 weights_0,
    Particle_s4 start_1,
    const Particle_s4* GK_RESTRICT x_2,
    int x_2_length,
    Particle_s4* GK_RESTRICT y_3,
    int y_3_length)
{
    Particle_s4 start_4 = start_1;
    int i_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_5 >= y_3_length)
    {
        return;
    }
    Particle_s4 p_6 = x_2[i_5];
    Scale_f0(p_6, weights_0.first_0[i_5 & 3]);
    p_6.Values_1.first_0[(int)(i_5 + 1u) & 3] += x_2[i_5].Values_1.first_0[i_5 & 3] + start_4.Values_1.first_0[2] + get_Item_f1(x_2[i_5], 1);
    p_6.Marks_2.first_0[i_5 % 3] = !(x_2[i_5].Marks_2.first_0[(int)(i_5 + 1u) % 3] != 0);
    int temp_8 = i_5 & 3;
    Point_s2 temp_7 = Point_s2{};
    new_f2(temp_7, (float)i_5, weights_0.first_0[1]);
    p_6.Trail_3.first_0[temp_8] = temp_7;
    p_6.Trail_3.first_0[3].Y_1 += p_6.Trail_3.first_0[i_5 & 3].X_0;
    y_3[i_5] = p_6;
    Negate_f3(y_3[i_5].Trail_3.first_0[0]);
    y_3[i_5].Values_1.first_0[0] = Total_f4(y_3[i_5].Values_1) + Total_f4(p_6.Values_1);
    if (start_4.Marks_2.first_0[1] != 0)
    {
        y_3[i_5].Kind_0 = (unsigned char)(y_3[i_5].Kind_0 + 1);
    }
    start_4.Values_1.first_0[0] = (float)i_5;
    y_3[i_5].Values_1.first_0[1] += start_4.Values_1.first_0[0];
    Change_f5(y_3[i_5].Values_1.first_0[2], p_6.Trail_3.first_0[1]);
}

#endif

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

static __constant__ unsigned gk_zero = 0;

struct Single__s0
{
    float first_0[4];
};
static_assert(sizeof(Single__s0) == 16, "Single__s0 has another layout than in C#");

struct Flags_s1
{
    unsigned char first_0[3];
};
static_assert(sizeof(Flags_s1) == 3, "Flags_s1 has another layout than in C#");

struct Point_s2
{
    float X_0;
    float Y_1;
};
static_assert(sizeof(Point_s2) == 8, "Point_s2 has another layout than in C#");

struct Point__s3
{
    Point_s2 first_0[4];
};
static_assert(sizeof(Point__s3) == 32, "Point__s3 has another layout than in C#");

struct Particle_s4
{
    unsigned char Kind_0;
    Single__s0 Values_1;
    Flags_s1 Marks_2;
    Point__s3 Trail_3;
};
static_assert(sizeof(Particle_s4) == 56, "Particle_s4 has another layout than in C#");

static __device__ __forceinline__ void Fill_float__f0(Span<float> x_0, float value_1)
{
    for (int k_2 = 0; k_2 < x_0.length; k_2++)
    {
        x_0[k_2] = value_1;
    }
}

static __device__ __forceinline__ void new_f1(Point_s2& this_0, float x_1, float y_2)
{
    this_0.X_0 = x_1;
    this_0.Y_1 = y_2;
}

static __device__ __forceinline__ void Fill_Point__f2(Span<Point_s2> x_0, Point_s2 value_1)
{
    for (int k_2 = 0; k_2 < x_0.length; k_2++)
    {
        x_0[k_2] = value_1;
    }
}

static __device__ __forceinline__ float Sum_f3(Span<const float> x_0)
{
    float sum_1 = 0.0f;
    Span<const float> temp_2 = x_0;
    for (int index_3 = 0; index_3 < temp_2.length; index_3++)
    {
        float value_4 = temp_2[index_3];
        sum_1 += value_4;
    }
    return sum_1;
}

#ifdef GK_ELEMENTS
template <bool inside_10>
static __device__ __forceinline__ void gk_element(
    const Particle_s4* GK_RESTRICT x_0,
    int x_0_length,
    Particle_s4* GK_RESTRICT y_1,
    int y_1_length,
    float* GK_RESTRICT sums_2,
    int sums_2_length,
    int index_9)
{
    int i_3 = index_9;
    if (!inside_10 && i_3 >= x_0_length)
    {
        return;
    }
    Particle_s4 p_4 = x_0[i_3];
    Fill_float__f0(Span<float>{p_4.Values_1.first_0, 4}, (float)i_3);
    Fill_float__f0(Span<float>{p_4.Values_1.first_0, 4}.slice(1, 4 - 1 - 1), (float)(int)(gk_zero - i_3));
    p_4.Values_1.first_0[0] += (float)4;
    int restStart_5 = i_3 & 1;
    p_4.Values_1.first_0[restStart_5 + 0] *= 3.0f;
    for (int index_6 = 0; index_6 < 4; index_6++)
    {
        p_4.Values_1.first_0[index_6] += 0x1p-2f;
    }
    y_1[i_3].Values_1 = p_4.Values_1;
    Fill_float__f0(Span<float>{y_1[i_3].Values_1.first_0, 4}, y_1[i_3].Values_1.first_0[2]);
    int temp_8 = i_3;
    Point_s2 temp_7 = Point_s2{};
    new_f1(temp_7, 1.0f, (float)i_3);
    Fill_Point__f2(Span<Point_s2>{y_1[temp_8].Trail_3.first_0, 4}, temp_7);
    sums_2[i_3] = Sum_f3(Span<const float>{p_4.Values_1.first_0, 4}) + Sum_f3(Span<const float>{x_0[i_3].Values_1.first_0, 4}) + Sum_f3(Span<float>{p_4.Values_1.first_0, 4}.slice(0, 2).as_const()) + Sum_f3(Span<float>{p_4.Values_1.first_0, 4}.slice(restStart_5).as_const()) + (float)(4 - restStart_5) + p_4.Values_1.first_0[4 - 1] + p_4.Values_1.first_0[i_3 & 3];
}

extern "C" __global__ void __launch_bounds__(256) Spans_6d4a2398(
    const Particle_s4* GK_RESTRICT x_0,
    int x_0_length,
    Particle_s4* GK_RESTRICT y_1,
    int y_1_length,
    float* GK_RESTRICT sums_2,
    int sums_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < x_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, sums_2, sums_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, sums_2, sums_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Spans_6d4a2398(
    const Particle_s4* GK_RESTRICT x_0,
    int x_0_length,
    Particle_s4* GK_RESTRICT y_1,
    int y_1_length,
    float* GK_RESTRICT sums_2,
    int sums_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= x_0_length)
    {
        return;
    }
    Particle_s4 p_4 = x_0[i_3];
    Fill_float__f0(Span<float>{p_4.Values_1.first_0, 4}, (float)i_3);
    Fill_float__f0(Span<float>{p_4.Values_1.first_0, 4}.slice(1, 4 - 1 - 1), (float)(int)(gk_zero - i_3));
    p_4.Values_1.first_0[0] += (float)4;
    int restStart_5 = i_3 & 1;
    p_4.Values_1.first_0[restStart_5 + 0] *= 3.0f;
    for (int index_6 = 0; index_6 < 4; index_6++)
    {
        p_4.Values_1.first_0[index_6] += 0x1p-2f;
    }
    y_1[i_3].Values_1 = p_4.Values_1;
    Fill_float__f0(Span<float>{y_1[i_3].Values_1.first_0, 4}, y_1[i_3].Values_1.first_0[2]);
    int temp_8 = i_3;
    Point_s2 temp_7 = Point_s2{};
    new_f1(temp_7, 1.0f, (float)i_3);
    Fill_Point__f2(Span<Point_s2>{y_1[temp_8].Trail_3.first_0, 4}, temp_7);
    sums_2[i_3] = Sum_f3(Span<const float>{p_4.Values_1.first_0, 4}) + Sum_f3(Span<const float>{x_0[i_3].Values_1.first_0, 4}) + Sum_f3(Span<float>{p_4.Values_1.first_0, 4}.slice(0, 2).as_const()) + Sum_f3(Span<float>{p_4.Values_1.first_0, 4}.slice(restStart_5).as_const()) + (float)(4 - restStart_5) + p_4.Values_1.first_0[4 - 1] + p_4.Values_1.first_0[i_3 & 3];
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Int32__s0
{
    int first_0[4];
};
static_assert(sizeof(Int32__s0) == 16, "Int32__s0 has another layout than in C#");

extern "C" __global__ void AcrossBarriers_2790a5ff(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    __shared__ __align__(16) Int32__s0 tile_2[64];
    int t_3 = (int)threadIdx.x;
    int i_4 = (int)(blockIdx.x * blockDim.x + t_3);
    Int32__s0 own_5 = Int32__s0{};
    Int32__s0 same_6 = Int32__s0{};
    same_6.first_0[(int)blockIdx.x & 3] = 5;
    for (int k_7 = 0; k_7 < 4; k_7++)
    {
        own_5.first_0[(k_7 + t_3) & 3] = i_4 < x_0_length ? (int)((unsigned)x_0[i_4] * k_7) : 0;
        tile_2[t_3].first_0[k_7] = own_5.first_0[k_7];
        __syncthreads();
        own_5.first_0[k_7] = (int)((unsigned)own_5.first_0[k_7] + tile_2[(t_3 + 1) % blockDim.x].first_0[k_7]);
        __syncthreads();
    }
    if (i_4 < y_1_length)
    {
        y_1[i_4] = (int)(own_5.first_0[0] + 3u * own_5.first_0[1] + 7u * own_5.first_0[2] + 11u * own_5.first_0[t_3 & 3] + same_6.first_0[(int)blockIdx.x & 3]);
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Packet_s0
{
    short Length_0;
    int Data_1[5];
    unsigned char Valid_2[3];
};
static_assert(sizeof(Packet_s0) == 28, "Packet_s0 has another layout than in C#");

static __device__ __forceinline__ int Largest_f0(Packet_s0& packet_0)
{
    int largest_1 = packet_0.Data_1[0];
    for (int k_2 = 1; k_2 < 5; k_2++)
    {
        largest_1 = max(largest_1, packet_0.Data_1[k_2]);
    }
    return largest_1 & 1023;
}

#ifdef GK_ELEMENTS
template <bool inside_7>
static __device__ __forceinline__ void gk_element(
    Packet_s0 first_0,
    const Packet_s0* GK_RESTRICT x_1,
    int x_1_length,
    Packet_s0* GK_RESTRICT y_2,
    int y_2_length,
    int index_6)
{
    int i_3 = index_6;
    if (!inside_7 && i_3 >= y_2_length)
    {
        return;
    }
    Packet_s0 p_4 = x_1[i_3];
    p_4.Data_1[i_3 % 5u] = (int)((unsigned)p_4.Data_1[i_3 % 5u] + first_0.Data_1[2]);
    p_4.Data_1[p_4.Length_0 % 5] = (int)(p_4.Data_1[p_4.Length_0 % 5] + 1u);
    p_4.Valid_2[i_3 % 3u] = (p_4.Valid_2[i_3 % 3u] != 0) ^ (x_1[i_3].Valid_2[(int)(i_3 + 1u) % 3] != 0);
    y_2[i_3] = p_4;
    int dataIndex_5 = (int)(i_3 + 2u) % 5;
    y_2[i_3].Data_1[dataIndex_5] = (int)(y_2[i_3].Data_1[dataIndex_5] * 2u);
    y_2[i_3].Length_0 = (short)((unsigned)Largest_f0(y_2[i_3]) + (first_0.Valid_2[0] != 0 ? 1 : 0));
}

extern "C" __global__ void __launch_bounds__(256) Fixed_7e340ac0(
    Packet_s0 first_0,
    const Packet_s0* GK_RESTRICT x_1,
    int x_1_length,
    Packet_s0* GK_RESTRICT y_2,
    int y_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < y_2_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(first_0, x_1, x_1_length, y_2, y_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(first_0, x_1, x_1_length, y_2, y_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Fixed_7e340ac0(
    Packet_s0 first_0,
    const Packet_s0* GK_RESTRICT x_1,
    int x_1_length,
    Packet_s0* GK_RESTRICT y_2,
    int y_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= y_2_length)
    {
        return;
    }
    Packet_s0 p_4 = x_1[i_3];
    p_4.Data_1[i_3 % 5] = (int)((unsigned)p_4.Data_1[i_3 % 5] + first_0.Data_1[2]);
    p_4.Data_1[p_4.Length_0 % 5] = (int)(p_4.Data_1[p_4.Length_0 % 5] + 1u);
    p_4.Valid_2[i_3 % 3] = (p_4.Valid_2[i_3 % 3] != 0) ^ (x_1[i_3].Valid_2[(int)(i_3 + 1u) % 3] != 0);
    y_2[i_3] = p_4;
    int dataIndex_5 = (int)(i_3 + 2u) % 5;
    y_2[i_3].Data_1[dataIndex_5] = (int)(y_2[i_3].Data_1[dataIndex_5] * 2u);
    y_2[i_3].Length_0 = (short)((unsigned)Largest_f0(y_2[i_3]) + (first_0.Valid_2[0] != 0 ? 1 : 0));
}

#endif
