// Threads with the same byte count over each other.
static partial class Kernels
{
    [Kernel]
    public static void Histogram(ReadOnlySpan<byte> x, Span<int> counts)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length) counts[x[i]]++;
//                        ^^^^^^^^^^^^ GK0073
    }
}
