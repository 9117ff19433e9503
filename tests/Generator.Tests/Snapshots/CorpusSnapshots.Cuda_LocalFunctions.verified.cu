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

static __device__ __forceinline__ int Square_f0(int n_0)
{
    return (int)((unsigned)n_0 * n_0);
}

static __device__ __forceinline__ int Scaled_f1(int factor_0, int i_1, int n_2)
{
    return (int)((unsigned)n_2 * factor_0 + i_1);
}

static __device__ __forceinline__ int Next_f2(int& count_0)
{
    int temp_1 = (int)(count_0 + 1u);
    count_0 = temp_1;
    return temp_1;
}

static __device__ __forceinline__ int Both_f3(int factor_0, int i_1, int& count_2, int n_3)
{
    int temp_5 = Scaled_f1(factor_0, i_1, n_3);
    int temp_4 = Next_f2(count_2);
    return (int)((unsigned)temp_5 + temp_4);
}

static __device__ __forceinline__ void Note_f4(
    int& count_0,
    int round_1,
    int& last_2,
    int factor_3,
    int i_4,
    int value_5)
{
    count_0 = (int)(count_0 + ((unsigned)value_5 + round_1));
    int temp_6 = Both_f3(factor_3, i_4, count_0, value_5);
    last_2 = temp_6;
    return;
}

static __device__ __forceinline__ void Store_f5(Span<int> own_0, int offset_1, int value_2)
{
    own_0[offset_1] = value_2;
    return;
}

static __device__ __forceinline__ int Alias_f6(int factor_0, int& aliased_1, int& n_2)
{
    n_2 = (int)(5u + factor_0);
    return aliased_1;
}

static __device__ __forceinline__ int Through_f7(int factor_0, int aliased_1, int n_2)
{
    int own_3 = n_2;
    int temp_4 = Alias_f6(factor_0, aliased_1, own_3);
    return (int)((unsigned)temp_4 + own_3);
}

static __device__ __forceinline__ int Add_f8(int a_0, int b_1)
{
    return (int)((unsigned)a_0 + b_1);
}

static __device__ __forceinline__ int Twice_f9(int n_0)
{
    return Add_f8(n_0, n_0);
}

extern "C" __global__ void Run_5a9485fb(
    int factor_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    int* GK_RESTRICT y_2,
    int y_2_length)
{
    int i_3 = (int)threadIdx.x;
    int count_4 = 0;
    int last_5 = -1;
    y_2[4 * i_3] = (int)((unsigned)Square_f0(x_1[i_3]) + Scaled_f1(factor_0, i_3, x_1[i_3]));
    for (int k_6 = 0; k_6 < 3; k_6++)
    {
        int round_7 = k_6 * 10;
        Note_f4(count_4, round_7, last_5, factor_0, i_3, k_6);
    }
    int temp_12 = 4 * i_3 + 1;
    int temp_9 = count_4;
    int temp_8 = Next_f2(count_4);
    int temp_11 = (int)(temp_9 + temp_8 * 100u);
    int temp_10 = Next_f2(count_4);
    y_2[temp_12] = (int)((unsigned)temp_11 + temp_10);
    Store_f5(Span<int>{y_2, y_2_length}.slice(4 * i_3), 2, last_5);
    int aliased_13 = 1;
    int temp_16 = 4 * i_3 + 3;
    int temp_15 = Through_f7(factor_0, aliased_13, i_3);
    int temp_14 = Alias_f6(factor_0, aliased_13, aliased_13);
    y_2[temp_16] = (int)((unsigned)temp_15 + temp_14 + Twice_f9(i_3) + count_4);
}
