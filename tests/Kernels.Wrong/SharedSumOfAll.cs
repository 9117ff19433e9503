// All threads add to one element, and all but one of the sums are lost.
static partial class Kernels
{
    [Kernel]
    public static void Sum(ReadOnlySpan<float> x, Span<float> sums)
    {
        Span<float> sum = Block.Shared<float>(1);
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (ThreadIdx.X == 0) sum[0] = 0f;
        Block.Sync();
        if (i < x.Length) sum[0] += x[i];
//                        ^^^^^^ GK0070
        Block.Sync();
        if (ThreadIdx.X == 0) sums[BlockIdx.X] = sum[0];
    }
}
