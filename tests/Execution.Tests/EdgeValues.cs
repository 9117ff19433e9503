namespace GpuKernels.Execution.Tests;

/// <summary>The values at which C# and CUDA C part ways, and pairs of them.</summary>
internal static class EdgeValues
{
    public static readonly int[] Int32 =
        [0, 1, -1, 2, -2, 7, -7, 31, 32, 33, 63, 64, 255, 256, -128, 65535, 65536, 46341, int.MaxValue, int.MinValue, int.MaxValue - 1, int.MinValue + 1, 0x5bd1e995];

    public static readonly uint[] UInt32 = [.. Int32.Select(x => unchecked((uint)x))];

    public static readonly long[] Int64 =
        [0, 1, -1, 2, -3, 31, 32, 33, 63, 64, int.MaxValue, int.MinValue, 1L << 31, 1L << 32, 3037000500, long.MaxValue, long.MinValue, long.MinValue + 1, 0x5bd1e995_12345678];

    public static readonly ulong[] UInt64 = [.. Int64.Select(x => unchecked((ulong)x))];

    public static readonly float[] Single =
    [
        0f, -0f, 1f, -1f, 0.5f, -0.5f, 1.5f, 2.5f, -2.5f, 0.1f, 3.99f, -3.99f, 255.5f, 256f, -129f, 65536f, 16777216f, 16777217f, 2147483520f, 2147483648f,
        -2147483648f, 4294967040f, 4294967296f, 9223371487098961920f, 9223372036854775808f, -9223372036854775808f, 18446744073709551616f, 1e20f, -1e20f,
        float.Epsilon, -float.Epsilon, 1.17549435e-38f, float.MaxValue, float.MinValue, float.PositiveInfinity, float.NegativeInfinity, float.NaN,
    ];

    public static readonly double[] Double =
    [
        .. Single.Select(x => (double)x), 0.1, -0.1, 2147483647.5, -2147483648.5, 4294967295.5, 9007199254740993, 9223372036854774784, 18446744073709549568,
        1e300, -1e300, double.Epsilon, double.MaxValue, double.MinValue,
    ];

    /// <summary>Every value with every other and itself.</summary>
    public static (T[] Left, T[] Right) Pairs<T>(T[] values)
        => ([.. values.SelectMany(value => Enumerable.Repeat(value, values.Length))], [.. Enumerable.Repeat(values, values.Length).SelectMany(value => value)]);
}
