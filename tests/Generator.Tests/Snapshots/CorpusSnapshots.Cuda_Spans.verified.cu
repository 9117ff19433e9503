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

static __device__ __forceinline__ int Sum_f0(Span<const int> values_0)
{
    int sum_1 = 0;
    for (int i_2 = 0; i_2 < values_0.length; i_2++)
    {
        sum_1 = (int)((unsigned)sum_1 + values_0[i_2]);
    }
    return sum_1;
}

static __device__ __forceinline__ Span<int> Tail_f1(Span<int> values_0)
{
    return values_0.slice(1);
}

extern "C" __global__ void Slices_cc6b406b(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    Span<const int> x_2 = Span<const int>{x_0, x_0_length};
    Span<int> y_3 = Span<int>{y_1, y_1_length};
    int i_4 = (int)threadIdx.x;
    Span<const int> part_5 = x_2.slice(4 * i_4, 4);
    Span<int> rest_6 = y_3.slice(2 * i_4);
    Span<const int> readOnly_7 = rest_6.as_const();
    rest_6[0] = (int)((unsigned)Sum_f0(part_5) + part_5.length);
    Span<int> second_8 = Tail_f1(rest_6);
    second_8[0] = (int)((unsigned)Sum_f0(part_5.slice(1)) + Sum_f0(x_2.slice(0, 2)) + readOnly_7[0]);
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

static __device__ __forceinline__ int Sum_f0(Span<const int> values_0)
{
    int sum_1 = 0;
    for (int i_2 = 0; i_2 < values_0.length; i_2++)
    {
        sum_1 = (int)((unsigned)sum_1 + values_0[i_2]);
    }
    return sum_1;
}

static __device__ __forceinline__ void Fill_f1(Span<int> values_0, int value_1)
{
    for (int i_2 = 0; i_2 < values_0.length; i_2++)
    {
        values_0[i_2] = (int)((unsigned)value_1 + i_2);
    }
}

extern "C" __global__ void StackArrays_0bdb7fb8(int* GK_RESTRICT y_0, int y_0_length)
{
    int fresh_6[4];
    int i_1 = (int)threadIdx.x;
    int counts_2[8] = {};
    for (int k_3 = 0; k_3 < 20; k_3++)
    {
        counts_2[(k_3 * i_1 + k_3) % 8u] = (int)(counts_2[(k_3 * i_1 + k_3) % 8u] + 1u);
    }
    int sum_4 = 0;
    for (int k_5 = 0; k_5 < 2; k_5++)
    {
        for (int i = 0; i < 4; i++)
            fresh_6[i] = {};
        sum_4 = (int)((unsigned)sum_4 + Sum_f0(Span<const int>{fresh_6, 4}));
        Fill_f1(Span<int>{fresh_6, 4}.slice(1), k_5 + 5);
        sum_4 = (int)(sum_4 + Sum_f0(Span<const int>{fresh_6, 4}) * 10u);
    }
    y_0[i_1] = (int)(Sum_f0(Span<const int>{counts_2, 8}) * 1000u + counts_2[i_1 % 8u] + sum_4);
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

extern "C" __global__ void Chosen_fdfc1630(
    unsigned char swap_0,
    int* GK_RESTRICT x_1,
    int x_1_length,
    int* GK_RESTRICT y_2,
    int y_2_length)
{
    Span<int> target_3 = swap_0 != 0 ? Span<int>{x_1, x_1_length} : Span<int>{y_2, y_2_length};
    int i_4 = (int)threadIdx.x;
    target_3[i_4] = i_4;
    if ((int)(i_4 % 2u) == 0)
    {
        target_3 = Span<int>{y_2, y_2_length};
    }
    target_3[i_4] = (int)(target_3[i_4] + (100u + target_3.length));
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Overlapping_1a6d37cd(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    for (int k_2 = 0; k_2 < y_1_length; k_2++)
    {
        y_1[k_2] = (int)(x_0[k_2] * 2u + 1u);
    }
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

extern "C" __global__ void ReassignedParameter_084b6646(int* GK_RESTRICT x_0, int x_0_length)
{
    Span<int> x_1 = Span<int>{x_0, x_0_length};
    int first_2 = x_1[0];
    x_1 = x_1.slice(1);
    x_1[threadIdx.x] = (int)(x_1[threadIdx.x] + ((unsigned)x_1.length + first_2));
}
