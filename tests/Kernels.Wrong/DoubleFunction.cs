// Math computes in double; MathF does not.
static partial class Kernels
{
    [Kernel]
    public static void Roots(Span<float> x)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length) x[i] = (float)Math.Sqrt(x[i]);
//                                      ^^^^^^^^^^^^^^^ GK0074
    }
}
