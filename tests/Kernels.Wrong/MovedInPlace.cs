// A thread reads the element that its neighbour overwrites in the same statement.
static partial class Kernels
{
    [Kernel]
    public static void ShiftDown(ReadOnlySpan<float> x, Span<float> y)
    {
        Span<float> tile = Block.Shared<float>(256);
        int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
        tile[t] = x[i];
        Block.Sync();
        if (t + 1 < BlockDim.X) tile[t] = tile[t + 1];
//                              ^^^^^^^ see GK0071
//                                        ^^^^^^^^^^^ GK0071
        Block.Sync();
        y[i] = tile[t];
    }
}
