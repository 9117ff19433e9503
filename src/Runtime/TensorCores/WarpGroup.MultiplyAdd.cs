namespace GpuKernels;

/// <content>Multiplications that run beside the threads.</content>
public static partial class WarpGroup
{
    /// <summary>
    /// Says where the factors lie: the address, from bit 16 the distance of panels, from bit 32 that of eight rows, in units of 16 bytes, and
    /// in bit 62 that pieces of 16 bytes change places in 128.
    /// </summary>
    private const string Descriptors = """
        float (&d)[128] = sum->element;
        #ifdef __CUDA_ARCH_FEAT_SM90_ALL
        unsigned long long first = ((unsigned)__cvta_generic_to_shared(a) & 0x3ffff) >> 4 | 1ull << 16 | 64ull << 32 | 1ull << 62;
        unsigned long long second = ((unsigned)__cvta_generic_to_shared(b) & 0x3ffff) >> 4 | 512ull << 16 | 64ull << 32 | 1ull << 62;
        // As where any other access does not lie at a multiple of its size.
        if ((((unsigned)first | (unsigned)second) & 63) != 0)
            __trap();
        asm volatile("{\n.reg .b64 a, b;\nmov.b64 a, %128;\nmov.b64 b, %129;\n"
            "fence.proxy.async.shared::cta;\nwgmma.fence.sync.aligned;\n"

        """;

    private const string OfBFloat16 = "\"wgmma.mma_async.sync.aligned.m64n256k16.f32.bf16.bf16 {\"\n" + Registers + "\"}, a, b, 1, 1, 1, 0, 1;\\n\"\n";
    private const string OfHalf = "\"wgmma.mma_async.sync.aligned.m64n256k16.f32.f16.f16 {\"\n" + Registers + "\"}, a, b, 1, 1, 1, 0, 1;\\n\"\n";

    /// <summary>Sixteen columns of the left factor and sixteen rows of the right one on.</summary>
    private const string Next = "\"add.s64 a, a, 2;\\nadd.s64 b, b, 128;\\n\"\n";

    private const string Commit = "\"wgmma.commit_group.sync.aligned;\\n}\"\n    :\n" + Operands + "    : \"l\"(first), \"l\"(second) : \"memory\");\n";

    /// <summary>Each warp has 16 of the rows, and multiplies them by 16 columns at a time.</summary>
    private const string ByWarps = """
        #elif defined(__CUDA_ARCH__)
        unsigned thread = (threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x, line = thread % 16, half = thread % 32 / 16;
        unsigned row = thread % 128 / 32 * 16 + line, left = (unsigned)__cvta_generic_to_shared(a), right = (unsigned)__cvta_generic_to_shared(b);
        for (unsigned k = 0; k < 64; k += 16)
        {
            unsigned a0, a1, a2, a3;
            asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
                : "=r"(a0), "=r"(a1), "=r"(a2), "=r"(a3) : "r"(left + row * 128 + ((k / 8 + half) ^ (row & 7)) * 16) : "memory");
        #pragma unroll
            for (unsigned j = 0; j < 16; j++)
            {
                unsigned b0, b1, b2, b3;
                asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(b0), "=r"(b1), "=r"(b2), "=r"(b3)
                    : "r"(right + j / 4 * 8192 + (k + line) * 128 + ((j % 4 * 2 + half) ^ (line & 7)) * 16) : "memory");
                asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.
        """;

    private const string FirstColumns = """
        .f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
                    : "+f"(d[j * 8]), "+f"(d[j * 8 + 1]), "+f"(d[j * 8 + 2]), "+f"(d[j * 8 + 3]) : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(b0), "r"(b1));
                asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.
        """;

    private const string LastColumns = """
        .f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
                    : "+f"(d[j * 8 + 4]), "+f"(d[j * 8 + 5]), "+f"(d[j * 8 + 6]), "+f"(d[j * 8 + 7]) : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(b2), "r"(b3));
            }
        }
        #else
        GK_WGMMA(
        """;

    private const string End = ", d, a, b);\n#endif";

    /// <summary>
    /// Begins to add a product to a sum: 64 × 64 by 64 × 256 elements. Until <see cref="Wait"/>, nobody reads or writes the sum or writes the factors.
    /// </summary>
    /// <param name="a">The left factor in shared memory: 64 rows of a <see cref="SwizzledTile"/>, from a multiple of 1024 bytes on.</param>
    /// <param name="b">The right factor in shared memory: a <see cref="SwizzledTile"/> of 64 rows and 256 columns, from a multiple of 1024 bytes on.</param>
    /// <param name="sum">What to add to.</param>
    /// <remarks>
    /// A <c>Block.Sync</c> stands between what was written to the factors and this call. Shared arrays that take more than 48 KiB together begin at such
    /// multiples, if their lengths are such multiples too; others may not.
    /// </remarks>
    [DeviceFunction]
    [CudaSource(Descriptors + OfBFloat16 + Next + OfBFloat16 + Next + OfBFloat16 + Next + OfBFloat16 + Commit
        + ByWarps + "bf16.bf16" + FirstColumns + "bf16.bf16" + LastColumns + "bf16" + End, MinimumArchitecture = 80)]
    public static void BeginMultiplyAdd(ReadOnlySpan<BFloat16> a, ReadOnlySpan<BFloat16> b, ref WarpGroupAccumulator sum)
    {
        for (int i = 0; i < 128; i++)
        {
            int row = Row(i), column = Column(i);
            double product = 0;
            for (int k = 0; k < Depth; k++)
                product += (double)(float)a[SwizzledTile.Index(row, k, Rows)] * (float)b[SwizzledTile.Index(k, column, Depth)];
            sum[i] = (float)(sum[i] + product);
        }
    }

    /// <inheritdoc cref="BeginMultiplyAdd(ReadOnlySpan{BFloat16}, ReadOnlySpan{BFloat16}, ref WarpGroupAccumulator)"/>
    [DeviceFunction]
    [CudaSource(Descriptors + OfHalf + Next + OfHalf + Next + OfHalf + Next + OfHalf + Commit
        + ByWarps + "f16.f16" + FirstColumns + "f16.f16" + LastColumns + "f16" + End, MinimumArchitecture = 80)]
    public static void BeginMultiplyAdd(ReadOnlySpan<Half> a, ReadOnlySpan<Half> b, ref WarpGroupAccumulator sum)
    {
        for (int i = 0; i < 128; i++)
        {
            int row = Row(i), column = Column(i);
            double product = 0;
            for (int k = 0; k < Depth; k++)
                product += (double)(float)a[SwizzledTile.Index(row, k, Rows)] * (float)b[SwizzledTile.Index(k, column, Depth)];
            sum[i] = (float)(sum[i] + product);
        }
    }

    /// <summary>Waits until the multiplications that were begun are done.</summary>
    /// <param name="sum">What they add to.</param>
    [DeviceFunction]
    [CudaSource("#ifdef __CUDA_ARCH_FEAT_SM90_ALL\nfloat (&d)[128] = sum->element;\nasm volatile(\"wgmma.wait_group.sync.aligned 0;\"\n    :\n" + Operands + "    :: \"memory\");\n#endif")]
    public static void Wait(ref WarpGroupAccumulator sum)
    {
    }
}
