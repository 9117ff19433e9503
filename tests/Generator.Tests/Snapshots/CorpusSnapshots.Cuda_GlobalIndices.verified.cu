#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_4>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length,
    int index_3)
{
    int i_2 = index_3;
    if (inside_4 || i_2 < y_1_length)
    {
        y_1[i_2] = x_0[i_2] * 2.0f + (float)index_3;
    }
}

extern "C" __global__ void __launch_bounds__(256) Line_6d576f67(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < y_1_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Line_6d576f67(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_2 < y_1_length)
    {
        y_1[i_2] = x_0[i_2] * 2.0f + (float)(int)(blockIdx.x * blockDim.x + threadIdx.x);
    }
}

#endif

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

static __device__ __forceinline__ int Sum_f0()
{
    long long temp_0 = (long long)((unsigned long long)(long long)(int)(blockIdx.x * blockDim.x + threadIdx.x) + (long long)((int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y));
    if ((long long)(int)temp_0 != temp_0)
    {
        gk_throw(0); // OverflowException
        return {};
    }
    return (int)((int)temp_0 * 1000000u);
}

extern "C" __global__ void Box_02ef6d9e(int width_0, int height_1, int* GK_RESTRICT cells_2, int cells_2_length)
{
    int x_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_4 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    int z_5 = (int)blockIdx.z * (int)blockDim.z + (int)threadIdx.z;
    if (x_3 >= width_0 || y_4 >= height_1)
    {
        return;
    }
    int temp_8 = (int)(((unsigned)z_5 * height_1 + y_4) * width_0 + x_3);
    int temp_7 = (int)(x_3 + 100u * y_4 + 10000u * z_5);
    int temp_6 = Sum_f0();
    cells_2[temp_8] = (int)((unsigned)temp_7 + temp_6);
}
