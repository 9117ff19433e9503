// The kernel of samples/Classics/TensorProduct.cs as one writes it in CUDA C, for GPUs of compute capability 9.0.

#define ROWS 128
#define COLUMNS 256
#define DEPTH 64
#define THREADS 256
#define STAGES 3
#define STAGE_BYTES ((ROWS + COLUMNS) * DEPTH * 2)
#define BAND 8

#define REGISTERS \
    "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, " \
    "%24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, " \
    "%46, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, " \
    "%68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, " \
    "%90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, " \
    "%110, %111, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127"
#define OUT4(i) "+f"(d[i]), "+f"(d[i + 1]), "+f"(d[i + 2]), "+f"(d[i + 3])
#define OUT16(i) OUT4(i), OUT4(i + 4), OUT4(i + 8), OUT4(i + 12)
#define OUT64(i) OUT16(i), OUT16(i + 16), OUT16(i + 32), OUT16(i + 48)
#define WGMMA "wgmma.mma_async.sync.aligned.m64n256k16.f32.bf16.bf16 {" REGISTERS "}, a, b, 1, 1, 1, 0, 1;\n"
#define NEXT "add.s64 a, a, 2;\nadd.s64 b, b, 128;\n"

// Factors in shared memory, in rows of 128 bytes whose pieces of 16 bytes change places; panels of b are 8192 bytes apart.
static __device__ __forceinline__ unsigned long long descriptor(unsigned address, unsigned panels)
{
    return (address & 0x3ffff) >> 4 | (unsigned long long)(panels >> 4) << 16 | 64ull << 32 | 1ull << 62;
}

static __device__ __forceinline__ void begin_multiply_add(float (&d)[128], unsigned a, unsigned b)
{
    asm volatile("{\n.reg .b64 a, b;\nmov.b64 a, %128;\nmov.b64 b, %129;\nfence.proxy.async.shared::cta;\nwgmma.fence.sync.aligned;\n"
        WGMMA NEXT WGMMA NEXT WGMMA NEXT WGMMA "wgmma.commit_group.sync.aligned;\n}"
        : OUT64(0), OUT64(64) : "l"(descriptor(a, 16)), "l"(descriptor(b, 8192)) : "memory");
}

static __device__ __forceinline__ void wait_multiply_add(float (&d)[128])
{
    asm volatile("wgmma.wait_group.sync.aligned 0;" : OUT64(0), OUT64(64) :: "memory");
}

static __device__ __forceinline__ void copy(unsigned target, const unsigned short* source)
{
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" :: "r"(target), "l"(__cvta_generic_to_global(source)) : "memory");
}

static __device__ __forceinline__ void commit()
{
    asm volatile("cp.async.commit_group;" ::: "memory");
}

static __device__ __forceinline__ void fetch(const unsigned short* a, int k, const unsigned short* b, int n, unsigned target)
{
    int row = threadIdx.x / 8, piece = threadIdx.x % 8;
    unsigned to = target + row * 128 + (piece ^ row % 8) * 16;
#pragma unroll
    for (int i = 0; i < ROWS / 32; i++)
        copy(to + i * 32 * 128, a + (row + i * 32) * k + piece * 8);
    row = threadIdx.x / 32, piece = threadIdx.x % 32;
    to = target + ROWS * 128 + piece / 8 * 8192 + row * 128 + (piece % 8 ^ row) * 16;
#pragma unroll
    for (int i = 0; i < DEPTH / 8; i++)
        copy(to + i * 8 * 128, b + (row + i * 8) * n + piece * 8);
}

static __device__ __forceinline__ unsigned rounded(float low, float high)
{
    unsigned result;
    asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(high), "f"(low));
    return result;
}

extern "C" __global__ void __launch_bounds__(THREADS, 1) tensor_product(
    int n, int k, const unsigned short* __restrict__ a, const unsigned short* __restrict__ b, unsigned short* __restrict__ c)
{
    extern __shared__ __align__(1024) unsigned char shared[];
    unsigned base = (unsigned)__cvta_generic_to_shared(shared);
    int block_columns = n / COLUMNS, first_row = blockIdx.x / (BAND * block_columns) * BAND, place = blockIdx.x % (BAND * block_columns);
    int band_rows = min(BAND, (int)gridDim.x / block_columns - first_row);
    int row = (first_row + place % band_rows) * ROWS, column = place / band_rows * COLUMNS, group = threadIdx.x / 128;
    a += row * k;
    b += column;
    int tiles = k / DEPTH, stage = 0;
#pragma unroll
    for (int tile = 0; tile < STAGES - 1; tile++)
    {
        if (tile < tiles)
            fetch(a + tile * DEPTH, k, b + tile * DEPTH * n, n, base + tile * STAGE_BYTES);
        commit();
    }
    float d[128] = {};
#pragma unroll 1
    for (int tile = 0; tile < tiles; tile++)
    {
        asm volatile("cp.async.wait_group %0;" :: "n"(STAGES - 2) : "memory");
        __syncthreads();
        unsigned from = base + stage * STAGE_BYTES;
        begin_multiply_add(d, from + group * 64 * 128, from + ROWS * 128);
        int next = tile + STAGES - 1, free = stage == 0 ? STAGES - 1 : stage - 1;
        if (next < tiles)
            fetch(a + next * DEPTH, k, b + next * DEPTH * n, n, base + free * STAGE_BYTES);
        commit();
        wait_multiply_add(d);
        stage = stage == STAGES - 1 ? 0 : stage + 1;
    }
    int lane = threadIdx.x % 32;
    c += (row + threadIdx.x / 32 * 16 + lane / 4) * n + column + lane % 4 * 2;
#pragma unroll
    for (int j = 0; j < 32; j++)
    {
        *(unsigned*)(c + j * 8) = rounded(d[j * 4], d[j * 4 + 1]);
        *(unsigned*)(c + 8 * n + j * 8) = rounded(d[j * 4 + 2], d[j * 4 + 3]);
    }
}
