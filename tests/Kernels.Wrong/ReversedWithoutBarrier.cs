// What the last thread has written, the first one reads at once.
static partial class Kernels
{
    [Kernel]
    public static void Reverse(Span<float> x)
    {
        Span<float> tile = Block.Shared<float>(64);
        int t = ThreadIdx.X, first = BlockIdx.X * 64;
        tile[t] = x[first + t];
//      ^^^^^^^ see GK0071
        x[first + t] = tile[63 - t];
//                     ^^^^^^^^^^^^ GK0071
    }
}
