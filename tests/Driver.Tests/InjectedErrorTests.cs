using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

/// <summary>Each call of the driver fails once: the exception says which and why, nothing leaks, and the same action then works.</summary>
public sealed class InjectedErrorTests
{
    private const string Oom = "CUDA_ERROR_OUT_OF_MEMORY (2): out of memory.";
    private const string Invalid = "CUDA_ERROR_INVALID_VALUE (1): invalid argument.";

    [Theory]
    [InlineData("cuDeviceGet", 101, "open", "cuDeviceGet failed with CUDA_ERROR_INVALID_DEVICE (101): invalid device ordinal.")]
    [InlineData("cuDeviceGetName", 1, "open", $"cuDeviceGetName failed with {Invalid}")]
    [InlineData("cuDeviceGetAttribute", 1, "open", $"cuDeviceGetAttribute failed with {Invalid}")]
    [InlineData(
        "cuDeviceGetAttribute", 101, "open", "cuDeviceGetAttribute failed with CUDA_ERROR_INVALID_DEVICE (101): invalid device ordinal.",
        5)]
    [InlineData("cuDevicePrimaryCtxRetain", 2, "open", $"cuDevicePrimaryCtxRetain failed with {Oom}")]
    [InlineData("cuDevicePrimaryCtxRetain", 46, "open", "Another process has the GPU for itself")]
    [InlineData("cuDevicePrimaryCtxRetain", 999, "open", "cuDevicePrimaryCtxRetain failed with CUDA_ERROR_UNKNOWN (999): unknown error.")]
    [InlineData("cuMemPoolCreate", 1, "open", $"cuMemPoolCreate failed with {Invalid}")]
    [InlineData("cuMemPoolSetAttribute", 1, "open", $"cuMemPoolSetAttribute failed with {Invalid}")]
    [InlineData("cuMemPoolSetAttribute", 1, "pool", $"cuMemPoolSetAttribute failed with {Invalid}")]
    [InlineData("cuMemPoolGetAttribute", 1, "pool", $"cuMemPoolGetAttribute failed with {Invalid}")]
    [InlineData("cuMemPoolTrimTo", 1, "pool", $"cuMemPoolTrimTo failed with {Invalid}")]
    [InlineData("cuCtxSetCurrent", 201, "open", "cuCtxSetCurrent failed with CUDA_ERROR_INVALID_CONTEXT (201): invalid device context.")]
    [InlineData("cuMemGetInfo_v2", 1, "memory", $"cuMemGetInfo failed with {Invalid}")]
    [InlineData("cuMemAllocFromPoolAsync", 1, "allocate", $"cuMemAllocFromPoolAsync failed with {Invalid}")]
    [InlineData("cuMemAllocFromPoolAsync", 999, "upload", "cuMemAllocFromPoolAsync failed with CUDA_ERROR_UNKNOWN (999): unknown error.")]
    [InlineData("cuMemsetD8_v2", 1, "allocate", $"cuMemsetD8 failed with {Invalid}")]
    [InlineData("cuMemcpyHtoD_v2", 1, "upload", $"cuMemcpyHtoD failed with {Invalid}")]
    [InlineData("cuMemcpyDtoH_v2", 1, "download", $"cuMemcpyDtoH failed with {Invalid}")]
    [InlineData("cuMemcpyDtoD_v2", 1, "clone", $"cuMemcpyDtoD failed with {Invalid}")]
    [InlineData("cuMemcpy3D_v2", 1, "copy of rows", $"cuMemcpy3D failed with {Invalid}")]
    [InlineData("cuMemcpy3D_v2", 1, "copy of rows", $"cuMemcpy3D failed with {Invalid}", 1)]
    [InlineData("cuModuleLoadData", 218, "copy of columns", "cuModuleLoadData failed with CUDA_ERROR_INVALID_PTX")]
    [InlineData("cuModuleGetFunction", 999, "copy of columns", "cuModuleGetFunction failed with CUDA_ERROR_UNKNOWN (999): unknown error.")]
    [InlineData("cuLaunchKernel", 1, "copy of columns", $"cuLaunchKernel failed with {Invalid}")]
    [InlineData("cuMemcpyDtoH_v2", 1, "copy of columns", $"cuMemcpyDtoH failed with {Invalid}")]
    [InlineData("cuMemAllocFromPoolAsync", 1, "copy of columns", $"cuMemAllocFromPoolAsync failed with {Invalid}", 1)]
    [InlineData("cuMemHostAlloc", 2, "staged copies", $"cuMemHostAlloc failed with {Oom}")]
    [InlineData("cuMemHostAlloc", 2, "staged copies", $"cuMemHostAlloc failed with {Oom}", 1)]
    [InlineData("cuEventCreate", 2, "staged copies", $"cuEventCreate failed with {Oom}", 1)]
    [InlineData("cuMemcpyHtoDAsync_v2", 1, "staged copies", $"cuMemcpyHtoDAsync failed with {Invalid}", 2)]
    [InlineData("cuMemcpyDtoHAsync_v2", 1, "staged copies", $"cuMemcpyDtoHAsync failed with {Invalid}", 2)]
    [InlineData(
        "cuEventRecord", 400, "staged copies", "cuEventRecord failed with CUDA_ERROR_INVALID_HANDLE (400): invalid resource handle.", 3)]
    [InlineData("cuEventSynchronize", 999, "staged copies", "cuEventSynchronize failed with CUDA_ERROR_UNKNOWN (999): unknown error.", 3)]
    [InlineData("cuStreamCreate", 2, "queued copies", $"cuStreamCreate failed with {Oom}", 2)]
    [InlineData("cuMemHostAlloc", 2, "queued copies", $"cuMemHostAlloc failed with {Oom}", 1)]
    [InlineData("cuEventCreate", 2, "queued copies", $"cuEventCreate failed with {Oom}", 1)]
    [InlineData("cuEventCreate", 2, "queued copies", $"cuEventCreate failed with {Oom}", 4)]
    [InlineData("cuEventRecord", 1, "queued copies", $"cuEventRecord failed with {Invalid}", 2)]
    [InlineData("cuStreamWaitEvent", 1, "queued copies", $"cuStreamWaitEvent failed with {Invalid}", 4)]
    [InlineData("cuLaunchHostFunc", 801, "queued copies", "cuLaunchHostFunc failed with CUDA_ERROR_NOT_SUPPORTED (801)", 1)]
    [InlineData("cuMemcpyHtoDAsync_v2", 1, "queued copies", $"cuMemcpyHtoDAsync failed with {Invalid}", 2)]
    [InlineData("cuMemcpyDtoHAsync_v2", 1, "queued copies", $"cuMemcpyDtoHAsync failed with {Invalid}")]
    [InlineData("cuStreamAddCallback", 1, "queued copies", $"cuStreamAddCallback failed with {Invalid}")]
    [InlineData("cuStreamAddCallback", 1, "queued copies", $"cuStreamAddCallback failed with {Invalid}", 1)]
    [InlineData("cuMemHostAlloc", 2, "pinned memory", $"cuMemHostAlloc failed with {Oom}")]
    [InlineData("cuMemHostGetDevicePointer_v2", 1, "pinned memory", $"cuMemHostGetDevicePointer failed with {Invalid}")]
    [InlineData("cuMemcpyDtoHAsync_v2", 1, "pinned memory", $"cuMemcpyDtoHAsync failed with {Invalid}")]
    [InlineData("cuStreamAddCallback", 1, "pinned memory", $"cuStreamAddCallback failed with {Invalid}")]
    [InlineData("cuMemHostRegister_v2", 1, "registered memory", $"cuMemHostRegister failed with {Invalid}")]
    [InlineData("cuMemHostGetDevicePointer_v2", 1, "registered memory", $"cuMemHostGetDevicePointer failed with {Invalid}")]
    [InlineData("cuMemcpyHtoDAsync_v2", 1, "registered memory", $"cuMemcpyHtoDAsync failed with {Invalid}")]
    [InlineData("cuMemAllocManaged", 1, "managed memory", $"cuMemAllocManaged failed with {Invalid}")]
    [InlineData("cuMemcpyPeer", 1, "peer copy", $"cuMemcpyPeer failed with {Invalid}")]
    [InlineData("cuMemsetD8_v2", 1, "fill of bytes", $"cuMemsetD8 failed with {Invalid}", 1)]
    [InlineData("cuMemsetD16_v2", 1, "fill of shorts", $"cuMemsetD16 failed with {Invalid}")]
    [InlineData("cuMemsetD32_v2", 1, "fill of ints", $"cuMemsetD32 failed with {Invalid}")]
    [InlineData("cuMemsetD2D8_v2", 1, "fill of bytes", $"cuMemsetD2D8 failed with {Invalid}")]
    [InlineData("cuMemsetD2D16_v2", 1, "fill of shorts", $"cuMemsetD2D16 failed with {Invalid}")]
    [InlineData("cuMemsetD2D32_v2", 1, "fill of ints", $"cuMemsetD2D32 failed with {Invalid}")]
    [InlineData("cuMemcpyHtoD_v2", 1, "fill of longs", $"cuMemcpyHtoD failed with {Invalid}")]
    [InlineData("cuArray3DCreate_v2", 1, "texture", $"cuArray3DCreate failed with {Invalid}")]
    [InlineData("cuTexObjectCreate", 1, "texture", $"cuTexObjectCreate failed with {Invalid}")]
    [InlineData(
        "cuTexObjectCreate", 801, "texture", "cuTexObjectCreate failed with CUDA_ERROR_NOT_SUPPORTED (801): operation not supported.", 1)]
    [InlineData(
        "cuSurfObjectCreate", 400, "texture", "cuSurfObjectCreate failed with CUDA_ERROR_INVALID_HANDLE (400): invalid resource handle.")]
    [InlineData("cuMemAllocFromPoolAsync", 1, "texture", $"cuMemAllocFromPoolAsync failed with {Invalid}")]
    [InlineData("cuMemsetD8_v2", 1, "texture", $"cuMemsetD8 failed with {Invalid}")]
    [InlineData("cuMemcpy3D_v2", 1, "texture", $"cuMemcpy3D failed with {Invalid}")]
    [InlineData("cuMemcpy3D_v2", 1, "texture", $"cuMemcpy3D failed with {Invalid}", 1)]
    [InlineData("cuMemcpy3D_v2", 1, "texture", $"cuMemcpy3D failed with {Invalid}", 2)]
    [InlineData("cuMemcpy3D_v2", 1, "texture", $"cuMemcpy3D failed with {Invalid}", 4)]
    [InlineData("cuMemAllocFromPoolAsync", 1, "clone", $"cuMemAllocFromPoolAsync failed with {Invalid}", 1)]
    [InlineData("cuStreamCreate", 2, "stream", $"cuStreamCreate failed with {Oom}")]
    [InlineData("cuStreamCreate", 1, "launch", $"cuStreamCreate failed with {Invalid}")]
    [InlineData(
        "cuStreamSynchronize", 400, "stream", "cuStreamSynchronize failed with CUDA_ERROR_INVALID_HANDLE (400): invalid resource handle.")]
    [InlineData("cuCtxSynchronize", 999, "synchronize", "cuCtxSynchronize failed with CUDA_ERROR_UNKNOWN (999): unknown error.")]
    [InlineData(
        "cuModuleLoadData", 200, "launch", "cuModuleLoadData failed with CUDA_ERROR_INVALID_IMAGE (200): device kernel image is invalid.")]
    [InlineData("cuModuleLoadData", 209, "launch", "The image was compiled for another GPU architecture.")]
    [InlineData("cuModuleLoadData", 222, "launch", "update the driver, or install an NVRTC of the driver's CUDA version.")]
    [InlineData("cuModuleLoadData", 2, "launch", $"cuModuleLoadData failed with {Oom}")]
    [InlineData(
        "cuModuleGetFunction", 500, "launch", "cuModuleGetFunction failed with CUDA_ERROR_NOT_FOUND (500): named symbol not found.")]
    [InlineData(
        "cuModuleGetGlobal_v2", 999, "launch that may throw", "cuModuleGetGlobal failed with CUDA_ERROR_UNKNOWN (999): unknown error.")]
    [InlineData("cuModuleGetGlobal_v2", 1, "launch that may throw", $"cuModuleGetGlobal failed with {Invalid}", 1)]
    [InlineData("cuFuncGetAttribute", 1, "launch", $"cuFuncGetAttribute failed with {Invalid}")]
    [InlineData("cuFuncSetAttribute", 1, "launch", $"cuFuncSetAttribute failed with {Invalid}")]
    [InlineData("cuMemHostAlloc", 2, "launch that may throw", $"cuMemHostAlloc failed with {Oom}")]
    [InlineData("cuMemHostGetDevicePointer_v2", 1, "launch that may throw", $"cuMemHostGetDevicePointer failed with {Invalid}")]
    [InlineData("cuMemcpyHtoD_v2", 1, "launch that may throw", $"cuMemcpyHtoD failed with {Invalid}")]
    [InlineData(
        "cuLaunchKernel", 1, "launch", "Kernels.Plain could not be launched on cuda:0: invalid argument (CUDA_ERROR_INVALID_VALUE)")]
    [InlineData("cuLaunchKernel", 2, "launch", "Kernels.Plain could not be launched on cuda:0: out of memory (CUDA_ERROR_OUT_OF_MEMORY)")]
    [InlineData(
        "cuLaunchKernel", 400, "launch",
        "Kernels.Plain could not be launched on cuda:0: invalid resource handle (CUDA_ERROR_INVALID_HANDLE)")]
    [InlineData(
        "cuLaunchKernel", 701, "launch",
        "too many resources requested for launch (CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES); grid 1 x 1 x 1, block 32 x 1 x 1")]
    [InlineData(
        "cuLaunchKernel", 801, "launch",
        "Kernels.Plain could not be launched on cuda:0: operation not supported (CUDA_ERROR_NOT_SUPPORTED)")]
    [InlineData(
        "cuLaunchCooperativeKernel", 1, "cooperative launch", "Kernels.Cooperative could not be launched on cuda:0: invalid argument")]
    [InlineData(
        "cuLaunchCooperativeKernel", 720, "cooperative launch", "cuda:0 has room for 264 of 32 threads (2 on each of 132 multiprocessors)")]
    [InlineData("cuMemAllocFromPoolAsync", 1, "cooperative launch", $"cuMemAllocFromPoolAsync failed with {Invalid}")]
    [InlineData("cuMemsetD8_v2", 1, "cooperative launch", $"cuMemsetD8 failed with {Invalid}")]
    [InlineData("cuCtxGetStreamPriorityRange", 1, "urgent stream", $"cuCtxGetStreamPriorityRange failed with {Invalid}")]
    [InlineData("cuStreamCreateWithPriority", 1, "urgent stream", $"cuStreamCreateWithPriority failed with {Invalid}")]
    [InlineData("cuEventCreate", 2, "event", $"cuEventCreate failed with {Oom}")]
    [InlineData("cuEventRecord", 400, "event", "cuEventRecord failed with CUDA_ERROR_INVALID_HANDLE (400): invalid resource handle.")]
    [InlineData("cuEventQuery", 400, "event", "cuEventQuery failed with CUDA_ERROR_INVALID_HANDLE (400): invalid resource handle.")]
    [InlineData("cuEventSynchronize", 999, "event", "cuEventSynchronize failed with CUDA_ERROR_UNKNOWN (999): unknown error.")]
    [InlineData(
        "cuEventElapsedTime", 400, "event", "cuEventElapsedTime failed with CUDA_ERROR_INVALID_HANDLE (400): invalid resource handle.")]
    [InlineData(
        "cuStreamWaitEvent", 400, "event", "cuStreamWaitEvent failed with CUDA_ERROR_INVALID_HANDLE (400): invalid resource handle.")]
    [InlineData("cuModuleLoadDataEx", 218, "module", "the driver reports CUDA_ERROR_INVALID_PTX:\nptxas fatal : the stub's own log")]
    [InlineData("cuModuleGetFunction", 999, "module's kernel", "cuModuleGetFunction failed with CUDA_ERROR_UNKNOWN (999): unknown error.")]
    [InlineData("cuModuleGetFunction", 500, "module's kernel", "module has no kernel 'kernel'.")]
    [InlineData("cuModuleGetGlobal_v2", 999, "module's variable", "cuModuleGetGlobal failed with CUDA_ERROR_UNKNOWN (999): unknown error.")]
    [InlineData("cuModuleGetGlobal_v2", 500, "module's variable", "module has no variable 'variable'.")]
    public void A_call_that_fails_is_an_exception_and_no_more(string call, int code, string action, string message, int skip = 0)
    {
        Require(action);
        Holdings before;
        using (GpuDevice? opened = action == "open" ? null : GpuDevice.Get("cuda:0"))
        {
            before = StubDriver.Live;
            StubDriver.Fail(call, code, skip);
            Exception thrown = Assert.ThrowsAny<Exception>(() => Actions.Run(action, GpuDevice.Get("cuda:0")));
            Assert.False(StubDriver.IsPending);
            Assert.Contains(message, thrown.Message);
            if (thrown is GpuDriverException driver) Assert.Equal((code, call.Replace("_v2", "")), (driver.Code, driver.Call));
            else if (thrown is GpuLaunchException launch)
                Assert.Equal(code == 720 ? null : code, (launch.InnerException as GpuDriverException)?.Code);
            else Assert.True(thrown is GpuCompilationException or ArgumentException);
            opened?.MemoryPool.Trim();
            Holdings after = StubDriver.Live;
            // A launch that the driver refuses leaves what the next one needs: the kernel's module, the stream, where its blocks meet. So
            // do copies by a kernel.
            bool isLoaded = call.StartsWith("cuLaunch", StringComparison.Ordinal);
            if (!isLoaded) Assert.Equal((before.Allocations, before.Contexts), (after.Allocations, after.Contexts));
            if (!isLoaded && action is not ("cooperative launch" or "copy of columns")) Assert.Equal(before.Modules, after.Modules);
            Actions.Run(action, GpuDevice.Get("cuda:0"));
        }
        GpuDevice.Get("cuda:0").Dispose();
        Assert.Equal(default, StubDriver.Live);
    }

    [Theory]
    [InlineData("cuMemFreeAsync", "allocate")]
    [InlineData("cuMemPoolDestroy", "allocate")]
    [InlineData("cuArrayDestroy", "texture")]
    [InlineData("cuTexObjectDestroy", "texture")]
    [InlineData("cuSurfObjectDestroy", "texture")]
    [InlineData("cuEventDestroy_v2", "event")]
    [InlineData("cuStreamDestroy_v2", "stream")]
    [InlineData("cuModuleUnload", "module")]
    [InlineData("cuModuleUnload", "launch")]
    [InlineData("cuMemFreeHost", "launch that may throw")]
    [InlineData("cuMemFreeHost", "staged copies")]
    [InlineData("cuMemFreeHost", "queued copies")]
    [InlineData("cuEventDestroy_v2", "queued copies")]
    [InlineData("cuStreamDestroy_v2", "queued copies")]
    [InlineData("cuMemFreeHost", "pinned memory")]
    [InlineData("cuMemHostUnregister", "registered memory")]
    [InlineData("cuMemFree_v2", "managed memory")]
    [InlineData("cuDevicePrimaryCtxRelease_v2", "open")]
    public void What_cannot_be_given_back_is_no_error(string call, string action)
    {
        Require(action);
        StubDriver.Fail(call, 1);
        using (GpuDevice device = GpuDevice.Get("cuda:0")) Actions.Run(action, device);
        Assert.False(StubDriver.IsPending);
        using (GpuDevice device = GpuDevice.Get("cuda:0")) Actions.Run(action, device);
    }

    [Fact]
    public void A_block_with_more_threads_than_the_registers_allow_is_told_so()
    {
        StubDriver.RequireWithNvrtc();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        StubDriver.Fail("cuLaunchKernel", 701);
        GpuLaunchException thrown = Assert.Throws<GpuLaunchException>(() => Launch(device));
        Assert.Contains(
            "a block of 1024 x 1 x 1 has 1024 threads, and the registers that Kernels.Plain uses leave room for 512.", thrown.Message);
        Launch(device);

        static unsafe void Launch(GpuDevice device) => device.Launch(1, 1024).Run(Kernels.Plain, null, overlap: false);
    }

    private static void Require(string action)
    {
        if (Actions.NeedsNvrtc(action)) StubDriver.RequireWithNvrtc();
        else StubDriver.Require();
    }
}
