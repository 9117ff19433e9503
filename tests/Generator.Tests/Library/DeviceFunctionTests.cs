using System.Collections.Immutable;
using System.Globalization;
using GpuKernels.Generator.Library;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.Library;

/// <summary>Two compilations: a library, with what the generator adds to it, and a project that refers to it.</summary>
public class DeviceFunctionTests
{
    private const string Library = """
        namespace Lib;

        [DeviceFunction]
        public struct Pair { public int A; public short B; [DeviceFunction] public readonly int Sum() => A + B; }

        public static class Helpers
        {
            [DeviceFunction] public static int Twice(int n) => Inner(n) + n;
            [DeviceFunction] public static int Thrice(int n) => Inner(n) + n + n;
            public static int Plain(int n) => n;
            [DeviceFunction(typeof(int))] public static T Same<T>(T value) where T : unmanaged => value;
            private static int Inner(int n) => n * 1;
        }
        """;

    private const string Consumer =
        "static partial class Kernels {{ static int Inner(int n) => n; [Kernel] static void K(Span<Lib.Pair> x, Span<int> y) {{ {0} }} }}";

    [Fact]
    public async Task A_kernel_calls_functions_of_a_library()
    {
        CSharpCompilation compilation = Refer("y[0] = Lib.Helpers.Twice(x[0].Sum()) + Lib.Helpers.Thrice(2) + Inner(1);", Build(Library));
        Assert.Empty(await Compile.AnalyzeAsync(compilation));
        Compile.Generate(compilation, out Compilation output);
        Compile.AssertClean(output.GetDiagnostics());
        // What both library functions call is there once.
        Assert.Equal(
            ["Lib.Pair.Sum", "Lib.Helpers.Inner", "Lib.Helpers.Twice", "Lib.Helpers.Thrice", "Kernels.Inner"],
            Compile.Kernels(compilation).Single().Functions.Select(function => function.Name));
    }

    [Fact]
    public async Task Symbols_with_source_of_another_compilation_are_a_library_too()
    {
        Compile.Generate(Compile.Create(Library), out Compilation library);
        CSharpCompilation compilation = Refer("y[0] = Lib.Helpers.Twice(x[0].Sum());", library.ToMetadataReference());
        Assert.Empty(await Compile.AnalyzeAsync(compilation));
    }

    [Fact]
    public async Task A_method_that_is_not_marked_is_an_error()
    {
        Diagnostic found = Assert.Single(await Compile.AnalyzeAsync(Refer("y[0] = Lib.Helpers.Plain(1);", Build(Library))));
        Assert.Equal("GK0041", found.Id);
        Assert.Equal(
            "'Lib.Helpers.Plain(int)' cannot be called from a kernel, because Test has no device code of it: mark it [DeviceFunction] there",
            found.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_generic_method_is_there_for_the_types_that_are_named()
    {
        Assert.Empty(await Compile.AnalyzeAsync(Refer("y[0] = Lib.Helpers.Same(1);", Build(Library))));
        Diagnostic found = Assert.Single(await Compile.AnalyzeAsync(Refer("y[0] = (int)Lib.Helpers.Same(1f);", Build(Library))));
        Assert.Equal(
            "'Lib.Helpers.Same<float>(float)' cannot be called from a kernel, because Test has no device code of it: mark it [DeviceFunction(typeof(float))] there",
            found.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Device_code_of_another_version_is_an_error()
    {
        string current = IrShape.Version.ToString(CultureInfo.InvariantCulture);
        Compile.Generate(Compile.Create(Library), out Compilation library);
        SyntaxTree code = library.SyntaxTrees.Single(tree => tree.ToString().Contains("M:Lib.Helpers.Twice", StringComparison.Ordinal));
        Compilation old = library.ReplaceSyntaxTree(code, Compile.Parse(code.ToString().Replace(current, "0"), code.FilePath));
        Diagnostic found = Assert.Single(await Compile.AnalyzeAsync(Refer("y[0] = Lib.Helpers.Twice(1);", Emit(old))));
        Assert.Equal("GK0042", found.Id);
        Assert.Equal(
            "'Twice' cannot be used in a kernel, because Test was built by another version of GpuKernels: rebuild it",
            found.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_edit_elsewhere_lowers_nothing_anew()
    {
        CSharpCompilation compilation = Compile.Create(Library, "class Other { }");
        GeneratorDriver driver = Compile.Driver().RunGenerators(compilation);
        driver = driver.RunGenerators(
            compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[2], Compile.Parse("class Other { int x; }", "Source1.cs")));
        Assert.All(
            driver.GetRunResult().Results.Single().TrackedSteps[TrackingNames.DeviceCode].SelectMany(step => step.Outputs),
            output => Assert.Contains(output.Reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
    }

    private static MetadataReference Build(string source)
    {
        CSharpCompilation compilation = Compile.Create(source);
        Compile.Generate(compilation, out Compilation output);
        return Emit(output);
    }

    private static MetadataReference Emit(Compilation compilation)
    {
        MemoryStream image = new();
        ImmutableArray<Diagnostic> diagnostics = compilation.Emit(image).Diagnostics;
        Compile.AssertClean(diagnostics);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static CSharpCompilation Refer(string body, MetadataReference library) =>
        Compile.Create(string.Format(CultureInfo.InvariantCulture, Consumer, body)).AddReferences(library).WithAssemblyName("Consumer");
}
