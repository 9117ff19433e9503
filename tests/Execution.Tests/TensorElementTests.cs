using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Products of 16 × 16 elements, of which all sums are exact.</summary>
public class TensorElementTests
{
    private const int Tile = 16, Elements = Tile * Tile;

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Singles(string executor)
    {
        const int k = 24;
        // One that TF32 does not hold: 1 + 2^-11 is rounded away from zero.
        float[] a = [.. Small(Tile * k).Select(x => x == 3 ? 1f + 1f / 2048 : x)], b = [.. Small(k * Tile).Select(x => (float)x)];
        float[] c = [.. Small(Elements).Select(x => (float)x)], shared = new float[2 * Elements], added = [.. c];
        KernelTest.Threads(executor, 32).Run(
            [c, shared], launch => TensorElements.Singles(launch, a, b, c, shared, k), () => TensorElements.Singles(a, b, c, shared, k));
        double[] product = Product([.. a.Select(x => x is > 1f and < 1.1f ? 1f + 1f / 1024 : (double)x)], [.. b], k);
        Assert.Equal(product.Select((x, i) => (float)(x + added[i])), c);
        Assert.Equal(product.Select((x, i) => (float)(x + added[i % Tile * Tile + i / Tile])), shared[..Elements]);
        Assert.Equal(product.Select(x => (float)x), shared[Elements..]);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Doubles(string executor)
    {
        const int k = 12;
        double[] a = [.. Small(Tile * k).Select(x => (double)x)], b = [.. Small(k * Tile).Select(x => x * 0.25)];
        double[] c = [.. Small(2 * Elements).Select(x => (double)x)], added = [.. c];
        KernelTest.Threads(executor, 32).Run([c], launch => TensorElements.Doubles(launch, a, b, c, k), () => TensorElements.Doubles(a, b, c, k));
        double[] product = Product(a, b, k);
        Assert.Equal(product.Select((x, i) => x + added[i]), c[..Elements]);
        Assert.Equal(product, c[Elements..]);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Bytes(string executor)
    {
        const int k = 64;
        sbyte[] a = [.. Enumerable.Range(0, Tile * k).Select(i => (sbyte)(i * 71))], b = [.. Enumerable.Range(0, k * Tile).Select(i => (sbyte)(i * 37 + 128))];
        int[] c = [.. Small(4 * Elements)], added = [.. c];
        KernelTest.Threads(executor, 32).Run([c], launch => TensorElements.Bytes(launch, a, b, c, k), () => TensorElements.Bytes(a, b, c, k));
        double[] product = Product([.. a.Select(x => (double)x)], [.. b.Select(x => (double)x)], k);
        Assert.Equal(product.Select((x, i) => (int)x + added[i]), c[..Elements]);
        Assert.Equal(Product([.. a.Select(x => (double)(byte)x)], [.. b.Select(x => (double)(byte)x)], k).Select(x => (int)x), c[Elements..(2 * Elements)]);
        double[] left = Product([.. a.Select(x => (double)x)], [.. b.Select(x => (double)(byte)x)], k);
        Assert.Equal(left.Select((_, i) => (int)left[i % Tile * Tile + i / Tile]), c[(2 * Elements)..(3 * Elements)]);
        Assert.Equal(Product([.. a.Select(x => (double)(byte)x)], [.. b.Select(x => (double)x)], k).Select(x => (int)x), c[(3 * Elements)..]);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void SharedBytes(string executor)
    {
        sbyte[] a = [.. Enumerable.Range(0, 3 * Elements).Select(i => (sbyte)(i * 71))];
        byte[] b = [.. Enumerable.Range(0, 3 * Elements).Select(i => (byte)(i * 37))];
        int[] c = new int[2 * Elements];
        KernelTest.Threads(executor, 32).Run([c], launch => TensorElements.SharedBytes(launch, a, b, c), () => TensorElements.SharedBytes(a, b, c));
        // Of rows of 48 elements, the first 32; and columns of 16 elements.
        int Sum(int i, int j) => Enumerable.Range(0, 32).Sum(k => a[i * 48 + k] * b[j * 48 + k]);
        Assert.Equal(Enumerable.Range(0, Elements).Select(i => Sum(i / Tile, i % Tile)), c[..Elements]);
        int Turned(int i, int j) => Sum(j, i) + Enumerable.Range(0, 32).Sum(k => b[k * Tile + i] * a[k * Tile + j]);
        Assert.Equal(Enumerable.Range(0, Elements).Select(i => Turned(i / Tile, i % Tile)), c[Elements..]);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void HalfSums(string executor)
    {
        const int k = 32;
        Half[] a = [.. Small(Tile * k).Select(x => (Half)(x / 4))], b = [.. Small(k * Tile).Select(x => (Half)(x / 4))], c = [.. Small(Elements).Select(x => (Half)x)];
        Half[] added = [.. c];
        KernelTest.Threads(executor, 32).Run([c], launch => TensorElements.HalfSums(launch, a, b, c, k), () => TensorElements.HalfSums(a, b, c, k));
        double[] product = Product([.. a.Select(x => (double)x)], [.. b.Select(x => (double)x)], k);
        // Element X0 of the first lane.
        Assert.Equal((Half)(product[0] + (double)added[0]), c[0]);
    }

    /// <summary>−8 to 7.</summary>
    private static IEnumerable<int> Small(int count) => Enumerable.Range(0, count).Select(i => i * 37 % 101 % 16 - 8);

    private static double[] Product(double[] a, double[] b, int k) =>
        [.. Enumerable.Range(0, Elements).Select(i => Enumerable.Range(0, k).Sum(l => a[i / Tile * k + l] * b[l * Tile + i % Tile]))];
}
