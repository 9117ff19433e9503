using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

/// <summary>
/// A kernel breaks the context of its device: the next call says so, and all later calls repeat it. The stub's GPU comes back when it is
/// reset; real ones do not (Runtime.Tests).
/// </summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData(700, "an illegal memory access was encountered (CUDA_ERROR_ILLEGAL_ADDRESS", "synchronize", "cuCtxSynchronize")]
    [InlineData(700, "an illegal memory access was encountered (CUDA_ERROR_ILLEGAL_ADDRESS", "launch", "cuLaunchKernel")]
    [InlineData(
        700, "an illegal memory access was encountered (CUDA_ERROR_ILLEGAL_ADDRESS", "cooperative launch", "cuLaunchCooperativeKernel")]
    [InlineData(702, "the launch timed out and was terminated (CUDA_ERROR_LAUNCH_TIMEOUT", "synchronize", "cuCtxSynchronize")]
    [InlineData(710, "device-side assert triggered (CUDA_ERROR_ASSERT", "stream", "cuStreamCreate")]
    [InlineData(714, "hardware stack error (CUDA_ERROR_HARDWARE_STACK_ERROR", "allocate", "cuMemAllocFromPoolAsync")]
    [InlineData(715, "an illegal instruction was encountered (CUDA_ERROR_ILLEGAL_INSTRUCTION", "upload", "cuMemAllocFromPoolAsync")]
    [InlineData(716, "misaligned address (CUDA_ERROR_MISALIGNED_ADDRESS", "memory", "cuMemGetInfo")]
    [InlineData(
        717, "operation not supported on global/shared address space (CUDA_ERROR_INVALID_ADDRESS_SPACE", "synchronize", "cuCtxSynchronize")]
    [InlineData(718, "invalid program counter (CUDA_ERROR_INVALID_PC", "synchronize", "cuCtxSynchronize")]
    [InlineData(719, "unspecified launch failure (CUDA_ERROR_LAUNCH_FAILED", "module", "cuModuleLoadDataEx")]
    [InlineData(214, "uncorrectable ECC error encountered (CUDA_ERROR_ECC_UNCORRECTABLE", "synchronize", "cuCtxSynchronize")]
    public void A_fault_names_the_launches_that_may_have_made_it(int code, string reason, string action, string call)
    {
        StubDriver.RequireWithNvrtc();
        GpuDevice device = GpuDevice.Get("cuda:0");
        Actions.Run("cooperative launch", device);
        Actions.Run("launch that may throw", device);
        device.Synchronize();
        for (int i = 0; i < 3; i++) Actions.Run("launch", device);
        Actions.Run("cooperative launch", device);
        StubDriver.Break(0, code);

        GpuLaunchException thrown = Assert.Throws<GpuLaunchException>(() => Actions.Run(action, device));
        Assert.StartsWith(
            $"A kernel failed while it ran on cuda:0: {reason}, seen by {call}). Launched since the last synchronisation: " +
            "Kernels.Plain (3 times), Kernels.Cooperative. The device is lost, and its arrays with it: CUDA gives the GPU back only to a new process.",
            thrown.Message);
        Assert.Equal("Kernels.Cooperative", thrown.KernelName);
        Assert.Equal((code, call), (((GpuDriverException)thrown.InnerException!).Code, ((GpuDriverException)thrown.InnerException).Call));
        foreach (string later in new[] { "memory", "allocate", "upload", "stream", "synchronize", "launch" })
            CheckLater(device, later, thrown);

        using GpuDevice working = device.Reset();
        Assert.NotSame(device, working);
        Assert.Same(working, GpuDevice.Get("cuda:0"));
        Assert.Throws<ObjectDisposedException>(device.Synchronize);
        foreach (string later in new[] { "download", "clone", "stream", "launch", "launch that may throw", "cooperative launch" })
            Actions.Run(later, working);
        working.Dispose();
        Assert.Equal(default, StubDriver.Live);
    }

    [Fact]
    public void Other_devices_are_as_they_were()
    {
        StubDriver.Require();
        using GpuDevice broken = GpuDevice.Get("cuda:0"), other = GpuDevice.Get("cuda:1");
        broken.Synchronize();
        StubDriver.Break(0, 719);
        Assert.Throws<GpuLaunchException>(broken.Synchronize);
        Actions.Run("download", other);
        Assert.Throws<GpuLaunchException>(() => broken.Allocate<int>(1));
        Actions.Run("clone", other);
    }

    [Fact]
    public void A_broken_device_can_be_disposed_of_and_opened_again()
    {
        StubDriver.Require();
        GpuDevice device = GpuDevice.Get("cuda:0");
        GpuArray<int> array = device.Upload([1, 2, 3]);
        StubDriver.Break(0, 700);
        Assert.Throws<GpuLaunchException>(array.ToArray);
        array.Dispose();
        device.Dispose();
        Assert.Equal(default, StubDriver.Live);
        using GpuDevice again = GpuDevice.Get("cuda:0");
        Actions.Run("download", again);
    }

    [Fact]
    public void A_GPU_that_cannot_be_brought_back_says_so()
    {
        StubDriver.Require();
        GpuDevice device = GpuDevice.Get("cuda:0");
        StubDriver.Fail("cuDevicePrimaryCtxReset_v2", 999);
        GpuDriverException thrown = Assert.Throws<GpuDriverException>(device.Reset);
        Assert.Contains("cuDevicePrimaryCtxReset failed with CUDA_ERROR_UNKNOWN (999)", thrown.Message);
        Assert.Throws<ObjectDisposedException>(device.Reset);
    }

    [Fact]
    public void A_driver_that_keeps_the_error_is_quoted()
    {
        StubDriver.Require();
        GpuDevice device = GpuDevice.Get("cuda:0");
        StubDriver.Fail("cuDevicePrimaryCtxRetain", 716);
        GpuDriverException thrown = Assert.Throws<GpuDriverException>(device.Reset);
        Assert.Equal(
            "cuDevicePrimaryCtxRetain failed with CUDA_ERROR_MISALIGNED_ADDRESS (716): misaligned address. A kernel of this process has broken the GPU's context, " +
            "and CUDA gives the GPU back only to a new process.",
            thrown.Message);
        using GpuDevice later = GpuDevice.Get("cuda:0");
        Actions.Run("download", later);
    }

    [Fact]
    public void Many_launches_are_counted_and_the_last_are_named()
    {
        StubDriver.RequireWithNvrtc();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        Actions.Run("cooperative launch", device);
        for (int i = 0; i < 99; i++) Actions.Run("launch", device);
        StubDriver.Break(0, 700);
        Assert.Contains(": Kernels.Plain (16 times), and 84 before these.", Assert.Throws<GpuLaunchException>(device.Synchronize).Message);
    }

    private static void CheckLater(GpuDevice device, string action, GpuLaunchException first)
    {
        GpuLaunchException thrown = Assert.Throws<GpuLaunchException>(() => Actions.Run(action, device));
        Assert.Matches("^cu[A-Za-z]+ cannot be made any more, since the device is lost. ", thrown.Message);
        Assert.EndsWith(first.Message, thrown.Message);
        Assert.Equal(first.KernelName, thrown.KernelName);
    }
}
