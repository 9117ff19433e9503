// Kernels take spans; the launcher takes the arrays.
static partial class Kernels
{
    [Kernel]
    public static void Square(float[] x)
//                                    ^ GK0004
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length) x[i] *= x[i];
    }
}
