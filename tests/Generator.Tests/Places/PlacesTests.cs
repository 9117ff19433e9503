using GpuKernels.Generator.Cuda;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Launch;
using GpuKernels.Generator.Places;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.Places;

/// <summary>For each line of CUDA C, the C# that it comes from.</summary>
public class PlacesTests
{
    private const string Source = """"
        static partial class Kernels
        {
            [Kernel]
            static void Fill(Span<int> x)
            {
                int i = ThreadIdx.X;
                for (int k = 0; k < 4; k++)
                {
                    if (i < x.Length) x[i] += Square(k);
                }
                x[0] = Bits(x[0])
                    + Twice(x[1]);
            }

            static int Square(int k)
            {
                while (k > 9)
                    k /= 2;
                return k * k;
            }

            [CudaSource("""
                int y = x;
                  return y;
                """)]
            static int Bits(int x) => x;

            [CudaSource("return 2 * x;")]
            static int Twice(int x) => 2 * x;
        }
        """";

    [Fact]
    public void Each_line_of_a_kernel_has_its_place()
    {
        GeneratorRunResult result = Compile.Driver(projectFolder: "/home/a/App/").RunGenerators(CSharpCompilation.Create(
            "Test",
            [Compile.Parse("global using System; global using GpuKernels;", "/home/a/App/Usings.cs"),
                Compile.Parse(Source, "/home/a/App/Shared/Kernels.cs")], Compile.References, Compile.Options))
            .GetRunResult().Results.Single();
        string places = result.GeneratedSources.Single(source => source.HintName == PlacesEmitter.HintName).SourceText.ToString();
        Assert.Contains("Shared/Kernels.cs\n", places);
        string spelled = places.Split('\n').Single(line => line.TrimStart().StartsWith("0:", StringComparison.Ordinal)).Trim();
        string kernel = result.GeneratedSources.Single(source => source.HintName != PlacesEmitter.HintName).SourceText.ToString();
        string[] lines = kernel.Split("CudaLines = \"")[1].Split('"')[0].Split(' ');
        string text = CudaEmitter.Emit(Assert.Single(Compile.Models(Compile.Create(Source))).Kernel!);
        Assert.Equal(
            [
                // A line of CUDA C, and file, line and column of the C# that it comes from.
                """static __device__ __forceinline__ int Square_f0(int k_0) | 0:15:16""",
                """while (k_0 > 9) | 0:17:9""",
                """k_0 /= 2; | 0:18:13""",
                """return (int)((unsigned)k_0 * k_0); | 0:19:9""",
                """static __device__ __forceinline__ int Bits_f1(int x) | 0:26:16""",
                """int y = x; | 0:23:9 +4""",
                """return y; | 0:24:9 +4""",
                """#line 20 "Kernels.Fill.cu" | 0:26:16""",
                """static __device__ __forceinline__ int Twice_f2(int x) | 0:29:16""",
                """return 2 * x; | 0:28:18 +4""",
                """#line 27 "Kernels.Fill.cu" | 0:29:16""",
                """extern "C" __global__ void Fill_cd134ce1(int* GK_RESTRICT x_0, int x_0_length) | 0:4:17""",
                """int i_1 = (int)threadIdx.x; | 0:6:13""",
                """for (int k_2 = 0; k_2 < 4; k_2++) | 0:7:9""",
                """if (i_1 < x_0_length) | 0:9:13""",
                """x_0[i_1] = (int)((unsigned)x_0[i_1] + Square_f0(k_2)); | 0:9:31""",
                """int temp_3 = Bits_f1(x_0[0]); | 0:11:16""",
                """int temp_4 = Twice_f2(x_0[1]); | 0:12:15""",
                """x_0[0] = (int)((unsigned)temp_3 + temp_4); | 0:11:9""",
            ],
            [.. Describe(text, lines, spelled)]);
    }

    private static IEnumerable<string> Describe(string text, string[] lines, string places)
    {
        string[] all = text.Split('\n'), spelled = places.Split(' ');
        foreach (string[] line in lines.Select(line => line.Split(':')))
            yield return $"{all[int.Parse(line[0]) - 1].Trim()} | {spelled[int.Parse(line[1])]}{(line.Length > 2 ? " +" + line[2] : "")}";
    }

    [Theory]
    [InlineData("/home/a/App/Kernels.cs", "/home/a/App/", "Kernels.cs")]
    [InlineData("/home/a/App/Sub/Kernels.cs", "/home/a/App/", "Sub/Kernels.cs")]
    [InlineData("/home/a/Shared/Kernels.cs", "/home/a/App", "../Shared/Kernels.cs")]
    [InlineData(@"C:\App\Kernels.cs", @"C:\App\", "Kernels.cs")]
    [InlineData(@"D:\Other\Kernels.cs", @"C:\App\", "Kernels.cs")]
    public void A_path_is_relative_to_the_project(string file, string folder, string expected) =>
        Assert.Equal(expected, PlacesEmitter.Relative(file, folder));
}
