using GpuKernels.Tests.Kernels;
using static GpuKernels.Execution.Tests.MixedNumbers;

namespace GpuKernels.Execution.Tests;

/// <summary>Vectors, matrices, graphs, finance.</summary>
public class MatrixTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void SparseTimesVector(string executor)
    {
        int[] starts = [0, 2, 2, 5, 6, 9], columns = [0, 3, 1, 2, 4, 0, 1, 3, 4];
        double[] values = [0.5, -1.25, 3.1, 0.7, 1e10, -4, 2.2, 0.3, 9], x = [1.1, 2.2, 3.3, 4.4, 5.5], y = new double[5];
        KernelTest.Elements(executor, 5).Run(
            [y], launch => Matrices.SparseTimesVector(launch, starts, columns, values, x, y), () => Matrices.SparseTimesVector(starts, columns, values, x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void IntegerProduct(string executor)
    {
        int[] a = [.. Mixed(13 * 13).Select(x => (int)x)], b = [.. a.Reverse()], c = new int[13 * 13];
        KernelTest.Blocks(executor, (2, 2), (8, 8)).Run(
            [c], launch => Matrices.IntegerProduct(launch, 13, a, b, c), () => Matrices.IntegerProduct(13, a, b, c));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void DotRows(string executor)
    {
        float[] a = [.. Mixed(4 * 50).Select(x => x % 100 / 7f)], b = [.. a.Reverse()], results = new float[4];
        KernelTest.Blocks(executor, 4, 16).Run(
            [results], launch => Matrices.DotRows(launch, 50, a, b, results), () => Matrices.DotRows(50, a, b, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Eliminate(string executor)
    {
        double[] matrix = [.. Mixed(9 * 9).Select((x, i) => x % 10 / 3.0 + (i % 10 == 0 ? 50 : 0))];
        KernelTest.Blocks(executor, 1, 12).Run(
            [matrix], launch => Matrices.Eliminate(launch, 9, matrix), () => Matrices.Eliminate(9, matrix));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void FloydWarshall(string executor)
    {
        int[] distances = [.. Mixed(64).Select((x, i) => i % 9 == 0 ? 0 : (int)(x & 7) < 3 ? 1 + (int)(x >> 5 & 15) : 10000)];
        KernelTest.Blocks(executor, 1, (8, 8)).Run(
            [distances], launch => Matrices.FloydWarshall(launch, 8, distances), () => Matrices.FloydWarshall(8, distances));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void SearchStep(string executor)
    {
        int[] starts = [0, 2, 3, 5, 5, 7, 8], neighbours = [1, 2, 0, 0, 4, 2, 5, 4], before = [0, 1, 1, -1, -1, -1], after = new int[6], found = new int[1];
        KernelTest.Elements(executor, 6).Run(
            [after, found], launch => Matrices.SearchStep(launch, 1, starts, neighbours, before, after, found), () => Matrices.SearchStep(1, starts, neighbours, before, after, found));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void BinomialPrices(string executor)
    {
        double[] spots = [80, 90, 95.5, 100, 110, 150], prices = new double[6];
        KernelTest.Elements(executor, 6).Run(
            [prices], launch => Matrices.BinomialPrices(launch, spots, 100, 1.05, 0.52, prices), () => Matrices.BinomialPrices(spots, 100, 1.05, 0.52, prices));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Pi(string executor)
    {
        int[] hits = new int[1];
        KernelTest.Blocks(executor, 2, 16).Run(
            [hits], launch => Matrices.Pi(launch, 100, hits), () => Matrices.Pi(100, hits));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Integrate(string executor)
    {
        double[] coefficients = [1, -0.5, 0.25, 3], results = new double[20];
        KernelTest.Elements(executor, 20).Run(
            [results], launch => Matrices.Integrate(launch, coefficients, 10, results), () => Matrices.Integrate(coefficients, 10, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Compact(string executor)
    {
        int[] values = [.. Mixed(90).Select(x => (int)(x & 0xffff))], packed = new int[96], counts = new int[3];
        KernelTest.Blocks(executor, 3, 32).Run(
            [packed, counts], launch => Matrices.Compact(launch, values, packed, counts), () => Matrices.Compact(values, packed, counts));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void RunStarts(string executor)
    {
        sbyte[] values = [.. Mixed(100).Select(x => (sbyte)(x & 1))];
        bool[] starts = new bool[100];
        KernelTest.Elements(executor, 100).Run(
            [starts], launch => Matrices.RunStarts(launch, values, starts), () => Matrices.RunStarts(values, starts));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void BlackScholes(string executor)
    {
        // Exp and Log may differ in their last digits, and the differences of large products keep that.
        float[] spots = [.. Enumerable.Range(1, 60).Select(i => 80f + i)], calls = new float[60], puts = new float[60];
        KernelTest.Elements(executor, 60).Within(ulps: 2000).Run(
            [calls, puts], launch => Matrices.BlackScholes(launch, spots, 100, 0.5f, calls, puts), () => Matrices.BlackScholes(spots, 100, 0.5f, calls, puts));
    }
}
