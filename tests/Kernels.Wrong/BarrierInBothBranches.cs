// Each half of the block has a barrier of its own, and these are two barriers.
static partial class Kernels
{
    [Kernel]
    public static void Butterfly(Span<float> x)
    {
        Span<float> tile = Block.Shared<float>(64);
        int t = ThreadIdx.X;
//              ^^^^^^^^^^^ see GK0020
        if (t < 32)
//          ^^^^^^ see GK0020
        {
            tile[t] = x[t];
            Block.Sync();
//          ^^^^^^^^^^^^ GK0020
            x[t] += tile[t + 32];
        }
        else
        {
            tile[t] = -x[t];
            Block.Sync();
//          ^^^^^^^^^^^^ GK0020
            x[t] += tile[t - 32];
        }
    }
}
