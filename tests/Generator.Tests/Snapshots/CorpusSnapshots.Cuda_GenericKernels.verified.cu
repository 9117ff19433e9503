#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_5>
static __device__ __forceinline__ void gk_element(
    int a_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    int* GK_RESTRICT y_2,
    int y_2_length,
    int index_4)
{
    int i_3 = index_4;
    if (inside_5 || i_3 < y_2_length)
    {
        y_2[i_3] = (int)((unsigned)a_0 * x_1[i_3] + y_2[i_3]);
    }
}

extern "C" __global__ void __launch_bounds__(256) Saxpy_21f89ce5(
    int a_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    int* GK_RESTRICT y_2,
    int y_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < y_2_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(a_0, x_1, x_1_length, y_2, y_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(a_0, x_1, x_1_length, y_2, y_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Saxpy_21f89ce5(
    int a_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    int* GK_RESTRICT y_2,
    int y_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 < y_2_length)
    {
        y_2[i_3] = (int)((unsigned)a_0 * x_1[i_3] + y_2[i_3]);
    }
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_5>
static __device__ __forceinline__ void gk_element(
    float a_0,
    const float* GK_RESTRICT x_1,
    int x_1_length,
    float* GK_RESTRICT y_2,
    int y_2_length,
    int index_4)
{
    int i_3 = index_4;
    if (inside_5 || i_3 < y_2_length)
    {
        y_2[i_3] = a_0 * x_1[i_3] + y_2[i_3];
    }
}

extern "C" __global__ void __launch_bounds__(256) Saxpy_bafb5d79(
    float a_0,
    const float* GK_RESTRICT x_1,
    int x_1_length,
    float* GK_RESTRICT y_2,
    int y_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < y_2_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(a_0, x_1, x_1_length, y_2, y_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(a_0, x_1, x_1_length, y_2, y_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Saxpy_bafb5d79(
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

#endif

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

struct Int32__s0
{
};
static_assert(sizeof(Int32__s0) == 1, "Int32__s0 has another layout than in C#");

static __device__ __forceinline__ int get_Identity_f0()
{
    return -2147483647 - 1;
}

static __device__ __forceinline__ int Apply_f1(Int32__s0 this_0, int left_1, int right_2)
{
    return max(left_1, right_2);
}

extern "C" __global__ void Reduce_277d554c(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length)
{
    __shared__ __align__(16) int tile_2[64];
    int t_3 = (int)threadIdx.x;
    int value_4 = get_Identity_f0();
    for (int i_5 = (int)(blockIdx.x * blockDim.x + t_3); i_5 < x_0_length; i_5 = (int)(i_5 + gridDim.x * blockDim.x))
    {
        Int32__s0 temp_6 = Int32__s0{};
        value_4 = Apply_f1(temp_6, value_4, x_0[i_5]);
    }
    tile_2[t_3] = value_4;
    __syncthreads();
    for (int half_7 = (int)(blockDim.x / 2u); half_7 > 0; half_7 = (int)(half_7 / 2u))
    {
        if (t_3 < half_7)
        {
            Span<int> temp_9 = Span<int>{tile_2, 64};
            int temp_10 = t_3;
            Int32__s0 temp_8 = Int32__s0{};
            temp_9[temp_10] = Apply_f1(temp_8, tile_2[t_3], tile_2[t_3 + half_7]);
        }
        __syncthreads();
    }
    if (t_3 == 0)
    {
        results_1[blockIdx.x] = tile_2[0];
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Scale_s0
{
    float Factor_0;
};
static_assert(sizeof(Scale_s0) == 4, "Scale_s0 has another layout than in C#");

static __device__ __forceinline__ float Map_f0(Scale_s0 this_0, int value_1)
{
    return (float)value_1 * this_0.Factor_0;
}

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    Scale_s0 map_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    float* GK_RESTRICT y_2,
    int y_2_length,
    int index_5)
{
    Scale_s0 map_3 = map_0;
    int i_4 = index_5;
    if (!inside_6 && i_4 >= y_2_length)
    {
        return;
    }
    Map_f0(map_3, x_1[i_4]);
    y_2[i_4] = Map_f0(map_3, x_1[i_4]);
}

extern "C" __global__ void __launch_bounds__(256) Transform_850bd32c(
    Scale_s0 map_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    float* GK_RESTRICT y_2,
    int y_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < y_2_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(map_0, x_1, x_1_length, y_2, y_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(map_0, x_1, x_1_length, y_2, y_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Transform_850bd32c(
    Scale_s0 map_0,
    const int* GK_RESTRICT x_1,
    int x_1_length,
    float* GK_RESTRICT y_2,
    int y_2_length)
{
    Scale_s0 map_3 = map_0;
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= y_2_length)
    {
        return;
    }
    Map_f0(map_3, x_1[i_4]);
    y_2[i_4] = Map_f0(map_3, x_1[i_4]);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#ifdef __CUDA_ARCH__
#define GK_ALIGN(bytes) __align__(bytes)
#endif
#endif
#ifndef GK_ALIGN
#define GK_ALIGN(bytes)
#endif

template <int bytes, typename T>
struct GK_ALIGN(bytes) Aligned
{
    T value;
};

template <int bytes, typename T>
static __device__ __forceinline__ T gk_load(const T& place)
{
    Aligned<bytes, T> whole = reinterpret_cast<const Aligned<bytes, T>&>(place);
    return whole.value;
}

template <int bytes, typename T>
static __device__ __forceinline__ void gk_store(T& place, T value)
{
    Aligned<bytes, T> whole = {value};
    reinterpret_cast<Aligned<bytes, T>&>(place) = whole;
}

struct Complex_s0
{
    double Re_0;
    double Im_1;
};
static_assert(sizeof(Complex_s0) == 16, "Complex_s0 has another layout than in C#");

static __device__ __forceinline__ void new_f0(Complex_s0& this_0, double Re_1, double Im_2)
{
    this_0.Re_0 = Re_1;
    this_0.Im_1 = Im_2;
}

static __device__ __forceinline__ Complex_s0 op_Multiply_f1(Complex_s0 a_0, Complex_s0 b_1)
{
    Complex_s0 temp_2 = Complex_s0{};
    new_f0(temp_2, a_0.Re_0 * b_1.Re_0 - a_0.Im_1 * b_1.Im_1, a_0.Re_0 * b_1.Im_1 + a_0.Im_1 * b_1.Re_0);
    return temp_2;
}

static __device__ __forceinline__ Complex_s0 op_Addition_f2(Complex_s0 a_0, Complex_s0 b_1)
{
    Complex_s0 temp_2 = Complex_s0{};
    new_f0(temp_2, a_0.Re_0 + b_1.Re_0, a_0.Im_1 + b_1.Im_1);
    return temp_2;
}

extern "C" __global__ void Dot_a37a9037(
    const Complex_s0* GK_RESTRICT x_0,
    int x_0_length,
    const Complex_s0* GK_RESTRICT y_1,
    int y_1_length,
    Complex_s0* GK_RESTRICT results_2,
    int results_2_length,
    int count_3)
{
    int i_4 = (int)threadIdx.x;
    Complex_s0 sum_5 = Complex_s0{};
    for (int k_6 = 0; k_6 < count_3; k_6++)
    {
        sum_5 = op_Addition_f2(sum_5, op_Multiply_f1(gk_load<16>(x_0[(int)((unsigned)count_3 * i_4) + k_6]), gk_load<16>(y_1[(int)((unsigned)count_3 * i_4) + k_6])));
    }
    gk_store<16>(results_2[i_4], sum_5);
}
