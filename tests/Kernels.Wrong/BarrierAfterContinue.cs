// Threads whose row is empty skip the barrier in the middle of the round.
static partial class Kernels
{
    [Kernel]
    public static void Rows(ReadOnlySpan<int> lengths, Span<float> sums)
    {
        Span<float> tile = Block.Shared<float>(128);
        int t = ThreadIdx.X;
//              ^^^^^^^^^^^ see GK0020
        for (int row = 0; row < lengths.Length; row += BlockDim.X)
        {
            if (row + t >= lengths.Length) continue;
//              ^^^^^^^^^^^^^^^^^^^^^^^^^ see GK0020
            tile[t] = lengths[row + t];
            Block.Sync();
//          ^^^^^^^^^^^^ GK0020
            sums[row + t] = tile[t] + tile[t ^ 1];
            Block.Sync();
//          ^^^^^^^^^^^^ GK0020
        }
    }
}
