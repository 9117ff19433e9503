using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Loops, switches, jumps and the order of evaluation.</summary>
public class StatementTests
{
    private static readonly int[] PatternValues =
        [-100, -6, -5, -4, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50, 89, 90, 91, 99, 100, 200, 255, 256, int.MaxValue, int.MinValue, int.MinValue + 1];

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Loops(string executor)
    {
        int[] values = [0, 1, 2, 5, 17, 41, 42, 100, 1000, -5], results = new int[10];
        KernelTest.Threads(executor, values.Length).Run(
            [results], launch => ControlFlow.Loops(launch, values, results), () => ControlFlow.Loops(values, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void NestedLoops(string executor)
    {
        int[] results = new int[32];
        KernelTest.Threads(executor, 32).Run(
            [results], launch => ControlFlow.NestedLoops(launch, 20, results), () => ControlFlow.NestedLoops(20, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Switches(string executor)
    {
        int[] values = [-2, -1, 0, 1, 4, 5, 6, 7, 50, 98, 99, 100, 101, int.MinValue, int.MaxValue], results = new int[15];
        KernelTest.Threads(executor, values.Length).Run(
            [results], launch => ControlFlow.Switches(launch, values, results), () => ControlFlow.Switches(values, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void EarlyReturn(string executor)
    {
        int[] values = [-1, 0, 1, 5, 1000, 1 << 29], results = new int[6];
        KernelTest.Threads(executor, values.Length).Run(
            [results], launch => ControlFlow.EarlyReturn(launch, values, results), () => ControlFlow.EarlyReturn(values, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Odd(string executor)
    {
        int[] values = [0, 1, 2, -1], results = new int[4];
        KernelTest.Threads(executor, 4).Run([results], launch => ControlFlow.Odd(launch, values, results), () => ControlFlow.Odd(values, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void GotoCase(string executor)
    {
        int[] values = [0, 1, 2, 3, 4, 5, 6, 7, 8], results = new int[9];
        KernelTest.Threads(executor, 9).Run(
            [results], launch => ControlFlow.GotoCase(launch, values, results), () => ControlFlow.GotoCase(values, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void GridStride(string executor)
    {
        float[] x = [.. Enumerable.Range(0, 1000).Select(i => i * 0.25f)], y = new float[1000];
        KernelTest.Blocks(executor, 3, 64).Run([y], launch => ControlFlow.GridStride(launch, x, y), () => ControlFlow.GridStride(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void WrappingCounter(string executor)
    {
        int[] results = new int[8];
        KernelTest.Threads(executor, 8).Run(
            [results], launch => ControlFlow.WrappingCounter(launch, results), () => ControlFlow.WrappingCounter(results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void CountersAway(string executor)
    {
        int[] results = new int[3 * 8];
        KernelTest.Threads(executor, 8).Run(
            [results], launch => ControlFlow.CountersAway(launch, 5, uint.MaxValue - 20, results),
            () => ControlFlow.CountersAway(5, uint.MaxValue - 20, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ConstantWrappingCounters(string executor)
    {
        int[] results = new int[4 * 8];
        KernelTest.Threads(executor, 8).Run(
            [results], launch => ControlFlow.ConstantWrappingCounters(launch, results), () => ControlFlow.ConstantWrappingCounters(results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Collatz(string executor)
    {
        uint[] starts = [.. Enumerable.Range(0, 500).Select(i => (uint)i), 113383, 159487];
        int[] steps = new int[starts.Length];
        KernelTest.Elements(executor, starts.Length).Run([steps], launch => ControlFlow.Collatz(launch, starts, steps), () => ControlFlow.Collatz(starts, steps));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Order(string executor)
    {
        int[] results = new int[16];
        KernelTest.Threads(executor, 1).Run([results], launch => EvaluationOrder.Run(launch, results), () => EvaluationOrder.Run(results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void IsPatterns(string executor)
    {
        int[] results = new int[PatternValues.Length];
        double[] numbers = EdgeValues.Double;
        KernelTest.Threads(executor, results.Length).Run(
            [results], launch => Patterns.Is(launch, PatternValues, numbers, results), () => Patterns.Is(PatternValues, numbers, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void SwitchExpressions(string executor)
    {
        int[] results = new int[PatternValues.Length];
        KernelTest.Threads(executor, results.Length).Run(
            [results], launch => Patterns.Expressions(launch, PatternValues, results), () => Patterns.Expressions(PatternValues, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void PropertyPatterns(string executor)
    {
        Patterns.Color[] colors = [Patterns.Color.Red, Patterns.Color.Green, Patterns.Color.Other];
        Patterns.Item[] items =
        [
            .. colors.SelectMany(color => new[] { -1, 0, 1, 6, 9 }.Select(n => new Patterns.Item
            {
                Color = color, Range = new() { Low = 1 - n, High = n }, Weight = n == 0 ? double.NaN : n,
            })),
        ];
        int[] results = new int[items.Length];
        KernelTest.Threads(executor, items.Length).Run([results], launch => Patterns.Members(launch, items, results), () => Patterns.Members(items, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void SwitchesWithPatterns(string executor)
    {
        int[] results = new int[PatternValues.Length];
        float[] floats = [float.NaN, 1.5f, 2.5f, -3f, -20f, 0f, float.NegativeInfinity];
        KernelTest.Threads(executor, results.Length).Run(
            [results], launch => Patterns.Statements(launch, PatternValues, floats, results), () => Patterns.Statements(PatternValues, floats, results));
    }
}
