using GpuKernels.Benchmarks.Gpu;

namespace GpuKernels.Benchmarks;

/// <summary>The kernels of Quickstart on a GPU, against the same algorithms written by hand in CUDA C.</summary>
internal static class KernelBenchmarks
{
    private const int Rounds = 101;

    public static int Run()
    {
        using GpuDevice gpu = NeedsGpuException.RequireGpu("kernels");
        var table = new Table(
            "kernel", "size", "ours ms", "quartiles", "by hand ms", "quartiles", "ours / by hand", "again / by hand", "ours");
        foreach (Func<GpuDevice, KernelBenchmark> create in new Func<GpuDevice, KernelBenchmark>[]
        {
            device => new SaxpyBenchmark(device), device => new BlockSumBenchmark(device), device => new MatMulBenchmark(device),
        })
        {
            using KernelBenchmark benchmark = create(gpu);
            AddRow(table, benchmark, new GpuTimer(gpu.DefaultStream));
        }
        Console.WriteLine($"\n{gpu.Description}; medians of {Rounds} rounds, milliseconds of one launch by CUDA events:");
        table.Print();
        return 0;
    }

    private static void AddRow(Table table, KernelBenchmark benchmark, GpuTimer timer)
    {
        benchmark.Verify();
        Statistics[] times = Measure.Interleaved(
            Rounds,
            () => timer.Time(benchmark.RunGenerated),
            () => timer.Time(benchmark.RunHandWritten),
            () => timer.Time(benchmark.RunHandWritten));
        (Statistics ours, Statistics byHand, Statistics again) = (times[0], times[1], times[2]);
        table.Add(
            benchmark.Name, benchmark.Size, $"{ours.Median:F4}", $"{ours.LowerQuartile:F4}–{ours.UpperQuartile:F4}",
            $"{byHand.Median:F4}", $"{byHand.LowerQuartile:F4}–{byHand.UpperQuartile:F4}",
            $"{ours.Median / byHand.Median:F3}", $"{again.Median / byHand.Median:F3}", benchmark.Rate(ours.Median));
    }
}
