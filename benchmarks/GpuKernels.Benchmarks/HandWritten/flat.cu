// The kernels of Flat/FlatKernels.cs as one writes them in CUDA C, one thread an element, and what makes and compares their arrays.

#include <cuda_fp16.h>

#define INDEX                                            \
    int i = blockIdx.x * blockDim.x + threadIdx.x;       \
    if (i >= n)                                          \
        return

extern "C" __global__ void flat_saxpy(int n, float a, const float* __restrict__ x, float* __restrict__ y)
{
    INDEX;
    y[i] += a * x[i];
}

extern "C" __global__ void flat_copy(int n, const float* __restrict__ x, float* __restrict__ y)
{
    INDEX;
    y[i] = x[i];
}

extern "C" __global__ void flat_fill(int n, float value, float* __restrict__ y)
{
    INDEX;
    y[i] = value;
}

extern "C" __global__ void flat_axpby(int n, float a, const float* __restrict__ x, float b, const float* __restrict__ y, float* __restrict__ z)
{
    INDEX;
    z[i] = a * x[i] + b * y[i];
}

extern "C" __global__ void flat_triad(int n, float a, const float* __restrict__ x, const float* __restrict__ y, float* __restrict__ z)
{
    INDEX;
    z[i] = x[i] + a * y[i];
}

extern "C" __global__ void flat_scale(int n, float a, float* __restrict__ y)
{
    INDEX;
    y[i] *= a;
}

extern "C" __global__ void flat_double_axpy(int n, double a, const double* __restrict__ x, double* __restrict__ y)
{
    INDEX;
    y[i] += a * x[i];
}

extern "C" __global__ void flat_half_axpy(int n, float a, const __half* __restrict__ x, __half* __restrict__ y)
{
    INDEX;
    y[i] = __float2half_rn(__half2float(y[i]) + a * __half2float(x[i]));
}

extern "C" __global__ void flat_half_copy(int n, const __half* __restrict__ x, __half* __restrict__ y)
{
    INDEX;
    y[i] = x[i];
}

extern "C" __global__ void flat_byte_copy(int n, const unsigned char* __restrict__ x, unsigned char* __restrict__ y)
{
    INDEX;
    y[i] = x[i];
}

extern "C" __global__ void flat_byte_blend(int n, int weight, const unsigned char* __restrict__ x, unsigned char* __restrict__ y)
{
    INDEX;
    y[i] = (unsigned char)((weight * x[i] + (256 - weight) * y[i]) >> 8);
}

extern "C" __global__ void flat_byte_to_float(int n, float scale, const unsigned char* __restrict__ x, float* __restrict__ y)
{
    INDEX;
    y[i] = scale * x[i];
}

extern "C" __global__ void flat_move_parts(
    int n, float time, const float* __restrict__ speed_x, const float* __restrict__ speed_y, const float* __restrict__ speed_z,
    float* __restrict__ x, float* __restrict__ y, float* __restrict__ z)
{
    INDEX;
    x[i] += time * speed_x[i];
    y[i] += time * speed_y[i];
    z[i] += time * speed_z[i];
}

extern "C" __global__ void flat_move_points(int n, float time, const float3* __restrict__ speeds, float3* __restrict__ points)
{
    INDEX;
    float3 speed = speeds[i], point = points[i];
    points[i] = make_float3(point.x + time * speed.x, point.y + time * speed.y, point.z + time * speed.z);
}

extern "C" __global__ void flat_move_fours(int n, float time, const float4* __restrict__ speeds, float4* __restrict__ points)
{
    INDEX;
    float4 speed = speeds[i], point = points[i];
    points[i] = make_float4(point.x + time * speed.x, point.y + time * speed.y, point.z + time * speed.z, point.w + time * speed.w);
}

extern "C" __global__ void flat_multiply(int n, const float2* __restrict__ x, const float2* __restrict__ y, float2* __restrict__ z)
{
    INDEX;
    float2 a = x[i], b = y[i];
    z[i] = make_float2(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x);
}

extern "C" __global__ void flat_clamp(int n, float least, float most, const float* __restrict__ x, float* __restrict__ y)
{
    INDEX;
    float value = x[i];
    y[i] = value < least ? least : value > most ? most : value;
}

extern "C" __global__ void flat_gather(int n, const int* __restrict__ places, const float* __restrict__ x, float* __restrict__ y)
{
    INDEX;
    y[i] = x[places[i]];
}

struct rgb
{
    unsigned char red, green, blue;
};

extern "C" __global__ void flat_to_gray(int n, const rgb* __restrict__ colors, unsigned char* __restrict__ gray)
{
    INDEX;
    rgb color = colors[i];
    gray[i] = (unsigned char)((77 * color.red + 150 * color.green + 29 * color.blue) >> 8);
}

extern "C" __global__ void flat_polynomial(int n, const float* __restrict__ x, float* __restrict__ y)
{
    INDEX;
    float v = x[i];
    y[i] = 1.0f + v * (0.5f + v * (0.25f + v * (0.125f + v * (0.0625f + v * (0.03f + v * (0.015f + v * (0.007f + v * 0.003f)))))));
}

extern "C" __global__ void flat_chain(int n, const float* __restrict__ x, float* __restrict__ y)
{
    INDEX;
    y[i] = sqrtf(1.5f + sinf(expf(-x[i])));
}

extern "C" __global__ void flat_select(
    int n, const unsigned char* __restrict__ mask, const float* __restrict__ x, const float* __restrict__ y, float* __restrict__ z)
{
    INDEX;
    z[i] = mask[i] < 128 ? x[i] : y[i];
}

extern "C" __global__ void flat_hash(int n, const unsigned* __restrict__ x, unsigned* __restrict__ y)
{
    INDEX;
    unsigned h = x[i];
    h = (h ^ h >> 16) * 0x85ebca6bu;
    h = (h ^ h >> 13) * 0xc2b2ae35u;
    y[i] = h ^ h >> 16;
}

extern "C" __global__ void flat_mandelbrot(int width, int height, int rounds, int* __restrict__ counts)
{
    int column = blockIdx.x * blockDim.x + threadIdx.x, row = blockIdx.y * blockDim.y + threadIdx.y;
    if (column >= width || row >= height)
        return;
    float a = 3.5f * column / width - 2.5f, b = 2.0f * row / height - 1.0f, x = 0, y = 0;
    int count = 0;
    while (count < rounds && x * x + y * y <= 4.0f)
    {
        float next = x * x - y * y + a;
        y = 2.0f * x * y + b;
        x = next;
        count++;
    }
    counts[row * width + column] = count;
}

extern "C" __global__ void flat_five_points(int width, int height, const float* __restrict__ source, float* __restrict__ target)
{
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x < 1 || y < 1 || x >= width - 1 || y >= height - 1)
        return;
    int i = y * width + x;
    target[i] = 0.5f * source[i] + 0.125f * (source[i - width] + source[i - 1] + source[i + 1] + source[i + width]);
}

extern "C" __global__ void flat_seven_points(int width, int height, int depth, const float* __restrict__ source, float* __restrict__ target)
{
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y, z = blockIdx.z;
    if (x < 1 || y < 1 || z < 1 || x >= width - 1 || y >= height - 1 || z >= depth - 1)
        return;
    int plane = width * height, i = z * plane + y * width + x;
    target[i] = 0.4f * source[i] + 0.1f * (source[i - plane] + source[i - width] + source[i - 1] + source[i + 1] + source[i + width] + source[i + plane]);
}

static __device__ float normal(float d)
{
    float k = 1.0f / (1.0f + 0.2316419f * fabsf(d));
    float tail = 0.39894228f * expf(-0.5f * d * d)
        * (k * (0.31938153f + k * (-0.356563782f + k * (1.781477937f + k * (-1.821255978f + k * 1.330274429f)))));
    return d > 0 ? 1.0f - tail : tail;
}

extern "C" __global__ void flat_black_scholes(
    int n, float rate, float volatility, const float* __restrict__ spots, const float* __restrict__ strikes, const float* __restrict__ years,
    float* __restrict__ calls, float* __restrict__ puts)
{
    INDEX;
    float spot = spots[i], strike = strikes[i], time = years[i];
    float root = sqrtf(time);
    float d1 = (logf(spot / strike) + (rate + 0.5f * volatility * volatility) * time) / (volatility * root);
    float n1 = normal(d1), n2 = normal(d1 - volatility * root);
    float discounted = strike * expf(-rate * time);
    calls[i] = spot * n1 - discounted * n2;
    puts[i] = discounted * (1.0f - n2) - spot * (1.0f - n1);
}

static __device__ unsigned random_bits(long long i)
{
    unsigned h = (unsigned)i * 2654435761u + (unsigned)(i >> 32);
    h = (h ^ h >> 16) * 0x85ebca6bu;
    h = (h ^ h >> 13) * 0xc2b2ae35u;
    return h ^ h >> 16;
}

#define EACH for (long long i = (long long)blockIdx.x * blockDim.x + threadIdx.x; i < n; i += (long long)gridDim.x * blockDim.x)

extern "C" __global__ void make_bits(long long n, unsigned* x)
{
    EACH x[i] = random_bits(i);
}

// Each 1024 neighbours, in some order.
extern "C" __global__ void make_places(long long n, int* x)
{
    EACH x[i] = (int)(i & ~1023LL | random_bits(i) & 1023);
}

extern "C" __global__ void make_floats(long long n, float from, float to, float* x)
{
    EACH x[i] = from + (to - from) * (random_bits(i) * (1.0f / 4294967296.0f));
}

extern "C" __global__ void make_doubles(long long n, double* x)
{
    EACH x[i] = random_bits(i) * (1.0 / 4294967296.0);
}

extern "C" __global__ void make_halves(long long n, __half* x)
{
    EACH x[i] = __float2half_rn(random_bits(i) * (1.0f / 4294967296.0f));
}

extern "C" __global__ void count_bits(long long n, const unsigned* x, const unsigned* y, unsigned* differences)
{
    EACH if (x[i] != y[i]) atomicAdd(differences, 1u);
}

extern "C" __global__ void count_floats(long long n, const float* x, const float* y, unsigned* differences)
{
    EACH if (!(fabsf(x[i] - y[i]) <= 1e-5f * fmaxf(fabsf(x[i]), fabsf(y[i])) + 1e-5f)) atomicAdd(differences, 1u);
}
