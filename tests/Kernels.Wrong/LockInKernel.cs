// A monitor is an object of the host.
static partial class Kernels
{
    private static readonly object Gate = new();

    [Kernel]
    public static void Sum(ReadOnlySpan<float> x, Span<float> sum)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        lock (Gate) sum[0] += x[i];
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ GK0010
    }
}
