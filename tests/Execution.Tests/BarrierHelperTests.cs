using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

public class BarrierHelperTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Sums(string executor)
    {
        int[] n = [.. Enumerable.Range(0, 128).Select(i => i * 37 % 101 - 40)], ints = new int[128];
        float[] x = [.. n.Select(value => value * 0.25f)], floats = new float[128];
        for (int rounds = 0; rounds < 5; rounds++)
        {
            KernelTest.Blocks(executor, 2, 64).Run(
                [floats, ints], launch => BarrierHelpers.Sums(launch, rounds, x, n, floats, ints), () => BarrierHelpers.Sums(rounds, x, n, floats, ints));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void LocalFunctions(string executor)
    {
        int[] n = [.. Enumerable.Range(0, 64).Select(i => i * i)], results = new int[64];
        KernelTest.Blocks(executor, 1, 64).Run(
            [results], launch => BarrierHelpers.LocalFunctions(launch, n, results), () => BarrierHelpers.LocalFunctions(n, results));
    }
}
