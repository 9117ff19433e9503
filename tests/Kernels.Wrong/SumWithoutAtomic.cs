// Two threads read the same sum, and what one of the two adds is lost.
static partial class Kernels
{
    [Kernel]
    public static void Sum(ReadOnlySpan<float> x, Span<float> sum)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length) sum[0] += x[i];
//                        ^^^^^^ GK0073
    }
}
