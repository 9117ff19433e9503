using System.Globalization;
using GpuKernels.Build;
using GpuKernels.Generator.Cuda;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GpuKernels.Generator.Tests.Diagnostics;

/// <summary>
/// GK0090: what the last build has left is believed where it is of the same kernel, and says why few threads run at a time.
/// </summary>
public class OccupancyTests
{
    private const string Kernel =
        "static partial class Kernels { [Kernel] static void [|Copy|](ReadOnlySpan<float> x, Span<float> y) { y[GlobalIdx.X] = x[GlobalIdx.X]; } }";

    private sealed class LastBuild(string content) : AdditionalText
    {
        public override string Path => "obj/App.gpu.usage";

        public override SourceText GetText(CancellationToken cancellation = default) => SourceText.From(content);
    }

    // 168 registers are 5376 of a warp, 3 warps for each of 4 partitions.
    [Fact]
    public async Task Many_registers_are_named_at_the_kernel()
    {
        Diagnostic found = Assert.Single(await Analyze(Kernel, 80, 168));
        Assert.Equal(("GK0090", DiagnosticSeverity.Info), (found.Id, found.Severity));
        Assert.Equal(Markup.Parse(Kernel).Spans[0], found.Location.SourceSpan);
        Assert.Equal("Kernel 'Copy' had an occupancy of at most 18 % in the last build, less than 25 %: a multiprocessor of sm_80 has room for 6 × 64 threads, "
            + "since each thread uses 168 of 65536 registers; keep fewer values at a time, or let the compiler use fewer registers by [LaunchBounds(64, 8)]",
            found.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Much_shared_memory_is_named_too()
    {
        const string source = "static partial class Kernels { [Kernel, LaunchBounds(128)] static void [|Copy|](Span<float> x) "
            + "{ Span<float> tile = Block.Shared<float>(10000); tile[ThreadIdx.X] = x[GlobalIdx.X]; Block.Sync(); x[GlobalIdx.X] = tile[ThreadIdx.X]; } }";
        Diagnostic found = Assert.Single(await Analyze(source, 80, 16, sharedBytes: 40000, minimum: "30"));
        Assert.Equal("Kernel 'Copy' had an occupancy of at most 25 % in the last build, less than 30 %: a multiprocessor of sm_80 has room for 4 × 128 threads, "
            + "since each block uses 40000 of 167936 bytes of shared memory; use smaller shared arrays", found.GetMessage(
                CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(80, 128, null, 0)] // 25 %, which is enough.
    [InlineData(80, 128, "26", 1)]
    [InlineData(80, 168, "18", 0)]
    [InlineData(80, 168, "as much as can be", 1)]
    [InlineData(75, 168, null, 0)] // Of 32 warps, 12 are 37 %.
    public async Task The_least_occupancy_is_what_the_project_says(int architecture, int registers, string? minimum, int count) =>
        Assert.Equal(count, (await Analyze(Kernel, architecture, registers, minimum: minimum)).Length);

    [Theory]
    [InlineData("")]
    [InlineData("Copy_00000000 0000000000000000 80 168 0")]
    [InlineData("{0} 0000000000000000 80 168 0")]
    [InlineData("{0} {1} 80 168")]
    [InlineData("{0} {1} 80 many 0")]
    public async Task What_is_of_another_kernel_or_broken_says_nothing(string line)
    {
        Compilation compilation = Compile.Create(Markup.Parse(Kernel).Text);
        Kernel kernel = Compile.Kernels((CSharpCompilation)compilation).Single();
        string text = string.Format(CultureInfo.InvariantCulture, line, kernel.EntryPoint, KernelUsage.HashOf(CudaEmitter.Emit(kernel)));
        Assert.Empty(await Compile.AnalyzeAsync(compilation, new LastBuild(text)));
    }

    [Fact]
    public async Task The_worst_of_several_GPUs_is_shown()
    {
        CSharpCompilation compilation = Compile.Create(Markup.Parse(Kernel).Text);
        Kernel kernel = Compile.Kernels(compilation).Single();
        string hash = KernelUsage.HashOf(CudaEmitter.Emit(kernel));
        KernelUsage[] usages = [new(kernel.EntryPoint, hash, 75, 40, 0), new(kernel.EntryPoint, hash, 80, 168, 0),
            new(kernel.EntryPoint, hash, 90, 255, 0)];
        Diagnostic found = Assert.Single(await Compile.AnalyzeAsync(compilation, new LastBuild(string.Join('\n', usages.AsEnumerable()))));
        Assert.Contains("at most 12 %", found.GetMessage(CultureInfo.InvariantCulture));
        Assert.Contains("sm_90", found.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_pragma_silences_it() =>
        Assert.DoesNotContain(await Analyze("#pragma warning disable GK0090\n" + Kernel, 80, 168), diagnostic => !diagnostic.IsSuppressed);

    /// <summary>
    /// What a build would leave of the page's kernels: they use few registers, and their shared arrays are of a size that only their text
    /// says.
    /// </summary>
    [Theory, InlineData("Wrong", 1), InlineData("Right", 0)]
    public async Task The_forms_on_the_page_are_what_they_are_said_to_be(string heading, int count)
    {
        string page = Repository.Read("docs", "diagnostics", "GK0090.md").Split($"\n## {heading}\n")[1];
        Assert.Equal(count, (await Analyze(page.Split("```csharp\n")[1].Split("```")[0], 80, 16)).Length);
    }

    [Fact]
    public void A_line_is_read_as_it_is_written()
    {
        KernelUsage usage = new("Copy_1a2b3c4d", KernelUsage.HashOf("text"), 90, 40, 1024);
        Assert.Equal(usage, KernelUsage.TryParse(usage.ToString()));
        Assert.Equal(KernelUsage.HashOf("text"), KernelUsage.HashOf("text\n"));
        Assert.NotEqual(KernelUsage.HashOf("text"), KernelUsage.HashOf("other text"));
    }

    private static async Task<Diagnostic[]> Analyze(
        string source, int architecture, int registers, int sharedBytes = 0, string? minimum = null)
    {
        CSharpCompilation compilation = Compile.Create(Markup.Parse(source).Text);
        Kernel kernel = Compile.Kernels(compilation).Single();
        KernelUsage usage = new(kernel.EntryPoint, KernelUsage.HashOf(CudaEmitter.Emit(kernel)), architecture, registers, sharedBytes);
        return [.. await Compile.AnalyzeAsync(compilation, new LastBuild($"{usage}\n"), ("gpukernels_minimum_occupancy", minimum))];
    }
}
