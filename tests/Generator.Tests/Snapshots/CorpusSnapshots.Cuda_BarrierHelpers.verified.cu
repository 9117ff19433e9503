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

struct Scaled_s0
{
    float factor_0;
};
static_assert(sizeof(Scaled_s0) == 4, "Scaled_s0 has another layout than in C#");

static __device__ __forceinline__ void new_f0(Scaled_s0& this_0, float factor_1)
{
    this_0.factor_0 = factor_1;
}

extern "C" __global__ void Sums_1775123a(
    int rounds_0,
    const float* GK_RESTRICT x_1,
    int x_1_length,
    const int* GK_RESTRICT n_2,
    int n_2_length,
    float* GK_RESTRICT floats_3,
    int floats_3_length,
    int* GK_RESTRICT ints_4,
    int ints_4_length)
{
    __shared__ __align__(16) int exchange_20[32];
    __shared__ __align__(16) float sums_15[64];
    __shared__ __align__(16) int sums_24[64];
    __shared__ __align__(16) int tile_28[72];
    int i_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    __shared__ __align__(16) float tile_6[64];
    float value_7 = x_1[i_5];
    int number_8 = n_2[i_5];
    for (int k_9 = 0; k_9 < rounds_0; k_9++)
    {
        float value_10 = value_7;
        int by_11 = k_9 + 1;
        tile_6[threadIdx.x] = value_10;
        __syncthreads();
        by_11 = (int)(by_11 + threadIdx.x);
        float result_12 = tile_6[by_11 % (int)blockDim.x];
        __syncthreads();
        float temp_13 = result_12;
        float value_14 = value_7;
        __syncthreads();
        sums_15[threadIdx.x] = value_14;
        for (int half_16 = 32; half_16 > 0; half_16 = (int)(half_16 / 2u))
        {
            __syncthreads();
            if ((int)threadIdx.x < half_16)
            {
                sums_15[threadIdx.x] += sums_15[(int)threadIdx.x + half_16];
            }
        }
        __syncthreads();
        float temp_17 = sums_15[0];
        value_7 = temp_13 + temp_17 * 0x1p-3f;
        if (k_9 > 1)
        {
            int temp_27 = number_8;
            int value_18 = number_8;
            int temp_19 = gk_reduce_add_int(4294967295u, value_18, 32);
            __syncthreads();
            if ((int)gk_lane() == 0)
            {
                exchange_20[(int)gk_warp()] = temp_19;
            }
            __syncthreads();
            int temp_21 = exchange_20[0];
            for (int temp_22 = 1; temp_22 < (((int)blockDim.x * (int)blockDim.y * (int)blockDim.z + 31) >> 5); temp_22++)
            {
                temp_21 = (int)((unsigned)temp_21 + exchange_20[temp_22]);
            }
            int value_23 = number_8;
            __syncthreads();
            sums_24[threadIdx.x] = value_23;
            for (int half_25 = 32; half_25 > 0; half_25 = (int)(half_25 / 2u))
            {
                __syncthreads();
                if ((int)threadIdx.x < half_25)
                {
                    sums_24[threadIdx.x] = (int)((unsigned)sums_24[threadIdx.x] + sums_24[(int)threadIdx.x + half_25]);
                }
            }
            __syncthreads();
            int temp_26 = sums_24[0];
            number_8 = (int)(temp_27 + ((unsigned)temp_21 + temp_26));
        }
        int row_29 = (int)(threadIdx.x / 8u);
        int column_30 = (int)(threadIdx.x % 8u);
        __syncthreads();
        tile_28[row_29 * 9 + column_30] = number_8;
        __syncthreads();
        number_8 = tile_28[column_30 * 9 + row_29];
    }
    int temp_39 = i_5;
    float temp_38 = value_7;
    Scaled_s0 temp_31 = Scaled_s0{};
    new_f0(temp_31, 0x1p-1f);
    float value_32 = x_1[i_5];
    float temp_36 = temp_31.factor_0;
    float value_33 = value_32 * temp_31.factor_0;
    __syncthreads();
    sums_15[threadIdx.x] = value_33;
    for (int half_34 = 32; half_34 > 0; half_34 = (int)(half_34 / 2u))
    {
        __syncthreads();
        if ((int)threadIdx.x < half_34)
        {
            sums_15[threadIdx.x] += sums_15[(int)threadIdx.x + half_34];
        }
    }
    __syncthreads();
    float temp_35 = sums_15[0];
    float temp_37 = temp_36 * temp_35;
    floats_3[temp_39] = temp_38 + temp_37;
    int temp_44 = i_5;
    int temp_43;
    if (rounds_0 > 2)
    {
        int value_40 = number_8;
        __syncthreads();
        sums_24[threadIdx.x] = value_40;
        for (int half_41 = 32; half_41 > 0; half_41 = (int)(half_41 / 2u))
        {
            __syncthreads();
            if ((int)threadIdx.x < half_41)
            {
                sums_24[threadIdx.x] = (int)((unsigned)sums_24[threadIdx.x] + sums_24[(int)threadIdx.x + half_41]);
            }
        }
        __syncthreads();
        int temp_42 = sums_24[0];
        temp_43 = (int)(temp_42 + threadIdx.x);
    }
    else
    {
        temp_43 = number_8;
    }
    ints_4[temp_44] = temp_43;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void LocalFunctions_2468809b(
    const int* GK_RESTRICT n_0,
    int n_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length)
{
    __shared__ __align__(16) int own_10[64];
    __shared__ __align__(16) int tile_2[64];
    int t_3 = (int)threadIdx.x;
    int calls_4 = 0;
    int value_5 = n_0[t_3];
    __syncthreads();
    tile_2[t_3] = value_5;
    __syncthreads();
    calls_4 = (int)(calls_4 + 1u);
    int temp_6 = tile_2[(t_3 + 1) & 63];
    int left_7 = temp_6;
    __syncthreads();
    tile_2[t_3] = left_7;
    __syncthreads();
    calls_4 = (int)(calls_4 + 1u);
    int temp_8 = tile_2[(t_3 + -1) & 63];
    int right_9 = temp_8;
    own_10[t_3] = (int)((unsigned)calls_4 + t_3);
    __syncthreads();
    tile_2[t_3] = own_10[63 - t_3];
    __syncthreads();
    results_1[t_3] = (int)(left_7 * 1000u + right_9 * 10u + calls_4 + tile_2[t_3 ^ 1]);
}
