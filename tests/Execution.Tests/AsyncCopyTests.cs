using System.Numerics;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Asynchronous copies, cache hints and the clock.</summary>
public class AsyncCopyTests
{
    private const int Threads = 32;

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void StagedSums(string executor)
    {
        foreach (int tiles in new[] { 1, 7 })
        {
            float[] x = [.. Enumerable.Range(0, tiles * Threads * 4).Select(i => MathF.Sin(i))], sums = new float[Threads];
            KernelTest.Threads(executor, Threads).Run([sums], launch => AsyncCopies.StagedSums(launch, x, sums), () => AsyncCopies.StagedSums(x, sums));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Elements(string executor)
    {
        int[] ints = [.. Enumerable.Range(0, Threads)];
        double[] doubles = [.. ints.Select(i => i * 0.25)], results = new double[Threads];
        Vector4[] vectors = [.. ints.Select(i => new Vector4(i, -i, 2 * i, 1000 * i))];
        short[] shorts = [.. Enumerable.Range(0, 2 * Threads).Select(i => (short)(i * 100))];
        KernelTest.Threads(executor, Threads).Run(
            [results],
            launch => AsyncCopies.Elements(launch, ints, doubles, vectors, shorts, results),
            () => AsyncCopies.Elements(ints, doubles, vectors, shorts, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void CacheHints(string executor)
    {
        int[] ints = [.. Enumerable.Range(0, Threads)];
        byte[] bytes = [.. ints.Select(i => (byte)(i * 9))];
        Half[] halves = [.. ints.Select(i => (Half)(i * 0.5f))];
        double[] doubles = [.. ints.Select(i => i * 0.25)], results = new double[Threads];
        Vector4[] vectors = [.. ints.Select(i => new Vector4(i, -i, 2 * i, 1000 * i))];
        KernelTest.Threads(executor, Threads).Run(
            [ints, doubles, vectors, results],
            launch => AsyncCopies.CacheHints(launch, bytes, halves, ints, doubles, vectors, results),
            () => AsyncCopies.CacheHints(bytes, halves, ints, doubles, vectors, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Clocks(string executor)
    {
        int[] results = new int[Threads];
        KernelTest.Threads(executor, Threads).Run([results], launch => AsyncCopies.Clocks(launch, results), () => AsyncCopies.Clocks(results));
    }
}
