using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>Kernels that break the GPU's context for real; each test brings it back and computes with it again.</summary>
public sealed class GpuFaultTests
{
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
    [InlineData("out_of_range", 700)]
    [InlineData("null_pointer", 700)]
    [InlineData("misaligned", 716)]
    [InlineData("trap", 719)]
    [InlineData("shared_out_of_range", 700, 719)]
    [InlineData("stack_overflow", 700, 714, 719)]
    public void A_fault_is_told_with_its_launch_and_the_GPU_comes_back(string name, params int[] codes)
    {
        TestDevices.OpenNvrtc();
        TestDevices.SkipWithoutGpu();
        GpuDevice device = GpuDevice.Get(TestDevices.Cuda);
        GpuArray<int> x = device.Allocate<int>(16);
        CudaKernel kernel = CudaModule.Compile(device, Faults).GetKernel(name);
        device.Synchronize();
        kernel.Launch(device.Launch(1, 1), x);

        GpuLaunchException thrown = Assert.Throws<GpuLaunchException>(device.Synchronize);
        GpuDriverException driver = Assert.IsType<GpuDriverException>(thrown.InnerException);
        Assert.Contains(driver.Code, codes);
        Assert.Contains(driver.CodeName, thrown.Message);
        Assert.Contains($"Launched since the last synchronisation: {name}", thrown.Message);
        Assert.Equal(name, thrown.KernelName);
        Assert.Contains("the device is lost", Assert.Throws<GpuLaunchException>(() => device.Allocate<int>(1)).Message);
        Assert.Contains("the device is lost", Assert.Throws<GpuLaunchException>(() => x.ToArray()).Message);

        GpuDevice working = device.Reset();
        Assert.Throws<ObjectDisposedException>(() => x.ToArray());
        float[] ones = Enumerable.Repeat(1f, 1000).ToArray();
        using GpuArray<float> a = working.Upload(ones), b = working.Upload(ones);
        TestKernels.LaunchSaxpy(working.Launch(1000), 2, a, b);
        Assert.All(b.ToArray(), value => Assert.Equal(3f, value));
    }
}
