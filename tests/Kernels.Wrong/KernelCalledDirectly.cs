// Without a launch this is an ordinary call, on the host, of one thread that has no index.
static partial class Kernels
{
    [Kernel]
    public static void Square(Span<float> x)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length) x[i] *= x[i];
    }

    public static float[] Run(float[] x)
    {
        Square(x);
//      ^^^^^^^^^ GK0088
        return x;
    }
}
