// The neighbour may not have written its element yet.
static partial class Kernels
{
    [Kernel]
    public static void Differences(ReadOnlySpan<float> x, Span<float> y)
    {
        Span<float> tile = Block.Shared<float>(256);
        int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
        tile[t] = i < x.Length ? x[i] : 0f;
//      ^^^^^^^ see GK0071
        if (t > 0 && i < y.Length) y[i] = tile[t] - tile[t - 1];
//                                                  ^^^^^^^^^^^ GK0071
    }
}
