// Both branches run in each warp.
static partial class Kernels
{
    [Kernel]
    public static void Mix(ReadOnlySpan<float> x, Span<float> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i + 3 >= x.Length) return;
        if (ThreadIdx.X % 2 == 0) y[i] = x[i] * 2f + x[i + 1] * 3f - x[i + 2];
//          ^^^^^^^^^^^^^^^^^^^^ GK0079
        else y[i] = x[i] / 2f - x[i + 1] * 5f + x[i + 3];
    }
}
