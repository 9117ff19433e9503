using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Checked arithmetic on pairs of edge values: the same result, or the same exception.</summary>
[Collection(nameof(ReportTests))]
public class CheckedTests
{
    private static readonly int[] Ints = [0, 1, -1, 46340, -46341, int.MaxValue, int.MinValue];

    private static readonly long[] Longs =
        [0, 1, -1, 127, 128, -129, 65536, 3037000499, 3037000500, -3037000500, uint.MaxValue, 1L << 32, int.MinValue - 1L, long.MaxValue, long.MinValue];

    private static readonly double[] Doubles =
    [
        0, -0.5, -0.99999994, -1, -1.5, 127.9, 128, -128.9, -129, 255.9, 256, 32767.5, 65535.9, 65536, 2147483520, 2147483647.5, 2147483648, -2147483648,
        -2147483648.9, -2147483649, 4294967040, 4294967295.9, 4294967296, 9223371487098961920.0, 9223372036854775808.0, -9223372036854775808.0,
        -9223372036854777856.0, 18446742974197923840.0, 18446744073709551616.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
    ];

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Integers(string executor)
    {
        long[] results = new long[1];
        ForEachPair(Ints, 12, (operation, a, b) => Compare(
            executor, results, launch => Checked.Integers(launch, operation, a, b, (uint)a, (uint)b, results),
            () => Checked.Integers(operation, a, b, (uint)a, (uint)b, results)));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void LongIntegers(string executor)
    {
        long[] results = new long[1];
        ForEachPair([0, 1, -1, 3037000500, -3037000500, 1L << 32, long.MaxValue, long.MinValue], 7, (operation, a, b) => Compare(
            executor, results, launch => Checked.Longs(launch, operation, a, b, (ulong)a, (ulong)b, results),
            () => Checked.Longs(operation, a, b, (ulong)a, (ulong)b, results)));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Updates(string executor)
    {
        int[] results = new int[2];
        ForEach([.. Ints, 155, 156, 127, 128, 255, -32768, 65535], 11, (operation, n) => Compare(
            executor, results, launch => Checked.Updates(launch, operation, n, n, results), () => Checked.Updates(operation, n, n, results)));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Conversions(string executor)
    {
        long[] results = new long[1];
        ForEach(Longs, 19, (operation, a) => Compare(
            executor, results, launch => Checked.Conversions(launch, operation, (int)a, a, (ulong)a, results),
            () => Checked.Conversions(operation, (int)a, a, (ulong)a, results)));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void CreateChecked(string executor)
    {
        long[] results = new long[1];
        long[] longs = [0, 127, -1, 256, 1L << 33];
        double[] doubles = [0.5, -0.5, 128, 3e9, double.NaN];
        ForEachPair([0, 1, 2, 3, 4], 9, (operation, i, j) => Compare(
            executor, results, launch => Checked.Create(launch, operation, longs[i], doubles[j], results),
            () => Checked.Create(operation, longs[i], doubles[j], results)));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void FloatConversions(string executor)
    {
        long[] results = new long[1];
        ForEach(Doubles, 16, (operation, x) => Compare(
            executor, results, launch => Checked.FloatConversions(launch, operation, (float)x, x, results),
            () => Checked.FloatConversions(operation, (float)x, x, results)));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Loops(string executor)
    {
        int[] results = new int[2];
        foreach (int start in new[] { 0, 3, int.MaxValue - 5 })
        {
            foreach (int count in new[] { 0, 4, 7, 100000 })
            {
                Compare(
                    executor, results, launch => Checked.Loops(launch, start, count, results), () => Checked.Loops(start, count, results));
            }
        }
    }

    /// <summary>The kernels use no index, so they are plain methods, too: thousands of calls, most of which throw, are quick.</summary>
    private static void Compare(string executor, Array results, Action<Launch> launch, Action plain)
    {
        GpuDevice device = Executor.Open(executor);
        Exception? expected = Record.Exception(plain);
        Array wanted = (Array)results.Clone();
        Array.Clear(results);
        Exception? actual = Record.Exception(() => launch(device.Launch(1, 1)));
        Assert.Equal(expected?.GetType(), (actual?.InnerException ?? actual)?.GetType());
        if (expected is null)
            Assert.Equal(wanted, results);
        Array.Clear(results);
    }

    private static void ForEachPair<T>(T[] values, int operations, Action<int, T, T> run) =>
        ForEach(values, operations, (operation, a) => Array.ForEach(values, b => run(operation, a, b)));

    private static void ForEach<T>(T[] values, int operations, Action<int, T> run)
    {
        for (int operation = 0; operation < operations; operation++)
        {
            foreach (T value in values)
                run(operation, value);
        }
    }
}
