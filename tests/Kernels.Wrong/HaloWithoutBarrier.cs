// A tile with an edge is loaded by more than one round of the block, and read before all have done their part.
static partial class Kernels
{
    [Kernel]
    public static void Stencil(ReadOnlySpan<float> x, Span<float> y, int width)
    {
        SharedTile<float> tile = Block.SharedTile<float>(18, 18);
        int i = BlockIdx.X * 16 + ThreadIdx.X, j = BlockIdx.Y * 16 + ThreadIdx.Y;
        for (int row = ThreadIdx.Y; row < 18; row += 16)
        {
            for (int column = ThreadIdx.X; column < 18; column += 16)
                tile[row, column] = x[(BlockIdx.Y * 16 + row) * width + BlockIdx.X * 16 + column];
//              ^^^^^^^^^^^^^^^^^ see GK0071
        }
        int u = ThreadIdx.X + 1, v = ThreadIdx.Y + 1;
        y[j * width + i] = tile[v - 1, u] + tile[v + 1, u];
//                         ^^^^^^^^^^^^^^ GK0071
    }
}
