#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

static __constant__ double gk_hidden_fff0000000000000 = __builtin_bit_cast(double, 0xfff0000000000000ULL);

static __device__ __forceinline__ int Next_f0(int& calls_0)
{
    calls_0 = (int)(calls_0 + 1u);
    return (int)(calls_0 * 10u);
}

extern "C" __global__ void Is_5ead0efe(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    const double* GK_RESTRICT numbers_1,
    int numbers_1_length,
    int* GK_RESTRICT results_2,
    int results_2_length)
{
    int i_3 = (int)threadIdx.x;
    int n_4 = values_0[i_3];
    int flags_5 = 0;
    int calls_6 = 0;
    double number_7 = numbers_1[gk_remainder_int(i_3, numbers_1_length)];
    if (n_4 == 7)
    {
        flags_5 |= 1;
    }
    int temp_8 = values_0[i_3];
    if (temp_8 > 1 && temp_8 < 100)
    {
        flags_5 |= 2;
    }
    if (!(n_4 == 0 || n_4 == 1 || n_4 < -5))
    {
        flags_5 |= 4;
    }
    int copy_10;
    bool temp_11 = n_4 > 3;
    if (temp_11)
    {
        int temp_9 = values_0[i_3];
        copy_10 = temp_9;
        temp_11 = temp_9 >= 5;
    }
    int twice_13;
    bool temp_14 = temp_11;
    if (temp_14)
    {
        int temp_12 = (int)(copy_10 * 2u);
        twice_13 = temp_12;
        temp_14 = true;
    }
    if (temp_14)
    {
        flags_5 |= (int)((unsigned)twice_13 << 8);
    }
    if (isnan(number_7))
    {
        flags_5 |= 8;
    }
    if (number_7 == 0.0 || number_7 > 10.0 || number_7 == gk_hidden_fff0000000000000)
    {
        flags_5 |= 16;
    }
    if (!(!isnan(number_7)))
    {
        flags_5 |= 32;
    }
    bool temp_15 = (n_4 & 1) == 0;
    if (temp_15)
    {
        flags_5 |= 64;
    }
    unsigned char temp_16 = (unsigned char)n_4;
    if (temp_16 == 255 || temp_16 == 3)
    {
        flags_5 |= 128;
    }
    int temp_17 = Next_f0(calls_6);
    int first_18;
    bool temp_19 = temp_17 == 10;
    if (temp_19)
    {
        first_18 = temp_17;
        temp_19 = true;
    }
    bool temp_21 = temp_19;
    if (temp_21)
    {
        int temp_20 = Next_f0(calls_6);
        temp_21 = temp_20 == 20 || temp_20 == 30;
    }
    if (temp_21)
    {
        flags_5 = (int)((unsigned)flags_5 + first_18);
    }
    results_2[i_3] = (int)(flags_5 * 16u + calls_6);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

static __device__ __forceinline__ int Next_f0(int& calls_0)
{
    calls_0 = (int)(calls_0 + 1u);
    return (int)(calls_0 * 10u);
}

extern "C" __global__ void Expressions_950474bb(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length)
{
    int i_2 = (int)threadIdx.x;
    int n_3 = values_0[i_2];
    int calls_4 = 0;
    int size_5 = n_3 < 0 ? -1 : n_3 == 0 ? 0 : n_3 > 0 && n_3 < 10 ? 1 : 2;
    long long wide_6 = n_3 == 1 ? 1LL : n_3 == 2 ? 5000000000LL : (long long)n_3;
    int temp_7 = values_0[i_2];
    int m_11;
    int other_15;
    int temp_18;
    if (temp_7 == 0)
    {
        int temp_8 = Next_f0(calls_4);
        temp_18 = (int)(temp_8 + 1u);
    }
    else
    {
        bool temp_10 = temp_7 > 5;
        if (temp_10)
        {
            int temp_9 = Next_f0(calls_4);
            temp_10 = (int)((unsigned)temp_9 + n_3) > 50;
        }
        int temp_17;
        if (temp_10)
        {
            temp_17 = 2;
        }
        else
        {
            bool temp_12 = temp_7 > 5;
            if (temp_12)
            {
                m_11 = temp_7;
                temp_12 = true;
            }
            int temp_16;
            if (temp_12 && m_11 % 2 == 0)
            {
                int temp_14 = m_11;
                int temp_13 = Next_f0(calls_4);
                temp_16 = (int)((unsigned)temp_14 + temp_13);
            }
            else
            {
                other_15 = temp_7;
                temp_16 = (int)(gk_zero - other_15);
            }
            temp_17 = temp_16;
        }
        temp_18 = temp_17;
    }
    int effects_19 = temp_18;
    unsigned char temp_20 = (unsigned char)n_3;
    int named_21 = temp_20 == 0 ? 1 : temp_20 == 1 ? 2 : temp_20 == 2 ? 3 : temp_20 == 200 ? 4 : 5;
    int temp_25 = n_3;
    int temp_24;
    if (n_3 > 3)
    {
        int temp_22 = n_3;
        n_3 = (int)(temp_22 + 1u);
        temp_24 = temp_22;
    }
    else
    {
        int temp_23 = n_3;
        n_3 = (int)(temp_23 - 1u);
        temp_24 = temp_23;
    }
    int order_26 = (int)((unsigned)temp_25 + temp_24 + n_3);
    int temp_29 = i_2;
    int temp_28 = (int)((unsigned)size_5 + (int)(wide_6 >> 3) + effects_19 * 7u + named_21 * 1000 + order_26);
    bool temp_27 = n_3 > 0;
    results_1[temp_29] = (int)((unsigned)temp_28 + (temp_27 ? 1 : 0) + calls_4);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Range_s0
{
    int Low_0;
    int High_1;
};
static_assert(sizeof(Range_s0) == 8, "Range_s0 has another layout than in C#");

struct Item_s1
{
    unsigned char Color_0;
    Range_s0 Range_1;
    double Weight_2;
};
static_assert(sizeof(Item_s1) == 24, "Item_s1 has another layout than in C#");

static __device__ __forceinline__ int get_Length_f0(Range_s0 this_0)
{
    return (int)((unsigned)this_0.High_1 - this_0.Low_0);
}

extern "C" __global__ void Members_ff39293d(
    const Item_s1* GK_RESTRICT items_0,
    int items_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length)
{
    int i_2 = (int)threadIdx.x;
    Item_s1 item_3 = items_0[i_2];
    Item_s1 temp_4 = item_3;
    int low_5;
    int high_6;
    Item_s1 other_9;
    int temp_13;
    if (temp_4.Color_0 == 0 && temp_4.Weight_2 > 0x1.4p1)
    {
        temp_13 = 1;
    }
    else
    {
        low_5 = temp_4.Range_1.Low_0;
        bool temp_7 = temp_4.Range_1.High_1 > 5;
        if (temp_7)
        {
            high_6 = temp_4.Range_1.High_1;
            temp_7 = true;
        }
        int temp_12;
        if (temp_7 && low_5 != high_6)
        {
            temp_12 = (int)((unsigned)low_5 * high_6);
        }
        else
        {
            int temp_8 = get_Length_f0(temp_4.Range_1);
            int temp_11;
            if (temp_8 < 0)
            {
                temp_11 = -1;
            }
            else
            {
                bool temp_10 = !(temp_4.Color_0 == 1 || temp_4.Color_0 == 2);
                if (temp_10)
                {
                    other_9 = temp_4;
                    temp_10 = true;
                }
                temp_11 = temp_10 ? other_9.Color_0 : 9;
            }
            temp_12 = temp_11;
        }
        temp_13 = temp_12;
    }
    int result_14 = temp_13;
    Item_s1 temp_15 = items_0[i_2];
    int temp_16 = get_Length_f0(temp_15.Range_1);
    Range_s0 range_17;
    bool temp_18 = temp_16 > 3;
    if (temp_18)
    {
        range_17 = temp_15.Range_1;
        temp_18 = true;
    }
    unsigned char color_19;
    bool temp_20 = temp_18;
    if (temp_20)
    {
        color_19 = temp_15.Color_0;
        temp_20 = true;
    }
    if (temp_20)
    {
        result_14 = (int)(result_14 + (range_17.Low_0 * 100u + color_19));
    }
    if (isnan(item_3.Weight_2) || item_3.Range_1.Low_0 == 1)
    {
        result_14 = (int)(result_14 + 5000u);
    }
    results_1[i_2] = result_14;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

static __device__ __forceinline__ int Next_f0(int& calls_0)
{
    calls_0 = (int)(calls_0 + 1u);
    return (int)(calls_0 * 10u);
}

static __device__ __forceinline__ int Classify_f1(float value_0)
{
    float temp_1 = value_0;
    int section_2;
    if (isnan(temp_1))
    {
        section_2 = 0;
    }
    else if (temp_1 == 0x1.8p0f || temp_1 == 0x1.4p1f)
    {
        section_2 = 1;
    }
    else if (temp_1 < 0.0f && value_0 > -10.0f)
    {
        section_2 = 2;
    }
    else
    {
        section_2 = 3;
    }
    switch (section_2)
    {
        case 0:
        {
            return -1;
        }
        case 1:
        {
            return 3;
        }
        case 2:
        {
            return 4;
        }
        case 3:
        default:
        {
            return 5;
        }
    }
}

extern "C" __global__ void Statements_3a68bbe5(
    const int* values_0,
    int values_0_length,
    const float* GK_RESTRICT floats_1,
    int floats_1_length,
    int* results_2,
    int results_2_length)
{
    int i_3 = (int)threadIdx.x;
    int calls_4 = 0;
    int result_5 = 0;
    for (int k_6 = 0; k_6 < 4; k_6++)
    {
        int temp_7 = (int)((unsigned)values_0[i_3] + k_6);
        int section_8;
        int n_9;
        int m_12;
        if (temp_7 == 0)
        {
            section_8 = 1;
        }
        else if (temp_7 > 90 && temp_7 < 95)
        {
            section_8 = 1;
        }
        else if (temp_7 == -2147483647 - 1)
        {
            section_8 = 2;
        }
        else
        {
            n_9 = temp_7;
            bool temp_11 = n_9 % 2 == 0;
            if (temp_11)
            {
                int temp_10 = Next_f0(calls_4);
                temp_11 = temp_10 > 10;
            }
            if (temp_11)
            {
                section_8 = 3;
            }
            else
            {
                m_12 = temp_7;
                if (temp_7 == 7 || temp_7 == 8)
                {
                    section_8 = 4;
                }
                else
                {
                    section_8 = 0;
                }
            }
        }
        switch (section_8)
        {
            case 0:
            default:
            {
                result_5 = (int)(result_5 + 1u);
                break;
            }
            case 1:
            {
                if (k_6 == 1)
                {
                    break;
                }
                result_5 = (int)(result_5 + 10u);
                continue;
            }
            case 2:
            {
                result_5 = (int)(result_5 + 50u);
                break;
            }
            case 3:
            {
                result_5 = (int)((unsigned)result_5 + n_9);
                continue;
            }
            case 4:
            {
                if (m_12 == 7)
                {
                    return;
                }
                result_5 = (int)((unsigned)result_5 + m_12);
                break;
            }
        }
        result_5 = (int)(result_5 * 3u);
    }
    results_2[i_3] = (int)((unsigned)result_5 + calls_4 + Classify_f1(floats_1[gk_remainder_int(i_3, floats_1_length)]));
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

static __device__ __forceinline__ int Classify_f0(Span<const int> x_0)
{
    Span<const int> temp_1 = x_0;
    int only_3;
    int a_10;
    int z_14;
    int a_19;
    Span<const int> middle_22;
    int end_27;
    int temp_35;
    if (temp_1.length == 0)
    {
        temp_35 = 1;
    }
    else
    {
        bool temp_4 = temp_1.length == 1;
        if (temp_4)
        {
            int temp_2 = temp_1[0];
            only_3 = temp_2;
            temp_4 = true;
        }
        int temp_34;
        if (temp_4)
        {
            temp_34 = (int)(2u + only_3);
        }
        else
        {
            bool temp_6 = temp_1.length >= 2;
            if (temp_6)
            {
                int temp_5 = temp_1[0];
                temp_6 = temp_5 == 1;
            }
            bool temp_8 = temp_6;
            if (temp_8)
            {
                int temp_7 = temp_1[1];
                temp_8 = temp_7 == 2;
            }
            int temp_33;
            if (temp_8)
            {
                temp_33 = 3;
            }
            else
            {
                bool temp_12 = temp_1.length >= 3;
                if (temp_12)
                {
                    int temp_9 = temp_1[0];
                    bool temp_11 = temp_9 > 5;
                    if (temp_11)
                    {
                        a_10 = temp_9;
                        temp_11 = true;
                    }
                    temp_12 = temp_11;
                }
                bool temp_15 = temp_12;
                if (temp_15)
                {
                    int temp_13 = temp_1[temp_1.length - 1];
                    z_14 = temp_13;
                    temp_15 = true;
                }
                int temp_32;
                if (temp_15 && a_10 < z_14)
                {
                    temp_32 = (int)(a_10 * 100u + z_14);
                }
                else
                {
                    bool temp_17 = temp_1.length >= 2;
                    if (temp_17)
                    {
                        int temp_16 = temp_1[temp_1.length - 2];
                        temp_17 = temp_16 == 7;
                    }
                    int temp_31;
                    if (temp_17)
                    {
                        temp_31 = 5;
                    }
                    else
                    {
                        bool temp_20 = temp_1.length >= 2;
                        if (temp_20)
                        {
                            int temp_18 = temp_1[0];
                            a_19 = temp_18;
                            temp_20 = true;
                        }
                        bool temp_23 = temp_20;
                        if (temp_23)
                        {
                            Span<const int> temp_21 = temp_1.slice(1, temp_1.length - 2);
                            middle_22 = temp_21;
                            temp_23 = true;
                        }
                        bool temp_25 = temp_23;
                        if (temp_25)
                        {
                            int temp_24 = temp_1[temp_1.length - 1];
                            temp_25 = temp_24 < 0;
                        }
                        int temp_30;
                        if (temp_25)
                        {
                            int temp_29 = (int)(a_19 + middle_22.length * 10u);
                            bool temp_28 = middle_22.length >= 1;
                            if (temp_28)
                            {
                                int temp_26 = middle_22[middle_22.length - 1];
                                end_27 = temp_26;
                                temp_28 = true;
                            }
                            temp_30 = (int)((unsigned)temp_29 + (temp_28 ? end_27 : 0));
                        }
                        else
                        {
                            temp_30 = 6;
                        }
                        temp_31 = temp_30;
                    }
                    temp_32 = temp_31;
                }
                temp_33 = temp_32;
            }
            temp_34 = temp_33;
        }
        temp_35 = temp_34;
    }
    return temp_35;
}

extern "C" __global__ void Lists_77109a31(
    const int* GK_RESTRICT x_0,
    int x_0_length,
    int* GK_RESTRICT y_1,
    int y_1_length)
{
    int i_2 = (int)threadIdx.x;
    y_1[i_2] = (int)(Classify_f0(Span<const int>{x_0, x_0_length}.slice(i_2)) + 1000u * Classify_f0(Span<const int>{x_0, x_0_length}.slice(i_2, (int)((unsigned)x_0_length - (x_0_length - i_2) / 2 - i_2))));
    bool temp_4 = y_1_length >= 2;
    if (temp_4)
    {
        int temp_3 = y_1[y_1_length - 1];
        temp_4 = temp_3 >= 0;
    }
    if (!temp_4 && !(y_1_length == 1))
    {
        y_1[i_2] = (int)(y_1[i_2] - 1u);
    }
}
