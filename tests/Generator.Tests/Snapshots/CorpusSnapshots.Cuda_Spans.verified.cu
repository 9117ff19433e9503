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
    int i_2 = (int)threadIdx.x;
    Span<const int> part_3 = Span<const int>{x_0, x_0_length}.slice(4 * i_2, 4);
    Span<int> rest_4 = Span<int>{y_1, y_1_length}.slice(2 * i_2);
    Span<const int> readOnly_5 = rest_4.as_const();
    rest_4[0] = (int)((unsigned)Sum_f0(part_3) + part_3.length);
    Span<int> second_6 = Tail_f1(rest_4);
    second_6[0] = (int)((unsigned)Sum_f0(part_3.slice(1)) + Sum_f0(Span<const int>{x_0, x_0_length}.slice(0, 2)) + readOnly_5[0]);
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

struct Vector3_s0
{
    float X_0;
    float Y_1;
    float Z_2;
};
static_assert(sizeof(Vector3_s0) == 12, "Vector3_s0 has another layout than in C#");

static __device__ __forceinline__ Vector3_s0 new_f0(float a_0, float b_1, float c_2)
{
    Vector3_s0 result_3 = Vector3_s0{};
    result_3.X_0 = a_0;
    result_3.Y_1 = b_1;
    result_3.Z_2 = c_2;
    return result_3;
}

extern "C" __global__ void Fills_3ac08d4a(
    int* GK_RESTRICT x_0,
    int x_0_length,
    Vector3_s0* GK_RESTRICT vectors_1,
    int vectors_1_length)
{
    int i_2 = (int)threadIdx.x;
    int value_3 = 7;
    Span<int> own_4 = Span<int>{x_0, x_0_length}.slice(8 * i_2, 8);
    Span<int> temp_6 = own_4.slice(2, 6 - 2);
    int temp_5 = value_3;
    value_3 = (int)(temp_5 + 1u);
    int temp_7 = (int)((unsigned)temp_5 + i_2);
    for (int index_8 = 0; index_8 < temp_6.length; index_8++)
    {
        temp_6[index_8] = temp_7;
    }
    Span<int> temp_9 = own_4.slice(3, 5 - 3);
    for (int index_10 = 0; index_10 < temp_9.length; index_10++)
    {
        temp_9[index_10] = int{};
    }
    int local_11[4] = {};
    Span<int> temp_12 = Span<int>{local_11, 4};
    int temp_13 = value_3;
    for (int index_14 = 0; index_14 < temp_12.length; index_14++)
    {
        temp_12[index_14] = temp_13;
    }
    if ((int)(i_2 % 2u) == 0)
    {
        Span<int> temp_15 = Span<int>{local_11, 4}.slice(1);
        for (int index_16 = 0; index_16 < temp_15.length; index_16++)
        {
            temp_15[index_16] = int{};
        }
    }
    own_4[0] = (int)((unsigned)local_11[0] + local_11[3]);
    Span<Vector3_s0> temp_18 = Span<Vector3_s0>{vectors_1, vectors_1_length}.slice(2 * i_2, 2);
    Vector3_s0 temp_17 = new_f0((float)i_2, 2.0f, (float)own_4[7]);
    for (int index_19 = 0; index_19 < temp_18.length; index_19++)
    {
        temp_18[index_19] = temp_17;
    }
    Span<Vector3_s0> temp_20 = Span<Vector3_s0>{vectors_1, vectors_1_length}.slice(2 * i_2 + 1, (int)(i_2 % 2u));
    for (int index_21 = 0; index_21 < temp_20.length; index_21++)
    {
        temp_20[index_21] = Vector3_s0{};
    }
    Span<int> temp_22 = own_4.slice(own_4.length - 1);
    int temp_23 = own_4[0];
    for (int index_24 = 0; index_24 < temp_22.length; index_24++)
    {
        temp_22[index_24] = temp_23;
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

extern "C" __global__ void Chosen_fdfc1630(unsigned char swap_0, int* x_1, int x_1_length, int* y_2, int y_2_length)
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

static __device__ __forceinline__ Span<const int> Part_f0(Span<const int> x_0, int start_1, int& calls_2)
{
    calls_2 = (int)(calls_2 + 1u);
    return x_0.slice(start_1);
}

extern "C" __global__ void ForEach_74dbe62d(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length,
    long long* GK_RESTRICT sums_2,
    int sums_2_length)
{
    int i_3 = (int)threadIdx.x;
    int calls_4 = 0;
    Span<const int> temp_5 = Part_f0(Span<const int>{x_0, x_0_length}, i_3, calls_4);
    for (int index_6 = 0; index_6 < temp_5.length; index_6++)
    {
        long long value_7 = (long long)temp_5[index_6];
        if (value_7 % 5LL == 0LL)
        {
            continue;
        }
        if (value_7 > 900LL)
        {
            break;
        }
        sums_2[i_3] = (long long)(sums_2[i_3] + value_7 * 2147483647ULL);
    }
    Span<int> own_8 = Span<int>{y_1, y_1_length}.slice(4 * i_3, 4);
    Span<int> temp_9 = own_8;
    for (int index_10 = 0; index_10 < temp_9.length; index_10++)
    {
        int value_11 = temp_9[index_10];
        own_8[own_8.length - 1] = (int)(value_11 + 1u);
        own_8 = own_8.slice(own_8.length > 1 ? 1 : 0);
    }
    own_8[0] = (int)((unsigned)own_8[0] + calls_4);
    Span<const int> temp_12 = Span<const int>{x_0, x_0_length}.slice(0, (int)(i_3 % 4u));
    for (int index_13 = 0; index_13 < temp_12.length; index_13++)
    {
        int outer_14 = temp_12[index_13];
        Span<const int> temp_15 = Span<const int>{x_0, x_0_length}.slice(1, 3);
        for (int index_16 = 0; index_16 < temp_15.length; index_16++)
        {
            int inner_17 = temp_15[index_16];
            sums_2[i_3] = (long long)((unsigned long long)sums_2[i_3] + (long long)(int)((unsigned)outer_14 * inner_17));
        }
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

static __device__ __forceinline__ int Next_f0(int& n_0)
{
    int temp_1 = (int)(n_0 + 1u);
    n_0 = temp_1;
    return temp_1;
}

static __device__ __forceinline__ int Sum_f1(Span<const int> values_0)
{
    int sum_1 = 0;
    for (int i_2 = 0; i_2 < values_0.length; i_2++)
    {
        sum_1 = (int)((unsigned)sum_1 + values_0[i_2]);
    }
    return sum_1;
}

extern "C" __global__ void Ranges_a6b5176c(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)threadIdx.x;
    int n_3 = (int)(i_2 % 3u) + 1;
    Span<int> own_4 = Span<int>{y_1, y_1_length}.slice(4 * i_2, 4 * i_2 + 4 - 4 * i_2);
    own_4[own_4.length - 1] = (int)(own_4[own_4.length - 1] + ((unsigned)x_0[(int)((unsigned)x_0_length - n_3)] + x_0[x_0_length - (i_2 + 1)]));
    Span<int> temp_6 = own_4;
    int temp_5 = Next_f0(n_3);
    temp_6[(int)((unsigned)temp_6.length - temp_5)] = (int)((unsigned)Sum_f1(Span<const int>{x_0, x_0_length}.slice(n_3)) + Span<const int>{x_0, x_0_length}.slice(x_0_length - 1)[0]);
    own_4[0] = (int)((unsigned)Sum_f1(Span<const int>{x_0, x_0_length}.slice(0, n_3)) - Sum_f1(Span<const int>{x_0, x_0_length}.slice(0, (int)((unsigned)x_0_length - n_3))) + Sum_f1(Span<const int>{x_0, x_0_length}.slice(n_3, (int)((unsigned)x_0_length - n_3 - n_3))) * 3u + Sum_f1(Span<const int>{x_0, x_0_length}) * 5u);
    Span<int> temp_7 = own_4.slice(1, own_4.length - 1 - 1);
    Span<int> inner_8 = temp_7.slice(0, temp_7.length - 1);
    inner_8[inner_8.length - 1] = (int)(inner_8[inner_8.length - 1] + 1u);
    n_3 = 0;
    Span<int> temp_14 = own_4;
    int temp_15 = own_4.length - 2;
    int temp_9 = Next_f0(n_3);
    int temp_10 = Next_f0(n_3);
    int temp_13 = (int)(Sum_f1(Span<const int>{x_0, x_0_length}.slice(temp_9, (int)((unsigned)temp_10 + i_2 - temp_9))) + (unsigned)inner_8.length * n_3);
    Span<int> temp_12 = own_4;
    int temp_11 = Next_f0(n_3);
    temp_14[temp_15] = (int)((unsigned)temp_13 + temp_12.slice((int)((unsigned)temp_12.length - temp_11)).length);
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

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

struct Pair_s0
{
    int A_0;
    int B_1;
};
static_assert(sizeof(Pair_s0) == 8, "Pair_s0 has another layout than in C#");

static __device__ __forceinline__ int Next_f0(int& n_0)
{
    int temp_1 = (int)(n_0 + 1u);
    n_0 = temp_1;
    return temp_1;
}

static __device__ __forceinline__ int Weighted_f1(Span<const int> values_0)
{
    long long temp_1[4] = {};
    temp_1[0] = 3LL;
    temp_1[1] = 5000000000LL;
    temp_1[2] = -7LL;
    temp_1[3] = 97LL;
    Span<const long long> weights_2 = Span<const long long>{temp_1, 4};
    long long sum_3 = 0LL;
    for (int i_4 = 0; i_4 < values_0.length; i_4++)
    {
        sum_3 = (long long)(sum_3 + (unsigned long long)(long long)values_0[i_4] * weights_2[gk_remainder_int(i_4, weights_2.length)]);
    }
    return (int)(sum_3 >> 3);
}

extern "C" __global__ void StackInitializers_ea7a273f(int* GK_RESTRICT y_0, int y_0_length)
{
    int i_1 = (int)threadIdx.x;
    int n_2 = i_1;
    int three_3[3] = {};
    int temp_4 = Next_f0(n_2);
    three_3[0] = temp_4;
    three_3[1] = n_2;
    int temp_5 = Next_f0(n_2);
    three_3[2] = (int)(temp_5 * 10u);
    int four_6[4] = {};
    four_6[0] = i_1;
    four_6[1] = n_2;
    four_6[2] = three_3[2];
    four_6[3] = -1;
    int temp_7[3] = {};
    temp_7[0] = 7;
    temp_7[1] = n_2;
    temp_7[2] = 9;
    Span<const int> weights_8 = Span<const int>{temp_7, 3};
    unsigned char bytes_9[3] = {};
    bytes_9[0] = 1;
    bytes_9[1] = (unsigned char)(i_1 * 50);
    bytes_9[2] = 255;
    Pair_s0 pairs_10[3] = {};
    Pair_s0 temp_11 = Pair_s0{};
    temp_11.A_0 = i_1;
    pairs_10[0] = temp_11;
    pairs_10[1] = Pair_s0{};
    Pair_s0 temp_12 = Pair_s0{};
    temp_12.B_1 = n_2;
    pairs_10[2] = temp_12;
    int temp_17 = i_1;
    int temp_13 = Weighted_f1(Span<const int>{three_3, 3});
    int temp_14 = Weighted_f1(Span<const int>{four_6, 4});
    int temp_16 = (int)((unsigned)temp_13 + temp_14 + pairs_10[0].A_0 - (unsigned)pairs_10[2].B_1 * 3 + pairs_10[1].A_0);
    int temp_15 = Weighted_f1(weights_8);
    y_0[temp_17] = (int)((unsigned)temp_16 + temp_15 + bytes_9[1] + bytes_9[3 - 1]);
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
