using GpuKernels.Tool.Commands;

namespace GpuKernels.Build.Tests.Tool;

public sealed class DoctorTests
{
    private const string Advice =
        "          Install the CUDA toolkit (on Debian the package nvidia-cuda-toolkit, in conda cuda-nvdisasm and cuda-nvcc), or add its folder bin to PATH.\n";

    private static readonly MachineFacts Complete = new(
        12080, null, [new("cuda:0", "NVIDIA H200, compute capability 9.0, 139.8 GiB", 90, null)],
        new(new Version(12, 4), "libnvrtc.so.12", [50, 90], ""),
        new("/home/me/.cache/gpukernels", 3, 3 << 20,
            512L << 20), new Dictionary<string, string?> { ["ptxas"] = "/usr/bin/ptxas", ["nvdisasm"] = "/usr/bin/nvdisasm" });

    private static readonly MachineFacts Bare = new(
        0, "no NVIDIA driver is installed (libcuda.so.1 was not found).", [], new(null, "", [], "NVRTC was not found. Install it."),
        new(null, 0, 0, 512L << 20),
        new Dictionary<string, string?> { ["ptxas"] = null, ["nvdisasm"] = null });

    [Fact]
    public void A_machine_that_has_all()
    {
        Assert.True(Complete.CanRun);
        Assert.Equal("""
            driver    serves CUDA 12.8
            cuda:0    NVIDIA H200, compute capability 9.0, 139.8 GiB
            NVRTC     12.4, libnvrtc.so.12, for sm_50 to sm_90
            cache     /home/me/.cache/gpukernels: 3 files, 3.0 MiB of at most 512.0 MiB
            ptxas     /usr/bin/ptxas
            nvdisasm  /usr/bin/nvdisasm

            GPU kernels run here.

            """, DoctorText.Describe(Complete));
    }

    [Fact]
    public void A_machine_that_has_nothing()
    {
        Assert.False(Bare.CanRun);
        Assert.Equal("""
            driver    missing: no NVIDIA driver is installed (libcuda.so.1 was not found).
                      Install NVIDIA's driver for the GPU. Inside a container, start it with --gpus all and NVIDIA's container toolkit.
            NVRTC     missing: NVRTC was not found. Install it.
            cache     There is no folder for compiled kernels: set GPUKERNELS_CACHE to one, or HOME.
            ptxas     not found; only a [CudaSource] text that is tried out by hand needs it
            nvdisasm  not found; only `gpukernels show --sass` needs it

            """ + Advice + "\nNo GPU kernel can run here; the CPU device runs them all.\n", DoctorText.Describe(Bare));
    }

    [Fact]
    public void A_driver_older_than_NVRTC() => Assert.Contains("""
        NVRTC     13.0, libnvrtc.so.13, for sm_75 to sm_120
                  is newer than the driver, which serves CUDA 12.8 and may refuse its PTX: update the driver, or install NVRTC 12.

        """, DoctorText.Describe(Complete with { Nvrtc = new(new Version(13, 0), "libnvrtc.so.13", [75, 120], "") }));

    [Fact]
    public void A_GPU_older_than_NVRTC() => Assert.Contains("""
        cuda:0    Tesla V100, compute capability 7.0, 16.0 GiB
                  is too old for NVRTC 13.0: install an older one, or launch only kernels that were built ahead.

        """, DoctorText.Describe(Complete with
    {
        DriverVersion = 13000,
        Devices = [new("cuda:0", "Tesla V100, compute capability 7.0, 16.0 GiB", 70, null)],
        Nvrtc = new(new Version(13, 0), "libnvrtc.so.13", [75, 120], ""),
    }));

    [Fact]
    public void A_GPU_that_cannot_be_used()
    {
        MachineFacts machine = Complete with { Devices = [new("cuda:0", "", 0, "the GPU is in exclusive use.")] };
        Assert.False(machine.CanRun);
        Assert.Contains("\ncuda:0    cannot be used: the GPU is in exclusive use.\n", DoctorText.Describe(machine));
    }

    [Fact]
    public void Without_NVRTC_what_was_built_ahead_runs()
    {
        MachineFacts machine = Complete with { Nvrtc = Bare.Nvrtc };
        Assert.True(machine.CanRun);
        Assert.EndsWith("\nGPU kernels run here if their device code was built ahead.\n", DoctorText.Describe(machine));
    }

    [Fact]
    public void This_machine_is_described_and_the_code_says_whether_a_kernel_could_run()
    {
        ToolRun run = ToolRun.Of("doctor");
        Assert.Equal("", run.Errors);
        Assert.StartsWith("driver    ", run.Output);
        Assert.Equal(GpuDevice.Names.Count > 1 ? 0 : 1, run.Code);
    }
}
