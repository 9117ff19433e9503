// Each thread walks along a row of its own, so neighbours are a row apart.
static partial class Kernels
{
    [Kernel]
    public static void SumRows(int width, ReadOnlySpan<float> matrix, Span<float> sums)
    {
        int row = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (row >= sums.Length) return;
        float sum = 0f;
        for (int k = 0; k < width; k++) sum += matrix[row * width + k];
//                                             ^^^^^^^^^^^^^^^^^^^^^^^ GK0076
        sums[row] = sum;
    }
}
