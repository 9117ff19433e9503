using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

public sealed unsafe class LaunchOptionsTests
{
    private const int Cooperative = 2, Overlap = 6, Priority = 8, Carveout = 14, NotSet = -1;

    [Fact]
    public void Options_become_attributes_of_the_launch()
    {
        StubDriver.RequireWithNvrtc();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        Launch launch = device.Launch(1, 32).With(new LaunchOptions { Priority = GpuStreamPriority.High, SharedMemoryCarveout = 50 });
        launch.Run(Kernels.Plain, null, overlap: false);
        Assert.Equal((NotSet, -5, 50), (Read(Cooperative), Read(Priority), Read(Carveout)));
        launch.With(new LaunchOptions { Priority = GpuStreamPriority.Low }).Shared(4).Run(Kernels.Cooperative, null, overlap: false);
        Assert.Equal((1, 0, NotSet), (Read(Cooperative), Read(Priority), Read(Carveout)));
        using GpuGraph graph = device.CaptureGraph(
            stream => stream.Launch(5).With(launch.Options!).Run(Kernels.Plain, null, overlap: false));
        Assert.Single(graph.Kernels);
    }

    [Fact]
    public void Kernels_of_modules_may_overlap_those_before_them()
    {
        StubDriver.Require();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        using CudaModule module = CudaModule.Load(device, "an image"u8);
        LaunchOptions options = new() { OverlapsPrevious = true };
        module.GetKernel("kernel").Launch(device.Launch(1, 32).With(options));
        Assert.Equal(1, Read(Overlap));
        module.GetKernel("kernel").Launch(device.Launch(1, 32).With(new LaunchOptions()));
        Assert.Equal(NotSet, Read(Overlap));
        NotSupportedException thrown = Assert.Throws<NotSupportedException>(
            () => device.Launch(1, 32).With(options).Run(Kernels.Plain, null, overlap: false));
        Assert.StartsWith("Kernels.Plain cannot overlap the kernel before it", thrown.Message);
    }

    [Fact]
    public void A_launch_with_options_allocates_nothing()
    {
        StubDriver.RequireWithNvrtc();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        LaunchOptions options = new() { Priority = GpuStreamPriority.High };
        Run(10);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Run(1000);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void Run(int times)
        {
            for (int i = 0; i < times; i++) device.Launch(1, 32).With(options).Run(Kernels.Plain, null, overlap: false);
        }
    }

    [Fact]
    public void A_launch_that_is_refused_names_its_call()
    {
        StubDriver.RequireWithNvrtc();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        foreach (CompilerServices.KernelHandle kernel in new[] { Kernels.Plain, Kernels.Cooperative })
        {
            StubDriver.Fail("cuLaunchKernelEx", 1);
            GpuLaunchException thrown = Assert.Throws<GpuLaunchException>(() => Launch(kernel));
            Assert.Equal("cuLaunchKernelEx", Assert.IsType<GpuDriverException>(thrown.InnerException).Call);
            Launch(kernel);
        }

        void Launch(CompilerServices.KernelHandle kernel) =>
            device.Launch(1, 32).With(new LaunchOptions()).Run(kernel, null, overlap: false);
    }

    [Fact]
    public void Options_are_checked()
    {
        Launch launch = GpuDevice.Cpu.Launch(1);
        Assert.Contains(
            "Low, Normal or High",
            Assert.Throws<ArgumentOutOfRangeException>(() => launch.With(new LaunchOptions { Priority = (GpuStreamPriority)7 })).Message);
        foreach (int carveout in new[] { -1, 101 })
            Assert.Contains(
                "0 to 100 per cent",
                Assert.Throws<ArgumentOutOfRangeException>(
                    () => launch.With(new LaunchOptions { SharedMemoryCarveout = carveout })).Message);
        Assert.Null(launch.Options);
        LaunchOptions options = new() { SharedMemoryCarveout = 100 };
        Assert.Same(options, launch.With(options).Shared(10).Debug().Options);
    }

    private static int Read(int attribute) => ((delegate* unmanaged<int, int>)StubDriver.Export("stub_attribute"))(attribute);
}
