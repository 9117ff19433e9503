using System.Diagnostics;

namespace GpuKernels.Benchmarks;

/// <summary>
/// Kernels on the CPU device, thread by thread and in the lanes of vectors, against the same algorithms written by hand; threads against
/// one thread and against <c>Parallel.For</c>; and what a launch costs. What stands in one row was measured in turns.
/// </summary>
internal static class CpuBenchmarks
{
    private const int Rounds = 31;

    // Results differ by rounding at most: both add in the same order.
    private const double Tolerance = 1e-5;

    // A measured call takes so long at least; what is shorter is repeated.
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(2);

    /// <param name="args">The contests to run, by name; all where there are none.</param>
    public static int Run(string[] args)
    {
        CpuContest[] contests = [.. CpuContests.All];
        string[] unknown = [.. args.Except(contests.Select(contest => contest.Name))];
        if (unknown.Length > 0)
            throw new ArgumentException(
                $"cpu knows no {string.Join(", ", unknown)}, only {string.Join(", ", contests.Select(contest => contest.Name))}.",
                nameof(args));
        if (args.Length > 0)
            contests = [.. contests.Where(contest => args.Contains(contest.Name))];
        CompareWithHand(contests);
        CompareThreads(contests.Where(contest => contest.Name is "matmul" or "mandelbrot"));
        MeasureLaunch();
        return 0;
    }

    private static void CompareWithHand(IEnumerable<CpuContest> contests)
    {
        using GpuDevice scalar = Device(threads: 1, usesSimd: false), simd = Device(threads: 1, usesSimd: true);
        var table = new Table(
            "kernel", "size", "by hand ms", "quartiles", "scalar / by hand", "again / by hand", "by hand / SIMD", "by hand / Vector<T>",
            "SIMD / Vector<T>");
        foreach (CpuContest contest in contests)
        {
            CpuContestant inScalars = contest.On(scalar), inVectors = contest.On(simd);
            void ByHand() => contest.ByHand(0, contest.Parts);
            ByHand();
            Check(contest, inScalars);
            Check(contest, inVectors);
            Action again = contest.ByHandInVectors is { } inVectorsByHand ? () => inVectorsByHand(0, contest.Parts) : ByHand;
            Statistics[] times = Times(ByHand, ByHand, inScalars.Launch, ByHand, inVectors.Launch, again);
            double hand = times[0].Median;
            bool hasVectors = contest.ByHandInVectors is not null;
            table.Add(
                contest.Name, contest.Size, $"{hand:F4}", $"{times[0].LowerQuartile:F4}–{times[0].UpperQuartile:F4}",
                $"{times[1].Median / hand:F2}", $"{times[2].Median / hand:F2}", $"{hand / times[3].Median:F2}",
                hasVectors ? $"{hand / times[4].Median:F2}" : "", hasVectors ? $"{times[3].Median / times[4].Median:F2}" : "");
        }
        Console.WriteLine(
            $"\nOne thread; medians of {Rounds} rounds. SIMD: {System.Numerics.Vector<float>.Count} floats, as Vector<T> by hand:");
        table.Print();
    }

    private static void CompareThreads(IEnumerable<CpuContest> contests)
    {
        using GpuDevice one = Device(threads: 1, usesSimd: true), two = Device(threads: 2, usesSimd: true);
        using GpuDevice all = Device(Environment.ProcessorCount, usesSimd: false);
        var table = new Table(
            "kernel", "size", "one thread ms", "one / two threads", "by hand one / two", "all, scalar ms", "Parallel.For / all, scalar");
        foreach (CpuContest contest in contests)
        {
            CpuContestant onAll = contest.On(all);
            // What two threads of this machine gain at all, by code that is as fast as the kernel's: with vectors, where there is such.
            Action<int, int> best = contest.ByHandInVectors ?? contest.ByHand;
            void InParallel() => RunInParallel(contest.Parts, Environment.ProcessorCount, contest.ByHand);
            InParallel();
            Check(contest, onAll);
            Statistics[] times = Times(
                InParallel, contest.On(one).Launch, contest.On(two).Launch, onAll.Launch, InParallel,
                () => best(0, contest.Parts), () => RunInParallel(contest.Parts, 2, best));
            table.Add(
                contest.Name, contest.Size, $"{times[0].Median:F4}", $"{times[0].Median / times[1].Median:F2}",
                $"{times[4].Median / times[5].Median:F2}",
                $"{times[2].Median:F4}", $"{times[3].Median / times[2].Median:F2}");
        }
        Console.WriteLine($"\nThreads of {Environment.ProcessorCount} processors:");
        table.Print();
    }

    /// <summary>Eight chunks for each thread even out parts of different cost.</summary>
    private static void RunInParallel(int parts, int threads, Action<int, int> part)
    {
        int chunks = Math.Min(parts, threads * 8);
        Parallel.For(
            0, chunks, new ParallelOptions { MaxDegreeOfParallelism = threads },
            i => part((int)((long)parts * i / chunks), (int)((long)parts * (i + 1) / chunks)));
    }

    private static GpuDevice Device(int threads, bool usesSimd) =>
        GpuDevice.CreateCpu(new CpuDeviceOptions { Threads = threads, UsesSimd = usesSimd });

    private static void MeasureLaunch()
    {
        const int Repeats = 2000, Threads = 1024, Block = 256;
        using GpuDevice cpu = GpuDevice.CreateCpu(new CpuDeviceOptions());
        using GpuArray<float> x = cpu.Allocate<float>(Threads), y = cpu.Allocate<float>(Threads);
        Statistics[] times = Measure.Interleaved(
            Rounds,
            () => Time(() => Kernels.Empty(cpu.Launch(Threads / Block, Block), 1, 1f, x, y), Repeats).TotalMicroseconds / Repeats,
            () => Time(() => Quickstart.Kernels.Saxpy(cpu.Launch(Threads / Block, Block), 1f, x, y), Repeats).TotalMicroseconds / Repeats);
        Console.WriteLine($"\nA launch of {Threads} threads on {cpu.Description}:");
        var table = new Table("kernel", "µs", "quartiles");
        table.Add("empty", $"{times[0].Median:F2}", $"{times[0].LowerQuartile:F2}–{times[0].UpperQuartile:F2}");
        table.Add("saxpy", $"{times[1].Median:F2}", $"{times[1].LowerQuartile:F2}–{times[1].UpperQuartile:F2}");
        table.Print();
    }

    /// <summary>Milliseconds, of each in as many repetitions as <paramref name="yardstick"/> needs to be measured.</summary>
    private static Statistics[] Times(Action yardstick, params Action[] contestants)
    {
        int repeats = 1 + (int)(Shortest / Time(yardstick, 1));
        return Measure.Interleaved(
            Rounds, [.. contestants.Select(run => (Func<double>)(() => Time(run, repeats).TotalMilliseconds / repeats))]);
    }

    /// <summary>Both sides have run once: saxpy adds to what is there.</summary>
    private static void Check(CpuContest contest, CpuContestant contestant)
    {
        contestant.Launch();
        double difference = contestant.LargestDifference();
        if (!(difference <= Tolerance))
            throw new InvalidOperationException(
                $"{contest.Name} differs from the algorithm by hand by {difference}, more than {Tolerance}.");
    }

    private static TimeSpan Time(Action run, int repeats)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repeats; i++) run();
        return Stopwatch.GetElapsedTime(start);
    }
}
