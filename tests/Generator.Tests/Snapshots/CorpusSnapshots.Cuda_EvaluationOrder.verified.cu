#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int Bump_f0(int& x_0)
{
    x_0 = (int)(x_0 + 100u);
    return 1;
}

static __device__ __forceinline__ bool Note_f1(int& log_0, int digit_1, bool result_2)
{
    log_0 = (int)(log_0 * 10u + digit_1);
    return result_2;
}

extern "C" __global__ void Run_d36f876c(int* GK_RESTRICT results_0, int results_0_length)
{
    int i_1 = 1;
    int temp_2 = i_1;
    i_1 = (int)(temp_2 + 1u);
    results_0[temp_2] = i_1;
    int temp_5 = i_1;
    int temp_3 = i_1;
    i_1 = (int)(temp_3 + 1u);
    int temp_4 = i_1;
    i_1 = (int)(temp_4 + 1u);
    results_0[temp_5] = (int)(temp_3 + (unsigned)temp_4 * i_1);
    int x_6 = 1;
    int temp_8 = x_6;
    int temp_7 = Bump_f0(x_6);
    x_6 = (int)((unsigned)temp_8 + temp_7);
    results_0[4] = x_6;
    x_6 = 1;
    int temp_10 = x_6;
    int temp_9 = Bump_f0(x_6);
    results_0[5] = (int)((unsigned)temp_10 + temp_9 + x_6);
    x_6 = 5;
    int temp_11 = x_6;
    x_6 = (int)(temp_11 + 1u);
    int temp_12 = (int)(x_6 - 1u);
    x_6 = temp_12;
    x_6 = (int)((unsigned)temp_11 + temp_12);
    results_0[6] = x_6;
    int log_13 = 0;
    bool temp_14 = Note_f1(log_13, 1, false);
    bool temp_16 = temp_14;
    if (temp_16)
    {
        bool temp_15 = Note_f1(log_13, 2, true);
        temp_16 = temp_15;
    }
    bool both_17 = temp_16;
    bool temp_18 = Note_f1(log_13, 3, true);
    bool temp_20 = temp_18;
    if (!temp_20)
    {
        bool temp_19 = Note_f1(log_13, 4, true);
        temp_20 = temp_19;
    }
    bool any_21 = temp_20;
    bool temp_22 = Note_f1(log_13, 5, both_17);
    bool temp_23 = Note_f1(log_13, 6, any_21);
    bool all_24 = temp_22 | temp_23;
    results_0[7] = log_13;
    int temp_26;
    if (all_24)
    {
        int temp_25 = Bump_f0(log_13);
        temp_26 = temp_25;
    }
    else
    {
        temp_26 = 0;
    }
    results_0[8] = temp_26;
    results_0[9] = log_13;
    int k_27 = 10;
    int temp_29 = k_27;
    int temp_28 = k_27;
    k_27 = (int)(temp_28 + 1u);
    results_0[temp_29] = (int)((unsigned)results_0[temp_28] + k_27);
    int temp_31 = k_27;
    int temp_32 = results_0[temp_31];
    int temp_30 = k_27;
    k_27 = (int)(temp_30 + 1u);
    results_0[temp_31] = (int)(temp_32 + ((unsigned)temp_30 + results_0[k_27 - 1]));
    while (true)
    {
        int temp_33 = k_27;
        k_27 = (int)(temp_33 + 1u);
        bool temp_34 = Note_f1(log_13, 7, temp_33 < 14);
        if (!temp_34)
        {
            break;
        }
        results_0[12] = (int)((unsigned)results_0[12] + log_13);
    }
    int temp_35 = Bump_f0(k_27);
    int m_36 = temp_35;
    bool isNext_39 = false;
    while (true)
    {
        if (isNext_39)
        {
            int temp_38 = m_36;
            int temp_37 = Bump_f0(k_27);
            m_36 = (int)((unsigned)temp_38 + temp_37);
        }
        isNext_39 = true;
        bool temp_40 = Note_f1(log_13, 8, m_36 < 3);
        if (!temp_40)
        {
            break;
        }
        results_0[13] = (int)((unsigned)results_0[13] + k_27);
    }
    results_0[14] = k_27;
    results_0[15] = log_13;
}
