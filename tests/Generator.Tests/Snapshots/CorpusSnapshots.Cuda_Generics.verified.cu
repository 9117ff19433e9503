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

struct Complex_s0
{
    float Re_0;
    float Im_1;
};
static_assert(sizeof(Complex_s0) == 8, "Complex_s0 has another layout than in C#");

struct Complex__s1
{
    Complex_s0 Item1_0;
    Complex_s0 Item2_1;
};
static_assert(sizeof(Complex__s1) == 16, "Complex__s1 has another layout than in C#");

struct Tuple_float__float__s2
{
    float Item1_0;
    float Item2_1;
};
static_assert(sizeof(Tuple_float__float__s2) == 8, "Tuple_float__float__s2 has another layout than in C#");

static __device__ __forceinline__ float Square_float__f0(float x_0)
{
    return x_0 * x_0;
}

static __device__ __forceinline__ float Last_float__f1(Span<const float> items_0)
{
    return items_0[items_0.length - 1];
}

static __device__ __forceinline__ float Step_f2(float x_0, float sum_1, float factor_2)
{
    return sum_1 * x_0 + factor_2;
}

static __device__ __forceinline__ float Horner_float__f3(float x_0, Span<const float> factors_1)
{
    float result_2 = Last_float__f1(factors_1);
    Span<const float> temp_3 = factors_1;
    for (int index_4 = 0; index_4 < temp_3.length; index_4++)
    {
        float factor_5 = temp_3[index_4];
        result_2 = Step_f2(x_0, result_2, factor_5);
    }
    return result_2;
}

static __device__ __forceinline__ double Square_double__f4(double x_0)
{
    return x_0 * x_0;
}

static __device__ __forceinline__ int Square_int__f5(int x_0)
{
    return (int)((unsigned)x_0 * x_0);
}

static __device__ __forceinline__ int Dot_int__f6(Span<const int> x_0, Span<const int> y_1)
{
    int sum_2 = 0;
    for (int i_3 = 0; i_3 < x_0.length; i_3++)
    {
        sum_2 = (int)(sum_2 + (unsigned)x_0[i_3] * y_1[i_3]);
    }
    return sum_2;
}

static __device__ __forceinline__ int Last_int__f7(Span<const int> items_0)
{
    return items_0[items_0.length - 1];
}

static __device__ __forceinline__ int Step_2_f8(int x_0, int sum_1, int factor_2)
{
    return (int)((unsigned)sum_1 * x_0 + factor_2);
}

static __device__ __forceinline__ int Horner_int__f9(int x_0, Span<const int> factors_1)
{
    int result_2 = Last_int__f7(factors_1);
    Span<const int> temp_3 = factors_1;
    for (int index_4 = 0; index_4 < temp_3.length; index_4++)
    {
        int factor_5 = temp_3[index_4];
        result_2 = Step_2_f8(x_0, result_2, factor_5);
    }
    return result_2;
}

static __device__ __forceinline__ unsigned char Square_byte__f10(unsigned char x_0)
{
    return (unsigned char)(x_0 * x_0);
}

static __device__ __forceinline__ short Square_short__f11(short x_0)
{
    return (short)(x_0 * x_0);
}

static __device__ __forceinline__ void new_f12(Complex_s0& this_0, float Re_1, float Im_2)
{
    this_0.Re_0 = Re_1;
    this_0.Im_1 = Im_2;
}

static __device__ __forceinline__ Complex_s0 get_AdditiveIdentity_f13()
{
    Complex_s0 temp_0 = Complex_s0{};
    new_f12(temp_0, 0x1p-1f, 0.0f);
    return temp_0;
}

static __device__ __forceinline__ Complex_s0 op_Multiply_f14(Complex_s0 a_0, Complex_s0 b_1)
{
    Complex_s0 temp_2 = Complex_s0{};
    new_f12(temp_2, a_0.Re_0 * b_1.Re_0 - a_0.Im_1 * b_1.Im_1, a_0.Re_0 * b_1.Im_1 + a_0.Im_1 * b_1.Re_0);
    return temp_2;
}

static __device__ __forceinline__ Complex_s0 op_Addition_f15(Complex_s0 a_0, Complex_s0 b_1)
{
    Complex_s0 temp_2 = Complex_s0{};
    new_f12(temp_2, a_0.Re_0 + b_1.Re_0, a_0.Im_1 + b_1.Im_1);
    return temp_2;
}

static __device__ __forceinline__ Complex_s0 Dot_Complex__f16(Span<const Complex_s0> x_0, Span<const Complex_s0> y_1)
{
    Complex_s0 sum_2 = get_AdditiveIdentity_f13();
    for (int i_3 = 0; i_3 < x_0.length; i_3++)
    {
        sum_2 = op_Addition_f15(sum_2, op_Multiply_f14(x_0[i_3], y_1[i_3]));
    }
    return sum_2;
}

static __device__ __forceinline__ void Swap_Complex__f17(Complex_s0& a_0, Complex_s0& b_1)
{
    Complex__s1 temp_2 = Complex__s1{};
    temp_2.Item1_0 = b_1;
    temp_2.Item2_1 = a_0;
    Complex_s0 temp_3 = temp_2.Item1_0;
    Complex_s0 temp_4 = temp_2.Item2_1;
    a_0 = temp_3;
    b_1 = temp_4;
}

static __device__ __forceinline__ void Swap_float__f18(float& a_0, float& b_1)
{
    Tuple_float__float__s2 temp_2 = Tuple_float__float__s2{};
    temp_2.Item1_0 = b_1;
    temp_2.Item2_1 = a_0;
    float temp_3 = temp_2.Item1_0;
    float temp_4 = temp_2.Item2_1;
    a_0 = temp_3;
    b_1 = temp_4;
}

extern "C" __global__ void Helpers_8fc180c0(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    const int* GK_RESTRICT n_1,
    int n_1_length,
    const Complex_s0* GK_RESTRICT c_2,
    int c_2_length,
    float* GK_RESTRICT floats_3,
    int floats_3_length,
    int* GK_RESTRICT ints_4,
    int ints_4_length,
    Complex_s0* GK_RESTRICT numbers_5,
    int numbers_5_length)
{
    int i_6 = (int)threadIdx.x;
    floats_3[i_6] = Square_float__f0(x_0[i_6]) + Horner_float__f3(x_0[i_6], Span<const float>{x_0, x_0_length}) + (float)Square_double__f4((double)x_0[i_6]);
    ints_4[i_6] = (int)((unsigned)Square_int__f5(n_1[i_6]) + Dot_int__f6(Span<const int>{n_1, n_1_length}, Span<const int>{n_1, n_1_length}) + Horner_int__f9(n_1[i_6], Span<const int>{n_1, n_1_length}) + Square_byte__f10((unsigned char)n_1[i_6]) + Square_short__f11((short)n_1[i_6]));
    gk_store<8>(numbers_5[i_6], Dot_Complex__f16(Span<const Complex_s0>{c_2, c_2_length}, Span<const Complex_s0>{c_2, c_2_length}));
    Complex_s0 rest_7 = Dot_Complex__f16(Span<const Complex_s0>{c_2, c_2_length}.slice(i_6), Span<const Complex_s0>{c_2, c_2_length}.slice(i_6));
    Swap_Complex__f17(numbers_5[i_6], rest_7);
    gk_store<8>(numbers_5[i_6], op_Addition_f15(gk_load<8>(numbers_5[i_6]), op_Addition_f15(rest_7, rest_7)));
    Swap_float__f18(floats_3[i_6], floats_3[i_6]);
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

static __device__ __forceinline__ int gk_sign_int(int x)
{
    return (x > 0) - (x < 0);
}

static __device__ __forceinline__ unsigned gk_divide_uint(unsigned a, unsigned b)
{
    return b == 0 ? ~(unsigned)0 : a / b;
}

static __device__ __forceinline__ unsigned gk_remainder_uint(unsigned a, unsigned b)
{
    return b == 0 ? a : a % b;
}

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

static __device__ __forceinline__ unsigned long long gk_remainder_ulong(unsigned long long a, unsigned long long b)
{
    return b == 0 ? a : a % b;
}

static __device__ __forceinline__ int gk_sign_float(float x)
{
    return (x > 0) - (x < 0);
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

static __device__ __forceinline__ signed char AllBits_sbyte__f0(signed char __0)
{
    return (signed char)~0;
}

static __device__ __forceinline__ signed char Operators_sbyte__f1(signed char a_0, signed char b_1, int count_2)
{
    signed char sum_3 = (signed char)((signed char)(a_0 + b_1) - (signed char)(a_0 * b_1));
    if (b_1 != 0)
    {
        sum_3 = (signed char)(sum_3 ^ (signed char)((signed char)gk_divide_int(a_0, b_1) + (signed char)gk_remainder_int(a_0, b_1)));
    }
    sum_3 = (signed char)(sum_3 + (signed char)((signed char)((signed char)((unsigned)a_0 << (count_2 & 7)) ^ (signed char)(a_0 >> (count_2 & 7))) ^ (signed char)((unsigned)(unsigned char)b_1 >> (count_2 & 7))));
    sum_3 = (signed char)((unsigned)sum_3 << (count_2 & 3 & 7));
    sum_3 = (signed char)(sum_3 + 1);
    sum_3 = (signed char)(sum_3 - 1);
    sum_3 = (signed char)(sum_3 + (signed char)((signed char)((signed char)(gk_zero - a_0) + (signed char)~b_1) + (signed char)a_0));
    sum_3 = (signed char)(sum_3 ^ (signed char)((signed char)(a_0 & b_1) | 1));
    if (a_0 < b_1 || (a_0 >= (signed char)(127 - b_1) && a_0 != b_1))
    {
        sum_3 = (signed char)(sum_3 + (signed char)count_2);
    }
    return sum_3 <= -128 ? 127 : a_0 > b_1 ? sum_3 : (signed char)(sum_3 ^ AllBits_sbyte__f0(a_0));
}

static __device__ __forceinline__ unsigned char AllBits_byte__f2(unsigned char __0)
{
    return (unsigned char)~0;
}

static __device__ __forceinline__ unsigned char Operators_byte__f3(unsigned char a_0, unsigned char b_1, int count_2)
{
    unsigned char sum_3 = (unsigned char)((unsigned char)(a_0 + b_1) - (unsigned char)(a_0 * b_1));
    if (b_1 != 0)
    {
        sum_3 = (unsigned char)(sum_3 ^ (unsigned char)((unsigned char)gk_divide_int(a_0, b_1) + (unsigned char)gk_remainder_int(a_0, b_1)));
    }
    sum_3 = (unsigned char)(sum_3 + (unsigned char)((unsigned char)((unsigned char)((unsigned)a_0 << (count_2 & 7)) ^ (unsigned char)(a_0 >> (count_2 & 7))) ^ (unsigned char)((unsigned)b_1 >> (count_2 & 7))));
    sum_3 = (unsigned char)((unsigned)sum_3 << (count_2 & 3 & 7));
    sum_3 = (unsigned char)(sum_3 + 1);
    sum_3 = (unsigned char)(sum_3 - 1);
    sum_3 = (unsigned char)(sum_3 + (unsigned char)((unsigned char)((unsigned char)(gk_zero - a_0) + (unsigned char)~b_1) + (unsigned char)a_0));
    sum_3 = (unsigned char)(sum_3 ^ (unsigned char)((unsigned char)(a_0 & b_1) | 1));
    if (a_0 < b_1 || (a_0 >= (unsigned char)(255 - b_1) && a_0 != b_1))
    {
        sum_3 = (unsigned char)(sum_3 + (unsigned char)count_2);
    }
    return sum_3 <= 0 ? 255 : a_0 > b_1 ? sum_3 : (unsigned char)(sum_3 ^ AllBits_byte__f2(a_0));
}

static __device__ __forceinline__ short AllBits_short__f4(short __0)
{
    return (short)~0;
}

static __device__ __forceinline__ short Operators_short__f5(short a_0, short b_1, int count_2)
{
    short sum_3 = (short)((short)(a_0 + b_1) - (short)(a_0 * b_1));
    if (b_1 != 0)
    {
        sum_3 = (short)(sum_3 ^ (short)((short)gk_divide_int(a_0, b_1) + (short)gk_remainder_int(a_0, b_1)));
    }
    sum_3 = (short)(sum_3 + (short)((short)((short)((unsigned)a_0 << (count_2 & 15)) ^ (short)(a_0 >> (count_2 & 15))) ^ (short)((unsigned)(unsigned short)b_1 >> (count_2 & 15))));
    sum_3 = (short)((unsigned)sum_3 << (count_2 & 3 & 15));
    sum_3 = (short)(sum_3 + 1);
    sum_3 = (short)(sum_3 - 1);
    sum_3 = (short)(sum_3 + (short)((short)((short)(gk_zero - a_0) + (short)~b_1) + (short)a_0));
    sum_3 = (short)(sum_3 ^ (short)((short)(a_0 & b_1) | 1));
    if (a_0 < b_1 || (a_0 >= (short)(32767 - b_1) && a_0 != b_1))
    {
        sum_3 = (short)(sum_3 + (short)count_2);
    }
    return sum_3 <= -32768 ? 32767 : a_0 > b_1 ? sum_3 : (short)(sum_3 ^ AllBits_short__f4(a_0));
}

static __device__ __forceinline__ unsigned short AllBits_ushort__f6(unsigned short __0)
{
    return (unsigned short)~0;
}

static __device__ __forceinline__ unsigned short Operators_ushort__f7(
    unsigned short a_0,
    unsigned short b_1,
    int count_2)
{
    unsigned short sum_3 = (unsigned short)((unsigned short)(a_0 + b_1) - (unsigned short)((unsigned)a_0 * b_1));
    if (b_1 != 0)
    {
        sum_3 = (unsigned short)(sum_3 ^ (unsigned short)((unsigned short)gk_divide_int(a_0, b_1) + (unsigned short)gk_remainder_int(a_0, b_1)));
    }
    sum_3 = (unsigned short)(sum_3 + (unsigned short)((unsigned short)((unsigned short)((unsigned)a_0 << (count_2 & 15)) ^ (unsigned short)(a_0 >> (count_2 & 15))) ^ (unsigned short)((unsigned)b_1 >> (count_2 & 15))));
    sum_3 = (unsigned short)((unsigned)sum_3 << (count_2 & 3 & 15));
    sum_3 = (unsigned short)(sum_3 + 1);
    sum_3 = (unsigned short)(sum_3 - 1);
    sum_3 = (unsigned short)(sum_3 + (unsigned short)((unsigned short)((unsigned short)(gk_zero - a_0) + (unsigned short)~b_1) + (unsigned short)a_0));
    sum_3 = (unsigned short)(sum_3 ^ (unsigned short)((unsigned short)(a_0 & b_1) | 1));
    if (a_0 < b_1 || (a_0 >= (unsigned short)(65535 - b_1) && a_0 != b_1))
    {
        sum_3 = (unsigned short)(sum_3 + (unsigned short)count_2);
    }
    return sum_3 <= 0 ? 65535 : a_0 > b_1 ? sum_3 : (unsigned short)(sum_3 ^ AllBits_ushort__f6(a_0));
}

static __device__ __forceinline__ int AllBits_int__f8(int __0)
{
    return ~0;
}

static __device__ __forceinline__ int Operators_int__f9(int a_0, int b_1, int count_2)
{
    int sum_3 = (int)((unsigned)a_0 + b_1 - (unsigned)a_0 * b_1);
    if (b_1 != 0)
    {
        sum_3 ^= (int)((unsigned)gk_divide_int(a_0, b_1) + gk_remainder_int(a_0, b_1));
    }
    sum_3 = (int)((unsigned)sum_3 + ((int)((unsigned)a_0 << (count_2 & 31)) ^ (a_0 >> (count_2 & 31)) ^ (int)((unsigned)b_1 >> (count_2 & 31))));
    sum_3 = (int)((unsigned)sum_3 << (count_2 & 3 & 31));
    sum_3 = (int)(sum_3 + 1u);
    sum_3 = (int)(sum_3 - 1u);
    sum_3 = (int)(sum_3 + (gk_zero - a_0 + ~b_1 + a_0));
    sum_3 ^= (a_0 & b_1) | 1;
    if (a_0 < b_1 || (a_0 >= (int)(2147483647u - b_1) && a_0 != b_1))
    {
        sum_3 = (int)((unsigned)sum_3 + count_2);
    }
    return sum_3 <= -2147483647 - 1 ? 2147483647 : a_0 > b_1 ? sum_3 : sum_3 ^ AllBits_int__f8(a_0);
}

static __device__ __forceinline__ unsigned AllBits_uint__f10(unsigned __0)
{
    return ~0u;
}

static __device__ __forceinline__ unsigned Operators_uint__f11(unsigned a_0, unsigned b_1, int count_2)
{
    unsigned sum_3 = a_0 + b_1 - a_0 * b_1;
    if (b_1 != 0u)
    {
        sum_3 ^= gk_divide_uint(a_0, b_1) + gk_remainder_uint(a_0, b_1);
    }
    sum_3 += (a_0 << (count_2 & 31)) ^ (a_0 >> (count_2 & 31)) ^ (b_1 >> (count_2 & 31));
    sum_3 <<= count_2 & 3 & 31;
    sum_3++;
    sum_3--;
    sum_3 += gk_zero - a_0 + ~b_1 + a_0;
    sum_3 ^= (a_0 & b_1) | 1u;
    if (a_0 < b_1 || (a_0 >= 4294967295u - b_1 && a_0 != b_1))
    {
        sum_3 += (unsigned)count_2;
    }
    return sum_3 <= 0u ? 4294967295u : a_0 > b_1 ? sum_3 : sum_3 ^ AllBits_uint__f10(a_0);
}

static __device__ __forceinline__ long long AllBits_long__f12(long long __0)
{
    return ~0LL;
}

static __device__ __forceinline__ long long Operators_long__f13(long long a_0, long long b_1, int count_2)
{
    long long sum_3 = (long long)((unsigned long long)a_0 + b_1 - (unsigned long long)a_0 * b_1);
    if (b_1 != 0LL)
    {
        sum_3 ^= (long long)((unsigned long long)gk_divide_long(a_0, b_1) + gk_remainder_long(a_0, b_1));
    }
    sum_3 = (long long)((unsigned long long)sum_3 + ((long long)((unsigned long long)a_0 << (count_2 & 63)) ^ (a_0 >> (count_2 & 63)) ^ (long long)((unsigned long long)b_1 >> (count_2 & 63))));
    sum_3 = (long long)((unsigned long long)sum_3 << (count_2 & 3 & 63));
    sum_3 = (long long)(sum_3 + 1ULL);
    sum_3 = (long long)(sum_3 - 1ULL);
    sum_3 = (long long)(sum_3 + (gk_zero - (unsigned long long)a_0 + ~b_1 + a_0));
    sum_3 ^= (a_0 & b_1) | 1LL;
    if (a_0 < b_1 || (a_0 >= (long long)(9223372036854775807ULL - b_1) && a_0 != b_1))
    {
        sum_3 = (long long)((unsigned long long)sum_3 + (long long)count_2);
    }
    return sum_3 <= -9223372036854775807LL - 1LL ? 9223372036854775807LL : a_0 > b_1 ? sum_3 : sum_3 ^ AllBits_long__f12(a_0);
}

static __device__ __forceinline__ unsigned long long AllBits_ulong__f14(unsigned long long __0)
{
    return ~0ULL;
}

static __device__ __forceinline__ unsigned long long Operators_ulong__f15(
    unsigned long long a_0,
    unsigned long long b_1,
    int count_2)
{
    unsigned long long sum_3 = a_0 + b_1 - a_0 * b_1;
    if (b_1 != 0ULL)
    {
        sum_3 ^= gk_divide_ulong(a_0, b_1) + gk_remainder_ulong(a_0, b_1);
    }
    sum_3 += (a_0 << (count_2 & 63)) ^ (a_0 >> (count_2 & 63)) ^ (b_1 >> (count_2 & 63));
    sum_3 <<= count_2 & 3 & 63;
    sum_3++;
    sum_3--;
    sum_3 += gk_zero - a_0 + ~b_1 + a_0;
    sum_3 ^= (a_0 & b_1) | 1ULL;
    if (a_0 < b_1 || (a_0 >= 18446744073709551615ULL - b_1 && a_0 != b_1))
    {
        sum_3 += (unsigned long long)count_2;
    }
    return sum_3 <= 0ULL ? 18446744073709551615ULL : a_0 > b_1 ? sum_3 : sum_3 ^ AllBits_ulong__f14(a_0);
}

static __device__ __forceinline__ unsigned short AllBits_char__f16(unsigned short __0)
{
    return (unsigned short)~0;
}

static __device__ __forceinline__ unsigned short Operators_char__f17(
    unsigned short a_0,
    unsigned short b_1,
    int count_2)
{
    unsigned short sum_3 = (unsigned short)((unsigned short)(a_0 + b_1) - (unsigned short)((unsigned)a_0 * b_1));
    if (b_1 != 0)
    {
        sum_3 = (unsigned short)(sum_3 ^ (unsigned short)((unsigned short)gk_divide_int(a_0, b_1) + (unsigned short)gk_remainder_int(a_0, b_1)));
    }
    sum_3 = (unsigned short)(sum_3 + (unsigned short)((unsigned short)((unsigned short)((unsigned)a_0 << (count_2 & 15)) ^ (unsigned short)(a_0 >> (count_2 & 15))) ^ (unsigned short)((unsigned)(unsigned short)b_1 >> (count_2 & 15))));
    sum_3 = (unsigned short)((unsigned)sum_3 << (count_2 & 3 & 15));
    sum_3 = (unsigned short)(sum_3 + 1);
    sum_3 = (unsigned short)(sum_3 - 1);
    sum_3 = (unsigned short)(sum_3 + (unsigned short)((unsigned short)((unsigned short)(gk_zero - a_0) + (unsigned short)~b_1) + (unsigned short)a_0));
    sum_3 = (unsigned short)(sum_3 ^ (unsigned short)((unsigned short)(a_0 & b_1) | 1));
    if (a_0 < b_1 || (a_0 >= (unsigned short)(65535 - b_1) && a_0 != b_1))
    {
        sum_3 = (unsigned short)(sum_3 + (unsigned short)count_2);
    }
    return sum_3 <= 0 ? 65535 : a_0 > b_1 ? sum_3 : (unsigned short)(sum_3 ^ AllBits_char__f16(a_0));
}

static __device__ __forceinline__ int Tests_int__f18(int a_0, int b_1)
{
    int result_2 = a_0 < 0 ? 1 : 0;
    if (a_0 == 0 || b_1 >= 0)
    {
        result_2 = (int)(result_2 + 2u);
    }
    if (!true)
    {
        result_2 = (int)(result_2 + 4u);
    }
    if (a_0 == b_1)
    {
        result_2 = (int)(result_2 + 8u);
    }
    result_2 = (int)((unsigned)result_2 + ((a_0 < b_1 ? -1 : a_0 > b_1 ? 1 : 0) > 0 ? 16 : (a_0 < b_1 ? -1 : a_0 > b_1 ? 1 : 0) < 0 ? 32 : 0));
    return (int)((unsigned)result_2 + gk_sign_int(a_0) + (max(a_0, b_1) == min(a_0, b_1) ? 3 : 5));
}

static __device__ __forceinline__ int Tests_byte__f19(unsigned char a_0, unsigned char b_1)
{
    int result_2 = false ? 1 : 0;
    if (a_0 == 0 || true)
    {
        result_2 = (int)(result_2 + 2u);
    }
    if (!true)
    {
        result_2 = (int)(result_2 + 4u);
    }
    if (a_0 == b_1)
    {
        result_2 = (int)(result_2 + 8u);
    }
    result_2 = (int)((unsigned)result_2 + (a_0 - b_1 > 0 ? 16 : a_0 - b_1 < 0 ? 32 : 0));
    return (int)((unsigned)result_2 + gk_sign_int(a_0) + ((unsigned char)max(a_0, b_1) == (unsigned char)min(a_0, b_1) ? 3 : 5));
}

static __device__ __forceinline__ int Tests_float__f20(float a_0, float b_1)
{
    int result_2 = signbit(a_0) ? 1 : 0;
    if (a_0 == 0.0f || !signbit(b_1))
    {
        result_2 = (int)(result_2 + 2u);
    }
    if (isnan(a_0) || !isfinite(b_1))
    {
        result_2 = (int)(result_2 + 4u);
    }
    if (a_0 == b_1 || (isnan(a_0) && isnan(b_1)))
    {
        result_2 = (int)(result_2 + 8u);
    }
    result_2 = (int)((unsigned)result_2 + ((a_0 < b_1 ? -1 : a_0 > b_1 ? 1 : a_0 == b_1 ? 0 : isnan(a_0) ? isnan(b_1) ? 0 : -1 : 1) > 0 ? 16 : (a_0 < b_1 ? -1 : a_0 > b_1 ? 1 : a_0 == b_1 ? 0 : isnan(a_0) ? isnan(b_1) ? 0 : -1 : 1) < 0 ? 32 : 0));
    return (int)((unsigned)result_2 + gk_sign_float(a_0) + (gk_max_float(a_0, b_1) == gk_min_float(a_0, b_1) ? 3 : 5));
}

extern "C" __global__ void Integers_2284801c(
    const long long* GK_RESTRICT x_0,
    int x_0_length,
    long long* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)threadIdx.x;
    int n_3 = x_0_length;
    long long a_4 = x_0[i_2];
    long long b_5 = x_0[gk_remainder_int(i_2 * 7 + 3, n_3)];
    int count_6 = (int)b_5;
    Span<long long> mine_7 = Span<long long>{y_1, y_1_length}.slice(10 * i_2);
    mine_7[0] = (long long)Operators_sbyte__f1((signed char)a_4, (signed char)b_5, count_6);
    mine_7[1] = (long long)Operators_byte__f3((unsigned char)a_4, (unsigned char)b_5, count_6);
    mine_7[2] = (long long)Operators_short__f5((short)a_4, (short)b_5, count_6);
    mine_7[3] = (long long)Operators_ushort__f7((unsigned short)a_4, (unsigned short)b_5, count_6);
    mine_7[4] = (long long)Operators_int__f9((int)a_4, (int)b_5, count_6);
    mine_7[5] = (long long)Operators_uint__f11((unsigned)a_4, (unsigned)b_5, count_6);
    mine_7[6] = Operators_long__f13(a_4, b_5, count_6);
    mine_7[7] = (long long)Operators_ulong__f15((unsigned long long)a_4, (unsigned long long)b_5, count_6);
    mine_7[8] = (long long)Operators_char__f17((unsigned short)a_4, (unsigned short)b_5, count_6);
    mine_7[9] = (long long)(int)(Tests_int__f18((int)a_4, (int)b_5) * 10000u + Tests_byte__f19((unsigned char)a_4, (unsigned char)b_5) * 100u + Tests_float__f20((float)a_4, (float)b_5));
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

static __device__ __forceinline__ int gk_sign_float(float x)
{
    return (x > 0) - (x < 0);
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

static __device__ __forceinline__ int gk_sign_double(double x)
{
    return (x > 0) - (x < 0);
}

static __device__ __forceinline__ double gk_max_double(double a, double b)
{
    return a > b || a != a ? a : a < b || b != b ? b : __longlong_as_double(__double_as_longlong(a) & __double_as_longlong(b));
}

static __device__ __forceinline__ double gk_min_double(double a, double b)
{
    return a < b || a != a ? a : a > b || b != b ? b : __longlong_as_double(__double_as_longlong(a) | __double_as_longlong(b));
}

static __device__ __forceinline__ int Tests_double__f0(double a_0, double b_1)
{
    int result_2 = signbit(a_0) ? 1 : 0;
    if (a_0 == 0.0 || !signbit(b_1))
    {
        result_2 = (int)(result_2 + 2u);
    }
    if (isnan(a_0) || !isfinite(b_1))
    {
        result_2 = (int)(result_2 + 4u);
    }
    if (a_0 == b_1 || (isnan(a_0) && isnan(b_1)))
    {
        result_2 = (int)(result_2 + 8u);
    }
    result_2 = (int)((unsigned)result_2 + ((a_0 < b_1 ? -1 : a_0 > b_1 ? 1 : a_0 == b_1 ? 0 : isnan(a_0) ? isnan(b_1) ? 0 : -1 : 1) > 0 ? 16 : (a_0 < b_1 ? -1 : a_0 > b_1 ? 1 : a_0 == b_1 ? 0 : isnan(a_0) ? isnan(b_1) ? 0 : -1 : 1) < 0 ? 32 : 0));
    return (int)((unsigned)result_2 + gk_sign_double(a_0) + (gk_max_double(a_0, b_1) == gk_min_double(a_0, b_1) ? 3 : 5));
}

static __device__ __forceinline__ int Tests_float__f1(float a_0, float b_1)
{
    int result_2 = signbit(a_0) ? 1 : 0;
    if (a_0 == 0.0f || !signbit(b_1))
    {
        result_2 = (int)(result_2 + 2u);
    }
    if (isnan(a_0) || !isfinite(b_1))
    {
        result_2 = (int)(result_2 + 4u);
    }
    if (a_0 == b_1 || (isnan(a_0) && isnan(b_1)))
    {
        result_2 = (int)(result_2 + 8u);
    }
    result_2 = (int)((unsigned)result_2 + ((a_0 < b_1 ? -1 : a_0 > b_1 ? 1 : a_0 == b_1 ? 0 : isnan(a_0) ? isnan(b_1) ? 0 : -1 : 1) > 0 ? 16 : (a_0 < b_1 ? -1 : a_0 > b_1 ? 1 : a_0 == b_1 ? 0 : isnan(a_0) ? isnan(b_1) ? 0 : -1 : 1) < 0 ? 32 : 0));
    return (int)((unsigned)result_2 + gk_sign_float(a_0) + (gk_max_float(a_0, b_1) == gk_min_float(a_0, b_1) ? 3 : 5));
}

extern "C" __global__ void FloatTests_fd0fe23c(
    const double* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)threadIdx.x;
    double a_3 = x_0[i_2];
    double b_4 = x_0[gk_remainder_int(i_2 * 5 + 2, x_0_length)];
    if (isnan(a_3))
    {
        a_3 = 7.0;
    }
    y_1[2 * i_2] = Tests_double__f0(a_3, b_4);
    y_1[2 * i_2 + 1] = Tests_float__f1((float)a_3, (float)b_4);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

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

static __device__ __forceinline__ signed char Convert_long__sbyte__f0(long long value_0, bool saturates_1)
{
    return saturates_1 ? (signed char)min(max(value_0, -128LL), 127LL) : (signed char)value_0;
}

static __device__ __forceinline__ unsigned char Convert_long__byte__f1(long long value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned char)min(max(value_0, 0LL), 255LL) : (unsigned char)value_0;
}

static __device__ __forceinline__ short Convert_long__short__f2(long long value_0, bool saturates_1)
{
    return saturates_1 ? (short)min(max(value_0, -32768LL), 32767LL) : (short)value_0;
}

static __device__ __forceinline__ unsigned short Convert_long__ushort__f3(long long value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned short)min(max(value_0, 0LL), 65535LL) : (unsigned short)value_0;
}

static __device__ __forceinline__ int Convert_long__int__f4(long long value_0, bool saturates_1)
{
    return saturates_1 ? (int)min(max(value_0, -2147483648LL), 2147483647LL) : (int)value_0;
}

static __device__ __forceinline__ unsigned Convert_long__uint__f5(long long value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned)min(max(value_0, 0LL), 4294967295LL) : (unsigned)value_0;
}

static __device__ __forceinline__ long long Convert_long__long__f6(long long value_0, bool saturates_1)
{
    return saturates_1 ? value_0 : value_0;
}

static __device__ __forceinline__ unsigned long long Convert_long__ulong__f7(long long value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned long long)max(value_0, 0LL) : (unsigned long long)value_0;
}

static __device__ __forceinline__ float Convert_long__float__f8(long long value_0, bool saturates_1)
{
    return saturates_1 ? (float)value_0 : (float)value_0;
}

static __device__ __forceinline__ long long All_long__f9(long long value_0, bool saturates_1)
{
    return (long long)((long long)Convert_long__sbyte__f0(value_0, saturates_1) + 3ULL * (long long)Convert_long__byte__f1(value_0, saturates_1) + 5ULL * (long long)Convert_long__short__f2(value_0, saturates_1) + 7ULL * (long long)Convert_long__ushort__f3(value_0, saturates_1) + 11ULL * (long long)Convert_long__int__f4(value_0, saturates_1) + 13ULL * (long long)Convert_long__uint__f5(value_0, saturates_1) + 17ULL * Convert_long__long__f6(value_0, saturates_1) + 19ULL * Convert_long__ulong__f7(value_0, saturates_1) + (long long)(Convert_long__float__f8(value_0, saturates_1) > 1.0f ? 23 : 29));
}

static __device__ __forceinline__ signed char Convert_ulong__sbyte__f10(unsigned long long value_0, bool saturates_1)
{
    return saturates_1 ? (signed char)min(value_0, 127ULL) : (signed char)value_0;
}

static __device__ __forceinline__ unsigned char Convert_ulong__byte__f11(unsigned long long value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned char)min(value_0, 255ULL) : (unsigned char)value_0;
}

static __device__ __forceinline__ short Convert_ulong__short__f12(unsigned long long value_0, bool saturates_1)
{
    return saturates_1 ? (short)min(value_0, 32767ULL) : (short)value_0;
}

static __device__ __forceinline__ unsigned short Convert_ulong__ushort__f13(
    unsigned long long value_0,
    bool saturates_1)
{
    return saturates_1 ? (unsigned short)min(value_0, 65535ULL) : (unsigned short)value_0;
}

static __device__ __forceinline__ int Convert_ulong__int__f14(unsigned long long value_0, bool saturates_1)
{
    return saturates_1 ? (int)min(value_0, 2147483647ULL) : (int)value_0;
}

static __device__ __forceinline__ unsigned Convert_ulong__uint__f15(unsigned long long value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned)min(value_0, 4294967295ULL) : (unsigned)value_0;
}

static __device__ __forceinline__ long long Convert_ulong__long__f16(unsigned long long value_0, bool saturates_1)
{
    return saturates_1 ? (long long)min(value_0, 9223372036854775807ULL) : (long long)value_0;
}

static __device__ __forceinline__ unsigned long long Convert_ulong__ulong__f17(
    unsigned long long value_0,
    bool saturates_1)
{
    return saturates_1 ? value_0 : value_0;
}

static __device__ __forceinline__ float Convert_ulong__float__f18(unsigned long long value_0, bool saturates_1)
{
    return saturates_1 ? (float)value_0 : (float)value_0;
}

static __device__ __forceinline__ long long All_ulong__f19(unsigned long long value_0, bool saturates_1)
{
    return (long long)((long long)Convert_ulong__sbyte__f10(value_0, saturates_1) + 3ULL * (long long)Convert_ulong__byte__f11(value_0, saturates_1) + 5ULL * (long long)Convert_ulong__short__f12(value_0, saturates_1) + 7ULL * (long long)Convert_ulong__ushort__f13(value_0, saturates_1) + 11ULL * (long long)Convert_ulong__int__f14(value_0, saturates_1) + 13ULL * (long long)Convert_ulong__uint__f15(value_0, saturates_1) + 17ULL * Convert_ulong__long__f16(value_0, saturates_1) + 19ULL * Convert_ulong__ulong__f17(value_0, saturates_1) + (long long)(Convert_ulong__float__f18(value_0, saturates_1) > 1.0f ? 23 : 29));
}

static __device__ __forceinline__ signed char Convert_int__sbyte__f20(int value_0, bool saturates_1)
{
    return saturates_1 ? (signed char)min(max(value_0, -128), 127) : (signed char)value_0;
}

static __device__ __forceinline__ unsigned char Convert_int__byte__f21(int value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned char)min(max(value_0, 0), 255) : (unsigned char)value_0;
}

static __device__ __forceinline__ short Convert_int__short__f22(int value_0, bool saturates_1)
{
    return saturates_1 ? (short)min(max(value_0, -32768), 32767) : (short)value_0;
}

static __device__ __forceinline__ unsigned short Convert_int__ushort__f23(int value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned short)min(max(value_0, 0), 65535) : (unsigned short)value_0;
}

static __device__ __forceinline__ int Convert_int__int__f24(int value_0, bool saturates_1)
{
    return saturates_1 ? value_0 : value_0;
}

static __device__ __forceinline__ unsigned Convert_int__uint__f25(int value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned)max(value_0, 0) : (unsigned)value_0;
}

static __device__ __forceinline__ long long Convert_int__long__f26(int value_0, bool saturates_1)
{
    return saturates_1 ? (long long)value_0 : (long long)value_0;
}

static __device__ __forceinline__ unsigned long long Convert_int__ulong__f27(int value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned long long)max(value_0, 0) : (unsigned long long)value_0;
}

static __device__ __forceinline__ float Convert_int__float__f28(int value_0, bool saturates_1)
{
    return saturates_1 ? (float)value_0 : (float)value_0;
}

static __device__ __forceinline__ long long All_int__f29(int value_0, bool saturates_1)
{
    return (long long)((long long)Convert_int__sbyte__f20(value_0, saturates_1) + 3ULL * (long long)Convert_int__byte__f21(value_0, saturates_1) + 5ULL * (long long)Convert_int__short__f22(value_0, saturates_1) + 7ULL * (long long)Convert_int__ushort__f23(value_0, saturates_1) + 11ULL * (long long)Convert_int__int__f24(value_0, saturates_1) + 13ULL * (long long)Convert_int__uint__f25(value_0, saturates_1) + 17ULL * Convert_int__long__f26(value_0, saturates_1) + 19ULL * Convert_int__ulong__f27(value_0, saturates_1) + (long long)(Convert_int__float__f28(value_0, saturates_1) > 1.0f ? 23 : 29));
}

static __device__ __forceinline__ signed char Convert_uint__sbyte__f30(unsigned value_0, bool saturates_1)
{
    return saturates_1 ? (signed char)min(value_0, 127u) : (signed char)value_0;
}

static __device__ __forceinline__ unsigned char Convert_uint__byte__f31(unsigned value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned char)min(value_0, 255u) : (unsigned char)value_0;
}

static __device__ __forceinline__ short Convert_uint__short__f32(unsigned value_0, bool saturates_1)
{
    return saturates_1 ? (short)min(value_0, 32767u) : (short)value_0;
}

static __device__ __forceinline__ unsigned short Convert_uint__ushort__f33(unsigned value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned short)min(value_0, 65535u) : (unsigned short)value_0;
}

static __device__ __forceinline__ int Convert_uint__int__f34(unsigned value_0, bool saturates_1)
{
    return saturates_1 ? (int)min(value_0, 2147483647u) : (int)value_0;
}

static __device__ __forceinline__ unsigned Convert_uint__uint__f35(unsigned value_0, bool saturates_1)
{
    return saturates_1 ? value_0 : value_0;
}

static __device__ __forceinline__ long long Convert_uint__long__f36(unsigned value_0, bool saturates_1)
{
    return saturates_1 ? (long long)value_0 : (long long)value_0;
}

static __device__ __forceinline__ unsigned long long Convert_uint__ulong__f37(unsigned value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned long long)value_0 : (unsigned long long)value_0;
}

static __device__ __forceinline__ float Convert_uint__float__f38(unsigned value_0, bool saturates_1)
{
    return saturates_1 ? (float)value_0 : (float)value_0;
}

static __device__ __forceinline__ long long All_uint__f39(unsigned value_0, bool saturates_1)
{
    return (long long)((long long)Convert_uint__sbyte__f30(value_0, saturates_1) + 3ULL * (long long)Convert_uint__byte__f31(value_0, saturates_1) + 5ULL * (long long)Convert_uint__short__f32(value_0, saturates_1) + 7ULL * (long long)Convert_uint__ushort__f33(value_0, saturates_1) + 11ULL * (long long)Convert_uint__int__f34(value_0, saturates_1) + 13ULL * (long long)Convert_uint__uint__f35(value_0, saturates_1) + 17ULL * Convert_uint__long__f36(value_0, saturates_1) + 19ULL * Convert_uint__ulong__f37(value_0, saturates_1) + (long long)(Convert_uint__float__f38(value_0, saturates_1) > 1.0f ? 23 : 29));
}

static __device__ __forceinline__ signed char Convert_short__sbyte__f40(short value_0, bool saturates_1)
{
    return saturates_1 ? (signed char)min(max(value_0, -128), 127) : (signed char)value_0;
}

static __device__ __forceinline__ unsigned char Convert_short__byte__f41(short value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned char)min(max(value_0, 0), 255) : (unsigned char)value_0;
}

static __device__ __forceinline__ short Convert_short__short__f42(short value_0, bool saturates_1)
{
    return saturates_1 ? value_0 : value_0;
}

static __device__ __forceinline__ unsigned short Convert_short__ushort__f43(short value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned short)min(max(value_0, 0), 65535) : (unsigned short)value_0;
}

static __device__ __forceinline__ int Convert_short__int__f44(short value_0, bool saturates_1)
{
    return saturates_1 ? value_0 : value_0;
}

static __device__ __forceinline__ unsigned Convert_short__uint__f45(short value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned)max(value_0, 0) : (unsigned)value_0;
}

static __device__ __forceinline__ long long Convert_short__long__f46(short value_0, bool saturates_1)
{
    return saturates_1 ? (long long)value_0 : (long long)value_0;
}

static __device__ __forceinline__ unsigned long long Convert_short__ulong__f47(short value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned long long)max(value_0, 0) : (unsigned long long)value_0;
}

static __device__ __forceinline__ float Convert_short__float__f48(short value_0, bool saturates_1)
{
    return saturates_1 ? (float)value_0 : (float)value_0;
}

static __device__ __forceinline__ long long All_short__f49(short value_0, bool saturates_1)
{
    return (long long)((long long)Convert_short__sbyte__f40(value_0, saturates_1) + 3ULL * (long long)Convert_short__byte__f41(value_0, saturates_1) + 5ULL * (long long)Convert_short__short__f42(value_0, saturates_1) + 7ULL * (long long)Convert_short__ushort__f43(value_0, saturates_1) + 11ULL * (long long)Convert_short__int__f44(value_0, saturates_1) + 13ULL * (long long)Convert_short__uint__f45(value_0, saturates_1) + 17ULL * Convert_short__long__f46(value_0, saturates_1) + 19ULL * Convert_short__ulong__f47(value_0, saturates_1) + (long long)(Convert_short__float__f48(value_0, saturates_1) > 1.0f ? 23 : 29));
}

static __device__ __forceinline__ signed char Convert_byte__sbyte__f50(unsigned char value_0, bool saturates_1)
{
    return saturates_1 ? (signed char)min(max(value_0, -128), 127) : (signed char)value_0;
}

static __device__ __forceinline__ unsigned char Convert_byte__byte__f51(unsigned char value_0, bool saturates_1)
{
    return saturates_1 ? value_0 : value_0;
}

static __device__ __forceinline__ short Convert_byte__short__f52(unsigned char value_0, bool saturates_1)
{
    return saturates_1 ? (short)value_0 : (short)value_0;
}

static __device__ __forceinline__ unsigned short Convert_byte__ushort__f53(unsigned char value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned short)value_0 : (unsigned short)value_0;
}

static __device__ __forceinline__ int Convert_byte__int__f54(unsigned char value_0, bool saturates_1)
{
    return saturates_1 ? value_0 : value_0;
}

static __device__ __forceinline__ unsigned Convert_byte__uint__f55(unsigned char value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned)value_0 : (unsigned)value_0;
}

static __device__ __forceinline__ long long Convert_byte__long__f56(unsigned char value_0, bool saturates_1)
{
    return saturates_1 ? (long long)value_0 : (long long)value_0;
}

static __device__ __forceinline__ unsigned long long Convert_byte__ulong__f57(unsigned char value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned long long)value_0 : (unsigned long long)value_0;
}

static __device__ __forceinline__ float Convert_byte__float__f58(unsigned char value_0, bool saturates_1)
{
    return saturates_1 ? (float)value_0 : (float)value_0;
}

static __device__ __forceinline__ long long All_byte__f59(unsigned char value_0, bool saturates_1)
{
    return (long long)((long long)Convert_byte__sbyte__f50(value_0, saturates_1) + 3ULL * (long long)Convert_byte__byte__f51(value_0, saturates_1) + 5ULL * (long long)Convert_byte__short__f52(value_0, saturates_1) + 7ULL * (long long)Convert_byte__ushort__f53(value_0, saturates_1) + 11ULL * (long long)Convert_byte__int__f54(value_0, saturates_1) + 13ULL * (long long)Convert_byte__uint__f55(value_0, saturates_1) + 17ULL * Convert_byte__long__f56(value_0, saturates_1) + 19ULL * Convert_byte__ulong__f57(value_0, saturates_1) + (long long)(Convert_byte__float__f58(value_0, saturates_1) > 1.0f ? 23 : 29));
}

static __device__ __forceinline__ signed char Convert_double__sbyte__f60(double value_0, bool saturates_1)
{
    return saturates_1 ? (signed char)min(max(gk_double_to_int(value_0), -128), 127) : (signed char)min(max(gk_double_to_int(value_0), -128), 127);
}

static __device__ __forceinline__ unsigned char Convert_double__byte__f61(double value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned char)min(max(gk_double_to_int(value_0), 0), 255) : (unsigned char)min(max(gk_double_to_int(value_0), 0), 255);
}

static __device__ __forceinline__ short Convert_double__short__f62(double value_0, bool saturates_1)
{
    return saturates_1 ? (short)min(max(gk_double_to_int(value_0), -32768), 32767) : (short)min(max(gk_double_to_int(value_0), -32768), 32767);
}

static __device__ __forceinline__ unsigned short Convert_double__ushort__f63(double value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned short)min(max(gk_double_to_int(value_0), 0), 65535) : (unsigned short)min(max(gk_double_to_int(value_0), 0), 65535);
}

static __device__ __forceinline__ int Convert_double__int__f64(double value_0, bool saturates_1)
{
    return saturates_1 ? gk_double_to_int(value_0) : gk_double_to_int(value_0);
}

static __device__ __forceinline__ unsigned Convert_double__uint__f65(double value_0, bool saturates_1)
{
    return saturates_1 ? gk_double_to_uint(value_0) : gk_double_to_uint(value_0);
}

static __device__ __forceinline__ long long Convert_double__long__f66(double value_0, bool saturates_1)
{
    return saturates_1 ? gk_double_to_long(value_0) : gk_double_to_long(value_0);
}

static __device__ __forceinline__ unsigned long long Convert_double__ulong__f67(double value_0, bool saturates_1)
{
    return saturates_1 ? gk_double_to_ulong(value_0) : gk_double_to_ulong(value_0);
}

static __device__ __forceinline__ float Convert_double__float__f68(double value_0, bool saturates_1)
{
    return saturates_1 ? (float)value_0 : (float)value_0;
}

static __device__ __forceinline__ long long All_double__f69(double value_0, bool saturates_1)
{
    return (long long)((long long)Convert_double__sbyte__f60(value_0, saturates_1) + 3ULL * (long long)Convert_double__byte__f61(value_0, saturates_1) + 5ULL * (long long)Convert_double__short__f62(value_0, saturates_1) + 7ULL * (long long)Convert_double__ushort__f63(value_0, saturates_1) + 11ULL * (long long)Convert_double__int__f64(value_0, saturates_1) + 13ULL * (long long)Convert_double__uint__f65(value_0, saturates_1) + 17ULL * Convert_double__long__f66(value_0, saturates_1) + 19ULL * Convert_double__ulong__f67(value_0, saturates_1) + (long long)(Convert_double__float__f68(value_0, saturates_1) > 1.0f ? 23 : 29));
}

static __device__ __forceinline__ signed char Convert_float__sbyte__f70(float value_0, bool saturates_1)
{
    return saturates_1 ? (signed char)min(max(__float2int_rz(value_0), -128), 127) : (signed char)min(max(__float2int_rz(value_0), -128), 127);
}

static __device__ __forceinline__ unsigned char Convert_float__byte__f71(float value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned char)min(max(__float2int_rz(value_0), 0), 255) : (unsigned char)min(max(__float2int_rz(value_0), 0), 255);
}

static __device__ __forceinline__ short Convert_float__short__f72(float value_0, bool saturates_1)
{
    return saturates_1 ? (short)min(max(__float2int_rz(value_0), -32768), 32767) : (short)min(max(__float2int_rz(value_0), -32768), 32767);
}

static __device__ __forceinline__ unsigned short Convert_float__ushort__f73(float value_0, bool saturates_1)
{
    return saturates_1 ? (unsigned short)min(max(__float2int_rz(value_0), 0), 65535) : (unsigned short)min(max(__float2int_rz(value_0), 0), 65535);
}

static __device__ __forceinline__ int Convert_float__int__f74(float value_0, bool saturates_1)
{
    return saturates_1 ? __float2int_rz(value_0) : __float2int_rz(value_0);
}

static __device__ __forceinline__ unsigned Convert_float__uint__f75(float value_0, bool saturates_1)
{
    return saturates_1 ? __float2uint_rz(value_0) : __float2uint_rz(value_0);
}

static __device__ __forceinline__ long long Convert_float__long__f76(float value_0, bool saturates_1)
{
    return saturates_1 ? gk_float_to_long(value_0) : gk_float_to_long(value_0);
}

static __device__ __forceinline__ unsigned long long Convert_float__ulong__f77(float value_0, bool saturates_1)
{
    return saturates_1 ? gk_float_to_ulong(value_0) : gk_float_to_ulong(value_0);
}

static __device__ __forceinline__ float Convert_float__float__f78(float value_0, bool saturates_1)
{
    return saturates_1 ? value_0 : value_0;
}

static __device__ __forceinline__ long long All_float__f79(float value_0, bool saturates_1)
{
    return (long long)((long long)Convert_float__sbyte__f70(value_0, saturates_1) + 3ULL * (long long)Convert_float__byte__f71(value_0, saturates_1) + 5ULL * (long long)Convert_float__short__f72(value_0, saturates_1) + 7ULL * (long long)Convert_float__ushort__f73(value_0, saturates_1) + 11ULL * (long long)Convert_float__int__f74(value_0, saturates_1) + 13ULL * (long long)Convert_float__uint__f75(value_0, saturates_1) + 17ULL * Convert_float__long__f76(value_0, saturates_1) + 19ULL * Convert_float__ulong__f77(value_0, saturates_1) + (long long)(Convert_float__float__f78(value_0, saturates_1) > 1.0f ? 23 : 29));
}

extern "C" __global__ void Conversions_6b0a3014(
    const long long* GK_RESTRICT x_0,
    int x_0_length,
    const double* GK_RESTRICT d_1,
    int d_1_length,
    long long* GK_RESTRICT y_2,
    int y_2_length)
{
    int i_3 = (int)threadIdx.x;
    bool saturates_4 = (int)(i_3 % 2u) == 0;
    long long a_5 = x_0[i_3];
    y_2[i_3] = All_long__f9(a_5, saturates_4) ^ (long long)(All_ulong__f19((unsigned long long)a_5, saturates_4) * 3ULL) ^ (long long)(All_int__f29((int)a_5, saturates_4) * 5ULL) ^ (long long)(All_uint__f39((unsigned)a_5, saturates_4) * 7ULL) ^ (long long)(All_short__f49((short)a_5, saturates_4) * 9ULL) ^ (long long)(All_byte__f59((unsigned char)a_5, saturates_4) * 11ULL) ^ (long long)(All_double__f69(d_1[i_3], saturates_4) * 13ULL) ^ (long long)(All_float__f79((float)d_1[i_3], saturates_4) * 15ULL) ^ (long long)(int)a_5 ^ (long long)(int)7ULL;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ double gk_clamp_double(double x, double low, double high)
{
    return low > high ? high : x < low ? low : x > high ? high : x;
}

static __device__ __forceinline__ double Root_double__f0(double x_0)
{
    double limit_1 = sqrt(0x1.fffffffffffffp1023) * (double)2;
    return gk_clamp_double(x_0, -limit_1, limit_1) + 0x1.921fb54442d18p1 + fma(x_0, x_0, 1.0) + (double)8 + floor(x_0) * 0x1.5bf0a8b145769p1;
}

static __device__ __forceinline__ float Root_float__f1(float x_0)
{
    return sqrtf(x_0);
}

extern "C" __global__ void Floats_1b15c248(
    const double* GK_RESTRICT x_0,
    int x_0_length,
    double* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)threadIdx.x;
    y_1[2 * i_2] = Root_double__f0(x_0[i_2]);
    y_1[2 * i_2 + 1] = (double)Root_float__f1((float)x_0[i_2]);
}
