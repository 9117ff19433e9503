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

extern "C" __global__ void Reductions_ac2ee108(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    const float* GK_RESTRICT y_1,
    int y_1_length,
    int* GK_RESTRICT ints_2,
    int ints_2_length,
    long long* GK_RESTRICT longs_3,
    int longs_3_length,
    float* GK_RESTRICT floats_4,
    int floats_4_length)
{
    __shared__ __align__(16) int exchange_11[32];
    __shared__ __align__(16) long long exchange_26[32];
    __shared__ __align__(16) float exchange_32[32];
    int n_5 = (int)blockDim.x * (int)blockDim.y * (int)blockDim.z;
    int t_6 = ((int)threadIdx.z * (int)blockDim.y + (int)threadIdx.y) * (int)blockDim.x + (int)threadIdx.x;
    int i_7 = (int)(blockIdx.x * n_5 + t_6);
    int all_8 = (int)(gridDim.x * n_5);
    int temp_14 = i_7;
    int temp_9 = x_0[i_7];
    int temp_10 = gk_reduce_add_int(4294967295u, temp_9, 32);
    __syncthreads();
    if ((int)gk_lane() == 0)
    {
        exchange_11[(int)gk_warp()] = temp_10;
    }
    __syncthreads();
    int temp_12 = exchange_11[0];
    for (int temp_13 = 1; temp_13 < (((int)blockDim.x * (int)blockDim.y * (int)blockDim.z + 31) >> 5); temp_13++)
    {
        temp_12 = (int)((unsigned)temp_12 + exchange_11[temp_13]);
    }
    ints_2[temp_14] = temp_12;
    int temp_23 = (int)((unsigned)all_8 + i_7);
    int temp_15 = x_0[i_7];
    int temp_16 = gk_reduce_min_int(4294967295u, temp_15, 32);
    __syncthreads();
    if ((int)gk_lane() == 0)
    {
        exchange_11[(int)gk_warp()] = temp_16;
    }
    __syncthreads();
    int temp_17 = exchange_11[0];
    for (int temp_18 = 1; temp_18 < (((int)blockDim.x * (int)blockDim.y * (int)blockDim.z + 31) >> 5); temp_18++)
    {
        temp_17 = min(temp_17, exchange_11[temp_18]);
    }
    int temp_19 = x_0[i_7];
    int temp_20 = gk_reduce_max_int(4294967295u, temp_19, 32);
    __syncthreads();
    if ((int)gk_lane() == 0)
    {
        exchange_11[(int)gk_warp()] = temp_20;
    }
    __syncthreads();
    int temp_21 = exchange_11[0];
    for (int temp_22 = 1; temp_22 < (((int)blockDim.x * (int)blockDim.y * (int)blockDim.z + 31) >> 5); temp_22++)
    {
        temp_21 = max(temp_21, exchange_11[temp_22]);
    }
    ints_2[temp_23] = (int)(temp_17 + 1000u * temp_21);
    int temp_29 = i_7;
    long long temp_24 = (long long)((unsigned long long)(long long)x_0[i_7] << 33);
    long long temp_25 = gk_reduce_add_long(4294967295u, temp_24, 32);
    __syncthreads();
    if ((int)gk_lane() == 0)
    {
        exchange_26[(int)gk_warp()] = temp_25;
    }
    __syncthreads();
    long long temp_27 = exchange_26[0];
    for (int temp_28 = 1; temp_28 < (((int)blockDim.x * (int)blockDim.y * (int)blockDim.z + 31) >> 5); temp_28++)
    {
        temp_27 = (long long)((unsigned long long)temp_27 + exchange_26[temp_28]);
    }
    longs_3[temp_29] = temp_27;
    int temp_35 = i_7;
    float temp_30 = y_1[i_7];
    float temp_31 = gk_reduce_add_float(4294967295u, temp_30, 32);
    __syncthreads();
    if ((int)gk_lane() == 0)
    {
        exchange_32[(int)gk_warp()] = temp_31;
    }
    __syncthreads();
    float temp_33 = exchange_32[0];
    for (int temp_34 = 1; temp_34 < (((int)blockDim.x * (int)blockDim.y * (int)blockDim.z + 31) >> 5); temp_34++)
    {
        temp_33 += exchange_32[temp_34];
    }
    floats_4[temp_35] = temp_33;
    int temp_40 = (int)((unsigned)all_8 + i_7);
    float temp_36 = y_1[i_7];
    float temp_37 = gk_reduce_max_float(4294967295u, temp_36, 32);
    __syncthreads();
    if ((int)gk_lane() == 0)
    {
        exchange_32[(int)gk_warp()] = temp_37;
    }
    __syncthreads();
    float temp_38 = exchange_32[0];
    for (int temp_39 = 1; temp_39 < (((int)blockDim.x * (int)blockDim.y * (int)blockDim.z + 31) >> 5); temp_39++)
    {
        temp_38 = gk_max_float(temp_38, exchange_32[temp_39]);
    }
    floats_4[temp_40] = temp_38;
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

extern "C" __global__ void Sums_1b40af33(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    const float* GK_RESTRICT y_1,
    int y_1_length,
    int* GK_RESTRICT ints_2,
    int ints_2_length,
    float* GK_RESTRICT floats_3,
    int floats_3_length)
{
    __shared__ __align__(16) int exchange_8[32];
    __shared__ __align__(16) float exchange_21[32];
    int n_4 = (int)blockDim.x;
    int t_5 = (int)threadIdx.x;
    int temp_12 = t_5;
    int temp_6 = x_0[t_5];
    int temp_7 = gk_inclusive_sum_int(4294967295u, temp_6, 32);
    __syncthreads();
    if ((int)gk_lane() == 31 || ((int)threadIdx.z * (int)blockDim.y + (int)threadIdx.y) * (int)blockDim.x + (int)threadIdx.x + 1 == (int)blockDim.x * (int)blockDim.y * (int)blockDim.z)
    {
        exchange_8[(int)gk_warp()] = temp_7;
    }
    __syncthreads();
    int temp_9 = 0;
    for (int temp_10 = 0; temp_10 < (int)gk_warp(); temp_10++)
    {
        temp_9 = (int)((unsigned)temp_9 + exchange_8[temp_10]);
    }
    int temp_11 = (int)((unsigned)temp_9 + temp_7);
    ints_2[temp_12] = temp_11;
    int temp_18 = n_4 + t_5;
    int temp_13 = x_0[t_5];
    int temp_14 = gk_exclusive_sum_int(4294967295u, temp_13, 32);
    __syncthreads();
    if ((int)gk_lane() == 31 || ((int)threadIdx.z * (int)blockDim.y + (int)threadIdx.y) * (int)blockDim.x + (int)threadIdx.x + 1 == (int)blockDim.x * (int)blockDim.y * (int)blockDim.z)
    {
        exchange_8[(int)gk_warp()] = (int)((unsigned)temp_14 + temp_13);
    }
    __syncthreads();
    int temp_15 = 0;
    for (int temp_16 = 0; temp_16 < (int)gk_warp(); temp_16++)
    {
        temp_15 = (int)((unsigned)temp_15 + exchange_8[temp_16]);
    }
    int temp_17 = (int)((unsigned)temp_15 + temp_14);
    ints_2[temp_18] = temp_17;
    int temp_25 = t_5;
    float temp_19 = y_1[t_5];
    float temp_20 = gk_inclusive_sum_float(4294967295u, temp_19, 32);
    __syncthreads();
    if ((int)gk_lane() == 31 || ((int)threadIdx.z * (int)blockDim.y + (int)threadIdx.y) * (int)blockDim.x + (int)threadIdx.x + 1 == (int)blockDim.x * (int)blockDim.y * (int)blockDim.z)
    {
        exchange_21[(int)gk_warp()] = temp_20;
    }
    __syncthreads();
    float temp_22 = 0.0f;
    for (int temp_23 = 0; temp_23 < (int)gk_warp(); temp_23++)
    {
        temp_22 += exchange_21[temp_23];
    }
    float temp_24 = temp_22 + temp_20;
    floats_3[temp_25] = temp_24;
    int temp_31 = n_4 + t_5;
    float temp_26 = y_1[t_5];
    float temp_27 = gk_exclusive_sum_float(4294967295u, temp_26, 32);
    __syncthreads();
    if ((int)gk_lane() == 31 || ((int)threadIdx.z * (int)blockDim.y + (int)threadIdx.y) * (int)blockDim.x + (int)threadIdx.x + 1 == (int)blockDim.x * (int)blockDim.y * (int)blockDim.z)
    {
        exchange_21[(int)gk_warp()] = temp_27 + temp_26;
    }
    __syncthreads();
    float temp_28 = 0.0f;
    for (int temp_29 = 0; temp_29 < (int)gk_warp(); temp_29++)
    {
        temp_28 += exchange_21[temp_29];
    }
    float temp_30 = temp_28 + temp_27;
    floats_3[temp_31] = temp_30;
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

struct Vector2_s0
{
    float X_0;
    float Y_1;
};
static_assert(sizeof(Vector2_s0) == 8, "Vector2_s0 has another layout than in C#");

static __device__ __forceinline__ Vector2_s0 op_Addition_f0(Vector2_s0 a_0, Vector2_s0 b_1)
{
    Vector2_s0 result_2 = Vector2_s0{};
    result_2.X_0 = a_0.X_0 + b_1.X_0;
    result_2.Y_1 = a_0.Y_1 + b_1.Y_1;
    return result_2;
}

static __device__ __forceinline__ Vector2_s0 op_Multiply_f1(Vector2_s0 a_0, float b_1)
{
    Vector2_s0 result_2 = Vector2_s0{};
    result_2.X_0 = a_0.X_0 * b_1;
    result_2.Y_1 = a_0.Y_1 * b_1;
    return result_2;
}

extern "C" __global__ void Broadcasts_85d0225f(
    const Vector2_s0* GK_RESTRICT x_0,
    int x_0_length,
    Vector2_s0* GK_RESTRICT results_1,
    int results_1_length)
{
    __shared__ __align__(16) Vector2_s0 exchange_5[32];
    __shared__ __align__(16) int exchange_14[32];
    __shared__ __align__(16) Vector2_s0 tile_2[128];
    int t_3 = (int)threadIdx.x;
    gk_store<8>(tile_2[t_3], gk_load<8>(x_0[t_3]));
    Vector2_s0 temp_4 = gk_load<8>(x_0[t_3]);
    __syncthreads();
    if (((int)threadIdx.z * (int)blockDim.y + (int)threadIdx.y) * (int)blockDim.x + (int)threadIdx.x == 0)
    {
        gk_store<8>(exchange_5[0], temp_4);
    }
    __syncthreads();
    Vector2_s0 temp_6 = gk_load<8>(exchange_5[0]);
    Vector2_s0 sum_7 = temp_6;
    for (int thread_8 = 1; thread_8 < (int)blockDim.x; thread_8 = (int)(thread_8 * 2u))
    {
        Vector2_s0 temp_12 = sum_7;
        Vector2_s0 temp_9 = gk_load<8>(tile_2[(int)blockDim.x - 1 - t_3]);
        int temp_10 = thread_8;
        __syncthreads();
        if (((int)threadIdx.z * (int)blockDim.y + (int)threadIdx.y) * (int)blockDim.x + (int)threadIdx.x == temp_10)
        {
            gk_store<8>(exchange_5[0], temp_9);
        }
        __syncthreads();
        Vector2_s0 temp_11 = gk_load<8>(exchange_5[0]);
        sum_7 = op_Addition_f0(temp_12, temp_11);
    }
    int temp_18 = t_3;
    Vector2_s0 temp_17 = sum_7;
    int temp_13 = gk_reduce_add_int(4294967295u, 1, 32);
    __syncthreads();
    if ((int)gk_lane() == 0)
    {
        exchange_14[(int)gk_warp()] = temp_13;
    }
    __syncthreads();
    int temp_15 = exchange_14[0];
    for (int temp_16 = 1; temp_16 < (((int)blockDim.x * (int)blockDim.y * (int)blockDim.z + 31) >> 5); temp_16++)
    {
        temp_15 = (int)((unsigned)temp_15 + exchange_14[temp_16]);
    }
    gk_store<8>(results_1[temp_18], op_Multiply_f1(temp_17, (float)temp_15));
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

extern "C" __global__ void ScanItems_440c5f40(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT sums_1,
    int sums_1_length)
{
    __shared__ __align__(16) int exchange_14[32];
    __shared__ __align__(16) int exchange_2[512];
    int items_3[4] = {};
    int t_4 = (int)threadIdx.x;
    int n_5 = (int)blockDim.x;
    int first_6 = (int)(blockIdx.x * 4u * n_5);
    for (int k_7 = 0; k_7 < 4; k_7++)
    {
        items_3[k_7] = x_0[first_6 + k_7 * n_5 + t_4];
    }
    __syncthreads();
    #pragma unroll
    for (int temp_8 = 0; temp_8 < 4; temp_8++)
    {
        exchange_2[(int)((unsigned)temp_8 * ((int)blockDim.x * (int)blockDim.y * (int)blockDim.z)) + ((int)threadIdx.z * (int)blockDim.y + (int)threadIdx.y) * (int)blockDim.x + (int)threadIdx.x] = items_3[temp_8];
    }
    __syncthreads();
    #pragma unroll
    for (int temp_9 = 0; temp_9 < 4; temp_9++)
    {
        items_3[temp_9] = exchange_2[(int)((unsigned)(((int)threadIdx.z * (int)blockDim.y + (int)threadIdx.y) * (int)blockDim.x + (int)threadIdx.x) * 4) + temp_9];
    }
    int sum_10 = 0;
    for (int k_11 = 0; k_11 < 4; k_11++)
    {
        sum_10 = (int)((unsigned)sum_10 + items_3[k_11]);
    }
    int temp_12 = sum_10;
    int temp_13 = gk_exclusive_sum_int(4294967295u, temp_12, 32);
    __syncthreads();
    if ((int)gk_lane() == 31 || ((int)threadIdx.z * (int)blockDim.y + (int)threadIdx.y) * (int)blockDim.x + (int)threadIdx.x + 1 == (int)blockDim.x * (int)blockDim.y * (int)blockDim.z)
    {
        exchange_14[(int)gk_warp()] = (int)((unsigned)temp_13 + temp_12);
    }
    __syncthreads();
    int temp_15 = 0;
    for (int temp_16 = 0; temp_16 < (int)gk_warp(); temp_16++)
    {
        temp_15 = (int)((unsigned)temp_15 + exchange_14[temp_16]);
    }
    int temp_17 = (int)((unsigned)temp_15 + temp_13);
    sum_10 = temp_17;
    for (int k_18 = 0; k_18 < 4; k_18++)
    {
        sum_10 = (int)((unsigned)sum_10 + items_3[k_18]);
        items_3[k_18] = sum_10;
    }
    __syncthreads();
    #pragma unroll
    for (int temp_19 = 0; temp_19 < 4; temp_19++)
    {
        exchange_2[(int)((unsigned)(((int)threadIdx.z * (int)blockDim.y + (int)threadIdx.y) * (int)blockDim.x + (int)threadIdx.x) * 4) + temp_19] = items_3[temp_19];
    }
    __syncthreads();
    #pragma unroll
    for (int temp_20 = 0; temp_20 < 4; temp_20++)
    {
        items_3[temp_20] = exchange_2[(int)((unsigned)temp_20 * ((int)blockDim.x * (int)blockDim.y * (int)blockDim.z)) + ((int)threadIdx.z * (int)blockDim.y + (int)threadIdx.y) * (int)blockDim.x + (int)threadIdx.x];
    }
    for (int k_21 = 0; k_21 < 4; k_21++)
    {
        sums_1[first_6 + k_21 * n_5 + t_4] = items_3[k_21];
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

struct Vector3_s0
{
    float X_0;
    float Y_1;
    float Z_2;
};
static_assert(sizeof(Vector3_s0) == 12, "Vector3_s0 has another layout than in C#");

static __device__ __forceinline__ Vector3_s0 op_Multiply_f0(Vector3_s0 a_0, float b_1)
{
    Vector3_s0 result_2 = Vector3_s0{};
    result_2.X_0 = a_0.X_0 * b_1;
    result_2.Y_1 = a_0.Y_1 * b_1;
    result_2.Z_2 = a_0.Z_2 * b_1;
    return result_2;
}

extern "C" __global__ void Exchanges_ad0779a6(
    Vector3_s0* GK_RESTRICT x_0,
    int x_0_length,
    long long* GK_RESTRICT y_1,
    int y_1_length)
{
    __shared__ __align__(16) Vector3_s0 vectors_2[64];
    __shared__ __align__(16) long long numbers_3[133];
    long long items_4[2] = {};
    int ranks_5[2] = {};
    int n_6 = (int)blockDim.x * (int)blockDim.y;
    int t_7 = (int)threadIdx.y * (int)blockDim.x + (int)threadIdx.x;
    int i_8 = (int)(blockIdx.x * n_6 + t_7);
    for (int round_9 = 0; round_9 < 2; round_9++)
    {
        int temp_13 = i_8;
        Vector3_s0 value_10 = op_Multiply_f0(x_0[i_8], (float)(t_7 + 1));
        int thread_11 = (int)((unsigned)(t_7 + 5 + round_9) % n_6);
        __syncthreads();
        vectors_2[thread_11] = value_10;
        __syncthreads();
        Vector3_s0 temp_12 = vectors_2[((int)threadIdx.z * (int)blockDim.y + (int)threadIdx.y) * (int)blockDim.x + (int)threadIdx.x];
        x_0[temp_13] = temp_12;
    }
    for (int k_14 = 0; k_14 < 2; k_14++)
    {
        items_4[k_14] = y_1[(int)(2u * i_8) + k_14];
        ranks_5[k_14] = (int)((unsigned)((2 * t_7 + k_14) * 7) % (2 * n_6));
    }
    Span<const int> temp_15 = Span<const int>{ranks_5, 2};
    Span<long long> temp_16 = Span<long long>{numbers_3, 133}.slice(5);
    __syncthreads();
    #pragma unroll
    for (int temp_17 = 0; temp_17 < 2; temp_17++)
    {
        temp_16[temp_15[temp_17]] = items_4[temp_17];
    }
    __syncthreads();
    #pragma unroll
    for (int temp_18 = 0; temp_18 < 2; temp_18++)
    {
        items_4[temp_18] = temp_16[(int)((unsigned)(((int)threadIdx.z * (int)blockDim.y + (int)threadIdx.y) * (int)blockDim.x + (int)threadIdx.x) * 2) + temp_18];
    }
    for (int k_19 = 0; k_19 < 2; k_19++)
    {
        y_1[(int)(2u * i_8) + k_19] = items_4[k_19];
    }
}
