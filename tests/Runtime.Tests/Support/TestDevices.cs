using GpuKernels.Cuda;

namespace GpuKernels.Runtime.Tests.Support;

/// <summary>The devices that a theory runs on.</summary>
internal static class TestDevices
{
    public const string Separate = "separate";
    public const string Cuda = "cuda:0";

    private static readonly SeparateMemoryDevice SeparateDevice = new();

    public static TheoryData<string> All => new("cpu", Separate, Cuda);

    /// <summary>The shared device of that name; skips the test where there is none.</summary>
    public static GpuDevice Open(string name)
    {
        if (name == Separate) return SeparateDevice;
        if (name == Cuda) SkipWithoutGpu();
        return GpuDevice.Get(name);
    }

    public static void SkipWithoutGpu() =>
        Assert.SkipWhen(CudaDriver.Current.DeviceCount == 0, $"There is no GPU: {CudaDriver.Current.Problem}");

    /// <summary>The compiler; skips the test where there is none, or fails it where the environment asks for that.</summary>
    public static Nvrtc OpenNvrtc()
    {
        Nvrtc? nvrtc = Nvrtc.TryLoad(out string problem);
        if (nvrtc is not null) return nvrtc;
        Assert.False(Environment.GetEnvironmentVariable("GPUKERNELS_REQUIRE_NVRTC") == "1", problem);
        Assert.Skip(problem);
        return nvrtc;
    }
}
