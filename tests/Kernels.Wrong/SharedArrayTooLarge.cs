// 256 KB are more than any block has.
static partial class Kernels
{
    [Kernel]
    public static void Transpose(ReadOnlySpan<float> x, Span<float> y)
//                     ^^^^^^^^^ GK0022
    {
        Span<float> tile = Block.Shared<float>(256 * 256);
        int t = ThreadIdx.X;
        tile[t] = x[t];
        Block.Sync();
        y[t] = tile[(t & 15) * 16 + t / 16];
    }
}
