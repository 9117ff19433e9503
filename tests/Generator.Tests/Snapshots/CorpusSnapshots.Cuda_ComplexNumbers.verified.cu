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

template <int bytes, typename T>
static __device__ __forceinline__ void gk_store(T& place, T value)
{
    Aligned<bytes, T> whole = {value};
    reinterpret_cast<Aligned<bytes, T>&>(place) = whole;
}

struct Complex_s0
{
    double Real_0;
    double Imaginary_1;
};
static_assert(sizeof(Complex_s0) == 16, "Complex_s0 has another layout than in C#");

static __device__ __forceinline__ Complex_s0 op_Addition_f0(Complex_s0 a_0, Complex_s0 b_1)
{
    Complex_s0 result_2 = Complex_s0{};
    result_2.Real_0 = a_0.Real_0 + b_1.Real_0;
    result_2.Imaginary_1 = a_0.Imaginary_1 + b_1.Imaginary_1;
    return result_2;
}

static __device__ __forceinline__ Complex_s0 op_Subtraction_f1(Complex_s0 a_0, Complex_s0 b_1)
{
    Complex_s0 result_2 = Complex_s0{};
    result_2.Real_0 = a_0.Real_0 - b_1.Real_0;
    result_2.Imaginary_1 = a_0.Imaginary_1 - b_1.Imaginary_1;
    return result_2;
}

static __device__ __forceinline__ Complex_s0 op_Multiply_f2(Complex_s0 a_0, Complex_s0 b_1)
{
    Complex_s0 result_2 = Complex_s0{};
    result_2.Real_0 = a_0.Real_0 * b_1.Real_0 - a_0.Imaginary_1 * b_1.Imaginary_1;
    result_2.Imaginary_1 = a_0.Imaginary_1 * b_1.Real_0 + a_0.Real_0 * b_1.Imaginary_1;
    return result_2;
}

static __device__ __forceinline__ Complex_s0 op_Division_f3(Complex_s0 a_0, Complex_s0 b_1)
{
    bool temp_2 = fabs(b_1.Imaginary_1) < fabs(b_1.Real_0);
    double temp_3 = temp_2 ? b_1.Imaginary_1 / b_1.Real_0 : b_1.Real_0 / b_1.Imaginary_1;
    double temp_4 = temp_2 ? b_1.Real_0 + b_1.Imaginary_1 * temp_3 : b_1.Imaginary_1 + b_1.Real_0 * temp_3;
    Complex_s0 result_5 = Complex_s0{};
    result_5.Real_0 = (temp_2 ? a_0.Real_0 + a_0.Imaginary_1 * temp_3 : a_0.Imaginary_1 + a_0.Real_0 * temp_3) / temp_4;
    result_5.Imaginary_1 = (temp_2 ? a_0.Imaginary_1 - a_0.Real_0 * temp_3 : -a_0.Real_0 + a_0.Imaginary_1 * temp_3) / temp_4;
    return result_5;
}

static __device__ __forceinline__ Complex_s0 op_UnaryNegation_f4(Complex_s0 a_0)
{
    Complex_s0 result_1 = Complex_s0{};
    result_1.Real_0 = -a_0.Real_0;
    result_1.Imaginary_1 = -a_0.Imaginary_1;
    return result_1;
}

static __device__ __forceinline__ Complex_s0 ImaginaryOne_f5()
{
    Complex_s0 result_0 = Complex_s0{};
    result_0.Real_0 = 0.0;
    result_0.Imaginary_1 = 1.0;
    return result_0;
}

static __device__ __forceinline__ Complex_s0 Conjugate_f6(Complex_s0 a_0)
{
    Complex_s0 result_1 = Complex_s0{};
    result_1.Real_0 = a_0.Real_0;
    result_1.Imaginary_1 = -a_0.Imaginary_1;
    return result_1;
}

static __device__ __forceinline__ Complex_s0 op_Addition_2_f7(Complex_s0 a_0, double b_1)
{
    Complex_s0 result_2 = Complex_s0{};
    result_2.Real_0 = a_0.Real_0 + b_1;
    result_2.Imaginary_1 = a_0.Imaginary_1;
    return result_2;
}

static __device__ __forceinline__ Complex_s0 op_Multiply_2_f8(Complex_s0 a_0, double b_1)
{
    Complex_s0 result_2 = Complex_s0{};
    result_2.Real_0 = isfinite(a_0.Real_0) && !isfinite(a_0.Imaginary_1) ? __longlong_as_double((long long)0xfff8000000000000ULL) : !isfinite(a_0.Real_0) && !isfinite(a_0.Imaginary_1) ? __longlong_as_double((long long)0xfff8000000000000ULL) : a_0.Real_0 * b_1;
    result_2.Imaginary_1 = isfinite(a_0.Real_0) ? a_0.Imaginary_1 * b_1 : __longlong_as_double((long long)0xfff8000000000000ULL);
    return result_2;
}

static __device__ __forceinline__ Complex_s0 op_Multiply_3_f9(double a_0, Complex_s0 b_1)
{
    Complex_s0 result_2 = Complex_s0{};
    result_2.Real_0 = isfinite(b_1.Real_0) && !isfinite(b_1.Imaginary_1) ? __longlong_as_double((long long)0xfff8000000000000ULL) : !isfinite(b_1.Real_0) && !isfinite(b_1.Imaginary_1) ? __longlong_as_double((long long)0xfff8000000000000ULL) : a_0 * b_1.Real_0;
    result_2.Imaginary_1 = isfinite(b_1.Real_0) ? a_0 * b_1.Imaginary_1 : __longlong_as_double((long long)0xfff8000000000000ULL);
    return result_2;
}

static __device__ __forceinline__ Complex_s0 op_Division_2_f10(Complex_s0 a_0, double b_1)
{
    Complex_s0 result_2 = Complex_s0{};
    result_2.Real_0 = b_1 == 0.0 ? __longlong_as_double((long long)0xfff8000000000000ULL) : isfinite(a_0.Real_0) && !isfinite(a_0.Imaginary_1) ? __longlong_as_double((long long)0xfff8000000000000ULL) : !isfinite(a_0.Real_0) && !isfinite(a_0.Imaginary_1) ? __longlong_as_double((long long)0xfff8000000000000ULL) : a_0.Real_0 / b_1;
    result_2.Imaginary_1 = b_1 == 0.0 ? __longlong_as_double((long long)0xfff8000000000000ULL) : isfinite(a_0.Real_0) ? a_0.Imaginary_1 / b_1 : __longlong_as_double((long long)0xfff8000000000000ULL);
    return result_2;
}

static __device__ __forceinline__ Complex_s0 op_Division_3_f11(double a_0, Complex_s0 b_1)
{
    bool temp_2 = fabs(b_1.Imaginary_1) < fabs(b_1.Real_0);
    double temp_3 = temp_2 ? b_1.Imaginary_1 / b_1.Real_0 : b_1.Real_0 / b_1.Imaginary_1;
    double temp_4 = temp_2 ? b_1.Real_0 + b_1.Imaginary_1 * temp_3 : b_1.Imaginary_1 + b_1.Real_0 * temp_3;
    Complex_s0 result_5 = Complex_s0{};
    result_5.Real_0 = (temp_2 ? a_0 : a_0 * temp_3) / temp_4;
    result_5.Imaginary_1 = (temp_2 ? -a_0 * temp_3 : -a_0) / temp_4;
    return result_5;
}

static __device__ __forceinline__ Complex_s0 op_Subtraction_2_f12(double a_0, Complex_s0 b_1)
{
    Complex_s0 result_2 = Complex_s0{};
    result_2.Real_0 = a_0 - b_1.Real_0;
    result_2.Imaginary_1 = -b_1.Imaginary_1;
    return result_2;
}

static __device__ __forceinline__ Complex_s0 op_Subtraction_3_f13(Complex_s0 a_0, double b_1)
{
    Complex_s0 result_2 = Complex_s0{};
    result_2.Real_0 = a_0.Real_0 - b_1;
    result_2.Imaginary_1 = a_0.Imaginary_1;
    return result_2;
}

static __device__ __forceinline__ Complex_s0 new_f14(double a_0, double b_1)
{
    Complex_s0 result_2 = Complex_s0{};
    result_2.Real_0 = a_0;
    result_2.Imaginary_1 = b_1;
    return result_2;
}

static __device__ __forceinline__ bool op_Equality_f15(Complex_s0 a_0, Complex_s0 b_1)
{
    return a_0.Real_0 == b_1.Real_0 && a_0.Imaginary_1 == b_1.Imaginary_1;
}

static __device__ __forceinline__ Complex_s0 Zero_f16()
{
    Complex_s0 result_0 = Complex_s0{};
    result_0.Real_0 = 0.0;
    result_0.Imaginary_1 = 0.0;
    return result_0;
}

static __device__ __forceinline__ bool op_Inequality_f17(Complex_s0 a_0, Complex_s0 b_1)
{
    return !(a_0.Real_0 == b_1.Real_0 && a_0.Imaginary_1 == b_1.Imaginary_1);
}

static __device__ __forceinline__ bool IsNaN_f18(Complex_s0 a_0)
{
    return !(isinf(a_0.Real_0) || isinf(a_0.Imaginary_1)) && !(isfinite(a_0.Real_0) && isfinite(a_0.Imaginary_1));
}

static __device__ __forceinline__ bool IsInfinity_f19(Complex_s0 a_0)
{
    return isinf(a_0.Real_0) || isinf(a_0.Imaginary_1);
}

static __device__ __forceinline__ bool IsFinite_f20(Complex_s0 a_0)
{
    return isfinite(a_0.Real_0) && isfinite(a_0.Imaginary_1);
}

#ifdef GK_ELEMENTS
template <bool inside_12>
static __device__ __forceinline__ void gk_element(
    const Complex_s0* GK_RESTRICT a_0,
    int a_0_length,
    const Complex_s0* GK_RESTRICT b_1,
    int b_1_length,
    Complex_s0* GK_RESTRICT results_2,
    int results_2_length,
    double* GK_RESTRICT numbers_3,
    int numbers_3_length,
    int index_11)
{
    int i_4 = index_11;
    if (!inside_12 && i_4 >= a_0_length)
    {
        return;
    }
    Complex_s0 x_5 = gk_load<16>(a_0[i_4]);
    Complex_s0 y_6 = gk_load<16>(b_1[i_4]);
    int o_7 = (int)(i_4 * 12u);
    int n_8 = (int)(i_4 * 3u);
    gk_store<16>(results_2[o_7], op_Addition_f0(x_5, y_6));
    gk_store<16>(results_2[o_7 + 1], op_Subtraction_f1(x_5, y_6));
    gk_store<16>(results_2[o_7 + 2], op_Multiply_f2(x_5, y_6));
    gk_store<16>(results_2[o_7 + 3], op_Division_f3(x_5, y_6));
    gk_store<16>(results_2[o_7 + 4], op_Multiply_f2(op_UnaryNegation_f4(x_5), ImaginaryOne_f5()));
    gk_store<16>(results_2[o_7 + 5], op_Addition_2_f7(Conjugate_f6(x_5), 2.0));
    gk_store<16>(results_2[o_7 + 6], op_Multiply_2_f8(x_5, y_6.Real_0));
    gk_store<16>(results_2[o_7 + 7], op_Multiply_3_f9(y_6.Imaginary_1, x_5));
    gk_store<16>(results_2[o_7 + 8], op_Division_2_f10(x_5, y_6.Real_0));
    gk_store<16>(results_2[o_7 + 9], op_Division_3_f11(y_6.Real_0, x_5));
    gk_store<16>(results_2[o_7 + 10], op_Subtraction_3_f13(op_Addition_2_f7(op_Subtraction_2_f12(3.0, x_5), 0x1p-1), y_6.Real_0));
    int temp_10 = (int)(o_7 + 11u);
    Complex_s0 temp_9 = new_f14(x_5.Imaginary_1, y_6.Real_0);
    gk_store<16>(results_2[temp_10], temp_9);
    numbers_3[n_8] = (double)(op_Equality_f15(x_5, y_6) ? 1 : op_Inequality_f17(x_5, Zero_f16()) ? 2 : 3);
    numbers_3[n_8 + 1] = (double)(IsNaN_f18(x_5) ? 4 : IsInfinity_f19(y_6) ? 5 : 6);
    numbers_3[n_8 + 2] = IsFinite_f20(x_5) ? y_6.Real_0 : x_5.Imaginary_1;
}

extern "C" __global__ void __launch_bounds__(256) Arithmetic_4881cac3(
    const Complex_s0* GK_RESTRICT a_0,
    int a_0_length,
    const Complex_s0* GK_RESTRICT b_1,
    int b_1_length,
    Complex_s0* GK_RESTRICT results_2,
    int results_2_length,
    double* GK_RESTRICT numbers_3,
    int numbers_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < a_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(a_0, a_0_length, b_1, b_1_length, results_2, results_2_length, numbers_3, numbers_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(a_0, a_0_length, b_1, b_1_length, results_2, results_2_length, numbers_3, numbers_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Arithmetic_4881cac3(
    const Complex_s0* GK_RESTRICT a_0,
    int a_0_length,
    const Complex_s0* GK_RESTRICT b_1,
    int b_1_length,
    Complex_s0* GK_RESTRICT results_2,
    int results_2_length,
    double* GK_RESTRICT numbers_3,
    int numbers_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= a_0_length)
    {
        return;
    }
    Complex_s0 x_5 = gk_load<16>(a_0[i_4]);
    Complex_s0 y_6 = gk_load<16>(b_1[i_4]);
    int o_7 = (int)(i_4 * 12u);
    int n_8 = (int)(i_4 * 3u);
    gk_store<16>(results_2[o_7], op_Addition_f0(x_5, y_6));
    gk_store<16>(results_2[o_7 + 1], op_Subtraction_f1(x_5, y_6));
    gk_store<16>(results_2[o_7 + 2], op_Multiply_f2(x_5, y_6));
    gk_store<16>(results_2[o_7 + 3], op_Division_f3(x_5, y_6));
    gk_store<16>(results_2[o_7 + 4], op_Multiply_f2(op_UnaryNegation_f4(x_5), ImaginaryOne_f5()));
    gk_store<16>(results_2[o_7 + 5], op_Addition_2_f7(Conjugate_f6(x_5), 2.0));
    gk_store<16>(results_2[o_7 + 6], op_Multiply_2_f8(x_5, y_6.Real_0));
    gk_store<16>(results_2[o_7 + 7], op_Multiply_3_f9(y_6.Imaginary_1, x_5));
    gk_store<16>(results_2[o_7 + 8], op_Division_2_f10(x_5, y_6.Real_0));
    gk_store<16>(results_2[o_7 + 9], op_Division_3_f11(y_6.Real_0, x_5));
    gk_store<16>(results_2[o_7 + 10], op_Subtraction_3_f13(op_Addition_2_f7(op_Subtraction_2_f12(3.0, x_5), 0x1p-1), y_6.Real_0));
    int temp_10 = (int)(o_7 + 11u);
    Complex_s0 temp_9 = new_f14(x_5.Imaginary_1, y_6.Real_0);
    gk_store<16>(results_2[temp_10], temp_9);
    numbers_3[n_8] = (double)(op_Equality_f15(x_5, y_6) ? 1 : op_Inequality_f17(x_5, Zero_f16()) ? 2 : 3);
    numbers_3[n_8 + 1] = (double)(IsNaN_f18(x_5) ? 4 : IsInfinity_f19(y_6) ? 5 : 6);
    numbers_3[n_8 + 2] = IsFinite_f20(x_5) ? y_6.Real_0 : x_5.Imaginary_1;
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

template <int bytes, typename T>
static __device__ __forceinline__ void gk_store(T& place, T value)
{
    Aligned<bytes, T> whole = {value};
    reinterpret_cast<Aligned<bytes, T>&>(place) = whole;
}

struct Complex_s0
{
    double Real_0;
    double Imaginary_1;
};
static_assert(sizeof(Complex_s0) == 16, "Complex_s0 has another layout than in C#");

static __device__ __forceinline__ Complex_s0 Exp_f0(Complex_s0 a_0)
{
    double temp_1 = exp(a_0.Real_0);
    Complex_s0 result_2 = Complex_s0{};
    result_2.Real_0 = temp_1 * cos(a_0.Imaginary_1);
    result_2.Imaginary_1 = temp_1 * sin(a_0.Imaginary_1);
    return result_2;
}

static __device__ __forceinline__ Complex_s0 Log_f1(Complex_s0 a_0)
{
    Complex_s0 result_1 = Complex_s0{};
    result_1.Real_0 = log(hypot(a_0.Real_0, a_0.Imaginary_1));
    result_1.Imaginary_1 = atan2(a_0.Imaginary_1, a_0.Real_0);
    return result_1;
}

static __device__ __forceinline__ Complex_s0 FromPolarCoordinates_f2(double a_0, double b_1)
{
    Complex_s0 result_2 = Complex_s0{};
    result_2.Real_0 = a_0 * cos(b_1);
    result_2.Imaginary_1 = a_0 * sin(b_1);
    return result_2;
}

static __device__ __forceinline__ double Abs_f3(Complex_s0 a_0)
{
    return hypot(a_0.Real_0, a_0.Imaginary_1);
}

static __device__ __forceinline__ double get_Phase_f4(Complex_s0 a_0)
{
    return atan2(a_0.Imaginary_1, a_0.Real_0);
}

static __device__ __forceinline__ double get_Magnitude_f5(Complex_s0 a_0)
{
    return hypot(a_0.Real_0, a_0.Imaginary_1);
}

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    const Complex_s0* GK_RESTRICT a_0,
    int a_0_length,
    Complex_s0* GK_RESTRICT results_1,
    int results_1_length,
    double* GK_RESTRICT numbers_2,
    int numbers_2_length,
    int index_5)
{
    int i_3 = index_5;
    if (!inside_6 && i_3 >= a_0_length)
    {
        return;
    }
    Complex_s0 x_4 = gk_load<16>(a_0[i_3]);
    gk_store<16>(results_1[(int)(i_3 * 3u)], Exp_f0(x_4));
    gk_store<16>(results_1[(int)(i_3 * 3u) + 1], Log_f1(x_4));
    gk_store<16>(results_1[(int)(i_3 * 3u) + 2], FromPolarCoordinates_f2(x_4.Real_0, x_4.Imaginary_1));
    numbers_2[(int)(i_3 * 2u)] = Abs_f3(x_4);
    numbers_2[(int)(i_3 * 2u) + 1] = get_Phase_f4(x_4) * get_Magnitude_f5(x_4);
}

extern "C" __global__ void __launch_bounds__(256) Functions_4bc255f2(
    const Complex_s0* GK_RESTRICT a_0,
    int a_0_length,
    Complex_s0* GK_RESTRICT results_1,
    int results_1_length,
    double* GK_RESTRICT numbers_2,
    int numbers_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < a_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(a_0, a_0_length, results_1, results_1_length, numbers_2, numbers_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(a_0, a_0_length, results_1, results_1_length, numbers_2, numbers_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Functions_4bc255f2(
    const Complex_s0* GK_RESTRICT a_0,
    int a_0_length,
    Complex_s0* GK_RESTRICT results_1,
    int results_1_length,
    double* GK_RESTRICT numbers_2,
    int numbers_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= a_0_length)
    {
        return;
    }
    Complex_s0 x_4 = gk_load<16>(a_0[i_3]);
    gk_store<16>(results_1[(int)(i_3 * 3u)], Exp_f0(x_4));
    gk_store<16>(results_1[(int)(i_3 * 3u) + 1], Log_f1(x_4));
    gk_store<16>(results_1[(int)(i_3 * 3u) + 2], FromPolarCoordinates_f2(x_4.Real_0, x_4.Imaginary_1));
    numbers_2[(int)(i_3 * 2u)] = Abs_f3(x_4);
    numbers_2[(int)(i_3 * 2u) + 1] = get_Phase_f4(x_4) * get_Magnitude_f5(x_4);
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

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

struct Complex_s0
{
    double Real_0;
    double Imaginary_1;
};
static_assert(sizeof(Complex_s0) == 16, "Complex_s0 has another layout than in C#");

static __device__ __forceinline__ Complex_s0 new_f0(double a_0, double b_1)
{
    Complex_s0 result_2 = Complex_s0{};
    result_2.Real_0 = a_0;
    result_2.Imaginary_1 = b_1;
    return result_2;
}

static __device__ __forceinline__ Complex_s0 op_Implicit_f1(int a_0)
{
    Complex_s0 result_1 = Complex_s0{};
    result_1.Real_0 = (double)a_0;
    result_1.Imaginary_1 = 0.0;
    return result_1;
}

static __device__ __forceinline__ Complex_s0 op_Multiply_f2(Complex_s0 a_0, Complex_s0 b_1)
{
    Complex_s0 result_2 = Complex_s0{};
    result_2.Real_0 = a_0.Real_0 * b_1.Real_0 - a_0.Imaginary_1 * b_1.Imaginary_1;
    result_2.Imaginary_1 = a_0.Imaginary_1 * b_1.Real_0 + a_0.Real_0 * b_1.Imaginary_1;
    return result_2;
}

static __device__ __forceinline__ Complex_s0 op_Addition_f3(Complex_s0 a_0, Complex_s0 b_1)
{
    Complex_s0 result_2 = Complex_s0{};
    result_2.Real_0 = a_0.Real_0 + b_1.Real_0;
    result_2.Imaginary_1 = a_0.Imaginary_1 + b_1.Imaginary_1;
    return result_2;
}

#ifdef GK_ELEMENTS
template <bool inside_9>
static __device__ __forceinline__ void gk_element(
    int width_0,
    double scale_1,
    int* GK_RESTRICT steps_2,
    int steps_2_length,
    int index_8)
{
    int i_3 = index_8;
    if (!inside_9 && i_3 >= steps_2_length)
    {
        return;
    }
    Complex_s0 temp_4 = new_f0((double)gk_remainder_int(i_3, width_0) * scale_1 - 2.0, (double)gk_divide_int(i_3, width_0) * scale_1 - 1.0);
    Complex_s0 c_5 = temp_4;
    Complex_s0 z_6 = op_Implicit_f1(0);
    int step_7 = 0;
    for (; step_7 < 50 && z_6.Real_0 * z_6.Real_0 + z_6.Imaginary_1 * z_6.Imaginary_1 < 4.0; step_7 = (int)(step_7 + 1u))
    {
        z_6 = op_Addition_f3(op_Multiply_f2(z_6, z_6), c_5);
    }
    steps_2[i_3] = step_7;
}

extern "C" __global__ void __launch_bounds__(256) Mandelbrot_81476335(
    int width_0,
    double scale_1,
    int* GK_RESTRICT steps_2,
    int steps_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < steps_2_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(width_0, scale_1, steps_2, steps_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(width_0, scale_1, steps_2, steps_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Mandelbrot_81476335(
    int width_0,
    double scale_1,
    int* GK_RESTRICT steps_2,
    int steps_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= steps_2_length)
    {
        return;
    }
    Complex_s0 temp_4 = new_f0((double)gk_remainder_int(i_3, width_0) * scale_1 - 2.0, (double)gk_divide_int(i_3, width_0) * scale_1 - 1.0);
    Complex_s0 c_5 = temp_4;
    Complex_s0 z_6 = op_Implicit_f1(0);
    int step_7 = 0;
    for (; step_7 < 50 && z_6.Real_0 * z_6.Real_0 + z_6.Imaginary_1 * z_6.Imaginary_1 < 4.0; step_7 = (int)(step_7 + 1u))
    {
        z_6 = op_Addition_f3(op_Multiply_f2(z_6, z_6), c_5);
    }
    steps_2[i_3] = step_7;
}

#endif
