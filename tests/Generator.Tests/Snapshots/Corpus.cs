using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.Snapshots;

/// <summary>The kernels of tests/Kernels, one file for each area of the language.</summary>
internal static class Corpus
{
    /// <summary>The names of the files, without their ending.</summary>
    public static TheoryData<string> Files => [.. FileNames];

    public static IEnumerable<string> FileNames { get; } =
        [.. Directory.EnumerateFiles(Repository.PathOf("tests", "Kernels"), "*.cs").Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal)];

    public static string Read(string file) => Repository.Read("tests", "Kernels", file + ".cs");

    /// <summary>One file alone; kernels of the corpus need no other file.</summary>
    public static CSharpCompilation Compilation(string file) => Compile.Create(Read(file));
}
