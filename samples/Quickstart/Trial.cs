using System.Diagnostics;
using GpuKernels;

namespace Quickstart;

/// <summary>One launch, checked and timed: a line of the table.</summary>
/// <param name="Tolerance">The greatest relative error that counts as right; sums of floats round in a different order.</param>
internal sealed record Trial(string Name, string Size, double Tolerance = 1e-5)
{
    private const int TimedLaunches = 3;

    /// <summary>Launches, checks the result, launches again for the time, prints the line.</summary>
    public bool Run(GpuDevice gpu, Action launch, Func<IEnumerable<double>> errors)
    {
        launch(); // also compiles the kernel, which is no part of its time
        double greatest = errors().Aggregate(0.0, Math.Max);
        bool isRight = greatest <= Tolerance; // false for NaN
        Console.WriteLine(
            $"{Name,-12}{Size,-16}{MedianMilliseconds(gpu, launch),9:F3} ms{greatest,18:0.0e+00}{(isRight ? "" : "  wrong")}");
        return isRight;
    }

    /// <summary>The distance from what plain C# gives, for values beyond 1 as a part of it.</summary>
    public static double RelativeError(float value, double expected) => Math.Abs(value - expected) / Math.Max(1, Math.Abs(expected));

    private static double MedianMilliseconds(GpuDevice gpu, Action launch)
    {
        double[] times = new double[TimedLaunches];
        foreach (ref double time in times.AsSpan())
        {
            gpu.Synchronize();
            long start = Stopwatch.GetTimestamp();
            launch();
            gpu.Synchronize();
            time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        return times.Order().ElementAt(TimedLaunches / 2);
    }
}
