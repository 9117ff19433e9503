using Classics;

namespace GpuKernels.Execution.Tests;

/// <summary>The kernels of samples/Classics that sum; all numbers are small and whole, so that sums are exact in any order.</summary>
public class ClassicSumTests
{
    private static readonly Random Random = new(6);

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Reductions(string executor)
    {
        // The grid goes round twice, and leaves some fours and some numbers.
        float[] x = Whole(2 * 4 * 4 * 2 * Reduction.Threads + 4 * 700 + 3), sums = new float[2];
        KernelTest.Blocks(executor, 2, Reduction.Threads).Run([sums], launch => Reduction.Sum(launch, x, sums), () => Reduction.Sum(x, sums));
        Assert.Equal(x.Sum(value => (double)value), sums.Sum());
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void SparseProducts(string executor)
    {
        int[] lengths = [0, 1, 31, 32, 33, 0, 0, 700, 64, 2, 5], rowStarts = new int[lengths.Length + 1];
        for (int row = 0; row < lengths.Length; row++) rowStarts[row + 1] = rowStarts[row] + lengths[row];
        float[] x = Whole(50), values = Whole(rowStarts[^1]), y = new float[lengths.Length];
        int[] columns = [.. values.Select(_ => Random.Next(x.Length))];
        KernelTest.Blocks(executor, 3, 4 * Warp.Size).Run([y], launch => SparseProduct.Multiply(launch, rowStarts, columns, values, x, y),
            () => SparseProduct.Multiply(rowStarts, columns, values, x, y));
        for (int row = 0; row < y.Length; row++)
            Assert.Equal(Enumerable.Range(rowStarts[row], lengths[row]).Sum(i => values[i] * x[columns[i]]), y[row]);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void MatrixProducts(string executor)
    {
        const int n = 256;
        float[] a = Whole(n * n), b = Whole(n * n), c = new float[n * n], expected = new float[n * n];
        for (int row = 0; row < n; row++)
        {
            for (int k = 0; k < n; k++)
            {
                for (int column = 0; column < n; column++)
                    expected[row * n + column] += a[row * n + k] * b[k * n + column];
            }
        }
        KernelTest.Blocks(executor, (n / MatrixProduct.Columns, n / MatrixProduct.Rows), MatrixProduct.Threads).Run(
            [c], launch => MatrixProduct.Multiply(launch, n, a, b, c), () => MatrixProduct.Multiply(n, a, b, c));
        Assert.Equal(expected, c);
    }

    private static float[] Whole(int length) => [.. Enumerable.Range(0, length).Select(_ => (float)Random.Next(-8, 9))];
}
