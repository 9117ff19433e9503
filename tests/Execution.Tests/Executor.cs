using GpuKernels.Execution.Tests.Host;

namespace GpuKernels.Execution.Tests;

/// <summary>What a kernel is run by and compared with plain C#.</summary>
public static class Executor
{
    /// <summary>For <c>[MemberData]</c>: each test of a kernel runs once for each.</summary>
    public static TheoryData<string> All => [.. Names];

    internal static string[] Names => ["cpu", ScalarCpuName, CheckedName, DebugName, HostCudaDevice.DeviceName, "cuda:0"];

    /// <summary>The CPU device, on which no threads run in the lanes of vectors.</summary>
    internal const string ScalarCpuName = "cpu, scalar";

    /// <summary>The CPU device that watches kernels: shows that it finds nothing in right ones, and that they do the same.</summary>
    public const string CheckedName = "cpu-checked";

    /// <summary>The CPU device that calls the kernels' own methods: shows that launchers hand the arguments on as they got them.</summary>
    public const string DebugName = "cpu-debug";

    private static readonly Lazy<GpuDevice> Checked = new(() => GpuDevice.CreateCpu(new CpuDeviceOptions { IsChecked = true }));

    /// <summary>It is never disposed of, as the other devices that all tests share.</summary>
    internal static GpuDevice ScalarCpu { get; } = GpuDevice.CreateCpu(new CpuDeviceOptions { UsesSimd = false });

    private static readonly Lazy<GpuDevice> Debug = new(() => GpuDevice.CreateCpu(new CpuDeviceOptions { IsDebug = true }));

    /// <summary>True in CI, where what is missing is a failure and no reason to skip. A GPU may always be missing.</summary>
    internal static bool IsComplete => Environment.GetEnvironmentVariable("GPUKERNELS_REQUIRE_NVRTC") == "1";

    /// <summary>The device of an executor; skips the test, with the reason, where there is none.</summary>
    internal static GpuDevice Open(string executor)
    {
        if (executor == ScalarCpuName)
            return ScalarCpu;
        HostCudaDevice? host = executor switch
        {
            HostCudaDevice.DeviceName => HostCudaDevice.Shared,
            HostCudaDevice.ClangDeviceName => HostCudaDevice.Clang,
            _ => null,
        };
        if (host is not null)
        {
            SkipUnlessComplete(host.Compiler.Problem);
            return host;
        }
        if (executor is DebugName or CheckedName)
            return executor == DebugName ? Debug.Value : Checked.Value;
        if (!GpuDevice.Names.Contains(executor))
            Assert.Skip($"There is no device {executor} on this machine.");
        return GpuDevice.Get(executor);
    }

    internal static void SkipUnlessComplete(string? problem)
    {
        if (problem is null)
            return;
        Assert.False(IsComplete, problem);
        Assert.Skip(problem);
    }
}
