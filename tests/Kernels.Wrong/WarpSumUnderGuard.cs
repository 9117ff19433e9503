// The last warp has lanes beyond the end, for which the others wait.
static partial class Kernels
{
    [Kernel]
    public static void Sums(ReadOnlySpan<float> x, Span<float> sums)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
//                                        ^^^^^^^^^^^ see GK0066
        if (i < x.Length)
//          ^^^^^^^^^^^^ see GK0066
        {
            float sum = Warp.ReduceAdd(x[i]);
//                      ^^^^^^^^^^^^^^^^^^^^ GK0066
            if (Warp.LaneIndex == 0) sums[i / 32] = sum;
        }
    }
}
