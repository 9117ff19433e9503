#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <typename T>
static __device__ __forceinline__ void gk_ask([[maybe_unused]] const T* place)
{
#if __CUDA_ARCH__ >= 900
    asm volatile("prefetch.global.L2 [%0];" : : "l"(place));
#endif
}

#ifdef GK_ELEMENTS
template <bool inside_14>
static __device__ __forceinline__ void gk_element(
    const unsigned long long* GK_RESTRICT x_0,
    int x_0_length,
    signed char* GK_RESTRICT levels_1,
    int levels_1_length,
    unsigned long long* GK_RESTRICT access_2,
    int access_2_length,
    long long* GK_RESTRICT offsets_3,
    int offsets_3_length,
    unsigned char* GK_RESTRICT marks_4,
    int marks_4_length,
    int* GK_RESTRICT results_5,
    int results_5_length,
    int index_13)
{
    int i_6 = index_13;
    if (!inside_14 && i_6 >= x_0_length)
    {
        return;
    }
    unsigned long long a_7 = x_0[i_6];
    signed char level_8 = (signed char)x_0[i_6];
    unsigned char mark_9 = (unsigned char)(x_0[i_6] >> 8);
    int result_10 = (a_7 & 9223372036854775808ULL) == 9223372036854775808ULL ? 1 : 0;
    if ((a_7 & 18446744073709551614ULL) > 1099511627776ULL)
    {
        result_10 = (int)(result_10 + 2u);
    }
    if ((mark_9 & 129) == 129)
    {
        result_10 = (int)(result_10 + 4u);
    }
    if ((signed char)(level_8 - -100) > 50)
    {
        result_10 = (int)(result_10 + 8u);
    }
    result_10 = (int)((unsigned)result_10 + (level_8 == -100 ? 16 : level_8 > 0 ? 32 : 64));
    switch (a_7 & 9223373136366403587ULL)
    {
        case 0ULL:
        {
            result_10 = (int)(result_10 + 128u);
            break;
        }
        case 9223372036854775808ULL:
        {
            result_10 = (int)(result_10 + 256u);
            break;
        }
    }
    level_8 = (signed char)(level_8 + 5);
    int temp_12 = i_6;
    signed char temp_11 = (signed char)(level_8 - 1);
    level_8 = temp_11;
    levels_1[temp_12] = temp_11;
    access_2[i_6] = (a_7 ^ 9223373136366403587ULL) | (unsigned long long)mark_9;
    offsets_3[i_6] = (long long)(a_7 + 2ULL - ((int)(i_6 % 2u) == 0 ? -3LL : 8589934592LL));
    marks_4[i_6] = (unsigned char)((unsigned char)~mark_9 & (unsigned char)level_8);
    results_5[i_6] = (int)(result_10 + 0xfffff400u + __float2int_rz((float)(double)(long long)level_8));
}

extern "C" __global__ void __launch_bounds__(256) Run_c43f820d(
    const unsigned long long* GK_RESTRICT x_0,
    int x_0_length,
    signed char* GK_RESTRICT levels_1,
    int levels_1_length,
    unsigned long long* GK_RESTRICT access_2,
    int access_2_length,
    long long* GK_RESTRICT offsets_3,
    int offsets_3_length,
    unsigned char* GK_RESTRICT marks_4,
    int marks_4_length,
    int* GK_RESTRICT results_5,
    int results_5_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < x_0_length)
    {
        if ((gk_last + 95325) < (unsigned)gk_count && (int)(gk_last + 95325) < x_0_length && (gk_last + 95325) < (unsigned)x_0_length)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_ask(x_0 + ((int)gk_first + j * 256 + 95325));
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, levels_1, levels_1_length, access_2, access_2_length, offsets_3, offsets_3_length, marks_4, marks_4_length, results_5, results_5_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, levels_1, levels_1_length, access_2, access_2_length, offsets_3, offsets_3_length, marks_4, marks_4_length, results_5, results_5_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Run_c43f820d(
    const unsigned long long* GK_RESTRICT x_0,
    int x_0_length,
    signed char* GK_RESTRICT levels_1,
    int levels_1_length,
    unsigned long long* GK_RESTRICT access_2,
    int access_2_length,
    long long* GK_RESTRICT offsets_3,
    int offsets_3_length,
    unsigned char* GK_RESTRICT marks_4,
    int marks_4_length,
    int* GK_RESTRICT results_5,
    int results_5_length)
{
    int i_6 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_6 >= x_0_length)
    {
        return;
    }
    unsigned long long a_7 = x_0[i_6];
    signed char level_8 = (signed char)x_0[i_6];
    unsigned char mark_9 = (unsigned char)(x_0[i_6] >> 8);
    int result_10 = (a_7 & 9223372036854775808ULL) == 9223372036854775808ULL ? 1 : 0;
    if ((a_7 & 18446744073709551614ULL) > 1099511627776ULL)
    {
        result_10 = (int)(result_10 + 2u);
    }
    if ((mark_9 & 129) == 129)
    {
        result_10 = (int)(result_10 + 4u);
    }
    if ((signed char)(level_8 - -100) > 50)
    {
        result_10 = (int)(result_10 + 8u);
    }
    result_10 = (int)((unsigned)result_10 + (level_8 == -100 ? 16 : level_8 > 0 ? 32 : 64));
    switch (a_7 & 9223373136366403587ULL)
    {
        case 0ULL:
        {
            result_10 = (int)(result_10 + 128u);
            break;
        }
        case 9223372036854775808ULL:
        {
            result_10 = (int)(result_10 + 256u);
            break;
        }
    }
    level_8 = (signed char)(level_8 + 5);
    int temp_12 = i_6;
    signed char temp_11 = (signed char)(level_8 - 1);
    level_8 = temp_11;
    levels_1[temp_12] = temp_11;
    access_2[i_6] = (a_7 ^ 9223373136366403587ULL) | (unsigned long long)mark_9;
    offsets_3[i_6] = (long long)(a_7 + 2ULL - (i_6 % 2 == 0 ? -3LL : 8589934592LL));
    marks_4[i_6] = (unsigned char)((unsigned char)~mark_9 & (unsigned char)level_8);
    results_5[i_6] = (int)(result_10 + 0xfffff400u + __float2int_rz((float)(double)(long long)level_8));
}

#endif
