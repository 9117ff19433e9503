#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <int bytes>
static __device__ __forceinline__ void gk_copy_async(const void* source, void* destination)
{
#if __CUDA_ARCH__ >= 800
    unsigned target = (unsigned)__cvta_generic_to_shared(destination);
    unsigned long long from = (unsigned long long)source;
    if constexpr (bytes == 16)
        asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" : : "r"(target), "l"(from) : "memory");
    else
        asm volatile("cp.async.ca.shared.global [%0], [%1], %2;" : : "r"(target), "l"(from), "n"(bytes) : "memory");
#else
    struct __align__(bytes) Piece { unsigned words[bytes / 4]; };
    *(Piece*)destination = *(const Piece*)source;
#endif
}

static __device__ __forceinline__ void gk_copy_async_commit()
{
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.commit_group;" : : : "memory");
#endif
}

template <int groups>
static __device__ __forceinline__ void gk_copy_async_wait()
{
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.wait_group %0;" : : "n"(groups) : "memory");
#endif
}

extern "C" __global__ void StagedSums_3e1132aa(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT sums_1,
    int sums_1_length)
{
    __shared__ __align__(16) float tiles_2[384];
    int t_3 = (int)threadIdx.x;
    int tileCount_4 = (int)(x_0_length / 128u);
    for (int stage_5 = 0; stage_5 < 2; stage_5++)
    {
        if (stage_5 < tileCount_4)
        {
            gk_copy_async<4 * sizeof(tiles_2[(stage_5 * 32 + t_3) * 4])>(&x_0[(stage_5 * 32 + t_3) * 4], &tiles_2[(stage_5 * 32 + t_3) * 4]);
        }
        gk_copy_async_commit();
    }
    float sum_6 = 0.0f;
    for (int tile_7 = 0; tile_7 < tileCount_4; tile_7++)
    {
        gk_copy_async_wait<1>();
        __syncthreads();
        int next_8 = tile_7 + 3 - 1;
        if (next_8 < tileCount_4)
        {
            gk_copy_async<4 * sizeof(tiles_2[((int)(next_8 % 3u) * 32 + t_3) * 4])>(&x_0[(int)((next_8 * 32 + t_3) * 4u)], &tiles_2[((int)(next_8 % 3u) * 32 + t_3) * 4]);
        }
        gk_copy_async_commit();
        for (int k_9 = 0; k_9 < 4; k_9++)
        {
            sum_6 += tiles_2[(int)(tile_7 % 3u) * 32 * 4 + (int)((t_3 + 1) % 32u) + k_9 * 32];
        }
    }
    sums_1[t_3] = sum_6;
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

template <int bytes>
static __device__ __forceinline__ void gk_copy_async(const void* source, void* destination)
{
#if __CUDA_ARCH__ >= 800
    unsigned target = (unsigned)__cvta_generic_to_shared(destination);
    unsigned long long from = (unsigned long long)source;
    if constexpr (bytes == 16)
        asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" : : "r"(target), "l"(from) : "memory");
    else
        asm volatile("cp.async.ca.shared.global [%0], [%1], %2;" : : "r"(target), "l"(from), "n"(bytes) : "memory");
#else
    struct __align__(bytes) Piece { unsigned words[bytes / 4]; };
    *(Piece*)destination = *(const Piece*)source;
#endif
}

static __device__ __forceinline__ void gk_copy_async_commit()
{
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.commit_group;" : : : "memory");
#endif
}

template <int groups>
static __device__ __forceinline__ void gk_copy_async_wait()
{
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.wait_group %0;" : : "n"(groups) : "memory");
#endif
}

struct Vector4_s0
{
    float X_0;
    float Y_1;
    float Z_2;
    float W_3;
};
static_assert(sizeof(Vector4_s0) == 16, "Vector4_s0 has another layout than in C#");

static __device__ __forceinline__ void CopyOne_f0(Span<const double> source_0, int index_1, double& destination_2)
{
    gk_copy_async<1 * sizeof(destination_2)>(&source_0[index_1], &destination_2);
}

extern "C" __global__ void Elements_3646872f(
    const int* GK_RESTRICT ints_0,
    int ints_0_length,
    const double* GK_RESTRICT doubles_1,
    int doubles_1_length,
    const Vector4_s0* GK_RESTRICT vectors_2,
    int vectors_2_length,
    const short* GK_RESTRICT shorts_3,
    int shorts_3_length,
    double* GK_RESTRICT results_4,
    int results_4_length)
{
    __shared__ __align__(16) int sharedInts_5[32];
    __shared__ __align__(16) double sharedDoubles_6[32];
    __shared__ __align__(16) Vector4_s0 sharedVectors_7[32];
    __shared__ __align__(16) short sharedShorts_8[64];
    int t_9 = (int)threadIdx.x;
    int from_10 = 31 - t_9;
    gk_copy_async<1 * sizeof(sharedInts_5[t_9])>(&ints_0[from_10], &sharedInts_5[t_9]);
    CopyOne_f0(Span<const double>{doubles_1, doubles_1_length}, from_10, sharedDoubles_6[t_9]);
    gk_copy_async<1 * sizeof(sharedVectors_7[t_9])>(&vectors_2[from_10], &sharedVectors_7[t_9]);
    gk_copy_async<2 * sizeof(sharedShorts_8[t_9 * 2])>(&shorts_3[from_10 * 2], &sharedShorts_8[t_9 * 2]);
    gk_copy_async_commit();
    gk_copy_async_wait<0>();
    __syncthreads();
    int other_11 = (int)((t_9 + 7) % 32u);
    results_4[t_9] = (double)sharedInts_5[other_11] + sharedDoubles_6[other_11] + (double)sharedVectors_7[other_11].W_3 + (double)sharedShorts_8[other_11 * 2 + 1];
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ float gk_half_to_float(unsigned short x)
{
#ifdef __CUDA_ARCH__
    float result;
    asm("cvt.f32.f16 %0, %1;" : "=f"(result) : "h"(x));
    return result;
#else
    unsigned magnitude = x & 0x7fffu, sign = (unsigned)(x >> 15) << 31;
    if (magnitude >= 0x7c00)
        return __uint_as_float(sign | 0x7f800000u | (magnitude & 0x3ff) << 13);
    return __uint_as_float(sign | __float_as_uint(__uint_as_float(magnitude << 13) * 0x1p112f));
#endif
}

template <typename T>
static __device__ __forceinline__ T gk_load_nc(const T* place)
{
#ifdef __CUDA_ARCH__
    T value;
    if constexpr (sizeof(T) == 16)
    {
        unsigned x[4];
        asm("ld.global.nc.v4.u32 {%0, %1, %2, %3}, [%4];" : "=r"(x[0]), "=r"(x[1]), "=r"(x[2]), "=r"(x[3]) : "l"(place));
        memcpy(&value, x, 16);
    }
    else if constexpr (sizeof(T) == 8)
    {
        unsigned long long x;
        asm("ld.global.nc.u64 %0, [%1];" : "=l"(x) : "l"(place));
        memcpy(&value, &x, 8);
    }
    else
    {
        unsigned x;
        if constexpr (sizeof(T) == 4)
            asm("ld.global.nc.u32 %0, [%1];" : "=r"(x) : "l"(place));
        else if constexpr (sizeof(T) == 2)
            asm("ld.global.nc.u16 %0, [%1];" : "=r"(x) : "l"(place));
        else
            asm("ld.global.nc.u8 %0, [%1];" : "=r"(x) : "l"(place));
        memcpy(&value, &x, sizeof(T));
    }
    return value;
#else
    return *place;
#endif
}

template <typename T>
static __device__ __forceinline__ T gk_load_cs(const T* place)
{
#ifdef __CUDA_ARCH__
    T value;
    if constexpr (sizeof(T) == 16)
    {
        unsigned x[4];
        asm volatile("ld.global.cs.v4.u32 {%0, %1, %2, %3}, [%4];" : "=r"(x[0]), "=r"(x[1]), "=r"(x[2]), "=r"(x[3]) : "l"(place) : "memory");
        memcpy(&value, x, 16);
    }
    else if constexpr (sizeof(T) == 8)
    {
        unsigned long long x;
        asm volatile("ld.global.cs.u64 %0, [%1];" : "=l"(x) : "l"(place) : "memory");
        memcpy(&value, &x, 8);
    }
    else
    {
        unsigned x;
        if constexpr (sizeof(T) == 4)
            asm volatile("ld.global.cs.u32 %0, [%1];" : "=r"(x) : "l"(place) : "memory");
        else if constexpr (sizeof(T) == 2)
            asm volatile("ld.global.cs.u16 %0, [%1];" : "=r"(x) : "l"(place) : "memory");
        else
            asm volatile("ld.global.cs.u8 %0, [%1];" : "=r"(x) : "l"(place) : "memory");
        memcpy(&value, &x, sizeof(T));
    }
    return value;
#else
    return *place;
#endif
}

template <typename T>
static __device__ __forceinline__ T gk_load_cg(const T* place)
{
#ifdef __CUDA_ARCH__
    T value;
    if constexpr (sizeof(T) == 16)
    {
        unsigned x[4];
        asm volatile("ld.global.cg.v4.u32 {%0, %1, %2, %3}, [%4];" : "=r"(x[0]), "=r"(x[1]), "=r"(x[2]), "=r"(x[3]) : "l"(place) : "memory");
        memcpy(&value, x, 16);
    }
    else if constexpr (sizeof(T) == 8)
    {
        unsigned long long x;
        asm volatile("ld.global.cg.u64 %0, [%1];" : "=l"(x) : "l"(place) : "memory");
        memcpy(&value, &x, 8);
    }
    else
    {
        unsigned x;
        if constexpr (sizeof(T) == 4)
            asm volatile("ld.global.cg.u32 %0, [%1];" : "=r"(x) : "l"(place) : "memory");
        else if constexpr (sizeof(T) == 2)
            asm volatile("ld.global.cg.u16 %0, [%1];" : "=r"(x) : "l"(place) : "memory");
        else
            asm volatile("ld.global.cg.u8 %0, [%1];" : "=r"(x) : "l"(place) : "memory");
        memcpy(&value, &x, sizeof(T));
    }
    return value;
#else
    return *place;
#endif
}

template <typename T>
static __device__ __forceinline__ T gk_load_lu(const T* place)
{
#ifdef __CUDA_ARCH__
    T value;
    if constexpr (sizeof(T) == 16)
    {
        unsigned x[4];
        asm volatile("ld.global.lu.v4.u32 {%0, %1, %2, %3}, [%4];" : "=r"(x[0]), "=r"(x[1]), "=r"(x[2]), "=r"(x[3]) : "l"(place) : "memory");
        memcpy(&value, x, 16);
    }
    else if constexpr (sizeof(T) == 8)
    {
        unsigned long long x;
        asm volatile("ld.global.lu.u64 %0, [%1];" : "=l"(x) : "l"(place) : "memory");
        memcpy(&value, &x, 8);
    }
    else
    {
        unsigned x;
        if constexpr (sizeof(T) == 4)
            asm volatile("ld.global.lu.u32 %0, [%1];" : "=r"(x) : "l"(place) : "memory");
        else if constexpr (sizeof(T) == 2)
            asm volatile("ld.global.lu.u16 %0, [%1];" : "=r"(x) : "l"(place) : "memory");
        else
            asm volatile("ld.global.lu.u8 %0, [%1];" : "=r"(x) : "l"(place) : "memory");
        memcpy(&value, &x, sizeof(T));
    }
    return value;
#else
    return *place;
#endif
}

template <typename T>
static __device__ __forceinline__ T gk_load_cv(const T* place)
{
#ifdef __CUDA_ARCH__
    T value;
    if constexpr (sizeof(T) == 16)
    {
        unsigned x[4];
        asm volatile("ld.global.cv.v4.u32 {%0, %1, %2, %3}, [%4];" : "=r"(x[0]), "=r"(x[1]), "=r"(x[2]), "=r"(x[3]) : "l"(place) : "memory");
        memcpy(&value, x, 16);
    }
    else if constexpr (sizeof(T) == 8)
    {
        unsigned long long x;
        asm volatile("ld.global.cv.u64 %0, [%1];" : "=l"(x) : "l"(place) : "memory");
        memcpy(&value, &x, 8);
    }
    else
    {
        unsigned x;
        if constexpr (sizeof(T) == 4)
            asm volatile("ld.global.cv.u32 %0, [%1];" : "=r"(x) : "l"(place) : "memory");
        else if constexpr (sizeof(T) == 2)
            asm volatile("ld.global.cv.u16 %0, [%1];" : "=r"(x) : "l"(place) : "memory");
        else
            asm volatile("ld.global.cv.u8 %0, [%1];" : "=r"(x) : "l"(place) : "memory");
        memcpy(&value, &x, sizeof(T));
    }
    return value;
#else
    return *place;
#endif
}

template <typename T, typename V>
static __device__ __forceinline__ void gk_store_cs(T* place, V value)
{
#ifdef __CUDA_ARCH__
    T whole = (T)value;
    if constexpr (sizeof(T) == 16)
    {
        unsigned x[4];
        memcpy(x, &whole, 16);
        asm volatile("st.global.cs.v4.u32 [%0], {%1, %2, %3, %4};" : : "l"(place), "r"(x[0]), "r"(x[1]), "r"(x[2]), "r"(x[3]) : "memory");
    }
    else if constexpr (sizeof(T) == 8)
    {
        unsigned long long x;
        memcpy(&x, &whole, 8);
        asm volatile("st.global.cs.u64 [%0], %1;" : : "l"(place), "l"(x) : "memory");
    }
    else
    {
        unsigned x = 0;
        memcpy(&x, &whole, sizeof(T));
        if constexpr (sizeof(T) == 4)
            asm volatile("st.global.cs.u32 [%0], %1;" : : "l"(place), "r"(x) : "memory");
        else if constexpr (sizeof(T) == 2)
            asm volatile("st.global.cs.u16 [%0], %1;" : : "l"(place), "r"(x) : "memory");
        else
            asm volatile("st.global.cs.u8 [%0], %1;" : : "l"(place), "r"(x) : "memory");
    }
#else
    *place = (T)value;
#endif
}

template <typename T, typename V>
static __device__ __forceinline__ void gk_store_cg(T* place, V value)
{
#ifdef __CUDA_ARCH__
    T whole = (T)value;
    if constexpr (sizeof(T) == 16)
    {
        unsigned x[4];
        memcpy(x, &whole, 16);
        asm volatile("st.global.cg.v4.u32 [%0], {%1, %2, %3, %4};" : : "l"(place), "r"(x[0]), "r"(x[1]), "r"(x[2]), "r"(x[3]) : "memory");
    }
    else if constexpr (sizeof(T) == 8)
    {
        unsigned long long x;
        memcpy(&x, &whole, 8);
        asm volatile("st.global.cg.u64 [%0], %1;" : : "l"(place), "l"(x) : "memory");
    }
    else
    {
        unsigned x = 0;
        memcpy(&x, &whole, sizeof(T));
        if constexpr (sizeof(T) == 4)
            asm volatile("st.global.cg.u32 [%0], %1;" : : "l"(place), "r"(x) : "memory");
        else if constexpr (sizeof(T) == 2)
            asm volatile("st.global.cg.u16 [%0], %1;" : : "l"(place), "r"(x) : "memory");
        else
            asm volatile("st.global.cg.u8 [%0], %1;" : : "l"(place), "r"(x) : "memory");
    }
#else
    *place = (T)value;
#endif
}

template <typename T, typename V>
static __device__ __forceinline__ void gk_store_wb(T* place, V value)
{
#ifdef __CUDA_ARCH__
    T whole = (T)value;
    if constexpr (sizeof(T) == 16)
    {
        unsigned x[4];
        memcpy(x, &whole, 16);
        asm volatile("st.global.wb.v4.u32 [%0], {%1, %2, %3, %4};" : : "l"(place), "r"(x[0]), "r"(x[1]), "r"(x[2]), "r"(x[3]) : "memory");
    }
    else if constexpr (sizeof(T) == 8)
    {
        unsigned long long x;
        memcpy(&x, &whole, 8);
        asm volatile("st.global.wb.u64 [%0], %1;" : : "l"(place), "l"(x) : "memory");
    }
    else
    {
        unsigned x = 0;
        memcpy(&x, &whole, sizeof(T));
        if constexpr (sizeof(T) == 4)
            asm volatile("st.global.wb.u32 [%0], %1;" : : "l"(place), "r"(x) : "memory");
        else if constexpr (sizeof(T) == 2)
            asm volatile("st.global.wb.u16 [%0], %1;" : : "l"(place), "r"(x) : "memory");
        else
            asm volatile("st.global.wb.u8 [%0], %1;" : : "l"(place), "r"(x) : "memory");
    }
#else
    *place = (T)value;
#endif
}

template <typename T, typename V>
static __device__ __forceinline__ void gk_store_wt(T* place, V value)
{
#ifdef __CUDA_ARCH__
    T whole = (T)value;
    if constexpr (sizeof(T) == 16)
    {
        unsigned x[4];
        memcpy(x, &whole, 16);
        asm volatile("st.global.wt.v4.u32 [%0], {%1, %2, %3, %4};" : : "l"(place), "r"(x[0]), "r"(x[1]), "r"(x[2]), "r"(x[3]) : "memory");
    }
    else if constexpr (sizeof(T) == 8)
    {
        unsigned long long x;
        memcpy(&x, &whole, 8);
        asm volatile("st.global.wt.u64 [%0], %1;" : : "l"(place), "l"(x) : "memory");
    }
    else
    {
        unsigned x = 0;
        memcpy(&x, &whole, sizeof(T));
        if constexpr (sizeof(T) == 4)
            asm volatile("st.global.wt.u32 [%0], %1;" : : "l"(place), "r"(x) : "memory");
        else if constexpr (sizeof(T) == 2)
            asm volatile("st.global.wt.u16 [%0], %1;" : : "l"(place), "r"(x) : "memory");
        else
            asm volatile("st.global.wt.u8 [%0], %1;" : : "l"(place), "r"(x) : "memory");
    }
#else
    *place = (T)value;
#endif
}

static __device__ __forceinline__ void gk_prefetch_L1([[maybe_unused]] const void* place)
{
#ifdef __CUDA_ARCH__
    asm volatile("prefetch.global.L1 [%0];" : : "l"(place));
#endif
}

static __device__ __forceinline__ void gk_prefetch_L2([[maybe_unused]] const void* place)
{
#ifdef __CUDA_ARCH__
    asm volatile("prefetch.global.L2 [%0];" : : "l"(place));
#endif
}

struct Vector4_s0
{
    float X_0;
    float Y_1;
    float Z_2;
    float W_3;
};
static_assert(sizeof(Vector4_s0) == 16, "Vector4_s0 has another layout than in C#");

static __device__ __forceinline__ Vector4_s0 new_f0(float a_0, float b_1, float c_2, float d_3)
{
    Vector4_s0 result_4 = Vector4_s0{};
    result_4.X_0 = a_0;
    result_4.Y_1 = b_1;
    result_4.Z_2 = c_2;
    result_4.W_3 = d_3;
    return result_4;
}

extern "C" __global__ void CacheHints_b61f7c6f(
    const unsigned char* GK_RESTRICT bytes_0,
    int bytes_0_length,
    const unsigned short* GK_RESTRICT halves_1,
    int halves_1_length,
    int* GK_RESTRICT ints_2,
    int ints_2_length,
    double* GK_RESTRICT doubles_3,
    int doubles_3_length,
    Vector4_s0* GK_RESTRICT vectors_4,
    int vectors_4_length,
    double* GK_RESTRICT results_5,
    int results_5_length)
{
    int t_6 = (int)threadIdx.x;
    gk_prefetch_L1(&ints_2[t_6]);
    gk_prefetch_L2(&vectors_4[t_6]);
    unsigned char temp_7 = gk_load_nc(&bytes_0[t_6]);
    float temp_9 = (float)temp_7;
    unsigned short temp_8 = gk_load_cs(&halves_1[t_6]);
    float temp_11 = temp_9 + gk_half_to_float(temp_8);
    int temp_10 = gk_load_cg(&ints_2[t_6]);
    double temp_13 = (double)(temp_11 + (float)temp_10);
    double temp_12 = gk_load_lu(&doubles_3[t_6]);
    double sum_14 = temp_13 + temp_12;
    double temp_18 = sum_14;
    Vector4_s0 temp_15 = gk_load_cs(&vectors_4[t_6]);
    float temp_17 = temp_15.Z_2;
    float temp_16 = gk_load_cv(&vectors_4[t_6].X_0);
    sum_14 = temp_18 + (double)(temp_17 + temp_16);
    gk_store_cs(&ints_2[t_6], t_6);
    gk_store_cg(&doubles_3[t_6], sum_14);
    int temp_20 = t_6;
    Vector4_s0 temp_19 = new_f0((float)t_6, 1.0f, 2.0f, 3.0f);
    gk_store_wt(&vectors_4[temp_20], temp_19);
    gk_store_wb(&results_5[t_6], sum_14);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Clocks_4a87b67b(int* GK_RESTRICT results_0, int results_0_length)
{
    long long temp_1 = clock64();
    long long start_2 = temp_1;
    int t_3 = (int)threadIdx.x;
    if (t_3 < 0)
    {
        __trap();
    }
    int temp_5 = t_3;
    long long temp_4 = clock64();
    results_0[temp_5] = (long long)((unsigned long long)temp_4 - start_2) >= 0LL ? 1 : 0;
}
