using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <content>
/// Multiplications as instructions; sixteen columns are two of eight. <c>GK_MMA</c> is for compilers that make no code for GPUs.
/// </content>
public static partial class TensorCore
{
    private const int OldestArchitecture = 80;

    private const string Begin = "auto d = sum;\n#ifdef __CUDA_ARCH__\n", Instruction = "asm volatile(\"mma.sync.aligned.";
    private const string Else = "#else\nGK_MMA(", End = ", d, a, b);\n#endif\nreturn d;";

    /// <summary>What stands behind the name of an instruction: eight columns of sums.</summary>
    private const string FirstFloats = " {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};\"\n"
        + "    : \"+f\"(d.X0), \"+f\"(d.X1), \"+f\"(d.X2), \"+f\"(d.X3)\n"
        + "    : \"r\"(a.Word0), \"r\"(a.Word1), \"r\"(a.Word2), \"r\"(a.Word3), \"r\"(b.Word0), \"r\"(b.Word2));\n";

    private const string LastFloats = " {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};\"\n"
        + "    : \"+f\"(d.X4), \"+f\"(d.X5), \"+f\"(d.X6), \"+f\"(d.X7)\n"
        + "    : \"r\"(a.Word0), \"r\"(a.Word1), \"r\"(a.Word2), \"r\"(a.Word3), \"r\"(b.Word1), \"r\"(b.Word3));\n";

    private const string FirstIntegers = " {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};\"\n"
        + "    : \"+r\"(d.X0), \"+r\"(d.X1), \"+r\"(d.X2), \"+r\"(d.X3)\n"
        + "    : \"r\"(a.Word0), \"r\"(a.Word1), \"r\"(a.Word2), \"r\"(a.Word3), \"r\"(b.Word0), \"r\"(b.Word2));\n";

    private const string LastIntegers = " {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};\"\n"
        + "    : \"+r\"(d.X4), \"+r\"(d.X5), \"+r\"(d.X6), \"+r\"(d.X7)\n"
        + "    : \"r\"(a.Word0), \"r\"(a.Word1), \"r\"(a.Word2), \"r\"(a.Word3), \"r\"(b.Word1), \"r\"(b.Word3));\n";

    /// <summary>Two elements are one register.</summary>
    private const string HalfSums = """
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

        """;

    /// <summary>Eight rows and eight columns by an instruction.</summary>
    private const string Doubles = """
        double left[] = {__hiloint2double(a.Word1, a.Word0), __hiloint2double(a.Word3, a.Word2)};
        double right[] = {__hiloint2double(b.Word1, b.Word0), __hiloint2double(b.Word3, b.Word2)};
        double* x = &d.X0;
        #pragma unroll
        for (int i = 0; i < 4; i++)
        {
            asm volatile("mma.sync.aligned.m8n8k4.row.col.f64.f64.f64.f64 {%0, %1}, {%2}, {%3}, {%0, %1};"
                : "+d"(x[2 * i]), "+d"(x[2 * i + 1]) : "d"(left[i % 2]), "d"(right[i / 2]));
        }

        """;

    private const string OfBFloat16 = Instruction + "m16n8k16.row.col.f32.bf16.bf16.f32";
    private const string OfHalf = Instruction + "m16n8k16.row.col.f32.f16.f16.f32";
    private const string OfTf32 = Instruction + "m16n8k8.row.col.f32.tf32.tf32.f32";
    private const string OfSBytes = Instruction + "m16n8k32.row.col.s32.s8.s8.s32";
    private const string OfBytes = Instruction + "m16n8k32.row.col.s32.u8.u8.s32";
    private const string OfSBytesBytes = Instruction + "m16n8k32.row.col.s32.s8.u8.s32";
    private const string OfBytesSBytes = Instruction + "m16n8k32.row.col.s32.u8.s8.s32";

    [CudaSource(Begin + OfBFloat16 + FirstFloats + OfBFloat16 + LastFloats + Else + "bf16" + End, MinimumArchitecture = OldestArchitecture)]
    private static Accumulator<float> MultiplyAddBFloat16(FragmentWords a, FragmentWords b, Accumulator<float> sum) =>
        Add(sum, Multiply<double, BFloat16Pair>(a, b));

    [CudaSource(Begin + OfHalf + FirstFloats + OfHalf + LastFloats + Else + "f16" + End, MinimumArchitecture = OldestArchitecture)]
    private static Accumulator<float> MultiplyAddHalf(FragmentWords a, FragmentWords b, Accumulator<float> sum) =>
        Add(sum, Multiply<double, HalfPair>(a, b));

    [CudaSource(Begin + HalfSums + Else + "f16" + End, MinimumArchitecture = OldestArchitecture)]
    private static Accumulator<Half> MultiplyAddHalf(FragmentWords a, FragmentWords b, Accumulator<Half> sum) =>
        Add(sum, Multiply<double, HalfPair>(a, b));

    [CudaSource(Begin + OfTf32 + FirstFloats + OfTf32 + LastFloats + Else + "tf32" + End, MinimumArchitecture = OldestArchitecture)]
    private static Accumulator<float> MultiplyAddSingle(FragmentWords a, FragmentWords b, Accumulator<float> sum) =>
        Add(sum, Multiply<double, OneSingle>(a, b));

    [CudaSource(Begin + OfSBytes + FirstIntegers + OfSBytes + LastIntegers + Else + "s8s8" + End, MinimumArchitecture = OldestArchitecture)]
    private static Accumulator<int> MultiplyAddSBytes(FragmentWords a, FragmentWords b, Accumulator<int> sum) =>
        Add(sum, Multiply<int, FourBytes<SignedByte, SignedByte>>(a, b));

    [CudaSource(Begin + OfBytes + FirstIntegers + OfBytes + LastIntegers + Else + "u8u8" + End, MinimumArchitecture = OldestArchitecture)]
    private static Accumulator<int> MultiplyAddBytes(FragmentWords a, FragmentWords b, Accumulator<int> sum) =>
        Add(sum, Multiply<int, FourBytes<UnsignedByte, UnsignedByte>>(a, b));

    [CudaSource(Begin + OfSBytesBytes + FirstIntegers + OfSBytesBytes + LastIntegers
        + Else + "s8u8" + End, MinimumArchitecture = OldestArchitecture)]
    private static Accumulator<int> MultiplyAddSBytesBytes(FragmentWords a, FragmentWords b, Accumulator<int> sum) =>
        Add(sum, Multiply<int, FourBytes<SignedByte, UnsignedByte>>(a, b));

    [CudaSource(Begin + OfBytesSBytes + FirstIntegers + OfBytesSBytes + LastIntegers
        + Else + "u8s8" + End, MinimumArchitecture = OldestArchitecture)]
    private static Accumulator<int> MultiplyAddBytesSBytes(FragmentWords a, FragmentWords b, Accumulator<int> sum) =>
        Add(sum, Multiply<int, FourBytes<UnsignedByte, SignedByte>>(a, b));

    [CudaSource(Begin + Doubles + "#else\nGK_MMA_DOUBLE(d, a, b);\n#endif\nreturn d;", MinimumArchitecture = OldestArchitecture)]
    private static Accumulator<double> MultiplyAddDouble(FragmentWords a, FragmentWords b, Accumulator<double> sum) =>
        MultiplyAddDoubles(a, b, sum);
}
