using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Launch;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Tests.Launch;

/// <summary>What a build is told of a kernel.</summary>
public class BuildDescriptionTests
{
    [Theory]
    [InlineData("[Kernel] static void F(Span<float> x) { x[0] = 1; }", "kernel Kernels.F")]
    [InlineData("[Kernel] static void F(ReadOnlySpan<float> x, Span<float> y) { y[0] = x[0]; }", "kernel Kernels.F, overlap")]
    [InlineData(
        "[Kernel] static void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y) { if (x[0] > y[0]) Gpu.Print($\"{x[0]}\"); }",
        "kernel Kernels.F")]
    [InlineData(
        "[Kernel(Strict = true)] static void F(Span<float> x, [ConstantMemory(4)] ReadOnlySpan<float> y) { x[0] = y[0]; }",
        "kernel Kernels.F, strict")]
    [InlineData("[Kernel] static void F(Span<long> x, [Specialize(16, -1)] int n, [Specialize(true)] bool b) { x[0] = b ? n : 0; }",
        "kernel Kernels.F, specialize GK_SPECIALIZE_n_1 int 0x10 0xffffffffffffffff, specialize GK_SPECIALIZE_b_2 bool 0x1")]
    [InlineData("[Kernel, Cluster(2)] static void F(Span<int> x) { x[0] = 1; Cluster.Sync(); }", "kernel Kernels.F, architecture 90")]
    public void It_has_what_decides_beside_the_text(string kernel, string expected)
    {
        Kernel lowered = Assert.Single(Compile.Models(Compile.Create($"static partial class Kernels {{ {kernel} }}"))).Kernel!;
        Assert.Equal(expected.Split(", "), BuildDescription.Of(lowered, BuildDescription.MayOverlap([lowered])).Split('\n'));
    }

    [Fact]
    public void A_budget_stands_with_what_it_is_measured_by()
    {
        KernelModel model = Assert.Single(Compile.Models(Compile.Create("""
            static partial class Kernels
            {
                [Kernel(MaxRegisters = 64, MaxSharedBytes = 70000, NoSpills = true, MinBlocksPerMultiprocessor = 2), LaunchBounds(256)]
                static void F(Span<byte> x) { Span<byte> tile = Block.Shared<byte>(65536); tile[ThreadIdx.X] = x[0]; Block.Sync(); x[0] = tile[9]; }
            }
            """)));
        Assert.Equal(
            "kernel Kernels.F, dynamic 65536, budget registers 64, budget shared 70000, budget blocks 2, threads 256, budget spills 0".Split(", "),
            BuildDescription.Of(model.Kernel!, mayOverlap: false, model.Budget).Split('\n'));
    }

    [Fact]
    public void A_project_may_keep_what_its_kernels_were_lowered_to()
    {
        const string Source = "static partial class Kernels { [Kernel] static void F(Span<float> x) { x[0] *= 2f; } }";
        string kept = Compile.Driver(
            "GpuKernelsKeepIr", "true").RunGenerators(Compile.Create(Source)).GetRunResult().GeneratedTrees[0].ToString();
        Kernel lowered = Assert.Single(Compile.Models(Compile.Create(Source))).Kernel!;
        Assert.Contains("private const string KernelIr =", kept);
        Assert.All(Printer.Print(lowered).Split('\n'), line => Assert.Contains(line, kept));
        Assert.DoesNotContain(
            "KernelIr",
            Compile.Driver("GpuKernelsKeepIr", null).RunGenerators(Compile.Create(Source)).GetRunResult().GeneratedTrees[0].ToString());
    }

    [Theory]
    [InlineData("true", "isStrict: true")]
    [InlineData("false", "isStrict: false")]
    [InlineData(null, "isStrict: false")]
    public void A_project_may_have_all_its_kernels_strict(string? value, string expected)
    {
        GeneratorRunResult result = Compile.Driver("GpuKernelsStrictFloat", value).RunGenerators(Compile.Create("""
            static partial class Kernels
            {
                [Kernel] static void F(Span<float> x) { x[0] *= x[1]; }
                [Kernel, KernelInstance(typeof(float))] static void G<T>(T value, Span<T> x) where T : unmanaged { x[0] = value; }
            }
            """)).GetRunResult().Results.Single();
        Assert.Equal(2, result.GeneratedSources.Length);
        Assert.All(result.GeneratedSources, source => Assert.Contains(expected, source.SourceText.ToString()));
    }
}
