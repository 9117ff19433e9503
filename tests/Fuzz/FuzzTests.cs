using System.Globalization;
using GpuKernels.Execution.Tests;
using GpuKernels.Execution.Tests.Host;
using GpuKernels.Fuzz.Axes;

namespace GpuKernels.Fuzz;

/// <summary>A few hundred random kernels, other ones in each run. CONTRIBUTING.md says how to run more, or the same ones again.</summary>
public class FuzzTests
{
    private const int Count = 300;

    private static readonly TimeSpan ShrinkLimit = TimeSpan.FromSeconds(60);
    private static readonly Lazy<FuzzRun> Run = new(RunOnAllDevices);

    public static TheoryData<string> Executors => ["cpu", Executor.ScalarCpuName, Executor.CheckedName, Executor.DebugName, HostCudaDevice.DeviceName, HostCudaDevice.ClangDeviceName, "cuda:0"];

    /// <summary>Where the random kernels begin: GPUKERNELS_FUZZ_SEED, or a number of this run.</summary>
    public static int Seed { get; } = Environment.GetEnvironmentVariable("GPUKERNELS_FUZZ_SEED") is { Length: > 0 } seed
        ? int.Parse(seed, CultureInfo.InvariantCulture)
        : Random.Shared.Next(1_000_000_000);

    /// <summary>Plain C# and the executor write the same, to the bit.</summary>
    [Theory, MemberData(nameof(Executors))]
    public void Random_kernels_mean_the_same(string executor)
    {
        GpuDevice device = Executor.Open(executor);
        Assert.Equal(Count, Run.Value.Ran);
        (FuzzProgram program, Failure? failure, _) = Run.Value.Failures.FirstOrDefault(found => found.Device == device);
        Assert.True(failure is null, failure is null ? null : $"Seed {Seed}. {Report.Describe(program, failure, device, ShrinkLimit)}");
    }

    [Fact]
    public void A_seed_gives_one_program()
    {
        foreach (Axis axis in Axis.All)
            Assert.Equal(axis.Write(7).Source("Fuzz"), axis.Write(7).Source("Fuzz"));
    }

    private static FuzzRun RunOnAllDevices()
    {
        FuzzRun run = new(new(Count, Seed, null, UsesGpu: true, TimeSpan.MaxValue));
        run.Run([.. FuzzRun.Devices(TextWriter.Null, usesGpu: true)]);
        return run;
    }
}
