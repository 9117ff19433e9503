using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>How values, receivers and results are passed to methods, operators and accessors.</summary>
public class PassingTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void NamedArguments(string executor)
    {
        int[] x = [1, 2, 3, 4, 5, 6], y = new int[3];
        KernelTest.Threads(executor, 1).Run([x, y], launch => Passing.NamedArguments(launch, x, y), () => Passing.NamedArguments(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void InOperators(string executor)
    {
        Passing.Pair[] x = [new(1, 2), new(3, 4)], y = [new(5, 6), new(7, 8)];
        int[] numbers = new int[2];
        KernelTest.Threads(executor, 2).Run(
            [y, numbers], launch => Passing.InOperators(launch, x, y, numbers), () => Passing.InOperators(x, y, numbers));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void InitAccessors(string executor)
    {
        int[] x = [-40, 0, 37], y = new int[3];
        KernelTest.Threads(executor, 3).Run([y], launch => Passing.InitAccessors(launch, x, y), () => Passing.InitAccessors(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ReadOnlyReceivers(string executor)
    {
        Passing.Counter[] x = [new() { Count = 1 }, new() { Count = 5 }];
        int[] y = new int[2];
        KernelTest.Threads(executor, 2).Run([y], launch => Passing.ReadOnlyReceivers(launch, x, y), () => Passing.ReadOnlyReceivers(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Records(string executor)
    {
        Passing.Renamed[] x = [new(0, 10) { Value = 5 }, new(0, 20) { Value = -3 }];
        KernelTest.Threads(executor, 2).Run([x], launch => Passing.Records(launch, x), () => Passing.Records(x));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void TwoGuards(string executor)
    {
        int[] y = new int[8];
        foreach (int least in (int[])[int.MinValue, -1, 0, 3, int.MaxValue])
        {
            KernelTest.Threads(executor, 4).Run(
                [y], launch => Passing.TwoGuards(launch, least, 6, y), () => Passing.TwoGuards(least, 6, y));
        }
    }
}
