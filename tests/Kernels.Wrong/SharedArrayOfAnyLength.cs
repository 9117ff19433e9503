// The compiler must know how much shared memory a block takes.
static partial class Kernels
{
    [Kernel]
    public static void Reverse(int n, Span<float> x)
    {
        Span<float> tile = Block.Shared<float>(n);
//                                             ^ GK0017
        int t = ThreadIdx.X;
        tile[t] = x[t];
        Block.Sync();
        x[t] = tile[n - 1 - t];
    }
}
