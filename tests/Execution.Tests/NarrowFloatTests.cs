using System.Runtime.InteropServices;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Half, BFloat16, and floats of 8 bits: every value, and every place where rounding turns.</summary>
public class NarrowFloatTests
{
    private const int Values = 65536;

    private static readonly Half[] AllHalves = [.. Enumerable.Range(0, Values).Select(i => BitConverter.UInt16BitsToHalf((ushort)i))];

    /// <summary>Halves, what lies in the middle between two, and the floats next to these; and the same of the other formats.</summary>
    private static readonly float[] Singles = [.. EdgeValues.Single, .. Boundaries().SelectMany(x => new[] { x, float.BitIncrement(x), float.BitDecrement(x) })];

    private static readonly double[] Doubles = [.. EdgeValues.Double, .. Boundaries().SelectMany(x => new[] { x, double.BitIncrement(x), double.BitDecrement(x) })];

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void FromHalf(string executor)
    {
        float[] floats = new float[Values];
        double[] doubles = new double[Values];
        long[] integers = new long[8 * Values];
        int[] bits = new int[Values];
        KernelTest.Elements(executor, Values).Run(
            [floats, doubles, integers, bits],
            launch => NarrowFloats.FromHalf(launch, AllHalves, floats, doubles, integers, bits),
            () => NarrowFloats.FromHalf(AllHalves, floats, doubles, integers, bits));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ToHalf(string executor)
    {
        long[] n = [.. EdgeValues.Int64, 2049, 2051, 65519, 65520, 65504, -65520];
        Half[] floats = new Half[Singles.Length], doubles = new Half[Doubles.Length], integers = new Half[4 * n.Length];
        KernelTest.Elements(executor, Math.Max(Singles.Length, Doubles.Length)).Run(
            [floats, doubles, integers],
            launch => NarrowFloats.ToHalf(launch, Singles, Doubles, n, floats, doubles, integers),
            () => NarrowFloats.ToHalf(Singles, Doubles, n, floats, doubles, integers));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void HalfArithmetic(string executor)
    {
        Half[] some = [.. AllHalves.Where((_, i) => i % 701 == 0), Half.Zero, Half.NegativeZero, Half.MaxValue, Half.NaN, Half.PositiveInfinity, Half.Epsilon];
        (Half[] a, Half[] b) = EdgeValues.Pairs(some);
        Half[] results = new Half[16 * a.Length];
        bool[] comparisons = new bool[4 * a.Length];
        KernelTest.Elements(executor, a.Length).Run(
            [results, comparisons],
            launch => NarrowFloats.HalfArithmetic(launch, a, b, results, comparisons), () => NarrowFloats.HalfArithmetic(a, b, results, comparisons));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Dot(string executor)
    {
        const int Count = 50;
        Half[] a = [.. Enumerable.Range(0, 8 * Count).Select(i => (Half)(i * 0.13f - 7))];
        BFloat16[] b = [.. Enumerable.Range(0, 8 * Count).Select(i => (BFloat16)(11 - i * 0.7f))];
        Float8E4M3[] scale = [.. Enumerable.Range(0, Count).Select(i => (Float8E4M3)(i * 0.9f))];
        float[] sums = new float[Count];
        KernelTest.Elements(executor, Count).Run([sums], launch => NarrowFloats.Dot(launch, a, b, scale, sums), () => NarrowFloats.Dot(a, b, scale, sums));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ToStorage(string executor)
    {
        int count = 2 * Math.Max(Singles.Length, Doubles.Length);
        ushort[] brain = new ushort[count];
        byte[] e4m3 = new byte[count], e5m2 = new byte[count];
        KernelTest.Elements(executor, count / 2).Run(
            [brain, e4m3, e5m2],
            launch => NarrowFloats.ToStorage(launch, Singles, Doubles, Cast<ushort, BFloat16>(brain), Cast<byte, Float8E4M3>(e4m3), Cast<byte, Float8E5M2>(e5m2)),
            () => NarrowFloats.ToStorage(Singles, Doubles, Cast<ushort, BFloat16>(brain), Cast<byte, Float8E4M3>(e4m3), Cast<byte, Float8E5M2>(e5m2)));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void FromStorage(string executor)
    {
        BFloat16[] x = [.. Enumerable.Range(0, Values).Select(i => BFloat16.FromBits((ushort)i))], brain = new BFloat16[Values];
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];
        float[] results = new float[Values];
        int[] bits = new int[Values];
        KernelTest.Elements(executor, Values).Run(
            [brain, results, bits],
            launch => NarrowFloats.FromStorage(launch, x, Cast<byte, Float8E4M3>(bytes), Cast<byte, Float8E5M2>(bytes), brain, results, bits),
            () => NarrowFloats.FromStorage(x, Cast<byte, Float8E4M3>(bytes), Cast<byte, Float8E5M2>(bytes), brain, results, bits));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void NativeIntegers(string executor)
    {
        nint[] x = [.. EdgeValues.Int64.Select(value => (nint)value)], results = new nint[x.Length];
        nuint[] unsigned = new nuint[x.Length];
        KernelTest.Elements(executor, x.Length).Run(
            [results, unsigned],
            launch => NarrowFloats.NativeIntegers(launch, x, unchecked((nuint)0x9e3779b97f4a7c15), results, unsigned),
            () => NarrowFloats.NativeIntegers(x, unchecked((nuint)0x9e3779b97f4a7c15), results, unsigned));
    }

    private static IEnumerable<float> Boundaries()
    {
        IEnumerable<float> values = AllHalves.Where(h => Half.IsFinite(h) && !Half.IsNegative(h)).Select(h => (float)h)
            .Concat(Enumerable.Range(0, 127).Select(i => (float)Float8E4M3.FromBits((byte)i)))
            .Concat(Enumerable.Range(0, 0x7f8).Select(i => (float)BFloat16.FromBits((ushort)(i * 16))));
        float[] sorted = [.. values.Distinct().Order()];
        return sorted.Zip(sorted.Skip(1), (x, next) => new[] { x, (float)(((double)x + next) / 2), -x }).SelectMany(x => x).Append(65520f).Append(464f);
    }

    private static Span<TTo> Cast<TFrom, TTo>(TFrom[] values)
        where TFrom : unmanaged
        where TTo : unmanaged => MemoryMarshal.Cast<TFrom, TTo>(values.AsSpan());
}
