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

static __device__ __forceinline__ void Swap_f0(int& a_0, int& b_1)
{
    int old_2 = a_0;
    a_0 = b_1;
    b_1 = old_2;
}

static __device__ __forceinline__ int SwapFirst_f1(int& swaps_0, Span<int> values_1)
{
    swaps_0 = (int)(swaps_0 + 1u);
    Swap_f0(values_1[0], values_1[1]);
    return values_1[0];
}

static __device__ __forceinline__ int FirstAfterSwap_f2(Span<int> values_0)
{
    int swaps_1 = 0;
    int temp_2 = SwapFirst_f1(swaps_1, values_0);
    return (int)((unsigned)temp_2 + swaps_1);
}

extern "C" __global__ void ElementsByReference_717fa67d(
    int* GK_RESTRICT y_0,
    int y_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length)
{
    int i_2 = (int)threadIdx.x;
    Span<int> mine_3 = Span<int>{y_0, y_0_length}.slice(2 * i_2, 2);
    int temp_6 = i_2;
    int temp_5 = (int)(mine_3[0] * 100u);
    int temp_4 = FirstAfterSwap_f2(mine_3);
    results_1[temp_6] = (int)(temp_5 + temp_4 * 10u + mine_3[0]);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

static __device__ __forceinline__ void Split_f0(int value_0, int& high_1, int& low_2)
{
    high_1 = value_0 >> 16;
    low_2 = value_0 & 65535;
}

static __device__ __forceinline__ void Swap_f1(int& a_0, int& b_1)
{
    int old_2 = a_0;
    a_0 = b_1;
    b_1 = old_2;
}

static __device__ __forceinline__ int Clamped_f2(int& value_0, int limit_1)
{
    return value_0 > limit_1 ? limit_1 : value_0 < (int)(gk_zero - limit_1) ? (int)(gk_zero - limit_1) : value_0;
}

static __device__ __forceinline__ int Square_f3(int x_0)
{
    return (int)((unsigned)x_0 * x_0);
}

static __device__ __forceinline__ bool TryHalve_f4(int value_0, unsigned char& changed_1)
{
    if (value_0 % 2 != 0)
    {
        return false;
    }
    changed_1 = true;
    return true;
}

static __device__ __forceinline__ long long Power_f5(long long x_0, int exponent_1)
{
    long long result_2 = 1LL;
    while (exponent_1 > 0)
    {
        if ((exponent_1 & 1) != 0)
        {
            result_2 = (long long)((unsigned long long)result_2 * x_0);
        }
        x_0 = (long long)((unsigned long long)x_0 * x_0);
        exponent_1 >>= 1;
    }
    return result_2;
}

static __device__ __forceinline__ float Square_2_f6(float x_0)
{
    return x_0 * x_0;
}

extern "C" __global__ void Run_9d4efd77(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length,
    long long* GK_RESTRICT powers_2,
    int powers_2_length,
    float* GK_RESTRICT floats_3,
    int floats_3_length)
{
    int i_4 = (int)threadIdx.x;
    int temp_6 = x_0[i_4];
    int high_5;
    int low_7;
    Split_f0(temp_6, high_5, low_7);
    Swap_f1(high_5, low_7);
    Swap_f1(y_1[2 * i_4], y_1[2 * i_4 + 1]);
    unsigned char changed_8 = false;
    int temp_10 = 2 * i_4;
    int temp_11 = y_1[temp_10];
    int temp_9 = x_0[i_4];
    y_1[temp_10] = (int)(temp_11 + ((unsigned)Clamped_f2(temp_9, 1000) + Clamped_f2(high_5, 7) + Square_f3(low_7)));
    int temp_13 = 2 * i_4 + 1;
    int temp_14 = y_1[temp_13];
    bool temp_12 = TryHalve_f4(x_0[i_4], changed_8);
    y_1[temp_13] = (int)((unsigned)temp_14 + (temp_12 & (changed_8 != 0) ? 1 : 2));
    powers_2[i_4] = Power_f5((long long)x_0[i_4], (int)(i_4 % 9u));
    floats_3[i_4] = Square_2_f6((float)x_0[i_4] + 0x1p-1f);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

static __device__ __forceinline__ int gk_divide_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? -1 : (int)(0 - (unsigned)a);
    return a / b;
}

static __device__ __forceinline__ bool TryDivide_f0(int value_0, int divisor_1, int& result_2)
{
    result_2 = divisor_1 == 0 ? -1 : gk_divide_int(value_0, divisor_1);
    return divisor_1 != 0;
}

extern "C" __global__ void DeclaredInConditions_0e035edf(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)threadIdx.x;
    int quotient_3;
    bool temp_5 = x_0[i_2] > 0;
    if (temp_5)
    {
        bool temp_4 = TryDivide_f0(100, (int)(x_0[i_2] - 3u), quotient_3);
        temp_5 = temp_4;
    }
    if (temp_5 && quotient_3 > 2)
    {
        y_1[i_2] = quotient_3;
    }
    int seventh_6;
    bool temp_8 = x_0[i_2] < 0;
    if (!temp_8)
    {
        bool temp_7 = TryDivide_f0(x_0[i_2], 7, seventh_6);
        temp_8 = !temp_7;
    }
    if (temp_8)
    {
        return;
    }
    while (true)
    {
        int half_9;
        bool temp_11 = seventh_6 > 1;
        if (temp_11)
        {
            bool temp_10 = TryDivide_f0(seventh_6, 2, half_9);
            temp_11 = temp_10;
        }
        if (!temp_11)
        {
            break;
        }
        seventh_6 = (int)(half_9 - 1u);
    }
    int temp_15 = i_2;
    int temp_16 = y_1[temp_15];
    int other_12;
    int temp_14;
    if ((int)(i_2 % 2u) == 0)
    {
        bool temp_13 = TryDivide_f0(50, i_2, other_12);
        temp_14 = temp_13 ? other_12 : (int)(gk_zero - other_12);
    }
    else
    {
        temp_14 = 7;
    }
    y_1[temp_15] = (int)(temp_16 + ((unsigned)temp_14 + seventh_6));
}
