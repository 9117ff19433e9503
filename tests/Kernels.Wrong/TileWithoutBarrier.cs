// Each thread reads what its neighbour writes, and nothing says that the neighbour has come so far.
static partial class Kernels
{
    [Kernel]
    public static void Smooth(ReadOnlySpan<float> x, Span<float> y)
    {
        Span<float> tile = Block.Shared<float>(256);
        int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
        tile[t] = i < x.Length ? x[i] : 0f;
//      ^^^^^^^ see GK0071
        float left = t > 0 ? tile[t - 1] : 0f;
//                           ^^^^^^^^^^^ GK0071
        if (i < y.Length) y[i] = 0.5f * (left + tile[t]);
    }
}
