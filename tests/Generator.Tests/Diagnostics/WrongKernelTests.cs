using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.Diagnostics;

/// <summary>
/// The kernels of tests/Kernels.Wrong: classic mistakes, a file for each, in which <see cref="Carets"/> mark all that is reported, with
/// the places that it points to.
/// </summary>
public class WrongKernelTests
{
    private static bool AcceptsAll => Environment.GetEnvironmentVariable("GPUKERNELS_ACCEPT_SNAPSHOTS") == "1";

    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("tests", "Kernels.Wrong"), "*.cs")
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal),
    ];

    [Theory, MemberData(nameof(Files))]
    public async Task A_classic_mistake_is_marked_where_it_is(string file)
    {
        string marked = Repository.Read("tests", "Kernels.Wrong", file + ".cs"), text = Carets.Remove(marked);
        CSharpCompilation compilation = Compile.Create(text);
        Compile.Generate(compilation, out Compilation output);
        Assert.DoesNotContain(output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Diagnostic[] found = [.. await Compile.AnalyzeAsync(output, Compile.NewestArchitecture)];
        Assert.True(found.Length > 0, $"tests/Kernels.Wrong/{file}.cs is not reported at all");
        string drawn = Carets.Draw(text, found);
        if (AcceptsAll)
            File.WriteAllText(Repository.PathOf("tests", "Kernels.Wrong", file + ".cs"), drawn);
        Assert.True(AcceptsAll || drawn == marked,
            $"tests/Kernels.Wrong/{file}.cs is reported otherwise than it is marked:\n{drawn}\n{string.Join('\n', found.AsEnumerable())}\n"
            + "If that is right, run with GPUKERNELS_ACCEPT_SNAPSHOTS=1 and read what git diff shows.");
    }
}
