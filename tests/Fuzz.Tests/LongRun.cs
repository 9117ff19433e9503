using GpuKernels.Execution.Tests.Host;
using GpuKernels.Fuzz.Tests.Axes;

namespace GpuKernels.Fuzz.Tests;

/// <summary>Runs as many programs as are asked for, on all devices there are, and prints those that fail, made small.</summary>
internal static class LongRun
{
    private const int Batch = 16;
    private const int MostFailures = 5;

    private static readonly TimeSpan ShrinkLimit = TimeSpan.FromSeconds(90);

    /// <returns>The exit code: 0 where no program failed.</returns>
    public static int Run(Axis axis, int count, int firstSeed)
    {
        GpuDevice[] devices = [.. Devices()];
        Console.WriteLine($"{axis.Name} from seed {firstSeed}, on {string.Join(", ", devices.Select(device => device.Name))}");
        int failures = 0;
        foreach (int[] seeds in Enumerable.Range(firstSeed, count).Chunk(Batch))
        {
            foreach ((FuzzProgram program, Failure failure, GpuDevice device) in Failing(Compiler.Compile([.. seeds.Select(axis.Write)]), devices))
            {
                failures++;
                Console.WriteLine(Report.Describe(program, failure, device, ShrinkLimit));
            }
            Console.WriteLine($"{seeds[^1] - firstSeed + 1} programs, {failures} failed");
            if (failures >= MostFailures)
                break;
        }
        return failures == 0 ? 0 : 1;
    }

    /// <summary>The first failure of each program that has one.</summary>
    public static IEnumerable<(FuzzProgram Program, Failure Failure, GpuDevice Device)> Failing(CompiledProgram[] programs, GpuDevice[] devices) =>
        programs.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Min(4, Environment.ProcessorCount))
            .SelectMany(program => Failing(program, devices).Take(1))
            .ToArray();

    private static IEnumerable<(FuzzProgram Program, Failure Failure, GpuDevice Device)> Failing(CompiledProgram program, GpuDevice[] devices)
    {
        foreach (GpuDevice device in devices)
        {
            if (program.Check(device) is { } failure)
                yield return (program.Program, failure, device);
        }
    }

    private static IEnumerable<GpuDevice> Devices()
    {
        yield return GpuDevice.Cpu;
        if (HostCompiler.Problem is { } problem)
            Console.WriteLine($"Without CUDA C on the host: {problem}");
        else
            yield return HostCudaDevice.Shared;
        if (GpuDevice.Names.Contains("cuda:0"))
            yield return GpuDevice.Get("cuda:0");
    }
}
