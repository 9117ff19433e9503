// Each round divides by a number that the compiler does not know.
static partial class Kernels
{
    [Kernel]
    public static void Scatter(int width, ReadOnlySpan<float> x, Span<float> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        for (int k = i; k < x.Length; k += BlockDim.X * GridDim.X)
            y[k % width * 2 + k / width] = x[k];
//            ^^^^^^^^^ GK0075
//                            ^^^^^^^^^ GK0075
    }
}
