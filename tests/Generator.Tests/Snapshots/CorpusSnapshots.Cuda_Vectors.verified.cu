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

struct Vector2_s0
{
    float X_0;
    float Y_1;
};
static_assert(sizeof(Vector2_s0) == 8, "Vector2_s0 has another layout than in C#");

static __device__ __forceinline__ Vector2_s0 op_Multiply_f0(Vector2_s0 a_0, float b_1)
{
    Vector2_s0 result_2 = Vector2_s0{};
    result_2.X_0 = a_0.X_0 * b_1;
    result_2.Y_1 = a_0.Y_1 * b_1;
    return result_2;
}

static __device__ __forceinline__ Vector2_s0 op_Addition_f1(Vector2_s0 a_0, Vector2_s0 b_1)
{
    Vector2_s0 result_2 = Vector2_s0{};
    result_2.X_0 = a_0.X_0 + b_1.X_0;
    result_2.Y_1 = a_0.Y_1 + b_1.Y_1;
    return result_2;
}

static __device__ __forceinline__ Vector2_s0 op_UnaryNegation_f2(Vector2_s0 a_0)
{
    Vector2_s0 result_1 = Vector2_s0{};
    result_1.X_0 = -a_0.X_0;
    result_1.Y_1 = -a_0.Y_1;
    return result_1;
}

static __device__ __forceinline__ Vector2_s0 op_Division_f3(Vector2_s0 a_0, Vector2_s0 b_1)
{
    Vector2_s0 result_2 = Vector2_s0{};
    result_2.X_0 = a_0.X_0 / b_1.X_0;
    result_2.Y_1 = a_0.Y_1 / b_1.Y_1;
    return result_2;
}

static __device__ __forceinline__ Vector2_s0 op_Subtraction_f4(Vector2_s0 a_0, Vector2_s0 b_1)
{
    Vector2_s0 result_2 = Vector2_s0{};
    result_2.X_0 = a_0.X_0 - b_1.X_0;
    result_2.Y_1 = a_0.Y_1 - b_1.Y_1;
    return result_2;
}

static __device__ __forceinline__ Vector2_s0 Min_f5(Vector2_s0 a_0, Vector2_s0 b_1)
{
    Vector2_s0 result_2 = Vector2_s0{};
    result_2.X_0 = gk_min_float(a_0.X_0, b_1.X_0);
    result_2.Y_1 = gk_min_float(a_0.Y_1, b_1.Y_1);
    return result_2;
}

static __device__ __forceinline__ Vector2_s0 Max_f6(Vector2_s0 a_0, Vector2_s0 b_1)
{
    Vector2_s0 result_2 = Vector2_s0{};
    result_2.X_0 = gk_max_float(a_0.X_0, b_1.X_0);
    result_2.Y_1 = gk_max_float(a_0.Y_1, b_1.Y_1);
    return result_2;
}

static __device__ __forceinline__ Vector2_s0 op_Multiply_2_f7(Vector2_s0 a_0, Vector2_s0 b_1)
{
    Vector2_s0 result_2 = Vector2_s0{};
    result_2.X_0 = a_0.X_0 * b_1.X_0;
    result_2.Y_1 = a_0.Y_1 * b_1.Y_1;
    return result_2;
}

static __device__ __forceinline__ Vector2_s0 Lerp_f8(Vector2_s0 a_0, Vector2_s0 b_1, float c_2)
{
    Vector2_s0 result_3 = Vector2_s0{};
    result_3.X_0 = fmaf(a_0.X_0, 1.0f - c_2, b_1.X_0 * c_2);
    result_3.Y_1 = fmaf(a_0.Y_1, 1.0f - c_2, b_1.Y_1 * c_2);
    return result_3;
}

static __device__ __forceinline__ Vector2_s0 Reflect_f9(Vector2_s0 a_0, Vector2_s0 b_1)
{
    float temp_2 = a_0.X_0 * b_1.X_0 + a_0.Y_1 * b_1.Y_1;
    float temp_3 = -(temp_2 + temp_2);
    Vector2_s0 result_4 = Vector2_s0{};
    result_4.X_0 = fmaf(temp_3, b_1.X_0, a_0.X_0);
    result_4.Y_1 = fmaf(temp_3, b_1.Y_1, a_0.Y_1);
    return result_4;
}

static __device__ __forceinline__ Vector2_s0 Normalize_f10(Vector2_s0 a_0)
{
    float temp_1 = sqrtf(a_0.X_0 * a_0.X_0 + a_0.Y_1 * a_0.Y_1);
    Vector2_s0 result_2 = Vector2_s0{};
    result_2.X_0 = a_0.X_0 / temp_1;
    result_2.Y_1 = a_0.Y_1 / temp_1;
    return result_2;
}

static __device__ __forceinline__ Vector2_s0 get_Zero_f11()
{
    Vector2_s0 result_0 = Vector2_s0{};
    result_0.X_0 = 0.0f;
    result_0.Y_1 = 0.0f;
    return result_0;
}

static __device__ __forceinline__ Vector2_s0 Clamp_f12(Vector2_s0 a_0, Vector2_s0 b_1, Vector2_s0 c_2)
{
    Vector2_s0 result_3 = Vector2_s0{};
    result_3.X_0 = gk_min_float(gk_max_float(a_0.X_0, b_1.X_0), c_2.X_0);
    result_3.Y_1 = gk_min_float(gk_max_float(a_0.Y_1, b_1.Y_1), c_2.Y_1);
    return result_3;
}

static __device__ __forceinline__ Vector2_s0 Abs_f13(Vector2_s0 a_0)
{
    Vector2_s0 result_1 = Vector2_s0{};
    result_1.X_0 = fabsf(a_0.X_0);
    result_1.Y_1 = fabsf(a_0.Y_1);
    return result_1;
}

static __device__ __forceinline__ Vector2_s0 SquareRoot_f14(Vector2_s0 a_0)
{
    Vector2_s0 result_1 = Vector2_s0{};
    result_1.X_0 = sqrtf(a_0.X_0);
    result_1.Y_1 = sqrtf(a_0.Y_1);
    return result_1;
}

static __device__ __forceinline__ Vector2_s0 get_UnitY_f15()
{
    Vector2_s0 result_0 = Vector2_s0{};
    result_0.X_0 = 0.0f;
    result_0.Y_1 = 1.0f;
    return result_0;
}

static __device__ __forceinline__ Vector2_s0 Create_f16(float a_0)
{
    Vector2_s0 result_1 = Vector2_s0{};
    result_1.X_0 = a_0;
    result_1.Y_1 = a_0;
    return result_1;
}

static __device__ __forceinline__ Vector2_s0 op_Division_2_f17(Vector2_s0 a_0, float b_1)
{
    Vector2_s0 result_2 = Vector2_s0{};
    result_2.X_0 = a_0.X_0 / b_1;
    result_2.Y_1 = a_0.Y_1 / b_1;
    return result_2;
}

static __device__ __forceinline__ bool op_Equality_f18(Vector2_s0 a_0, Vector2_s0 b_1)
{
    return a_0.X_0 == b_1.X_0 && a_0.Y_1 == b_1.Y_1;
}

static __device__ __forceinline__ Vector2_s0 get_One_f19()
{
    Vector2_s0 result_0 = Vector2_s0{};
    result_0.X_0 = 1.0f;
    result_0.Y_1 = 1.0f;
    return result_0;
}

static __device__ __forceinline__ Vector2_s0 new_f20(float a_0, float b_1)
{
    Vector2_s0 result_2 = Vector2_s0{};
    result_2.X_0 = a_0;
    result_2.Y_1 = b_1;
    return result_2;
}

static __device__ __forceinline__ float get_Item_f21(Vector2_s0 a_0, int b_1)
{
    return b_1 == 1 ? a_0.Y_1 : a_0.X_0;
}

static __device__ __forceinline__ float Dot_f22(Vector2_s0 a_0, Vector2_s0 b_1)
{
    return a_0.X_0 * b_1.X_0 + a_0.Y_1 * b_1.Y_1;
}

static __device__ __forceinline__ float Cross_f23(Vector2_s0 a_0, Vector2_s0 b_1)
{
    return a_0.X_0 * b_1.Y_1 - a_0.Y_1 * b_1.X_0;
}

static __device__ __forceinline__ float Length_f24(Vector2_s0 a_0)
{
    return sqrtf(a_0.X_0 * a_0.X_0 + a_0.Y_1 * a_0.Y_1);
}

static __device__ __forceinline__ float LengthSquared_f25(Vector2_s0 a_0)
{
    return a_0.X_0 * a_0.X_0 + a_0.Y_1 * a_0.Y_1;
}

static __device__ __forceinline__ float Distance_f26(Vector2_s0 a_0, Vector2_s0 b_1)
{
    float temp_2 = a_0.X_0 - b_1.X_0;
    float temp_3 = a_0.Y_1 - b_1.Y_1;
    return sqrtf(temp_2 * temp_2 + temp_3 * temp_3);
}

static __device__ __forceinline__ bool Equals_f27(Vector2_s0 a_0, Vector2_s0 b_1)
{
    return (a_0.X_0 == b_1.X_0 || (isnan(a_0.X_0) && isnan(b_1.X_0))) && (a_0.Y_1 == b_1.Y_1 || (isnan(a_0.Y_1) && isnan(b_1.Y_1)));
}

static __device__ __forceinline__ bool op_Inequality_f28(Vector2_s0 a_0, Vector2_s0 b_1)
{
    return !(a_0.X_0 == b_1.X_0 && a_0.Y_1 == b_1.Y_1);
}

#ifdef GK_ELEMENTS
template <bool inside_13>
static __device__ __forceinline__ void gk_element(
    const Vector2_s0* GK_RESTRICT a_0,
    int a_0_length,
    const Vector2_s0* GK_RESTRICT b_1,
    int b_1_length,
    Vector2_s0* GK_RESTRICT results_2,
    int results_2_length,
    float* GK_RESTRICT numbers_3,
    int numbers_3_length,
    int index_12)
{
    int i_4 = index_12;
    if (!inside_13 && i_4 >= a_0_length)
    {
        return;
    }
    Vector2_s0 x_5 = gk_load<8>(a_0[i_4]);
    Vector2_s0 y_6 = gk_load<8>(b_1[i_4]);
    int o_7 = (int)(i_4 * 10u);
    int n_8 = (int)(i_4 * 6u);
    gk_store<8>(results_2[o_7], op_Subtraction_f4(op_Addition_f1(x_5, op_Multiply_f0(y_6, 2.0f)), op_Division_f3(op_UnaryNegation_f2(x_5), y_6)));
    gk_store<8>(results_2[o_7 + 1], op_Multiply_2_f7(Min_f5(x_5, y_6), Max_f6(x_5, y_6)));
    gk_store<8>(results_2[o_7 + 2], Lerp_f8(x_5, y_6, 0x1.333334p-2f));
    gk_store<8>(results_2[o_7 + 3], Reflect_f9(x_5, y_6));
    gk_store<8>(results_2[o_7 + 4], Normalize_f10(x_5));
    gk_store<8>(results_2[o_7 + 5], Clamp_f12(x_5, get_Zero_f11(), y_6));
    gk_store<8>(results_2[o_7 + 6], op_Addition_f1(Abs_f13(x_5), SquareRoot_f14(y_6)));
    gk_store<8>(results_2[o_7 + 7], op_Addition_f1(get_UnitY_f15(), op_Division_2_f17(Create_f16(3.0f), 7.0f)));
    int temp_11 = (int)(o_7 + 8u);
    Vector2_s0 temp_10;
    if (op_Equality_f18(x_5, y_6))
    {
        temp_10 = get_One_f19();
    }
    else
    {
        Vector2_s0 temp_9 = new_f20(x_5.Y_1, y_6.X_0);
        temp_10 = temp_9;
    }
    gk_store<8>(results_2[temp_11], temp_10);
    x_5.Y_1 += 2.0f;
    x_5.X_0 = get_Item_f21(x_5, i_4 & 1);
    gk_store<8>(results_2[o_7 + 9], x_5);
    numbers_3[n_8] = Dot_f22(x_5, y_6);
    numbers_3[n_8 + 1] = Cross_f23(x_5, y_6);
    numbers_3[n_8 + 2] = Length_f24(x_5);
    numbers_3[n_8 + 3] = LengthSquared_f25(y_6);
    numbers_3[n_8 + 4] = Distance_f26(x_5, y_6);
    numbers_3[n_8 + 5] = (float)(Equals_f27(x_5, y_6) ? 1 : op_Inequality_f28(x_5, y_6) ? 2 : 3);
}

extern "C" __global__ void __launch_bounds__(256) Two_b763d36d(
    const Vector2_s0* GK_RESTRICT a_0,
    int a_0_length,
    const Vector2_s0* GK_RESTRICT b_1,
    int b_1_length,
    Vector2_s0* GK_RESTRICT results_2,
    int results_2_length,
    float* GK_RESTRICT numbers_3,
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

extern "C" __global__ void Two_b763d36d(
    const Vector2_s0* GK_RESTRICT a_0,
    int a_0_length,
    const Vector2_s0* GK_RESTRICT b_1,
    int b_1_length,
    Vector2_s0* GK_RESTRICT results_2,
    int results_2_length,
    float* GK_RESTRICT numbers_3,
    int numbers_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= a_0_length)
    {
        return;
    }
    Vector2_s0 x_5 = gk_load<8>(a_0[i_4]);
    Vector2_s0 y_6 = gk_load<8>(b_1[i_4]);
    int o_7 = (int)(i_4 * 10u);
    int n_8 = (int)(i_4 * 6u);
    gk_store<8>(results_2[o_7], op_Subtraction_f4(op_Addition_f1(x_5, op_Multiply_f0(y_6, 2.0f)), op_Division_f3(op_UnaryNegation_f2(x_5), y_6)));
    gk_store<8>(results_2[o_7 + 1], op_Multiply_2_f7(Min_f5(x_5, y_6), Max_f6(x_5, y_6)));
    gk_store<8>(results_2[o_7 + 2], Lerp_f8(x_5, y_6, 0x1.333334p-2f));
    gk_store<8>(results_2[o_7 + 3], Reflect_f9(x_5, y_6));
    gk_store<8>(results_2[o_7 + 4], Normalize_f10(x_5));
    gk_store<8>(results_2[o_7 + 5], Clamp_f12(x_5, get_Zero_f11(), y_6));
    gk_store<8>(results_2[o_7 + 6], op_Addition_f1(Abs_f13(x_5), SquareRoot_f14(y_6)));
    gk_store<8>(results_2[o_7 + 7], op_Addition_f1(get_UnitY_f15(), op_Division_2_f17(Create_f16(3.0f), 7.0f)));
    int temp_11 = (int)(o_7 + 8u);
    Vector2_s0 temp_10;
    if (op_Equality_f18(x_5, y_6))
    {
        temp_10 = get_One_f19();
    }
    else
    {
        Vector2_s0 temp_9 = new_f20(x_5.Y_1, y_6.X_0);
        temp_10 = temp_9;
    }
    gk_store<8>(results_2[temp_11], temp_10);
    x_5.Y_1 += 2.0f;
    x_5.X_0 = get_Item_f21(x_5, i_4 & 1);
    gk_store<8>(results_2[o_7 + 9], x_5);
    numbers_3[n_8] = Dot_f22(x_5, y_6);
    numbers_3[n_8 + 1] = Cross_f23(x_5, y_6);
    numbers_3[n_8 + 2] = Length_f24(x_5);
    numbers_3[n_8 + 3] = LengthSquared_f25(y_6);
    numbers_3[n_8 + 4] = Distance_f26(x_5, y_6);
    numbers_3[n_8 + 5] = (float)(Equals_f27(x_5, y_6) ? 1 : op_Inequality_f28(x_5, y_6) ? 2 : 3);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

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

struct Vector3_s0
{
    float X_0;
    float Y_1;
    float Z_2;
};
static_assert(sizeof(Vector3_s0) == 12, "Vector3_s0 has another layout than in C#");

struct Vector2_s1
{
    float X_0;
    float Y_1;
};
static_assert(sizeof(Vector2_s1) == 8, "Vector2_s1 has another layout than in C#");

static __device__ __forceinline__ Vector3_s0 op_Multiply_f0(float a_0, Vector3_s0 b_1)
{
    Vector3_s0 result_2 = Vector3_s0{};
    result_2.X_0 = a_0 * b_1.X_0;
    result_2.Y_1 = a_0 * b_1.Y_1;
    result_2.Z_2 = a_0 * b_1.Z_2;
    return result_2;
}

static __device__ __forceinline__ Vector3_s0 op_Addition_f1(Vector3_s0 a_0, Vector3_s0 b_1)
{
    Vector3_s0 result_2 = Vector3_s0{};
    result_2.X_0 = a_0.X_0 + b_1.X_0;
    result_2.Y_1 = a_0.Y_1 + b_1.Y_1;
    result_2.Z_2 = a_0.Z_2 + b_1.Z_2;
    return result_2;
}

static __device__ __forceinline__ Vector3_s0 Cross_f2(Vector3_s0 a_0, Vector3_s0 b_1)
{
    Vector3_s0 result_2 = Vector3_s0{};
    result_2.X_0 = a_0.Y_1 * b_1.Z_2 - a_0.Z_2 * b_1.Y_1;
    result_2.Y_1 = a_0.Z_2 * b_1.X_0 - a_0.X_0 * b_1.Z_2;
    result_2.Z_2 = a_0.X_0 * b_1.Y_1 - a_0.Y_1 * b_1.X_0;
    return result_2;
}

static __device__ __forceinline__ Vector3_s0 Lerp_f3(Vector3_s0 a_0, Vector3_s0 b_1, float c_2)
{
    Vector3_s0 result_3 = Vector3_s0{};
    result_3.X_0 = fmaf(a_0.X_0, 1.0f - c_2, b_1.X_0 * c_2);
    result_3.Y_1 = fmaf(a_0.Y_1, 1.0f - c_2, b_1.Y_1 * c_2);
    result_3.Z_2 = fmaf(a_0.Z_2, 1.0f - c_2, b_1.Z_2 * c_2);
    return result_3;
}

static __device__ __forceinline__ Vector3_s0 Reflect_f4(Vector3_s0 a_0, Vector3_s0 b_1)
{
    float temp_2 = a_0.X_0 * b_1.X_0 + a_0.Y_1 * b_1.Y_1 + a_0.Z_2 * b_1.Z_2;
    float temp_3 = -(temp_2 + temp_2);
    Vector3_s0 result_4 = Vector3_s0{};
    result_4.X_0 = fmaf(temp_3, b_1.X_0, a_0.X_0);
    result_4.Y_1 = fmaf(temp_3, b_1.Y_1, a_0.Y_1);
    result_4.Z_2 = fmaf(temp_3, b_1.Z_2, a_0.Z_2);
    return result_4;
}

static __device__ __forceinline__ Vector3_s0 Normalize_f5(Vector3_s0 a_0)
{
    float temp_1 = sqrtf(a_0.X_0 * a_0.X_0 + a_0.Y_1 * a_0.Y_1 + a_0.Z_2 * a_0.Z_2);
    Vector3_s0 result_2 = Vector3_s0{};
    result_2.X_0 = a_0.X_0 / temp_1;
    result_2.Y_1 = a_0.Y_1 / temp_1;
    result_2.Z_2 = a_0.Z_2 / temp_1;
    return result_2;
}

static __device__ __forceinline__ Vector3_s0 new_f6(float a_0, float b_1, float c_2)
{
    Vector3_s0 result_3 = Vector3_s0{};
    result_3.X_0 = a_0;
    result_3.Y_1 = b_1;
    result_3.Z_2 = c_2;
    return result_3;
}

static __device__ __forceinline__ Vector3_s0 Clamp_f7(Vector3_s0 a_0, Vector3_s0 b_1, Vector3_s0 c_2)
{
    Vector3_s0 result_3 = Vector3_s0{};
    result_3.X_0 = gk_min_float(gk_max_float(a_0.X_0, b_1.X_0), c_2.X_0);
    result_3.Y_1 = gk_min_float(gk_max_float(a_0.Y_1, b_1.Y_1), c_2.Y_1);
    result_3.Z_2 = gk_min_float(gk_max_float(a_0.Z_2, b_1.Z_2), c_2.Z_2);
    return result_3;
}

static __device__ __forceinline__ Vector3_s0 op_UnaryNegation_f8(Vector3_s0 a_0)
{
    Vector3_s0 result_1 = Vector3_s0{};
    result_1.X_0 = -a_0.X_0;
    result_1.Y_1 = -a_0.Y_1;
    result_1.Z_2 = -a_0.Z_2;
    return result_1;
}

static __device__ __forceinline__ Vector3_s0 Abs_f9(Vector3_s0 a_0)
{
    Vector3_s0 result_1 = Vector3_s0{};
    result_1.X_0 = fabsf(a_0.X_0);
    result_1.Y_1 = fabsf(a_0.Y_1);
    result_1.Z_2 = fabsf(a_0.Z_2);
    return result_1;
}

static __device__ __forceinline__ Vector3_s0 SquareRoot_f10(Vector3_s0 a_0)
{
    Vector3_s0 result_1 = Vector3_s0{};
    result_1.X_0 = sqrtf(a_0.X_0);
    result_1.Y_1 = sqrtf(a_0.Y_1);
    result_1.Z_2 = sqrtf(a_0.Z_2);
    return result_1;
}

static __device__ __forceinline__ Vector3_s0 op_Subtraction_f11(Vector3_s0 a_0, Vector3_s0 b_1)
{
    Vector3_s0 result_2 = Vector3_s0{};
    result_2.X_0 = a_0.X_0 - b_1.X_0;
    result_2.Y_1 = a_0.Y_1 - b_1.Y_1;
    result_2.Z_2 = a_0.Z_2 - b_1.Z_2;
    return result_2;
}

static __device__ __forceinline__ Vector3_s0 get_UnitZ_f12()
{
    Vector3_s0 result_0 = Vector3_s0{};
    result_0.X_0 = 0.0f;
    result_0.Y_1 = 0.0f;
    result_0.Z_2 = 1.0f;
    return result_0;
}

static __device__ __forceinline__ Vector2_s1 new_f13(float a_0, float b_1)
{
    Vector2_s1 result_2 = Vector2_s1{};
    result_2.X_0 = a_0;
    result_2.Y_1 = b_1;
    return result_2;
}

static __device__ __forceinline__ Vector3_s0 new_2_f14(Vector2_s1 a_0, float b_1)
{
    Vector3_s0 result_2 = Vector3_s0{};
    result_2.X_0 = a_0.X_0;
    result_2.Y_1 = a_0.Y_1;
    result_2.Z_2 = b_1;
    return result_2;
}

static __device__ __forceinline__ Vector3_s0 op_Multiply_2_f15(Vector3_s0 a_0, Vector3_s0 b_1)
{
    Vector3_s0 result_2 = Vector3_s0{};
    result_2.X_0 = a_0.X_0 * b_1.X_0;
    result_2.Y_1 = a_0.Y_1 * b_1.Y_1;
    result_2.Z_2 = a_0.Z_2 * b_1.Z_2;
    return result_2;
}

static __device__ __forceinline__ Vector3_s0 new_3_f16(float a_0)
{
    Vector3_s0 result_1 = Vector3_s0{};
    result_1.X_0 = a_0;
    result_1.Y_1 = a_0;
    result_1.Z_2 = a_0;
    return result_1;
}

static __device__ __forceinline__ Vector3_s0 FusedMultiplyAdd_f17(Vector3_s0 a_0, Vector3_s0 b_1, Vector3_s0 c_2)
{
    Vector3_s0 result_3 = Vector3_s0{};
    result_3.X_0 = fmaf(a_0.X_0, b_1.X_0, c_2.X_0);
    result_3.Y_1 = fmaf(a_0.Y_1, b_1.Y_1, c_2.Y_1);
    result_3.Z_2 = fmaf(a_0.Z_2, b_1.Z_2, c_2.Z_2);
    return result_3;
}

static __device__ __forceinline__ Vector3_s0 Max_f18(Vector3_s0 a_0, Vector3_s0 b_1)
{
    Vector3_s0 result_2 = Vector3_s0{};
    result_2.X_0 = gk_max_float(a_0.X_0, b_1.X_0);
    result_2.Y_1 = gk_max_float(a_0.Y_1, b_1.Y_1);
    result_2.Z_2 = gk_max_float(a_0.Z_2, b_1.Z_2);
    return result_2;
}

static __device__ __forceinline__ Vector3_s0 Min_f19(Vector3_s0 a_0, Vector3_s0 b_1)
{
    Vector3_s0 result_2 = Vector3_s0{};
    result_2.X_0 = gk_min_float(a_0.X_0, b_1.X_0);
    result_2.Y_1 = gk_min_float(a_0.Y_1, b_1.Y_1);
    result_2.Z_2 = gk_min_float(a_0.Z_2, b_1.Z_2);
    return result_2;
}

static __device__ __forceinline__ float Dot_f20(Vector3_s0 a_0, Vector3_s0 b_1)
{
    return a_0.X_0 * b_1.X_0 + a_0.Y_1 * b_1.Y_1 + a_0.Z_2 * b_1.Z_2;
}

static __device__ __forceinline__ float DistanceSquared_f21(Vector3_s0 a_0, Vector3_s0 b_1)
{
    float temp_2 = a_0.X_0 - b_1.X_0;
    float temp_3 = a_0.Y_1 - b_1.Y_1;
    float temp_4 = a_0.Z_2 - b_1.Z_2;
    return temp_2 * temp_2 + temp_3 * temp_3 + temp_4 * temp_4;
}

static __device__ __forceinline__ float Length_f22(Vector3_s0 a_0)
{
    return sqrtf(a_0.X_0 * a_0.X_0 + a_0.Y_1 * a_0.Y_1 + a_0.Z_2 * a_0.Z_2);
}

static __device__ __forceinline__ Vector3_s0 Divide_f23(Vector3_s0 a_0, float b_1)
{
    Vector3_s0 result_2 = Vector3_s0{};
    result_2.X_0 = a_0.X_0 / b_1;
    result_2.Y_1 = a_0.Y_1 / b_1;
    result_2.Z_2 = a_0.Z_2 / b_1;
    return result_2;
}

static __device__ __forceinline__ float LengthSquared_f24(Vector3_s0 a_0)
{
    return a_0.X_0 * a_0.X_0 + a_0.Y_1 * a_0.Y_1 + a_0.Z_2 * a_0.Z_2;
}

static __device__ __forceinline__ float Distance_f25(Vector3_s0 a_0, Vector3_s0 b_1)
{
    float temp_2 = a_0.X_0 - b_1.X_0;
    float temp_3 = a_0.Y_1 - b_1.Y_1;
    float temp_4 = a_0.Z_2 - b_1.Z_2;
    return sqrtf(temp_2 * temp_2 + temp_3 * temp_3 + temp_4 * temp_4);
}

static __device__ __forceinline__ float Sum_f26(Vector3_s0 a_0)
{
    return a_0.X_0 + a_0.Y_1 + a_0.Z_2;
}

#ifdef GK_ELEMENTS
template <bool inside_26>
static __device__ __forceinline__ void gk_element(
    const Vector3_s0* GK_RESTRICT a_0,
    int a_0_length,
    const Vector3_s0* GK_RESTRICT b_1,
    int b_1_length,
    Vector3_s0* GK_RESTRICT results_2,
    int results_2_length,
    float* GK_RESTRICT numbers_3,
    int numbers_3_length,
    int index_25)
{
    int i_4 = index_25;
    if (!inside_26 && i_4 >= a_0_length)
    {
        return;
    }
    Vector3_s0 x_5 = a_0[i_4];
    Vector3_s0 y_6 = b_1[i_4];
    int o_7 = (int)(i_4 * 10u);
    int n_8 = (int)(i_4 * 6u);
    results_2[o_7] = op_Addition_f1(op_Multiply_f0(0x1p-1f, x_5), y_6);
    results_2[o_7 + 1] = Cross_f2(x_5, y_6);
    results_2[o_7 + 2] = Lerp_f3(x_5, y_6, x_5.Z_2);
    results_2[o_7 + 3] = Reflect_f4(x_5, y_6);
    results_2[o_7 + 4] = Normalize_f5(x_5);
    int temp_12 = (int)(o_7 + 5u);
    Vector3_s0 temp_10 = x_5;
    Vector3_s0 temp_11 = y_6;
    Vector3_s0 temp_9 = new_f6(1.0f, 2.0f, 3.0f);
    results_2[temp_12] = Clamp_f7(temp_10, temp_11, temp_9);
    results_2[o_7 + 6] = op_Subtraction_f11(Abs_f9(op_UnaryNegation_f8(x_5)), SquareRoot_f10(y_6));
    int temp_16 = (int)(o_7 + 7u);
    Vector3_s0 temp_15 = get_UnitZ_f12();
    Vector2_s1 temp_14 = new_f13(x_5.X_0, y_6.Y_1);
    Vector3_s0 temp_13 = new_2_f14(temp_14, 4.0f);
    results_2[temp_16] = op_Multiply_2_f15(temp_15, temp_13);
    int temp_20 = (int)(o_7 + 8u);
    Vector3_s0 temp_18 = x_5;
    Vector3_s0 temp_19 = y_6;
    Vector3_s0 temp_17 = new_3_f16(0x1.99999ap-4f);
    results_2[temp_20] = FusedMultiplyAdd_f17(temp_18, temp_19, temp_17);
    results_2[o_7 + 8] = op_Subtraction_f11(results_2[o_7 + 8], x_5);
    results_2[(int)(i_4 * 10u) + 9].Y_1 = Max_f18(x_5, y_6).Y_1 - Min_f19(x_5, y_6).Z_2;
    numbers_3[n_8] = Dot_f20(x_5, y_6);
    numbers_3[n_8 + 1] = DistanceSquared_f21(x_5, y_6);
    int temp_22 = (int)(n_8 + 2u);
    Vector3_s0 temp_21 = op_Subtraction_f11(x_5, y_6);
    numbers_3[temp_22] = Length_f22(temp_21);
    int temp_24 = (int)(n_8 + 3u);
    Vector3_s0 temp_23 = Divide_f23(x_5, 3.0f);
    numbers_3[temp_24] = LengthSquared_f24(temp_23);
    numbers_3[n_8 + 4] = Distance_f25(x_5, y_6);
    numbers_3[n_8 + 5] = Sum_f26(x_5);
}

extern "C" __global__ void __launch_bounds__(256) Three_54095e64(
    const Vector3_s0* GK_RESTRICT a_0,
    int a_0_length,
    const Vector3_s0* GK_RESTRICT b_1,
    int b_1_length,
    Vector3_s0* GK_RESTRICT results_2,
    int results_2_length,
    float* GK_RESTRICT numbers_3,
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

extern "C" __global__ void Three_54095e64(
    const Vector3_s0* GK_RESTRICT a_0,
    int a_0_length,
    const Vector3_s0* GK_RESTRICT b_1,
    int b_1_length,
    Vector3_s0* GK_RESTRICT results_2,
    int results_2_length,
    float* GK_RESTRICT numbers_3,
    int numbers_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= a_0_length)
    {
        return;
    }
    Vector3_s0 x_5 = a_0[i_4];
    Vector3_s0 y_6 = b_1[i_4];
    int o_7 = (int)(i_4 * 10u);
    int n_8 = (int)(i_4 * 6u);
    results_2[o_7] = op_Addition_f1(op_Multiply_f0(0x1p-1f, x_5), y_6);
    results_2[o_7 + 1] = Cross_f2(x_5, y_6);
    results_2[o_7 + 2] = Lerp_f3(x_5, y_6, x_5.Z_2);
    results_2[o_7 + 3] = Reflect_f4(x_5, y_6);
    results_2[o_7 + 4] = Normalize_f5(x_5);
    int temp_12 = (int)(o_7 + 5u);
    Vector3_s0 temp_10 = x_5;
    Vector3_s0 temp_11 = y_6;
    Vector3_s0 temp_9 = new_f6(1.0f, 2.0f, 3.0f);
    results_2[temp_12] = Clamp_f7(temp_10, temp_11, temp_9);
    results_2[o_7 + 6] = op_Subtraction_f11(Abs_f9(op_UnaryNegation_f8(x_5)), SquareRoot_f10(y_6));
    int temp_16 = (int)(o_7 + 7u);
    Vector3_s0 temp_15 = get_UnitZ_f12();
    Vector2_s1 temp_14 = new_f13(x_5.X_0, y_6.Y_1);
    Vector3_s0 temp_13 = new_2_f14(temp_14, 4.0f);
    results_2[temp_16] = op_Multiply_2_f15(temp_15, temp_13);
    int temp_20 = (int)(o_7 + 8u);
    Vector3_s0 temp_18 = x_5;
    Vector3_s0 temp_19 = y_6;
    Vector3_s0 temp_17 = new_3_f16(0x1.99999ap-4f);
    results_2[temp_20] = FusedMultiplyAdd_f17(temp_18, temp_19, temp_17);
    results_2[o_7 + 8] = op_Subtraction_f11(results_2[o_7 + 8], x_5);
    results_2[(int)(i_4 * 10u) + 9].Y_1 = Max_f18(x_5, y_6).Y_1 - Min_f19(x_5, y_6).Z_2;
    numbers_3[n_8] = Dot_f20(x_5, y_6);
    numbers_3[n_8 + 1] = DistanceSquared_f21(x_5, y_6);
    int temp_22 = (int)(n_8 + 2u);
    Vector3_s0 temp_21 = op_Subtraction_f11(x_5, y_6);
    numbers_3[temp_22] = Length_f22(temp_21);
    int temp_24 = (int)(n_8 + 3u);
    Vector3_s0 temp_23 = Divide_f23(x_5, 3.0f);
    numbers_3[temp_24] = LengthSquared_f24(temp_23);
    numbers_3[n_8 + 4] = Distance_f25(x_5, y_6);
    numbers_3[n_8 + 5] = Sum_f26(x_5);
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

struct Vector4_s0
{
    float X_0;
    float Y_1;
    float Z_2;
    float W_3;
};
static_assert(sizeof(Vector4_s0) == 16, "Vector4_s0 has another layout than in C#");

struct Vector3_s1
{
    float X_0;
    float Y_1;
    float Z_2;
};
static_assert(sizeof(Vector3_s1) == 12, "Vector3_s1 has another layout than in C#");

struct Vector2_s2
{
    float X_0;
    float Y_1;
};
static_assert(sizeof(Vector2_s2) == 8, "Vector2_s2 has another layout than in C#");

static __device__ __forceinline__ Vector4_s0 op_Addition_f0(Vector4_s0 a_0, Vector4_s0 b_1)
{
    Vector4_s0 result_2 = Vector4_s0{};
    result_2.X_0 = a_0.X_0 + b_1.X_0;
    result_2.Y_1 = a_0.Y_1 + b_1.Y_1;
    result_2.Z_2 = a_0.Z_2 + b_1.Z_2;
    result_2.W_3 = a_0.W_3 + b_1.W_3;
    return result_2;
}

static __device__ __forceinline__ Vector4_s0 op_Multiply_f1(Vector4_s0 a_0, Vector4_s0 b_1)
{
    Vector4_s0 result_2 = Vector4_s0{};
    result_2.X_0 = a_0.X_0 * b_1.X_0;
    result_2.Y_1 = a_0.Y_1 * b_1.Y_1;
    result_2.Z_2 = a_0.Z_2 * b_1.Z_2;
    result_2.W_3 = a_0.W_3 * b_1.W_3;
    return result_2;
}

static __device__ __forceinline__ Vector4_s0 Lerp_f2(Vector4_s0 a_0, Vector4_s0 b_1, float c_2)
{
    Vector4_s0 result_3 = Vector4_s0{};
    result_3.X_0 = fmaf(a_0.X_0, 1.0f - c_2, b_1.X_0 * c_2);
    result_3.Y_1 = fmaf(a_0.Y_1, 1.0f - c_2, b_1.Y_1 * c_2);
    result_3.Z_2 = fmaf(a_0.Z_2, 1.0f - c_2, b_1.Z_2 * c_2);
    result_3.W_3 = fmaf(a_0.W_3, 1.0f - c_2, b_1.W_3 * c_2);
    return result_3;
}

static __device__ __forceinline__ Vector4_s0 Normalize_f3(Vector4_s0 a_0)
{
    float temp_1 = sqrtf(a_0.X_0 * a_0.X_0 + a_0.Y_1 * a_0.Y_1 + (a_0.Z_2 * a_0.Z_2 + a_0.W_3 * a_0.W_3));
    Vector4_s0 result_2 = Vector4_s0{};
    result_2.X_0 = a_0.X_0 / temp_1;
    result_2.Y_1 = a_0.Y_1 / temp_1;
    result_2.Z_2 = a_0.Z_2 / temp_1;
    result_2.W_3 = a_0.W_3 / temp_1;
    return result_2;
}

static __device__ __forceinline__ Vector3_s1 new_f4(float a_0, float b_1, float c_2)
{
    Vector3_s1 result_3 = Vector3_s1{};
    result_3.X_0 = a_0;
    result_3.Y_1 = b_1;
    result_3.Z_2 = c_2;
    return result_3;
}

static __device__ __forceinline__ Vector4_s0 new_f5(Vector3_s1 a_0, float b_1)
{
    Vector4_s0 result_2 = Vector4_s0{};
    result_2.X_0 = a_0.X_0;
    result_2.Y_1 = a_0.Y_1;
    result_2.Z_2 = a_0.Z_2;
    result_2.W_3 = b_1;
    return result_2;
}

static __device__ __forceinline__ Vector2_s2 new_f6(float a_0, float b_1)
{
    Vector2_s2 result_2 = Vector2_s2{};
    result_2.X_0 = a_0;
    result_2.Y_1 = b_1;
    return result_2;
}

static __device__ __forceinline__ Vector4_s0 new_2_f7(Vector2_s2 a_0, float b_1, float c_2)
{
    Vector4_s0 result_3 = Vector4_s0{};
    result_3.X_0 = a_0.X_0;
    result_3.Y_1 = a_0.Y_1;
    result_3.Z_2 = b_1;
    result_3.W_3 = c_2;
    return result_3;
}

static __device__ __forceinline__ Vector4_s0 Round_f8(Vector4_s0 a_0)
{
    Vector4_s0 result_1 = Vector4_s0{};
    result_1.X_0 = rintf(a_0.X_0);
    result_1.Y_1 = rintf(a_0.Y_1);
    result_1.Z_2 = rintf(a_0.Z_2);
    result_1.W_3 = rintf(a_0.W_3);
    return result_1;
}

static __device__ __forceinline__ Vector4_s0 Truncate_f9(Vector4_s0 a_0)
{
    Vector4_s0 result_1 = Vector4_s0{};
    result_1.X_0 = truncf(a_0.X_0);
    result_1.Y_1 = truncf(a_0.Y_1);
    result_1.Z_2 = truncf(a_0.Z_2);
    result_1.W_3 = truncf(a_0.W_3);
    return result_1;
}

static __device__ __forceinline__ Vector4_s0 get_UnitW_f10()
{
    Vector4_s0 result_0 = Vector4_s0{};
    result_0.X_0 = 0.0f;
    result_0.Y_1 = 0.0f;
    result_0.Z_2 = 0.0f;
    result_0.W_3 = 1.0f;
    return result_0;
}

static __device__ __forceinline__ Vector4_s0 Max_f11(Vector4_s0 a_0, Vector4_s0 b_1)
{
    Vector4_s0 result_2 = Vector4_s0{};
    result_2.X_0 = gk_max_float(a_0.X_0, b_1.X_0);
    result_2.Y_1 = gk_max_float(a_0.Y_1, b_1.Y_1);
    result_2.Z_2 = gk_max_float(a_0.Z_2, b_1.Z_2);
    result_2.W_3 = gk_max_float(a_0.W_3, b_1.W_3);
    return result_2;
}

static __device__ __forceinline__ Vector4_s0 get_One_f12()
{
    Vector4_s0 result_0 = Vector4_s0{};
    result_0.X_0 = 1.0f;
    result_0.Y_1 = 1.0f;
    result_0.Z_2 = 1.0f;
    result_0.W_3 = 1.0f;
    return result_0;
}

static __device__ __forceinline__ Vector4_s0 Min_f13(Vector4_s0 a_0, Vector4_s0 b_1)
{
    Vector4_s0 result_2 = Vector4_s0{};
    result_2.X_0 = gk_min_float(a_0.X_0, b_1.X_0);
    result_2.Y_1 = gk_min_float(a_0.Y_1, b_1.Y_1);
    result_2.Z_2 = gk_min_float(a_0.Z_2, b_1.Z_2);
    result_2.W_3 = gk_min_float(a_0.W_3, b_1.W_3);
    return result_2;
}

static __device__ __forceinline__ float Dot_f14(Vector4_s0 a_0, Vector4_s0 b_1)
{
    return a_0.X_0 * b_1.X_0 + a_0.Y_1 * b_1.Y_1 + (a_0.Z_2 * b_1.Z_2 + a_0.W_3 * b_1.W_3);
}

static __device__ __forceinline__ float Distance_f15(Vector4_s0 a_0, Vector4_s0 b_1)
{
    float temp_2 = a_0.X_0 - b_1.X_0;
    float temp_3 = a_0.Y_1 - b_1.Y_1;
    float temp_4 = a_0.Z_2 - b_1.Z_2;
    float temp_5 = a_0.W_3 - b_1.W_3;
    return sqrtf(temp_2 * temp_2 + temp_3 * temp_3 + (temp_4 * temp_4 + temp_5 * temp_5));
}

static __device__ __forceinline__ float Length_f16(Vector4_s0 a_0)
{
    return sqrtf(a_0.X_0 * a_0.X_0 + a_0.Y_1 * a_0.Y_1 + (a_0.Z_2 * a_0.Z_2 + a_0.W_3 * a_0.W_3));
}

static __device__ __forceinline__ float Sum_f17(Vector4_s0 a_0)
{
    return a_0.X_0 + a_0.Y_1 + (a_0.Z_2 + a_0.W_3);
}

#ifdef GK_ELEMENTS
template <bool inside_20>
static __device__ __forceinline__ void gk_element(
    const Vector4_s0* GK_RESTRICT a_0,
    int a_0_length,
    const Vector4_s0* GK_RESTRICT b_1,
    int b_1_length,
    Vector4_s0 scale_2,
    Vector4_s0* GK_RESTRICT results_3,
    int results_3_length,
    float* GK_RESTRICT numbers_4,
    int numbers_4_length,
    int index_19)
{
    Vector4_s0 scale_5 = scale_2;
    int i_6 = index_19;
    if (!inside_20 && i_6 >= a_0_length)
    {
        return;
    }
    Vector4_s0 x_7 = gk_load<16>(a_0[i_6]);
    Vector4_s0 y_8 = gk_load<16>(b_1[i_6]);
    int o_9 = (int)(i_6 * 6u);
    int n_10 = (int)(i_6 * 5u);
    gk_store<16>(results_3[o_9], op_Multiply_f1(op_Addition_f0(x_7, y_8), scale_5));
    gk_store<16>(results_3[o_9 + 1], Lerp_f2(x_7, y_8, scale_5.X_0));
    gk_store<16>(results_3[o_9 + 2], Normalize_f3(x_7));
    int temp_15 = (int)(o_9 + 3u);
    Vector3_s1 temp_12 = new_f4(x_7.X_0, y_8.Y_1, scale_5.Y_1);
    Vector4_s0 temp_11 = new_f5(temp_12, 2.0f);
    Vector2_s2 temp_14 = new_f6(y_8.X_0, x_7.Z_2);
    Vector4_s0 temp_13 = new_2_f7(temp_14, x_7.W_3, y_8.W_3);
    temp_13.X_0 = 3.0f;
    gk_store<16>(results_3[temp_15], op_Addition_f0(temp_11, temp_13));
    gk_store<16>(results_3[o_9 + 4], op_Addition_f0(Round_f8(x_7), op_Multiply_f1(Truncate_f9(y_8), get_UnitW_f10())));
    gk_store<16>(results_3[o_9 + 5], Min_f13(Max_f11(x_7, y_8), get_One_f12()));
    numbers_4[n_10] = Dot_f14(x_7, y_8);
    numbers_4[n_10 + 1] = Distance_f15(x_7, y_8);
    numbers_4[n_10 + 2] = Length_f16(x_7);
    numbers_4[n_10 + 3] = Sum_f17(y_8);
    int temp_18 = (int)(n_10 + 4u);
    float v_16;
    bool temp_17 = x_7.X_0 > 0.0f;
    if (temp_17)
    {
        v_16 = x_7.Y_1;
        temp_17 = true;
    }
    numbers_4[temp_18] = temp_17 ? v_16 : -1.0f;
}

extern "C" __global__ void __launch_bounds__(256) Four_efaf96ab(
    const Vector4_s0* GK_RESTRICT a_0,
    int a_0_length,
    const Vector4_s0* GK_RESTRICT b_1,
    int b_1_length,
    Vector4_s0 scale_2,
    Vector4_s0* GK_RESTRICT results_3,
    int results_3_length,
    float* GK_RESTRICT numbers_4,
    int numbers_4_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < a_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(a_0, a_0_length, b_1, b_1_length, scale_2, results_3, results_3_length, numbers_4, numbers_4_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(a_0, a_0_length, b_1, b_1_length, scale_2, results_3, results_3_length, numbers_4, numbers_4_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Four_efaf96ab(
    const Vector4_s0* GK_RESTRICT a_0,
    int a_0_length,
    const Vector4_s0* GK_RESTRICT b_1,
    int b_1_length,
    Vector4_s0 scale_2,
    Vector4_s0* GK_RESTRICT results_3,
    int results_3_length,
    float* GK_RESTRICT numbers_4,
    int numbers_4_length)
{
    Vector4_s0 scale_5 = scale_2;
    int i_6 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_6 >= a_0_length)
    {
        return;
    }
    Vector4_s0 x_7 = gk_load<16>(a_0[i_6]);
    Vector4_s0 y_8 = gk_load<16>(b_1[i_6]);
    int o_9 = (int)(i_6 * 6u);
    int n_10 = (int)(i_6 * 5u);
    gk_store<16>(results_3[o_9], op_Multiply_f1(op_Addition_f0(x_7, y_8), scale_5));
    gk_store<16>(results_3[o_9 + 1], Lerp_f2(x_7, y_8, scale_5.X_0));
    gk_store<16>(results_3[o_9 + 2], Normalize_f3(x_7));
    int temp_15 = (int)(o_9 + 3u);
    Vector3_s1 temp_12 = new_f4(x_7.X_0, y_8.Y_1, scale_5.Y_1);
    Vector4_s0 temp_11 = new_f5(temp_12, 2.0f);
    Vector2_s2 temp_14 = new_f6(y_8.X_0, x_7.Z_2);
    Vector4_s0 temp_13 = new_2_f7(temp_14, x_7.W_3, y_8.W_3);
    temp_13.X_0 = 3.0f;
    gk_store<16>(results_3[temp_15], op_Addition_f0(temp_11, temp_13));
    gk_store<16>(results_3[o_9 + 4], op_Addition_f0(Round_f8(x_7), op_Multiply_f1(Truncate_f9(y_8), get_UnitW_f10())));
    gk_store<16>(results_3[o_9 + 5], Min_f13(Max_f11(x_7, y_8), get_One_f12()));
    numbers_4[n_10] = Dot_f14(x_7, y_8);
    numbers_4[n_10 + 1] = Distance_f15(x_7, y_8);
    numbers_4[n_10 + 2] = Length_f16(x_7);
    numbers_4[n_10 + 3] = Sum_f17(y_8);
    int temp_18 = (int)(n_10 + 4u);
    float v_16;
    bool temp_17 = x_7.X_0 > 0.0f;
    if (temp_17)
    {
        v_16 = x_7.Y_1;
        temp_17 = true;
    }
    numbers_4[temp_18] = temp_17 ? v_16 : -1.0f;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Vector3_s0
{
    float X_0;
    float Y_1;
    float Z_2;
};
static_assert(sizeof(Vector3_s0) == 12, "Vector3_s0 has another layout than in C#");

struct Vector4_s1
{
    float X_0;
    float Y_1;
    float Z_2;
    float W_3;
};
static_assert(sizeof(Vector4_s1) == 16, "Vector4_s1 has another layout than in C#");

extern "C" __global__ void Components_784434fc(
    const int* GK_RESTRICT axes_0,
    int axes_0_length,
    Vector3_s0* GK_RESTRICT x_1,
    int x_1_length,
    Vector4_s1* GK_RESTRICT y_2,
    int y_2_length)
{
    int i_3 = (int)threadIdx.x;
    int axis_4 = axes_0[i_3];
    Vector3_s0 v_5 = x_1[i_3];
    int temp_6 = axis_4;
    if (temp_6 == 2)
    {
        v_5.Z_2 = v_5.X_0 + 1.0f;
    }
    else if (temp_6 == 1)
    {
        v_5.Y_1 = v_5.X_0 + 1.0f;
    }
    else
    {
        v_5.X_0 += 1.0f;
    }
    int temp_7 = (int)(axis_4 + 1u) % 3;
    bool tempChoice_8 = temp_7 == 2;
    bool tempChoice_9 = !tempChoice_8 ? temp_7 == 1 : false;
    if (tempChoice_8)
    {
        v_5.Z_2 = (tempChoice_8 ? v_5.Z_2 : tempChoice_9 ? v_5.Y_1 : v_5.X_0) * 2.0f;
    }
    else if (tempChoice_9)
    {
        v_5.Y_1 = (tempChoice_8 ? v_5.Z_2 : tempChoice_9 ? v_5.Y_1 : v_5.X_0) * 2.0f;
    }
    else
    {
        v_5.X_0 = (tempChoice_8 ? v_5.Z_2 : tempChoice_9 ? v_5.Y_1 : v_5.X_0) * 2.0f;
    }
    v_5.Y_1 -= 0x1p-1f;
    int temp_10 = axis_4;
    bool tempChoice_11 = temp_10 == 2;
    int tempIndex_12 = tempChoice_11 ? i_3 : 0;
    bool tempChoice_13 = !tempChoice_11 ? temp_10 == 1 : false;
    int tempIndex_14 = !tempChoice_11 && tempChoice_13 ? i_3 : 0;
    int tempIndex_15 = !tempChoice_11 && !tempChoice_13 ? i_3 : 0;
    float temp_20 = tempChoice_11 ? x_1[tempIndex_12].Z_2 : tempChoice_13 ? x_1[tempIndex_14].Y_1 : x_1[tempIndex_15].X_0;
    int temp_16 = axis_4;
    bool tempChoice_17 = temp_16 == 2;
    bool tempChoice_18 = !tempChoice_17 ? temp_16 == 1 : false;
    float temp_19 = tempChoice_17 ? v_5.Z_2 : tempChoice_18 ? v_5.Y_1 : v_5.X_0;
    if (tempChoice_17)
    {
        v_5.Z_2 = temp_19 + 1.0f;
    }
    else if (tempChoice_18)
    {
        v_5.Y_1 = temp_19 + 1.0f;
    }
    else
    {
        v_5.X_0 = temp_19 + 1.0f;
    }
    if (tempChoice_11)
    {
        x_1[tempIndex_12].Z_2 = temp_20 + temp_19;
    }
    else if (tempChoice_13)
    {
        x_1[tempIndex_14].Y_1 = temp_20 + temp_19;
    }
    else
    {
        x_1[tempIndex_15].X_0 = temp_20 + temp_19;
    }
    int temp_21 = axis_4;
    bool tempChoice_22 = temp_21 == 3;
    int tempIndex_23 = tempChoice_22 ? i_3 : 0;
    bool tempChoice_24 = !tempChoice_22 ? temp_21 == 2 : false;
    int tempIndex_25 = !tempChoice_22 && tempChoice_24 ? i_3 : 0;
    bool tempChoice_26 = !tempChoice_22 && !tempChoice_24 ? temp_21 == 1 : false;
    int tempIndex_27 = !tempChoice_22 && !tempChoice_24 && tempChoice_26 ? i_3 : 0;
    int tempIndex_28 = !tempChoice_22 && !tempChoice_24 && !tempChoice_26 ? i_3 : 0;
    float temp_29 = v_5.Z_2;
    if (tempChoice_22)
    {
        y_2[tempIndex_23].W_3 = temp_29;
    }
    else if (tempChoice_24)
    {
        y_2[tempIndex_25].Z_2 = temp_29;
    }
    else if (tempChoice_26)
    {
        y_2[tempIndex_27].Y_1 = temp_29;
    }
    else
    {
        y_2[tempIndex_28].X_0 = temp_29;
    }
    float last_30 = temp_29;
    y_2[i_3].W_3 = last_30 + v_5.Z_2;
    x_1[i_3].Y_1 += v_5.X_0;
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

struct Vector3_s0
{
    float X_0;
    float Y_1;
    float Z_2;
};
static_assert(sizeof(Vector3_s0) == 12, "Vector3_s0 has another layout than in C#");

struct Body_s1
{
    Vector3_s0 Position_0;
    Vector3_s0 Velocity_1;
    float Mass_2;
};
static_assert(sizeof(Body_s1) == 28, "Body_s1 has another layout than in C#");

struct Vector4_s2
{
    float X_0;
    float Y_1;
    float Z_2;
    float W_3;
};
static_assert(sizeof(Vector4_s2) == 16, "Vector4_s2 has another layout than in C#");

static __device__ __forceinline__ Vector4_s2 new_f0(Vector3_s0 a_0, float b_1)
{
    Vector4_s2 result_2 = Vector4_s2{};
    result_2.X_0 = a_0.X_0;
    result_2.Y_1 = a_0.Y_1;
    result_2.Z_2 = a_0.Z_2;
    result_2.W_3 = b_1;
    return result_2;
}

static __device__ __forceinline__ Vector3_s0 get_Zero_f1()
{
    Vector3_s0 result_0 = Vector3_s0{};
    result_0.X_0 = 0.0f;
    result_0.Y_1 = 0.0f;
    result_0.Z_2 = 0.0f;
    return result_0;
}

static __device__ __forceinline__ Vector3_s0 new_f2(float a_0, float b_1, float c_2)
{
    Vector3_s0 result_3 = Vector3_s0{};
    result_3.X_0 = a_0;
    result_3.Y_1 = b_1;
    result_3.Z_2 = c_2;
    return result_3;
}

static __device__ __forceinline__ Vector3_s0 op_Subtraction_f3(Vector3_s0 a_0, Vector3_s0 b_1)
{
    Vector3_s0 result_2 = Vector3_s0{};
    result_2.X_0 = a_0.X_0 - b_1.X_0;
    result_2.Y_1 = a_0.Y_1 - b_1.Y_1;
    result_2.Z_2 = a_0.Z_2 - b_1.Z_2;
    return result_2;
}

static __device__ __forceinline__ float Length_f4(Vector3_s0 a_0)
{
    return sqrtf(a_0.X_0 * a_0.X_0 + a_0.Y_1 * a_0.Y_1 + a_0.Z_2 * a_0.Z_2);
}

static __device__ __forceinline__ Vector3_s0 op_Multiply_f5(Vector3_s0 a_0, float b_1)
{
    Vector3_s0 result_2 = Vector3_s0{};
    result_2.X_0 = a_0.X_0 * b_1;
    result_2.Y_1 = a_0.Y_1 * b_1;
    result_2.Z_2 = a_0.Z_2 * b_1;
    return result_2;
}

static __device__ __forceinline__ Vector3_s0 op_Addition_f6(Vector3_s0 a_0, Vector3_s0 b_1)
{
    Vector3_s0 result_2 = Vector3_s0{};
    result_2.X_0 = a_0.X_0 + b_1.X_0;
    result_2.Y_1 = a_0.Y_1 + b_1.Y_1;
    result_2.Z_2 = a_0.Z_2 + b_1.Z_2;
    return result_2;
}

extern "C" __global__ void Attract_e340aa1a(
    const Body_s1* GK_RESTRICT bodies_0,
    int bodies_0_length,
    Body_s1* GK_RESTRICT moved_1,
    int moved_1_length,
    float time_2)
{
    __shared__ __align__(16) Vector4_s2 tile_3[64];
    int i_4 = (int)threadIdx.x;
    Body_s1 body_5 = bodies_0[i_4];
    Span<Vector4_s2> temp_7 = Span<Vector4_s2>{tile_3, 64};
    int temp_8 = i_4;
    Vector4_s2 temp_6 = new_f0(body_5.Position_0, body_5.Mass_2);
    gk_store<16>(temp_7[temp_8], temp_6);
    __syncthreads();
    Vector3_s0 force_9 = get_Zero_f1();
    for (int j_10 = 0; j_10 < (int)blockDim.x; j_10++)
    {
        Vector4_s2 other_11 = gk_load<16>(tile_3[j_10]);
        Vector3_s0 temp_12 = new_f2(other_11.X_0, other_11.Y_1, other_11.Z_2);
        Vector3_s0 away_13 = op_Subtraction_f3(temp_12, body_5.Position_0);
        float distance_14 = Length_f4(away_13) + 0x1.99999ap-4f;
        force_9 = op_Addition_f6(force_9, op_Multiply_f5(away_13, other_11.W_3 / (distance_14 * distance_14 * distance_14)));
    }
    body_5.Velocity_1 = op_Addition_f6(body_5.Velocity_1, op_Multiply_f5(force_9, time_2));
    body_5.Position_0 = op_Addition_f6(body_5.Position_0, op_Multiply_f5(body_5.Velocity_1, time_2));
    moved_1[i_4] = body_5;
}
