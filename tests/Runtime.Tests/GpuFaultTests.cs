using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>
/// Kernels that break the GPU's context for real, each in a process of its own: the driver gives the GPU back only to a new one.
/// </summary>
public sealed class GpuFaultTests
{
    private const string Variable = "GPUKERNELS_TEST_FAULT";

    private const string Faults = """
        extern "C" __global__ void out_of_range(int* x) { x[1LL << 40] = 1; }
        extern "C" __global__ void misaligned(int* x) { *(int*)((char*)x + 1) = 1; }
        extern "C" __global__ void trap(int* x) { if (x) __trap(); }
        extern "C" __global__ void null_pointer(int* x) { *(volatile int*)(x - x) = 1; }
        extern "C" __global__ void shared_out_of_range(int* x)
        {
            __shared__ int tile[32];
            ((volatile int*)tile)[threadIdx.x + 1000000] = 1;
            x[0] = tile[0];
        }
        __device__ __noinline__ int deep(int n, volatile int* x)
        {
            int room[256];
            for (int i = 0; i < 256; i++) room[i] = x[i & 15] + n;
            return n == 0 ? room[0] : deep(n - 1, x) + room[n & 255];
        }
        extern "C" __global__ void stack_overflow(int* x) { x[0] = deep(1000000 + x[1], x); }
        """;

    [Theory]
    [InlineData("out_of_range")]
    [InlineData("null_pointer")]
    [InlineData("misaligned")]
    [InlineData("trap")]
    [InlineData("shared_out_of_range")]
    [InlineData("stack_overflow")]
    public void A_fault_is_told_with_its_launch(string name)
    {
        TestDevices.OpenNvrtc();
        TestDevices.SkipWithoutGpu();
        // For the other process's context.
        DeviceRoom.Require(GpuDevice.Get(TestDevices.Cuda), 1L << 30);
        using OtherProcess process = new(nameof(Break), new KeyValuePair<string, string>(Variable, name));
        process.WaitForSuccess();
    }

    /// <summary>In the other process.</summary>
    [Fact(Explicit = true)]
    public void Break()
    {
        string name = Environment.GetEnvironmentVariable(Variable)!;
        GpuDevice device = GpuDevice.Get(TestDevices.Cuda);
        GpuArray<int> x = device.Allocate<int>(16);
        CudaKernel kernel = CudaModule.Compile(device, Faults).GetKernel(name);
        device.Synchronize();
        kernel.Launch(device.Launch(1, 1), x);

        GpuLaunchException thrown = Assert.Throws<GpuLaunchException>(device.Synchronize);
        GpuDriverException driver = Assert.IsType<GpuDriverException>(thrown.InnerException);
        Assert.Contains(driver.Code, new[] { 700, 714, 715, 716, 717, 718, 719 });
        Assert.Contains(driver.CodeName, thrown.Message);
        Assert.Contains($"Launched since the last synchronisation: {name}", thrown.Message);
        Assert.Equal(name, thrown.KernelName);
        Assert.Contains("the device is lost", Assert.Throws<GpuLaunchException>(() => device.Allocate<int>(1)).Message);
        Assert.Contains("the device is lost", Assert.Throws<GpuLaunchException>(() => x.ToArray()).Message);
        // A driver that mends its context is welcome, and then the device computes.
        try
        {
            GpuDevice working = device.Reset();
            using GpuArray<int> array = working.Upload([1, 2, 3]);
            Assert.Equal([1, 2, 3], array.ToArray());
        }
        catch (GpuDriverException refusal)
        {
            Assert.Contains("only to a new process", refusal.Message);
        }
        using GpuArray<int> onCpu = GpuDevice.Cpu.Upload([4, 5]);
        Assert.Equal([4, 5], onCpu.ToArray());
    }
}
