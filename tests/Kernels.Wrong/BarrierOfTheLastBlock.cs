// Only the first thread knows that its block is the last one: the others have the variable as it was.
static partial class Kernels
{
    [Kernel]
    public static void Sum(ReadOnlySpan<float> x, Span<float> partial, Span<int> done)
    {
        Span<float> tile = Block.Shared<float>(256);
        int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
        float sum = Block.ReduceAdd(i < x.Length ? x[i] : 0f);
        bool isLast = false;
        if (t == 0)
        {
            partial[BlockIdx.X] = sum;
            isLast = Atomic.Add(ref done[0], 1) == GridDim.X - 1;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ see GK0020
        }
        if (isLast)
//          ^^^^^^ see GK0020
        {
            tile[t] = t < GridDim.X ? partial[t] : 0f;
            Block.Sync();
//          ^^^^^^^^^^^^ GK0020
            if (t == 0) partial[0] = tile[0] + tile[1];
        }
    }
}
