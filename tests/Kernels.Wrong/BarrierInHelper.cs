// The barrier is in a helper; the branch is in its caller.
static partial class Kernels
{
    private static void Exchange(Span<float> tile, float value)
    {
        tile[ThreadIdx.X] = value;
        Block.Sync();
//      ^^^^^^^^^^^^ GK0020
    }

    [Kernel]
    public static void Neighbours(ReadOnlySpan<float> x, Span<float> y)
    {
        Span<float> tile = Block.Shared<float>(256);
        int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
        if (i >= y.Length) return;
        if (x[i] > 0f && t % 2 == 0)
//          ^^^^^^^^^^^^^^^^^^^^^^^ see GK0020
//          ^^^^ see GK0020
            Exchange(tile, x[i]);
        y[i] = tile[t];
    }
}
