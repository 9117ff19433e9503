#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

struct Texture2D_float__s0
{
    unsigned long long sampler_0;
    unsigned long long fetcher_1;
};
static_assert(sizeof(Texture2D_float__s0) == 16, "Texture2D_float__s0 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_10>
static __device__ __forceinline__ void gk_element(
    Texture2D_float__s0 image_0,
    float* GK_RESTRICT result_1,
    int result_1_length,
    int width_2,
    int height_3,
    int indexX_8,
    int indexY_9)
{
    int x_4 = indexX_8;
    int y_5 = indexY_9;
    if ((!inside_10 && x_4 >= width_2) || (!inside_10 && y_5 >= height_3))
    {
        return;
    }
    int temp_7 = (int)((unsigned)y_5 * width_2 + x_4);
    float temp_6 = tex2D<float>(image_0.sampler_0, ((float)x_4 + 0x1p-1f) / (float)width_2, ((float)y_5 + 0x1p-1f) / (float)height_3);
    result_1[temp_7] = temp_6;
}

extern "C" __global__ void __launch_bounds__(256) Scale_7bf17e43(
    Texture2D_float__s0 image_0,
    float* GK_RESTRICT result_1,
    int result_1_length,
    int width_2,
    int height_3,
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
        if (gk_last < gk_rows && (int)gk_x < width_2 && (int)gk_last < height_3)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(image_0, result_1, result_1_length, width_2, height_3, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(image_0, result_1, result_1_length, width_2, height_3, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void Scale_7bf17e43(
    Texture2D_float__s0 image_0,
    float* GK_RESTRICT result_1,
    int result_1_length,
    int width_2,
    int height_3)
{
    int x_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_5 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (x_4 >= width_2 || y_5 >= height_3)
    {
        return;
    }
    int temp_7 = (int)((unsigned)y_5 * width_2 + x_4);
    float temp_6 = tex2D<float>(image_0.sampler_0, ((float)x_4 + 0x1p-1f) / (float)width_2, ((float)y_5 + 0x1p-1f) / (float)height_3);
    result_1[temp_7] = temp_6;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Texture1D_float__s0
{
    unsigned long long sampler_0;
    unsigned long long fetcher_1;
};
static_assert(sizeof(Texture1D_float__s0) == 16, "Texture1D_float__s0 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_7>
static __device__ __forceinline__ void gk_element(
    Texture1D_float__s0 row_0,
    const float* GK_RESTRICT x_1,
    int x_1_length,
    float* GK_RESTRICT result_2,
    int result_2_length,
    int index_6)
{
    int i_3 = index_6;
    if (inside_7 || i_3 < result_2_length)
    {
        int temp_5 = i_3;
        float temp_4 = tex1D<float>(row_0.sampler_0, x_1[i_3]);
        result_2[temp_5] = temp_4;
    }
}

extern "C" __global__ void __launch_bounds__(256) Rows_25608dca(
    Texture1D_float__s0 row_0,
    const float* GK_RESTRICT x_1,
    int x_1_length,
    float* GK_RESTRICT result_2,
    int result_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < result_2_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(row_0, x_1, x_1_length, result_2, result_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(row_0, x_1, x_1_length, result_2, result_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Rows_25608dca(
    Texture1D_float__s0 row_0,
    const float* GK_RESTRICT x_1,
    int x_1_length,
    float* GK_RESTRICT result_2,
    int result_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 < result_2_length)
    {
        int temp_5 = i_3;
        float temp_4 = tex1D<float>(row_0.sampler_0, x_1[i_3]);
        result_2[temp_5] = temp_4;
    }
}

#endif

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
static __device__ __forceinline__ void gk_store(T& place, T value)
{
    Aligned<bytes, T> whole = {value};
    reinterpret_cast<Aligned<bytes, T>&>(place) = whole;
}

template <typename T>
static __device__ __forceinline__ void gk_ask([[maybe_unused]] const T* place)
{
#if __CUDA_ARCH__ >= 900
    asm volatile("prefetch.global.L2 [%0];" : : "l"(place));
#endif
}

template <typename T, typename V>
static __device__ __forceinline__ T gk_texel(V value)
{
    T result;
    memcpy(&result, &value, sizeof(T));
    return result;
}

struct Vector4_s0
{
    float X_0;
    float Y_1;
    float Z_2;
    float W_3;
};
static_assert(sizeof(Vector4_s0) == 16, "Vector4_s0 has another layout than in C#");

struct Texture2D_Vector4__s1
{
    unsigned long long sampler_0;
    unsigned long long fetcher_1;
};
static_assert(sizeof(Texture2D_Vector4__s1) == 16, "Texture2D_Vector4__s1 has another layout than in C#");

struct Vector2_s2
{
    float X_0;
    float Y_1;
};
static_assert(sizeof(Vector2_s2) == 8, "Vector2_s2 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_7>
static __device__ __forceinline__ void gk_element(
    Texture2D_Vector4__s1 image_0,
    const Vector2_s2* GK_RESTRICT at_1,
    int at_1_length,
    Vector4_s0* GK_RESTRICT result_2,
    int result_2_length,
    int index_6)
{
    int i_3 = index_6;
    if (inside_7 || i_3 < result_2_length)
    {
        int temp_5 = i_3;
        Vector4_s0 temp_4 = gk_texel<Vector4_s0>(tex2D<float4>(image_0.sampler_0, at_1[i_3].X_0, at_1[i_3].Y_1));
        gk_store<16>(result_2[temp_5], temp_4);
    }
}

extern "C" __global__ void __launch_bounds__(256) Images_18a7b026(
    Texture2D_Vector4__s1 image_0,
    const Vector2_s2* GK_RESTRICT at_1,
    int at_1_length,
    Vector4_s0* GK_RESTRICT result_2,
    int result_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < result_2_length)
    {
        if ((gk_last + 131072) < (unsigned)gk_count && (int)(gk_last + 131072) < result_2_length && (gk_last + 131072) < (unsigned)at_1_length)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_ask(at_1 + ((int)gk_first + j * 256 + 131072));
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(image_0, at_1, at_1_length, result_2, result_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(image_0, at_1, at_1_length, result_2, result_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Images_18a7b026(
    Texture2D_Vector4__s1 image_0,
    const Vector2_s2* GK_RESTRICT at_1,
    int at_1_length,
    Vector4_s0* GK_RESTRICT result_2,
    int result_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 < result_2_length)
    {
        int temp_5 = i_3;
        Vector4_s0 temp_4 = gk_texel<Vector4_s0>(tex2D<float4>(image_0.sampler_0, at_1[i_3].X_0, at_1[i_3].Y_1));
        gk_store<16>(result_2[temp_5], temp_4);
    }
}

#endif

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
static __device__ __forceinline__ void gk_store(T& place, T value)
{
    Aligned<bytes, T> whole = {value};
    reinterpret_cast<Aligned<bytes, T>&>(place) = whole;
}

template <typename T, typename V>
static __device__ __forceinline__ T gk_texel(V value)
{
    T result;
    memcpy(&result, &value, sizeof(T));
    return result;
}

struct Vector2_s0
{
    float X_0;
    float Y_1;
};
static_assert(sizeof(Vector2_s0) == 8, "Vector2_s0 has another layout than in C#");

struct Texture3D_Vector2__s1
{
    unsigned long long sampler_0;
    unsigned long long fetcher_1;
};
static_assert(sizeof(Texture3D_Vector2__s1) == 16, "Texture3D_Vector2__s1 has another layout than in C#");

struct Vector3_s2
{
    float X_0;
    float Y_1;
    float Z_2;
};
static_assert(sizeof(Vector3_s2) == 12, "Vector3_s2 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_7>
static __device__ __forceinline__ void gk_element(
    Texture3D_Vector2__s1 volume_0,
    const Vector3_s2* GK_RESTRICT at_1,
    int at_1_length,
    Vector2_s0* GK_RESTRICT result_2,
    int result_2_length,
    int index_6)
{
    int i_3 = index_6;
    if (inside_7 || i_3 < result_2_length)
    {
        int temp_5 = i_3;
        Vector2_s0 temp_4 = gk_texel<Vector2_s0>(tex3D<float2>(volume_0.sampler_0, at_1[i_3].X_0, at_1[i_3].Y_1, at_1[i_3].Z_2));
        gk_store<8>(result_2[temp_5], temp_4);
    }
}

extern "C" __global__ void __launch_bounds__(256) Volumes_dbed3eb9(
    Texture3D_Vector2__s1 volume_0,
    const Vector3_s2* GK_RESTRICT at_1,
    int at_1_length,
    Vector2_s0* GK_RESTRICT result_2,
    int result_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < result_2_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(volume_0, at_1, at_1_length, result_2, result_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(volume_0, at_1, at_1_length, result_2, result_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Volumes_dbed3eb9(
    Texture3D_Vector2__s1 volume_0,
    const Vector3_s2* GK_RESTRICT at_1,
    int at_1_length,
    Vector2_s0* GK_RESTRICT result_2,
    int result_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 < result_2_length)
    {
        int temp_5 = i_3;
        Vector2_s0 temp_4 = gk_texel<Vector2_s0>(tex3D<float2>(volume_0.sampler_0, at_1[i_3].X_0, at_1[i_3].Y_1, at_1[i_3].Z_2));
        gk_store<8>(result_2[temp_5], temp_4);
    }
}

#endif

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
static __device__ __forceinline__ void gk_store(T& place, T value)
{
    Aligned<bytes, T> whole = {value};
    reinterpret_cast<Aligned<bytes, T>&>(place) = whole;
}

template <typename T>
static __device__ __forceinline__ void gk_ask([[maybe_unused]] const T* place)
{
#if __CUDA_ARCH__ >= 900
    asm volatile("prefetch.global.L2 [%0];" : : "l"(place));
#endif
}

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

template <typename T, typename V>
static __device__ __forceinline__ T gk_texel(V value)
{
    T result;
    memcpy(&result, &value, sizeof(T));
    return result;
}

struct Texture1D_int__s0
{
    unsigned long long sampler_0;
    unsigned long long fetcher_1;
};
static_assert(sizeof(Texture1D_int__s0) == 16, "Texture1D_int__s0 has another layout than in C#");

struct Texture2D_uint__s1
{
    unsigned long long sampler_0;
    unsigned long long fetcher_1;
};
static_assert(sizeof(Texture2D_uint__s1) == 16, "Texture2D_uint__s1 has another layout than in C#");

struct Texture3D_float__s2
{
    unsigned long long sampler_0;
    unsigned long long fetcher_1;
};
static_assert(sizeof(Texture3D_float__s2) == 16, "Texture3D_float__s2 has another layout than in C#");

struct Vector2_s3
{
    float X_0;
    float Y_1;
};
static_assert(sizeof(Vector2_s3) == 8, "Vector2_s3 has another layout than in C#");

struct Texture2D_Vector2__s4
{
    unsigned long long sampler_0;
    unsigned long long fetcher_1;
};
static_assert(sizeof(Texture2D_Vector2__s4) == 16, "Texture2D_Vector2__s4 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_22>
static __device__ __forceinline__ void gk_element(
    Texture1D_int__s0 row_0,
    Texture2D_uint__s1 image_1,
    Texture3D_float__s2 volume_2,
    Texture2D_Vector2__s4 field_3,
    const int* GK_RESTRICT indices_4,
    int indices_4_length,
    int* GK_RESTRICT a_5,
    int a_5_length,
    unsigned* GK_RESTRICT b_6,
    int b_6_length,
    float* GK_RESTRICT c_7,
    int c_7_length,
    Vector2_s3* GK_RESTRICT d_8,
    int d_8_length,
    int index_21)
{
    int i_9 = index_21;
    if (!inside_22 && i_9 >= a_5_length)
    {
        return;
    }
    int x_10 = indices_4[i_9];
    int y_11 = indices_4[gk_remainder_int((int)(i_9 + 1u), indices_4_length)];
    int z_12 = indices_4[gk_remainder_int((int)(i_9 + 2u), indices_4_length)];
    int temp_14 = i_9;
    int temp_13 = tex1D<int>(row_0.fetcher_1, (float)(x_10) + 0.5f);
    a_5[temp_14] = temp_13;
    int temp_16 = i_9;
    unsigned temp_15 = tex2D<unsigned>(image_1.fetcher_1, (float)(x_10) + 0.5f, (float)(y_11) + 0.5f);
    b_6[temp_16] = temp_15;
    int temp_18 = i_9;
    float temp_17 = tex3D<float>(volume_2.fetcher_1, (float)(x_10) + 0.5f, (float)(y_11) + 0.5f, (float)(z_12) + 0.5f);
    c_7[temp_18] = temp_17;
    int temp_20 = i_9;
    Vector2_s3 temp_19 = gk_texel<Vector2_s3>(tex2D<float2>(field_3.fetcher_1, (float)(x_10) + 0.5f, (float)(y_11) + 0.5f));
    gk_store<8>(d_8[temp_20], temp_19);
}

extern "C" __global__ void __launch_bounds__(256) Fetches_9430adff(
    Texture1D_int__s0 row_0,
    Texture2D_uint__s1 image_1,
    Texture3D_float__s2 volume_2,
    Texture2D_Vector2__s4 field_3,
    const int* GK_RESTRICT indices_4,
    int indices_4_length,
    int* GK_RESTRICT a_5,
    int a_5_length,
    unsigned* GK_RESTRICT b_6,
    int b_6_length,
    float* GK_RESTRICT c_7,
    int c_7_length,
    Vector2_s3* GK_RESTRICT d_8,
    int d_8_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < a_5_length)
    {
        if ((gk_last + 104857) < (unsigned)gk_count && (int)(gk_last + 104857) < a_5_length && (gk_last + 104857) < (unsigned)indices_4_length)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_ask(indices_4 + ((int)gk_first + j * 256 + 104857));
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(row_0, image_1, volume_2, field_3, indices_4, indices_4_length, a_5, a_5_length, b_6, b_6_length, c_7, c_7_length, d_8, d_8_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(row_0, image_1, volume_2, field_3, indices_4, indices_4_length, a_5, a_5_length, b_6, b_6_length, c_7, c_7_length, d_8, d_8_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Fetches_9430adff(
    Texture1D_int__s0 row_0,
    Texture2D_uint__s1 image_1,
    Texture3D_float__s2 volume_2,
    Texture2D_Vector2__s4 field_3,
    const int* GK_RESTRICT indices_4,
    int indices_4_length,
    int* GK_RESTRICT a_5,
    int a_5_length,
    unsigned* GK_RESTRICT b_6,
    int b_6_length,
    float* GK_RESTRICT c_7,
    int c_7_length,
    Vector2_s3* GK_RESTRICT d_8,
    int d_8_length)
{
    int i_9 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_9 >= a_5_length)
    {
        return;
    }
    int x_10 = indices_4[i_9];
    int y_11 = indices_4[gk_remainder_int((int)(i_9 + 1u), indices_4_length)];
    int z_12 = indices_4[gk_remainder_int((int)(i_9 + 2u), indices_4_length)];
    int temp_14 = i_9;
    int temp_13 = tex1D<int>(row_0.fetcher_1, (float)(x_10) + 0.5f);
    a_5[temp_14] = temp_13;
    int temp_16 = i_9;
    unsigned temp_15 = tex2D<unsigned>(image_1.fetcher_1, (float)(x_10) + 0.5f, (float)(y_11) + 0.5f);
    b_6[temp_16] = temp_15;
    int temp_18 = i_9;
    float temp_17 = tex3D<float>(volume_2.fetcher_1, (float)(x_10) + 0.5f, (float)(y_11) + 0.5f, (float)(z_12) + 0.5f);
    c_7[temp_18] = temp_17;
    int temp_20 = i_9;
    Vector2_s3 temp_19 = gk_texel<Vector2_s3>(tex2D<float2>(field_3.fetcher_1, (float)(x_10) + 0.5f, (float)(y_11) + 0.5f));
    gk_store<8>(d_8[temp_20], temp_19);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Texture2D_float__s0
{
    unsigned long long sampler_0;
    unsigned long long fetcher_1;
};
static_assert(sizeof(Texture2D_float__s0) == 16, "Texture2D_float__s0 has another layout than in C#");

struct Lens_s1
{
    float Zoom_0;
};
static_assert(sizeof(Lens_s1) == 4, "Lens_s1 has another layout than in C#");

static __device__ __forceinline__ void new_f0(Lens_s1& this_0, float zoom_1)
{
    this_0.Zoom_0 = zoom_1;
}

static __device__ __forceinline__ float Mean_f1(Texture2D_float__s0 image_0, float x_1, float y_2, float distance_3)
{
    float temp_4 = tex2D<float>(image_0.sampler_0, x_1 - distance_3, y_2);
    float temp_5 = tex2D<float>(image_0.sampler_0, x_1 + distance_3, y_2);
    float temp_7 = temp_4 + temp_5;
    float temp_6 = tex2D<float>(image_0.sampler_0, x_1, y_2 - distance_3);
    float temp_9 = temp_7 + temp_6;
    float temp_8 = tex2D<float>(image_0.sampler_0, x_1, y_2 + distance_3);
    return (temp_9 + temp_8) / 4.0f;
}

static __device__ __forceinline__ float See_f2(Lens_s1 this_0, Texture2D_float__s0 image_1, float x_2, float y_3)
{
    float temp_4 = tex2D<float>(image_1.sampler_0, x_2 * this_0.Zoom_0, y_3 * this_0.Zoom_0);
    return temp_4;
}

static __device__ __forceinline__ float Local_f3(Texture2D_float__s0 far_0, Texture2D_float__s0 near_1, float x_2)
{
    float temp_3 = tex2D<float>(far_0.sampler_0, x_2, x_2);
    float temp_4 = tex2D<float>(near_1.fetcher_1, (float)(1) + 0.5f, (float)(1) + 0.5f);
    return temp_3 * temp_4;
}

#ifdef GK_ELEMENTS
template <bool inside_10>
static __device__ __forceinline__ void gk_element(
    Texture2D_float__s0 near_0,
    Texture2D_float__s0 far_1,
    float* GK_RESTRICT result_2,
    int result_2_length,
    int index_9)
{
    int i_3 = index_9;
    if (!inside_10 && i_3 >= result_2_length)
    {
        return;
    }
    Texture2D_float__s0 chosen_4 = (int)(i_3 % 3u) == 0 ? near_0 : far_1;
    Lens_s1 temp_5 = Lens_s1{};
    new_f0(temp_5, 0x1p-1f + (float)(int)(i_3 % 4u));
    Lens_s1 lens_6 = temp_5;
    float sum_7 = Mean_f1(chosen_4, (float)i_3 * 0x1.333334p-2f, (float)i_3 * 0x1.99999ap-3f, 0x1.8p-1f);
    for (int k_8 = 0; k_8 < (int)(i_3 % 5u); k_8++)
    {
        sum_7 += See_f2(lens_6, chosen_4, (float)k_8, (float)i_3);
        if (k_8 == 2)
        {
            chosen_4 = near_0;
        }
    }
    result_2[i_3] = sum_7 + Local_f3(far_1, near_0, 0x1p-2f);
}

extern "C" __global__ void __launch_bounds__(256) Passing_8a265fdf(
    Texture2D_float__s0 near_0,
    Texture2D_float__s0 far_1,
    float* GK_RESTRICT result_2,
    int result_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < result_2_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(near_0, far_1, result_2, result_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(near_0, far_1, result_2, result_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Passing_8a265fdf(
    Texture2D_float__s0 near_0,
    Texture2D_float__s0 far_1,
    float* GK_RESTRICT result_2,
    int result_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= result_2_length)
    {
        return;
    }
    Texture2D_float__s0 chosen_4 = i_3 % 3 == 0 ? near_0 : far_1;
    Lens_s1 temp_5 = Lens_s1{};
    new_f0(temp_5, 0x1p-1f + (float)(i_3 % 4));
    Lens_s1 lens_6 = temp_5;
    float sum_7 = Mean_f1(chosen_4, (float)i_3 * 0x1.333334p-2f, (float)i_3 * 0x1.99999ap-3f, 0x1.8p-1f);
    for (int k_8 = 0; k_8 < i_3 % 5; k_8++)
    {
        sum_7 += See_f2(lens_6, chosen_4, (float)k_8, (float)i_3);
        if (k_8 == 2)
        {
            chosen_4 = near_0;
        }
    }
    result_2[i_3] = sum_7 + Local_f3(far_1, near_0, 0x1p-2f);
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

template <typename T, typename V>
static __device__ __forceinline__ T gk_texel(V value)
{
    T result;
    memcpy(&result, &value, sizeof(T));
    return result;
}

template <int bytes>
static __device__ __forceinline__ int gk_surface_offset(int x)
{
    return (x < -1 ? -1 : x > 0x7ffffff ? 0x7ffffff : x) * bytes;
}

struct Surface1D_uint__s0
{
    unsigned long long handle_0;
};
static_assert(sizeof(Surface1D_uint__s0) == 8, "Surface1D_uint__s0 has another layout than in C#");

struct Vector4_s1
{
    float X_0;
    float Y_1;
    float Z_2;
    float W_3;
};
static_assert(sizeof(Vector4_s1) == 16, "Vector4_s1 has another layout than in C#");

struct Surface2D_Vector4__s2
{
    unsigned long long handle_0;
};
static_assert(sizeof(Surface2D_Vector4__s2) == 8, "Surface2D_Vector4__s2 has another layout than in C#");

struct Surface3D_float__s3
{
    unsigned long long handle_0;
};
static_assert(sizeof(Surface3D_float__s3) == 8, "Surface3D_float__s3 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_21>
static __device__ __forceinline__ void gk_element(
    Surface1D_uint__s0 row_0,
    Surface2D_Vector4__s2 image_1,
    Surface3D_float__s3 volume_2,
    const int* GK_RESTRICT indices_3,
    int indices_3_length,
    float* GK_RESTRICT result_4,
    int result_4_length,
    int index_20)
{
    int i_5 = index_20;
    if (!inside_21 && i_5 >= result_4_length)
    {
        return;
    }
    int x_6 = indices_3[i_5];
    int y_7 = indices_3[gk_remainder_int((int)(i_5 + 1u), indices_3_length)];
    int z_8 = indices_3[gk_remainder_int((int)(i_5 + 2u), indices_3_length)];
    int temp_19 = i_5;
    unsigned temp_9 = surf1Dread<unsigned>(row_0.handle_0, gk_surface_offset<4>(x_6), (cudaSurfaceBoundaryMode)0);
    unsigned temp_10 = surf1Dread<unsigned>(row_0.handle_0, gk_surface_offset<4>(x_6), (cudaSurfaceBoundaryMode)1);
    float temp_12 = (float)(temp_9 + 10u * temp_10);
    Vector4_s1 temp_11 = gk_texel<Vector4_s1>(surf2Dread<float4>(image_1.handle_0, gk_surface_offset<16>(x_6), y_7, (cudaSurfaceBoundaryMode)0));
    float temp_14 = temp_12 + temp_11.Z_2;
    Vector4_s1 temp_13 = gk_texel<Vector4_s1>(surf2Dread<float4>(image_1.handle_0, gk_surface_offset<16>(x_6), y_7, (cudaSurfaceBoundaryMode)1));
    float temp_16 = temp_14 + 100.0f * temp_13.W_3;
    float temp_15 = surf3Dread<float>(volume_2.handle_0, gk_surface_offset<4>(x_6), y_7, z_8, (cudaSurfaceBoundaryMode)0);
    float temp_18 = temp_16 + temp_15;
    float temp_17 = surf3Dread<float>(volume_2.handle_0, gk_surface_offset<4>(x_6), y_7, z_8, (cudaSurfaceBoundaryMode)1);
    result_4[temp_19] = temp_18 + 1000.0f * temp_17;
}

extern "C" __global__ void __launch_bounds__(256) Surfaces_3a9dcdaf(
    Surface1D_uint__s0 row_0,
    Surface2D_Vector4__s2 image_1,
    Surface3D_float__s3 volume_2,
    const int* GK_RESTRICT indices_3,
    int indices_3_length,
    float* GK_RESTRICT result_4,
    int result_4_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < result_4_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(row_0, image_1, volume_2, indices_3, indices_3_length, result_4, result_4_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(row_0, image_1, volume_2, indices_3, indices_3_length, result_4, result_4_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Surfaces_3a9dcdaf(
    Surface1D_uint__s0 row_0,
    Surface2D_Vector4__s2 image_1,
    Surface3D_float__s3 volume_2,
    const int* GK_RESTRICT indices_3,
    int indices_3_length,
    float* GK_RESTRICT result_4,
    int result_4_length)
{
    int i_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_5 >= result_4_length)
    {
        return;
    }
    int x_6 = indices_3[i_5];
    int y_7 = indices_3[gk_remainder_int((int)(i_5 + 1u), indices_3_length)];
    int z_8 = indices_3[gk_remainder_int((int)(i_5 + 2u), indices_3_length)];
    int temp_19 = i_5;
    unsigned temp_9 = surf1Dread<unsigned>(row_0.handle_0, gk_surface_offset<4>(x_6), (cudaSurfaceBoundaryMode)0);
    unsigned temp_10 = surf1Dread<unsigned>(row_0.handle_0, gk_surface_offset<4>(x_6), (cudaSurfaceBoundaryMode)1);
    float temp_12 = (float)(temp_9 + 10u * temp_10);
    Vector4_s1 temp_11 = gk_texel<Vector4_s1>(surf2Dread<float4>(image_1.handle_0, gk_surface_offset<16>(x_6), y_7, (cudaSurfaceBoundaryMode)0));
    float temp_14 = temp_12 + temp_11.Z_2;
    Vector4_s1 temp_13 = gk_texel<Vector4_s1>(surf2Dread<float4>(image_1.handle_0, gk_surface_offset<16>(x_6), y_7, (cudaSurfaceBoundaryMode)1));
    float temp_16 = temp_14 + 100.0f * temp_13.W_3;
    float temp_15 = surf3Dread<float>(volume_2.handle_0, gk_surface_offset<4>(x_6), y_7, z_8, (cudaSurfaceBoundaryMode)0);
    float temp_18 = temp_16 + temp_15;
    float temp_17 = surf3Dread<float>(volume_2.handle_0, gk_surface_offset<4>(x_6), y_7, z_8, (cudaSurfaceBoundaryMode)1);
    result_4[temp_19] = temp_18 + 1000.0f * temp_17;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct gk_extent { long long x; int y, z; };

template <int bytes>
static __device__ __forceinline__ int gk_surface_offset(int x)
{
    return (x < -1 ? -1 : x > 0x7ffffff ? 0x7ffffff : x) * bytes;
}

struct Surface2D_float__s0
{
    unsigned long long handle_0;
};
static_assert(sizeof(Surface2D_float__s0) == 8, "Surface2D_float__s0 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_13>
static __device__ __forceinline__ void gk_element(
    Surface2D_float__s0 image_0,
    Surface2D_float__s0 blurred_1,
    int width_2,
    int height_3,
    int indexX_11,
    int indexY_12)
{
    int x_4 = indexX_11;
    int y_5 = indexY_12;
    if ((!inside_13 && x_4 >= width_2) || (!inside_13 && y_5 >= height_3))
    {
        return;
    }
    float sum_6 = 0.0f;
    for (int i_7 = -1; i_7 <= 1; i_7++)
    {
        for (int j_8 = -1; j_8 <= 1; j_8++)
        {
            float temp_10 = sum_6;
            float temp_9 = surf2Dread<float>(image_0.handle_0, gk_surface_offset<4>((int)((unsigned)x_4 + i_7)), (int)((unsigned)y_5 + j_8), (cudaSurfaceBoundaryMode)1);
            sum_6 = temp_10 + temp_9;
        }
    }
    surf2Dwrite<float>(sum_6, blurred_1.handle_0, gk_surface_offset<4>(x_4), y_5, (cudaSurfaceBoundaryMode)2);
}

extern "C" __global__ void __launch_bounds__(256) Blur_952419c2(
    Surface2D_float__s0 image_0,
    Surface2D_float__s0 blurred_1,
    int width_2,
    int height_3,
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
        if (gk_last < gk_rows && (int)gk_x < width_2 && (int)gk_last < height_3)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(image_0, blurred_1, width_2, height_3, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(image_0, blurred_1, width_2, height_3, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void Blur_952419c2(
    Surface2D_float__s0 image_0,
    Surface2D_float__s0 blurred_1,
    int width_2,
    int height_3)
{
    int x_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_5 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (x_4 >= width_2 || y_5 >= height_3)
    {
        return;
    }
    float sum_6 = 0.0f;
    for (int i_7 = -1; i_7 <= 1; i_7++)
    {
        for (int j_8 = -1; j_8 <= 1; j_8++)
        {
            float temp_10 = sum_6;
            float temp_9 = surf2Dread<float>(image_0.handle_0, gk_surface_offset<4>((int)((unsigned)x_4 + i_7)), y_5 + j_8, (cudaSurfaceBoundaryMode)1);
            sum_6 = temp_10 + temp_9;
        }
    }
    surf2Dwrite<float>(sum_6, blurred_1.handle_0, gk_surface_offset<4>(x_4), y_5, (cudaSurfaceBoundaryMode)2);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

template <typename T, typename V>
static __device__ __forceinline__ T gk_texel(V value)
{
    T result;
    memcpy(&result, &value, sizeof(T));
    return result;
}

template <int bytes>
static __device__ __forceinline__ int gk_surface_offset(int x)
{
    return (x < -1 ? -1 : x > 0x7ffffff ? 0x7ffffff : x) * bytes;
}

struct Surface1D_int__s0
{
    unsigned long long handle_0;
};
static_assert(sizeof(Surface1D_int__s0) == 8, "Surface1D_int__s0 has another layout than in C#");

struct Surface3D_uint__s1
{
    unsigned long long handle_0;
};
static_assert(sizeof(Surface3D_uint__s1) == 8, "Surface3D_uint__s1 has another layout than in C#");

struct Vector2_s2
{
    float X_0;
    float Y_1;
};
static_assert(sizeof(Vector2_s2) == 8, "Vector2_s2 has another layout than in C#");

struct Surface2D_Vector2__s3
{
    unsigned long long handle_0;
};
static_assert(sizeof(Surface2D_Vector2__s3) == 8, "Surface2D_Vector2__s3 has another layout than in C#");

static __device__ __forceinline__ Vector2_s2 new_f0(float a_0, float b_1)
{
    Vector2_s2 result_2 = Vector2_s2{};
    result_2.X_0 = a_0;
    result_2.Y_1 = b_1;
    return result_2;
}

#ifdef GK_ELEMENTS
template <bool inside_11>
static __device__ __forceinline__ void gk_element(
    Surface1D_int__s0 row_0,
    Surface3D_uint__s1 volume_1,
    Surface2D_Vector2__s3 field_2,
    int* GK_RESTRICT written_3,
    int written_3_length,
    int index_10)
{
    int i_4 = index_10;
    if (!inside_11 && i_4 >= written_3_length)
    {
        return;
    }
    int x_5 = i_4 - 3;
    int temp_8 = x_5;
    int temp_6 = i_4;
    int temp_7 = (int)(7u * i_4);
    written_3[temp_6] = temp_7;
    surf1Dwrite<int>(temp_7, row_0.handle_0, gk_surface_offset<4>(temp_8), (cudaSurfaceBoundaryMode)0);
    surf3Dwrite<unsigned>((unsigned)i_4 + 1u, volume_1.handle_0, gk_surface_offset<4>(x_5), (int)(i_4 % 2u), (int)(i_4 / 8u), (cudaSurfaceBoundaryMode)0);
    Vector2_s2 temp_9 = new_f0((float)i_4, (float)(int)(gk_zero - i_4));
    surf2Dwrite<float2>(gk_texel<float2>(temp_9), field_2.handle_0, gk_surface_offset<8>(x_5), 0, (cudaSurfaceBoundaryMode)0);
}

extern "C" __global__ void __launch_bounds__(256) Writes_955516c3(
    Surface1D_int__s0 row_0,
    Surface3D_uint__s1 volume_1,
    Surface2D_Vector2__s3 field_2,
    int* GK_RESTRICT written_3,
    int written_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < written_3_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(row_0, volume_1, field_2, written_3, written_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(row_0, volume_1, field_2, written_3, written_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Writes_955516c3(
    Surface1D_int__s0 row_0,
    Surface3D_uint__s1 volume_1,
    Surface2D_Vector2__s3 field_2,
    int* GK_RESTRICT written_3,
    int written_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= written_3_length)
    {
        return;
    }
    int x_5 = (int)(i_4 - 3u);
    int temp_8 = x_5;
    int temp_6 = i_4;
    int temp_7 = (int)(7u * i_4);
    written_3[temp_6] = temp_7;
    surf1Dwrite<int>(temp_7, row_0.handle_0, gk_surface_offset<4>(temp_8), (cudaSurfaceBoundaryMode)0);
    surf3Dwrite<unsigned>((unsigned)i_4 + 1u, volume_1.handle_0, gk_surface_offset<4>(x_5), i_4 % 2, i_4 / 8, (cudaSurfaceBoundaryMode)0);
    Vector2_s2 temp_9 = new_f0((float)i_4, (float)(int)(gk_zero - i_4));
    surf2Dwrite<float2>(gk_texel<float2>(temp_9), field_2.handle_0, gk_surface_offset<8>(x_5), 0, (cudaSurfaceBoundaryMode)0);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Texture1D_float__s0
{
    unsigned long long sampler_0;
    unsigned long long fetcher_1;
};
static_assert(sizeof(Texture1D_float__s0) == 16, "Texture1D_float__s0 has another layout than in C#");

extern "C" __global__ void Rounds_db2b6e45(Texture1D_float__s0 rounds_0, float* GK_RESTRICT x_1, int x_1_length)
{
    __shared__ __align__(16) float tile_2[64];
    int t_3 = (int)threadIdx.x;
    tile_2[t_3] = x_1[(int)(blockIdx.x * 64u) + t_3];
    for (int k_4 = 0; true; k_4 = (int)(k_4 + 1u))
    {
        float temp_6 = (float)k_4;
        float temp_5 = tex1D<float>(rounds_0.fetcher_1, (float)((int)blockIdx.x) + 0.5f);
        if (!(temp_6 < temp_5))
        {
            break;
        }
        __syncthreads();
        float other_7 = tile_2[(t_3 + 1) % 64u];
        __syncthreads();
        tile_2[t_3] += other_7;
    }
    x_1[(int)(blockIdx.x * 64u) + t_3] = tile_2[t_3];
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
static __device__ __forceinline__ void gk_store(T& place, T value)
{
    Aligned<bytes, T> whole = {value};
    reinterpret_cast<Aligned<bytes, T>&>(place) = whole;
}

template <typename T, typename V>
static __device__ __forceinline__ T gk_texel(V value)
{
    T result;
    memcpy(&result, &value, sizeof(T));
    return result;
}

struct Texture1DLayered_float__s0
{
    unsigned long long sampler_0;
    unsigned long long fetcher_1;
};
static_assert(sizeof(Texture1DLayered_float__s0) == 16, "Texture1DLayered_float__s0 has another layout than in C#");

struct Vector2_s1
{
    float X_0;
    float Y_1;
};
static_assert(sizeof(Vector2_s1) == 8, "Vector2_s1 has another layout than in C#");

struct Texture2DLayered_Vector2__s2
{
    unsigned long long sampler_0;
    unsigned long long fetcher_1;
};
static_assert(sizeof(Texture2DLayered_Vector2__s2) == 16, "Texture2DLayered_Vector2__s2 has another layout than in C#");

static __device__ __forceinline__ Vector2_s1 op_Addition_f0(Vector2_s1 a_0, Vector2_s1 b_1)
{
    Vector2_s1 result_2 = Vector2_s1{};
    result_2.X_0 = a_0.X_0 + b_1.X_0;
    result_2.Y_1 = a_0.Y_1 + b_1.Y_1;
    return result_2;
}

#ifdef GK_ELEMENTS
template <bool inside_14>
static __device__ __forceinline__ void gk_element(
    Texture1DLayered_float__s0 rows_0,
    Texture2DLayered_Vector2__s2 images_1,
    const Vector2_s1* GK_RESTRICT at_2,
    int at_2_length,
    const int* GK_RESTRICT layers_3,
    int layers_3_length,
    float* GK_RESTRICT a_4,
    int a_4_length,
    Vector2_s1* GK_RESTRICT b_5,
    int b_5_length,
    int index_13)
{
    int i_6 = index_13;
    if (!inside_14 && i_6 >= a_4_length)
    {
        return;
    }
    int temp_9 = i_6;
    float temp_7 = tex1DLayered<float>(rows_0.sampler_0, at_2[i_6].X_0, layers_3[i_6]);
    float temp_8 = tex1DLayered<float>(rows_0.fetcher_1, (float)((int)(i_6 % 4u)) + 0.5f, layers_3[i_6]);
    a_4[temp_9] = temp_7 + temp_8;
    int temp_12 = i_6;
    Vector2_s1 temp_10 = gk_texel<Vector2_s1>(tex2DLayered<float2>(images_1.sampler_0, at_2[i_6].X_0, at_2[i_6].Y_1, layers_3[i_6]));
    Vector2_s1 temp_11 = gk_texel<Vector2_s1>(tex2DLayered<float2>(images_1.fetcher_1, (float)((int)(i_6 % 5u)) + 0.5f, (float)((int)(i_6 % 3u)) + 0.5f, layers_3[i_6]));
    gk_store<8>(b_5[temp_12], op_Addition_f0(temp_10, temp_11));
}

extern "C" __global__ void __launch_bounds__(256) Layers_a8ff18a3(
    Texture1DLayered_float__s0 rows_0,
    Texture2DLayered_Vector2__s2 images_1,
    const Vector2_s1* GK_RESTRICT at_2,
    int at_2_length,
    const int* GK_RESTRICT layers_3,
    int layers_3_length,
    float* GK_RESTRICT a_4,
    int a_4_length,
    Vector2_s1* GK_RESTRICT b_5,
    int b_5_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < a_4_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(rows_0, images_1, at_2, at_2_length, layers_3, layers_3_length, a_4, a_4_length, b_5, b_5_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(rows_0, images_1, at_2, at_2_length, layers_3, layers_3_length, a_4, a_4_length, b_5, b_5_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Layers_a8ff18a3(
    Texture1DLayered_float__s0 rows_0,
    Texture2DLayered_Vector2__s2 images_1,
    const Vector2_s1* GK_RESTRICT at_2,
    int at_2_length,
    const int* GK_RESTRICT layers_3,
    int layers_3_length,
    float* GK_RESTRICT a_4,
    int a_4_length,
    Vector2_s1* GK_RESTRICT b_5,
    int b_5_length)
{
    int i_6 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_6 >= a_4_length)
    {
        return;
    }
    int temp_9 = i_6;
    float temp_7 = tex1DLayered<float>(rows_0.sampler_0, at_2[i_6].X_0, layers_3[i_6]);
    float temp_8 = tex1DLayered<float>(rows_0.fetcher_1, (float)(i_6 % 4) + 0.5f, layers_3[i_6]);
    a_4[temp_9] = temp_7 + temp_8;
    int temp_12 = i_6;
    Vector2_s1 temp_10 = gk_texel<Vector2_s1>(tex2DLayered<float2>(images_1.sampler_0, at_2[i_6].X_0, at_2[i_6].Y_1, layers_3[i_6]));
    Vector2_s1 temp_11 = gk_texel<Vector2_s1>(tex2DLayered<float2>(images_1.fetcher_1, (float)(i_6 % 5) + 0.5f, (float)(i_6 % 3) + 0.5f, layers_3[i_6]));
    gk_store<8>(b_5[temp_12], op_Addition_f0(temp_10, temp_11));
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <typename T, typename V>
static __device__ __forceinline__ T gk_texel(V value)
{
    T result;
    memcpy(&result, &value, sizeof(T));
    return result;
}

template <int bytes>
static __device__ __forceinline__ int gk_surface_offset(int x)
{
    return (x < -1 ? -1 : x > 0x7ffffff ? 0x7ffffff : x) * bytes;
}

static __device__ __forceinline__ int gk_surface_layer(int layer)
{
    return (unsigned)layer > 0xffff ? 0xffff : layer;
}

struct Surface1DLayered_uint__s0
{
    unsigned long long handle_0;
};
static_assert(sizeof(Surface1DLayered_uint__s0) == 8, "Surface1DLayered_uint__s0 has another layout than in C#");

struct Vector4_s1
{
    float X_0;
    float Y_1;
    float Z_2;
    float W_3;
};
static_assert(sizeof(Vector4_s1) == 16, "Vector4_s1 has another layout than in C#");

struct Surface2DLayered_Vector4__s2
{
    unsigned long long handle_0;
};
static_assert(sizeof(Surface2DLayered_Vector4__s2) == 8, "Surface2DLayered_Vector4__s2 has another layout than in C#");

static __device__ __forceinline__ Vector4_s1 new_f0(float a_0, float b_1, float c_2, float d_3)
{
    Vector4_s1 result_4 = Vector4_s1{};
    result_4.X_0 = a_0;
    result_4.Y_1 = b_1;
    result_4.Z_2 = c_2;
    result_4.W_3 = d_3;
    return result_4;
}

#ifdef GK_ELEMENTS
template <bool inside_18>
static __device__ __forceinline__ void gk_element(
    Surface1DLayered_uint__s0 rows_0,
    Surface2DLayered_Vector4__s2 images_1,
    const int* GK_RESTRICT layers_2,
    int layers_2_length,
    float* GK_RESTRICT result_3,
    int result_3_length,
    int index_17)
{
    int i_4 = index_17;
    if (!inside_18 && i_4 >= result_3_length)
    {
        return;
    }
    int layer_5 = layers_2[i_4];
    int temp_12 = i_4;
    unsigned temp_6 = surf1DLayeredread<unsigned>(rows_0.handle_0, gk_surface_offset<4>((int)(i_4 % 4u)), gk_surface_layer(layer_5), (cudaSurfaceBoundaryMode)0);
    unsigned temp_7 = surf1DLayeredread<unsigned>(rows_0.handle_0, gk_surface_offset<4>((int)(i_4 % 4u)), gk_surface_layer(layer_5), (cudaSurfaceBoundaryMode)1);
    float temp_9 = (float)(temp_6 + 10u * temp_7);
    Vector4_s1 temp_8 = gk_texel<Vector4_s1>(surf2DLayeredread<float4>(images_1.handle_0, gk_surface_offset<16>((int)(i_4 % 3u)), 0, gk_surface_layer(layer_5), (cudaSurfaceBoundaryMode)0));
    float temp_11 = temp_9 + temp_8.X_0;
    Vector4_s1 temp_10 = gk_texel<Vector4_s1>(surf2DLayeredread<float4>(images_1.handle_0, gk_surface_offset<16>((int)(i_4 % 3u)), 0, gk_surface_layer(layer_5), (cudaSurfaceBoundaryMode)1));
    result_3[temp_12] = temp_11 + 100.0f * temp_10.Y_1;
    surf1DLayeredwrite<unsigned>((unsigned)i_4 + 1u, rows_0.handle_0, gk_surface_offset<4>((int)(4u + i_4)), gk_surface_layer(layer_5), (cudaSurfaceBoundaryMode)0);
    int temp_14 = (int)(i_4 % 3u);
    int temp_15 = 1 + (int)(i_4 / 3u);
    int temp_16 = layer_5;
    Vector4_s1 temp_13 = new_f0((float)i_4, (float)layer_5, 1.0f, 2.0f);
    surf2DLayeredwrite<float4>(gk_texel<float4>(temp_13), images_1.handle_0, gk_surface_offset<16>(temp_14), temp_15, gk_surface_layer(temp_16), (cudaSurfaceBoundaryMode)0);
}

extern "C" __global__ void __launch_bounds__(256) SurfaceLayers_d13ea3fe(
    Surface1DLayered_uint__s0 rows_0,
    Surface2DLayered_Vector4__s2 images_1,
    const int* GK_RESTRICT layers_2,
    int layers_2_length,
    float* GK_RESTRICT result_3,
    int result_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < result_3_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(rows_0, images_1, layers_2, layers_2_length, result_3, result_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(rows_0, images_1, layers_2, layers_2_length, result_3, result_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void SurfaceLayers_d13ea3fe(
    Surface1DLayered_uint__s0 rows_0,
    Surface2DLayered_Vector4__s2 images_1,
    const int* GK_RESTRICT layers_2,
    int layers_2_length,
    float* GK_RESTRICT result_3,
    int result_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= result_3_length)
    {
        return;
    }
    int layer_5 = layers_2[i_4];
    int temp_12 = i_4;
    unsigned temp_6 = surf1DLayeredread<unsigned>(rows_0.handle_0, gk_surface_offset<4>(i_4 % 4), gk_surface_layer(layer_5), (cudaSurfaceBoundaryMode)0);
    unsigned temp_7 = surf1DLayeredread<unsigned>(rows_0.handle_0, gk_surface_offset<4>(i_4 % 4), gk_surface_layer(layer_5), (cudaSurfaceBoundaryMode)1);
    float temp_9 = (float)(temp_6 + 10u * temp_7);
    Vector4_s1 temp_8 = gk_texel<Vector4_s1>(surf2DLayeredread<float4>(images_1.handle_0, gk_surface_offset<16>(i_4 % 3), 0, gk_surface_layer(layer_5), (cudaSurfaceBoundaryMode)0));
    float temp_11 = temp_9 + temp_8.X_0;
    Vector4_s1 temp_10 = gk_texel<Vector4_s1>(surf2DLayeredread<float4>(images_1.handle_0, gk_surface_offset<16>(i_4 % 3), 0, gk_surface_layer(layer_5), (cudaSurfaceBoundaryMode)1));
    result_3[temp_12] = temp_11 + 100.0f * temp_10.Y_1;
    surf1DLayeredwrite<unsigned>((unsigned)i_4 + 1u, rows_0.handle_0, gk_surface_offset<4>((int)(4u + i_4)), gk_surface_layer(layer_5), (cudaSurfaceBoundaryMode)0);
    int temp_14 = i_4 % 3;
    int temp_15 = 1 + i_4 / 3;
    int temp_16 = layer_5;
    Vector4_s1 temp_13 = new_f0((float)i_4, (float)layer_5, 1.0f, 2.0f);
    surf2DLayeredwrite<float4>(gk_texel<float4>(temp_13), images_1.handle_0, gk_surface_offset<16>(temp_14), temp_15, gk_surface_layer(temp_16), (cudaSurfaceBoundaryMode)0);
}

#endif

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
static __device__ __forceinline__ void gk_store(T& place, T value)
{
    Aligned<bytes, T> whole = {value};
    reinterpret_cast<Aligned<bytes, T>&>(place) = whole;
}

template <typename T>
static __device__ __forceinline__ void gk_ask([[maybe_unused]] const T* place)
{
#if __CUDA_ARCH__ >= 900
    asm volatile("prefetch.global.L2 [%0];" : : "l"(place));
#endif
}

template <typename T, typename V>
static __device__ __forceinline__ T gk_texel(V value)
{
    T result;
    memcpy(&result, &value, sizeof(T));
    return result;
}

struct Texture1DLinear_float__s0
{
    unsigned long long fetcher_0;
};
static_assert(sizeof(Texture1DLinear_float__s0) == 8, "Texture1DLinear_float__s0 has another layout than in C#");

struct Vector4_s1
{
    float X_0;
    float Y_1;
    float Z_2;
    float W_3;
};
static_assert(sizeof(Vector4_s1) == 16, "Vector4_s1 has another layout than in C#");

struct Texture1DLinear_Vector4__s2
{
    unsigned long long fetcher_0;
};
static_assert(sizeof(Texture1DLinear_Vector4__s2) == 8, "Texture1DLinear_Vector4__s2 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_11>
static __device__ __forceinline__ void gk_element(
    Texture1DLinear_float__s0 table_0,
    Texture1DLinear_Vector4__s2 colors_1,
    const int* GK_RESTRICT indices_2,
    int indices_2_length,
    float* GK_RESTRICT a_3,
    int a_3_length,
    Vector4_s1* GK_RESTRICT b_4,
    int b_4_length,
    int index_10)
{
    int i_5 = index_10;
    if (!inside_11 && i_5 >= a_3_length)
    {
        return;
    }
    int temp_7 = i_5;
    float temp_6 = tex1Dfetch<float>(table_0.fetcher_0, indices_2[i_5]);
    a_3[temp_7] = temp_6;
    int temp_9 = i_5;
    Vector4_s1 temp_8 = gk_texel<Vector4_s1>(tex1Dfetch<float4>(colors_1.fetcher_0, indices_2[i_5]));
    gk_store<16>(b_4[temp_9], temp_8);
}

extern "C" __global__ void __launch_bounds__(256) Table_e3c0d4eb(
    Texture1DLinear_float__s0 table_0,
    Texture1DLinear_Vector4__s2 colors_1,
    const int* GK_RESTRICT indices_2,
    int indices_2_length,
    float* GK_RESTRICT a_3,
    int a_3_length,
    Vector4_s1* GK_RESTRICT b_4,
    int b_4_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < a_3_length)
    {
        if ((gk_last + 104857) < (unsigned)gk_count && (int)(gk_last + 104857) < a_3_length && (gk_last + 104857) < (unsigned)indices_2_length)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_ask(indices_2 + ((int)gk_first + j * 256 + 104857));
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(table_0, colors_1, indices_2, indices_2_length, a_3, a_3_length, b_4, b_4_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(table_0, colors_1, indices_2, indices_2_length, a_3, a_3_length, b_4, b_4_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Table_e3c0d4eb(
    Texture1DLinear_float__s0 table_0,
    Texture1DLinear_Vector4__s2 colors_1,
    const int* GK_RESTRICT indices_2,
    int indices_2_length,
    float* GK_RESTRICT a_3,
    int a_3_length,
    Vector4_s1* GK_RESTRICT b_4,
    int b_4_length)
{
    int i_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_5 >= a_3_length)
    {
        return;
    }
    int temp_7 = i_5;
    float temp_6 = tex1Dfetch<float>(table_0.fetcher_0, indices_2[i_5]);
    a_3[temp_7] = temp_6;
    int temp_9 = i_5;
    Vector4_s1 temp_8 = gk_texel<Vector4_s1>(tex1Dfetch<float4>(colors_1.fetcher_0, indices_2[i_5]));
    gk_store<16>(b_4[temp_9], temp_8);
}

#endif
