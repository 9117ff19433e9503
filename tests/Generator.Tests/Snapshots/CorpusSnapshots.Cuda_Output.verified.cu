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

static __device__ __forceinline__ void Count_f0(int& n_0)
{
    n_0 = (int)(n_0 + 100u);
}

extern "C" __global__ void Asserts_3e5e9609(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length)
{
    int i_2 = (int)threadIdx.x;
    int n_3 = values_0[i_2];
    if (!(n_3 < 100))
    {
        gk_throw(0); // GpuAssertionException
        return;
    }
    if (!(n_3 != 50))
    {
        gk_throw(1); // GpuAssertionException
        return;
    }
    Count_f0(n_3);
    results_1[i_2] = n_3;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

static __device__ __forceinline__ int Next_f0(int& n_0)
{
    n_0 = (int)(n_0 + 1u);
    return (int)(n_0 * 10u);
}

extern "C" __global__ void Prints_32a2c20c(
    int n_0,
    long long wide_1,
    float x_2,
    double y_3,
    unsigned char flag_4,
    unsigned short letter_5,
    int* GK_RESTRICT results_6,
    int results_6_length)
{
    int calls_7 = 0;
    unsigned char color_8 = n_0 > 0 ? 200 : 0;
    printf("n = %d, %.5d|%8d|%-8X|%.8x|%u 100%% {braces} \042\303\274\042\012", (int)n_0, (int)n_0, (int)n_0, (unsigned)n_0, (unsigned)n_0, (unsigned)(unsigned)n_0);
    printf("%lld %llX %llu %X %d %x %7.3u%u\012", (long long)wide_1, (unsigned long long)wide_1, (unsigned long long)(unsigned long long)wide_1, (unsigned)(unsigned char)(unsigned char)n_0, (int)(signed char)n_0, (unsigned)(unsigned short)(short)n_0, (unsigned)(unsigned short)n_0, (unsigned)color_8);
    double temp_10 = -y_3;
    bool temp_11 = !(flag_4 != 0);
    int temp_9 = Next_f0(calls_7);
    int temp_12 = Next_f0(calls_7);
    printf("%.3f|%12.5f|%.1f %s %6s %c%3c n %d %d %d\012", (double)x_2, (double)y_3, (double)temp_10, flag_4 != 0 ? "True" : "False", temp_11 ? "True" : "False", letter_5 < 128 ? (int)letter_5 : '?', letter_5 < 128 ? (int)letter_5 : '?', (int)temp_9, (int)temp_12, (int)calls_7);
    printf("%.9g %.17g\012", (double)x_2, (double)y_3);
    results_6[0] = calls_7;
}
