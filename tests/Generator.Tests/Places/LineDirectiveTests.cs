using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.Places;

/// <summary>Where a kernel's project is checked, the CPU form names the lines of the kernel's source.</summary>
public class LineDirectiveTests
{
    private const string Path = "/home/a/App/Kernels.cs";

    private const string Source = """
        static partial class Kernels
        {
            [Kernel]
            static void Fill(ReadOnlySpan<int> x, Span<int> y)
            {
                int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
                if (i < y.Length)
                    y[i] = x[i];
            }

            [Kernel]
            static void Rounds(Span<int> y)
            {
                Span<int> tile = Block.Shared<int>(64);
                tile[ThreadIdx.X] = y[ThreadIdx.X];
                Block.Sync();
                for (int k = 1; k < 4; k++)
                {
                    y[ThreadIdx.X] += Divide(tile[63 - ThreadIdx.X], k);
                    Block.Sync();
                }
            }

            static int Divide(int a, int b)
            {
                int c = b - 7;
                return a / c;
            }
        }
        """;

    [Theory]
    [InlineData("Fill", "y_1[i_2] = x_0[i_2];", 8)]
    [InlineData("Fill", "CpuLanes.Store(y_1, i_2, CpuLanes.Load(x_0, i_2));", 8)]
    [InlineData("Rounds", "tile_1[threadIdxX] = y_0[threadIdxX];", 15)]
    [InlineData("Rounds", "for (int k_2 = 1; k_2 < 4; k_2 = k_2 + 1)", 17)]
    [InlineData("Rounds", "return a_0 / c_2;", 27)]
    public void A_statement_has_its_line(string kernel, string statement, int line)
    {
        string text = Generate(isChecked: true).Single(text => text.Contains($"\"Kernels.{kernel}\""));
        // Behind the CUDA C, and before the form that checked devices run.
        string cpu = text[text.IndexOf("private static void Run(")..text.IndexOf("class Checked")];
        string[] lines = [.. cpu.Split('\n').Select(line => line.Trim())];
        int at = Array.FindIndex(lines, candidate => candidate == statement);
        Assert.True(at > 0, $"There is no '{statement}' in\n{text}");
        Assert.Equal($"#line {line} \"{Path}\"", lines[at - 1]);
        Assert.Contains("#line default", lines);
        Assert.DoesNotContain("#line place", text);
    }

    /// <summary>Of an access, too, without the folders.</summary>
    [Fact]
    public void An_access_has_its_line()
    {
        string text = Generate(isChecked: true).Single(text => text.Contains("\"Kernels.Rounds\""));
        Assert.Contains("new(\"Kernels.cs\", 15, \"tile\"),", text);
        Assert.Contains("new(\"Kernels.cs\", 19, \"y\"),", text);
        Assert.DoesNotContain("\"site ", text);
    }

    [Fact]
    public void An_edit_above_moves_it()
    {
        string text = Generate(isChecked: true, "\n\n" + Source).Single(text => text.Contains("\"Kernels.Fill\""));
        Assert.Contains($"#line 10 \"{Path}\"", text);
        Assert.DoesNotContain($"#line 6 \"{Path}\"", text);
        Assert.Contains("new(\"Kernels.cs\", 10, \"y\"),", text);
    }

    /// <summary>Or another folder would give another program.</summary>
    [Fact]
    public void A_path_is_mapped()
    {
        SourceFileResolver resolver = new([], baseDirectory: null, [new("/home/a/App", "/_")]);
        string text = Generate(isChecked: true, Source, resolver).Single(text => text.Contains("\"Kernels.Fill\""));
        Assert.Contains("#line 8 \"/_/Kernels.cs\"", text);
        Assert.DoesNotContain("/home/a", text);
    }

    [Fact]
    public void Elsewhere_no_line_moves_the_text() =>
        Assert.All(Generate(isChecked: false), text => Assert.DoesNotContain("#line", text));

    private static string[] Generate(bool isChecked, string source = Source, SourceReferenceResolver? resolver = null)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Test", [Compile.Parse("global using System; global using GpuKernels;", "/home/a/App/Usings.cs"), Compile.Parse(source, Path)],
            Compile.References,
            Compile.Options.WithSourceReferenceResolver(resolver));
        GeneratorRunResult result = Compile.Driver(projectFolder: "/home/a/App/", isChecked: isChecked)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _).GetRunResult().Results.Single();
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return [.. result.GeneratedSources.Select(generated => generated.SourceText.ToString())];
    }
}
