using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Spans read as another type, and hints.</summary>
public class HintTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Casts(string executor)
    {
        float[] x = [.. Enumerable.Range(0, 64).Select(i => i * 0.5f)];
        byte[] bytes = [.. Enumerable.Range(0, 90).Select(i => (byte)(i * 7))];
        int[] lengths = new int[5], results = new int[16];
        KernelTest.Threads(executor, 16).Run(
            [x, lengths, results], launch => Hints.Casts(launch, x, bytes, lengths, results), () => Hints.Casts(x, bytes, lengths, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Unrolled(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 37).Select(i => i * i * 31 % 101)], y = new int[128];
        KernelTest.Blocks(executor, 2, 64).Run([y], launch => Hints.Unrolled(launch, x, y), () => Hints.Unrolled(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Blocks_beyond_the_bounds_are_refused(string executor)
    {
        int[] x = new int[8], y = new int[129];
#pragma warning disable GK0082 // that it is refused is what is shown here
        GpuLaunchException exception = Assert.Throws<GpuLaunchException>(() => Hints.Unrolled(Executor.Open(executor).Launch(1, (43, 3)), x, y));
#pragma warning restore GK0082
        Assert.Equal(
            "GpuKernels.Tests.Kernels.Hints.Unrolled is marked [LaunchBounds(128)], and a block of 43 x 3 x 1 has 129 threads: launch smaller blocks, or change the attribute.",
            exception.Message);
    }
}
