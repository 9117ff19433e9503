// One warp does the work of the block, its barrier too.
static partial class Kernels
{
    [Kernel]
    public static void Load(ReadOnlySpan<float> x, Span<float> y)
    {
        Span<float> tile = Block.Shared<float>(32);
        int t = ThreadIdx.X;
        if (Warp.Index == 0)
//          ^^^^^^^^^^^^^^^ see GK0020
//          ^^^^^^^^^^ see GK0020
        {
            tile[t] = x[BlockIdx.X * 32 + t];
            Block.Sync();
//          ^^^^^^^^^^^^ GK0020
        }
        y[BlockIdx.X * BlockDim.X + t] = tile[t % 32];
    }
}
