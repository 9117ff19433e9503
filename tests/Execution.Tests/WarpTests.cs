using System.Numerics;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

public class WarpTests
{
    private static readonly int[] Numbers = [.. Enumerable.Range(0, 256).Select(i => i * 37 % 101)];

    private static float[] Floats => [.. Enumerable.Range(0, 512).Select(i => MathF.Sin(i) * (i + 1))];

    /// <summary>Each executor with a block of whole warps, one with a partial last warp, and one of less than a warp.</summary>
    public static TheoryData<string, int> Blocks => [.. Executor.All.SelectMany(row => new[] { (row.Data, 64), (row.Data, 75), (row.Data, 20) })];

    [Theory, MemberData(nameof(Blocks))]
    public void Sum(string executor, int threads)
    {
        float[] x = Floats, sums = new float[8];
        KernelTest.Blocks(executor, 2, threads).Run([sums], launch => Warps.Sum(launch, x, sums), () => Warps.Sum(x, sums));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Shuffles(string executor)
    {
        int[] results = new int[640];
        KernelTest.Threads(executor, 64).Run([results], launch => Warps.Shuffles(launch, Numbers, results), () => Warps.Shuffles(Numbers, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Types(string executor)
    {
        int[] all = [.. Enumerable.Range(0, 32)];
        byte[] bytes = [.. all.Select(i => (byte)(i * 9))];
        bool[] bools = [.. all.Select(i => i % 3 == 0)];
        short[] shorts = [.. all.Select(i => (short)(i * -1001))];
        long[] longs = [.. all.Select(i => (long)i << 40 | 7)];
        double[] doubles = [.. all.Select(i => Math.Cos(i))];
        Half[] halves = [.. all.Select(i => (Half)(i * 0.5f))];
        Vector3[] vectors = [.. all.Select(i => new Vector3(i, -i, 0.5f * i))];
        Warps.Particle[] particles = [.. all.Select(i => new Warps.Particle { Position = vectors[i], Mass = doubles[i], Kind = bytes[i] })];
        KernelTest.Threads(executor, 32).Run(
            [bytes, bools, shorts, longs, doubles, halves, vectors, particles],
            launch => Warps.Types(launch, bytes, bools, shorts, longs, doubles, halves, vectors, particles),
            () => Warps.Types(bytes, bools, shorts, longs, doubles, halves, vectors, particles));
    }

    [Theory, MemberData(nameof(Blocks))]
    public void Votes(string executor, int threads)
    {
        uint[] results = new uint[7 * threads];
        KernelTest.Threads(executor, threads).Run([results], launch => Warps.Votes(launch, Numbers, results), () => Warps.Votes(Numbers, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void LaneMasks(string executor)
    {
        uint[] results = new uint[7 * 80];
        KernelTest.Blocks(executor, 1, (5, 8, 2)).Run([results], launch => Warps.LaneMasks(launch, results), () => Warps.LaneMasks(results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Compact(string executor)
    {
        int[] x = [.. Numbers.Select(i => i % 3 == 0 ? 0 : i)], kept = new int[256], counts = new int[8];
        KernelTest.Threads(executor, 256).Run([kept, counts], launch => Warps.Compact(launch, x, kept, counts), () => Warps.Compact(x, kept, counts));
    }

    [Theory, MemberData(nameof(Blocks))]
    public void Reductions(string executor, int threads)
    {
        float[] y = Floats;
        y[40] = float.NaN;
        double[] z = [.. y.Select(value => value * 1.1)];
        int[] ints = new int[5 * threads];
        uint[] uints = new uint[4 * threads];
        long[] longs = new long[2 * threads];
        float[] floats = new float[3 * threads];
        double[] doubles = new double[2 * threads];
        KernelTest.Threads(executor, threads).Run(
            [ints, uints, longs, floats, doubles],
            launch => Warps.Reductions(launch, Numbers, y, z, ints, uints, longs, floats, doubles),
            () => Warps.Reductions(Numbers, y, z, ints, uints, longs, floats, doubles));
    }

    [Theory, MemberData(nameof(Blocks))]
    public void Scans(string executor, int threads)
    {
        int[] ints = new int[4 * threads];
        float[] y = Floats, floats = new float[2 * threads];
        KernelTest.Threads(executor, threads).Run([ints, floats], launch => Warps.Scans(launch, Numbers, y, ints, floats), () => Warps.Scans(Numbers, y, ints, floats));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Masks(string executor)
    {
        int[] results = new int[96];
        KernelTest.Threads(executor, 96).Run([results], launch => Warps.Masks(launch, Numbers, results), () => Warps.Masks(Numbers, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void BlockSum(string executor)
    {
        int[] x = Numbers[..200], sums = new int[2], rounds = new int[256];
        KernelTest.Blocks(executor, 1, 256).Run([sums, rounds], launch => Warps.BlockSum(launch, x, sums, rounds), () => Warps.BlockSum(x, sums, rounds));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Helpers(string executor)
    {
        int[] results = new int[96];
        KernelTest.Threads(executor, 96).Run([results], launch => Warps.Helpers(launch, Numbers, results), () => Warps.Helpers(Numbers, results));
    }
}
