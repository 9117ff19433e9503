using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Shared memory that a launch asks for.</summary>
public class DynamicSharedTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Rotate(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 64)], lengths = new int[2];
        KernelTest.Blocks(executor, 2, 32).Shared(32 * sizeof(int) + 9).Run(
            [x, lengths], launch => DynamicShared.Rotate(launch, 5, x, lengths), () => DynamicShared.Rotate(5, x, lengths));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Parts(string executor)
    {
        double[] x = [.. Enumerable.Range(0, 16).Select(i => i * 0.5)];
        int[] y = [.. Enumerable.Range(0, 16)];
        KernelTest.Threads(executor, 16).Shared(16 * 12).Run([x, y], launch => DynamicShared.Parts(launch, 16, x, y), () => DynamicShared.Parts(16, x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Large(string executor)
    {
        float[] x = [.. Enumerable.Range(0, 128).Select(i => i * 0.25f)];
        KernelTest.Threads(executor, 128).Shared(128 * sizeof(float)).Run([x], launch => DynamicShared.Large(launch, x), () => DynamicShared.Large(x));
    }
}
