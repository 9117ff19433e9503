// Math computes in double, MathF in float.
static partial class Kernels
{
    [Kernel]
    public static void Roots(ReadOnlySpan<float> x, Span<float> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < y.Length) y[i] = (float)Math.Sqrt(x[i]);
//                                      ^^^^^^^^^^^^^^^ GK0074
    }
}
