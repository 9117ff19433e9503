using GpuKernels.Tests.Kernels;
using static GpuKernels.Execution.Tests.MixedNumbers;

namespace GpuKernels.Execution.Tests;

/// <summary>Sorting, searching and counting.</summary>
public class AlgorithmTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void BitonicSort(string executor)
    {
        int[] values = [.. Mixed(96).Select(x => (int)x)];
        KernelTest.Blocks(executor, 3, 32).Run(
            [values], launch => Algorithms.BitonicSort(launch, values), () => Algorithms.BitonicSort(values));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void OddEvenSort(string executor)
    {
        float[] values = [.. Mixed(48).Select(x => x / 7f % 100)];
        KernelTest.Blocks(executor, 3, 16).Run(
            [values], launch => Algorithms.OddEvenSort(launch, values), () => Algorithms.OddEvenSort(values));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void SortRows(string executor)
    {
        short[] values = [.. Mixed(200).Select(x => (short)x)];
        KernelTest.Elements(executor, 20).Run(
            [values], launch => Algorithms.SortRows(launch, 10, values), () => Algorithms.SortRows(10, values));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void RankSort(string executor)
    {
        double[] values = [.. Mixed(70).Select(x => x % 20 / 4.0)], sorted = new double[70];
        KernelTest.Elements(executor, 70).Run(
            [sorted], launch => Algorithms.RankSort(launch, values, sorted), () => Algorithms.RankSort(values, sorted));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void PrefixSums(string executor)
    {
        long[] values = [.. Mixed(150)], sums = new long[150];
        KernelTest.Blocks(executor, 3, 64).Run(
            [sums], launch => Algorithms.PrefixSums(launch, values, sums), () => Algorithms.PrefixSums(values, sums));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void TreeScan(string executor)
    {
        int[] values = [.. Mixed(64).Select(x => (int)x)], sums = new int[64];
        KernelTest.Blocks(executor, 2, 32).Run(
            [sums], launch => Algorithms.TreeScan(launch, values, sums), () => Algorithms.TreeScan(values, sums));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void LowerBound(string executor)
    {
        uint[] values = [.. Mixed(100).Select(x => (uint)x)], sorted = [.. Mixed(77).Select(x => (uint)(x >> 3)).Order()];
        int[] places = new int[100];
        KernelTest.Elements(executor, 100).Run(
            [places], launch => Algorithms.LowerBound(launch, sorted, values, places), () => Algorithms.LowerBound(sorted, values, places));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ArgMax(string executor)
    {
        float[] values = [.. Mixed(90).Select(x => x % 50 / 3f)];
        int[] places = new int[3];
        KernelTest.Blocks(executor, 3, 32).Run(
            [places], launch => Algorithms.ArgMax(launch, values, places), () => Algorithms.ArgMax(values, places));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void CountDigits(string executor)
    {
        uint[] values = [.. Mixed(300).Select(x => (uint)x)];
        int[] counts = new int[16];
        KernelTest.Elements(executor, 300).Run(
            [counts], launch => Algorithms.CountDigits(launch, values, 4, counts), () => Algorithms.CountDigits(values, 4, counts));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void CommonLength(string executor)
    {
        byte[] a = [.. Mixed(160).Select(x => (byte)(x & 3))], b = [.. Mixed(170).Skip(10).Select(x => (byte)(x >> 2 & 3))];
        int[] lengths = new int[10];
        KernelTest.Elements(executor, 10).Run(
            [lengths], launch => Algorithms.CommonLength(launch, a, b, 16, lengths), () => Algorithms.CommonLength(a, b, 16, lengths));
    }
}
