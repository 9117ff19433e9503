using System.Text;

namespace GpuKernels.Build.Tests;

/// <summary>What NVIDIA's compilers say of a kernel is said of its C#.</summary>
public sealed class MessageTests
{
    private const string Bits = """
        using GpuKernels;

        namespace Physics;

        public static partial class Kernels
        {
            [Kernel]
            public static void Fill(Span<int> x)
            {
                int i = GlobalIdx.X;
                if (i < x.Length)
                    x[i] = Bits.Count(i);
            }

            // Declared here and written elsewhere.
            [Kernel]
            public static void Large(Span<int> x)
            {
                x[0] = Bits.Sum(x[1]);
            }
        }
        """;

    private const string Helpers = """"
        using GpuKernels;

        namespace Physics;

        internal static class Bits
        {
            [CudaSource("""
                int count;
                asm("pop.b32 %0, %1;" : "=r"(count) : "r"(value));
                return count;
                """, IsPure = true)]
            public static int Count(int value) => System.Numerics.BitOperations.PopCount((uint)value);

            [CudaSource("__shared__ int all[100000]; all[threadIdx.x] = value; __syncthreads(); return all[value];")]
            public static int Sum(int value) => value;
        }
        """";

    [Fact]
    public void Errors_of_both_compilers_name_the_line_of_C_sharp()
    {
        TestProject.NeedNvrtc();
        using TestProject project = new("<GpuKernelsArchitectures>sm_80</GpuKernelsArchitectures><OutputType>Library</OutputType>");
        project.Write("Kernels.cs", Bits);
        project.Write("Helpers.cs", Helpers);
        Assert.False(project.TryBuild());
        string[] errors = [.. project.Lines("error GK2001").Select(line => line[..line.IndexOf(" [", StringComparison.Ordinal)])];
        // ptxas: an instruction that there is not, and a kernel as a whole.
        Assert.Contains("Helpers.cs(9,9): error GK2001: Not a name of any known instruction: 'pop'", errors);
        Assert.Contains(
            errors,
            error => error.StartsWith("Kernels.cs(17,24): error GK2001: Entry function 'Large_", StringComparison.Ordinal)
                && error.Contains("too much shared data"));
        Assert.Equal(2, errors.Length);

        project.Write(
            "Helpers.cs", Helpers.Replace("pop.b32", "popc.b32").Replace("return count", "  return counts").Replace("100000", "100"));
        Assert.False(project.TryBuild("--no-restore"));
        // NVRTC's own, with its caret's column.
        Assert.Equal(
            "Helpers.cs(10,18): error GK2001: identifier \"counts\" is undefined",
            Assert.Single(project.Lines("error GK2001")).Split(" [")[0]);

        project.Write(
            "Helpers.cs",
            Helpers.Replace("pop.b32", "popc.b32").Replace("return count", "int unused; return count").Replace("100000", "100"));
        project.Build("--no-restore");
        Assert.StartsWith(
            "Helpers.cs(10,13): warning GK2003: variable \"unused\" was declared but never referenced",
            Assert.Single(project.Lines("warning GK2003")));

        // What moves the lines moves the messages and not the device code.
        byte[] images = File.ReadAllBytes(project.ImagesPath);
        project.Write("Kernels.cs", "// one line more\n" + Bits);
        project.Build("--no-restore");
        Assert.Contains("Compiled 0 images", project.Lines("Compiled ")[0]);
        Assert.Equal(images, File.ReadAllBytes(project.ImagesPath));

        project.Build("--no-restore -p:GpuKernelsLineInfo=true");
        Assert.All(new[] { "Kernels.cs", "Helpers.cs" },
            file => Assert.True(File.ReadAllBytes(project.ImagesPath).AsSpan().IndexOf(Encoding.UTF8.GetBytes(file)) > 0));
    }
}
