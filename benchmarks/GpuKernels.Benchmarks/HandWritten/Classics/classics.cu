// The kernels of samples/Classics as one writes them in CUDA C.

extern "C" __global__ void histogram(const unsigned char* __restrict__ values, int length, int* __restrict__ counts)
{
    __shared__ int mine[256];
    for (int bin = threadIdx.x; bin < 256; bin += blockDim.x)
        mine[bin] = 0;
    __syncthreads();
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < length; i += gridDim.x * blockDim.x)
        atomicAdd(&mine[values[i]], 1);
    __syncthreads();
    for (int bin = threadIdx.x; bin < 256; bin += blockDim.x)
        atomicAdd(&counts[bin], mine[bin]);
}

#define SCAN_THREADS 256
#define SCAN_PART (2 * SCAN_THREADS)

extern "C" __global__ void scan_parts(const int* __restrict__ x, int length, int* __restrict__ sums, int* __restrict__ totals)
{
    __shared__ int tree[SCAN_PART];
    int t = threadIdx.x, first = blockIdx.x * SCAN_PART;
    int low = first + t, high = first + SCAN_THREADS + t;
    int low_value = low < length ? x[low] : 0, high_value = high < length ? x[high] : 0;
    tree[t] = low_value;
    tree[SCAN_THREADS + t] = high_value;
    int distance = 1;
    for (int nodes = SCAN_THREADS; nodes > 0; nodes /= 2)
    {
        __syncthreads();
        if (t < nodes)
            tree[distance * (2 * t + 2) - 1] += tree[distance * (2 * t + 1) - 1];
        distance *= 2;
    }
    if (t == 0)
    {
        totals[blockIdx.x] = tree[SCAN_PART - 1];
        tree[SCAN_PART - 1] = 0;
    }
    for (int nodes = 1; nodes < SCAN_PART; nodes *= 2)
    {
        distance /= 2;
        __syncthreads();
        if (t < nodes)
        {
            int left = distance * (2 * t + 1) - 1, right = distance * (2 * t + 2) - 1;
            int sum = tree[left];
            tree[left] = tree[right];
            tree[right] += sum;
        }
    }
    __syncthreads();
    if (low < length)
        sums[low] = tree[t] + low_value;
    if (high < length)
        sums[high] = tree[SCAN_THREADS + t] + high_value;
}

extern "C" __global__ void bitonic_exchange(int run, int distance, float* __restrict__ values, int length)
{
    int t = blockIdx.x * blockDim.x + threadIdx.x;
    if (t >= length / 2)
        return;
    int low = 2 * t - (t & (distance - 1)), high = low + distance;
    float a = values[low], b = values[high];
    bool is_up = (low & run) == 0;
    if ((a > b) == is_up)
    {
        values[low] = b;
        values[high] = a;
    }
}

#define BODIES 256

extern "C" __global__ void nbody(float softening, const float4* __restrict__ bodies, int length, float4* __restrict__ accelerations)
{
    __shared__ float4 tile[BODIES];
    int t = threadIdx.x, i = blockIdx.x * BODIES + t;
    float4 own = bodies[i];
    float x = 0.0f, y = 0.0f, z = 0.0f;
    for (int start = 0; start < length; start += BODIES)
    {
        tile[t] = bodies[start + t];
        __syncthreads();
        for (int j = 0; j < BODIES; j++)
        {
            float4 other = tile[j];
            float dx = other.x - own.x, dy = other.y - own.y, dz = other.z - own.z;
            float inverse = 1.0f / sqrtf(dx * dx + dy * dy + dz * dz + softening);
            float pull = other.w * inverse * inverse * inverse;
            x += dx * pull;
            y += dy * pull;
            z += dz * pull;
        }
        __syncthreads();
    }
    accelerations[i] = make_float4(x, y, z, 0.0f);
}

#define TILE 16
#define RADIUS 2
#define WIDTH (TILE + 2 * RADIUS)

__constant__ float weights[25] = {
    1.0f / 256, 4.0f / 256, 6.0f / 256, 4.0f / 256, 1.0f / 256,
    4.0f / 256, 16.0f / 256, 24.0f / 256, 16.0f / 256, 4.0f / 256,
    6.0f / 256, 24.0f / 256, 36.0f / 256, 24.0f / 256, 6.0f / 256,
    4.0f / 256, 16.0f / 256, 24.0f / 256, 16.0f / 256, 4.0f / 256,
    1.0f / 256, 4.0f / 256, 6.0f / 256, 4.0f / 256, 1.0f / 256,
};

extern "C" __global__ void convolution(int width, int height, const float* __restrict__ source, float* __restrict__ target)
{
    __shared__ float tile[WIDTH * WIDTH];
    int left = blockIdx.x * TILE - RADIUS, top = blockIdx.y * TILE - RADIUS;
    for (int i = threadIdx.y * TILE + threadIdx.x; i < WIDTH * WIDTH; i += TILE * TILE)
    {
        int from_x = min(max(left + i % WIDTH, 0), width - 1), from_y = min(max(top + i / WIDTH, 0), height - 1);
        tile[i] = source[from_y * width + from_x];
    }
    __syncthreads();
    int x = blockIdx.x * TILE + threadIdx.x, y = blockIdx.y * TILE + threadIdx.y;
    if (x >= width || y >= height)
        return;
    float sum = 0.0f;
    for (int dy = 0; dy < 5; dy++)
    {
        for (int dx = 0; dx < 5; dx++)
            sum += weights[dy * 5 + dx] * tile[(threadIdx.y + dy) * WIDTH + threadIdx.x + dx];
    }
    target[y * width + x] = sum;
}

#define TURN_TILE 64
#define TURN_ROWS 32

extern "C" __global__ void transpose(int width, int height, const float* __restrict__ source, float* __restrict__ target)
{
    __shared__ float tile[TURN_TILE][TURN_TILE + 1];
    int top = blockIdx.x * TURN_TILE, left = blockIdx.y * TURN_TILE, lane = threadIdx.x % 32, warp = threadIdx.x / 32;
    int row = warp / 2 * 4 + lane / 8, column = warp % 2 * 32 + lane % 8 * 4;
#pragma unroll
    for (int y = row; y < row + TURN_TILE; y += TURN_ROWS)
    {
        if (top + y < height && left + column < width)
        {
            float4 four = *(const float4*)&source[(top + y) * width + left + column];
            tile[y][column] = four.x;
            tile[y][column + 1] = four.y;
            tile[y][column + 2] = four.z;
            tile[y][column + 3] = four.w;
        }
    }
    __syncthreads();
#pragma unroll
    for (int x = row; x < row + TURN_TILE; x += TURN_ROWS)
    {
        if (left + x < width && top + column < height)
            *(float4*)&target[(left + x) * height + top + column] =
                make_float4(tile[column][x], tile[column + 1][x], tile[column + 2][x], tile[column + 3][x]);
    }
}

static __device__ float normal(float d)
{
    float k = 1.0f / (1.0f + 0.2316419f * fabsf(d));
    float tail = 0.39894228f * expf(-0.5f * d * d)
        * (k * (0.31938153f + k * (-0.356563782f + k * (1.781477937f + k * (-1.821255978f + k * 1.330274429f)))));
    return d > 0 ? 1.0f - tail : tail;
}

extern "C" __global__ void black_scholes(
    float rate, float volatility, const float* __restrict__ spots, int length, const float* __restrict__ strikes, const float* __restrict__ years,
    float* __restrict__ calls, float* __restrict__ puts)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= length)
        return;
    float spot = spots[i], strike = strikes[i], time = years[i];
    float root = sqrtf(time);
    float d1 = (logf(spot / strike) + (rate + 0.5f * volatility * volatility) * time) / (volatility * root);
    float n1 = normal(d1), n2 = normal(d1 - volatility * root);
    float discounted = strike * expf(-rate * time);
    calls[i] = spot * n1 - discounted * n2;
    puts[i] = discounted * (1.0f - n2) - spot * (1.0f - n1);
}

extern "C" __global__ void life(int width, int height, const unsigned char* __restrict__ cells, unsigned char* __restrict__ next)
{
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x >= width || y >= height)
        return;
    int left = x == 0 ? width - 1 : x - 1, right = x == width - 1 ? 0 : x + 1;
    int above = (y == 0 ? height - 1 : y - 1) * width, here = y * width, below = (y == height - 1 ? 0 : y + 1) * width;
    int neighbours = cells[above + left] + cells[above + x] + cells[above + right] + cells[here + left] + cells[here + right]
        + cells[below + left] + cells[below + x] + cells[below + right];
    next[here + x] = neighbours == 3 || (neighbours == 2 && cells[here + x] == 1);
}

extern "C" __global__ void floyd_warshall(int via, int places, int* __restrict__ distances)
{
    int to = blockIdx.x * blockDim.x + threadIdx.x, from = blockIdx.y * blockDim.y + threadIdx.y;
    if (to >= places || from >= places)
        return;
    int around = distances[from * places + via] + distances[via * places + to];
    if (around < distances[from * places + to])
        distances[from * places + to] = around;
}

static __device__ float warp_sum(float value)
{
    for (int distance = 16; distance > 0; distance /= 2)
        value += __shfl_xor_sync(0xffffffff, value, distance);
    return value;
}

extern "C" __global__ void spmv(
    const int* __restrict__ row_starts, const int* __restrict__ columns, const float* __restrict__ values, const float* __restrict__ x,
    float* __restrict__ y, int rows)
{
    int row = blockIdx.x * (blockDim.x / 32) + threadIdx.x / 32, lane = threadIdx.x % 32;
    if (row >= rows)
        return;
    int end = row_starts[row + 1];
    float sum = 0.0f;
    for (int i = row_starts[row] + lane; i < end; i += 32)
        sum += values[i] * x[columns[i]];
    sum = warp_sum(sum);
    if (lane == 0)
        y[row] = sum;
}

#define REDUCTION_THREADS 512

extern "C" __global__ void __launch_bounds__(REDUCTION_THREADS, 2) reduce(const float* __restrict__ x, int length, float* __restrict__ sums)
{
    __shared__ float sums_of_warps[REDUCTION_THREADS / 32];
    const float4* fours = (const float4*)x;
    int count = length / 4, i = blockIdx.x * 4 * REDUCTION_THREADS + threadIdx.x;
    float4 sum = make_float4(0.0f, 0.0f, 0.0f, 0.0f);
#pragma unroll 1
    for (; i + 3 * REDUCTION_THREADS < count; i += gridDim.x * 4 * REDUCTION_THREADS)
    {
        float4 part[4];
        for (int k = 0; k < 4; k++)
            part[k] = fours[i + k * REDUCTION_THREADS];
        for (int k = 0; k < 4; k++)
        {
            sum.x += part[k].x;
            sum.y += part[k].y;
            sum.z += part[k].z;
            sum.w += part[k].w;
        }
    }
    for (; i < count; i += REDUCTION_THREADS)
    {
        float4 part = fours[i];
        sum.x += part.x;
        sum.y += part.y;
        sum.z += part.z;
        sum.w += part.w;
    }
    int last = count * 4 + blockIdx.x * REDUCTION_THREADS + threadIdx.x, lane = threadIdx.x % 32, warp = threadIdx.x / 32;
    float value = warp_sum(sum.x + sum.y + (sum.z + sum.w) + (last < length ? x[last] : 0.0f));
    if (lane == 0)
        sums_of_warps[warp] = value;
    __syncthreads();
    if (warp > 0)
        return;
    value = warp_sum(lane < REDUCTION_THREADS / 32 ? sums_of_warps[lane] : 0.0f);
    if (lane == 0)
        sums[blockIdx.x] = value;
}

#define GEMM_ROWS 64
#define GEMM_COLUMNS 128
#define GEMM_DEPTH 16
#define GEMM_STAGES 3
#define GEMM_THREADS 128

static __device__ void begin_copy(
    int n, const float* __restrict__ a, const float* __restrict__ b, int top, int left, int start,
    float (*stage_a)[GEMM_ROWS + 4], float (*stage_b)[GEMM_COLUMNS])
{
    int t = threadIdx.x;
    for (int row = t / 8; row < GEMM_ROWS; row += GEMM_THREADS / 8)
    {
        for (int k = t % 8; k < GEMM_DEPTH; k += 8)
            asm volatile("cp.async.ca.shared.global [%0], [%1], 4;" :: "r"((unsigned)__cvta_generic_to_shared(&stage_a[k][row])), "l"(&a[(top + row) * n + start + k]));
    }
    for (int k = t / 32; k < GEMM_DEPTH; k += GEMM_THREADS / 32)
    {
        int column = t % 32 * 4;
        asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" :: "r"((unsigned)__cvta_generic_to_shared(&stage_b[k][column])), "l"(&b[(start + k) * n + left + column]));
    }
}

extern "C" __global__ void __launch_bounds__(GEMM_THREADS, 4) sgemm(int n, const float* __restrict__ a, const float* __restrict__ b, float* __restrict__ c)
{
    __shared__ __align__(16) float stages_a[GEMM_STAGES][GEMM_DEPTH][GEMM_ROWS + 4];
    __shared__ __align__(16) float stages_b[GEMM_STAGES][GEMM_DEPTH][GEMM_COLUMNS];
    int top = blockIdx.y * GEMM_ROWS, left = blockIdx.x * GEMM_COLUMNS, steps = n / GEMM_DEPTH;
    for (int step = 0; step < GEMM_STAGES - 1; step++)
    {
        begin_copy(n, a, b, top, left, step * GEMM_DEPTH, stages_a[step], stages_b[step]);
        asm volatile("cp.async.commit_group;");
    }
    int lane = threadIdx.x % 32, warp = threadIdx.x / 32;
    int row = warp / 2 * 32 + lane / 8 * 4, column = warp % 2 * 64 + lane % 8 * 4;
    float sums[8][8] = {};
    for (int step = 0; step < steps; step++)
    {
        asm volatile("cp.async.wait_group %0;" :: "n"(GEMM_STAGES - 2) : "memory");
        __syncthreads();
        int next = step + GEMM_STAGES - 1, stage = step % GEMM_STAGES;
        if (next < steps)
            begin_copy(n, a, b, top, left, next * GEMM_DEPTH, stages_a[next % GEMM_STAGES], stages_b[next % GEMM_STAGES]);
        asm volatile("cp.async.commit_group;");
#pragma unroll
        for (int k = 0; k < GEMM_DEPTH; k++)
        {
            float rows[8], columns[8];
#pragma unroll
            for (int half = 0; half < 2; half++)
            {
                *(float4*)&rows[4 * half] = *(const float4*)&stages_a[stage][k][row + 16 * half];
                *(float4*)&columns[4 * half] = *(const float4*)&stages_b[stage][k][column + 32 * half];
            }
#pragma unroll
            for (int i = 0; i < 8; i++)
            {
#pragma unroll
                for (int j = 0; j < 8; j++)
                    sums[i][j] += rows[i] * columns[j];
            }
        }
    }
#pragma unroll
    for (int i = 0; i < 8; i++)
    {
        float* line = &c[(top + row + i / 4 * 16 + i % 4) * n + left + column];
        *(float4*)&line[0] = make_float4(sums[i][0], sums[i][1], sums[i][2], sums[i][3]);
        *(float4*)&line[32] = make_float4(sums[i][4], sums[i][5], sums[i][6], sums[i][7]);
    }
}
