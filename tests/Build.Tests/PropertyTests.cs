using GpuKernels.Cuda;
using GpuKernels.Tool.Assemblies;

namespace GpuKernels.Build.Tests;

/// <summary>The properties that change device code, on their way from a project to it.</summary>
public sealed class PropertyTests
{
    private const string Kernels = """
        using GpuKernels;

        public static partial class Kernels
        {
            [Kernel]
            public static void MultiplyAdd(ReadOnlySpan<float> x, Span<float> y)
            {
                int i = GlobalIdx.X;
                if (i < y.Length)
                    y[i] = x[i] * x[i + 1] + y[i];
            }
        }
        """;

    [Fact]
    public void Strict_floats_and_checked_bounds_are_in_the_device_code()
    {
        TestProject.NeedNvrtc();
        string nvrtc = Nvrtc.Find(new NvrtcLocator(Environment.GetEnvironmentVariable, driverMajor: 0)).Compiler!.Path;
        using TestProject project = new(
            $"<GpuKernelsArchitectures>compute_80;compute_75</GpuKernelsArchitectures><OutputType>Library</OutputType><GpuKernelsNvrtcPath>{nvrtc}</GpuKernelsNvrtcPath>");
        project.Write("Kernels.cs", Kernels);
        project.Build();
        string plain = Ptx(project);
        Assert.Contains("fma.rn.f32", plain);
        Assert.DoesNotContain("gk_outside", plain);
        Assert.Contains(".target sm_75", Ptx(project, "sm_75"));

        project.Build("--no-restore -p:GpuKernelsStrictFloat=true -p:GpuKernelsCheckBounds=true");
        string changed = Ptx(project);
        Assert.DoesNotContain("fma.rn.f32", changed);
        Assert.Contains("gk_outside", changed);
    }

    [Fact]
    public void An_architecture_that_is_none_is_refused()
    {
        using TestProject project = new("<GpuKernelsArchitectures>sm_80;H200</GpuKernelsArchitectures><OutputType>Library</OutputType>");
        Assert.False(project.TryBuild());
        Assert.Contains(
            "GpuKernelsArchitectures is 'sm_80,H200': name GPU architectures, as in sm_80 or sm_80;sm_90.",
            Assert.Single(project.Lines("error ")));
    }

    private static string Ptx(TestProject project, string gpu = "sm_80")
    {
        BuiltAssembly assembly = BuiltAssembly.Open(project.AssemblyPath);
        return new DeviceCode(assembly, assembly.Find("MultiplyAdd"), "general", GpuKernels.Tool.Gpu.Parse(gpu)).Ptx();
    }
}
