// The local is this thread's alone, so nothing is counted together.
static partial class Kernels
{
    [Kernel]
    public static void Count(ReadOnlySpan<float> x, Span<int> counts)
    {
        int count = 0;
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length && x[i] > 0f) Atomic.Add(ref count, 1);
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^ GK0036
        if (ThreadIdx.X == 0) counts[BlockIdx.X] = count;
    }
}
