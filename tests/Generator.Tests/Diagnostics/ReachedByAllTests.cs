using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.Diagnostics;

/// <summary>Barriers and warp operations that all threads reach, as can be proven: nothing is reported.</summary>
public class ReachedByAllTests
{
    [Theory]
    [InlineData("a variable that had another value before", "int n = x[t]; x[t] = n; n = count; for (int k = 0; k < n; k++) Block.Sync();")]
    [InlineData("a variable that gets another value after", "int n = count; for (int k = 0; k < n; k++) Block.Sync(); n = t; x[n] = 1;")]
    [InlineData("a value that both ways give", "int n; if (count > 3) n = 1; else n = count; if (n > 2) Block.Sync();")]
    [InlineData("a way that ends", "int n = 1; if (t > 5) { n = t; x[t] = n; return; } if (n > 2) Block.Sync();")]
    [InlineData("a throw", "int n = 1; if (t > 5) { n = t; throw new Exception(\"no\"); } if (n > 2) Block.Sync();")]
    [InlineData("a round that some leave after it", "for (int k = 0; k < 4; k++) { Block.Sync(); if (t == k) continue; x[t]++; }")]
    [InlineData("a do loop of as many rounds", "int k = 0; do { Block.Sync(); k++; } while (k < count);")]
    [InlineData("a switch that some leave", "switch (count) { case 1: if (t > 3) break; x[t] = 2; break; } Block.Sync();")]
    [InlineData("a helper's number", "for (int k = 0; k < Half(count); k++) Block.Sync();")]
    [InlineData("a number from a helper by reference", "int n = t; x[n] = 1; n = 0; Add(ref n, count); if (n > 2) Block.Sync();")]
    [InlineData("a condition of its own", "if (count > 2 && r[count] == 3) { Block.Sync(); x[t] = 1; Block.Sync(); }")]
    [InlineData("warps", "if (t / 32 == 0) x[t] = Warp.ReduceAdd(x[t]);")]
    [InlineData("warps by a shift", "int warp = t >> 5; if (warp == 0) x[t] = Warp.ReduceAdd(x[t]);")]
    [InlineData("a warp by its index", "if (Warp.Index == 1) x[t] = Warp.ReduceAdd(x[t]);")]
    [InlineData("the first warp", "if (t < 32) x[t] = Warp.ReduceAdd(x[t]);")]
    [InlineData("the last of 64", "if (t % 64 > 31) x[t] = Warp.ReduceAdd(x[t]);")]
    [InlineData(
        "a warp for each row",
        "for (int row = GlobalIdx.X / 32; row < count; row += GridDim.X * BlockDim.X / 32) x[row] = Warp.ReduceAdd(x[row * 32 + Warp.LaneIndex]);")]
    [InlineData(
        "a warp for each row of the block",
        "int row = BlockIdx.X * BlockDim.Y + ThreadIdx.Y; if (row < count) x[row] = Warp.ReduceAdd(x[row * 32 + t]);")]
    [InlineData("the rounds of a warp", "for (int i = t; i < 1024; i += BlockDim.X) x[i] = Warp.ReduceAdd(x[i]);")]
    [InlineData("a vote", "int n = x[t]; while (Warp.Any(n > 0)) { n--; Warp.Sync(); }")]
    [InlineData(
        "a ticket of the warp",
        "int n = 0; while (true) { if (Warp.LaneIndex == 0) n = Atomic.Add(ref x[0], 1); n = Warp.Broadcast(n); if (n > count) break; x[n + 1] = Warp.ReduceAdd(t); }")]
    [InlineData("lanes that have returned", "if (t > count) return; x[t] = Warp.ReduceAdd(x[t]);")]
    [InlineData("lanes that the mask names", "uint some = Warp.Ballot(t > count); if (t > count) x[t] = Warp.ReduceAdd(x[t], mask: some);")]
    [InlineData("the lanes of a part", "if (t % 32 < 16) x[t] = Warp.ReduceAdd(x[t], mask: 0xffff);")]
    [InlineData("the lanes that have not returned", "if (t > 7) return; Warp.Sync(0xff); x[t] = 1;")]
    [InlineData("a helper with an operation", "if (t < 64) x[t] = Sum(x[t], count);")]
    [InlineData("a helper that tells the warp", "if (WarpOf(t) == 2) x[t] = Warp.ReduceAdd(x[t]);")]
    public async Task Nothing_is_reported(string name, string statements)
    {
        CSharpCompilation compilation = Compile.Create($$"""
            static partial class Kernels
            {
                static int Half(int n) => n / 2;
                static int WarpOf(int thread) => thread / 32;
                static void Add(ref int n, int k) => n += k;
                static int Sum(int value, int count) { if (count > 3) return 0; for (int k = 0; k < count; k++) value += Warp.ShuffleXor(value, k); return value; }
                [Kernel] static void K(int count, ReadOnlySpan<int> r, Span<int> x) { int t = ThreadIdx.X; {{statements}} }
            }
            """);
        Compile.Generate(compilation, out Compilation output);
        Assert.DoesNotContain(output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        IEnumerable<Diagnostic> found = await Compile.AnalyzeAsync(output, Compile.NewestArchitecture);
        Assert.True(!found.Any(), $"{name}: {string.Join('\n', found)}");
    }
}
