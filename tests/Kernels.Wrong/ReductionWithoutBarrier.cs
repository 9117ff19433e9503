// The tree of sums needs a barrier in each round, not only before the first.
static partial class Kernels
{
    [Kernel]
    public static void BlockSum(ReadOnlySpan<float> x, Span<float> sums)
    {
        Span<float> tile = Block.Shared<float>(256);
        int t = ThreadIdx.X, i = BlockIdx.X * 256 + t;
        tile[t] = i < x.Length ? x[i] : 0f;
        Block.Sync();
        for (int half = 128; half > 0; half /= 2)
        {
            if (t < half) tile[t] += tile[t + half];
//                        ^^^^^^^ see GK0071
//                                   ^^^^^^^^^^^^^^ GK0071
        }
        if (t == 0) sums[BlockIdx.X] = tile[0];
    }
}
