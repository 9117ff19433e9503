// Threads beyond the end have returned, and the sum needs all threads of the block.
static partial class Kernels
{
    [Kernel]
    public static void Sum(ReadOnlySpan<float> x, Span<float> sums)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
//                                        ^^^^^^^^^^^ see GK0064
        if (i >= x.Length) return;
//          ^^^^^^^^^^^^^ see GK0064
        float sum = Block.ReduceAdd(x[i]);
//                  ^^^^^^^^^^^^^^^^^^^^^ GK0064
        if (ThreadIdx.X == 0) sums[BlockIdx.X] = sum;
    }
}
