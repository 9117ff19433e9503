// No GPU computes in decimal.
static partial class Kernels
{
    [Kernel]
    public static void Interest(ReadOnlySpan<int> cents, Span<int> interest)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= cents.Length) return;
        decimal amount = cents[i];
//              ^^^^^^^^^^^^^^^^^ GK0012
        interest[i] = (int)(amount * 0.03m);
    }
}
