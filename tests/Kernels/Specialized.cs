namespace GpuKernels.Tests.Kernels;

/// <summary>Parameters that are constants of the device code.</summary>
public static partial class Specialized
{
    public enum Filter : byte
    {
        None,
        Box = 3,
        Gauss,
    }

    private static int Power(int x, int n)
    {
        int result = 1;
        for (int i = 0; i < n; i++)
            result *= x;
        return result;
    }

    [Kernel]
    public static void Powers(ReadOnlySpan<int> x, Span<int> y, [Specialize(2, 3, 16)] int n)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < y.Length) y[i] = Power(x[i], n);
    }

    /// <summary>Of each type; a constant division, a branch and values that C has no literal for.</summary>
    [Kernel(Strict = true)]
    public static void Types(
        Span<double> y, [Specialize] bool isNegative, [Specialize(Filter.Box)] Filter filter, [Specialize] long divisor, [Specialize(1, 0.5f)] float factor,
        [Specialize] double offset, [Specialize] uint mask, [Specialize('a')] char letter, [Specialize] ulong most, [Specialize] sbyte small)
    {
        int i = ThreadIdx.X;
        long number = (i - 5) / divisor + (uint)(i & mask) + letter + (long)(most >> 60) + small;
        if (filter == Filter.Box)
            number *= 2;
        double value = number * factor + offset;
        y[i] = isNegative ? -value : value;
    }

    /// <summary>A specialized value is changed, and decides about a barrier.</summary>
    [Kernel]
    public static void Changed(Span<int> y, [Specialize(4)] int n)
    {
        Span<int> tile = Block.Shared<int>(64);
        int t = ThreadIdx.X;
        tile[t] = t * n;
        for (; n > 0; n--)
        {
            Block.Sync();
            int other = tile[(t + 1) % BlockDim.X];
            Block.Sync();
            tile[t] += other;
        }
        int rest = n;
        Half(ref rest, t);
        y[t] = tile[t] + rest;
    }

    private static void Half(ref int n, int t) => n += t / 2;
}
