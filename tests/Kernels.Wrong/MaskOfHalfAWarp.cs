// The mask names the first half of the warp, and does not keep the second half away.
static partial class Kernels
{
    [Kernel]
    public static void Halves(ReadOnlySpan<float> x, Span<float> sums)
    {
        int i = GlobalIdx.X;
        float sum = Warp.ReduceAdd(x[i], mask: 0xffff);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ GK0067
//                                             ^^^^^^ see GK0067
        if (Warp.LaneIndex == 0) sums[i / 32] = sum;
    }
}
