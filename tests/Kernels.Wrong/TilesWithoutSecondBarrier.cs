// The next tile is written while some threads still read the one before.
static partial class Kernels
{
    [Kernel]
    public static void MatMul(int n, ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c)
    {
        Span<float> tileA = Block.Shared<float>(16 * 16), tileB = Block.Shared<float>(16 * 16);
        int x = ThreadIdx.X, y = ThreadIdx.Y, column = BlockIdx.X * 16 + x, row = BlockIdx.Y * 16 + y;
        float sum = 0f;
        for (int start = 0; start < n; start += 16)
        {
            tileA[y * 16 + x] = a[row * n + start + x];
//          ^^^^^^^^^^^^^^^^^ see GK0071
            tileB[y * 16 + x] = b[(start + y) * n + column];
//          ^^^^^^^^^^^^^^^^^ see GK0071
            Block.Sync();
            for (int k = 0; k < 16; k++) sum += tileA[y * 16 + k] * tileB[k * 16 + x];
//                                              ^^^^^^^^^^^^^^^^^ GK0071
//                                                                  ^^^^^^^^^^^^^^^^^ GK0071
        }
        c[row * n + column] = sum;
    }
}
