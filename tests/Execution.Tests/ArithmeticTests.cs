using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

public class ArithmeticTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Zeros(string executor)
    {
        float[] x = [-0f, 0f, 1e-45f, -1e-45f, 3f, float.NegativeInfinity], floats = new float[12];
        double[] doubles = new double[12];
        KernelTest.Threads(executor, 6).Run(
            [floats, doubles], launch => Arithmetic.Zeros(launch, x, floats, doubles), () => Arithmetic.Zeros(x, floats, doubles));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Int32(string executor)
    {
        (int[] a, int[] b) = EdgeValues.Pairs(EdgeValues.Int32);
        int[] results = new int[a.Length * Arithmetic.Results];
        KernelTest.Elements(executor, a.Length).Run([results], launch => Arithmetic.Int32(launch, a, b, results), () => Arithmetic.Int32(a, b, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void UInt32(string executor)
    {
        (uint[] a, uint[] b) = EdgeValues.Pairs(EdgeValues.UInt32);
        uint[] results = new uint[a.Length * Arithmetic.Results];
        KernelTest.Elements(executor, a.Length).Run([results], launch => Arithmetic.UInt32(launch, a, b, results), () => Arithmetic.UInt32(a, b, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Int64(string executor)
    {
        (long[] a, long[] b) = EdgeValues.Pairs(EdgeValues.Int64);
        long[] results = new long[a.Length * Arithmetic.Results];
        KernelTest.Elements(executor, a.Length).Run([results], launch => Arithmetic.Int64(launch, a, b, results), () => Arithmetic.Int64(a, b, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void UInt64(string executor)
    {
        (ulong[] a, ulong[] b) = EdgeValues.Pairs(EdgeValues.UInt64);
        ulong[] results = new ulong[a.Length * Arithmetic.Results];
        KernelTest.Elements(executor, a.Length).Run([results], launch => Arithmetic.UInt64(launch, a, b, results), () => Arithmetic.UInt64(a, b, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Small(string executor)
    {
        int[] values = EdgeValues.Int32;
        sbyte[] signedBytes = [.. values.Select(x => (sbyte)(x * 3))];
        byte[] bytes = [.. values.Select(x => (byte)(x * 5))];
        short[] shorts = [.. values.Select(x => (short)(x * 7))];
        ushort[] unsignedShorts = [.. values.Select(x => (ushort)(65535 - x))];
        char[] chars = [.. values.Select(x => (char)x)];
        KernelTest.Elements(executor, values.Length).Run(
            [signedBytes, bytes, shorts, unsignedShorts, chars],
            launch => Arithmetic.Small(launch, signedBytes, bytes, shorts, unsignedShorts, chars, values),
            () => Arithmetic.Small(signedBytes, bytes, shorts, unsignedShorts, chars, values));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Divide(string executor)
    {
        (int A, int B)[] ints = [.. Zip(EdgeValues.Pairs(EdgeValues.Int32)).Where(p => p.Right != 0 && (p.Left, p.Right) != (int.MinValue, -1))];
        (long A, long B)[] longs = [.. Zip(EdgeValues.Pairs(EdgeValues.Int64)).Where(p => p.Right != 0 && (p.Left, p.Right) != (long.MinValue, -1))];
        int[] a = [.. ints.Select(p => p.A)], b = [.. ints.Select(p => p.B)], intResults = new int[4 * a.Length];
        long[] c = [.. longs.Select(p => p.A)], d = [.. longs.Select(p => p.B)], longResults = new long[4 * c.Length];
        KernelTest.Elements(executor, Math.Max(a.Length, c.Length)).Run(
            [intResults, longResults],
            launch => Arithmetic.Divide(launch, a, b, intResults, c, d, longResults),
            () => Arithmetic.Divide(a, b, intResults, c, d, longResults));
    }

    /// <summary>Where C# throws, a GPU gives what its hardware gives; see docs/semantics.md.</summary>
    [Theory, InlineData(Host.HostCudaDevice.DeviceName), InlineData("cuda:0")]
    public void DivideWhereCSharpThrows(string executor)
    {
        int[] a = [5, -5, int.MinValue], b = [0, 0, -1], ints = new int[12];
        long[] c = [5, -5, long.MinValue], d = [0, 0, -1], longs = new long[12];
        Arithmetic.Divide(Executor.Open(executor).Launch(3), a, b, ints, c, d, longs);
        Assert.Equal([-1, 5, -1, 5, -1, -5, -1, -5, int.MinValue, 0, 0, int.MinValue], ints);
        Assert.Equal([-1, 5, -1, 5, -1, -5, -1, -5, long.MinValue, 0, 0, long.MinValue], longs);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Single(string executor)
    {
        (float[] a, float[] b) = EdgeValues.Pairs(EdgeValues.Single);
        float[] results = new float[a.Length * 8];
        KernelTest.Elements(executor, a.Length).Run([results], launch => Arithmetic.Single(launch, a, b, results), () => Arithmetic.Single(a, b, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Double(string executor)
    {
        (double[] a, double[] b) = EdgeValues.Pairs(EdgeValues.Double);
        double[] results = new double[a.Length * 8];
        KernelTest.Elements(executor, a.Length).Run([results], launch => Arithmetic.Double(launch, a, b, results), () => Arithmetic.Double(a, b, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Increments(string executor)
    {
        int[] values = [.. EdgeValues.Int32];
        KernelTest.Threads(executor, values.Length).Run([values], launch => Arithmetic.Increments(launch, values), () => Arithmetic.Increments(values));
    }

    private static IEnumerable<(T Left, T Right)> Zip<T>((T[] Left, T[] Right) pairs) => pairs.Left.Zip(pairs.Right);
}
