using GpuKernels.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;
using static GpuKernels.Generator.Tests.CodeFixes.FixRunner;

namespace GpuKernels.Generator.Tests.CodeFixes;

/// <summary>Fixes of what makes kernels slow.</summary>
public class CostFixTests
{
    [Theory]
    [InlineData("x[i] = (float)(x[i] * 1.5);", "x[i] = (float)(x[i] * 1.5f);")]
    [InlineData("x[i] = (float)(2.0 + x[i]);", "x[i] = (float)(2f + x[i]);")]
    [InlineData("x[i] = (float)(0.25d * x[i]);", "x[i] = (float)(0.25f * x[i]);")]
    [InlineData("x[i] = (float)Math.Sqrt(x[i]);", "x[i] = MathF.Sqrt(x[i]);")]
    [InlineData("x[i] = (float)Math.Pow(x[i], 2.0);", "x[i] = MathF.Pow(x[i], 2f);")]
    [InlineData("x[i] = (float)System.Math.Sin(x[i]);", "x[i] = System.MathF.Sin(x[i]);")]
    public async Task Double_arithmetic_becomes_that_of_floats(string wrong, string right)
    {
        Assert.Equal(InKernel(right), await FixFirst(new UseFloatFix(), InKernel(wrong)));
        Assert.Empty(await Problems(InKernel(right)));
    }

    [Theory]
    [InlineData("double d = x[0]; x[i] = (float)Math.Pow(x[i], d);")]
    [InlineData("double d = x[0]; x[i] = (float)(d * 1.5);")]
    public async Task Arithmetic_on_doubles_that_are_meant_stays(string right) =>
        Assert.Empty(await Titles(new UseFloatFix(), InKernel(right)));

    [Fact]
    public async Task All_literals_become_floats_at_once() => Assert.Equal(
        InKernel("x[i] = (float)(x[i] * 1.5f + 2f);\n        if (i > 2) x[i] = (float)(x[i] - 0.5f);"),
        await FixAll(new UseFloatFix(), InKernel("x[i] = (float)(x[i] * 1.5 + 2.0);\n        if (i > 2) x[i] = (float)(x[i] - 0.5);")));

    [Fact]
    public async Task All_calls_become_those_of_MathF_at_once() => Assert.Equal(
        InKernel("x[i] = MathF.Sqrt(x[i]);\n        if (i > 2) x[i] = MathF.Exp(x[i]);"),
        await FixAll(new UseFloatFix(), InKernel("x[i] = (float)Math.Sqrt(x[i]);\n        if (i > 2) x[i] = (float)Math.Exp(x[i]);")));

    [Theory]
    [InlineData(
        "Span<float> tile = Block.Shared<float>(32 * 32);\n        for (int k = 0; k < 32; k++) tile[k * 32 + t] = x[k];\n        Block.Sync();\n        float sum = 0f;\n        for (int k = 0; k < 32; k++) sum += tile[t * 32 + k];\n        y[t] = sum;",
        "Span<float> tile = Block.Shared<float>(32 * 33);\n        for (int k = 0; k < 32; k++) tile[k * 33 + t] = x[k];\n        Block.Sync();\n        float sum = 0f;\n        for (int k = 0; k < 32; k++) sum += tile[t * 33 + k];\n        y[t] = sum;")]
    [InlineData(
        "const int Width = 32;\n        Span<float> tile = Block.Shared<float>(1024);\n        for (int k = 0; k < 32; k++) tile[t + Width * k] = x[k];\n        Block.Sync();\n        float sum = 0f;\n        for (int k = 0; k < 32; k++) sum += tile[t * Width + k];\n        y[t] = sum;",
        "const int Width = 32;\n        Span<float> tile = Block.Shared<float>(32 * 33);\n        for (int k = 0; k < 32; k++) tile[t + (Width + 1) * k] = x[k];\n        Block.Sync();\n        float sum = 0f;\n        for (int k = 0; k < 32; k++) sum += tile[t * (Width + 1) + k];\n        y[t] = sum;")]
    public async Task The_rows_of_a_tile_become_longer(string wrong, string right)
    {
        Assert.Equal(WithTile(right), await FixFirst(new PadTileFix(), WithTile(wrong)));
        Assert.Empty(await Problems(WithTile(right)));
    }

    [Fact]
    public async Task The_rows_of_all_tiles_become_longer_at_once()
    {
        const string wrong = """
            Span<float> a = Block.Shared<float>(32 * 32);
                    Span<float> b = Block.Shared<float>(32 * 32);
                    for (int k = 0; k < 32; k++) { a[k * 32 + t] = x[k]; b[k * 32 + t] = x[k]; }
                    Block.Sync();
                    float sum = 0f;
                    for (int k = 0; k < 32; k++) sum += a[t * 32 + k] * b[t * 32 + k];
                    y[t] = sum;
            """;
        string right = wrong.ReplaceLineEndings("\n").Replace("32 * 32", "32 * 33").Replace("k * 32", "k * 33").Replace("t * 32", "t * 33");
        Assert.Equal(WithTile(right), await FixAll(new PadTileFix(), WithTile(wrong.ReplaceLineEndings("\n"))));
    }

    [Fact]
    public async Task A_tile_that_is_used_in_another_way_stays() => Assert.Empty(await Titles(new PadTileFix(), WithTile(
        "Span<float> tile = Block.Shared<float>(32 * 32);\n        for (int k = t; k < 1024; k += 32) tile[k] = x[k];\n        Block.Sync();\n        float sum = 0f;\n        for (int k = 0; k < 32; k++) sum += tile[t * 32 + k];\n        y[t] = sum;")));

    private static string InKernel(string statements) => $$"""
        static partial class Kernels
        {
            [Kernel]
            public static void K(Span<float> x)
            {
                int i = GlobalIdx.X;
                if (i >= x.Length) return;
                {{statements}}
            }
        }
        """.ReplaceLineEndings("\n");

    private static string WithTile(string statements) => $$"""
        static partial class Kernels
        {
            [Kernel, LaunchBounds(32)]
            public static void K(ReadOnlySpan<float> x, Span<float> y)
            {
                int t = ThreadIdx.X;
                {{statements}}
            }
        }
        """.ReplaceLineEndings("\n");
}
