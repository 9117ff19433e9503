#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ unsigned gk_lane()
{
#ifdef __CUDA_ARCH__
    unsigned lane;
    asm("mov.u32 %0, %%laneid;" : "=r"(lane));
    return lane;
#else
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) % 32;
#endif
}

static __device__ __forceinline__ unsigned gk_warp()
{
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) / 32;
}

extern "C" __global__ void Sum_fca23cf9(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT sums_1,
    int sums_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    float sum_3 = x_0[i_2];
    for (int distance_4 = 16; distance_4 > 0; distance_4 = (int)(distance_4 / 2u))
    {
        float temp_5 = __shfl_down_sync(4294967295u, sum_3, distance_4);
        float other_6 = temp_5;
        if ((int)gk_lane() + distance_4 < min(32, (int)blockDim.x - (int)gk_warp() * 32))
        {
            sum_3 += other_6;
        }
    }
    if ((int)gk_lane() == 0)
    {
        sums_1[(int)(blockIdx.x * 4u) + (int)gk_warp()] = sum_3;
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Shuffles_4b577626(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length)
{
    int t_2 = (int)threadIdx.x;
    int n_3 = (int)blockDim.x;
    int value_4 = x_0[t_2];
    int temp_6 = t_2;
    int temp_5 = __shfl_sync(4294967295u, value_4, 5);
    results_1[temp_6] = temp_5;
    int temp_8 = n_3 + t_2;
    int temp_7 = __shfl_sync(4294967295u, value_4, t_2 + 3, 8);
    results_1[temp_8] = temp_7;
    int temp_10 = 2 * n_3 + t_2;
    int temp_9 = __shfl_up_sync(4294967295u, value_4, 3);
    results_1[temp_10] = temp_9;
    int temp_12 = 3 * n_3 + t_2;
    int temp_11 = __shfl_up_sync(4294967295u, value_4, 2, 4);
    results_1[temp_12] = temp_11;
    int temp_14 = 4 * n_3 + t_2;
    int temp_13 = __shfl_down_sync(4294967295u, value_4, 7);
    results_1[temp_14] = temp_13;
    int temp_16 = 5 * n_3 + t_2;
    int temp_15 = __shfl_down_sync(4294967295u, value_4, 9, 16);
    results_1[temp_16] = temp_15;
    int temp_18 = 6 * n_3 + t_2;
    int temp_17 = __shfl_xor_sync(4294967295u, value_4, 21);
    results_1[temp_18] = temp_17;
    int temp_20 = 7 * n_3 + t_2;
    int temp_19 = __shfl_xor_sync(4294967295u, value_4, 3, 4);
    results_1[temp_20] = temp_19;
    int temp_22 = 8 * n_3 + t_2;
    int temp_21 = __shfl_sync(4294967295u, value_4, (int)(t_2 / 16u), 16);
    results_1[temp_22] = temp_21;
    int temp_24 = 9 * n_3 + t_2;
    int temp_23 = __shfl_xor_sync(4294967295u, value_4, 9, 8);
    results_1[temp_24] = temp_23;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <typename T>
static __device__ __forceinline__ T gk_shuffle(unsigned mask, T value, int lane, int width)
{
    unsigned words[(sizeof(T) + 3) / 4] = {};
    memcpy(words, &value, sizeof(T));
#pragma unroll
    for (unsigned& word : words)
        word = __shfl_sync(mask, word, lane, width);
    memcpy(&value, words, sizeof(T));
    return value;
}

template <typename T>
static __device__ __forceinline__ T gk_shuffle_xor(unsigned mask, T value, int lane, int width)
{
    unsigned words[(sizeof(T) + 3) / 4] = {};
    memcpy(words, &value, sizeof(T));
#pragma unroll
    for (unsigned& word : words)
        word = __shfl_xor_sync(mask, word, lane, width);
    memcpy(&value, words, sizeof(T));
    return value;
}

struct Vector3_s0
{
    float X_0;
    float Y_1;
    float Z_2;
};
static_assert(sizeof(Vector3_s0) == 12, "Vector3_s0 has another layout than in C#");

struct Particle_s1
{
    Vector3_s0 Position_0;
    double Mass_1;
    unsigned char Kind_2;
};
static_assert(sizeof(Particle_s1) == 32, "Particle_s1 has another layout than in C#");

extern "C" __global__ void Types_c0b1e58d(
    unsigned char* GK_RESTRICT bytes_0,
    int bytes_0_length,
    unsigned char* GK_RESTRICT bools_1,
    int bools_1_length,
    short* GK_RESTRICT shorts_2,
    int shorts_2_length,
    long long* GK_RESTRICT longs_3,
    int longs_3_length,
    double* GK_RESTRICT doubles_4,
    int doubles_4_length,
    unsigned short* GK_RESTRICT halves_5,
    int halves_5_length,
    Vector3_s0* GK_RESTRICT vectors_6,
    int vectors_6_length,
    Particle_s1* GK_RESTRICT particles_7,
    int particles_7_length)
{
    int t_8 = (int)threadIdx.x;
    int temp_10 = t_8;
    unsigned char temp_9 = gk_shuffle_xor(4294967295u, bytes_0[t_8], 1, 32);
    bytes_0[temp_10] = temp_9;
    int temp_12 = t_8;
    bool temp_11 = gk_shuffle_xor(4294967295u, bools_1[t_8] != 0, 1, 32);
    bools_1[temp_12] = temp_11;
    int temp_14 = t_8;
    short temp_13 = gk_shuffle_xor(4294967295u, shorts_2[t_8], 2, 32);
    shorts_2[temp_14] = temp_13;
    int temp_16 = t_8;
    long long temp_15 = __shfl_up_sync(4294967295u, longs_3[t_8], 1);
    longs_3[temp_16] = temp_15;
    int temp_18 = t_8;
    double temp_17 = __shfl_down_sync(4294967295u, doubles_4[t_8], 1);
    doubles_4[temp_18] = temp_17;
    int temp_20 = t_8;
    unsigned short temp_19 = gk_shuffle(4294967295u, halves_5[t_8], 31 - t_8, 32);
    halves_5[temp_20] = temp_19;
    int temp_22 = t_8;
    Vector3_s0 temp_21 = gk_shuffle_xor(4294967295u, vectors_6[t_8], 4, 32);
    vectors_6[temp_22] = temp_21;
    int temp_24 = t_8;
    Particle_s1 temp_23 = gk_shuffle(4294967295u, particles_7[t_8], t_8 + 1, 4);
    particles_7[temp_24] = temp_23;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <typename T>
static __device__ __forceinline__ unsigned gk_match_all(unsigned mask, T value)
{
    int isSame;
    return __match_all_sync(mask, value, &isSame);
}

extern "C" __global__ void Votes_8735fec2(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    unsigned* GK_RESTRICT results_1,
    int results_1_length)
{
    int t_2 = (int)threadIdx.x;
    int n_3 = (int)blockDim.x;
    int temp_5 = t_2;
    unsigned temp_4 = __ballot_sync(4294967295u, x_0[t_2] % 3 == 0);
    results_1[temp_5] = temp_4;
    int temp_7 = n_3 + t_2;
    bool temp_6 = __any_sync(4294967295u, x_0[t_2] > 90) != 0;
    results_1[temp_7] = temp_6 ? 1u : 0u;
    int temp_9 = 2 * n_3 + t_2;
    bool temp_8 = __all_sync(4294967295u, x_0[t_2] >= 0) != 0;
    results_1[temp_9] = temp_8 ? 1u : 0u;
    int temp_11 = 3 * n_3 + t_2;
    unsigned temp_10 = __match_any_sync(4294967295u, x_0[t_2] % 4);
    results_1[temp_11] = temp_10;
    int temp_13 = 4 * n_3 + t_2;
    unsigned temp_12 = gk_match_all(4294967295u, x_0[t_2] / 200);
    results_1[temp_13] = temp_12;
    int temp_16 = 5 * n_3 + t_2;
    unsigned temp_14 = __match_any_sync(4294967295u, (double)(x_0[t_2] % 3) * 0x1p-1);
    unsigned temp_15 = gk_match_all(4294967295u, (long long)x_0[t_2]);
    results_1[temp_16] = temp_14 + temp_15;
    int temp_18 = 6 * n_3 + t_2;
    unsigned temp_17 = __activemask();
    results_1[temp_18] = temp_17;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ unsigned gk_lane()
{
#ifdef __CUDA_ARCH__
    unsigned lane;
    asm("mov.u32 %0, %%laneid;" : "=r"(lane));
    return lane;
#else
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) % 32;
#endif
}

static __device__ __forceinline__ unsigned gk_warp()
{
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) / 32;
}

extern "C" __global__ void LaneMasks_3ee1ffa0(unsigned* GK_RESTRICT results_0, int results_0_length)
{
    int t_1 = ((int)threadIdx.z * (int)blockDim.y + (int)threadIdx.y) * (int)blockDim.x + (int)threadIdx.x;
    int n_2 = (int)blockDim.x * (int)blockDim.y * (int)blockDim.z;
    results_0[t_1] = (unsigned)((int)gk_lane() + 100 * (int)gk_warp());
    results_0[n_2 + t_1] = 1u << (int)gk_lane();
    results_0[2 * n_2 + t_1] = (1u << (int)gk_lane()) - 1u;
    results_0[3 * n_2 + t_1] = (1u << (int)gk_lane()) | ((1u << (int)gk_lane()) - 1u);
    results_0[4 * n_2 + t_1] = ~((1u << (int)gk_lane()) | ((1u << (int)gk_lane()) - 1u));
    results_0[5 * n_2 + t_1] = ~((1u << (int)gk_lane()) - 1u);
    results_0[6 * n_2 + t_1] = 255u << ((int)gk_lane() & -8);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ unsigned gk_lane()
{
#ifdef __CUDA_ARCH__
    unsigned lane;
    asm("mov.u32 %0, %%laneid;" : "=r"(lane));
    return lane;
#else
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) % 32;
#endif
}

static __device__ __forceinline__ unsigned gk_warp()
{
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) / 32;
}

extern "C" __global__ void Compact_5e05032b(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT kept_1,
    int kept_1_length,
    int* GK_RESTRICT counts_2,
    int counts_2_length)
{
    int t_3 = (int)threadIdx.x;
    bool isKept_4 = x_0[t_3] != 0;
    unsigned temp_5 = __ballot_sync(4294967295u, isKept_4);
    unsigned mask_6 = temp_5;
    if (isKept_4)
    {
        kept_1[__popc(mask_6 & ((1u << (int)gk_lane()) - 1u)) + (int)gk_warp() * 32] = x_0[t_3];
    }
    if ((int)gk_lane() == 0)
    {
        counts_2[(int)gk_warp()] = __popc(mask_6);
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

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

static __device__ __forceinline__ double gk_max_double(double a, double b)
{
    return a > b || a != a ? a : a < b || b != b ? b : __longlong_as_double(__double_as_longlong(a) & __double_as_longlong(b));
}

static __device__ __forceinline__ unsigned gk_lane()
{
#ifdef __CUDA_ARCH__
    unsigned lane;
    asm("mov.u32 %0, %%laneid;" : "=r"(lane));
    return lane;
#else
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) % 32;
#endif
}

static __device__ __forceinline__ int gk_reduce_add_int(unsigned mask, int value, int width)
{
#if __CUDA_ARCH__ >= 800
    if (width == 32)
        return (int)__reduce_add_sync(mask, value);
#endif
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            int other = __shfl_xor_sync(mask, value, distance);
            value = (int)((unsigned)value + (unsigned)other);
        }
        return value;
    }
    int own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        int other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : (int)((unsigned)value + (unsigned)other);
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ int gk_reduce_min_int(unsigned mask, int value, int width)
{
#if __CUDA_ARCH__ >= 800
    if (width == 32)
        return (int)__reduce_min_sync(mask, value);
#endif
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            int other = __shfl_xor_sync(mask, value, distance);
            value = min(value, other);
        }
        return value;
    }
    int own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        int other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : min(value, other);
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ int gk_reduce_max_int(unsigned mask, int value, int width)
{
#if __CUDA_ARCH__ >= 800
    if (width == 32)
        return (int)__reduce_max_sync(mask, value);
#endif
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            int other = __shfl_xor_sync(mask, value, distance);
            value = max(value, other);
        }
        return value;
    }
    int own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        int other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : max(value, other);
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ int gk_reduce_xor_int(unsigned mask, int value, int width)
{
#if __CUDA_ARCH__ >= 800
    if (width == 32)
        return (int)__reduce_xor_sync(mask, (unsigned)value);
#endif
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            int other = __shfl_xor_sync(mask, value, distance);
            value = value ^ other;
        }
        return value;
    }
    int own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        int other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : value ^ other;
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ unsigned gk_reduce_add_uint(unsigned mask, unsigned value, int width)
{
#if __CUDA_ARCH__ >= 800
    if (width == 32)
        return (unsigned)__reduce_add_sync(mask, value);
#endif
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            unsigned other = __shfl_xor_sync(mask, value, distance);
            value = value + other;
        }
        return value;
    }
    unsigned own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        unsigned other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : value + other;
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ unsigned gk_reduce_min_uint(unsigned mask, unsigned value, int width)
{
#if __CUDA_ARCH__ >= 800
    if (width == 32)
        return (unsigned)__reduce_min_sync(mask, value);
#endif
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            unsigned other = __shfl_xor_sync(mask, value, distance);
            value = min(value, other);
        }
        return value;
    }
    unsigned own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        unsigned other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : min(value, other);
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ unsigned gk_reduce_and_uint(unsigned mask, unsigned value, int width)
{
#if __CUDA_ARCH__ >= 800
    if (width == 32)
        return (unsigned)__reduce_and_sync(mask, (unsigned)value);
#endif
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            unsigned other = __shfl_xor_sync(mask, value, distance);
            value = value & other;
        }
        return value;
    }
    unsigned own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        unsigned other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : value & other;
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ unsigned gk_reduce_or_uint(unsigned mask, unsigned value, int width)
{
#if __CUDA_ARCH__ >= 800
    if (width == 32)
        return (unsigned)__reduce_or_sync(mask, (unsigned)value);
#endif
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            unsigned other = __shfl_xor_sync(mask, value, distance);
            value = value | other;
        }
        return value;
    }
    unsigned own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        unsigned other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : value | other;
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ long long gk_reduce_add_long(unsigned mask, long long value, int width)
{
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            long long other = __shfl_xor_sync(mask, value, distance);
            value = (long long)((unsigned long long)value + (unsigned long long)other);
        }
        return value;
    }
    long long own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        long long other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : (long long)((unsigned long long)value + (unsigned long long)other);
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ long long gk_reduce_max_long(unsigned mask, long long value, int width)
{
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            long long other = __shfl_xor_sync(mask, value, distance);
            value = max(value, other);
        }
        return value;
    }
    long long own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        long long other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : max(value, other);
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ float gk_reduce_add_float(unsigned mask, float value, int width)
{
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            float other = __shfl_xor_sync(mask, value, distance);
            value = value + other;
        }
        return value;
    }
    float own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        float other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : value + other;
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ float gk_reduce_min_float(unsigned mask, float value, int width)
{
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            float other = __shfl_xor_sync(mask, value, distance);
            value = gk_min_float(value, other);
        }
        return value;
    }
    float own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        float other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : gk_min_float(value, other);
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ float gk_reduce_max_float(unsigned mask, float value, int width)
{
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            float other = __shfl_xor_sync(mask, value, distance);
            value = gk_max_float(value, other);
        }
        return value;
    }
    float own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        float other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : gk_max_float(value, other);
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ double gk_reduce_add_double(unsigned mask, double value, int width)
{
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            double other = __shfl_xor_sync(mask, value, distance);
            value = value + other;
        }
        return value;
    }
    double own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        double other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : value + other;
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ double gk_reduce_max_double(unsigned mask, double value, int width)
{
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            double other = __shfl_xor_sync(mask, value, distance);
            value = gk_max_double(value, other);
        }
        return value;
    }
    double own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        double other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : gk_max_double(value, other);
        isFirst = false;
    }
    return value;
}

extern "C" __global__ void Reductions_05513ec4(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    const float* GK_RESTRICT y_1,
    int y_1_length,
    const double* GK_RESTRICT z_2,
    int z_2_length,
    int* GK_RESTRICT ints_3,
    int ints_3_length,
    unsigned* GK_RESTRICT uints_4,
    int uints_4_length,
    long long* GK_RESTRICT longs_5,
    int longs_5_length,
    float* GK_RESTRICT floats_6,
    int floats_6_length,
    double* GK_RESTRICT doubles_7,
    int doubles_7_length)
{
    int t_8 = (int)threadIdx.x;
    int n_9 = (int)blockDim.x;
    int temp_11 = t_8;
    int temp_10 = gk_reduce_add_int(4294967295u, x_0[t_8], 32);
    ints_3[temp_11] = temp_10;
    int temp_13 = n_9 + t_8;
    int temp_12 = gk_reduce_min_int(4294967295u, x_0[t_8], 32);
    ints_3[temp_13] = temp_12;
    int temp_15 = 2 * n_9 + t_8;
    int temp_14 = gk_reduce_max_int(4294967295u, x_0[t_8], 32);
    ints_3[temp_15] = temp_14;
    int temp_17 = 3 * n_9 + t_8;
    int temp_16 = gk_reduce_xor_int(4294967295u, x_0[t_8], 32);
    ints_3[temp_17] = temp_16;
    int temp_19 = 4 * n_9 + t_8;
    int temp_18 = gk_reduce_add_int(4294967295u, x_0[t_8], 8);
    ints_3[temp_19] = temp_18;
    int temp_21 = t_8;
    unsigned temp_20 = gk_reduce_add_uint(4294967295u, (unsigned)x_0[t_8], 32);
    uints_4[temp_21] = temp_20;
    int temp_23 = n_9 + t_8;
    unsigned temp_22 = gk_reduce_min_uint(4294967295u, (unsigned)x_0[t_8], 32);
    uints_4[temp_23] = temp_22;
    int temp_25 = 2 * n_9 + t_8;
    unsigned temp_24 = gk_reduce_and_uint(4294967295u, (unsigned)x_0[t_8] | 1u, 32);
    uints_4[temp_25] = temp_24;
    int temp_27 = 3 * n_9 + t_8;
    unsigned temp_26 = gk_reduce_or_uint(4294967295u, (unsigned)x_0[t_8], 4);
    uints_4[temp_27] = temp_26;
    int temp_29 = t_8;
    long long temp_28 = gk_reduce_add_long(4294967295u, (long long)((unsigned long long)(long long)x_0[t_8] << 20), 32);
    longs_5[temp_29] = temp_28;
    int temp_31 = n_9 + t_8;
    long long temp_30 = gk_reduce_max_long(4294967295u, (long long)((unsigned long long)(long long)x_0[t_8] << 30), 16);
    longs_5[temp_31] = temp_30;
    int temp_33 = t_8;
    float temp_32 = gk_reduce_add_float(4294967295u, y_1[t_8], 32);
    floats_6[temp_33] = temp_32;
    int temp_35 = n_9 + t_8;
    float temp_34 = gk_reduce_min_float(4294967295u, y_1[t_8], 32);
    floats_6[temp_35] = temp_34;
    int temp_37 = 2 * n_9 + t_8;
    float temp_36 = gk_reduce_max_float(4294967295u, y_1[t_8], 2);
    floats_6[temp_37] = temp_36;
    int temp_39 = t_8;
    double temp_38 = gk_reduce_add_double(4294967295u, z_2[t_8], 32);
    doubles_7[temp_39] = temp_38;
    int temp_41 = n_9 + t_8;
    double temp_40 = gk_reduce_max_double(4294967295u, z_2[t_8], 32);
    doubles_7[temp_41] = temp_40;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ unsigned gk_lane()
{
#ifdef __CUDA_ARCH__
    unsigned lane;
    asm("mov.u32 %0, %%laneid;" : "=r"(lane));
    return lane;
#else
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) % 32;
#endif
}

static __device__ __forceinline__ int gk_inclusive_sum_int(unsigned mask, int value, int width)
{
    unsigned own_lane = gk_lane(), start = own_lane & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = 1; distance < width; distance *= 2)
        {
            int other = __shfl_up_sync(mask, value, distance, width);
            if (own_lane - start >= distance)
                value = (int)((unsigned)value + (unsigned)other);
        }
        return value;
    }
    int own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        int other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0 || lane > own_lane)
            continue;
        value = isFirst ? other : (int)((unsigned)value + (unsigned)other);
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ int gk_exclusive_sum_int(unsigned mask, int value, int width)
{
    unsigned lane = gk_lane(), first = 1u << (lane & -width);
    unsigned before = __ballot_sync(mask, 1) & ((1u << lane) - first);
    int sum = __shfl_sync(mask, gk_inclusive_sum_int(mask, value, width), before == 0 ? lane : 31 - __clz(before));
    return before == 0 ? 0 : sum;
}

static __device__ __forceinline__ float gk_inclusive_sum_float(unsigned mask, float value, int width)
{
    unsigned own_lane = gk_lane(), start = own_lane & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = 1; distance < width; distance *= 2)
        {
            float other = __shfl_up_sync(mask, value, distance, width);
            if (own_lane - start >= distance)
                value = value + other;
        }
        return value;
    }
    float own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        float other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0 || lane > own_lane)
            continue;
        value = isFirst ? other : value + other;
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ float gk_exclusive_sum_float(unsigned mask, float value, int width)
{
    unsigned lane = gk_lane(), first = 1u << (lane & -width);
    unsigned before = __ballot_sync(mask, 1) & ((1u << lane) - first);
    float sum = __shfl_sync(mask, gk_inclusive_sum_float(mask, value, width), before == 0 ? lane : 31 - __clz(before));
    return before == 0 ? 0 : sum;
}

extern "C" __global__ void Scans_a5bc8ece(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    const float* GK_RESTRICT y_1,
    int y_1_length,
    int* GK_RESTRICT ints_2,
    int ints_2_length,
    float* GK_RESTRICT floats_3,
    int floats_3_length)
{
    int t_4 = (int)threadIdx.x;
    int n_5 = (int)blockDim.x;
    int temp_7 = t_4;
    int temp_6 = gk_inclusive_sum_int(4294967295u, x_0[t_4], 32);
    ints_2[temp_7] = temp_6;
    int temp_9 = n_5 + t_4;
    int temp_8 = gk_exclusive_sum_int(4294967295u, x_0[t_4], 32);
    ints_2[temp_9] = temp_8;
    int temp_11 = 2 * n_5 + t_4;
    int temp_10 = gk_inclusive_sum_int(4294967295u, x_0[t_4], 8);
    ints_2[temp_11] = temp_10;
    int temp_13 = 3 * n_5 + t_4;
    int temp_12 = gk_exclusive_sum_int(4294967295u, x_0[t_4], 4);
    ints_2[temp_13] = temp_12;
    int temp_15 = t_4;
    float temp_14 = gk_inclusive_sum_float(4294967295u, y_1[t_4], 32);
    floats_3[temp_15] = temp_14;
    int temp_17 = n_5 + t_4;
    float temp_16 = gk_exclusive_sum_float(4294967295u, y_1[t_4], 16);
    floats_3[temp_17] = temp_16;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

static __device__ __forceinline__ unsigned gk_lane()
{
#ifdef __CUDA_ARCH__
    unsigned lane;
    asm("mov.u32 %0, %%laneid;" : "=r"(lane));
    return lane;
#else
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) % 32;
#endif
}

static __device__ __forceinline__ int gk_reduce_add_int(unsigned mask, int value, int width)
{
#if __CUDA_ARCH__ >= 800
    if (width == 32)
        return (int)__reduce_add_sync(mask, value);
#endif
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            int other = __shfl_xor_sync(mask, value, distance);
            value = (int)((unsigned)value + (unsigned)other);
        }
        return value;
    }
    int own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        int other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : (int)((unsigned)value + (unsigned)other);
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ int gk_reduce_max_int(unsigned mask, int value, int width)
{
#if __CUDA_ARCH__ >= 800
    if (width == 32)
        return (int)__reduce_max_sync(mask, value);
#endif
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            int other = __shfl_xor_sync(mask, value, distance);
            value = max(value, other);
        }
        return value;
    }
    int own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        int other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : max(value, other);
        isFirst = false;
    }
    return value;
}

extern "C" __global__ void Masks_559e8b19(const int* x_0, int x_0_length, int* results_1, int results_1_length)
{
    int t_2 = (int)threadIdx.x;
    unsigned temp_3 = __ballot_sync(4294967295u, x_0[t_2] % 2 != 0);
    unsigned odd_4 = temp_3;
    if (x_0[t_2] % 2 != 0)
    {
        int temp_6 = t_2;
        int temp_5 = gk_reduce_add_int(odd_4, x_0[t_2], 32);
        results_1[temp_6] = temp_5;
    }
    else
    {
        int temp_8 = t_2;
        int temp_7 = gk_reduce_max_int(~odd_4, x_0[t_2], 32);
        results_1[temp_8] = (int)(gk_zero - temp_7);
    }
    unsigned part_9 = 15u << ((int)gk_lane() & -4);
    if ((int)(t_2 / 4u % 2u) == 0)
    {
        int temp_11 = t_2;
        int temp_12 = results_1[temp_11];
        int temp_10 = __shfl_sync(part_9, x_0[t_2], 3, 4);
        results_1[temp_11] = (int)((unsigned)temp_12 + temp_10);
    }
    __syncwarp(4294967295u);
    if ((int)(t_2 % 32u) < 16)
    {
        int temp_14 = t_2;
        int temp_15 = results_1[temp_14];
        int temp_13 = gk_reduce_add_int(65535u, x_0[t_2], 16);
        results_1[temp_14] = (int)((unsigned)temp_15 + temp_13);
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ unsigned gk_lane()
{
#ifdef __CUDA_ARCH__
    unsigned lane;
    asm("mov.u32 %0, %%laneid;" : "=r"(lane));
    return lane;
#else
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) % 32;
#endif
}

static __device__ __forceinline__ unsigned gk_warp()
{
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) / 32;
}

static __device__ __forceinline__ int gk_reduce_add_int(unsigned mask, int value, int width)
{
#if __CUDA_ARCH__ >= 800
    if (width == 32)
        return (int)__reduce_add_sync(mask, value);
#endif
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            int other = __shfl_xor_sync(mask, value, distance);
            value = (int)((unsigned)value + (unsigned)other);
        }
        return value;
    }
    int own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        int other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : (int)((unsigned)value + (unsigned)other);
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ int SumOfWarp_f0(int value_0)
{
    for (int distance_1 = 16; distance_1 > 0; distance_1 = (int)(distance_1 / 2u))
    {
        int temp_3 = value_0;
        int temp_2 = __shfl_xor_sync(4294967295u, value_0, distance_1);
        value_0 = (int)((unsigned)temp_3 + temp_2);
    }
    return value_0;
}

extern "C" __global__ void BlockSum_a0720e78(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT sums_1,
    int sums_1_length,
    int* GK_RESTRICT rounds_2,
    int rounds_2_length)
{
    __shared__ __align__(16) int partial_3[32];
    int t_4 = (int)threadIdx.x;
    if (t_4 < 32)
    {
        partial_3[t_4] = 0;
    }
    __syncthreads();
    if (t_4 >= x_0_length)
    {
        return;
    }
    int temp_5 = gk_reduce_add_int(4294967295u, x_0[t_4], 32);
    int sum_6 = temp_5;
    if ((int)gk_lane() == 0)
    {
        partial_3[(int)gk_warp()] = sum_6;
    }
    int count_7 = 0;
    for (int rest_8 = x_0[t_4] & 7; true; rest_8 = (int)(rest_8 - 1u))
    {
        bool temp_9 = __any_sync(4294967295u, rest_8 > 0) != 0;
        if (!temp_9)
        {
            break;
        }
        int temp_11 = count_7;
        bool temp_10 = __all_sync(4294967295u, rest_8 < 5) != 0;
        count_7 = (int)((unsigned)temp_11 + (temp_10 ? 1 : 10));
        if (rest_8 == 3)
        {
            continue;
        }
        count_7 = (int)(count_7 + 100u);
    }
    rounds_2[t_4] = count_7;
    __syncthreads();
    if ((int)gk_warp() == 0)
    {
        int temp_12 = SumOfWarp_f0(partial_3[t_4]);
        sum_6 = temp_12;
        if (t_4 == 0)
        {
            sums_1[blockIdx.x] = sum_6;
        }
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ unsigned gk_lane()
{
#ifdef __CUDA_ARCH__
    unsigned lane;
    asm("mov.u32 %0, %%laneid;" : "=r"(lane));
    return lane;
#else
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) % 32;
#endif
}

static __device__ __forceinline__ unsigned gk_warp()
{
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) / 32;
}

static __device__ __forceinline__ int gk_reduce_add_int(unsigned mask, int value, int width)
{
#if __CUDA_ARCH__ >= 800
    if (width == 32)
        return (int)__reduce_add_sync(mask, value);
#endif
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            int other = __shfl_xor_sync(mask, value, distance);
            value = (int)((unsigned)value + (unsigned)other);
        }
        return value;
    }
    int own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        int other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : (int)((unsigned)value + (unsigned)other);
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ int gk_reduce_max_int(unsigned mask, int value, int width)
{
#if __CUDA_ARCH__ >= 800
    if (width == 32)
        return (int)__reduce_max_sync(mask, value);
#endif
    unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
    if (lanes == 0xffffffffu || lanes == part)
    {
#pragma unroll
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            int other = __shfl_xor_sync(mask, value, distance);
            value = max(value, other);
        }
        return value;
    }
    int own = value;
    bool isFirst = true;
    for (unsigned lane = start; lane < start + width; lane++)
    {
        int other = __shfl_sync(mask, own, lane);
        if ((lanes >> lane & 1) == 0)
            continue;
        value = isFirst ? other : max(value, other);
        isFirst = false;
    }
    return value;
}

static __device__ __forceinline__ int Largest_f0(int value_0, int& seen_1)
{
    bool temp_2 = __all_sync(4294967295u, value_0 < 50) != 0;
    if (temp_2)
    {
        return 50;
    }
    int temp_3 = gk_reduce_max_int(4294967295u, value_0, 32);
    int largest_4 = temp_3;
    seen_1 = (int)((unsigned)seen_1 + largest_4);
    return (int)((unsigned)largest_4 - value_0);
}

static __device__ __forceinline__ void Exchange_f1(int& best_0, int& result_1, int value_2)
{
    int temp_4 = result_1;
    int temp_3 = __shfl_xor_sync(4294967295u, value_2, 1);
    result_1 = (int)((unsigned)temp_4 + temp_3);
    if ((int)gk_lane() == 3)
    {
        return;
    }
    int temp_6 = best_0;
    int temp_5 = gk_reduce_add_int(4294967287u, 1, 32);
    best_0 = (int)((unsigned)temp_6 + temp_5);
}

extern "C" __global__ void Helpers_b305e7f9(const int* x_0, int x_0_length, int* results_1, int results_1_length)
{
    int t_2 = (int)threadIdx.x;
    int own_3[4] = {};
    int best_4 = (int)gk_warp();
    switch ((int)((int)gk_warp() % 3u))
    {
        case 0:
        {
            int temp_5 = Largest_f0(x_0[t_2], own_3[t_2 % 4u]);
            best_4 = temp_5;
            break;
        }
        case 1:
        {
            bool isNext_7 = false;
            while (true)
            {
                if (isNext_7)
                {
                    bool temp_6 = __any_sync(4294967295u, best_4 < 200) != 0;
                    if (!temp_6)
                    {
                        break;
                    }
                }
                isNext_7 = true;
                Exchange_f1(best_4, results_1[t_2], x_0[t_2]);
                best_4 = (int)(best_4 + 40u);
            }
            break;
        }
        default:
        {
            best_4 = x_0[t_2];
            break;
        }
    }
    int temp_10 = t_2;
    int temp_11 = results_1[temp_10];
    int temp_9 = (int)((unsigned)best_4 + own_3[0] + own_3[1] + own_3[2] + own_3[3]);
    int temp_8 = __shfl_sync(4294967295u, t_2, 0);
    results_1[temp_10] = (int)(temp_11 + ((unsigned)temp_9 + temp_8));
}
