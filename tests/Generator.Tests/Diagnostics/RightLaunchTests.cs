using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.Diagnostics;

/// <summary>Launches near to the mistakes that <see cref="DiagnosticCases"/> has, of which nothing must be said.</summary>
public class RightLaunchTests
{
    [Theory]
    [InlineData("x[i] = 1;", "K(gpu.Launch(1024), x);")]
    [InlineData("x[i] = 1;", "const int N = 1 << 20; K(gpu.Launch(N), x);")]
    [InlineData("x[i] = 1;", "int[] y = new int[512]; K(gpu.Launch(y.Length), y);")]
    [InlineData("x[i] = 1;", "K(gpu.Launch(n, 256), x);")]
    [InlineData("if (i >= x.Length) return; x[i] = 1;", "K(gpu.Launch(n), x);")]
    [InlineData("int v = i < x.Length ? x[i] : 0; if (v > 0) x[0] = v;", "K(gpu.Launch(n), x);")]
    [InlineData("bool b = i < x.Length && x[i] > 0; if (b) x[0] = 1;", "K(gpu.Launch(n), x);")]
    [InlineData("i = Math.Min(i, x.Length - 1); x[i] = 1;", "K(gpu.Launch(n), x);")]
    [InlineData(
        "if (i < x.Length) x[i] = 1;",
        "K(gpu.Launch(1, 1024), x); K(gpu.Launch(1, (16, 64)), x); K(gpu.Launch(1, n), x); K(gpu.Launch(0, 32), x);")]
    [InlineData("if (i < x.Length) x[i] = 1;", "K(gpu.Launch(1, 24), x); K(gpu.Launch(1, 1), x);")]
    [InlineData(
        "int s = Warp.ReduceAdd(i < x.Length ? x[i] : 0, 16); if (i < x.Length) x[i] = s;",
        "K(gpu.Launch(1, 16), x); K(gpu.Launch(1, n), x);")]
    [InlineData("int t = ThreadIdx.Y * BlockDim.X + ThreadIdx.X; if (t < x.Length) x[t] = 1;", "K(gpu.Launch(1, 32), x);")]
    [InlineData(
        "int y = GlobalIdx.Y; if (y < x.Length) x[y] = i;", "K(gpu.Launch((1, 8), (1, 32)), x); K(gpu.Launch((4, 1), (32, 1)), x);")]
    [InlineData(
        "int y = GlobalIdx.Y; if (y < x.Length) x[y] = i;", "K(gpu.Launch((8, 100_000)), x); K(gpu.Launch(new Dim3(n, 70_000, 2)), x);")]
    [InlineData("for (int y = ThreadIdx.Y; y < x.Length; y += BlockDim.Y) x[y] = i;", "K(gpu.Launch(1, 32), x);")]
    [InlineData("int rows = BlockDim.Y * GridDim.Y; for (int y = GlobalIdx.Y; y < x.Length; y += rows) x[y] = i;", "K(gpu.Launch(n), x);")]
    [InlineData(
        "if (i < x.Length) x[i] = 1;", "x.Dispose(); Action later = () => K(gpu.Launch(4, 32), x); x = gpu.Allocate<int>(4); later();")]
    [InlineData(
        "Span<int> s = Block.DynamicShared<int>(); s[ThreadIdx.X] = i;",
        "K(gpu.Launch(1, 32).Shared(128), x); K(gpu.Launch(1, 32).Shared(n), x);")]
    [InlineData("if (x.Length > 5) x[5] = 1;", "K(gpu.Launch(1, 32), new int[5]);")]
    [InlineData("x[4] = 1;", "K(gpu.Launch(1, 32), new int[5]); int[] y = new int[2]; y = new int[n]; K(gpu.Launch(1, 32), y);")]
    [InlineData("if (i < x.Length) x[i] = 1;", "x.Dispose(); x = gpu.Allocate<int>(4); K(gpu.Launch(4, 32), x);")]
    [InlineData("if (i < x.Length) x[i] = 1;", "if (n > 0) x.Dispose(); else K(gpu.Launch(n), x);")]
    [InlineData("if (i < x.Length) x[i] = 1;", "GpuKernels.CompilerServices.PlainExecution.Run(1, 32, () => K(new int[4]));")]
    public async Task Nothing_is_said_of_a_launch_that_may_be_right(string body, string launch)
    {
        CSharpCompilation compilation = Compile.Create($$"""
            static partial class Kernels
            {
                [Kernel] static void K(Span<int> x) { int i = GlobalIdx.X; {{body}} }
                static void Run(GpuDevice device, int count, GpuArray<int> array) { var gpu = device; var n = count; var x = array; n++; {{launch}} }
            }
            """);
        Compile.Generate(compilation, out Compilation output);
        Assert.DoesNotContain(output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(await Compile.AnalyzeAsync(output));
    }
}
