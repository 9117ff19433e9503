#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

#ifndef GK_EXIT
#define GK_EXIT asm volatile("exit;")
#endif

__device__ volatile unsigned* gk_report[2];
__device__ unsigned gk_report_claimed;

[[maybe_unused]] static __device__ __forceinline__ void gk_throw(unsigned site)
{
    if (atomicExch(&gk_report_claimed, 1u) == 0)
    {
        volatile unsigned* slot = gk_report[0];
        slot[1] = site;
        slot[2] = blockIdx.x;
        slot[3] = blockIdx.y;
        slot[4] = blockIdx.z;
        slot[5] = threadIdx.x;
        slot[6] = threadIdx.y;
        slot[7] = threadIdx.z;
        __threadfence_system();
        slot[0] = 1;
        __threadfence_system();
        *gk_report[1] = 1;
    }
    GK_EXIT;
}

static __device__ __forceinline__ int Square_f0(int n_0)
{
    long long temp_1 = (long long)((unsigned long long)(long long)n_0 * (long long)n_0);
    if ((long long)(int)temp_1 != temp_1)
    {
        gk_throw(0); // OverflowException
        return {};
    }
    return (int)temp_1;
}

extern "C" __global__ void Integers_abdb26a5(
    int operation_0,
    int a_1,
    int b_2,
    unsigned u_3,
    unsigned v_4,
    long long* GK_RESTRICT results_5,
    int results_5_length)
{
    long long temp_29;
    if (operation_0 == 0)
    {
        long long temp_6 = (long long)((unsigned long long)(long long)a_1 + (long long)b_2);
        if ((long long)(int)temp_6 != temp_6)
        {
            gk_throw(1); // OverflowException
            return;
        }
        temp_29 = (long long)(int)temp_6;
    }
    else
    {
        long long temp_28;
        if (operation_0 == 1)
        {
            long long temp_7 = (long long)((unsigned long long)(long long)a_1 - (long long)b_2);
            if ((long long)(int)temp_7 != temp_7)
            {
                gk_throw(2); // OverflowException
                return;
            }
            temp_28 = (long long)(int)temp_7;
        }
        else
        {
            long long temp_27;
            if (operation_0 == 2)
            {
                long long temp_8 = (long long)((unsigned long long)(long long)a_1 * (long long)b_2);
                if ((long long)(int)temp_8 != temp_8)
                {
                    gk_throw(3); // OverflowException
                    return;
                }
                temp_27 = (long long)(int)temp_8;
            }
            else
            {
                long long temp_26;
                if (operation_0 == 3)
                {
                    if (a_1 == -2147483647 - 1)
                    {
                        gk_throw(4); // OverflowException
                        return;
                    }
                    temp_26 = (long long)(int)(gk_zero - a_1);
                }
                else
                {
                    long long temp_25;
                    if (operation_0 == 4)
                    {
                        long long temp_9 = (long long)((unsigned long long)(long long)u_3 + (long long)v_4);
                        if ((long long)(unsigned)temp_9 != temp_9)
                        {
                            gk_throw(5); // OverflowException
                            return;
                        }
                        temp_25 = (long long)(unsigned)temp_9;
                    }
                    else
                    {
                        long long temp_24;
                        if (operation_0 == 5)
                        {
                            long long temp_10 = (long long)((unsigned long long)(long long)u_3 - (long long)v_4);
                            if ((long long)(unsigned)temp_10 != temp_10)
                            {
                                gk_throw(6); // OverflowException
                                return;
                            }
                            temp_24 = (long long)(unsigned)temp_10;
                        }
                        else
                        {
                            long long temp_23;
                            if (operation_0 == 6)
                            {
                                unsigned long long temp_11 = (unsigned long long)u_3 * (unsigned long long)v_4;
                                if (temp_11 > 4294967295ULL)
                                {
                                    gk_throw(7); // OverflowException
                                    return;
                                }
                                temp_23 = (long long)(unsigned)temp_11;
                            }
                            else
                            {
                                long long temp_22;
                                if (operation_0 == 7)
                                {
                                    int temp_12 = Square_f0(b_2);
                                    temp_22 = (long long)temp_12;
                                }
                                else
                                {
                                    long long temp_21;
                                    if (operation_0 == 8)
                                    {
                                        temp_21 = (long long)(int)((unsigned)a_1 * b_2 + a_1);
                                    }
                                    else
                                    {
                                        long long temp_20;
                                        if (operation_0 == 9)
                                        {
                                            long long temp_13 = (long long)a_1;
                                            long long temp_14 = (long long)b_2;
                                            long long temp_15 = (long long)((unsigned long long)temp_13 * temp_14);
                                            if (__mul64hi(temp_13, temp_14) != (temp_15 >> (63 + gk_zero)))
                                            {
                                                gk_throw(8); // OverflowException
                                                return;
                                            }
                                            temp_20 = temp_15;
                                        }
                                        else
                                        {
                                            long long temp_19;
                                            if (operation_0 == 10)
                                            {
                                                long long temp_16 = (long long)a_1;
                                                long long temp_17 = (long long)u_3;
                                                long long temp_18 = (long long)((unsigned long long)temp_16 + temp_17);
                                                if (((temp_16 ^ temp_18) & (temp_17 ^ temp_18)) < 0LL)
                                                {
                                                    gk_throw(9); // OverflowException
                                                    return;
                                                }
                                                temp_19 = temp_18;
                                            }
                                            else
                                            {
                                                temp_19 = (long long)a_1;
                                            }
                                            temp_20 = temp_19;
                                        }
                                        temp_21 = temp_20;
                                    }
                                    temp_22 = temp_21;
                                }
                                temp_23 = temp_22;
                            }
                            temp_24 = temp_23;
                        }
                        temp_25 = temp_24;
                    }
                    temp_26 = temp_25;
                }
                temp_27 = temp_26;
            }
            temp_28 = temp_27;
        }
        temp_29 = temp_28;
    }
    results_5[0] = temp_29;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

#ifndef GK_EXIT
#define GK_EXIT asm volatile("exit;")
#endif

__device__ volatile unsigned* gk_report[2];
__device__ unsigned gk_report_claimed;

[[maybe_unused]] static __device__ __forceinline__ void gk_throw(unsigned site)
{
    if (atomicExch(&gk_report_claimed, 1u) == 0)
    {
        volatile unsigned* slot = gk_report[0];
        slot[1] = site;
        slot[2] = blockIdx.x;
        slot[3] = blockIdx.y;
        slot[4] = blockIdx.z;
        slot[5] = threadIdx.x;
        slot[6] = threadIdx.y;
        slot[7] = threadIdx.z;
        __threadfence_system();
        slot[0] = 1;
        __threadfence_system();
        *gk_report[1] = 1;
    }
    GK_EXIT;
}

extern "C" __global__ void Longs_f2c5e3d3(
    int operation_0,
    long long a_1,
    long long b_2,
    unsigned long long u_3,
    unsigned long long v_4,
    long long* GK_RESTRICT results_5,
    int results_5_length)
{
    long long temp_18;
    if (operation_0 == 0)
    {
        long long temp_6 = (long long)((unsigned long long)a_1 + b_2);
        if (((a_1 ^ temp_6) & (b_2 ^ temp_6)) < 0LL)
        {
            gk_throw(0); // OverflowException
            return;
        }
        temp_18 = temp_6;
    }
    else
    {
        long long temp_17;
        if (operation_0 == 1)
        {
            long long temp_7 = (long long)((unsigned long long)a_1 - b_2);
            if (((a_1 ^ temp_7) & (a_1 ^ b_2)) < 0LL)
            {
                gk_throw(1); // OverflowException
                return;
            }
            temp_17 = temp_7;
        }
        else
        {
            long long temp_16;
            if (operation_0 == 2)
            {
                long long temp_8 = (long long)((unsigned long long)a_1 * b_2);
                if (__mul64hi(a_1, b_2) != (temp_8 >> (63 + gk_zero)))
                {
                    gk_throw(2); // OverflowException
                    return;
                }
                temp_16 = temp_8;
            }
            else
            {
                long long temp_15;
                if (operation_0 == 3)
                {
                    if (a_1 == -9223372036854775807LL - 1LL)
                    {
                        gk_throw(3); // OverflowException
                        return;
                    }
                    temp_15 = (long long)(gk_zero - (unsigned long long)a_1);
                }
                else
                {
                    long long temp_14;
                    if (operation_0 == 4)
                    {
                        unsigned long long temp_9 = u_3 + v_4;
                        if (temp_9 < u_3)
                        {
                            gk_throw(4); // OverflowException
                            return;
                        }
                        temp_14 = (long long)temp_9;
                    }
                    else
                    {
                        long long temp_13;
                        if (operation_0 == 5)
                        {
                            unsigned long long temp_10 = u_3 - v_4;
                            if (u_3 < v_4)
                            {
                                gk_throw(5); // OverflowException
                                return;
                            }
                            temp_13 = (long long)temp_10;
                        }
                        else
                        {
                            long long temp_12;
                            if (operation_0 == 6)
                            {
                                unsigned long long temp_11 = u_3 * v_4;
                                if (__umul64hi(u_3, v_4) != 0ULL)
                                {
                                    gk_throw(6); // OverflowException
                                    return;
                                }
                                temp_12 = (long long)temp_11;
                            }
                            else
                            {
                                temp_12 = a_1;
                            }
                            temp_13 = temp_12;
                        }
                        temp_14 = temp_13;
                    }
                    temp_15 = temp_14;
                }
                temp_16 = temp_15;
            }
            temp_17 = temp_16;
        }
        temp_18 = temp_17;
    }
    results_5[0] = temp_18;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __constant__ unsigned gk_zero = 0;

#ifndef GK_EXIT
#define GK_EXIT asm volatile("exit;")
#endif

__device__ volatile unsigned* gk_report[2];
__device__ unsigned gk_report_claimed;

[[maybe_unused]] static __device__ __forceinline__ void gk_throw(unsigned site)
{
    if (atomicExch(&gk_report_claimed, 1u) == 0)
    {
        volatile unsigned* slot = gk_report[0];
        slot[1] = site;
        slot[2] = blockIdx.x;
        slot[3] = blockIdx.y;
        slot[4] = blockIdx.z;
        slot[5] = threadIdx.x;
        slot[6] = threadIdx.y;
        slot[7] = threadIdx.z;
        __threadfence_system();
        slot[0] = 1;
        __threadfence_system();
        *gk_report[1] = 1;
    }
    GK_EXIT;
}

extern "C" __global__ void Updates_5949dd62(
    int operation_0,
    int n_1,
    float x_2,
    int* GK_RESTRICT results_3,
    int results_3_length)
{
    int n_4 = n_1;
    unsigned char b_5 = (unsigned char)n_4;
    short s_6 = (short)n_4;
    long long wide_7 = (long long)n_4;
    unsigned char level_8 = b_5;
    switch (operation_0)
    {
        case 0:
        {
            long long temp_9 = (long long)((long long)n_4 + 1ULL);
            if ((long long)(int)temp_9 != temp_9)
            {
                gk_throw(0); // OverflowException
                return;
            }
            n_4 = (int)temp_9;
            break;
        }
        case 1:
        {
            int temp_10 = n_4;
            long long temp_11 = (long long)((long long)temp_10 - 1ULL);
            if ((long long)(int)temp_11 != temp_11)
            {
                gk_throw(1); // OverflowException
                return;
            }
            n_4 = (int)temp_11;
            unsigned char temp_12 = b_5;
            long long temp_13 = (long long)((long long)temp_12 + 1ULL);
            if ((long long)(int)temp_13 != temp_13)
            {
                gk_throw(1); // OverflowException
                return;
            }
            int temp_14 = (int)temp_13;
            if ((unsigned char)temp_14 != temp_14)
            {
                gk_throw(1); // OverflowException
                return;
            }
            b_5 = (unsigned char)temp_14;
            long long temp_15 = (long long)((unsigned long long)(long long)temp_10 + (long long)temp_12);
            if ((long long)(int)temp_15 != temp_15)
            {
                gk_throw(1); // OverflowException
                return;
            }
            results_3[1] = (int)temp_15;
            break;
        }
        case 2:
        {
            long long temp_16 = (long long)((long long)b_5 + 100ULL);
            if ((long long)(int)temp_16 != temp_16)
            {
                gk_throw(2); // OverflowException
                return;
            }
            int temp_17 = (int)temp_16;
            if ((unsigned char)temp_17 != temp_17)
            {
                gk_throw(2); // OverflowException
                return;
            }
            b_5 = (unsigned char)temp_17;
            break;
        }
        case 3:
        {
            long long temp_18 = (long long)((long long)s_6 - 1ULL);
            if ((long long)(int)temp_18 != temp_18)
            {
                gk_throw(3); // OverflowException
                return;
            }
            int temp_19 = (int)temp_18;
            if ((short)temp_19 != temp_19)
            {
                gk_throw(3); // OverflowException
                return;
            }
            s_6 = (short)temp_19;
            break;
        }
        case 4:
        {
            int temp_20 = n_4;
            if (!(x_2 >= -0x1p31f && x_2 < 0x1p31f))
            {
                gk_throw(4); // OverflowException
                return;
            }
            long long temp_21 = (long long)((unsigned long long)(long long)temp_20 + (long long)__float2int_rz(x_2));
            if ((long long)(int)temp_21 != temp_21)
            {
                gk_throw(4); // OverflowException
                return;
            }
            n_4 = (int)temp_21;
            break;
        }
        case 5:
        {
            long long temp_22 = (long long)((long long)n_4 * 3ULL);
            if ((long long)(int)temp_22 != temp_22)
            {
                gk_throw(5); // OverflowException
                return;
            }
            n_4 = (int)temp_22;
            break;
        }
        case 6:
        {
            int temp_23 = (int)((unsigned)b_5 << 1);
            if ((unsigned char)temp_23 != temp_23)
            {
                gk_throw(6); // OverflowException
                return;
            }
            b_5 = (unsigned char)temp_23;
            break;
        }
        case 7:
        {
            long long temp_24 = (long long)((long long)level_8 + 1ULL);
            if ((long long)(int)temp_24 != temp_24)
            {
                gk_throw(7); // OverflowException
                return;
            }
            int temp_25 = (int)temp_24;
            if ((unsigned char)temp_25 != temp_25)
            {
                gk_throw(7); // OverflowException
                return;
            }
            level_8 = (unsigned char)temp_25;
            break;
        }
        case 8:
        {
            long long temp_26 = wide_7;
            long long temp_27 = (long long)(temp_26 * 4611686018427387903ULL);
            if (__mul64hi(temp_26, 4611686018427387903LL) != (temp_27 >> (63 + gk_zero)))
            {
                gk_throw(8); // OverflowException
                return;
            }
            wide_7 = temp_27;
            break;
        }
        case 9:
        {
            long long temp_28 = (long long)((long long)n_4 + 1ULL);
            if ((long long)(int)temp_28 != temp_28)
            {
                gk_throw(9); // OverflowException
                return;
            }
            n_4 = (int)temp_28;
            n_4 = (int)(n_4 + 2147483647u);
            break;
        }
        case 10:
        {
            int temp_29 = b_5 | 128;
            if ((unsigned char)temp_29 != temp_29)
            {
                gk_throw(10); // OverflowException
                return;
            }
            b_5 = (unsigned char)temp_29;
            break;
        }
    }
    results_3[0] = n_4 ^ b_5 ^ s_6 ^ level_8 ^ (int)wide_7;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_EXIT
#define GK_EXIT asm volatile("exit;")
#endif

__device__ volatile unsigned* gk_report[2];
__device__ unsigned gk_report_claimed;

[[maybe_unused]] static __device__ __forceinline__ void gk_throw(unsigned site)
{
    if (atomicExch(&gk_report_claimed, 1u) == 0)
    {
        volatile unsigned* slot = gk_report[0];
        slot[1] = site;
        slot[2] = blockIdx.x;
        slot[3] = blockIdx.y;
        slot[4] = blockIdx.z;
        slot[5] = threadIdx.x;
        slot[6] = threadIdx.y;
        slot[7] = threadIdx.z;
        __threadfence_system();
        slot[0] = 1;
        __threadfence_system();
        *gk_report[1] = 1;
    }
    GK_EXIT;
}

extern "C" __global__ void Conversions_10c8d26f(
    int operation_0,
    int n_1,
    long long wide_2,
    unsigned long long unsigned_3,
    long long* GK_RESTRICT results_4,
    int results_4_length)
{
    long long temp_24;
    if (operation_0 == 0)
    {
        if ((unsigned char)n_1 != n_1)
        {
            gk_throw(0); // OverflowException
            return;
        }
        temp_24 = (long long)(unsigned char)n_1;
    }
    else
    {
        long long temp_23;
        if (operation_0 == 1)
        {
            if ((signed char)n_1 != n_1)
            {
                gk_throw(1); // OverflowException
                return;
            }
            temp_23 = (long long)(signed char)n_1;
        }
        else
        {
            long long temp_22;
            if (operation_0 == 2)
            {
                if ((short)n_1 != n_1)
                {
                    gk_throw(2); // OverflowException
                    return;
                }
                temp_22 = (long long)(short)n_1;
            }
            else
            {
                long long temp_21;
                if (operation_0 == 3)
                {
                    if ((unsigned short)n_1 != n_1)
                    {
                        gk_throw(3); // OverflowException
                        return;
                    }
                    temp_21 = (long long)(unsigned short)n_1;
                }
                else
                {
                    long long temp_20;
                    if (operation_0 == 4)
                    {
                        if ((unsigned short)n_1 != n_1)
                        {
                            gk_throw(4); // OverflowException
                            return;
                        }
                        temp_20 = (long long)(unsigned short)n_1;
                    }
                    else
                    {
                        long long temp_19;
                        if (operation_0 == 5)
                        {
                            if (n_1 < 0)
                            {
                                gk_throw(5); // OverflowException
                                return;
                            }
                            temp_19 = (long long)(unsigned)n_1;
                        }
                        else
                        {
                            long long temp_18;
                            if (operation_0 == 6)
                            {
                                if (n_1 < 0)
                                {
                                    gk_throw(6); // OverflowException
                                    return;
                                }
                                temp_18 = (long long)(unsigned long long)n_1;
                            }
                            else
                            {
                                long long temp_17;
                                if (operation_0 == 7)
                                {
                                    if ((long long)(int)wide_2 != wide_2)
                                    {
                                        gk_throw(7); // OverflowException
                                        return;
                                    }
                                    temp_17 = (long long)(int)wide_2;
                                }
                                else
                                {
                                    long long temp_16;
                                    if (operation_0 == 8)
                                    {
                                        if ((long long)(unsigned)wide_2 != wide_2)
                                        {
                                            gk_throw(8); // OverflowException
                                            return;
                                        }
                                        temp_16 = (long long)(unsigned)wide_2;
                                    }
                                    else
                                    {
                                        long long temp_15;
                                        if (operation_0 == 9)
                                        {
                                            if (wide_2 < 0LL)
                                            {
                                                gk_throw(9); // OverflowException
                                                return;
                                            }
                                            temp_15 = (long long)(unsigned long long)wide_2;
                                        }
                                        else
                                        {
                                            long long temp_14;
                                            if (operation_0 == 10)
                                            {
                                                if ((long long)(unsigned char)wide_2 != wide_2)
                                                {
                                                    gk_throw(10); // OverflowException
                                                    return;
                                                }
                                                temp_14 = (long long)(unsigned char)wide_2;
                                            }
                                            else
                                            {
                                                long long temp_13;
                                                if (operation_0 == 11)
                                                {
                                                    if (unsigned_3 > 2147483647ULL)
                                                    {
                                                        gk_throw(11); // OverflowException
                                                        return;
                                                    }
                                                    temp_13 = (long long)(int)unsigned_3;
                                                }
                                                else
                                                {
                                                    long long temp_12;
                                                    if (operation_0 == 12)
                                                    {
                                                        if (unsigned_3 > 4294967295ULL)
                                                        {
                                                            gk_throw(12); // OverflowException
                                                            return;
                                                        }
                                                        temp_12 = (long long)(unsigned)unsigned_3;
                                                    }
                                                    else
                                                    {
                                                        long long temp_11;
                                                        if (operation_0 == 13)
                                                        {
                                                            if (unsigned_3 > 9223372036854775807ULL)
                                                            {
                                                                gk_throw(13); // OverflowException
                                                                return;
                                                            }
                                                            temp_11 = (long long)unsigned_3;
                                                        }
                                                        else
                                                        {
                                                            long long temp_10;
                                                            if (operation_0 == 14)
                                                            {
                                                                if (unsigned_3 > 127ULL)
                                                                {
                                                                    gk_throw(14); // OverflowException
                                                                    return;
                                                                }
                                                                temp_10 = (long long)(signed char)unsigned_3;
                                                            }
                                                            else
                                                            {
                                                                long long temp_9;
                                                                if (operation_0 == 15)
                                                                {
                                                                    if ((long long)(unsigned)wide_2 != wide_2)
                                                                    {
                                                                        gk_throw(15); // OverflowException
                                                                        return;
                                                                    }
                                                                    unsigned temp_5 = (unsigned)wide_2;
                                                                    if (temp_5 > 2147483647u)
                                                                    {
                                                                        gk_throw(15); // OverflowException
                                                                        return;
                                                                    }
                                                                    temp_9 = (long long)(int)temp_5;
                                                                }
                                                                else
                                                                {
                                                                    long long temp_8;
                                                                    if (operation_0 == 16)
                                                                    {
                                                                        if ((unsigned char)n_1 != n_1)
                                                                        {
                                                                            gk_throw(16); // OverflowException
                                                                            return;
                                                                        }
                                                                        int temp_6 = (unsigned char)n_1;
                                                                        if (temp_6 > 127)
                                                                        {
                                                                            gk_throw(16); // OverflowException
                                                                            return;
                                                                        }
                                                                        temp_8 = (long long)(signed char)temp_6;
                                                                    }
                                                                    else
                                                                    {
                                                                        long long temp_7;
                                                                        if (operation_0 == 17)
                                                                        {
                                                                            if ((unsigned char)n_1 != n_1)
                                                                            {
                                                                                gk_throw(17); // OverflowException
                                                                                return;
                                                                            }
                                                                            temp_7 = (long long)(unsigned char)n_1;
                                                                        }
                                                                        else
                                                                        {
                                                                            temp_7 = (long long)n_1;
                                                                        }
                                                                        temp_8 = temp_7;
                                                                    }
                                                                    temp_9 = temp_8;
                                                                }
                                                                temp_10 = temp_9;
                                                            }
                                                            temp_11 = temp_10;
                                                        }
                                                        temp_12 = temp_11;
                                                    }
                                                    temp_13 = temp_12;
                                                }
                                                temp_14 = temp_13;
                                            }
                                            temp_15 = temp_14;
                                        }
                                        temp_16 = temp_15;
                                    }
                                    temp_17 = temp_16;
                                }
                                temp_18 = temp_17;
                            }
                            temp_19 = temp_18;
                        }
                        temp_20 = temp_19;
                    }
                    temp_21 = temp_20;
                }
                temp_22 = temp_21;
            }
            temp_23 = temp_22;
        }
        temp_24 = temp_23;
    }
    results_4[0] = temp_24;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_EXIT
#define GK_EXIT asm volatile("exit;")
#endif

__device__ volatile unsigned* gk_report[2];
__device__ unsigned gk_report_claimed;

[[maybe_unused]] static __device__ __forceinline__ void gk_throw(unsigned site)
{
    if (atomicExch(&gk_report_claimed, 1u) == 0)
    {
        volatile unsigned* slot = gk_report[0];
        slot[1] = site;
        slot[2] = blockIdx.x;
        slot[3] = blockIdx.y;
        slot[4] = blockIdx.z;
        slot[5] = threadIdx.x;
        slot[6] = threadIdx.y;
        slot[7] = threadIdx.z;
        __threadfence_system();
        slot[0] = 1;
        __threadfence_system();
        *gk_report[1] = 1;
    }
    GK_EXIT;
}

static __device__ __forceinline__ long long gk_float_to_long(float x)
{
    return x != x ? 0 : __float2ll_rz(x);
}

static __device__ __forceinline__ unsigned long long gk_float_to_ulong(float x)
{
    return x != x ? 0 : __float2ull_rz(x);
}

static __device__ __forceinline__ int gk_double_to_int(double x)
{
    return x != x ? 0 : __double2int_rz(x);
}

static __device__ __forceinline__ unsigned gk_double_to_uint(double x)
{
    return x != x ? 0 : __double2uint_rz(x);
}

static __device__ __forceinline__ long long gk_double_to_long(double x)
{
    return x != x ? 0 : __double2ll_rz(x);
}

static __device__ __forceinline__ unsigned long long gk_double_to_ulong(double x)
{
    return x != x ? 0 : __double2ull_rz(x);
}

extern "C" __global__ void FloatConversions_99101712(
    int operation_0,
    float x_1,
    double y_2,
    long long* GK_RESTRICT results_3,
    int results_3_length)
{
    long long temp_19;
    if (operation_0 == 0)
    {
        if (!(x_1 >= -0x1p31f && x_1 < 0x1p31f))
        {
            gk_throw(0); // OverflowException
            return;
        }
        temp_19 = (long long)__float2int_rz(x_1);
    }
    else
    {
        long long temp_18;
        if (operation_0 == 1)
        {
            if (!(x_1 > -1.0f && x_1 < 0x1p32f))
            {
                gk_throw(1); // OverflowException
                return;
            }
            temp_18 = (long long)__float2uint_rz(x_1);
        }
        else
        {
            long long temp_17;
            if (operation_0 == 2)
            {
                if (!(x_1 >= -0x1p63f && x_1 < 0x1p63f))
                {
                    gk_throw(2); // OverflowException
                    return;
                }
                temp_17 = gk_float_to_long(x_1);
            }
            else
            {
                long long temp_16;
                if (operation_0 == 3)
                {
                    if (!(x_1 > -1.0f && x_1 < 0x1p64f))
                    {
                        gk_throw(3); // OverflowException
                        return;
                    }
                    temp_16 = (long long)gk_float_to_ulong(x_1);
                }
                else
                {
                    long long temp_15;
                    if (operation_0 == 4)
                    {
                        if (!(x_1 > -1.0f && x_1 < 256.0f))
                        {
                            gk_throw(4); // OverflowException
                            return;
                        }
                        temp_15 = (long long)(unsigned char)__float2int_rz(x_1);
                    }
                    else
                    {
                        long long temp_14;
                        if (operation_0 == 5)
                        {
                            if (!(x_1 > -129.0f && x_1 < 128.0f))
                            {
                                gk_throw(5); // OverflowException
                                return;
                            }
                            temp_14 = (long long)(signed char)__float2int_rz(x_1);
                        }
                        else
                        {
                            long long temp_13;
                            if (operation_0 == 6)
                            {
                                if (!(x_1 > -32769.0f && x_1 < 32768.0f))
                                {
                                    gk_throw(6); // OverflowException
                                    return;
                                }
                                temp_13 = (long long)(short)__float2int_rz(x_1);
                            }
                            else
                            {
                                long long temp_12;
                                if (operation_0 == 7)
                                {
                                    if (!(x_1 > -1.0f && x_1 < 65536.0f))
                                    {
                                        gk_throw(7); // OverflowException
                                        return;
                                    }
                                    temp_12 = (long long)(unsigned short)__float2int_rz(x_1);
                                }
                                else
                                {
                                    long long temp_11;
                                    if (operation_0 == 8)
                                    {
                                        if (!(y_2 > -0x1.00000002p31 && y_2 < 0x1p31))
                                        {
                                            gk_throw(8); // OverflowException
                                            return;
                                        }
                                        temp_11 = (long long)gk_double_to_int(y_2);
                                    }
                                    else
                                    {
                                        long long temp_10;
                                        if (operation_0 == 9)
                                        {
                                            if (!(y_2 > -1.0 && y_2 < 0x1p32))
                                            {
                                                gk_throw(9); // OverflowException
                                                return;
                                            }
                                            temp_10 = (long long)gk_double_to_uint(y_2);
                                        }
                                        else
                                        {
                                            long long temp_9;
                                            if (operation_0 == 10)
                                            {
                                                if (!(y_2 >= -0x1p63 && y_2 < 0x1p63))
                                                {
                                                    gk_throw(10); // OverflowException
                                                    return;
                                                }
                                                temp_9 = gk_double_to_long(y_2);
                                            }
                                            else
                                            {
                                                long long temp_8;
                                                if (operation_0 == 11)
                                                {
                                                    if (!(y_2 > -1.0 && y_2 < 0x1p64))
                                                    {
                                                        gk_throw(11); // OverflowException
                                                        return;
                                                    }
                                                    temp_8 = (long long)gk_double_to_ulong(y_2);
                                                }
                                                else
                                                {
                                                    long long temp_7;
                                                    if (operation_0 == 12)
                                                    {
                                                        if (!(y_2 > -1.0 && y_2 < 256.0))
                                                        {
                                                            gk_throw(12); // OverflowException
                                                            return;
                                                        }
                                                        temp_7 = (long long)(unsigned char)gk_double_to_int(y_2);
                                                    }
                                                    else
                                                    {
                                                        long long temp_6;
                                                        if (operation_0 == 13)
                                                        {
                                                            if (!(y_2 > -129.0 && y_2 < 128.0))
                                                            {
                                                                gk_throw(13); // OverflowException
                                                                return;
                                                            }
                                                            temp_6 = (long long)(signed char)gk_double_to_int(y_2);
                                                        }
                                                        else
                                                        {
                                                            long long temp_5;
                                                            if (operation_0 == 14)
                                                            {
                                                                if (!(y_2 > -1.0 && y_2 < 65536.0))
                                                                {
                                                                    gk_throw(14); // OverflowException
                                                                    return;
                                                                }
                                                                temp_5 = (long long)(unsigned short)gk_double_to_int(y_2);
                                                            }
                                                            else
                                                            {
                                                                float temp_4 = (float)y_2;
                                                                if (!(temp_4 >= -0x1p63f && temp_4 < 0x1p63f))
                                                                {
                                                                    gk_throw(15); // OverflowException
                                                                    return;
                                                                }
                                                                temp_5 = gk_float_to_long(temp_4);
                                                            }
                                                            temp_6 = temp_5;
                                                        }
                                                        temp_7 = temp_6;
                                                    }
                                                    temp_8 = temp_7;
                                                }
                                                temp_9 = temp_8;
                                            }
                                            temp_10 = temp_9;
                                        }
                                        temp_11 = temp_10;
                                    }
                                    temp_12 = temp_11;
                                }
                                temp_13 = temp_12;
                            }
                            temp_14 = temp_13;
                        }
                        temp_15 = temp_14;
                    }
                    temp_16 = temp_15;
                }
                temp_17 = temp_16;
            }
            temp_18 = temp_17;
        }
        temp_19 = temp_18;
    }
    results_3[0] = temp_19;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_EXIT
#define GK_EXIT asm volatile("exit;")
#endif

__device__ volatile unsigned* gk_report[2];
__device__ unsigned gk_report_claimed;

[[maybe_unused]] static __device__ __forceinline__ void gk_throw(unsigned site)
{
    if (atomicExch(&gk_report_claimed, 1u) == 0)
    {
        volatile unsigned* slot = gk_report[0];
        slot[1] = site;
        slot[2] = blockIdx.x;
        slot[3] = blockIdx.y;
        slot[4] = blockIdx.z;
        slot[5] = threadIdx.x;
        slot[6] = threadIdx.y;
        slot[7] = threadIdx.z;
        __threadfence_system();
        slot[0] = 1;
        __threadfence_system();
        *gk_report[1] = 1;
    }
    GK_EXIT;
}

static __device__ __forceinline__ long long gk_float_to_long(float x)
{
    return x != x ? 0 : __float2ll_rz(x);
}

static __device__ __forceinline__ int gk_double_to_int(double x)
{
    return x != x ? 0 : __double2int_rz(x);
}

static __device__ __forceinline__ int As_long__int__f0(long long x_0)
{
    long long temp_1 = x_0;
    if ((long long)(int)temp_1 != temp_1)
    {
        gk_throw(0); // OverflowException
        return {};
    }
    return (int)temp_1;
}

static __device__ __forceinline__ unsigned char As_long__byte__f1(long long x_0)
{
    long long temp_1 = x_0;
    if ((long long)(unsigned char)temp_1 != temp_1)
    {
        gk_throw(0); // OverflowException
        return {};
    }
    return (unsigned char)temp_1;
}

static __device__ __forceinline__ unsigned long long As_long__ulong__f2(long long x_0)
{
    long long temp_1 = x_0;
    if (temp_1 < 0LL)
    {
        gk_throw(0); // OverflowException
        return {};
    }
    return (unsigned long long)temp_1;
}

static __device__ __forceinline__ int As_double__int__f3(double x_0)
{
    double temp_1 = x_0;
    if (!(temp_1 > -0x1.00000002p31 && temp_1 < 0x1p31))
    {
        gk_throw(0); // OverflowException
        return {};
    }
    return gk_double_to_int(temp_1);
}

static __device__ __forceinline__ signed char As_double__sbyte__f4(double x_0)
{
    double temp_1 = x_0;
    if (!(temp_1 > -129.0 && temp_1 < 128.0))
    {
        gk_throw(0); // OverflowException
        return {};
    }
    return (signed char)gk_double_to_int(temp_1);
}

static __device__ __forceinline__ long long As_float__long__f5(float x_0)
{
    float temp_1 = x_0;
    if (!(temp_1 >= -0x1p63f && temp_1 < 0x1p63f))
    {
        gk_throw(0); // OverflowException
        return {};
    }
    return gk_float_to_long(temp_1);
}

static __device__ __forceinline__ unsigned char As_short__byte__f6(short x_0)
{
    int temp_1 = x_0;
    if ((unsigned char)temp_1 != temp_1)
    {
        gk_throw(0); // OverflowException
        return {};
    }
    return (unsigned char)temp_1;
}

static __device__ __forceinline__ unsigned As_int__uint__f7(int x_0)
{
    int temp_1 = x_0;
    if (temp_1 < 0)
    {
        gk_throw(0); // OverflowException
        return {};
    }
    return (unsigned)temp_1;
}

static __device__ __forceinline__ float As_long__float__f8(long long x_0)
{
    return (float)x_0;
}

extern "C" __global__ void Create_68810e95(
    int operation_0,
    long long a_1,
    double x_2,
    long long* GK_RESTRICT results_3,
    int results_3_length)
{
    long long temp_19;
    if (operation_0 == 0)
    {
        int temp_4 = As_long__int__f0(a_1);
        temp_19 = (long long)temp_4;
    }
    else
    {
        long long temp_18;
        if (operation_0 == 1)
        {
            unsigned char temp_5 = As_long__byte__f1(a_1);
            temp_18 = (long long)temp_5;
        }
        else
        {
            long long temp_17;
            if (operation_0 == 2)
            {
                unsigned long long temp_6 = As_long__ulong__f2(a_1);
                temp_17 = (long long)temp_6;
            }
            else
            {
                long long temp_16;
                if (operation_0 == 3)
                {
                    int temp_7 = As_double__int__f3(x_2);
                    temp_16 = (long long)temp_7;
                }
                else
                {
                    long long temp_15;
                    if (operation_0 == 4)
                    {
                        signed char temp_8 = As_double__sbyte__f4(x_2);
                        temp_15 = (long long)temp_8;
                    }
                    else
                    {
                        long long temp_14;
                        if (operation_0 == 5)
                        {
                            long long temp_9 = As_float__long__f5((float)x_2);
                            temp_14 = temp_9;
                        }
                        else
                        {
                            long long temp_13;
                            if (operation_0 == 6)
                            {
                                unsigned char temp_10 = As_short__byte__f6((short)a_1);
                                temp_13 = (long long)temp_10;
                            }
                            else
                            {
                                long long temp_12;
                                if (operation_0 == 7)
                                {
                                    unsigned temp_11 = As_int__uint__f7((int)a_1);
                                    temp_12 = (long long)temp_11;
                                }
                                else
                                {
                                    temp_12 = gk_float_to_long(As_long__float__f8(a_1));
                                }
                                temp_13 = temp_12;
                            }
                            temp_14 = temp_13;
                        }
                        temp_15 = temp_14;
                    }
                    temp_16 = temp_15;
                }
                temp_17 = temp_16;
            }
            temp_18 = temp_17;
        }
        temp_19 = temp_18;
    }
    results_3[0] = temp_19;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifndef GK_EXIT
#define GK_EXIT asm volatile("exit;")
#endif

__device__ volatile unsigned* gk_report[2];
__device__ unsigned gk_report_claimed;

[[maybe_unused]] static __device__ __forceinline__ void gk_throw(unsigned site)
{
    if (atomicExch(&gk_report_claimed, 1u) == 0)
    {
        volatile unsigned* slot = gk_report[0];
        slot[1] = site;
        slot[2] = blockIdx.x;
        slot[3] = blockIdx.y;
        slot[4] = blockIdx.z;
        slot[5] = threadIdx.x;
        slot[6] = threadIdx.y;
        slot[7] = threadIdx.z;
        __threadfence_system();
        slot[0] = 1;
        __threadfence_system();
        *gk_report[1] = 1;
    }
    GK_EXIT;
}

extern "C" __global__ void Loops_b395f5cd(int start_0, int count_1, int* GK_RESTRICT results_2, int results_2_length)
{
    int count_3 = count_1;
    int sum_4 = 0;
    for (int i_5 = 0; i_5 < count_3; i_5++)
    {
        long long temp_6 = (long long)((unsigned long long)(long long)sum_4 + (long long)i_5);
        if ((long long)(int)temp_6 != temp_6)
        {
            gk_throw(0); // OverflowException
            return;
        }
        sum_4 = (int)temp_6;
    }
    int i_7 = start_0;
    bool isNext_9 = false;
    while (true)
    {
        if (isNext_9)
        {
            long long temp_8 = (long long)((long long)i_7 + 1ULL);
            if ((long long)(int)temp_8 != temp_8)
            {
                gk_throw(1); // OverflowException
                return;
            }
            i_7 = (int)temp_8;
        }
        isNext_9 = true;
        if (!(i_7 != 0 && count_3 > 0))
        {
            break;
        }
        if (i_7 == 5)
        {
            continue;
        }
        long long temp_10 = (long long)((long long)count_3 - 1ULL);
        if ((long long)(int)temp_10 != temp_10)
        {
            gk_throw(2); // OverflowException
            return;
        }
        count_3 = (int)temp_10;
    }
    results_2[0] = sum_4;
    results_2[1] = count_3;
}
