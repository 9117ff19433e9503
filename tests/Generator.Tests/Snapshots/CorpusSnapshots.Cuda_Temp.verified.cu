#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Saxpy_5537c4a7(
    float a_0,
    const float* GK_RESTRICT x_1,
    int x_1_length,
    float* GK_RESTRICT y_2,
    int y_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 < y_2_length)
    {
        y_2[i_3] = a_0 * x_1[i_3] + y_2[i_3];
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void BlockSum_4a2e952e(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT sums_1,
    int sums_1_length)
{
    __shared__ float tile_2[256];
    int t_3 = (int)threadIdx.x;
    int i_4 = (int)(blockIdx.x * blockDim.x + t_3);
    tile_2[t_3] = i_4 < x_0_length ? x_0[i_4] : 0.0f;
    __syncthreads();
    for (int half_5 = (int)blockDim.x / 2; half_5 > 0; half_5 /= 2)
    {
        if (t_3 < half_5)
        {
            tile_2[t_3] += tile_2[t_3 + half_5];
        }
        __syncthreads();
    }
    if (t_3 == 0)
    {
        sums_1[blockIdx.x] = tile_2[0];
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

static __device__ __forceinline__ int gk_double_to_int(double x)
{
    return x != x ? 0 : __double2int_rz(x);
}

struct Pair_s0
{
    int A_0;
    double B_1;
};
static_assert(sizeof(Pair_s0) == 16, "Pair_s0 has another layout than in C#");

static __device__ __forceinline__ int Bump_f0(int& n_0)
{
    n_0 = (int)(n_0 + 1u);
    return n_0;
}

static __device__ __forceinline__ void Add_f1(Pair_s0& this_0, int n_1)
{
    this_0.A_0 = (int)((unsigned)this_0.A_0 + n_1);
}

static __device__ __forceinline__ double get_Sum_f2(Pair_s0 this_0)
{
    return (double)this_0.A_0 + this_0.B_1;
}

extern "C" __global__ void Mixed_ae40db46(
    Pair_s0* GK_RESTRICT pairs_0,
    int pairs_0_length,
    int* GK_RESTRICT counts_1,
    int counts_1_length)
{
    int local_2[4] = {};
    Pair_s0 p_3 = pairs_0[threadIdx.x];
    int n_4 = 0;
    Span<int> temp_7 = Span<int>{local_2, 4};
    int temp_8 = n_4;
    int temp_5 = Bump_f0(n_4);
    int temp_6 = n_4;
    n_4 = (int)(temp_6 + 1u);
    temp_7[temp_8] = (int)((unsigned)temp_5 + temp_6);
    Add_f1(p_3, local_2[0]);
    switch (n_4 & 3)
    {
        case 0:
        case 1:
        {
            n_4 = (int)(0u - n_4);
            break;
        }
        default:
        {
            return;
        }
    }
    do
    {
        n_4 = (int)(n_4 - 1u);
        if (n_4 < -5)
        {
            continue;
        }
    } while (n_4 > 0);
    while (n_4 < 10)
    {
        n_4 = (int)(n_4 + 2u);
        if (n_4 == 7)
        {
            break;
        }
    }
    atomicAdd(&counts_1[0], gk_double_to_int(get_Sum_f2(p_3)));
    pairs_0[threadIdx.x] = p_3;
}
