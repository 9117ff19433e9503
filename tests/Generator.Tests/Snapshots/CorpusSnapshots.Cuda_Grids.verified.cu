#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_GRID_SYNC
#define GK_GRID_SYNC(arrived) gk_wait_for_blocks(arrived)

static __device__ __forceinline__ void gk_wait_for_blocks(unsigned* arrived)
{
    __shared__ unsigned chosen;
    unsigned thread = (threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x;
    atomicExch(&chosen, thread);
    __syncthreads();
    if (chosen == thread)
    {
        unsigned blocks = gridDim.x * gridDim.y * gridDim.z;
        __threadfence();
        unsigned old = atomicAdd(arrived, (blockIdx.x | blockIdx.y | blockIdx.z) == 0 ? 0x80000000u - (blocks - 1) : 1u);
        while (((old ^ *(volatile unsigned*)arrived) & 0x80000000u) == 0)
        {
        }
        __threadfence();
    }
    __syncthreads();
}
#endif

static __device__ __forceinline__ void gk_grid_sync(unsigned* arrived)
{
    GK_GRID_SYNC(arrived);
}

extern "C" __global__ void Diffuse_9bb0b105(
    int steps_0,
    float* even_1,
    int even_1_length,
    float* odd_2,
    int odd_2_length,
    unsigned* gk_grid)
{
    int threads_3 = (int)(gridDim.x * blockDim.x);
    for (int step_4 = 0; step_4 < steps_0; step_4++)
    {
        for (int i_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x); i_5 < even_1_length; i_5 = (int)((unsigned)i_5 + threads_3))
        {
            int left_6 = max((int)(i_5 - 1u), 0);
            int right_7 = min((int)(i_5 + 1u), even_1_length - 1);
            if ((int)(step_4 % 2u) == 0)
            {
                odd_2[i_5] = (even_1[left_6] + even_1[i_5] + even_1[right_7]) / 3.0f;
            }
            else
            {
                even_1[i_5] = (odd_2[left_6] + odd_2[i_5] + odd_2[right_7]) / 3.0f;
            }
        }
        gk_grid_sync(gk_grid);
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_GRID_SYNC
#define GK_GRID_SYNC(arrived) gk_wait_for_blocks(arrived)

static __device__ __forceinline__ void gk_wait_for_blocks(unsigned* arrived)
{
    __shared__ unsigned chosen;
    unsigned thread = (threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x;
    atomicExch(&chosen, thread);
    __syncthreads();
    if (chosen == thread)
    {
        unsigned blocks = gridDim.x * gridDim.y * gridDim.z;
        __threadfence();
        unsigned old = atomicAdd(arrived, (blockIdx.x | blockIdx.y | blockIdx.z) == 0 ? 0x80000000u - (blocks - 1) : 1u);
        while (((old ^ *(volatile unsigned*)arrived) & 0x80000000u) == 0)
        {
        }
        __threadfence();
    }
    __syncthreads();
}
#endif

static __device__ __forceinline__ void gk_grid_sync(unsigned* arrived)
{
    GK_GRID_SYNC(arrived);
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

extern "C" __global__ void Sum_d880535f(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT partial_1,
    int partial_1_length,
    int* GK_RESTRICT sum_2,
    int sum_2_length,
    unsigned* gk_grid)
{
    __shared__ __align__(16) int ofWarps_3[32];
    int t_4 = (int)threadIdx.x;
    int own_5 = 0;
    for (int i_6 = (int)blockIdx.y * (int)blockDim.x + t_4; i_6 < x_0_length; i_6 = (int)((unsigned)i_6 + (int)gridDim.y * (int)blockDim.x))
    {
        own_5 = (int)((unsigned)own_5 + x_0[i_6]);
    }
    int temp_7 = gk_reduce_add_int(4294967295u, own_5, 32);
    own_5 = temp_7;
    if (t_4 < 32)
    {
        ofWarps_3[t_4] = 0;
    }
    __syncthreads();
    if ((int)gk_lane() == 0)
    {
        ofWarps_3[(int)gk_warp()] = own_5;
    }
    __syncthreads();
    if ((int)gk_warp() == 0)
    {
        int temp_8 = gk_reduce_add_int(4294967295u, ofWarps_3[t_4], 32);
        int ofBlock_9 = temp_8;
        if (t_4 == 0)
        {
            partial_1[blockIdx.y] = ofBlock_9;
        }
    }
    gk_grid_sync(gk_grid);
    if (t_4 >= 32)
    {
        return;
    }
    int temp_10 = gk_reduce_add_int(4294967295u, t_4 < (int)gridDim.y ? partial_1[t_4] : 0, 32);
    int all_11 = temp_10;
    sum_2[(int)blockIdx.y * 32 + t_4] = (int)((unsigned)all_11 + ofWarps_3[0]);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_GRID_SYNC
#define GK_GRID_SYNC(arrived) gk_wait_for_blocks(arrived)

static __device__ __forceinline__ void gk_wait_for_blocks(unsigned* arrived)
{
    __shared__ unsigned chosen;
    unsigned thread = (threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x;
    atomicExch(&chosen, thread);
    __syncthreads();
    if (chosen == thread)
    {
        unsigned blocks = gridDim.x * gridDim.y * gridDim.z;
        __threadfence();
        unsigned old = atomicAdd(arrived, (blockIdx.x | blockIdx.y | blockIdx.z) == 0 ? 0x80000000u - (blocks - 1) : 1u);
        while (((old ^ *(volatile unsigned*)arrived) & 0x80000000u) == 0)
        {
        }
        __threadfence();
    }
    __syncthreads();
}
#endif

static __device__ __forceinline__ void gk_grid_sync(unsigned* arrived)
{
    GK_GRID_SYNC(arrived);
}

extern "C" __global__ void SomeReturn_893c7c8a(
    int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length,
    unsigned* gk_grid)
{
    int t_2 = (int)threadIdx.x;
    int n_3 = (int)blockDim.x;
    int own_4[2] = {};
    own_4[t_2 & 1] = t_2 + 1;
    x_0[(int)(blockIdx.x * n_3) + t_2] = (int)(t_2 * 10 + blockIdx.x);
    if ((int)(t_2 % 3u) == (int)blockIdx.x)
    {
        return;
    }
    gk_grid_sync(gk_grid);
    int block_5 = (int)(((int)blockIdx.x + 1) % gridDim.x);
    results_1[(int)(blockIdx.x * n_3) + t_2] = (int)((unsigned)x_0[(int)((unsigned)block_5 * n_3 + n_3 - 1u - t_2)] + own_4[0] + own_4[1]);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_SHARED
extern __shared__ __align__(1024) unsigned char gk_shared[];
#define GK_SHARED gk_shared
#endif

static __device__ __forceinline__ int gk_shared_bytes()
{
#ifdef __CUDA_ARCH__
    int bytes;
    asm("mov.u32 %0, %%dynamic_smem_size;" : "=r"(bytes));
    return bytes;
#else
    return host::shared_bytes;
#endif
}

#ifndef GK_GRID_SYNC
#define GK_GRID_SYNC(arrived) gk_wait_for_blocks(arrived)

static __device__ __forceinline__ void gk_wait_for_blocks(unsigned* arrived)
{
    __shared__ unsigned chosen;
    unsigned thread = (threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x;
    atomicExch(&chosen, thread);
    __syncthreads();
    if (chosen == thread)
    {
        unsigned blocks = gridDim.x * gridDim.y * gridDim.z;
        __threadfence();
        unsigned old = atomicAdd(arrived, (blockIdx.x | blockIdx.y | blockIdx.z) == 0 ? 0x80000000u - (blocks - 1) : 1u);
        while (((old ^ *(volatile unsigned*)arrived) & 0x80000000u) == 0)
        {
        }
        __threadfence();
    }
    __syncthreads();
}
#endif

static __device__ __forceinline__ void gk_grid_sync(unsigned* arrived)
{
    GK_GRID_SYNC(arrived);
}

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

extern "C" __global__ void KeepDynamic_b318a5b1(int rounds_0, int* GK_RESTRICT x_1, int x_1_length, unsigned* gk_grid)
{
    int* own_2 = (int*)(GK_SHARED);
    [[maybe_unused]] int own_2_length = (gk_shared_bytes()) / (int)sizeof(int);
    int t_3 = (int)threadIdx.x;
    int n_4 = (int)blockDim.x;
    int i_5 = (int)(blockIdx.x * n_4 + t_3);
    own_2[t_3] = x_1[i_5];
    for (int round_6 = 0; round_6 < rounds_0; round_6++)
    {
        gk_grid_sync(gk_grid);
        int other_7 = x_1[gk_remainder_int((int)((unsigned)i_5 + n_4), x_1_length)];
        gk_grid_sync(gk_grid);
        own_2[(unsigned)(t_3 + 1) % n_4] = (int)((unsigned)own_2[(unsigned)(t_3 + 1) % n_4] + other_7);
        __syncthreads();
        x_1[i_5] = own_2[t_3];
    }
}
