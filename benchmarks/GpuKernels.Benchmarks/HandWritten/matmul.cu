#define TILE 16

extern "C" __global__ void matmul(int n, const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
                                  float* __restrict__ c, int c_length)
{
    __shared__ float tile_a[TILE * TILE];
    __shared__ float tile_b[TILE * TILE];
    int x = threadIdx.x, y = threadIdx.y;
    int column = blockIdx.x * TILE + x, row = blockIdx.y * TILE + y;
    float sum = 0.0f;
    for (int start = 0; start < n; start += TILE)
    {
        tile_a[y * TILE + x] = a[row * n + start + x];
        tile_b[y * TILE + x] = b[(start + y) * n + column];
        __syncthreads();
        for (int k = 0; k < TILE; k++)
            sum += tile_a[y * TILE + k] * tile_b[k * TILE + x];
        __syncthreads();
    }
    c[row * n + column] = sum;
}
