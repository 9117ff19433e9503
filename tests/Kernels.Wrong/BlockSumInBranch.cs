// A sum of the block needs all of its threads, and those beyond the end do not come.
static partial class Kernels
{
    [Kernel]
    public static void Norms(ReadOnlySpan<float> x, Span<float> norms)
    {
        int i = GlobalIdx.X;
//              ^^^^^^^^^^^ see GK0020
        if (i < x.Length)
//          ^^^^^^^^^^^^ see GK0020
        {
            float sum = Block.ReduceAdd(x[i] * x[i]);
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ GK0020
            if (ThreadIdx.X == 0) norms[BlockIdx.X] = sum;
        }
    }
}
