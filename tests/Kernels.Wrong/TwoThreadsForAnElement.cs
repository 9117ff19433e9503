// Two threads write each pair's result, and each has a part of it.
static partial class Kernels
{
    [Kernel]
    public static void Pairs(ReadOnlySpan<float> x, Span<float> y)
    {
        Span<float> pairs = Block.Shared<float>(128);
        int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
        pairs[t / 2] = x[i] * x[i];
//      ^^^^^^^^^^^^ GK0070
        Block.Sync();
        y[i] = pairs[t / 2];
    }
}
