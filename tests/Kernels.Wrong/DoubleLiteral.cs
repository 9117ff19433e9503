// 1.5 is a double, so the product is computed in double.
static partial class Kernels
{
    [Kernel]
    public static void Scale(Span<float> x)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length) x[i] = (float)(x[i] * 1.5);
//                                              ^^^ GK0074
    }
}
