using GpuKernels.CompilerServices;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

public class ClusterTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Histogram(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 5000).Select(i => i * i % 7919)], counts = new int[128];
        KernelTest.Blocks(executor, 8, 64).Clusters(4).Run([counts], launch => Clusters.Histogram(launch, x, counts), () => Clusters.Histogram(x, counts));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Neighbours(string executor)
    {
        int[] x = new int[4 * 2 * 4 * 8], ranks = new int[4 * 2 * 4];
        KernelTest.Blocks(executor, (4, 2, 4), 16).Clusters((2, 2, 2)).Run([x, ranks], launch => Clusters.Neighbours(launch, x, ranks), () => Clusters.Neighbours(x, ranks));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Ring(string executor)
    {
        foreach (int rounds in (int[])[0, 1, 6])
        {
            float[] x = [.. Enumerable.Range(0, 8 * 64).Select(i => (float)i)];
            KernelTest.Blocks(executor, (1, 8), 64).Clusters((1, 4)).Shared(64 * sizeof(float)).Run([x], launch => Clusters.Ring(launch, rounds, x), () => Clusters.Ring(rounds, x));
        }
    }

    [Fact]
    public void A_grid_is_a_multiple_of_the_cluster()
    {
#pragma warning disable GK0082 // that it is refused is what is shown here
        GpuLaunchException thrown = Assert.Throws<GpuLaunchException>(() => Clusters.Histogram(GpuDevice.Cpu.Launch(6, 32), new int[4], new int[128]));
#pragma warning restore GK0082
        Assert.Contains("Clusters.Histogram is marked [Cluster(4, 1, 1)], and a grid of 6 x 1 x 1 is no multiple of that: launch 8 x 1 x 1 blocks.", thrown.Message);
    }

    [Fact]
    public void Memory_of_a_block_that_has_not_begun_is_found_in_plain_execution()
    {
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => PlainExecution.Run(2, 1, cluster: 2, sharedBytes: 0, () =>
        {
            Span<int> own = Block.Shared<int>(1);
            own[0] = Cluster.Shared(own, 1 - Cluster.BlockRank)[0];
        }));
        Assert.Equal("Block (1, 0, 0) has not begun, or has ended, and block (0, 0, 0) reaches for its shared memory: call Cluster.Sync before the first access and after the last.", thrown.Message);
    }
}
