// Interlocked is for threads of the host.
using System.Threading;

static partial class Kernels
{
    [Kernel]
    public static void CountPositive(ReadOnlySpan<float> x, Span<int> count)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length && x[i] > 0f) Interlocked.Add(ref count[0], 1);
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ GK0013
    }
}
