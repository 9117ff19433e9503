using GpuKernels.Cuda;

namespace GpuKernels.Build.Tests;

/// <summary>What machine code says of itself is what ptxas says of it, in whatever version this machine has.</summary>
public sealed class CubinTests
{
    private const string Text = """
        extern "C" __global__ void __launch_bounds__(192) k(const float* x, float* y, int n)
        {
            __shared__ float tile[250];
            float local[40];
            for (int i = 0; i < 40; i++) local[i] = x[i];
            for (int i = 0; i < n; i++) local[(int)x[i + 40]] += x[i];
            tile[threadIdx.x] = x[threadIdx.x];
            __syncthreads();
            y[threadIdx.x] = tile[n] + local[n];
        }
        """;

    [Theory, InlineData("sm_80", 80), InlineData("sm_90a", 90), InlineData("sm_120", 120)]
    public void The_sections_say_what_ptxas_says(string target, int architecture)
    {
        TestProject.NeedNvrtc();
        Nvrtc nvrtc = Nvrtc.Find(new NvrtcLocator(Environment.GetEnvironmentVariable, driverMajor: 0)).Compiler!;
        Assert.SkipUnless(nvrtc.SupportedArchitectures.Contains(architecture), $"NVRTC {nvrtc.Version} does not know {target}.");
        NvrtcResult result = nvrtc.Compile(Text, "k", target, KernelResources.Option);
        KernelResources said = KernelResources.Parse(result.Log);
        CubinUse use = new(said.Registers, 1000, 160, 192);
        Assert.Equal(use, Cubin.Read(result.Image, "k", architecture));
        Assert.Equal(1000, said.SharedBytes);
        Assert.Null(Cubin.Read(result.Image, "other", architecture));
        // At its end are things that it does not read.
        Assert.All(Enumerable.Range(1, 200), part => Assert.True(Cubin.Read(result.Image.AsSpan(0, result.Image!.Length * part / 201), "k", architecture) is null or { } read && read == use));
        Assert.Null(Cubin.Read(result.Image.AsSpan(0, result.Image!.Length / 2), "k", architecture));
    }
}
