using System.Numerics;
using GpuKernels.CompilerServices;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

public class BlockFunctionTests
{
    private static readonly int[] Numbers = [.. Enumerable.Range(0, 1024).Select(i => i * 37 % 101 - 40)];

    private static readonly float[] Floats = [.. Enumerable.Range(0, 1024).Select(i => MathF.Sin(i) * (i + 1))];

    /// <summary>Blocks of whole warps, with a partial last warp, of three dimensions, of one thread, and as large as a block can be.</summary>
    public static TheoryData<string, int, int, int> Blocks =>
        [.. Executor.All.SelectMany(row => new[] { (row.Data, 64, 1, 1), (row.Data, 75, 1, 1), (row.Data, 5, 7, 3), (row.Data, 1, 1, 1), (row.Data, 512, 1, 1) })];

    [Theory, MemberData(nameof(Blocks))]
    public void Reductions(string executor, int x, int y, int z)
    {
        int all = 2 * x * y * z;
        int[] ints = new int[2 * all];
        long[] longs = new long[all];
        float[] floats = new float[2 * all];
        KernelTest.Blocks(executor, 2, (x, y, z)).Run(
            [ints, longs, floats], launch => BlockFunctions.Reductions(launch, Numbers, Floats, ints, longs, floats),
            () => BlockFunctions.Reductions(Numbers, Floats, ints, longs, floats));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ScanItems(string executor)
    {
        int[] sums = new int[2 * 4 * 96];
        KernelTest.Blocks(executor, 2, 96).Run([sums], launch => BlockFunctions.ScanItems(launch, Numbers, sums), () => BlockFunctions.ScanItems(Numbers, sums));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Exchanges(string executor)
    {
        Vector3[] x = [.. Enumerable.Range(0, 3 * 60).Select(i => new Vector3(i, -i, 1))];
        long[] y = [.. Enumerable.Range(0, 2 * 3 * 60).Select(i => (long)i << 33)];
        KernelTest.Blocks(executor, 3, (20, 3)).Run([x, y], launch => BlockFunctions.Exchanges(launch, x, y), () => BlockFunctions.Exchanges(x, y));
    }

    [Theory]
    [InlineData("cpu", 100)]
    [InlineData("cpu", 32)]
    [InlineData("host-cuda", 100)]
    [InlineData("host-cuda", 256)]
    [InlineData("cuda:0", 100)]
    [InlineData("cuda:0", 1024)]
    public void Sums(string executor, int threads)
    {
        int[] ints = new int[2 * threads];
        float[] floats = new float[2 * threads];
        KernelTest.Threads(executor, threads).Run(
            [ints, floats], launch => BlockFunctions.Sums(launch, Numbers, Floats, ints, floats), () => BlockFunctions.Sums(Numbers, Floats, ints, floats));
        Assert.Equal(Numbers[..threads].Sum(), ints[threads - 1]);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Broadcasts(string executor)
    {
        Vector2[] x = [.. Enumerable.Range(0, 100).Select(i => new Vector2(i, -i))], results = new Vector2[100];
        KernelTest.Threads(executor, 100).Run([results], launch => BlockFunctions.Broadcasts(launch, x, results), () => BlockFunctions.Broadcasts(x, results));
    }
}
