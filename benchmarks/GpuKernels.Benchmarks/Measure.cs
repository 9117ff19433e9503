using System.Diagnostics;

namespace GpuKernels.Benchmarks;

/// <summary>Half of the measured values lie between the quartiles; their distance says what a difference of medians is worth.</summary>
internal readonly record struct Statistics(double LowerQuartile, double Median, double UpperQuartile)
{
    public static Statistics Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return new Statistics(sorted[sorted.Length / 4], sorted[sorted.Length / 2], sorted[sorted.Length * 3 / 4]);
    }
}

internal static class Measure
{
    private static readonly TimeSpan TimeToCompile = TimeSpan.FromSeconds(0.6);

    /// <summary>
    /// Runs contestants in turns until the runtime has compiled with optimizations what they call, for those whose rounds take less time
    /// than that.
    /// </summary>
    public static void WarmUp(params Func<double>[] contestants)
    {
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < TimeToCompile;)
        {
            foreach (Func<double> contestant in contestants) contestant();
        }
    }

    /// <summary>
    /// Takes one value of each contestant in each round, in turns and from alternating ends, so that a clock or a
    /// temperature that drifts meets all of them alike.
    /// </summary>
    /// <param name="rounds">How many values of each contestant are kept; as many as a tenth of it come before and are not.</param>
    /// <param name="contestants">Each call does the work once and returns its time, in the caller's own unit.</param>
    /// <returns>One entry for each contestant, in their order.</returns>
    public static Statistics[] Interleaved(int rounds, params Func<double>[] contestants)
    {
        int warmUps = Math.Max(3, rounds / 10);
        double[][] values = [.. contestants.Select(_ => new double[rounds])];
        for (int round = -warmUps; round < rounds; round++)
        {
            for (int turn = 0; turn < contestants.Length; turn++)
            {
                int contestant = round % 2 == 0 ? turn : contestants.Length - 1 - turn;
                double value = contestants[contestant]();
                if (round >= 0) values[contestant][round] = value;
            }
        }
        return [.. values.Select(Statistics.Of)];
    }
}
