// The elements of a column lie in one bank of shared memory.
static partial class Kernels
{
    [Kernel]
    public static void Transpose(int width, ReadOnlySpan<float> x, Span<float> y)
    {
        Span<float> tile = Block.Shared<float>(32 * 32);
        int column = ThreadIdx.X, row = ThreadIdx.Y;
        tile[row * 32 + column] = x[(BlockIdx.Y * 32 + row) * width + BlockIdx.X * 32 + column];
        Block.Sync();
        y[(BlockIdx.X * 32 + row) * width + BlockIdx.Y * 32 + column] = tile[column * 32 + row];
//                                                                      ^^^^^^^^^^^^^^^^^^^^^^^ GK0077
    }
}
