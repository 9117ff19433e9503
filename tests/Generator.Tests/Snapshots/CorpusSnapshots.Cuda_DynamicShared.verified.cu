#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_SHARED
extern __shared__ __align__(1024) unsigned char gk_shared[];
#define GK_SHARED gk_shared
#endif

static __device__ __forceinline__ int gk_shared_bytes()
{
#ifdef __CUDA_ARCH__
    int bytes;
    asm("mov.u32 %0, %%dynamic_smem_size;" : "=r"(bytes));
    return bytes;
#else
    return host::shared_bytes;
#endif
}

extern "C" __global__ void Rotate_8df22813(
    int by_0,
    int* GK_RESTRICT x_1,
    int x_1_length,
    int* GK_RESTRICT lengths_2,
    int lengths_2_length)
{
    __shared__ __align__(16) int fixedPart_3[4];
    int* tile_4 = (int*)(GK_SHARED);
    [[maybe_unused]] int tile_4_length = (gk_shared_bytes()) / (int)sizeof(int);
    int t_5 = (int)threadIdx.x;
    if (t_5 < 4)
    {
        fixedPart_3[t_5] = by_0;
    }
    tile_4[t_5] = x_1[(int)(blockIdx.x * blockDim.x) + t_5];
    __syncthreads();
    x_1[(int)(blockIdx.x * blockDim.x) + t_5] = tile_4[(int)((unsigned)t_5 + fixedPart_3[t_5 % 4u]) % (int)blockDim.x];
    if (t_5 == 0)
    {
        lengths_2[blockIdx.x] = tile_4_length;
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

template <typename To, typename From>
static __device__ __forceinline__ Span<To> gk_cast_span(Span<From> span)
{
    return {(To*)span.pointer, (int)(span.length * (long long)sizeof(From) / (long long)sizeof(To))};
}

#ifndef GK_SHARED
extern __shared__ __align__(1024) unsigned char gk_shared[];
#define GK_SHARED gk_shared
#endif

static __device__ __forceinline__ int gk_shared_bytes()
{
#ifdef __CUDA_ARCH__
    int bytes;
    asm("mov.u32 %0, %%dynamic_smem_size;" : "=r"(bytes));
    return bytes;
#else
    return host::shared_bytes;
#endif
}

extern "C" __global__ void Parts_c9d54a9c(
    int count_0,
    double* GK_RESTRICT x_1,
    int x_1_length,
    int* GK_RESTRICT y_2,
    int y_2_length)
{
    unsigned char* memory_3 = (unsigned char*)(GK_SHARED);
    [[maybe_unused]] int memory_3_length = (gk_shared_bytes()) / (int)sizeof(unsigned char);
    Span<double> doubles_4 = gk_cast_span<double>(Span<unsigned char>{memory_3, memory_3_length}.slice(0, (int)(count_0 * 8u)));
    Span<int> ints_5 = gk_cast_span<int>(Span<unsigned char>{memory_3, memory_3_length}.slice((int)(count_0 * 8u)));
    int t_6 = (int)threadIdx.x;
    doubles_4[t_6] = x_1[t_6];
    ints_5[t_6] = y_2[t_6];
    __syncthreads();
    x_1[t_6] = doubles_4[(int)(count_0 - 1u - t_6)] * 2.0;
    y_2[t_6] = (int)((unsigned)ints_5[(int)(count_0 - 1u - t_6)] + ints_5.length);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_SHARED
extern __shared__ __align__(1024) unsigned char gk_shared[];
#define GK_SHARED gk_shared
#endif

static __device__ __forceinline__ int gk_shared_bytes()
{
#ifdef __CUDA_ARCH__
    int bytes;
    asm("mov.u32 %0, %%dynamic_smem_size;" : "=r"(bytes));
    return bytes;
#else
    return host::shared_bytes;
#endif
}

extern "C" __global__ void Large_64a07f93(float* GK_RESTRICT x_0, int x_0_length)
{
    float* first_1 = (float*)(GK_SHARED);
    float* second_2 = (float*)(GK_SHARED + 30720);
    float* third_3 = (float*)(GK_SHARED + 61440);
    [[maybe_unused]] int third_3_length = (gk_shared_bytes() - 61440) / (int)sizeof(float);
    int t_4 = (int)threadIdx.x;
    for (int i_5 = t_4; i_5 < 7680; i_5 += (int)blockDim.x)
    {
        first_1[i_5] = (float)i_5 + x_0[t_4];
        second_2[i_5] = (float)(2 * i_5);
    }
    third_3[t_4] = x_0[t_4];
    __syncthreads();
    x_0[t_4] = first_1[7679 - t_4] + second_2[7679 - 3 * t_4] + third_3[(int)blockDim.x - 1 - t_4] + (float)third_3_length;
}
