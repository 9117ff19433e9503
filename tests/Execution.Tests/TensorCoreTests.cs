using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Sums of small integers are exact, in whatever order they are added.</summary>
public class TensorCoreTests
{
    private const int M = 32, N = 48, K = 32, Columns = 64;

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void BFloat16Product(string executor)
    {
        BFloat16[] a = [.. Integers(M * K).Select(x => (BFloat16)x)], b = [.. Integers(K * N).Select(x => (BFloat16)x)], rounded = new BFloat16[M * N];
        float[] c = new float[M * N];
        KernelTest.Blocks(executor, (N / 16, M / 16), 32).Run(
            [c, rounded], launch => TensorCores.BFloat16Product(launch, a, b, c, rounded, N, K), () => TensorCores.BFloat16Product(a, b, c, rounded, N, K));
        float[] product = Product([.. a.Select(x => (float)x)], [.. b.Select(x => (float)x)], M, N, K);
        Assert.Equal(product, c);
        Assert.Equal(product.Select(x => (BFloat16)x), rounded);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void HalfProduct(string executor)
    {
        Half[] a = [.. Integers(M * K).Select(x => (Half)x)], b = [.. Integers(K * N).Select(x => (Half)x)], rounded = new Half[M * N];
        float[] c = new float[M * N];
        KernelTest.Blocks(executor, (N / 16, M / 16), 32).Run(
            [c, rounded], launch => TensorCores.HalfProduct(launch, a, b, c, rounded, N, K), () => TensorCores.HalfProduct(a, b, c, rounded, N, K));
        float[] product = Product([.. a.Select(x => (float)x)], [.. b.Select(x => (float)x)], M, N, K);
        Assert.Equal(product, c);
        Assert.Equal(product.Select(x => (Half)x), rounded);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void SharedProduct(string executor)
    {
        BFloat16[] a = [.. Integers(M * K).Select(x => (BFloat16)x)], b = [.. Integers(K * Columns).Select(x => (BFloat16)x)];
        float[] c = new float[2 * M * Columns];
        KernelTest.Threads(executor, 128).Run([c], launch => TensorCores.SharedProduct(launch, a, b, c, K), () => TensorCores.SharedProduct(a, b, c, K));
        float[] product = Product([.. a.Select(x => (float)x)], [.. b.Select(x => (float)x)], M, Columns, K);
        Assert.Equal(product, c[..(M * Columns)]);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void WarpGroupBFloat16(string executor)
    {
        const int rows = WarpGroup.Rows, columns = WarpGroup.Columns, k = 2 * WarpGroup.Depth;
        BFloat16[] a = [.. Integers(rows * k).Select(x => (BFloat16)x)], b = [.. Integers(k * columns).Select(x => (BFloat16)x)], rounded = new BFloat16[rows * columns];
        float[] c = new float[rows * columns];
        KernelTest.Threads(executor, WarpGroup.Size).Shared(TileBytes).Run(
            [c, rounded], launch => WarpGroups.BFloat16Product(launch, a, b, c, rounded), () => WarpGroups.BFloat16Product(a, b, c, rounded));
        float[] product = Product([.. a.Select(x => (float)x)], [.. b.Select(x => (float)x)], rows, columns, k);
        Assert.Equal(product, c);
        Assert.Equal(product.Select(x => (BFloat16)x), rounded);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void WarpGroupHalf(string executor)
    {
        const int rows = WarpGroup.Rows, columns = WarpGroup.Columns, k = WarpGroup.Depth;
        Half[] a = [.. Integers(rows * k).Select(x => (Half)x)], b = [.. Integers(k * columns).Select(x => (Half)x)], c = new Half[rows * columns];
        KernelTest.Threads(executor, WarpGroup.Size).Shared(TileBytes).Run(
            [c], launch => WarpGroups.HalfProduct(launch, a, b, c), () => WarpGroups.HalfProduct(a, b, c));
        float[] product = Product([.. a.Select(x => (float)x)], [.. b.Select(x => (float)x)], rows, columns, k);
        Assert.Equal(product.Select((x, i) => (Half)(i % columns == 0 ? i / columns : 2 * x)), c);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void WarpGroupTilesOfTheKernelsOwn(string executor)
    {
        const int rows = WarpGroup.Rows, columns = WarpGroup.Columns, k = WarpGroup.Depth;
        Half[] a = [.. Integers(rows * k).Select(x => (Half)x)], b = [.. Integers(k * columns).Select(x => (Half)x)];
        float[] c = new float[rows * columns];
        KernelTest.Threads(executor, WarpGroup.Size).Run([c], launch => WarpGroups.OwnTiles(launch, a, b, c), () => WarpGroups.OwnTiles(a, b, c));
        Assert.Equal(Product([.. a.Select(x => (float)x)], [.. b.Select(x => (float)x)], rows, columns, k).Select(x => x * 0.5f), c);
    }

    /// <summary>Of both factors.</summary>
    private const int TileBytes = (WarpGroup.Rows + WarpGroup.Columns) * WarpGroup.Depth * 2;

    /// <summary>−8 to 7, which all formats hold.</summary>
    private static IEnumerable<float> Integers(int count) => Enumerable.Range(0, count).Select(i => (float)(i * 37 % 101 % 16 - 8));

    private static float[] Product(float[] a, float[] b, int m, int n, int k)
    {
        float[] c = new float[m * n];
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                for (int l = 0; l < k; l++)
                    c[i * n + j] += a[i * k + l] * b[l * n + j];
        return c;
    }
}
