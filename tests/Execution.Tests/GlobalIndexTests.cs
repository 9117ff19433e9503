using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

public class GlobalIndexTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Line(string executor)
    {
        float[] x = [.. Enumerable.Range(0, 1000).Select(i => i * 0.5f)], y = new float[1000];
        KernelTest.Elements(executor, 1000).Run([y], launch => GlobalIndices.Line(launch, x, y), () => GlobalIndices.Line(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Box(string executor)
    {
        int[] cells = new int[11 * 5 * 6];
        KernelTest.Blocks(executor, (3, 2, 3), (4, 3, 2)).Run(
            [cells], launch => GlobalIndices.Box(launch, 11, 5, cells), () => GlobalIndices.Box(11, 5, cells));
    }
}
