#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

template <int bytes> struct gk_bits;
template <> struct gk_bits<1> { typedef unsigned char type; };
template <> struct gk_bits<2> { typedef unsigned short type; };
template <> struct gk_bits<4> { typedef unsigned type; };
template <> struct gk_bits<8> { typedef unsigned long long type; };

template <typename To, typename From>
static __device__ __forceinline__ To gk_reinterpret(From from)
{
    To to;
    memcpy(&to, &from, sizeof(To));
    return to;
}

template <typename T>
static __device__ __forceinline__ bool gk_same_bits(T a, T b)
{
    unsigned long long x[2] = {}, y[2] = {};
    memcpy(x, &a, sizeof(T));
    memcpy(y, &b, sizeof(T));
    return x[0] == y[0] && x[1] == y[1];
}

struct gk_increment
{
    template <typename T>
    static __device__ __forceinline__ T apply(T old, T value) { return (T)((unsigned long long)old >= (unsigned long long)value ? 0 : (unsigned long long)old + 1); }
};

struct gk_decrement
{
    template <typename T>
    static __device__ __forceinline__ T apply(T old, T value) { return (T)(old == 0 || (unsigned long long)old > (unsigned long long)value ? (unsigned long long)value : (unsigned long long)old - 1); }
};

// Of one byte there is only the word around it.
template <typename T, typename E, typename V>
static __device__ __forceinline__ T gk_atomic_cas(T* place, E expected, V value)
{
    typedef typename gk_bits<sizeof(T)>::type Bits;
    Bits e = gk_reinterpret<Bits>((T)expected), v = gk_reinterpret<Bits>((T)value);
    if constexpr (sizeof(T) == 1)
    {
        unsigned offset = (unsigned)((size_t)place & 3), shift = 8 * offset;
        unsigned* word = (unsigned*)((unsigned char*)place - offset);
        unsigned seen = *(volatile unsigned*)word;
        while ((unsigned char)(seen >> shift) == e)
        {
            unsigned found = atomicCAS(word, seen, (seen & ~(255u << shift)) | (unsigned)v << shift);
            if (found == seen)
                break;
            seen = found;
        }
        return gk_reinterpret<T>((Bits)(seen >> shift));
    }
    else if constexpr (sizeof(T) == 2)
    {
#ifdef __CUDA_ARCH__
        Bits found;
        asm volatile("atom.relaxed.gpu.cas.b16 %0, [%1], %2, %3;" : "=h"(found) : "l"(place), "h"(e), "h"(v) : "memory");
        return gk_reinterpret<T>(found);
#else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
#endif
    }
    else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
}

template <typename Operation, typename T, typename V>
static __device__ __forceinline__ T gk_atomic_update(T* place, V value)
{
    T seen = *(volatile T*)place;
    while (true)
    {
        T next = Operation::apply(seen, (T)value);
        if (gk_same_bits(next, seen))
            return seen;
        T found = gk_atomic_cas(place, seen, next);
        if (gk_same_bits(found, seen))
            return seen;
        seen = found;
    }
}

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    int* GK_RESTRICT ints_0,
    int ints_0_length,
    unsigned* GK_RESTRICT uints_1,
    int uints_1_length,
    long long* GK_RESTRICT longs_2,
    int longs_2_length,
    unsigned long long* GK_RESTRICT ulongs_3,
    int ulongs_3_length,
    int index_5)
{
    int i_4 = index_5;
    atomicAdd(&ints_0[0], 3);
    atomicAdd(&uints_1[0], 4294967295u);
    (long long)atomicAdd((unsigned long long*)&longs_2[0], (unsigned long long)((long long)((unsigned long long)(long long)i_4 << 33)));
    atomicAdd(&ulongs_3[0], 5ULL);
    atomicSub(&ints_0[1], i_4);
    atomicSub(&uints_1[1], 7u);
    (long long)atomicAdd((unsigned long long*)&longs_2[1], 0ULL - (unsigned long long)(1099511627776LL));
    atomicAdd(&ulongs_3[1], 0ULL - ((unsigned long long)i_4));
    atomicMin(&ints_0[2], (int)(gk_zero - i_4));
    atomicMin(&uints_1[2], 1000u - (unsigned)i_4);
    atomicMin(&longs_2[2], (long long)((unsigned long long)(long long)(int)(gk_zero - i_4) << 32));
    atomicMin(&ulongs_3[2], (unsigned long long)i_4 + 1ULL);
    atomicMax(&ints_0[3], i_4);
    atomicMax(&uints_1[3], gk_zero - i_4);
    atomicMax(&longs_2[3], (long long)((unsigned long long)(long long)i_4 << 32));
    atomicMax(&ulongs_3[3], (unsigned long long)i_4 << 60);
    atomicAnd(&ints_0[4], ~i_4);
    atomicAnd(&uints_1[4], ~(unsigned)i_4);
    (long long)atomicAnd((unsigned long long*)&longs_2[4], (unsigned long long)(~(long long)((unsigned long long)(long long)i_4 << 30)));
    atomicAnd(&ulongs_3[4], ~(unsigned long long)i_4);
    atomicOr(&ints_0[5], (int)(1u << (i_4 & 31)));
    atomicOr(&uints_1[5], 1u << (i_4 & 31));
    (long long)atomicOr((unsigned long long*)&longs_2[5], (unsigned long long)((long long)(1ULL << (i_4 & 63))));
    atomicOr(&ulongs_3[5], 1ULL << (i_4 & 63));
    atomicXor(&ints_0[6], i_4);
    atomicXor(&uints_1[6], (unsigned)i_4);
    (long long)atomicXor((unsigned long long*)&longs_2[6], (unsigned long long)((long long)((unsigned long long)(long long)i_4 << 31)));
    atomicXor(&ulongs_3[6], (unsigned long long)i_4);
    (int)atomicInc((unsigned*)&ints_0[7], (unsigned)(6));
    atomicInc(&uints_1[7], 6u);
    gk_atomic_update<gk_increment>(&longs_2[7], 6LL);
    gk_atomic_update<gk_increment>(&ulongs_3[7], 6ULL);
    (int)atomicDec((unsigned*)&ints_0[8], (unsigned)(6));
    atomicDec(&uints_1[8], 6u);
    gk_atomic_update<gk_decrement>(&longs_2[8], 6LL);
    gk_atomic_update<gk_decrement>(&ulongs_3[8], 6ULL);
}

extern "C" __global__ void __launch_bounds__(256) Integers_349e3118(
    int* GK_RESTRICT ints_0,
    int ints_0_length,
    unsigned* GK_RESTRICT uints_1,
    int uints_1_length,
    long long* GK_RESTRICT longs_2,
    int longs_2_length,
    unsigned long long* GK_RESTRICT ulongs_3,
    int ulongs_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(ints_0, ints_0_length, uints_1, uints_1_length, longs_2, longs_2_length, ulongs_3, ulongs_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(ints_0, ints_0_length, uints_1, uints_1_length, longs_2, longs_2_length, ulongs_3, ulongs_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Integers_349e3118(
    int* GK_RESTRICT ints_0,
    int ints_0_length,
    unsigned* GK_RESTRICT uints_1,
    int uints_1_length,
    long long* GK_RESTRICT longs_2,
    int longs_2_length,
    unsigned long long* GK_RESTRICT ulongs_3,
    int ulongs_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    atomicAdd(&ints_0[0], 3);
    atomicAdd(&uints_1[0], 4294967295u);
    (long long)atomicAdd((unsigned long long*)&longs_2[0], (unsigned long long)((long long)((unsigned long long)(long long)i_4 << 33)));
    atomicAdd(&ulongs_3[0], 5ULL);
    atomicSub(&ints_0[1], i_4);
    atomicSub(&uints_1[1], 7u);
    (long long)atomicAdd((unsigned long long*)&longs_2[1], 0ULL - (unsigned long long)(1099511627776LL));
    atomicAdd(&ulongs_3[1], 0ULL - ((unsigned long long)i_4));
    atomicMin(&ints_0[2], (int)(gk_zero - i_4));
    atomicMin(&uints_1[2], 1000u - (unsigned)i_4);
    atomicMin(&longs_2[2], (long long)((unsigned long long)(long long)(int)(gk_zero - i_4) << 32));
    atomicMin(&ulongs_3[2], (unsigned long long)i_4 + 1ULL);
    atomicMax(&ints_0[3], i_4);
    atomicMax(&uints_1[3], gk_zero - i_4);
    atomicMax(&longs_2[3], (long long)((unsigned long long)(long long)i_4 << 32));
    atomicMax(&ulongs_3[3], (unsigned long long)i_4 << 60);
    atomicAnd(&ints_0[4], ~i_4);
    atomicAnd(&uints_1[4], ~(unsigned)i_4);
    (long long)atomicAnd((unsigned long long*)&longs_2[4], (unsigned long long)(~(long long)((unsigned long long)(long long)i_4 << 30)));
    atomicAnd(&ulongs_3[4], ~(unsigned long long)i_4);
    atomicOr(&ints_0[5], (int)(1u << (i_4 & 31)));
    atomicOr(&uints_1[5], 1u << (i_4 & 31));
    (long long)atomicOr((unsigned long long*)&longs_2[5], (unsigned long long)((long long)(1ULL << (i_4 & 63))));
    atomicOr(&ulongs_3[5], 1ULL << (i_4 & 63));
    atomicXor(&ints_0[6], i_4);
    atomicXor(&uints_1[6], (unsigned)i_4);
    (long long)atomicXor((unsigned long long*)&longs_2[6], (unsigned long long)((long long)((unsigned long long)(long long)i_4 << 31)));
    atomicXor(&ulongs_3[6], (unsigned long long)i_4);
    (int)atomicInc((unsigned*)&ints_0[7], (unsigned)(6));
    atomicInc(&uints_1[7], 6u);
    gk_atomic_update<gk_increment>(&longs_2[7], 6LL);
    gk_atomic_update<gk_increment>(&ulongs_3[7], 6ULL);
    (int)atomicDec((unsigned*)&ints_0[8], (unsigned)(6));
    atomicDec(&uints_1[8], 6u);
    gk_atomic_update<gk_decrement>(&longs_2[8], 6LL);
    gk_atomic_update<gk_decrement>(&ulongs_3[8], 6ULL);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

template <int bytes> struct gk_bits;
template <> struct gk_bits<1> { typedef unsigned char type; };
template <> struct gk_bits<2> { typedef unsigned short type; };
template <> struct gk_bits<4> { typedef unsigned type; };
template <> struct gk_bits<8> { typedef unsigned long long type; };

template <typename To, typename From>
static __device__ __forceinline__ To gk_reinterpret(From from)
{
    To to;
    memcpy(&to, &from, sizeof(To));
    return to;
}

template <typename T>
static __device__ __forceinline__ bool gk_same_bits(T a, T b)
{
    unsigned long long x[2] = {}, y[2] = {};
    memcpy(x, &a, sizeof(T));
    memcpy(y, &b, sizeof(T));
    return x[0] == y[0] && x[1] == y[1];
}

struct gk_add
{
    template <typename T>
    static __device__ __forceinline__ T apply(T old, T value) { return (T)(old + value); }
};

struct gk_subtract
{
    template <typename T>
    static __device__ __forceinline__ T apply(T old, T value) { return (T)(old - value); }
};

struct gk_min
{
    template <typename T>
    static __device__ __forceinline__ T apply(T old, T value) { return (T)(value < old ? value : old); }
};

struct gk_max
{
    template <typename T>
    static __device__ __forceinline__ T apply(T old, T value) { return (T)(value > old ? value : old); }
};

struct gk_and
{
    template <typename T>
    static __device__ __forceinline__ T apply(T old, T value) { return (T)(old & value); }
};

struct gk_or
{
    template <typename T>
    static __device__ __forceinline__ T apply(T old, T value) { return (T)(old | value); }
};

struct gk_xor
{
    template <typename T>
    static __device__ __forceinline__ T apply(T old, T value) { return (T)(old ^ value); }
};

// Of one byte there is only the word around it.
template <typename T, typename E, typename V>
static __device__ __forceinline__ T gk_atomic_cas(T* place, E expected, V value)
{
    typedef typename gk_bits<sizeof(T)>::type Bits;
    Bits e = gk_reinterpret<Bits>((T)expected), v = gk_reinterpret<Bits>((T)value);
    if constexpr (sizeof(T) == 1)
    {
        unsigned offset = (unsigned)((size_t)place & 3), shift = 8 * offset;
        unsigned* word = (unsigned*)((unsigned char*)place - offset);
        unsigned seen = *(volatile unsigned*)word;
        while ((unsigned char)(seen >> shift) == e)
        {
            unsigned found = atomicCAS(word, seen, (seen & ~(255u << shift)) | (unsigned)v << shift);
            if (found == seen)
                break;
            seen = found;
        }
        return gk_reinterpret<T>((Bits)(seen >> shift));
    }
    else if constexpr (sizeof(T) == 2)
    {
#ifdef __CUDA_ARCH__
        Bits found;
        asm volatile("atom.relaxed.gpu.cas.b16 %0, [%1], %2, %3;" : "=h"(found) : "l"(place), "h"(e), "h"(v) : "memory");
        return gk_reinterpret<T>(found);
#else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
#endif
    }
    else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
}

template <typename Operation, typename T, typename V>
static __device__ __forceinline__ T gk_atomic_update(T* place, V value)
{
    T seen = *(volatile T*)place;
    while (true)
    {
        T next = Operation::apply(seen, (T)value);
        if (gk_same_bits(next, seen))
            return seen;
        T found = gk_atomic_cas(place, seen, next);
        if (gk_same_bits(found, seen))
            return seen;
        seen = found;
    }
}

#ifdef GK_ELEMENTS
template <bool inside_7>
static __device__ __forceinline__ void gk_element(
    short* GK_RESTRICT shorts_0,
    int shorts_0_length,
    unsigned short* GK_RESTRICT ushorts_1,
    int ushorts_1_length,
    unsigned char* GK_RESTRICT bytes_2,
    int bytes_2_length,
    signed char* GK_RESTRICT sbytes_3,
    int sbytes_3_length,
    int index_6)
{
    int i_4 = index_6;
    int column_5 = (int)(i_4 % 5u) * 7;
    gk_atomic_update<gk_add>(&shorts_0[column_5], 300);
    gk_atomic_update<gk_add>(&ushorts_1[column_5], (unsigned short)i_4);
    gk_atomic_update<gk_add>(&bytes_2[column_5], 3);
    gk_atomic_update<gk_add>(&sbytes_3[column_5], -5);
    gk_atomic_update<gk_subtract>(&shorts_0[column_5 + 1], 300);
    gk_atomic_update<gk_subtract>(&ushorts_1[column_5 + 1], 9);
    gk_atomic_update<gk_subtract>(&bytes_2[column_5 + 1], (unsigned char)i_4);
    gk_atomic_update<gk_subtract>(&sbytes_3[column_5 + 1], 5);
    gk_atomic_update<gk_min>(&shorts_0[column_5 + 2], (short)(gk_zero - i_4));
    gk_atomic_update<gk_min>(&ushorts_1[column_5 + 2], (unsigned short)i_4);
    gk_atomic_update<gk_min>(&bytes_2[column_5 + 2], (unsigned char)(200 - i_4));
    gk_atomic_update<gk_min>(&sbytes_3[column_5 + 2], (signed char)(gk_zero - i_4));
    gk_atomic_update<gk_max>(&shorts_0[column_5 + 3], (short)i_4);
    gk_atomic_update<gk_max>(&ushorts_1[column_5 + 3], (unsigned short)i_4);
    gk_atomic_update<gk_max>(&bytes_2[column_5 + 3], (unsigned char)i_4);
    gk_atomic_update<gk_max>(&sbytes_3[column_5 + 3], (signed char)i_4);
    gk_atomic_update<gk_and>(&shorts_0[column_5 + 4], (short)~i_4);
    gk_atomic_update<gk_and>(&ushorts_1[column_5 + 4], (unsigned short)~i_4);
    gk_atomic_update<gk_and>(&bytes_2[column_5 + 4], (unsigned char)~i_4);
    gk_atomic_update<gk_and>(&sbytes_3[column_5 + 4], (signed char)~i_4);
    gk_atomic_update<gk_or>(&shorts_0[column_5 + 5], (short)((unsigned)i_4 << 3));
    gk_atomic_update<gk_or>(&ushorts_1[column_5 + 5], (unsigned short)((unsigned)i_4 << 9));
    gk_atomic_update<gk_or>(&bytes_2[column_5 + 5], (unsigned char)i_4);
    gk_atomic_update<gk_or>(&sbytes_3[column_5 + 5], (signed char)i_4);
    gk_atomic_update<gk_xor>(&shorts_0[column_5 + 6], (short)((unsigned)i_4 << 9));
    gk_atomic_update<gk_xor>(&ushorts_1[column_5 + 6], (unsigned short)i_4);
    gk_atomic_update<gk_xor>(&bytes_2[column_5 + 6], (unsigned char)((unsigned)i_4 << 2));
    gk_atomic_update<gk_xor>(&sbytes_3[column_5 + 6], (signed char)i_4);
}

extern "C" __global__ void __launch_bounds__(256) SmallIntegers_b88c89b7(
    short* GK_RESTRICT shorts_0,
    int shorts_0_length,
    unsigned short* GK_RESTRICT ushorts_1,
    int ushorts_1_length,
    unsigned char* GK_RESTRICT bytes_2,
    int bytes_2_length,
    signed char* GK_RESTRICT sbytes_3,
    int sbytes_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(shorts_0, shorts_0_length, ushorts_1, ushorts_1_length, bytes_2, bytes_2_length, sbytes_3, sbytes_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(shorts_0, shorts_0_length, ushorts_1, ushorts_1_length, bytes_2, bytes_2_length, sbytes_3, sbytes_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void SmallIntegers_b88c89b7(
    short* GK_RESTRICT shorts_0,
    int shorts_0_length,
    unsigned short* GK_RESTRICT ushorts_1,
    int ushorts_1_length,
    unsigned char* GK_RESTRICT bytes_2,
    int bytes_2_length,
    signed char* GK_RESTRICT sbytes_3,
    int sbytes_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int column_5 = i_4 % 5 * 7;
    gk_atomic_update<gk_add>(&shorts_0[column_5], 300);
    gk_atomic_update<gk_add>(&ushorts_1[column_5], (unsigned short)i_4);
    gk_atomic_update<gk_add>(&bytes_2[column_5], 3);
    gk_atomic_update<gk_add>(&sbytes_3[column_5], -5);
    gk_atomic_update<gk_subtract>(&shorts_0[column_5 + 1], 300);
    gk_atomic_update<gk_subtract>(&ushorts_1[column_5 + 1], 9);
    gk_atomic_update<gk_subtract>(&bytes_2[column_5 + 1], (unsigned char)i_4);
    gk_atomic_update<gk_subtract>(&sbytes_3[column_5 + 1], 5);
    gk_atomic_update<gk_min>(&shorts_0[column_5 + 2], (short)(gk_zero - i_4));
    gk_atomic_update<gk_min>(&ushorts_1[column_5 + 2], (unsigned short)i_4);
    gk_atomic_update<gk_min>(&bytes_2[column_5 + 2], (unsigned char)(200u - i_4));
    gk_atomic_update<gk_min>(&sbytes_3[column_5 + 2], (signed char)(gk_zero - i_4));
    gk_atomic_update<gk_max>(&shorts_0[column_5 + 3], (short)i_4);
    gk_atomic_update<gk_max>(&ushorts_1[column_5 + 3], (unsigned short)i_4);
    gk_atomic_update<gk_max>(&bytes_2[column_5 + 3], (unsigned char)i_4);
    gk_atomic_update<gk_max>(&sbytes_3[column_5 + 3], (signed char)i_4);
    gk_atomic_update<gk_and>(&shorts_0[column_5 + 4], (short)~i_4);
    gk_atomic_update<gk_and>(&ushorts_1[column_5 + 4], (unsigned short)~i_4);
    gk_atomic_update<gk_and>(&bytes_2[column_5 + 4], (unsigned char)~i_4);
    gk_atomic_update<gk_and>(&sbytes_3[column_5 + 4], (signed char)~i_4);
    gk_atomic_update<gk_or>(&shorts_0[column_5 + 5], (short)((unsigned)i_4 << 3));
    gk_atomic_update<gk_or>(&ushorts_1[column_5 + 5], (unsigned short)((unsigned)i_4 << 9));
    gk_atomic_update<gk_or>(&bytes_2[column_5 + 5], (unsigned char)i_4);
    gk_atomic_update<gk_or>(&sbytes_3[column_5 + 5], (signed char)i_4);
    gk_atomic_update<gk_xor>(&shorts_0[column_5 + 6], (short)((unsigned)i_4 << 9));
    gk_atomic_update<gk_xor>(&ushorts_1[column_5 + 6], (unsigned short)i_4);
    gk_atomic_update<gk_xor>(&bytes_2[column_5 + 6], (unsigned char)((unsigned)i_4 << 2));
    gk_atomic_update<gk_xor>(&sbytes_3[column_5 + 6], (signed char)i_4);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

[[maybe_unused]] static __device__ __forceinline__ unsigned gk_narrow(unsigned magnitude, int dropped, unsigned bias)
{
    unsigned least_normal = bias + (1u << 23), aligner = least_normal + ((unsigned)dropped << 23);
    if (magnitude < least_normal)
        return __float_as_uint(__uint_as_float(magnitude) + __uint_as_float(aligner)) - aligner;
    return (magnitude + (1u << (dropped - 1)) - 1 + (magnitude >> dropped & 1) - bias) >> dropped;
}

static __device__ __forceinline__ unsigned short gk_float_to_half(float x)
{
#ifdef __CUDA_ARCH__
    unsigned short result;
    asm("cvt.rn.f16.f32 %0, %1;" : "=h"(result) : "f"(x));
    return result;
#else
    unsigned bits = __float_as_uint(x), magnitude = bits & 0x7fffffffu, sign = bits >> 16 & 0x8000;
    if (magnitude > 0x7f800000u)
        return (unsigned short)(sign | 0x7e00);
    return (unsigned short)(sign | (magnitude >= 0x477ff000u ? 0x7c00u : gk_narrow(magnitude, 13, 112u << 23)));
#endif
}

static __device__ __forceinline__ float gk_bfloat16_to_float(unsigned short x)
{
    return __uint_as_float((unsigned)x << 16);
}

static __device__ __forceinline__ unsigned short gk_float_to_bfloat16(float x)
{
    unsigned bits = __float_as_uint(x);
    return (unsigned short)(x != x ? (bits >> 16 & 0x8000) | 0x7fc0 : (bits + 0x7fff + (bits >> 16 & 1)) >> 16);
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

static __device__ __forceinline__ double gk_max_double(double a, double b)
{
    return a > b || a != a ? a : a < b || b != b ? b : __longlong_as_double(__double_as_longlong(a) & __double_as_longlong(b));
}

static __device__ __forceinline__ double gk_min_double(double a, double b)
{
    return a < b || a != a ? a : a > b || b != b ? b : __longlong_as_double(__double_as_longlong(a) | __double_as_longlong(b));
}

template <int bytes> struct gk_bits;
template <> struct gk_bits<1> { typedef unsigned char type; };
template <> struct gk_bits<2> { typedef unsigned short type; };
template <> struct gk_bits<4> { typedef unsigned type; };
template <> struct gk_bits<8> { typedef unsigned long long type; };

template <typename To, typename From>
static __device__ __forceinline__ To gk_reinterpret(From from)
{
    To to;
    memcpy(&to, &from, sizeof(To));
    return to;
}

template <typename T>
static __device__ __forceinline__ bool gk_same_bits(T a, T b)
{
    unsigned long long x[2] = {}, y[2] = {};
    memcpy(x, &a, sizeof(T));
    memcpy(y, &b, sizeof(T));
    return x[0] == y[0] && x[1] == y[1];
}

struct gk_min_of_floats
{
    static __device__ __forceinline__ float apply(float old, float value) { return gk_min_float(old, value); }
    static __device__ __forceinline__ double apply(double old, double value) { return gk_min_double(old, value); }
};

struct gk_max_of_floats
{
    static __device__ __forceinline__ float apply(float old, float value) { return gk_max_float(old, value); }
    static __device__ __forceinline__ double apply(double old, double value) { return gk_max_double(old, value); }
};

struct gk_add_bfloat16
{
    static __device__ __forceinline__ unsigned short apply(unsigned short old, unsigned short value)
    {
        return gk_float_to_bfloat16(gk_bfloat16_to_float(old) + gk_bfloat16_to_float(value));
    }
};

// Of one byte there is only the word around it.
template <typename T, typename E, typename V>
static __device__ __forceinline__ T gk_atomic_cas(T* place, E expected, V value)
{
    typedef typename gk_bits<sizeof(T)>::type Bits;
    Bits e = gk_reinterpret<Bits>((T)expected), v = gk_reinterpret<Bits>((T)value);
    if constexpr (sizeof(T) == 1)
    {
        unsigned offset = (unsigned)((size_t)place & 3), shift = 8 * offset;
        unsigned* word = (unsigned*)((unsigned char*)place - offset);
        unsigned seen = *(volatile unsigned*)word;
        while ((unsigned char)(seen >> shift) == e)
        {
            unsigned found = atomicCAS(word, seen, (seen & ~(255u << shift)) | (unsigned)v << shift);
            if (found == seen)
                break;
            seen = found;
        }
        return gk_reinterpret<T>((Bits)(seen >> shift));
    }
    else if constexpr (sizeof(T) == 2)
    {
#ifdef __CUDA_ARCH__
        Bits found;
        asm volatile("atom.relaxed.gpu.cas.b16 %0, [%1], %2, %3;" : "=h"(found) : "l"(place), "h"(e), "h"(v) : "memory");
        return gk_reinterpret<T>(found);
#else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
#endif
    }
    else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
}

template <typename Operation, typename T, typename V>
static __device__ __forceinline__ T gk_atomic_update(T* place, V value)
{
    T seen = *(volatile T*)place;
    while (true)
    {
        T next = Operation::apply(seen, (T)value);
        if (gk_same_bits(next, seen))
            return seen;
        T found = gk_atomic_cas(place, seen, next);
        if (gk_same_bits(found, seen))
            return seen;
        seen = found;
    }
}

[[maybe_unused]] static __device__ __forceinline__ unsigned short gk_atomic_add_half(unsigned short* place, unsigned short value)
{
#ifdef __CUDA_ARCH__
    unsigned short old;
    asm volatile("atom.relaxed.gpu.add.noftz.f16 %0, [%1], %2;" : "=h"(old) : "l"(place), "h"(value) : "memory");
    return old;
#else
    return host_exchange(place, host_add_half(*place, value));
#endif
}

[[maybe_unused]] static __device__ __forceinline__ unsigned short gk_atomic_add_bfloat16(unsigned short* place, unsigned short value)
{
#if __CUDA_ARCH__ >= 900
    unsigned short old;
    asm volatile("atom.relaxed.gpu.add.noftz.bf16 %0, [%1], %2;" : "=h"(old) : "l"(place), "h"(value) : "memory");
    return old;
#else
    return gk_atomic_update<gk_add_bfloat16>(place, value);
#endif
}

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT floats_1,
    int floats_1_length,
    double* GK_RESTRICT doubles_2,
    int doubles_2_length,
    unsigned short* GK_RESTRICT halves_3,
    int halves_3_length,
    unsigned short* GK_RESTRICT bfloats_4,
    int bfloats_4_length,
    int index_7)
{
    int i_5 = index_7;
    atomicAdd(&floats_1[0], 0x1p-1f);
    atomicAdd(&doubles_2[0], 0x1p-2);
    gk_atomic_add_half(&halves_3[0], gk_float_to_half(0x1p-1f));
    gk_atomic_add_bfloat16(&bfloats_4[0], gk_float_to_bfloat16(2.0f));
    atomicAdd(&floats_1[1], -((float)i_5));
    atomicAdd(&doubles_2[1], -(0x1.8p0));
    gk_atomic_add_half(&halves_3[1], (unsigned short)((gk_float_to_half(1.0f)) ^ 0x8000));
    gk_atomic_add_bfloat16(&bfloats_4[1], (unsigned short)((gk_float_to_bfloat16(1.0f)) ^ 0x8000));
    int place_6 = 2 + (int)(i_5 % 8u);
    gk_atomic_update<gk_min_of_floats>(&floats_1[place_6], x_0[i_5]);
    gk_atomic_update<gk_min_of_floats>(&doubles_2[place_6], (double)x_0[i_5]);
    gk_atomic_update<gk_max_of_floats>(&floats_1[place_6 + 8], x_0[i_5]);
    gk_atomic_update<gk_max_of_floats>(&doubles_2[place_6 + 8], (double)x_0[i_5]);
}

extern "C" __global__ void __launch_bounds__(256) Floats_c88a8469(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT floats_1,
    int floats_1_length,
    double* GK_RESTRICT doubles_2,
    int doubles_2_length,
    unsigned short* GK_RESTRICT halves_3,
    int halves_3_length,
    unsigned short* GK_RESTRICT bfloats_4,
    int bfloats_4_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, floats_1, floats_1_length, doubles_2, doubles_2_length, halves_3, halves_3_length, bfloats_4, bfloats_4_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, floats_1, floats_1_length, doubles_2, doubles_2_length, halves_3, halves_3_length, bfloats_4, bfloats_4_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Floats_c88a8469(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT floats_1,
    int floats_1_length,
    double* GK_RESTRICT doubles_2,
    int doubles_2_length,
    unsigned short* GK_RESTRICT halves_3,
    int halves_3_length,
    unsigned short* GK_RESTRICT bfloats_4,
    int bfloats_4_length)
{
    int i_5 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    atomicAdd(&floats_1[0], 0x1p-1f);
    atomicAdd(&doubles_2[0], 0x1p-2);
    gk_atomic_add_half(&halves_3[0], gk_float_to_half(0x1p-1f));
    gk_atomic_add_bfloat16(&bfloats_4[0], gk_float_to_bfloat16(2.0f));
    atomicAdd(&floats_1[1], -((float)i_5));
    atomicAdd(&doubles_2[1], -(0x1.8p0));
    gk_atomic_add_half(&halves_3[1], (unsigned short)((gk_float_to_half(1.0f)) ^ 0x8000));
    gk_atomic_add_bfloat16(&bfloats_4[1], (unsigned short)((gk_float_to_bfloat16(1.0f)) ^ 0x8000));
    int place_6 = 2 + i_5 % 8;
    gk_atomic_update<gk_min_of_floats>(&floats_1[place_6], x_0[i_5]);
    gk_atomic_update<gk_min_of_floats>(&doubles_2[place_6], (double)x_0[i_5]);
    gk_atomic_update<gk_max_of_floats>(&floats_1[place_6 + 8], x_0[i_5]);
    gk_atomic_update<gk_max_of_floats>(&doubles_2[place_6 + 8], (double)x_0[i_5]);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

[[maybe_unused]] static __device__ __forceinline__ unsigned gk_narrow(unsigned magnitude, int dropped, unsigned bias)
{
    unsigned least_normal = bias + (1u << 23), aligner = least_normal + ((unsigned)dropped << 23);
    if (magnitude < least_normal)
        return __float_as_uint(__uint_as_float(magnitude) + __uint_as_float(aligner)) - aligner;
    return (magnitude + (1u << (dropped - 1)) - 1 + (magnitude >> dropped & 1) - bias) >> dropped;
}

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

static __device__ __forceinline__ unsigned short gk_float_to_half(float x)
{
#ifdef __CUDA_ARCH__
    unsigned short result;
    asm("cvt.rn.f16.f32 %0, %1;" : "=h"(result) : "f"(x));
    return result;
#else
    unsigned bits = __float_as_uint(x), magnitude = bits & 0x7fffffffu, sign = bits >> 16 & 0x8000;
    if (magnitude > 0x7f800000u)
        return (unsigned short)(sign | 0x7e00);
    return (unsigned short)(sign | (magnitude >= 0x477ff000u ? 0x7c00u : gk_narrow(magnitude, 13, 112u << 23)));
#endif
}

static __device__ __forceinline__ float gk_bfloat16_to_float(unsigned short x)
{
    return __uint_as_float((unsigned)x << 16);
}

static __device__ __forceinline__ unsigned short gk_float_to_bfloat16(float x)
{
    unsigned bits = __float_as_uint(x);
    return (unsigned short)(x != x ? (bits >> 16 & 0x8000) | 0x7fc0 : (bits + 0x7fff + (bits >> 16 & 1)) >> 16);
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

template <int bytes> struct gk_bits;
template <> struct gk_bits<1> { typedef unsigned char type; };
template <> struct gk_bits<2> { typedef unsigned short type; };
template <> struct gk_bits<4> { typedef unsigned type; };
template <> struct gk_bits<8> { typedef unsigned long long type; };

template <typename To, typename From>
static __device__ __forceinline__ To gk_reinterpret(From from)
{
    To to;
    memcpy(&to, &from, sizeof(To));
    return to;
}

template <typename T>
static __device__ __forceinline__ bool gk_same_bits(T a, T b)
{
    unsigned long long x[2] = {}, y[2] = {};
    memcpy(x, &a, sizeof(T));
    memcpy(y, &b, sizeof(T));
    return x[0] == y[0] && x[1] == y[1];
}

struct gk_min_of_halves
{
    static __device__ __forceinline__ unsigned short apply(unsigned short old, unsigned short value)
    {
        return gk_float_to_half(gk_min_float(gk_half_to_float(old), gk_half_to_float(value)));
    }
};

struct gk_max_of_halves
{
    static __device__ __forceinline__ unsigned short apply(unsigned short old, unsigned short value)
    {
        return gk_float_to_half(gk_max_float(gk_half_to_float(old), gk_half_to_float(value)));
    }
};

struct gk_min_of_bfloat16s
{
    static __device__ __forceinline__ unsigned short apply(unsigned short old, unsigned short value)
    {
        return gk_float_to_bfloat16(gk_min_float(gk_bfloat16_to_float(old), gk_bfloat16_to_float(value)));
    }
};

struct gk_max_of_bfloat16s
{
    static __device__ __forceinline__ unsigned short apply(unsigned short old, unsigned short value)
    {
        return gk_float_to_bfloat16(gk_max_float(gk_bfloat16_to_float(old), gk_bfloat16_to_float(value)));
    }
};

// Of one byte there is only the word around it.
template <typename T, typename E, typename V>
static __device__ __forceinline__ T gk_atomic_cas(T* place, E expected, V value)
{
    typedef typename gk_bits<sizeof(T)>::type Bits;
    Bits e = gk_reinterpret<Bits>((T)expected), v = gk_reinterpret<Bits>((T)value);
    if constexpr (sizeof(T) == 1)
    {
        unsigned offset = (unsigned)((size_t)place & 3), shift = 8 * offset;
        unsigned* word = (unsigned*)((unsigned char*)place - offset);
        unsigned seen = *(volatile unsigned*)word;
        while ((unsigned char)(seen >> shift) == e)
        {
            unsigned found = atomicCAS(word, seen, (seen & ~(255u << shift)) | (unsigned)v << shift);
            if (found == seen)
                break;
            seen = found;
        }
        return gk_reinterpret<T>((Bits)(seen >> shift));
    }
    else if constexpr (sizeof(T) == 2)
    {
#ifdef __CUDA_ARCH__
        Bits found;
        asm volatile("atom.relaxed.gpu.cas.b16 %0, [%1], %2, %3;" : "=h"(found) : "l"(place), "h"(e), "h"(v) : "memory");
        return gk_reinterpret<T>(found);
#else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
#endif
    }
    else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
}

template <typename Operation, typename T, typename V>
static __device__ __forceinline__ T gk_atomic_update(T* place, V value)
{
    T seen = *(volatile T*)place;
    while (true)
    {
        T next = Operation::apply(seen, (T)value);
        if (gk_same_bits(next, seen))
            return seen;
        T found = gk_atomic_cas(place, seen, next);
        if (gk_same_bits(found, seen))
            return seen;
        seen = found;
    }
}

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    unsigned short* GK_RESTRICT halves_1,
    int halves_1_length,
    unsigned short* GK_RESTRICT bfloats_2,
    int bfloats_2_length,
    int index_5)
{
    int i_3 = index_5;
    int place_4 = (int)(i_3 % 8u);
    gk_atomic_update<gk_min_of_halves>(&halves_1[place_4], gk_float_to_half(x_0[i_3]));
    gk_atomic_update<gk_min_of_bfloat16s>(&bfloats_2[place_4], gk_float_to_bfloat16(x_0[i_3]));
    gk_atomic_update<gk_max_of_halves>(&halves_1[place_4 + 8], gk_float_to_half(x_0[i_3]));
    gk_atomic_update<gk_max_of_bfloat16s>(&bfloats_2[place_4 + 8], gk_float_to_bfloat16(x_0[i_3]));
}

extern "C" __global__ void __launch_bounds__(256) NarrowLimits_11ab6714(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    unsigned short* GK_RESTRICT halves_1,
    int halves_1_length,
    unsigned short* GK_RESTRICT bfloats_2,
    int bfloats_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, halves_1, halves_1_length, bfloats_2, bfloats_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, halves_1, halves_1_length, bfloats_2, bfloats_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void NarrowLimits_11ab6714(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    unsigned short* GK_RESTRICT halves_1,
    int halves_1_length,
    unsigned short* GK_RESTRICT bfloats_2,
    int bfloats_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int place_4 = i_3 % 8;
    gk_atomic_update<gk_min_of_halves>(&halves_1[place_4], gk_float_to_half(x_0[i_3]));
    gk_atomic_update<gk_min_of_bfloat16s>(&bfloats_2[place_4], gk_float_to_bfloat16(x_0[i_3]));
    gk_atomic_update<gk_max_of_halves>(&halves_1[place_4 + 8], gk_float_to_half(x_0[i_3]));
    gk_atomic_update<gk_max_of_bfloat16s>(&bfloats_2[place_4 + 8], gk_float_to_bfloat16(x_0[i_3]));
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

template <typename To, typename From>
static __device__ __forceinline__ Span<To> gk_cast_span(Span<From> span)
{
    return {(To*)span.pointer, (int)(span.length * (long long)sizeof(From) / (long long)sizeof(To))};
}

template <int bytes, typename T>
struct GK_ALIGN(bytes) Aligned
{
    T value;
};

template <int bytes, typename T>
static __device__ __forceinline__ T gk_load(const T& place)
{
    Aligned<bytes, T> whole = reinterpret_cast<const Aligned<bytes, T>&>(place);
    return whole.value;
}

template <int bytes, typename T>
static __device__ __forceinline__ void gk_store(T& place, T value)
{
    Aligned<bytes, T> whole = {value};
    reinterpret_cast<Aligned<bytes, T>&>(place) = whole;
}

static __constant__ unsigned gk_zero = 0;

[[maybe_unused]] static __device__ __forceinline__ unsigned gk_narrow(unsigned magnitude, int dropped, unsigned bias)
{
    unsigned least_normal = bias + (1u << 23), aligner = least_normal + ((unsigned)dropped << 23);
    if (magnitude < least_normal)
        return __float_as_uint(__uint_as_float(magnitude) + __uint_as_float(aligner)) - aligner;
    return (magnitude + (1u << (dropped - 1)) - 1 + (magnitude >> dropped & 1) - bias) >> dropped;
}

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

static __device__ __forceinline__ unsigned short gk_float_to_half(float x)
{
#ifdef __CUDA_ARCH__
    unsigned short result;
    asm("cvt.rn.f16.f32 %0, %1;" : "=h"(result) : "f"(x));
    return result;
#else
    unsigned bits = __float_as_uint(x), magnitude = bits & 0x7fffffffu, sign = bits >> 16 & 0x8000;
    if (magnitude > 0x7f800000u)
        return (unsigned short)(sign | 0x7e00);
    return (unsigned short)(sign | (magnitude >= 0x477ff000u ? 0x7c00u : gk_narrow(magnitude, 13, 112u << 23)));
#endif
}

static __device__ __forceinline__ float gk_bfloat16_to_float(unsigned short x)
{
    return __uint_as_float((unsigned)x << 16);
}

static __device__ __forceinline__ unsigned short gk_float_to_bfloat16(float x)
{
    unsigned bits = __float_as_uint(x);
    return (unsigned short)(x != x ? (bits >> 16 & 0x8000) | 0x7fc0 : (bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

template <int bytes> struct gk_bits;
template <> struct gk_bits<1> { typedef unsigned char type; };
template <> struct gk_bits<2> { typedef unsigned short type; };
template <> struct gk_bits<4> { typedef unsigned type; };
template <> struct gk_bits<8> { typedef unsigned long long type; };

template <typename To, typename From>
static __device__ __forceinline__ To gk_reinterpret(From from)
{
    To to;
    memcpy(&to, &from, sizeof(To));
    return to;
}

template <typename T>
static __device__ __forceinline__ bool gk_same_bits(T a, T b)
{
    unsigned long long x[2] = {}, y[2] = {};
    memcpy(x, &a, sizeof(T));
    memcpy(y, &b, sizeof(T));
    return x[0] == y[0] && x[1] == y[1];
}

struct gk_add_bfloat16
{
    static __device__ __forceinline__ unsigned short apply(unsigned short old, unsigned short value)
    {
        return gk_float_to_bfloat16(gk_bfloat16_to_float(old) + gk_bfloat16_to_float(value));
    }
};

// Of one byte there is only the word around it.
template <typename T, typename E, typename V>
static __device__ __forceinline__ T gk_atomic_cas(T* place, E expected, V value)
{
    typedef typename gk_bits<sizeof(T)>::type Bits;
    Bits e = gk_reinterpret<Bits>((T)expected), v = gk_reinterpret<Bits>((T)value);
    if constexpr (sizeof(T) == 1)
    {
        unsigned offset = (unsigned)((size_t)place & 3), shift = 8 * offset;
        unsigned* word = (unsigned*)((unsigned char*)place - offset);
        unsigned seen = *(volatile unsigned*)word;
        while ((unsigned char)(seen >> shift) == e)
        {
            unsigned found = atomicCAS(word, seen, (seen & ~(255u << shift)) | (unsigned)v << shift);
            if (found == seen)
                break;
            seen = found;
        }
        return gk_reinterpret<T>((Bits)(seen >> shift));
    }
    else if constexpr (sizeof(T) == 2)
    {
#ifdef __CUDA_ARCH__
        Bits found;
        asm volatile("atom.relaxed.gpu.cas.b16 %0, [%1], %2, %3;" : "=h"(found) : "l"(place), "h"(e), "h"(v) : "memory");
        return gk_reinterpret<T>(found);
#else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
#endif
    }
    else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
}

template <typename Operation, typename T, typename V>
static __device__ __forceinline__ T gk_atomic_update(T* place, V value)
{
    T seen = *(volatile T*)place;
    while (true)
    {
        T next = Operation::apply(seen, (T)value);
        if (gk_same_bits(next, seen))
            return seen;
        T found = gk_atomic_cas(place, seen, next);
        if (gk_same_bits(found, seen))
            return seen;
        seen = found;
    }
}

[[maybe_unused]] static __device__ __forceinline__ unsigned short gk_atomic_add_half(unsigned short* place, unsigned short value)
{
#ifdef __CUDA_ARCH__
    unsigned short old;
    asm volatile("atom.relaxed.gpu.add.noftz.f16 %0, [%1], %2;" : "=h"(old) : "l"(place), "h"(value) : "memory");
    return old;
#else
    return host_exchange(place, host_add_half(*place, value));
#endif
}

[[maybe_unused]] static __device__ __forceinline__ unsigned short gk_atomic_add_bfloat16(unsigned short* place, unsigned short value)
{
#if __CUDA_ARCH__ >= 900
    unsigned short old;
    asm volatile("atom.relaxed.gpu.add.noftz.bf16 %0, [%1], %2;" : "=h"(old) : "l"(place), "h"(value) : "memory");
    return old;
#else
    return gk_atomic_update<gk_add_bfloat16>(place, value);
#endif
}

template <typename T>
static __device__ __forceinline__ T gk_atomic_add_vector(T* place, T value)
{
    constexpr int count = sizeof(T) / 4;
    float x[count], old[count];
    memcpy(x, &value, sizeof(T));
#if __CUDA_ARCH__ >= 900
    if (count != 3 && __isGlobal(place))
    {
        if constexpr (count == 2)
            asm volatile("atom.relaxed.gpu.global.add.v2.f32 {%0, %1}, [%2], {%3, %4};"
                : "=f"(old[0]), "=f"(old[1]) : "l"(place), "f"(x[0]), "f"(x[1]) : "memory");
        if constexpr (count == 4)
            asm volatile("atom.relaxed.gpu.global.add.v4.f32 {%0, %1, %2, %3}, [%4], {%5, %6, %7, %8};"
                : "=f"(old[0]), "=f"(old[1]), "=f"(old[2]), "=f"(old[3]) : "l"(place), "f"(x[0]), "f"(x[1]), "f"(x[2]), "f"(x[3]) : "memory");
        memcpy(&value, old, sizeof(T));
        return value;
    }
#endif
    for (int i = 0; i < count; i++)
        old[i] = atomicAdd((float*)place + i, x[i]);
    memcpy(&value, old, sizeof(T));
    return value;
}

template <typename T>
static __device__ __forceinline__ T gk_atomic_add_half2(T* place, T value)
{
#if defined(__CUDA_ARCH__)
    unsigned bits, old;
    memcpy(&bits, &value, 4);
    asm volatile("atom.relaxed.gpu.add.noftz.f16x2 %0, [%1], %2;" : "=r"(old) : "l"(place), "r"(bits) : "memory");
    memcpy(&value, &old, 4);
#else
    unsigned short x[2];
    memcpy(x, &value, 4);
    for (int i = 0; i < 2; i++)
        x[i] = gk_atomic_add_half((unsigned short*)place + i, x[i]);
    memcpy(&value, x, 4);
#endif
    return value;
}

template <typename T>
static __device__ __forceinline__ T gk_atomic_add_bfloat16x2(T* place, T value)
{
#if __CUDA_ARCH__ >= 900
    unsigned bits, old;
    memcpy(&bits, &value, 4);
    asm volatile("atom.relaxed.gpu.add.noftz.bf16x2 %0, [%1], %2;" : "=r"(old) : "l"(place), "r"(bits) : "memory");
    memcpy(&value, &old, 4);
#else
    unsigned short x[2];
    memcpy(x, &value, 4);
    for (int i = 0; i < 2; i++)
        x[i] = gk_atomic_add_bfloat16((unsigned short*)place + i, x[i]);
    memcpy(&value, x, 4);
#endif
    return value;
}

// Of one byte there is only the word around it.
template <typename T, typename E, typename V>
static __device__ __forceinline__ T gk_atomic_cas_block(T* place, E expected, V value)
{
    typedef typename gk_bits<sizeof(T)>::type Bits;
    Bits e = gk_reinterpret<Bits>((T)expected), v = gk_reinterpret<Bits>((T)value);
    if constexpr (sizeof(T) == 1)
    {
        unsigned offset = (unsigned)((size_t)place & 3), shift = 8 * offset;
        unsigned* word = (unsigned*)((unsigned char*)place - offset);
        unsigned seen = *(volatile unsigned*)word;
        while ((unsigned char)(seen >> shift) == e)
        {
            unsigned found = atomicCAS_block(word, seen, (seen & ~(255u << shift)) | (unsigned)v << shift);
            if (found == seen)
                break;
            seen = found;
        }
        return gk_reinterpret<T>((Bits)(seen >> shift));
    }
    else if constexpr (sizeof(T) == 2)
    {
#ifdef __CUDA_ARCH__
        Bits found;
        asm volatile("atom.relaxed.cta.cas.b16 %0, [%1], %2, %3;" : "=h"(found) : "l"(place), "h"(e), "h"(v) : "memory");
        return gk_reinterpret<T>(found);
#else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
#endif
    }
    else
        return gk_reinterpret<T>(atomicCAS_block((Bits*)place, e, v));
}

template <typename Operation, typename T, typename V>
static __device__ __forceinline__ T gk_atomic_update_block(T* place, V value)
{
    T seen = *(volatile T*)place;
    while (true)
    {
        T next = Operation::apply(seen, (T)value);
        if (gk_same_bits(next, seen))
            return seen;
        T found = gk_atomic_cas_block(place, seen, next);
        if (gk_same_bits(found, seen))
            return seen;
        seen = found;
    }
}

[[maybe_unused]] static __device__ __forceinline__ unsigned short gk_atomic_add_bfloat16_block(unsigned short* place, unsigned short value)
{
#if __CUDA_ARCH__ >= 900
    unsigned short old;
    asm volatile("atom.relaxed.cta.add.noftz.bf16 %0, [%1], %2;" : "=h"(old) : "l"(place), "h"(value) : "memory");
    return old;
#else
    return gk_atomic_update_block<gk_add_bfloat16>(place, value);
#endif
}

template <typename T>
static __device__ __forceinline__ T gk_atomic_add_bfloat16x2_block(T* place, T value)
{
#if __CUDA_ARCH__ >= 900
    unsigned bits, old;
    memcpy(&bits, &value, 4);
    asm volatile("atom.relaxed.cta.add.noftz.bf16x2 %0, [%1], %2;" : "=r"(old) : "l"(place), "r"(bits) : "memory");
    memcpy(&value, &old, 4);
#else
    unsigned short x[2];
    memcpy(x, &value, 4);
    for (int i = 0; i < 2; i++)
        x[i] = gk_atomic_add_bfloat16_block((unsigned short*)place + i, x[i]);
    memcpy(&value, x, 4);
#endif
    return value;
}

template <typename T>
static __device__ __forceinline__ T gk_atomic_add_vector_system(T* place, T value)
{
    constexpr int count = sizeof(T) / 4;
    float x[count], old[count];
    memcpy(x, &value, sizeof(T));
#if __CUDA_ARCH__ >= 900
    if (count != 3 && __isGlobal(place))
    {
        if constexpr (count == 2)
            asm volatile("atom.relaxed.sys.global.add.v2.f32 {%0, %1}, [%2], {%3, %4};"
                : "=f"(old[0]), "=f"(old[1]) : "l"(place), "f"(x[0]), "f"(x[1]) : "memory");
        if constexpr (count == 4)
            asm volatile("atom.relaxed.sys.global.add.v4.f32 {%0, %1, %2, %3}, [%4], {%5, %6, %7, %8};"
                : "=f"(old[0]), "=f"(old[1]), "=f"(old[2]), "=f"(old[3]) : "l"(place), "f"(x[0]), "f"(x[1]), "f"(x[2]), "f"(x[3]) : "memory");
        memcpy(&value, old, sizeof(T));
        return value;
    }
#endif
    for (int i = 0; i < count; i++)
        old[i] = atomicAdd_system((float*)place + i, x[i]);
    memcpy(&value, old, sizeof(T));
    return value;
}

struct Vector2_s0
{
    float X_0;
    float Y_1;
};
static_assert(sizeof(Vector2_s0) == 8, "Vector2_s0 has another layout than in C#");

struct Vector3_s1
{
    float X_0;
    float Y_1;
    float Z_2;
};
static_assert(sizeof(Vector3_s1) == 12, "Vector3_s1 has another layout than in C#");

struct Vector4_s2
{
    float X_0;
    float Y_1;
    float Z_2;
    float W_3;
};
static_assert(sizeof(Vector4_s2) == 16, "Vector4_s2 has another layout than in C#");

struct BFloat16x2_s3
{
    unsigned short X_0;
    unsigned short Y_1;
};
static_assert(sizeof(BFloat16x2_s3) == 4, "BFloat16x2_s3 has another layout than in C#");

struct Half2_s4
{
    unsigned short X_0;
    unsigned short Y_1;
};
static_assert(sizeof(Half2_s4) == 4, "Half2_s4 has another layout than in C#");

static __device__ __forceinline__ Vector4_s2 get_Zero_f0()
{
    Vector4_s2 result_0 = Vector4_s2{};
    result_0.X_0 = 0.0f;
    result_0.Y_1 = 0.0f;
    result_0.Z_2 = 0.0f;
    result_0.W_3 = 0.0f;
    return result_0;
}

static __device__ __forceinline__ Vector4_s2 new_f1(float a_0, float b_1, float c_2, float d_3)
{
    Vector4_s2 result_4 = Vector4_s2{};
    result_4.X_0 = a_0;
    result_4.Y_1 = b_1;
    result_4.Z_2 = c_2;
    result_4.W_3 = d_3;
    return result_4;
}

static __device__ __forceinline__ Vector2_s0 new_f2(float a_0, float b_1)
{
    Vector2_s0 result_2 = Vector2_s0{};
    result_2.X_0 = a_0;
    result_2.Y_1 = b_1;
    return result_2;
}

static __device__ __forceinline__ Vector3_s1 new_f3(float a_0, float b_1, float c_2)
{
    Vector3_s1 result_3 = Vector3_s1{};
    result_3.X_0 = a_0;
    result_3.Y_1 = b_1;
    result_3.Z_2 = c_2;
    return result_3;
}

static __device__ __forceinline__ void AddTo_f4(Span<Vector4_s2> sums_0, int index_1, Vector4_s2 value_2)
{
    gk_atomic_add_vector(&sums_0[index_1], value_2);
}

static __device__ __forceinline__ void new_f5(Half2_s4& this_0, unsigned short x_1, unsigned short y_2)
{
    this_0.X_0 = x_1;
    this_0.Y_1 = y_2;
}

static __device__ __forceinline__ void new_f6(BFloat16x2_s3& this_0, unsigned short x_1, unsigned short y_2)
{
    this_0.X_0 = x_1;
    this_0.Y_1 = y_2;
}

static __device__ __forceinline__ Vector4_s2 op_Addition_f7(Vector4_s2 a_0, Vector4_s2 b_1)
{
    Vector4_s2 result_2 = Vector4_s2{};
    result_2.X_0 = a_0.X_0 + b_1.X_0;
    result_2.Y_1 = a_0.Y_1 + b_1.Y_1;
    result_2.Z_2 = a_0.Z_2 + b_1.Z_2;
    result_2.W_3 = a_0.W_3 + b_1.W_3;
    return result_2;
}

extern "C" __global__ void Vectors_e24c88e7(
    Vector2_s0* GK_RESTRICT twos_0,
    int twos_0_length,
    Vector3_s1* GK_RESTRICT threes_1,
    int threes_1_length,
    Vector4_s2* GK_RESTRICT fours_2,
    int fours_2_length,
    unsigned short* GK_RESTRICT halves_3,
    int halves_3_length,
    BFloat16x2_s3* GK_RESTRICT bfloats_4,
    int bfloats_4_length,
    Vector4_s2* GK_RESTRICT before_5,
    int before_5_length)
{
    __shared__ __align__(16) Vector4_s2 shared_6[2];
    int t_7 = (int)threadIdx.x;
    int i_8 = (int)(blockIdx.x * blockDim.x + t_7);
    if (t_7 < 2)
    {
        gk_store<16>(shared_6[t_7], get_Zero_f0());
    }
    __syncthreads();
    Vector4_s2 temp_9 = new_f1(1.0f, (float)i_8, -0x1p-1f, 2.0f * (float)i_8);
    Vector4_s2 own_10 = temp_9;
    int temp_12 = i_8 % 3;
    Vector2_s0 temp_11 = new_f2((float)i_8, -1.0f);
    gk_atomic_add_vector(&twos_0[temp_12], temp_11);
    int temp_14 = i_8 % 3;
    Vector3_s1 temp_13 = new_f3((float)i_8, 2.0f, (float)(int)(gk_zero - i_8));
    gk_atomic_add_vector_system(&threes_1[temp_14], temp_13);
    AddTo_f4(Span<Vector4_s2>{fours_2, fours_2_length}, i_8 % 3, own_10);
    AddTo_f4(Span<Vector4_s2>{shared_6, 2}, (int)(t_7 % 2u), own_10);
    Span<Half2_s4> pairs_15 = gk_cast_span<Half2_s4>(Span<unsigned short>{halves_3, halves_3_length});
    Span<Half2_s4> temp_17 = pairs_15;
    int temp_18 = i_8 % 3;
    Half2_s4 temp_16 = Half2_s4{};
    new_f5(temp_16, gk_float_to_half(0x1p-1f), gk_float_to_half((float)i_8));
    gk_atomic_add_half2(&temp_17[temp_18], temp_16);
    int temp_20 = i_8 % 3;
    BFloat16x2_s3 temp_19 = BFloat16x2_s3{};
    new_f6(temp_19, gk_float_to_bfloat16((float)(i_8 % 2)), gk_float_to_bfloat16(2.0f));
    gk_atomic_add_bfloat16x2(&bfloats_4[temp_20], temp_19);
    Span<Half2_s4> temp_22 = pairs_15;
    int temp_23 = (int)(3u + i_8);
    Half2_s4 temp_21 = Half2_s4{};
    new_f5(temp_21, gk_float_to_half(1.0f), gk_float_to_half(2.0f));
    Half2_s4 temp_24 = gk_atomic_add_half2(&temp_22[temp_23], temp_21);
    Half2_s4 old_25 = temp_24;
    int temp_27 = (int)(3u + i_8);
    BFloat16x2_s3 temp_26 = BFloat16x2_s3{};
    new_f6(temp_26, gk_float_to_bfloat16(1.0f), gk_float_to_bfloat16(2.0f));
    BFloat16x2_s3 temp_28 = gk_atomic_add_bfloat16x2_block(&bfloats_4[temp_27], temp_26);
    BFloat16x2_s3 oldToo_29 = temp_28;
    int temp_32 = i_8;
    Vector4_s2 temp_30 = gk_atomic_add_vector(&fours_2[i_8 + 3], own_10);
    Vector4_s2 temp_31 = new_f1(gk_half_to_float(old_25.X_0), gk_half_to_float(old_25.Y_1), gk_bfloat16_to_float(oldToo_29.X_0), gk_bfloat16_to_float(oldToo_29.Y_1));
    gk_store<16>(before_5[temp_32], op_Addition_f7(temp_30, temp_31));
    __syncthreads();
    if (t_7 < 2)
    {
        gk_atomic_add_vector(&fours_2[t_7], gk_load<16>(shared_6[t_7]));
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

[[maybe_unused]] static __device__ __forceinline__ unsigned gk_narrow(unsigned magnitude, int dropped, unsigned bias)
{
    unsigned least_normal = bias + (1u << 23), aligner = least_normal + ((unsigned)dropped << 23);
    if (magnitude < least_normal)
        return __float_as_uint(__uint_as_float(magnitude) + __uint_as_float(aligner)) - aligner;
    return (magnitude + (1u << (dropped - 1)) - 1 + (magnitude >> dropped & 1) - bias) >> dropped;
}

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

static __device__ __forceinline__ unsigned short gk_float_to_half(float x)
{
#ifdef __CUDA_ARCH__
    unsigned short result;
    asm("cvt.rn.f16.f32 %0, %1;" : "=h"(result) : "f"(x));
    return result;
#else
    unsigned bits = __float_as_uint(x), magnitude = bits & 0x7fffffffu, sign = bits >> 16 & 0x8000;
    if (magnitude > 0x7f800000u)
        return (unsigned short)(sign | 0x7e00);
    return (unsigned short)(sign | (magnitude >= 0x477ff000u ? 0x7c00u : gk_narrow(magnitude, 13, 112u << 23)));
#endif
}

static __device__ __forceinline__ int gk_double_to_int(double x)
{
    return x != x ? 0 : __double2int_rz(x);
}

template <int bytes> struct gk_bits;
template <> struct gk_bits<1> { typedef unsigned char type; };
template <> struct gk_bits<2> { typedef unsigned short type; };
template <> struct gk_bits<4> { typedef unsigned type; };
template <> struct gk_bits<8> { typedef unsigned long long type; };

template <typename To, typename From>
static __device__ __forceinline__ To gk_reinterpret(From from)
{
    To to;
    memcpy(&to, &from, sizeof(To));
    return to;
}

template <typename T>
static __device__ __forceinline__ bool gk_same_bits(T a, T b)
{
    unsigned long long x[2] = {}, y[2] = {};
    memcpy(x, &a, sizeof(T));
    memcpy(y, &b, sizeof(T));
    return x[0] == y[0] && x[1] == y[1];
}

// Of one byte there is only the word around it.
template <typename T, typename E, typename V>
static __device__ __forceinline__ T gk_atomic_cas(T* place, E expected, V value)
{
    typedef typename gk_bits<sizeof(T)>::type Bits;
    Bits e = gk_reinterpret<Bits>((T)expected), v = gk_reinterpret<Bits>((T)value);
    if constexpr (sizeof(T) == 1)
    {
        unsigned offset = (unsigned)((size_t)place & 3), shift = 8 * offset;
        unsigned* word = (unsigned*)((unsigned char*)place - offset);
        unsigned seen = *(volatile unsigned*)word;
        while ((unsigned char)(seen >> shift) == e)
        {
            unsigned found = atomicCAS(word, seen, (seen & ~(255u << shift)) | (unsigned)v << shift);
            if (found == seen)
                break;
            seen = found;
        }
        return gk_reinterpret<T>((Bits)(seen >> shift));
    }
    else if constexpr (sizeof(T) == 2)
    {
#ifdef __CUDA_ARCH__
        Bits found;
        asm volatile("atom.relaxed.gpu.cas.b16 %0, [%1], %2, %3;" : "=h"(found) : "l"(place), "h"(e), "h"(v) : "memory");
        return gk_reinterpret<T>(found);
#else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
#endif
    }
    else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
}

template <typename T, typename V>
static __device__ __forceinline__ T gk_atomic_exchange(T* place, V value)
{
    typedef typename gk_bits<sizeof(T)>::type Bits;
    if constexpr (sizeof(T) >= 4)
        return gk_reinterpret<T>(atomicExch((Bits*)place, gk_reinterpret<Bits>((T)value)));
    else
    {
        T seen = *(volatile T*)place;
        while (true)
        {
            T found = gk_atomic_cas(place, seen, value);
            if (gk_same_bits(found, seen))
                return seen;
            seen = found;
        }
    }
}

#ifdef GK_ELEMENTS
template <bool inside_39>
static __device__ __forceinline__ void gk_element(
    int* GK_RESTRICT ints_0,
    int ints_0_length,
    unsigned long long* GK_RESTRICT ulongs_1,
    int ulongs_1_length,
    float* GK_RESTRICT floats_2,
    int floats_2_length,
    double* GK_RESTRICT doubles_3,
    int doubles_3_length,
    unsigned char* GK_RESTRICT bytes_4,
    int bytes_4_length,
    short* GK_RESTRICT shorts_5,
    int shorts_5_length,
    unsigned short* GK_RESTRICT chars_6,
    int chars_6_length,
    unsigned short* GK_RESTRICT halves_7,
    int halves_7_length,
    int* GK_RESTRICT found_8,
    int found_8_length,
    int index_38)
{
    int i_9 = index_38;
    int temp_10 = atomicExch(&ints_0[i_9], (int)(gk_zero - i_9));
    unsigned long long temp_11 = atomicExch(&ulongs_1[i_9], 18446744073709551615ULL);
    int temp_13 = (int)((unsigned)temp_10 + (int)temp_11);
    float temp_12 = atomicExch(&floats_2[i_9], 0x1.8p0f);
    int sum_14 = (int)((unsigned)temp_13 + __float2int_rz(temp_12));
    int temp_22 = sum_14;
    double temp_15 = gk_atomic_exchange(&doubles_3[i_9], (double)i_9 * 0x1p-1);
    int temp_17 = gk_double_to_int(temp_15);
    unsigned char temp_16 = gk_atomic_exchange(&bytes_4[i_9], 200);
    int temp_19 = (int)((unsigned)temp_17 + temp_16);
    short temp_18 = gk_atomic_exchange(&shorts_5[i_9], (short)(gk_zero - i_9));
    int temp_21 = (int)((unsigned)temp_19 + temp_18);
    unsigned short temp_20 = gk_atomic_exchange(&chars_6[i_9], 120);
    sum_14 = (int)(temp_22 + ((unsigned)temp_21 + temp_20));
    int temp_24 = sum_14;
    unsigned short temp_23 = gk_atomic_exchange(&halves_7[i_9], gk_float_to_half((float)i_9));
    sum_14 = (int)((unsigned)temp_24 + __float2int_rz(gk_half_to_float(temp_23)));
    int temp_27 = sum_14;
    int temp_25 = atomicCAS(&ints_0[i_9], -3, 1000);
    unsigned long long temp_26 = atomicCAS(&ulongs_1[i_9], (unsigned long long)i_9, 1ULL);
    sum_14 = (int)(temp_27 + ((unsigned)temp_25 + (int)temp_26));
    int temp_31 = sum_14;
    float temp_28 = gk_atomic_cas(&floats_2[i_9], i_9 == 4 ? 0x1.8p0f : 0.0f, 2.0f);
    int temp_30 = __float2int_rz(temp_28);
    double temp_29 = gk_atomic_cas(&doubles_3[i_9], 1.0, 7.0);
    sum_14 = (int)(temp_31 + ((unsigned)temp_30 + gk_double_to_int(temp_29)));
    int temp_37 = sum_14;
    unsigned char temp_32 = gk_atomic_cas(&bytes_4[i_9], (unsigned char)(i_9 == 2 ? 200 : 0), 7);
    int temp_34 = temp_32;
    short temp_33 = gk_atomic_cas(&shorts_5[i_9], -2, 9);
    int temp_36 = temp_34 + temp_33;
    unsigned short temp_35 = gk_atomic_cas(&chars_6[i_9], i_9 == 1 ? 120 : 122, 121);
    sum_14 = (int)((unsigned)temp_37 + (temp_36 + temp_35));
    found_8[i_9] = sum_14;
}

extern "C" __global__ void __launch_bounds__(256) Exchanges_f79021c4(
    int* GK_RESTRICT ints_0,
    int ints_0_length,
    unsigned long long* GK_RESTRICT ulongs_1,
    int ulongs_1_length,
    float* GK_RESTRICT floats_2,
    int floats_2_length,
    double* GK_RESTRICT doubles_3,
    int doubles_3_length,
    unsigned char* GK_RESTRICT bytes_4,
    int bytes_4_length,
    short* GK_RESTRICT shorts_5,
    int shorts_5_length,
    unsigned short* GK_RESTRICT chars_6,
    int chars_6_length,
    unsigned short* GK_RESTRICT halves_7,
    int halves_7_length,
    int* GK_RESTRICT found_8,
    int found_8_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(ints_0, ints_0_length, ulongs_1, ulongs_1_length, floats_2, floats_2_length, doubles_3, doubles_3_length, bytes_4, bytes_4_length, shorts_5, shorts_5_length, chars_6, chars_6_length, halves_7, halves_7_length, found_8, found_8_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(ints_0, ints_0_length, ulongs_1, ulongs_1_length, floats_2, floats_2_length, doubles_3, doubles_3_length, bytes_4, bytes_4_length, shorts_5, shorts_5_length, chars_6, chars_6_length, halves_7, halves_7_length, found_8, found_8_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Exchanges_f79021c4(
    int* GK_RESTRICT ints_0,
    int ints_0_length,
    unsigned long long* GK_RESTRICT ulongs_1,
    int ulongs_1_length,
    float* GK_RESTRICT floats_2,
    int floats_2_length,
    double* GK_RESTRICT doubles_3,
    int doubles_3_length,
    unsigned char* GK_RESTRICT bytes_4,
    int bytes_4_length,
    short* GK_RESTRICT shorts_5,
    int shorts_5_length,
    unsigned short* GK_RESTRICT chars_6,
    int chars_6_length,
    unsigned short* GK_RESTRICT halves_7,
    int halves_7_length,
    int* GK_RESTRICT found_8,
    int found_8_length)
{
    int i_9 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int temp_10 = atomicExch(&ints_0[i_9], (int)(gk_zero - i_9));
    unsigned long long temp_11 = atomicExch(&ulongs_1[i_9], 18446744073709551615ULL);
    int temp_13 = (int)((unsigned)temp_10 + (int)temp_11);
    float temp_12 = atomicExch(&floats_2[i_9], 0x1.8p0f);
    int sum_14 = (int)((unsigned)temp_13 + __float2int_rz(temp_12));
    int temp_22 = sum_14;
    double temp_15 = gk_atomic_exchange(&doubles_3[i_9], (double)i_9 * 0x1p-1);
    int temp_17 = gk_double_to_int(temp_15);
    unsigned char temp_16 = gk_atomic_exchange(&bytes_4[i_9], 200);
    int temp_19 = (int)((unsigned)temp_17 + temp_16);
    short temp_18 = gk_atomic_exchange(&shorts_5[i_9], (short)(gk_zero - i_9));
    int temp_21 = (int)((unsigned)temp_19 + temp_18);
    unsigned short temp_20 = gk_atomic_exchange(&chars_6[i_9], 120);
    sum_14 = (int)(temp_22 + ((unsigned)temp_21 + temp_20));
    int temp_24 = sum_14;
    unsigned short temp_23 = gk_atomic_exchange(&halves_7[i_9], gk_float_to_half((float)i_9));
    sum_14 = (int)((unsigned)temp_24 + __float2int_rz(gk_half_to_float(temp_23)));
    int temp_27 = sum_14;
    int temp_25 = atomicCAS(&ints_0[i_9], -3, 1000);
    unsigned long long temp_26 = atomicCAS(&ulongs_1[i_9], (unsigned long long)i_9, 1ULL);
    sum_14 = (int)(temp_27 + ((unsigned)temp_25 + (int)temp_26));
    int temp_31 = sum_14;
    float temp_28 = gk_atomic_cas(&floats_2[i_9], i_9 == 4 ? 0x1.8p0f : 0.0f, 2.0f);
    int temp_30 = __float2int_rz(temp_28);
    double temp_29 = gk_atomic_cas(&doubles_3[i_9], 1.0, 7.0);
    sum_14 = (int)(temp_31 + ((unsigned)temp_30 + gk_double_to_int(temp_29)));
    int temp_37 = sum_14;
    unsigned char temp_32 = gk_atomic_cas(&bytes_4[i_9], (unsigned char)(i_9 == 2 ? 200 : 0), 7);
    int temp_34 = temp_32;
    short temp_33 = gk_atomic_cas(&shorts_5[i_9], -2, 9);
    int temp_36 = temp_34 + temp_33;
    unsigned short temp_35 = gk_atomic_cas(&chars_6[i_9], i_9 == 1 ? 120 : 122, 121);
    sum_14 = (int)((unsigned)temp_37 + (temp_36 + temp_35));
    found_8[i_9] = sum_14;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

template <int bytes> struct gk_bits;
template <> struct gk_bits<1> { typedef unsigned char type; };
template <> struct gk_bits<2> { typedef unsigned short type; };
template <> struct gk_bits<4> { typedef unsigned type; };
template <> struct gk_bits<8> { typedef unsigned long long type; };

template <typename To, typename From>
static __device__ __forceinline__ To gk_reinterpret(From from)
{
    To to;
    memcpy(&to, &from, sizeof(To));
    return to;
}

template <typename T>
static __device__ __forceinline__ bool gk_same_bits(T a, T b)
{
    unsigned long long x[2] = {}, y[2] = {};
    memcpy(x, &a, sizeof(T));
    memcpy(y, &b, sizeof(T));
    return x[0] == y[0] && x[1] == y[1];
}

struct gk_or
{
    template <typename T>
    static __device__ __forceinline__ T apply(T old, T value) { return (T)(old | value); }
};

// Of one byte there is only the word around it.
template <typename T, typename E, typename V>
static __device__ __forceinline__ T gk_atomic_cas(T* place, E expected, V value)
{
    typedef typename gk_bits<sizeof(T)>::type Bits;
    Bits e = gk_reinterpret<Bits>((T)expected), v = gk_reinterpret<Bits>((T)value);
    if constexpr (sizeof(T) == 1)
    {
        unsigned offset = (unsigned)((size_t)place & 3), shift = 8 * offset;
        unsigned* word = (unsigned*)((unsigned char*)place - offset);
        unsigned seen = *(volatile unsigned*)word;
        while ((unsigned char)(seen >> shift) == e)
        {
            unsigned found = atomicCAS(word, seen, (seen & ~(255u << shift)) | (unsigned)v << shift);
            if (found == seen)
                break;
            seen = found;
        }
        return gk_reinterpret<T>((Bits)(seen >> shift));
    }
    else if constexpr (sizeof(T) == 2)
    {
#ifdef __CUDA_ARCH__
        Bits found;
        asm volatile("atom.relaxed.gpu.cas.b16 %0, [%1], %2, %3;" : "=h"(found) : "l"(place), "h"(e), "h"(v) : "memory");
        return gk_reinterpret<T>(found);
#else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
#endif
    }
    else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
}

template <typename Operation, typename T, typename V>
static __device__ __forceinline__ T gk_atomic_update(T* place, V value)
{
    T seen = *(volatile T*)place;
    while (true)
    {
        T next = Operation::apply(seen, (T)value);
        if (gk_same_bits(next, seen))
            return seen;
        T found = gk_atomic_cas(place, seen, next);
        if (gk_same_bits(found, seen))
            return seen;
        seen = found;
    }
}

template <typename T, typename V>
static __device__ __forceinline__ T gk_atomic_exchange(T* place, V value)
{
    typedef typename gk_bits<sizeof(T)>::type Bits;
    if constexpr (sizeof(T) >= 4)
        return gk_reinterpret<T>(atomicExch((Bits*)place, gk_reinterpret<Bits>((T)value)));
    else
    {
        T seen = *(volatile T*)place;
        while (true)
        {
            T found = gk_atomic_cas(place, seen, value);
            if (gk_same_bits(found, seen))
                return seen;
            seen = found;
        }
    }
}

template <typename T, typename V>
static __device__ __forceinline__ bool gk_atomic_try(T* place, T& expected, V value)
{
    T found = gk_atomic_cas(place, expected, value);
    bool is_done = gk_same_bits(found, expected);
    expected = found;
    return is_done;
}

struct Pair_s0
{
    int Least_0;
    int Greatest_1;
};
static_assert(sizeof(Pair_s0) == 8, "Pair_s0 has another layout than in C#");

struct Cell_s1
{
    int Count_0;
    unsigned short Marks_1;
    Pair_s0 Bounds_2;
};
static_assert(sizeof(Cell_s1) == 16, "Cell_s1 has another layout than in C#");

static __device__ __forceinline__ void Count_f0(int& place_0, int value_1)
{
    atomicAdd(&place_0, value_1);
}

static __device__ __forceinline__ void new_f1(Pair_s0& this_0, int least_1, int greatest_2)
{
    this_0.Least_0 = least_1;
    this_0.Greatest_1 = greatest_2;
}

static __device__ __forceinline__ Pair_s0 Widen_f2(Pair_s0 bounds_0, Pair_s0 value_1)
{
    Pair_s0 temp_2 = Pair_s0{};
    new_f1(temp_2, min(bounds_0.Least_0, value_1.Least_0), max(bounds_0.Greatest_1, value_1.Greatest_1));
    return temp_2;
}

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(Cell_s1* GK_RESTRICT cells_0, int cells_0_length, int index_8)
{
    int i_1 = index_8;
    int cellIndex_2 = (int)(i_1 % 3u);
    Count_f0(cells_0[cellIndex_2].Count_0, i_1);
    gk_atomic_update<gk_or>(&cells_0[cellIndex_2].Marks_1, (int)(i_1 % 2u) == 0 ? 1 : 2);
    Pair_s0 temp_3 = Pair_s0{};
    new_f1(temp_3, i_1, i_1);
    Pair_s0 seen_4 = cells_0[cellIndex_2].Bounds_2;
    while (true)
    {
        bool temp_5 = gk_atomic_try(&cells_0[cellIndex_2].Bounds_2, seen_4, Widen_f2(seen_4, temp_3));
        if (temp_5)
        {
            break;
        }
    }
    int temp_7 = (int)(3u + i_1);
    Pair_s0 temp_6 = Pair_s0{};
    new_f1(temp_6, i_1, (int)(gk_zero - i_1));
    gk_atomic_exchange(&cells_0[temp_7].Bounds_2, temp_6);
    gk_atomic_cas(&cells_0[i_1 + 3].Marks_1, 0, 1);
}

extern "C" __global__ void __launch_bounds__(256) Fields_e3704466(
    Cell_s1* GK_RESTRICT cells_0,
    int cells_0_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(cells_0, cells_0_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(cells_0, cells_0_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Fields_e3704466(Cell_s1* GK_RESTRICT cells_0, int cells_0_length)
{
    int i_1 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int cellIndex_2 = i_1 % 3;
    Count_f0(cells_0[cellIndex_2].Count_0, i_1);
    gk_atomic_update<gk_or>(&cells_0[cellIndex_2].Marks_1, i_1 % 2 == 0 ? 1 : 2);
    Pair_s0 temp_3 = Pair_s0{};
    new_f1(temp_3, i_1, i_1);
    Pair_s0 seen_4 = cells_0[cellIndex_2].Bounds_2;
    while (true)
    {
        bool temp_5 = gk_atomic_try(&cells_0[cellIndex_2].Bounds_2, seen_4, Widen_f2(seen_4, temp_3));
        if (temp_5)
        {
            break;
        }
    }
    int temp_7 = (int)(3u + i_1);
    Pair_s0 temp_6 = Pair_s0{};
    new_f1(temp_6, i_1, (int)(gk_zero - i_1));
    gk_atomic_exchange(&cells_0[temp_7].Bounds_2, temp_6);
    gk_atomic_cas(&cells_0[i_1 + 3].Marks_1, 0, 1);
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
static __device__ __forceinline__ T gk_load(const T& place)
{
    Aligned<bytes, T> whole = reinterpret_cast<const Aligned<bytes, T>&>(place);
    return whole.value;
}

static __constant__ unsigned gk_zero = 0;

template <typename T>
static __device__ __forceinline__ bool gk_same_bits(T a, T b)
{
    unsigned long long x[2] = {}, y[2] = {};
    memcpy(x, &a, sizeof(T));
    memcpy(y, &b, sizeof(T));
    return x[0] == y[0] && x[1] == y[1];
}

template <typename T>
static __device__ __forceinline__ T gk_atomic_cas_wide(T* place, T expected, T value)
{
#ifdef __CUDA_ARCH__
    unsigned long long e[2], v[2], found[2];
    memcpy(e, &expected, 16);
    memcpy(v, &value, 16);
    asm volatile(
        "{ .reg .b128 e, v, found; mov.b128 e, {%2, %3}; mov.b128 v, {%4, %5}; "
        "atom.relaxed.gpu.cas.b128 found, [%6], e, v; mov.b128 {%0, %1}, found; }"
        : "=l"(found[0]), "=l"(found[1]) : "l"(e[0]), "l"(e[1]), "l"(v[0]), "l"(v[1]), "l"(place) : "memory");
    T result;
    memcpy(&result, found, 16);
    return result;
#else
    return host_compare_exchange(place, expected, value);
#endif
}

template <typename T>
static __device__ __forceinline__ T gk_atomic_exchange_wide(T* place, T value)
{
#ifdef __CUDA_ARCH__
    unsigned long long v[2], found[2];
    memcpy(v, &value, 16);
    asm volatile(
        "{ .reg .b128 v, found; mov.b128 v, {%2, %3}; atom.relaxed.gpu.exch.b128 found, [%4], v; mov.b128 {%0, %1}, found; }"
        : "=l"(found[0]), "=l"(found[1]) : "l"(v[0]), "l"(v[1]), "l"(place) : "memory");
    T result;
    memcpy(&result, found, 16);
    return result;
#else
    return host_exchange(place, value);
#endif
}

template <typename T, typename V>
static __device__ __forceinline__ bool gk_atomic_try_wide(T* place, T& expected, V value)
{
    T found = gk_atomic_cas_wide(place, expected, value);
    bool is_done = gk_same_bits(found, expected);
    expected = found;
    return is_done;
}

struct Quad_s0
{
    long long Sum_0;
    int Count_1;
    int Last_2;
};
static_assert(sizeof(Quad_s0) == 16, "Quad_s0 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_15>
static __device__ __forceinline__ void gk_element(
    Quad_s0* GK_RESTRICT sums_0,
    int sums_0_length,
    Quad_s0* GK_RESTRICT own_1,
    int own_1_length,
    int index_14)
{
    int i_2 = index_14;
    Quad_s0 seen_3 = gk_load<16>(sums_0[0]);
    Quad_s0 next_4;
    bool isNext_6 = false;
    while (true)
    {
        if (isNext_6)
        {
            bool temp_5 = gk_atomic_try_wide(&sums_0[0], seen_3, next_4);
            if (!(!temp_5))
            {
                break;
            }
        }
        isNext_6 = true;
        next_4 = seen_3;
        next_4.Sum_0 = (long long)((unsigned long long)next_4.Sum_0 + (long long)i_2);
        next_4.Count_1 = (int)(next_4.Count_1 + 1u);
    }
    int temp_8 = i_2;
    Quad_s0 temp_7 = Quad_s0{};
    temp_7.Sum_0 = (long long)i_2;
    temp_7.Last_2 = (int)(gk_zero - i_2);
    Quad_s0 temp_9 = gk_atomic_exchange_wide(&own_1[temp_8], temp_7);
    Quad_s0 old_10 = temp_9;
    old_10.Count_1 = (int)(old_10.Count_1 + 10u);
    int temp_12 = i_2;
    Quad_s0 temp_13 = old_10;
    Quad_s0 temp_11 = Quad_s0{};
    temp_11.Sum_0 = 4LL;
    temp_11.Last_2 = -4;
    gk_atomic_cas_wide(&own_1[temp_12], temp_11, temp_13);
}

extern "C" __global__ void __launch_bounds__(256) Wide_920c7d88(
    Quad_s0* GK_RESTRICT sums_0,
    int sums_0_length,
    Quad_s0* GK_RESTRICT own_1,
    int own_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(sums_0, sums_0_length, own_1, own_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(sums_0, sums_0_length, own_1, own_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Wide_920c7d88(
    Quad_s0* GK_RESTRICT sums_0,
    int sums_0_length,
    Quad_s0* GK_RESTRICT own_1,
    int own_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    Quad_s0 seen_3 = gk_load<16>(sums_0[0]);
    Quad_s0 next_4;
    bool isNext_6 = false;
    while (true)
    {
        if (isNext_6)
        {
            bool temp_5 = gk_atomic_try_wide(&sums_0[0], seen_3, next_4);
            if (!(!temp_5))
            {
                break;
            }
        }
        isNext_6 = true;
        next_4 = seen_3;
        next_4.Sum_0 = (long long)((unsigned long long)next_4.Sum_0 + (long long)i_2);
        next_4.Count_1 = (int)(next_4.Count_1 + 1u);
    }
    int temp_8 = i_2;
    Quad_s0 temp_7 = Quad_s0{};
    temp_7.Sum_0 = (long long)i_2;
    temp_7.Last_2 = (int)(gk_zero - i_2);
    Quad_s0 temp_9 = gk_atomic_exchange_wide(&own_1[temp_8], temp_7);
    Quad_s0 old_10 = temp_9;
    old_10.Count_1 = (int)(old_10.Count_1 + 10u);
    int temp_12 = i_2;
    Quad_s0 temp_13 = old_10;
    Quad_s0 temp_11 = Quad_s0{};
    temp_11.Sum_0 = 4LL;
    temp_11.Last_2 = -4;
    gk_atomic_cas_wide(&own_1[temp_12], temp_11, temp_13);
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

template <int bytes, typename T>
struct GK_ALIGN(bytes) Aligned
{
    T value;
};

template <int bytes, typename T>
static __device__ __forceinline__ T gk_load(const T& place)
{
    Aligned<bytes, T> whole = reinterpret_cast<const Aligned<bytes, T>&>(place);
    return whole.value;
}

template <int bytes, typename T>
static __device__ __forceinline__ void gk_store(T& place, T value)
{
    Aligned<bytes, T> whole = {value};
    reinterpret_cast<Aligned<bytes, T>&>(place) = whole;
}

static __constant__ unsigned gk_zero = 0;

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

static __device__ __forceinline__ double gk_min_double(double a, double b)
{
    return a < b || a != a ? a : a > b || b != b ? b : __longlong_as_double(__double_as_longlong(a) | __double_as_longlong(b));
}

template <int bytes> struct gk_bits;
template <> struct gk_bits<1> { typedef unsigned char type; };
template <> struct gk_bits<2> { typedef unsigned short type; };
template <> struct gk_bits<4> { typedef unsigned type; };
template <> struct gk_bits<8> { typedef unsigned long long type; };

template <typename To, typename From>
static __device__ __forceinline__ To gk_reinterpret(From from)
{
    To to;
    memcpy(&to, &from, sizeof(To));
    return to;
}

template <typename T>
static __device__ __forceinline__ bool gk_same_bits(T a, T b)
{
    unsigned long long x[2] = {}, y[2] = {};
    memcpy(x, &a, sizeof(T));
    memcpy(y, &b, sizeof(T));
    return x[0] == y[0] && x[1] == y[1];
}

struct gk_add
{
    template <typename T>
    static __device__ __forceinline__ T apply(T old, T value) { return (T)(old + value); }
};

struct gk_min_of_floats
{
    static __device__ __forceinline__ float apply(float old, float value) { return gk_min_float(old, value); }
    static __device__ __forceinline__ double apply(double old, double value) { return gk_min_double(old, value); }
};

// Of one byte there is only the word around it.
template <typename T, typename E, typename V>
static __device__ __forceinline__ T gk_atomic_cas(T* place, E expected, V value)
{
    typedef typename gk_bits<sizeof(T)>::type Bits;
    Bits e = gk_reinterpret<Bits>((T)expected), v = gk_reinterpret<Bits>((T)value);
    if constexpr (sizeof(T) == 1)
    {
        unsigned offset = (unsigned)((size_t)place & 3), shift = 8 * offset;
        unsigned* word = (unsigned*)((unsigned char*)place - offset);
        unsigned seen = *(volatile unsigned*)word;
        while ((unsigned char)(seen >> shift) == e)
        {
            unsigned found = atomicCAS(word, seen, (seen & ~(255u << shift)) | (unsigned)v << shift);
            if (found == seen)
                break;
            seen = found;
        }
        return gk_reinterpret<T>((Bits)(seen >> shift));
    }
    else if constexpr (sizeof(T) == 2)
    {
#ifdef __CUDA_ARCH__
        Bits found;
        asm volatile("atom.relaxed.gpu.cas.b16 %0, [%1], %2, %3;" : "=h"(found) : "l"(place), "h"(e), "h"(v) : "memory");
        return gk_reinterpret<T>(found);
#else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
#endif
    }
    else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
}

template <typename T, typename V>
static __device__ __forceinline__ bool gk_atomic_try(T* place, T& expected, V value)
{
    T found = gk_atomic_cas(place, expected, value);
    bool is_done = gk_same_bits(found, expected);
    expected = found;
    return is_done;
}

template <typename T>
static __device__ __forceinline__ T gk_load_acquire(const T* place)
{
#ifdef __CUDA_ARCH__
    typedef typename gk_bits<sizeof(T)>::type Bits;
    if constexpr (sizeof(T) == 8)
    {
        unsigned long long bits;
        asm volatile("ld.acquire.gpu.b64 %0, [%1];" : "=l"(bits) : "l"(place) : "memory");
        return gk_reinterpret<T>(bits);
    }
    else
    {
        unsigned bits;
        if constexpr (sizeof(T) == 4)
            asm volatile("ld.acquire.gpu.b32 %0, [%1];" : "=r"(bits) : "l"(place) : "memory");
        else if constexpr (sizeof(T) == 2)
            asm volatile("ld.acquire.gpu.u16 %0, [%1];" : "=r"(bits) : "l"(place) : "memory");
        else
            asm volatile("ld.acquire.gpu.u8 %0, [%1];" : "=r"(bits) : "l"(place) : "memory");
        return gk_reinterpret<T>((Bits)bits);
    }
#else
    return *place;
#endif
}

template <typename T>
static __device__ __forceinline__ T gk_load_acquire_block(const T* place)
{
#ifdef __CUDA_ARCH__
    typedef typename gk_bits<sizeof(T)>::type Bits;
    if constexpr (sizeof(T) == 8)
    {
        unsigned long long bits;
        asm volatile("ld.acquire.cta.b64 %0, [%1];" : "=l"(bits) : "l"(place) : "memory");
        return gk_reinterpret<T>(bits);
    }
    else
    {
        unsigned bits;
        if constexpr (sizeof(T) == 4)
            asm volatile("ld.acquire.cta.b32 %0, [%1];" : "=r"(bits) : "l"(place) : "memory");
        else if constexpr (sizeof(T) == 2)
            asm volatile("ld.acquire.cta.u16 %0, [%1];" : "=r"(bits) : "l"(place) : "memory");
        else
            asm volatile("ld.acquire.cta.u8 %0, [%1];" : "=r"(bits) : "l"(place) : "memory");
        return gk_reinterpret<T>((Bits)bits);
    }
#else
    return *place;
#endif
}

template <typename T, typename V>
static __device__ __forceinline__ void gk_store_release_block(T* place, V value)
{
#ifdef __CUDA_ARCH__
    typedef typename gk_bits<sizeof(T)>::type Bits;
    Bits bits = gk_reinterpret<Bits>((T)value);
    if constexpr (sizeof(T) == 8)
        asm volatile("st.release.cta.b64 [%0], %1;" : : "l"(place), "l"(bits) : "memory");
    else if constexpr (sizeof(T) == 4)
        asm volatile("st.release.cta.b32 [%0], %1;" : : "l"(place), "r"(bits) : "memory");
    else if constexpr (sizeof(T) == 2)
        asm volatile("st.release.cta.b16 [%0], %1;" : : "l"(place), "h"(bits) : "memory");
    else
        asm volatile("st.release.cta.u8 [%0], %1;" : : "l"(place), "r"((unsigned)bits) : "memory");
#else
    *place = (T)value;
#endif
}

// Of one byte there is only the word around it.
template <typename T, typename E, typename V>
static __device__ __forceinline__ T gk_atomic_cas_system(T* place, E expected, V value)
{
    typedef typename gk_bits<sizeof(T)>::type Bits;
    Bits e = gk_reinterpret<Bits>((T)expected), v = gk_reinterpret<Bits>((T)value);
    if constexpr (sizeof(T) == 1)
    {
        unsigned offset = (unsigned)((size_t)place & 3), shift = 8 * offset;
        unsigned* word = (unsigned*)((unsigned char*)place - offset);
        unsigned seen = *(volatile unsigned*)word;
        while ((unsigned char)(seen >> shift) == e)
        {
            unsigned found = atomicCAS_system(word, seen, (seen & ~(255u << shift)) | (unsigned)v << shift);
            if (found == seen)
                break;
            seen = found;
        }
        return gk_reinterpret<T>((Bits)(seen >> shift));
    }
    else if constexpr (sizeof(T) == 2)
    {
#ifdef __CUDA_ARCH__
        Bits found;
        asm volatile("atom.relaxed.sys.cas.b16 %0, [%1], %2, %3;" : "=h"(found) : "l"(place), "h"(e), "h"(v) : "memory");
        return gk_reinterpret<T>(found);
#else
        return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
#endif
    }
    else
        return gk_reinterpret<T>(atomicCAS_system((Bits*)place, e, v));
}

template <typename Operation, typename T, typename V>
static __device__ __forceinline__ T gk_atomic_update_system(T* place, V value)
{
    T seen = *(volatile T*)place;
    while (true)
    {
        T next = Operation::apply(seen, (T)value);
        if (gk_same_bits(next, seen))
            return seen;
        T found = gk_atomic_cas_system(place, seen, next);
        if (gk_same_bits(found, seen))
            return seen;
        seen = found;
    }
}

struct Pair_s0
{
    int Least_0;
    int Greatest_1;
};
static_assert(sizeof(Pair_s0) == 8, "Pair_s0 has another layout than in C#");

static __device__ __forceinline__ void new_f0(Pair_s0& this_0, int least_1, int greatest_2)
{
    this_0.Least_0 = least_1;
    this_0.Greatest_1 = greatest_2;
}

static __device__ __forceinline__ Pair_s0 Widen_f1(Pair_s0 bounds_0, Pair_s0 value_1)
{
    Pair_s0 temp_2 = Pair_s0{};
    new_f0(temp_2, min(bounds_0.Least_0, value_1.Least_0), max(bounds_0.Greatest_1, value_1.Greatest_1));
    return temp_2;
}

extern "C" __global__ void Scopes_ab62e822(
    int* GK_RESTRICT sums_0,
    int sums_0_length,
    float* GK_RESTRICT floats_1,
    int floats_1_length,
    short* GK_RESTRICT shorts_2,
    int shorts_2_length)
{
    __shared__ __align__(16) int local_3[2];
    __shared__ __align__(16) Pair_s0 bounds_4[1];
    int t_5 = (int)threadIdx.x;
    if (t_5 == 0)
    {
        gk_store_release_block(&local_3[0], 0);
        local_3[1] = -2147483647 - 1;
        Span<Pair_s0> temp_7 = Span<Pair_s0>{bounds_4, 1};
        Pair_s0 temp_6 = Pair_s0{};
        new_f0(temp_6, 100, -100);
        gk_store<8>(temp_7[0], temp_6);
    }
    __syncthreads();
    atomicAdd_block(&local_3[0], t_5);
    atomicMax_block(&local_3[1], (int)(t_5 * 3 % 17u));
    Span<Pair_s0> temp_9 = Span<Pair_s0>{bounds_4, 1};
    Pair_s0 temp_8 = Pair_s0{};
    new_f0(temp_8, t_5, t_5);
    Pair_s0 seen_10 = gk_load<8>(temp_9[0]);
    while (true)
    {
        bool temp_11 = gk_atomic_try(&temp_9[0], seen_10, Widen_f1(seen_10, temp_8));
        if (temp_11)
        {
            break;
        }
    }
    gk_atomic_update_system<gk_add>(&shorts_2[0], 1);
    gk_atomic_update_system<gk_min_of_floats>(&floats_1[0], (float)(int)(gk_zero - t_5));
    __syncthreads();
    if (t_5 == 0)
    {
        int temp_12 = gk_load_acquire(&local_3[0]);
        int temp_13 = gk_load_acquire_block(&local_3[1]);
        atomicAdd_system(&sums_0[0], (int)((unsigned)temp_12 + temp_13));
    }
    if (t_5 == 1)
    {
        atomicAdd(&sums_0[1], (int)((unsigned)bounds_4[0].Greatest_1 - bounds_4[0].Least_0));
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <int bytes> struct gk_bits;
template <> struct gk_bits<1> { typedef unsigned char type; };
template <> struct gk_bits<2> { typedef unsigned short type; };
template <> struct gk_bits<4> { typedef unsigned type; };
template <> struct gk_bits<8> { typedef unsigned long long type; };

template <typename To, typename From>
static __device__ __forceinline__ To gk_reinterpret(From from)
{
    To to;
    memcpy(&to, &from, sizeof(To));
    return to;
}

template <typename T, typename V>
static __device__ __forceinline__ void gk_store_release(T* place, V value)
{
#ifdef __CUDA_ARCH__
    typedef typename gk_bits<sizeof(T)>::type Bits;
    Bits bits = gk_reinterpret<Bits>((T)value);
    if constexpr (sizeof(T) == 8)
        asm volatile("st.release.gpu.b64 [%0], %1;" : : "l"(place), "l"(bits) : "memory");
    else if constexpr (sizeof(T) == 4)
        asm volatile("st.release.gpu.b32 [%0], %1;" : : "l"(place), "r"(bits) : "memory");
    else if constexpr (sizeof(T) == 2)
        asm volatile("st.release.gpu.b16 [%0], %1;" : : "l"(place), "h"(bits) : "memory");
    else
        asm volatile("st.release.gpu.u8 [%0], %1;" : : "l"(place), "r"((unsigned)bits) : "memory");
#else
    *place = (T)value;
#endif
}

extern "C" __global__ void LastBlockSums_067b41b6(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT partial_1,
    int partial_1_length,
    int* GK_RESTRICT arrived_2,
    int arrived_2_length,
    int* GK_RESTRICT result_3,
    int result_3_length)
{
    int first_4 = (int)(blockIdx.x * 8u);
    if ((int)threadIdx.x != 0)
    {
        return;
    }
    int sum_5 = 0;
    for (int i_6 = first_4; i_6 < (int)(first_4 + 8u); i_6++)
    {
        sum_5 = (int)((unsigned)sum_5 + x_0[i_6]);
    }
    partial_1[blockIdx.x] = sum_5;
    __threadfence();
    int temp_7 = (int)atomicInc((unsigned*)&arrived_2[0], (unsigned)((int)gridDim.x - 1));
    if (temp_7 != (int)gridDim.x - 1)
    {
        return;
    }
    __threadfence();
    int total_8 = 0;
    for (int i_9 = 0; i_9 < (int)gridDim.x; i_9++)
    {
        total_8 = (int)((unsigned)total_8 + partial_1[i_9]);
    }
    gk_store_release(&result_3[0], total_8);
    __threadfence_block();
    __threadfence_system();
}
