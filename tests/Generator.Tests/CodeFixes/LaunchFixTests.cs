using GpuKernels.CodeFixes;
using static GpuKernels.Generator.Tests.CodeFixes.FixRunner;

namespace GpuKernels.Generator.Tests.CodeFixes;

/// <summary>Fixes of what a launch shows to be wrong with its kernel.</summary>
public class LaunchFixTests
{
    [Theory]
    [InlineData(
        "int i = GlobalIdx.X;\n        y[i] = x[i] + ThreadIdx.X;",
        "int i = GlobalIdx.X;\n        if (i >= y.Length) return;\n        y[i] = x[i] + ThreadIdx.X;")]
    [InlineData("y[GlobalIdx.X] = ThreadIdx.X;", "if (GlobalIdx.X >= y.Length) return;\n        y[GlobalIdx.X] = ThreadIdx.X;")]
    [InlineData(
        "int i = GlobalIdx.X;\n\n        // with its number\n        float v = x[i];\n        y[i] = v + ThreadIdx.X;",
        "int i = GlobalIdx.X;\n\n        // with its number\n        if (i >= x.Length) return;\n        float v = x[i];\n        y[i] = v + ThreadIdx.X;")]
    public async Task A_kernel_gets_its_guard(string wrong, string right)
    {
        Assert.Equal(Launched(right), await FixFirst(new AddGuardFix(), Launched(wrong)));
        Assert.Empty(await Problems(Launched(right)));
    }

    [Fact]
    public async Task All_kernels_get_their_guards_at_once()
    {
        const string wrong = """
            static partial class Kernels
            {
                [Kernel] static void A(Span<float> y) { y[GlobalIdx.X] = ThreadIdx.X; }
                [Kernel] static void B(Span<float> y) { y[GlobalIdx.X] = ThreadIdx.X; }
                static void Run(Launch first, GpuDevice gpu, GpuArray<float> y) { A(gpu.Launch(3), y); A(gpu.Launch(4), y); B(gpu.Launch(5), y); }
            }
            """;
        string right = wrong.Replace("{ y[", "{ if (GlobalIdx.X >= y.Length) return; y[");
        Assert.Equal(right, await FixAll(new AddGuardFix(), wrong));
    }

    [Theory]
    [InlineData(
        "Span<float> tile = Block.Shared<float>(256);\n        tile[ThreadIdx.X] = x[GlobalIdx.X];\n        Block.Sync();\n        y[0] = tile[0];")]
    [InlineData("float sum = Warp.ReduceAdd(x[GlobalIdx.X]);\n        Atomic.Add(ref y[0], sum);")]
    public async Task A_kernel_whose_threads_must_stay_gets_none(string wrong) =>
        Assert.Empty(await Titles(new AddGuardFix(), Launched(wrong)));

    private static string Launched(string statements) => $$"""
        static partial class Kernels
        {
            [Kernel]
            public static void K(ReadOnlySpan<float> x, Span<float> y)
            {
                {{statements}}
            }

            public static void Run(GpuDevice gpu, GpuArray<float> x, GpuArray<float> y) => K(gpu.Launch(y.Length), x, y);
        }
        """.ReplaceLineEndings("\n");
}
