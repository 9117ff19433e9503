// Each round divides by the same number, which is no constant.
static partial class Kernels
{
    [Kernel]
    public static void Wrap(int width, ReadOnlySpan<float> x, Span<float> sums)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= sums.Length) return;
        float sum = 0f;
        for (int k = 0; k < 5; k++) sum += x[(i + k) % width];
//                                           ^^^^^^^^^^^^^^^ GK0075
        sums[i] = sum;
    }
}
