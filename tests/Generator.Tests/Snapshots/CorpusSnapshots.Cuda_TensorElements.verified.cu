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

struct Single__s2
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(Single__s2) == 16, "Single__s2 has another layout than in C#");

struct Single__s3
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(Single__s3) == 16, "Single__s3 has another layout than in C#");

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

struct OneSingle_s5
{
};
static_assert(sizeof(OneSingle_s5) == 1, "OneSingle_s5 has another layout than in C#");

struct UInt32__s6
{
    unsigned X0_0;
    unsigned X1_1;
    unsigned X2_2;
    unsigned X3_3;
    unsigned X4_4;
    unsigned X5_5;
    unsigned X6_6;
    unsigned X7_7;
};
static_assert(sizeof(UInt32__s6) == 32, "UInt32__s6 has another layout than in C#");

static __device__ __forceinline__ int Line_f0(int leadingDimension_0, int layout_1)
{
    return layout_1 == 0 ? leadingDimension_0 : 1;
}

static __device__ __forceinline__ int Step_f1(int leadingDimension_0, int layout_1)
{
    return layout_1 == 0 ? 1 : leadingDimension_0;
}

static __device__ __forceinline__ int Row_f2(int element_0)
{
    return (int)((int)gk_lane() / 4u) + (int)((unsigned)(element_0 & 2) << 2);
}

static __device__ __forceinline__ int Column_f3(int element_0)
{
    return (int)((int)gk_lane() % 4u) * 2 + (element_0 & 1) + (int)((unsigned)(element_0 & 4) << 1);
}

static __device__ __forceinline__ Single__s0 LoadElements_float__f4(Span<const float> x_0, int line_1, int step_2)
{
    Single__s0 temp_3 = Single__s0{};
    temp_3.X0 = x_0[(int)((unsigned)Row_f2(0) * line_1 + (unsigned)Column_f3(0) * step_2)];
    temp_3.X1 = x_0[(int)((unsigned)Row_f2(1) * line_1 + (unsigned)Column_f3(1) * step_2)];
    temp_3.X2 = x_0[(int)((unsigned)Row_f2(2) * line_1 + (unsigned)Column_f3(2) * step_2)];
    temp_3.X3 = x_0[(int)((unsigned)Row_f2(3) * line_1 + (unsigned)Column_f3(3) * step_2)];
    temp_3.X4 = x_0[(int)((unsigned)Row_f2(4) * line_1 + (unsigned)Column_f3(4) * step_2)];
    temp_3.X5 = x_0[(int)((unsigned)Row_f2(5) * line_1 + (unsigned)Column_f3(5) * step_2)];
    temp_3.X6 = x_0[(int)((unsigned)Row_f2(6) * line_1 + (unsigned)Column_f3(6) * step_2)];
    temp_3.X7 = x_0[(int)((unsigned)Row_f2(7) * line_1 + (unsigned)Column_f3(7) * step_2)];
    return temp_3;
}

static __device__ __forceinline__ Single__s0 LoadAccumulator_f5(
    Span<const float> source_0,
    int leadingDimension_1,
    int layout_2)
{
    return LoadElements_float__f4(source_0, Line_f0(leadingDimension_1, layout_2), Step_f1(leadingDimension_1, layout_2));
}

static __device__ __forceinline__ unsigned Tf32Bits_f6(unsigned bits_0)
{
    return (bits_0 & 2147483647u) > 2139095040u ? 2147475456u : (bits_0 + 4096u) & 4294959104u;
}

static __device__ __forceinline__ FragmentWords_s1 RoundToTf32_f7(FragmentWords_s1 words_0)
{
    FragmentWords_s1 temp_1 = FragmentWords_s1{};
    temp_1.Word0 = Tf32Bits_f6(words_0.Word0);
    temp_1.Word1 = Tf32Bits_f6(words_0.Word1);
    temp_1.Word2 = Tf32Bits_f6(words_0.Word2);
    temp_1.Word3 = Tf32Bits_f6(words_0.Word3);
    return temp_1;
}

static __device__ __forceinline__ FragmentWords_s1 LoadLines_f8(Span<const float> x_0, int line_1, int step_2)
{
    int first_3 = (int)((int)gk_lane() / 4u * line_1 + (int)gk_lane() % 4u * step_2);
    FragmentWords_s1 temp_4 = FragmentWords_s1{};
    temp_4.Word0 = __float_as_uint(x_0[first_3]);
    temp_4.Word1 = __float_as_uint(x_0[(int)(first_3 + 8u * line_1)]);
    temp_4.Word2 = __float_as_uint(x_0[(int)(first_3 + 4u * step_2)]);
    temp_4.Word3 = __float_as_uint(x_0[(int)(first_3 + 8u * line_1 + 4u * step_2)]);
    return RoundToTf32_f7(temp_4);
}

static __device__ __forceinline__ Single__s2 LoadA_f9(Span<const float> source_0, int leadingDimension_1, int layout_2)
{
    Single__s2 temp_3 = Single__s2{};
    temp_3.Words_0 = LoadLines_f8(source_0, Line_f0(leadingDimension_1, layout_2), Step_f1(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Single__s3 LoadB_f10(Span<const float> source_0, int leadingDimension_1, int layout_2)
{
    Single__s3 temp_3 = Single__s3{};
    temp_3.Words_0 = LoadLines_f8(source_0, Step_f1(leadingDimension_1, layout_2), Line_f0(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Single__s0 MultiplyAddSingle_f11(
    FragmentWords_s1 a,
    FragmentWords_s1 b,
    Single__s0 sum)
{
    using FragmentWords [[maybe_unused]] = FragmentWords_s1;
    #line 1 "GpuKernels.TensorCore.MultiplyAddSingle, [CudaSource]"
    auto d = sum;
    #ifdef __CUDA_ARCH__
    asm volatile("mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+f"(d.X0), "+f"(d.X1), "+f"(d.X2), "+f"(d.X3)
        : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word0), "r"(b.Word2));
    asm volatile("mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+f"(d.X4), "+f"(d.X5), "+f"(d.X6), "+f"(d.X7)
        : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word1), "r"(b.Word3));
    #else
    GK_MMA(tf32, d, a, b);
    #endif
    return d;
#line 201 "GpuKernels.Tests.Kernels.TensorElements.Singles.cu"
}

static __device__ __forceinline__ Single__s0 MultiplyAdd_f12(Single__s2 a_0, Single__s3 b_1, Single__s0 sum_2)
{
    Single__s0 temp_3 = MultiplyAddSingle_f11(a_0.Words_0, b_1.Words_0, sum_2);
    return temp_3;
}

static __device__ __forceinline__ FragmentWords_s1 LoadMatrix_f13(
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
#line 229 "GpuKernels.Tests.Kernels.TensorElements.Singles.cu"
}

static __device__ __forceinline__ FragmentWords_s1 LoadLines_2_2_f14(Span<const float> x_0, int line_1, int step_2)
{
    int first_3 = (int)((int)gk_lane() / 4u * line_1 + (int)gk_lane() % 4u * step_2);
    FragmentWords_s1 temp_4 = FragmentWords_s1{};
    temp_4.Word0 = __float_as_uint(x_0[first_3]);
    temp_4.Word1 = __float_as_uint(x_0[(int)(first_3 + 8u * line_1)]);
    temp_4.Word2 = __float_as_uint(x_0[(int)(first_3 + 4u * step_2)]);
    temp_4.Word3 = __float_as_uint(x_0[(int)(first_3 + 8u * line_1 + 4u * step_2)]);
    return RoundToTf32_f7(temp_4);
}

static __device__ __forceinline__ Single__s2 LoadA_2_f15(
    Span<const float> source_0,
    int leadingDimension_1,
    int layout_2)
{
    Single__s2 temp_3 = Single__s2{};
    temp_3.Words_0 = LoadLines_2_2_f14(source_0, Line_f0(leadingDimension_1, layout_2), Step_f1(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Single__s2 LoadSharedA_f16(
    Span<const float> source_0,
    int leadingDimension_1,
    int layout_2)
{
    Single__s2 temp_3 = Single__s2{};
    FragmentWords_s1 temp_5;
    if (layout_2 == 0)
    {
        FragmentWords_s1 temp_4 = LoadMatrix_f13(gk_cast_span<const unsigned short>(source_0), (int)(2u * leadingDimension_1));
        temp_5 = RoundToTf32_f7(temp_4);
    }
    else
    {
        temp_5 = LoadA_2_f15(source_0, leadingDimension_1, layout_2).Words_0;
    }
    temp_3.Words_0 = temp_5;
    return temp_3;
}

static __device__ __forceinline__ Single__s3 LoadB_2_f17(
    Span<const float> source_0,
    int leadingDimension_1,
    int layout_2)
{
    Single__s3 temp_3 = Single__s3{};
    temp_3.Words_0 = LoadLines_2_2_f14(source_0, Step_f1(leadingDimension_1, layout_2), Line_f0(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Single__s3 LoadSharedB_f18(
    Span<const float> source_0,
    int leadingDimension_1,
    int layout_2)
{
    Single__s3 temp_3 = Single__s3{};
    FragmentWords_s1 temp_5;
    if (layout_2 == 1)
    {
        FragmentWords_s1 temp_4 = LoadMatrix_f13(gk_cast_span<const unsigned short>(source_0), (int)(2u * leadingDimension_1));
        temp_5 = RoundToTf32_f7(temp_4);
    }
    else
    {
        temp_5 = LoadB_2_f17(source_0, leadingDimension_1, layout_2).Words_0;
    }
    temp_3.Words_0 = temp_5;
    return temp_3;
}

static __device__ __forceinline__ bool IsPaired_f19(Span<unsigned> x_0, int i, int line, int step)
{
    [[maybe_unused]] unsigned* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.IsPaired, [CudaSource]"
    return step == 1 && line % 2 == 0 && ((unsigned long long)(x + i) & 7) == 0;
#line 309 "GpuKernels.Tests.Kernels.TensorElements.Singles.cu"
}

static __device__ __forceinline__ void StorePair_f20(
    Span<unsigned> x_0,
    int i,
    int step,
    bool isPaired,
    unsigned first,
    unsigned second)
{
    [[maybe_unused]] unsigned* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.StorePair, [CudaSource]"
    unsigned* p = x + i;
    #ifdef __CUDA_ARCH__
    if (isPaired)
        *(uint2*)p = {first, second};
    else
    #endif
    {
        p[0] = first;
        p[step] = second;
    }
#line 333 "GpuKernels.Tests.Kernels.TensorElements.Singles.cu"
}

static __device__ __forceinline__ void StoreBits_f21(
    Span<unsigned> destination_0,
    UInt32__s6 bits_1,
    int leadingDimension_2,
    int layout_3)
{
    int line_4 = Line_f0(leadingDimension_2, layout_3);
    int step_5 = Step_f1(leadingDimension_2, layout_3);
    int first_6 = (int)((unsigned)Row_f2(0) * line_4 + (unsigned)Column_f3(0) * step_5);
    bool isPaired_7 = IsPaired_f19(destination_0, first_6, line_4, step_5);
    StorePair_f20(destination_0, first_6, step_5, isPaired_7, bits_1.X0_0, bits_1.X1_1);
    StorePair_f20(destination_0, (int)(first_6 + 8u * line_4), step_5, isPaired_7, bits_1.X2_2, bits_1.X3_3);
    StorePair_f20(destination_0, (int)(first_6 + 8u * step_5), step_5, isPaired_7, bits_1.X4_4, bits_1.X5_5);
    StorePair_f20(destination_0, (int)(first_6 + 8u * line_4 + 8u * step_5), step_5, isPaired_7, bits_1.X6_6, bits_1.X7_7);
}

static __device__ __forceinline__ void Store_f22(
    Single__s0 sum_0,
    Span<float> destination_1,
    int leadingDimension_2,
    int layout_3)
{
    UInt32__s6 temp_4 = UInt32__s6{};
    temp_4.X0_0 = __float_as_uint(sum_0.X0);
    temp_4.X1_1 = __float_as_uint(sum_0.X1);
    temp_4.X2_2 = __float_as_uint(sum_0.X2);
    temp_4.X3_3 = __float_as_uint(sum_0.X3);
    temp_4.X4_4 = __float_as_uint(sum_0.X4);
    temp_4.X5_5 = __float_as_uint(sum_0.X5);
    temp_4.X6_6 = __float_as_uint(sum_0.X6);
    temp_4.X7_7 = __float_as_uint(sum_0.X7);
    UInt32__s6 bits_5 = temp_4;
    StoreBits_f21(gk_cast_span<unsigned>(destination_1), bits_5, leadingDimension_2, layout_3);
}

extern "C" __global__ void Singles_787badb5(
    const float* GK_RESTRICT a_0,
    int a_0_length,
    const float* GK_RESTRICT b_1,
    int b_1_length,
    float* GK_RESTRICT c_2,
    int c_2_length,
    float* GK_RESTRICT shared_3,
    int shared_3_length,
    int k_4)
{
    __shared__ __align__(16) float tileA_5[192];
    __shared__ __align__(16) float tileB_6[192];
    Single__s0 sum_7 = LoadAccumulator_f5(Span<const float>{c_2, c_2_length}, 16, 0);
    Single__s0 fromShared_8 = LoadAccumulator_f5(Span<const float>{c_2, c_2_length}, 16, 1);
    Single__s0 byRows_9 = Single__s0{};
    for (int i_10 = 0; i_10 < k_4; i_10 = (int)(i_10 + 8u))
    {
        Single__s0 temp_11 = MultiplyAdd_f12(LoadA_f9(Span<const float>{a_0, a_0_length}.slice(i_10), k_4, 0), LoadB_f10(Span<const float>{b_1, b_1_length}.slice((int)(i_10 * 16u)), 16, 0), sum_7);
        sum_7 = temp_11;
        for (int t_12 = (int)threadIdx.x; t_12 < 128; t_12 += 32)
        {
            tileA_5[(int)(t_12 / 8u) * 12 + (int)(t_12 % 8u)] = a_0[(int)(t_12 / 8u * k_4 + i_10) + (int)(t_12 % 8u)];
            tileB_6[(int)(t_12 % 16u) * 12 + (int)(t_12 / 16u)] = b_1[(int)((i_10 + t_12 / 16u) * 16u) + (int)(t_12 % 16u)];
        }
        __syncthreads();
        Single__s2 temp_13 = LoadSharedA_f16(Span<const float>{tileA_5, 192}, 12, 0);
        Single__s2 left_14 = temp_13;
        Single__s2 temp_16 = left_14;
        Single__s3 temp_15 = LoadSharedB_f18(Span<const float>{tileB_6, 192}, 12, 1);
        Single__s0 temp_17 = MultiplyAdd_f12(temp_16, temp_15, fromShared_8);
        fromShared_8 = temp_17;
        Single__s2 temp_18 = LoadSharedA_f16(Span<const float>{tileB_6, 192}, 12, 0);
        Single__s0 temp_19 = MultiplyAdd_f12(temp_18, LoadB_f10(Span<const float>{tileA_5, 192}, 12, 1), byRows_9);
        byRows_9 = temp_19;
        __syncthreads();
    }
    Store_f22(sum_7, Span<float>{c_2, c_2_length}, 16, 0);
    Store_f22(fromShared_8, Span<float>{shared_3, shared_3_length}, 16, 0);
    Store_f22(byRows_9, Span<float>{shared_3, shared_3_length}.slice(256), 16, 1);
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

struct Double__s0
{
    double X0;
    double X1;
    double X2;
    double X3;
    double X4;
    double X5;
    double X6;
    double X7;
};
static_assert(sizeof(Double__s0) == 64, "Double__s0 has another layout than in C#");

struct FragmentWords_s1
{
    unsigned Word0;
    unsigned Word1;
    unsigned Word2;
    unsigned Word3;
};
static_assert(sizeof(FragmentWords_s1) == 16, "FragmentWords_s1 has another layout than in C#");

struct Double__s2
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(Double__s2) == 16, "Double__s2 has another layout than in C#");

struct Double__s3
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(Double__s3) == 16, "Double__s3 has another layout than in C#");

static __device__ __forceinline__ int Line_f0(int leadingDimension_0, int layout_1)
{
    return layout_1 == 0 ? leadingDimension_0 : 1;
}

static __device__ __forceinline__ int Step_f1(int leadingDimension_0, int layout_1)
{
    return layout_1 == 0 ? 1 : leadingDimension_0;
}

static __device__ __forceinline__ int Row_f2(int element_0)
{
    return (int)((int)gk_lane() / 4u) + (int)((unsigned)(element_0 & 2) << 2);
}

static __device__ __forceinline__ int Column_f3(int element_0)
{
    return (int)((int)gk_lane() % 4u) * 2 + (element_0 & 1) + (int)((unsigned)(element_0 & 4) << 1);
}

static __device__ __forceinline__ Double__s0 LoadElements_double__f4(Span<const double> x_0, int line_1, int step_2)
{
    Double__s0 temp_3 = Double__s0{};
    temp_3.X0 = x_0[(int)((unsigned)Row_f2(0) * line_1 + (unsigned)Column_f3(0) * step_2)];
    temp_3.X1 = x_0[(int)((unsigned)Row_f2(1) * line_1 + (unsigned)Column_f3(1) * step_2)];
    temp_3.X2 = x_0[(int)((unsigned)Row_f2(2) * line_1 + (unsigned)Column_f3(2) * step_2)];
    temp_3.X3 = x_0[(int)((unsigned)Row_f2(3) * line_1 + (unsigned)Column_f3(3) * step_2)];
    temp_3.X4 = x_0[(int)((unsigned)Row_f2(4) * line_1 + (unsigned)Column_f3(4) * step_2)];
    temp_3.X5 = x_0[(int)((unsigned)Row_f2(5) * line_1 + (unsigned)Column_f3(5) * step_2)];
    temp_3.X6 = x_0[(int)((unsigned)Row_f2(6) * line_1 + (unsigned)Column_f3(6) * step_2)];
    temp_3.X7 = x_0[(int)((unsigned)Row_f2(7) * line_1 + (unsigned)Column_f3(7) * step_2)];
    return temp_3;
}

static __device__ __forceinline__ Double__s0 LoadAccumulator_f5(
    Span<const double> source_0,
    int leadingDimension_1,
    int layout_2)
{
    return LoadElements_double__f4(source_0, Line_f0(leadingDimension_1, layout_2), Step_f1(leadingDimension_1, layout_2));
}

static __device__ __forceinline__ FragmentWords_s1 LoadLines_f6(Span<const double> x_0, int line_1, int step_2)
{
    int first_3 = (int)((int)gk_lane() / 4u * line_1 + (int)gk_lane() % 4u * step_2);
    unsigned long long upper_4 = (unsigned long long)__double_as_longlong(x_0[first_3]);
    unsigned long long lower_5 = (unsigned long long)__double_as_longlong(x_0[(int)(first_3 + 8u * line_1)]);
    FragmentWords_s1 temp_6 = FragmentWords_s1{};
    temp_6.Word0 = (unsigned)upper_4;
    temp_6.Word1 = (unsigned)(upper_4 >> 32);
    temp_6.Word2 = (unsigned)lower_5;
    temp_6.Word3 = (unsigned)(lower_5 >> 32);
    return temp_6;
}

static __device__ __forceinline__ Double__s2 LoadA_f7(Span<const double> source_0, int leadingDimension_1, int layout_2)
{
    Double__s2 temp_3 = Double__s2{};
    temp_3.Words_0 = LoadLines_f6(source_0, Line_f0(leadingDimension_1, layout_2), Step_f1(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Double__s3 LoadB_f8(Span<const double> source_0, int leadingDimension_1, int layout_2)
{
    Double__s3 temp_3 = Double__s3{};
    temp_3.Words_0 = LoadLines_f6(source_0, Step_f1(leadingDimension_1, layout_2), Line_f0(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Double__s0 MultiplyAddDouble_f9(
    FragmentWords_s1 a,
    FragmentWords_s1 b,
    Double__s0 sum)
{
    using FragmentWords [[maybe_unused]] = FragmentWords_s1;
    #line 1 "GpuKernels.TensorCore.MultiplyAddDouble, [CudaSource]"
    auto d = sum;
    #ifdef __CUDA_ARCH__
    double left[] = {__hiloint2double(a.Word1, a.Word0), __hiloint2double(a.Word3, a.Word2)};
    double right[] = {__hiloint2double(b.Word1, b.Word0), __hiloint2double(b.Word3, b.Word2)};
    double* x = &d.X0;
    #pragma unroll
    for (int i = 0; i < 4; i++)
    {
        asm volatile("mma.sync.aligned.m8n8k4.row.col.f64.f64.f64.f64 {%0, %1}, {%2}, {%3}, {%0, %1};"
            : "+d"(x[2 * i]), "+d"(x[2 * i + 1]) : "d"(left[i % 2]), "d"(right[i / 2]));
    }
    #else
    GK_MMA_DOUBLE(d, a, b);
    #endif
    return d;
#line 154 "GpuKernels.Tests.Kernels.TensorElements.Doubles.cu"
}

static __device__ __forceinline__ Double__s0 MultiplyAdd_f10(Double__s2 a_0, Double__s3 b_1, Double__s0 sum_2)
{
    Double__s0 temp_3 = MultiplyAddDouble_f9(a_0.Words_0, b_1.Words_0, sum_2);
    return temp_3;
}

static __device__ __forceinline__ void Store_f11(
    Double__s0 sum_0,
    Span<double> destination_1,
    int leadingDimension_2,
    int layout_3)
{
    int line_4 = Line_f0(leadingDimension_2, layout_3);
    int step_5 = Step_f1(leadingDimension_2, layout_3);
    destination_1[(int)((unsigned)Row_f2(0) * line_4 + (unsigned)Column_f3(0) * step_5)] = sum_0.X0;
    destination_1[(int)((unsigned)Row_f2(1) * line_4 + (unsigned)Column_f3(1) * step_5)] = sum_0.X1;
    destination_1[(int)((unsigned)Row_f2(2) * line_4 + (unsigned)Column_f3(2) * step_5)] = sum_0.X2;
    destination_1[(int)((unsigned)Row_f2(3) * line_4 + (unsigned)Column_f3(3) * step_5)] = sum_0.X3;
    destination_1[(int)((unsigned)Row_f2(4) * line_4 + (unsigned)Column_f3(4) * step_5)] = sum_0.X4;
    destination_1[(int)((unsigned)Row_f2(5) * line_4 + (unsigned)Column_f3(5) * step_5)] = sum_0.X5;
    destination_1[(int)((unsigned)Row_f2(6) * line_4 + (unsigned)Column_f3(6) * step_5)] = sum_0.X6;
    destination_1[(int)((unsigned)Row_f2(7) * line_4 + (unsigned)Column_f3(7) * step_5)] = sum_0.X7;
}

extern "C" __global__ void Doubles_d9a8b0b4(
    const double* GK_RESTRICT a_0,
    int a_0_length,
    const double* GK_RESTRICT b_1,
    int b_1_length,
    double* GK_RESTRICT c_2,
    int c_2_length,
    int k_3)
{
    Double__s0 sum_4 = LoadAccumulator_f5(Span<const double>{c_2, c_2_length}, 16, 0);
    Double__s0 turned_5 = Double__s0{};
    for (int i_6 = 0; i_6 < k_3; i_6 = (int)(i_6 + 4u))
    {
        Double__s0 temp_7 = MultiplyAdd_f10(LoadA_f7(Span<const double>{a_0, a_0_length}.slice(i_6), k_3, 0), LoadB_f8(Span<const double>{b_1, b_1_length}.slice((int)(i_6 * 16u)), 16, 0), sum_4);
        sum_4 = temp_7;
        Double__s2 left_8 = LoadA_f7(Span<const double>{b_1, b_1_length}.slice((int)(i_6 * 16u)), 16, 1);
        Double__s0 temp_9 = MultiplyAdd_f10(left_8, LoadB_f8(Span<const double>{a_0, a_0_length}.slice(i_6), k_3, 1), turned_5);
        turned_5 = temp_9;
    }
    Store_f11(sum_4, Span<double>{c_2, c_2_length}, 16, 0);
    Store_f11(turned_5, Span<double>{c_2, c_2_length}.slice(256), 16, 1);
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

struct Int32__s0
{
    int X0;
    int X1;
    int X2;
    int X3;
    int X4;
    int X5;
    int X6;
    int X7;
};
static_assert(sizeof(Int32__s0) == 32, "Int32__s0 has another layout than in C#");

struct FragmentWords_s1
{
    unsigned Word0;
    unsigned Word1;
    unsigned Word2;
    unsigned Word3;
};
static_assert(sizeof(FragmentWords_s1) == 16, "FragmentWords_s1 has another layout than in C#");

struct SByte__s2
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(SByte__s2) == 16, "SByte__s2 has another layout than in C#");

struct Byte__s3
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(Byte__s3) == 16, "Byte__s3 has another layout than in C#");

struct SByte__s4
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(SByte__s4) == 16, "SByte__s4 has another layout than in C#");

struct Byte__s5
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(Byte__s5) == 16, "Byte__s5 has another layout than in C#");

struct SignedByte__s6
{
};
static_assert(sizeof(SignedByte__s6) == 1, "SignedByte__s6 has another layout than in C#");

struct SignedByte_s7
{
};
static_assert(sizeof(SignedByte_s7) == 1, "SignedByte_s7 has another layout than in C#");

struct UnsignedByte__s8
{
};
static_assert(sizeof(UnsignedByte__s8) == 1, "UnsignedByte__s8 has another layout than in C#");

struct UnsignedByte_s9
{
};
static_assert(sizeof(UnsignedByte_s9) == 1, "UnsignedByte_s9 has another layout than in C#");

struct UnsignedByte__s10
{
};
static_assert(sizeof(UnsignedByte__s10) == 1, "UnsignedByte__s10 has another layout than in C#");

struct SignedByte__s11
{
};
static_assert(sizeof(SignedByte__s11) == 1, "SignedByte__s11 has another layout than in C#");

struct UInt32__s12
{
    unsigned X0_0;
    unsigned X1_1;
    unsigned X2_2;
    unsigned X3_3;
    unsigned X4_4;
    unsigned X5_5;
    unsigned X6_6;
    unsigned X7_7;
};
static_assert(sizeof(UInt32__s12) == 32, "UInt32__s12 has another layout than in C#");

static __device__ __forceinline__ int Line_f0(int leadingDimension_0, int layout_1)
{
    return layout_1 == 0 ? leadingDimension_0 : 1;
}

static __device__ __forceinline__ int Step_f1(int leadingDimension_0, int layout_1)
{
    return layout_1 == 0 ? 1 : leadingDimension_0;
}

static __device__ __forceinline__ int Row_f2(int element_0)
{
    return (int)((int)gk_lane() / 4u) + (int)((unsigned)(element_0 & 2) << 2);
}

static __device__ __forceinline__ int Column_f3(int element_0)
{
    return (int)((int)gk_lane() % 4u) * 2 + (element_0 & 1) + (int)((unsigned)(element_0 & 4) << 1);
}

static __device__ __forceinline__ Int32__s0 LoadElements_int__f4(Span<const int> x_0, int line_1, int step_2)
{
    Int32__s0 temp_3 = Int32__s0{};
    temp_3.X0 = x_0[(int)((unsigned)Row_f2(0) * line_1 + (unsigned)Column_f3(0) * step_2)];
    temp_3.X1 = x_0[(int)((unsigned)Row_f2(1) * line_1 + (unsigned)Column_f3(1) * step_2)];
    temp_3.X2 = x_0[(int)((unsigned)Row_f2(2) * line_1 + (unsigned)Column_f3(2) * step_2)];
    temp_3.X3 = x_0[(int)((unsigned)Row_f2(3) * line_1 + (unsigned)Column_f3(3) * step_2)];
    temp_3.X4 = x_0[(int)((unsigned)Row_f2(4) * line_1 + (unsigned)Column_f3(4) * step_2)];
    temp_3.X5 = x_0[(int)((unsigned)Row_f2(5) * line_1 + (unsigned)Column_f3(5) * step_2)];
    temp_3.X6 = x_0[(int)((unsigned)Row_f2(6) * line_1 + (unsigned)Column_f3(6) * step_2)];
    temp_3.X7 = x_0[(int)((unsigned)Row_f2(7) * line_1 + (unsigned)Column_f3(7) * step_2)];
    return temp_3;
}

static __device__ __forceinline__ Int32__s0 LoadAccumulator_f5(
    Span<const int> source_0,
    int leadingDimension_1,
    int layout_2)
{
    return LoadElements_int__f4(source_0, Line_f0(leadingDimension_1, layout_2), Step_f1(leadingDimension_1, layout_2));
}

static __device__ __forceinline__ unsigned Four_f6(Span<const unsigned char> x_0, int i, int step)
{
    [[maybe_unused]] const unsigned char* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.Four, [CudaSource]"
    const unsigned char* p = x + i;
    #ifdef __CUDA_ARCH__
    if (step == 1 && ((unsigned long long)p & 3) == 0)
        return *(const unsigned*)p;
    #endif
    return p[0] | (unsigned)p[step] << 8 | (unsigned)p[2 * step] << 16 | (unsigned)p[3 * step] << 24;
#line 177 "GpuKernels.Tests.Kernels.TensorElements.Bytes.cu"
}

static __device__ __forceinline__ FragmentWords_s1 LoadLines_f7(Span<const unsigned char> x_0, int line_1, int step_2)
{
    int first_3 = (int)((int)gk_lane() / 4u * line_1 + (unsigned)((int)((int)gk_lane() % 4u) * 4) * step_2);
    FragmentWords_s1 temp_4 = FragmentWords_s1{};
    temp_4.Word0 = Four_f6(x_0, first_3, step_2);
    temp_4.Word1 = Four_f6(x_0, (int)(first_3 + 8u * line_1), step_2);
    temp_4.Word2 = Four_f6(x_0, (int)(first_3 + 16u * step_2), step_2);
    temp_4.Word3 = Four_f6(x_0, (int)(first_3 + 8u * line_1 + 16u * step_2), step_2);
    return temp_4;
}

static __device__ __forceinline__ SByte__s2 LoadA_f8(
    Span<const signed char> source_0,
    int leadingDimension_1,
    int layout_2)
{
    SByte__s2 temp_3 = SByte__s2{};
    temp_3.Words_0 = LoadLines_f7(gk_cast_span<const unsigned char>(source_0), Line_f0(leadingDimension_1, layout_2), Step_f1(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Byte__s3 LoadA_2_f9(
    Span<const unsigned char> source_0,
    int leadingDimension_1,
    int layout_2)
{
    Byte__s3 temp_3 = Byte__s3{};
    temp_3.Words_0 = LoadLines_f7(source_0, Line_f0(leadingDimension_1, layout_2), Step_f1(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ SByte__s4 LoadB_f10(
    Span<const signed char> source_0,
    int leadingDimension_1,
    int layout_2)
{
    SByte__s4 temp_3 = SByte__s4{};
    temp_3.Words_0 = LoadLines_f7(gk_cast_span<const unsigned char>(source_0), Step_f1(leadingDimension_1, layout_2), Line_f0(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Byte__s5 LoadB_2_f11(
    Span<const unsigned char> source_0,
    int leadingDimension_1,
    int layout_2)
{
    Byte__s5 temp_3 = Byte__s5{};
    temp_3.Words_0 = LoadLines_f7(source_0, Step_f1(leadingDimension_1, layout_2), Line_f0(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Int32__s0 MultiplyAddSBytes_f12(FragmentWords_s1 a, FragmentWords_s1 b, Int32__s0 sum)
{
    using FragmentWords [[maybe_unused]] = FragmentWords_s1;
    #line 1 "GpuKernels.TensorCore.MultiplyAddSBytes, [CudaSource]"
    auto d = sum;
    #ifdef __CUDA_ARCH__
    asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+r"(d.X0), "+r"(d.X1), "+r"(d.X2), "+r"(d.X3)
        : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word0), "r"(b.Word2));
    asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+r"(d.X4), "+r"(d.X5), "+r"(d.X6), "+r"(d.X7)
        : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word1), "r"(b.Word3));
    #else
    GK_MMA(s8s8, d, a, b);
    #endif
    return d;
#line 247 "GpuKernels.Tests.Kernels.TensorElements.Bytes.cu"
}

static __device__ __forceinline__ Int32__s0 MultiplyAdd_f13(SByte__s2 a_0, SByte__s4 b_1, Int32__s0 sum_2)
{
    Int32__s0 temp_3 = MultiplyAddSBytes_f12(a_0.Words_0, b_1.Words_0, sum_2);
    return temp_3;
}

static __device__ __forceinline__ Int32__s0 MultiplyAddBytes_f14(FragmentWords_s1 a, FragmentWords_s1 b, Int32__s0 sum)
{
    using FragmentWords [[maybe_unused]] = FragmentWords_s1;
    #line 1 "GpuKernels.TensorCore.MultiplyAddBytes, [CudaSource]"
    auto d = sum;
    #ifdef __CUDA_ARCH__
    asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.u8.u8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+r"(d.X0), "+r"(d.X1), "+r"(d.X2), "+r"(d.X3)
        : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word0), "r"(b.Word2));
    asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.u8.u8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+r"(d.X4), "+r"(d.X5), "+r"(d.X6), "+r"(d.X7)
        : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word1), "r"(b.Word3));
    #else
    GK_MMA(u8u8, d, a, b);
    #endif
    return d;
#line 272 "GpuKernels.Tests.Kernels.TensorElements.Bytes.cu"
}

static __device__ __forceinline__ Int32__s0 MultiplyAdd_2_f15(Byte__s3 a_0, Byte__s5 b_1, Int32__s0 sum_2)
{
    Int32__s0 temp_3 = MultiplyAddBytes_f14(a_0.Words_0, b_1.Words_0, sum_2);
    return temp_3;
}

static __device__ __forceinline__ Int32__s0 MultiplyAddSBytesBytes_f16(
    FragmentWords_s1 a,
    FragmentWords_s1 b,
    Int32__s0 sum)
{
    using FragmentWords [[maybe_unused]] = FragmentWords_s1;
    #line 1 "GpuKernels.TensorCore.MultiplyAddSBytesBytes, [CudaSource]"
    auto d = sum;
    #ifdef __CUDA_ARCH__
    asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.s8.u8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+r"(d.X0), "+r"(d.X1), "+r"(d.X2), "+r"(d.X3)
        : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word0), "r"(b.Word2));
    asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.s8.u8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+r"(d.X4), "+r"(d.X5), "+r"(d.X6), "+r"(d.X7)
        : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word1), "r"(b.Word3));
    #else
    GK_MMA(s8u8, d, a, b);
    #endif
    return d;
#line 300 "GpuKernels.Tests.Kernels.TensorElements.Bytes.cu"
}

static __device__ __forceinline__ Int32__s0 MultiplyAdd_3_f17(SByte__s2 a_0, Byte__s5 b_1, Int32__s0 sum_2)
{
    Int32__s0 temp_3 = MultiplyAddSBytesBytes_f16(a_0.Words_0, b_1.Words_0, sum_2);
    return temp_3;
}

static __device__ __forceinline__ Int32__s0 MultiplyAddBytesSBytes_f18(
    FragmentWords_s1 a,
    FragmentWords_s1 b,
    Int32__s0 sum)
{
    using FragmentWords [[maybe_unused]] = FragmentWords_s1;
    #line 1 "GpuKernels.TensorCore.MultiplyAddBytesSBytes, [CudaSource]"
    auto d = sum;
    #ifdef __CUDA_ARCH__
    asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+r"(d.X0), "+r"(d.X1), "+r"(d.X2), "+r"(d.X3)
        : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word0), "r"(b.Word2));
    asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+r"(d.X4), "+r"(d.X5), "+r"(d.X6), "+r"(d.X7)
        : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word1), "r"(b.Word3));
    #else
    GK_MMA(u8s8, d, a, b);
    #endif
    return d;
#line 328 "GpuKernels.Tests.Kernels.TensorElements.Bytes.cu"
}

static __device__ __forceinline__ Int32__s0 MultiplyAdd_4_f19(Byte__s3 a_0, SByte__s4 b_1, Int32__s0 sum_2)
{
    Int32__s0 temp_3 = MultiplyAddBytesSBytes_f18(a_0.Words_0, b_1.Words_0, sum_2);
    return temp_3;
}

static __device__ __forceinline__ bool IsPaired_f20(Span<unsigned> x_0, int i, int line, int step)
{
    [[maybe_unused]] unsigned* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.IsPaired, [CudaSource]"
    return step == 1 && line % 2 == 0 && ((unsigned long long)(x + i) & 7) == 0;
#line 343 "GpuKernels.Tests.Kernels.TensorElements.Bytes.cu"
}

static __device__ __forceinline__ void StorePair_f21(
    Span<unsigned> x_0,
    int i,
    int step,
    bool isPaired,
    unsigned first,
    unsigned second)
{
    [[maybe_unused]] unsigned* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.StorePair, [CudaSource]"
    unsigned* p = x + i;
    #ifdef __CUDA_ARCH__
    if (isPaired)
        *(uint2*)p = {first, second};
    else
    #endif
    {
        p[0] = first;
        p[step] = second;
    }
#line 367 "GpuKernels.Tests.Kernels.TensorElements.Bytes.cu"
}

static __device__ __forceinline__ void StoreBits_f22(
    Span<unsigned> destination_0,
    UInt32__s12 bits_1,
    int leadingDimension_2,
    int layout_3)
{
    int line_4 = Line_f0(leadingDimension_2, layout_3);
    int step_5 = Step_f1(leadingDimension_2, layout_3);
    int first_6 = (int)((unsigned)Row_f2(0) * line_4 + (unsigned)Column_f3(0) * step_5);
    bool isPaired_7 = IsPaired_f20(destination_0, first_6, line_4, step_5);
    StorePair_f21(destination_0, first_6, step_5, isPaired_7, bits_1.X0_0, bits_1.X1_1);
    StorePair_f21(destination_0, (int)(first_6 + 8u * line_4), step_5, isPaired_7, bits_1.X2_2, bits_1.X3_3);
    StorePair_f21(destination_0, (int)(first_6 + 8u * step_5), step_5, isPaired_7, bits_1.X4_4, bits_1.X5_5);
    StorePair_f21(destination_0, (int)(first_6 + 8u * line_4 + 8u * step_5), step_5, isPaired_7, bits_1.X6_6, bits_1.X7_7);
}

static __device__ __forceinline__ void Store_f23(
    Int32__s0 sum_0,
    Span<int> destination_1,
    int leadingDimension_2,
    int layout_3)
{
    UInt32__s12 temp_4 = UInt32__s12{};
    temp_4.X0_0 = (unsigned)sum_0.X0;
    temp_4.X1_1 = (unsigned)sum_0.X1;
    temp_4.X2_2 = (unsigned)sum_0.X2;
    temp_4.X3_3 = (unsigned)sum_0.X3;
    temp_4.X4_4 = (unsigned)sum_0.X4;
    temp_4.X5_5 = (unsigned)sum_0.X5;
    temp_4.X6_6 = (unsigned)sum_0.X6;
    temp_4.X7_7 = (unsigned)sum_0.X7;
    UInt32__s12 bits_5 = temp_4;
    StoreBits_f22(gk_cast_span<unsigned>(destination_1), bits_5, leadingDimension_2, layout_3);
}

extern "C" __global__ void Bytes_685dfb67(
    const signed char* GK_RESTRICT a_0,
    int a_0_length,
    const signed char* GK_RESTRICT b_1,
    int b_1_length,
    int* GK_RESTRICT c_2,
    int c_2_length,
    int k_3)
{
    Span<const unsigned char> unsignedA_4 = gk_cast_span<const unsigned char>(Span<const signed char>{a_0, a_0_length});
    Span<const unsigned char> unsignedB_5 = gk_cast_span<const unsigned char>(Span<const signed char>{b_1, b_1_length});
    Int32__s0 both_6 = LoadAccumulator_f5(Span<const int>{c_2, c_2_length}, 16, 0);
    Int32__s0 none_7 = Int32__s0{};
    Int32__s0 left_8 = Int32__s0{};
    Int32__s0 right_9 = Int32__s0{};
    for (int i_10 = 0; i_10 < k_3; i_10 = (int)(i_10 + 32u))
    {
        SByte__s2 x_11 = LoadA_f8(Span<const signed char>{a_0, a_0_length}.slice(i_10), k_3, 0);
        Byte__s3 y_12 = LoadA_2_f9(unsignedA_4.slice(i_10), k_3, 0);
        SByte__s4 z_13 = LoadB_f10(Span<const signed char>{b_1, b_1_length}.slice((int)(i_10 * 16u)), 16, 0);
        Byte__s5 w_14 = LoadB_2_f11(unsignedB_5.slice((int)(i_10 * 16u)), 16, 0);
        Int32__s0 temp_15 = MultiplyAdd_f13(x_11, z_13, both_6);
        both_6 = temp_15;
        Int32__s0 temp_16 = MultiplyAdd_2_f15(y_12, w_14, none_7);
        none_7 = temp_16;
        Int32__s0 temp_17 = MultiplyAdd_3_f17(x_11, w_14, left_8);
        left_8 = temp_17;
        Int32__s0 temp_18 = MultiplyAdd_4_f19(y_12, z_13, right_9);
        right_9 = temp_18;
    }
    Store_f23(both_6, Span<int>{c_2, c_2_length}, 16, 0);
    Store_f23(none_7, Span<int>{c_2, c_2_length}.slice(256), 16, 0);
    Store_f23(left_8, Span<int>{c_2, c_2_length}.slice(512), 16, 1);
    Store_f23(right_9, Span<int>{c_2, c_2_length}.slice(768), 16, 0);
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

struct Int32__s0
{
    int X0;
    int X1;
    int X2;
    int X3;
    int X4;
    int X5;
    int X6;
    int X7;
};
static_assert(sizeof(Int32__s0) == 32, "Int32__s0 has another layout than in C#");

struct FragmentWords_s1
{
    unsigned Word0;
    unsigned Word1;
    unsigned Word2;
    unsigned Word3;
};
static_assert(sizeof(FragmentWords_s1) == 16, "FragmentWords_s1 has another layout than in C#");

struct SByte__s2
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(SByte__s2) == 16, "SByte__s2 has another layout than in C#");

struct Byte__s3
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(Byte__s3) == 16, "Byte__s3 has another layout than in C#");

struct UnsignedByte__s4
{
};
static_assert(sizeof(UnsignedByte__s4) == 1, "UnsignedByte__s4 has another layout than in C#");

struct SignedByte_s5
{
};
static_assert(sizeof(SignedByte_s5) == 1, "SignedByte_s5 has another layout than in C#");

struct UnsignedByte_s6
{
};
static_assert(sizeof(UnsignedByte_s6) == 1, "UnsignedByte_s6 has another layout than in C#");

struct Byte__s7
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(Byte__s7) == 16, "Byte__s7 has another layout than in C#");

struct SByte__s8
{
    FragmentWords_s1 Words_0;
};
static_assert(sizeof(SByte__s8) == 16, "SByte__s8 has another layout than in C#");

struct SignedByte__s9
{
};
static_assert(sizeof(SignedByte__s9) == 1, "SignedByte__s9 has another layout than in C#");

struct UInt32__s10
{
    unsigned X0_0;
    unsigned X1_1;
    unsigned X2_2;
    unsigned X3_3;
    unsigned X4_4;
    unsigned X5_5;
    unsigned X6_6;
    unsigned X7_7;
};
static_assert(sizeof(UInt32__s10) == 32, "UInt32__s10 has another layout than in C#");

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
#line 133 "GpuKernels.Tests.Kernels.TensorElements.SharedBytes.cu"
}

static __device__ __forceinline__ int Line_f1(int leadingDimension_0, int layout_1)
{
    return layout_1 == 0 ? leadingDimension_0 : 1;
}

static __device__ __forceinline__ int Step_f2(int leadingDimension_0, int layout_1)
{
    return layout_1 == 0 ? 1 : leadingDimension_0;
}

static __device__ __forceinline__ unsigned Four_f3(Span<const unsigned char> x_0, int i, int step)
{
    [[maybe_unused]] const unsigned char* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.Four, [CudaSource]"
    const unsigned char* p = x + i;
    #ifdef __CUDA_ARCH__
    if (step == 1 && ((unsigned long long)p & 3) == 0)
        return *(const unsigned*)p;
    #endif
    return p[0] | (unsigned)p[step] << 8 | (unsigned)p[2 * step] << 16 | (unsigned)p[3 * step] << 24;
#line 157 "GpuKernels.Tests.Kernels.TensorElements.SharedBytes.cu"
}

static __device__ __forceinline__ FragmentWords_s1 LoadLines_2_f4(Span<const unsigned char> x_0, int line_1, int step_2)
{
    int first_3 = (int)((int)gk_lane() / 4u * line_1 + (unsigned)((int)((int)gk_lane() % 4u) * 4) * step_2);
    FragmentWords_s1 temp_4 = FragmentWords_s1{};
    temp_4.Word0 = Four_f3(x_0, first_3, step_2);
    temp_4.Word1 = Four_f3(x_0, (int)(first_3 + 8u * line_1), step_2);
    temp_4.Word2 = Four_f3(x_0, (int)(first_3 + 16u * step_2), step_2);
    temp_4.Word3 = Four_f3(x_0, (int)(first_3 + 8u * line_1 + 16u * step_2), step_2);
    return temp_4;
}

static __device__ __forceinline__ SByte__s2 LoadA_f5(
    Span<const signed char> source_0,
    int leadingDimension_1,
    int layout_2)
{
    SByte__s2 temp_3 = SByte__s2{};
    temp_3.Words_0 = LoadLines_2_f4(gk_cast_span<const unsigned char>(source_0), Line_f1(leadingDimension_1, layout_2), Step_f2(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ SByte__s2 LoadSharedA_f6(
    Span<const signed char> source_0,
    int leadingDimension_1,
    int layout_2)
{
    SByte__s2 temp_3 = SByte__s2{};
    FragmentWords_s1 temp_5;
    if (layout_2 == 0)
    {
        FragmentWords_s1 temp_4 = LoadMatrix_f0(gk_cast_span<const unsigned short>(source_0), leadingDimension_1 / 2);
        temp_5 = temp_4;
    }
    else
    {
        temp_5 = LoadA_f5(source_0, leadingDimension_1, layout_2).Words_0;
    }
    temp_3.Words_0 = temp_5;
    return temp_3;
}

static __device__ __forceinline__ Byte__s3 LoadB_f7(
    Span<const unsigned char> source_0,
    int leadingDimension_1,
    int layout_2)
{
    Byte__s3 temp_3 = Byte__s3{};
    temp_3.Words_0 = LoadLines_2_f4(source_0, Step_f2(leadingDimension_1, layout_2), Line_f1(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Byte__s3 LoadSharedB_f8(
    Span<const unsigned char> source_0,
    int leadingDimension_1,
    int layout_2)
{
    Byte__s3 temp_3 = Byte__s3{};
    FragmentWords_s1 temp_5;
    if (layout_2 == 1)
    {
        FragmentWords_s1 temp_4 = LoadMatrix_f0(gk_cast_span<const unsigned short>(source_0), leadingDimension_1 / 2);
        temp_5 = temp_4;
    }
    else
    {
        temp_5 = LoadB_f7(source_0, leadingDimension_1, layout_2).Words_0;
    }
    temp_3.Words_0 = temp_5;
    return temp_3;
}

static __device__ __forceinline__ Int32__s0 MultiplyAddSBytesBytes_f9(
    FragmentWords_s1 a,
    FragmentWords_s1 b,
    Int32__s0 sum)
{
    using FragmentWords [[maybe_unused]] = FragmentWords_s1;
    #line 1 "GpuKernels.TensorCore.MultiplyAddSBytesBytes, [CudaSource]"
    auto d = sum;
    #ifdef __CUDA_ARCH__
    asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.s8.u8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+r"(d.X0), "+r"(d.X1), "+r"(d.X2), "+r"(d.X3)
        : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word0), "r"(b.Word2));
    asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.s8.u8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+r"(d.X4), "+r"(d.X5), "+r"(d.X6), "+r"(d.X7)
        : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word1), "r"(b.Word3));
    #else
    GK_MMA(s8u8, d, a, b);
    #endif
    return d;
#line 250 "GpuKernels.Tests.Kernels.TensorElements.SharedBytes.cu"
}

static __device__ __forceinline__ Int32__s0 MultiplyAdd_f10(SByte__s2 a_0, Byte__s3 b_1, Int32__s0 sum_2)
{
    Int32__s0 temp_3 = MultiplyAddSBytesBytes_f9(a_0.Words_0, b_1.Words_0, sum_2);
    return temp_3;
}

static __device__ __forceinline__ Byte__s7 LoadA_2_f11(
    Span<const unsigned char> source_0,
    int leadingDimension_1,
    int layout_2)
{
    Byte__s7 temp_3 = Byte__s7{};
    temp_3.Words_0 = LoadLines_2_f4(source_0, Line_f1(leadingDimension_1, layout_2), Step_f2(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Byte__s7 LoadSharedA_2_f12(
    Span<const unsigned char> source_0,
    int leadingDimension_1,
    int layout_2)
{
    Byte__s7 temp_3 = Byte__s7{};
    FragmentWords_s1 temp_5;
    if (layout_2 == 0)
    {
        FragmentWords_s1 temp_4 = LoadMatrix_f0(gk_cast_span<const unsigned short>(source_0), leadingDimension_1 / 2);
        temp_5 = temp_4;
    }
    else
    {
        temp_5 = LoadA_2_f11(source_0, leadingDimension_1, layout_2).Words_0;
    }
    temp_3.Words_0 = temp_5;
    return temp_3;
}

static __device__ __forceinline__ SByte__s8 LoadB_2_f13(
    Span<const signed char> source_0,
    int leadingDimension_1,
    int layout_2)
{
    SByte__s8 temp_3 = SByte__s8{};
    temp_3.Words_0 = LoadLines_2_f4(gk_cast_span<const unsigned char>(source_0), Step_f2(leadingDimension_1, layout_2), Line_f1(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ SByte__s8 LoadSharedB_2_f14(
    Span<const signed char> source_0,
    int leadingDimension_1,
    int layout_2)
{
    SByte__s8 temp_3 = SByte__s8{};
    FragmentWords_s1 temp_5;
    if (layout_2 == 1)
    {
        FragmentWords_s1 temp_4 = LoadMatrix_f0(gk_cast_span<const unsigned short>(source_0), leadingDimension_1 / 2);
        temp_5 = temp_4;
    }
    else
    {
        temp_5 = LoadB_2_f13(source_0, leadingDimension_1, layout_2).Words_0;
    }
    temp_3.Words_0 = temp_5;
    return temp_3;
}

static __device__ __forceinline__ Int32__s0 MultiplyAddBytesSBytes_f15(
    FragmentWords_s1 a,
    FragmentWords_s1 b,
    Int32__s0 sum)
{
    using FragmentWords [[maybe_unused]] = FragmentWords_s1;
    #line 1 "GpuKernels.TensorCore.MultiplyAddBytesSBytes, [CudaSource]"
    auto d = sum;
    #ifdef __CUDA_ARCH__
    asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+r"(d.X0), "+r"(d.X1), "+r"(d.X2), "+r"(d.X3)
        : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word0), "r"(b.Word2));
    asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+r"(d.X4), "+r"(d.X5), "+r"(d.X6), "+r"(d.X7)
        : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3), "r"(b.Word1), "r"(b.Word3));
    #else
    GK_MMA(u8s8, d, a, b);
    #endif
    return d;
#line 338 "GpuKernels.Tests.Kernels.TensorElements.SharedBytes.cu"
}

static __device__ __forceinline__ Int32__s0 MultiplyAdd_2_f16(Byte__s7 a_0, SByte__s8 b_1, Int32__s0 sum_2)
{
    Int32__s0 temp_3 = MultiplyAddBytesSBytes_f15(a_0.Words_0, b_1.Words_0, sum_2);
    return temp_3;
}

static __device__ __forceinline__ int Row_f17(int element_0)
{
    return (int)((int)gk_lane() / 4u) + (int)((unsigned)(element_0 & 2) << 2);
}

static __device__ __forceinline__ int Column_f18(int element_0)
{
    return (int)((int)gk_lane() % 4u) * 2 + (element_0 & 1) + (int)((unsigned)(element_0 & 4) << 1);
}

static __device__ __forceinline__ bool IsPaired_f19(Span<unsigned> x_0, int i, int line, int step)
{
    [[maybe_unused]] unsigned* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.IsPaired, [CudaSource]"
    return step == 1 && line % 2 == 0 && ((unsigned long long)(x + i) & 7) == 0;
#line 363 "GpuKernels.Tests.Kernels.TensorElements.SharedBytes.cu"
}

static __device__ __forceinline__ void StorePair_f20(
    Span<unsigned> x_0,
    int i,
    int step,
    bool isPaired,
    unsigned first,
    unsigned second)
{
    [[maybe_unused]] unsigned* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.StorePair, [CudaSource]"
    unsigned* p = x + i;
    #ifdef __CUDA_ARCH__
    if (isPaired)
        *(uint2*)p = {first, second};
    else
    #endif
    {
        p[0] = first;
        p[step] = second;
    }
#line 387 "GpuKernels.Tests.Kernels.TensorElements.SharedBytes.cu"
}

static __device__ __forceinline__ void StoreBits_f21(
    Span<unsigned> destination_0,
    UInt32__s10 bits_1,
    int leadingDimension_2,
    int layout_3)
{
    int line_4 = Line_f1(leadingDimension_2, layout_3);
    int step_5 = Step_f2(leadingDimension_2, layout_3);
    int first_6 = (int)((unsigned)Row_f17(0) * line_4 + (unsigned)Column_f18(0) * step_5);
    bool isPaired_7 = IsPaired_f19(destination_0, first_6, line_4, step_5);
    StorePair_f20(destination_0, first_6, step_5, isPaired_7, bits_1.X0_0, bits_1.X1_1);
    StorePair_f20(destination_0, (int)(first_6 + 8u * line_4), step_5, isPaired_7, bits_1.X2_2, bits_1.X3_3);
    StorePair_f20(destination_0, (int)(first_6 + 8u * step_5), step_5, isPaired_7, bits_1.X4_4, bits_1.X5_5);
    StorePair_f20(destination_0, (int)(first_6 + 8u * line_4 + 8u * step_5), step_5, isPaired_7, bits_1.X6_6, bits_1.X7_7);
}

static __device__ __forceinline__ void Store_f22(
    Int32__s0 sum_0,
    Span<int> destination_1,
    int leadingDimension_2,
    int layout_3)
{
    UInt32__s10 temp_4 = UInt32__s10{};
    temp_4.X0_0 = (unsigned)sum_0.X0;
    temp_4.X1_1 = (unsigned)sum_0.X1;
    temp_4.X2_2 = (unsigned)sum_0.X2;
    temp_4.X3_3 = (unsigned)sum_0.X3;
    temp_4.X4_4 = (unsigned)sum_0.X4;
    temp_4.X5_5 = (unsigned)sum_0.X5;
    temp_4.X6_6 = (unsigned)sum_0.X6;
    temp_4.X7_7 = (unsigned)sum_0.X7;
    UInt32__s10 bits_5 = temp_4;
    StoreBits_f21(gk_cast_span<unsigned>(destination_1), bits_5, leadingDimension_2, layout_3);
}

extern "C" __global__ void SharedBytes_8a5ab556(
    const signed char* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned char* GK_RESTRICT b_1,
    int b_1_length,
    int* GK_RESTRICT c_2,
    int c_2_length)
{
    __shared__ __align__(16) signed char tileA_3[768];
    __shared__ __align__(16) unsigned char tileB_4[768];
    for (int t_5 = (int)threadIdx.x; t_5 < 768; t_5 += 32)
    {
        tileA_3[t_5] = a_0[t_5];
        tileB_4[t_5] = b_1[t_5];
    }
    __syncthreads();
    Int32__s0 sum_6 = Int32__s0{};
    Int32__s0 turned_7 = Int32__s0{};
    SByte__s2 temp_8 = LoadSharedA_f6(Span<const signed char>{tileA_3, 768}, 48, 0);
    Byte__s3 temp_9 = LoadSharedB_f8(Span<const unsigned char>{tileB_4, 768}, 48, 1);
    Int32__s0 temp_10 = MultiplyAdd_f10(temp_8, temp_9, sum_6);
    sum_6 = temp_10;
    Byte__s7 temp_11 = LoadSharedA_2_f12(Span<const unsigned char>{tileB_4, 768}, 48, 0);
    SByte__s8 temp_12 = LoadSharedB_2_f14(Span<const signed char>{tileA_3, 768}, 48, 1);
    Int32__s0 temp_13 = MultiplyAdd_2_f16(temp_11, temp_12, turned_7);
    turned_7 = temp_13;
    Byte__s7 temp_14 = LoadSharedA_2_f12(Span<const unsigned char>{tileB_4, 768}, 16, 1);
    SByte__s8 temp_15 = LoadSharedB_2_f14(Span<const signed char>{tileA_3, 768}, 16, 0);
    Int32__s0 temp_16 = MultiplyAdd_2_f16(temp_14, temp_15, turned_7);
    turned_7 = temp_16;
    Store_f22(sum_6, Span<int>{c_2, c_2_length}, 16, 0);
    Store_f22(turned_7, Span<int>{c_2, c_2_length}.slice(256), 16, 0);
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

static __device__ __forceinline__ float gk_half_to_float(unsigned short x)
{
#ifdef __CUDA_ARCH__
    float result;
    asm("cvt.f32.f16 %0, %1;" : "=f"(result) : "h"(x));
    return result;
#else
    unsigned magnitude = x & 0x7fffu, sign = (unsigned)(x >> 15) << 31;
    if (magnitude >= 0x7c00)
        return __uint_as_float(sign | 0x7f800000u | (magnitude & 0x3ff) << 13);
    return __uint_as_float(sign | __float_as_uint(__uint_as_float(magnitude << 13) * 0x1p112f));
#endif
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

struct Half__s0
{
    unsigned short X0;
    unsigned short X1;
    unsigned short X2;
    unsigned short X3;
    unsigned short X4;
    unsigned short X5;
    unsigned short X6;
    unsigned short X7;
};
static_assert(sizeof(Half__s0) == 16, "Half__s0 has another layout than in C#");

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

struct HalfPair_s5
{
};
static_assert(sizeof(HalfPair_s5) == 1, "HalfPair_s5 has another layout than in C#");

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

static __device__ __forceinline__ int Row_f2(int element_0)
{
    return (int)((int)gk_lane() / 4u) + (int)((unsigned)(element_0 & 2) << 2);
}

static __device__ __forceinline__ int Column_f3(int element_0)
{
    return (int)((int)gk_lane() % 4u) * 2 + (element_0 & 1) + (int)((unsigned)(element_0 & 4) << 1);
}

static __device__ __forceinline__ Half__s0 LoadElements_Half__f4(Span<const unsigned short> x_0, int line_1, int step_2)
{
    Half__s0 temp_3 = Half__s0{};
    temp_3.X0 = x_0[(int)((unsigned)Row_f2(0) * line_1 + (unsigned)Column_f3(0) * step_2)];
    temp_3.X1 = x_0[(int)((unsigned)Row_f2(1) * line_1 + (unsigned)Column_f3(1) * step_2)];
    temp_3.X2 = x_0[(int)((unsigned)Row_f2(2) * line_1 + (unsigned)Column_f3(2) * step_2)];
    temp_3.X3 = x_0[(int)((unsigned)Row_f2(3) * line_1 + (unsigned)Column_f3(3) * step_2)];
    temp_3.X4 = x_0[(int)((unsigned)Row_f2(4) * line_1 + (unsigned)Column_f3(4) * step_2)];
    temp_3.X5 = x_0[(int)((unsigned)Row_f2(5) * line_1 + (unsigned)Column_f3(5) * step_2)];
    temp_3.X6 = x_0[(int)((unsigned)Row_f2(6) * line_1 + (unsigned)Column_f3(6) * step_2)];
    temp_3.X7 = x_0[(int)((unsigned)Row_f2(7) * line_1 + (unsigned)Column_f3(7) * step_2)];
    return temp_3;
}

static __device__ __forceinline__ Half__s0 LoadAccumulator_f5(
    Span<const unsigned short> source_0,
    int leadingDimension_1,
    int layout_2)
{
    return LoadElements_Half__f4(source_0, Line_f0(leadingDimension_1, layout_2), Step_f1(leadingDimension_1, layout_2));
}

static __device__ __forceinline__ unsigned Pair_f6(Span<const unsigned short> x_0, int i, int step)
{
    [[maybe_unused]] const unsigned short* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.Pair, [CudaSource]"
    const unsigned short* p = x + i;
    #ifdef __CUDA_ARCH__
    if (step == 1 && ((unsigned long long)p & 3) == 0)
        return *(const unsigned*)p;
    #endif
    return p[0] | (unsigned)p[step] << 16;
#line 189 "GpuKernels.Tests.Kernels.TensorElements.HalfSums.cu"
}

static __device__ __forceinline__ FragmentWords_s1 LoadLines_f7(Span<const unsigned short> x_0, int line_1, int step_2)
{
    int first_3 = (int)((int)gk_lane() / 4u * line_1 + (unsigned)((int)((int)gk_lane() % 4u) * 2) * step_2);
    FragmentWords_s1 temp_4 = FragmentWords_s1{};
    temp_4.Word0 = Pair_f6(x_0, first_3, step_2);
    temp_4.Word1 = Pair_f6(x_0, (int)(first_3 + 8u * line_1), step_2);
    temp_4.Word2 = Pair_f6(x_0, (int)(first_3 + 8u * step_2), step_2);
    temp_4.Word3 = Pair_f6(x_0, (int)(first_3 + 8u * line_1 + 8u * step_2), step_2);
    return temp_4;
}

static __device__ __forceinline__ Half__s2 LoadA_f8(
    Span<const unsigned short> source_0,
    int leadingDimension_1,
    int layout_2)
{
    Half__s2 temp_3 = Half__s2{};
    temp_3.Words_0 = LoadLines_f7(gk_cast_span<const unsigned short>(source_0), Line_f0(leadingDimension_1, layout_2), Step_f1(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Half__s3 LoadB_f9(
    Span<const unsigned short> source_0,
    int leadingDimension_1,
    int layout_2)
{
    Half__s3 temp_3 = Half__s3{};
    temp_3.Words_0 = LoadLines_f7(gk_cast_span<const unsigned short>(source_0), Step_f1(leadingDimension_1, layout_2), Line_f0(leadingDimension_1, layout_2));
    return temp_3;
}

static __device__ __forceinline__ Half__s0 MultiplyAddHalf_f10(FragmentWords_s1 a, FragmentWords_s1 b, Half__s0 sum)
{
    using FragmentWords [[maybe_unused]] = FragmentWords_s1;
    #line 1 "GpuKernels.TensorCore.MultiplyAddHalf, [CudaSource]"
    auto d = sum;
    #ifdef __CUDA_ARCH__
    unsigned short* x = &d.X0;
    #pragma unroll
    for (int i = 0; i < 8; i += 4)
    {
        unsigned first = x[i] | (unsigned)x[i + 1] << 16, second = x[i + 2] | (unsigned)x[i + 3] << 16;
        asm volatile("mma.sync.aligned.m16n8k16.row.col.f16.f16.f16.f16 {%0, %1}, {%2, %3, %4, %5}, {%6, %7}, {%0, %1};"
            : "+r"(first), "+r"(second) : "r"(a.Word0), "r"(a.Word1), "r"(a.Word2), "r"(a.Word3),
            "r"(i == 0 ? b.Word0 : b.Word1), "r"(i == 0 ? b.Word2 : b.Word3));
        x[i] = (unsigned short)first;
        x[i + 1] = (unsigned short)(first >> 16);
        x[i + 2] = (unsigned short)second;
        x[i + 3] = (unsigned short)(second >> 16);
    }
    #else
    GK_MMA(f16, d, a, b);
    #endif
    return d;
#line 246 "GpuKernels.Tests.Kernels.TensorElements.HalfSums.cu"
}

static __device__ __forceinline__ Half__s0 MultiplyAdd_f11(Half__s2 a_0, Half__s3 b_1, Half__s0 sum_2)
{
    Half__s0 temp_3 = MultiplyAddHalf_f10(a_0.Words_0, b_1.Words_0, sum_2);
    return temp_3;
}

static __device__ __forceinline__ bool IsPaired_f12(Span<unsigned short> x_0, int i, int line, int step)
{
    [[maybe_unused]] unsigned short* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.IsPaired, [CudaSource]"
    return step == 1 && line % 2 == 0 && ((unsigned long long)(x + i) & 3) == 0;
#line 261 "GpuKernels.Tests.Kernels.TensorElements.HalfSums.cu"
}

static __device__ __forceinline__ void StorePair_f13(
    Span<unsigned short> x_0,
    int i,
    int step,
    bool isPaired,
    unsigned short first,
    unsigned short second)
{
    [[maybe_unused]] unsigned short* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.StorePair, [CudaSource]"
    unsigned short* p = x + i;
    unsigned pair = first | (unsigned)second << 16;
    #ifdef __CUDA_ARCH__
    if (isPaired)
        *(unsigned*)p = pair;
    else
    #endif
    {
        p[0] = first;
        p[step] = second;
    }
#line 286 "GpuKernels.Tests.Kernels.TensorElements.HalfSums.cu"
}

static __device__ __forceinline__ void StoreBits_f14(
    Span<unsigned short> destination_0,
    UInt16__s6 bits_1,
    int leadingDimension_2,
    int layout_3)
{
    int line_4 = Line_f0(leadingDimension_2, layout_3);
    int step_5 = Step_f1(leadingDimension_2, layout_3);
    int first_6 = (int)((unsigned)Row_f2(0) * line_4 + (unsigned)Column_f3(0) * step_5);
    bool isPaired_7 = IsPaired_f12(destination_0, first_6, line_4, step_5);
    StorePair_f13(destination_0, first_6, step_5, isPaired_7, bits_1.X0_0, bits_1.X1_1);
    StorePair_f13(destination_0, (int)(first_6 + 8u * line_4), step_5, isPaired_7, bits_1.X2_2, bits_1.X3_3);
    StorePair_f13(destination_0, (int)(first_6 + 8u * step_5), step_5, isPaired_7, bits_1.X4_4, bits_1.X5_5);
    StorePair_f13(destination_0, (int)(first_6 + 8u * line_4 + 8u * step_5), step_5, isPaired_7, bits_1.X6_6, bits_1.X7_7);
}

static __device__ __forceinline__ void Store_f15(
    Half__s0 sum_0,
    Span<unsigned short> destination_1,
    int leadingDimension_2,
    int layout_3)
{
    UInt16__s6 temp_4 = UInt16__s6{};
    temp_4.X0_0 = sum_0.X0;
    temp_4.X1_1 = sum_0.X1;
    temp_4.X2_2 = sum_0.X2;
    temp_4.X3_3 = sum_0.X3;
    temp_4.X4_4 = sum_0.X4;
    temp_4.X5_5 = sum_0.X5;
    temp_4.X6_6 = sum_0.X6;
    temp_4.X7_7 = sum_0.X7;
    UInt16__s6 bits_5 = temp_4;
    StoreBits_f14(gk_cast_span<unsigned short>(destination_1), bits_5, leadingDimension_2, layout_3);
}

extern "C" __global__ void HalfSums_0aee53d6(
    const unsigned short* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned short* GK_RESTRICT b_1,
    int b_1_length,
    unsigned short* GK_RESTRICT c_2,
    int c_2_length,
    int k_3)
{
    Half__s0 sum_4 = LoadAccumulator_f5(Span<const unsigned short>{c_2, c_2_length}, 16, 0);
    for (int i_5 = 0; i_5 < k_3; i_5 = (int)(i_5 + 16u))
    {
        Half__s0 temp_6 = MultiplyAdd_f11(LoadA_f8(Span<const unsigned short>{a_0, a_0_length}.slice(i_5), k_3, 0), LoadB_f9(Span<const unsigned short>{b_1, b_1_length}.slice((int)(i_5 * 16u)), 16, 0), sum_4);
        sum_4 = temp_6;
    }
    sum_4.X2 = gk_float_to_half(gk_half_to_float(sum_4.X2) * gk_half_to_float(gk_float_to_half((float)Row_f2(2))));
    sum_4.X7 = gk_float_to_half(gk_half_to_float(sum_4.X7) + gk_half_to_float(gk_float_to_half((float)Column_f3(7))));
    Store_f15(sum_4, Span<unsigned short>{c_2, c_2_length}, 16, 0);
}
