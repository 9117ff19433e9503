#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT left_0,
    int left_0_length,
    const float* GK_RESTRICT right_1,
    int right_1_length,
    unsigned char* GK_RESTRICT results_2,
    int results_2_length,
    int index_7)
{
    int i_3 = index_7;
    if (!inside_8 && i_3 >= left_0_length)
    {
        return;
    }
    float a_4 = left_0[i_3];
    float b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 8u);
    results_2[o_6] = a_4 == b_5;
    results_2[o_6 + 1] = a_4 != b_5;
    results_2[o_6 + 2] = a_4 < b_5;
    results_2[o_6 + 3] = a_4 <= b_5;
    results_2[o_6 + 4] = a_4 > b_5;
    results_2[o_6 + 5] = a_4 >= b_5;
    results_2[o_6 + 6] = !(a_4 < b_5);
    results_2[o_6 + 7] = isnan(a_4) || (b_5 > 0.0f && a_4 < 1.0f);
}

extern "C" __global__ void __launch_bounds__(256) Floats_89f5084d(
    const float* GK_RESTRICT left_0,
    int left_0_length,
    const float* GK_RESTRICT right_1,
    int right_1_length,
    unsigned char* GK_RESTRICT results_2,
    int results_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < left_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Floats_89f5084d(
    const float* GK_RESTRICT left_0,
    int left_0_length,
    const float* GK_RESTRICT right_1,
    int right_1_length,
    unsigned char* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= left_0_length)
    {
        return;
    }
    float a_4 = left_0[i_3];
    float b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 8u);
    results_2[o_6] = a_4 == b_5;
    results_2[o_6 + 1] = a_4 != b_5;
    results_2[o_6 + 2] = a_4 < b_5;
    results_2[o_6 + 3] = a_4 <= b_5;
    results_2[o_6 + 4] = a_4 > b_5;
    results_2[o_6 + 5] = a_4 >= b_5;
    results_2[o_6 + 6] = !(a_4 < b_5);
    results_2[o_6 + 7] = isnan(a_4) || (b_5 > 0.0f && a_4 < 1.0f);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    const int* GK_RESTRICT left_0,
    int left_0_length,
    const int* GK_RESTRICT right_1,
    int right_1_length,
    unsigned char* GK_RESTRICT results_2,
    int results_2_length,
    int index_7)
{
    int i_3 = index_7;
    if (!inside_8 && i_3 >= left_0_length)
    {
        return;
    }
    int a_4 = left_0[i_3];
    int b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 8u);
    results_2[o_6] = a_4 < b_5;
    results_2[o_6 + 1] = (unsigned)a_4 < (unsigned)b_5;
    results_2[o_6 + 2] = (long long)(unsigned)a_4 > (long long)b_5;
    results_2[o_6 + 3] = true;
    results_2[o_6 + 4] = false;
    results_2[o_6 + 5] = (signed char)a_4 < (unsigned char)b_5;
    results_2[o_6 + 6] = (a_4 == b_5) ^ (a_4 < 0);
    results_2[o_6 + 7] = (a_4 < b_5) == (b_5 > 3);
}

extern "C" __global__ void __launch_bounds__(256) Integers_db4070c3(
    const int* GK_RESTRICT left_0,
    int left_0_length,
    const int* GK_RESTRICT right_1,
    int right_1_length,
    unsigned char* GK_RESTRICT results_2,
    int results_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < left_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(left_0, left_0_length, right_1, right_1_length, results_2, results_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Integers_db4070c3(
    const int* GK_RESTRICT left_0,
    int left_0_length,
    const int* GK_RESTRICT right_1,
    int right_1_length,
    unsigned char* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= left_0_length)
    {
        return;
    }
    int a_4 = left_0[i_3];
    int b_5 = right_1[i_3];
    int o_6 = (int)(i_3 * 8u);
    results_2[o_6] = a_4 < b_5;
    results_2[o_6 + 1] = (unsigned)a_4 < (unsigned)b_5;
    results_2[o_6 + 2] = (long long)(unsigned)a_4 > (long long)b_5;
    results_2[o_6 + 3] = true;
    results_2[o_6 + 4] = false;
    results_2[o_6 + 5] = (signed char)a_4 < (unsigned char)b_5;
    results_2[o_6 + 6] = (a_4 == b_5) ^ (a_4 < 0);
    results_2[o_6 + 7] = (a_4 < b_5) == (b_5 > 3);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Bools_38dc91a5(
    unsigned char flag_0,
    const unsigned char* GK_RESTRICT left_1,
    int left_1_length,
    const unsigned char* GK_RESTRICT right_2,
    int right_2_length,
    unsigned char* GK_RESTRICT results_3,
    int results_3_length,
    int* GK_RESTRICT counts_4,
    int counts_4_length)
{
    bool flag_5 = flag_0 != 0;
    int i_6 = (int)threadIdx.x;
    bool a_7 = left_1[i_6] != 0;
    bool b_8 = right_2[i_6] != 0;
    int o_9 = i_6 * 8;
    results_3[o_9] = a_7 & b_8;
    results_3[o_9 + 1] = a_7 | b_8;
    results_3[o_9 + 2] = a_7 ^ b_8 ^ flag_5;
    results_3[o_9 + 3] = !a_7;
    results_3[o_9 + 4] = a_7 == b_8;
    results_3[o_9 + 5] = (a_7 && !b_8) || flag_5;
    results_3[o_9 + 6] = a_7 ? b_8 : flag_5;
    bool c_10 = a_7;
    c_10 = c_10 & b_8;
    c_10 = c_10 | flag_5;
    results_3[o_9 + 7] = c_10;
    if ((left_1[i_6] != 0) != (right_2[i_6] != 0))
    {
        counts_4[i_6] = (int)(counts_4[i_6] + 1u);
    }
    flag_5 = !flag_5;
    if (flag_5)
    {
        counts_4[i_6] = (int)(counts_4[i_6] + 10u);
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Enums_3db2a408(
    const unsigned char* GK_RESTRICT colors_0,
    int colors_0_length,
    int* GK_RESTRICT sides_1,
    int sides_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)threadIdx.x;
    unsigned char color_4 = colors_0[i_3];
    switch (color_4)
    {
        case 1:
        {
            results_2[i_3] = 1;
            break;
        }
        case 2:
        {
            results_2[i_3] = color_4 * 3;
            break;
        }
        case 200:
        {
            results_2[i_3] = 99;
            break;
        }
        default:
        {
            results_2[i_3] = -1;
            break;
        }
    }
    sides_1[i_3] |= color_4 == 1 ? 1 : 3;
    if ((sides_1[i_3] & 2) != 0)
    {
        results_2[i_3] = (int)(results_2[i_3] + 100u);
    }
    sides_1[i_3] &= -2;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Chars_06bfaaae(
    const unsigned short* GK_RESTRICT text_0,
    int text_0_length,
    unsigned short* GK_RESTRICT upper_1,
    int upper_1_length,
    int* GK_RESTRICT digits_2,
    int digits_2_length)
{
    int i_3 = (int)threadIdx.x;
    unsigned short c_4 = text_0[i_3];
    upper_1[i_3] = c_4 >= 97 && c_4 <= 122 ? (unsigned short)(c_4 - 97 + 65) : c_4;
    digits_2[i_3] = c_4 >= 48 && c_4 <= 57 ? c_4 - 48 : -1;
}
