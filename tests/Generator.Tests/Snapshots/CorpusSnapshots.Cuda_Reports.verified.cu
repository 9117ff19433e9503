#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_EXIT
#define GK_EXIT asm volatile("exit;")
#endif

__device__ volatile unsigned* gk_report[2];
__device__ unsigned gk_report_claimed;

[[maybe_unused]] static __device__ __forceinline__ void gk_throw(unsigned site)
{
    if (atomicExch(&gk_report_claimed, 1u) == 0)
    {
        volatile unsigned* slot = gk_report[0];
        slot[1] = site;
        slot[2] = blockIdx.x;
        slot[3] = blockIdx.y;
        slot[4] = blockIdx.z;
        slot[5] = threadIdx.x;
        slot[6] = threadIdx.y;
        slot[7] = threadIdx.z;
        __threadfence_system();
        slot[0] = 1;
        __threadfence_system();
        *gk_report[1] = 1;
    }
    GK_EXIT;
}

static __device__ __forceinline__ int Never_f0()
{
    gk_throw(0); // NotSupportedException
    return {};
}

extern "C" __global__ void Throws_b92a775b(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length)
{
    int i_2 = (int)threadIdx.x;
    int n_3 = values_0[i_2];
    results_1[i_2] = 1;
    switch (n_3)
    {
        case 1:
        {
            gk_throw(1); // InvalidOperationException
            return;
        }
        case 2:
        {
            gk_throw(2); // ArgumentOutOfRangeException
            return;
        }
        case 3:
        {
            gk_throw(3); // IndexOutOfRangeException
            return;
        }
        case 4:
        {
            int temp_5 = i_2;
            int temp_4 = Never_f0();
            results_1[temp_5] = temp_4;
            break;
        }
        case 5:
        {
            gk_throw(4); // ArgumentNullException
            return;
        }
    }
    results_1[i_2] = 2;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_EXIT
#define GK_EXIT asm volatile("exit;")
#endif

__device__ volatile unsigned* gk_report[2];
__device__ unsigned gk_report_claimed;

[[maybe_unused]] static __device__ __forceinline__ void gk_throw(unsigned site)
{
    if (atomicExch(&gk_report_claimed, 1u) == 0)
    {
        volatile unsigned* slot = gk_report[0];
        slot[1] = site;
        slot[2] = blockIdx.x;
        slot[3] = blockIdx.y;
        slot[4] = blockIdx.z;
        slot[5] = threadIdx.x;
        slot[6] = threadIdx.y;
        slot[7] = threadIdx.z;
        __threadfence_system();
        slot[0] = 1;
        __threadfence_system();
        *gk_report[1] = 1;
    }
    GK_EXIT;
}

static __device__ __forceinline__ int gk_abs_int(int x)
{
    return x < 0 ? (int)(0 - (unsigned)x) : x;
}

static __constant__ float gk_hidden_00000000 = 0.0f;

static __device__ __forceinline__ float Root_f0(float x_0)
{
    if (!(x_0 >= gk_hidden_00000000))
    {
        gk_throw(0); // ArgumentException
        return {};
    }
    return sqrtf(x_0);
}

static __device__ __forceinline__ void Burn_f1(int& fuel_0, int rounds_1)
{
    for (int round_2 = 0; round_2 < rounds_1; round_2++)
    {
        if (fuel_0 == 0)
        {
            gk_throw(1); // OutOfFuelException
            return;
        }
        fuel_0 = (int)(fuel_0 - 1u);
    }
}

extern "C" __global__ void ThrowExpressions_14679011(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    const int* GK_RESTRICT values_1,
    int values_1_length,
    float* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)threadIdx.x;
    int n_4 = values_1[i_3];
    int fuel_5 = 5;
    float temp_6 = Root_f0(x_0[i_3]);
    if (n_4 == 7)
    {
        gk_throw(2); // InvalidOperationException
        return;
    }
    float root_7 = temp_6 + (float)n_4;
    int temp_8;
    if (n_4 < 10)
    {
        temp_8 = 1;
    }
    else
    {
        if (n_4 == 10)
        {
            gk_throw(3); // InvalidOperationException
            return;
        }
        temp_8 = n_4 > 11 ? gk_abs_int(n_4) : 3;
    }
    int kind_9 = temp_8;
    Burn_f1(fuel_5, n_4);
    results_2[i_3] = root_7 * (float)kind_9 + (float)fuel_5;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_EXIT
#define GK_EXIT asm volatile("exit;")
#endif

__device__ volatile unsigned* gk_report[2];
__device__ unsigned gk_report_claimed;

[[maybe_unused]] static __device__ __forceinline__ void gk_throw(unsigned site)
{
    if (atomicExch(&gk_report_claimed, 1u) == 0)
    {
        volatile unsigned* slot = gk_report[0];
        slot[1] = site;
        slot[2] = blockIdx.x;
        slot[3] = blockIdx.y;
        slot[4] = blockIdx.z;
        slot[5] = threadIdx.x;
        slot[6] = threadIdx.y;
        slot[7] = threadIdx.z;
        __threadfence_system();
        slot[0] = 1;
        __threadfence_system();
        *gk_report[1] = 1;
    }
    GK_EXIT;
}

extern "C" __global__ void UnmatchedArms_63944fc1(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    const int* GK_RESTRICT fuels_1,
    int fuels_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)threadIdx.x;
    int temp_4 = values_0[i_3];
    int temp_6;
    if (temp_4 == 0)
    {
        temp_6 = 5;
    }
    else
    {
        int temp_5;
        if (temp_4 == 1)
        {
            temp_5 = 6;
        }
        else
        {
            if (!(temp_4 > 100))
            {
                gk_throw(0); // SwitchExpressionException
                return;
            }
            temp_5 = 7;
        }
        temp_6 = temp_5;
    }
    int n_7 = temp_6;
    int temp_12 = i_3;
    int temp_11 = n_7;
    int temp_8 = fuels_1[i_3];
    int temp_10;
    if (temp_8 == 0)
    {
        temp_10 = 10;
    }
    else
    {
        int temp_9;
        if (temp_8 == 1)
        {
            temp_9 = 20;
        }
        else
        {
            if (!(temp_8 == 2))
            {
                gk_throw(1); // SwitchExpressionException
                return;
            }
            temp_9 = 30;
        }
        temp_10 = temp_9;
    }
    results_2[temp_12] = (int)((unsigned)temp_11 + temp_10);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_EXIT
#define GK_EXIT asm volatile("exit;")
#endif

__device__ volatile unsigned* gk_report[2];
__device__ unsigned gk_report_claimed;

[[maybe_unused]] static __device__ __forceinline__ void gk_throw(unsigned site)
{
    if (atomicExch(&gk_report_claimed, 1u) == 0)
    {
        volatile unsigned* slot = gk_report[0];
        slot[1] = site;
        slot[2] = blockIdx.x;
        slot[3] = blockIdx.y;
        slot[4] = blockIdx.z;
        slot[5] = threadIdx.x;
        slot[6] = threadIdx.y;
        slot[7] = threadIdx.z;
        __threadfence_system();
        slot[0] = 1;
        __threadfence_system();
        *gk_report[1] = 1;
    }
    GK_EXIT;
}

extern "C" __global__ void ThrowBeforeBarrier_6cbd8a82(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    int* GK_RESTRICT sums_1,
    int sums_1_length)
{
    __shared__ __align__(16) int tile_2[64];
    int t_3 = (int)threadIdx.x;
    int i_4 = (int)(blockIdx.x * blockDim.x + t_3);
    tile_2[t_3] = values_0[i_4];
    if (values_0[i_4] < 0)
    {
        gk_throw(0); // InvalidOperationException
        return;
    }
    __syncthreads();
    for (int half_5 = (int)(blockDim.x / 2u); half_5 > 0; half_5 = (int)(half_5 / 2u))
    {
        if (t_3 < half_5)
        {
            tile_2[t_3] = (int)((unsigned)tile_2[t_3] + tile_2[t_3 + half_5]);
        }
        __syncthreads();
    }
    if (t_3 == 0)
    {
        sums_1[blockIdx.x] = tile_2[0];
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_EXIT
#define GK_EXIT asm volatile("exit;")
#endif

__device__ volatile unsigned* gk_report[2];
__device__ unsigned gk_report_claimed;

[[maybe_unused]] static __device__ __forceinline__ void gk_throw(unsigned site)
{
    if (atomicExch(&gk_report_claimed, 1u) == 0)
    {
        volatile unsigned* slot = gk_report[0];
        slot[1] = site;
        slot[2] = blockIdx.x;
        slot[3] = blockIdx.y;
        slot[4] = blockIdx.z;
        slot[5] = threadIdx.x;
        slot[6] = threadIdx.y;
        slot[7] = threadIdx.z;
        __threadfence_system();
        slot[0] = 1;
        __threadfence_system();
        *gk_report[1] = 1;
    }
    GK_EXIT;
}

static __device__ __forceinline__ int gk_divide_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? -1 : (int)(0 - (unsigned)a);
    return a / b;
}

extern "C" __global__ void ThrowBeforeDivision_a3b3a91d(int n_0, int* GK_RESTRICT results_1, int results_1_length)
{
    __shared__ __align__(16) int tile_2[64];
    if (n_0 == 0)
    {
        gk_throw(0); // ArgumentException
        return;
    }
    int share_3 = gk_divide_int(1000, n_0);
    tile_2[threadIdx.x] = (int)(share_3 + threadIdx.x);
    __syncthreads();
    results_1[threadIdx.x] = (int)((unsigned)tile_2[(int)blockDim.x - 1 - (int)threadIdx.x] + share_3);
}
