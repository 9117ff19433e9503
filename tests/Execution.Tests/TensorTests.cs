using System.Numerics.Tensors;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Views of one to four dimensions: over the host's memory, dense and not, and over arrays of the device.</summary>
public class TensorTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Transpose(string executor)
    {
        float[] x = [.. Enumerable.Range(0, 15 * 21).Select(i => i * 0.5f)], y = new float[x.Length];
        KernelTest.Blocks(executor, (2, 3), (8, 8)).Run(
            [y],
            launch => Tensors.Transpose(launch, new ReadOnlyTensorSpan<float>(x, [15, 21]), new TensorSpan<float>(y, [21, 15])),
            () => Tensors.Transpose(new ReadOnlyTensorSpan<float>(x, [15, 21]), new TensorSpan<float>(y, [21, 15])));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void PartsWithStrides(string executor)
    {
        float[] x = [.. Enumerable.Range(0, 100).Select(i => i * 0.5f)], y = [.. Enumerable.Range(0, 200).Select(i => -1f - i)];
        // Every second column of x, and y with room between its rows.
        KernelTest.Blocks(executor, 1, (8, 8)).Run(
            [y],
            launch => Tensors.Transpose(launch, new ReadOnlyTensorSpan<float>(x.AsSpan(3), [7, 5], [13, 2]), new TensorSpan<float>(y.AsSpan(10), [5, 7], [20, 1])),
            () => Tensors.Transpose(new ReadOnlyTensorSpan<float>(x.AsSpan(3), [7, 5], [13, 2]), new TensorSpan<float>(y.AsSpan(10), [5, 7], [20, 1])));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Shapes(string executor)
    {
        int[] t = [.. Enumerable.Range(0, 24)];
        byte[] one = [5, 6, 7];
        long[] numbers = new long[5];
        KernelTest.Threads(executor, 2).Run(
            [t, numbers], launch => Tensors.Shapes(launch, new TensorSpan<int>(t, [2, 3, 4]), one, numbers), () => Tensors.Shapes(new TensorSpan<int>(t, [2, 3, 4]), one, numbers));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ExtentsByIndex(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 100)];
        long[] offsets = new long[24];
        KernelTest.Threads(executor, 24).Run(
            [offsets],
            launch => Tensors.Extents(launch, new ReadOnlyTensorSpan<int>(x, [2, 3, 4], [40, 10, 2]), offsets),
            () => Tensors.Extents(new ReadOnlyTensorSpan<int>(x, [2, 3, 4], [40, 10, 2]), offsets));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Helpers(string executor)
    {
        float[] m = [.. Enumerable.Range(0, 24).Select(i => i * 0.25f)], sums = new float[4];
        KernelTest.Threads(executor, 4).Run(
            [m, sums], launch => Tensors.Helpers(launch, new TensorSpan<float>(m, [4, 6]), sums), () => Tensors.Helpers(new TensorSpan<float>(m, [4, 6]), sums));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Slices(string executor)
    {
        float[] x = [.. Enumerable.Range(0, 28).Select(i => i * 0.5f)], y = [.. Enumerable.Range(0, 35).Select(i => i * 3f)], results = new float[32];
        KernelTest.Threads(executor, 4).Run(
            [x, results],
            launch => Tensors.Slices(launch, 2, new TensorSpan<float>(x, [4, 7]), new ReadOnlyTensorSpan<float>(y, [5, 6], [7, 1]), results),
            () => Tensors.Slices(2, new TensorSpan<float>(x, [4, 7]), new ReadOnlyTensorSpan<float>(y, [5, 6], [7, 1]), results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void References(string executor)
    {
        float[] x = [.. Enumerable.Range(0, 12).Select(i => i * 2f)], y = [.. Enumerable.Range(0, 12).Select(i => i * 3f)];
        KernelTest.Threads(executor, 4).Run(
            [x, y],
            launch => Tensors.References(launch, new TensorSpan<float>(x, [4, 3]), new TensorSpan<float>(y, [4, 3])),
            () => Tensors.References(new TensorSpan<float>(x, [4, 3]), new TensorSpan<float>(y, [4, 3])));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void FourDimensions(string executor)
    {
        short[] x = [.. Enumerable.Range(0, 120).Select(i => (short)(i * 3 - 50))];
        Tensors.Cell[] y = new Tensors.Cell[120];
        int[] counts = new int[3];
        KernelTest.Blocks(executor, 2, (3, 4, 5)).Run(
            [y, counts],
            launch => Tensors.FourDimensions(launch, new ReadOnlyTensorSpan<short>(x, [2, 3, 4, 5]), new TensorSpan<Tensors.Cell>(y, [2, 3, 4, 5]), counts),
            () => Tensors.FourDimensions(new ReadOnlyTensorSpan<short>(x, [2, 3, 4, 5]), new TensorSpan<Tensors.Cell>(y, [2, 3, 4, 5]), counts));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Overlapping(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 10)];
        KernelTest.Threads(executor, 1).Run(
            [x],
            launch => Tensors.Shifted(launch, new TensorSpan<int>(x.AsSpan(1)), new ReadOnlyTensorSpan<int>(x.AsSpan(0, 9))),
            () => Tensors.Shifted(new TensorSpan<int>(x.AsSpan(1)), new ReadOnlyTensorSpan<int>(x.AsSpan(0, 9))));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void DeviceArrays(string executor)
    {
        GpuDevice gpu = Executor.Open(executor);
        using GpuArray<float> all = gpu.Upload<float>([.. Enumerable.Range(0, 6).Select(i => (float)i)]), x = all.Reshape(2, 3), y = gpu.Allocate<float>(3, 2);
        Tensors.Transpose(gpu.Launch(1, (2, 3)), x, y);
        Assert.Equal([0f, 3f, 1f, 4f, 2f, 5f], y.ToArray());
        ArgumentException error = Assert.Throws<ArgumentException>("x", () => Tensors.Transpose(gpu.Launch(1, (2, 3)), all, y));
        Assert.Contains("'x' has the shape [6], and the kernel uses it with 2 indices", error.Message);
    }

    /// <summary>A kernel gets parts and transposed arrays as they lie in memory, and writes where their elements are.</summary>
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Views(string executor)
    {
        GpuDevice gpu = Executor.Open(executor);
        using GpuArray<float> x = gpu.Allocate<float>(4, 5), y = gpu.Allocate<float>(6, 7);
        x.CopyFrom([.. Enumerable.Range(0, 20).Select(i => (float)i)]);
        Tensors.Transpose(gpu.Launch(1, (8, 8)), x[1..3, 1..4], y[2..5, 3..5]);
        Assert.Equal([6f, 11f, 7f, 12f, 8f, 13f], y[2..5, 3..5].ToArray());
        Tensors.Transpose(gpu.Launch(1, (8, 8)), x[..2, ..3].Transpose(), y[4.., ..3]);
        Assert.Equal([0f, 1f, 2f, 5f, 6f, 7f], y[4.., ..3].ToArray());
        Assert.Equal(11, y.ToArray().Count(value => value != 0));
        // Columns side by side, of which the ranges of memory overlap.
        Tensors.Transpose(gpu.Launch(1, (8, 8)), x[..2, 1..3], x[..2, 3..5]);
        Assert.Equal([1f, 6f, 2f, 7f], x[..2, 3..5].ToArray());
        ArgumentException error = Assert.Throws<ArgumentException>("sums", () => Tensors.Helpers(gpu.Launch(4), x[.., ..2], x[.., 0]));
        Assert.Contains("sums.Clone(), or make the parameter a TensorSpan<T>", error.Message);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Generic(string executor)
    {
        double[] t = new double[6], last = new double[1];
        KernelTest.Blocks(executor, 1, (2, 3)).Run(
            [t, last], launch => Tensors.Fill(launch, 0, new TensorSpan<double>(t, [2, 3]), 1.5, last), () => Tensors.Fill(0, new TensorSpan<double>(t, [2, 3]), 1.5, last));
    }

    /// <summary>An element whose offset no <c>int</c> holds, in each way to one.</summary>
    [Fact]
    public void More_than_an_int_can_count()
    {
        GpuDevice gpu = Executor.Open("cuda:0");
        const int rows = 40_000, columns = 65_536;
        using GpuArray<byte> t = gpu.Allocate<byte>(rows, columns);
        using GpuArray<byte> results = gpu.Allocate<byte>(4);
        Tensors.Far(gpu.Launch(1, 4), t, results);
        Assert.Equal([39, 52, 65, 78], results.ToArray());
    }
}
