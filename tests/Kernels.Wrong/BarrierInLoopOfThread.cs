// Each thread has its own number of rows, so the barrier in the loop is reached a different number of times.
static partial class Kernels
{
    [Kernel]
    public static void RowSums(ReadOnlySpan<int> lengths, ReadOnlySpan<float> values, Span<float> sums)
    {
        Span<float> tile = Block.Shared<float>(256);
        int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
        if (i >= sums.Length) return;
        float sum = 0f;
        for (int k = 0; k < lengths[i]; k++)
//                      ^^^^^^^^^^^^^^ see GK0020
//                                      ^^^ see GK0020
        {
            tile[t] = values[i + k * sums.Length];
            Block.Sync();
//          ^^^^^^^^^^^^ GK0020
            sum += tile[t ^ 1];
            Block.Sync();
//          ^^^^^^^^^^^^ GK0020
        }
        sums[i] = sum;
    }
}
