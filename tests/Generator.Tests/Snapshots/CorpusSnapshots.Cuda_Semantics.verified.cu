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

static __constant__ unsigned gk_zero = 0;

static __device__ __forceinline__ int gk_divide_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? -1 : (int)(0 - (unsigned)a);
    return a / b;
}

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

static __device__ __forceinline__ void IntegersAt_f1(
    int i_0,
    Span<const int> a_1,
    Span<const int> b_2,
    Span<int> results_3)
{
    if (i_0 >= a_1.length)
    {
        return;
    }
    int x_4 = a_1[i_0];
    int y_5 = b_2[i_0];
    int n_6 = a_1.length;
    unsigned u_7 = (unsigned)x_4;
    unsigned char narrow_8 = (unsigned char)x_4;
    narrow_8 = (unsigned char)(narrow_8 + 200);
    short signed_9 = (short)x_4;
    signed_9 = (short)(signed_9 - 1);
    long long mixed_10 = (long long)((unsigned long long)(long long)x_4 + (long long)u_7);
    results_3[i_0] = (int)((unsigned)x_4 + y_5);
    results_3[i_0 + n_6] = (int)((unsigned)x_4 - y_5);
    results_3[(int)(2u * n_6 + i_0)] = (int)((unsigned)x_4 * y_5);
    results_3[(int)(3u * n_6 + i_0)] = (int)(gk_zero - x_4);
    results_3[(int)(4u * n_6 + i_0)] = (int)(x_4 + 1u) > x_4 ? 1 : 2;
    results_3[(int)(5u * n_6 + i_0)] = (int)((unsigned)x_4 << (y_5 & 31));
    results_3[(int)(6u * n_6 + i_0)] = x_4 >> (y_5 & 31);
    results_3[(int)(7u * n_6 + i_0)] = (int)((unsigned)x_4 >> (y_5 & 31));
    results_3[(int)(8u * n_6 + i_0)] = (int)(u_7 >> (y_5 & 31)) ^ (int)((unsigned)x_4 << 1);
    results_3[(int)(9u * n_6 + i_0)] = narrow_8 * 1000 + signed_9;
    results_3[(int)(10u * n_6 + i_0)] = (int)(mixed_10 >> 16);
    results_3[(int)(11u * n_6 + i_0)] = narrow_8 + (unsigned char)y_5 > 255 ? (int)((narrow_8 + (unsigned char)y_5) / 3u) : (unsigned char)(narrow_8 + (unsigned char)y_5);
    results_3[(int)(12u * n_6 + i_0)] = y_5 == 0 || y_5 == -1 ? x_4 : (int)(gk_divide_int(x_4, y_5) * 7u + gk_remainder_int(x_4, y_5));
    results_3[(int)(13u * n_6 + i_0)] = -2147483647;
    results_3[(int)(14u * n_6 + i_0)] = y_5 != 0 && gk_divide_int(x_4 / 2, y_5) > 0 ? 1 : 0;
}

extern "C" __global__ void Integers_001dd77b(
    const int* GK_RESTRICT a_0,
    int a_0_length,
    const int* GK_RESTRICT b_1,
    int b_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length)
{
    IntegersAt_f1(Index_f0(), Span<const int>{a_0, a_0_length}, Span<const int>{b_1, b_1_length}, Span<int>{results_2, results_2_length});
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

static __constant__ unsigned gk_zero = 0;

static __device__ __forceinline__ int gk_divide_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? -1 : (int)(0 - (unsigned)a);
    return a / b;
}

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

static __device__ __forceinline__ void IntegersAt_f1(
    int i_0,
    Span<const int> a_1,
    Span<const int> b_2,
    Span<int> results_3)
{
    if (i_0 >= a_1.length)
    {
        return;
    }
    int x_4 = a_1[i_0];
    int y_5 = b_2[i_0];
    int n_6 = a_1.length;
    unsigned u_7 = (unsigned)x_4;
    unsigned char narrow_8 = (unsigned char)x_4;
    narrow_8 = (unsigned char)(narrow_8 + 200);
    short signed_9 = (short)x_4;
    signed_9 = (short)(signed_9 - 1);
    long long mixed_10 = (long long)((unsigned long long)(long long)x_4 + (long long)u_7);
    results_3[i_0] = (int)((unsigned)x_4 + y_5);
    results_3[i_0 + n_6] = (int)((unsigned)x_4 - y_5);
    results_3[(int)(2u * n_6 + i_0)] = (int)((unsigned)x_4 * y_5);
    results_3[(int)(3u * n_6 + i_0)] = (int)(gk_zero - x_4);
    results_3[(int)(4u * n_6 + i_0)] = (int)(x_4 + 1u) > x_4 ? 1 : 2;
    results_3[(int)(5u * n_6 + i_0)] = (int)((unsigned)x_4 << (y_5 & 31));
    results_3[(int)(6u * n_6 + i_0)] = x_4 >> (y_5 & 31);
    results_3[(int)(7u * n_6 + i_0)] = (int)((unsigned)x_4 >> (y_5 & 31));
    results_3[(int)(8u * n_6 + i_0)] = (int)(u_7 >> (y_5 & 31)) ^ (int)((unsigned)x_4 << 1);
    results_3[(int)(9u * n_6 + i_0)] = narrow_8 * 1000 + signed_9;
    results_3[(int)(10u * n_6 + i_0)] = (int)(mixed_10 >> 16);
    results_3[(int)(11u * n_6 + i_0)] = narrow_8 + (unsigned char)y_5 > 255 ? (int)((narrow_8 + (unsigned char)y_5) / 3u) : (unsigned char)(narrow_8 + (unsigned char)y_5);
    results_3[(int)(12u * n_6 + i_0)] = y_5 == 0 || y_5 == -1 ? x_4 : (int)(gk_divide_int(x_4, y_5) * 7u + gk_remainder_int(x_4, y_5));
    results_3[(int)(13u * n_6 + i_0)] = -2147483647;
    results_3[(int)(14u * n_6 + i_0)] = y_5 != 0 && gk_divide_int(x_4 / 2, y_5) > 0 ? 1 : 0;
}

extern "C" __global__ void IntegersStrict_4e8bcfb6(
    const int* GK_RESTRICT a_0,
    int a_0_length,
    const int* GK_RESTRICT b_1,
    int b_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length)
{
    IntegersAt_f1(Index_f0(), Span<const int>{a_0, a_0_length}, Span<const int>{b_1, b_1_length}, Span<int>{results_2, results_2_length});
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

static __constant__ unsigned gk_zero = 0;

static __device__ __forceinline__ long long gk_divide_long(long long a, long long b)
{
    if ((unsigned long long)b + 1 <= 1)
        return b == 0 ? -1 : (long long)(0 - (unsigned long long)a);
    return a / b;
}

static __device__ __forceinline__ long long gk_remainder_long(long long a, long long b)
{
    if ((unsigned long long)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

static __device__ __forceinline__ unsigned long long gk_divide_ulong(unsigned long long a, unsigned long long b)
{
    return b == 0 ? ~(unsigned long long)0 : a / b;
}

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

static __device__ __forceinline__ void LongsAt_f1(
    int i_0,
    Span<const long long> a_1,
    Span<const long long> b_2,
    Span<long long> results_3)
{
    if (i_0 >= a_1.length)
    {
        return;
    }
    long long x_4 = a_1[i_0];
    long long y_5 = b_2[i_0];
    int n_6 = a_1.length;
    int count_7 = (int)y_5;
    results_3[i_0] = (long long)((unsigned long long)x_4 + y_5);
    results_3[i_0 + n_6] = (long long)((unsigned long long)x_4 - y_5);
    results_3[(int)(2u * n_6 + i_0)] = (long long)((unsigned long long)x_4 * y_5);
    results_3[(int)(3u * n_6 + i_0)] = (long long)(gk_zero - (unsigned long long)x_4);
    results_3[(int)(4u * n_6 + i_0)] = (long long)((unsigned long long)x_4 << (count_7 & 63));
    results_3[(int)(5u * n_6 + i_0)] = x_4 >> (count_7 & 63);
    results_3[(int)(6u * n_6 + i_0)] = (long long)((unsigned long long)x_4 >> (count_7 & 63));
    results_3[(int)(7u * n_6 + i_0)] = y_5 == 0LL || y_5 == -1LL ? x_4 : gk_divide_long(x_4, y_5) ^ gk_remainder_long(x_4, y_5);
    results_3[(int)(8u * n_6 + i_0)] = (long long)gk_divide_ulong((unsigned long long)x_4, (unsigned long long)y_5 | 1ULL);
    results_3[(int)(9u * n_6 + i_0)] = max(x_4, y_5) ^ min(x_4, y_5);
    results_3[(int)(10u * n_6 + i_0)] = (long long)(int)(__clzll((unsigned long long)x_4) * 1000u + __clzll(__brevll((unsigned long long)x_4)) * 10u + 63 - __clzll((unsigned long long)x_4 | 1));
}

extern "C" __global__ void Longs_aabe3424(
    const long long* GK_RESTRICT a_0,
    int a_0_length,
    const long long* GK_RESTRICT b_1,
    int b_1_length,
    long long* GK_RESTRICT results_2,
    int results_2_length)
{
    LongsAt_f1(Index_f0(), Span<const long long>{a_0, a_0_length}, Span<const long long>{b_1, b_1_length}, Span<long long>{results_2, results_2_length});
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

static __constant__ unsigned gk_zero = 0;

static __device__ __forceinline__ long long gk_divide_long(long long a, long long b)
{
    if ((unsigned long long)b + 1 <= 1)
        return b == 0 ? -1 : (long long)(0 - (unsigned long long)a);
    return a / b;
}

static __device__ __forceinline__ long long gk_remainder_long(long long a, long long b)
{
    if ((unsigned long long)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

static __device__ __forceinline__ unsigned long long gk_divide_ulong(unsigned long long a, unsigned long long b)
{
    return b == 0 ? ~(unsigned long long)0 : a / b;
}

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

static __device__ __forceinline__ void LongsAt_f1(
    int i_0,
    Span<const long long> a_1,
    Span<const long long> b_2,
    Span<long long> results_3)
{
    if (i_0 >= a_1.length)
    {
        return;
    }
    long long x_4 = a_1[i_0];
    long long y_5 = b_2[i_0];
    int n_6 = a_1.length;
    int count_7 = (int)y_5;
    results_3[i_0] = (long long)((unsigned long long)x_4 + y_5);
    results_3[i_0 + n_6] = (long long)((unsigned long long)x_4 - y_5);
    results_3[(int)(2u * n_6 + i_0)] = (long long)((unsigned long long)x_4 * y_5);
    results_3[(int)(3u * n_6 + i_0)] = (long long)(gk_zero - (unsigned long long)x_4);
    results_3[(int)(4u * n_6 + i_0)] = (long long)((unsigned long long)x_4 << (count_7 & 63));
    results_3[(int)(5u * n_6 + i_0)] = x_4 >> (count_7 & 63);
    results_3[(int)(6u * n_6 + i_0)] = (long long)((unsigned long long)x_4 >> (count_7 & 63));
    results_3[(int)(7u * n_6 + i_0)] = y_5 == 0LL || y_5 == -1LL ? x_4 : gk_divide_long(x_4, y_5) ^ gk_remainder_long(x_4, y_5);
    results_3[(int)(8u * n_6 + i_0)] = (long long)gk_divide_ulong((unsigned long long)x_4, (unsigned long long)y_5 | 1ULL);
    results_3[(int)(9u * n_6 + i_0)] = max(x_4, y_5) ^ min(x_4, y_5);
    results_3[(int)(10u * n_6 + i_0)] = (long long)(int)(__clzll((unsigned long long)x_4) * 1000u + __clzll(__brevll((unsigned long long)x_4)) * 10u + 63 - __clzll((unsigned long long)x_4 | 1));
}

extern "C" __global__ void LongsStrict_8af234a7(
    const long long* GK_RESTRICT a_0,
    int a_0_length,
    const long long* GK_RESTRICT b_1,
    int b_1_length,
    long long* GK_RESTRICT results_2,
    int results_2_length)
{
    LongsAt_f1(Index_f0(), Span<const long long>{a_0, a_0_length}, Span<const long long>{b_1, b_1_length}, Span<long long>{results_2, results_2_length});
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

static __device__ __forceinline__ float gk_max_float(float a, float b)
{
#if __CUDA_ARCH__ >= 800
    float result;
    asm("max.NaN.f32 %0, %1, %2;" : "=f"(result) : "f"(a), "f"(b));
    return result;
#else
    return a > b || a != a ? a : a < b || b != b ? b : __int_as_float(__float_as_int(a) & __float_as_int(b));
#endif
}

static __device__ __forceinline__ float gk_min_float(float a, float b)
{
#if __CUDA_ARCH__ >= 800
    float result;
    asm("min.NaN.f32 %0, %1, %2;" : "=f"(result) : "f"(a), "f"(b));
    return result;
#else
    return a < b || a != a ? a : a > b || b != b ? b : __int_as_float(__float_as_int(a) | __float_as_int(b));
#endif
}

static __constant__ float gk_hidden_80000000 = -0.0f;

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

static __device__ __forceinline__ void FloatsAt_f1(
    int i_0,
    Span<const float> a_1,
    Span<const float> b_2,
    Span<float> results_3)
{
    if (i_0 >= a_1.length)
    {
        return;
    }
    float x_4 = a_1[i_0];
    float y_5 = b_2[i_0];
    int n_6 = a_1.length;
    results_3[i_0] = x_4 + y_5;
    results_3[i_0 + n_6] = x_4 * y_5;
    results_3[(int)(2u * n_6 + i_0)] = x_4 / y_5;
    results_3[(int)(3u * n_6 + i_0)] = fmodf(x_4, y_5);
    results_3[(int)(4u * n_6 + i_0)] = sqrtf(x_4);
    results_3[(int)(5u * n_6 + i_0)] = gk_max_float(x_4, y_5);
    results_3[(int)(6u * n_6 + i_0)] = gk_min_float(x_4, y_5);
    results_3[(int)(7u * n_6 + i_0)] = rintf(x_4);
    results_3[(int)(8u * n_6 + i_0)] = roundf(x_4);
    results_3[(int)(9u * n_6 + i_0)] = fmaf(x_4, y_5, 0x1.99999ap-4f);
    results_3[(int)(10u * n_6 + i_0)] = 0x1.99999ap-4f;
    results_3[(int)(11u * n_6 + i_0)] = x_4 < y_5 ? -x_4 : x_4 != y_5 ? 0x0.000002p-126f : gk_hidden_80000000;
    results_3[(int)(12u * n_6 + i_0)] = remainderf(x_4, y_5);
    results_3[(int)(13u * n_6 + i_0)] = copysignf(0x1.8p0f, isnan(y_5) ? 1.0f : y_5);
}

extern "C" __global__ void Floats_52c8fb72(
    const float* GK_RESTRICT a_0,
    int a_0_length,
    const float* GK_RESTRICT b_1,
    int b_1_length,
    float* GK_RESTRICT results_2,
    int results_2_length)
{
    FloatsAt_f1(Index_f0(), Span<const float>{a_0, a_0_length}, Span<const float>{b_1, b_1_length}, Span<float>{results_2, results_2_length});
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

static __device__ __forceinline__ float gk_max_float(float a, float b)
{
#if __CUDA_ARCH__ >= 800
    float result;
    asm("max.NaN.f32 %0, %1, %2;" : "=f"(result) : "f"(a), "f"(b));
    return result;
#else
    return a > b || a != a ? a : a < b || b != b ? b : __int_as_float(__float_as_int(a) & __float_as_int(b));
#endif
}

static __device__ __forceinline__ float gk_min_float(float a, float b)
{
#if __CUDA_ARCH__ >= 800
    float result;
    asm("min.NaN.f32 %0, %1, %2;" : "=f"(result) : "f"(a), "f"(b));
    return result;
#else
    return a < b || a != a ? a : a > b || b != b ? b : __int_as_float(__float_as_int(a) | __float_as_int(b));
#endif
}

static __constant__ float gk_hidden_80000000 = -0.0f;

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

static __device__ __forceinline__ void FloatsAt_f1(
    int i_0,
    Span<const float> a_1,
    Span<const float> b_2,
    Span<float> results_3)
{
    if (i_0 >= a_1.length)
    {
        return;
    }
    float x_4 = a_1[i_0];
    float y_5 = b_2[i_0];
    int n_6 = a_1.length;
    results_3[i_0] = x_4 + y_5;
    results_3[i_0 + n_6] = x_4 * y_5;
    results_3[(int)(2u * n_6 + i_0)] = x_4 / y_5;
    results_3[(int)(3u * n_6 + i_0)] = fmodf(x_4, y_5);
    results_3[(int)(4u * n_6 + i_0)] = sqrtf(x_4);
    results_3[(int)(5u * n_6 + i_0)] = gk_max_float(x_4, y_5);
    results_3[(int)(6u * n_6 + i_0)] = gk_min_float(x_4, y_5);
    results_3[(int)(7u * n_6 + i_0)] = rintf(x_4);
    results_3[(int)(8u * n_6 + i_0)] = roundf(x_4);
    results_3[(int)(9u * n_6 + i_0)] = fmaf(x_4, y_5, 0x1.99999ap-4f);
    results_3[(int)(10u * n_6 + i_0)] = 0x1.99999ap-4f;
    results_3[(int)(11u * n_6 + i_0)] = x_4 < y_5 ? -x_4 : x_4 != y_5 ? 0x0.000002p-126f : gk_hidden_80000000;
    results_3[(int)(12u * n_6 + i_0)] = remainderf(x_4, y_5);
    results_3[(int)(13u * n_6 + i_0)] = copysignf(0x1.8p0f, isnan(y_5) ? 1.0f : y_5);
}

extern "C" __global__ void FloatsStrict_852a9427(
    const float* GK_RESTRICT a_0,
    int a_0_length,
    const float* GK_RESTRICT b_1,
    int b_1_length,
    float* GK_RESTRICT results_2,
    int results_2_length)
{
    FloatsAt_f1(Index_f0(), Span<const float>{a_0, a_0_length}, Span<const float>{b_1, b_1_length}, Span<float>{results_2, results_2_length});
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

static __device__ __forceinline__ double gk_max_double(double a, double b)
{
    return a > b || a != a ? a : a < b || b != b ? b : __longlong_as_double(__double_as_longlong(a) & __double_as_longlong(b));
}

static __device__ __forceinline__ double gk_min_double(double a, double b)
{
    return a < b || a != a ? a : a > b || b != b ? b : __longlong_as_double(__double_as_longlong(a) | __double_as_longlong(b));
}

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

static __device__ __forceinline__ void DoublesAt_f1(
    int i_0,
    Span<const double> a_1,
    Span<const double> b_2,
    Span<double> results_3)
{
    if (i_0 >= a_1.length)
    {
        return;
    }
    double x_4 = a_1[i_0];
    double y_5 = b_2[i_0];
    int n_6 = a_1.length;
    results_3[i_0] = x_4 + y_5;
    results_3[i_0 + n_6] = x_4 * y_5;
    results_3[(int)(2u * n_6 + i_0)] = x_4 / y_5;
    results_3[(int)(3u * n_6 + i_0)] = fmod(x_4, y_5);
    results_3[(int)(4u * n_6 + i_0)] = sqrt(x_4);
    results_3[(int)(5u * n_6 + i_0)] = gk_max_double(x_4, y_5);
    results_3[(int)(6u * n_6 + i_0)] = gk_min_double(x_4, y_5);
    results_3[(int)(7u * n_6 + i_0)] = rint(x_4);
    results_3[(int)(8u * n_6 + i_0)] = round(x_4);
    results_3[(int)(9u * n_6 + i_0)] = fma(x_4, y_5, 0x1.999999999999ap-4);
    results_3[(int)(10u * n_6 + i_0)] = (double)(float)x_4;
    results_3[(int)(11u * n_6 + i_0)] = x_4 < y_5 ? -x_4 : x_4 != y_5 ? 0x0.0000000000001p-1022 : -0.0;
}

extern "C" __global__ void Doubles_1b86319c(
    const double* GK_RESTRICT a_0,
    int a_0_length,
    const double* GK_RESTRICT b_1,
    int b_1_length,
    double* GK_RESTRICT results_2,
    int results_2_length)
{
    DoublesAt_f1(Index_f0(), Span<const double>{a_0, a_0_length}, Span<const double>{b_1, b_1_length}, Span<double>{results_2, results_2_length});
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

static __device__ __forceinline__ double gk_max_double(double a, double b)
{
    return a > b || a != a ? a : a < b || b != b ? b : __longlong_as_double(__double_as_longlong(a) & __double_as_longlong(b));
}

static __device__ __forceinline__ double gk_min_double(double a, double b)
{
    return a < b || a != a ? a : a > b || b != b ? b : __longlong_as_double(__double_as_longlong(a) | __double_as_longlong(b));
}

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

static __device__ __forceinline__ void DoublesAt_f1(
    int i_0,
    Span<const double> a_1,
    Span<const double> b_2,
    Span<double> results_3)
{
    if (i_0 >= a_1.length)
    {
        return;
    }
    double x_4 = a_1[i_0];
    double y_5 = b_2[i_0];
    int n_6 = a_1.length;
    results_3[i_0] = x_4 + y_5;
    results_3[i_0 + n_6] = x_4 * y_5;
    results_3[(int)(2u * n_6 + i_0)] = x_4 / y_5;
    results_3[(int)(3u * n_6 + i_0)] = fmod(x_4, y_5);
    results_3[(int)(4u * n_6 + i_0)] = sqrt(x_4);
    results_3[(int)(5u * n_6 + i_0)] = gk_max_double(x_4, y_5);
    results_3[(int)(6u * n_6 + i_0)] = gk_min_double(x_4, y_5);
    results_3[(int)(7u * n_6 + i_0)] = rint(x_4);
    results_3[(int)(8u * n_6 + i_0)] = round(x_4);
    results_3[(int)(9u * n_6 + i_0)] = fma(x_4, y_5, 0x1.999999999999ap-4);
    results_3[(int)(10u * n_6 + i_0)] = (double)(float)x_4;
    results_3[(int)(11u * n_6 + i_0)] = x_4 < y_5 ? -x_4 : x_4 != y_5 ? 0x0.0000000000001p-1022 : -0.0;
}

extern "C" __global__ void DoublesStrict_1a78be6b(
    const double* GK_RESTRICT a_0,
    int a_0_length,
    const double* GK_RESTRICT b_1,
    int b_1_length,
    double* GK_RESTRICT results_2,
    int results_2_length)
{
    DoublesAt_f1(Index_f0(), Span<const double>{a_0, a_0_length}, Span<const double>{b_1, b_1_length}, Span<double>{results_2, results_2_length});
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

static __device__ __forceinline__ long long gk_float_to_long(float x)
{
    return x != x ? 0 : __float2ll_rz(x);
}

static __device__ __forceinline__ unsigned long long gk_float_to_ulong(float x)
{
    return x != x ? 0 : __float2ull_rz(x);
}

static __device__ __forceinline__ int gk_double_to_int(double x)
{
    return x != x ? 0 : __double2int_rz(x);
}

static __device__ __forceinline__ unsigned gk_double_to_uint(double x)
{
    return x != x ? 0 : __double2uint_rz(x);
}

static __device__ __forceinline__ long long gk_double_to_long(double x)
{
    return x != x ? 0 : __double2ll_rz(x);
}

static __device__ __forceinline__ unsigned long long gk_double_to_ulong(double x)
{
    return x != x ? 0 : __double2ull_rz(x);
}

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

static __device__ __forceinline__ void TruncationsAt_f1(int i_0, Span<const double> a_1, Span<long long> results_2)
{
    if (i_0 >= a_1.length)
    {
        return;
    }
    double x_3 = a_1[i_0];
    float f_4 = (float)x_3;
    int n_5 = a_1.length;
    results_2[i_0] = (long long)gk_double_to_int(x_3);
    results_2[i_0 + n_5] = (long long)gk_double_to_uint(x_3);
    results_2[(int)(2u * n_5 + i_0)] = gk_double_to_long(x_3);
    results_2[(int)(3u * n_5 + i_0)] = (long long)gk_double_to_ulong(x_3);
    results_2[(int)(4u * n_5 + i_0)] = (long long)__float2int_rz(f_4);
    results_2[(int)(5u * n_5 + i_0)] = (long long)__float2uint_rz(f_4);
    results_2[(int)(6u * n_5 + i_0)] = gk_float_to_long(f_4);
    results_2[(int)(7u * n_5 + i_0)] = (long long)gk_float_to_ulong(f_4);
    results_2[(int)(8u * n_5 + i_0)] = (long long)((long long)((unsigned char)gk_double_to_int(x_3) + (int)((unsigned)(signed char)__float2int_rz(f_4) << 8)) + ((unsigned long long)(long long)(short)gk_double_to_int(x_3) << 16) + ((unsigned long long)(long long)(unsigned short)__float2int_rz(f_4) << 32));
}

extern "C" __global__ void Truncations_71239c27(
    const double* GK_RESTRICT a_0,
    int a_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length)
{
    TruncationsAt_f1(Index_f0(), Span<const double>{a_0, a_0_length}, Span<long long>{results_1, results_1_length});
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

static __device__ __forceinline__ long long gk_float_to_long(float x)
{
    return x != x ? 0 : __float2ll_rz(x);
}

static __device__ __forceinline__ unsigned long long gk_float_to_ulong(float x)
{
    return x != x ? 0 : __float2ull_rz(x);
}

static __device__ __forceinline__ int gk_double_to_int(double x)
{
    return x != x ? 0 : __double2int_rz(x);
}

static __device__ __forceinline__ unsigned gk_double_to_uint(double x)
{
    return x != x ? 0 : __double2uint_rz(x);
}

static __device__ __forceinline__ long long gk_double_to_long(double x)
{
    return x != x ? 0 : __double2ll_rz(x);
}

static __device__ __forceinline__ unsigned long long gk_double_to_ulong(double x)
{
    return x != x ? 0 : __double2ull_rz(x);
}

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

static __device__ __forceinline__ void TruncationsAt_f1(int i_0, Span<const double> a_1, Span<long long> results_2)
{
    if (i_0 >= a_1.length)
    {
        return;
    }
    double x_3 = a_1[i_0];
    float f_4 = (float)x_3;
    int n_5 = a_1.length;
    results_2[i_0] = (long long)gk_double_to_int(x_3);
    results_2[i_0 + n_5] = (long long)gk_double_to_uint(x_3);
    results_2[(int)(2u * n_5 + i_0)] = gk_double_to_long(x_3);
    results_2[(int)(3u * n_5 + i_0)] = (long long)gk_double_to_ulong(x_3);
    results_2[(int)(4u * n_5 + i_0)] = (long long)__float2int_rz(f_4);
    results_2[(int)(5u * n_5 + i_0)] = (long long)__float2uint_rz(f_4);
    results_2[(int)(6u * n_5 + i_0)] = gk_float_to_long(f_4);
    results_2[(int)(7u * n_5 + i_0)] = (long long)gk_float_to_ulong(f_4);
    results_2[(int)(8u * n_5 + i_0)] = (long long)((long long)((unsigned char)gk_double_to_int(x_3) + (int)((unsigned)(signed char)__float2int_rz(f_4) << 8)) + ((unsigned long long)(long long)(short)gk_double_to_int(x_3) << 16) + ((unsigned long long)(long long)(unsigned short)__float2int_rz(f_4) << 32));
}

extern "C" __global__ void TruncationsStrict_07a88fdc(
    const double* GK_RESTRICT a_0,
    int a_0_length,
    long long* GK_RESTRICT results_1,
    int results_1_length)
{
    TruncationsAt_f1(Index_f0(), Span<const double>{a_0, a_0_length}, Span<long long>{results_1, results_1_length});
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

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

static __device__ __forceinline__ int Next_f1(int& state_0)
{
    int temp_1 = (int)(state_0 * 3u + 1u);
    state_0 = temp_1;
    return temp_1;
}

static __device__ __forceinline__ void EffectsAt_f2(int i_0, Span<int> values_1, Span<int> results_2)
{
    if (i_0 >= values_1.length)
    {
        return;
    }
    int state_3 = values_1[i_0];
    int k_4 = 0;
    int own_5[4] = {};
    Span<int> temp_7 = Span<int>{own_5, 4};
    int temp_6 = k_4;
    k_4 = (int)(temp_6 + 1u);
    temp_7[temp_6] = k_4;
    Span<int> temp_9 = Span<int>{own_5, 4};
    int temp_8 = k_4;
    k_4 = (int)(temp_8 + 1u);
    int temp_13 = temp_9[temp_8];
    int temp_10 = Next_f1(state_3);
    int temp_11 = Next_f1(state_3);
    int temp_12 = k_4;
    k_4 = (int)(temp_12 + 1u);
    temp_9[temp_8] = (int)(temp_13 + (temp_10 - (unsigned)temp_11 * temp_12));
    Span<int> temp_16 = Span<int>{own_5, 4};
    int temp_15 = state_3;
    int temp_14 = Next_f1(state_3);
    temp_16[3] = (int)((unsigned)temp_15 + temp_14);
    int temp_18 = state_3;
    int temp_17 = Next_f1(state_3);
    state_3 = (int)((unsigned)temp_18 + temp_17);
    bool temp_20 = (state_3 & 1) != 0;
    if (temp_20)
    {
        int temp_19 = Next_f1(state_3);
        temp_20 = temp_19 > 0;
    }
    bool temp_22 = temp_20;
    if (!temp_22)
    {
        int temp_21 = Next_f1(state_3);
        temp_22 = temp_21 < 0;
    }
    bool isOdd_23 = temp_22;
    int register_24 = own_5[0];
    int template_25 = own_5[1];
    int temp_27;
    if (isOdd_23)
    {
        temp_27 = own_5[3];
    }
    else
    {
        int temp_26 = Next_f1(state_3);
        temp_27 = temp_26;
    }
    int asm_28 = temp_27;
    int signed_29 = k_4;
    results_2[i_0] = (int)(register_24 + template_25 * 3u + asm_28 * 5u + signed_29 * 7u + state_3 * 11u + own_5[2]);
}

extern "C" __global__ void Effects_326db56c(
    int* GK_RESTRICT values_0,
    int values_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length)
{
    EffectsAt_f2(Index_f0(), Span<int>{values_0, values_0_length}, Span<int>{results_1, results_1_length});
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

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

static __device__ __forceinline__ int Next_f1(int& state_0)
{
    int temp_1 = (int)(state_0 * 3u + 1u);
    state_0 = temp_1;
    return temp_1;
}

static __device__ __forceinline__ void EffectsAt_f2(int i_0, Span<int> values_1, Span<int> results_2)
{
    if (i_0 >= values_1.length)
    {
        return;
    }
    int state_3 = values_1[i_0];
    int k_4 = 0;
    int own_5[4] = {};
    Span<int> temp_7 = Span<int>{own_5, 4};
    int temp_6 = k_4;
    k_4 = (int)(temp_6 + 1u);
    temp_7[temp_6] = k_4;
    Span<int> temp_9 = Span<int>{own_5, 4};
    int temp_8 = k_4;
    k_4 = (int)(temp_8 + 1u);
    int temp_13 = temp_9[temp_8];
    int temp_10 = Next_f1(state_3);
    int temp_11 = Next_f1(state_3);
    int temp_12 = k_4;
    k_4 = (int)(temp_12 + 1u);
    temp_9[temp_8] = (int)(temp_13 + (temp_10 - (unsigned)temp_11 * temp_12));
    Span<int> temp_16 = Span<int>{own_5, 4};
    int temp_15 = state_3;
    int temp_14 = Next_f1(state_3);
    temp_16[3] = (int)((unsigned)temp_15 + temp_14);
    int temp_18 = state_3;
    int temp_17 = Next_f1(state_3);
    state_3 = (int)((unsigned)temp_18 + temp_17);
    bool temp_20 = (state_3 & 1) != 0;
    if (temp_20)
    {
        int temp_19 = Next_f1(state_3);
        temp_20 = temp_19 > 0;
    }
    bool temp_22 = temp_20;
    if (!temp_22)
    {
        int temp_21 = Next_f1(state_3);
        temp_22 = temp_21 < 0;
    }
    bool isOdd_23 = temp_22;
    int register_24 = own_5[0];
    int template_25 = own_5[1];
    int temp_27;
    if (isOdd_23)
    {
        temp_27 = own_5[3];
    }
    else
    {
        int temp_26 = Next_f1(state_3);
        temp_27 = temp_26;
    }
    int asm_28 = temp_27;
    int signed_29 = k_4;
    results_2[i_0] = (int)(register_24 + template_25 * 3u + asm_28 * 5u + signed_29 * 7u + state_3 * 11u + own_5[2]);
}

extern "C" __global__ void EffectsStrict_08f3d24b(
    int* GK_RESTRICT values_0,
    int values_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length)
{
    EffectsAt_f2(Index_f0(), Span<int>{values_0, values_0_length}, Span<int>{results_1, results_1_length});
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

struct Mixed_s0
{
    unsigned char B_0;
    double D_1;
    unsigned char F_2;
    unsigned short C_3;
    long long L_4;
};
static_assert(sizeof(Mixed_s0) == 32, "Mixed_s0 has another layout than in C#");

struct Tuple_long__byte__s1
{
    long long Item1_0;
    unsigned char Item2_1;
};
static_assert(sizeof(Tuple_long__byte__s1) == 16, "Tuple_long__byte__s1 has another layout than in C#");

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

static __device__ __forceinline__ void LayoutsAt_f1(
    int i_0,
    Span<Mixed_s0> values_1,
    Span<const unsigned char> flags_2,
    Span<unsigned short> results_3)
{
    if (i_0 >= values_1.length)
    {
        return;
    }
    Mixed_s0 value_4 = values_1[i_0];
    value_4.F_2 = (flags_2[i_0] != 0) != (value_4.F_2 != 0);
    value_4.C_3 = (unsigned short)(value_4.C_3 + 1);
    Tuple_long__byte__s1 temp_5 = Tuple_long__byte__s1{};
    temp_5.Item1_0 = (long long)((unsigned long long)value_4.L_4 + (long long)value_4.B_0);
    temp_5.Item2_1 = (unsigned char)value_4.L_4;
    long long temp_6 = temp_5.Item1_0;
    unsigned char temp_7 = temp_5.Item2_1;
    value_4.L_4 = temp_6;
    value_4.B_0 = temp_7;
    values_1[i_0] = value_4;
    results_3[i_0] = (unsigned short)(value_4.C_3 + (value_4.F_2 != 0 ? 1 : 0));
}

extern "C" __global__ void Layouts_0ed73a59(
    Mixed_s0* GK_RESTRICT values_0,
    int values_0_length,
    const unsigned char* GK_RESTRICT flags_1,
    int flags_1_length,
    unsigned short* GK_RESTRICT results_2,
    int results_2_length)
{
    LayoutsAt_f1(Index_f0(), Span<Mixed_s0>{values_0, values_0_length}, Span<const unsigned char>{flags_1, flags_1_length}, Span<unsigned short>{results_2, results_2_length});
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

struct Mixed_s0
{
    unsigned char B_0;
    double D_1;
    unsigned char F_2;
    unsigned short C_3;
    long long L_4;
};
static_assert(sizeof(Mixed_s0) == 32, "Mixed_s0 has another layout than in C#");

struct Tuple_long__byte__s1
{
    long long Item1_0;
    unsigned char Item2_1;
};
static_assert(sizeof(Tuple_long__byte__s1) == 16, "Tuple_long__byte__s1 has another layout than in C#");

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

static __device__ __forceinline__ void LayoutsAt_f1(
    int i_0,
    Span<Mixed_s0> values_1,
    Span<const unsigned char> flags_2,
    Span<unsigned short> results_3)
{
    if (i_0 >= values_1.length)
    {
        return;
    }
    Mixed_s0 value_4 = values_1[i_0];
    value_4.F_2 = (flags_2[i_0] != 0) != (value_4.F_2 != 0);
    value_4.C_3 = (unsigned short)(value_4.C_3 + 1);
    Tuple_long__byte__s1 temp_5 = Tuple_long__byte__s1{};
    temp_5.Item1_0 = (long long)((unsigned long long)value_4.L_4 + (long long)value_4.B_0);
    temp_5.Item2_1 = (unsigned char)value_4.L_4;
    long long temp_6 = temp_5.Item1_0;
    unsigned char temp_7 = temp_5.Item2_1;
    value_4.L_4 = temp_6;
    value_4.B_0 = temp_7;
    values_1[i_0] = value_4;
    results_3[i_0] = (unsigned short)(value_4.C_3 + (value_4.F_2 != 0 ? 1 : 0));
}

extern "C" __global__ void LayoutsStrict_210df65e(
    Mixed_s0* GK_RESTRICT values_0,
    int values_0_length,
    const unsigned char* GK_RESTRICT flags_1,
    int flags_1_length,
    unsigned short* GK_RESTRICT results_2,
    int results_2_length)
{
    LayoutsAt_f1(Index_f0(), Span<Mixed_s0>{values_0, values_0_length}, Span<const unsigned char>{flags_1, flags_1_length}, Span<unsigned short>{results_2, results_2_length});
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

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

static __device__ __forceinline__ void OverlapsAt_f1(int i_0, Span<const int> source_1, Span<int> target_2)
{
    if (i_0 > 0)
    {
        return;
    }
    for (int k_3 = 0; k_3 < source_1.length; k_3++)
    {
        target_2[k_3] = (int)(source_1[k_3] * 2u + source_1[0]);
    }
}

extern "C" __global__ void Overlaps_5c5105a6(
    const int* GK_RESTRICT source_0,
    int source_0_length,
    int* GK_RESTRICT target_1,
    int target_1_length)
{
    OverlapsAt_f1(Index_f0(), Span<const int>{source_0, source_0_length}, Span<int>{target_1, target_1_length});
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

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

static __device__ __forceinline__ void OverlapsAt_f1(int i_0, Span<const int> source_1, Span<int> target_2)
{
    if (i_0 > 0)
    {
        return;
    }
    for (int k_3 = 0; k_3 < source_1.length; k_3++)
    {
        target_2[k_3] = (int)(source_1[k_3] * 2u + source_1[0]);
    }
}

extern "C" __global__ void OverlapsStrict_82e12ee1(
    const int* GK_RESTRICT source_0,
    int source_0_length,
    int* GK_RESTRICT target_1,
    int target_1_length)
{
    OverlapsAt_f1(Index_f0(), Span<const int>{source_0, source_0_length}, Span<int>{target_1, target_1_length});
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

extern "C" __global__ void Sums_b6e1624d(
    const float* GK_RESTRICT a_0,
    int a_0_length,
    const float* GK_RESTRICT b_1,
    int b_1_length,
    float* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = Index_f0();
    if (i_3 < a_0_length)
    {
        results_2[i_3] = a_0[i_3] * b_1[i_3] + a_0[(int)((unsigned)(a_0_length - 1) - i_3)];
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

extern "C" __global__ void SumsStrict_40fb4f98(
    const float* GK_RESTRICT a_0,
    int a_0_length,
    const float* GK_RESTRICT b_1,
    int b_1_length,
    float* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = Index_f0();
    if (i_3 < a_0_length)
    {
        results_2[i_3] = a_0[i_3] * b_1[i_3] + a_0[(int)((unsigned)(a_0_length - 1) - i_3)];
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int gk_abs_int(int x)
{
    return x < 0 ? (int)(0 - (unsigned)x) : x;
}

static __device__ __forceinline__ int gk_clamp_int(int x, int low, int high)
{
    int lifted = x < low ? low : x;
    return lifted > high ? high : lifted;
}

static __device__ __forceinline__ int gk_sign_float(float x)
{
    return (x > 0) - (x < 0);
}

extern "C" __global__ void Extremes_031b9f1c(
    const int* GK_RESTRICT ints_0,
    int ints_0_length,
    const float* GK_RESTRICT floats_1,
    int floats_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length)
{
    results_2[0] = gk_abs_int(ints_0[0]);
    results_2[1] = gk_sign_float(floats_1[0]);
    results_2[2] = gk_clamp_int(ints_0[1], ints_0[2], ints_0[3]);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int gk_abs_int(int x)
{
    return x < 0 ? (int)(0 - (unsigned)x) : x;
}

static __device__ __forceinline__ int gk_clamp_int(int x, int low, int high)
{
    int lifted = x < low ? low : x;
    return lifted > high ? high : lifted;
}

static __device__ __forceinline__ int gk_sign_float(float x)
{
    return (x > 0) - (x < 0);
}

extern "C" __global__ void ExtremesStrict_48bcad15(
    const int* GK_RESTRICT ints_0,
    int ints_0_length,
    const float* GK_RESTRICT floats_1,
    int floats_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length)
{
    results_2[0] = gk_abs_int(ints_0[0]);
    results_2[1] = gk_sign_float(floats_1[0]);
    results_2[2] = gk_clamp_int(ints_0[1], ints_0[2], ints_0[3]);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int Index_f0()
{
    return (int)(blockIdx.x * blockDim.x + threadIdx.x);
}

extern "C" __global__ void Estimates_876ac8f3(
    const float* GK_RESTRICT a_0,
    int a_0_length,
    float* GK_RESTRICT results_1,
    int results_1_length)
{
    int i_2 = Index_f0();
    if (i_2 >= a_0_length)
    {
        return;
    }
    results_1[i_2] = 1.0f / a_0[i_2];
    results_1[i_2 + a_0_length] = rsqrtf(a_0[i_2]);
}
