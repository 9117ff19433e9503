#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Sum_4673f20a(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT sums_1,
    int sums_1_length)
{
    __shared__ __align__(16) float tile_2[256];
    int t_3 = (int)threadIdx.x;
    int i_4 = (int)(blockIdx.x * blockDim.x + t_3);
    tile_2[t_3] = i_4 < x_0_length ? x_0[i_4] : 0.0f;
    __syncthreads();
    for (int half_5 = (int)(blockDim.x / 2u); half_5 > 0; half_5 = (int)(half_5 / 2u))
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

extern "C" __global__ void MatMul_5bca9051(
    int n_0,
    const float* GK_RESTRICT a_1,
    int a_1_length,
    const float* GK_RESTRICT b_2,
    int b_2_length,
    float* GK_RESTRICT c_3,
    int c_3_length)
{
    __shared__ __align__(16) float tileA_4[256];
    __shared__ __align__(16) float tileB_5[256];
    int tx_6 = (int)threadIdx.x;
    int ty_7 = (int)threadIdx.y;
    int row_8 = (int)blockIdx.y * 16 + ty_7;
    int column_9 = (int)(blockIdx.x * 16u + tx_6);
    float sum_10 = 0.0f;
    for (int tile_11 = 0; tile_11 < n_0; tile_11 = (int)(tile_11 + 16u))
    {
        tileA_4[ty_7 * 16 + tx_6] = row_8 < n_0 && (int)((unsigned)tile_11 + tx_6) < n_0 ? a_1[(int)((unsigned)row_8 * n_0 + tile_11) + tx_6] : 0.0f;
        tileB_5[ty_7 * 16 + tx_6] = (int)((unsigned)tile_11 + ty_7) < n_0 && column_9 < n_0 ? b_2[(int)(((unsigned)tile_11 + ty_7) * n_0 + column_9)] : 0.0f;
        __syncthreads();
        for (int k_12 = 0; k_12 < 16; k_12++)
        {
            sum_10 += tileA_4[ty_7 * 16 + k_12] * tileB_5[k_12 * 16 + tx_6];
        }
        __syncthreads();
    }
    if (row_8 < n_0 && column_9 < n_0)
    {
        c_3[(int)((unsigned)row_8 * n_0 + column_9)] = sum_10;
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Reverse_dae9ebc3(int* GK_RESTRICT x_0, int x_0_length)
{
    __shared__ __align__(16) int tile_1[64];
    int t_2 = (int)threadIdx.x;
    tile_1[t_2] = x_0[(int)(blockIdx.x * 64u) + t_2];
    __syncthreads();
    x_0[(int)(blockIdx.x * 64u) + t_2] = tile_1[63 - t_2];
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Histogram_0da86d84(
    const unsigned char* GK_RESTRICT values_0,
    int values_0_length,
    int* GK_RESTRICT counts_1,
    int counts_1_length)
{
    __shared__ __align__(16) int local_2[16];
    int t_3 = (int)threadIdx.x;
    int i_4 = (int)(blockIdx.x * blockDim.x + t_3);
    if (t_3 < 16)
    {
        local_2[t_3] = 0;
    }
    __syncthreads();
    if (i_4 < values_0_length)
    {
        atomicAdd(&local_2[values_0[i_4] % 16u], 1);
    }
    __syncthreads();
    if (t_3 < 16)
    {
        atomicAdd(&counts_1[t_3], local_2[t_3]);
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_11>
static __device__ __forceinline__ void gk_element(
    int* GK_RESTRICT ints_0,
    int ints_0_length,
    unsigned* GK_RESTRICT uints_1,
    int uints_1_length,
    long long* GK_RESTRICT longs_2,
    int longs_2_length,
    unsigned long long* GK_RESTRICT ulongs_3,
    int ulongs_3_length,
    float* GK_RESTRICT floats_4,
    int floats_4_length,
    double* GK_RESTRICT doubles_5,
    int doubles_5_length,
    int* GK_RESTRICT seen_6,
    int seen_6_length,
    int index_10)
{
    int i_7 = index_10;
    int temp_8 = atomicAdd(&ints_0[0], 3);
    int old_9 = temp_8;
    atomicAdd(&uints_1[0], 4294967295u);
    (long long)atomicAdd((unsigned long long*)&longs_2[0], (unsigned long long)((long long)((unsigned long long)(long long)i_7 << 33)));
    atomicAdd(&ulongs_3[0], 18446744073709551614ULL);
    atomicAdd(&floats_4[0], 0x1p-1f);
    atomicAdd(&doubles_5[0], 0x1p-2);
    atomicAdd(&seen_6[old_9 / 3], 1);
}

extern "C" __global__ void __launch_bounds__(256) Atomics_98920b7e(
    int* GK_RESTRICT ints_0,
    int ints_0_length,
    unsigned* GK_RESTRICT uints_1,
    int uints_1_length,
    long long* GK_RESTRICT longs_2,
    int longs_2_length,
    unsigned long long* GK_RESTRICT ulongs_3,
    int ulongs_3_length,
    float* GK_RESTRICT floats_4,
    int floats_4_length,
    double* GK_RESTRICT doubles_5,
    int doubles_5_length,
    int* GK_RESTRICT seen_6,
    int seen_6_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(ints_0, ints_0_length, uints_1, uints_1_length, longs_2, longs_2_length, ulongs_3, ulongs_3_length, floats_4, floats_4_length, doubles_5, doubles_5_length, seen_6, seen_6_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(ints_0, ints_0_length, uints_1, uints_1_length, longs_2, longs_2_length, ulongs_3, ulongs_3_length, floats_4, floats_4_length, doubles_5, doubles_5_length, seen_6, seen_6_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Atomics_98920b7e(
    int* GK_RESTRICT ints_0,
    int ints_0_length,
    unsigned* GK_RESTRICT uints_1,
    int uints_1_length,
    long long* GK_RESTRICT longs_2,
    int longs_2_length,
    unsigned long long* GK_RESTRICT ulongs_3,
    int ulongs_3_length,
    float* GK_RESTRICT floats_4,
    int floats_4_length,
    double* GK_RESTRICT doubles_5,
    int doubles_5_length,
    int* GK_RESTRICT seen_6,
    int seen_6_length)
{
    int i_7 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int temp_8 = atomicAdd(&ints_0[0], 3);
    int old_9 = temp_8;
    atomicAdd(&uints_1[0], 4294967295u);
    (long long)atomicAdd((unsigned long long*)&longs_2[0], (unsigned long long)((long long)((unsigned long long)(long long)i_7 << 33)));
    atomicAdd(&ulongs_3[0], 18446744073709551614ULL);
    atomicAdd(&floats_4[0], 0x1p-1f);
    atomicAdd(&doubles_5[0], 0x1p-2);
    atomicAdd(&seen_6[old_9 / 3], 1);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Volume_88fc04cb(int width_0, int height_1, int* GK_RESTRICT results_2, int results_2_length)
{
    int x_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_4 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    int z_5 = (int)blockIdx.z * (int)blockDim.z + (int)threadIdx.z;
    if (x_3 >= width_0 || y_4 >= height_1)
    {
        return;
    }
    results_2[(int)(((unsigned)z_5 * height_1 + y_4) * width_0 + x_3)] = (int)((unsigned)x_3 + 10 * y_4 + 100 * z_5 + 1000u * gridDim.x + 10000 * (int)gridDim.y + 100000u * gridDim.z);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Scan_c7b71734(int* GK_RESTRICT x_0, int x_0_length)
{
    __shared__ __align__(16) int current_1[128];
    __shared__ __align__(16) int next_2[128];
    int t_3 = (int)threadIdx.x;
    current_1[t_3] = x_0[t_3];
    for (int step_4 = 1; step_4 < (int)blockDim.x; step_4 = (int)(step_4 * 2u))
    {
        __syncthreads();
        next_2[t_3] = t_3 >= step_4 ? (int)((unsigned)current_1[t_3] + current_1[(int)((unsigned)t_3 - step_4)]) : current_1[t_3];
        __syncthreads();
        current_1[t_3] = next_2[t_3];
    }
    x_0[t_3] = current_1[t_3];
}
