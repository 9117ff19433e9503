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

struct Vector4_s0
{
    float X_0;
    float Y_1;
    float Z_2;
    float W_3;
};
static_assert(sizeof(Vector4_s0) == 16, "Vector4_s0 has another layout than in C#");

struct Vector2_s1
{
    float X_0;
    float Y_1;
};
static_assert(sizeof(Vector2_s1) == 8, "Vector2_s1 has another layout than in C#");

struct Particle_s2
{
    Vector2_s1 Place_0;
    int Kind_1;
    unsigned char IsAlive_2;
};
static_assert(sizeof(Particle_s2) == 16, "Particle_s2 has another layout than in C#");

struct Complex_s3
{
    double Real_0;
    double Imaginary_1;
};
static_assert(sizeof(Complex_s3) == 16, "Complex_s3 has another layout than in C#");

static __device__ __forceinline__ Vector4_s0 op_Multiply_f0(Vector4_s0 a_0, float b_1)
{
    Vector4_s0 result_2 = Vector4_s0{};
    result_2.X_0 = a_0.X_0 * b_1;
    result_2.Y_1 = a_0.Y_1 * b_1;
    result_2.Z_2 = a_0.Z_2 * b_1;
    result_2.W_3 = a_0.W_3 * b_1;
    return result_2;
}

static __device__ __forceinline__ Vector4_s0 op_Addition_f1(Vector4_s0 a_0, Vector4_s0 b_1)
{
    Vector4_s0 result_2 = Vector4_s0{};
    result_2.X_0 = a_0.X_0 + b_1.X_0;
    result_2.Y_1 = a_0.Y_1 + b_1.Y_1;
    result_2.Z_2 = a_0.Z_2 + b_1.Z_2;
    result_2.W_3 = a_0.W_3 + b_1.W_3;
    return result_2;
}

static __device__ __forceinline__ Vector2_s1 new_f2(float a_0, float b_1)
{
    Vector2_s1 result_2 = Vector2_s1{};
    result_2.X_0 = a_0;
    result_2.Y_1 = b_1;
    return result_2;
}

static __device__ __forceinline__ Vector2_s1 op_Addition_f3(Vector2_s1 a_0, Vector2_s1 b_1)
{
    Vector2_s1 result_2 = Vector2_s1{};
    result_2.X_0 = a_0.X_0 + b_1.X_0;
    result_2.Y_1 = a_0.Y_1 + b_1.Y_1;
    return result_2;
}

static __device__ __forceinline__ Complex_s3 new_f4(double a_0, double b_1)
{
    Complex_s3 result_2 = Complex_s3{};
    result_2.Real_0 = a_0;
    result_2.Imaginary_1 = b_1;
    return result_2;
}

static __device__ __forceinline__ Complex_s3 op_Multiply_f5(Complex_s3 a_0, Complex_s3 b_1)
{
    Complex_s3 result_2 = Complex_s3{};
    result_2.Real_0 = a_0.Real_0 * b_1.Real_0 - a_0.Imaginary_1 * b_1.Imaginary_1;
    result_2.Imaginary_1 = a_0.Imaginary_1 * b_1.Real_0 + a_0.Real_0 * b_1.Imaginary_1;
    return result_2;
}

#ifdef GK_ELEMENTS
template <bool inside_14>
static __device__ __forceinline__ void gk_element(
    const Vector4_s0* GK_RESTRICT speeds_0,
    int speeds_0_length,
    Vector4_s0* GK_RESTRICT places_1,
    int places_1_length,
    Particle_s2* GK_RESTRICT particles_2,
    int particles_2_length,
    Complex_s3* GK_RESTRICT phases_3,
    int phases_3_length,
    float time_4,
    int index_13)
{
    int i_5 = index_13;
    if (!inside_14 && i_5 >= places_1_length)
    {
        return;
    }
    gk_store<16>(places_1[i_5], op_Addition_f1(gk_load<16>(places_1[i_5]), op_Multiply_f0(gk_load<16>(speeds_0[i_5]), time_4)));
    places_1[i_5].Y_1 = -1.0f;
    Vector4_s0 place_6 = gk_load<16>(places_1[i_5]);
    Particle_s2 particle_7 = gk_load<16>(particles_2[i_5]);
    if (particle_7.IsAlive_2 != 0)
    {
        Vector2_s1 temp_9 = particle_7.Place_0;
        Vector2_s1 temp_8 = new_f2(place_6.X_0, place_6.Y_1);
        particle_7.Place_0 = op_Addition_f3(temp_9, temp_8);
    }
    particle_7.Kind_1 = (int)(particle_7.Kind_1 + 1u);
    gk_store<16>(particles_2[i_5], particle_7);
    int temp_11 = i_5;
    Complex_s3 temp_12 = gk_load<16>(phases_3[temp_11]);
    Complex_s3 temp_10 = new_f4((double)place_6.Z_2, (double)particle_7.Kind_1);
    gk_store<16>(phases_3[temp_11], op_Multiply_f5(temp_12, temp_10));
}

extern "C" __global__ void __launch_bounds__(256) Move_a7000ea0(
    const Vector4_s0* GK_RESTRICT speeds_0,
    int speeds_0_length,
    Vector4_s0* GK_RESTRICT places_1,
    int places_1_length,
    Particle_s2* GK_RESTRICT particles_2,
    int particles_2_length,
    Complex_s3* GK_RESTRICT phases_3,
    int phases_3_length,
    float time_4,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < places_1_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(speeds_0, speeds_0_length, places_1, places_1_length, particles_2, particles_2_length, phases_3, phases_3_length, time_4, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(speeds_0, speeds_0_length, places_1, places_1_length, particles_2, particles_2_length, phases_3, phases_3_length, time_4, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Move_a7000ea0(
    const Vector4_s0* GK_RESTRICT speeds_0,
    int speeds_0_length,
    Vector4_s0* GK_RESTRICT places_1,
    int places_1_length,
    Particle_s2* GK_RESTRICT particles_2,
    int particles_2_length,
    Complex_s3* GK_RESTRICT phases_3,
    int phases_3_length,
    float time_4)
{
    int i_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_5 >= places_1_length)
    {
        return;
    }
    gk_store<16>(places_1[i_5], op_Addition_f1(gk_load<16>(places_1[i_5]), op_Multiply_f0(gk_load<16>(speeds_0[i_5]), time_4)));
    places_1[i_5].Y_1 = -1.0f;
    Vector4_s0 place_6 = gk_load<16>(places_1[i_5]);
    Particle_s2 particle_7 = gk_load<16>(particles_2[i_5]);
    if (particle_7.IsAlive_2 != 0)
    {
        Vector2_s1 temp_9 = particle_7.Place_0;
        Vector2_s1 temp_8 = new_f2(place_6.X_0, place_6.Y_1);
        particle_7.Place_0 = op_Addition_f3(temp_9, temp_8);
    }
    particle_7.Kind_1 = (int)(particle_7.Kind_1 + 1u);
    gk_store<16>(particles_2[i_5], particle_7);
    int temp_11 = i_5;
    Complex_s3 temp_12 = gk_load<16>(phases_3[temp_11]);
    Complex_s3 temp_10 = new_f4((double)place_6.Z_2, (double)particle_7.Kind_1);
    gk_store<16>(phases_3[temp_11], op_Multiply_f5(temp_12, temp_10));
}

#endif
