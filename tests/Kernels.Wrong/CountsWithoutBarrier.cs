// A count may be cleared after another thread has counted there.
static partial class Kernels
{
    [Kernel]
    public static void Histogram(ReadOnlySpan<byte> x, Span<int> counts)
    {
        Span<int> own = Block.Shared<int>(256);
        int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
        if (t < 256) own[t] = 0;
//                   ^^^^^^ see GK0071
        if (i < x.Length) Atomic.Add(ref own[x[i]], 1);
//                                       ^^^^^^^^^ GK0071
        Block.Sync();
        if (t < 256) Atomic.Add(ref counts[t], own[t]);
    }
}
