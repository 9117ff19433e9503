using GpuKernels.Cuda;
using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

/// <summary>The ordinary states of a machine: no driver, no GPU, one that the environment hides, a driver that cannot be used.</summary>
public sealed unsafe class StateTests
{
    public StateTests() => StubDriver.Require();

    [Fact]
    public void The_devices_of_the_driver_have_names()
    {
        Assert.Equal(["cuda:0", "cuda:1", "cpu"], GpuDevice.Names);
        using GpuDevice device = GpuDevice.Get("cuda:1");
        Assert.Equal(("Stub 1", new Version(9, 0), 132), (device.Description, device.ComputeCapability, device.Multiprocessors));
    }

    [Fact]
    public void Without_a_driver_there_is_no_GPU_and_a_reason()
    {
        CudaDriver driver = new("libcuda-that-is-not-there.so.1", "/nowhere/libcuda.so");
        Assert.Equal(
            (0, "no NVIDIA driver is installed (libcuda-that-is-not-there.so.1 was not found)."), (driver.DeviceCount, driver.Problem));
    }

    [Fact]
    public void A_driver_without_a_function_is_too_old()
    {
        CudaDriver driver = new(StubDriver.Compile("incomplete", "-DINCOMPLETE"));
        Assert.Equal(0, driver.DeviceCount);
        Assert.StartsWith("the NVIDIA driver is too old or incomplete (", driver.Problem);
        Assert.Contains("cuLaunchKernel", driver.Problem);
    }

    [Theory]
    [InlineData(100, "cuInit failed with error 100 (CUDA_ERROR_NO_DEVICE: the driver finds no GPU).")]
    [InlineData(34, "cuInit failed with error 34 (CUDA_ERROR_STUB_LIBRARY: libcuda is the toolkit's stub, not a driver).")]
    [InlineData(
        803,
        "cuInit failed with error 803 (CUDA_ERROR_SYSTEM_DRIVER_MISMATCH: the driver's library and kernel module have different versions).")]
    [InlineData(
        804,
        "cuInit failed with error 804 (CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE: the CUDA compatibility package does not serve this GPU).")]
    [InlineData(999, "cuInit failed with error 999.")]
    public void A_driver_that_does_not_start_says_why(int code, string problem)
    {
        CudaDriver driver = Start(code, devices: 1);
        Assert.Equal((0, problem), (driver.DeviceCount, driver.Problem));
    }

    [Fact]
    public void A_driver_without_a_GPU_is_one_too() => Assert.Equal("the NVIDIA driver finds no GPU.", Start(0, devices: 0).Problem);

    [Fact]
    public void Devices_that_cannot_be_counted_are_none()
    {
        StubDriver.Fail("cuDeviceGetCount", 3);
        Assert.Equal("cuDeviceGetCount failed with error 3.", Start(0, devices: 1).Problem);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void The_variable_that_hides_devices_is_named(int code)
    {
        using EnvironmentScope scope = new("CUDA_VISIBLE_DEVICES", "-1");
        Assert.EndsWith(" The environment shows it those that CUDA_VISIBLE_DEVICES='-1' names.", Start(code, devices: 0).Problem);
    }

    [Fact]
    public void A_device_that_is_not_there_is_an_error_that_lists_those_that_are() =>
        Assert.Equal(
            "There is no device 'cuda:2'. This machine has: cuda:0, cuda:1, cpu.",
            Assert.Throws<GpuDeviceNotFoundException>(() => GpuDevice.Get("cuda:2")).Message);

    /// <summary>As a process would find it that starts now.</summary>
    private static CudaDriver Start(int code, int devices)
    {
        var set = (delegate* unmanaged<int, int, void>)StubDriver.Export("stub_init");
        using EnvironmentScope? scope = Environment.GetEnvironmentVariable("CUDA_VISIBLE_DEVICES") == "-1"
            ? null
            : new("CUDA_VISIBLE_DEVICES", null);
        set(code, devices);
        try
        {
            return new CudaDriver(StubDriver.Path);
        }
        finally
        {
            set(0, 2);
        }
    }
}
