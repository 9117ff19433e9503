using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Loops, switches, jumps and the order of evaluation.</summary>
public class StatementTests
{
    private const int BlockSize = 64;

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
        For(executor, starts.Length).Run([steps], launch => ControlFlow.Collatz(launch, starts, steps), () => ControlFlow.Collatz(starts, steps));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Order(string executor)
    {
        int[] results = new int[16];
        KernelTest.Threads(executor, 1).Run([results], launch => EvaluationOrder.Run(launch, results), () => EvaluationOrder.Run(results));
    }

    private static KernelTest For(string executor, int elements)
        => KernelTest.Blocks(executor, (elements + BlockSize - 1) / BlockSize, BlockSize);
}
