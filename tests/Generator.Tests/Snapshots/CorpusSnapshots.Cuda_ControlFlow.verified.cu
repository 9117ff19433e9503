#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Loops_e72347f9(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length)
{
    int i_2 = (int)threadIdx.x;
    int n_3 = values_0[i_2];
    int sum_4 = 0;
    for (int k_5 = 0; k_5 < n_3; k_5++)
    {
        if ((int)(k_5 % 3u) == 0)
        {
            continue;
        }
        if (k_5 > 40)
        {
            break;
        }
        sum_4 = (int)((unsigned)sum_4 + k_5);
    }
    for (int k_6 = n_3, step_7 = 3; k_6 > -10 && step_7 < 20; k_6 = (int)((unsigned)k_6 - step_7), step_7 += 2)
    {
        sum_4 = (int)(sum_4 * 3u + k_6);
    }
    while (sum_4 > 1000)
    {
        sum_4 /= 2;
        if (sum_4 == 700)
        {
            break;
        }
    }
    do
    {
        sum_4 = (int)(sum_4 + 1u);
        if (sum_4 % 5 == 0)
        {
            continue;
        }
        sum_4 = (int)(sum_4 + 2u);
    } while (sum_4 % 7 != 0);
    results_1[i_2] = sum_4;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void NestedLoops_afc72b6d(int width_0, int* GK_RESTRICT results_1, int results_1_length)
{
    int i_2 = (int)threadIdx.x;
    int found_3 = -1;
    for (int y_4 = 0; y_4 < width_0; y_4++)
    {
        for (int x_5 = y_4; true; x_5 = (int)(x_5 + 2u))
        {
            if (x_5 >= width_0)
            {
                break;
            }
            if ((int)((unsigned)x_5 * y_4) % (i_2 + 2) != 1)
            {
                continue;
            }
            found_3 = (int)(x_5 * 100u + y_4);
            break;
        }
        if (found_3 >= 0)
        {
            break;
        }
    }
    results_1[i_2] = found_3;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Switches_b4d97e22(
    const int* values_0,
    int values_0_length,
    int* results_1,
    int results_1_length)
{
    int i_2 = (int)threadIdx.x;
    int result_3 = 0;
    for (int k_4 = 0; k_4 < 3; k_4++)
    {
        switch ((int)((unsigned)values_0[i_2] + k_4))
        {
            case 0:
            case 1:
            {
                result_3 = (int)(result_3 + 1u);
                break;
            }
            case -2147483647 - 1:
            {
                result_3 = (int)(result_3 + 5u);
                continue;
            }
            case 7:
            {
                result_3 = (int)(result_3 + 70u);
                break;
            }
            case 101:
            case 102:
            {
                results_1[i_2] = (int)(1000u + result_3);
                return;
            }
            default:
            {
                if (k_4 == 1)
                {
                    break;
                }
                result_3 = (int)(result_3 + 10u);
                break;
            }
        }
        result_3 = (int)(result_3 * 2u);
    }
    results_1[i_2] = result_3;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void EarlyReturn_6eeecd8b(
    const int* values_0,
    int values_0_length,
    int* results_1,
    int results_1_length)
{
    int i_2 = (int)threadIdx.x;
    results_1[i_2] = 1;
    if (values_0[i_2] < 0)
    {
        results_1[i_2] = -1;
        return;
    }
    while (true)
    {
        if (results_1[i_2] > values_0[i_2])
        {
            return;
        }
        results_1[i_2] = (int)(results_1[i_2] * 2u);
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void GridStride_e71dc26b(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length)
{
    for (int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x); i_2 < x_0_length; i_2 = (int)(i_2 + blockDim.x * gridDim.x))
    {
        y_1[i_2] = x_0[i_2] * 2.0f;
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void WrappingCounter_fae6db52(int* GK_RESTRICT results_0, int results_0_length)
{
    int i_1 = (int)threadIdx.x;
    int rounds_2 = 0;
    for (int k_3 = 2147483647 - i_1; k_3 > 0; k_3 = (int)(k_3 + 1u))
    {
        rounds_2 = (int)(rounds_2 + 1u);
    }
    results_0[i_1] = rounds_2;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ volatile int gk_hidden_zero;

extern "C" __global__ void CountersAway_f1e09f18(
    int n_0,
    unsigned m_1,
    int* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)threadIdx.x;
    int fuel_4 = 12 + i_3;
    for (int k_5 = n_0 + gk_hidden_zero; k_5 >= n_0 && k_5 > -3; k_5 = (int)(k_5 + 2u))
    {
        int temp_6 = fuel_4;
        fuel_4 = (int)(temp_6 - 1u);
        if (temp_6 <= 0)
        {
            break;
        }
        results_2[3 * i_3] = (int)((unsigned)results_2[3 * i_3] + k_5);
    }
    fuel_4 = 12 + i_3;
    for (unsigned k_7 = (m_1 + 7u) + gk_hidden_zero; m_1 <= k_7; k_7 += 3u)
    {
        int temp_8 = fuel_4;
        fuel_4 = (int)(temp_8 - 1u);
        if (temp_8 <= 0)
        {
            break;
        }
        results_2[3 * i_3 + 1] = (int)(results_2[3 * i_3 + 1] + k_7);
    }
    fuel_4 = 12 + i_3;
    for (int k_9 = (i_3 > 2 ? n_0 : (int)(n_0 - 1u)) + gk_hidden_zero; k_9 <= n_0; k_9 = (int)(k_9 - 1u))
    {
        int temp_10 = fuel_4;
        fuel_4 = (int)(temp_10 - 1u);
        if (temp_10 <= 0)
        {
            break;
        }
        results_2[3 * i_3 + 2] = (int)((unsigned)results_2[3 * i_3 + 2] + k_9);
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ volatile int gk_hidden_zero;

extern "C" __global__ void ConstantWrappingCounters_1a75f229(int* GK_RESTRICT results_0, int results_0_length)
{
    int i_1 = (int)threadIdx.x;
    int fuel_2 = 12 + i_1;
    for (int k_3 = 2147483642 + gk_hidden_zero; k_3 < 2147483646; k_3 = (int)(k_3 + 3u))
    {
        int temp_4 = fuel_2;
        fuel_2 = (int)(temp_4 - 1u);
        if (temp_4 <= 0)
        {
            break;
        }
        results_0[4 * i_1] = (int)((unsigned)results_0[4 * i_1] + k_3);
    }
    fuel_2 = 12 + i_1;
    for (unsigned k_5 = 10u + gk_hidden_zero, step_6 = 0u; k_5 > 0u; k_5 -= 3u)
    {
        int temp_7 = fuel_2;
        fuel_2 = (int)(temp_7 - 1u);
        if (temp_7 <= 0)
        {
            break;
        }
        int temp_10 = 4 * i_1 + 1;
        int temp_11 = results_0[temp_10];
        unsigned temp_9 = k_5;
        unsigned temp_8 = step_6;
        step_6 = temp_8 + 1u;
        results_0[temp_10] = (int)(temp_11 + (temp_9 + temp_8));
    }
    fuel_2 = 12 + i_1;
    long long count_12 = -9223372036854775805LL + gk_hidden_zero;
    while (count_12 >= -9223372036854775807LL)
    {
        int temp_13 = fuel_2;
        fuel_2 = (int)(temp_13 - 1u);
        if (temp_13 <= 0)
        {
            break;
        }
        results_0[4 * i_1 + 2] ^= (int)count_12;
        count_12 = (long long)(count_12 - 2ULL);
    }
    for (int k_14 = 0 + gk_hidden_zero; k_14 != 7; k_14 = (int)(k_14 + 2u))
    {
        if (k_14 > 100 + i_1)
        {
            break;
        }
        results_0[4 * i_1 + 3] = k_14;
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    const unsigned* GK_RESTRICT starts_0,
    int starts_0_length,
    int* GK_RESTRICT steps_1,
    int steps_1_length,
    int index_5)
{
    int i_2 = index_5;
    if (!inside_6 && i_2 >= starts_0_length)
    {
        return;
    }
    unsigned n_3 = starts_0[i_2];
    int count_4 = 0;
    while (n_3 > 1u)
    {
        n_3 = (n_3 & 1u) == 0u ? n_3 >> 1 : 3u * n_3 + 1u;
        count_4 = (int)(count_4 + 1u);
    }
    steps_1[i_2] = count_4;
}

extern "C" __global__ void __launch_bounds__(256) Collatz_ff8dc1b8(
    const unsigned* GK_RESTRICT starts_0,
    int starts_0_length,
    int* GK_RESTRICT steps_1,
    int steps_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < starts_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(starts_0, starts_0_length, steps_1, steps_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(starts_0, starts_0_length, steps_1, steps_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Collatz_ff8dc1b8(
    const unsigned* GK_RESTRICT starts_0,
    int starts_0_length,
    int* GK_RESTRICT steps_1,
    int steps_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_2 >= starts_0_length)
    {
        return;
    }
    unsigned n_3 = starts_0[i_2];
    int count_4 = 0;
    while (n_3 > 1u)
    {
        n_3 = (n_3 & 1u) == 0u ? n_3 >> 1 : 3u * n_3 + 1u;
        count_4 = (int)(count_4 + 1u);
    }
    steps_1[i_2] = count_4;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void Odd_db246497(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length)
{
    int i_2 = (int)threadIdx.x;
    [[maybe_unused]] int unused_3 = (int)(values_0[i_2] * 3u);
    [[maybe_unused]] unsigned number_4 = (unsigned)values_0[i_2];
    if (true)
    {
        results_1[i_2] = 1;
    }
    if (false)
    {
        results_1[i_2] = 2;
    }
    int local_5;
    switch (values_0[i_2])
    {
        case 1:
        {
            local_5 = 3;
            results_1[i_2] = (int)((unsigned)results_1[i_2] + local_5);
            break;
        }
        case 2:
        {
            local_5 = 5;
            results_1[i_2] = (int)((unsigned)results_1[i_2] + local_5);
            break;
        }
    }
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

extern "C" __global__ void GotoCase_a050dc93(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length)
{
    int i_2 = (int)threadIdx.x;
    int n_3 = values_0[i_2];
    int steps_4 = 0;
    for (int round_5 = 0; round_5 < 2; round_5++)
    {
        int temp_6 = n_3 & 7;
        int section_7;
        if (temp_6 == 0)
        {
            section_7 = 0;
        }
        else if (temp_6 == 1 || temp_6 == 2)
        {
            section_7 = 1;
        }
        else if (temp_6 == 3)
        {
            section_7 = 2;
        }
        else if (temp_6 == 4)
        {
            section_7 = 3;
        }
        else if (temp_6 == 5)
        {
            section_7 = 4;
        }
        else
        {
            section_7 = 5;
        }
        while (true)
        {
            switch (section_7)
            {
                case 0:
                {
                    steps_4 = (int)(steps_4 + 1u);
                    section_7 = 2;
                    continue;
                }
                case 1:
                {
                    steps_4 = (int)(steps_4 + 10u);
                    if (steps_4 < 50)
                    {
                        section_7 = 3;
                        continue;
                    }
                    break;
                }
                case 2:
                {
                    for (int k_8 = 0; k_8 < 3; k_8++)
                    {
                        if (k_8 == 1)
                        {
                            continue;
                        }
                        steps_4 = (int)(steps_4 + 100u);
                    }
                    section_7 = 5;
                    continue;
                }
                case 3:
                {
                    if (steps_4 % 3 == 0)
                    {
                        section_7 = 2;
                        continue;
                    }
                    if (steps_4 % 3 == 1)
                    {
                        steps_4 = (int)(steps_4 + 7u);
                        section_7 = 0;
                        continue;
                    }
                    steps_4 = (int)(steps_4 + 1000u);
                    break;
                }
                case 4:
                {
                    results_1[i_2] = -1;
                    return;
                }
                case 5:
                default:
                {
                    steps_4 = (int)(steps_4 + 10000u);
                    break;
                }
            }
            break;
        }
    }
    results_1[i_2] = steps_4;
}
