#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Offset_s0
{
    int X_0;
    float Y_1;
};
static_assert(sizeof(Offset_s0) == 8, "Offset_s0 has another layout than in C#");

[[maybe_unused]] static __constant__ const int Primes_t0[16] =
{
    2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37,
    41, 43, 47, 53,
};

[[maybe_unused]] static __constant__ const unsigned char Flags_t1[3] = {1, 0, 1};

[[maybe_unused]] static __constant__ const short Levels_t2[2] = {300, -7};

[[maybe_unused]] static __constant__ const long long Powers_t3[4] = {1LL, 10LL, 100LL, 1000000000000LL};

[[maybe_unused]] static __constant__ const unsigned char Text_t4[3] = {71, 80, 85};

[[maybe_unused]] static __constant__ const unsigned short Letters_t5[3] = {97, 233, 65535};

[[maybe_unused]] static __constant__ const signed char Signs_t6[3] = {-1, 0, 1};

[[maybe_unused]] static __constant__ const float Weights_t7[3] = {0x1p-2f, 0x1p-1f, 0x1p-2f};

[[maybe_unused]] static __constant__ const double Special_t8[4] = {__builtin_bit_cast(double, 0xfff8000000000000ULL), __builtin_bit_cast(double, 0x7ff0000000000000ULL), -0.0, 0x0.0000000000001p-1022};

static __device__ __forceinline__ void new_f0(Offset_s0& this_0, int x_1, float y_2)
{
    this_0.X_0 = x_1;
    this_0.Y_1 = y_2;
}

extern "C" __global__ void Elements_d8e35acc(
    int* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length,
    double* GK_RESTRICT special_2,
    int special_2_length)
{
    int i_3 = (int)threadIdx.x;
    unsigned hash_4 = (unsigned)x_0[i_3] * 2654435761u;
    x_0[i_3] = (int)((unsigned)Primes_t0[(int)(hash_4 >> 28)] + (Flags_t1[i_3 % 3u] != 0 ? 100 : 0) + Levels_t2[i_3 % 2u] + (int)Powers_t3[i_3 & 3] + Text_t4[i_3 % 3u] + Letters_t5[i_3 % 3u] + Signs_t6[i_3 % 3u] + Primes_t0[3] + 16u);
    int temp_7 = i_3;
    float temp_6 = Weights_t7[i_3 % 3u] * 0x1.4p1f;
    Offset_s0 temp_5 = Offset_s0{};
    new_f0(temp_5, 3, -4.0f);
    y_1[temp_7] = temp_6 * temp_5.Y_1;
    special_2[i_3] = Special_t8[i_3 & 3];
}

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

[[maybe_unused]] static __constant__ const float Weights_t0[3] = {0x1p-2f, 0x1p-1f, 0x1p-2f};

[[maybe_unused]] static __constant__ const long long Powers_t1[4] = {1LL, 10LL, 100LL, 1000000000000LL};

[[maybe_unused]] static __constant__ const int Primes_t2[16] =
{
    2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37,
    41, 43, 47, 53,
};

[[maybe_unused]] static __constant__ const int table_t3[3] = {4, 5, 6};

[[maybe_unused]] static __constant__ const int table_t4[2] = {7, 8};

[[maybe_unused]] static __constant__ const unsigned char text_t5[4] = {116, 101, 120, 116};

[[maybe_unused]] static __constant__ const int table_t6[3] = {10, 20, 30};

static __device__ __forceinline__ int Sum_f0(Span<const int> values_0)
{
    int sum_1 = 0;
    Span<const int> temp_2 = values_0;
    for (int index_3 = 0; index_3 < temp_2.length; index_3++)
    {
        int value_4 = temp_2[index_3];
        sum_1 = (int)(sum_1 * 31u + value_4);
    }
    return sum_1;
}

extern "C" __global__ void AsSpans_460d2cb7(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length,
    int* GK_RESTRICT sums_2,
    int sums_2_length)
{
    int i_3 = (int)threadIdx.x;
    float blurred_4 = 0.0f;
    for (int k_5 = 0; k_5 < 3; k_5++)
    {
        blurred_4 += Weights_t0[k_5] * x_0[i_3 + k_5];
    }
    Span<const float> last_6 = 4 > 3 ? Span<const float>{Weights_t0, 3} : Span<const float>{x_0, x_0_length};
    y_1[i_3] = blurred_4 + last_6[last_6.length - 1] + (i_3 < 4 ? last_6 : Span<const float>{x_0, x_0_length})[0];
    Span<const int> primes_7 = Span<const int>{Primes_t2, 16};
    int sum_8 = (int)((unsigned)Sum_f0(primes_7.slice(3, primes_7.length - 2 - 3)) + Sum_f0(Span<const int>{Primes_t2, 16}) + Sum_f0(Span<const int>{table_t3, 3}) + Sum_f0(Span<const int>{table_t4, 2}) + Sum_f0(Span<const int>{}));
    for (int index_9 = 0; index_9 < 16; index_9++)
    {
        int prime_10 = Primes_t2[index_9];
        sum_8 = (int)((unsigned)sum_8 + prime_10);
    }
    for (int index_11 = 0; index_11 < 4; index_11++)
    {
        long long power_12 = Powers_t1[index_11];
        sum_8 = (int)((unsigned)sum_8 + (int)power_12);
    }
    for (int index_13 = 0; index_13 < 4; index_13++)
    {
        unsigned char letter_14 = text_t5[index_13];
        sum_8 = (int)((unsigned)sum_8 + letter_14);
    }
    if (i_3 > 2)
    {
        Span<const int> inner_15 = Span<const int>{table_t6, 3};
        sum_8 = (int)((unsigned)sum_8 + inner_15[i_3 % 3u]);
    }
    sums_2[i_3] = sum_8;
}

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

[[maybe_unused]] static __constant__ const int Primes_t0[16] =
{
    2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37,
    41, 43, 47, 53,
};

[[maybe_unused]] static __constant__ const int table_t1[4] = {100, 200, 300, 400};

extern "C" __global__ void AcrossBarriers_8f04cc11(int* GK_RESTRICT x_0, int x_0_length)
{
    int i_1 = (int)threadIdx.x;
    Span<const int> primes_2 = Span<const int>{Primes_t0, 16};
    if ((int)(i_1 % 2u) == 1)
    {
        primes_2 = Span<const int>{table_t1, 4};
    }
    __shared__ __align__(16) int tile_3[16];
    tile_3[i_1] = primes_2[i_1 & 3];
    if (Primes_t0[2] == 5)
    {
        __syncthreads();
    }
    x_0[i_1] = (int)(x_0[i_1] + (unsigned)tile_3[i_1 ^ 1] * primes_2[(i_1 + 1) & 3]);
}
