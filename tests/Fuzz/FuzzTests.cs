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
    private static readonly Lazy<CompiledProgram[]> FlatPrograms =
        new(() => new Compiler().Compile([.. Enumerable.Range(0, 80).Select(Axis.Find("flat").Write)]));

    public static TheoryData<string> Executors =>
        ["cpu", Executor.ScalarCpuName, Executor.CheckedName, Executor.DebugName, HostCudaDevice.DeviceName,
            HostCudaDevice.ClangDeviceName, "cuda:0"];

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

    /// <summary>
    /// Else they would say nothing of how flat kernels are emitted: words of small elements, loads ahead, columns of rows and of planes.
    /// </summary>
    [Theory]
    [InlineData("gk_first + j * 256 * GK_WIDTH")]
    [InlineData("gk_rows")]
    [InlineData("gk_planes")]
    [InlineData("gk_columns<1>")]
    [InlineData("gk_steps + 2")]
    public void Flat_kernels_have_all_forms(string text)
    {
        CompiledProgram[] programs = FlatPrograms.Value;
        Assert.InRange(
            programs.Count(program => program.Kernel?.CudaSource.Contains(text, StringComparison.Ordinal) == true), 2, programs.Length);
    }

    private static FuzzRun RunOnAllDevices()
    {
        FuzzRun run = new(new(Count, Seed, null, UsesGpu: true, TimeSpan.MaxValue));
        run.Run([.. FuzzRun.Devices(TextWriter.Null, usesGpu: true)]);
        return run;
    }
}
