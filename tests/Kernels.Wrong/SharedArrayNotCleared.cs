// Shared memory begins with whatever was there.
static partial class Kernels
{
    [Kernel]
    public static void Maxima(ReadOnlySpan<float> x, Span<float> maxima)
    {
        Span<float> most = Block.Shared<float>(256);
        int t = ThreadIdx.X;
        for (int i = BlockIdx.X * BlockDim.X + t; i < x.Length; i += GridDim.X * BlockDim.X) most[t] = MathF.Max(most[t], x[i]);
//                                                                                                               ^^^^^^^ GK0072
        Block.Sync();
        maxima[BlockIdx.X * BlockDim.X + t] = most[t];
    }
}
