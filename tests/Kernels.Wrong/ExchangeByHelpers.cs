// One helper writes the element, another reads that of the thread at the other end, and neither knows of the other.
static partial class Kernels
{
    private static void Put(Span<float> tile, int i, float value) => tile[i] = value;
//                                                                   ^^^^^^^ see GK0071

    private static float Get(Span<float> tile, int i) => tile[i];
//                                                       ^^^^^^^ GK0071

    [Kernel]
    public static void Reverse(ReadOnlySpan<float> x, Span<float> y)
    {
        Span<float> tile = Block.Shared<float>(64);
        int t = ThreadIdx.X;
        Put(tile, t, x[BlockIdx.X * 64 + t]);
        y[BlockIdx.X * 64 + t] = Get(tile, 63 - t);
    }
}
