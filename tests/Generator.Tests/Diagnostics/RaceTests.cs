using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Tests.Diagnostics;

/// <summary>Races that are certain are reported on both accesses; what has its barrier, or may have a reason, is not.</summary>
public class RaceTests
{
    public static TheoryData<string> Wrong => [.. wrong.Keys];

    public static TheoryData<string> Right => [.. right.Keys];

    [Theory, MemberData(nameof(Wrong))]
    public async Task A_race_is_found(string name)
    {
        (string body, string expected) = wrong[name];
        Assert.Equal(expected, await Analyze(body));
    }

    [Theory, MemberData(nameof(Right))]
    public async Task No_race_is_not(string name) => Assert.Equal("", await Analyze(right[name]));

    /// <summary>A line for each diagnostic: its number, the marked text, and the texts of the additional locations.</summary>
    private static async Task<string> Analyze(string body)
    {
        string source = "static partial class Kernels { " + Members
            + "[Kernel] static void K(int n, bool flag, ReadOnlySpan<float> x, ReadOnlySpan<int> keys, Span<float> y, Span<int> counts) { int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t; " + body + " } }";
        Compilation compilation = Compile.Create(source);
        Compile.AssertClean(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        ImmutableArray<Diagnostic> found = await Compile.AnalyzeAsync(compilation);
        return string.Join("; ", found.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info)
            .Select(diagnostic =>
                $"{diagnostic.Id} {string.Join(" | ", diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(Text))}"));
    }

    private static string Text(Location location) =>
        location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(location.SourceSpan);

    private const string Members = """
        static void Put(Span<float> tile, int at, float value) => tile[at] = value;
        static float Get(Span<float> tile, int at) => tile[at];
        """;

    private const string Tile = "Span<float> tile = Block.Shared<float>(256); ";
    private const string Sum = Tile + "tile[t] = i < n ? x[i] : 0f; Block.Sync(); ";

    private static readonly Dictionary<string, (string Body, string Expected)> wrong = new()
    {
        ["all add to one element"] = (Tile
            + "if (t == 0) tile[0] = 0f; Block.Sync(); tile[0] += x[i]; Block.Sync(); if (t == 0) y[BlockIdx.X] = tile[0];", "GK0070 tile[0]"),
        ["all add one"] = (Tile
            + "if (t == 0) tile[0] = 0f; Block.Sync(); tile[0]++; Block.Sync(); if (t == 0) y[BlockIdx.X] = tile[0];", "GK0070 tile[0]"),
        ["two threads write one element"] = (Tile + "tile[t / 2] = x[i]; Block.Sync(); y[i] = tile[t / 2];", "GK0070 tile[t / 2]"),
        ["behind a guard"] = (Tile + "if (i < n) tile[t / 2] = x[i]; Block.Sync(); if (i < n) y[i] = tile[t / 2];", "GK0070 tile[t / 2]"),
        ["behind an early return"] = (Tile + "if (i >= n) return; tile[t / 2] = x[i];", "GK0070 tile[t / 2]"),
        ["neighbour above"] = (Tile + "tile[t] = x[i]; if (t + 1 < BlockDim.X) y[i] = tile[t + 1];", "GK0071 tile[t + 1] | tile[t]"),
        ["neighbour below"] = (Tile + "tile[t] = x[i]; if (t > 0) y[i] = tile[t - 1] + tile[t];", "GK0071 tile[t - 1] | tile[t]"),
        ["reversed"] =
            ("Span<float> tile = Block.Shared<float>(256); tile[t] = x[i]; y[i] = tile[255 - t];", "GK0071 tile[255 - t] | tile[t]"),
        ["reversed in the block"] = (Tile
            + "tile[t] = x[i]; y[i] = tile[BlockDim.X - 1 - t];", "GK0071 tile[BlockDim.X - 1 - t] | tile[t]"),
        ["partner"] = (Tile + "tile[t] = x[i]; for (int s = 1; s < 32; s *= 2) y[i] += tile[t ^ s];", "GK0071 tile[t ^ s] | tile[t]"),
        ["in one statement"] = (Tile + "tile[t] = x[i]; Block.Sync(); if (t < 31) tile[t] = tile[t + 1];", "GK0071 tile[t + 1] | tile[t]"),
        ["reduction without a barrier in its loop"] = (Sum
            + "for (int half = BlockDim.X / 2; half > 0; half /= 2) { if (t < half) tile[t] += tile[t + half]; } if (t == 0) y[BlockIdx.X] = tile[0];",
            "GK0071 tile[t + half] | tile[t]"),
        ["reduction without its first barrier"] = (Tile
            + "tile[t] = x[i]; for (int half = BlockDim.X / 2; half > 0; half /= 2) { if (t < half) tile[t] += tile[t + half]; Block.Sync(); } if (t == 0) y[BlockIdx.X] = tile[0];",
            "GK0071 tile[t + half] | tile[t]"),
        ["tiles without the second barrier"] = (Tile
            + "float sum = 0f; for (int start = 0; start < n; start += 256) { tile[t] = x[start + t]; Block.Sync(); for (int k = 0; k < 256; k++) sum += tile[k]; } y[i] = sum;",
            "GK0071 tile[k] | tile[t]"),
        ["tiles without the first barrier"] = (Tile
            + "float sum = 0f; for (int start = 0; start < n; start += 256) { tile[t] = x[start + t]; for (int k = 0; k < 256; k++) sum += tile[k]; Block.Sync(); } y[i] = sum;",
            "GK0071 tile[k] | tile[t]"),
        ["first thread publishes"] = (Tile + "if (t == 0) tile[0] = x[BlockIdx.X]; y[i] = tile[0];", "GK0071 tile[0] | tile[0]"),
        ["in helpers"] = (Tile + "Put(tile, t, x[i]); y[i] = Get(tile, t ^ 1);", "GK0071 tile[at] | tile[at]"),
        ["in a slice"] = (Tile
            + "Span<float> part = tile[16..]; tile[t + 16] = x[i]; y[i] = part[t ^ 1];", "GK0071 part[t ^ 1] | tile[t + 16]"),
        ["cleared, and counted without a barrier"] = ("Span<int> bins = Block.Shared<int>(32); if (t < 32) bins[t] = 0; Atomic.Add(ref bins[keys[i] & 31], 1); Block.Sync(); if (t < 32) Atomic.Add(ref counts[t], bins[t]);",
            "GK0071 bins[keys[i] & 31] | bins[t]"),
        ["counted, and read without a barrier"] = ("Span<int> bins = Block.Shared<int>(32); if (t < 32) bins[t] = 0; Block.Sync(); Atomic.Add(ref bins[keys[i] & 31], 1); if (t < 32) Atomic.Add(ref counts[t], bins[t]);",
            "GK0071 bins[t] | bins[keys[i] & 31]"),
        ["gathered without a barrier"] = (Tile + "tile[t] = x[i]; y[i] = tile[keys[i]];", "GK0071 tile[keys[i]] | tile[t]"),
        ["sort without a barrier in its loop"] = (Tile
            + "tile[t] = x[i]; Block.Sync(); for (int size = 2; size <= 32; size *= 2) for (int s = size / 2; s > 0; s /= 2) { int other = t ^ s; "
            + "if (other > t) { float a = tile[t], b = tile[other]; if (a > b == ((t & size) == 0)) { tile[t] = b; tile[other] = a; } } } y[i] = tile[t];", "GK0071 tile[t] | tile[other]"),
        ["nothing written"] = (Tile + "y[i] = tile[t];", "GK0072 tile[t]"),
        ["written too late"] = (Tile
            + "float sum = 0f; for (int k = 0; k < n; k++) { sum += tile[t]; Block.Sync(); tile[t] = x[k]; } y[i] = sum;", "GK0072 tile[t]"),
        ["sum of all threads"] = ("y[0] += x[i];", "GK0073 y[0]"),
        ["sum of a block"] = ("if (i < n) y[BlockIdx.X] -= x[i];", "GK0073 y[BlockIdx.X]"),
        ["sum of all blocks"] = (Sum + "if (t == 0) y[0] += tile[1];", "GK0073 y[0]"),
        ["histogram"] = ("int key = keys[i] % 16; if (i < n) counts[key]++;", "GK0073 counts[key]"),
        ["sums that begin nowhere"] = (Tile + "tile[t] += x[i]; y[i] = tile[t];", "GK0072 tile[t]"),
    };

    private static readonly Dictionary<string, string> right = new()
    {
        ["own elements"] = Tile + "tile[t] = x[i]; y[i] = tile[t];",
        ["a barrier between"] = Tile + "tile[t] = x[i]; Block.Sync(); y[i] = tile[t ^ 1];",
        ["a barrier in a helper's place"] = Tile + "Put(tile, t, x[i]); Block.Sync(); y[i] = Get(tile, t ^ 1);",
        ["a warp's barrier"] = Tile + "tile[t] = x[i]; Warp.Sync(); y[i] = tile[t ^ 1];",
        ["the same value from all"] = Tile + "tile[0] = n; Block.Sync(); y[i] = tile[0];",
        ["one thread"] = Tile + "if (t == 0) { tile[0] = x[0]; tile[1] = tile[0]; } Block.Sync(); y[i] = tile[1];",
        ["halves that do not meet"] = Tile + "if (t < 16) tile[t] = x[i]; else tile[t] = x[i + 1]; Block.Sync(); y[i] = tile[t ^ 1];",
        ["atomic"] =
            "Span<int> bins = Block.Shared<int>(16); if (t < 16) bins[t] = 0; Block.Sync(); Atomic.Add(ref bins[keys[i] & 15], 1); Block.Sync(); if (t < 16) Atomic.Add(ref counts[t], bins[t]);",
        ["reduction"] = Sum
            + "for (int half = BlockDim.X / 2; half > 0; half /= 2) { if (t < half) tile[t] += tile[t + half]; Block.Sync(); } if (t == 0) y[BlockIdx.X] = tile[0];",
        ["tiles"] = Tile
            + "float sum = 0f; for (int start = 0; start < n; start += 256) { tile[t] = x[start + t]; Block.Sync(); for (int k = 0; k < 256; k++) sum += tile[k]; Block.Sync(); } y[i] = sum;",
        ["two arrays in turn"] =
            "Span<float> a = Block.Shared<float>(256), b = Block.Shared<float>(256); a[t] = x[i]; for (int s = 1; s < n; s *= 2) { Block.Sync(); b[t] = a[t ^ 1]; Block.Sync(); a[t] = b[t ^ 1]; } y[i] = a[t];",
        ["spans that change roles"] =
            "Span<float> a = Block.Shared<float>(256), b = Block.Shared<float>(256), from = a, to = b; from[t] = x[i]; for (int s = 0; s < 4; s++) { Block.Sync(); to[t] = from[t ^ 1]; Span<float> old = from; from = to; to = old; } y[i] = from[t];",
        ["conditions that exclude each other"] = Tile + "if (flag) tile[t] = x[i]; else y[i] = 0f; if (!flag) { tile[t] = 1f; }",
        ["data decides"] = Tile + "tile[t] = 0f; Block.Sync(); if (x[i] == 7f) tile[0] = i; Block.Sync(); y[i] = tile[0];",
        ["places beside what was cleared"] = Tile + "tile[t] = 0f; y[i] = tile[t * 4 + (keys[i] & 3)] + tile[256 + keys[i]];",
        ["own elements for some data"] = Tile + "tile[t] = x[i]; if (x[i] > 0f) tile[t] = 0f; y[i] = tile[t];",
        ["an unknown distance"] = Tile + "tile[t] = x[i]; tile[t + n] = 0f;",
        ["one warp of a block"] = Tile + "tile[t % 32] = x[t % 32];",
        ["returned threads"] = Tile + "if (t > 0) return; tile[0] = x[i]; tile[1] = tile[0];",
        ["nobody else left"] = Tile + "for (int k = 0; k < 4; k++) { if (t > 0) continue; tile[0] = k; y[i] = tile[0]; }",
        ["written on another path"] = Tile + "if (flag) tile[t] = 1f; Block.Sync(); y[i] = flag ? tile[t] : 0f;",
        ["a sum for each thread"] = "y[i] += x[i]; for (int k = 0; k < n; k++) y[i * n + k] += x[k];",
        ["a sum for each block"] = Sum + "if (t == 0) y[BlockIdx.X] += tile[1];",
        ["atomic sums"] = "Atomic.Add(ref y[0], x[i]); Atomic.Add(ref counts[keys[i] % 16], 1);",
        ["a list without repetitions"] = "counts[keys[i]]++;",
        ["a lock"] =
            "if (Atomic.CompareExchange(ref counts[0], 1, 0) == 0) { y[0] += x[i]; Fence.Device(); Atomic.Exchange(ref counts[0], 0); }",
        ["the first thread of all"] = "if (i == 0) y[0] += x[0]; if (BlockIdx.X == 0 && t == 0) y[1] += x[1];",
        ["an array of structs by its fields"] =
            "Span<System.Numerics.Vector2> tile = Block.Shared<System.Numerics.Vector2>(256); tile[t / 2 * 2].X = x[t / 2]; Block.Sync(); y[i] = tile[t / 2 * 2].X;",
    };
}
