using System.Numerics;
using Classics;

namespace GpuKernels.Execution.Tests;

/// <summary>The kernels of samples/Classics.</summary>
public class ClassicTests
{
    private static readonly Random Random = new(5);

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Histograms(string executor)
    {
        byte[] values = new byte[1000];
        Random.NextBytes(values);
        int[] counts = new int[Histogram.Bins];
        KernelTest.Blocks(executor, 3, 64).Run([counts], launch => Histogram.Count(launch, values, counts), () => Histogram.Count(values, counts));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Scans(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 2 * Scan.Part + 77).Select(i => i * i)], sums = new int[x.Length], totals = new int[3];
        KernelTest.Blocks(executor, 3, Scan.Threads).Run([sums, totals], launch => Scan.Parts(launch, x, sums, totals), () => Scan.Parts(x, sums, totals));
        KernelTest.Blocks(executor, 2, Scan.Threads).Run([sums], launch => Scan.AddTotals(launch, totals, sums), () => Scan.AddTotals(totals, sums));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void BitonicSorts(string executor)
    {
        float[] values = [.. Enumerable.Range(0, 256).Select(_ => Random.NextSingle())];
        KernelTest.Blocks(executor, 2, 64).Run(
            [values], launch => BitonicSort.Exchange(launch, 16, 4, values), () => BitonicSort.Exchange(16, 4, values));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Bodies(string executor)
    {
        Vector4[] bodies = [.. Enumerable.Range(0, NBody.Tile).Select(_ => new Vector4(Random.NextSingle(), Random.NextSingle(), Random.NextSingle(), 1))];
        Vector4[] accelerations = new Vector4[NBody.Tile];
        Vector4[] expected = new Vector4[NBody.Tile];
        GpuKernels.CompilerServices.PlainExecution.Run(1, NBody.Tile, () => NBody.Accelerate(0.01f, bodies, expected));
        NBody.Accelerate(Executor.Open(executor).Launch(1, NBody.Tile), 0.01f, bodies, accelerations);
        // Contracted sums of 256 terms.
        Assert.All(expected.Zip(accelerations), pair => Assert.True((pair.First - pair.Second).Length() <= 1e-4f * pair.First.Length()));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Convolutions(string executor)
    {
        const int width = 37, height = 21;
        float[] source = [.. Enumerable.Range(0, width * height).Select(_ => (float)Random.Next(256))], target = new float[source.Length];
        // All products and sums are exact.
        KernelTest.Blocks(executor, (3, 2), (Convolution.Tile, Convolution.Tile)).Run(
            [target], launch => Convolution.Blur(launch, width, height, source, target), () => Convolution.Blur(width, height, source, target));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Transpositions(string executor)
    {
        const int width = 100, height = 72;
        float[] source = [.. Enumerable.Range(0, width * height).Select(i => (float)i)], target = new float[source.Length];
        KernelTest.Blocks(executor, (2, 2), Transposition.Threads).Run(
            [target], launch => Transposition.Transpose(launch, width, height, source, target), () => Transposition.Transpose(width, height, source, target));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void TensorProducts(string executor)
    {
        const int m = 2 * TensorProduct.Rows, n = TensorProduct.Columns, k = 5 * TensorProduct.Depth;
        BFloat16[] a = [.. Enumerable.Range(0, m * k).Select(_ => (BFloat16)Random.Next(-8, 8))], b = [.. Enumerable.Range(0, k * n).Select(_ => (BFloat16)Random.Next(-8, 8))];
        BFloat16[] c = new BFloat16[m * n];
        // All sums are exact, and are rounded once.
        KernelTest.Blocks(executor, 2, TensorProduct.Threads).Run(
            [c], launch => TensorProduct.Multiply(launch, n, k, a, b, c), () => TensorProduct.Multiply(n, k, a, b, c));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Options(string executor)
    {
        float[] spots = [.. Enumerable.Range(0, 100).Select(i => 50f + i)], strikes = [.. spots.Reverse()], years = [.. spots.Select(spot => spot / 100)];
        float[] calls = new float[100], puts = new float[100], expectedCalls = new float[100], expectedPuts = new float[100];
        GpuKernels.CompilerServices.PlainExecution.Run(2, 64, () => BlackScholes.Price(0.02f, 0.3f, spots, strikes, years, expectedCalls, expectedPuts));
        BlackScholes.Price(Executor.Open(executor).Launch(2, 64), 0.02f, 0.3f, spots, strikes, years, calls, puts);
        Assert.All(expectedCalls.Concat(expectedPuts).Zip(calls.Concat(puts)), pair => Assert.Equal(pair.First, pair.Second, 2e-3f));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Generations(string executor)
    {
        const int width = 21, height = 13;
        byte[] cells = [.. Enumerable.Range(0, width * height).Select(_ => (byte)Random.Next(2))], next = new byte[cells.Length];
        KernelTest.Blocks(executor, (3, 2), (8, 8)).Run([next], launch => Life.Step(launch, width, height, cells, next), () => Life.Step(width, height, cells, next));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Ways(string executor)
    {
        const int places = 20;
        int[] distances = [.. Enumerable.Range(0, places * places).Select(i => i / places == i % places ? 0 : Random.Next(1, 100))];
        for (int step = 0; step < 3; step++)
        {
            int via = step;
            KernelTest.Blocks(executor, (2, 3), (16, 8)).Run(
                [distances], launch => FloydWarshall.Step(launch, via, places, distances), () => FloydWarshall.Step(via, places, distances));
        }
    }
}
