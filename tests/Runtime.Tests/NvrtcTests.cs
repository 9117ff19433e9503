using System.Text;
using GpuKernels.Cuda;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

public sealed class NvrtcTests
{
    private const string MultiplyAdd =
        """extern "C" __global__ void f(float* x) { x[0] = x[1] * x[2] + x[3]; }""";

    [Theory]
    [InlineData("sm_75")]
    [InlineData("sm_80")]
    [InlineData("sm_90")]
    public void A_kernel_becomes_machine_code_without_a_message(string architecture)
    {
        Nvrtc nvrtc = TestDevices.OpenNvrtc();
        foreach (bool overlap in new[] { false, true })
        {
            NvrtcResult result = nvrtc.Compile(
                TestKernels.Saxpy.CudaSource, "Saxpy", architecture, KernelCompiler.Options(isStrict: true, overlap));
            Assert.Equal("", result.Log);
            Assert.Equal("", result.Error);
            Assert.Equal("\u007FELF"u8, result.Image.AsSpan(0, 4));
        }
    }

    [Fact]
    public void A_virtual_architecture_gives_PTX()
    {
        NvrtcResult result = TestDevices.OpenNvrtc().Compile(MultiplyAdd, "f", "compute_80");
        string text = Encoding.UTF8.GetString(result.Image!);
        Assert.Contains(".target sm_80", text);
        Assert.EndsWith("\0", text);
    }

    [Fact]
    public void A_strict_kernel_is_not_contracted()
    {
        Assert.Contains("fma.rn.f32", Ptx(isStrict: false));
        string strict = Ptx(isStrict: true);
        Assert.Contains("mul.rn.f32", strict);
        Assert.Contains("add.rn.f32", strict);

        static string Ptx(bool isStrict) => Encoding.UTF8.GetString(
            TestDevices.OpenNvrtc().Compile(MultiplyAdd, "f", "compute_80", KernelCompiler.Options(isStrict, overlap: false)).Image!);
    }

    [Fact]
    public void A_mistake_is_in_the_log()
    {
        NvrtcResult result = TestDevices.OpenNvrtc().Compile("__global__ void f() { oops(); }", "Kernels.Bad", "sm_80");
        Assert.Null(result.Image);
        Assert.Contains("NVRTC_ERROR_COMPILATION", result.Error);
        Assert.Contains("Kernels.Bad.cu(1)", result.Log);
        Assert.Contains("oops", result.Log);
    }

    [Fact]
    public void A_warning_is_in_the_log()
    {
        NvrtcResult result = TestDevices.OpenNvrtc().Compile("__global__ void f() { int unused; }", "f", "sm_80");
        Assert.NotNull(result.Image);
        Assert.Contains("unused", result.Log);
    }

    [Fact]
    public void An_unknown_option_is_an_error()
    {
        NvrtcResult result = TestDevices.OpenNvrtc().Compile(MultiplyAdd, "f", "sm_80", "--no-such-option");
        Assert.Null(result.Image);
        Assert.Contains("NVRTC_ERROR_INVALID_OPTION", result.Error);
    }

    [Fact]
    public void Several_threads_may_compile_at_the_same_time()
    {
        Nvrtc nvrtc = TestDevices.OpenNvrtc();
        Parallel.For(0, 8, i =>
        {
            NvrtcResult result = nvrtc.Compile(MultiplyAdd.Replace("f(", $"f{i}("), $"f{i}", "compute_80");
            Assert.Contains($"f{i}(", Encoding.UTF8.GetString(result.Image!));
        });
    }

    [Fact]
    public void The_compiler_says_what_it_is()
    {
        Nvrtc nvrtc = TestDevices.OpenNvrtc();
        Assert.InRange(nvrtc.Version.Major, 11, 20);
        Assert.Contains(80, nvrtc.SupportedArchitectures.ToArray());
        Assert.Same(nvrtc, Nvrtc.TryLoad(out string problem));
        Assert.Equal("", problem);
    }

    [Theory]
    [InlineData("/no/such/libnvrtc.so.12")]
    [InlineData("libc.so.6")]
    public void What_is_not_NVRTC_is_not_loaded(string path) => Assert.Null(Nvrtc.TryLoadFrom(path));
}
