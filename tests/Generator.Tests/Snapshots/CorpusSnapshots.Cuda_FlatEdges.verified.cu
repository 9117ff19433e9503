#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_5>
static __device__ __forceinline__ void gk_element(int n_0, int* GK_RESTRICT y_1, int y_1_length, int index_4)
{
    int n_2 = n_0;
    int i_3 = index_4;
    if (i_3 >= n_2)
    {
        return;
    }
    y_1[i_3] = 1;
    n_2 /= 2;
    if (i_3 >= n_2)
    {
        return;
    }
    y_1[i_3] = 2;
}

extern "C" __global__ void __launch_bounds__(256) Halve_5f768c9d(
    int n_0,
    int* GK_RESTRICT y_1,
    int y_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(n_0, y_1, y_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(n_0, y_1, y_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Halve_5f768c9d(int n_0, int* GK_RESTRICT y_1, int y_1_length)
{
    int n_2 = n_0;
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= n_2)
    {
        return;
    }
    y_1[i_3] = 1;
    n_2 /= 2;
    if (i_3 >= n_2)
    {
        return;
    }
    y_1[i_3] = 2;
}

#endif

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

#ifdef GK_ELEMENTS
template <bool inside_4>
static __device__ __forceinline__ void gk_element(unsigned char* GK_RESTRICT y_0, int y_0_length, int index_3)
{
    Span<unsigned char> y_1 = Span<unsigned char>{y_0, y_0_length};
    int i_2 = index_3;
    if (i_2 < y_1.length)
    {
        y_1[i_2] = (unsigned char)(y_1[i_2] + 1);
        y_1 = y_1.slice(0, (int)(y_1.length / 2u));
        if (i_2 < y_1.length)
        {
            y_1[i_2] = (unsigned char)(y_1[i_2] + 2);
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) Shorten_0c2f8c18(
    unsigned char* GK_RESTRICT y_0,
    int y_0_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(y_0, y_0_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(y_0, y_0_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Shorten_0c2f8c18(unsigned char* GK_RESTRICT y_0, int y_0_length)
{
    Span<unsigned char> y_1 = Span<unsigned char>{y_0, y_0_length};
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_2 < y_1.length)
    {
        y_1[i_2] = (unsigned char)(y_1[i_2] + 1);
        y_1 = y_1.slice(0, (int)(y_1.length / 2u));
        if (i_2 < y_1.length)
        {
            y_1[i_2] = (unsigned char)(y_1[i_2] + 2);
        }
    }
}

#endif

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

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    unsigned char isOther_0,
    const unsigned char* GK_RESTRICT x_1,
    int x_1_length,
    const unsigned char* GK_RESTRICT other_2,
    int other_2_length,
    unsigned char* GK_RESTRICT y_3,
    int y_3_length,
    int index_5)
{
    Span<const unsigned char> x_4 = Span<const unsigned char>{x_1, x_1_length};
    if (isOther_0 != 0)
    {
        x_4 = Span<const unsigned char>{other_2, other_2_length};
    }
    y_3[index_5] = x_4[index_5];
}

extern "C" __global__ void __launch_bounds__(256) Choose_78c242e2(
    unsigned char isOther_0,
    const unsigned char* GK_RESTRICT x_1,
    int x_1_length,
    const unsigned char* GK_RESTRICT other_2,
    int other_2_length,
    unsigned char* GK_RESTRICT y_3,
    int y_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(isOther_0, x_1, x_1_length, other_2, other_2_length, y_3, y_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(isOther_0, x_1, x_1_length, other_2, other_2_length, y_3, y_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Choose_78c242e2(
    unsigned char isOther_0,
    const unsigned char* GK_RESTRICT x_1,
    int x_1_length,
    const unsigned char* GK_RESTRICT other_2,
    int other_2_length,
    unsigned char* GK_RESTRICT y_3,
    int y_3_length)
{
    Span<const unsigned char> x_4 = Span<const unsigned char>{x_1, x_1_length};
    if (isOther_0 != 0)
    {
        x_4 = Span<const unsigned char>{other_2, other_2_length};
    }
    y_3[(int)(blockIdx.x * blockDim.x) + (int)threadIdx.x] = x_4[(int)(blockIdx.x * blockDim.x) + (int)threadIdx.x];
}

#endif

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
template <bool inside_7>
static __device__ __forceinline__ void gk_element(
    unsigned char isOther_0,
    const unsigned char* GK_RESTRICT x_1,
    int x_1_length,
    unsigned char* y_2,
    int y_2_length,
    unsigned char* other_3,
    int other_3_length,
    int index_6)
{
    Span<unsigned char> y_4 = Span<unsigned char>{y_2, y_2_length};
    int i_5 = index_6;
    y_4[i_5] = (unsigned char)(x_1[i_5] + 1);
    if (isOther_0 != 0)
    {
        y_4 = Span<unsigned char>{other_3, other_3_length};
    }
    y_4[i_5] = (unsigned char)(x_1[i_5] + 2);
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_7>
static __device__ __forceinline__ void gk_wide_element(
    unsigned char isOther_0,
    const unsigned char* GK_RESTRICT x_1,
    int x_1_length,
    unsigned char* y_2,
    int y_2_length,
    unsigned char* other_3,
    int other_3_length,
    unsigned char& x_8,
    int index_6)
{
    Span<unsigned char> y_4 = Span<unsigned char>{y_2, y_2_length};
    int i_5 = index_6;
    y_4[i_5] = (unsigned char)(x_8 + 1);
    if (isOther_0 != 0)
    {
        y_4 = Span<unsigned char>{other_3, other_3_length};
    }
    y_4[i_5] = (unsigned char)(x_8 + 2);
}

#endif

extern "C" __global__ void __launch_bounds__(256) Redirect_2cdac10d(
    unsigned char isOther_0,
    const unsigned char* GK_RESTRICT x_1,
    int x_1_length,
    unsigned char* y_2,
    int y_2_length,
    unsigned char* other_3,
    int other_3_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)x_1_length && gk_wide<unsigned char, GK_WIDTH>::is_aligned(x_1);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        gk_wide<unsigned char, GK_WIDTH> x_1_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            x_1_wide[j].load(x_1 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(isOther_0, x_1, x_1_length, y_2, y_2_length, other_3, other_3_length, x_1_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
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
            gk_element<true>(isOther_0, x_1, x_1_length, y_2, y_2_length, other_3, other_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(isOther_0, x_1, x_1_length, y_2, y_2_length, other_3, other_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Redirect_2cdac10d(
    unsigned char isOther_0,
    const unsigned char* GK_RESTRICT x_1,
    int x_1_length,
    unsigned char* y_2,
    int y_2_length,
    unsigned char* other_3,
    int other_3_length)
{
    Span<unsigned char> y_4 = Span<unsigned char>{y_2, y_2_length};
    int i_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    y_4[i_5] = (unsigned char)(x_1[i_5] + 1);
    if (isOther_0 != 0)
    {
        y_4 = Span<unsigned char>{other_3, other_3_length};
    }
    y_4[i_5] = (unsigned char)(x_1[i_5] + 2);
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

#ifndef GK_SPECIALIZE_width_0
#define GK_SPECIALIZE_width_0 width_0_argument
#endif

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    int width_0_argument,
    const float* GK_RESTRICT source_1,
    int source_1_length,
    float* GK_RESTRICT target_2,
    int target_2_length,
    int indexX_4,
    int indexY_5)
{
    [[maybe_unused]] int width_0 = GK_SPECIALIZE_width_0;
    int i_3 = (int)((unsigned)indexY_5 * width_0 + indexX_4);
    target_2[i_3] = source_1[i_3] + 1.0f;
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_WIDTH > 1
template <bool inside_6>
static __device__ __forceinline__ void gk_wide_element(
    int width_0_argument,
    const float* GK_RESTRICT source_1,
    int source_1_length,
    float* GK_RESTRICT target_2,
    int target_2_length,
    float& target_7,
    float& source_8,
    int indexX_4,
    int indexY_5)
{
    [[maybe_unused]] int width_0 = GK_SPECIALIZE_width_0;
    [[maybe_unused]] int i_3 = (int)((unsigned)indexY_5 * width_0 + indexX_4);
    target_7 = source_8 + 1.0f;
}

template <int gk_steps>
static __device__ __forceinline__ void gk_columns(
    int width_0_argument,
    const float* GK_RESTRICT source_1,
    int source_1_length,
    float* GK_RESTRICT target_2,
    int target_2_length,
    unsigned gk_mask,
    bool gk_is_whole,
    int indexX_4,
    int gk_first)
{
    [[maybe_unused]] int width_0 = GK_SPECIALIZE_width_0;
    if (gk_mask != (1u << GK_WIDTH) - 1 && !gk_is_whole)
    {
        #pragma unroll 1
        for (int i = 0; i < GK_WIDTH * gk_steps; i++)
        {
            int j = i / GK_WIDTH, k = i % GK_WIDTH;
            if (gk_mask >> k & 1)
            {
                int indexY_5 = gk_first + j;
                gk_element<true>(width_0_argument, source_1, source_1_length, target_2, target_2_length, indexX_4 + k, indexY_5);
            }
        }
        return;
    }
    if (gk_mask != (1u << GK_WIDTH) - 1)
    {
        #pragma unroll
        for (int j = 0; j < gk_steps; j++)
        {
            int indexY_5 = gk_first + j;
            gk_fetch_piece(target_2 + (int)(indexX_4 + (unsigned)width_0 * indexY_5));
        }
    }
    gk_wide<float, GK_WIDTH> target_2_words0[gk_steps];
    gk_wide<float, GK_WIDTH> source_1_words1[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_5 = gk_first + j;
        source_1_words1[j].load(source_1 + (int)(indexX_4 + (unsigned)width_0 * indexY_5));
    }
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_5 = gk_first + j;
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            gk_wide_element<true>(width_0_argument, source_1, source_1_length, target_2, target_2_length, target_2_words0[j].at[k], source_1_words1[j].at[k], indexX_4 + k, indexY_5);
        }
        if (gk_mask == (1u << GK_WIDTH) - 1)
        {
            target_2_words0[j].store(target_2 + (int)(indexX_4 + (unsigned)width_0 * indexY_5));
        }
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask != (1u << GK_WIDTH) - 1 && gk_mask >> k & 1)
            {
                (target_2 + (int)(indexX_4 + (unsigned)width_0 * indexY_5))[k] = target_2_words0[j].at[k];
            }
        }
    }
}
#endif

extern "C" __global__ void __launch_bounds__(256, 2) Shift_0af716af(
    int width_0_argument,
    const float* GK_RESTRICT source_1,
    int source_1_length,
    float* GK_RESTRICT target_2,
    int target_2_length,
    gk_extent gk_count)
{
    [[maybe_unused]] int width_0 = GK_SPECIALIZE_width_0;
    unsigned gk_rows = gk_count.y;
    #if GK_WIDTH > 1
    bool gk_is_wide = width_0 % GK_WIDTH == 0 && gk_wide<float, GK_WIDTH>::is_aligned(target_2) && gk_wide<float, GK_WIDTH>::is_aligned(source_1);
    if (gk_is_wide)
    {
        bool gk_is_whole = source_1_length % GK_WIDTH == 0;
        long long gk_x = ((long long)blockIdx.x * blockDim.x + threadIdx.x) * GK_WIDTH, gk_right = gk_x + (GK_WIDTH - 1);
        unsigned gk_mask = (1u << GK_WIDTH) - 1;
        if (!(gk_right < gk_count.x))
        {
            gk_mask = 0;
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                if (gk_x + k < gk_count.x)
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
            if (gk_last < gk_rows)
            {
                gk_columns<GK_ELEMENTS>(width_0_argument, source_1, source_1_length, target_2, target_2_length, gk_mask, gk_is_whole, (int)gk_x, (int)gk_first);
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    gk_columns<1>(width_0_argument, source_1, source_1_length, target_2, target_2_length, gk_mask, gk_is_whole, (int)gk_x, (int)(gk_first + j));
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
            if (gk_last < gk_rows)
            {
                #pragma unroll
                for (int j = 0; j < GK_ELEMENTS; j++)
                {
                    gk_element<true>(width_0_argument, source_1, source_1_length, target_2, target_2_length, (int)gk_x, (int)gk_first + j);
                }
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    gk_element<false>(width_0_argument, source_1, source_1_length, target_2, target_2_length, (int)gk_x, (int)gk_first + j);
                }
            }
        }
    }
}
#else

extern "C" __global__ void Shift_0af716af(
    int width_0_argument,
    const float* GK_RESTRICT source_1,
    int source_1_length,
    float* GK_RESTRICT target_2,
    int target_2_length)
{
    [[maybe_unused]] int width_0 = GK_SPECIALIZE_width_0;
    int i_3 = (int)((unsigned)((int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y) * width_0 + blockIdx.x * blockDim.x + threadIdx.x);
    target_2[i_3] = source_1[i_3] + 1.0f;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_3>
static __device__ __forceinline__ void gk_element(
    unsigned char value_0,
    unsigned char* GK_RESTRICT y_1,
    int y_1_length,
    int index_2)
{
    y_1[index_2] = value_0;
}

extern "C" __global__ void __launch_bounds__(256) Fill_2b791e34(
    unsigned char value_0,
    unsigned char* GK_RESTRICT y_1,
    int y_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(value_0, y_1, y_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(value_0, y_1, y_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Fill_2b791e34(unsigned char value_0, unsigned char* GK_RESTRICT y_1, int y_1_length)
{
    y_1[(int)(blockIdx.x * blockDim.x) + (int)threadIdx.x] = value_0;
}

#endif

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
    const short* GK_RESTRICT x_0,
    int x_0_length,
    short* GK_RESTRICT y_1,
    int y_1_length,
    short* GK_RESTRICT z_2,
    int z_2_length,
    int index_5)
{
    int i_3 = index_5;
    Span<short> same_4 = Span<short>{y_1, y_1_length};
    same_4[i_3] = (short)(x_0[i_3] * 2);
    z_2[i_3] = y_1[i_3];
    y_1[i_3] = (short)(same_4[i_3] + 1);
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_6>
static __device__ __forceinline__ void gk_wide_element(
    const short* GK_RESTRICT x_0,
    int x_0_length,
    short* GK_RESTRICT y_1,
    int y_1_length,
    short* GK_RESTRICT z_2,
    int z_2_length,
    short& x_7,
    short& z_8,
    int index_5)
{
    int i_3 = index_5;
    Span<short> same_4 = Span<short>{y_1, y_1_length};
    same_4[i_3] = (short)(x_7 * 2);
    z_8 = y_1[i_3];
    y_1[i_3] = (short)(same_4[i_3] + 1);
}

#endif

extern "C" __global__ void __launch_bounds__(256) Rename_7522e24b(
    const short* GK_RESTRICT x_0,
    int x_0_length,
    short* GK_RESTRICT y_1,
    int y_1_length,
    short* GK_RESTRICT z_2,
    int z_2_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)x_0_length && gk_wide<short, GK_WIDTH>::is_aligned(x_0);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)z_2_length && gk_wide<short, GK_WIDTH>::is_aligned(z_2);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        gk_wide<short, GK_WIDTH> x_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<short, GK_WIDTH> z_2_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            x_0_wide[j].load(x_0 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(x_0, x_0_length, y_1, y_1_length, z_2, z_2_length, x_0_wide[j].at[k], z_2_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            z_2_wide[j].store(z_2 + (gk_first + j * 256 * GK_WIDTH));
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
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, z_2, z_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, z_2, z_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Rename_7522e24b(
    const short* GK_RESTRICT x_0,
    int x_0_length,
    short* GK_RESTRICT y_1,
    int y_1_length,
    short* GK_RESTRICT z_2,
    int z_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    Span<short> same_4 = Span<short>{y_1, y_1_length};
    same_4[i_3] = (short)(x_0[i_3] * 2);
    z_2[i_3] = y_1[i_3];
    y_1[i_3] = (short)(same_4[i_3] + 1);
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
    const unsigned char* GK_RESTRICT mask_0,
    int mask_0_length,
    const unsigned char* GK_RESTRICT x_1,
    int x_1_length,
    unsigned char* GK_RESTRICT y_2,
    int y_2_length,
    int index_5)
{
    int i_3 = index_5;
    unsigned char value_4 = x_1[i_3];
    if (mask_0_length > 0 && mask_0[i_3] == 0)
    {
        value_4 = 0;
    }
    y_2[i_3] = value_4;
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_6>
static __device__ __forceinline__ void gk_wide_element(
    const unsigned char* GK_RESTRICT mask_0,
    int mask_0_length,
    const unsigned char* GK_RESTRICT x_1,
    int x_1_length,
    unsigned char* GK_RESTRICT y_2,
    int y_2_length,
    unsigned char& mask_7,
    unsigned char& x_8,
    unsigned char& y_9,
    int index_5)
{
    [[maybe_unused]] int i_3 = index_5;
    unsigned char value_4 = x_8;
    if (mask_0_length > 0 && mask_7 == 0)
    {
        value_4 = 0;
    }
    y_9 = value_4;
}

#endif

extern "C" __global__ void __launch_bounds__(256) Mask_3178e755(
    const unsigned char* GK_RESTRICT mask_0,
    int mask_0_length,
    const unsigned char* GK_RESTRICT x_1,
    int x_1_length,
    unsigned char* GK_RESTRICT y_2,
    int y_2_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)mask_0_length && gk_wide<unsigned char, GK_WIDTH>::is_aligned(mask_0);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)x_1_length && gk_wide<unsigned char, GK_WIDTH>::is_aligned(x_1);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)y_2_length && gk_wide<unsigned char, GK_WIDTH>::is_aligned(y_2);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        gk_wide<unsigned char, GK_WIDTH> mask_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<unsigned char, GK_WIDTH> x_1_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<unsigned char, GK_WIDTH> y_2_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            mask_0_wide[j].load(mask_0 + (gk_first + j * 256 * GK_WIDTH));
            x_1_wide[j].load(x_1 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(mask_0, mask_0_length, x_1, x_1_length, y_2, y_2_length, mask_0_wide[j].at[k], x_1_wide[j].at[k], y_2_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            y_2_wide[j].store(y_2 + (gk_first + j * 256 * GK_WIDTH));
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
            gk_element<true>(mask_0, mask_0_length, x_1, x_1_length, y_2, y_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(mask_0, mask_0_length, x_1, x_1_length, y_2, y_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Mask_3178e755(
    const unsigned char* GK_RESTRICT mask_0,
    int mask_0_length,
    const unsigned char* GK_RESTRICT x_1,
    int x_1_length,
    unsigned char* GK_RESTRICT y_2,
    int y_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    unsigned char value_4 = x_1[i_3];
    if (mask_0_length > 0 && mask_0[i_3] == 0)
    {
        value_4 = 0;
    }
    y_2[i_3] = value_4;
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

struct Sample_s0
{
    short Left_0;
    short Right_1;
    unsigned char Flags_2;
};
static_assert(sizeof(Sample_s0) == 6, "Sample_s0 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    const Sample_s0* GK_RESTRICT x_0,
    int x_0_length,
    Sample_s0* GK_RESTRICT y_1,
    int y_1_length,
    Sample_s0* GK_RESTRICT z_2,
    int z_2_length,
    int index_5)
{
    int i_3 = index_5;
    y_1[i_3].Left_0 = x_0[i_3].Right_1;
    Sample_s0 sample_4 = x_0[i_3];
    sample_4.Flags_2 = (unsigned char)(sample_4.Flags_2 ^ 1);
    z_2[i_3] = sample_4;
    if (sample_4.Left_0 > 50)
    {
        z_2[i_3].Right_1 = (short)(z_2[i_3].Right_1 + sample_4.Flags_2);
    }
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_6>
static __device__ __forceinline__ void gk_wide_element(
    const Sample_s0* GK_RESTRICT x_0,
    int x_0_length,
    Sample_s0* GK_RESTRICT y_1,
    int y_1_length,
    Sample_s0* GK_RESTRICT z_2,
    int z_2_length,
    Sample_s0& x_7,
    Sample_s0& z_8,
    int index_5)
{
    int i_3 = index_5;
    y_1[i_3].Left_0 = x_7.Right_1;
    Sample_s0 sample_4 = x_7;
    sample_4.Flags_2 = (unsigned char)(sample_4.Flags_2 ^ 1);
    z_8 = sample_4;
    if (sample_4.Left_0 > 50)
    {
        z_8.Right_1 = (short)(z_8.Right_1 + sample_4.Flags_2);
    }
}

#endif

extern "C" __global__ void __launch_bounds__(256) Parts_848c4ba1(
    const Sample_s0* GK_RESTRICT x_0,
    int x_0_length,
    Sample_s0* GK_RESTRICT y_1,
    int y_1_length,
    Sample_s0* GK_RESTRICT z_2,
    int z_2_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)x_0_length && gk_wide<Sample_s0, GK_WIDTH>::is_aligned(x_0);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)z_2_length && gk_wide<Sample_s0, GK_WIDTH>::is_aligned(z_2);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        gk_wide<Sample_s0, GK_WIDTH> x_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<Sample_s0, GK_WIDTH> z_2_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            x_0_wide[j].load(x_0 + (gk_first + j * 256 * GK_WIDTH));
            z_2_wide[j].load(z_2 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(x_0, x_0_length, y_1, y_1_length, z_2, z_2_length, x_0_wide[j].at[k], z_2_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            z_2_wide[j].store(z_2 + (gk_first + j * 256 * GK_WIDTH));
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
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, z_2, z_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, z_2, z_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Parts_848c4ba1(
    const Sample_s0* GK_RESTRICT x_0,
    int x_0_length,
    Sample_s0* GK_RESTRICT y_1,
    int y_1_length,
    Sample_s0* GK_RESTRICT z_2,
    int z_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    y_1[i_3].Left_0 = x_0[i_3].Right_1;
    Sample_s0 sample_4 = x_0[i_3];
    sample_4.Flags_2 = (unsigned char)(sample_4.Flags_2 ^ 1);
    z_2[i_3] = sample_4;
    if (sample_4.Left_0 > 50)
    {
        z_2[i_3].Right_1 = (short)(z_2[i_3].Right_1 + sample_4.Flags_2);
    }
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ void Double_f0(unsigned char& value_0)
{
    value_0 = (unsigned char)(value_0 * 2);
}

#ifdef GK_ELEMENTS
template <bool inside_4>
static __device__ __forceinline__ void gk_element(
    const unsigned char* GK_RESTRICT x_0,
    int x_0_length,
    unsigned char* GK_RESTRICT y_1,
    int y_1_length,
    int index_3)
{
    int ownIndex_2 = index_3;
    y_1[ownIndex_2] = (unsigned char)(y_1[ownIndex_2] + x_0[index_3]);
    if (y_1[ownIndex_2] > 100)
    {
        y_1[ownIndex_2] = (unsigned char)(y_1[ownIndex_2] - 100);
    }
    Double_f0(y_1[ownIndex_2]);
}

extern "C" __global__ void __launch_bounds__(256) Refer_2ec67194(
    const unsigned char* GK_RESTRICT x_0,
    int x_0_length,
    unsigned char* GK_RESTRICT y_1,
    int y_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
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

extern "C" __global__ void Refer_2ec67194(
    const unsigned char* GK_RESTRICT x_0,
    int x_0_length,
    unsigned char* GK_RESTRICT y_1,
    int y_1_length)
{
    int ownIndex_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    y_1[ownIndex_2] = (unsigned char)(y_1[ownIndex_2] + x_0[(int)(blockIdx.x * blockDim.x) + (int)threadIdx.x]);
    if (y_1[ownIndex_2] > 100)
    {
        y_1[ownIndex_2] = (unsigned char)(y_1[ownIndex_2] - 100);
    }
    Double_f0(y_1[ownIndex_2]);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <typename T>
static __device__ __forceinline__ void gk_ask([[maybe_unused]] const T* place)
{
#if __CUDA_ARCH__ >= 900
    asm volatile("prefetch.global.L2 [%0];" : : "l"(place));
#endif
}

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    int n_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    long long* GK_RESTRICT y_2,
    int y_2_length,
    int index_5)
{
    int i_3 = index_5;
    long long j_4 = (long long)index_5;
    if (inside_6 || i_3 < n_0)
    {
        y_2[i_3] = (long long)((unsigned long long)(long long)x_1[i_3] + j_4);
    }
}

extern "C" __global__ void __launch_bounds__(256) Both_8e0e4c85(
    int n_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    long long* GK_RESTRICT y_2,
    int y_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < n_0)
    {
        if ((gk_last + 262144) < (unsigned)gk_count && (int)(gk_last + 262144) < n_0 && (gk_last + 262144) < (unsigned)x_1_length)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_ask(x_1 + ((int)gk_first + j * 256 + 262144));
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(n_0, x_1, x_1_length, y_2, y_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(n_0, x_1, x_1_length, y_2, y_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Both_8e0e4c85(
    int n_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    long long* GK_RESTRICT y_2,
    int y_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    long long j_4 = (long long)((unsigned long long)(long long)(int)blockIdx.x * (long long)(int)blockDim.x + (long long)(int)threadIdx.x);
    if (i_3 < n_0)
    {
        y_2[i_3] = (long long)((unsigned long long)(long long)x_1[i_3] + j_4);
    }
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_5>
static __device__ __forceinline__ void gk_element(
    int from_0,
    int count_1,
    int* GK_RESTRICT y_2,
    int y_2_length,
    int index_4)
{
    int i_3 = index_4;
    if ((inside_5 || i_3 < (int)((unsigned)from_0 + count_1)) && (inside_5 || (int)(from_0 - 1u) < i_3) && (inside_5 || i_3 < y_2_length))
    {
        y_2[i_3] = i_3;
    }
}

extern "C" __global__ void __launch_bounds__(256) Wrap_006a1582(
    int from_0,
    int count_1,
    int* GK_RESTRICT y_2,
    int y_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < (int)((unsigned)from_0 + count_1) && (int)gk_first > (int)(from_0 - 1u) && (int)gk_last < y_2_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(from_0, count_1, y_2, y_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(from_0, count_1, y_2, y_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Wrap_006a1582(int from_0, int count_1, int* GK_RESTRICT y_2, int y_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 < (int)((unsigned)from_0 + count_1) && (int)(from_0 - 1u) < i_3 && i_3 < y_2_length)
    {
        y_2[i_3] = i_3;
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
    if ((!inside_9 && x_4 < 6) || (!inside_9 && x_4 > (int)(width_0 - 7u)) || (!inside_9 && y_5 >= height_1))
    {
        return;
    }
    int i_6 = (int)((unsigned)y_5 * width_0 + x_4);
    target_3[i_6 + 4] = source_2[(int)(i_6 - 4u)] - source_2[i_6 + 3];
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_WIDTH > 1
template <bool inside_9>
static __device__ __forceinline__ void gk_wide_element(
    int width_0,
    int height_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length,
    float& target_10,
    float& source_11,
    float& source_12,
    int indexX_7,
    int indexY_8)
{
    int x_4 = indexX_7;
    int y_5 = indexY_8;
    if ((!inside_9 && x_4 < 6) || (!inside_9 && x_4 > (int)(width_0 - 7u)) || (!inside_9 && y_5 >= height_1))
    {
        return;
    }
    [[maybe_unused]] int i_6 = (int)((unsigned)y_5 * width_0 + x_4);
    target_10 = source_11 - source_12;
}

template <int gk_steps>
static __device__ __forceinline__ void gk_columns(
    int width_0,
    int height_1,
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
                int indexY_8 = gk_first + j;
                gk_element<true>(width_0, height_1, source_2, source_2_length, target_3, target_3_length, indexX_7 + k, indexY_8);
            }
        }
        return;
    }
    if (gk_mask != (1u << GK_WIDTH) - 1)
    {
        #pragma unroll
        for (int j = 0; j < gk_steps; j++)
        {
            int indexY_8 = gk_first + j;
            gk_fetch_piece(target_3 + (int)(indexX_7 + (unsigned)width_0 * indexY_8 + 4u));
        }
    }
    gk_wide<float, GK_WIDTH> source_2_words2[gk_steps] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask >> k & 1)
            {
                int indexY_8 = gk_first + j;
                source_2_words2[j].at[k] = (source_2 + (int)(indexX_7 + (unsigned)width_0 * indexY_8))[k + 3];
            }
        }
    }
    gk_wide<float, GK_WIDTH> target_3_words0[gk_steps];
    gk_wide<float, GK_WIDTH> source_2_words1[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_8 = gk_first + j;
        source_2_words1[j].load(source_2 + (int)(indexX_7 + (unsigned)width_0 * indexY_8 + 0xfffffffcu));
    }
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_8 = gk_first + j;
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            gk_wide_element<true>(width_0, height_1, source_2, source_2_length, target_3, target_3_length, target_3_words0[j].at[k], source_2_words1[j].at[k], source_2_words2[j].at[k], indexX_7 + k, indexY_8);
        }
        if (gk_mask == (1u << GK_WIDTH) - 1)
        {
            target_3_words0[j].store(target_3 + (int)(indexX_7 + (unsigned)width_0 * indexY_8 + 4u));
        }
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask != (1u << GK_WIDTH) - 1 && gk_mask >> k & 1)
            {
                (target_3 + (int)(indexX_7 + (unsigned)width_0 * indexY_8 + 4u))[k] = target_3_words0[j].at[k];
            }
        }
    }
}
#endif

extern "C" __global__ void __launch_bounds__(256, 2) Far_381255d3(
    int width_0,
    int height_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length,
    gk_extent gk_count)
{
    unsigned gk_rows = gk_count.y;
    #if GK_WIDTH > 1
    bool gk_is_wide = width_0 % GK_WIDTH == 0 && gk_wide<float, GK_WIDTH>::is_aligned(target_3) && gk_wide<float, GK_WIDTH>::is_aligned(source_2);
    if (gk_is_wide)
    {
        bool gk_is_whole = source_2_length % GK_WIDTH == 0;
        long long gk_x = ((long long)blockIdx.x * blockDim.x + threadIdx.x) * GK_WIDTH, gk_right = gk_x + (GK_WIDTH - 1);
        unsigned gk_mask = (1u << GK_WIDTH) - 1;
        if (!(gk_right < gk_count.x && (int)gk_x >= 6 && (int)gk_right <= (int)(width_0 - 7u)))
        {
            gk_mask = 0;
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                if (gk_x + k < gk_count.x && (int)(gk_x + k) >= 6 && (int)(gk_x + k) <= (int)(width_0 - 7u))
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
                gk_columns<GK_ELEMENTS>(width_0, height_1, source_2, source_2_length, target_3, target_3_length, gk_mask, gk_is_whole, (int)gk_x, (int)gk_first);
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    if ((int)(gk_first + j) < height_1)
                    {
                        gk_columns<1>(width_0, height_1, source_2, source_2_length, target_3, target_3_length, gk_mask, gk_is_whole, (int)gk_x, (int)(gk_first + j));
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
            if (gk_last < gk_rows && (int)gk_x >= 6 && (int)gk_x <= (int)(width_0 - 7u) && (int)gk_last < height_1)
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
}
#else

extern "C" __global__ void Far_381255d3(
    int width_0,
    int height_1,
    const float* GK_RESTRICT source_2,
    int source_2_length,
    float* GK_RESTRICT target_3,
    int target_3_length)
{
    int x_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_5 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (x_4 < 6 || x_4 > (int)(width_0 - 7u) || y_5 >= height_1)
    {
        return;
    }
    int i_6 = (int)((unsigned)y_5 * width_0 + x_4);
    target_3[i_6 + 4] = source_2[(int)(i_6 - 4u)] - source_2[i_6 + 3];
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    int width_0,
    const int* GK_RESTRICT source_1,
    int source_1_length,
    int* GK_RESTRICT target_2,
    int target_2_length,
    int indexX_6,
    int indexY_7)
{
    int x_3 = indexX_6;
    int y_4 = indexY_7;
    int row_5 = y_4;
    target_2[(int)((unsigned)width_0 * y_4) + x_3] = (int)((unsigned)source_1[(int)((unsigned)y_4 * width_0) + x_3] + source_1[(int)((unsigned)y_4 * width_0) + x_3]);
    if (row_5 > 3)
    {
        row_5 = 3;
    }
    target_2[(int)((unsigned)y_4 * width_0) + x_3] = (int)((unsigned)target_2[(int)((unsigned)y_4 * width_0) + x_3] + source_1[(int)((unsigned)row_5 * width_0) + x_3]);
}

extern "C" __global__ void __launch_bounds__(256) Twice_a54a93c5(
    int width_0,
    const int* GK_RESTRICT source_1,
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
        if (gk_last < gk_rows)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(width_0, source_1, source_1_length, target_2, target_2_length, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(width_0, source_1, source_1_length, target_2, target_2_length, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void Twice_a54a93c5(
    int width_0,
    const int* GK_RESTRICT source_1,
    int source_1_length,
    int* GK_RESTRICT target_2,
    int target_2_length)
{
    int x_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_4 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    int row_5 = y_4;
    target_2[(int)(x_3 + (unsigned)width_0 * y_4)] = (int)((unsigned)source_1[(int)((unsigned)y_4 * width_0 + x_3)] + source_1[(int)(x_3 + (unsigned)y_4 * width_0)]);
    if (row_5 > 3)
    {
        row_5 = 3;
    }
    target_2[(int)((unsigned)y_4 * width_0 + x_3)] = (int)((unsigned)target_2[(int)((unsigned)y_4 * width_0 + x_3)] + source_1[(int)((unsigned)row_5 * width_0 + x_3)]);
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
template <bool inside_11>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int height_1,
    const unsigned* GK_RESTRICT source_2,
    int source_2_length,
    const float* GK_RESTRICT weights_3,
    int weights_3_length,
    float* GK_RESTRICT target_4,
    int target_4_length,
    int indexX_9,
    int indexY_10)
{
    int x_5 = indexX_9;
    int y_6 = indexY_10;
    int i_7 = (int)((unsigned)y_6 * width_0 + x_5);
    if ((!inside_11 && x_5 < 1) || (!inside_11 && x_5 >= (int)(width_0 - 2u)) || (!inside_11 && y_6 < 1) || (!inside_11 && y_6 >= (int)(height_1 - 1u)))
    {
        return;
    }
    float value_8 = sqrtf(weights_3[i_7]) / weights_3[i_7 + 1] + (float)__float2int_rz(weights_3[i_7 - 1] * 0x1.5af1d8p66f);
    if ((source_2[i_7] >> ((int)source_2[i_7 + 2] & 31)) > 3u)
    {
        value_8 = weights_3[(int)((unsigned)i_7 - width_0)];
    }
    target_4[i_7] = value_8;
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_WIDTH > 1
template <bool inside_11>
static __device__ __forceinline__ void gk_wide_element(
    int width_0,
    int height_1,
    const unsigned* GK_RESTRICT source_2,
    int source_2_length,
    const float* GK_RESTRICT weights_3,
    int weights_3_length,
    float* GK_RESTRICT target_4,
    int target_4_length,
    float& weights_12,
    float& weights_13,
    float& weights_14,
    unsigned& source_15,
    unsigned& source_16,
    float& target_17,
    int indexX_9,
    int indexY_10)
{
    int x_5 = indexX_9;
    int y_6 = indexY_10;
    int i_7 = (int)((unsigned)y_6 * width_0 + x_5);
    if ((!inside_11 && x_5 < 1) || (!inside_11 && x_5 >= (int)(width_0 - 2u)) || (!inside_11 && y_6 < 1) || (!inside_11 && y_6 >= (int)(height_1 - 1u)))
    {
        return;
    }
    float value_8 = sqrtf(weights_12) / weights_13 + (float)__float2int_rz(weights_14 * 0x1.5af1d8p66f);
    if ((source_15 >> ((int)source_16 & 31)) > 3u)
    {
        value_8 = weights_3[(int)((unsigned)i_7 - width_0)];
    }
    target_17 = value_8;
}

template <int gk_steps>
static __device__ __forceinline__ void gk_columns(
    int width_0,
    int height_1,
    const unsigned* GK_RESTRICT source_2,
    int source_2_length,
    const float* GK_RESTRICT weights_3,
    int weights_3_length,
    float* GK_RESTRICT target_4,
    int target_4_length,
    unsigned gk_mask,
    bool gk_is_whole,
    int indexX_9,
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
                int indexY_10 = gk_first + j;
                gk_element<true>(width_0, height_1, source_2, source_2_length, weights_3, weights_3_length, target_4, target_4_length, indexX_9 + k, indexY_10);
            }
        }
        return;
    }
    if (gk_mask != (1u << GK_WIDTH) - 1)
    {
        #pragma unroll
        for (int j = 0; j < gk_steps; j++)
        {
            int indexY_10 = gk_first + j;
            gk_fetch_piece(target_4 + (int)(indexX_9 + (unsigned)width_0 * indexY_10));
        }
    }
    gk_wide<float, GK_WIDTH> weights_3_words1[gk_steps] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k + 1) >= GK_WIDTH && gk_mask >> k & 1)
            {
                int indexY_10 = gk_first + j;
                weights_3_words1[j].at[k] = (weights_3 + (int)(indexX_9 + (unsigned)width_0 * indexY_10))[k + 1];
            }
        }
    }
    gk_wide<float, GK_WIDTH> weights_3_words2[gk_steps] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k - 1) >= GK_WIDTH && gk_mask >> k & 1)
            {
                int indexY_10 = gk_first + j;
                weights_3_words2[j].at[k] = (weights_3 + (int)(indexX_9 + (unsigned)width_0 * indexY_10))[k - 1];
            }
        }
    }
    gk_wide<unsigned, GK_WIDTH> source_2_words4[gk_steps] = {};
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k + 2) >= GK_WIDTH && gk_mask >> k & 1)
            {
                int indexY_10 = gk_first + j;
                source_2_words4[j].at[k] = (source_2 + (int)(indexX_9 + (unsigned)width_0 * indexY_10))[k + 2];
            }
        }
    }
    gk_wide<float, GK_WIDTH> weights_3_words0[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_10 = gk_first + j;
        weights_3_words0[j].load(weights_3 + (int)(indexX_9 + (unsigned)width_0 * indexY_10));
    }
    gk_wide<unsigned, GK_WIDTH> source_2_words3[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_10 = gk_first + j;
        source_2_words3[j].load(source_2 + (int)(indexX_9 + (unsigned)width_0 * indexY_10));
    }
    gk_wide<float, GK_WIDTH> target_4_words5[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k + 1) < GK_WIDTH)
            {
                weights_3_words1[j].at[k] = weights_3_words0[j].at[(k + 1) & (GK_WIDTH - 1)];
            }
        }
    }
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k - 1) < GK_WIDTH)
            {
                weights_3_words2[j].at[k] = weights_3_words0[j].at[(k - 1) & (GK_WIDTH - 1)];
            }
        }
    }
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if ((unsigned)(k + 2) < GK_WIDTH)
            {
                source_2_words4[j].at[k] = source_2_words3[j].at[(k + 2) & (GK_WIDTH - 1)];
            }
        }
    }
    if (gk_mask == (1u << GK_WIDTH) - 1)
    {
        #pragma unroll
        for (int j = 0; j < gk_steps; j++)
        {
            int indexY_10 = gk_first + j;
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(width_0, height_1, source_2, source_2_length, weights_3, weights_3_length, target_4, target_4_length, weights_3_words0[j].at[k], weights_3_words1[j].at[k], weights_3_words2[j].at[k], source_2_words3[j].at[k], source_2_words4[j].at[k], target_4_words5[j].at[k], indexX_9 + k, indexY_10);
            }
            target_4_words5[j].store(target_4 + (int)(indexX_9 + (unsigned)width_0 * indexY_10));
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
                    int indexY_10 = gk_first + j;
                    gk_wide_element<true>(width_0, height_1, source_2, source_2_length, weights_3, weights_3_length, target_4, target_4_length, weights_3_words0[j].at[k], weights_3_words1[j].at[k], weights_3_words2[j].at[k], source_2_words3[j].at[k], source_2_words4[j].at[k], target_4_words5[j].at[k], indexX_9 + k, indexY_10);
                    (target_4 + (int)(indexX_9 + (unsigned)width_0 * indexY_10))[k] = target_4_words5[j].at[k];
                }
            }
        }
    }
}
#endif

extern "C" __global__ void __launch_bounds__(256, 2) Beyond_5ae2f518(
    int width_0,
    int height_1,
    const unsigned* GK_RESTRICT source_2,
    int source_2_length,
    const float* GK_RESTRICT weights_3,
    int weights_3_length,
    float* GK_RESTRICT target_4,
    int target_4_length,
    gk_extent gk_count)
{
    unsigned gk_rows = gk_count.y;
    #if GK_WIDTH > 1
    bool gk_is_wide = width_0 % GK_WIDTH == 0 && gk_wide<float, GK_WIDTH>::is_aligned(weights_3) && gk_wide<unsigned, GK_WIDTH>::is_aligned(source_2) && gk_wide<float, GK_WIDTH>::is_aligned(target_4);
    if (gk_is_wide)
    {
        bool gk_is_whole = weights_3_length % GK_WIDTH == 0 && source_2_length % GK_WIDTH == 0;
        long long gk_x = ((long long)blockIdx.x * blockDim.x + threadIdx.x) * GK_WIDTH, gk_right = gk_x + (GK_WIDTH - 1);
        unsigned gk_mask = (1u << GK_WIDTH) - 1;
        if (!(gk_right < gk_count.x && (int)gk_x >= 1 && (int)gk_right < (int)(width_0 - 2u)))
        {
            gk_mask = 0;
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                if (gk_x + k < gk_count.x && (int)(gk_x + k) >= 1 && (int)(gk_x + k) < (int)(width_0 - 2u))
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
                gk_columns<GK_ELEMENTS>(width_0, height_1, source_2, source_2_length, weights_3, weights_3_length, target_4, target_4_length, gk_mask, gk_is_whole, (int)gk_x, (int)gk_first);
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    if ((int)(gk_first + j) >= 1 && (int)(gk_first + j) < (int)(height_1 - 1u))
                    {
                        gk_columns<1>(width_0, height_1, source_2, source_2_length, weights_3, weights_3_length, target_4, target_4_length, gk_mask, gk_is_whole, (int)gk_x, (int)(gk_first + j));
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
            if (gk_last < gk_rows && (int)gk_x >= 1 && (int)gk_x < (int)(width_0 - 2u) && (int)gk_first >= 1 && (int)gk_last < (int)(height_1 - 1u))
            {
                #pragma unroll
                for (int j = 0; j < GK_ELEMENTS; j++)
                {
                    gk_element<true>(width_0, height_1, source_2, source_2_length, weights_3, weights_3_length, target_4, target_4_length, (int)gk_x, (int)gk_first + j);
                }
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    gk_element<false>(width_0, height_1, source_2, source_2_length, weights_3, weights_3_length, target_4, target_4_length, (int)gk_x, (int)gk_first + j);
                }
            }
        }
    }
}
#else

extern "C" __global__ void Beyond_5ae2f518(
    int width_0,
    int height_1,
    const unsigned* GK_RESTRICT source_2,
    int source_2_length,
    const float* GK_RESTRICT weights_3,
    int weights_3_length,
    float* GK_RESTRICT target_4,
    int target_4_length)
{
    int x_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_6 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    int i_7 = (int)((unsigned)y_6 * width_0 + x_5);
    if (x_5 < 1 || x_5 >= (int)(width_0 - 2u) || y_6 < 1 || y_6 >= (int)(height_1 - 1u))
    {
        return;
    }
    float value_8 = sqrtf(weights_3[i_7]) / weights_3[i_7 + 1] + (float)__float2int_rz(weights_3[i_7 - 1] * 0x1.5af1d8p66f);
    if ((source_2[i_7] >> ((int)source_2[i_7 + 2] & 31)) > 3u)
    {
        value_8 = weights_3[(int)((unsigned)i_7 - width_0)];
    }
    target_4[i_7] = value_8;
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
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int pitch_1,
    int rows_2,
    const short* GK_RESTRICT source_3,
    int source_3_length,
    short* GK_RESTRICT target_4,
    int target_4_length,
    int indexX_7,
    int indexY_8)
{
    int x_5 = indexX_7;
    int y_6 = indexY_8;
    if ((!inside_9 && x_5 >= width_0) || (!inside_9 && y_6 >= rows_2))
    {
        return;
    }
    target_4[(int)((unsigned)y_6 * pitch_1) + x_5] = (short)(source_3[(int)((unsigned)y_6 * width_0) + x_5] + source_3[(int)((rows_2 - 1u - y_6) * width_0) + x_5]);
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_WIDTH > 1
template <bool inside_9>
static __device__ __forceinline__ void gk_wide_element(
    int width_0,
    int pitch_1,
    int rows_2,
    const short* GK_RESTRICT source_3,
    int source_3_length,
    short* GK_RESTRICT target_4,
    int target_4_length,
    short& target_10,
    short& source_11,
    short& source_12,
    int indexX_7,
    int indexY_8)
{
    int x_5 = indexX_7;
    int y_6 = indexY_8;
    if ((!inside_9 && x_5 >= width_0) || (!inside_9 && y_6 >= rows_2))
    {
        return;
    }
    target_10 = (short)(source_11 + source_12);
}

template <int gk_steps>
static __device__ __forceinline__ void gk_columns(
    int width_0,
    int pitch_1,
    int rows_2,
    const short* GK_RESTRICT source_3,
    int source_3_length,
    short* GK_RESTRICT target_4,
    int target_4_length,
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
                int indexY_8 = gk_first + j;
                gk_element<true>(width_0, pitch_1, rows_2, source_3, source_3_length, target_4, target_4_length, indexX_7 + k, indexY_8);
            }
        }
        return;
    }
    if (gk_mask != (1u << GK_WIDTH) - 1)
    {
        #pragma unroll
        for (int j = 0; j < gk_steps; j++)
        {
            int indexY_8 = gk_first + j;
            gk_fetch_piece(target_4 + (int)(indexX_7 + (unsigned)pitch_1 * indexY_8));
        }
    }
    gk_wide<short, GK_WIDTH> target_4_words0[gk_steps];
    gk_wide<short, GK_WIDTH> source_3_words1[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_8 = gk_first + j;
        source_3_words1[j].load(source_3 + (int)(indexX_7 + (unsigned)width_0 * indexY_8));
    }
    gk_wide<short, GK_WIDTH> source_3_words2[gk_steps];
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_8 = gk_first + j;
        source_3_words2[j].load(source_3 + (int)((unsigned)indexX_7 - width_0 + (unsigned)width_0 * rows_2 - (unsigned)width_0 * indexY_8));
    }
    #pragma unroll
    for (int j = 0; j < gk_steps; j++)
    {
        int indexY_8 = gk_first + j;
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            gk_wide_element<true>(width_0, pitch_1, rows_2, source_3, source_3_length, target_4, target_4_length, target_4_words0[j].at[k], source_3_words1[j].at[k], source_3_words2[j].at[k], indexX_7 + k, indexY_8);
        }
        if (gk_mask == (1u << GK_WIDTH) - 1)
        {
            target_4_words0[j].store(target_4 + (int)(indexX_7 + (unsigned)pitch_1 * indexY_8));
        }
        #pragma unroll
        for (int k = 0; k < GK_WIDTH; k++)
        {
            if (gk_mask != (1u << GK_WIDTH) - 1 && gk_mask >> k & 1)
            {
                (target_4 + (int)(indexX_7 + (unsigned)pitch_1 * indexY_8))[k] = target_4_words0[j].at[k];
            }
        }
    }
}
#endif

extern "C" __global__ void __launch_bounds__(256, 2) Spread_a1ee876c(
    int width_0,
    int pitch_1,
    int rows_2,
    const short* GK_RESTRICT source_3,
    int source_3_length,
    short* GK_RESTRICT target_4,
    int target_4_length,
    gk_extent gk_count)
{
    unsigned gk_rows = gk_count.y;
    #if GK_WIDTH > 1
    bool gk_is_wide = width_0 % GK_WIDTH == 0 && pitch_1 % GK_WIDTH == 0 && gk_wide<short, GK_WIDTH>::is_aligned(target_4) && gk_wide<short, GK_WIDTH>::is_aligned(source_3);
    if (gk_is_wide)
    {
        bool gk_is_whole = source_3_length % GK_WIDTH == 0;
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
            if (gk_last < gk_rows && (int)gk_last < rows_2)
            {
                gk_columns<GK_ELEMENTS>(width_0, pitch_1, rows_2, source_3, source_3_length, target_4, target_4_length, gk_mask, gk_is_whole, (int)gk_x, (int)gk_first);
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    if ((int)(gk_first + j) < rows_2)
                    {
                        gk_columns<1>(width_0, pitch_1, rows_2, source_3, source_3_length, target_4, target_4_length, gk_mask, gk_is_whole, (int)gk_x, (int)(gk_first + j));
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
            if (gk_last < gk_rows && (int)gk_x < width_0 && (int)gk_last < rows_2)
            {
                #pragma unroll
                for (int j = 0; j < GK_ELEMENTS; j++)
                {
                    gk_element<true>(width_0, pitch_1, rows_2, source_3, source_3_length, target_4, target_4_length, (int)gk_x, (int)gk_first + j);
                }
            }
            else
            {
                #pragma unroll 1
                for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
                {
                    gk_element<false>(width_0, pitch_1, rows_2, source_3, source_3_length, target_4, target_4_length, (int)gk_x, (int)gk_first + j);
                }
            }
        }
    }
}
#else

extern "C" __global__ void Spread_a1ee876c(
    int width_0,
    int pitch_1,
    int rows_2,
    const short* GK_RESTRICT source_3,
    int source_3_length,
    short* GK_RESTRICT target_4,
    int target_4_length)
{
    int x_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_6 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (x_5 >= width_0 || y_6 >= rows_2)
    {
        return;
    }
    target_4[(int)((unsigned)y_6 * pitch_1 + x_5)] = (short)(source_3[(int)((unsigned)y_6 * width_0 + x_5)] + source_3[(int)((rows_2 - 1u - y_6) * width_0 + x_5)]);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

#ifdef GK_ELEMENTS
template <bool inside_10>
static __device__ __forceinline__ void gk_element(
    unsigned char isFirst_0,
    int width_1,
    int height_2,
    float* GK_RESTRICT target_3,
    int target_3_length,
    int indexX_8,
    int indexY_9)
{
    bool isFirst_4 = isFirst_0 != 0;
    int width_5 = width_1;
    int x_6 = indexX_8;
    int y_7 = indexY_9;
    if (isFirst_4 && x_6 < width_5 && (inside_10 || y_7 < height_2))
    {
        isFirst_4 = false;
        width_5 = (int)(width_5 - 1u);
        if (isFirst_4 || x_6 < width_5)
        {
            target_3[(int)(y_7 * (width_5 + 1u)) + x_6] += 1.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) Once_8c692174(
    unsigned char isFirst_0,
    int width_1,
    int height_2,
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
        if (gk_last < gk_rows && (int)gk_last < height_2)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(isFirst_0, width_1, height_2, target_3, target_3_length, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(isFirst_0, width_1, height_2, target_3, target_3_length, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void Once_8c692174(
    unsigned char isFirst_0,
    int width_1,
    int height_2,
    float* GK_RESTRICT target_3,
    int target_3_length)
{
    bool isFirst_4 = isFirst_0 != 0;
    int width_5 = width_1;
    int x_6 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_7 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (isFirst_4 && x_6 < width_5 && y_7 < height_2)
    {
        isFirst_4 = false;
        width_5 = (int)(width_5 - 1u);
        if (isFirst_4 || x_6 < width_5)
        {
            target_3[(int)(y_7 * (width_5 + 1u) + x_6)] += 1.0f;
        }
    }
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    int width_0,
    int most_1,
    const int* GK_RESTRICT source_2,
    int source_2_length,
    int* GK_RESTRICT steps_3,
    int steps_3_length,
    int indexX_7,
    int indexY_8)
{
    int i_4 = (int)((unsigned)indexY_8 * width_0 + indexX_7);
    int value_5 = source_2[i_4];
    int count_6 = 0;
    while (value_5 > 1 && count_6 < most_1)
    {
        value_5 = (value_5 & 1) == 0 ? value_5 / 2 : (int)(3u * value_5 + 1u);
        count_6 = (int)(count_6 + 1u);
    }
    steps_3[i_4] = count_6;
}

extern "C" __global__ void __launch_bounds__(256) Collatz_d4fec883(
    int width_0,
    int most_1,
    const int* GK_RESTRICT source_2,
    int source_2_length,
    int* GK_RESTRICT steps_3,
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
        if (gk_last < gk_rows)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(width_0, most_1, source_2, source_2_length, steps_3, steps_3_length, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(width_0, most_1, source_2, source_2_length, steps_3, steps_3_length, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void Collatz_d4fec883(
    int width_0,
    int most_1,
    const int* GK_RESTRICT source_2,
    int source_2_length,
    int* GK_RESTRICT steps_3,
    int steps_3_length)
{
    int i_4 = (int)((unsigned)((int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y) * width_0 + blockIdx.x * blockDim.x + threadIdx.x);
    int value_5 = source_2[i_4];
    int count_6 = 0;
    while (value_5 > 1 && count_6 < most_1)
    {
        value_5 = (value_5 & 1) == 0 ? value_5 / 2 : (int)(3u * value_5 + 1u);
        count_6 = (int)(count_6 + 1u);
    }
    steps_3[i_4] = count_6;
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

[[maybe_unused]] static __device__ __forceinline__ void gk_throw_at(unsigned site, long long x, unsigned y, unsigned z)
{
    if (atomicExch(&gk_report_claimed, 1u) == 0)
    {
        volatile unsigned* slot = gk_report[0];
        slot[1] = site;
        slot[2] = (unsigned)(x / 256);
        slot[3] = y;
        slot[4] = z;
        slot[5] = (unsigned)(x % 256);
        slot[6] = 0;
        slot[7] = 0;
        __threadfence_system();
        slot[0] = 1;
        __threadfence_system();
        *gk_report[1] = 1;
    }
}

#ifdef GK_ELEMENTS
template <bool inside_4>
static __device__ __forceinline__ void gk_element(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length,
    int index_3)
{
    int i_2 = index_3;
    if (x_0[i_2] < 0)
    {
        gk_throw_at(0, index_3, 0, 0); // ArgumentException
        return;
    }
    y_1[i_2] = (int)(x_0[i_2] * 2u);
}

extern "C" __global__ void __launch_bounds__(256) Require_996f3477(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
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

extern "C" __global__ void Require_996f3477(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (x_0[i_2] < 0)
    {
        gk_throw(0); // ArgumentException
        return;
    }
    y_1[i_2] = (int)(x_0[i_2] * 2u);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

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

static __device__ __forceinline__ int NotNegative_f0(int x_0)
{
    if (!(x_0 >= 0))
    {
        gk_throw(0); // ArgumentException
        return {};
    }
    return x_0;
}

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    int width_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    int* GK_RESTRICT y_2,
    int y_2_length,
    int indexX_6,
    int indexY_7)
{
    int i_3 = (int)((unsigned)indexY_7 * width_0 + indexX_6);
    int temp_5 = i_3;
    int temp_4 = NotNegative_f0(x_1[i_3]);
    y_2[temp_5] = (int)(temp_4 * 2u);
}

extern "C" __global__ void __launch_bounds__(256) RequireAll_f504969d(
    int width_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    int* GK_RESTRICT y_2,
    int y_2_length,
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
        if (gk_last < gk_rows)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(width_0, x_1, x_1_length, y_2, y_2_length, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(width_0, x_1, x_1_length, y_2, y_2_length, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void RequireAll_f504969d(
    int width_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    int* GK_RESTRICT y_2,
    int y_2_length)
{
    int i_3 = (int)((unsigned)((int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y) * width_0 + blockIdx.x * blockDim.x + threadIdx.x);
    int temp_5 = i_3;
    int temp_4 = NotNegative_f0(x_1[i_3]);
    y_2[temp_5] = (int)(temp_4 * 2u);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

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

[[maybe_unused]] static __device__ __forceinline__ void gk_throw_at(unsigned site, long long x, unsigned y, unsigned z)
{
    if (atomicExch(&gk_report_claimed, 1u) == 0)
    {
        volatile unsigned* slot = gk_report[0];
        slot[1] = site;
        slot[2] = (unsigned)(x / 256);
        slot[3] = y;
        slot[4] = z;
        slot[5] = (unsigned)(x % 256);
        slot[6] = 0;
        slot[7] = 0;
        __threadfence_system();
        slot[0] = 1;
        __threadfence_system();
        *gk_report[1] = 1;
    }
}

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    int width_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    int* GK_RESTRICT y_2,
    int y_2_length,
    int indexX_4,
    int indexY_5)
{
    int i_3 = (int)((unsigned)indexY_5 * width_0 + indexX_4);
    if (x_1[i_3] < 0)
    {
        gk_throw_at(0, indexX_4, indexY_5, 0); // ArgumentException
        return;
    }
    y_2[i_3] = (int)(x_1[i_3] * 2u);
}

extern "C" __global__ void __launch_bounds__(256) RequireRows_169cb0b7(
    int width_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    int* GK_RESTRICT y_2,
    int y_2_length,
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
        if (gk_last < gk_rows)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(width_0, x_1, x_1_length, y_2, y_2_length, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(width_0, x_1, x_1_length, y_2, y_2_length, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void RequireRows_169cb0b7(
    int width_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    int* GK_RESTRICT y_2,
    int y_2_length)
{
    int i_3 = (int)((unsigned)((int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y) * width_0 + blockIdx.x * blockDim.x + threadIdx.x);
    if (x_1[i_3] < 0)
    {
        gk_throw(0); // ArgumentException
        return;
    }
    y_2[i_3] = (int)(x_1[i_3] * 2u);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

#ifdef GK_ELEMENTS
template <bool inside_4>
static __device__ __forceinline__ void gk_element(
    const unsigned char* GK_RESTRICT x_0,
    int x_0_length,
    unsigned char* GK_RESTRICT y_1,
    int y_1_length,
    int index_3)
{
    int i_2 = index_3;
    y_1[i_2] = (unsigned char)(x_0[i_2] + x_0[i_2 == 0 ? x_0_length - 1 : i_2 - 1] + x_0[gk_remainder_int(x_0[i_2], x_0_length)]);
}

extern "C" __global__ void __launch_bounds__(256) Neighbour_f5231437(
    const unsigned char* GK_RESTRICT x_0,
    int x_0_length,
    unsigned char* GK_RESTRICT y_1,
    int y_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
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

extern "C" __global__ void Neighbour_f5231437(
    const unsigned char* GK_RESTRICT x_0,
    int x_0_length,
    unsigned char* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    y_1[i_2] = (unsigned char)(x_0[i_2] + x_0[i_2 == 0 ? x_0_length - 1 : (int)(i_2 - 1u)] + x_0[gk_remainder_int(x_0[i_2], x_0_length)]);
}

#endif
