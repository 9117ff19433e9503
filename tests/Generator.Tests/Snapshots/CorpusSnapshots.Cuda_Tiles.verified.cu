#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Transpose_13383193(
    int width_0,
    int height_1,
    const float* GK_RESTRICT x_2,
    int x_2_length,
    float* GK_RESTRICT y_3,
    int y_3_length)
{
    __shared__ __align__(16) float tile_4[272];
    int column_5 = (int)(blockIdx.x * 16u + threadIdx.x);
    int row_6 = (int)blockIdx.y * 16 + (int)threadIdx.y;
    if (row_6 < height_1 && column_5 < width_0)
    {
        tile_4[(int)threadIdx.y * 17 + (int)threadIdx.x] = x_2[(int)((unsigned)row_6 * width_0 + column_5)];
    }
    __syncthreads();
    int targetColumn_7 = (int)blockIdx.y * 16 + (int)threadIdx.x;
    int targetRow_8 = (int)(blockIdx.x * 16u + threadIdx.y);
    if (targetRow_8 < width_0 && targetColumn_7 < height_1)
    {
        y_3[(int)((unsigned)targetRow_8 * height_1) + targetColumn_7] = tile_4[(int)threadIdx.x * 17 + (int)threadIdx.y];
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

static __device__ __forceinline__ int Sum_f0(Span<const int> x_0)
{
    int sum_1 = 0;
    Span<const int> temp_2 = x_0;
    for (int index_3 = 0; index_3 < temp_2.length; index_3++)
    {
        int value_4 = temp_2[index_3];
        sum_1 = (int)((unsigned)sum_1 + value_4);
    }
    return sum_1;
}

extern "C" __global__ void Uses_bb52db74(int* GK_RESTRICT results_0, int results_0_length)
{
    __shared__ __align__(16) unsigned char bytes_1[36];
    __shared__ __align__(16) int counts_2[40];
    __shared__ __align__(16) double doubles_3[72];
    int t_4 = (int)threadIdx.x;
    if (t_4 < 3)
    {
        Span<unsigned char> row_5 = Span<unsigned char>{bytes_1, 36}.slice(t_4 * 12, 10);
        for (int i_6 = 0; i_6 < row_5.length; i_6++)
        {
            row_5[i_6] = (unsigned char)((unsigned)i_6 * i_6 + t_4);
        }
    }
    Span<int> temp_7 = Span<int>{counts_2, 40}.slice(t_4 * 5, 4);
    for (int index_8 = 0; index_8 < temp_7.length; index_8++)
    {
        temp_7[index_8] = t_4;
    }
    for (int i_9 = 0; i_9 < 8; i_9++)
    {
        doubles_3[t_4 * 9 + i_9] = (double)(int)((unsigned)counts_2[t_4 * 5 + (int)(i_9 % 4u)] + i_9 * 10);
    }
    __syncthreads();
    atomicAdd(&counts_2[0 * 5 + (int)(t_4 % 4u)], t_4);
    int cornerIndex_10 = (8 - 1) * 9 + t_4;
    doubles_3[cornerIndex_10] += 1.0;
    __syncthreads();
    results_0[t_4] = (int)(counts_2[0 * 5 + (int)(t_4 % 4u)] * 1000u + bytes_1[(int)(t_4 % 3u) * 12 + (9 - t_4)] + gk_double_to_int(doubles_3[t_4 * 9 + (7 - t_4)]) + Sum_f0(Span<int>{counts_2, 40}.slice(1 * 5, 4).as_const()));
}
