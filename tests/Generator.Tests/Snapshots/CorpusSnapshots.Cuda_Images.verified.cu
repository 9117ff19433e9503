#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

static __device__ __forceinline__ long long gk_divide_long(long long a, long long b)
{
    if ((unsigned long long)b + 1 <= 1)
        return b == 0 ? -1 : (long long)(0 - (unsigned long long)a);
    return a / b;
}

struct Tuple_long__long__s0
{
    long long Item1_0;
    long long Item2_1;
};
static_assert(sizeof(Tuple_long__long__s0) == 16, "Tuple_long__long__s0 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_15>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int height_1,
    unsigned char* GK_RESTRICT shades_2,
    int shades_2_length,
    int indexX_13,
    int indexY_14)
{
    int x_3 = indexX_13;
    int y_4 = indexY_14;
    if ((!inside_15 && x_3 >= width_0) || (!inside_15 && y_4 >= height_1))
    {
        return;
    }
    long long cr_5 = gk_divide_long((long long)((long long)(int)(x_3 * 3u - 2u * width_0) * 4096ULL), (long long)width_0);
    long long ci_6 = gk_divide_long((long long)((long long)(int)(y_4 * 2u - height_1) * 4096ULL), (long long)height_1);
    long long r_7 = 0LL;
    long long i_8 = 0LL;
    int steps_9 = 0;
    while (steps_9 < 60 && (long long)((unsigned long long)r_7 * r_7 + (unsigned long long)i_8 * i_8) < 67108864LL)
    {
        Tuple_long__long__s0 temp_10 = Tuple_long__long__s0{};
        temp_10.Item1_0 = (long long)((unsigned long long)((long long)((unsigned long long)r_7 * r_7 - (unsigned long long)i_8 * i_8) >> 12) + cr_5);
        temp_10.Item2_1 = (long long)((unsigned long long)((long long)(2ULL * r_7 * i_8) >> 12) + ci_6);
        long long temp_11 = temp_10.Item1_0;
        long long temp_12 = temp_10.Item2_1;
        r_7 = temp_11;
        i_8 = temp_12;
        steps_9 = (int)(steps_9 + 1u);
    }
    shades_2[(int)((unsigned)y_4 * width_0) + x_3] = (unsigned char)(steps_9 * 4u);
}

extern "C" __global__ void __launch_bounds__(256) Mandelbrot_a337729a(
    int width_0,
    int height_1,
    unsigned char* GK_RESTRICT shades_2,
    int shades_2_length,
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
        if (gk_last < gk_rows && (int)gk_x < width_0 && (int)gk_last < height_1)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(width_0, height_1, shades_2, shades_2_length, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(width_0, height_1, shades_2, shades_2_length, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void Mandelbrot_a337729a(
    int width_0,
    int height_1,
    unsigned char* GK_RESTRICT shades_2,
    int shades_2_length)
{
    int x_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_4 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (x_3 >= width_0 || y_4 >= height_1)
    {
        return;
    }
    long long cr_5 = gk_divide_long((long long)((long long)(int)(x_3 * 3u - 2u * width_0) * 4096ULL), (long long)width_0);
    long long ci_6 = gk_divide_long((long long)((long long)(int)((unsigned)(y_4 * 2) - height_1) * 4096ULL), (long long)height_1);
    long long r_7 = 0LL;
    long long i_8 = 0LL;
    int steps_9 = 0;
    while (steps_9 < 60 && (long long)((unsigned long long)r_7 * r_7 + (unsigned long long)i_8 * i_8) < 67108864LL)
    {
        Tuple_long__long__s0 temp_10 = Tuple_long__long__s0{};
        temp_10.Item1_0 = (long long)((unsigned long long)((long long)((unsigned long long)r_7 * r_7 - (unsigned long long)i_8 * i_8) >> 12) + cr_5);
        temp_10.Item2_1 = (long long)((unsigned long long)((long long)(2ULL * r_7 * i_8) >> 12) + ci_6);
        long long temp_11 = temp_10.Item1_0;
        long long temp_12 = temp_10.Item2_1;
        r_7 = temp_11;
        i_8 = temp_12;
        steps_9 = (int)(steps_9 + 1u);
    }
    shades_2[(int)((unsigned)y_4 * width_0 + x_3)] = (unsigned char)(steps_9 * 4u);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

struct Tuple_float__float__s0
{
    float Item1_0;
    float Item2_1;
};
static_assert(sizeof(Tuple_float__float__s0) == 8, "Tuple_float__float__s0 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_14>
static __device__ __forceinline__ void gk_element(
    float re_0,
    float im_1,
    int width_2,
    unsigned short* GK_RESTRICT steps_3,
    int steps_3_length,
    int indexX_12,
    int indexY_13)
{
    int x_4 = indexX_12;
    int y_5 = indexY_13;
    if ((!inside_14 && x_4 >= width_2) || (!inside_14 && y_5 >= width_2))
    {
        return;
    }
    float r_6 = 3.0f * (float)x_4 / (float)width_2 - 0x1.8p0f;
    float i_7 = 3.0f * (float)y_5 / (float)width_2 - 0x1.8p0f;
    unsigned short n_8 = 0;
    for (; n_8 < 100 && r_6 * r_6 + i_7 * i_7 < 4.0f; n_8 = (unsigned short)(n_8 + 1))
    {
        Tuple_float__float__s0 temp_9 = Tuple_float__float__s0{};
        temp_9.Item1_0 = r_6 * r_6 - i_7 * i_7 + re_0;
        temp_9.Item2_1 = 2.0f * r_6 * i_7 + im_1;
        float temp_10 = temp_9.Item1_0;
        float temp_11 = temp_9.Item2_1;
        r_6 = temp_10;
        i_7 = temp_11;
    }
    steps_3[(int)((unsigned)y_5 * width_2) + x_4] = n_8;
}

extern "C" __global__ void __launch_bounds__(256) Julia_bb14c0f9(
    float re_0,
    float im_1,
    int width_2,
    unsigned short* GK_RESTRICT steps_3,
    int steps_3_length,
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
        if (gk_last < gk_rows && (int)gk_x < width_2 && (int)gk_last < width_2)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(re_0, im_1, width_2, steps_3, steps_3_length, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(re_0, im_1, width_2, steps_3, steps_3_length, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void Julia_bb14c0f9(
    float re_0,
    float im_1,
    int width_2,
    unsigned short* GK_RESTRICT steps_3,
    int steps_3_length)
{
    int x_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_5 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (x_4 >= width_2 || y_5 >= width_2)
    {
        return;
    }
    float r_6 = 3.0f * (float)x_4 / (float)width_2 - 0x1.8p0f;
    float i_7 = 3.0f * (float)y_5 / (float)width_2 - 0x1.8p0f;
    unsigned short n_8 = 0;
    for (; n_8 < 100 && r_6 * r_6 + i_7 * i_7 < 4.0f; n_8 = (unsigned short)(n_8 + 1))
    {
        Tuple_float__float__s0 temp_9 = Tuple_float__float__s0{};
        temp_9.Item1_0 = r_6 * r_6 - i_7 * i_7 + re_0;
        temp_9.Item2_1 = 2.0f * r_6 * i_7 + im_1;
        float temp_10 = temp_9.Item1_0;
        float temp_11 = temp_9.Item2_1;
        r_6 = temp_10;
        i_7 = temp_11;
    }
    steps_3[(int)((unsigned)y_5 * width_2 + x_4)] = n_8;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

#ifdef GK_ELEMENTS
template <bool inside_11>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int height_1,
    const unsigned char* GK_RESTRICT alive_2,
    int alive_2_length,
    unsigned char* GK_RESTRICT next_3,
    int next_3_length,
    int indexX_9,
    int indexY_10)
{
    int x_4 = indexX_9;
    int y_5 = indexY_10;
    if ((!inside_11 && x_4 >= width_0) || (!inside_11 && y_5 >= height_1))
    {
        return;
    }
    int neighbours_6 = 0;
    for (int dy_7 = -1; dy_7 <= 1; dy_7++)
    {
        for (int dx_8 = -1; dx_8 <= 1; dx_8++)
        {
            if ((dx_8 | dy_7) == 0)
            {
                continue;
            }
            if (alive_2[(int)((unsigned)gk_remainder_int((int)((unsigned)y_5 + dy_7 + height_1), height_1) * width_0 + gk_remainder_int((int)((unsigned)x_4 + dx_8 + width_0), width_0))] != 0)
            {
                neighbours_6 = (int)(neighbours_6 + 1u);
            }
        }
    }
    next_3[(int)((unsigned)y_5 * width_0) + x_4] = neighbours_6 == 3 || (neighbours_6 == 2 && alive_2[(int)((unsigned)y_5 * width_0) + x_4] != 0);
}

extern "C" __global__ void __launch_bounds__(256) Life_ca030a07(
    int width_0,
    int height_1,
    const unsigned char* GK_RESTRICT alive_2,
    int alive_2_length,
    unsigned char* GK_RESTRICT next_3,
    int next_3_length,
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
        if (gk_last < gk_rows && (int)gk_x < width_0 && (int)gk_last < height_1)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(width_0, height_1, alive_2, alive_2_length, next_3, next_3_length, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(width_0, height_1, alive_2, alive_2_length, next_3, next_3_length, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void Life_ca030a07(
    int width_0,
    int height_1,
    const unsigned char* GK_RESTRICT alive_2,
    int alive_2_length,
    unsigned char* GK_RESTRICT next_3,
    int next_3_length)
{
    int x_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_5 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (x_4 >= width_0 || y_5 >= height_1)
    {
        return;
    }
    int neighbours_6 = 0;
    for (int dy_7 = -1; dy_7 <= 1; dy_7++)
    {
        for (int dx_8 = -1; dx_8 <= 1; dx_8++)
        {
            if ((dx_8 | dy_7) == 0)
            {
                continue;
            }
            if (alive_2[(int)((unsigned)gk_remainder_int((int)((unsigned)(y_5 + dy_7) + height_1), height_1) * width_0 + gk_remainder_int((int)((unsigned)x_4 + dx_8 + width_0), width_0))] != 0)
            {
                neighbours_6 = (int)(neighbours_6 + 1u);
            }
        }
    }
    next_3[(int)((unsigned)y_5 * width_0 + x_4)] = neighbours_6 == 3 || (neighbours_6 == 2 && alive_2[(int)((unsigned)y_5 * width_0 + x_4)] != 0);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Transpose_bdcaab08(
    int width_0,
    int height_1,
    const double* GK_RESTRICT source_2,
    int source_2_length,
    double* GK_RESTRICT target_3,
    int target_3_length)
{
    __shared__ __align__(16) double tile_4[72];
    int x_5 = (int)(blockIdx.x * 8u + threadIdx.x);
    int y_6 = (int)blockIdx.y * 8 + (int)threadIdx.y;
    if (x_5 < width_0 && y_6 < height_1)
    {
        tile_4[(int)threadIdx.y * 9 + (int)threadIdx.x] = source_2[(int)((unsigned)y_6 * width_0 + x_5)];
    }
    __syncthreads();
    int column_7 = (int)blockIdx.y * 8 + (int)threadIdx.x;
    int row_8 = (int)(blockIdx.x * 8u + threadIdx.y);
    if (column_7 < height_1 && row_8 < width_0)
    {
        target_3[(int)((unsigned)row_8 * height_1) + column_7] = tile_4[(int)threadIdx.x * 9 + (int)threadIdx.y];
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

static __device__ __forceinline__ int gk_clamp_int(int x, int low, int high)
{
    int lifted = x < low ? low : x;
    return lifted > high ? high : lifted;
}

#ifdef GK_ELEMENTS
template <bool inside_12>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int height_1,
    const float* GK_RESTRICT weights_2,
    int weights_2_length,
    const float* GK_RESTRICT source_3,
    int source_3_length,
    float* GK_RESTRICT target_4,
    int target_4_length,
    int indexX_10,
    int indexY_11)
{
    int x_5 = indexX_10;
    int y_6 = indexY_11;
    if ((!inside_12 && x_5 >= width_0) || (!inside_12 && y_6 >= height_1))
    {
        return;
    }
    float sum_7 = 0.0f;
    for (int dy_8 = -1; dy_8 <= 1; dy_8++)
    {
        for (int dx_9 = -1; dx_9 <= 1; dx_9++)
        {
            sum_7 += weights_2[(dy_8 + 1) * 3 + dx_9 + 1] * source_3[(int)((unsigned)gk_clamp_int((int)((unsigned)y_6 + dy_8), 0, (int)(height_1 - 1u)) * width_0 + gk_clamp_int((int)((unsigned)x_5 + dx_9), 0, (int)(width_0 - 1u)))];
        }
    }
    target_4[(int)((unsigned)y_6 * width_0) + x_5] = sum_7;
}

extern "C" __global__ void __launch_bounds__(256) Blur_7c528ac9(
    int width_0,
    int height_1,
    const float* GK_RESTRICT weights_2,
    int weights_2_length,
    const float* GK_RESTRICT source_3,
    int source_3_length,
    float* GK_RESTRICT target_4,
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
        if (gk_last < gk_rows && (int)gk_x < width_0 && (int)gk_last < height_1)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(width_0, height_1, weights_2, weights_2_length, source_3, source_3_length, target_4, target_4_length, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(width_0, height_1, weights_2, weights_2_length, source_3, source_3_length, target_4, target_4_length, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void Blur_7c528ac9(
    int width_0,
    int height_1,
    const float* GK_RESTRICT weights_2,
    int weights_2_length,
    const float* GK_RESTRICT source_3,
    int source_3_length,
    float* GK_RESTRICT target_4,
    int target_4_length)
{
    int x_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_6 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (x_5 >= width_0 || y_6 >= height_1)
    {
        return;
    }
    float sum_7 = 0.0f;
    for (int dy_8 = -1; dy_8 <= 1; dy_8++)
    {
        for (int dx_9 = -1; dx_9 <= 1; dx_9++)
        {
            sum_7 += weights_2[(dy_8 + 1) * 3 + dx_9 + 1] * source_3[(int)((unsigned)gk_clamp_int(y_6 + dy_8, 0, (int)(height_1 - 1u)) * width_0 + gk_clamp_int((int)((unsigned)x_5 + dx_9), 0, (int)(width_0 - 1u)))];
        }
    }
    target_4[(int)((unsigned)y_6 * width_0 + x_5)] = sum_7;
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

static __device__ __forceinline__ int gk_abs_int(int x)
{
    return x < 0 ? (int)(0 - (unsigned)x) : x;
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
    const unsigned char* GK_RESTRICT source_2,
    int source_2_length,
    unsigned char* GK_RESTRICT edges_3,
    int edges_3_length,
    int indexX_11,
    int indexY_12)
{
    int x_4 = indexX_11;
    int y_5 = indexY_12;
    if ((!inside_13 && x_4 < 1) || (!inside_13 && y_5 < 1) || (!inside_13 && x_4 >= (int)(width_0 - 1u)) || (!inside_13 && y_5 >= (int)(height_1 - 1u)))
    {
        return;
    }
    int i_6 = (int)((unsigned)y_5 * width_0 + x_4);
    int up_7 = (int)((unsigned)i_6 - width_0);
    int down_8 = (int)((unsigned)i_6 + width_0);
    int horizontal_9 = source_2[up_7 + 1] + 2 * source_2[i_6 + 1] + source_2[down_8 + 1] - source_2[up_7 - 1] - 2 * source_2[i_6 - 1] - source_2[down_8 - 1];
    int vertical_10 = source_2[down_8 - 1] + 2 * source_2[down_8] + source_2[down_8 + 1] - source_2[up_7 - 1] - 2 * source_2[up_7] - source_2[up_7 + 1];
    edges_3[i_6] = (unsigned char)min(255, (int)((unsigned)gk_abs_int(horizontal_9) + gk_abs_int(vertical_10)));
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_WIDTH > 1
template <bool inside_13>
static __device__ __forceinline__ void gk_wide_element(
    int width_0,
    int height_1,
    const unsigned char* GK_RESTRICT source_2,
    int source_2_length,
    unsigned char* GK_RESTRICT edges_3,
    int edges_3_length,
    unsigned char& source_14,
    unsigned char& source_15,
    unsigned char& source_16,
    unsigned char& source_17,
    unsigned char& source_18,
    unsigned char& source_19,
    unsigned char& source_20,
    unsigned char& source_21,
    unsigned char& edges_22,
    int indexX_11,
    int indexY_12)
{
    int x_4 = indexX_11;
    int y_5 = indexY_12;
    if ((!inside_13 && x_4 < 1) || (!inside_13 && y_5 < 1) || (!inside_13 && x_4 >= (int)(width_0 - 1u)) || (!inside_13 && y_5 >= (int)(height_1 - 1u)))
    {
        return;
    }
    int i_6 = (int)((unsigned)y_5 * width_0 + x_4);
    [[maybe_unused]] int up_7 = (int)((unsigned)i_6 - width_0);
    [[maybe_unused]] int down_8 = (int)((unsigned)i_6 + width_0);
    int horizontal_9 = source_14 + 2 * source_15 + source_16 - source_17 - 2 * source_18 - source_19;
    int vertical_10 = source_19 + 2 * source_20 + source_16 - source_17 - 2 * source_21 - source_14;
    edges_22 = (unsigned char)min(255, (int)((unsigned)gk_abs_int(horizontal_9) + gk_abs_int(vertical_10)));
}

template <int gk_steps>
static __device__ __forceinline__ void gk_columns(
    int width_0,
    int height_1,
    const unsigned char* GK_RESTRICT source_2,
    int source_2_length,
    unsigned char* GK_RESTRICT edges_3,
    int edges_3_length,
    unsigned gk_mask,
    bool gk_is_whole,
    int indexX_11,
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
                int indexY_12 = gk_first + j;
                gk_element<true>(width_0, height_1, source_2, source_2_length, edges_3, edges_3_length, indexX_11 + k, indexY_12);
            }
        }
        return;
    }
    if (gk_mask != (1u << GK_WIDTH) - 1)
    {
        #pragma unroll
        for (int j = 0; j < gk_steps; j++)
        {
            int indexY_12 = gk_first + j;
            gk_fetch_piece(edges_3 + (int)(indexX_11 + (unsigned)width_0 * indexY_12));
        }
    }
    gk_wide<unsigned char, GK_WIDTH> source_2_words0[gk_steps + 2] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps + 2; j++)
    {
        if (j < gk_steps || j >= 2 && j < gk_steps + 2)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                if ((unsigned)(k + 1) >= GK_WIDTH && gk_mask >> k & 1)
                {
                    int indexY_12 = gk_first + j;
                    source_2_words0[j].at[k] = (source_2 + (int)((unsigned)indexX_11 - width_0 + (unsigned)width_0 * indexY_12))[k + 1];
                }
            }
        }
    }
    gk_wide<unsigned char, GK_WIDTH> source_2_words1[gk_steps] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask >> k & 1)
            {
                int indexY_12 = gk_first + j;
                source_2_words1[j].at[k] = (source_2 + (int)(indexX_11 + (unsigned)width_0 * indexY_12))[k + 1];
            }
        }
    }
    gk_wide<unsigned char, GK_WIDTH> source_2_words2[gk_steps + 2] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps + 2; j++)
    {
        if (j < gk_steps || j >= 2 && j < gk_steps + 2)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                if ((unsigned)(k - 1) >= GK_WIDTH && gk_mask >> k & 1)
                {
                    int indexY_12 = gk_first + j;
                    source_2_words2[j].at[k] = (source_2 + (int)((unsigned)indexX_11 - width_0 + (unsigned)width_0 * indexY_12))[k - 1];
                }
            }
        }
    }
    gk_wide<unsigned char, GK_WIDTH> source_2_words3[gk_steps] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask >> k & 1)
            {
                int indexY_12 = gk_first + j;
                source_2_words3[j].at[k] = (source_2 + (int)(indexX_11 + (unsigned)width_0 * indexY_12))[k - 1];
            }
        }
    }
    gk_wide<unsigned char, GK_WIDTH> source_2_words4[gk_steps + 2];
    #pragma unroll
    for (int j = 0; j < gk_steps + 2; j++)
    {
        if (j < gk_steps || j >= 2 && j < gk_steps + 2)
        {
            int indexY_12 = gk_first + j;
            source_2_words4[j].load(source_2 + (int)((unsigned)indexX_11 - width_0 + (unsigned)width_0 * indexY_12));
        }
    }
    gk_wide<unsigned char, GK_WIDTH> edges_3_words5[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps + 2; j++)
    {
        if (j < gk_steps || j >= 2 && j < gk_steps + 2)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                if ((unsigned)(k + 1) < GK_WIDTH)
                {
                    source_2_words0[j].at[k] = source_2_words4[j].at[(k + 1) & (GK_WIDTH - 1)];
                }
            }
        }
    }
    #pragma unroll
    for (int j = 0; j < gk_steps + 2; j++)
    {
        if (j < gk_steps || j >= 2 && j < gk_steps + 2)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                if ((unsigned)(k - 1) < GK_WIDTH)
                {
                    source_2_words2[j].at[k] = source_2_words4[j].at[(k - 1) & (GK_WIDTH - 1)];
                }
            }
        }
    }
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_12 = gk_first + j;
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            gk_wide_element<true>(width_0, height_1, source_2, source_2_length, edges_3, edges_3_length, source_2_words0[j].at[k], source_2_words1[j].at[k], source_2_words0[j + 2].at[k], source_2_words2[j].at[k], source_2_words3[j].at[k], source_2_words2[j + 2].at[k], source_2_words4[j + 2].at[k], source_2_words4[j].at[k], edges_3_words5[j].at[k], indexX_11 + k, indexY_12);
        }
        if (gk_mask == (1u << GK_WIDTH) - 1)
        {
            edges_3_words5[j].store(edges_3 + (int)(indexX_11 + (unsigned)width_0 * indexY_12));
        }
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask != (1u << GK_WIDTH) - 1 && gk_mask >> k & 1)
            {
                (edges_3 + (int)(indexX_11 + (unsigned)width_0 * indexY_12))[k] = edges_3_words5[j].at[k];
            }
        }
    }
}
#endif

extern "C" __global__ void __launch_bounds__(256, 2) Sobel_92b1e83e(
    int width_0,
    int height_1,
    const unsigned char* GK_RESTRICT source_2,
    int source_2_length,
    unsigned char* GK_RESTRICT edges_3,
    int edges_3_length,
    gk_extent gk_count)
{
    unsigned gk_rows = gk_count.y;
    #if GK_WIDTH > 1
    bool gk_is_wide = width_0 % GK_WIDTH == 0 && gk_wide<unsigned char, GK_WIDTH>::is_aligned(source_2) && gk_wide<unsigned char, GK_WIDTH>::is_aligned(edges_3);
    if (gk_is_wide)
    {
        bool gk_is_whole = source_2_length % GK_WIDTH == 0;
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
        for (unsigned gk_z = blockIdx.z; gk_z < (unsigned)gk_count.z; gk_z += gridDim.z)
        for (unsigned gk_first = (blockIdx.y * blockDim.y + threadIdx.y) * GK_ELEMENTS; gk_first < gk_rows; gk_first += gridDim.y * blockDim.y * GK_ELEMENTS)
        {
            unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
            if (gk_last < gk_rows && (int)gk_first >= 1 && (int)gk_last < (int)(height_1 - 1u))
            {
                gk_columns<GK_ELEMENTS>(width_0, height_1, source_2, source_2_length, edges_3, edges_3_length, gk_mask, gk_is_whole, (int)gk_x, (int)gk_first);
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    if ((int)(gk_first + j) >= 1 && (int)(gk_first + j) < (int)(height_1 - 1u))
                    {
                        gk_columns<1>(width_0, height_1, source_2, source_2_length, edges_3, edges_3_length, gk_mask, gk_is_whole, (int)gk_x, (int)(gk_first + j));
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
            if (gk_last < gk_rows && (int)gk_x >= 1 && (int)gk_first >= 1 && (int)gk_x < (int)(width_0 - 1u) && (int)gk_last < (int)(height_1 - 1u))
            {
                #pragma unroll
                for (int j = 0; j < GK_ELEMENTS; j++)
                {
                    gk_element<true>(width_0, height_1, source_2, source_2_length, edges_3, edges_3_length, (int)gk_x, (int)gk_first + j);
                }
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    gk_element<false>(width_0, height_1, source_2, source_2_length, edges_3, edges_3_length, (int)gk_x, (int)gk_first + j);
                }
            }
        }
    }
}
#else

extern "C" __global__ void Sobel_92b1e83e(
    int width_0,
    int height_1,
    const unsigned char* GK_RESTRICT source_2,
    int source_2_length,
    unsigned char* GK_RESTRICT edges_3,
    int edges_3_length)
{
    int x_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_5 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (x_4 < 1 || y_5 < 1 || x_4 >= (int)(width_0 - 1u) || y_5 >= (int)(height_1 - 1u))
    {
        return;
    }
    int i_6 = (int)((unsigned)y_5 * width_0 + x_4);
    int up_7 = (int)((unsigned)i_6 - width_0);
    int down_8 = (int)((unsigned)i_6 + width_0);
    int horizontal_9 = source_2[up_7 + 1] + 2 * source_2[i_6 + 1] + source_2[down_8 + 1] - source_2[up_7 - 1] - 2 * source_2[i_6 - 1] - source_2[down_8 - 1];
    int vertical_10 = source_2[down_8 - 1] + 2 * source_2[down_8] + source_2[down_8 + 1] - source_2[up_7 - 1] - 2 * source_2[up_7] - source_2[up_7 + 1];
    edges_3[i_6] = (unsigned char)min(255, (int)((unsigned)gk_abs_int(horizontal_9) + gk_abs_int(vertical_10)));
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

#ifdef GK_ELEMENTS
template <bool inside_12>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int height_1,
    int radius_2,
    const unsigned short* GK_RESTRICT source_3,
    int source_3_length,
    unsigned short* GK_RESTRICT target_4,
    int target_4_length,
    int indexX_10,
    int indexY_11)
{
    int x_5 = indexX_10;
    int y_6 = indexY_11;
    if ((!inside_12 && x_5 >= width_0) || (!inside_12 && y_6 >= height_1))
    {
        return;
    }
    unsigned short least_7 = 65535;
    for (int v_8 = max(0, (int)((unsigned)y_6 - radius_2)); v_8 <= min((int)(height_1 - 1u), (int)((unsigned)y_6 + radius_2)); v_8 = (int)(v_8 + 1u))
    {
        for (int u_9 = max(0, (int)((unsigned)x_5 - radius_2)); u_9 <= min((int)(width_0 - 1u), (int)((unsigned)x_5 + radius_2)); u_9 = (int)(u_9 + 1u))
        {
            least_7 = (unsigned short)min(least_7, source_3[(int)((unsigned)v_8 * width_0 + u_9)]);
        }
    }
    target_4[(int)((unsigned)y_6 * width_0) + x_5] = least_7;
}

extern "C" __global__ void __launch_bounds__(256) Erode_a4a0f547(
    int width_0,
    int height_1,
    int radius_2,
    const unsigned short* GK_RESTRICT source_3,
    int source_3_length,
    unsigned short* GK_RESTRICT target_4,
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
        if (gk_last < gk_rows && (int)gk_x < width_0 && (int)gk_last < height_1)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(width_0, height_1, radius_2, source_3, source_3_length, target_4, target_4_length, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(width_0, height_1, radius_2, source_3, source_3_length, target_4, target_4_length, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void Erode_a4a0f547(
    int width_0,
    int height_1,
    int radius_2,
    const unsigned short* GK_RESTRICT source_3,
    int source_3_length,
    unsigned short* GK_RESTRICT target_4,
    int target_4_length)
{
    int x_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_6 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (x_5 >= width_0 || y_6 >= height_1)
    {
        return;
    }
    unsigned short least_7 = 65535;
    for (int v_8 = max(0, (int)((unsigned)y_6 - radius_2)); v_8 <= min((int)(height_1 - 1u), (int)((unsigned)y_6 + radius_2)); v_8 = (int)(v_8 + 1u))
    {
        for (int u_9 = max(0, (int)((unsigned)x_5 - radius_2)); u_9 <= min((int)(width_0 - 1u), (int)((unsigned)x_5 + radius_2)); u_9 = (int)(u_9 + 1u))
        {
            least_7 = (unsigned short)min(least_7, source_3[(int)((unsigned)v_8 * width_0 + u_9)]);
        }
    }
    target_4[(int)((unsigned)y_6 * width_0 + x_5)] = least_7;
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

struct Tuple_uint__uint__uint__s0
{
    unsigned Item1_0;
    unsigned Item2_1;
    unsigned Item3_2;
};
static_assert(sizeof(Tuple_uint__uint__uint__s0) == 12, "Tuple_uint__uint__uint__s0 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_11>
static __device__ __forceinline__ void gk_element(
    const unsigned* GK_RESTRICT colours_0,
    int colours_0_length,
    unsigned char* GK_RESTRICT greys_1,
    int greys_1_length,
    int index_10)
{
    int i_2 = index_10;
    if (!inside_11 && i_2 >= colours_0_length)
    {
        return;
    }
    unsigned r_3;
    unsigned g_4;
    unsigned b_5;
    Tuple_uint__uint__uint__s0 temp_6 = Tuple_uint__uint__uint__s0{};
    temp_6.Item1_0 = colours_0[i_2] & 255u;
    temp_6.Item2_1 = (colours_0[i_2] >> 8) & 255u;
    temp_6.Item3_2 = (colours_0[i_2] >> 16) & 255u;
    unsigned temp_7 = temp_6.Item1_0;
    unsigned temp_8 = temp_6.Item2_1;
    unsigned temp_9 = temp_6.Item3_2;
    r_3 = temp_7;
    g_4 = temp_8;
    b_5 = temp_9;
    greys_1[i_2] = (unsigned char)((r_3 * 77u + g_4 * 150u + b_5 * 29u) >> 8);
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_11>
static __device__ __forceinline__ void gk_wide_element(
    const unsigned* GK_RESTRICT colours_0,
    int colours_0_length,
    unsigned char* GK_RESTRICT greys_1,
    int greys_1_length,
    unsigned& colours_12,
    unsigned char& greys_13,
    int index_10)
{
    int i_2 = index_10;
    if (!inside_11 && i_2 >= colours_0_length)
    {
        return;
    }
    unsigned r_3;
    unsigned g_4;
    unsigned b_5;
    Tuple_uint__uint__uint__s0 temp_6 = Tuple_uint__uint__uint__s0{};
    temp_6.Item1_0 = colours_12 & 255u;
    temp_6.Item2_1 = (colours_12 >> 8) & 255u;
    temp_6.Item3_2 = (colours_12 >> 16) & 255u;
    unsigned temp_7 = temp_6.Item1_0;
    unsigned temp_8 = temp_6.Item2_1;
    unsigned temp_9 = temp_6.Item3_2;
    r_3 = temp_7;
    g_4 = temp_8;
    b_5 = temp_9;
    greys_13 = (unsigned char)((r_3 * 77u + g_4 * 150u + b_5 * 29u) >> 8);
}

#endif

extern "C" __global__ void __launch_bounds__(256) Grey_2619fcea(
    const unsigned* GK_RESTRICT colours_0,
    int colours_0_length,
    unsigned char* GK_RESTRICT greys_1,
    int greys_1_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count && (int)gk_end < colours_0_length;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)colours_0_length && gk_wide<unsigned, GK_WIDTH>::is_aligned(colours_0);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)greys_1_length && gk_wide<unsigned char, GK_WIDTH>::is_aligned(greys_1);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        gk_wide<unsigned, GK_WIDTH> colours_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<unsigned char, GK_WIDTH> greys_1_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            colours_0_wide[j].load(colours_0 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(colours_0, colours_0_length, greys_1, greys_1_length, colours_0_wide[j].at[k], greys_1_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            greys_1_wide[j].store(greys_1 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < colours_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(colours_0, colours_0_length, greys_1, greys_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(colours_0, colours_0_length, greys_1, greys_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Grey_2619fcea(
    const unsigned* GK_RESTRICT colours_0,
    int colours_0_length,
    unsigned char* GK_RESTRICT greys_1,
    int greys_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_2 >= colours_0_length)
    {
        return;
    }
    unsigned r_3;
    unsigned g_4;
    unsigned b_5;
    Tuple_uint__uint__uint__s0 temp_6 = Tuple_uint__uint__uint__s0{};
    temp_6.Item1_0 = colours_0[i_2] & 255u;
    temp_6.Item2_1 = (colours_0[i_2] >> 8) & 255u;
    temp_6.Item3_2 = (colours_0[i_2] >> 16) & 255u;
    unsigned temp_7 = temp_6.Item1_0;
    unsigned temp_8 = temp_6.Item2_1;
    unsigned temp_9 = temp_6.Item3_2;
    r_3 = temp_7;
    g_4 = temp_8;
    b_5 = temp_9;
    greys_1[i_2] = (unsigned char)((r_3 * 77u + g_4 * 150u + b_5 * 29u) >> 8);
}

#endif
