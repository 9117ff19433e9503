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

struct gk_extent { long long x; int y, z; };

[[maybe_unused]] static __device__ __forceinline__ void gk_fetch_piece([[maybe_unused]] const void* place)
{
#if __CUDA_ARCH__ >= 900 && __CUDACC_VER_MAJOR__ >= 12
    asm volatile("cp.async.bulk.prefetch.L2.global [%0], 16;" : : "l"((unsigned long long)place & ~15ull));
#endif
}

#ifdef GK_ELEMENTS
template <bool inside_13>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int height_1,
    int depth_2,
    const float* GK_RESTRICT source_3,
    int source_3_length,
    float* GK_RESTRICT target_4,
    int target_4_length,
    int indexX_10,
    int indexY_11,
    int indexZ_12)
{
    int x_5 = indexX_10;
    int y_6 = indexY_11;
    int z_7 = indexZ_12;
    if ((!inside_13 && x_5 < 1) || (!inside_13 && y_6 < 1) || (!inside_13 && z_7 < 1) || (!inside_13 && x_5 >= (int)(width_0 - 1u)) || (!inside_13 && y_6 >= (int)(height_1 - 1u)) || (!inside_13 && z_7 >= (int)(depth_2 - 1u)))
    {
        return;
    }
    int plane_8 = (int)((unsigned)width_0 * height_1);
    int i_9 = (int)((unsigned)z_7 * plane_8 + (unsigned)y_6 * width_0 + x_5);
    target_4[i_9] = 2.0f * source_3[i_9] + source_3[(int)((unsigned)i_9 - plane_8)] + source_3[(int)((unsigned)i_9 - width_0)] + source_3[i_9 - 1] + source_3[i_9 + 1] + source_3[(int)((unsigned)i_9 + width_0)] + source_3[(int)((unsigned)i_9 + plane_8)];
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_WIDTH > 1
template <bool inside_13>
static __device__ __forceinline__ void gk_wide_element(
    int width_0,
    int height_1,
    int depth_2,
    const float* GK_RESTRICT source_3,
    int source_3_length,
    float* GK_RESTRICT target_4,
    int target_4_length,
    float& target_14,
    float& source_15,
    float& source_16,
    float& source_17,
    float& source_18,
    float& source_19,
    float& source_20,
    float& source_21,
    int indexX_10,
    int indexY_11,
    int indexZ_12)
{
    int x_5 = indexX_10;
    int y_6 = indexY_11;
    int z_7 = indexZ_12;
    if ((!inside_13 && x_5 < 1) || (!inside_13 && y_6 < 1) || (!inside_13 && z_7 < 1) || (!inside_13 && x_5 >= (int)(width_0 - 1u)) || (!inside_13 && y_6 >= (int)(height_1 - 1u)) || (!inside_13 && z_7 >= (int)(depth_2 - 1u)))
    {
        return;
    }
    int plane_8 = (int)((unsigned)width_0 * height_1);
    [[maybe_unused]] int i_9 = (int)((unsigned)z_7 * plane_8 + (unsigned)y_6 * width_0 + x_5);
    target_14 = 2.0f * source_15 + source_16 + source_17 + source_18 + source_19 + source_20 + source_21;
}

template <int gk_steps>
static __device__ __forceinline__ void gk_columns(
    int width_0,
    int height_1,
    int depth_2,
    const float* GK_RESTRICT source_3,
    int source_3_length,
    float* GK_RESTRICT target_4,
    int target_4_length,
    unsigned gk_mask,
    bool gk_is_whole,
    int indexX_10,
    int indexY_11,
    int gk_first)
{
    if (gk_mask != (1u << GK_WIDTH) - 1 && !gk_is_whole)
    {
        #pragma unroll 1
        for (int i = 0; i < GK_WIDTH * gk_steps; i++)
        {
            int j = i / GK_WIDTH, k = i % GK_WIDTH;
            if (gk_mask >> k & 1)
            {
                int indexZ_12 = gk_first + j;
                gk_element<true>(width_0, height_1, depth_2, source_3, source_3_length, target_4, target_4_length, indexX_10 + k, indexY_11, indexZ_12);
            }
        }
        return;
    }
    if (gk_mask != (1u << GK_WIDTH) - 1)
    {
        #pragma unroll
        for (int j = 0; j < gk_steps; j++)
        {
            int indexZ_12 = gk_first + j;
            gk_fetch_piece(target_4 + (int)(indexX_10 + (unsigned)width_0 * height_1 * indexZ_12 + (unsigned)width_0 * indexY_11));
        }
    }
    gk_wide<float, GK_WIDTH> source_3_words3[gk_steps] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k - 1) >= GK_WIDTH && gk_mask >> k & 1)
            {
                int indexZ_12 = gk_first + j;
                source_3_words3[j].at[k] = (source_3 + (int)(indexX_10 + (unsigned)width_0 * height_1 * indexZ_12 + (unsigned)width_0 * indexY_11))[k - 1];
            }
        }
    }
    gk_wide<float, GK_WIDTH> source_3_words4[gk_steps] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k + 1) >= GK_WIDTH && gk_mask >> k & 1)
            {
                int indexZ_12 = gk_first + j;
                source_3_words4[j].at[k] = (source_3 + (int)(indexX_10 + (unsigned)width_0 * height_1 * indexZ_12 + (unsigned)width_0 * indexY_11))[k + 1];
            }
        }
    }
    gk_wide<float, GK_WIDTH> target_4_words0[gk_steps];
    gk_wide<float, GK_WIDTH> source_3_words1[gk_steps + 2];
    #pragma unroll
    for (int j = 0; j < gk_steps + 2; j++)
    {
        int indexZ_12 = gk_first + j;
        source_3_words1[j].load(source_3 + (int)(indexX_10 - (unsigned)width_0 * height_1 + (unsigned)width_0 * height_1 * indexZ_12 + (unsigned)width_0 * indexY_11));
    }
    gk_wide<float, GK_WIDTH> source_3_words2[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexZ_12 = gk_first + j;
        source_3_words2[j].load(source_3 + (int)((unsigned)indexX_10 - width_0 + (unsigned)width_0 * height_1 * indexZ_12 + (unsigned)width_0 * indexY_11));
    }
    gk_wide<float, GK_WIDTH> source_3_words5[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexZ_12 = gk_first + j;
        source_3_words5[j].load(source_3 + (int)((unsigned)indexX_10 + width_0 + (unsigned)width_0 * height_1 * indexZ_12 + (unsigned)width_0 * indexY_11));
    }
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k - 1) < GK_WIDTH)
            {
                source_3_words3[j].at[k] = source_3_words1[j + 1].at[(k - 1) & (GK_WIDTH - 1)];
            }
        }
    }
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k + 1) < GK_WIDTH)
            {
                source_3_words4[j].at[k] = source_3_words1[j + 1].at[(k + 1) & (GK_WIDTH - 1)];
            }
        }
    }
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexZ_12 = gk_first + j;
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            gk_wide_element<true>(width_0, height_1, depth_2, source_3, source_3_length, target_4, target_4_length, target_4_words0[j].at[k], source_3_words1[j + 1].at[k], source_3_words1[j].at[k], source_3_words2[j].at[k], source_3_words3[j].at[k], source_3_words4[j].at[k], source_3_words5[j].at[k], source_3_words1[j + 2].at[k], indexX_10 + k, indexY_11, indexZ_12);
        }
        if (gk_mask == (1u << GK_WIDTH) - 1)
        {
            target_4_words0[j].store(target_4 + (int)(indexX_10 + (unsigned)width_0 * height_1 * indexZ_12 + (unsigned)width_0 * indexY_11));
        }
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask != (1u << GK_WIDTH) - 1 && gk_mask >> k & 1)
            {
                (target_4 + (int)(indexX_10 + (unsigned)width_0 * height_1 * indexZ_12 + (unsigned)width_0 * indexY_11))[k] = target_4_words0[j].at[k];
            }
        }
    }
}
#endif

extern "C" __global__ void __launch_bounds__(256, 2) Heat_c1e30b82(
    int width_0,
    int height_1,
    int depth_2,
    const float* GK_RESTRICT source_3,
    int source_3_length,
    float* GK_RESTRICT target_4,
    int target_4_length,
    gk_extent gk_count)
{
    unsigned gk_planes = gk_count.z;
    #if GK_WIDTH > 1
    bool gk_is_wide = width_0 % GK_WIDTH == 0 && gk_wide<float, GK_WIDTH>::is_aligned(target_4) && gk_wide<float, GK_WIDTH>::is_aligned(source_3);
    if (gk_is_wide)
    {
        bool gk_is_whole = source_3_length % GK_WIDTH == 0;
        long long gk_x = ((long long)blockIdx.x * blockDim.x + threadIdx.x) * GK_WIDTH, gk_right = gk_x + (GK_WIDTH - 1);
        unsigned gk_mask = (1u << GK_WIDTH) - 1;
        if (!(gk_right < gk_count.x && (int)gk_x >= 1 && (int)gk_right < (int)(width_0 - 1u)))
        {
            gk_mask = 0;
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                if (gk_x + k < gk_count.x && (int)(gk_x + k) >= 1 && (int)(gk_x + k) < (int)(width_0 - 1u))
                {
                    gk_mask |= 1u << k;
                }
            }
            if (gk_mask == 0)
            {
                return;
            }
        }
        for (unsigned gk_y = blockIdx.y * blockDim.y + threadIdx.y; gk_y < (unsigned)gk_count.y; gk_y += gridDim.y * blockDim.y)
        for (unsigned gk_first = blockIdx.z * GK_ELEMENTS; gk_first < gk_planes; gk_first += gridDim.z * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_planes && (int)gk_y >= 1 && (int)gk_first >= 1 && (int)gk_y < (int)(height_1 - 1u) && (int)gk_last < (int)(depth_2 - 1u))
            {
                gk_columns<GK_ELEMENTS>(width_0, height_1, depth_2, source_3, source_3_length, target_4, target_4_length, gk_mask, gk_is_whole, (int)gk_x, (int)gk_y, (int)gk_first);
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_planes; j++)
                {
                    if ((int)gk_y >= 1 && (int)(gk_first + j) >= 1 && (int)gk_y < (int)(height_1 - 1u) && (int)(gk_first + j) < (int)(depth_2 - 1u))
                    {
                        gk_columns<1>(width_0, height_1, depth_2, source_3, source_3_length, target_4, target_4_length, gk_mask, gk_is_whole, (int)gk_x, (int)gk_y, (int)(gk_first + j));
                    }
                }
            }
        }
        return;
    }
    #endif
    #pragma unroll 1
    for (int k = 0; k < GK_WIDTH; k++)
    {
        long long gk_x = ((long long)blockIdx.x * GK_WIDTH + k) * blockDim.x + threadIdx.x;
        if (gk_x >= gk_count.x)
        {
            return;
        }
        for (unsigned gk_y = blockIdx.y * blockDim.y + threadIdx.y; gk_y < (unsigned)gk_count.y; gk_y += gridDim.y * blockDim.y)
        for (unsigned gk_first = blockIdx.z * GK_ELEMENTS; gk_first < gk_planes; gk_first += gridDim.z * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_planes && (int)gk_x >= 1 && (int)gk_y >= 1 && (int)gk_first >= 1 && (int)gk_x < (int)(width_0 - 1u) && (int)gk_y < (int)(height_1 - 1u) && (int)gk_last < (int)(depth_2 - 1u))
            {
                #pragma unroll
                for (int j = 0; j < GK_ELEMENTS; j++)
                {
                    gk_element<true>(width_0, height_1, depth_2, source_3, source_3_length, target_4, target_4_length, (int)gk_x, (int)gk_y, (int)gk_first + j);
                }
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_planes; j++)
                {
                    gk_element<false>(width_0, height_1, depth_2, source_3, source_3_length, target_4, target_4_length, (int)gk_x, (int)gk_y, (int)gk_first + j);
                }
            }
        }
    }
}
#else

extern "C" __global__ void Heat_c1e30b82(
    int width_0,
    int height_1,
    int depth_2,
    const float* GK_RESTRICT source_3,
    int source_3_length,
    float* GK_RESTRICT target_4,
    int target_4_length)
{
    int x_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_6 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    int z_7 = (int)blockIdx.z * (int)blockDim.z + (int)threadIdx.z;
    if (x_5 < 1 || y_6 < 1 || z_7 < 1 || x_5 >= (int)(width_0 - 1u) || y_6 >= (int)(height_1 - 1u) || z_7 >= (int)(depth_2 - 1u))
    {
        return;
    }
    int plane_8 = (int)((unsigned)width_0 * height_1);
    int i_9 = (int)((unsigned)z_7 * plane_8 + (unsigned)y_6 * width_0 + x_5);
    target_4[i_9] = 2.0f * source_3[i_9] + source_3[(int)((unsigned)i_9 - plane_8)] + source_3[(int)((unsigned)i_9 - width_0)] + source_3[i_9 - 1] + source_3[i_9 + 1] + source_3[(int)((unsigned)i_9 + width_0)] + source_3[(int)((unsigned)i_9 + plane_8)];
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    int height_0,
    const short* GK_RESTRICT source_1,
    int source_1_length,
    int* GK_RESTRICT target_2,
    int target_2_length,
    int indexX_6,
    int indexY_7)
{
    int x_3 = indexX_6;
    int y_4 = indexY_7;
    int i_5 = (int)(y_4 * 36u + x_3);
    if ((inside_8 || x_3 > 0) && (inside_8 || y_4 > 0) && (inside_8 || x_3 < 35) && (inside_8 || y_4 < (int)(height_0 - 1u)))
    {
        target_2[i_5] = source_1[i_5] + 3 * source_1[(int)(i_5 - 36u) - 1] + 5 * source_1[(int)(i_5 - 36u) + 1] + 7 * source_1[(int)(i_5 + 36u) - 1] + 11 * source_1[i_5 + 36 + 1] + 13 * source_1[i_5 + 36];
    }
}

extern "C" __global__ void __launch_bounds__(256) Corners_1a1e69cd(
    int height_0,
    const short* GK_RESTRICT source_1,
    int source_1_length,
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
        if (gk_last < gk_rows && (int)gk_x > 0 && (int)gk_first > 0 && (int)gk_x < 35 && (int)gk_last < (int)(height_0 - 1u))
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(height_0, source_1, source_1_length, target_2, target_2_length, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(height_0, source_1, source_1_length, target_2, target_2_length, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void Corners_1a1e69cd(
    int height_0,
    const short* GK_RESTRICT source_1,
    int source_1_length,
    int* GK_RESTRICT target_2,
    int target_2_length)
{
    int x_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_4 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    int i_5 = (int)(y_4 * 36u + x_3);
    if (x_3 > 0 && y_4 > 0 && x_3 < 35 && y_4 < (int)(height_0 - 1u))
    {
        target_2[i_5] = source_1[i_5] + 3 * source_1[(int)(i_5 - 36u) - 1] + 5 * source_1[(int)(i_5 - 36u) + 1] + 7 * source_1[(int)(i_5 + 36u) - 1] + 11 * source_1[i_5 + 36 + 1] + 13 * source_1[i_5 + 36];
    }
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

#ifdef GK_ELEMENTS
template <bool inside_13>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int height_1,
    int depth_2,
    const double* GK_RESTRICT source_3,
    int source_3_length,
    double* GK_RESTRICT target_4,
    int target_4_length,
    int indexX_10,
    int indexY_11,
    int indexZ_12)
{
    int x_5 = indexX_10;
    int y_6 = indexY_11;
    int z_7 = indexZ_12;
    if ((!inside_13 && z_7 < 2) || (int)(z_7 + 2u) >= depth_2 || x_5 == 0)
    {
        return;
    }
    if ((!inside_13 && x_5 >= (int)(width_0 - 1u)) || (!inside_13 && y_6 >= height_1))
    {
        return;
    }
    int plane_8 = (int)((unsigned)height_1 * width_0);
    int i_9 = (int)(x_5 + (unsigned)width_0 * y_6 + (unsigned)plane_8 * z_7);
    target_4[i_9] = source_3[(int)(i_9 - 2u * plane_8)] + 2.0 * source_3[(int)(i_9 + 2u * plane_8)] + 4.0 * source_3[i_9 - 1] + 8.0 * source_3[i_9 + 1];
}

extern "C" __global__ void __launch_bounds__(256) Far_37c96f69(
    int width_0,
    int height_1,
    int depth_2,
    const double* GK_RESTRICT source_3,
    int source_3_length,
    double* GK_RESTRICT target_4,
    int target_4_length,
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
        if (gk_last < gk_rows && (int)gk_z >= 2 && (int)gk_x < (int)(width_0 - 1u) && (int)gk_last < height_1)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(width_0, height_1, depth_2, source_3, source_3_length, target_4, target_4_length, (int)gk_x, (int)gk_first + j, (int)gk_z);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(width_0, height_1, depth_2, source_3, source_3_length, target_4, target_4_length, (int)gk_x, (int)gk_first + j, (int)gk_z);
            }
        }
    }
}
#else

extern "C" __global__ void Far_37c96f69(
    int width_0,
    int height_1,
    int depth_2,
    const double* GK_RESTRICT source_3,
    int source_3_length,
    double* GK_RESTRICT target_4,
    int target_4_length)
{
    int x_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_6 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    int z_7 = (int)blockIdx.z * (int)blockDim.z + (int)threadIdx.z;
    if (z_7 < 2 || z_7 + 2 >= depth_2 || x_5 == 0)
    {
        return;
    }
    if (x_5 >= (int)(width_0 - 1u) || y_6 >= height_1)
    {
        return;
    }
    int plane_8 = (int)((unsigned)height_1 * width_0);
    int i_9 = (int)(x_5 + (unsigned)width_0 * y_6 + (unsigned)plane_8 * z_7);
    target_4[i_9] = source_3[(int)(i_9 - 2u * plane_8)] + 2.0 * source_3[(int)(i_9 + 2u * plane_8)] + 4.0 * source_3[i_9 - 1] + 8.0 * source_3[i_9 + 1];
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

struct gk_extent { long long x; int y, z; };

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int depth_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length,
    int indexX_7,
    int indexZ_8)
{
    int x_4 = indexX_7;
    int z_5 = indexZ_8;
    int i_6 = (int)((unsigned)z_5 * width_0 + x_4);
    if ((inside_9 || x_4 >= 3) && (inside_9 || z_5 < (int)(depth_1 - 1u)) && (inside_9 || x_4 < width_0))
    {
        target_3[i_6] += source_2[i_6] - source_2[(int)((unsigned)i_6 + width_0)];
    }
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_WIDTH > 1
template <bool inside_9>
static __device__ __forceinline__ void gk_wide_element(
    int width_0,
    int depth_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length,
    float& target_10,
    float& source_11,
    float& source_12,
    int indexX_7,
    int indexZ_8)
{
    int x_4 = indexX_7;
    int z_5 = indexZ_8;
    [[maybe_unused]] int i_6 = (int)((unsigned)z_5 * width_0 + x_4);
    if ((inside_9 || x_4 >= 3) && (inside_9 || z_5 < (int)(depth_1 - 1u)) && (inside_9 || x_4 < width_0))
    {
        target_10 += source_11 - source_12;
    }
}

template <int gk_steps>
static __device__ __forceinline__ void gk_columns(
    int width_0,
    int depth_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length,
    unsigned gk_mask,
    bool gk_is_whole,
    int indexX_7,
    int gk_first)
{
    if (gk_mask != (1u << GK_WIDTH) - 1 && !gk_is_whole)
    {
        #pragma unroll 1
        for (int i = 0; i < GK_WIDTH * gk_steps; i++)
        {
            int j = i / GK_WIDTH, k = i % GK_WIDTH;
            if (gk_mask >> k & 1)
            {
                int indexZ_8 = gk_first + j;
                gk_element<true>(width_0, depth_1, source_2, source_2_length, target_3, target_3_length, indexX_7 + k, indexZ_8);
            }
        }
        return;
    }
    gk_wide<float, GK_WIDTH> target_3_words0[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexZ_8 = gk_first + j;
        target_3_words0[j].load(target_3 + (int)(indexX_7 + (unsigned)width_0 * indexZ_8));
    }
    gk_wide<float, GK_WIDTH> source_2_words1[gk_steps + 1];
    #pragma unroll
    for (int j = 0; j < gk_steps + 1; j++)
    {
        int indexZ_8 = gk_first + j;
        source_2_words1[j].load(source_2 + (int)(indexX_7 + (unsigned)width_0 * indexZ_8));
    }
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexZ_8 = gk_first + j;
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            gk_wide_element<true>(width_0, depth_1, source_2, source_2_length, target_3, target_3_length, target_3_words0[j].at[k], source_2_words1[j].at[k], source_2_words1[j + 1].at[k], indexX_7 + k, indexZ_8);
        }
        if (gk_mask == (1u << GK_WIDTH) - 1)
        {
            target_3_words0[j].store(target_3 + (int)(indexX_7 + (unsigned)width_0 * indexZ_8));
        }
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask != (1u << GK_WIDTH) - 1 && gk_mask >> k & 1)
            {
                (target_3 + (int)(indexX_7 + (unsigned)width_0 * indexZ_8))[k] = target_3_words0[j].at[k];
            }
        }
    }
}
#endif

extern "C" __global__ void __launch_bounds__(256, 2) Layers_af5ab545(
    int width_0,
    int depth_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length,
    gk_extent gk_count)
{
    unsigned gk_planes = gk_count.z;
    #if GK_WIDTH > 1
    bool gk_is_wide = width_0 % GK_WIDTH == 0 && gk_wide<float, GK_WIDTH>::is_aligned(target_3) && gk_wide<float, GK_WIDTH>::is_aligned(source_2);
    if (gk_is_wide)
    {
        bool gk_is_whole = target_3_length % GK_WIDTH == 0 && source_2_length % GK_WIDTH == 0;
        long long gk_x = ((long long)blockIdx.x * blockDim.x + threadIdx.x) * GK_WIDTH, gk_right = gk_x + (GK_WIDTH - 1);
        unsigned gk_mask = (1u << GK_WIDTH) - 1;
        if (!(gk_right < gk_count.x && (int)gk_x >= 3 && (int)gk_right < width_0))
        {
            gk_mask = 0;
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                if (gk_x + k < gk_count.x && (int)(gk_x + k) >= 3 && (int)(gk_x + k) < width_0)
                {
                    gk_mask |= 1u << k;
                }
            }
            if (gk_mask == 0)
            {
                return;
            }
        }
        for (unsigned gk_y = blockIdx.y * blockDim.y + threadIdx.y; gk_y < (unsigned)gk_count.y; gk_y += gridDim.y * blockDim.y)
        for (unsigned gk_first = blockIdx.z * GK_ELEMENTS; gk_first < gk_planes; gk_first += gridDim.z * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_planes && (int)gk_last < (int)(depth_1 - 1u))
            {
                gk_columns<GK_ELEMENTS>(width_0, depth_1, source_2, source_2_length, target_3, target_3_length, gk_mask, gk_is_whole, (int)gk_x, (int)gk_first);
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_planes; j++)
                {
                    if ((int)(gk_first + j) < (int)(depth_1 - 1u))
                    {
                        gk_columns<1>(width_0, depth_1, source_2, source_2_length, target_3, target_3_length, gk_mask, gk_is_whole, (int)gk_x, (int)(gk_first + j));
                    }
                }
            }
        }
        return;
    }
    #endif
    #pragma unroll 1
    for (int k = 0; k < GK_WIDTH; k++)
    {
        long long gk_x = ((long long)blockIdx.x * GK_WIDTH + k) * blockDim.x + threadIdx.x;
        if (gk_x >= gk_count.x)
        {
            return;
        }
        for (unsigned gk_y = blockIdx.y * blockDim.y + threadIdx.y; gk_y < (unsigned)gk_count.y; gk_y += gridDim.y * blockDim.y)
        for (unsigned gk_first = blockIdx.z * GK_ELEMENTS; gk_first < gk_planes; gk_first += gridDim.z * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_planes && (int)gk_x >= 3 && (int)gk_last < (int)(depth_1 - 1u) && (int)gk_x < width_0)
            {
                #pragma unroll
                for (int j = 0; j < GK_ELEMENTS; j++)
                {
                    gk_element<true>(width_0, depth_1, source_2, source_2_length, target_3, target_3_length, (int)gk_x, (int)gk_first + j);
                }
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_planes; j++)
                {
                    gk_element<false>(width_0, depth_1, source_2, source_2_length, target_3, target_3_length, (int)gk_x, (int)gk_first + j);
                }
            }
        }
    }
}
#else

extern "C" __global__ void Layers_af5ab545(
    int width_0,
    int depth_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length)
{
    int x_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int z_5 = (int)blockIdx.z * (int)blockDim.z + (int)threadIdx.z;
    int i_6 = (int)((unsigned)z_5 * width_0 + x_4);
    if (x_4 >= 3 && z_5 < (int)(depth_1 - 1u) && x_4 < width_0)
    {
        target_3[i_6] += source_2[i_6] - source_2[(int)((unsigned)i_6 + width_0)];
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

struct gk_extent { long long x; int y, z; };

static __device__ __forceinline__ int gk_divide_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? -1 : (int)(0 - (unsigned)a);
    return a / b;
}

[[maybe_unused]] static __device__ __forceinline__ void gk_fetch_piece([[maybe_unused]] const void* place)
{
#if __CUDA_ARCH__ >= 900 && __CUDACC_VER_MAJOR__ >= 12
    asm volatile("cp.async.bulk.prefetch.L2.global [%0], 16;" : : "l"((unsigned long long)place & ~15ull));
#endif
}

#ifdef GK_ELEMENTS
template <bool inside_13>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int height_1,
    int depth_2,
    const int* GK_RESTRICT source_3,
    int source_3_length,
    const int* GK_RESTRICT table_4,
    int table_4_length,
    int* GK_RESTRICT target_5,
    int target_5_length,
    int indexX_10,
    int indexY_11,
    int indexZ_12)
{
    int x_6 = indexX_10;
    int y_7 = indexY_11;
    int z_8 = indexZ_12;
    if ((!inside_13 && x_6 < 2) || (!inside_13 && x_6 >= (int)(width_0 - 1u)) || (!inside_13 && y_7 >= height_1) || (!inside_13 && z_8 >= (int)(depth_2 - 1u)))
    {
        return;
    }
    int i_9 = (int)(((unsigned)z_8 * height_1 + y_7) * width_0 + x_6);
    target_5[i_9] = (int)((unsigned)table_4[source_3[i_9]] + gk_divide_int(1000, source_3[(int)(i_9 + (unsigned)width_0 * height_1)]) + source_3[(int)(i_9 - 2u)]);
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_WIDTH > 1
template <bool inside_13>
static __device__ __forceinline__ void gk_wide_element(
    int width_0,
    int height_1,
    int depth_2,
    const int* GK_RESTRICT source_3,
    int source_3_length,
    const int* GK_RESTRICT table_4,
    int table_4_length,
    int* GK_RESTRICT target_5,
    int target_5_length,
    int& target_14,
    int& source_15,
    int& source_16,
    int& source_17,
    int indexX_10,
    int indexY_11,
    int indexZ_12)
{
    int x_6 = indexX_10;
    int y_7 = indexY_11;
    int z_8 = indexZ_12;
    if ((!inside_13 && x_6 < 2) || (!inside_13 && x_6 >= (int)(width_0 - 1u)) || (!inside_13 && y_7 >= height_1) || (!inside_13 && z_8 >= (int)(depth_2 - 1u)))
    {
        return;
    }
    [[maybe_unused]] int i_9 = (int)(((unsigned)z_8 * height_1 + y_7) * width_0 + x_6);
    target_14 = (int)((unsigned)table_4[source_15] + gk_divide_int(1000, source_16) + source_17);
}

template <int gk_steps>
static __device__ __forceinline__ void gk_columns(
    int width_0,
    int height_1,
    int depth_2,
    const int* GK_RESTRICT source_3,
    int source_3_length,
    const int* GK_RESTRICT table_4,
    int table_4_length,
    int* GK_RESTRICT target_5,
    int target_5_length,
    unsigned gk_mask,
    bool gk_is_whole,
    int indexX_10,
    int indexY_11,
    int gk_first)
{
    if (gk_mask != (1u << GK_WIDTH) - 1 && !gk_is_whole)
    {
        #pragma unroll 1
        for (int i = 0; i < GK_WIDTH * gk_steps; i++)
        {
            int j = i / GK_WIDTH, k = i % GK_WIDTH;
            if (gk_mask >> k & 1)
            {
                int indexZ_12 = gk_first + j;
                gk_element<true>(width_0, height_1, depth_2, source_3, source_3_length, table_4, table_4_length, target_5, target_5_length, indexX_10 + k, indexY_11, indexZ_12);
            }
        }
        return;
    }
    if (gk_mask != (1u << GK_WIDTH) - 1)
    {
        #pragma unroll
        for (int j = 0; j < gk_steps; j++)
        {
            int indexZ_12 = gk_first + j;
            gk_fetch_piece(target_5 + (int)(indexX_10 + (unsigned)width_0 * height_1 * indexZ_12 + (unsigned)width_0 * indexY_11));
        }
    }
    gk_wide<int, GK_WIDTH> source_3_words2[gk_steps] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k - 2) >= GK_WIDTH && gk_mask >> k & 1)
            {
                int indexZ_12 = gk_first + j;
                source_3_words2[j].at[k] = (source_3 + (int)(indexX_10 + (unsigned)width_0 * height_1 * indexZ_12 + (unsigned)width_0 * indexY_11))[k - 2];
            }
        }
    }
    gk_wide<int, GK_WIDTH> target_5_words0[gk_steps];
    gk_wide<int, GK_WIDTH> source_3_words1[gk_steps + 1];
    #pragma unroll
    for (int j = 0; j < gk_steps + 1; j++)
    {
        int indexZ_12 = gk_first + j;
        source_3_words1[j].load(source_3 + (int)(indexX_10 + (unsigned)width_0 * height_1 * indexZ_12 + (unsigned)width_0 * indexY_11));
    }
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k - 2) < GK_WIDTH)
            {
                source_3_words2[j].at[k] = source_3_words1[j].at[(k - 2) & (GK_WIDTH - 1)];
            }
        }
    }
    if (gk_mask == (1u << GK_WIDTH) - 1)
    {
        #pragma unroll
        for (int j = 0; j < gk_steps; j++)
        {
            int indexZ_12 = gk_first + j;
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(width_0, height_1, depth_2, source_3, source_3_length, table_4, table_4_length, target_5, target_5_length, target_5_words0[j].at[k], source_3_words1[j].at[k], source_3_words1[j + 1].at[k], source_3_words2[j].at[k], indexX_10 + k, indexY_11, indexZ_12);
            }
            target_5_words0[j].store(target_5 + (int)(indexX_10 + (unsigned)width_0 * height_1 * indexZ_12 + (unsigned)width_0 * indexY_11));
        }
    }
    else
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask >> k & 1)
            {
                #pragma unroll
                for (int j = 0; j < gk_steps; j++)
                {
                    int indexZ_12 = gk_first + j;
                    gk_wide_element<true>(width_0, height_1, depth_2, source_3, source_3_length, table_4, table_4_length, target_5, target_5_length, target_5_words0[j].at[k], source_3_words1[j].at[k], source_3_words1[j + 1].at[k], source_3_words2[j].at[k], indexX_10 + k, indexY_11, indexZ_12);
                    (target_5 + (int)(indexX_10 + (unsigned)width_0 * height_1 * indexZ_12 + (unsigned)width_0 * indexY_11))[k] = target_5_words0[j].at[k];
                }
            }
        }
    }
}
#endif

extern "C" __global__ void __launch_bounds__(256, 2) Lookup_d59b47b6(
    int width_0,
    int height_1,
    int depth_2,
    const int* GK_RESTRICT source_3,
    int source_3_length,
    const int* GK_RESTRICT table_4,
    int table_4_length,
    int* GK_RESTRICT target_5,
    int target_5_length,
    gk_extent gk_count)
{
    unsigned gk_planes = gk_count.z;
    #if GK_WIDTH > 1
    bool gk_is_wide = width_0 % GK_WIDTH == 0 && gk_wide<int, GK_WIDTH>::is_aligned(target_5) && gk_wide<int, GK_WIDTH>::is_aligned(source_3);
    if (gk_is_wide)
    {
        bool gk_is_whole = source_3_length % GK_WIDTH == 0;
        long long gk_x = ((long long)blockIdx.x * blockDim.x + threadIdx.x) * GK_WIDTH, gk_right = gk_x + (GK_WIDTH - 1);
        unsigned gk_mask = (1u << GK_WIDTH) - 1;
        if (!(gk_right < gk_count.x && (int)gk_x >= 2 && (int)gk_right < (int)(width_0 - 1u)))
        {
            gk_mask = 0;
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                if (gk_x + k < gk_count.x && (int)(gk_x + k) >= 2 && (int)(gk_x + k) < (int)(width_0 - 1u))
                {
                    gk_mask |= 1u << k;
                }
            }
            if (gk_mask == 0)
            {
                return;
            }
        }
        for (unsigned gk_y = blockIdx.y * blockDim.y + threadIdx.y; gk_y < (unsigned)gk_count.y; gk_y += gridDim.y * blockDim.y)
        for (unsigned gk_first = blockIdx.z * GK_ELEMENTS; gk_first < gk_planes; gk_first += gridDim.z * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_planes && (int)gk_y < height_1 && (int)gk_last < (int)(depth_2 - 1u))
            {
                gk_columns<GK_ELEMENTS>(width_0, height_1, depth_2, source_3, source_3_length, table_4, table_4_length, target_5, target_5_length, gk_mask, gk_is_whole, (int)gk_x, (int)gk_y, (int)gk_first);
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_planes; j++)
                {
                    if ((int)gk_y < height_1 && (int)(gk_first + j) < (int)(depth_2 - 1u))
                    {
                        gk_columns<1>(width_0, height_1, depth_2, source_3, source_3_length, table_4, table_4_length, target_5, target_5_length, gk_mask, gk_is_whole, (int)gk_x, (int)gk_y, (int)(gk_first + j));
                    }
                }
            }
        }
        return;
    }
    #endif
    #pragma unroll 1
    for (int k = 0; k < GK_WIDTH; k++)
    {
        long long gk_x = ((long long)blockIdx.x * GK_WIDTH + k) * blockDim.x + threadIdx.x;
        if (gk_x >= gk_count.x)
        {
            return;
        }
        for (unsigned gk_y = blockIdx.y * blockDim.y + threadIdx.y; gk_y < (unsigned)gk_count.y; gk_y += gridDim.y * blockDim.y)
        for (unsigned gk_first = blockIdx.z * GK_ELEMENTS; gk_first < gk_planes; gk_first += gridDim.z * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_planes && (int)gk_x >= 2 && (int)gk_x < (int)(width_0 - 1u) && (int)gk_y < height_1 && (int)gk_last < (int)(depth_2 - 1u))
            {
                #pragma unroll
                for (int j = 0; j < GK_ELEMENTS; j++)
                {
                    gk_element<true>(width_0, height_1, depth_2, source_3, source_3_length, table_4, table_4_length, target_5, target_5_length, (int)gk_x, (int)gk_y, (int)gk_first + j);
                }
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_planes; j++)
                {
                    gk_element<false>(width_0, height_1, depth_2, source_3, source_3_length, table_4, table_4_length, target_5, target_5_length, (int)gk_x, (int)gk_y, (int)gk_first + j);
                }
            }
        }
    }
}
#else

extern "C" __global__ void Lookup_d59b47b6(
    int width_0,
    int height_1,
    int depth_2,
    const int* GK_RESTRICT source_3,
    int source_3_length,
    const int* GK_RESTRICT table_4,
    int table_4_length,
    int* GK_RESTRICT target_5,
    int target_5_length)
{
    int x_6 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_7 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    int z_8 = (int)blockIdx.z * (int)blockDim.z + (int)threadIdx.z;
    if (x_6 < 2 || x_6 >= (int)(width_0 - 1u) || y_7 >= height_1 || z_8 >= (int)(depth_2 - 1u))
    {
        return;
    }
    int i_9 = (int)(((unsigned)z_8 * height_1 + y_7) * width_0 + x_6);
    target_5[i_9] = (int)((unsigned)table_4[source_3[i_9]] + gk_divide_int(1000, source_3[(int)(i_9 + (unsigned)width_0 * height_1)]) + source_3[(int)(i_9 - 2u)]);
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

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    float time_0,
    const float* GK_RESTRICT speedX_1,
    int speedX_1_length,
    const float* GK_RESTRICT speedY_2,
    int speedY_2_length,
    const float* GK_RESTRICT speedZ_3,
    int speedZ_3_length,
    float* GK_RESTRICT x_4,
    int x_4_length,
    float* GK_RESTRICT y_5,
    int y_5_length,
    float* GK_RESTRICT z_6,
    int z_6_length,
    int index_8)
{
    int i_7 = index_8;
    x_4[i_7] += time_0 * speedX_1[i_7];
    y_5[i_7] += time_0 * speedY_2[i_7];
    z_6[i_7] += time_0 * speedZ_3[i_7];
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_9>
static __device__ __forceinline__ void gk_wide_element(
    float time_0,
    const float* GK_RESTRICT speedX_1,
    int speedX_1_length,
    const float* GK_RESTRICT speedY_2,
    int speedY_2_length,
    const float* GK_RESTRICT speedZ_3,
    int speedZ_3_length,
    float* GK_RESTRICT x_4,
    int x_4_length,
    float* GK_RESTRICT y_5,
    int y_5_length,
    float* GK_RESTRICT z_6,
    int z_6_length,
    float& speedX_10,
    float& speedY_11,
    float& speedZ_12,
    float& x_13,
    float& y_14,
    float& z_15,
    int index_8)
{
    [[maybe_unused]] int i_7 = index_8;
    x_13 += time_0 * speedX_10;
    y_14 += time_0 * speedY_11;
    z_15 += time_0 * speedZ_12;
}

#endif

extern "C" __global__ void __launch_bounds__(256) Move_3adc3032(
    float time_0,
    const float* GK_RESTRICT speedX_1,
    int speedX_1_length,
    const float* GK_RESTRICT speedY_2,
    int speedY_2_length,
    const float* GK_RESTRICT speedZ_3,
    int speedZ_3_length,
    float* GK_RESTRICT x_4,
    int x_4_length,
    float* GK_RESTRICT y_5,
    int y_5_length,
    float* GK_RESTRICT z_6,
    int z_6_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)speedX_1_length && gk_wide<float, GK_WIDTH>::is_aligned(speedX_1);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)speedY_2_length && gk_wide<float, GK_WIDTH>::is_aligned(speedY_2);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)speedZ_3_length && gk_wide<float, GK_WIDTH>::is_aligned(speedZ_3);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)x_4_length && gk_wide<float, GK_WIDTH>::is_aligned(x_4);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)y_5_length && gk_wide<float, GK_WIDTH>::is_aligned(y_5);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)z_6_length && gk_wide<float, GK_WIDTH>::is_aligned(z_6);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        gk_wide<float, GK_WIDTH> speedX_1_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<float, GK_WIDTH> speedY_2_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<float, GK_WIDTH> speedZ_3_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<float, GK_WIDTH> x_4_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<float, GK_WIDTH> y_5_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<float, GK_WIDTH> z_6_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            speedX_1_wide[j].load(speedX_1 + (gk_first + j * 256 * GK_WIDTH));
            speedY_2_wide[j].load(speedY_2 + (gk_first + j * 256 * GK_WIDTH));
            speedZ_3_wide[j].load(speedZ_3 + (gk_first + j * 256 * GK_WIDTH));
            x_4_wide[j].load(x_4 + (gk_first + j * 256 * GK_WIDTH));
            y_5_wide[j].load(y_5 + (gk_first + j * 256 * GK_WIDTH));
            z_6_wide[j].load(z_6 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(time_0, speedX_1, speedX_1_length, speedY_2, speedY_2_length, speedZ_3, speedZ_3_length, x_4, x_4_length, y_5, y_5_length, z_6, z_6_length, speedX_1_wide[j].at[k], speedY_2_wide[j].at[k], speedZ_3_wide[j].at[k], x_4_wide[j].at[k], y_5_wide[j].at[k], z_6_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            x_4_wide[j].store(x_4 + (gk_first + j * 256 * GK_WIDTH));
            y_5_wide[j].store(y_5 + (gk_first + j * 256 * GK_WIDTH));
            z_6_wide[j].store(z_6 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(time_0, speedX_1, speedX_1_length, speedY_2, speedY_2_length, speedZ_3, speedZ_3_length, x_4, x_4_length, y_5, y_5_length, z_6, z_6_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(time_0, speedX_1, speedX_1_length, speedY_2, speedY_2_length, speedZ_3, speedZ_3_length, x_4, x_4_length, y_5, y_5_length, z_6, z_6_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Move_3adc3032(
    float time_0,
    const float* GK_RESTRICT speedX_1,
    int speedX_1_length,
    const float* GK_RESTRICT speedY_2,
    int speedY_2_length,
    const float* GK_RESTRICT speedZ_3,
    int speedZ_3_length,
    float* GK_RESTRICT x_4,
    int x_4_length,
    float* GK_RESTRICT y_5,
    int y_5_length,
    float* GK_RESTRICT z_6,
    int z_6_length)
{
    int i_7 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    x_4[i_7] += time_0 * speedX_1[i_7];
    y_5[i_7] += time_0 * speedY_2[i_7];
    z_6[i_7] += time_0 * speedZ_3[i_7];
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

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    const int* GK_RESTRICT keys_0,
    int keys_0_length,
    const int* GK_RESTRICT others_1,
    int others_1_length,
    int* GK_RESTRICT least_2,
    int least_2_length,
    long long* GK_RESTRICT most_3,
    int most_3_length,
    int index_5)
{
    int i_4 = index_5;
    if (!inside_6 && i_4 >= keys_0_length)
    {
        return;
    }
    least_2[i_4] = keys_0[i_4];
    most_3[i_4] = (long long)((long long)keys_0[i_4] * 2ULL + (long long)least_2[i_4]);
    if (keys_0[i_4] > 50)
    {
        least_2[i_4] = others_1[i_4];
    }
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_6>
static __device__ __forceinline__ void gk_wide_element(
    const int* GK_RESTRICT keys_0,
    int keys_0_length,
    const int* GK_RESTRICT others_1,
    int others_1_length,
    int* GK_RESTRICT least_2,
    int least_2_length,
    long long* GK_RESTRICT most_3,
    int most_3_length,
    int& keys_7,
    int& least_8,
    long long& most_9,
    int index_5)
{
    int i_4 = index_5;
    if (!inside_6 && i_4 >= keys_0_length)
    {
        return;
    }
    least_8 = keys_7;
    most_9 = (long long)((long long)keys_7 * 2ULL + (long long)least_8);
    if (keys_7 > 50)
    {
        least_8 = others_1[i_4];
    }
}

#endif

extern "C" __global__ void __launch_bounds__(256) Sort_ee23aca2(
    const int* GK_RESTRICT keys_0,
    int keys_0_length,
    const int* GK_RESTRICT others_1,
    int others_1_length,
    int* GK_RESTRICT least_2,
    int least_2_length,
    long long* GK_RESTRICT most_3,
    int most_3_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count && (int)gk_end < keys_0_length;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)keys_0_length && gk_wide<int, GK_WIDTH>::is_aligned(keys_0);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)least_2_length && gk_wide<int, GK_WIDTH>::is_aligned(least_2);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)most_3_length && gk_wide<long long, GK_WIDTH>::is_aligned(most_3);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        gk_wide<int, GK_WIDTH> keys_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<int, GK_WIDTH> least_2_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<long long, GK_WIDTH> most_3_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            keys_0_wide[j].load(keys_0 + (gk_first + j * 256 * GK_WIDTH));
            least_2_wide[j].load(least_2 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(keys_0, keys_0_length, others_1, others_1_length, least_2, least_2_length, most_3, most_3_length, keys_0_wide[j].at[k], least_2_wide[j].at[k], most_3_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            least_2_wide[j].store(least_2 + (gk_first + j * 256 * GK_WIDTH));
            most_3_wide[j].store(most_3 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < keys_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(keys_0, keys_0_length, others_1, others_1_length, least_2, least_2_length, most_3, most_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(keys_0, keys_0_length, others_1, others_1_length, least_2, least_2_length, most_3, most_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Sort_ee23aca2(
    const int* GK_RESTRICT keys_0,
    int keys_0_length,
    const int* GK_RESTRICT others_1,
    int others_1_length,
    int* GK_RESTRICT least_2,
    int least_2_length,
    long long* GK_RESTRICT most_3,
    int most_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= keys_0_length)
    {
        return;
    }
    least_2[i_4] = keys_0[i_4];
    most_3[i_4] = (long long)((long long)keys_0[i_4] * 2ULL + (long long)least_2[i_4]);
    if (keys_0[i_4] > 50)
    {
        least_2[i_4] = others_1[i_4];
    }
}

#endif
