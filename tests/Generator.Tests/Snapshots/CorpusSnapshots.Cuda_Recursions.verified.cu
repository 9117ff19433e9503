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

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

static __device__ int Fibonacci_f0(int n_0);

static __device__ bool IsOdd_f1(int n_0);

static __device__ bool IsEven_f2(int n_0);

static __device__ int Collatz_f3(int& calls_0, int i_1, int n_2);

static __device__ int Up_f4(int n_0, int& steps_1, Span<int> trace_2);

static __device__ int Down_f5(int n_0, int& steps_1, Span<int> trace_2);

static __device__ int Power_int__f6(int x_0, int n_1);

static __device__ float Power_float__f7(float x_0, int n_1);

static __device__ int Fibonacci_f0(int n_0)
{
    int temp_3;
    if (n_0 < 2)
    {
        temp_3 = n_0;
    }
    else
    {
        int temp_1 = Fibonacci_f0((int)(n_0 - 1u));
        int temp_2 = Fibonacci_f0((int)(n_0 - 2u));
        temp_3 = (int)((unsigned)temp_1 + temp_2);
    }
    return temp_3;
}

static __device__ bool IsOdd_f1(int n_0)
{
    bool temp_2 = n_0 != 0;
    if (temp_2)
    {
        bool temp_1 = IsEven_f2((int)(n_0 - 1u));
        temp_2 = temp_1;
    }
    return temp_2;
}

static __device__ bool IsEven_f2(int n_0)
{
    bool temp_2 = n_0 == 0;
    if (!temp_2)
    {
        bool temp_1 = IsOdd_f1((int)(n_0 - 1u));
        temp_2 = temp_1;
    }
    return temp_2;
}

static __device__ int Collatz_f3(int& calls_0, int i_1, int n_2)
{
    calls_0 = (int)(calls_0 + 1u);
    int temp_4;
    if (n_2 == 1 || calls_0 > 9)
    {
        temp_4 = (int)((unsigned)calls_0 + i_1);
    }
    else
    {
        int temp_3 = Collatz_f3(calls_0, i_1, n_2 % 2 == 0 ? n_2 / 2 : (int)(3u * n_2 + 1u));
        temp_4 = temp_3;
    }
    return temp_4;
}

static __device__ int Up_f4(int n_0, int& steps_1, Span<int> trace_2)
{
    steps_1 = (int)(steps_1 + 1u);
    trace_2[gk_remainder_int(n_0, trace_2.length)] = (int)(trace_2[gk_remainder_int(n_0, trace_2.length)] + threadIdx.x);
    int temp_3 = Down_f5((int)(n_0 - 1u), steps_1, trace_2);
    return (int)(temp_3 * 2u);
}

static __device__ int Down_f5(int n_0, int& steps_1, Span<int> trace_2)
{
    int temp_4;
    if (n_0 <= 0)
    {
        temp_4 = (int)blockDim.x;
    }
    else
    {
        int temp_3 = Up_f4((int)(n_0 - 1u), steps_1, trace_2);
        temp_4 = (int)(temp_3 + 1u);
    }
    return temp_4;
}

static __device__ int Power_int__f6(int x_0, int n_1)
{
    int temp_6;
    if (n_1 == 0)
    {
        temp_6 = 1;
    }
    else
    {
        int temp_5;
        if (n_1 % 2 == 0)
        {
            int temp_2 = Power_int__f6((int)((unsigned)x_0 * x_0), n_1 / 2);
            temp_5 = temp_2;
        }
        else
        {
            int temp_4 = x_0;
            int temp_3 = Power_int__f6(x_0, (int)(n_1 - 1u));
            temp_5 = (int)((unsigned)temp_4 * temp_3);
        }
        temp_6 = temp_5;
    }
    return temp_6;
}

static __device__ float Power_float__f7(float x_0, int n_1)
{
    float temp_6;
    if (n_1 == 0)
    {
        temp_6 = 1.0f;
    }
    else
    {
        float temp_5;
        if (n_1 % 2 == 0)
        {
            float temp_2 = Power_float__f7(x_0 * x_0, n_1 / 2);
            temp_5 = temp_2;
        }
        else
        {
            float temp_4 = x_0;
            float temp_3 = Power_float__f7(x_0, (int)(n_1 - 1u));
            temp_5 = temp_4 * temp_3;
        }
        temp_6 = temp_5;
    }
    return temp_6;
}

extern "C" __global__ void Run_551eaf57(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)threadIdx.x;
    int calls_3 = 0;
    int steps_4 = 0;
    Span<int> mine_5 = Span<int>{y_1, y_1_length}.slice(8 * i_2, 8);
    Span<int> temp_7 = mine_5;
    int temp_6 = Fibonacci_f0(x_0[i_2]);
    temp_7[0] = temp_6;
    Span<int> temp_11 = mine_5;
    bool temp_8 = IsEven_f2(x_0[i_2]);
    int temp_10 = temp_8 ? 1 : 2;
    bool temp_9 = IsOdd_f1(x_0[i_2]);
    temp_11[1] = temp_10 + (temp_9 ? 10 : 20);
    Span<int> temp_13 = mine_5;
    int temp_12 = Collatz_f3(calls_3, i_2, (int)(x_0[i_2] + 1u));
    temp_13[2] = (int)(temp_12 * 100u + calls_3);
    Span<int> temp_15 = mine_5;
    int temp_14 = Down_f5(x_0[i_2], steps_4, mine_5.slice(5, 3));
    temp_15[3] = (int)(temp_14 * 10u + steps_4);
    Span<int> temp_18 = mine_5;
    int temp_16 = Power_int__f6(x_0[i_2], 7);
    float temp_17 = Power_float__f7((float)x_0[i_2], 3);
    temp_18[4] = (int)((unsigned)temp_16 + __float2int_rz(temp_17));
}
