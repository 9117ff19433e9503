using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <content>Multiplications. Sixteen columns are two instructions of eight.</content>
public static partial class TensorCore
{
    private const string Begin = "auto d = sum;\n#ifdef __CUDA_ARCH__\n";

    /// <summary>What stands behind the name of an instruction with eight columns of float sums.</summary>
    private const string FirstFloats = " {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};\"\n"
        + "    : \"+f\"(d.X0), \"+f\"(d.X1), \"+f\"(d.X2), \"+f\"(d.X3) : \"r\"(a.Word0), \"r\"(a.Word1), \"r\"(a.Word2), \"r\"(a.Word3), \"r\"(b.Word0), \"r\"(b.Word2));\n";

    private const string LastFloats = " {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};\"\n"
        + "    : \"+f\"(d.X4), \"+f\"(d.X5), \"+f\"(d.X6), \"+f\"(d.X7) : \"r\"(a.Word0), \"r\"(a.Word1), \"r\"(a.Word2), \"r\"(a.Word3), \"r\"(b.Word1), \"r\"(b.Word3));\n";

    private const string BFloat16Instruction = "asm volatile(\"mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32";
    private const string HalfInstruction = "asm volatile(\"mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32";

    /// <summary><c>a · b + sum</c>: 16 × 16 by 16 × 16 elements, with sums in <c>float</c>.</summary>
    /// <param name="a">The left factor.</param>
    /// <param name="b">The right factor.</param>
    /// <param name="sum">What to add to.</param>
    [DeviceFunction]
    public static Accumulator<float> MultiplyAdd(FragmentA<BFloat16> a, FragmentB<BFloat16> b, Accumulator<float> sum) => MultiplyAddBFloat16(a.Words, b.Words, sum);

    /// <inheritdoc cref="MultiplyAdd(FragmentA{BFloat16}, FragmentB{BFloat16}, Accumulator{float})"/>
    [DeviceFunction]
    public static Accumulator<float> MultiplyAdd(FragmentA<Half> a, FragmentB<Half> b, Accumulator<float> sum) => MultiplyAddHalf(a.Words, b.Words, sum);

    [CudaSource(Begin + BFloat16Instruction + FirstFloats + BFloat16Instruction + LastFloats + "#else\nGK_MMA(bf16, float, d, a, b);\n#endif\nreturn d;", MinimumArchitecture = 80)]
    private static Accumulator<float> MultiplyAddBFloat16(FragmentWords a, FragmentWords b, Accumulator<float> sum) => Add(sum, Multiply<double, BFloat16s>(a, b));

    [CudaSource(Begin + HalfInstruction + FirstFloats + HalfInstruction + LastFloats + "#else\nGK_MMA(f16, float, d, a, b);\n#endif\nreturn d;", MinimumArchitecture = 80)]
    private static Accumulator<float> MultiplyAddHalf(FragmentWords a, FragmentWords b, Accumulator<float> sum) => Add(sum, Multiply<double, Halves>(a, b));
}
