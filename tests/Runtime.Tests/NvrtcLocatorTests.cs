using GpuKernels.Cuda;

namespace GpuKernels.Runtime.Tests;

public sealed class NvrtcLocatorTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("gpukernels-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void The_library_that_the_environment_names_is_the_only_candidate()
    {
        NvrtcLocator locator = new(name => name == NvrtcLocator.Variable ? "/opt/libnvrtc.so" : root, driverMajor: 0);
        Assert.Equal(["/opt/libnvrtc.so"], locator.Candidates());
        Assert.Contains("/opt/libnvrtc.so", locator.DescribeFailure());
        Assert.Contains(NvrtcLocator.Variable, locator.DescribeFailure());
    }

    [Theory]
    [InlineData(0, "13", "12")]
    [InlineData(12, "12", "13")]
    [InlineData(13, "13", "12")]
    public void A_version_that_the_driver_takes_comes_first(int driverMajor, string first, string second)
    {
        NvrtcLocator locator = new(_ => null, driverMajor);
        string[] names = [.. locator.Candidates().Where(candidate => !Path.IsPathFullyQualified(candidate))];
        Assert.Equal(2, names.Length);
        Assert.Contains(first, names[0]);
        Assert.Contains(second, names[1]);
    }

    [Theory]
    [InlineData("CUDA_PATH", "lib64/libnvrtc.so.12")]
    [InlineData("CUDA_HOME", "targets/x86_64-linux/lib/libnvrtc.so.13")]
    [InlineData("CONDA_PREFIX", "lib/libnvrtc.so.12")]
    [InlineData("VIRTUAL_ENV", "lib/python3.12/site-packages/nvidia/cuda_nvrtc/lib/libnvrtc.so.12")]
    [InlineData("VIRTUAL_ENV", "lib/python3.12/site-packages/nvidia/cu13/lib/libnvrtc.so.13")]
    [InlineData("HOME", ".local/lib/python3.11/site-packages/nvidia/cuda_nvrtc/lib/libnvrtc.so.12")]
    public void The_usual_places_are_searched(string variable, string file)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "These are the places on Linux.");
        string path = Path.Combine(root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "");
        NvrtcLocator locator = new(name => name == variable ? root : null, driverMajor: 0);
        Assert.Contains(path, locator.Candidates());
        Assert.DoesNotContain(path, new NvrtcLocator(_ => null, driverMajor: 0).Candidates());
    }

    [Fact]
    public void The_failure_says_where_it_looked_and_what_to_install()
    {
        string message = new NvrtcLocator(name => name == "CUDA_PATH" ? root : null, driverMajor: 0).DescribeFailure();
        Assert.Contains(root, message);
        Assert.Contains("libnvrtc12", message);
        Assert.Contains("nvidia-cuda-nvrtc", message);
        Assert.Contains("toolkit", message);
        Assert.Contains(NvrtcLocator.Variable, message);
    }
}
