using GpuKernels.Benchmarks.Gpu;

namespace GpuKernels.Benchmarks;

/// <summary>The kernels of samples/Classics on a GPU, against the same written by hand in CUDA C and compiled by nvcc.</summary>
internal static class ClassicBenchmarks
{
    private const int Rounds = 51;
    private const double Tolerance = 1e-5;

    public static int Run()
    {
        using GpuDevice gpu = NeedsGpuException.RequireGpu("classics");
        (CudaModule module, string compiler) = HandWrittenModule.Load(gpu, "classics.cu");
        var timer = new GpuTimer(gpu.DefaultStream);
        var table = new Table("kernel", "size", "ours ms", "by hand ms", "ours / by hand", "again / by hand", "ours", "rival / ours");
        int wrong = 0;
        foreach (Func<GpuDevice, CudaModule, ClassicContest> make in ClassicContests.For(gpu.ComputeCapability!))
        {
            ClassicContest contest = make(gpu, module);
            contest.Generated();
            contest.HandWritten();
            double difference = contest.Difference();
            bool isRight = difference <= Tolerance;
            if (!isRight) wrong++;
            Action rival = contest.Rival?.Run ?? contest.HandWritten;
            Statistics[] times = Measure.Interleaved(
                Rounds, () => timer.Time(contest.Generated), () => timer.Time(contest.HandWritten), () => timer.Time(contest.HandWritten),
                () => timer.Time(rival));
            table.Add(contest.Name, contest.Size, $"{times[0].Median:F4}", $"{times[1].Median:F4}",
                $"{times[0].Median / times[1].Median:F3}",
                $"{times[2].Median / times[1].Median:F3}", isRight ? contest.Rate(times[0].Median) : $"differs by {difference:E1}",
                contest.Rival is null ? "" : $"{contest.Rival.Name} {times[3].Median / times[0].Median:F3}");
        }
        Console.WriteLine($"{gpu.Description}; by hand: {compiler}; medians of {Rounds} rounds of 5 launches, by CUDA events:");
        table.Print();
        return wrong;
    }
}
