using GpuKernels.CompilerServices;
using GpuKernels.Cuda;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

public sealed unsafe class KernelCompilerTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"gpukernels-{Guid.NewGuid():N}");
    private readonly EnvironmentScope scope;

    public KernelCompilerTests() => scope = new EnvironmentScope(KernelCache.Variable, folder);

    public void Dispose()
    {
        scope.Dispose();
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(90, "sm_90a")]
    [InlineData(75, "sm_75")]
    [InlineData(86, "compute_80")]
    [InlineData(120, "compute_90")]
    [InlineData(70, null)]
    public void The_architecture_is_the_GPUs_or_the_newest_before_it(int computeCapability, string? architecture) =>
        Assert.Equal(architecture, KernelCompiler.Architecture(computeCapability, [75, 80, 90]));

    [Fact]
    public void Options_say_what_the_kernel_needs()
    {
        Assert.Equal(["--std=c++17"], KernelCompiler.Options(isStrict: false, overlap: false));
        Assert.Equal(["--std=c++17", "-fmad=false", "-DGK_RESTRICT="], KernelCompiler.Options(isStrict: true, overlap: true));
    }

    [Fact]
    public void What_was_compiled_once_is_kept_on_disk()
    {
        TestDevices.OpenNvrtc();
        byte[] image = KernelCompiler.GetImage(TestKernels.Saxpy, "cuda:0", 90, overlap: false);
        string file = Assert.Single(Directory.GetFiles(folder));
        Assert.Equal(image, File.ReadAllBytes(file)[32..]);
        DateTime written = File.GetLastWriteTimeUtc(file);
        Assert.Equal(image, KernelCompiler.GetImage(TestKernels.Saxpy, "cuda:0", 90, overlap: false));
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));
        KernelCompiler.GetImage(TestKernels.Saxpy, "cuda:0", 90, overlap: true);
        KernelCompiler.GetImage(TestKernels.Saxpy, "cuda:0", 80, overlap: false);
        Assert.Equal(3, Directory.GetFiles(folder).Length);
    }

    [Fact]
    public void A_damaged_file_is_made_again()
    {
        TestDevices.OpenNvrtc();
        byte[] image = KernelCompiler.GetImage(TestKernels.Saxpy, "cuda:0", 90, overlap: false);
        string file = Assert.Single(Directory.GetFiles(folder));
        File.WriteAllBytes(file, [.. File.ReadAllBytes(file)[..^1], 0xEE]);
        Assert.Equal(image, KernelCompiler.GetImage(TestKernels.Saxpy, "cuda:0", 90, overlap: false));
        Assert.Equal(image, File.ReadAllBytes(file)[32..]);
    }

    [Fact]
    public void A_folder_that_cannot_be_used_is_no_error()
    {
        TestDevices.OpenNvrtc();
        File.WriteAllText(folder, "a file where the folder should be");
        Assert.NotEmpty(KernelCompiler.GetImage(TestKernels.Saxpy, "cuda:0", 90, overlap: false));
        File.Delete(folder);
    }

    [Fact]
    public void A_text_that_does_not_compile_is_an_error_with_the_log()
    {
        TestDevices.OpenNvrtc();
        KernelHandle kernel = new("Kernels.Bad", "bad", "extern \"C\" __global__ void bad() { oops(); }", false, 0, null);
        GpuCompilationException error = Assert.Throws<GpuCompilationException>(() => KernelCompiler.GetImage(kernel, "cuda:0", 90, false));
        Assert.Equal("Kernels.Bad", error.KernelName);
        Assert.Contains("oops", error.Log);
        Assert.Contains(error.Log, error.Message);
        Assert.Contains("sm_90", error.Message);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void A_GPU_that_is_too_old_for_the_compiler_is_an_error()
    {
        TestDevices.OpenNvrtc();
        string message = Assert.Throws<GpuCompilationException>(
            () => KernelCompiler.GetImage(TestKernels.Saxpy, "cuda:0", 30, false)).Message;
        Assert.Contains("compute capability is 3.0", message);
        Assert.Contains("older NVRTC", message);
    }
}
