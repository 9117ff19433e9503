using GpuKernels.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.Diagnostics;

/// <summary>What is not slow, or has no faster form, gets no suggestion.</summary>
public class CostTests
{
    private static readonly Dictionary<string, string> silent = new()
    {
        ["float arithmetic"] = "y[i] = x[i] * 1.5f + MathF.Sqrt(x[i]) * 2;",
        ["sums of doubles"] = "double sum = 0; for (int k = 0; k < n; k++) sum += x[k] * 0.5; y[i] = (float)sum;",
        ["products in double on purpose"] = "y[i] = (float)((double)x[i] * x[i + 1]);",
        ["division outside of loops"] = "y[i] = x[i / n] + x[i % n];",
        ["division by constants"] = "float sum = 0f; for (int k = 0; k < n; k++) sum += x[k % 7] + x[k / 16]; y[i] = sum;",
        ["divisor that changes"] = "int a = n, b = i; while (b != 0) { int rest = a % b; a = b; b = rest; } y[i] = a;",
        ["powers of remainders"] = "int a = i; for (int k = 0; k < 8; k++) a = a * a % n; y[i] = a;",
        ["a dividend from memory"] = "float sum = 0f; for (int k = 0; k < 8; k++) sum += x[keys[k] % n]; y[i] = sum;",
        ["values that are assigned each other"] =
            "int a = i, b = n, sum = 0; for (int k = 0; k < 8; k++) { int rest = a; a = b; b = rest; sum += a % n; } y[i] = sum;",
        ["squares"] = "float sum = 0f; for (int k = 0; k < 8; k++) sum += x[k * k % n]; y[i] = sum;",
        ["dividend of all rounds"] = "float sum = 0f; for (int k = 0; k < n; k++) sum += x[k + i / n]; y[i] = sum;",
        ["neighbours"] = "y[i] = x[i] + x[i + 1] + x[i + n];",
        ["one element for all"] = "y[i] = x[0] + x[n] + x[BlockIdx.X];",
        ["row after row"] = "float sum = 0f; for (int k = 0; k < n; k++) sum += x[k * n + i]; y[i] = sum;",
        ["every second element"] = "y[i] = x[2 * i] + x[2 * i + 1];",
        ["all fields of a struct"] = "y[i] = bodies[i].X + bodies[i].Y + bodies[i].Z;",
        ["whole structs"] = "System.Numerics.Vector4 own = bodies[i]; y[i] = own.X;",
        ["an index from memory"] = "y[i] = x[keys[i] * 4];",
        ["one thread"] = "if (t == 0) y[BlockIdx.X * n] = x[i * n];",
        ["padded tile"] =
            "Span<float> tile = Block.Shared<float>(1056); for (int k = 0; k < 32; k++) tile[k * 33 + t] = x[i + k * n]; Block.Sync(); for (int k = 0; k < 32; k++) y[i + k * n] = tile[t * 33 + k];",
        ["one word for all lanes"] =
            "Span<float> tile = Block.Shared<float>(1024); tile[t] = x[i]; Block.Sync(); float sum = 0f; for (int k = 0; k < 32; k++) sum += tile[k]; y[i] = sum;",
        ["unrolled array"] =
            "Span<float> last = stackalloc float[8]; for (int k = 0; k < 8; k++) last[k] = x[i + k * n]; float sum = 0f; for (int k = 7; k >= 0; k--) sum = sum * 2f + last[k]; y[i] = sum;",
        ["large array"] = "Span<float> last = stackalloc float[100]; for (int k = 0; k < n; k++) last[k % 100] += x[i]; y[i] = last[n];",
        ["whole warps"] =
            "if (t / 32 % 2 == 0) y[i] = x[i] * 2f + x[i + 1] * 3f - x[i + 2]; else y[i] = x[i] / 2f - x[i + 1] * 5f + x[i + 3];",
        ["two halves"] = "if (t < 16) y[i] = x[i] * 2f + x[i + 1] * 3f - x[i + 2]; else y[i] = x[i] / 2f - x[i + 1] * 5f + x[i + 3];",
        ["little work"] = "if (t % 2 == 0) y[i] = x[i]; else y[i] = 0f;",
    };

    public static TheoryData<string> Silent => [.. silent.Keys];

    [Theory, MemberData(nameof(Silent))]
    public async Task What_is_as_fast_as_can_be_gets_no_suggestion(string name)
    {
        string source = "static partial class Kernels { [Kernel] static void K(int n, ReadOnlySpan<float> x, ReadOnlySpan<int> keys, ReadOnlySpan<System.Numerics.Vector4> bodies, Span<float> y) "
            + "{ int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t; " + silent[name] + " } }";
        Compilation compilation = Compile.Create(source);
        Compile.AssertClean(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty((await Compile.AnalyzeAsync(compilation)).Select(diagnostic => diagnostic.GetMessage()));
    }
}
