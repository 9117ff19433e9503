using System.Collections.Concurrent;
using System.Diagnostics;
using GpuKernels.Execution.Tests;
using GpuKernels.Execution.Tests.Host;
using GpuKernels.Fuzz.Axes;

namespace GpuKernels.Fuzz;

/// <summary>Writes kernels, runs each as plain C# and on all devices there are, and keeps those that differ.</summary>
internal sealed class FuzzRun(FuzzOptions options, TextWriter? output = null)
{
    private const int BatchSize = 40;
    private const int MostFailures = 5;
    private const int ProgressStep = 1000;

    private static readonly TimeSpan ShrinkLimit = TimeSpan.FromSeconds(120);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly ConcurrentDictionary<string, int> counts = new();
    private int ran;

    public ConcurrentQueue<(FuzzProgram Program, Failure Failure, GpuDevice Device)> Failures { get; } = new();

    public int Ran => ran;

    /// <returns>The exit code: 0 where no kernel failed.</returns>
    public int RunAndReport(TextWriter report)
    {
        GpuDevice[] devices = [.. Devices(report, options.UsesGpu).Where(device => device.Name != options.Without)];
        report.WriteLine(
            $"Seed {options.Seed}: {options.Count} kernels, as plain C# and on {string.Join(", ", devices.Select(Describe))}.");
        if (options.UsesGpu && devices.All(device => !IsGpu(device)))
            return FuzzOptions.Explain("--gpu needs an NVIDIA GPU and NVRTC, and there is none.");
        Run(devices);
        foreach ((FuzzProgram program, Failure failure, GpuDevice device) in Failures.Take(MostFailures))
            report.WriteLine(Report.Describe(program, failure, device, ShrinkLimit));
        string kinds = string.Join(
            ", ", counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value} {pair.Key}"));
        report.WriteLine($"{ran} kernels in {watch.Elapsed.TotalMinutes:0.0} minutes: {kinds}. Every second one may be contracted.");
        report.WriteLine($"{Failures.Count} mismatches");
        return Failures.IsEmpty ? 0 : 1;
    }

    /// <summary>Runs batches side by side until all kernels have run, the time is over or too many have failed.</summary>
    public void Run(GpuDevice[] devices)
    {
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(Partitioner.Create(Batches(), EnumerablePartitionerOptions.NoBuffering), parallel, batch => Run(batch, devices));
    }

    /// <summary>What kernels can run on here; says what is missing.</summary>
    public static IEnumerable<GpuDevice> Devices(TextWriter output, bool usesGpu)
    {
        yield return GpuDevice.Cpu;
        yield return Executor.ScalarCpu;
        yield return Executor.Open(Executor.CheckedName);
        yield return Executor.Open(Executor.DebugName);
        foreach (HostCudaDevice device in new[] { HostCudaDevice.Shared, HostCudaDevice.Clang })
        {
            if (device.Compiler.Problem is { } problem)
                output.WriteLine($"Without {device.Name}: {problem}");
            else
                yield return device;
        }
        if (usesGpu && GpuDevice.Names.Contains("cuda:0"))
            yield return GpuDevice.Get("cuda:0");
    }

    private IEnumerable<FuzzProgram[]> Batches()
    {
        foreach (int[] chunk in Enumerable.Range(0, options.Count).Chunk(BatchSize))
        {
            if (watch.Elapsed > options.Limit || Failures.Count >= MostFailures)
                yield break;
            yield return [.. chunk.Select(Write)];
        }
    }

    private FuzzProgram Write(int index) => (options.Axis ?? Axis.All[index % Axis.All.Length]).Write(options.Seed + index);

    private void Run(FuzzProgram[] programs, GpuDevice[] devices)
    {
        using Batch batch = new(programs, devices);
        foreach (CompiledProgram program in batch.Programs)
        {
            foreach (GpuDevice device in devices)
            {
                if (program.Check(device) is { } failure)
                    Failures.Enqueue((program.Program, failure, device));
            }
            counts.AddOrUpdate(program.Program.Axis, 1, (_, count) => count + 1);
        }
        int now = Interlocked.Add(ref ran, programs.Length);
        if (now % ProgressStep < programs.Length)
            output?.WriteLine($"{now} kernels, {watch.Elapsed.TotalMinutes:0.0} minutes");
    }

    private static bool IsGpu(GpuDevice device) => device.Name.StartsWith("cuda", StringComparison.Ordinal);

    private static string Describe(GpuDevice device) => $"{device.Name} ({device.Description})";
}
