// A literal without an f makes a float a double.
static partial class Kernels
{
    [Kernel]
    public static void Scale(ReadOnlySpan<float> x, Span<float> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < y.Length) y[i] = (float)(x[i] * 0.5 + 1.0);
//                                              ^^^ GK0074
//                                                    ^^^ GK0074
    }
}
