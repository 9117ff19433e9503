#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_SPECIALIZE_perThread_2
#define GK_SPECIALIZE_perThread_2 perThread_2_argument
#endif

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    float* GK_RESTRICT x_0,
    int x_0_length,
    float a_1,
    int perThread_2_argument,
    int index_5)
{
    [[maybe_unused]] int perThread_2 = GK_SPECIALIZE_perThread_2;
    int first_3 = (int)((unsigned)index_5 * perThread_2);
    for (int k_4 = 0; k_4 < perThread_2; k_4++)
    {
        if ((int)((unsigned)first_3 + k_4) < x_0_length)
        {
            x_0[first_3 + k_4] = x_0[first_3 + k_4] * a_1 + 1.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) Scale_70607581(
    float* GK_RESTRICT x_0,
    int x_0_length,
    float a_1,
    int perThread_2_argument,
    long long gk_count)
{
    [[maybe_unused]] int perThread_2 = GK_SPECIALIZE_perThread_2;
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, a_1, perThread_2_argument, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, a_1, perThread_2_argument, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Scale_70607581(float* GK_RESTRICT x_0, int x_0_length, float a_1, int perThread_2_argument)
{
    [[maybe_unused]] int perThread_2 = GK_SPECIALIZE_perThread_2;
    int first_3 = (int)((blockIdx.x * blockDim.x + threadIdx.x) * perThread_2);
    for (int k_4 = 0; k_4 < perThread_2; k_4++)
    {
        if ((int)((unsigned)first_3 + k_4) < x_0_length)
        {
            x_0[first_3 + k_4] = x_0[first_3 + k_4] * a_1 + 1.0f;
        }
    }
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int gk_divide_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? -1 : (int)(0 - (unsigned)a);
    return a / b;
}

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

extern "C" __global__ void Transpose_c7e251a7(
    const int* run_0,
    int run_0_length,
    int* choice_1,
    int choice_1_length,
    int width_2,
    unsigned char order_3,
    int blockSize_4,
    unsigned char values_5)
{
    int i_6 = (int)(blockIdx.x * blockSize_4 + threadIdx.x);
    if (!(values_5 != 0) || i_6 >= run_0_length)
    {
        return;
    }
    int height_7 = gk_divide_int(run_0_length, width_2);
    if (order_3 == 0)
    {
        choice_1[(int)((unsigned)gk_remainder_int(i_6, width_2) * height_7 + gk_divide_int(i_6, width_2))] = run_0[i_6];
    }
    else
    {
        choice_1[i_6] = run_0[(int)((unsigned)gk_remainder_int(i_6, height_7) * width_2 + gk_divide_int(i_6, height_7))];
    }
}
