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
        y_1[i_2] = x_0[i_2];
    }
}

extern "C" __global__ void __launch_bounds__(256) Copy_0b810563(
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

extern "C" __global__ void Copy_0b810563(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_2 < y_1_length)
    {
        y_1[i_2] = x_0[i_2];
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

[[maybe_unused]] static __device__ __forceinline__ void gk_fetch_piece([[maybe_unused]] const void* place)
{
#if __CUDA_ARCH__ >= 900 && __CUDACC_VER_MAJOR__ >= 12
    asm volatile("cp.async.bulk.prefetch.L2.global [%0], 16;" : : "l"((unsigned long long)place & ~15ull));
#endif
}

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int height_1,
    const float* GK_RESTRICT x_2,
    int x_2_length,
    float* GK_RESTRICT y_3,
    int y_3_length,
    int indexX_6,
    int indexY_7)
{
    int column_4 = indexX_6;
    int row_5 = indexY_7;
    if ((!inside_8 && column_4 >= width_0) || (!inside_8 && row_5 >= height_1))
    {
        return;
    }
    y_3[(int)((unsigned)row_5 * width_0) + column_4] = x_2[(int)((unsigned)row_5 * width_0) + column_4];
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_WIDTH > 1
template <bool inside_8>
static __device__ __forceinline__ void gk_wide_element(
    int width_0,
    int height_1,
    const float* GK_RESTRICT x_2,
    int x_2_length,
    float* GK_RESTRICT y_3,
    int y_3_length,
    float& y_9,
    float& x_10,
    int indexX_6,
    int indexY_7)
{
    int column_4 = indexX_6;
    int row_5 = indexY_7;
    if ((!inside_8 && column_4 >= width_0) || (!inside_8 && row_5 >= height_1))
    {
        return;
    }
    y_9 = x_10;
}

template <int gk_steps>
static __device__ __forceinline__ void gk_columns(
    int width_0,
    int height_1,
    const float* GK_RESTRICT x_2,
    int x_2_length,
    float* GK_RESTRICT y_3,
    int y_3_length,
    unsigned gk_mask,
    bool gk_is_whole,
    int indexX_6,
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
                int indexY_7 = gk_first + j;
                gk_element<true>(width_0, height_1, x_2, x_2_length, y_3, y_3_length, indexX_6 + k, indexY_7);
            }
        }
        return;
    }
    if (gk_mask != (1u << GK_WIDTH) - 1)
    {
        #pragma unroll
        for (int j = 0; j < gk_steps; j++)
        {
            int indexY_7 = gk_first + j;
            gk_fetch_piece(y_3 + (int)(indexX_6 + (unsigned)width_0 * indexY_7));
        }
    }
    gk_wide<float, GK_WIDTH> y_3_words0[gk_steps];
    gk_wide<float, GK_WIDTH> x_2_words1[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_7 = gk_first + j;
        x_2_words1[j].load(x_2 + (int)(indexX_6 + (unsigned)width_0 * indexY_7));
    }
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_7 = gk_first + j;
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            gk_wide_element<true>(width_0, height_1, x_2, x_2_length, y_3, y_3_length, y_3_words0[j].at[k], x_2_words1[j].at[k], indexX_6 + k, indexY_7);
        }
        if (gk_mask == (1u << GK_WIDTH) - 1)
        {
            y_3_words0[j].store(y_3 + (int)(indexX_6 + (unsigned)width_0 * indexY_7));
        }
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask != (1u << GK_WIDTH) - 1 && gk_mask >> k & 1)
            {
                (y_3 + (int)(indexX_6 + (unsigned)width_0 * indexY_7))[k] = y_3_words0[j].at[k];
            }
        }
    }
}
#endif

extern "C" __global__ void __launch_bounds__(256, 2) CopyPlane_ba9cc4e1(
    int width_0,
    int height_1,
    const float* GK_RESTRICT x_2,
    int x_2_length,
    float* GK_RESTRICT y_3,
    int y_3_length,
    gk_extent gk_count)
{
    unsigned gk_rows = gk_count.y;
    #if GK_WIDTH > 1
    bool gk_is_wide = width_0 % GK_WIDTH == 0 && gk_wide<float, GK_WIDTH>::is_aligned(y_3) && gk_wide<float, GK_WIDTH>::is_aligned(x_2);
    if (gk_is_wide)
    {
        bool gk_is_whole = x_2_length % GK_WIDTH == 0;
        long long gk_x = ((long long)blockIdx.x * blockDim.x + threadIdx.x) * GK_WIDTH, gk_right = gk_x + (GK_WIDTH - 1);
        unsigned gk_mask = (1u << GK_WIDTH) - 1;
        if (!(gk_right < gk_count.x && (int)gk_right < width_0))
        {
            gk_mask = 0;
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                if (gk_x + k < gk_count.x && (int)(gk_x + k) < width_0)
                {
                    gk_mask |= 1u << k;
                }
            }
            if (gk_mask == 0)
            {
                return;
            }
        }
        for (unsigned gk_z = blockIdx.z; gk_z < (unsigned)gk_count.z; gk_z += gridDim.z)
        for (unsigned gk_first = (blockIdx.y * blockDim.y + threadIdx.y) * GK_ELEMENTS; gk_first < gk_rows; gk_first += gridDim.y * blockDim.y * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_rows && (int)gk_last < height_1)
            {
                gk_columns<GK_ELEMENTS>(width_0, height_1, x_2, x_2_length, y_3, y_3_length, gk_mask, gk_is_whole, (int)gk_x, (int)gk_first);
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    if ((int)(gk_first + j) < height_1)
                    {
                        gk_columns<1>(width_0, height_1, x_2, x_2_length, y_3, y_3_length, gk_mask, gk_is_whole, (int)gk_x, (int)(gk_first + j));
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
        for (unsigned gk_z = blockIdx.z; gk_z < (unsigned)gk_count.z; gk_z += gridDim.z)
        for (unsigned gk_first = (blockIdx.y * blockDim.y + threadIdx.y) * GK_ELEMENTS; gk_first < gk_rows; gk_first += gridDim.y * blockDim.y * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_rows && (int)gk_x < width_0 && (int)gk_last < height_1)
            {
                #pragma unroll
                for (int j = 0; j < GK_ELEMENTS; j++)
                {
                    gk_element<true>(width_0, height_1, x_2, x_2_length, y_3, y_3_length, (int)gk_x, (int)gk_first + j);
                }
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    gk_element<false>(width_0, height_1, x_2, x_2_length, y_3, y_3_length, (int)gk_x, (int)gk_first + j);
                }
            }
        }
    }
}
#else

extern "C" __global__ void CopyPlane_ba9cc4e1(
    int width_0,
    int height_1,
    const float* GK_RESTRICT x_2,
    int x_2_length,
    float* GK_RESTRICT y_3,
    int y_3_length)
{
    int column_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int row_5 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (column_4 >= width_0 || row_5 >= height_1)
    {
        return;
    }
    y_3[(int)((unsigned)row_5 * width_0 + column_4)] = x_2[(int)((unsigned)row_5 * width_0 + column_4)];
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int gk_divide_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? -1 : (int)(0 - (unsigned)a);
    return a / b;
}

extern "C" __global__ void Quotients_040928e6(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    int block_2 = (int)((blockIdx.z * gridDim.y + blockIdx.y) * gridDim.x + blockIdx.x);
    int thread_3 = ((int)threadIdx.z * (int)blockDim.y + (int)threadIdx.y) * (int)blockDim.x + (int)threadIdx.x;
    int i_4 = (int)(block_2 * blockDim.x * blockDim.y * blockDim.z + thread_3);
    int sum_5 = 0;
    for (int k_6 = 1; k_6 <= 3; k_6++)
    {
        sum_5 = (int)((unsigned)sum_5 + gk_divide_int(60 * k_6, x_0[i_4]));
    }
    y_1[i_4] = sum_5;
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

static __device__ __forceinline__ int Element_f0(Span<const int> tile_0, int i_1)
{
    return tile_0[i_1];
}

extern "C" __global__ void Neighbours_d44f2e0e(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    __shared__ __align__(16) int tile_2[64];
    int t_3 = (int)threadIdx.x;
    tile_2[t_3] = x_0[(int)(blockIdx.x * 64u) + t_3];
    __syncthreads();
    for (int k_4 = 0; k_4 < 2; k_4++)
    {
        y_1[(int)(blockIdx.x * 64u) + t_3] = (int)((unsigned)y_1[(int)(blockIdx.x * 64u) + t_3] + Element_f0(Span<const int>{tile_2, 64}, (int)((unsigned)tile_2[t_3] + k_4)));
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Gather_20affec3(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int temp_3 = __shfl_xor_sync(4294967295u, x_0[i_2], 1);
    int from_4 = temp_3;
    __syncwarp(4294967295u);
    y_1[i_2] = x_0[from_4];
}
