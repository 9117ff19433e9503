using System.Globalization;
using System.Text.RegularExpressions;
using GpuKernels.Tool.Assemblies;

namespace GpuKernels.Build.Tests;

/// <summary>With GpuKernelsLineInfo device code says which lines of C# it comes from, as profilers and sanitizers read it.</summary>
public sealed partial class LineInfoTests
{
    private const string Kernels = """
        using GpuKernels;

        public static partial class Kernels
        {
            [Kernel]
            public static void Scale(Span<float> x, float factor)
            {
                int i = GlobalIdx.X;
                if (i < x.Length)
                    x[i] = Square(x[i]) * factor; // line 10
            }

            [Kernel]
            public static void Sum(ReadOnlySpan<float> x, Span<float> sums)
            {
                Span<float> tile = Block.Shared<float>(256);
                tile[ThreadIdx.X] = x[GlobalIdx.X]; // line 17
                Block.Sync();
                sums[BlockIdx.X] = tile[255]; // line 19
            }

            private static float Square(float value)
            {
                return value * value; // line 24
            }
        }
        """;

    [Fact]
    public void The_lines_of_all_forms_are_those_of_C_sharp()
    {
        TestProject.NeedNvrtc();
        using TestProject project = new(
            "<GpuKernelsArchitectures>compute_80</GpuKernelsArchitectures><OutputType>Library</OutputType><GpuKernelsLineInfo>true</GpuKernelsLineInfo>");
        project.Write("Kernels.cs", Kernels);
        project.Build();
        BuiltAssembly assembly = BuiltAssembly.Open(project.AssemblyPath);
        foreach (string form in new[] { "general", "flat" })
            Assert.Superset(new HashSet<int> { 10, 24 }, Lines(new DeviceCode(assembly, assembly.Find("Scale"), form, null).Ptx()));
        foreach (string form in new[] { "general", "overlap" })
            Assert.Superset(new HashSet<int> { 17, 19 }, Lines(new DeviceCode(assembly, assembly.Find("Sum"), form, null).Ptx()));
    }

    /// <summary>Of the file with the kernels.</summary>
    private static HashSet<int> Lines(string ptx)
    {
        string file = Assert.Single(Files().Matches(ptx)).Groups["number"].Value;
        return [.. Places().Matches(ptx).Where(place => place.Groups["file"].Value == file)
            .Select(place => int.Parse(place.Groups["line"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))];
    }

    [GeneratedRegex(@"\.file\s+(?<number>\d+)\s+""[^""]*Kernels\.cs""")]
    private static partial Regex Files();

    [GeneratedRegex(@"\.loc\s+(?<file>\d+)\s+(?<line>\d+)\s")]
    private static partial Regex Places();
}
