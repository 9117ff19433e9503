using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GpuKernels.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.Diagnostics;

/// <summary>
/// Nothing is reported where nothing is wrong: no error and no warning, and no suggestion but where a pragma says why it is slow on
/// purpose.
/// </summary>
public class SilenceTests
{
    /// <summary>What the SDK's implicit usings add to those of <see cref="Compile"/>.</summary>
    private const string MoreUsings = "global using System.IO; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>The projects are written in C# 14, which Roslyn 4.14 knows as the preview.</summary>
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    public static TheoryData<string> Corpus => Snapshots.Corpus.Files;

    [Theory, MemberData(nameof(Corpus))]
    public async Task The_corpus_is_silent(string file)
    {
        Compile.Generate(Snapshots.Corpus.Compilation(file), out Compilation output);
        AssertSilent(await Compile.AnalyzeAsync(output, Compile.NewestArchitecture));
    }

    /// <summary>Each pragma has something to silence.</summary>
    [Theory, MemberData(nameof(Silenced))]
    public async Task Nothing_is_silenced_that_is_not_said(string file)
    {
        const string pragma = "#pragma warning disable GK";
        string text = Snapshots.Corpus.Read(file);
        IEnumerable<string> silenced = text.Split('\n').Where(line => line.StartsWith(pragma, StringComparison.Ordinal))
            .SelectMany(line => Regex.Matches(line.Split("//")[0], "GK[0-9]{4}")).Select(id => id.Value);
        Compile.Generate(Compile.Create(text.Replace(pragma, "// ")), out Compilation output);
        IEnumerable<string> found = (await Compile.AnalyzeAsync(output, Compile.NewestArchitecture)).Select(diagnostic => diagnostic.Id);
        Assert.Equal(silenced.Order(), found.Distinct().Order());
    }

    public static TheoryData<string> Silenced =>
        [.. Snapshots.Corpus.FileNames.Where(file => Snapshots.Corpus.Read(file).Contains("#pragma warning disable GK"))];

    [Theory]
    [InlineData("tests/Kernels.Library/GpuKernels.Tests.Library.csproj")]
    [InlineData("samples/Quickstart/Quickstart.csproj")]
    [InlineData("samples/Classics/Classics.csproj")]
    [InlineData("benchmarks/GpuKernels.Benchmarks/GpuKernels.Benchmarks.csproj")]
    public async Task A_project_is_silent(string project)
    {
        string text = Repository.Read(project);
        CSharpCompilation compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(project),
            SourcesOf(project, text).Select(File.ReadAllText).Prepend(MoreUsings).Prepend(Compile.GlobalUsings)
                .Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)),
            Compile.References.Where(
                reference => Path.GetFileNameWithoutExtension(reference.Display) != Path.GetFileNameWithoutExtension(project)),
            Compile.Options.WithOutputKind(
                text.Contains("<OutputType>Exe<") ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
        Compile.Generate(compilation, out Compilation output);
        Assert.DoesNotContain(output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Match architectures = Regex.Match(text, "<GpuKernelsArchitectures>(.*?)<");
        AssertSilent(await Compile.AnalyzeAsync(output, architectures.Success ? architectures.Groups[1].Value : null));
    }

    /// <summary>The files below the project's folder, and those that it takes from others.</summary>
    private static IEnumerable<string> SourcesOf(string project, string text)
    {
        string folder = Path.GetDirectoryName(Repository.PathOf(project))!;
        IEnumerable<string> own = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)[0].Equals("obj"));
        IEnumerable<string> linked = Regex.Matches(text, "<Compile Include=\"(.*?)\"(?: Exclude=\"(.*?)\")?").SelectMany(item =>
            Glob(folder, item.Groups[1].Value).Except(item.Groups[2].Success ? Glob(folder, item.Groups[2].Value) : []));
        return own.Concat(linked);
    }

    private static string[] Glob(string folder, string pattern)
    {
        string path = Path.GetFullPath(Path.Combine(folder, pattern));
        return Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path));
    }

    private static void AssertSilent(ImmutableArray<Diagnostic> found)
    {
        IEnumerable<Diagnostic> reported = found.Where(diagnostic => !diagnostic.IsSuppressed);
        Assert.True(!reported.Any(), string.Join('\n', reported.Select(Compile.Describe)));
    }
}
