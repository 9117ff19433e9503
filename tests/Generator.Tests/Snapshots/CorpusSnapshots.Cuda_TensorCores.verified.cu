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

template <typename To, typename From>
static __device__ __forceinline__ Span<To> gk_cast_span(Span<From> span)
{
    return {(To*)span.pointer, (int)(span.length * (long long)sizeof(From) / (long long)sizeof(To))};
}

static __device__ __forceinline__ unsigned short gk_float_to_bfloat16(float x)
{
    unsigned bits = __float_as_uint(x);
    return (unsigned short)(x != x ? (bits >> 16 & 0x8000) | 0x7fc0 : (bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

static __device__ __forceinline__ unsigned gk_lane()
{
#ifdef __CUDA_ARCH__
    unsigned lane;
    asm("mov.u32 %0, %%laneid;" : "=r"(lane));
    return lane;
#else
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) % 32;
#endif
}

struct Single__s0
{
    float X0;
    float X1;
    float X2;
    float X3;
    float X4;
    float X5;
    float X6;
    float X7;
};
static_assert(sizeof(Single__s0) == 32, "Single__s0 has another layout than in C#");

struct FragmentWords_s1
{
    unsigned Word0;
    unsigned Word1;
    unsigned Word2;
    unsigned Word3;
};
static_assert(sizeof(FragmentWords_s1) == 16, "FragmentWords_s1 has another layout than in C#");

struct BFloat16__s2
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(BFloat16__s2) == 16, "BFloat16__s2 has another layout than in C#");

struct BFloat16__s3
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(BFloat16__s3) == 16, "BFloat16__s3 has another layout than in C#");

struct Double__s4
{
    double X0_0;
    double X1_1;
    double X2_2;
    double X3_3;
    double X4_4;
    double X5_5;
    double X6_6;
    double X7_7;
};
static_assert(sizeof(Double__s4) == 64, "Double__s4 has another layout than in C#");

struct BFloat16s_s5
{
};
static_assert(sizeof(BFloat16s_s5) == 1, "BFloat16s_s5 has another layout than in C#");

struct UInt16__s6
{
    unsigned short X0_0;
    unsigned short X1_1;
    unsigned short X2_2;
    unsigned short X3_3;
    unsigned short X4_4;
    unsigned short X5_5;
    unsigned short X6_6;
    unsigned short X7_7;
};
static_assert(sizeof(UInt16__s6) == 16, "UInt16__s6 has another layout than in C#");

static __device__ __forceinline__ int Line_f0(int leadingDimension_0, int layout_1)
{
    return layout_1 == 0 ? leadingDimension_0 : 1;
}

static __device__ __forceinline__ int Step_f1(int leadingDimension_0, int layout_1)
{
    return layout_1 == 0 ? 1 : leadingDimension_0;
}

static __device__ __forceinline__ unsigned LoadPair_f2(Span<const unsigned short> x_0, int i_1, int step_2)
{
    return (unsigned)x_0[i_1] | ((unsigned)x_0[(int)((unsigned)i_1 + step_2)] << 16);
}

static __device__ __forceinline__ FragmentWords_s1 LoadLines_f3(Span<const unsigned short> x_0, int line_1, int step_2)
{
    int first_3 = (int)((int)gk_lane() / 4u * line_1 + (unsigned)((int)((int)gk_lane() % 4u) * 2) * step_2);
    FragmentWords_s1 temp_4 = FragmentWords_s1{};
    temp_4.Word0 = LoadPair_f2(x_0, first_3, step_2);
    temp_4.Word1 = LoadPair_f2(x_0, (int)(first_3 + 8u * line_1), step_2);
    temp_4.Word2 = LoadPair_f2(x_0, (int)(first_3 + 8u * step_2), step_2);
    temp_4.Word3 = LoadPair_f2(x_0, (int)(first_3 + 8u * line_1 + 8u * step_2), step_2);
    return temp_4;
}

static __device__ __forceinline__ BFloat16__s2 LoadA_f4(
    Span<const unsigned short> source_0,
    int leadingDimension_1,
    int layout_2)
{
    BFloat16__s2 temp_3 = BFloat16__s2{};
    temp_3.Words_0 = LoadLines_f3(gk_cast_span<const unsigned short>(source_0), Line_f0(leadingDimension_1, layout_2), Step_f1(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ BFloat16__s3 LoadB_f5(
    Span<const unsigned short> source_0,
    int leadingDimension_1,
    int layout_2)
{
    BFloat16__s3 temp_3 = BFloat16__s3{};
    temp_3.Words_0 = LoadLines_f3(gk_cast_span<const unsigned short>(source_0), Step_f1(leadingDimension_1, layout_2), Line_f0(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Single__s0 MultiplyAddBFloat16_f6(
    FragmentWords_s1 a,
    FragmentWords_s1 b,
    Single__s0 sum)
{
    using FragmentWords [[maybe_unused]] = FragmentWords_s1;
    #line 1 "GpuKernels.TensorCore.MultiplyAddBFloat16, [CudaSource]"
    auto d = sum;
    #ifdef __CUDA_ARCH__
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+f"(d.X0), "+f"(d.X1), "+f"(d.X2), "+f"(d.X3) : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word0), "r"(b.Word2));
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+f"(d.X4), "+f"(d.X5), "+f"(d.X6), "+f"(d.X7) : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word1), "r"(b.Word3));
    #else
    GK_MMA(bf16, float, d, a, b);
    #endif
    return d;
#line 169 "GpuKernels.Tests.Kernels.TensorCores.BFloat16Product.cu"
}

static __device__ __forceinline__ Single__s0 MultiplyAdd_f7(BFloat16__s2 a_0, BFloat16__s3 b_1, Single__s0 sum_2)
{
    Single__s0 temp_3 = MultiplyAddBFloat16_f6(a_0.Words_0, b_1.Words_0, sum_2);
    return temp_3;
}

static __device__ __forceinline__ int Row_f8(int element_0)
{
    return (int)((int)gk_lane() / 4u) + (int)((unsigned)(element_0 & 2) << 2);
}

static __device__ __forceinline__ int Column_f9(int element_0)
{
    return (int)((int)gk_lane() % 4u) * 2 + (element_0 & 1) + (int)((unsigned)(element_0 & 4) << 1);
}

static __device__ __forceinline__ void StorePair_f10(Span<float> x_0, int i, int step, float first, float second)
{
    [[maybe_unused]] float* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.StorePair, [CudaSource]"
    float* p = x + i;
    #ifdef __CUDA_ARCH__
    if (step == 1 && ((unsigned long long)p & 7) == 0)
    {
        *(float2*)p = {first, second};
        return;
    }
    #endif
    p[0] = first;
    p[step] = second;
#line 203 "GpuKernels.Tests.Kernels.TensorCores.BFloat16Product.cu"
}

static __device__ __forceinline__ void Store_f11(
    Single__s0 sum_0,
    Span<float> destination_1,
    int leadingDimension_2,
    int layout_3)
{
    int line_4 = Line_f0(leadingDimension_2, layout_3);
    int step_5 = Step_f1(leadingDimension_2, layout_3);
    int first_6 = (int)((unsigned)Row_f8(0) * line_4 + (unsigned)Column_f9(0) * step_5);
    StorePair_f10(destination_1, first_6, step_5, sum_0.X0, sum_0.X1);
    StorePair_f10(destination_1, (int)(first_6 + 8u * line_4), step_5, sum_0.X2, sum_0.X3);
    StorePair_f10(destination_1, (int)(first_6 + 8u * step_5), step_5, sum_0.X4, sum_0.X5);
    StorePair_f10(destination_1, (int)(first_6 + 8u * line_4 + 8u * step_5), step_5, sum_0.X6, sum_0.X7);
}

static __device__ __forceinline__ void StorePair_2_f12(
    Span<unsigned short> x_0,
    int i,
    int step,
    unsigned short first,
    unsigned short second)
{
    [[maybe_unused]] unsigned short* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.StorePair_2, [CudaSource]"
    unsigned short* p = x + i;
    #ifdef __CUDA_ARCH__
    if (step == 1 && ((unsigned long long)p & 3) == 0)
    {
        *(unsigned*)p = first | (unsigned)second << 16;
        return;
    }
    #endif
    p[0] = first;
    p[step] = second;
#line 241 "GpuKernels.Tests.Kernels.TensorCores.BFloat16Product.cu"
}

static __device__ __forceinline__ void StoreBits_f13(
    Span<unsigned short> destination_0,
    UInt16__s6 bits_1,
    int leadingDimension_2,
    int layout_3)
{
    int line_4 = Line_f0(leadingDimension_2, layout_3);
    int step_5 = Step_f1(leadingDimension_2, layout_3);
    int first_6 = (int)((unsigned)Row_f8(0) * line_4 + (unsigned)Column_f9(0) * step_5);
    StorePair_2_f12(destination_0, first_6, step_5, bits_1.X0_0, bits_1.X1_1);
    StorePair_2_f12(destination_0, (int)(first_6 + 8u * line_4), step_5, bits_1.X2_2, bits_1.X3_3);
    StorePair_2_f12(destination_0, (int)(first_6 + 8u * step_5), step_5, bits_1.X4_4, bits_1.X5_5);
    StorePair_2_f12(destination_0, (int)(first_6 + 8u * line_4 + 8u * step_5), step_5, bits_1.X6_6, bits_1.X7_7);
}

static __device__ __forceinline__ void Store_2_f14(
    Single__s0 sum_0,
    Span<unsigned short> destination_1,
    int leadingDimension_2,
    int layout_3)
{
    UInt16__s6 temp_4 = UInt16__s6{};
    unsigned short temp_5 = gk_float_to_bfloat16(sum_0.X0);
    temp_4.X0_0 = temp_5;
    unsigned short temp_6 = gk_float_to_bfloat16(sum_0.X1);
    temp_4.X1_1 = temp_6;
    unsigned short temp_7 = gk_float_to_bfloat16(sum_0.X2);
    temp_4.X2_2 = temp_7;
    unsigned short temp_8 = gk_float_to_bfloat16(sum_0.X3);
    temp_4.X3_3 = temp_8;
    unsigned short temp_9 = gk_float_to_bfloat16(sum_0.X4);
    temp_4.X4_4 = temp_9;
    unsigned short temp_10 = gk_float_to_bfloat16(sum_0.X5);
    temp_4.X5_5 = temp_10;
    unsigned short temp_11 = gk_float_to_bfloat16(sum_0.X6);
    temp_4.X6_6 = temp_11;
    unsigned short temp_12 = gk_float_to_bfloat16(sum_0.X7);
    temp_4.X7_7 = temp_12;
    UInt16__s6 bits_13 = temp_4;
    StoreBits_f13(gk_cast_span<unsigned short>(destination_1), bits_13, leadingDimension_2, layout_3);
}

extern "C" __global__ void BFloat16Product_7b9de967(
    const unsigned short* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned short* GK_RESTRICT b_1,
    int b_1_length,
    float* GK_RESTRICT c_2,
    int c_2_length,
    unsigned short* GK_RESTRICT rounded_3,
    int rounded_3_length,
    int n_4,
    int k_5)
{
    int row_6 = (int)blockIdx.y * 16;
    int column_7 = (int)(blockIdx.x * 16u);
    Single__s0 sum_8 = Single__s0{};
    Single__s0 transposed_9 = Single__s0{};
    for (int i_10 = 0; i_10 < k_5; i_10 = (int)(i_10 + 16u))
    {
        BFloat16__s2 left_11 = LoadA_f4(Span<const unsigned short>{a_0, a_0_length}.slice((int)((unsigned)row_6 * k_5 + i_10)), k_5, 0);
        BFloat16__s3 right_12 = LoadB_f5(Span<const unsigned short>{b_1, b_1_length}.slice((int)((unsigned)i_10 * n_4 + column_7)), n_4, 0);
        Single__s0 temp_13 = MultiplyAdd_f7(left_11, right_12, sum_8);
        sum_8 = temp_13;
        left_11 = LoadA_f4(Span<const unsigned short>{b_1, b_1_length}.slice((int)((unsigned)i_10 * n_4 + column_7)), n_4, 1);
        right_12 = LoadB_f5(Span<const unsigned short>{a_0, a_0_length}.slice((int)((unsigned)row_6 * k_5 + i_10)), k_5, 1);
        Single__s0 temp_14 = MultiplyAdd_f7(left_11, right_12, transposed_9);
        transposed_9 = temp_14;
    }
    Store_f11(sum_8, Span<float>{c_2, c_2_length}.slice((int)((unsigned)row_6 * n_4 + column_7)), n_4, 0);
    Store_2_f14(transposed_9, Span<unsigned short>{rounded_3, rounded_3_length}.slice((int)((unsigned)row_6 * n_4 + column_7)), n_4, 1);
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

template <typename To, typename From>
static __device__ __forceinline__ Span<To> gk_cast_span(Span<From> span)
{
    return {(To*)span.pointer, (int)(span.length * (long long)sizeof(From) / (long long)sizeof(To))};
}

[[maybe_unused]] static __device__ __forceinline__ unsigned gk_narrow(unsigned magnitude, int dropped, unsigned bias)
{
    unsigned least_normal = bias + (1u << 23), aligner = least_normal + ((unsigned)dropped << 23);
    if (magnitude < least_normal)
        return __float_as_uint(__uint_as_float(magnitude) + __uint_as_float(aligner)) - aligner;
    return (magnitude + (1u << (dropped - 1)) - 1 + (magnitude >> dropped & 1) - bias) >> dropped;
}

static __device__ __forceinline__ unsigned short gk_float_to_half(float x)
{
#ifdef __CUDA_ARCH__
    unsigned short result;
    asm("cvt.rn.f16.f32 %0, %1;" : "=h"(result) : "f"(x));
    return result;
#else
    unsigned bits = __float_as_uint(x), magnitude = bits & 0x7fffffffu, sign = bits >> 16 & 0x8000;
    if (magnitude > 0x7f800000u)
        return (unsigned short)(sign | 0x7e00);
    return (unsigned short)(sign | (magnitude >= 0x477ff000u ? 0x7c00u : gk_narrow(magnitude, 13, 112u << 23)));
#endif
}

static __device__ __forceinline__ unsigned gk_lane()
{
#ifdef __CUDA_ARCH__
    unsigned lane;
    asm("mov.u32 %0, %%laneid;" : "=r"(lane));
    return lane;
#else
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) % 32;
#endif
}

struct Single__s0
{
    float X0;
    float X1;
    float X2;
    float X3;
    float X4;
    float X5;
    float X6;
    float X7;
};
static_assert(sizeof(Single__s0) == 32, "Single__s0 has another layout than in C#");

struct FragmentWords_s1
{
    unsigned Word0;
    unsigned Word1;
    unsigned Word2;
    unsigned Word3;
};
static_assert(sizeof(FragmentWords_s1) == 16, "FragmentWords_s1 has another layout than in C#");

struct Half__s2
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(Half__s2) == 16, "Half__s2 has another layout than in C#");

struct Half__s3
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(Half__s3) == 16, "Half__s3 has another layout than in C#");

struct Double__s4
{
    double X0_0;
    double X1_1;
    double X2_2;
    double X3_3;
    double X4_4;
    double X5_5;
    double X6_6;
    double X7_7;
};
static_assert(sizeof(Double__s4) == 64, "Double__s4 has another layout than in C#");

struct Halves_s5
{
};
static_assert(sizeof(Halves_s5) == 1, "Halves_s5 has another layout than in C#");

struct UInt16__s6
{
    unsigned short X0_0;
    unsigned short X1_1;
    unsigned short X2_2;
    unsigned short X3_3;
    unsigned short X4_4;
    unsigned short X5_5;
    unsigned short X6_6;
    unsigned short X7_7;
};
static_assert(sizeof(UInt16__s6) == 16, "UInt16__s6 has another layout than in C#");

static __device__ __forceinline__ int Line_f0(int leadingDimension_0, int layout_1)
{
    return layout_1 == 0 ? leadingDimension_0 : 1;
}

static __device__ __forceinline__ int Step_f1(int leadingDimension_0, int layout_1)
{
    return layout_1 == 0 ? 1 : leadingDimension_0;
}

static __device__ __forceinline__ unsigned LoadPair_f2(Span<const unsigned short> x_0, int i_1, int step_2)
{
    return (unsigned)x_0[i_1] | ((unsigned)x_0[(int)((unsigned)i_1 + step_2)] << 16);
}

static __device__ __forceinline__ FragmentWords_s1 LoadLines_f3(Span<const unsigned short> x_0, int line_1, int step_2)
{
    int first_3 = (int)((int)gk_lane() / 4u * line_1 + (unsigned)((int)((int)gk_lane() % 4u) * 2) * step_2);
    FragmentWords_s1 temp_4 = FragmentWords_s1{};
    temp_4.Word0 = LoadPair_f2(x_0, first_3, step_2);
    temp_4.Word1 = LoadPair_f2(x_0, (int)(first_3 + 8u * line_1), step_2);
    temp_4.Word2 = LoadPair_f2(x_0, (int)(first_3 + 8u * step_2), step_2);
    temp_4.Word3 = LoadPair_f2(x_0, (int)(first_3 + 8u * line_1 + 8u * step_2), step_2);
    return temp_4;
}

static __device__ __forceinline__ Half__s2 LoadA_f4(
    Span<const unsigned short> source_0,
    int leadingDimension_1,
    int layout_2)
{
    Half__s2 temp_3 = Half__s2{};
    temp_3.Words_0 = LoadLines_f3(gk_cast_span<const unsigned short>(source_0), Line_f0(leadingDimension_1, layout_2), Step_f1(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Half__s3 LoadB_f5(
    Span<const unsigned short> source_0,
    int leadingDimension_1,
    int layout_2)
{
    Half__s3 temp_3 = Half__s3{};
    temp_3.Words_0 = LoadLines_f3(gk_cast_span<const unsigned short>(source_0), Step_f1(leadingDimension_1, layout_2), Line_f0(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Single__s0 MultiplyAddHalf_f6(FragmentWords_s1 a, FragmentWords_s1 b, Single__s0 sum)
{
    using FragmentWords [[maybe_unused]] = FragmentWords_s1;
    #line 1 "GpuKernels.TensorCore.MultiplyAddHalf, [CudaSource]"
    auto d = sum;
    #ifdef __CUDA_ARCH__
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+f"(d.X0), "+f"(d.X1), "+f"(d.X2), "+f"(d.X3) : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word0), "r"(b.Word2));
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+f"(d.X4), "+f"(d.X5), "+f"(d.X6), "+f"(d.X7) : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word1), "r"(b.Word3));
    #else
    GK_MMA(f16, float, d, a, b);
    #endif
    return d;
#line 182 "GpuKernels.Tests.Kernels.TensorCores.HalfProduct.cu"
}

static __device__ __forceinline__ Single__s0 MultiplyAdd_f7(Half__s2 a_0, Half__s3 b_1, Single__s0 sum_2)
{
    Single__s0 temp_3 = MultiplyAddHalf_f6(a_0.Words_0, b_1.Words_0, sum_2);
    return temp_3;
}

static __device__ __forceinline__ int Row_f8(int element_0)
{
    return (int)((int)gk_lane() / 4u) + (int)((unsigned)(element_0 & 2) << 2);
}

static __device__ __forceinline__ int Column_f9(int element_0)
{
    return (int)((int)gk_lane() % 4u) * 2 + (element_0 & 1) + (int)((unsigned)(element_0 & 4) << 1);
}

static __device__ __forceinline__ void StorePair_f10(Span<float> x_0, int i, int step, float first, float second)
{
    [[maybe_unused]] float* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.StorePair, [CudaSource]"
    float* p = x + i;
    #ifdef __CUDA_ARCH__
    if (step == 1 && ((unsigned long long)p & 7) == 0)
    {
        *(float2*)p = {first, second};
        return;
    }
    #endif
    p[0] = first;
    p[step] = second;
#line 216 "GpuKernels.Tests.Kernels.TensorCores.HalfProduct.cu"
}

static __device__ __forceinline__ void Store_f11(
    Single__s0 sum_0,
    Span<float> destination_1,
    int leadingDimension_2,
    int layout_3)
{
    int line_4 = Line_f0(leadingDimension_2, layout_3);
    int step_5 = Step_f1(leadingDimension_2, layout_3);
    int first_6 = (int)((unsigned)Row_f8(0) * line_4 + (unsigned)Column_f9(0) * step_5);
    StorePair_f10(destination_1, first_6, step_5, sum_0.X0, sum_0.X1);
    StorePair_f10(destination_1, (int)(first_6 + 8u * line_4), step_5, sum_0.X2, sum_0.X3);
    StorePair_f10(destination_1, (int)(first_6 + 8u * step_5), step_5, sum_0.X4, sum_0.X5);
    StorePair_f10(destination_1, (int)(first_6 + 8u * line_4 + 8u * step_5), step_5, sum_0.X6, sum_0.X7);
}

static __device__ __forceinline__ void StorePair_2_f12(
    Span<unsigned short> x_0,
    int i,
    int step,
    unsigned short first,
    unsigned short second)
{
    [[maybe_unused]] unsigned short* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.StorePair_2, [CudaSource]"
    unsigned short* p = x + i;
    #ifdef __CUDA_ARCH__
    if (step == 1 && ((unsigned long long)p & 3) == 0)
    {
        *(unsigned*)p = first | (unsigned)second << 16;
        return;
    }
    #endif
    p[0] = first;
    p[step] = second;
#line 254 "GpuKernels.Tests.Kernels.TensorCores.HalfProduct.cu"
}

static __device__ __forceinline__ void StoreBits_f13(
    Span<unsigned short> destination_0,
    UInt16__s6 bits_1,
    int leadingDimension_2,
    int layout_3)
{
    int line_4 = Line_f0(leadingDimension_2, layout_3);
    int step_5 = Step_f1(leadingDimension_2, layout_3);
    int first_6 = (int)((unsigned)Row_f8(0) * line_4 + (unsigned)Column_f9(0) * step_5);
    StorePair_2_f12(destination_0, first_6, step_5, bits_1.X0_0, bits_1.X1_1);
    StorePair_2_f12(destination_0, (int)(first_6 + 8u * line_4), step_5, bits_1.X2_2, bits_1.X3_3);
    StorePair_2_f12(destination_0, (int)(first_6 + 8u * step_5), step_5, bits_1.X4_4, bits_1.X5_5);
    StorePair_2_f12(destination_0, (int)(first_6 + 8u * line_4 + 8u * step_5), step_5, bits_1.X6_6, bits_1.X7_7);
}

static __device__ __forceinline__ void Store_2_f14(
    Single__s0 sum_0,
    Span<unsigned short> destination_1,
    int leadingDimension_2,
    int layout_3)
{
    UInt16__s6 temp_4 = UInt16__s6{};
    temp_4.X0_0 = gk_float_to_half(sum_0.X0);
    temp_4.X1_1 = gk_float_to_half(sum_0.X1);
    temp_4.X2_2 = gk_float_to_half(sum_0.X2);
    temp_4.X3_3 = gk_float_to_half(sum_0.X3);
    temp_4.X4_4 = gk_float_to_half(sum_0.X4);
    temp_4.X5_5 = gk_float_to_half(sum_0.X5);
    temp_4.X6_6 = gk_float_to_half(sum_0.X6);
    temp_4.X7_7 = gk_float_to_half(sum_0.X7);
    UInt16__s6 bits_5 = temp_4;
    StoreBits_f13(gk_cast_span<unsigned short>(destination_1), bits_5, leadingDimension_2, layout_3);
}

extern "C" __global__ void HalfProduct_e464d466(
    const unsigned short* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned short* GK_RESTRICT b_1,
    int b_1_length,
    float* GK_RESTRICT c_2,
    int c_2_length,
    unsigned short* GK_RESTRICT rounded_3,
    int rounded_3_length,
    int n_4,
    int k_5)
{
    int row_6 = (int)blockIdx.y * 16;
    int column_7 = (int)(blockIdx.x * 16u);
    Single__s0 sum_8 = Single__s0{};
    Single__s0 transposed_9 = Single__s0{};
    for (int i_10 = 0; i_10 < k_5; i_10 = (int)(i_10 + 16u))
    {
        Single__s0 temp_11 = MultiplyAdd_f7(LoadA_f4(Span<const unsigned short>{a_0, a_0_length}.slice((int)((unsigned)row_6 * k_5 + i_10)), k_5, 0), LoadB_f5(Span<const unsigned short>{b_1, b_1_length}.slice((int)((unsigned)i_10 * n_4 + column_7)), n_4, 0), sum_8);
        sum_8 = temp_11;
        Half__s2 left_12 = LoadA_f4(Span<const unsigned short>{b_1, b_1_length}.slice((int)((unsigned)i_10 * n_4 + column_7)), n_4, 1);
        Half__s3 right_13 = LoadB_f5(Span<const unsigned short>{a_0, a_0_length}.slice((int)((unsigned)row_6 * k_5 + i_10)), k_5, 1);
        Single__s0 temp_14 = MultiplyAdd_f7(left_12, right_13, transposed_9);
        transposed_9 = temp_14;
    }
    Store_f11(transposed_9, Span<float>{c_2, c_2_length}.slice((int)((unsigned)row_6 * n_4 + column_7)), n_4, 1);
    Store_2_f14(sum_8, Span<unsigned short>{rounded_3, rounded_3_length}.slice((int)((unsigned)row_6 * n_4 + column_7)), n_4, 0);
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

template <typename To, typename From>
static __device__ __forceinline__ Span<To> gk_cast_span(Span<From> span)
{
    return {(To*)span.pointer, (int)(span.length * (long long)sizeof(From) / (long long)sizeof(To))};
}

static __device__ __forceinline__ unsigned gk_lane()
{
#ifdef __CUDA_ARCH__
    unsigned lane;
    asm("mov.u32 %0, %%laneid;" : "=r"(lane));
    return lane;
#else
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) % 32;
#endif
}

static __device__ __forceinline__ unsigned gk_warp()
{
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) / 32;
}

struct Single__s0
{
    float X0;
    float X1;
    float X2;
    float X3;
    float X4;
    float X5;
    float X6;
    float X7;
};
static_assert(sizeof(Single__s0) == 32, "Single__s0 has another layout than in C#");

struct FragmentWords_s1
{
    unsigned Word0;
    unsigned Word1;
    unsigned Word2;
    unsigned Word3;
};
static_assert(sizeof(FragmentWords_s1) == 16, "FragmentWords_s1 has another layout than in C#");

struct BFloat16__s2
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(BFloat16__s2) == 16, "BFloat16__s2 has another layout than in C#");

struct BFloat16__s3
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(BFloat16__s3) == 16, "BFloat16__s3 has another layout than in C#");

struct Double__s4
{
    double X0_0;
    double X1_1;
    double X2_2;
    double X3_3;
    double X4_4;
    double X5_5;
    double X6_6;
    double X7_7;
};
static_assert(sizeof(Double__s4) == 64, "Double__s4 has another layout than in C#");

struct BFloat16s_s5
{
};
static_assert(sizeof(BFloat16s_s5) == 1, "BFloat16s_s5 has another layout than in C#");

static __device__ __forceinline__ FragmentWords_s1 LoadMatrix_f0(
    Span<const unsigned short> source_0,
    int leadingDimension)
{
    using FragmentWords [[maybe_unused]] = FragmentWords_s1;
    [[maybe_unused]] const unsigned short* const source = source_0.pointer;
    [[maybe_unused]] const int source_length = source_0.length;
    #line 1 "GpuKernels.TensorCore.LoadMatrix, [CudaSource]"
    unsigned w0, w1, w2, w3;
    #ifdef __CUDA_ARCH__
    unsigned lane;
    asm("mov.u32 %0, %%laneid;" : "=r"(lane));
    const void* row = source + ((int)(lane % 16) * leadingDimension + (int)(lane / 16) * 8);
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
        : "=r"(w0), "=r"(w1), "=r"(w2), "=r"(w3) : "r"((unsigned)__cvta_generic_to_shared(row)) : "memory");
    #else
    GK_LDMATRIX(source, leadingDimension, w0, w1, w2, w3, false);
    #endif
    return {w0, w1, w2, w3};
#line 111 "GpuKernels.Tests.Kernels.TensorCores.SharedProduct.cu"
}

static __device__ __forceinline__ FragmentWords_s1 LoadTransposed_f1(
    Span<const unsigned short> source_0,
    int leadingDimension)
{
    using FragmentWords [[maybe_unused]] = FragmentWords_s1;
    [[maybe_unused]] const unsigned short* const source = source_0.pointer;
    [[maybe_unused]] const int source_length = source_0.length;
    #line 1 "GpuKernels.TensorCore.LoadTransposed, [CudaSource]"
    unsigned w0, w1, w2, w3;
    #ifdef __CUDA_ARCH__
    unsigned lane;
    asm("mov.u32 %0, %%laneid;" : "=r"(lane));
    const void* row = source + ((int)(lane % 16) * leadingDimension + (int)(lane / 16) * 8);
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];"
        : "=r"(w0), "=r"(w1), "=r"(w2), "=r"(w3) : "r"((unsigned)__cvta_generic_to_shared(row)) : "memory");
    #else
    GK_LDMATRIX(source, leadingDimension, w0, w1, w2, w3, true);
    #endif
    return {w0, w2, w1, w3};
#line 133 "GpuKernels.Tests.Kernels.TensorCores.SharedProduct.cu"
}

static __device__ __forceinline__ FragmentWords_s1 LoadShared_f2(
    Span<const unsigned short> source_0,
    int leadingDimension_1,
    bool isAlongLines_2)
{
    FragmentWords_s1 temp_5;
    if (isAlongLines_2)
    {
        FragmentWords_s1 temp_3 = LoadMatrix_f0(source_0, leadingDimension_1);
        temp_5 = temp_3;
    }
    else
    {
        FragmentWords_s1 temp_4 = LoadTransposed_f1(source_0, leadingDimension_1);
        temp_5 = temp_4;
    }
    return temp_5;
}

static __device__ __forceinline__ BFloat16__s2 LoadSharedA_f3(
    Span<const unsigned short> source_0,
    int leadingDimension_1,
    int layout_2)
{
    BFloat16__s2 temp_3 = BFloat16__s2{};
    FragmentWords_s1 temp_4 = LoadShared_f2(gk_cast_span<const unsigned short>(source_0), leadingDimension_1, layout_2 == 0);
    temp_3.Words_0 = temp_4;
    return temp_3;
}

static __device__ __forceinline__ BFloat16__s3 LoadSharedB_f4(
    Span<const unsigned short> source_0,
    int leadingDimension_1,
    int layout_2)
{
    BFloat16__s3 temp_3 = BFloat16__s3{};
    FragmentWords_s1 temp_4 = LoadShared_f2(gk_cast_span<const unsigned short>(source_0), leadingDimension_1, layout_2 == 1);
    temp_3.Words_0 = temp_4;
    return temp_3;
}

static __device__ __forceinline__ Single__s0 MultiplyAddBFloat16_f5(
    FragmentWords_s1 a,
    FragmentWords_s1 b,
    Single__s0 sum)
{
    using FragmentWords [[maybe_unused]] = FragmentWords_s1;
    #line 1 "GpuKernels.TensorCore.MultiplyAddBFloat16, [CudaSource]"
    auto d = sum;
    #ifdef __CUDA_ARCH__
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+f"(d.X0), "+f"(d.X1), "+f"(d.X2), "+f"(d.X3) : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word0), "r"(b.Word2));
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+f"(d.X4), "+f"(d.X5), "+f"(d.X6), "+f"(d.X7) : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word1), "r"(b.Word3));
    #else
    GK_MMA(bf16, float, d, a, b);
    #endif
    return d;
#line 194 "GpuKernels.Tests.Kernels.TensorCores.SharedProduct.cu"
}

static __device__ __forceinline__ Single__s0 MultiplyAdd_f6(BFloat16__s2 a_0, BFloat16__s3 b_1, Single__s0 sum_2)
{
    Single__s0 temp_3 = MultiplyAddBFloat16_f5(a_0.Words_0, b_1.Words_0, sum_2);
    return temp_3;
}

static __device__ __forceinline__ int Line_f7(int leadingDimension_0, int layout_1)
{
    return layout_1 == 0 ? leadingDimension_0 : 1;
}

static __device__ __forceinline__ int Step_f8(int leadingDimension_0, int layout_1)
{
    return layout_1 == 0 ? 1 : leadingDimension_0;
}

static __device__ __forceinline__ int Row_f9(int element_0)
{
    return (int)((int)gk_lane() / 4u) + (int)((unsigned)(element_0 & 2) << 2);
}

static __device__ __forceinline__ int Column_f10(int element_0)
{
    return (int)((int)gk_lane() % 4u) * 2 + (element_0 & 1) + (int)((unsigned)(element_0 & 4) << 1);
}

static __device__ __forceinline__ void StorePair_f11(Span<float> x_0, int i, int step, float first, float second)
{
    [[maybe_unused]] float* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.StorePair, [CudaSource]"
    float* p = x + i;
    #ifdef __CUDA_ARCH__
    if (step == 1 && ((unsigned long long)p & 7) == 0)
    {
        *(float2*)p = {first, second};
        return;
    }
    #endif
    p[0] = first;
    p[step] = second;
#line 238 "GpuKernels.Tests.Kernels.TensorCores.SharedProduct.cu"
}

static __device__ __forceinline__ void Store_f12(
    Single__s0 sum_0,
    Span<float> destination_1,
    int leadingDimension_2,
    int layout_3)
{
    int line_4 = Line_f7(leadingDimension_2, layout_3);
    int step_5 = Step_f8(leadingDimension_2, layout_3);
    int first_6 = (int)((unsigned)Row_f9(0) * line_4 + (unsigned)Column_f10(0) * step_5);
    StorePair_f11(destination_1, first_6, step_5, sum_0.X0, sum_0.X1);
    StorePair_f11(destination_1, (int)(first_6 + 8u * line_4), step_5, sum_0.X2, sum_0.X3);
    StorePair_f11(destination_1, (int)(first_6 + 8u * step_5), step_5, sum_0.X4, sum_0.X5);
    StorePair_f11(destination_1, (int)(first_6 + 8u * line_4 + 8u * step_5), step_5, sum_0.X6, sum_0.X7);
}

extern "C" __global__ void SharedProduct_cfb00d58(
    const unsigned short* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned short* GK_RESTRICT b_1,
    int b_1_length,
    float* GK_RESTRICT c_2,
    int c_2_length,
    int k_3)
{
    __shared__ __align__(16) unsigned short tileA_4[768];
    __shared__ __align__(16) unsigned short tileB_5[1152];
    __align__(16) Single__s0 sums_6[4] = {};
    int row_7 = (int)((int)gk_warp() / 2u) * 16;
    int column_8 = (int)((int)gk_warp() % 2u) * 32;
    for (int i_9 = 0; i_9 < k_3; i_9 = (int)(i_9 + 16u))
    {
        for (int t_10 = (int)threadIdx.x; t_10 < 512; t_10 += (int)blockDim.x)
        {
            tileA_4[(int)(t_10 / 16u) * 24 + (int)(t_10 % 16u)] = a_0[(int)(t_10 / 16u * k_3 + i_9) + (int)(t_10 % 16u)];
        }
        for (int t_11 = (int)threadIdx.x; t_11 < 1024; t_11 += (int)blockDim.x)
        {
            tileB_5[(int)(t_11 / 64u) * 72 + (int)(t_11 % 64u)] = b_1[(int)((i_9 + t_11 / 64u) * 64u) + (int)(t_11 % 64u)];
        }
        __syncthreads();
        BFloat16__s2 temp_12 = LoadSharedA_f3(Span<unsigned short>{tileA_4, 768}.slice(row_7 * 24).as_const(), 24, 0);
        BFloat16__s2 left_13 = temp_12;
        BFloat16__s2 temp_14 = LoadSharedA_f3(Span<unsigned short>{tileB_5, 1152}.slice(column_8).as_const(), 72, 1);
        BFloat16__s2 turned_15 = temp_14;
        BFloat16__s3 temp_16 = LoadSharedB_f4(Span<unsigned short>{tileA_4, 768}.slice(row_7 * 24).as_const(), 24, 1);
        BFloat16__s3 other_17 = temp_16;
        #pragma unroll
        for (int j_18 = 0; j_18 < 2; j_18++)
        {
            BFloat16__s3 temp_19 = LoadSharedB_f4(Span<unsigned short>{tileB_5, 1152}.slice(column_8 + j_18 * 16).as_const(), 72, 0);
            BFloat16__s3 right_20 = temp_19;
            Span<Single__s0> temp_22 = Span<Single__s0>{sums_6, 4};
            int temp_23 = j_18;
            Single__s0 temp_21 = MultiplyAdd_f6(left_13, right_20, sums_6[j_18]);
            temp_22[temp_23] = temp_21;
        }
        Span<Single__s0> temp_25 = Span<Single__s0>{sums_6, 4};
        Single__s0 temp_24 = MultiplyAdd_f6(turned_15, other_17, sums_6[2]);
        temp_25[2] = temp_24;
        __syncthreads();
    }
    Store_f12(sums_6[0], Span<float>{c_2, c_2_length}.slice(row_7 * 64 + column_8), 64, 0);
    Store_f12(sums_6[1], Span<float>{c_2, c_2_length}.slice(row_7 * 64 + column_8 + 16), 64, 0);
    Store_f12(sums_6[2], Span<float>{c_2, c_2_length}.slice(2048 + row_7 * 64 + column_8), 64, 1);
}
