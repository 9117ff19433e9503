using GpuKernels.Cuda;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

public sealed class DeviceTests
{
    [Fact]
    public void The_CPU_is_always_a_device()
    {
        Assert.Equal("cpu", GpuDevice.Names[^1]);
        Assert.Equal("cpu", GpuDevice.Cpu.Name);
        Assert.Equal(GpuDeviceKind.Cpu, GpuDevice.Cpu.Kind);
        Assert.Null(GpuDevice.Cpu.ComputeCapability);
        Assert.NotEmpty(GpuDevice.Cpu.Description);
    }

    [Fact]
    public void A_device_is_shared_until_it_is_disposed_of()
    {
        GpuDevice first = GpuDevice.Cpu;
        Assert.Same(first, GpuDevice.Get("CPU"));
        first.Dispose();
        first.Dispose();
        Assert.NotSame(first, GpuDevice.Cpu);
        Assert.Throws<ObjectDisposedException>(() => first.Launch(1));
        Assert.Throws<ObjectDisposedException>(() => first.Allocate<int>(1));
        Assert.Throws<ObjectDisposedException>(first.Synchronize);
        Assert.Throws<ObjectDisposedException>(() => first.GetMemoryInfo());
        Assert.Throws<ObjectDisposedException>(first.CreateStream);
    }

    [Theory]
    [InlineData("gpu")]
    [InlineData("cuda:4711")]
    [InlineData("cuda:-1")]
    [InlineData("cuda:x")]
    [InlineData("")]
    public void A_device_that_is_not_there_is_an_error_that_lists_those_that_are(string name)
    {
        GpuDeviceNotFoundException error = Assert.Throws<GpuDeviceNotFoundException>(() => GpuDevice.Get(name));
        Assert.Equal(name, error.RequestedName);
        Assert.Equal(GpuDevice.Names, error.AvailableNames);
        Assert.Contains($"'{name}'", error.Message);
        Assert.Contains(string.Join(", ", GpuDevice.Names), error.Message);
        if (CudaDriver.Current.Problem is { } problem) Assert.Contains(problem, error.Message);
    }

    [Fact]
    public void Either_there_is_a_GPU_or_a_reason_why_not()
    {
        Assert.Equal(CudaDriver.Current.DeviceCount > 0, CudaDriver.Current.Problem is null);
        Assert.Equal(CudaDriver.Current.DeviceCount + 1, GpuDevice.Names.Count);
    }

    [Fact]
    public void The_environment_chooses_the_default_device()
    {
        using EnvironmentScope scope = new(DeviceRegistry.Variable, " cpu ");
        Assert.Equal("cpu", GpuDevice.Default.Name);
        Assert.Same(GpuDevice.Cpu, GpuDevice.Default);
    }

    [Fact]
    public void An_environment_that_names_no_device_is_an_error()
    {
        using EnvironmentScope scope = new(DeviceRegistry.Variable, "tpu");
        GpuDeviceNotFoundException error = Assert.Throws<GpuDeviceNotFoundException>(() => GpuDevice.Default);
        Assert.Equal("tpu", error.RequestedName);
        Assert.StartsWith("There is no device 'tpu', which GPUKERNELS_DEVICE asks for. This machine has: ", error.Message);
    }

    [Fact]
    public void The_default_device_is_the_first()
    {
        using EnvironmentScope scope = new(DeviceRegistry.Variable, null);
        Assert.Equal(GpuDevice.Names[0], GpuDevice.Default.Name);
    }

    [Fact]
    public void A_GPU_describes_itself()
    {
        TestDevices.SkipWithoutGpu();
        GpuDevice gpu = GpuDevice.Get("cuda");
        Assert.Equal("cuda:0", gpu.Name);
        Assert.Equal(GpuDeviceKind.Cuda, gpu.Kind);
        Assert.NotEmpty(gpu.Description);
        Assert.InRange(gpu.ComputeCapability!.Major, 5, 20);
        Assert.Equal(1024, gpu.Limits.MaxThreadsPerBlock);
        Assert.Equal(GpuDeviceLimits.Common.MaxBlock, gpu.Limits.MaxBlock);
        Assert.Equal(GpuDeviceLimits.Common.MaxGrid, gpu.Limits.MaxGrid);
        Assert.InRange(gpu.Limits.MaxSharedBytesPerBlock, 48 * 1024, 1 << 20);
    }

    [Theory]
    [MemberData(nameof(TestDevices.All), MemberType = typeof(TestDevices))]
    public void A_device_knows_its_memory(string name)
    {
        GpuMemoryInfo memory = TestDevices.Open(name).GetMemoryInfo();
        Assert.InRange(memory.FreeBytes, 0, memory.TotalBytes);
        Assert.True(memory.TotalBytes > 0);
    }
}
