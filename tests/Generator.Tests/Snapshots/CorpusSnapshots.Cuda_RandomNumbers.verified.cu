#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Philox_s0
{
    unsigned long long seed_0;
    unsigned long long subsequence_1;
    unsigned long long block_2;
    unsigned number0_3;
    unsigned number1_4;
    unsigned number2_5;
    unsigned number3_6;
    int used_7;
};
static_assert(sizeof(Philox_s0) == 48, "Philox_s0 has another layout than in C#");

struct Tuple_uint__uint__uint__uint__s1
{
    unsigned Item1_0;
    unsigned Item2_1;
    unsigned Item3_2;
    unsigned Item4_3;
};
static_assert(sizeof(Tuple_uint__uint__uint__uint__s1) == 16, "Tuple_uint__uint__uint__uint__s1 has another layout than in C#");

static __device__ __forceinline__ Tuple_uint__uint__uint__uint__s1 Generate_f0(
    unsigned counter0_0,
    unsigned counter1_1,
    unsigned counter2_2,
    unsigned counter3_3,
    unsigned key0_4,
    unsigned key1_5)
{
    for (int round_6 = 0; round_6 < 10; round_6++)
    {
        unsigned long long product0_7 = 3528531795ULL * (unsigned long long)counter0_0;
        unsigned long long product1_8 = 3449720151ULL * (unsigned long long)counter2_2;
        counter0_0 = (unsigned)(product1_8 >> 32) ^ counter1_1 ^ key0_4;
        counter1_1 = (unsigned)product1_8;
        counter2_2 = (unsigned)(product0_7 >> 32) ^ counter3_3 ^ key1_5;
        counter3_3 = (unsigned)product0_7;
        key0_4 += 2654435769u;
        key1_5 += 3144134277u;
    }
    Tuple_uint__uint__uint__uint__s1 temp_9 = Tuple_uint__uint__uint__uint__s1{};
    temp_9.Item1_0 = counter0_0;
    temp_9.Item2_1 = counter1_1;
    temp_9.Item3_2 = counter2_2;
    temp_9.Item4_3 = counter3_3;
    return temp_9;
}

static __device__ __forceinline__ void Next4_f1(Philox_s0& this_0)
{
    Tuple_uint__uint__uint__uint__s1 temp_1 = Generate_f0((unsigned)this_0.block_2, (unsigned)(this_0.block_2 >> 32), (unsigned)this_0.subsequence_1, (unsigned)(this_0.subsequence_1 >> 32), (unsigned)this_0.seed_0, (unsigned)(this_0.seed_0 >> 32));
    unsigned temp_2 = temp_1.Item1_0;
    unsigned temp_3 = temp_1.Item2_1;
    unsigned temp_4 = temp_1.Item3_2;
    unsigned temp_5 = temp_1.Item4_3;
    this_0.number0_3 = temp_2;
    this_0.number1_4 = temp_3;
    this_0.number2_5 = temp_4;
    this_0.number3_6 = temp_5;
    this_0.block_2++;
    this_0.used_7 = 0;
}

static __device__ __forceinline__ void new_f2(
    Philox_s0& this_0,
    long long seed_1,
    long long subsequence_2,
    long long offset_3)
{
    this_0.seed_0 = (unsigned long long)seed_1;
    this_0.subsequence_1 = (unsigned long long)subsequence_2;
    this_0.block_2 = (unsigned long long)offset_3 >> 2;
    this_0.used_7 = 4;
    if ((offset_3 & 3LL) != 0LL)
    {
        Next4_f1(this_0);
        this_0.used_7 = (int)(offset_3 & 3LL);
    }
}

static __device__ __forceinline__ unsigned NextUInt32_f3(Philox_s0& this_0)
{
    if (this_0.used_7 == 4)
    {
        Next4_f1(this_0);
    }
    unsigned number_1 = this_0.used_7 == 0 ? this_0.number0_3 : this_0.used_7 == 1 ? this_0.number1_4 : this_0.used_7 == 2 ? this_0.number2_5 : this_0.number3_6;
    this_0.used_7 = (int)(this_0.used_7 + 1u);
    return number_1;
}

static __device__ __forceinline__ unsigned long long NextUInt64_f4(Philox_s0& this_0)
{
    unsigned temp_1 = NextUInt32_f3(this_0);
    unsigned long long low_2 = (unsigned long long)temp_1;
    unsigned long long temp_4 = low_2;
    unsigned temp_3 = NextUInt32_f3(this_0);
    return temp_4 | ((unsigned long long)temp_3 << 32);
}

static __device__ __forceinline__ float NextSingle_f5(Philox_s0& this_0)
{
    unsigned temp_1 = NextUInt32_f3(this_0);
    return (float)(temp_1 >> 8) * 0x1p-24f;
}

static __device__ __forceinline__ double NextDouble_f6(Philox_s0& this_0)
{
    unsigned long long temp_1 = NextUInt64_f4(this_0);
    return (double)(temp_1 >> 11) * 0x1p-53;
}

static __device__ __forceinline__ int NextInt32_f7(Philox_s0& this_0, int bound_1)
{
    unsigned temp_2 = NextUInt32_f3(this_0);
    return (int)(((unsigned long long)temp_2 * (unsigned long long)(unsigned)bound_1) >> 32);
}

#ifdef GK_ELEMENTS
template <bool inside_21>
static __device__ __forceinline__ void gk_element(
    long long seed_0,
    unsigned* GK_RESTRICT bits_1,
    int bits_1_length,
    unsigned long long* GK_RESTRICT wide_2,
    int wide_2_length,
    float* GK_RESTRICT floats_3,
    int floats_3_length,
    double* GK_RESTRICT doubles_4,
    int doubles_4_length,
    int* GK_RESTRICT dice_5,
    int dice_5_length,
    int index_20)
{
    int i_6 = index_20;
    if (!inside_21 && i_6 >= bits_1_length)
    {
        return;
    }
    Philox_s0 temp_7 = Philox_s0{};
    new_f2(temp_7, seed_0, (long long)i_6, 0LL);
    Philox_s0 random_8 = temp_7;
    for (int skipped_9 = 0; skipped_9 < (int)(i_6 % 7u); skipped_9++)
    {
        NextUInt32_f3(random_8);
    }
    int temp_11 = i_6;
    unsigned temp_10 = NextUInt32_f3(random_8);
    bits_1[temp_11] = temp_10;
    int temp_13 = i_6;
    unsigned long long temp_12 = NextUInt64_f4(random_8);
    wide_2[temp_13] = temp_12;
    int temp_15 = i_6;
    float temp_14 = NextSingle_f5(random_8);
    floats_3[temp_15] = temp_14;
    int temp_17 = i_6;
    double temp_16 = NextDouble_f6(random_8);
    doubles_4[temp_17] = temp_16;
    int temp_19 = i_6;
    int temp_18 = NextInt32_f7(random_8, 6);
    dice_5[temp_19] = (int)(temp_18 + 1u);
}

extern "C" __global__ void __launch_bounds__(256) Uniform_3ae220ce(
    long long seed_0,
    unsigned* GK_RESTRICT bits_1,
    int bits_1_length,
    unsigned long long* GK_RESTRICT wide_2,
    int wide_2_length,
    float* GK_RESTRICT floats_3,
    int floats_3_length,
    double* GK_RESTRICT doubles_4,
    int doubles_4_length,
    int* GK_RESTRICT dice_5,
    int dice_5_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < bits_1_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(seed_0, bits_1, bits_1_length, wide_2, wide_2_length, floats_3, floats_3_length, doubles_4, doubles_4_length, dice_5, dice_5_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(seed_0, bits_1, bits_1_length, wide_2, wide_2_length, floats_3, floats_3_length, doubles_4, doubles_4_length, dice_5, dice_5_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Uniform_3ae220ce(
    long long seed_0,
    unsigned* GK_RESTRICT bits_1,
    int bits_1_length,
    unsigned long long* GK_RESTRICT wide_2,
    int wide_2_length,
    float* GK_RESTRICT floats_3,
    int floats_3_length,
    double* GK_RESTRICT doubles_4,
    int doubles_4_length,
    int* GK_RESTRICT dice_5,
    int dice_5_length)
{
    int i_6 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_6 >= bits_1_length)
    {
        return;
    }
    Philox_s0 temp_7 = Philox_s0{};
    new_f2(temp_7, seed_0, (long long)i_6, 0LL);
    Philox_s0 random_8 = temp_7;
    for (int skipped_9 = 0; skipped_9 < i_6 % 7; skipped_9++)
    {
        NextUInt32_f3(random_8);
    }
    int temp_11 = i_6;
    unsigned temp_10 = NextUInt32_f3(random_8);
    bits_1[temp_11] = temp_10;
    int temp_13 = i_6;
    unsigned long long temp_12 = NextUInt64_f4(random_8);
    wide_2[temp_13] = temp_12;
    int temp_15 = i_6;
    float temp_14 = NextSingle_f5(random_8);
    floats_3[temp_15] = temp_14;
    int temp_17 = i_6;
    double temp_16 = NextDouble_f6(random_8);
    doubles_4[temp_17] = temp_16;
    int temp_19 = i_6;
    int temp_18 = NextInt32_f7(random_8, 6);
    dice_5[temp_19] = (int)(temp_18 + 1u);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Philox_s0
{
    unsigned long long seed_0;
    unsigned long long subsequence_1;
    unsigned long long block_2;
    unsigned number0_3;
    unsigned number1_4;
    unsigned number2_5;
    unsigned number3_6;
    int used_7;
};
static_assert(sizeof(Philox_s0) == 48, "Philox_s0 has another layout than in C#");

struct Tuple_uint__uint__uint__uint__s1
{
    unsigned Item1_0;
    unsigned Item2_1;
    unsigned Item3_2;
    unsigned Item4_3;
};
static_assert(sizeof(Tuple_uint__uint__uint__uint__s1) == 16, "Tuple_uint__uint__uint__uint__s1 has another layout than in C#");

static __device__ __forceinline__ Tuple_uint__uint__uint__uint__s1 Generate_f0(
    unsigned counter0_0,
    unsigned counter1_1,
    unsigned counter2_2,
    unsigned counter3_3,
    unsigned key0_4,
    unsigned key1_5)
{
    for (int round_6 = 0; round_6 < 10; round_6++)
    {
        unsigned long long product0_7 = 3528531795ULL * (unsigned long long)counter0_0;
        unsigned long long product1_8 = 3449720151ULL * (unsigned long long)counter2_2;
        counter0_0 = (unsigned)(product1_8 >> 32) ^ counter1_1 ^ key0_4;
        counter1_1 = (unsigned)product1_8;
        counter2_2 = (unsigned)(product0_7 >> 32) ^ counter3_3 ^ key1_5;
        counter3_3 = (unsigned)product0_7;
        key0_4 += 2654435769u;
        key1_5 += 3144134277u;
    }
    Tuple_uint__uint__uint__uint__s1 temp_9 = Tuple_uint__uint__uint__uint__s1{};
    temp_9.Item1_0 = counter0_0;
    temp_9.Item2_1 = counter1_1;
    temp_9.Item3_2 = counter2_2;
    temp_9.Item4_3 = counter3_3;
    return temp_9;
}

static __device__ __forceinline__ void Next4_f1(Philox_s0& this_0)
{
    Tuple_uint__uint__uint__uint__s1 temp_1 = Generate_f0((unsigned)this_0.block_2, (unsigned)(this_0.block_2 >> 32), (unsigned)this_0.subsequence_1, (unsigned)(this_0.subsequence_1 >> 32), (unsigned)this_0.seed_0, (unsigned)(this_0.seed_0 >> 32));
    unsigned temp_2 = temp_1.Item1_0;
    unsigned temp_3 = temp_1.Item2_1;
    unsigned temp_4 = temp_1.Item3_2;
    unsigned temp_5 = temp_1.Item4_3;
    this_0.number0_3 = temp_2;
    this_0.number1_4 = temp_3;
    this_0.number2_5 = temp_4;
    this_0.number3_6 = temp_5;
    this_0.block_2++;
    this_0.used_7 = 0;
}

static __device__ __forceinline__ void new_f2(
    Philox_s0& this_0,
    long long seed_1,
    long long subsequence_2,
    long long offset_3)
{
    this_0.seed_0 = (unsigned long long)seed_1;
    this_0.subsequence_1 = (unsigned long long)subsequence_2;
    this_0.block_2 = (unsigned long long)offset_3 >> 2;
    this_0.used_7 = 4;
    if ((offset_3 & 3LL) != 0LL)
    {
        Next4_f1(this_0);
        this_0.used_7 = (int)(offset_3 & 3LL);
    }
}

static __device__ __forceinline__ unsigned NextUInt32_f3(Philox_s0& this_0)
{
    if (this_0.used_7 == 4)
    {
        Next4_f1(this_0);
    }
    unsigned number_1 = this_0.used_7 == 0 ? this_0.number0_3 : this_0.used_7 == 1 ? this_0.number1_4 : this_0.used_7 == 2 ? this_0.number2_5 : this_0.number3_6;
    this_0.used_7 = (int)(this_0.used_7 + 1u);
    return number_1;
}

extern "C" __global__ void Offsets_256249e9(unsigned* GK_RESTRICT bits_0, int bits_0_length)
{
    int i_1 = (int)threadIdx.x;
    Philox_s0 temp_2 = Philox_s0{};
    new_f2(temp_2, -1LL, 1099511627776LL, (long long)i_1);
    Philox_s0 random_3 = temp_2;
    int temp_5 = i_1;
    unsigned temp_4 = NextUInt32_f3(random_3);
    bits_0[temp_5] = temp_4;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Philox_s0
{
    unsigned long long seed_0;
    unsigned long long subsequence_1;
    unsigned long long block_2;
    unsigned number0_3;
    unsigned number1_4;
    unsigned number2_5;
    unsigned number3_6;
    int used_7;
};
static_assert(sizeof(Philox_s0) == 48, "Philox_s0 has another layout than in C#");

struct Tuple_uint__uint__uint__uint__s1
{
    unsigned Item1_0;
    unsigned Item2_1;
    unsigned Item3_2;
    unsigned Item4_3;
};
static_assert(sizeof(Tuple_uint__uint__uint__uint__s1) == 16, "Tuple_uint__uint__uint__uint__s1 has another layout than in C#");

static __device__ __forceinline__ Tuple_uint__uint__uint__uint__s1 Generate_f0(
    unsigned counter0_0,
    unsigned counter1_1,
    unsigned counter2_2,
    unsigned counter3_3,
    unsigned key0_4,
    unsigned key1_5)
{
    for (int round_6 = 0; round_6 < 10; round_6++)
    {
        unsigned long long product0_7 = 3528531795ULL * (unsigned long long)counter0_0;
        unsigned long long product1_8 = 3449720151ULL * (unsigned long long)counter2_2;
        counter0_0 = (unsigned)(product1_8 >> 32) ^ counter1_1 ^ key0_4;
        counter1_1 = (unsigned)product1_8;
        counter2_2 = (unsigned)(product0_7 >> 32) ^ counter3_3 ^ key1_5;
        counter3_3 = (unsigned)product0_7;
        key0_4 += 2654435769u;
        key1_5 += 3144134277u;
    }
    Tuple_uint__uint__uint__uint__s1 temp_9 = Tuple_uint__uint__uint__uint__s1{};
    temp_9.Item1_0 = counter0_0;
    temp_9.Item2_1 = counter1_1;
    temp_9.Item3_2 = counter2_2;
    temp_9.Item4_3 = counter3_3;
    return temp_9;
}

static __device__ __forceinline__ void Next4_f1(Philox_s0& this_0)
{
    Tuple_uint__uint__uint__uint__s1 temp_1 = Generate_f0((unsigned)this_0.block_2, (unsigned)(this_0.block_2 >> 32), (unsigned)this_0.subsequence_1, (unsigned)(this_0.subsequence_1 >> 32), (unsigned)this_0.seed_0, (unsigned)(this_0.seed_0 >> 32));
    unsigned temp_2 = temp_1.Item1_0;
    unsigned temp_3 = temp_1.Item2_1;
    unsigned temp_4 = temp_1.Item3_2;
    unsigned temp_5 = temp_1.Item4_3;
    this_0.number0_3 = temp_2;
    this_0.number1_4 = temp_3;
    this_0.number2_5 = temp_4;
    this_0.number3_6 = temp_5;
    this_0.block_2++;
    this_0.used_7 = 0;
}

static __device__ __forceinline__ void new_f2(
    Philox_s0& this_0,
    long long seed_1,
    long long subsequence_2,
    long long offset_3)
{
    this_0.seed_0 = (unsigned long long)seed_1;
    this_0.subsequence_1 = (unsigned long long)subsequence_2;
    this_0.block_2 = (unsigned long long)offset_3 >> 2;
    this_0.used_7 = 4;
    if ((offset_3 & 3LL) != 0LL)
    {
        Next4_f1(this_0);
        this_0.used_7 = (int)(offset_3 & 3LL);
    }
}

static __device__ __forceinline__ unsigned NextUInt32_f3(Philox_s0& this_0)
{
    if (this_0.used_7 == 4)
    {
        Next4_f1(this_0);
    }
    unsigned number_1 = this_0.used_7 == 0 ? this_0.number0_3 : this_0.used_7 == 1 ? this_0.number1_4 : this_0.used_7 == 2 ? this_0.number2_5 : this_0.number3_6;
    this_0.used_7 = (int)(this_0.used_7 + 1u);
    return number_1;
}

static __device__ __forceinline__ float NextSingle_f4(Philox_s0& this_0)
{
    unsigned temp_1 = NextUInt32_f3(this_0);
    return (float)(temp_1 >> 8) * 0x1p-24f;
}

static __device__ __forceinline__ float NextNormal_f5(Philox_s0& this_0)
{
    unsigned temp_1 = NextUInt32_f3(this_0);
    float radius_2 = sqrtf(-2.0f * logf((float)((temp_1 >> 8) + 1u) * 0x1p-24f));
    float temp_4 = radius_2;
    float temp_3 = NextSingle_f4(this_0);
    return temp_4 * cosf(0x1.921fb6p2f * temp_3);
}

#ifdef GK_ELEMENTS
template <bool inside_8>
static __device__ __forceinline__ void gk_element(
    long long seed_0,
    float* GK_RESTRICT values_1,
    int values_1_length,
    int index_7)
{
    int i_2 = index_7;
    if (!inside_8 && i_2 >= values_1_length)
    {
        return;
    }
    Philox_s0 temp_3 = Philox_s0{};
    new_f2(temp_3, seed_0, (long long)i_2, 0LL);
    Philox_s0 random_4 = temp_3;
    NextSingle_f4(random_4);
    int temp_6 = i_2;
    float temp_5 = NextNormal_f5(random_4);
    values_1[temp_6] = temp_5;
}

extern "C" __global__ void __launch_bounds__(256) Normal_be7671a0(
    long long seed_0,
    float* GK_RESTRICT values_1,
    int values_1_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < values_1_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(seed_0, values_1, values_1_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(seed_0, values_1, values_1_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Normal_be7671a0(long long seed_0, float* GK_RESTRICT values_1, int values_1_length)
{
    int i_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_2 >= values_1_length)
    {
        return;
    }
    Philox_s0 temp_3 = Philox_s0{};
    new_f2(temp_3, seed_0, (long long)i_2, 0LL);
    Philox_s0 random_4 = temp_3;
    NextSingle_f4(random_4);
    int temp_6 = i_2;
    float temp_5 = NextNormal_f5(random_4);
    values_1[temp_6] = temp_5;
}

#endif
