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

struct Pair_s1
{
    unsigned short Low_0;
    unsigned short High_1;
};
static_assert(sizeof(Pair_s1) == 4, "Pair_s1 has another layout than in C#");

static __device__ __forceinline__ Vector4_s0 op_Multiply_f0(Vector4_s0 a_0, float b_1)
{
    Vector4_s0 result_2 = Vector4_s0{};
    result_2.X_0 = a_0.X_0 * b_1;
    result_2.Y_1 = a_0.Y_1 * b_1;
    result_2.Z_2 = a_0.Z_2 * b_1;
    result_2.W_3 = a_0.W_3 * b_1;
    return result_2;
}

static __device__ __forceinline__ int Sum_f1(Span<const short> x_0)
{
    int sum_1 = 0;
    Span<const short> temp_2 = x_0;
    for (int index_3 = 0; index_3 < temp_2.length; index_3++)
    {
        short value_4 = temp_2[index_3];
        sum_1 = (int)((unsigned)sum_1 + value_4);
    }
    return sum_1;
}

extern "C" __global__ void Casts_004b15f7(
    float* GK_RESTRICT x_0,
    int x_0_length,
    const unsigned char* GK_RESTRICT bytes_1,
    int bytes_1_length,
    int* GK_RESTRICT lengths_2,
    int lengths_2_length,
    int* GK_RESTRICT results_3,
    int results_3_length)
{
    __shared__ __align__(16) float tile_4[64];
    Span<Vector4_s0> wideTile_5 = gk_cast_span<Vector4_s0>(Span<float>{tile_4, 64});
    Span<Vector4_s0> wide_6 = gk_cast_span<Vector4_s0>(Span<float>{x_0, x_0_length});
    int t_7 = (int)threadIdx.x;
    gk_store<16>(wideTile_5[t_7], gk_load<16>(wide_6[t_7]));
    __syncthreads();
    gk_store<16>(wide_6[t_7], op_Multiply_f0(gk_load<16>(wideTile_5[15 - t_7]), 2.0f));
    Span<const Pair_s1> pairs_8 = gk_cast_span<const Pair_s1>(Span<const unsigned char>{bytes_1, bytes_1_length}.slice(4));
    __align__(16) unsigned char own_9[8] = {};
    gk_cast_span<unsigned>(Span<unsigned char>{own_9, 8})[1] = 16909060u * (unsigned)t_7;
    results_3[t_7] = (int)((unsigned)(pairs_8[t_7].Low_0 + pairs_8[t_7].High_1 * 3 + own_9[6] + gk_cast_span<const unsigned char>(Span<const unsigned char>{bytes_1, bytes_1_length})[t_7]) + Sum_f1(gk_cast_span<const short>(Span<const unsigned char>{bytes_1, bytes_1_length})));
    if (t_7 != 0)
    {
        return;
    }
    lengths_2[0] = wide_6.length;
    lengths_2[1] = pairs_8.length;
    lengths_2[2] = gk_cast_span<unsigned char>(Span<float>{tile_4, 64}).length;
    lengths_2[3] = gk_cast_span<const long long>(Span<const unsigned char>{bytes_1, bytes_1_length}).length;
    lengths_2[4] = gk_cast_span<const long long>(Span<const unsigned char>{bytes_1, bytes_1_length}.slice(0, 7)).length;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

extern "C" __global__ void __launch_bounds__(128, 2) Unrolled_69610836(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int sum_3 = 0;
    #pragma unroll
    for (int k_4 = 0; k_4 < 8; k_4++)
    {
        sum_3 = (int)((unsigned)sum_3 + x_0[gk_remainder_int((int)((unsigned)i_2 + k_4), x_0_length)]);
    }
    #pragma unroll 4
    for (int k_5 = 0; k_5 < x_0_length; k_5++)
    {
        if ((bool)__builtin_expect(x_0[k_5] == i_2, 0))
        {
            continue;
        }
        sum_3 ^= x_0[k_5];
    }
    int steps_6 = 0;
    #pragma unroll 1
    while ((bool)__builtin_expect(sum_3 > 1 && steps_6 < 100, 1))
    {
        sum_3 = sum_3 % 2 == 0 ? sum_3 / 2 : sum_3 / 3 + 1;
        steps_6 = (int)(steps_6 + 1u);
    }
    #pragma unroll 2
    do
    {
        steps_6 = (int)(steps_6 + 3u);
    } while (steps_6 % 4 != 0);
    y_1[i_2] = (int)(sum_3 * 1000u + steps_6);
}
