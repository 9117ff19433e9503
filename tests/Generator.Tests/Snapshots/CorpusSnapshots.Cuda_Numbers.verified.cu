#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ unsigned gk_rotate_right_uint(unsigned x, int count)
{
    return x >> (count & 31) | x << (0u - count & 31);
}

struct Pcg_s0
{
    unsigned long long state_0;
};
static_assert(sizeof(Pcg_s0) == 8, "Pcg_s0 has another layout than in C#");

static __device__ __forceinline__ void new_f0(Pcg_s0& this_0, unsigned long long seed_1)
{
    this_0.state_0 = seed_1;
}

static __device__ __forceinline__ unsigned Next_f1(Pcg_s0& this_0)
{
    unsigned long long old_1 = this_0.state_0;
    this_0.state_0 = old_1 * 6364136223846793005ULL + 1442695040888963407ULL;
    return gk_rotate_right_uint((unsigned)(((old_1 >> 18) ^ old_1) >> 27), (int)(old_1 >> 59));
}

#ifdef GK_ELEMENTS
template <bool inside_11>
static __device__ __forceinline__ void gk_element(
    const unsigned long long* GK_RESTRICT seeds_0,
    int seeds_0_length,
    int count_1,
    unsigned* GK_RESTRICT sums_2,
    int sums_2_length,
    int index_10)
{
    int i_3 = index_10;
    if (!inside_11 && i_3 >= seeds_0_length)
    {
        return;
    }
    Pcg_s0 temp_4 = Pcg_s0{};
    new_f0(temp_4, seeds_0[i_3]);
    Pcg_s0 random_5 = temp_4;
    unsigned sum_6 = 0u;
    for (int k_7 = 0; k_7 < count_1; k_7++)
    {
        unsigned temp_9 = sum_6 * 31u;
        unsigned temp_8 = Next_f1(random_5);
        sum_6 = temp_9 + temp_8;
    }
    sums_2[i_3] = sum_6;
}

extern "C" __global__ void __launch_bounds__(256) PcgSums_d4fb4553(
    const unsigned long long* GK_RESTRICT seeds_0,
    int seeds_0_length,
    int count_1,
    unsigned* GK_RESTRICT sums_2,
    int sums_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < seeds_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(seeds_0, seeds_0_length, count_1, sums_2, sums_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(seeds_0, seeds_0_length, count_1, sums_2, sums_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void PcgSums_d4fb4553(
    const unsigned long long* GK_RESTRICT seeds_0,
    int seeds_0_length,
    int count_1,
    unsigned* GK_RESTRICT sums_2,
    int sums_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= seeds_0_length)
    {
        return;
    }
    Pcg_s0 temp_4 = Pcg_s0{};
    new_f0(temp_4, seeds_0[i_3]);
    Pcg_s0 random_5 = temp_4;
    unsigned sum_6 = 0u;
    for (int k_7 = 0; k_7 < count_1; k_7++)
    {
        unsigned temp_9 = sum_6 * 31u;
        unsigned temp_8 = Next_f1(random_5);
        sum_6 = temp_9 + temp_8;
    }
    sums_2[i_3] = sum_6;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Mersenne_87dfe6e9(unsigned seed_0, unsigned* GK_RESTRICT numbers_1, int numbers_1_length)
{
    __shared__ __align__(16) unsigned state_2[624];
    __shared__ __align__(16) unsigned next_3[624];
    if ((int)threadIdx.x == 0)
    {
        state_2[0] = seed_0 + blockIdx.x;
        for (int k_4 = 1; k_4 < 624; k_4++)
        {
            state_2[k_4] = 1812433253u * (state_2[k_4 - 1] ^ (state_2[k_4 - 1] >> 30)) + (unsigned)k_4;
        }
        for (int k_5 = 0; k_5 < 624; k_5++)
        {
            unsigned y_6 = (state_2[k_5] & 2147483648u) | (state_2[(k_5 + 1) % 624u] & 2147483647u);
            state_2[k_5] = state_2[(k_5 + 397) % 624u] ^ (y_6 >> 1) ^ ((y_6 & 1u) == 0u ? 0u : 2567483615u);
        }
    }
    __syncthreads();
    for (int k_7 = (int)threadIdx.x; k_7 < 624; k_7 += (int)blockDim.x)
    {
        unsigned y_8 = state_2[k_7];
        y_8 ^= y_8 >> 11;
        y_8 ^= (y_8 << 7) & 2636928640u;
        y_8 ^= (y_8 << 15) & 4022730752u;
        next_3[k_7] = y_8 ^ (y_8 >> 18);
    }
    __syncthreads();
    for (int k_9 = (int)threadIdx.x; k_9 < 624; k_9 += (int)blockDim.x)
    {
        numbers_1[(int)(blockIdx.x * 624u) + k_9] = next_3[623 - k_9];
    }
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

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    const unsigned char* GK_RESTRICT bytes_0,
    int bytes_0_length,
    int width_1,
    unsigned long long* GK_RESTRICT hashes_2,
    int hashes_2_length,
    int index_8)
{
    int i_3 = index_8;
    if (!inside_9 && i_3 >= hashes_2_length)
    {
        return;
    }
    unsigned long long hash_4 = 14695981039346656037ULL;
    Span<const unsigned char> temp_5 = Span<const unsigned char>{bytes_0, bytes_0_length}.slice((int)((unsigned)i_3 * width_1), width_1);
    for (int index_6 = 0; index_6 < temp_5.length; index_6++)
    {
        unsigned char b_7 = temp_5[index_6];
        hash_4 = (hash_4 ^ (unsigned long long)b_7) * 1099511628211ULL;
    }
    hashes_2[i_3] = hash_4;
}

extern "C" __global__ void __launch_bounds__(256) Fnv_e4695345(
    const unsigned char* GK_RESTRICT bytes_0,
    int bytes_0_length,
    int width_1,
    unsigned long long* GK_RESTRICT hashes_2,
    int hashes_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < hashes_2_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(bytes_0, bytes_0_length, width_1, hashes_2, hashes_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(bytes_0, bytes_0_length, width_1, hashes_2, hashes_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Fnv_e4695345(
    const unsigned char* GK_RESTRICT bytes_0,
    int bytes_0_length,
    int width_1,
    unsigned long long* GK_RESTRICT hashes_2,
    int hashes_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= hashes_2_length)
    {
        return;
    }
    unsigned long long hash_4 = 14695981039346656037ULL;
    Span<const unsigned char> temp_5 = Span<const unsigned char>{bytes_0, bytes_0_length}.slice((int)((unsigned)i_3 * width_1), width_1);
    for (int index_6 = 0; index_6 < temp_5.length; index_6++)
    {
        unsigned char b_7 = temp_5[index_6];
        hash_4 = (hash_4 ^ (unsigned long long)b_7) * 1099511628211ULL;
    }
    hashes_2[i_3] = hash_4;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_4>
static __device__ __forceinline__ void gk_element(unsigned* GK_RESTRICT values_0, int values_0_length, int index_3)
{
    int i_1 = index_3;
    if (!inside_4 && i_1 >= values_0_length)
    {
        return;
    }
    unsigned h_2 = values_0[i_1];
    h_2 = (h_2 ^ (h_2 >> 16)) * 2246822507u;
    h_2 = (h_2 ^ (h_2 >> 13)) * 3266489909u;
    values_0[i_1] = h_2 ^ (h_2 >> 16);
}

extern "C" __global__ void __launch_bounds__(256) Murmur_9da62b36(
    unsigned* GK_RESTRICT values_0,
    int values_0_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < values_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(values_0, values_0_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(values_0, values_0_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Murmur_9da62b36(unsigned* GK_RESTRICT values_0, int values_0_length)
{
    int i_1 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_1 >= values_0_length)
    {
        return;
    }
    unsigned h_2 = values_0[i_1];
    h_2 = (h_2 ^ (h_2 >> 16)) * 2246822507u;
    h_2 = (h_2 ^ (h_2 >> 13)) * 3266489909u;
    values_0[i_1] = h_2 ^ (h_2 >> 16);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const unsigned char* GK_RESTRICT bytes_0,
    int bytes_0_length,
    int width_1,
    unsigned* GK_RESTRICT sums_2,
    int sums_2_length,
    int index_7)
{
    int i_3 = index_7;
    if (!inside_8 && i_3 >= sums_2_length)
    {
        return;
    }
    unsigned sum_4 = 4294967295u;
    for (int k_5 = 0; k_5 < width_1; k_5++)
    {
        sum_4 ^= (unsigned)bytes_0[(int)((unsigned)i_3 * width_1) + k_5];
        for (int bit_6 = 0; bit_6 < 8; bit_6++)
        {
            sum_4 = (sum_4 >> 1) ^ (3988292384u & (gk_zero - (sum_4 & 1u)));
        }
    }
    sums_2[i_3] = ~sum_4;
}

extern "C" __global__ void __launch_bounds__(256) Crc32_e3083131(
    const unsigned char* GK_RESTRICT bytes_0,
    int bytes_0_length,
    int width_1,
    unsigned* GK_RESTRICT sums_2,
    int sums_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < sums_2_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(bytes_0, bytes_0_length, width_1, sums_2, sums_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(bytes_0, bytes_0_length, width_1, sums_2, sums_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Crc32_e3083131(
    const unsigned char* GK_RESTRICT bytes_0,
    int bytes_0_length,
    int width_1,
    unsigned* GK_RESTRICT sums_2,
    int sums_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= sums_2_length)
    {
        return;
    }
    unsigned sum_4 = 4294967295u;
    for (int k_5 = 0; k_5 < width_1; k_5++)
    {
        sum_4 ^= (unsigned)bytes_0[(int)((unsigned)i_3 * width_1) + k_5];
        for (int bit_6 = 0; bit_6 < 8; bit_6++)
        {
            sum_4 = (sum_4 >> 1) ^ (3988292384u & (gk_zero - (sum_4 & 1u)));
        }
    }
    sums_2[i_3] = ~sum_4;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ long long gk_divide_long(long long a, long long b)
{
    if ((unsigned long long)b + 1 <= 1)
        return b == 0 ? -1 : (long long)(0 - (unsigned long long)a);
    return a / b;
}

struct Tuple_long__long__long__long__s0
{
    long long Item1_0;
    long long Item2_1;
    long long Item3_2;
    long long Item4_3;
};
static_assert(sizeof(Tuple_long__long__long__long__s0) == 32, "Tuple_long__long__long__long__s0 has another layout than in C#");

struct Tuple_long__long__s1
{
    long long Item1_0;
    long long Item2_1;
};
static_assert(sizeof(Tuple_long__long__s1) == 16, "Tuple_long__long__s1 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_27>
static __device__ __forceinline__ void gk_element(
    const long long* GK_RESTRICT a_0,
    int a_0_length,
    const long long* GK_RESTRICT b_1,
    int b_1_length,
    long long* GK_RESTRICT divisors_2,
    int divisors_2_length,
    long long* GK_RESTRICT factors_3,
    int factors_3_length,
    int index_26)
{
    int i_4 = index_26;
    if (!inside_27 && i_4 >= a_0_length)
    {
        return;
    }
    long long r_5;
    long long next_6;
    long long s_7;
    long long t_8;
    Tuple_long__long__long__long__s0 temp_9 = Tuple_long__long__long__long__s0{};
    temp_9.Item1_0 = a_0[i_4];
    temp_9.Item2_1 = b_1[i_4];
    temp_9.Item3_2 = 1LL;
    temp_9.Item4_3 = 0LL;
    long long temp_10 = temp_9.Item1_0;
    long long temp_11 = temp_9.Item2_1;
    long long temp_12 = temp_9.Item3_2;
    long long temp_13 = temp_9.Item4_3;
    r_5 = temp_10;
    next_6 = temp_11;
    s_7 = temp_12;
    t_8 = temp_13;
    while (next_6 != 0LL)
    {
        long long q_14 = gk_divide_long(r_5, next_6);
        Tuple_long__long__s1 temp_15 = Tuple_long__long__s1{};
        temp_15.Item1_0 = next_6;
        temp_15.Item2_1 = (long long)(r_5 - (unsigned long long)q_14 * next_6);
        long long temp_16 = temp_15.Item1_0;
        long long temp_17 = temp_15.Item2_1;
        r_5 = temp_16;
        next_6 = temp_17;
        Tuple_long__long__s1 temp_18 = Tuple_long__long__s1{};
        temp_18.Item1_0 = t_8;
        temp_18.Item2_1 = (long long)(s_7 - (unsigned long long)q_14 * t_8);
        long long temp_19 = temp_18.Item1_0;
        long long temp_20 = temp_18.Item2_1;
        s_7 = temp_19;
        t_8 = temp_20;
    }
    int temp_22 = i_4;
    int temp_23 = i_4;
    Tuple_long__long__s1 temp_21 = Tuple_long__long__s1{};
    temp_21.Item1_0 = r_5;
    temp_21.Item2_1 = s_7;
    long long temp_24 = temp_21.Item1_0;
    long long temp_25 = temp_21.Item2_1;
    divisors_2[temp_22] = temp_24;
    factors_3[temp_23] = temp_25;
}

extern "C" __global__ void __launch_bounds__(256) Gcd_85229835(
    const long long* GK_RESTRICT a_0,
    int a_0_length,
    const long long* GK_RESTRICT b_1,
    int b_1_length,
    long long* GK_RESTRICT divisors_2,
    int divisors_2_length,
    long long* GK_RESTRICT factors_3,
    int factors_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < a_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(a_0, a_0_length, b_1, b_1_length, divisors_2, divisors_2_length, factors_3, factors_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(a_0, a_0_length, b_1, b_1_length, divisors_2, divisors_2_length, factors_3, factors_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Gcd_85229835(
    const long long* GK_RESTRICT a_0,
    int a_0_length,
    const long long* GK_RESTRICT b_1,
    int b_1_length,
    long long* GK_RESTRICT divisors_2,
    int divisors_2_length,
    long long* GK_RESTRICT factors_3,
    int factors_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= a_0_length)
    {
        return;
    }
    long long r_5;
    long long next_6;
    long long s_7;
    long long t_8;
    Tuple_long__long__long__long__s0 temp_9 = Tuple_long__long__long__long__s0{};
    temp_9.Item1_0 = a_0[i_4];
    temp_9.Item2_1 = b_1[i_4];
    temp_9.Item3_2 = 1LL;
    temp_9.Item4_3 = 0LL;
    long long temp_10 = temp_9.Item1_0;
    long long temp_11 = temp_9.Item2_1;
    long long temp_12 = temp_9.Item3_2;
    long long temp_13 = temp_9.Item4_3;
    r_5 = temp_10;
    next_6 = temp_11;
    s_7 = temp_12;
    t_8 = temp_13;
    while (next_6 != 0LL)
    {
        long long q_14 = gk_divide_long(r_5, next_6);
        Tuple_long__long__s1 temp_15 = Tuple_long__long__s1{};
        temp_15.Item1_0 = next_6;
        temp_15.Item2_1 = (long long)(r_5 - (unsigned long long)q_14 * next_6);
        long long temp_16 = temp_15.Item1_0;
        long long temp_17 = temp_15.Item2_1;
        r_5 = temp_16;
        next_6 = temp_17;
        Tuple_long__long__s1 temp_18 = Tuple_long__long__s1{};
        temp_18.Item1_0 = t_8;
        temp_18.Item2_1 = (long long)(s_7 - (unsigned long long)q_14 * t_8);
        long long temp_19 = temp_18.Item1_0;
        long long temp_20 = temp_18.Item2_1;
        s_7 = temp_19;
        t_8 = temp_20;
    }
    int temp_22 = i_4;
    int temp_23 = i_4;
    Tuple_long__long__s1 temp_21 = Tuple_long__long__s1{};
    temp_21.Item1_0 = r_5;
    temp_21.Item2_1 = s_7;
    long long temp_24 = temp_21.Item1_0;
    long long temp_25 = temp_21.Item2_1;
    divisors_2[temp_22] = temp_24;
    factors_3[temp_23] = temp_25;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ unsigned long long gk_remainder_ulong(unsigned long long a, unsigned long long b)
{
    return b == 0 ? a : a % b;
}

[[maybe_unused]] static __constant__ const unsigned Witnesses_t0[4] = {2u, 3u, 5u, 7u};

static __device__ __forceinline__ unsigned long long PowerMod_f0(
    unsigned long long x_0,
    unsigned exponent_1,
    unsigned modulus_2)
{
    unsigned long long result_3 = 1ULL;
    for (x_0 = gk_remainder_ulong(x_0, (unsigned long long)modulus_2); exponent_1 > 0u; exponent_1 >>= 1)
    {
        if ((exponent_1 & 1u) != 0u)
        {
            result_3 = gk_remainder_ulong(result_3 * x_0, (unsigned long long)modulus_2);
        }
        x_0 = gk_remainder_ulong(x_0 * x_0, (unsigned long long)modulus_2);
    }
    return result_3;
}

#ifdef GK_ELEMENTS
template <bool inside_13>
static __device__ __forceinline__ void gk_element(
    const unsigned* GK_RESTRICT values_0,
    int values_0_length,
    unsigned char* GK_RESTRICT results_1,
    int results_1_length,
    int index_12)
{
    int i_2 = index_12;
    if (!inside_13 && i_2 >= values_0_length)
    {
        return;
    }
    unsigned n_3 = values_0[i_2];
    unsigned d_4 = n_3 - 1u;
    bool isPrime_5 = n_3 == 2u || n_3 == 3u || n_3 == 5u || n_3 == 7u || (n_3 > 7u && n_3 % 2u != 0u);
    int twos_6 = 0;
    while (isPrime_5 && d_4 % 2u == 0u && d_4 > 0u)
    {
        d_4 /= 2u;
        twos_6 = (int)(twos_6 + 1u);
    }
    for (int index_7 = 0; index_7 < 4; index_7++)
    {
        unsigned witness_8 = Witnesses_t0[index_7];
        if (!isPrime_5 || n_3 <= 7u)
        {
            break;
        }
        unsigned long long x_9 = PowerMod_f0((unsigned long long)witness_8, d_4, n_3);
        bool passes_10 = x_9 == 1ULL || x_9 == (unsigned long long)(n_3 - 1u);
        for (int k_11 = 1; k_11 < twos_6 && !passes_10; k_11++)
        {
            x_9 = gk_remainder_ulong(x_9 * x_9, (unsigned long long)n_3);
            passes_10 = x_9 == (unsigned long long)(n_3 - 1u);
        }
        isPrime_5 = passes_10;
    }
    results_1[i_2] = isPrime_5;
}

extern "C" __global__ void __launch_bounds__(256) IsPrime_2d46ce2c(
    const unsigned* GK_RESTRICT values_0,
    int values_0_length,
    unsigned char* GK_RESTRICT results_1,
    int results_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < values_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(values_0, values_0_length, results_1, results_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(values_0, values_0_length, results_1, results_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void IsPrime_2d46ce2c(
    const unsigned* GK_RESTRICT values_0,
    int values_0_length,
    unsigned char* GK_RESTRICT results_1,
    int results_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_2 >= values_0_length)
    {
        return;
    }
    unsigned n_3 = values_0[i_2];
    unsigned d_4 = n_3 - 1u;
    bool isPrime_5 = n_3 == 2u || n_3 == 3u || n_3 == 5u || n_3 == 7u || (n_3 > 7u && n_3 % 2u != 0u);
    int twos_6 = 0;
    while (isPrime_5 && d_4 % 2u == 0u && d_4 > 0u)
    {
        d_4 /= 2u;
        twos_6 = (int)(twos_6 + 1u);
    }
    for (int index_7 = 0; index_7 < 4; index_7++)
    {
        unsigned witness_8 = Witnesses_t0[index_7];
        if (!isPrime_5 || n_3 <= 7u)
        {
            break;
        }
        unsigned long long x_9 = PowerMod_f0((unsigned long long)witness_8, d_4, n_3);
        bool passes_10 = x_9 == 1ULL || x_9 == (unsigned long long)(n_3 - 1u);
        for (int k_11 = 1; k_11 < twos_6 && !passes_10; k_11++)
        {
            x_9 = gk_remainder_ulong(x_9 * x_9, (unsigned long long)n_3);
            passes_10 = x_9 == (unsigned long long)(n_3 - 1u);
        }
        isPrime_5 = passes_10;
    }
    results_1[i_2] = isPrime_5;
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

struct Tuple_uint__uint__uint__s0
{
    unsigned Item1_0;
    unsigned Item2_1;
    unsigned Item3_2;
};
static_assert(sizeof(Tuple_uint__uint__uint__s0) == 12, "Tuple_uint__uint__uint__s0 has another layout than in C#");

extern "C" __global__ void Queens_6d59734b(int size_0, int* GK_RESTRICT counts_1, int counts_1_length)
{
    int first_2 = (int)threadIdx.x;
    if (first_2 >= size_0)
    {
        return;
    }
    unsigned free_3[12] = {};
    unsigned columns_4[12] = {};
    unsigned left_5[12] = {};
    unsigned right_6[12] = {};
    unsigned all_7 = (1u << (size_0 & 31)) - 1u;
    unsigned start_8 = 1u << (first_2 & 31);
    int row_9 = 1;
    int count_10 = 0;
    Span<unsigned> temp_12 = Span<unsigned>{columns_4, 12};
    Span<unsigned> temp_13 = Span<unsigned>{left_5, 12};
    Span<unsigned> temp_14 = Span<unsigned>{right_6, 12};
    Tuple_uint__uint__uint__s0 temp_11 = Tuple_uint__uint__uint__s0{};
    temp_11.Item1_0 = start_8;
    temp_11.Item2_1 = start_8 << 1;
    temp_11.Item3_2 = start_8 >> 1;
    unsigned temp_15 = temp_11.Item1_0;
    unsigned temp_16 = temp_11.Item2_1;
    unsigned temp_17 = temp_11.Item3_2;
    temp_12[1] = temp_15;
    temp_13[1] = temp_16;
    temp_14[1] = temp_17;
    free_3[1] = all_7 & ~(columns_4[1] | left_5[1] | right_6[1]);
    while (row_9 > 0)
    {
        if (free_3[row_9] == 0u)
        {
            row_9 = (int)(row_9 - 1u);
            continue;
        }
        unsigned place_18 = free_3[row_9] & (gk_zero - free_3[row_9]);
        free_3[row_9] ^= place_18;
        if (row_9 == (int)(size_0 - 1u))
        {
            count_10 = (int)(count_10 + 1u);
            continue;
        }
        row_9 = (int)(row_9 + 1u);
        columns_4[row_9] = columns_4[row_9 - 1] | place_18;
        left_5[row_9] = (left_5[row_9 - 1] | place_18) << 1;
        right_6[row_9] = (right_6[row_9 - 1] | place_18) >> 1;
        free_3[row_9] = all_7 & ~(columns_4[row_9] | left_5[row_9] | right_6[row_9]);
    }
    counts_1[first_2] = count_10;
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

static __constant__ unsigned gk_zero = 0;

#ifdef GK_ELEMENTS
template <bool inside_13>
static __device__ __forceinline__ void gk_element(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    unsigned short* GK_RESTRICT texts_1,
    int texts_1_length,
    int index_12)
{
    int i_2 = index_12;
    if (!inside_13 && i_2 >= values_0_length)
    {
        return;
    }
    Span<unsigned short> own_3 = Span<unsigned short>{texts_1, texts_1_length}.slice((int)(i_2 * 12u), (int)(i_2 * 12u + 12u - i_2 * 12u));
    unsigned rest_4 = values_0[i_2] < 0 ? (unsigned)(gk_zero - (unsigned long long)(long long)values_0[i_2]) : (unsigned)values_0[i_2];
    int k_5 = own_3.length;
    do
    {
        Span<unsigned short> temp_7 = own_3;
        int temp_6 = (int)(k_5 - 1u);
        k_5 = temp_6;
        temp_7[temp_6] = (unsigned short)(48u + rest_4 % 10u);
        rest_4 /= 10u;
    } while (rest_4 > 0u);
    if (values_0[i_2] < 0)
    {
        Span<unsigned short> temp_9 = own_3;
        int temp_8 = (int)(k_5 - 1u);
        k_5 = temp_8;
        temp_9[temp_8] = 45;
    }
    while (k_5 > 0)
    {
        Span<unsigned short> temp_11 = own_3;
        int temp_10 = (int)(k_5 - 1u);
        k_5 = temp_10;
        temp_11[temp_10] = 32;
    }
}

extern "C" __global__ void __launch_bounds__(256) Digits_8f1dc324(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    unsigned short* GK_RESTRICT texts_1,
    int texts_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < values_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(values_0, values_0_length, texts_1, texts_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(values_0, values_0_length, texts_1, texts_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Digits_8f1dc324(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    unsigned short* GK_RESTRICT texts_1,
    int texts_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_2 >= values_0_length)
    {
        return;
    }
    Span<unsigned short> own_3 = Span<unsigned short>{texts_1, texts_1_length}.slice((int)(i_2 * 12u), (int)(i_2 * 12u + 12u - i_2 * 12u));
    unsigned rest_4 = values_0[i_2] < 0 ? (unsigned)(gk_zero - (unsigned long long)(long long)values_0[i_2]) : (unsigned)values_0[i_2];
    int k_5 = own_3.length;
    do
    {
        Span<unsigned short> temp_7 = own_3;
        int temp_6 = (int)(k_5 - 1u);
        k_5 = temp_6;
        temp_7[temp_6] = (unsigned short)(48u + rest_4 % 10u);
        rest_4 /= 10u;
    } while (rest_4 > 0u);
    if (values_0[i_2] < 0)
    {
        Span<unsigned short> temp_9 = own_3;
        int temp_8 = (int)(k_5 - 1u);
        k_5 = temp_8;
        temp_9[temp_8] = 45;
    }
    while (k_5 > 0)
    {
        Span<unsigned short> temp_11 = own_3;
        int temp_10 = (int)(k_5 - 1u);
        k_5 = temp_10;
        temp_11[temp_10] = 32;
    }
}

#endif

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

template <typename T>
static __device__ __forceinline__ void gk_ask([[maybe_unused]] const T* place)
{
#if __CUDA_ARCH__ >= 900
    asm volatile("prefetch.global.L2 [%0];" : : "l"(place));
#endif
}

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    const unsigned short* GK_RESTRICT text_0,
    int text_0_length,
    int* GK_RESTRICT classes_1,
    int classes_1_length,
    int index_5)
{
    int i_2 = index_5;
    if (!inside_6 && i_2 >= text_0_length)
    {
        return;
    }
    unsigned short c_3 = text_0[i_2];
    int found_4 = true && c_3 <= 127 ? 1 : 0;
    if (c_3 >= 48 && c_3 <= 57)
    {
        found_4 |= 2;
    }
    if ((c_3 >= 97 && c_3 <= 122) || (c_3 >= 65 && c_3 <= 90))
    {
        found_4 |= 4;
    }
    if (c_3 >= 97 && c_3 <= 122)
    {
        found_4 |= 8;
    }
    if (c_3 >= 65 && c_3 <= 90)
    {
        found_4 |= 16;
    }
    if ((c_3 >= 97 && c_3 <= 122) || (c_3 >= 65 && c_3 <= 90) || (c_3 >= 48 && c_3 <= 57))
    {
        found_4 |= 32;
    }
    if ((c_3 >= 48 && c_3 <= 57) || (c_3 >= 97 && c_3 <= 102) || (c_3 >= 65 && c_3 <= 70))
    {
        found_4 |= 64;
    }
    if ((c_3 >= 48 && c_3 <= 57) || (c_3 >= 97 && c_3 <= 102))
    {
        found_4 |= 128;
    }
    classes_1[i_2] = (c_3 >= 48 && c_3 <= 57) || (c_3 >= 65 && c_3 <= 70) ? found_4 | 256 : found_4;
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_6>
static __device__ __forceinline__ void gk_wide_element(
    const unsigned short* GK_RESTRICT text_0,
    int text_0_length,
    int* GK_RESTRICT classes_1,
    int classes_1_length,
    unsigned short& text_7,
    int& classes_8,
    int index_5)
{
    int i_2 = index_5;
    if (!inside_6 && i_2 >= text_0_length)
    {
        return;
    }
    unsigned short c_3 = text_7;
    int found_4 = true && c_3 <= 127 ? 1 : 0;
    if (c_3 >= 48 && c_3 <= 57)
    {
        found_4 |= 2;
    }
    if ((c_3 >= 97 && c_3 <= 122) || (c_3 >= 65 && c_3 <= 90))
    {
        found_4 |= 4;
    }
    if (c_3 >= 97 && c_3 <= 122)
    {
        found_4 |= 8;
    }
    if (c_3 >= 65 && c_3 <= 90)
    {
        found_4 |= 16;
    }
    if ((c_3 >= 97 && c_3 <= 122) || (c_3 >= 65 && c_3 <= 90) || (c_3 >= 48 && c_3 <= 57))
    {
        found_4 |= 32;
    }
    if ((c_3 >= 48 && c_3 <= 57) || (c_3 >= 97 && c_3 <= 102) || (c_3 >= 65 && c_3 <= 70))
    {
        found_4 |= 64;
    }
    if ((c_3 >= 48 && c_3 <= 57) || (c_3 >= 97 && c_3 <= 102))
    {
        found_4 |= 128;
    }
    classes_8 = (c_3 >= 48 && c_3 <= 57) || (c_3 >= 65 && c_3 <= 70) ? found_4 | 256 : found_4;
}

#endif

extern "C" __global__ void __launch_bounds__(256) Classes_67b9bd74(
    const unsigned short* GK_RESTRICT text_0,
    int text_0_length,
    int* GK_RESTRICT classes_1,
    int classes_1_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count && (int)gk_end < text_0_length;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)text_0_length && gk_wide<unsigned short, GK_WIDTH>::is_aligned(text_0);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)classes_1_length && gk_wide<int, GK_WIDTH>::is_aligned(classes_1);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        if ((gk_end + 524288) < (unsigned)gk_count && (int)(gk_end + 524288) < text_0_length && (gk_end + 524288) < (unsigned)text_0_length)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
            {
                gk_ask(text_0 + (gk_first + j * 256 * GK_WIDTH + 524288));
            }
        }
        gk_wide<unsigned short, GK_WIDTH> text_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<int, GK_WIDTH> classes_1_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            text_0_wide[j].load(text_0 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(text_0, text_0_length, classes_1, classes_1_length, text_0_wide[j].at[k], classes_1_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            classes_1_wide[j].store(classes_1 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < text_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(text_0, text_0_length, classes_1, classes_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(text_0, text_0_length, classes_1, classes_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Classes_67b9bd74(
    const unsigned short* GK_RESTRICT text_0,
    int text_0_length,
    int* GK_RESTRICT classes_1,
    int classes_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_2 >= text_0_length)
    {
        return;
    }
    unsigned short c_3 = text_0[i_2];
    int found_4 = true && c_3 <= 127 ? 1 : 0;
    if (c_3 >= 48 && c_3 <= 57)
    {
        found_4 |= 2;
    }
    if ((c_3 >= 97 && c_3 <= 122) || (c_3 >= 65 && c_3 <= 90))
    {
        found_4 |= 4;
    }
    if (c_3 >= 97 && c_3 <= 122)
    {
        found_4 |= 8;
    }
    if (c_3 >= 65 && c_3 <= 90)
    {
        found_4 |= 16;
    }
    if ((c_3 >= 97 && c_3 <= 122) || (c_3 >= 65 && c_3 <= 90) || (c_3 >= 48 && c_3 <= 57))
    {
        found_4 |= 32;
    }
    if ((c_3 >= 48 && c_3 <= 57) || (c_3 >= 97 && c_3 <= 102) || (c_3 >= 65 && c_3 <= 70))
    {
        found_4 |= 64;
    }
    if ((c_3 >= 48 && c_3 <= 57) || (c_3 >= 97 && c_3 <= 102))
    {
        found_4 |= 128;
    }
    classes_1[i_2] = (c_3 >= 48 && c_3 <= 57) || (c_3 >= 65 && c_3 <= 70) ? found_4 | 256 : found_4;
}

#endif
