using System.Diagnostics;

namespace GpuKernels.Benchmarks;

/// <summary>
/// The kernels of Quickstart on the CPU device against the same algorithms written by hand in C#: first all on one thread,
/// then on all threads, by hand with <c>Parallel.For</c>.
/// </summary>
internal static class CpuBenchmarks
{
    private const string ThreadsVariable = "GPUKERNELS_CPU_THREADS";
    private const int Rounds = 31;

    // Results differ by rounding at most: both add in the same order.
    private const double Tolerance = 1e-5;

    // A measured call takes so long at least; what is shorter is repeated.
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(2);

    /// <param name="args">None.</param>
    public static int Run(string[] args)
    {
        if (args.Length > 0)
            throw new ArgumentException($"cpu takes no arguments, but got: {string.Join(' ', args)}", nameof(args));
        Compare("one thread", threads: "1", (parts, run) => run(0, parts));
        Compare("Parallel.For", threads: null, (parts, run) =>
        {
            int chunks = Math.Min(parts, Environment.ProcessorCount * 8);
            Parallel.For(0, chunks, i => run((int)((long)parts * i / chunks), (int)((long)parts * (i + 1) / chunks)));
        });
        return 0;
    }

    /// <param name="threads">How many threads the CPU device gets; null leaves it to the device.</param>
    /// <param name="share">Runs so many parts of the work by hand.</param>
    private static void Compare(string byHand, string? threads, Action<int, Action<int, int>> share)
    {
        Environment.SetEnvironmentVariable(ThreadsVariable, threads);
        using GpuDevice cpu = GpuDevice.Get("cpu");
        var table = new Table("kernel", "size", "ours ms", "quartiles", "by hand ms", "quartiles", "ours / by hand");
        foreach (CpuContest contest in CpuContests.All(cpu))
            AddRow(table, contest, () => share(contest.Parts, contest.ByHand));
        Console.WriteLine($"\n{cpu.Description}; by hand: {byHand}; medians of {Rounds} rounds:");
        table.Print();
    }

    private static void AddRow(Table table, CpuContest contest, Action byHand)
    {
        contest.Ours();
        byHand();
        double difference = contest.LargestDifference();
        if (!(difference <= Tolerance))
            throw new InvalidOperationException($"{contest.Name} differs from the algorithm by hand by {difference}, more than {Tolerance}.");
        int repeats = 1 + (int)(Shortest / Time(byHand, 1));
        Statistics[] times = Measure.Interleaved(
            Rounds, () => Time(contest.Ours, repeats).TotalMilliseconds / repeats, () => Time(byHand, repeats).TotalMilliseconds / repeats);
        (Statistics ours, Statistics hand) = (times[0], times[1]);
        table.Add(
            contest.Name, contest.Size, $"{ours.Median:F4}", $"{ours.LowerQuartile:F4}–{ours.UpperQuartile:F4}",
            $"{hand.Median:F4}", $"{hand.LowerQuartile:F4}–{hand.UpperQuartile:F4}", $"{ours.Median / hand.Median:F2}");
    }

    private static TimeSpan Time(Action run, int repeats)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repeats; i++) run();
        return Stopwatch.GetElapsedTime(start);
    }
}
