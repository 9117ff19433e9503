using GpuKernels.Cuda;
using GpuKernels.Cuda.Images;

namespace GpuKernels.Runtime.Tests;

/// <summary>Each failure says what is wrong and what to do.</summary>
public sealed class LoadFailureTests
{
    private static readonly ImageKey Key = new(0, 7);
    private static readonly ImageTarget Ptx = ImageTarget.TryParse("compute_90")!.Value, Code = ImageTarget.TryParse("sm_80")!.Value;

    private static readonly ImageArchive Archive = ImageArchive.TryOpen(ImageArchive.Write(
        new Version(12, 4), new Dictionary<ImageName, BuiltImage> { [new(Key, Code)] = new([1]), [new(Key, Ptx)] = new([2]) }))!;

    [Fact]
    public void A_driver_that_is_too_old_for_the_PTX() => Assert.Equal(
        "App has compute_90, which the driver refused with CUDA_ERROR_UNSUPPORTED_PTX_VERSION: the driver serves CUDA 12.2, and the code is of NVRTC 12.4: " +
        "update the driver, or build with an older NVRTC.",
        LoadFailures.Missing(
            "App", "Kernels.F", Archive, Key, 90,
            [LoadFailures.Refused(Ptx, 222, "CUDA_ERROR_UNSUPPORTED_PTX_VERSION", 12020, Archive.Compiler)]));

    [Fact]
    public void Machine_code_that_the_driver_does_not_take() => Assert.Equal(
        "sm_80, which the driver refused with CUDA_ERROR_NO_BINARY_FOR_GPU",
        LoadFailures.Refused(Code, 209, "CUDA_ERROR_NO_BINARY_FOR_GPU", 12020, Archive.Compiler));

    [Fact]
    public void An_architecture_without_code() => Assert.Equal(
        "App has device code for sm_80, compute_90: add sm_75 to its GpuKernelsArchitectures.",
        LoadFailures.Missing("App", "Kernels.F", Archive, Key, 75, []));

    [Fact]
    public void Code_of_another_text() => Assert.Equal(
        "App has no device code of Kernels.F built ahead: build it anew.",
        LoadFailures.Missing("App", "Kernels.F", Archive, new ImageKey(0, 8), 80, []));

    [Fact]
    public void No_code_at_all() => Assert.Equal(
        "App has no device code built ahead: build it where there is an NVRTC.",
        LoadFailures.Missing("App", "Kernels.F", null, Key, 80, []));

    [Fact]
    public void NVRTC_without_its_own_library() => Assert.Equal(
        "NVRTC 12.4 reports NVRTC_ERROR_BUILTIN_OPERATION_FAILURE:\nnvrtc: error: failed to open libnvrtc-builtins.so.12.4.\n" +
        "/opt/libnvrtc.so.12 lacks libnvrtc-builtins of its version, which belongs beside it: install NVRTC again, or name another one in GPUKERNELS_NVRTC.",
        LoadFailures.Describe(
            new Version(12, 4), "/opt/libnvrtc.so.12",
            new NvrtcResult(null, "nvrtc: error: failed to open libnvrtc-builtins.so.12.4.", "NVRTC_ERROR_BUILTIN_OPERATION_FAILURE")));
}
