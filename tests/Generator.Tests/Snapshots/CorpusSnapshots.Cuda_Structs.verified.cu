#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Vector_s0
{
    float X_0;
    float Y_1;
};
static_assert(sizeof(Vector_s0) == 8, "Vector_s0 has another layout than in C#");

struct Body_s1
{
    unsigned char Kind_0;
    unsigned char IsFixed_1;
    unsigned short Label_2;
    Vector_s0 Position_3;
    Vector_s0 Velocity_4;
    double Mass_5;
    long long Id_6;
};
static_assert(sizeof(Body_s1) == 40, "Body_s1 has another layout than in C#");

static __device__ __forceinline__ void new_f0(Vector_s0& this_0, float x_1, float y_2)
{
    this_0.X_0 = x_1;
    this_0.Y_1 = y_2;
}

static __device__ __forceinline__ Vector_s0 op_Multiply_f1(Vector_s0 a_0, float b_1)
{
    Vector_s0 temp_2 = Vector_s0{};
    new_f0(temp_2, a_0.X_0 * b_1, a_0.Y_1 * b_1);
    return temp_2;
}

static __device__ __forceinline__ Vector_s0 op_Addition_f2(Vector_s0 a_0, Vector_s0 b_1)
{
    Vector_s0 temp_2 = Vector_s0{};
    new_f0(temp_2, a_0.X_0 + b_1.X_0, a_0.Y_1 + b_1.Y_1);
    return temp_2;
}

static __device__ __forceinline__ float get_LengthSquared_f3(Vector_s0 this_0)
{
    return this_0.X_0 * this_0.X_0 + this_0.Y_1 * this_0.Y_1;
}

static __device__ __forceinline__ void Negate_f4(Vector_s0& this_0)
{
    this_0.X_0 = -this_0.X_0;
    this_0.Y_1 = -this_0.Y_1;
}

#ifdef GK_ELEMENTS
template <bool inside_5>
static __device__ __forceinline__ void gk_element(
    float time_0,
    Body_s1* GK_RESTRICT bodies_1,
    int bodies_1_length,
    int index_4)
{
    int i_2 = index_4;
    if (!inside_5 && i_2 >= bodies_1_length)
    {
        return;
    }
    Body_s1 body_3 = bodies_1[i_2];
    if (!(body_3.IsFixed_1 != 0))
    {
        body_3.Position_3 = op_Addition_f2(body_3.Position_3, op_Multiply_f1(body_3.Velocity_4, time_0));
        bodies_1[i_2].Velocity_4.X_0 *= 0x1p-1f;
        body_3.Id_6 = (long long)(body_3.Id_6 + 1ULL);
    }
    body_3.Kind_0 = (unsigned char)(body_3.Kind_0 + 3);
    body_3.Label_2 = (unsigned short)(body_3.Label_2 + 1);
    body_3.Mass_5 = (double)get_LengthSquared_f3(body_3.Position_3);
    body_3.Velocity_4 = bodies_1[i_2].Velocity_4;
    Negate_f4(body_3.Velocity_4);
    bodies_1[i_2] = body_3;
    Negate_f4(bodies_1[i_2].Position_3);
}

extern "C" __global__ void __launch_bounds__(256) Move_c37c66c4(
    float time_0,
    Body_s1* GK_RESTRICT bodies_1,
    int bodies_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < bodies_1_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(time_0, bodies_1, bodies_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(time_0, bodies_1, bodies_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Move_c37c66c4(float time_0, Body_s1* GK_RESTRICT bodies_1, int bodies_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_2 >= bodies_1_length)
    {
        return;
    }
    Body_s1 body_3 = bodies_1[i_2];
    if (!(body_3.IsFixed_1 != 0))
    {
        body_3.Position_3 = op_Addition_f2(body_3.Position_3, op_Multiply_f1(body_3.Velocity_4, time_0));
        bodies_1[i_2].Velocity_4.X_0 *= 0x1p-1f;
        body_3.Id_6 = (long long)(body_3.Id_6 + 1ULL);
    }
    body_3.Kind_0 = (unsigned char)(body_3.Kind_0 + 3);
    body_3.Label_2 = (unsigned short)(body_3.Label_2 + 1);
    body_3.Mass_5 = (double)get_LengthSquared_f3(body_3.Position_3);
    body_3.Velocity_4 = bodies_1[i_2].Velocity_4;
    Negate_f4(body_3.Velocity_4);
    bodies_1[i_2] = body_3;
    Negate_f4(bodies_1[i_2].Position_3);
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

struct Vector_s0
{
    float X_0;
    float Y_1;
};
static_assert(sizeof(Vector_s0) == 8, "Vector_s0 has another layout than in C#");

struct Body_s1
{
    unsigned char Kind_0;
    unsigned char IsFixed_1;
    unsigned short Label_2;
    Vector_s0 Position_3;
    Vector_s0 Velocity_4;
    double Mass_5;
    long long Id_6;
};
static_assert(sizeof(Body_s1) == 40, "Body_s1 has another layout than in C#");

static __device__ __forceinline__ void new_f0(Vector_s0& this_0, float x_1, float y_2)
{
    this_0.X_0 = x_1;
    this_0.Y_1 = y_2;
}

static __device__ __forceinline__ Vector_s0 op_Multiply_f1(Vector_s0 a_0, float b_1)
{
    Vector_s0 temp_2 = Vector_s0{};
    new_f0(temp_2, a_0.X_0 * b_1, a_0.Y_1 * b_1);
    return temp_2;
}

static __device__ __forceinline__ Vector_s0 op_Addition_f2(Vector_s0 a_0, Vector_s0 b_1)
{
    Vector_s0 temp_2 = Vector_s0{};
    new_f0(temp_2, a_0.X_0 + b_1.X_0, a_0.Y_1 + b_1.Y_1);
    return temp_2;
}

static __device__ __forceinline__ float get_LengthSquared_f3(Vector_s0 this_0)
{
    return this_0.X_0 * this_0.X_0 + this_0.Y_1 * this_0.Y_1;
}

extern "C" __global__ void Parameter_cdf2c0cf(
    Body_s1 body_0,
    Vector_s0 offset_1,
    const Vector_s0* GK_RESTRICT x_2,
    int x_2_length,
    Vector_s0* GK_RESTRICT y_3,
    int y_3_length)
{
    int i_4 = (int)threadIdx.x;
    Vector_s0 zero_5 = Vector_s0{};
    gk_store<8>(y_3[i_4], op_Addition_f2(op_Addition_f2(op_Multiply_f1(gk_load<8>(x_2[i_4]), (float)body_0.Mass_5), offset_1), zero_5));
    if (body_0.IsFixed_1 != 0)
    {
        y_3[i_4].X_0 = get_LengthSquared_f3(gk_load<8>(x_2[i_4]));
    }
    Vector_s0 copy_6 = gk_load<8>(y_3[i_4]);
    copy_6.Y_1 = (float)body_0.Label_2;
    y_3[i_4].Y_1 += copy_6.Y_1;
}
