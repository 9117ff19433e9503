#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Wedge_30dead97(
    int width_0,
    int height_1,
    int slope_2,
    const int* GK_RESTRICT source_3,
    int source_3_length,
    int* GK_RESTRICT target_4,
    int target_4_length)
{
    int x_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_6 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    int layer_7 = (int)blockIdx.z * (int)blockDim.z + (int)threadIdx.z;
    int last_8 = (int)((unsigned)y_6 * slope_2 + blockIdx.z);
    if (x_5 > last_8 || y_6 >= height_1 || x_5 < layer_7 || layer_7 == 2 || x_5 >= width_0)
    {
        return;
    }
    int i_9 = (int)(((unsigned)layer_7 * height_1 + y_6) * width_0 + x_5);
    target_4[i_9] = (int)((unsigned)source_3[i_9] + ((int)(y_6 % 2u) == 0 ? x_5 : (int)threadIdx.y));
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int height_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length,
    int indexX_7,
    int indexY_8)
{
    int x_4 = indexX_7;
    int y_5 = indexY_8;
    bool isOdd_6 = (y_5 & 1) != 0;
    if (isOdd_6 && (inside_9 || y_5 < height_1) && (inside_9 || x_4 < width_0) && source_2[(int)((unsigned)y_5 * width_0) + x_4] > 0.0f)
    {
        target_3[(int)((unsigned)y_5 * width_0) + x_4] = source_2[(int)((unsigned)y_5 * width_0) + x_4] - source_2[(int)((unsigned)(y_5 - 1) * width_0) + x_4];
    }
}

extern "C" __global__ void __launch_bounds__(256) Interlace_a16bd2a5(
    int width_0,
    int height_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length,
    gk_extent gk_count)
{
    unsigned gk_rows = gk_count.y;
    long long gk_x = (long long)blockIdx.x * blockDim.x + threadIdx.x;
    if (gk_x >= gk_count.x)
    {
        return;
    }
    for (unsigned gk_z = blockIdx.z; gk_z < (unsigned)gk_count.z; gk_z += gridDim.z)
    for (unsigned gk_first = (blockIdx.y * blockDim.y + threadIdx.y) * GK_ELEMENTS; gk_first < gk_rows; gk_first += gridDim.y * blockDim.y * GK_ELEMENTS)
    {
        unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
        if (gk_last < gk_rows && (int)gk_last < height_1 && (int)gk_x < width_0)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(width_0, height_1, source_2, source_2_length, target_3, target_3_length, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(width_0, height_1, source_2, source_2_length, target_3, target_3_length, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void Interlace_a16bd2a5(
    int width_0,
    int height_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length)
{
    int x_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_5 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    bool isOdd_6 = (y_5 & 1) != 0;
    if (isOdd_6 && y_5 < height_1 && x_4 < width_0 && source_2[(int)((unsigned)y_5 * width_0 + x_4)] > 0.0f)
    {
        target_3[(int)((unsigned)y_5 * width_0 + x_4)] = source_2[(int)((unsigned)y_5 * width_0 + x_4)] - source_2[(int)((unsigned)(y_5 - 1) * width_0 + x_4)];
    }
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

#ifdef GK_ELEMENTS
template <bool inside_7>
static __device__ __forceinline__ void gk_element(
    int width_0,
    const int* GK_RESTRICT marks_1,
    int marks_1_length,
    int* GK_RESTRICT target_2,
    int target_2_length,
    int indexX_5,
    int indexY_6)
{
    int x_3 = indexX_5;
    int y_4 = indexY_6;
    if ((inside_7 || x_3 < width_0) && (inside_7 || y_4 < marks_1_length) && marks_1[y_4] != 0)
    {
        target_2[(int)((unsigned)y_4 * width_0) + x_3] = (int)((unsigned)marks_1[y_4] + x_3);
    }
}

extern "C" __global__ void __launch_bounds__(256) Marked_56d11531(
    int width_0,
    const int* GK_RESTRICT marks_1,
    int marks_1_length,
    int* GK_RESTRICT target_2,
    int target_2_length,
    gk_extent gk_count)
{
    unsigned gk_rows = gk_count.y;
    long long gk_x = (long long)blockIdx.x * blockDim.x + threadIdx.x;
    if (gk_x >= gk_count.x)
    {
        return;
    }
    for (unsigned gk_z = blockIdx.z; gk_z < (unsigned)gk_count.z; gk_z += gridDim.z)
    for (unsigned gk_first = (blockIdx.y * blockDim.y + threadIdx.y) * GK_ELEMENTS; gk_first < gk_rows; gk_first += gridDim.y * blockDim.y * GK_ELEMENTS)
    {
        unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
        if (gk_last < gk_rows && (int)gk_x < width_0 && (int)gk_last < marks_1_length)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(width_0, marks_1, marks_1_length, target_2, target_2_length, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(width_0, marks_1, marks_1_length, target_2, target_2_length, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void Marked_56d11531(
    int width_0,
    const int* GK_RESTRICT marks_1,
    int marks_1_length,
    int* GK_RESTRICT target_2,
    int target_2_length)
{
    int x_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_4 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (x_3 < width_0 && y_4 < marks_1_length && marks_1[y_4] != 0)
    {
        target_2[(int)((unsigned)y_4 * width_0 + x_3)] = (int)((unsigned)marks_1[y_4] + x_3);
    }
}

#endif
