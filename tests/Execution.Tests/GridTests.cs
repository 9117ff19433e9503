using GpuKernels.CompilerServices;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

public class GridTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Diffuse(string executor)
    {
        float[] even = [.. Enumerable.Range(0, 200).Select(i => i == 70 ? 1f : 0f)], odd = new float[200];
        KernelTest.Blocks(executor, 4, 32).Run([even, odd], launch => Grids.Diffuse(launch, 9, even, odd), () => Grids.Diffuse(9, even, odd));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Sum(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 1000)], partial = new int[5], sum = new int[160];
        KernelTest.Blocks(executor, (1, 5), 70).Run([partial, sum], launch => Grids.Sum(launch, x, partial, sum), () => Grids.Sum(x, partial, sum));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void SomeReturn(string executor)
    {
        int[] x = new int[96], results = new int[96];
        KernelTest.Blocks(executor, 3, 32).Run([x, results], launch => Grids.SomeReturn(launch, x, results), () => Grids.SomeReturn(x, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void KeepDynamic(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 96).Select(i => i * i)];
        KernelTest.Blocks(executor, 3, 32).Shared(32 * sizeof(int)).Run([x], launch => Grids.KeepDynamic(launch, 4, x), () => Grids.KeepDynamic(4, x));
    }

    /// <summary>The counter is left as the next launch needs it.</summary>
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Launches_follow_each_other(string executor)
    {
        GpuDevice device = Executor.Open(executor);
        float[] even = [.. Enumerable.Range(0, 64).Select(i => (float)i)], odd = new float[64], once = [.. even], again = new float[64];
        Grids.Diffuse(device.Launch(2, 32), 6, even, odd);
        for (int i = 0; i < 3; i++) Grids.Diffuse(device.Launch(2, 32), 2, once, again);
        Assert.Equal(even, once);
    }

    [Fact]
    public void A_grid_too_large_for_the_gpu_is_refused_with_numbers()
    {
        GpuDevice device = Executor.Open("cuda:0");
        GpuLaunchException thrown = Assert.Throws<GpuLaunchException>(() => Grids.Diffuse(device.Launch(100_000, 1024), 1, new float[64], new float[64]));
        Assert.Contains("Grids.Diffuse has a Grid.Sync(), so all its 100000 blocks have to run at the same time; cuda:0 has room for ", thrown.Message);
        float[] even = new float[64];
        Grids.Diffuse(device.Launch(device.Multiprocessors, 256), 3, even, new float[64]);
    }

    [Fact]
    public void A_block_that_has_ended_is_found_on_the_cpu()
    {
        int[] x = new int[4];
        GpuDivergenceException thrown = Assert.Throws<GpuDivergenceException>(() => Divergence.BlockReturns(GpuDevice.Cpu.Launch(4, 32), x));
        Assert.Contains("all threads of block (1, 0, 0) have ended, and others of the grid wait for it at Grid.Sync.", thrown.Message);
        thrown = Assert.Throws<GpuDivergenceException>(() => PlainExecution.Run(4, 32, () => Divergence.BlockReturns(x)));
        Assert.Contains("All threads of block (1, 0, 0) have ended, and others of the grid wait for it at Grid.Sync.", thrown.Message);
    }
}
