using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

public class BlockTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Sum(string executor)
    {
        float[] x = [.. Enumerable.Range(0, 1000).Select(i => 1f / (i + 1))], sums = new float[4];
        KernelTest.Blocks(executor, 4, 256).Run([sums], launch => Blocks.Sum(launch, x, sums), () => Blocks.Sum(x, sums));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void MatMul(string executor)
    {
        const int n = 20;
        float[] a = [.. Enumerable.Range(0, n * n).Select(i => MathF.Sin(i))], b = [.. Enumerable.Range(0, n * n).Select(i => MathF.Cos(i))], c = new float[n * n];
        KernelTest.Blocks(executor, (2, 2), (16, 16)).Run([c], launch => Blocks.MatMul(launch, n, a, b, c), () => Blocks.MatMul(n, a, b, c));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Reverse(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 192)];
        KernelTest.Blocks(executor, 3, 64).Run([x], launch => Blocks.Reverse(launch, x), () => Blocks.Reverse(x));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Histogram(string executor)
    {
        byte[] values = [.. Enumerable.Range(0, 1000).Select(i => (byte)(i * i))];
        int[] counts = new int[16];
        KernelTest.Blocks(executor, 8, 128).Run([counts], launch => Blocks.Histogram(launch, values, counts), () => Blocks.Histogram(values, counts));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Atomics(string executor)
    {
        int[] ints = [0], seen = new int[256];
        uint[] uints = [5];
        long[] longs = [-7];
        ulong[] ulongs = [9];
        float[] floats = [1f];
        double[] doubles = [2];
        KernelTest.Blocks(executor, 4, 64).Run(
            [ints, uints, longs, ulongs, floats, doubles, seen],
            launch => Blocks.Atomics(launch, ints, uints, longs, ulongs, floats, doubles, seen),
            () => Blocks.Atomics(ints, uints, longs, ulongs, floats, doubles, seen));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Volume(string executor)
    {
        int[] results = new int[7 * 5 * 4];
        KernelTest.Blocks(executor, (2, 3, 2), (4, 2, 2)).Run([results], launch => Blocks.Volume(launch, 7, 5, results), () => Blocks.Volume(7, 5, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Scan(string executor)
    {
        int[] x = [.. Enumerable.Range(1, 100)];
        KernelTest.Threads(executor, 100).Run([x], launch => Blocks.Scan(launch, x), () => Blocks.Scan(x));
    }
}
