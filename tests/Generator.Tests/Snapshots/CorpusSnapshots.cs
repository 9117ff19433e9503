using GpuKernels.Generator.Cpu;
using GpuKernels.Generator.Cuda;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Launch;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.Snapshots;

/// <summary>What each stage makes of each file of the corpus.</summary>
public class CorpusSnapshots
{
    public static TheoryData<string> Files => Corpus.Files;

    [Theory, MemberData(nameof(Files))]
    public void Ir(string file) => Match(file, "Ir", "txt", Printer.Print);

    [Theory, MemberData(nameof(Files))]
    public void Cuda(string file) => Match(file, "Cuda", "cu", CudaEmitter.Emit);

    [Theory, MemberData(nameof(Files))]
    public void Cpu(string file) => Match(file, "Cpu", "cs", kernel => CpuEmitter.Emit(kernel));

    [Theory, MemberData(nameof(Files))]
    public void Launchers(string file)
    {
        IEnumerable<string> texts = Compile.Models(Corpus.Compilation(file)).Select(LauncherEmitter.EmitLaunchers);
        Snapshot.Match(string.Join('\n', texts), $"Launchers_{file}", "cs");
    }

    [Theory, MemberData(nameof(Files))]
    public void The_IR_is_valid(string file) =>
        Assert.All(Compile.Kernels(Corpus.Compilation(file)), kernel => Assert.Empty(Verifier.FindProblems(kernel)));

    [Theory, MemberData(nameof(Files))]
    public async Task The_file_and_what_is_generated_for_it_compile_without_a_warning(string file)
    {
        CSharpCompilation compilation = Corpus.Compilation(file);
        Compile.Generate(compilation, out Compilation output);
        Compile.AssertClean(output.GetDiagnostics());
        Compile.AssertClean(await Compile.AnalyzeAsync(output, architectures: "sm_90"));
    }

    /// <summary>A file that was renamed leaves snapshots behind that no test looks at.</summary>
    [Fact]
    public void Every_snapshot_is_of_a_file_of_the_corpus()
    {
        string folder = Repository.PathOf("tests", "Generator.Tests", "Snapshots");
        IEnumerable<string> files = Directory.EnumerateFiles(folder, "*.verified.*")
            .Select(path => Path.GetFileName(path).Split('.')[1]).Select(name => name[(name.IndexOf('_') + 1)..]);
        Assert.Empty(files.Except(Corpus.FileNames));
    }

    private static void Match(string file, string stage, string ending, Func<Kernel, string> print) =>
        Snapshot.Match(string.Join('\n', Compile.Kernels(Corpus.Compilation(file)).Select(print)), $"{stage}_{file}", ending);
}
