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

#ifndef GK_SHARED
extern __shared__ __align__(1024) unsigned char gk_shared[];
#define GK_SHARED gk_shared
#endif

static __device__ __forceinline__ int gk_shared_bytes()
{
#ifdef __CUDA_ARCH__
    int bytes;
    asm("mov.u32 %0, %%dynamic_smem_size;" : "=r"(bytes));
    return bytes;
#else
    return host::shared_bytes;
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

static __device__ __forceinline__ unsigned gk_warp()
{
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) / 32;
}

#line 1 "GpuKernels.TensorCore.StorePair_2, [CudaSource] Declarations"
static __device__ __forceinline__ unsigned tensor_core_bfloat16_pair(float first, float second)
{
#if __CUDA_ARCH__ >= 800
    unsigned pair;
    asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(pair) : "f"(second), "f"(first));
    return pair;
#else
    unsigned low = __float_as_uint(first), high = __float_as_uint(second);
    low = first != first ? 0x7fff0000u : low + 0x7fff + (low >> 16 & 1);
    high = second != second ? 0x7fff0000u : high + 0x7fff + (high >> 16 & 1);
    return low >> 16 | (high & 0xffff0000u);
#endif
}
#line 70 "GpuKernels.Tests.Kernels.WarpGroups.BFloat16Product.cu"

struct WarpGroupAccumulator_s0
{
    float element[128];
};
static_assert(sizeof(WarpGroupAccumulator_s0) == 512, "WarpGroupAccumulator_s0 has another layout than in C#");

static __device__ __forceinline__ int Index_f0(int row_0, int column_1, int rows_2)
{
    return (int)(((unsigned)(column_1 / 64) * rows_2 + row_0) * 64u + (((column_1 / 8) ^ row_0) & 7) * 8 + column_1 % 8);
}

static __device__ __forceinline__ int Row_f1(int element_0)
{
    return (int)((int)gk_warp() % 4u) * 16 + (int)((int)gk_lane() / 4u) + (int)((unsigned)(element_0 & 2) << 2);
}

static __device__ __forceinline__ int Column_f2(int element_0)
{
    return (int)((int)((int)gk_lane() % 4u) * 2 + (element_0 & 1) + ((unsigned)(element_0 >> 2) << 3));
}

static __device__ __forceinline__ void BeginMultiplyAdd_f3(
    Span<const unsigned short> a_0,
    Span<const unsigned short> b_1,
    WarpGroupAccumulator_s0& sum_2)
{
    using WarpGroupAccumulator [[maybe_unused]] = WarpGroupAccumulator_s0;
    [[maybe_unused]] const unsigned short* const a = a_0.pointer;
    [[maybe_unused]] const int a_length = a_0.length;
    [[maybe_unused]] const unsigned short* const b = b_1.pointer;
    [[maybe_unused]] const int b_length = b_1.length;
    [[maybe_unused]] WarpGroupAccumulator_s0* const sum = &sum_2;
    #line 1 "GpuKernels.WarpGroup.BeginMultiplyAdd, [CudaSource]"
    float (&d)[128] = sum->element;
    #ifdef __CUDA_ARCH_FEAT_SM90_ALL
    unsigned long long first = ((unsigned)__cvta_generic_to_shared(a) & 0x3ffff) >> 4 | 1ull << 16 | 64ull << 32 | 1ull << 62;
    unsigned long long second = ((unsigned)__cvta_generic_to_shared(b) & 0x3ffff) >> 4 | 512ull << 16 | 64ull << 32 | 1ull << 62;
    // As where any other access does not lie at a multiple of its size.
    if ((((unsigned)first | (unsigned)second) & 63) != 0)
        __trap();
    asm volatile("{\n.reg .b64 a, b;\nmov.b64 a, %128;\nmov.b64 b, %129;\n"
        "fence.proxy.async.shared::cta;\nwgmma.fence.sync.aligned;\n"
    "wgmma.mma_async.sync.aligned.m64n256k16.f32.bf16.bf16 {"
    "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, "
    "%25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, "
    "%48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, "
    "%71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, "
    "%94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, "
    "%114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127"
    "}, a, b, 1, 1, 1, 0, 1;\n"
    "add.s64 a, a, 2;\nadd.s64 b, b, 128;\n"
    "wgmma.mma_async.sync.aligned.m64n256k16.f32.bf16.bf16 {"
    "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, "
    "%25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, "
    "%48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, "
    "%71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, "
    "%94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, "
    "%114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127"
    "}, a, b, 1, 1, 1, 0, 1;\n"
    "add.s64 a, a, 2;\nadd.s64 b, b, 128;\n"
    "wgmma.mma_async.sync.aligned.m64n256k16.f32.bf16.bf16 {"
    "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, "
    "%25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, "
    "%48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, "
    "%71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, "
    "%94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, "
    "%114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127"
    "}, a, b, 1, 1, 1, 0, 1;\n"
    "add.s64 a, a, 2;\nadd.s64 b, b, 128;\n"
    "wgmma.mma_async.sync.aligned.m64n256k16.f32.bf16.bf16 {"
    "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, "
    "%25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, "
    "%48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, "
    "%71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, "
    "%94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, "
    "%114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127"
    "}, a, b, 1, 1, 1, 0, 1;\n"
    "wgmma.commit_group.sync.aligned;\n}"
        :
    "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]), "+f"(d[4]), "+f"(d[5]), "+f"(d[6]), "+f"(d[7]), "+f"(d[8]), "+f"(d[9]),
    "+f"(d[10]), "+f"(d[11]), "+f"(d[12]), "+f"(d[13]), "+f"(d[14]), "+f"(d[15]), "+f"(d[16]), "+f"(d[17]), "+f"(d[18]), "+f"(d[19]),
    "+f"(d[20]), "+f"(d[21]), "+f"(d[22]), "+f"(d[23]), "+f"(d[24]), "+f"(d[25]), "+f"(d[26]), "+f"(d[27]), "+f"(d[28]), "+f"(d[29]),
    "+f"(d[30]), "+f"(d[31]), "+f"(d[32]), "+f"(d[33]), "+f"(d[34]), "+f"(d[35]), "+f"(d[36]), "+f"(d[37]), "+f"(d[38]), "+f"(d[39]),
    "+f"(d[40]), "+f"(d[41]), "+f"(d[42]), "+f"(d[43]), "+f"(d[44]), "+f"(d[45]), "+f"(d[46]), "+f"(d[47]), "+f"(d[48]), "+f"(d[49]),
    "+f"(d[50]), "+f"(d[51]), "+f"(d[52]), "+f"(d[53]), "+f"(d[54]), "+f"(d[55]), "+f"(d[56]), "+f"(d[57]), "+f"(d[58]), "+f"(d[59]),
    "+f"(d[60]), "+f"(d[61]), "+f"(d[62]), "+f"(d[63]), "+f"(d[64]), "+f"(d[65]), "+f"(d[66]), "+f"(d[67]), "+f"(d[68]), "+f"(d[69]),
    "+f"(d[70]), "+f"(d[71]), "+f"(d[72]), "+f"(d[73]), "+f"(d[74]), "+f"(d[75]), "+f"(d[76]), "+f"(d[77]), "+f"(d[78]), "+f"(d[79]),
    "+f"(d[80]), "+f"(d[81]), "+f"(d[82]), "+f"(d[83]), "+f"(d[84]), "+f"(d[85]), "+f"(d[86]), "+f"(d[87]), "+f"(d[88]), "+f"(d[89]),
    "+f"(d[90]), "+f"(d[91]), "+f"(d[92]), "+f"(d[93]), "+f"(d[94]), "+f"(d[95]), "+f"(d[96]), "+f"(d[97]), "+f"(d[98]), "+f"(d[99]),
    "+f"(d[100]), "+f"(d[101]), "+f"(d[102]), "+f"(d[103]), "+f"(d[104]), "+f"(d[105]), "+f"(d[106]), "+f"(d[107]), "+f"(d[108]),
    "+f"(d[109]), "+f"(d[110]), "+f"(d[111]), "+f"(d[112]), "+f"(d[113]), "+f"(d[114]), "+f"(d[115]), "+f"(d[116]), "+f"(d[117]),
    "+f"(d[118]), "+f"(d[119]), "+f"(d[120]), "+f"(d[121]), "+f"(d[122]), "+f"(d[123]), "+f"(d[124]), "+f"(d[125]), "+f"(d[126]),
    "+f"(d[127])
        : "l"(first), "l"(second) : "memory");
    #elif defined(__CUDA_ARCH__)
    unsigned thread = (threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x;
    unsigned line = thread % 16, half = thread % 32 / 16, row = thread % 128 / 32 * 16 + line;
    unsigned left = (unsigned)__cvta_generic_to_shared(a), right = (unsigned)__cvta_generic_to_shared(b);
    for (unsigned k = 0; k < 64; k += 16)
    {
        unsigned a0, a1, a2, a3;
        asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
            : "=r"(a0), "=r"(a1), "=r"(a2), "=r"(a3) : "r"(left + row * 128 + ((k / 8 + half) ^ (row & 7)) * 16) : "memory");
    #pragma unroll
        for (unsigned j = 0; j < 16; j++)
        {
            unsigned b0, b1, b2, b3;
            asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];"
                : "=r"(b0), "=r"(b1), "=r"(b2), "=r"(b3)
                : "r"(right + j / 4 * 8192 + (k + line) * 128 + ((j % 4 * 2 + half) ^ (line & 7)) * 16) : "memory");
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
                : "+f"(d[j * 8]), "+f"(d[j * 8 + 1]), "+f"(d[j * 8 + 2]), "+f"(d[j * 8 + 3])
                : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(b0), "r"(b1));
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
                : "+f"(d[j * 8 + 4]), "+f"(d[j * 8 + 5]), "+f"(d[j * 8 + 6]), "+f"(d[j * 8 + 7])
                : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(b2), "r"(b3));
        }
    }
    #else
    GK_WGMMA(bf16, d, a, b);
    #endif
#line 193 "GpuKernels.Tests.Kernels.WarpGroups.BFloat16Product.cu"
}

static __device__ __forceinline__ void Wait_f4(WarpGroupAccumulator_s0& sum_0)
{
    using WarpGroupAccumulator [[maybe_unused]] = WarpGroupAccumulator_s0;
    [[maybe_unused]] WarpGroupAccumulator_s0* const sum = &sum_0;
    #line 1 "GpuKernels.WarpGroup.Wait, [CudaSource]"
    #ifdef __CUDA_ARCH_FEAT_SM90_ALL
    float (&d)[128] = sum->element;
    asm volatile("wgmma.wait_group.sync.aligned 0;"
        :
    "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]), "+f"(d[4]), "+f"(d[5]), "+f"(d[6]), "+f"(d[7]), "+f"(d[8]), "+f"(d[9]),
    "+f"(d[10]), "+f"(d[11]), "+f"(d[12]), "+f"(d[13]), "+f"(d[14]), "+f"(d[15]), "+f"(d[16]), "+f"(d[17]), "+f"(d[18]), "+f"(d[19]),
    "+f"(d[20]), "+f"(d[21]), "+f"(d[22]), "+f"(d[23]), "+f"(d[24]), "+f"(d[25]), "+f"(d[26]), "+f"(d[27]), "+f"(d[28]), "+f"(d[29]),
    "+f"(d[30]), "+f"(d[31]), "+f"(d[32]), "+f"(d[33]), "+f"(d[34]), "+f"(d[35]), "+f"(d[36]), "+f"(d[37]), "+f"(d[38]), "+f"(d[39]),
    "+f"(d[40]), "+f"(d[41]), "+f"(d[42]), "+f"(d[43]), "+f"(d[44]), "+f"(d[45]), "+f"(d[46]), "+f"(d[47]), "+f"(d[48]), "+f"(d[49]),
    "+f"(d[50]), "+f"(d[51]), "+f"(d[52]), "+f"(d[53]), "+f"(d[54]), "+f"(d[55]), "+f"(d[56]), "+f"(d[57]), "+f"(d[58]), "+f"(d[59]),
    "+f"(d[60]), "+f"(d[61]), "+f"(d[62]), "+f"(d[63]), "+f"(d[64]), "+f"(d[65]), "+f"(d[66]), "+f"(d[67]), "+f"(d[68]), "+f"(d[69]),
    "+f"(d[70]), "+f"(d[71]), "+f"(d[72]), "+f"(d[73]), "+f"(d[74]), "+f"(d[75]), "+f"(d[76]), "+f"(d[77]), "+f"(d[78]), "+f"(d[79]),
    "+f"(d[80]), "+f"(d[81]), "+f"(d[82]), "+f"(d[83]), "+f"(d[84]), "+f"(d[85]), "+f"(d[86]), "+f"(d[87]), "+f"(d[88]), "+f"(d[89]),
    "+f"(d[90]), "+f"(d[91]), "+f"(d[92]), "+f"(d[93]), "+f"(d[94]), "+f"(d[95]), "+f"(d[96]), "+f"(d[97]), "+f"(d[98]), "+f"(d[99]),
    "+f"(d[100]), "+f"(d[101]), "+f"(d[102]), "+f"(d[103]), "+f"(d[104]), "+f"(d[105]), "+f"(d[106]), "+f"(d[107]), "+f"(d[108]),
    "+f"(d[109]), "+f"(d[110]), "+f"(d[111]), "+f"(d[112]), "+f"(d[113]), "+f"(d[114]), "+f"(d[115]), "+f"(d[116]), "+f"(d[117]),
    "+f"(d[118]), "+f"(d[119]), "+f"(d[120]), "+f"(d[121]), "+f"(d[122]), "+f"(d[123]), "+f"(d[124]), "+f"(d[125]), "+f"(d[126]),
    "+f"(d[127])
        :: "memory");
    #endif
#line 221 "GpuKernels.Tests.Kernels.WarpGroups.BFloat16Product.cu"
}

static __device__ __forceinline__ void MultiplyAdd_f5(
    Span<const unsigned short> a_0,
    Span<const unsigned short> b_1,
    WarpGroupAccumulator_s0& sum_2)
{
    BeginMultiplyAdd_f3(a_0, b_1, sum_2);
    Wait_f4(sum_2);
}

static __device__ __forceinline__ bool IsPaired_f6(Span<unsigned> x_0, int i, int line, int step)
{
    [[maybe_unused]] unsigned* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.IsPaired, [CudaSource]"
    return step == 1 && line % 2 == 0 && ((unsigned long long)(x + i) & 7) == 0;
#line 239 "GpuKernels.Tests.Kernels.WarpGroups.BFloat16Product.cu"
}

static __device__ __forceinline__ int Offset_f7(int element_0, int leadingDimension_1)
{
    return (int)((unsigned)((element_0 & 2) * 4) * leadingDimension_1 + element_0 / 4 * 8u);
}

static __device__ __forceinline__ void StorePair_f8(
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
#line 268 "GpuKernels.Tests.Kernels.WarpGroups.BFloat16Product.cu"
}

static __device__ __forceinline__ void Store_f9(
    WarpGroupAccumulator_s0& sum_0,
    Span<float> destination_1,
    int leadingDimension_2)
{
    int first_3 = (int)((unsigned)Row_f1(0) * leadingDimension_2 + Column_f2(0));
    Span<unsigned> bits_4 = gk_cast_span<unsigned>(destination_1);
    bool isPaired_5 = IsPaired_f6(bits_4, first_3, leadingDimension_2, 1);
    #pragma unroll
    for (int i_6 = 0; i_6 < 128; i_6 += 2)
    {
        unsigned low_7 = __float_as_uint(sum_0.element[i_6]);
        unsigned high_8 = __float_as_uint(sum_0.element[i_6 + 1]);
        StorePair_f8(bits_4, (int)((unsigned)first_3 + Offset_f7(i_6, leadingDimension_2)), 1, isPaired_5, low_7, high_8);
    }
}

static __device__ __forceinline__ bool IsPaired_2_f10(Span<unsigned short> x_0, int i, int line, int step)
{
    [[maybe_unused]] unsigned short* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.IsPaired_2, [CudaSource]"
    return step == 1 && line % 2 == 0 && ((unsigned long long)(x + i) & 3) == 0;
#line 294 "GpuKernels.Tests.Kernels.WarpGroups.BFloat16Product.cu"
}

static __device__ __forceinline__ void StorePair_2_f11(
    Span<unsigned short> x_0,
    int i,
    int step,
    bool isPaired,
    float first,
    float second)
{
    [[maybe_unused]] unsigned short* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.StorePair_2, [CudaSource]"
    unsigned short* p = x + i;
    unsigned pair = tensor_core_bfloat16_pair(first, second);
    #ifdef __CUDA_ARCH__
    if (isPaired)
        *(unsigned*)p = pair;
    else
    #endif
    {
        p[0] = (unsigned short)pair;
        p[step] = (unsigned short)(pair >> 16);
    }
#line 319 "GpuKernels.Tests.Kernels.WarpGroups.BFloat16Product.cu"
}

static __device__ __forceinline__ void StorePairs_f12(
    WarpGroupAccumulator_s0& sum_0,
    Span<unsigned short> destination_1,
    int first_2,
    int leadingDimension_3,
    bool isPaired_4)
{
    #pragma unroll
    for (int i_5 = 0; i_5 < 128; i_5 += 2)
    {
        StorePair_2_f11(destination_1, (int)((unsigned)first_2 + Offset_f7(i_5, leadingDimension_3)), 1, isPaired_4, sum_0.element[i_5], sum_0.element[i_5 + 1]);
    }
}

static __device__ __forceinline__ void Store_2_f13(
    WarpGroupAccumulator_s0& sum_0,
    Span<unsigned short> destination_1,
    int leadingDimension_2)
{
    int first_3 = (int)((unsigned)Row_f1(0) * leadingDimension_2 + Column_f2(0));
    bool isPaired_4 = IsPaired_2_f10(gk_cast_span<unsigned short>(destination_1), first_3, leadingDimension_2, 1);
    if (isPaired_4)
    {
        WarpGroupAccumulator_s0 temp_5 = sum_0;
        StorePairs_f12(temp_5, destination_1, first_3, leadingDimension_2, true);
    }
    else
    {
        WarpGroupAccumulator_s0 temp_6 = sum_0;
        StorePairs_f12(temp_6, destination_1, first_3, leadingDimension_2, false);
    }
}

extern "C" __global__ void BFloat16Product_5d9eaefc(
    const unsigned short* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned short* GK_RESTRICT b_1,
    int b_1_length,
    float* GK_RESTRICT c_2,
    int c_2_length,
    unsigned short* GK_RESTRICT rounded_3,
    int rounded_3_length)
{
    unsigned short* tiles_4 = (unsigned short*)(GK_SHARED);
    [[maybe_unused]] int tiles_4_length = (gk_shared_bytes()) / (int)sizeof(unsigned short);
    WarpGroupAccumulator_s0 sum_5 = WarpGroupAccumulator_s0{};
    for (int k_6 = 0; k_6 < 128; k_6 += 64)
    {
        for (int t_7 = (int)threadIdx.x; t_7 < 4096; t_7 += 128)
        {
            tiles_4[Index_f0((int)(t_7 / 64u), (int)(t_7 % 64u), 64)] = a_0[(int)(t_7 / 64u) * 2 * 64 + k_6 + (int)(t_7 % 64u)];
        }
        for (int t_8 = (int)threadIdx.x; t_8 < 16384; t_8 += 128)
        {
            tiles_4[Index_f0((int)(t_8 / 256u), (int)(t_8 % 256u), 64) + 4096] = b_1[k_6 * 256 + t_8];
        }
        __syncthreads();
        if (k_6 == 0)
        {
            MultiplyAdd_f5(Span<const unsigned short>{tiles_4, tiles_4_length}, Span<unsigned short>{tiles_4, tiles_4_length}.slice(4096).as_const(), sum_5);
        }
        else
        {
            BeginMultiplyAdd_f3(Span<const unsigned short>{tiles_4, tiles_4_length}, Span<unsigned short>{tiles_4, tiles_4_length}.slice(4096).as_const(), sum_5);
            Wait_f4(sum_5);
        }
        __syncthreads();
    }
    Store_f9(sum_5, Span<float>{c_2, c_2_length}, 256);
    Store_2_f13(sum_5, Span<unsigned short>{rounded_3, rounded_3_length}, 256);
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

#ifndef GK_SHARED
extern __shared__ __align__(1024) unsigned char gk_shared[];
#define GK_SHARED gk_shared
#endif

static __device__ __forceinline__ int gk_shared_bytes()
{
#ifdef __CUDA_ARCH__
    int bytes;
    asm("mov.u32 %0, %%dynamic_smem_size;" : "=r"(bytes));
    return bytes;
#else
    return host::shared_bytes;
#endif
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

static __device__ __forceinline__ unsigned gk_warp()
{
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) / 32;
}

struct WarpGroupAccumulator_s0
{
    float element[128];
};
static_assert(sizeof(WarpGroupAccumulator_s0) == 512, "WarpGroupAccumulator_s0 has another layout than in C#");

static __device__ __forceinline__ int Index_f0(int row_0, int column_1, int rows_2)
{
    return (int)(((unsigned)(column_1 / 64) * rows_2 + row_0) * 64u + (((column_1 / 8) ^ row_0) & 7) * 8 + column_1 % 8);
}

static __device__ __forceinline__ int Row_f1(int element_0)
{
    return (int)((int)gk_warp() % 4u) * 16 + (int)((int)gk_lane() / 4u) + (int)((unsigned)(element_0 & 2) << 2);
}

static __device__ __forceinline__ int Column_f2(int element_0)
{
    return (int)((int)((int)gk_lane() % 4u) * 2 + (element_0 & 1) + ((unsigned)(element_0 >> 2) << 3));
}

static __device__ __forceinline__ void BeginMultiplyAdd_f3(
    Span<const unsigned short> a_0,
    Span<const unsigned short> b_1,
    WarpGroupAccumulator_s0& sum_2)
{
    using WarpGroupAccumulator [[maybe_unused]] = WarpGroupAccumulator_s0;
    [[maybe_unused]] const unsigned short* const a = a_0.pointer;
    [[maybe_unused]] const int a_length = a_0.length;
    [[maybe_unused]] const unsigned short* const b = b_1.pointer;
    [[maybe_unused]] const int b_length = b_1.length;
    [[maybe_unused]] WarpGroupAccumulator_s0* const sum = &sum_2;
    #line 1 "GpuKernels.WarpGroup.BeginMultiplyAdd, [CudaSource]"
    float (&d)[128] = sum->element;
    #ifdef __CUDA_ARCH_FEAT_SM90_ALL
    unsigned long long first = ((unsigned)__cvta_generic_to_shared(a) & 0x3ffff) >> 4 | 1ull << 16 | 64ull << 32 | 1ull << 62;
    unsigned long long second = ((unsigned)__cvta_generic_to_shared(b) & 0x3ffff) >> 4 | 512ull << 16 | 64ull << 32 | 1ull << 62;
    // As where any other access does not lie at a multiple of its size.
    if ((((unsigned)first | (unsigned)second) & 63) != 0)
        __trap();
    asm volatile("{\n.reg .b64 a, b;\nmov.b64 a, %128;\nmov.b64 b, %129;\n"
        "fence.proxy.async.shared::cta;\nwgmma.fence.sync.aligned;\n"
    "wgmma.mma_async.sync.aligned.m64n256k16.f32.f16.f16 {"
    "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, "
    "%25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, "
    "%48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, "
    "%71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, "
    "%94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, "
    "%114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127"
    "}, a, b, 1, 1, 1, 0, 1;\n"
    "add.s64 a, a, 2;\nadd.s64 b, b, 128;\n"
    "wgmma.mma_async.sync.aligned.m64n256k16.f32.f16.f16 {"
    "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, "
    "%25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, "
    "%48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, "
    "%71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, "
    "%94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, "
    "%114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127"
    "}, a, b, 1, 1, 1, 0, 1;\n"
    "add.s64 a, a, 2;\nadd.s64 b, b, 128;\n"
    "wgmma.mma_async.sync.aligned.m64n256k16.f32.f16.f16 {"
    "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, "
    "%25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, "
    "%48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, "
    "%71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, "
    "%94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, "
    "%114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127"
    "}, a, b, 1, 1, 1, 0, 1;\n"
    "add.s64 a, a, 2;\nadd.s64 b, b, 128;\n"
    "wgmma.mma_async.sync.aligned.m64n256k16.f32.f16.f16 {"
    "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, "
    "%25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, "
    "%48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, "
    "%71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, "
    "%94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, "
    "%114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127"
    "}, a, b, 1, 1, 1, 0, 1;\n"
    "wgmma.commit_group.sync.aligned;\n}"
        :
    "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]), "+f"(d[4]), "+f"(d[5]), "+f"(d[6]), "+f"(d[7]), "+f"(d[8]), "+f"(d[9]),
    "+f"(d[10]), "+f"(d[11]), "+f"(d[12]), "+f"(d[13]), "+f"(d[14]), "+f"(d[15]), "+f"(d[16]), "+f"(d[17]), "+f"(d[18]), "+f"(d[19]),
    "+f"(d[20]), "+f"(d[21]), "+f"(d[22]), "+f"(d[23]), "+f"(d[24]), "+f"(d[25]), "+f"(d[26]), "+f"(d[27]), "+f"(d[28]), "+f"(d[29]),
    "+f"(d[30]), "+f"(d[31]), "+f"(d[32]), "+f"(d[33]), "+f"(d[34]), "+f"(d[35]), "+f"(d[36]), "+f"(d[37]), "+f"(d[38]), "+f"(d[39]),
    "+f"(d[40]), "+f"(d[41]), "+f"(d[42]), "+f"(d[43]), "+f"(d[44]), "+f"(d[45]), "+f"(d[46]), "+f"(d[47]), "+f"(d[48]), "+f"(d[49]),
    "+f"(d[50]), "+f"(d[51]), "+f"(d[52]), "+f"(d[53]), "+f"(d[54]), "+f"(d[55]), "+f"(d[56]), "+f"(d[57]), "+f"(d[58]), "+f"(d[59]),
    "+f"(d[60]), "+f"(d[61]), "+f"(d[62]), "+f"(d[63]), "+f"(d[64]), "+f"(d[65]), "+f"(d[66]), "+f"(d[67]), "+f"(d[68]), "+f"(d[69]),
    "+f"(d[70]), "+f"(d[71]), "+f"(d[72]), "+f"(d[73]), "+f"(d[74]), "+f"(d[75]), "+f"(d[76]), "+f"(d[77]), "+f"(d[78]), "+f"(d[79]),
    "+f"(d[80]), "+f"(d[81]), "+f"(d[82]), "+f"(d[83]), "+f"(d[84]), "+f"(d[85]), "+f"(d[86]), "+f"(d[87]), "+f"(d[88]), "+f"(d[89]),
    "+f"(d[90]), "+f"(d[91]), "+f"(d[92]), "+f"(d[93]), "+f"(d[94]), "+f"(d[95]), "+f"(d[96]), "+f"(d[97]), "+f"(d[98]), "+f"(d[99]),
    "+f"(d[100]), "+f"(d[101]), "+f"(d[102]), "+f"(d[103]), "+f"(d[104]), "+f"(d[105]), "+f"(d[106]), "+f"(d[107]), "+f"(d[108]),
    "+f"(d[109]), "+f"(d[110]), "+f"(d[111]), "+f"(d[112]), "+f"(d[113]), "+f"(d[114]), "+f"(d[115]), "+f"(d[116]), "+f"(d[117]),
    "+f"(d[118]), "+f"(d[119]), "+f"(d[120]), "+f"(d[121]), "+f"(d[122]), "+f"(d[123]), "+f"(d[124]), "+f"(d[125]), "+f"(d[126]),
    "+f"(d[127])
        : "l"(first), "l"(second) : "memory");
    #elif defined(__CUDA_ARCH__)
    unsigned thread = (threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x;
    unsigned line = thread % 16, half = thread % 32 / 16, row = thread % 128 / 32 * 16 + line;
    unsigned left = (unsigned)__cvta_generic_to_shared(a), right = (unsigned)__cvta_generic_to_shared(b);
    for (unsigned k = 0; k < 64; k += 16)
    {
        unsigned a0, a1, a2, a3;
        asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
            : "=r"(a0), "=r"(a1), "=r"(a2), "=r"(a3) : "r"(left + row * 128 + ((k / 8 + half) ^ (row & 7)) * 16) : "memory");
    #pragma unroll
        for (unsigned j = 0; j < 16; j++)
        {
            unsigned b0, b1, b2, b3;
            asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];"
                : "=r"(b0), "=r"(b1), "=r"(b2), "=r"(b3)
                : "r"(right + j / 4 * 8192 + (k + line) * 128 + ((j % 4 * 2 + half) ^ (line & 7)) * 16) : "memory");
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
                : "+f"(d[j * 8]), "+f"(d[j * 8 + 1]), "+f"(d[j * 8 + 2]), "+f"(d[j * 8 + 3])
                : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(b0), "r"(b1));
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
                : "+f"(d[j * 8 + 4]), "+f"(d[j * 8 + 5]), "+f"(d[j * 8 + 6]), "+f"(d[j * 8 + 7])
                : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(b2), "r"(b3));
        }
    }
    #else
    GK_WGMMA(f16, d, a, b);
    #endif
#line 199 "GpuKernels.Tests.Kernels.WarpGroups.HalfProduct.cu"
}

static __device__ __forceinline__ void Wait_f4(WarpGroupAccumulator_s0& sum_0)
{
    using WarpGroupAccumulator [[maybe_unused]] = WarpGroupAccumulator_s0;
    [[maybe_unused]] WarpGroupAccumulator_s0* const sum = &sum_0;
    #line 1 "GpuKernels.WarpGroup.Wait, [CudaSource]"
    #ifdef __CUDA_ARCH_FEAT_SM90_ALL
    float (&d)[128] = sum->element;
    asm volatile("wgmma.wait_group.sync.aligned 0;"
        :
    "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]), "+f"(d[4]), "+f"(d[5]), "+f"(d[6]), "+f"(d[7]), "+f"(d[8]), "+f"(d[9]),
    "+f"(d[10]), "+f"(d[11]), "+f"(d[12]), "+f"(d[13]), "+f"(d[14]), "+f"(d[15]), "+f"(d[16]), "+f"(d[17]), "+f"(d[18]), "+f"(d[19]),
    "+f"(d[20]), "+f"(d[21]), "+f"(d[22]), "+f"(d[23]), "+f"(d[24]), "+f"(d[25]), "+f"(d[26]), "+f"(d[27]), "+f"(d[28]), "+f"(d[29]),
    "+f"(d[30]), "+f"(d[31]), "+f"(d[32]), "+f"(d[33]), "+f"(d[34]), "+f"(d[35]), "+f"(d[36]), "+f"(d[37]), "+f"(d[38]), "+f"(d[39]),
    "+f"(d[40]), "+f"(d[41]), "+f"(d[42]), "+f"(d[43]), "+f"(d[44]), "+f"(d[45]), "+f"(d[46]), "+f"(d[47]), "+f"(d[48]), "+f"(d[49]),
    "+f"(d[50]), "+f"(d[51]), "+f"(d[52]), "+f"(d[53]), "+f"(d[54]), "+f"(d[55]), "+f"(d[56]), "+f"(d[57]), "+f"(d[58]), "+f"(d[59]),
    "+f"(d[60]), "+f"(d[61]), "+f"(d[62]), "+f"(d[63]), "+f"(d[64]), "+f"(d[65]), "+f"(d[66]), "+f"(d[67]), "+f"(d[68]), "+f"(d[69]),
    "+f"(d[70]), "+f"(d[71]), "+f"(d[72]), "+f"(d[73]), "+f"(d[74]), "+f"(d[75]), "+f"(d[76]), "+f"(d[77]), "+f"(d[78]), "+f"(d[79]),
    "+f"(d[80]), "+f"(d[81]), "+f"(d[82]), "+f"(d[83]), "+f"(d[84]), "+f"(d[85]), "+f"(d[86]), "+f"(d[87]), "+f"(d[88]), "+f"(d[89]),
    "+f"(d[90]), "+f"(d[91]), "+f"(d[92]), "+f"(d[93]), "+f"(d[94]), "+f"(d[95]), "+f"(d[96]), "+f"(d[97]), "+f"(d[98]), "+f"(d[99]),
    "+f"(d[100]), "+f"(d[101]), "+f"(d[102]), "+f"(d[103]), "+f"(d[104]), "+f"(d[105]), "+f"(d[106]), "+f"(d[107]), "+f"(d[108]),
    "+f"(d[109]), "+f"(d[110]), "+f"(d[111]), "+f"(d[112]), "+f"(d[113]), "+f"(d[114]), "+f"(d[115]), "+f"(d[116]), "+f"(d[117]),
    "+f"(d[118]), "+f"(d[119]), "+f"(d[120]), "+f"(d[121]), "+f"(d[122]), "+f"(d[123]), "+f"(d[124]), "+f"(d[125]), "+f"(d[126]),
    "+f"(d[127])
        :: "memory");
    #endif
#line 227 "GpuKernels.Tests.Kernels.WarpGroups.HalfProduct.cu"
}

static __device__ __forceinline__ void MultiplyAdd_f5(
    Span<const unsigned short> a_0,
    Span<const unsigned short> b_1,
    WarpGroupAccumulator_s0& sum_2)
{
    BeginMultiplyAdd_f3(a_0, b_1, sum_2);
    Wait_f4(sum_2);
}

static __device__ __forceinline__ bool IsPaired_f6(Span<unsigned short> x_0, int i, int line, int step)
{
    [[maybe_unused]] unsigned short* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.IsPaired, [CudaSource]"
    return step == 1 && line % 2 == 0 && ((unsigned long long)(x + i) & 3) == 0;
#line 245 "GpuKernels.Tests.Kernels.WarpGroups.HalfProduct.cu"
}

static __device__ __forceinline__ int Offset_f7(int element_0, int leadingDimension_1)
{
    return (int)((unsigned)((element_0 & 2) * 4) * leadingDimension_1 + element_0 / 4 * 8u);
}

static __device__ __forceinline__ void StorePair_f8(
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
#line 275 "GpuKernels.Tests.Kernels.WarpGroups.HalfProduct.cu"
}

static __device__ __forceinline__ void Store_f9(
    WarpGroupAccumulator_s0& sum_0,
    Span<unsigned short> destination_1,
    int leadingDimension_2)
{
    int first_3 = (int)((unsigned)Row_f1(0) * leadingDimension_2 + Column_f2(0));
    Span<unsigned short> bits_4 = gk_cast_span<unsigned short>(destination_1);
    bool isPaired_5 = IsPaired_f6(bits_4, first_3, leadingDimension_2, 1);
    #pragma unroll
    for (int i_6 = 0; i_6 < 128; i_6 += 2)
    {
        unsigned short low_7 = gk_float_to_half(sum_0.element[i_6]);
        unsigned short high_8 = gk_float_to_half(sum_0.element[i_6 + 1]);
        StorePair_f8(bits_4, (int)((unsigned)first_3 + Offset_f7(i_6, leadingDimension_2)), 1, isPaired_5, low_7, high_8);
    }
}

extern "C" __global__ void HalfProduct_e5e322f6(
    const unsigned short* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned short* GK_RESTRICT b_1,
    int b_1_length,
    unsigned short* GK_RESTRICT c_2,
    int c_2_length)
{
    unsigned short* tiles_3 = (unsigned short*)(GK_SHARED);
    [[maybe_unused]] int tiles_3_length = (gk_shared_bytes()) / (int)sizeof(unsigned short);
    for (int t_4 = (int)threadIdx.x; t_4 < 4096; t_4 += 128)
    {
        tiles_3[Index_f0((int)(t_4 / 64u), (int)(t_4 % 64u), 64)] = a_0[t_4];
    }
    for (int t_5 = (int)threadIdx.x; t_5 < 16384; t_5 += 128)
    {
        tiles_3[Index_f0((int)(t_5 / 256u), (int)(t_5 % 256u), 64) + 4096] = b_1[t_5];
    }
    __syncthreads();
    WarpGroupAccumulator_s0 sum_6 = WarpGroupAccumulator_s0{};
    MultiplyAdd_f5(Span<const unsigned short>{tiles_3, tiles_3_length}, Span<unsigned short>{tiles_3, tiles_3_length}.slice(4096).as_const(), sum_6);
    #pragma unroll
    for (int i_7 = 0; i_7 < 128; i_7++)
    {
        sum_6.element[i_7] = Column_f2(i_7) == 0 ? (float)Row_f1(i_7) : sum_6.element[i_7] * 2.0f;
    }
    Store_f9(sum_6, Span<unsigned short>{c_2, c_2_length}, 256);
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

struct WarpGroupAccumulator_s0
{
    float element[128];
};
static_assert(sizeof(WarpGroupAccumulator_s0) == 512, "WarpGroupAccumulator_s0 has another layout than in C#");

static __device__ __forceinline__ int Index_f0(int row_0, int column_1, int rows_2)
{
    return (int)(((unsigned)(column_1 / 64) * rows_2 + row_0) * 64u + (((column_1 / 8) ^ row_0) & 7) * 8 + column_1 % 8);
}

static __device__ __forceinline__ int Row_f1(int element_0)
{
    return (int)((int)gk_warp() % 4u) * 16 + (int)((int)gk_lane() / 4u) + (int)((unsigned)(element_0 & 2) << 2);
}

static __device__ __forceinline__ int Column_f2(int element_0)
{
    return (int)((int)((int)gk_lane() % 4u) * 2 + (element_0 & 1) + ((unsigned)(element_0 >> 2) << 3));
}

static __device__ __forceinline__ void BeginMultiplyAdd_f3(
    Span<const unsigned short> a_0,
    Span<const unsigned short> b_1,
    WarpGroupAccumulator_s0& sum_2)
{
    using WarpGroupAccumulator [[maybe_unused]] = WarpGroupAccumulator_s0;
    [[maybe_unused]] const unsigned short* const a = a_0.pointer;
    [[maybe_unused]] const int a_length = a_0.length;
    [[maybe_unused]] const unsigned short* const b = b_1.pointer;
    [[maybe_unused]] const int b_length = b_1.length;
    [[maybe_unused]] WarpGroupAccumulator_s0* const sum = &sum_2;
    #line 1 "GpuKernels.WarpGroup.BeginMultiplyAdd, [CudaSource]"
    float (&d)[128] = sum->element;
    #ifdef __CUDA_ARCH_FEAT_SM90_ALL
    unsigned long long first = ((unsigned)__cvta_generic_to_shared(a) & 0x3ffff) >> 4 | 1ull << 16 | 64ull << 32 | 1ull << 62;
    unsigned long long second = ((unsigned)__cvta_generic_to_shared(b) & 0x3ffff) >> 4 | 512ull << 16 | 64ull << 32 | 1ull << 62;
    // As where any other access does not lie at a multiple of its size.
    if ((((unsigned)first | (unsigned)second) & 63) != 0)
        __trap();
    asm volatile("{\n.reg .b64 a, b;\nmov.b64 a, %128;\nmov.b64 b, %129;\n"
        "fence.proxy.async.shared::cta;\nwgmma.fence.sync.aligned;\n"
    "wgmma.mma_async.sync.aligned.m64n256k16.f32.f16.f16 {"
    "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, "
    "%25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, "
    "%48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, "
    "%71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, "
    "%94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, "
    "%114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127"
    "}, a, b, 1, 1, 1, 0, 1;\n"
    "add.s64 a, a, 2;\nadd.s64 b, b, 128;\n"
    "wgmma.mma_async.sync.aligned.m64n256k16.f32.f16.f16 {"
    "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, "
    "%25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, "
    "%48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, "
    "%71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, "
    "%94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, "
    "%114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127"
    "}, a, b, 1, 1, 1, 0, 1;\n"
    "add.s64 a, a, 2;\nadd.s64 b, b, 128;\n"
    "wgmma.mma_async.sync.aligned.m64n256k16.f32.f16.f16 {"
    "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, "
    "%25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, "
    "%48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, "
    "%71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, "
    "%94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, "
    "%114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127"
    "}, a, b, 1, 1, 1, 0, 1;\n"
    "add.s64 a, a, 2;\nadd.s64 b, b, 128;\n"
    "wgmma.mma_async.sync.aligned.m64n256k16.f32.f16.f16 {"
    "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, "
    "%25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, "
    "%48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, "
    "%71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, "
    "%94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, "
    "%114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127"
    "}, a, b, 1, 1, 1, 0, 1;\n"
    "wgmma.commit_group.sync.aligned;\n}"
        :
    "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]), "+f"(d[4]), "+f"(d[5]), "+f"(d[6]), "+f"(d[7]), "+f"(d[8]), "+f"(d[9]),
    "+f"(d[10]), "+f"(d[11]), "+f"(d[12]), "+f"(d[13]), "+f"(d[14]), "+f"(d[15]), "+f"(d[16]), "+f"(d[17]), "+f"(d[18]), "+f"(d[19]),
    "+f"(d[20]), "+f"(d[21]), "+f"(d[22]), "+f"(d[23]), "+f"(d[24]), "+f"(d[25]), "+f"(d[26]), "+f"(d[27]), "+f"(d[28]), "+f"(d[29]),
    "+f"(d[30]), "+f"(d[31]), "+f"(d[32]), "+f"(d[33]), "+f"(d[34]), "+f"(d[35]), "+f"(d[36]), "+f"(d[37]), "+f"(d[38]), "+f"(d[39]),
    "+f"(d[40]), "+f"(d[41]), "+f"(d[42]), "+f"(d[43]), "+f"(d[44]), "+f"(d[45]), "+f"(d[46]), "+f"(d[47]), "+f"(d[48]), "+f"(d[49]),
    "+f"(d[50]), "+f"(d[51]), "+f"(d[52]), "+f"(d[53]), "+f"(d[54]), "+f"(d[55]), "+f"(d[56]), "+f"(d[57]), "+f"(d[58]), "+f"(d[59]),
    "+f"(d[60]), "+f"(d[61]), "+f"(d[62]), "+f"(d[63]), "+f"(d[64]), "+f"(d[65]), "+f"(d[66]), "+f"(d[67]), "+f"(d[68]), "+f"(d[69]),
    "+f"(d[70]), "+f"(d[71]), "+f"(d[72]), "+f"(d[73]), "+f"(d[74]), "+f"(d[75]), "+f"(d[76]), "+f"(d[77]), "+f"(d[78]), "+f"(d[79]),
    "+f"(d[80]), "+f"(d[81]), "+f"(d[82]), "+f"(d[83]), "+f"(d[84]), "+f"(d[85]), "+f"(d[86]), "+f"(d[87]), "+f"(d[88]), "+f"(d[89]),
    "+f"(d[90]), "+f"(d[91]), "+f"(d[92]), "+f"(d[93]), "+f"(d[94]), "+f"(d[95]), "+f"(d[96]), "+f"(d[97]), "+f"(d[98]), "+f"(d[99]),
    "+f"(d[100]), "+f"(d[101]), "+f"(d[102]), "+f"(d[103]), "+f"(d[104]), "+f"(d[105]), "+f"(d[106]), "+f"(d[107]), "+f"(d[108]),
    "+f"(d[109]), "+f"(d[110]), "+f"(d[111]), "+f"(d[112]), "+f"(d[113]), "+f"(d[114]), "+f"(d[115]), "+f"(d[116]), "+f"(d[117]),
    "+f"(d[118]), "+f"(d[119]), "+f"(d[120]), "+f"(d[121]), "+f"(d[122]), "+f"(d[123]), "+f"(d[124]), "+f"(d[125]), "+f"(d[126]),
    "+f"(d[127])
        : "l"(first), "l"(second) : "memory");
    #elif defined(__CUDA_ARCH__)
    unsigned thread = (threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x;
    unsigned line = thread % 16, half = thread % 32 / 16, row = thread % 128 / 32 * 16 + line;
    unsigned left = (unsigned)__cvta_generic_to_shared(a), right = (unsigned)__cvta_generic_to_shared(b);
    for (unsigned k = 0; k < 64; k += 16)
    {
        unsigned a0, a1, a2, a3;
        asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
            : "=r"(a0), "=r"(a1), "=r"(a2), "=r"(a3) : "r"(left + row * 128 + ((k / 8 + half) ^ (row & 7)) * 16) : "memory");
    #pragma unroll
        for (unsigned j = 0; j < 16; j++)
        {
            unsigned b0, b1, b2, b3;
            asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];"
                : "=r"(b0), "=r"(b1), "=r"(b2), "=r"(b3)
                : "r"(right + j / 4 * 8192 + (k + line) * 128 + ((j % 4 * 2 + half) ^ (line & 7)) * 16) : "memory");
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
                : "+f"(d[j * 8]), "+f"(d[j * 8 + 1]), "+f"(d[j * 8 + 2]), "+f"(d[j * 8 + 3])
                : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(b0), "r"(b1));
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
                : "+f"(d[j * 8 + 4]), "+f"(d[j * 8 + 5]), "+f"(d[j * 8 + 6]), "+f"(d[j * 8 + 7])
                : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(b2), "r"(b3));
        }
    }
    #else
    GK_WGMMA(f16, d, a, b);
    #endif
#line 161 "GpuKernels.Tests.Kernels.WarpGroups.OwnTiles.cu"
}

static __device__ __forceinline__ void Wait_f4(WarpGroupAccumulator_s0& sum_0)
{
    using WarpGroupAccumulator [[maybe_unused]] = WarpGroupAccumulator_s0;
    [[maybe_unused]] WarpGroupAccumulator_s0* const sum = &sum_0;
    #line 1 "GpuKernels.WarpGroup.Wait, [CudaSource]"
    #ifdef __CUDA_ARCH_FEAT_SM90_ALL
    float (&d)[128] = sum->element;
    asm volatile("wgmma.wait_group.sync.aligned 0;"
        :
    "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]), "+f"(d[4]), "+f"(d[5]), "+f"(d[6]), "+f"(d[7]), "+f"(d[8]), "+f"(d[9]),
    "+f"(d[10]), "+f"(d[11]), "+f"(d[12]), "+f"(d[13]), "+f"(d[14]), "+f"(d[15]), "+f"(d[16]), "+f"(d[17]), "+f"(d[18]), "+f"(d[19]),
    "+f"(d[20]), "+f"(d[21]), "+f"(d[22]), "+f"(d[23]), "+f"(d[24]), "+f"(d[25]), "+f"(d[26]), "+f"(d[27]), "+f"(d[28]), "+f"(d[29]),
    "+f"(d[30]), "+f"(d[31]), "+f"(d[32]), "+f"(d[33]), "+f"(d[34]), "+f"(d[35]), "+f"(d[36]), "+f"(d[37]), "+f"(d[38]), "+f"(d[39]),
    "+f"(d[40]), "+f"(d[41]), "+f"(d[42]), "+f"(d[43]), "+f"(d[44]), "+f"(d[45]), "+f"(d[46]), "+f"(d[47]), "+f"(d[48]), "+f"(d[49]),
    "+f"(d[50]), "+f"(d[51]), "+f"(d[52]), "+f"(d[53]), "+f"(d[54]), "+f"(d[55]), "+f"(d[56]), "+f"(d[57]), "+f"(d[58]), "+f"(d[59]),
    "+f"(d[60]), "+f"(d[61]), "+f"(d[62]), "+f"(d[63]), "+f"(d[64]), "+f"(d[65]), "+f"(d[66]), "+f"(d[67]), "+f"(d[68]), "+f"(d[69]),
    "+f"(d[70]), "+f"(d[71]), "+f"(d[72]), "+f"(d[73]), "+f"(d[74]), "+f"(d[75]), "+f"(d[76]), "+f"(d[77]), "+f"(d[78]), "+f"(d[79]),
    "+f"(d[80]), "+f"(d[81]), "+f"(d[82]), "+f"(d[83]), "+f"(d[84]), "+f"(d[85]), "+f"(d[86]), "+f"(d[87]), "+f"(d[88]), "+f"(d[89]),
    "+f"(d[90]), "+f"(d[91]), "+f"(d[92]), "+f"(d[93]), "+f"(d[94]), "+f"(d[95]), "+f"(d[96]), "+f"(d[97]), "+f"(d[98]), "+f"(d[99]),
    "+f"(d[100]), "+f"(d[101]), "+f"(d[102]), "+f"(d[103]), "+f"(d[104]), "+f"(d[105]), "+f"(d[106]), "+f"(d[107]), "+f"(d[108]),
    "+f"(d[109]), "+f"(d[110]), "+f"(d[111]), "+f"(d[112]), "+f"(d[113]), "+f"(d[114]), "+f"(d[115]), "+f"(d[116]), "+f"(d[117]),
    "+f"(d[118]), "+f"(d[119]), "+f"(d[120]), "+f"(d[121]), "+f"(d[122]), "+f"(d[123]), "+f"(d[124]), "+f"(d[125]), "+f"(d[126]),
    "+f"(d[127])
        :: "memory");
    #endif
#line 189 "GpuKernels.Tests.Kernels.WarpGroups.OwnTiles.cu"
}

static __device__ __forceinline__ void MultiplyAdd_f5(
    Span<const unsigned short> a_0,
    Span<const unsigned short> b_1,
    WarpGroupAccumulator_s0& sum_2)
{
    BeginMultiplyAdd_f3(a_0, b_1, sum_2);
    Wait_f4(sum_2);
}

static __device__ __forceinline__ bool IsPaired_f6(Span<unsigned> x_0, int i, int line, int step)
{
    [[maybe_unused]] unsigned* const x = x_0.pointer;
    [[maybe_unused]] const int x_length = x_0.length;
    #line 1 "GpuKernels.TensorCore.IsPaired, [CudaSource]"
    return step == 1 && line % 2 == 0 && ((unsigned long long)(x + i) & 7) == 0;
#line 207 "GpuKernels.Tests.Kernels.WarpGroups.OwnTiles.cu"
}

static __device__ __forceinline__ int Offset_f7(int element_0, int leadingDimension_1)
{
    return (int)((unsigned)((element_0 & 2) * 4) * leadingDimension_1 + element_0 / 4 * 8u);
}

static __device__ __forceinline__ void StorePair_f8(
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
#line 236 "GpuKernels.Tests.Kernels.WarpGroups.OwnTiles.cu"
}

static __device__ __forceinline__ void Store_f9(
    WarpGroupAccumulator_s0& sum_0,
    Span<float> destination_1,
    int leadingDimension_2)
{
    int first_3 = (int)((unsigned)Row_f1(0) * leadingDimension_2 + Column_f2(0));
    Span<unsigned> bits_4 = gk_cast_span<unsigned>(destination_1);
    bool isPaired_5 = IsPaired_f6(bits_4, first_3, leadingDimension_2, 1);
    #pragma unroll
    for (int i_6 = 0; i_6 < 128; i_6 += 2)
    {
        unsigned low_7 = __float_as_uint(sum_0.element[i_6]);
        unsigned high_8 = __float_as_uint(sum_0.element[i_6 + 1]);
        StorePair_f8(bits_4, (int)((unsigned)first_3 + Offset_f7(i_6, leadingDimension_2)), 1, isPaired_5, low_7, high_8);
    }
}

extern "C" __global__ void OwnTiles_170f71dd(
    const unsigned short* GK_RESTRICT a_0,
    int a_0_length,
    const unsigned short* GK_RESTRICT b_1,
    int b_1_length,
    float* GK_RESTRICT c_2,
    int c_2_length)
{
    __shared__ __align__(16) float scales_3[3];
    __shared__ __align__(1024) unsigned short left_4[4096];
    __shared__ __align__(1024) unsigned short right_5[16384];
    if ((int)threadIdx.x < 3)
    {
        scales_3[threadIdx.x] = (float)(int)threadIdx.x * 0x1p-1f;
    }
    for (int t_6 = (int)threadIdx.x; t_6 < 4096; t_6 += 128)
    {
        left_4[Index_f0((int)(t_6 / 64u), (int)(t_6 % 64u), 64)] = a_0[t_6];
    }
    for (int t_7 = (int)threadIdx.x; t_7 < 16384; t_7 += 128)
    {
        right_5[Index_f0((int)(t_7 / 256u), (int)(t_7 % 256u), 64)] = b_1[t_7];
    }
    __syncthreads();
    WarpGroupAccumulator_s0 sum_8 = WarpGroupAccumulator_s0{};
    MultiplyAdd_f5(Span<const unsigned short>{left_4, 4096}, Span<const unsigned short>{right_5, 16384}, sum_8);
    #pragma unroll
    for (int i_9 = 0; i_9 < 128; i_9++)
    {
        sum_8.element[i_9] *= scales_3[1];
    }
    Store_f9(sum_8, Span<float>{c_2, c_2_length}, 256);
}
