// Threads with different data take different cases, and the barrier is in one of them.
static partial class Kernels
{
    [Kernel]
    public static void Apply(ReadOnlySpan<int> kinds, Span<float> x)
    {
        Span<float> tile = Block.Shared<float>(128);
        int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
        switch (kinds[i])
//              ^^^^^^^^ see GK0020
        {
            case 0:
                x[i] = -x[i];
                break;
            case 1:
                tile[t] = x[i];
                Block.Sync();
//              ^^^^^^^^^^^^ GK0020
                x[i] = tile[127 - t];
                break;
        }
    }
}
