#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int lambda_f0(int factor_0, int n_1)
{
    return (int)((unsigned)n_1 * factor_0);
}

static __device__ __forceinline__ int lambda_2_f1(int& calls_0, int factor_1, int n_2)
{
    calls_0 = (int)(calls_0 + 1u);
    return (int)((unsigned)lambda_f0(factor_1, n_2) + calls_0);
}

static __device__ __forceinline__ int lambda_3_f2(int i_0, int a_1, int b_2)
{
    return (int)((unsigned)a_1 + b_2 + i_0);
}

extern "C" __global__ void InLocals_87c58bc5(
    int factor_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    int* GK_RESTRICT y_2,
    int y_2_length)
{
    int factor_3 = factor_0;
    int i_4 = (int)threadIdx.x;
    int calls_5 = 0;
    int temp_10 = 3 * i_4;
    int temp_7 = lambda_f0(factor_3, x_1[i_4]);
    int temp_6 = lambda_2_f1(calls_5, factor_3, x_1[i_4]);
    int temp_9 = (int)(temp_7 + temp_6 * 10u);
    int temp_8 = lambda_2_f1(calls_5, factor_3, 1);
    y_2[temp_10] = (int)((unsigned)temp_9 + temp_8);
    int temp_13 = 3 * i_4 + 1;
    int temp_12 = lambda_3_f2(i_4, x_1[i_4], calls_5);
    int temp_11 = calls_5;
    calls_5 = (int)(temp_11 + 1u);
    y_2[temp_13] = (int)((unsigned)temp_12 + lambda_3_f2(i_4, temp_11, calls_5));
    factor_3 = (int)(factor_3 + 1u);
    y_2[3 * i_4 + 2] = (int)((unsigned)lambda_f0(factor_3, x_1[i_4]) + calls_5);
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

[[maybe_unused]] static __constant__ const float table_t0[2] = {0x1.8p0f, 0x1.4p1f};

static __device__ __forceinline__ int lambda_f0(int offset_0, int n_1)
{
    return (int)(n_1 * 3u + offset_0);
}

static __device__ __forceinline__ int Twice_f1(int offset_0, int n_1)
{
    return lambda_f0(offset_0, lambda_f0(offset_0, n_1));
}

static __device__ __forceinline__ int lambda_2_f2(int n_0)
{
    return (int)(n_0 - 1u);
}

static __device__ __forceinline__ int Twice_2_f3(int n_0)
{
    return lambda_2_f2(lambda_2_f2(n_0));
}

static __device__ __forceinline__ int Negate_f4(int n_0)
{
    return (int)(gk_zero - n_0);
}

static __device__ __forceinline__ int Twice_3_f5(int n_0)
{
    return Negate_f4(Negate_f4(n_0));
}

static __device__ __forceinline__ int Local_f6(int offset_0, int sum_1, int n_2)
{
    return (int)((unsigned)n_2 + offset_0 + sum_1);
}

static __device__ __forceinline__ int Twice_4_f7(int offset_0, int sum_1, int n_2)
{
    return Local_f6(offset_0, sum_1, Local_f6(offset_0, sum_1, n_2));
}

static __device__ __forceinline__ bool lambda_3_f8(int sum_0, int n_1)
{
    return n_1 % 2 == 0 || sum_0 > 0;
}

static __device__ __forceinline__ void lambda_4_f9(int& sum_0, int n_1)
{
    sum_0 = (int)((unsigned)sum_0 + n_1);
    return;
}

static __device__ __forceinline__ void Each_f10(int& sum_0, Span<int> values_1)
{
    for (int i_2 = 0; i_2 < values_1.length; i_2++)
    {
        if (lambda_3_f8(sum_0, values_1[i_2]))
        {
            lambda_4_f9(sum_0, values_1[i_2]);
        }
    }
}

static __device__ __forceinline__ int lambda_5_f11(int a_0, int b_1)
{
    return (int)(a_0 * 31u + b_1);
}

static __device__ __forceinline__ int Fold_int__f12(Span<const int> values_0, int start_1)
{
    Span<const int> temp_2 = values_0;
    for (int index_3 = 0; index_3 < temp_2.length; index_3++)
    {
        int value_4 = temp_2[index_3];
        start_1 = lambda_5_f11(start_1, value_4);
    }
    return start_1;
}

static __device__ __forceinline__ int Fold_int__2_f13(Span<const int> values_0, int start_1)
{
    Span<const int> temp_2 = values_0;
    for (int index_3 = 0; index_3 < temp_2.length; index_3++)
    {
        int value_4 = temp_2[index_3];
        start_1 = max(start_1, value_4);
    }
    return start_1;
}

static __device__ __forceinline__ bool lambda_6_f14(int offset_0, int n_1, int& hits_2)
{
    if (n_1 % 3 == offset_0 % 3)
    {
        hits_2 = (int)(hits_2 + 1u);
    }
    return n_1 > offset_0;
}

static __device__ __forceinline__ int CountHits_f15(int offset_0, int limit_1)
{
    int hits_2 = 0;
    int tests_3 = 0;
    for (int i_4 = 0; i_4 < limit_1; i_4++)
    {
        bool temp_5 = lambda_6_f14(offset_0, i_4, hits_2);
        if (temp_5)
        {
            tests_3 = (int)(tests_3 + 1u);
        }
    }
    return (int)(hits_2 * 100u + tests_3);
}

static __device__ __forceinline__ int lambda_7_f16(int offset_0, int n_1)
{
    return (int)((unsigned)n_1 + offset_0);
}

static __device__ __forceinline__ int Run_f17(int offset_0, int value_1)
{
    return Negate_f4(lambda_7_f16(offset_0, value_1));
}

static __device__ __forceinline__ int Then_int__f18(int offset_0, int value_1)
{
    return Run_f17(offset_0, value_1);
}

static __device__ __forceinline__ int Both_int__f19(int offset_0, int value_1)
{
    return (int)((unsigned)lambda_7_f16(offset_0, value_1) + Then_int__f18(offset_0, value_1));
}

static __device__ __forceinline__ int Run_2_f20(int offset_0, int sum_1, int value_2)
{
    return Local_f6(offset_0, sum_1, Negate_f4(value_2));
}

static __device__ __forceinline__ int Then_int__2_f21(int offset_0, int sum_1, int value_2)
{
    return Run_2_f20(offset_0, sum_1, value_2);
}

static __device__ __forceinline__ int Both_int__2_f22(int offset_0, int sum_1, int value_2)
{
    return (int)((unsigned)Negate_f4(value_2) + Then_int__2_f21(offset_0, sum_1, value_2));
}

static __device__ __forceinline__ float lambda_8_f23(float a_0, float b_1)
{
    return a_0 / 2.0f + b_1;
}

static __device__ __forceinline__ float Fold_float__f24(Span<const float> values_0, float start_1)
{
    Span<const float> temp_2 = values_0;
    for (int index_3 = 0; index_3 < temp_2.length; index_3++)
    {
        float value_4 = temp_2[index_3];
        start_1 = lambda_8_f23(start_1, value_4);
    }
    return start_1;
}

static __device__ __forceinline__ int Add_f25(int a_0, int b_1)
{
    return (int)((unsigned)a_0 + b_1);
}

static __device__ __forceinline__ int Fold_int__3_f26(Span<const int> values_0, int start_1)
{
    Span<const int> temp_2 = values_0;
    for (int index_3 = 0; index_3 < temp_2.length; index_3++)
    {
        int value_4 = temp_2[index_3];
        start_1 = Add_f25(start_1, value_4);
    }
    return start_1;
}

extern "C" __global__ void Passed_aa2af2b2(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length,
    float* GK_RESTRICT sums_2,
    int sums_2_length)
{
    int i_3 = (int)threadIdx.x;
    int sum_4 = 0;
    int offset_5 = x_0[i_3];
    y_1[6 * i_3] = (int)((unsigned)Twice_f1(offset_5, x_0[i_3]) + Twice_2_f3(x_0[i_3]));
    y_1[6 * i_3 + 1] = (int)((unsigned)Twice_3_f5(x_0[i_3]) + Twice_4_f7(offset_5, sum_4, 2));
    Each_f10(sum_4, Span<int>{y_1, y_1_length}.slice(6 * i_3, 2));
    y_1[6 * i_3 + 2] = sum_4;
    y_1[6 * i_3 + 3] = (int)((unsigned)Fold_int__f12(Span<const int>{x_0, x_0_length}, 1) + Fold_int__2_f13(Span<const int>{x_0, x_0_length}, x_0[0]));
    y_1[6 * i_3 + 4] = CountHits_f15(offset_5, 10);
    y_1[6 * i_3 + 5] = (int)((unsigned)Both_int__f19(offset_5, sum_4) + Both_int__2_f22(offset_5, sum_4, sum_4));
    sums_2[i_3] = Fold_float__f24(Span<const float>{table_t0, 2}, (float)x_0[i_3]) + (float)Fold_int__3_f26(Span<int>{y_1, y_1_length}.slice(6 * i_3, 3).as_const(), 0);
}
