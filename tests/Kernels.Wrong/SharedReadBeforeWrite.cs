// Shared memory does not begin with zeros.
static partial class Kernels
{
    [Kernel]
    public static void Count(ReadOnlySpan<int> x, Span<int> counts)
    {
        Span<int> bins = Block.Shared<int>(256);
        int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
        bins[t] += i < x.Length ? x[i] : 0;
//      ^^^^^^^ GK0072
        Block.Sync();
        Atomic.Add(ref counts[t], bins[t]);
    }
}
