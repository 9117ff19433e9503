// All elements of a column are in one bank.
static partial class Kernels
{
    [Kernel]
    public static void Transpose(int width, ReadOnlySpan<float> x, Span<float> y)
    {
        Span<float> tile = Block.Shared<float>(32 * 32);
        int column = ThreadIdx.X, row = ThreadIdx.Y, left = BlockIdx.X * 32, top = BlockIdx.Y * 32;
        tile[row * 32 + column] = x[(top + row) * width + left + column];
        Block.Sync();
        y[(left + row) * width + top + column] = tile[column * 32 + row];
//                                               ^^^^^^^^^^^^^^^^^^^^^^^ GK0077
    }
}
