using GpuKernels.Generator.Launch;
using GpuKernels.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.Launch;

/// <summary>Generated files: that they compile around whatever the kernel's declaration looks like, and what they say.</summary>
public class LauncherTests
{
    [Fact]
    public void A_generated_file_reads_well()
    {
        GeneratorRunResult result = Generate("""
            namespace Physics;

            public static partial class Kernels
            {
                /// <summary>y += a * x.</summary>
                [Kernel]
                public static void Saxpy(float a, ReadOnlySpan<float> x, Span<float> y)
                {
                    int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
                    if (i < y.Length) y[i] = a * x[i] + y[i];
                }
            }
            """);
        Snapshot.Match(Assert.Single(result.GeneratedSources).SourceText.ToString(), "Saxpy", "cs");
    }

    /// <summary>What checked devices run: the form of which threads may run in any order, with a call at each access.</summary>
    [Fact]
    public void A_checked_form_reads_well()
    {
        GeneratorRunResult result = Compile.Generate(Compile.Create("""
            public static partial class Kernels
            {
                private static int Next(ReadOnlySpan<int> x, int i) => x[i + 1];

                [Kernel]
                public static void Reverse(ReadOnlySpan<int> x, Span<int> y)
                {
                    Span<int> tile = Block.Shared<int>(64);
                    int t = ThreadIdx.X;
                    tile[t] = Next(x, t);
                    Block.Sync();
                    y[t] += tile[63 - t];
                    Atomic.Add(ref y[0], 1);
                }
            }
            """), out _, isChecked: true);
        string text = result.GeneratedSources.Single().SourceText.ToString();
        Snapshot.Match(text[text.IndexOf("private static class Checked", StringComparison.Ordinal)..], "Checked", "cs");
    }

    /// <summary>The optional span is an empty one of the host; arrays are always passed.</summary>
    [Fact]
    public void An_optional_span_makes_no_call_ambiguous() => AssertCompiles("""
        public static partial class Kernels
        {
            [Kernel] public static void K(int first = 1, ReadOnlySpan<int> x = default, int last = 2) { }

            public static void Call(GpuDevice device, GpuArray<int> array)
            {
                K(device.Launch(1));
                K(device.Launch(1), 3);
                K(device.Launch(1), 3, array);
                K(device.Launch(1), last: 4);
            }
        }
        """);

    [Fact]
    public void File_local_structs_of_one_name_stay_apart()
    {
        const string other =
            "file struct Pair { public double A; } static class Other { public static int Take(int n) { Pair p; p.A = n; return (int)p.A; } }";
        const string own =
            "file struct Pair { public byte A; } static partial class Kernels { [Kernel] static void K(Span<int> x) { Pair p; p.A = (byte)x[0]; x[0] = p.A + Other.Take(x[1]); } }";
        CSharpCompilation compilation = Compile.Create(own, other);
        Assert.Equal(["Pair", "Pair_2"], Assert.Single(Compile.Kernels(compilation)).Structs.Select(definition => definition.Type.Name));
        Compile.Generate(compilation, out Compilation output);
        Compile.AssertClean(output.GetDiagnostics());
    }

    /// <summary>Users may compile with documentation, where a reference that does not resolve would be a warning.</summary>
    [Theory]
    [InlineData(
        "partial class Kernels { public struct Pair { int a; } [Kernel] public static void K(bool a, Pair b, Span<Pair> c, ReadOnlySpan<byte> d) { } }")]
    [InlineData(
        "namespace @namespace { partial class @class { public enum @enum { } [Kernel] public static void @void(Span<@enum> x) { } } }")]
    public void References_in_the_documentation_resolve(string source)
    {
        string text = Assert.Single(Generate(source).GeneratedSources).SourceText.ToString();
        CSharpParseOptions options = Compile.ParseOptions.WithDocumentationMode(DocumentationMode.Diagnose);
        SyntaxTree tree = CSharpSyntaxTree.ParseText(text.Replace("#pragma warning disable", "//"), options);
        string[] unresolved = ["CS1574", "CS1580", "CS1581", "CS1584", "CS1658"];
        Assert.DoesNotContain(
            Compile.Create(source).AddSyntaxTrees(tree).GetDiagnostics(), diagnostic => unresolved.Contains(diagnostic.Id));
    }

    /// <summary>Names that the launcher uses itself, keywords, and names that are only letters elsewhere.</summary>
    [Theory]
    [InlineData("launch", "arguments")]
    [InlineData("transfer", "hostSpans")]
    [InlineData("xSpan", "x")]
    [InlineData("x", "xPointer")]
    [InlineData("launch_", "launch")]
    [InlineData("@class", "classSpan")]
    [InlineData("@sizeof", "nameof")]
    [InlineData("global", "GpuKernels")]
    [InlineData("System", "größe")]
    [InlineData("var", "value")]
    [InlineData("@stackalloc", "@fixed")]
    public void Parameters_may_have_any_names(string first, string second) => Generate($$"""
        public static partial class Kernels
        {
            [Kernel] public static void Copy(ReadOnlySpan<int> {{first}}, Span<int> {{second}}, int third) { {{second}}[third] = {{first}}[third]; }
        }
        """);

    [Theory]
    [InlineData("partial class Outer { internal partial struct Inner { [Kernel] internal static void K(Span<int> x) { x[0] = 1; } } }")]
    [InlineData("partial interface IKernels { [Kernel] static void K(Span<int> x) { x[0] = 1; } }")]
    [InlineData("partial record Record { [Kernel] private static void K(Span<int> x) { x[0] = 1; } }")]
    [InlineData("partial record struct Record { [Kernel] private static void K(Span<int> x) { x[0] = 1; } }")]
    [InlineData("ref partial struct Reference { [Kernel] static void K(Span<int> x) { x[0] = 1; } }")]
    [InlineData("partial class Base { [Kernel] protected internal static void K(Span<int> x) { x[0] = 1; } }")]
    [InlineData("namespace @namespace.Inner { partial class @class { [Kernel] static void @void(Span<int> x) { x[0] = 1; } } }")]
    [InlineData("namespace GpuKernels.Generated { partial class Kernels { [Kernel] static void K(Span<int> x) { x[0] = 1; } } }")]
    [InlineData("namespace My.GpuKernels { partial class System { [Kernel] static void K(Span<int> x) { x[0] = 1; } } }")]
    [InlineData("partial class Kernels { class Launch; class GpuArray<T>; [Kernel] static void K(Span<int> x) { x[0] = 1; } }")]
    [InlineData(
        "partial class Kernels { [Kernel] static void K(int x) { } [Kernel] static void K(float x) { } [Kernel] static void K(Span<int> x) { } }")]
    [InlineData(
        "partial class Kernels { [Kernel] static void Größe(Span<int> x) { x[0] = 1; } [Kernel] static void K() { } [Kernel] static void k() { } }")]
    [InlineData(
        "partial class Kernels { [Kernel] static void K(bool a, char b, Color c, Span<Color> d, Span<bool> e) { d[0] = c; e[0] = a; } } enum Color : byte { Red }")]
    [InlineData(
        "partial class Kernels { private struct Pair { public byte A; public double B; } [Kernel] private static void K(Pair p, Span<Pair> q) { q[0] = p; } }")]
    [InlineData("partial class Kernels { [Kernel] static partial void K(Span<int> x); static partial void K(Span<int> x) { x[0] = 1; } }")]
    public void Declarations_may_have_any_form(string source) => Generate(source);

    [Theory]
    [InlineData("class A_B { public static int C() => 1; } class A { public static int B_C() => 2; } "
        + "partial class Kernels { [Kernel] static void K(Span<int> x) { x[0] = A_B.C() + A.B_C(); } }")]
    [InlineData("class A_B { public struct C { public int N; } } class A { public struct B_C { public int N; } } "
        + "partial class Kernels { [Kernel] static void K(Span<A_B.C> x, Span<A.B_C> y) { x[0].N = y[0].N; y[0].N = 1; } }")]
    [InlineData("partial class Kernels { [Kernel] static void K(int n) "
        + "{ switch (n) { case 0: Block.Sync(); if (ThreadIdx.X < 3) return; else return; default: Block.Sync(); break; } } }")]
    public void Bodies_may_have_any_form(string source) => Generate(source);

    [Fact]
    public void A_kernel_without_spans_has_one_launcher()
    {
        string launchers = Launchers("partial class Kernels { [Kernel] static void K(int n) { } }");
        Assert.Equal(1, Count(launchers, "void K("));
        Assert.Contains("overlap: false", launchers);
    }

    [Theory]
    [InlineData("int", "3", "3")]
    [InlineData("byte", "200", "(byte)200")]
    [InlineData("long", "long.MinValue", "long.MinValue")]
    [InlineData("char", "'\\n'", "(char)10")]
    [InlineData("bool", "true", "true")]
    [InlineData("float", "0.1f", "0.1f")]
    [InlineData("float", "1e30f", "1E+30f")]
    [InlineData("float", "float.NaN", "float.NaN")]
    [InlineData("double", "-1 / 0d", "double.NegativeInfinity")]
    [InlineData("double", "-0d", "-(double)0")]
    [InlineData("DayOfWeek", "DayOfWeek.Friday", "(global::System.DayOfWeek)(5)")]
    [InlineData("Pair", "default", "default")]
    public void Launchers_have_the_default_values_of_the_kernel(string type, string value, string expected)
    {
        string source =
            $"public partial class Kernels {{ public struct Pair {{ public int A; }} [Kernel] static void K(Span<int> y, {type} z = {value}) {{ y[0] = 1; }} static void Use(Launch launch, int[] y) => K(launch, y); }}";
        Assert.Equal(2, Count(Launchers(source), $" z = {expected})"));
    }

    [Theory]
    [InlineData("x[0] = y[0] + z[0];", "xSpan.Overlaps(ySpan) | xSpan.Overlaps(zSpan)")]
    [InlineData("x[0] = 1; y[0] = 2;", "xSpan.Overlaps(ySpan) | xSpan.Overlaps(zSpan) | ySpan.Overlaps(zSpan)")]
    [InlineData("int sum = x[0] + y[0] + z[0];", "false")]
    public void Overlap_is_looked_for_where_a_span_is_written(string body, string expected) =>
        Assert.Contains(
            $"overlap: {expected}, &plain);",
            Launchers($"partial class Kernels {{ [Kernel] static void K(Span<int> x, Span<int> y, ReadOnlySpan<int> z) {{ {body} }} }}"));

    [Fact]
    public void Only_spans_that_are_written_come_back()
    {
        string launchers = Launchers("partial class Kernels { [Kernel] static void K(Span<int> x, Span<int> y) { x[0] = y[0]; } }");
        Assert.Contains("new(xPointer, x.Length, sizeof(int), isWritten: true)", launchers);
        Assert.Contains("new(yPointer, y.Length, sizeof(int), isWritten: false)", launchers);
    }

    [Fact]
    public void A_struct_that_changed_since_is_named()
    {
        const string source =
            "partial class Kernels { [Kernel] static void K(Pair p, Span<Pair> q) { q[0] = p; } } struct Pair { public int A; public double B; }";
        string launchers = Launchers(source);
        Assert.Equal(2, Count(launchers, "if (sizeof(global::Pair) != 16)"));
        Assert.Contains("Struct Pair has {sizeof(global::Pair)} bytes, but kernel Kernels.K was translated for 16: rebuild it.", launchers);
    }

    [Fact]
    public void A_kernel_with_errors_has_launchers_that_throw()
    {
        CSharpCompilation compilation = Compile.Create("""
            partial class Kernels { [Kernel] internal static void K(Span<int> x) { try { } finally { } } }
            class User { void Use(Launch launch, int[] x, GpuArray<int> y) { Kernels.K(launch, x); Kernels.K(launch, y); } }
            """);
        Compile.Generate(compilation, out Compilation output);
        Compile.AssertClean(output.GetDiagnostics());
        string launchers = LauncherEmitter.Emit(Compile.Models(compilation).Single());
        Assert.Equal(
            2,
            Count(launchers,
                "throw new global::System.InvalidOperationException(\"Kernel Kernels.K has errors: see the compiler's diagnostics.\");"));
    }

    [Fact]
    public void Arrays_and_spans_of_the_host_and_of_the_device_find_their_launcher()
    {
        CSharpCompilation compilation = Compile.Create("""
            public static partial class Kernels { [Kernel] public static void Copy(ReadOnlySpan<int> x, Span<int> y) { y[0] = x[0]; } }
            class User
            {
                void Use(Launch launch, int[] array, GpuArray<int> device)
                {
                    Kernels.Copy(launch, array, array);
                    Kernels.Copy(launch, array.AsSpan(), array.AsSpan());
                    Kernels.Copy(launch, device, device);
                    Kernels.Copy(array, array);
                }
            }
            """);
        Compile.Generate(compilation, out Compilation output);
        Compile.AssertClean(output.GetDiagnostics());
    }

    private static GeneratorRunResult Generate(string source)
    {
        CSharpCompilation compilation = Compile.Create(source);
        GeneratorRunResult result = Compile.Generate(compilation, out Compilation output);
        Compile.AssertClean(output.GetDiagnostics());
        // A launcher that only throws would compile too.
        Assert.All(Compile.Kernels(compilation), Assert.NotNull);
        return result;
    }

    private static string Launchers(string source)
    {
        Generate(source);
        return LauncherEmitter.EmitLaunchers(Compile.Models(Compile.Create(source)).Single());
    }

    private static int Count(string text, string part) => (text.Length - text.Replace(part, "").Length) / part.Length;

    private static void AssertCompiles(string source)
    {
        foreach (bool isChecked in new[] { false, true })
        {
            Compile.Generate(Compile.Create(source), out Compilation output, isChecked);
            Compile.AssertClean(output.GetDiagnostics());
        }
    }
}
