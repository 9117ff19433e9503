using System.Runtime.CompilerServices;
using GpuKernels.CompilerServices;
using GpuKernels.Cuda;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

public sealed unsafe class CudaDeviceTests(ITestOutputHelper output)
{
    [Fact]
    public void Memory_that_overlaps_gets_its_own_variant()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        using GpuArray<int> y = gpu.Allocate<int>(1);
        foreach (bool overlap in new[] { false, true, false, true })
        {
            TestKernels.LaunchOn(TestKernels.Variant, gpu.Launch(1, 1), y, overlap);
            Assert.Equal([overlap ? 1 : 0], y.ToArray());
        }
    }

    [Fact]
    public void A_launch_may_add_all_the_shared_memory_there_is()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        using GpuArray<int> y = gpu.Allocate<int>(256);
        TestKernels.LaunchOn(TestKernels.LargeShared, gpu.Launch(1, 256).Shared(gpu.Limits.MaxSharedBytesPerBlock), y);
        Assert.Equal(Enumerable.Range(0, 256).Reverse(), y.ToArray());
    }

    [Fact]
    public void A_text_that_does_not_compile_is_an_error_at_each_launch_and_harms_nothing()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        using GpuArray<int> y = gpu.Allocate<int>(1);
        KernelHandle bad = new("Kernels.Bad", "bad", "extern \"C\" __global__ void bad(int* y, int n) { oops(); }", false, 0, null);
        for (int i = 0; i < 2; i++)
        {
            GpuCompilationException error = Assert.Throws<GpuCompilationException>(() => TestKernels.LaunchOn(bad, gpu.Launch(1), y));
            Assert.Contains("oops", error.Log);
        }
        Assert.Equal([0], y.ToArray());
    }

    [Fact]
    public void A_driver_call_that_fails_is_named()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        using GpuArray<int> y = gpu.Allocate<int>(1);
        KernelHandle kernel = new("Kernels.F", "not_there", "extern \"C\" __global__ void f(int* y, int n) { }", false, 0, null);
        GpuDriverException error = Assert.Throws<GpuDriverException>(() => TestKernels.LaunchOn(kernel, gpu.Launch(1), y));
        Assert.Equal(("cuModuleGetFunction", 500, "CUDA_ERROR_NOT_FOUND"), (error.Call, error.Code, error.CodeName));
        Assert.NotEmpty(error.Description);
    }

    [Fact]
    public void A_block_too_large_for_the_kernel_is_an_error_with_the_limit()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        using GpuArray<int> y = gpu.Allocate<int>(1);
        KernelHandle kernel = new(
            "Kernels.Small", "small", "extern \"C\" __global__ void __launch_bounds__(128) small(int* y, int n) { y[0] = n; }", false, 0,
            null);
        TestKernels.LaunchOn(kernel, gpu.Launch(1, 128), y);
        GpuLaunchException error = Assert.Throws<GpuLaunchException>(() => TestKernels.LaunchOn(kernel, gpu.Launch(1, 256), y));
        Assert.Equal("Kernels.Small", error.KernelName);
        Assert.Contains("256", error.Message);
        Assert.Contains("128", error.Message);
        Assert.Equal([1], y.ToArray());
    }

    [Fact]
    public void A_device_can_be_opened_again()
    {
        TestDevices.SkipWithoutGpu();
        for (int i = 0; i < 3; i++)
        {
            using GpuDevice gpu = GpuDevice.Get(TestDevices.Cuda);
            GpuArray<float> x = gpu.Upload([1f, 2f]), y = gpu.Upload([3f, 4f]);
            GpuStream stream = gpu.CreateStream();
            TestKernels.LaunchSaxpy(stream.Launch(2), 2, x, y);
            Assert.Equal([5f, 8f], y.ToArray());
            gpu.Dispose();
            x.Dispose();
            stream.Dispose();
            Assert.Throws<ObjectDisposedException>(y.ToArray);
            Assert.Throws<ObjectDisposedException>(() => TestKernels.LaunchSaxpy(stream.Launch(2), 2, x, y));
        }
    }

    [Fact]
    public void Other_libraries_may_change_the_current_context()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        using GpuArray<int> counts = gpu.Allocate<int>(256);
        for (int i = 0; i < 3; i++)
        {
            TestKernels.LaunchOn(TestKernels.CountThreads, gpu.Launch(256), counts);
            Assert.Equal(Driver.Success, Driver.ContextSetCurrent(0));
        }
        Assert.All(counts.ToArray(), count => Assert.Equal(3, count));
    }

    [Fact]
    public void Arrays_that_nobody_holds_make_room_for_new_ones()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        int length = (int)(gpu.GetMemoryInfo().TotalBytes / 5 / sizeof(Page));
        for (int i = 0; i < 12; i++) Forget(gpu, length);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Forget(GpuDevice gpu, int length) => Assert.Equal(length, gpu.Allocate<Page>(length).Length);
    }

    [Fact]
    public void A_kernel_that_faults_is_reported()
    {
        TestDevices.SkipWithoutGpu();
        // The fault makes CUDA useless for the rest of the process, so another one has it.
        using OtherProcess child = new(nameof(Fault));
        output.WriteLine(child.WaitForSuccess());
    }

    [Fact(Explicit = true)]
    public void Fault()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        GpuArray<int> y = gpu.Allocate<int>(1);
        KernelHandle kernel = new(
            "Kernels.Faulty", "faulty", "extern \"C\" __global__ void faulty(int* y, int n) { *(volatile int*)16 = n; }", false, 0, null);
        TestKernels.LaunchOn(kernel, gpu.Launch(1), y);
        foreach (Action use in new Action[] { gpu.Synchronize, () => y.ToArray(),
            () => TestKernels.LaunchOn(TestKernels.Variant, gpu.Launch(1), y) })
        {
            GpuLaunchException error = Assert.Throws<GpuLaunchException>(use);
            Assert.Equal("Kernels.Faulty", error.KernelName);
            Assert.Contains("The device is lost", error.Message);
            Assert.IsType<GpuDriverException>(error.InnerException);
        }
        y.Dispose();
        gpu.Dispose();
    }

    [InlineArray(65536)]
    private struct Page
    {
        public byte First;
    }
}
