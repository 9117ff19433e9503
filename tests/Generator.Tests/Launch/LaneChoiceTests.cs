using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.Launch;

/// <summary>
/// Which kernels run on the CPU device in the lanes of vectors: those that gain by it and come to the same bits; others stay as they are.
/// </summary>
public class LaneChoiceTests
{
    [Theory]
    [InlineData("float, float", "y[i] = 2f * x[i] + y[i];")]
    [InlineData("double, double", "y[i] = x[i] > 0 ? x[i] : -x[i];")]
    [InlineData("int, int", "int sum = 0; for (int k = 0; k < x[i]; k++) sum += k; y[i] = sum;")]
    [InlineData("long, long", "if (x[i] > 3) y[i] = x[i] << 2;")]
    [InlineData("uint, uint", "y[i] = x[i] > 3u ? x[i] >> 1 : (uint)i;")]
    [InlineData("ulong, ulong", "if (x[i] != 3) y[i] = ~x[i];")]
    public void In_lanes(string elements, string body) => Assert.Contains("CpuLanes.", Emit(elements, body));

    [Theory]
    // A gather and a scatter: elements that are no neighbours are loaded one by one in any case.
    [InlineData("float, float", "y[i] = x[(int)x[i]];")]
    [InlineData("int, int", "y[x[i]] = i;")]
    // No vector divides integers.
    [InlineData("int, int", "y[i] = x[i] / (i + 1);")]
    [InlineData("int, int", "y[i] = x[i] % 7;")]
    // Atomic operations are one after the other.
    [InlineData("int, int", "Atomic.Add(ref y[0], x[i]);")]
    // A conversion that vectors have only for signed integers.
    [InlineData("uint, float", "y[i] = x[i];")]
    // Lanes of two widths.
    [InlineData("float, double", "y[i] = x[i] * 2.0;")]
    [InlineData("byte, byte", "y[i] = (byte)(x[i] + 1);")]
    // Functions whose vector forms round otherwise.
    [InlineData("float, float", "y[i] = MathF.Exp(x[i]);")]
    // A lane that leaves a loop while others go on.
    [InlineData("int, int", "int k = 0; for (; k < 99; k++) { if (x[i] == k) break; } y[i] = k;")]
    // Nothing in memory has one number for each lane.
    [InlineData("int, int", "if (i == 0) y[0] = x[0];")]
    public void One_by_one(string elements, string body) => Assert.DoesNotContain("CpuLanes.", Emit(elements, body));

    private static string Emit(string elements, string body)
    {
        string[] types = elements.Split(", ");
        CSharpCompilation compilation = Compile.Create(
            $"static partial class Kernels {{ [Kernel] static void Run(ReadOnlySpan<{types[0]}> x, Span<{types[1]}> y) " +
            $"{{ int i = BlockIdx.X * BlockDim.X + ThreadIdx.X; if (i < y.Length) {{ {body} }} }} }}");
        GeneratorRunResult result = Compile.Generate(compilation, out Compilation output);
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        string text = Assert.Single(result.GeneratedSources).SourceText.ToString();
        Assert.Contains("private static void Run(", text);
        return text;
    }
}
