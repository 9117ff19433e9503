#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <typename T, int length>
struct __align__(16) gk_constant { T data[length]; };

extern "C" __global__ void Blur_0276f51a(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length,
    const __grid_constant__ gk_constant<float, 31> weights_2_argument,
    int weights_2_length)
{
    [[maybe_unused]] const float* weights_2 = weights_2_argument.data;
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= y_1_length || (int)((unsigned)i_3 + weights_2_length) > x_0_length)
    {
        return;
    }
    float sum_4 = 0.0f;
    for (int k_5 = 0; k_5 < weights_2_length; k_5++)
    {
        sum_4 += weights_2[k_5] * x_0[i_3 + k_5];
    }
    y_1[i_3] = sum_4;
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

template <typename To, typename From>
static __device__ __forceinline__ Span<To> gk_cast_span(Span<From> span)
{
    return {(To*)span.pointer, (int)(span.length * (long long)sizeof(From) / (long long)sizeof(To))};
}

template <typename T, int length>
struct __align__(16) gk_constant { T data[length]; };

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

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

struct Vector3_s0
{
    float X_0;
    float Y_1;
    float Z_2;
};
static_assert(sizeof(Vector3_s0) == 12, "Vector3_s0 has another layout than in C#");

struct Light_s1
{
    Vector3_s0 Position_0;
    float Strength_1;
};
static_assert(sizeof(Light_s1) == 16, "Light_s1 has another layout than in C#");

struct Vector4_s2
{
    float X_0;
    float Y_1;
    float Z_2;
    float W_3;
};
static_assert(sizeof(Vector4_s2) == 16, "Vector4_s2 has another layout than in C#");

static __device__ __forceinline__ float Add_f0(Light_s1& light_0, float at_1)
{
    return light_0.Strength_1 * (light_0.Position_0.X_0 + at_1 * light_0.Position_0.Z_2);
}

static __device__ __forceinline__ int Count_f1(Span<const unsigned char> marks_0)
{
    int count_1 = 0;
    Span<const unsigned char> temp_2 = marks_0;
    for (int index_3 = 0; index_3 < temp_2.length; index_3++)
    {
        bool mark_4 = temp_2[index_3] != 0;
        count_1 = (int)((unsigned)count_1 + (mark_4 ? 1 : 0));
    }
    return count_1;
}

extern "C" __global__ void Forms_569355c1(
    const __grid_constant__ gk_constant<Light_s1, 5> lights_0_argument,
    int lights_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length,
    int first_2,
    const __grid_constant__ gk_constant<int, 7> offsets_3_argument,
    int offsets_3_length,
    const int* GK_RESTRICT others_4,
    int others_4_length,
    const __grid_constant__ gk_constant<unsigned char, 9> marks_5_argument,
    int marks_5_length,
    const __grid_constant__ gk_constant<unsigned short, 3> halves_6_argument,
    int halves_6_length,
    const __grid_constant__ gk_constant<Vector4_s2, 8> vectors_7_argument,
    int vectors_7_length)
{
    [[maybe_unused]] const Light_s1* lights_0 = lights_0_argument.data;
    [[maybe_unused]] const int* offsets_3 = offsets_3_argument.data;
    [[maybe_unused]] const unsigned char* marks_5 = marks_5_argument.data;
    [[maybe_unused]] const unsigned short* halves_6 = halves_6_argument.data;
    [[maybe_unused]] const Vector4_s2* vectors_7 = vectors_7_argument.data;
    Span<const int> offsets_8 = Span<const int>{offsets_3, offsets_3_length};
    int i_9 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    float sum_10 = 0.0f;
    for (int index_11 = 0; index_11 < lights_0_length; index_11++)
    {
        float temp_13 = sum_10;
        Light_s1 temp_12 = gk_load<16>(lights_0[index_11]);
        sum_10 = temp_13 + Add_f0(temp_12, (float)i_9);
    }
    offsets_8 = offsets_8.slice(first_2);
    Span<const int> chosen_14 = i_9 % 2 == 0 ? offsets_8 : Span<const int>{others_4, others_4_length};
    for (int k_15 = 0; k_15 < chosen_14.length; k_15++)
    {
        sum_10 += (float)chosen_14[k_15];
    }
    Span<const float> numbers_16 = gk_cast_span<const float>(Span<const Vector4_s2>{vectors_7, vectors_7_length});
    y_1[i_9] = sum_10 + (float)Count_f1(Span<const unsigned char>{marks_5, marks_5_length}) + gk_half_to_float(halves_6[gk_remainder_int(i_9, halves_6_length)]) + vectors_7[gk_remainder_int(i_9, vectors_7_length)].W_3 + numbers_16[gk_remainder_int(i_9, numbers_16.length)] * (float)lights_0_length;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <typename T, int length>
struct __align__(16) gk_constant { T data[length]; };

extern "C" __global__ void Rounds_d697141b(
    const __grid_constant__ gk_constant<int, 16> steps_0_argument,
    int steps_0_length,
    int* GK_RESTRICT x_1,
    int x_1_length)
{
    [[maybe_unused]] const int* steps_0 = steps_0_argument.data;
    __shared__ __align__(16) int tile_2[64];
    int t_3 = (int)threadIdx.x;
    tile_2[t_3] = x_1[(int)(blockIdx.x * 64u) + t_3];
    for (int k_4 = 0; steps_0[k_4] > 0; k_4 = (int)(k_4 + 1u))
    {
        __syncthreads();
        int other_5 = tile_2[(int)((unsigned)t_3 + steps_0[k_4]) % 64];
        __syncthreads();
        tile_2[t_3] = (int)((unsigned)tile_2[t_3] + other_5);
    }
    x_1[(int)(blockIdx.x * 64u) + t_3] = tile_2[t_3];
}
