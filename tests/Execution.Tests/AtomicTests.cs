using System.Numerics;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Atomic operations and fences.</summary>
public class AtomicTests
{
    private const int Threads = 60;

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Integers(string executor)
    {
        int[] ints = [1, 1, 5, -9, -1, 0, 12345, 3, 3];
        uint[] uints = [.. ints.Select(x => (uint)x)];
        long[] longs = [.. ints.Select(x => (long)x)];
        ulong[] ulongs = [.. ints.Select(x => (ulong)x)];
        KernelTest.Blocks(executor, 4, Threads / 4).Run(
            [ints, uints, longs, ulongs], launch => Atomics.Integers(launch, ints, uints, longs, ulongs), () => Atomics.Integers(ints, uints, longs, ulongs));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void SmallIntegers(string executor)
    {
        short[] shorts = [.. Enumerable.Range(0, 35).Select(i => (short)(i * 7919))];
        ushort[] ushorts = [.. shorts.Select(x => (ushort)x)];
        byte[] bytes = [.. shorts.Select(x => (byte)x)];
        sbyte[] sbytes = [.. shorts.Select(x => (sbyte)x)];
        KernelTest.Blocks(executor, 4, Threads / 4).Run(
            [shorts, ushorts, bytes, sbytes],
            launch => Atomics.SmallIntegers(launch, shorts, ushorts, bytes, sbytes),
            () => Atomics.SmallIntegers(shorts, ushorts, bytes, sbytes));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Floats(string executor)
    {
        float[] x = [.. Enumerable.Range(0, Threads).Select(i => MathF.Sin(i))], floats = new float[18];
        (x[3], x[12], x[21]) = (float.NaN, -0f, float.PositiveInfinity);
        (floats[4], floats[6], floats[7], floats[12]) = (-0f, -float.NaN, float.NegativeInfinity, -0f);
        double[] doubles = [.. floats.Select(value => (double)value)];
        Half[] halves = [(Half)1f, (Half)2f];
        BFloat16[] bfloats = [(BFloat16)1f, (BFloat16)2f];
        KernelTest.Blocks(executor, 4, Threads / 4).Run(
            [floats, doubles, halves, bfloats],
            launch => Atomics.Floats(launch, x, floats, doubles, halves, bfloats),
            () => Atomics.Floats(x, floats, doubles, halves, bfloats));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void NarrowLimits(string executor)
    {
        float[] x = [.. Enumerable.Range(0, Threads).Select(i => 8 * MathF.Sin(i))];
        (x[3], x[12], x[21]) = (float.NaN, -0f, float.PositiveInfinity);
        Half[] halves = [.. Enumerable.Range(0, 16).Select(i => (Half)(i % 8 == 4 ? -0f : 0f))];
        BFloat16[] bfloats = [.. halves.Select(value => (BFloat16)(float)value)];
        KernelTest.Blocks(executor, 4, Threads / 4).Run([halves, bfloats], launch => Atomics.NarrowLimits(launch, x, halves, bfloats), () => Atomics.NarrowLimits(x, halves, bfloats));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Vectors(string executor)
    {
        Vector2[] twos = new Vector2[3];
        Vector3[] threes = new Vector3[3];
        Vector4[] fours = [.. Enumerable.Range(0, Threads + 3).Select(i => new Vector4(i))], before = new Vector4[Threads];
        Half[] halves = [.. Enumerable.Range(0, 2 * (Threads + 3)).Select(i => (Half)i)];
        BFloat16x2[] bfloats = [.. Enumerable.Range(0, Threads + 3).Select(i => new BFloat16x2((BFloat16)i, default))];
        KernelTest.Blocks(executor, 4, Threads / 4).Run(
            [twos, threes, fours, halves, bfloats, before],
            launch => Atomics.Vectors(launch, twos, threes, fours, halves, bfloats, before),
            () => Atomics.Vectors(twos, threes, fours, halves, bfloats, before));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Exchanges(string executor)
    {
        int[] ints = [.. Enumerable.Range(0, 8)], found = new int[8];
        ulong[] ulongs = [.. ints.Select(i => (ulong)i)];
        float[] floats = [.. ints.Select(i => i * 3f)];
        double[] doubles = [.. ints.Select(i => i * 5.0)];
        byte[] bytes = [.. ints.Select(i => (byte)i)];
        short[] shorts = [.. ints.Select(i => (short)i)];
        char[] chars = [.. ints.Select(i => (char)i)];
        Half[] halves = [.. ints.Select(i => (Half)i)];
        KernelTest.Threads(executor, ints.Length).Run(
            [ints, ulongs, floats, doubles, bytes, shorts, chars, halves, found],
            launch => Atomics.Exchanges(launch, ints, ulongs, floats, doubles, bytes, shorts, chars, halves, found),
            () => Atomics.Exchanges(ints, ulongs, floats, doubles, bytes, shorts, chars, halves, found));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Fields(string executor)
    {
        Atomics.Cell[] cells = new Atomics.Cell[3 + Threads];
        KernelTest.Blocks(executor, 4, Threads / 4).Run([cells], launch => Atomics.Fields(launch, cells), () => Atomics.Fields(cells));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Wide(string executor)
    {
        Atomics.Quad[] sums = new Atomics.Quad[1], own = [.. Enumerable.Range(0, Threads).Select(i => new Atomics.Quad { Sum = i * 3, Count = i })];
        KernelTest.Blocks(executor, 4, Threads / 4).Run([sums, own], launch => Atomics.Wide(launch, sums, own), () => Atomics.Wide(sums, own));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Scopes(string executor)
    {
        int[] sums = new int[2];
        float[] floats = [1f];
        short[] shorts = new short[3];
        KernelTest.Blocks(executor, 4, 32).Run([sums, floats, shorts], launch => Atomics.Scopes(launch, sums, floats, shorts), () => Atomics.Scopes(sums, floats, shorts));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void LastBlockSums(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 64)], partial = new int[8], arrived = [0], result = [0];
        KernelTest.Blocks(executor, 8, 2).Run(
            [partial, arrived, result], launch => Atomics.LastBlockSums(launch, x, partial, arrived, result), () => Atomics.LastBlockSums(x, partial, arrived, result));
    }
}
