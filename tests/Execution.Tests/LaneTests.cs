using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

public class LaneTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Floats(string executor)
    {
        (float[] a, float[] b) = EdgeValues.Pairs(EdgeValues.Single);
        float[] results = new float[13 * a.Length];
        KernelTest.Elements(executor, a.Length).Run([results], launch => Lanes.Floats(launch, a, b, results), () => Lanes.Floats(a, b, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Doubles(string executor)
    {
        (double[] a, double[] b) = EdgeValues.Pairs(EdgeValues.Double);
        double[] results = new double[6 * a.Length];
        long[] longs = new long[2 * a.Length];
        KernelTest.Elements(executor, a.Length).Run([results, longs], launch => Lanes.Doubles(launch, a, b, results, longs), () => Lanes.Doubles(a, b, results, longs));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Integers(string executor)
    {
        (int[] a, int[] b) = EdgeValues.Pairs(EdgeValues.Int32);
        foreach (int shift in new[] { 0, 1, 31, 32, 33, -1 })
        {
            int[] results = new int[8 * a.Length];
            KernelTest.Elements(executor, a.Length).Run([results], launch => Lanes.Integers(launch, shift, a, b, results), () => Lanes.Integers(shift, a, b, results));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Unsigned(string executor)
    {
        (uint[] a, uint[] b) = EdgeValues.Pairs(EdgeValues.UInt32);
        foreach (int shift in new[] { 0, 1, 31, 32, 33, -1 })
        {
            uint[] results = new uint[6 * a.Length];
            KernelTest.Elements(executor, a.Length).Run([results], launch => Lanes.Unsigned(launch, shift, a, b, results), () => Lanes.Unsigned(shift, a, b, results));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Unsigned_longs(string executor)
    {
        (ulong[] a, ulong[] b) = EdgeValues.Pairs(EdgeValues.UInt64);
        ulong[] results = new ulong[2 * a.Length];
        KernelTest.Elements(executor, a.Length).Run([results], launch => Lanes.UnsignedLongs(launch, a, b, results), () => Lanes.UnsignedLongs(a, b, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Longs(string executor)
    {
        (long[] a, long[] b) = EdgeValues.Pairs(EdgeValues.Int64);
        foreach (int shift in new[] { 0, 1, 63, 64, 65, -1 })
        {
            long[] results = new long[4 * a.Length];
            KernelTest.Elements(executor, a.Length).Run([results], launch => Lanes.Longs(launch, shift, a, b, results), () => Lanes.Longs(shift, a, b, results));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Ways(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 1000).Select(i => i * 7919)], y = new int[x.Length];
        KernelTest.Elements(executor, x.Length).Run([y], launch => Lanes.Ways(launch, x, y), () => Lanes.Ways(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Inner(string executor)
    {
        foreach ((int width, int height) in new[] { (1, 1), (3, 5), (8, 2), (17, 6), (40, 9) })
        {
            float[] source = [.. Enumerable.Range(0, width * height).Select(i => i * 37 % 23 - 5.25f)], target = new float[2 * width * height];
            Dim3 grid = ((width + 15) / 16, (height + 3) / 4), block = (16, 4);
            KernelTest.Blocks(executor, grid, block).Run(
                [target], launch => Lanes.Inner(launch, width, height, source, target), () => Lanes.Inner(width, height, source, target));
        }
    }

    /// <summary>Lanes that do not write must not write back what they have read: three blocks at a time would undo each other's work.</summary>
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void OthersBetween(string executor)
    {
        for (int round = 0; round < 20; round++)
        {
            int[] x = [.. Enumerable.Range(0, 1024)];
            KernelTest.Blocks(executor, 3, 1024).Run([x], launch => Lanes.OthersBetween(launch, x), () => Lanes.OthersBetween(x));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Strides(string executor)
    {
        foreach (int length in new[] { 0, 1, 31, 100, 1000, 1001 })
        {
            int[] x = [.. Enumerable.Range(0, length)], y = new int[length];
            KernelTest.Blocks(executor, 3, 32).Run([y], launch => Lanes.Strides(launch, x, y), () => Lanes.Strides(x, y));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Fields(string executor)
    {
        Lanes.Spot[] spots = [.. Enumerable.Range(0, 29).Select(i => new Lanes.Spot { Tag = (byte)i, Place = new() { X = i * 7 % 11, Y = i * 0.3f }, Weight = 1f + i })];
        float[] results = new float[spots.Length];
        KernelTest.Threads(executor, spots.Length).Run([results], launch => Lanes.Fields(launch, spots, results), () => Lanes.Fields(spots, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Wrapping(string executor)
    {
        double[] x = [.. Enumerable.Range(0, 40).Select(i => i * 0.5)];
        foreach (int offset in new[] { 0, -20, int.MaxValue - 18, int.MaxValue - 3, int.MaxValue })
        {
            double[] y = new double[x.Length];
            KernelTest.Threads(executor, x.Length).Run([y], launch => Lanes.Wrapping(launch, offset, x, y), () => Lanes.Wrapping(offset, x, y));
        }
    }

    [Theory]
    [InlineData(0, 40, 40)]
    [InlineData(8, 48, 40)]
    [InlineData(9, 48, 40)]
    [InlineData(-1, 48, 40)]
    [InlineData(int.MaxValue - 3, 48, 40)]
    [InlineData(0, 40, 39)]
    [InlineData(0, 7, 40)]
    [InlineData(0, 0, 0)]
    public void AnIndexBeyondTheEndThrowsAsInPlainCSharp(int first, int readable, int writable)
    {
        int[] x = [.. Enumerable.Range(100, readable)], inVectors = new int[writable], threadByThread = new int[writable];
        Exception? scalar = Record.Exception(() => Lanes.Shifted(Executor.ScalarCpu.Launch(1, 40), first, x, threadByThread));
        Exception? vector = Record.Exception(() => Lanes.Shifted(GpuDevice.Cpu.Launch(1, 40), first, x, inVectors));
        Assert.Equal(scalar?.GetType(), vector?.GetType());
        Assert.Equal(scalar?.Message, vector?.Message);
        if (scalar is null)
            Assert.Equal(threadByThread, inVectors);
    }
}
