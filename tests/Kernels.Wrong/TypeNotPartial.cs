// The launcher has nowhere to go.
static class Kernels
//           ^^^^^^^ GK0002
{
    [Kernel]
    public static void Square(Span<float> x)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length) x[i] *= x[i];
    }
}
