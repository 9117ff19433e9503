#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ float gk_clamp_float(float x, float low, float high)
{
    return low > high ? high : x < low ? low : x > high ? high : x;
}

static __device__ __forceinline__ float gk_max_magnitude_float(float a, float b)
{
    float x = fabsf(a), y = fabsf(b);
    return x > y || x != x || (x == y && !signbit(a)) ? a : b;
}

static __device__ __forceinline__ float gk_min_magnitude_float(float a, float b)
{
    float x = fabsf(a), y = fabsf(b);
    return x < y || x != x || (x == y && signbit(a)) ? a : b;
}

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

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT left_0,
    int left_0_length,
    const float* GK_RESTRICT right_1,
    int right_1_length,
    float* GK_RESTRICT results_2,
    int results_2_length,
    int index_7)
{
    int i_3 = index_7;
    if (!inside_8 && i_3 >= left_0_length)
    {
        return;
    }
    float a_4 = left_0[i_3];
    float b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 16u);
    results_2[o_6] = fabsf(a_4);
    results_2[o_6 + 1] = gk_min_float(a_4, b_5);
    results_2[o_6 + 2] = gk_max_float(a_4, b_5);
    results_2[o_6 + 3] = sqrtf(a_4);
    results_2[o_6 + 4] = floorf(a_4);
    results_2[o_6 + 5] = ceilf(a_4);
    results_2[o_6 + 6] = truncf(a_4);
    results_2[o_6 + 7] = rintf(a_4);
    results_2[o_6 + 8] = roundf(a_4);
    results_2[o_6 + 9] = fmaf(a_4, b_5, a_4);
    results_2[o_6 + 10] = copysignf(a_4, b_5);
    results_2[o_6 + 11] = nextafterf(a_4, __int_as_float(0x7f800000));
    results_2[o_6 + 12] = nextafterf(a_4, __int_as_float((int)0xff800000u));
    results_2[o_6 + 13] = gk_max_magnitude_float(a_4, b_5);
    results_2[o_6 + 14] = gk_min_magnitude_float(a_4, b_5);
    results_2[o_6 + 15] = isnan(a_4) ? 0.0f : gk_clamp_float(a_4, -2.0f, 100.0f);
}

extern "C" __global__ void __launch_bounds__(256) ExactSingle_24329562(
    const float* GK_RESTRICT left_0,
    int left_0_length,
    const float* GK_RESTRICT right_1,
    int right_1_length,
    float* GK_RESTRICT results_2,
    int results_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < left_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void ExactSingle_24329562(
    const float* GK_RESTRICT left_0,
    int left_0_length,
    const float* GK_RESTRICT right_1,
    int right_1_length,
    float* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= left_0_length)
    {
        return;
    }
    float a_4 = left_0[i_3];
    float b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 16u);
    results_2[o_6] = fabsf(a_4);
    results_2[o_6 + 1] = gk_min_float(a_4, b_5);
    results_2[o_6 + 2] = gk_max_float(a_4, b_5);
    results_2[o_6 + 3] = sqrtf(a_4);
    results_2[o_6 + 4] = floorf(a_4);
    results_2[o_6 + 5] = ceilf(a_4);
    results_2[o_6 + 6] = truncf(a_4);
    results_2[o_6 + 7] = rintf(a_4);
    results_2[o_6 + 8] = roundf(a_4);
    results_2[o_6 + 9] = fmaf(a_4, b_5, a_4);
    results_2[o_6 + 10] = copysignf(a_4, b_5);
    results_2[o_6 + 11] = nextafterf(a_4, __int_as_float(0x7f800000));
    results_2[o_6 + 12] = nextafterf(a_4, __int_as_float((int)0xff800000u));
    results_2[o_6 + 13] = gk_max_magnitude_float(a_4, b_5);
    results_2[o_6 + 14] = gk_min_magnitude_float(a_4, b_5);
    results_2[o_6 + 15] = isnan(a_4) ? 0.0f : gk_clamp_float(a_4, -2.0f, 100.0f);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ double gk_clamp_double(double x, double low, double high)
{
    return low > high ? high : x < low ? low : x > high ? high : x;
}

static __device__ __forceinline__ double gk_max_magnitude_double(double a, double b)
{
    double x = fabs(a), y = fabs(b);
    return x > y || x != x || (x == y && !signbit(a)) ? a : b;
}

static __device__ __forceinline__ double gk_min_magnitude_double(double a, double b)
{
    double x = fabs(a), y = fabs(b);
    return x < y || x != x || (x == y && signbit(a)) ? a : b;
}

static __device__ __forceinline__ double gk_max_double(double a, double b)
{
    return a > b || a != a ? a : a < b || b != b ? b : __longlong_as_double(__double_as_longlong(a) & __double_as_longlong(b));
}

static __device__ __forceinline__ double gk_min_double(double a, double b)
{
    return a < b || a != a ? a : a > b || b != b ? b : __longlong_as_double(__double_as_longlong(a) | __double_as_longlong(b));
}

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const double* GK_RESTRICT left_0,
    int left_0_length,
    const double* GK_RESTRICT right_1,
    int right_1_length,
    double* GK_RESTRICT results_2,
    int results_2_length,
    int index_7)
{
    int i_3 = index_7;
    if (!inside_8 && i_3 >= left_0_length)
    {
        return;
    }
    double a_4 = left_0[i_3];
    double b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 16u);
    results_2[o_6] = fabs(a_4);
    results_2[o_6 + 1] = gk_min_double(a_4, b_5);
    results_2[o_6 + 2] = gk_max_double(a_4, b_5);
    results_2[o_6 + 3] = sqrt(a_4);
    results_2[o_6 + 4] = floor(a_4);
    results_2[o_6 + 5] = ceil(a_4);
    results_2[o_6 + 6] = trunc(a_4);
    results_2[o_6 + 7] = rint(a_4);
    results_2[o_6 + 8] = round(a_4);
    results_2[o_6 + 9] = fma(a_4, b_5, a_4);
    results_2[o_6 + 10] = copysign(a_4, b_5);
    results_2[o_6 + 11] = nextafter(a_4, __longlong_as_double(0x7ff0000000000000LL));
    results_2[o_6 + 12] = nextafter(a_4, __longlong_as_double((long long)0xfff0000000000000ULL));
    results_2[o_6 + 13] = gk_max_magnitude_double(a_4, b_5);
    results_2[o_6 + 14] = gk_min_magnitude_double(a_4, b_5);
    results_2[o_6 + 15] = isnan(a_4) ? 0.0 : gk_clamp_double(a_4, -2.0, 100.0);
}

extern "C" __global__ void __launch_bounds__(256) ExactDouble_557145fe(
    const double* GK_RESTRICT left_0,
    int left_0_length,
    const double* GK_RESTRICT right_1,
    int right_1_length,
    double* GK_RESTRICT results_2,
    int results_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < left_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void ExactDouble_557145fe(
    const double* GK_RESTRICT left_0,
    int left_0_length,
    const double* GK_RESTRICT right_1,
    int right_1_length,
    double* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= left_0_length)
    {
        return;
    }
    double a_4 = left_0[i_3];
    double b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 16u);
    results_2[o_6] = fabs(a_4);
    results_2[o_6 + 1] = gk_min_double(a_4, b_5);
    results_2[o_6 + 2] = gk_max_double(a_4, b_5);
    results_2[o_6 + 3] = sqrt(a_4);
    results_2[o_6 + 4] = floor(a_4);
    results_2[o_6 + 5] = ceil(a_4);
    results_2[o_6 + 6] = trunc(a_4);
    results_2[o_6 + 7] = rint(a_4);
    results_2[o_6 + 8] = round(a_4);
    results_2[o_6 + 9] = fma(a_4, b_5, a_4);
    results_2[o_6 + 10] = copysign(a_4, b_5);
    results_2[o_6 + 11] = nextafter(a_4, __longlong_as_double(0x7ff0000000000000LL));
    results_2[o_6 + 12] = nextafter(a_4, __longlong_as_double((long long)0xfff0000000000000ULL));
    results_2[o_6 + 13] = gk_max_magnitude_double(a_4, b_5);
    results_2[o_6 + 14] = gk_min_magnitude_double(a_4, b_5);
    results_2[o_6 + 15] = isnan(a_4) ? 0.0 : gk_clamp_double(a_4, -2.0, 100.0);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Transcendental_4e63682a(
    const float* GK_RESTRICT values_0,
    int values_0_length,
    float* GK_RESTRICT results_1,
    int results_1_length,
    double* GK_RESTRICT doubles_2,
    int doubles_2_length)
{
    int i_3 = (int)threadIdx.x;
    float x_4 = values_0[i_3];
    double d_5 = (double)values_0[i_3];
    int o_6 = i_3 * 8;
    results_1[o_6] = expf(x_4);
    results_1[o_6 + 1] = logf(x_4);
    results_1[o_6 + 2] = sinf(x_4);
    results_1[o_6 + 3] = cosf(x_4);
    results_1[o_6 + 4] = tanhf(x_4);
    results_1[o_6 + 5] = powf(x_4, 0x1.b33334p0f);
    results_1[o_6 + 6] = atan2f(x_4, 0x1.333334p-2f);
    results_1[o_6 + 7] = cbrtf(x_4);
    doubles_2[o_6] = exp(d_5);
    doubles_2[o_6 + 1] = log2(d_5);
    doubles_2[o_6 + 2] = sin(d_5);
    doubles_2[o_6 + 3] = acos(d_5);
    doubles_2[o_6 + 4] = sinh(d_5);
    doubles_2[o_6 + 5] = pow(d_5, 0x1.b333333333333p0);
    doubles_2[o_6 + 6] = atan(d_5);
    doubles_2[o_6 + 7] = log10(d_5);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int gk_abs_int(int x)
{
    return x < 0 ? (int)(0 - (unsigned)x) : x;
}

static __device__ __forceinline__ int gk_sign_int(int x)
{
    return (x > 0) - (x < 0);
}

static __device__ __forceinline__ int gk_clamp_int(int x, int low, int high)
{
    int lifted = x < low ? low : x;
    return lifted > high ? high : lifted;
}

static __device__ __forceinline__ unsigned gk_rotate_left_uint(unsigned x, int count)
{
    return x << (count & 31) | x >> (0u - count & 31);
}

static __device__ __forceinline__ unsigned gk_rotate_right_uint(unsigned x, int count)
{
    return x >> (count & 31) | x << (0u - count & 31);
}

static __device__ __forceinline__ bool gk_is_pow2_uint(unsigned x)
{
    return x > 0 && (x & (x - 1)) == 0;
}

static __device__ __forceinline__ unsigned long long gk_rotate_left_ulong(unsigned long long x, int count)
{
    return x << (count & 63) | x >> (0u - count & 63);
}

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const int* GK_RESTRICT left_0,
    int left_0_length,
    const int* GK_RESTRICT right_1,
    int right_1_length,
    long long* GK_RESTRICT results_2,
    int results_2_length,
    int index_7)
{
    int i_3 = index_7;
    if (!inside_8 && i_3 >= left_0_length)
    {
        return;
    }
    int a_4 = left_0[i_3];
    int b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 16u);
    results_2[o_6] = (long long)(a_4 == -2147483647 - 1 ? 0 : gk_abs_int(a_4));
    results_2[o_6 + 1] = (long long)min(a_4, b_5);
    results_2[o_6 + 2] = (long long)max((unsigned)a_4, (unsigned)b_5);
    results_2[o_6 + 3] = (long long)gk_clamp_int(a_4, -10, 10);
    results_2[o_6 + 4] = (long long)gk_sign_int(a_4);
    results_2[o_6 + 5] = (long long)((unsigned long long)(long long)a_4 * (long long)b_5);
    results_2[o_6 + 6] = (long long)__popc((unsigned)a_4);
    results_2[o_6 + 7] = (long long)__clz((unsigned)a_4);
    results_2[o_6 + 8] = (long long)__clz(__brev((unsigned)a_4));
    results_2[o_6 + 9] = (long long)(31 - __clz((unsigned)a_4 | 1));
    results_2[o_6 + 10] = (long long)gk_rotate_left_uint((unsigned)a_4, b_5);
    results_2[o_6 + 11] = (long long)gk_rotate_right_uint((unsigned)a_4, b_5);
    results_2[o_6 + 12] = (long long)(gk_is_pow2_uint((unsigned)a_4) ? 1 : 0);
    results_2[o_6 + 13] = (long long)(int)(__clzll((unsigned long long)(long long)a_4) + 100u * __clzll(__brevll((unsigned long long)(long long)a_4)));
    results_2[o_6 + 14] = (long long)gk_rotate_left_ulong((unsigned long long)(long long)a_4, b_5);
    results_2[o_6 + 15] = (long long)(int)((unsigned)(unsigned char)max((unsigned char)a_4, (unsigned char)b_5) + __popcll((unsigned long long)(long long)b_5));
}

extern "C" __global__ void __launch_bounds__(256) Integers_92dc7578(
    const int* GK_RESTRICT left_0,
    int left_0_length,
    const int* GK_RESTRICT right_1,
    int right_1_length,
    long long* GK_RESTRICT results_2,
    int results_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < left_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Integers_92dc7578(
    const int* GK_RESTRICT left_0,
    int left_0_length,
    const int* GK_RESTRICT right_1,
    int right_1_length,
    long long* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= left_0_length)
    {
        return;
    }
    int a_4 = left_0[i_3];
    int b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 16u);
    results_2[o_6] = (long long)(a_4 == -2147483647 - 1 ? 0 : gk_abs_int(a_4));
    results_2[o_6 + 1] = (long long)min(a_4, b_5);
    results_2[o_6 + 2] = (long long)max((unsigned)a_4, (unsigned)b_5);
    results_2[o_6 + 3] = (long long)gk_clamp_int(a_4, -10, 10);
    results_2[o_6 + 4] = (long long)gk_sign_int(a_4);
    results_2[o_6 + 5] = (long long)((unsigned long long)(long long)a_4 * (long long)b_5);
    results_2[o_6 + 6] = (long long)__popc((unsigned)a_4);
    results_2[o_6 + 7] = (long long)__clz((unsigned)a_4);
    results_2[o_6 + 8] = (long long)__clz(__brev((unsigned)a_4));
    results_2[o_6 + 9] = (long long)(31 - __clz((unsigned)a_4 | 1));
    results_2[o_6 + 10] = (long long)gk_rotate_left_uint((unsigned)a_4, b_5);
    results_2[o_6 + 11] = (long long)gk_rotate_right_uint((unsigned)a_4, b_5);
    results_2[o_6 + 12] = (long long)(gk_is_pow2_uint((unsigned)a_4) ? 1 : 0);
    results_2[o_6 + 13] = (long long)(int)(__clzll((unsigned long long)(long long)a_4) + 100u * __clzll(__brevll((unsigned long long)(long long)a_4)));
    results_2[o_6 + 14] = (long long)gk_rotate_left_ulong((unsigned long long)(long long)a_4, b_5);
    results_2[o_6 + 15] = (long long)(int)((unsigned)(unsigned char)max((unsigned char)a_4, (unsigned char)b_5) + __popcll((unsigned long long)(long long)b_5));
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int gk_sign_float(float x)
{
    return (x > 0) - (x < 0);
}

static __device__ __forceinline__ int gk_i_log_b_float(float x)
{
    return x != x ? 2147483647 : ilogbf(x);
}

extern "C" __global__ void Bits_1fccb42a(
    const float* GK_RESTRICT floats_0,
    int floats_0_length,
    const double* GK_RESTRICT doubles_1,
    int doubles_1_length,
    long long* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)threadIdx.x;
    float x_4 = floats_0[i_3];
    double d_5 = doubles_1[i_3];
    int o_6 = i_3 * 8;
    results_2[o_6] = (long long)(isnan(x_4) ? 1 : __float_as_int(x_4));
    results_2[o_6 + 1] = isnan(d_5) ? 1LL : __double_as_longlong(d_5);
    results_2[o_6 + 2] = (long long)(isnan(x_4) || isinf(d_5 > 0.0 ? x_4 : -x_4) ? 1 : 0);
    results_2[o_6 + 3] = (long long)(isfinite(x_4) ? 1 : 0);
    results_2[o_6 + 4] = (long long)(signbit(x_4) && !isnan(x_4) ? 1 : 0);
    results_2[o_6 + 5] = (long long)(__int_as_float(1065353216 + i_3) > 1.0f ? 1 : 0);
    results_2[o_6 + 6] = (long long)gk_i_log_b_float(x_4);
    results_2[o_6 + 7] = (long long)(isnan(x_4) ? 0 : gk_sign_float(x_4));
}
